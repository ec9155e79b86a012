//! Podcasts and their covers.

use super::{Made, Stock, Voice};
use crate::artifact::{Artifact, Key, Keys, PROGRAM};
use crate::card::Cover;
use crate::feed;
use crate::lang::Language;
use crate::picture::Negative;
use crate::source::{Encoding, Rendition};

impl Voice<'_> {
    pub(super) fn podcast(&self, language: &Language) -> Vec<u8> {
        let Some((show, podcast)) = self.composer.podcast(language) else { return Vec::new() };
        feed::podcast::write(&show, &self.composer.routes.absolute(&podcast.route()))
    }

    /// The cover is drawn once for its words and the emblem, and kept as cards are.
    pub(super) fn cover(&self, path: String, language: &Language, stock: &Stock<'_>) -> Made {
        let site = self.composer.site_name();
        let rtl = self.composer.site.language().direction() == "rtl";
        let host = self.composer.routes.host();
        let words = Cover { language: language.name(), site: &site, host, rtl };
        let shown = format!("{words:?}");
        let Some(studio) = self.composer.studio else { return Made::Files(Vec::new()) };
        let key = Key::of(&[b"cover", PROGRAM.as_bytes(), shown.as_bytes(), studio.cover_key().as_bytes()]);
        let keys = Keys { view: Some(key), glance: None };
        if let Some(bytes) = (stock.keeps)(&path, keys) {
            return Made::Kept(bytes);
        }
        // Directories take no transparency, and half a megabyte at most: a JPEG.
        let size = feed::podcast::COVER_PX;
        let rendition = Rendition { width: size, height: size, encoding: Encoding::Jpeg };
        let print = || {
            let drawn = studio.draw_cover(&words);
            Negative::develop(&drawn).and_then(|negative| negative.print(rendition)).unwrap_or_default()
        };
        Made::Files(vec![Artifact::bytes(path, (stock.card)(key, &print)).keyed(keys)])
    }
}
