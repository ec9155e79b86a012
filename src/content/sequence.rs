//! Days that must follow each other: what ends before it begins, and what is told before it happened.

use crate::diagnostic::{Diagnostic, Phrase};
use crate::source::Span;
use crate::value::Reader;
use jiff::civil::Date;

/// Tells a stretch of time that ends before it begins; `place` is where its end is written.
pub(super) fn in_order(reader: &mut Reader<'_>, from: Date, to: Date, place: Span) {
    if to < from {
        reader.diagnostics.add(reversed(place, &to.to_string(), &from.to_string()));
    }
}

/// An end that stands before its beginning.
pub(super) fn reversed(place: Span, end: &str, start: &str) -> Diagnostic {
    Diagnostic::new(
        "dates-reversed",
        place,
        Phrase::new(
            format!("la fin ({end}) précède le début ({start})"),
            format!("the end ({end}) comes before the beginning ({start})"),
        ),
    )
    .mend(
        "échangez les deux, ou corrigez celle qui est fausse",
        "exchange the two, or correct the one that is wrong",
    )
}

/// A day that cannot be where it stands in the life of a sitting or of a text.
pub(super) fn misplaced(place: Span, fr: String, en: String) -> Diagnostic {
    Diagnostic::new("date-out-of-order", place, Phrase::new(fr, en))
        .mend("vérifiez les deux dates", "check both dates")
}
