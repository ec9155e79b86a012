//! Share cards and the pictures of the portal's formats: drawn once, and kept by what they show.

use super::{Made, Stock, Voice};
use crate::artifact::{Artifact, Key, Keys, PROGRAM};
use crate::card::CardText;
use crate::site::Document;
use crate::vocabulary::formats::CardFormat;

impl Voice<'_> {
    /// A card is drawn once: its key is that of its texts and of the theme's drawing.
    pub(super) fn card(&self, path: String, text: &CardText, stock: &Stock<'_>) -> Made {
        let Some(studio) = self.composer.studio else { return Made::Files(Vec::new()) };
        drawn(path, studio.key(), text, &|| studio.draw(text), stock)
    }

    /// A picture in a format, likewise.
    pub(super) fn picture(
        &self,
        path: String,
        document: &Document,
        format: CardFormat,
        stock: &Stock<'_>,
    ) -> Made {
        let Some(studio) = self.composer.studio else { return Made::Files(Vec::new()) };
        let text = self.composer.picture_text(document);
        drawn(path, studio.key_in(format), &text, &|| studio.draw_in(format, &text), stock)
    }
}

/// A card of which `drawing` stands for all but the texts.
fn drawn(
    path: String,
    drawing: &str,
    text: &CardText,
    draw: &dyn Fn() -> Vec<u8>,
    stock: &Stock<'_>,
) -> Made {
    let shown = serde_json::to_vec(text).unwrap_or_default();
    let key = Key::of(&[b"card", PROGRAM.as_bytes(), drawing.as_bytes(), &shown]);
    let keys = Keys { view: Some(key), glance: None };
    if let Some(bytes) = (stock.keeps)(&path, keys) {
        return Made::Kept(bytes);
    }
    let card = (stock.card)(key, draw);
    Made::Files(vec![Artifact::bytes(path, card).keyed(keys)])
}
