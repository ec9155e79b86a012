//! Share cards: the picture that a social network shows of a document, 1200 × 630 px for all of them.
//!
//! A theme's drawing and plain texts come in, the bytes of a PNG go out; the same bytes for the same texts. Which document
//! gets which texts is `plan`'s and `view`'s to say, where the file goes is `publish`'s.
//!
//! The picture without text is rasterised once a variant and direction (`ground`), with a palette that is still open as to
//! the accent colour. A card is then a copy of it, text set in its places (`setting`) and written (`writing`), and a PNG
//! (`encode`).

mod attribute;
mod colour;
mod cover;
mod deflate;
mod drawing;
mod encode;
mod error;
mod fonts;
mod ground;
mod icon;
mod palette;
mod setting;
mod stamp;
mod template;
mod writing;

use std::cell::RefCell;
use std::sync::OnceLock;

use serde::Serialize;

pub use cover::{Cover, cover};
pub use error::CardError;
pub use icon::{favicon_ico, icon, tile};
pub use stamp::{Stamp, StampError, stamped, stamped_size};

use colour::Rgb;
use ground::Ground;
use setting::{Compositor, Setting};
use template::{Area, Field, Template, TextBox};
use writing::{Hand, Pen};

/// Width of a card, in pixels.
pub const WIDTH_PX: u32 = 1200;
/// Height of a card, in pixels.
pub const HEIGHT_PX: u32 = 630;

/// Which of a theme's cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Variant {
    /// A communiqué, and every document without a card of its own.
    #[default]
    Document,
    /// The report of a council sitting, headed by its day.
    Council,
    /// A withdrawn document, stamped.
    Withdrawn,
    /// The portal itself: `title` is its name, `label` its tagline.
    Site,
}

impl Variant {
    const ALL: [Variant; 4] = [Variant::Document, Variant::Council, Variant::Withdrawn, Variant::Site];

    /// The word for it in a theme's drawing.
    const fn name(self) -> &'static str {
        match self {
            Variant::Document => "document",
            Variant::Council => "council",
            Variant::Withdrawn => "withdrawn",
            Variant::Site => "site",
        }
    }

    const fn index(self) -> usize {
        match self {
            Variant::Document => 0,
            Variant::Council => 1,
            Variant::Withdrawn => 2,
            Variant::Site => 3,
        }
    }
}

/// All that one card shows, in the reader's language and typography. What is empty or `None` is not written.
///
/// Serialised, it is what a card's address and a job's key are hashed from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CardText {
    /// Which card.
    pub variant: Variant,
    /// What kind of document: « Communiqué ».
    pub label: String,
    /// The headline.
    pub title: String,
    /// Who speaks.
    pub institution: String,
    /// When: a whole date, or for a council what stands beside the day's numeral: « novembre 2026 ».
    pub date: String,
    /// The reference: `CM-2026-41`.
    pub number: Option<String>,
    /// The day of the month of a council sitting: « 19 », « 1er ».
    pub day: Option<String>,
    /// What a stamp says: « RETIRÉ ».
    pub stamp: Option<String>,
    /// The portal's name.
    pub site: String,
    /// The portal's host: `www.gouv.exemple`.
    pub host: String,
    /// The institution's colour, `#rrggbb`; the theme's accent if absent or not a colour.
    pub colour: Option<String>,
    /// Whether the card is read from right to left.
    pub rtl: bool,
}

impl CardText {
    /// All texts, for looking their letters up with [`Studio::missing_glyphs`].
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let options = [&self.number, &self.day, &self.stamp].into_iter().filter_map(|text| text.as_deref());
        [&self.label, &self.title, &self.institution, &self.date, &self.site, &self.host]
            .into_iter()
            .map(String::as_str)
            .chain(options)
    }

    /// What a place shows.
    fn field(&self, field: Field) -> &str {
        match field {
            Field::Title => &self.title,
            Field::Institution => &self.institution,
            Field::Date => &self.date,
            Field::Label => &self.label,
            Field::Site => &self.site,
            Field::Host => &self.host,
            Field::Number => self.number.as_deref().unwrap_or_default(),
            Field::Day => self.day.as_deref().unwrap_or_default(),
            Field::Stamp => self.stamp.as_deref().unwrap_or_default(),
        }
    }
}

/// Draws the cards of one theme and one portal. Shared by all threads.
#[derive(Debug)]
pub struct Studio {
    template: Template,
    emblem: Option<String>,
    /// A ground each variant and direction, rasterised when it is first needed.
    grounds: [OnceLock<Option<Ground>>; 8],
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
    fn ink(&mut self, ground: &Ground, text: &CardText) {
        self.pixels.clone_from(&ground.pixels);
        for (style, area, setting) in compose(&mut self.compositor, ground, text) {
            let Some(stain) = ground.stain(style.ink) else { continue };
            let origin = setting.origin(style, area, text.rtl);
            let turn = (style.rotation_degrees != 0.0).then(|| (area.middle(), style.rotation_degrees));
            self.pen.write(&mut self.pixels, &setting, &Hand { origin, turn, stain });
        }
    }
}

impl Studio {
    /// Reads a theme's card and a portal's emblem.
    ///
    /// The error says what cannot be used; line and column are those of the emblem if it begins with « emblème ».
    pub fn new(card_svg: &str, emblem_svg: Option<&str>) -> Result<Studio, CardError> {
        let template = Template::read(card_svg)?;
        for variant in Variant::ALL {
            drawing::read(&template.picture(variant), template.accent)?;
        }
        if let Some(emblem) = emblem_svg {
            drawing::read(emblem, template.accent).map_err(|error| CardError {
                message: format!("emblème\u{202f}: {}", error.message),
                ..error
            })?;
        }
        let emblem = emblem_svg.map(str::to_owned);
        Ok(Studio { template, emblem, grounds: [const { OnceLock::new() }; 8] })
    }

    /// Draws a card: a PNG of 1200 × 630 px.
    pub fn draw(&self, text: &CardText) -> Vec<u8> {
        let Some(ground) = self.ground(text.variant, text.rtl) else { return Vec::new() };
        let colour = text.colour.as_deref().and_then(Rgb::read).unwrap_or(self.template.accent);
        let palette = ground.colours(colour.readable_on(self.template.paper));
        DESK.with_borrow_mut(|desk| {
            desk.ink(ground, text);
            encode::card(&desk.pixels, WIDTH_PX, &palette, &mut desk.stream)
        })
    }

    /// A card that is drawn and not encoded: a byte a pixel.
    pub fn raster(&self, text: &CardText) -> Vec<u8> {
        let Some(ground) = self.ground(text.variant, text.rtl) else { return Vec::new() };
        DESK.with_borrow_mut(|desk| {
            desk.ink(ground, text);
            desk.pixels.clone()
        })
    }

    /// The lines that a card is set in, place by place.
    pub fn lines(&self, text: &CardText) -> Vec<String> {
        let Some(ground) = self.ground(text.variant, text.rtl) else { return Vec::new() };
        let settings = DESK.with_borrow_mut(|desk| compose(&mut desk.compositor, ground, text));
        settings.iter().flat_map(|(.., setting)| setting.lines()).map(str::to_owned).collect()
    }

    /// The letters of `text` that no font of the cards has, each once: an error of `check`, for a card would leave them out.
    pub fn missing_glyphs(&self, text: &str) -> Vec<char> {
        fonts::missing(text)
    }

    /// The ground of a variant. `new` has read all drawings, so that none is missing.
    fn ground(&self, variant: Variant, rtl: bool) -> Option<&Ground> {
        let slot = self.grounds.get(variant.index() * 2 + usize::from(rtl))?;
        slot.get_or_init(|| Ground::draw(&self.template, self.emblem.as_deref(), variant, rtl).ok()).as_ref()
    }
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
        let setting = compositor.set(style, area, text.field(style.field), text.rtl);
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

#[cfg(test)]
mod tests;
