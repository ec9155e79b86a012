//! The ground of a card: its picture without text, rasterised once a variant and direction, and what its letters
//! need to be put on it.

use resvg::tiny_skia::{Color, Pixmap};

use super::Variant;
use super::colour::Rgb;
use super::drawing;
use super::error::CardError;
use super::palette::{self, Tint};
use super::size::Size;
use super::template::{Area, Ink, Template, TextBox};

/// How many shades a letter's edge has, beside the ground itself. Fifteen look no better and take a
/// fifth more bytes.
const LEVELS: u8 = 5;
/// A code is black on white whatever the ground: a reader of codes wants the contrast, and dark on light.
const LIGHT: Tint = Tint { base: [255; 3], share: 0 };
const DARK: Tint = Tint { base: [0; 3], share: 0 };
/// How many pairs of ground and ink get shades of their own.
const MOST_RAMPS: usize = 8;

/// A raster to copy and write on.
#[derive(Debug)]
pub(super) struct Ground {
    /// One byte a pixel, an index into the palette.
    pub(super) pixels: Vec<u8>,
    /// The places for text of this variant and direction.
    pub(super) texts: Vec<TextBox>,
    /// The place for the code, on the variants that have one.
    pub(super) code: Option<Area>,
    palette: Vec<Tint>,
    stains: Vec<(Ink, Stain)>,
}

/// What an ink makes of each colour of the palette: a level of cover after the other, from none on.
#[derive(Debug)]
pub(super) struct Stain(Vec<u8>);

impl Stain {
    /// Of a canvas that holds nothing but how much is covered: what a mask adds to it.
    pub(super) fn of_masks() -> Stain {
        let cover = |level: u8| (u16::from(level) * 255 / u16::from(LEVELS)).to_le_bytes()[0];
        let levels = |ground: u8| (0..=LEVELS).map(move |level| ground.max(cover(level)));
        Stain((0..=u8::MAX).flat_map(levels).collect())
    }

    /// The level of a cover of 0 to 255.
    pub(super) fn level(cover: u8) -> u8 {
        ((u16::from(cover) * u16::from(LEVELS) + 127) / 255).to_le_bytes()[0]
    }

    /// The colour that `ground` becomes under a level of cover.
    pub(super) fn on(&self, ground: u8, level: u8) -> u8 {
        let index = usize::from(ground) * usize::from(LEVELS + 1) + usize::from(level);
        self.0.get(index).copied().unwrap_or(ground)
    }
}

impl Ground {
    /// Rasterises a variant.
    pub(super) fn draw(
        template: &Template,
        emblem: Option<&str>,
        variant: Variant,
        rtl: bool,
    ) -> Result<Ground, CardError> {
        let mirrored = rtl && template.mirrors;
        let texts = texts(template, variant, mirrored);
        let black = render(template, emblem, variant, mirrored, Rgb([0; 3]))?;
        let white = render(template, emblem, variant, mirrored, Rgb([255; 3]))?;
        let raw = each_run(black.into_iter().zip(white), |(black, white)| Tint::between(black, white));
        let code = code(template, variant, mirrored);
        let ramps = ramps(&texts, &raw, template.size);
        let own = if code.is_some() { 2 } else { 0 };
        let room = 256 - own - ramps.len() * usize::from(LEVELS);
        let (mut palette, stands_for) = palette::reduce(&palette::census(raw.iter().copied()), room);
        let pixels = each_run(raw.into_iter(), |tint| stands_for.get(&tint).copied().unwrap_or(0));
        let mut shade_of: Vec<Option<Tint>> = vec![None; palette.len()];
        for (ground, ink) in ramps {
            palette.extend((1..=LEVELS).map(|level| ground.covered(ink, level, LEVELS)));
            shade_of.extend([Some(ink); LEVELS as usize]);
        }
        if own > 0 {
            palette.extend([LIGHT, DARK]);
            shade_of.extend([None; 2]);
        }
        let stains = stains(&texts, &pixels, template.size, &palette, &shade_of);
        Ok(Ground { pixels, texts, code, palette, stains })
    }

    /// The palette with an accent colour, three bytes a colour.
    pub(super) fn colours(&self, accent: Rgb) -> Vec<u8> {
        self.palette.iter().flat_map(|tint| tint.with_accent(accent)).collect()
    }

    /// The colours of a code's light and dark modules.
    pub(super) fn code_colours(&self) -> (u8, u8) {
        (palette::nearest(&self.palette, LIGHT), palette::nearest(&self.palette, DARK))
    }

    /// What `ink` does on this ground.
    pub(super) fn stain(&self, ink: Ink) -> Option<&Stain> {
        self.stains.iter().find(|(known, _)| *known == ink).map(|(_, stain)| stain)
    }
}

/// The place of a variant's code, mirrored if asked; the code itself never is.
fn code(template: &Template, variant: Variant, mirrored: bool) -> Option<Area> {
    let place = template.codes.iter().find(|place| place.variants.contain(variant))?;
    Some(if mirrored { place.area.mirrored(template.size.width_px) } else { place.area })
}

/// The places of a variant, mirrored if asked.
fn texts(template: &Template, variant: Variant, mirrored: bool) -> Vec<TextBox> {
    let own = template.texts.iter().filter(|text| text.variants.contain(variant));
    own.map(|text| TextBox {
        area: if mirrored { text.area.mirrored(template.size.width_px) } else { text.area },
        rotation_degrees: if mirrored { -text.rotation_degrees } else { text.rotation_degrees },
        ..text.clone()
    })
    .collect()
}

/// The picture in one accent, three bytes a pixel.
fn render(
    template: &Template,
    emblem: Option<&str>,
    variant: Variant,
    mirrored: bool,
    accent: Rgb,
) -> Result<Vec<[u8; 3]>, CardError> {
    let (width_px, height_px) = (u32::from(template.size.width_px), u32::from(template.size.height_px));
    let Some(mut canvas) = Pixmap::new(width_px, height_px) else {
        return Err(CardError::no_such_size(width_px));
    };
    let Rgb([red, green, blue]) = template.paper;
    canvas.fill(Color::from_rgba8(red, green, blue, 255));
    drawing::fill(&mut canvas, &drawing::read(&template.picture(variant), accent)?, mirrored);
    if let Some(emblem) = emblem {
        let tree = drawing::read(emblem, accent)?;
        for place in template.emblems.iter().filter(|place| place.variants.contain(variant)) {
            let area = if mirrored { place.area.mirrored(template.size.width_px) } else { place.area };
            drawing::place(&mut canvas, &tree, area, place.opacity);
        }
    }
    Ok(canvas.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect())
}

/// The pairs whose shades letters need: what lies most under each place, and its ink.
fn ramps(texts: &[TextBox], raw: &[Tint], size: Size) -> Vec<(Tint, Tint)> {
    let mut pairs = Vec::new();
    for text in texts {
        let census = palette::census(under(text.area, size).filter_map(|index| raw.get(index).copied()));
        let most = census.iter().max_by_key(|(_, count)| **count).map(|(tint, _)| *tint);
        let pair = most.map(|most| (most, Tint::of_ink(text.ink)));
        pairs.extend(pair.filter(|pair| !pairs.contains(pair)));
    }
    pairs.truncate(MOST_RAMPS);
    pairs
}

/// What each ink makes of the colours that it may meet: those under its places, and the shades of its own letters, which
/// touch. Of the others it knows only to leave or to replace them.
fn stains(
    texts: &[TextBox],
    pixels: &[u8],
    size: Size,
    palette: &[Tint],
    shade_of: &[Option<Tint>],
) -> Vec<(Ink, Stain)> {
    let mut stains: Vec<(Ink, Stain)> = Vec::new();
    for ink in texts.iter().map(|text| text.ink) {
        if stains.iter().any(|(known, _)| *known == ink) {
            continue;
        }
        let tint = Tint::of_ink(ink);
        let mut met: Vec<bool> = shade_of.iter().map(|shade| *shade == Some(tint)).collect();
        for text in texts.iter().filter(|text| text.ink == ink) {
            for pixel in under(text.area, size).filter_map(|index| pixels.get(index)) {
                met[usize::from(*pixel)] = true;
            }
        }
        stains.push((ink, stain(tint, &met, palette)));
    }
    stains
}

/// What one ink makes of the palette.
fn stain(ink: Tint, met: &[bool], palette: &[Tint]) -> Stain {
    let full = palette::nearest(palette, ink);
    let mut stain = Vec::with_capacity(palette.len() * usize::from(LEVELS + 1));
    for (ground, index) in palette.iter().zip(0..=u8::MAX) {
        stain.push(index);
        for level in 1..=LEVELS {
            stain.push(match met[usize::from(index)] {
                true if level < LEVELS => palette::nearest(palette, ground.covered(ink, level, LEVELS)),
                false if level <= LEVELS / 2 => index,
                _ => full,
            });
        }
    }
    Stain(stain)
}

/// Applies a function to each item, once for equal neighbours: most of a card is one colour.
fn each_run<T: Copy + PartialEq, U: Copy>(
    items: impl Iterator<Item = T>,
    function: impl Fn(T) -> U,
) -> Vec<U> {
    let mut last: Option<(T, U)> = None;
    items
        .map(|item| match last {
            Some((same, result)) if same == item => result,
            _ => {
                let result = function(item);
                last = Some((item, result));
                result
            }
        })
        .collect()
}

/// The indices of the pixels in an area.
fn under(area: Area, size: Size) -> impl Iterator<Item = usize> {
    let (width, height) = (size.width(), size.height());
    let columns = whole(area.x).min(width)..whole(area.x + area.width).min(width);
    let rows = whole(area.y).min(height)..whole(area.y + area.height).min(height);
    rows.flat_map(move |row| columns.clone().map(move |column| row * width + column))
}

/// A length as a number of pixels, none if negative.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped, and a template's lengths are small"
)]
fn whole(length: f32) -> usize {
    length.max(0.0).round() as usize
}
