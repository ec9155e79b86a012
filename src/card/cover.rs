//! The cover of a podcast, as the theme draws it: the emblem, the language that is spoken and the portal's name.

use super::error::CardError;
use super::sheet::Sheet;
use super::size::Size;
use super::{CardText, Studio, Variant};

/// The words of a cover.
#[derive(Clone, Copy, Debug)]
pub struct Cover<'a> {
    /// The language that is spoken, by its own name.
    pub language: &'a str,
    /// The portal's name.
    pub site: &'a str,
    /// The portal's host.
    pub host: &'a str,
    /// Whether they are read from right to left.
    pub rtl: bool,
}

impl Studio {
    /// Reads the theme's cover, so that podcasts have one.
    pub fn add_cover(&mut self, svg: &str) -> Result<(), CardError> {
        self.cover = Some(Sheet::new(svg, self.emblem.as_deref(), Size::COVER)?);
        Ok(())
    }

    /// Draws the cover of a podcast: a square PNG without transparency. Nothing if no cover was read.
    pub fn draw_cover(&self, words: &Cover<'_>) -> Vec<u8> {
        let text = CardText {
            variant: Variant::Site,
            title: words.language.to_owned(),
            site: words.site.to_owned(),
            host: words.host.to_owned(),
            rtl: words.rtl,
            ..CardText::default()
        };
        self.cover.as_ref().map(|sheet| sheet.draw(&text)).unwrap_or_default()
    }

    /// Stands for all that covers show beside their words; empty if no cover was read.
    pub fn cover_key(&self) -> &str {
        self.cover.as_ref().map_or("", |sheet| &sheet.key)
    }
}
