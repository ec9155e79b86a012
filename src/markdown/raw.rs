//! Reads the raw HTML of a Markdown text, tag by tag, into what is allowed of it.
//!
//! What comes out is canonical: known names, known attributes with decoded values, links and pictures apart.
//! Where a tag goes and whether it is closed is for the reader, which keeps the balance.

use std::ops::Range;

use super::allowed::{ELEMENTS, HARMLESS, Kind, WITH_CONTENT, allowed_attribute, is_valid};
use super::clean;

/// A piece of raw HTML. Spans are offsets into the chunk it was read from.
#[derive(Debug)]
pub(super) enum Token {
    Text(String),
    Open(Opened),
    Close(&'static str, Kind),
    /// Left out: an element or an attribute.
    Removed(String, Range<usize>),
    /// An element that goes with its content begins, and its end is not in this chunk.
    DropUntil(&'static str),
    /// An element that goes with its content ends.
    DropEnd(&'static str),
}

/// An opening tag that is allowed.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// The attributes that may be written as they are.
    pub(super) attributes: Vec<(&'static str, String)>,
    /// `href` or `src`, and where its value stands.
    pub(super) target: Option<(String, Range<usize>)>,
    pub(super) span: Range<usize>,
}

impl Opened {
    /// The value of an attribute, if it was given.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(given, _)| *given == name).map(|(_, value)| value.as_str())
    }
}

/// Reads a chunk of raw HTML: a whole block, or one inline tag.
pub(super) fn tokens(chunk: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut text_start = 0;
    while let Some(start) = chunk[at..].find('<').map(|found| found + at) {
        let Some(end) = tag_end(chunk, start) else {
            at = start + 1;
            continue;
        };
        push_text(&mut tokens, &chunk[text_start..start]);
        at = read_tag(&mut tokens, chunk, start..end);
        text_start = at;
    }
    push_text(&mut tokens, &chunk[text_start..]);
    tokens
}

fn push_text(tokens: &mut Vec<Token>, text: &str) {
    if !text.is_empty() {
        tokens.push(Token::Text(clean::decoded(text)));
    }
}

/// Where the tag, comment or declaration that begins at `start` ends; nothing if none begins there.
fn tag_end(chunk: &str, start: usize) -> Option<usize> {
    let rest = &chunk[start..];
    if rest.starts_with("<!--") {
        return Some(rest.find("-->").map_or(chunk.len(), |end| start + end + 3));
    }
    let named = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
    if rest.starts_with("<!") || rest.starts_with("<?") {
        return Some(rest.find('>').map_or(chunk.len(), |end| start + end + 1));
    }
    if !named.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(start + at + 1),
            (None, b'"' | b'\'') if rest[..at].trim_end().ends_with('=') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    Some(chunk.len())
}

/// Reads the tag at `span`; returns where reading goes on.
fn read_tag(tokens: &mut Vec<Token>, chunk: &str, span: Range<usize>) -> usize {
    let tag = &chunk[span.clone()];
    if tag.starts_with("<!--") {
        return span.end;
    }
    let closing = tag.starts_with("</");
    let name_start = if closing { 2 } else { 1 };
    let length = tag[name_start..].find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>'));
    let name_end = length.map_or(tag.len(), |length| name_start + length);
    let name = tag[name_start..name_end].to_ascii_lowercase();
    if let Some(&(name, kind)) = ELEMENTS.iter().find(|(known, _)| *known == name) {
        if closing {
            tokens.push(Token::Close(name, kind));
        } else {
            open(tokens, chunk, name, kind, span.start + name_end, span.clone());
        }
        return span.end;
    }
    let whole = WITH_CONTENT.iter().find(|known| **known == name);
    match (whole, closing) {
        (Some(name), true) => tokens.push(Token::DropEnd(name)),
        (Some(name), false) => {
            tokens.push(Token::Removed((*name).to_owned(), span.clone()));
            if *name == "embed" {
                return span.end;
            }
            if let Some(length) = find_close(&chunk[span.end..], name) {
                return span.end + length;
            }
            tokens.push(Token::DropUntil(name));
            return chunk.len();
        }
        (None, true) => {}
        (None, false) => tokens.push(Token::Removed(name, span.clone())),
    }
    span.end
}

/// Where `</name` begins in `text`, in any case.
fn find_close(text: &str, name: &str) -> Option<usize> {
    text.match_indices("</").map(|(at, _)| at).find(|at| {
        let rest = text.as_bytes().get(at + 2..at + 2 + name.len());
        rest.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
    })
}

fn open(
    tokens: &mut Vec<Token>,
    chunk: &str,
    name: &'static str,
    kind: Kind,
    from: usize,
    span: Range<usize>,
) {
    let mut opened = Opened { name, kind, attributes: Vec::new(), target: None, span: span.clone() };
    let inner = chunk[from..span.end].trim_end_matches('>');
    for (attribute, value) in attributes(inner, from) {
        let text = || clean::decoded(&chunk[value.clone()]);
        let lower = chunk[attribute.clone()].to_ascii_lowercase();
        if matches!((name, lower.as_str()), ("a", "href") | ("img", "src")) {
            opened.target.get_or_insert_with(|| (text(), value.clone()));
        } else if let Some(known) = allowed_attribute(name, &lower) {
            let value = text();
            if opened.attribute(known).is_none() && is_valid(known, &value) {
                opened.attributes.push((known, value));
            }
        } else if !HARMLESS.contains(&lower.as_str()) && !lower.is_empty() {
            tokens.push(Token::Removed(lower, attribute));
        }
    }
    tokens.push(Token::Open(opened));
}

/// The attributes of a tag: where each name and each value is, offset by `base`.
fn attributes(inner: &str, base: usize) -> Vec<(Range<usize>, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    let skip = |at: usize, what: fn(char) -> bool| {
        inner[at..].find(|c| !what(c)).map_or(inner.len(), |length| at + length)
    };
    loop {
        at = skip(at, |c| c.is_ascii_whitespace() || c == '/');
        if at >= inner.len() {
            return found;
        }
        let first = inner[at..].chars().next().map_or(1, char::len_utf8);
        let name_end = skip(at + first, |c| !c.is_ascii_whitespace() && !matches!(c, '/' | '='));
        let name = base + at..base + name_end;
        let equals = skip(name_end, |c| c.is_ascii_whitespace());
        if !inner[equals..].starts_with('=') {
            found.push((name, base + name_end..base + name_end));
            at = name_end;
            continue;
        }
        let start = skip(equals + 1, |c| c.is_ascii_whitespace());
        let (value, end) = if let Some(quote @ ('"' | '\'')) = inner[start..].chars().next() {
            let end = inner[start + 1..].find(quote).map_or(inner.len(), |length| start + 1 + length);
            (start + 1..end, (end + 1).min(inner.len()))
        } else {
            let end = skip(start, |c| !c.is_ascii_whitespace());
            (start..end, end)
        };
        found.push((name, base + value.start..base + value.end));
        at = end;
    }
}
