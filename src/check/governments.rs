//! Governments follow each other: none ends before it begins, none begins before the last has ended.

use crate::content::tables::Government;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::site::Site;
use crate::source::{Span, Spanned};
use jiff::civil::Date;

pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    let mut dated: Vec<(&Spanned<Date>, &Government)> = Vec::new();
    for government in &site.governments {
        match (&government.from, &government.to) {
            (Some(from), Some(to)) if to.value < from.value => {
                diagnostics.add(super::dates::out_of_order(
                    to.span,
                    ("ce gouvernement finit avant d’avoir commencé", "this government ends before it begins"),
                    (from.span, "il commence ici", "it begins here"),
                ));
            }
            (Some(from), _) => dated.push((from, government)),
            (None, _) => {}
        }
    }
    dated.sort_by_key(|(from, _)| from.value);
    for pair in dated.windows(2) {
        let [(first, before), (from, after)] = pair else { continue };
        if first.value == from.value {
            diagnostics.add(overlap(from.span, first.span, before, after));
            continue;
        }
        // One that has no last day ends where the next begins; they may hand over on one day.
        let Some(to) = &before.to else { continue };
        if from.value < to.value {
            diagnostics.add(overlap(from.span, to.span, before, after));
        } else if to.value.tomorrow().is_ok_and(|next| next < from.value) {
            diagnostics.add(gap(from, to, before, after));
        }
    }
}

fn overlap(span: Span, other: Span, before: &Government, after: &Government) -> Diagnostic {
    let (before, after) = (&before.id.value, &after.id.value);
    Diagnostic::new(
        "governments-overlap",
        span,
        Phrase::new(
            format!("les gouvernements `{before}` et `{after}` sont en fonction en même temps"),
            format!("the governments `{before}` and `{after}` are in office at the same time"),
        ),
    )
    .see(other, "l’autre date", "the other date")
    .mend(
        "faites commencer le second au plus tôt le dernier jour du premier",
        "let the second begin on the last day of the first at the earliest",
    )
}

fn gap(from: &Spanned<Date>, to: &Spanned<Date>, before: &Government, after: &Government) -> Diagnostic {
    let (before, after) = (&before.id.value, &after.id.value);
    let eve = from.value.yesterday().unwrap_or(from.value);
    Diagnostic::new(
        "governments-gap",
        from.span,
        Phrase::new(
            format!("aucun gouvernement entre `{before}` et `{after}`"),
            format!("no government between `{before}` and `{after}`"),
        ),
    )
    .see(to.span, "le dernier jour du premier", "the last day of the first")
    .mend(
        format!("si le premier est resté en fonction, écrivez `to: {eve}`, ou retirez `to:`"),
        format!("if the first stayed in office, write `to: {eve}`, or remove `to:`"),
    )
}
