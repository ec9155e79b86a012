//! A line of a file with one stretch of it written otherwise: what an editor copies.

use crate::links::Links;
use crate::source::Span;

/// The line of a span with `by` in its place; nothing where the span is not within one line.
pub(super) fn with(links: &Links<'_>, span: Span, by: &str) -> Option<String> {
    let text: &str = &links.sources.get(span.source).text;
    let (line, range) = around(text, span)?;
    Some(format!("{}{by}{}", &line[..range.start], &line[range.end..]))
}

/// The line in which a span begins, with the span's place in it.
pub(super) fn around(text: &str, span: Span) -> Option<(&str, std::ops::Range<usize>)> {
    let range = span.range();
    let start = text.get(..range.start)?.rfind('\n').map_or(0, |at| at + 1);
    let line = text.get(start..)?.split(['\r', '\n']).next()?;
    let within = range.start - start..range.end.checked_sub(start)?;
    line.get(within.clone())?;
    Some((line, within))
}

/// The text of a span as it is written.
pub(super) fn written<'a>(links: &'a Links<'_>, span: Span) -> &'a str {
    links.sources.get(span.source).text.get(span.range()).unwrap_or_default()
}
