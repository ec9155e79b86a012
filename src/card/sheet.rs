//! A drawing of the theme at work: the cards of one size.

use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::OnceLock;

use super::colour::Rgb;
use super::error::CardError;
use super::ground::Ground;
use super::setting::{Compositor, Setting, in_labels};
use super::size::Size;
use super::template::{Area, Field, Template, TextBox};
use super::writing::{Hand, Pen};
use super::{CardText, Variant, code, drawing, encode};

/// One of a theme's drawings, ready to make cards of. Shared by all threads.
#[derive(Debug)]
pub(super) struct Sheet {
    /// Stands for the drawing, the emblem and this program's way of setting texts.
    pub(super) key: String,
    template: Template,
    emblem: Option<String>,
    /// Whether the drawing has a place for verdicts; if not, they are told where other cards tell their kind.
    stamps_verdicts: bool,
    /// A ground each variant and direction, rasterised when it is first needed.
    grounds: [OnceLock<Option<Ground>>; 2 * Variant::ALL.len()],
}

/// What a thread keeps from card to card.
struct Desk {
    compositor: Compositor,
    pen: Pen,
    pixels: Vec<u8>,
    stream: Vec<u8>,
}

thread_local! {
    static DESK: RefCell<Desk> =
        RefCell::new(Desk { compositor: Compositor::new(), pen: Pen::new(), pixels: Vec::new(), stream: Vec::new() });
}

impl Desk {
    /// Draws a card on a copy of its ground.
    fn ink(&mut self, ground: &Ground, width: usize, text: &CardText) {
        self.pixels.clone_from(&ground.pixels);
        for (style, area, setting) in compose(&mut self.compositor, ground, text) {
            let Some(stain) = ground.stain(style.ink) else { continue };
            let origin = setting.origin(style, area, text.rtl);
            let turn = (style.rotation_degrees != 0.0).then(|| (area.middle(), style.rotation_degrees));
            self.pen.write(&mut self.pixels, &setting, &Hand { origin, turn, stain, width });
        }
        if let (Some(area), Some(address)) = (ground.code, &text.address) {
            code::draw(&mut self.pixels, width, area, ground.code_colours(), address);
        }
    }
}

impl Sheet {
    /// Reads a drawing of a size; the error says what cannot be used.
    pub(super) fn new(svg: &str, emblem: Option<&str>, size: Size) -> Result<Sheet, CardError> {
        let template = Template::read(svg, size)?;
        for variant in Variant::ALL {
            drawing::read(&template.picture(variant), template.accent)?;
        }
        if let Some(emblem) = emblem {
            drawing::read(emblem, template.accent).map_err(|error| CardError {
                message: format!("emblème\u{202f}: {}", error.message),
                ..error
            })?;
        }
        let key = key(svg, emblem.unwrap_or_default());
        let emblem = emblem.map(str::to_owned);
        let stamps = |variant| {
            template.texts.iter().any(|text| text.field == Field::Verdict && text.variants.contain(variant))
        };
        let stamps_verdicts = stamps(Variant::Denied) && stamps(Variant::Checked);
        let grounds = [const { OnceLock::new() }; 2 * Variant::ALL.len()];
        Ok(Sheet { key, template, emblem, stamps_verdicts, grounds })
    }

    /// What is shown of a card: a verdict is never left out, whatever the drawing.
    fn shown<'t>(&self, text: &'t CardText) -> Cow<'t, CardText> {
        match &text.verdict {
            Some(verdict) if !self.stamps_verdicts => {
                Cow::Owned(CardText { variant: Variant::Document, label: verdict.clone(), ..text.clone() })
            }
            _ => Cow::Borrowed(text),
        }
    }

    /// Draws a card, as a PNG.
    pub(super) fn draw(&self, text: &CardText) -> Vec<u8> {
        let text = self.shown(text);
        let Some(ground) = self.ground(text.variant, text.rtl) else { return Vec::new() };
        let colour = text.colour.as_deref().and_then(Rgb::read).unwrap_or(self.template.accent);
        let palette = ground.colours(colour.readable_on(self.template.paper));
        let size = self.template.size;
        DESK.with_borrow_mut(|desk| {
            desk.ink(ground, size.width(), &text);
            encode::card(&desk.pixels, u32::from(size.width_px), &palette, &mut desk.stream)
        })
    }

    /// A card that is drawn and not encoded: a byte a pixel.
    pub(super) fn raster(&self, text: &CardText) -> Vec<u8> {
        let text = self.shown(text);
        let Some(ground) = self.ground(text.variant, text.rtl) else { return Vec::new() };
        DESK.with_borrow_mut(|desk| {
            desk.ink(ground, self.template.size.width(), &text);
            desk.pixels.clone()
        })
    }

    /// The lines that a card is set in, place by place.
    pub(super) fn lines(&self, text: &CardText) -> Vec<String> {
        let text = self.shown(text);
        let Some(ground) = self.ground(text.variant, text.rtl) else { return Vec::new() };
        let settings = DESK.with_borrow_mut(|desk| compose(&mut desk.compositor, ground, &text));
        settings.iter().flat_map(|(.., setting)| setting.lines()).collect()
    }

    /// The ground of a variant. `new` has read all drawings, so that none is missing.
    fn ground(&self, variant: Variant, rtl: bool) -> Option<&Ground> {
        let slot = self.grounds.get(variant.index() * 2 + usize::from(rtl))?;
        slot.get_or_init(|| Ground::draw(&self.template, self.emblem.as_deref(), variant, rtl).ok()).as_ref()
    }
}

/// A hash of what every card of a sheet shows beside its texts.
fn key(svg: &str, emblem: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [svg, emblem, env!("CARGO_PKG_VERSION")] {
        // The length keeps two parts from running into each other.
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

/// Sets all texts of a card. Those that give their free place to another are set before it.
fn compose<'a>(
    compositor: &mut Compositor,
    ground: &'a Ground,
    text: &CardText,
) -> Vec<(&'a TextBox, Area, Setting)> {
    let yields = |style: &&TextBox| style.gives_height.is_some() || style.gives_width.is_some();
    let (givers, takers): (Vec<&TextBox>, Vec<&TextBox>) = ground.texts.iter().partition(yields);
    let mut gifts: Vec<(Field, Area, f32, f32)> = Vec::new();
    let mut settings = Vec::new();
    for style in givers.into_iter().chain(takers) {
        let mut area = style.area;
        for (_, from, height, width) in gifts.iter().filter(|(to, ..)| *to == style.field) {
            area = grown(area, *from, *width, *height);
        }
        let words = text.field(style.field);
        let words = if style.field == Field::Host { in_labels(words).into() } else { Cow::Borrowed(words) };
        let setting = compositor.set(style, area, &words, text.rtl);
        let (width, height) = setting.as_ref().map_or((0.0, 0.0), |setting| (setting.width, setting.height));
        let free_height = (area.height - height).max(0.0);
        let free_width = (area.width - width).max(0.0);
        gifts.extend(style.gives_height.map(|to| (to, area, free_height, 0.0)));
        gifts.extend(style.gives_width.map(|to| (to, area, 0.0, free_width)));
        settings.extend(setting.map(|setting| (style, area, setting)));
    }
    settings
}

/// An area that grows towards another.
fn grown(area: Area, towards: Area, width: f32, height: f32) -> Area {
    let x = if towards.x < area.x { area.x - width } else { area.x };
    let y = if towards.y < area.y { area.y - height } else { area.y };
    Area { x, y, width: area.width + width, height: area.height + height }
}
