//! Titles and other lines of text in fields: their language, their letters, and that no two pages have one title.

use super::line;
use super::told::{capitals, emoji, fault};
use super::vague::said;
use crate::aloud::{self, Fault};
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::lang::{Language, LocalText};
use crate::links::{Links, Place, places};
use crate::source::{Span, Spanned};
use rayon::prelude::*;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

pub(super) fn check(links: &Links<'_>, place: Place<'_>, diagnostics: &mut Diagnostics) {
    let trunk = place.trunk();
    let first = links.site.config.language();
    for (language, title) in trunk.title.iter().flat_map(|title| &title.texts) {
        check_title(links, language.as_ref().unwrap_or(first), title, diagnostics);
    }
    let captions = trunk.images.iter().flat_map(|image| image.alt.iter().chain(&image.caption));
    let lines = trunk.summary.iter().chain(&trunk.key_facts).chain(&trunk.what_to_do).chain(captions);
    for text in lines {
        check_text(links, first, text, diagnostics);
    }
}

fn check_title(
    links: &Links<'_>,
    language: &Language,
    title: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) {
    if title.value.chars().any(aloud::is_emoji) {
        let written = line::written(links, title.span);
        let corrected = line::with(links, title.span, &aloud::without_emoji(written));
        diagnostics.add(emoji(title.span, corrected));
    }
    if aloud::is_shouted(&title.value) {
        diagnostics.add(capitals(title.span));
    }
    // A title is one passage: two words of another script are a name in a sentence, and here half of it.
    for (kind, _) in aloud::faults(&title.value, Some(language)) {
        if !matches!(kind, Fault::Emoji | Fault::Capitals) {
            diagnostics.add(fault(links, kind, &title.value, title.span, true));
        }
    }
}

fn check_text(links: &Links<'_>, first: &Language, text: &LocalText, diagnostics: &mut Diagnostics) {
    for (language, text) in &text.texts {
        for (kind, _) in aloud::faults(&text.value, Some(language.as_ref().unwrap_or(first))) {
            diagnostics.add(fault(links, kind, &text.value, text.span, true));
        }
    }
}

/// Tells pages of one language that have the same title. One that replaces another says so on its page.
pub(crate) fn check_titles(links: &Links<'_>, diagnostics: &mut Diagnostics) {
    let language = links.site.language();
    let all: Vec<Place<'_>> = places(links.site).collect();
    let titled = all.into_par_iter().filter_map(|place| {
        let (_, title) = place.trunk().title.as_ref()?.pick(language)?;
        (!title.value.is_empty()).then(|| (place, title.span, said(&title.value)))
    });
    let titles: Vec<(Place<'_>, Span, String)> = titled.collect();
    let mut known: HashMap<&str, (Place<'_>, Span)> = HashMap::with_capacity(titles.len());
    for (place, span, said) in &titles {
        match known.entry(said) {
            Entry::Occupied(first) => {
                let (other, first) = *first.get();
                if !is_replaced(links, other, *place) && !is_replaced(links, *place, other) {
                    diagnostics.add(same(*span, first));
                }
            }
            Entry::Vacant(new) => {
                new.insert((*place, *span));
            }
        }
    }
}

/// Whether one page says that it takes the place of another.
fn is_replaced(links: &Links<'_>, one: Place<'_>, by: Place<'_>) -> bool {
    let (Place::Document(one), Place::Document(by)) = (one, by) else { return false };
    by.replaces
        .iter()
        .filter_map(|index| links.site.documents.get(*index))
        .any(|other| std::ptr::eq(other, one))
}

fn same(span: Span, first: Span) -> Diagnostic {
    Diagnostic::new("same-title", span, Phrase::new("deux pages ont ce titre", "two pages have this title"))
        .because(
            "dans un onglet, une liste ou un moteur, rien ne les distingue",
            "in a tab, a list or a search engine, nothing tells them apart",
        )
        .see(first, "la première", "the first")
        .mend(
            "ajoutez ce qui lui est propre : le lieu, le jour, le numéro",
            "add what is its own: the place, the day, the number",
        )
}
