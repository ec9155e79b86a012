//! Share cards and the pictures of the portal's formats: drawn once, and kept by what they show.

use super::CardOf;
use super::{Made, Stock, Voice};
use crate::artifact::{Artifact, Content, Key, Keys, PROGRAM};
use crate::card::CardText;
use crate::compose::Shared;
use crate::plan::Job;
use crate::vocabulary::formats::CardFormat;

impl Voice<'_> {
    /// The card or picture that a job makes; none where it makes no such thing.
    pub(super) fn card_of(&self, job: &Job, path: String, stock: &Stock<'_>) -> Made {
        let composer = &self.composer;
        let document = |index: &usize| &composer.site.documents[*index];
        match job {
            Job::Card(index) => self.card(path, &composer.card_text(document(index)), stock),
            Job::Picture(index, format) => {
                self.picture(path, &composer.picture_text(document(index), Shared::Whole), *format, stock)
            }
            Job::PartCard(index, place) => {
                let (document, part) = (document(index), composer.part(document(index), *place));
                self.card(path, &composer.shared_card_text(document, part), stock)
            }
            Job::PartPicture(index, place, format) => {
                let (document, part) = (document(index), composer.part(document(index), *place));
                self.picture(path, &composer.picture_text(document, part), *format, stock)
            }
            Job::SiteCard => self.card(path, &composer.site_card_text(), stock),
            _ => Made::Files(Vec::new()),
        }
    }

    /// A card is drawn once: its key is that of its texts and of the theme's drawing.
    fn card(&self, path: String, text: &CardText, stock: &Stock<'_>) -> Made {
        let Some(studio) = self.composer.studio else { return Made::Files(Vec::new()) };
        drawn(path, studio.key(), text, &|| studio.draw(text), stock)
    }

    /// A picture in a format, likewise.
    fn picture(&self, path: String, text: &CardText, format: CardFormat, stock: &Stock<'_>) -> Made {
        let Some(studio) = self.composer.studio else { return Made::Files(Vec::new()) };
        drawn(path, studio.key_in(format), text, &|| studio.draw_in(format, text), stock)
    }

    /// The size in bytes of a document's card, drawn now if need be.
    pub(super) fn card_bytes(&self, index: usize, card: CardOf<'_>) -> Option<u64> {
        let stock =
            Stock { keeps: &|_, _| None, glance: None, card, media: &|_| None, card_bytes: &|_, _| None };
        let text = self.composer.card_text(self.composer.site.documents.get(index)?);
        match self.card(String::new(), &text, &stock) {
            Made::Kept(bytes) => Some(bytes),
            Made::Files(files) | Made::Parts { new: files, .. } => {
                files.first().and_then(|file| match &file.content {
                    Content::Bytes(bytes) => Some(bytes.len() as u64),
                    Content::Copy(_) => None,
                })
            }
        }
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
