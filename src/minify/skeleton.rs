//! A page of one kind minified once, with tokens for its values, and any page of that kind put together from it.

use std::borrow::Cow;
use std::sync::Arc;

use super::blocks;
use super::minified;
use super::places::{Place, Token, find};
use super::values::{Written, has_special_characters, in_attribute, in_text, is_lost};
use crate::seam::{CLOSE, Frame, ROW, ROW_END, Rendered, STYLE, Split, VERBATIM, Value, parts};

/// What a token begins and ends with. The capitals show a place where minify-html writes small letters.
const TOKEN: &str = "Xq7Hole";
const TOKEN_END: char = 'Z';

/// Pages with the same words around their values.
#[derive(Debug)]
pub(super) struct Kind {
    frame: Arc<Frame>,
    style: Arc<str>,
    places: Vec<Place>,
}

/// A value ready to be put into its page.
#[derive(Debug)]
pub(super) enum Ready<'a> {
    /// It is in the skeleton.
    Inlined,
    /// As minify-html would write it.
    Written(Cow<'a, str>),
}

/// A kind of page minified, with holes.
#[derive(Debug)]
pub(super) struct Skeleton {
    text: String,
    /// Where in the text a value goes, in order, and which.
    holes: Vec<(usize, usize)>,
}

impl Kind {
    /// The kind of a page; nothing if such pages must be minified whole.
    pub(super) fn of(split: &Split<'_>, style: &Arc<str>) -> Option<Self> {
        let frame = &split.frame.text;
        if has_special_characters(frame) || has_special_characters(style) || is_lost(frame) {
            return None;
        }
        let mut probe = String::with_capacity(frame.len() + style.len());
        let mut spans = Vec::with_capacity(split.values.len());
        for (index, part) in parts(frame).enumerate() {
            if index > 0 {
                let start = probe.len();
                if is_level(&probe) {
                    probe.push('2');
                } else {
                    push_token(&mut probe, index - 1, "");
                }
                spans.push(start..probe.len());
            }
            push_part(&mut probe, part, style)?;
        }
        let parts: Vec<&str> = parts(frame).collect();
        let token = |(index, span): (usize, &std::ops::Range<usize>)| Token {
            start: span.start,
            end: span.end,
            sort: split.values[index].sort,
            before: parts[index],
            after: parts[index + 1],
            follows: index > 0,
        };
        let tokens: Vec<Token<'_>> = spans.iter().enumerate().map(token).collect();
        let places = find(&probe, &tokens)?;
        Some(Self { frame: Arc::clone(&split.frame), style: Arc::clone(style), places })
    }

    /// Whether a page is of this kind.
    pub(super) fn has(&self, split: &Split<'_>, style: &Arc<str>) -> bool {
        let same_style = Arc::ptr_eq(&self.style, style) || self.style == *style;
        let same_frame = Arc::ptr_eq(&self.frame, &split.frame) || self.frame == split.frame;
        same_style && same_frame && self.places.len() == split.values.len()
    }

    /// Every value made ready, and in `variant` what distinguishes this page's skeleton among those of its kind.
    /// Nothing if a value cannot be told apart from its page. `rows` minifies a run of rows.
    pub(super) fn ready<'a>(
        &self,
        values: &'a [Value<'_>],
        variant: &mut Vec<u8>,
        rows: &dyn Fn(&str) -> Option<String>,
    ) -> Option<Vec<Ready<'a>>> {
        let mut ready = Vec::with_capacity(values.len());
        for (value, place) in values.iter().zip(&self.places) {
            if value.sort != place.sort() {
                return None;
            }
            let written = match place {
                Place::Text => in_text(&value.text),
                Place::Attribute => in_attribute(&value.text),
                Place::Size if !matches!(&*value.text, "150" | "300") => in_attribute(&value.text),
                Place::Size | Place::Inline => Written::Inlined,
                Place::Level if matches!(&*value.text, "1" | "2" | "3" | "4" | "5" | "6") => Written::Inlined,
                Place::Level => return None,
                Place::Blocks(room) => Written::Word(blocks::minified(&value.text, *room)?),
                Place::Rows => Written::Word(Cow::Owned(rows(&value.text)?)),
                Place::Data => Written::Word(data(&value.text)?),
            };
            ready.push(match written {
                Written::Inlined => {
                    variant.push(b'i');
                    variant.extend_from_slice(&value.text.len().to_le_bytes());
                    variant.extend_from_slice(value.text.as_bytes());
                    Ready::Inlined
                }
                Written::Phrase(value) => {
                    // Among words, quotes are not in question: there, a phrase has the same skeleton as a word.
                    variant.push(if place.is_attribute() { b'p' } else { b'w' });
                    Ready::Written(value)
                }
                Written::Word(value) => {
                    variant.push(b'w');
                    Ready::Written(value)
                }
            });
        }
        Some(ready)
    }

    /// The skeleton of a page of this kind, if it gives that very page.
    pub(super) fn skeleton(
        &self,
        rendered: &Rendered<'_>,
        split: &Split<'_>,
        ready: &[Ready<'_>],
    ) -> Option<Skeleton> {
        let mut source = String::with_capacity(self.frame.text.len() + rendered.style.len());
        let mut tokens = 0;
        for (index, part) in parts(&self.frame.text).enumerate() {
            if let Some(before) = index.checked_sub(1) {
                match (&ready[before], self.places[before]) {
                    (Ready::Inlined, _) => source.push_str(&split.values[before].text),
                    (Ready::Written(value), place) => {
                        let (start, end) = place.wrapping().unwrap_or_default();
                        let space = if place.is_attribute() && needs_quotes(value) { " " } else { "" };
                        source.push_str(start);
                        push_token(&mut source, before, space);
                        source.push_str(end);
                    }
                }
                tokens += usize::from(matches!(ready[before], Ready::Written(_)));
            }
            push_part(&mut source, part, &rendered.style)?;
        }
        let found = source.matches(TOKEN).count() == tokens;
        let skeleton = Skeleton::read(&minified(&source).filter(|_| found)?, &self.places)?;
        let filled = skeleton.filled(ready)?;
        (skeleton.holes.len() == tokens && minified(&rendered.plain())? == filled).then_some(skeleton)
    }
}

impl Skeleton {
    /// A minified page with its tokens taken out; nothing if one is not as it was put, or there twice.
    fn read(minified: &str, places: &[Place]) -> Option<Self> {
        let mut skeleton = Self { text: String::with_capacity(minified.len()), holes: Vec::new() };
        let mut seen = vec![false; places.len()];
        let mut rest = minified;
        while let Some(at) = rest.find(TOKEN) {
            let (before, token) = rest.split_at(at);
            let (token, after) = token[TOKEN.len()..].split_once(TOKEN_END)?;
            let index: usize = token.strip_suffix(' ').unwrap_or(token).parse().ok()?;
            if std::mem::replace(seen.get_mut(index)?, true) {
                return None;
            }
            let (start, end) = places[index].wrapping().unwrap_or_default();
            skeleton.text.push_str(before.strip_suffix(start)?);
            rest = after.strip_prefix(end)?;
            skeleton.holes.push((skeleton.text.len(), index));
        }
        skeleton.text.push_str(rest);
        Some(skeleton)
    }

    /// The page with its values in it.
    pub(super) fn filled(&self, ready: &[Ready<'_>]) -> Option<String> {
        let values = |ready: &Ready<'_>| if let Ready::Written(value) = ready { value.len() } else { 0 };
        let mut page = String::with_capacity(self.text.len() + ready.iter().map(values).sum::<usize>());
        let mut written = 0;
        for (at, index) in &self.holes {
            let Ready::Written(value) = ready.get(*index)? else { return None };
            page.push_str(&self.text[written..*at]);
            page.push_str(value);
            written = *at;
        }
        page.push_str(&self.text[written..]);
        Some(page)
    }

    /// The memory that it takes.
    pub(super) fn size(&self) -> usize {
        self.text.len() + self.holes.len() * size_of::<(usize, usize)>()
    }
}

fn is_level(page: &str) -> bool {
    page.ends_with("<h") || page.ends_with("</h")
}

fn push_token(page: &mut String, index: usize, space: &str) {
    page.push_str(TOKEN);
    page.push_str(&index.to_string());
    page.push_str(space);
    page.push(TOKEN_END);
}

/// Appends the page's own words; nothing if there are marks among them that mean nothing.
fn push_part(page: &mut String, part: &str, style: &str) -> Option<()> {
    if part.contains([CLOSE, VERBATIM, ROW, ROW_END]) {
        return None;
    }
    let mut pieces = part.split(STYLE);
    page.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        page.push_str(style);
        page.push_str(piece);
    }
    Some(())
}

fn needs_quotes(value: &str) -> bool {
    value.contains([' ', '=', '\''])
}

/// The data of a script, which minify-html copies.
fn data(text: &str) -> Option<Cow<'_, str>> {
    let plain = !text.is_empty() && text.trim_ascii() == text && !text.contains('<');
    let plain =
        plain && !crate::seam::has_marks(text.as_bytes()) && !has_special_characters(text) && !is_lost(text);
    plain.then_some(Cow::Borrowed(text))
}
