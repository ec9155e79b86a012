//! How long a document takes to read.

use super::Composer;
use crate::content::body::Body;
use crate::content::council_item::Item;
use crate::site::Document;

/// Words that are read in a minute, silently, by language; for all others the mean of seventeen.
/// (`IReST`: Trauzettel-Klosinski and Dietz, Investigative Ophthalmology & Visual Science 53(9), 2012, table 2; 2026-11.)
const PACE: [(&str, usize); 5] = [("fr", 195), ("en", 228), ("ar", 138), ("pt", 181), ("es", 218)];
const PACE_OF_OTHERS: usize = 184;

/// Of a text that is read in less nothing is said.
const SHORT_MINUTES: usize = 3;

impl Composer<'_> {
    /// In how many minutes a document's text is read; nothing for a short one.
    pub(super) fn reading_minutes(&self, document: &Document) -> Option<u32> {
        let council = document.council();
        let preamble = council.and_then(|council| council.preamble.as_ref());
        let intros =
            council.into_iter().flat_map(|it| it.parts.iter().filter_map(|part| part.intro.as_ref()));
        let texts = document.trunk().body.iter().chain(preamble).chain(intros);
        let items = council.into_iter().flat_map(|council| &council.items);
        let words =
            texts.map(words_of).sum::<usize>() + items.map(|item| self.words_of_item(item)).sum::<usize>();
        let language = self.site.language().tag().split('-').next().unwrap_or_default();
        let pace = PACE.iter().find(|(tag, _)| *tag == language).map_or(PACE_OF_OTHERS, |(_, pace)| *pace);
        let minutes = (words + pace / 2) / pace;
        u32::try_from(minutes).ok().filter(|_| minutes >= SHORT_MINUTES)
    }

    fn words_of_item(&self, item: &Item) -> usize {
        let title = self.text(&item.title).split_whitespace().count();
        let children: usize = item.children.iter().map(|child| self.words_of_item(child)).sum();
        title + item.body.as_ref().map_or(0, words_of) + children
    }
}

fn words_of(body: &Body) -> usize {
    body.prose.words()
}
