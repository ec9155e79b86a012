//! Cuts finished HTML at its holes. The holes are written by this room alone: in the text of a document every `<`
//! is escaped, and no address of raw HTML gets here as it was.

use super::{clean::HOLE, prose::Piece};
use crate::stretch;

/// Appends the tag of a picture as a hole.
pub(super) fn image_hole(html: &mut String, index: usize) {
    write_hole(html, "<img src=\"", index);
    html.push('>');
}

/// Appends the beginning of a link's tag as a hole, up to its further attributes.
pub(super) fn link_hole(html: &mut String, index: usize) {
    write_hole(html, "<a href=\"", index);
}

fn write_hole(html: &mut String, opening: &str, index: usize) {
    for part in [opening, HOLE, ":", &index.to_string(), "\""] {
        html.push_str(part);
    }
}

/// The pieces of the HTML, in which stand no more than so many links and pictures.
pub(super) fn pieces(html: &str, links: usize, images: usize) -> Vec<Piece> {
    // Stretches stand before, in and after a link.
    let mut pieces = Vec::with_capacity(1 + 4 * links + 2 * images);
    let mut written = 0;
    let mut at = 0;
    let mut in_link = false;
    loop {
        let start = at + stretch::length(&html.as_bytes()[at..], 0, b"<");
        let rest = &html[start..];
        if rest.is_empty() {
            break;
        }
        // Nearly every tag is none of a link or a picture.
        if !matches!(rest.as_bytes().get(1), Some(b'a' | b'i' | b'/')) {
            at = start + 1;
            continue;
        }
        let (piece, length) = if let Some((index, length)) = hole(rest, "<a href=\"") {
            in_link = true;
            (Piece::LinkOpen(index), length)
        } else if let Some((index, length)) = hole(rest, "<img src=\"") {
            let end = rest[length..].find('>').map_or(rest.len(), |end| length + end + 1);
            (Piece::Image(index), end)
        } else if in_link && rest.starts_with("</a>") {
            in_link = false;
            (Piece::LinkClose, "</a>".len())
        } else {
            at = start + 1;
            continue;
        };
        if written < start {
            pieces.push(Piece::Html(html[written..start].into()));
        }
        pieces.push(piece);
        written = start + length;
        at = written;
    }
    if written < html.len() {
        pieces.push(Piece::Html(html[written..].into()));
    }
    pieces
}

/// The index in a hole that begins `text`, and the length up to its closing quote.
fn hole(text: &str, opening: &str) -> Option<(usize, usize)> {
    let digits = text.strip_prefix(opening)?.strip_prefix(HOLE)?.strip_prefix(':')?;
    let length = digits.find('"')?;
    let index = digits[..length].parse().ok()?;
    Some((index, opening.len() + HOLE.len() + 1 + length + 1))
}
