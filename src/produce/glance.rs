//! What a job could be given, as a key that is found without composing anything.
//!
//! All documents together have a *face*: everything but the text of communiqués. A page of a document shows the face and
//! its own text, a list the face alone, a feed the face and the texts of its entries. So after an edit of one text
//! nothing else is composed; after an edit of a title everything is, and most of it found to be what it was.

use crate::artifact::Key;
use crate::card::Studio;
use crate::content::body::Body;
use crate::plan::{Job, Planned};
use crate::site::{Content, Document};
use crate::source::{SourceId, Sources};
use rayon::prelude::*;

use super::{Press, Voice};

/// The keys of a portal's texts and of the face of all.
#[derive(Debug)]
pub struct Glance {
    face: Key,
    /// By place.
    texts: Vec<Key>,
}

impl Glance {
    /// Looks at everything once; `texts` are the keys of the sources' texts, in their order.
    pub fn of(press: &Press<'_>, texts: Vec<Key>) -> Self {
        let composer = &press.voices[0].composer;
        let (site, sources) = (composer.site, composer.sources);
        let mut faces = texts.clone();
        let documents: Vec<&Document> = site.documents.iter().chain(&site.waiting).collect();
        let own: Vec<(SourceId, Key)> =
            documents.par_iter().filter_map(|document| face(sources, document)).collect();
        for (source, face) in own {
            if let Some(place) = faces.get_mut(source.0 as usize) {
                *place = face;
            }
        }
        let faces = faces.iter().map(Key::as_bytes).collect::<Vec<_>>().concat();
        let cards = composer.studio.map(Studio::keys).unwrap_or_default();
        let themes = press.voices.iter().map(|voice| voice.theme_key.as_bytes()).collect::<Vec<_>>().concat();
        let face = Key::of(&[&themes, cards.as_bytes(), sources.facts().as_bytes(), &faces]);
        Self { face, texts }
    }

    /// The key of a job; nothing for one that has a better one, or is made every time.
    pub(super) fn key(&self, voice: &Voice<'_>, planned: &Planned) -> Option<Key> {
        let site = voice.composer.site;
        // What a translation does not say stands as in the original.
        let text = |document: &Document| {
            let sources = std::iter::once(document.trunk().source).chain(document.translates);
            sources.map(|source| self.texts.get(source.0 as usize)).collect::<Vec<_>>()
        };
        let texts: Vec<Option<&Key>> = match &planned.job {
            Job::Document(index) | Job::PlainText(index) | Job::Share(index, _) | Job::Part(index, _) => {
                text(site.documents.get(*index)?)
            }
            Job::Feed(scope, _) => {
                let entries = voice.composer.feed_places(*scope);
                entries.into_iter().filter_map(|place| site.documents.get(place)).flat_map(text).collect()
            }
            Job::Card(_)
            | Job::Picture(..)
            | Job::PartCard(..)
            | Job::PartPicture(..)
            | Job::SiteCard
            | Job::PodcastCover(_)
            | Job::Stamped(_)
            | Job::Icon(_)
            | Job::Original(_)
            | Job::Rendition(..)
            | Job::Copy(_)
            | Job::Status
            | Job::SearchIndex
            // It tells of every text, not of the faces alone.
            | Job::Accessibility
            | Job::Sitemap => {
                return None;
            }
            _ => Vec::new(),
        };
        let texts: Vec<&[u8]> =
            texts.into_iter().collect::<Option<Vec<_>>>()?.into_iter().map(Key::as_bytes).collect();
        Some(Key::of(&[b"glance", self.face.as_bytes(), planned.route.path().as_bytes(), &texts.concat()]))
    }
}

/// What others may show of a communiqué: its fields, and of its text the summary and the places that links lead to.
/// Nothing for a document that is all face.
fn face(sources: &Sources, document: &Document) -> Option<(SourceId, Key)> {
    let Content::Communique(communique) = &document.content else { return None };
    let trunk = &communique.trunk;
    let body = trunk.body.as_ref()?;
    let file = sources.get(trunk.source);
    let fields = fields(&file.text, body)?;
    let places: Vec<&[u8]> = body.prose.outline.iter().map(|heading| heading.id.as_bytes()).collect();
    let parts =
        [&[file.path.as_bytes(), fields.as_bytes(), body.prose.summary.as_bytes()][..], &places].concat();
    Some((trunk.source, Key::of(&parts)))
}

/// What stands before a text that goes to the end of its file.
fn fields<'t>(file: &'t str, body: &Body) -> Option<&'t str> {
    let range = body.span.range();
    (range.end == file.len()).then(|| &file[..range.start])
}
