//! A letter that no font of the cards has would be a box on a card.
//!
//! Every card is looked through at each check, so first the words as they were written, which is quick; only where a letter
//! of those is missing is the card composed to tell what it would lack.

use super::mistakes;
use crate::card::{CardText, Studio};
use crate::compose::{Composer, Shared};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lang::LocalText;
use crate::plan::{Job, Planned};
use crate::site::Document;
use crate::source::Span;
use crate::typography;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Tells of each document whose card shows a letter that is in no font.
pub(super) fn tell_missing(composer: &Composer<'_>, diagnostics: &mut Diagnostics) {
    let Some(studio) = composer.studio else { return };
    let own = |planned: &&Planned| planned.language == composer.routes.language();
    let jobs = composer.plan.files.iter().filter(own);
    let documents: Vec<&Document> = jobs
        .filter_map(|planned| if let Job::Card(index) = planned.job { Some(index) } else { None })
        .filter_map(|index| composer.site.documents.get(index))
        .collect();
    let all_suspect = !shared_words_are_known(composer, studio, &documents);
    let told: Vec<Option<Diagnostic>> = documents
        .par_iter()
        .map(|document| {
            let suspect = all_suspect || !own_words_are_known(composer, studio, document);
            suspect.then(|| missing(composer, studio, document)).flatten()
        })
        .collect();
    told.into_iter().flatten().for_each(|diagnostic| diagnostics.add(diagnostic));
}

/// What a document itself gives to its card, before typography.
fn own_words_are_known(composer: &Composer<'_>, studio: &Studio, document: &Document) -> bool {
    let trunk = document.trunk();
    let lang = composer.site.language();
    let texts = trunk.title.iter().chain(trunk.key_facts.first()).chain(decisions(document));
    let texts = texts.map(|text| text.get(lang));
    let number = trunk.number.iter().map(|number| number.value.as_str());
    texts.chain(number).all(|text| text.is_ascii() || studio.missing_glyphs(text).is_empty())
}

/// The titles of a council's items as they stand on the cards that items have alone.
fn decisions(document: &Document) -> impl Iterator<Item = &LocalText> {
    let council = document.council().filter(|_| !document.is_withdrawn());
    let items = council.into_iter().flat_map(|council| &council.items);
    let all = items.flat_map(|item| std::iter::once(item).chain(&item.children));
    all.map(|item| item.plain_title.as_ref().unwrap_or(&item.title))
}

/// What cards share: signs that typography adds, names, and the words for kinds and dates, of which a card for each kind
/// and month shows all.
fn shared_words_are_known(composer: &Composer<'_>, studio: &Studio, documents: &[&Document]) -> bool {
    let known = |text: &str| studio.missing_glyphs(text).is_empty();
    let mut examples: BTreeMap<_, &Document> = BTreeMap::new();
    for document in documents {
        let institution = document.institutions.first();
        let word = composer.progress(document).unwrap_or_else(|| Composer::kind_word(document));
        let kind = (word, document.is_withdrawn());
        examples.entry((0, kind.0, kind.1, 0)).or_insert(document);
        let month = usize::try_from(document.date.month()).unwrap_or_default();
        examples.entry((1, "", document.date.day() == 1, month)).or_insert(document);
        if let Some(institution) = institution {
            examples.entry((2, "", false, *institution)).or_insert(document);
        }
    }
    known(&typography::ADDED.iter().collect::<String>())
        && examples.values().all(|document| shown(composer, document).texts().all(known))
}

/// All that cards of a document show; what is said beside a code only where there are codes.
fn shown(composer: &Composer<'_>, document: &Document) -> CardText {
    if composer.site.config.cards.formats.is_empty() {
        return composer.card_text(document);
    }
    composer.picture_text(document, Shared::Whole)
}

fn missing(composer: &Composer<'_>, studio: &Studio, document: &Document) -> Option<Diagnostic> {
    let lang = composer.site.language();
    let card = shown(composer, document);
    let titles = decisions(document).map(|title| title.get(lang));
    let mut missing: Vec<char> =
        card.texts().chain(titles).flat_map(|text| studio.missing_glyphs(text)).collect();
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() {
        return None;
    }
    let trunk = document.trunk();
    let title = trunk.title.as_ref().map_or(Span::start_of(trunk.source), |title| title.span);
    let sign_in = |title: Span| {
        let written = composer.sources.get(title.source).text.get(title.range()).unwrap_or_default();
        let sign = written.char_indices().find(|(_, letter)| missing.contains(letter));
        sign.map(|(at, letter)| title.within(at..at + letter.len_utf8()))
    };
    let sign = std::iter::once(title).chain(decisions(document).map(|title| title.span)).find_map(sign_in);
    Some(mistakes::missing_glyphs(sign.unwrap_or(title), &missing))
}
