//! The numbers printed on documents: of their institution's pattern, in the year of their date, each given once.

use crate::content::number::{self, Pattern};
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::site::{Document, Kind, Site};
use crate::source::{Span, Spanned};
use std::collections::HashMap;

pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    let mut first: HashMap<(usize, bool, String), &Document> = HashMap::new();
    // The newest stand first: of two of one number the later is told.
    let waiting = site.waiting.iter().filter(|document| !document.is_undated());
    for document in site.documents.iter().rev().chain(waiting) {
        let Some(written) = document.trunk().number.as_ref().filter(|number| !number.value.is_empty()) else {
            continue;
        };
        check_form(site, document, written, diagnostics);
        let Some(institution) = document.institutions.first().filter(|_| !document.is_withdrawn()) else {
            continue;
        };
        // A council's reports have a series of their own.
        let series = (*institution, document.kind() == Kind::Council, number::key(&written.value));
        match first.get(&series) {
            Some(other) if !belong_together(site, document, other) => {
                diagnostics.add(duplicate(written, other));
            }
            Some(_) => {}
            None => {
                first.insert(series, document);
            }
        }
    }
}

/// What replaces or corrects a document may bear its number.
fn belong_together(site: &Site, one: &Document, other: &Document) -> bool {
    let names = |from: &Document, to: &Document| {
        let place = site.places.get(to.kind(), to.id());
        place.is_some_and(|place| from.replaces.contains(&place) || from.corrects.contains(&place))
    };
    names(one, other) || names(other, one)
}

fn check_form(site: &Site, document: &Document, written: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let patterns: &[Pattern] = match document.institutions.first() {
        Some(institution) if document.kind() != Kind::Council => {
            &site.institutions[*institution].number_patterns
        }
        _ => &[],
    };
    let found = patterns.iter().find_map(|pattern| pattern.read(&written.value));
    if found.is_none() && !patterns.is_empty() {
        diagnostics.add(unlike(written, patterns));
        return;
    }
    let year = found.and_then(|found| found.year).or_else(|| number::last_year(&written.value));
    if let Some(year) = year.filter(|year| *year != document.date.year()) {
        diagnostics.add(other_year(written.span, year, document));
    }
}

fn unlike(written: &Spanned<String>, patterns: &[Pattern]) -> Diagnostic {
    let all = patterns.iter().map(|pattern| format!("`{}`", pattern.text.value)).collect::<Vec<_>>();
    let told = Diagnostic::new(
        "number-format",
        written.span,
        Phrase::new(
            format!("le numéro `{}` n’a pas la forme de ceux de l’institution", written.value),
            format!("the number `{}` does not have the form of the institution's", written.value),
        ),
    )
    .see(patterns[0].text.span, "d’après ce modèle", "says this pattern");
    told.mend(
        format!("écrivez-le comme {}, ou ajoutez un modèle à `number_pattern`", all.join(" ou ")),
        format!("write it like {}, or add a pattern to `number_pattern`", all.join(" or ")),
    )
}

fn other_year(span: Span, year: i16, document: &Document) -> Diagnostic {
    let own = document.trunk().date.as_ref();
    let told = Diagnostic::new(
        "number-year",
        span,
        Phrase::new(
            format!("ce numéro est de {year}, le document de {}", document.date.year()),
            format!("this number is of {year}, the document of {}", document.date.year()),
        ),
    )
    .mend(
        "corrigez l’année du numéro, ou la date du document",
        "correct the year of the number, or the document's date",
    );
    match own {
        Some(date) if date.span.start != date.span.end => {
            told.see(date.span, "la date du document", "the document's date")
        }
        _ => told,
    }
}

fn duplicate(written: &Spanned<String>, other: &Document) -> Diagnostic {
    let told = Diagnostic::new(
        "duplicate-number",
        written.span,
        Phrase::new(
            format!("le numéro `{}` est déjà celui d’un autre document", written.value),
            format!("the number `{}` is that of another document already", written.value),
        ),
    )
    .mend(
        "corrigez l’un des deux numéros, ou dites `replaces:` ou `corrects:` si l’un reprend l’autre",
        "correct one of the two numbers, or say `replaces:` or `corrects:` if one takes the other up",
    );
    match &other.trunk().number {
        Some(first) => told.see(first.span, "cet autre document", "that other document"),
        None => told,
    }
}
