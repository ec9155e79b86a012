//! Share cards: the picture that a social network shows of a document, 1200 × 630 px for all of them, and on request the
//! same in the formats of pictures that are posted themselves, with a code that leads to the page.
//!
//! A theme's drawing and plain texts come in, the bytes of a PNG go out; the same bytes for the same texts. Which document
//! gets which texts is `plan`'s and `view`'s to say, where the file goes is `publish`'s.
//!
//! The picture without text is rasterised once a variant and direction (`ground`), with a palette that is still open as to
//! the accent colour. A card is then a copy of it, text set in its places (`setting`) and written (`writing`), and a PNG
//! (`encode`). A `sheet` is one of the theme's drawings at work.

mod attribute;
mod code;
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
mod sheet;
mod size;
mod stamp;
mod template;
mod writing;

use serde::Serialize;

pub use cover::Cover;
pub use error::CardError;
pub use icon::{favicon_ico, icon, tile};
pub use stamp::{Stamp, StampError, stamped, stamped_size};

use crate::vocabulary::formats::CardFormat;
use sheet::Sheet;
use size::Size;
pub use size::size_px;
use template::Field;

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
    /// What was found false, misleading or out of context, stamped with its verdict.
    Denied,
    /// What was found true, a joke, or could not be told: stamped in ink, and not in red.
    Checked,
}

impl Variant {
    const ALL: [Variant; 6] = [
        Variant::Document,
        Variant::Council,
        Variant::Withdrawn,
        Variant::Site,
        Variant::Denied,
        Variant::Checked,
    ];

    /// The word for it in a theme's drawing.
    const fn name(self) -> &'static str {
        match self {
            Variant::Document => "document",
            Variant::Council => "council",
            Variant::Withdrawn => "withdrawn",
            Variant::Site => "site",
            Variant::Denied => "denied",
            Variant::Checked => "checked",
        }
    }

    const fn index(self) -> usize {
        match self {
            Variant::Document => 0,
            Variant::Council => 1,
            Variant::Withdrawn => 2,
            Variant::Site => 3,
            Variant::Denied => 4,
            Variant::Checked => 5,
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
    /// The verdict of a fact-check, with what it is the verdict on: « Rumeur : FAUX ».
    pub verdict: Option<String>,
    /// The address that a picture's code leads to; none on a preview, which is a link itself.
    pub address: Option<String>,
    /// What to do with the code: « Scannez pour lire ».
    pub scan: Option<String>,
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
        let options = [&self.number, &self.day, &self.stamp, &self.verdict, &self.scan];
        let options = options.into_iter().filter_map(|text| text.as_deref());
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
            Field::Verdict => self.verdict.as_deref().unwrap_or_default(),
            Field::Scan => self.scan.as_deref().unwrap_or_default(),
        }
    }
}

/// Draws the cards of one theme and one portal. Shared by all threads.
#[derive(Debug)]
pub struct Studio {
    preview: Sheet,
    formats: Vec<(CardFormat, Sheet)>,
    cover: Option<Sheet>,
    emblem: Option<String>,
}

impl Studio {
    /// Reads a theme's card and a portal's emblem.
    ///
    /// The error says what cannot be used; line and column are those of the emblem if it begins with « emblème ».
    pub fn new(card_svg: &str, emblem_svg: Option<&str>) -> Result<Studio, CardError> {
        let preview = Sheet::new(card_svg, emblem_svg, Size::PREVIEW)?;
        Ok(Studio { preview, formats: Vec::new(), cover: None, emblem: emblem_svg.map(str::to_owned) })
    }

    /// Reads the theme's drawing of a format, whose pictures can then be drawn as well.
    pub fn add(&mut self, format: CardFormat, svg: &str) -> Result<(), CardError> {
        let sheet = Sheet::new(svg, self.emblem.as_deref(), Size::of(format))?;
        self.formats.push((format, sheet));
        Ok(())
    }

    /// The formats that were read, in their order.
    pub fn formats(&self) -> impl Iterator<Item = CardFormat> {
        self.formats.iter().map(|(format, _)| *format)
    }

    /// Draws a card: a PNG of 1200 × 630 px.
    pub fn draw(&self, text: &CardText) -> Vec<u8> {
        self.preview.draw(text)
    }

    /// Draws a picture in a format, as a PNG; nothing in one that was not read.
    pub fn draw_in(&self, format: CardFormat, text: &CardText) -> Vec<u8> {
        self.sheet(format).map(|sheet| sheet.draw(text)).unwrap_or_default()
    }

    /// A card that is drawn and not encoded: a byte a pixel.
    pub fn raster(&self, text: &CardText) -> Vec<u8> {
        self.preview.raster(text)
    }

    /// The lines that a card is set in, place by place.
    pub fn lines(&self, text: &CardText) -> Vec<String> {
        self.preview.lines(text)
    }

    /// Stands for all that cards show beside their texts: the drawing, the emblem, this program's way of setting them.
    pub fn key(&self) -> &str {
        &self.preview.key
    }

    /// The same of a format's pictures; empty for a format that was not read.
    pub fn key_in(&self, format: CardFormat) -> &str {
        self.sheet(format).map_or("", |sheet| &sheet.key)
    }

    /// All of these keys together.
    pub fn keys(&self) -> String {
        let formats = self.formats.iter().map(|(_, sheet)| sheet.key.as_str());
        std::iter::once(self.key()).chain(formats).collect::<Vec<_>>().join(" ")
    }

    /// The letters of `text` that no font of the cards has, each once: an error of `check`, for a card would leave them out.
    pub fn missing_glyphs(&self, text: &str) -> Vec<char> {
        fonts::missing(text)
    }

    fn sheet(&self, format: CardFormat) -> Option<&Sheet> {
        self.formats.iter().find(|(known, _)| *known == format).map(|(_, sheet)| sheet)
    }
}

#[cfg(test)]
mod tests;
