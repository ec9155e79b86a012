//! Where in a page its values stand, and so what minify-html will do to them. Found once for all pages of a kind,
//! with a token in the place of each value.

use std::borrow::Cow;

use super::spaces;
use super::tags::{
    FRAME, RAW, is_name_byte, is_white_space, length_before_closing, length_of_tag, length_of_text,
    lower_case, tag_name,
};
use super::{DEEPEST_NESTING, LOST_ATTRIBUTES, MARKERS};
use crate::seam::Sort;

/// What a value is to the page around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Among words, or in a title.
    Text,
    /// In a quoted attribute.
    Attribute,
    /// A width or height: minify-html drops some that are the default.
    Size,
    /// Somewhere where the value itself decides: always part of the skeleton.
    Inline,
    /// The digit in `<h2>`.
    Level,
    /// The only child of a layout element; so many elements may be open in it at once.
    Blocks(usize),
    /// All that a list is.
    Rows,
    /// All that a script or a style sheet is.
    Data,
}

impl Place {
    /// Whether quotes around a value are in question.
    pub(super) fn is_attribute(self) -> bool {
        matches!(self, Self::Attribute | Self::Size)
    }

    /// What sort of value may stand there.
    pub(super) fn sort(self) -> Sort {
        match self {
            Self::Blocks(_) | Self::Data => Sort::Verbatim,
            Self::Rows => Sort::Rows,
            Self::Text | Self::Attribute | Self::Size | Self::Inline | Self::Level => Sort::Words,
        }
    }

    /// The tags between which a token stands in this place, so that it is what the value is: a block, a row.
    pub(super) fn wrapping(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Blocks(_) => Some(("<p>", "</p>")),
            Self::Rows => Some(("<li>", "</li>")),
            _ => None,
        }
    }
}

/// A value's token.
pub(super) struct Token<'a> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) sort: Sort,
    /// The page's own words on either side.
    pub(super) before: &'a str,
    pub(super) after: &'a str,
    /// The value before this one ends where `before` begins.
    pub(super) follows: bool,
}

/// Attributes whose value minify-html compares with something, or writes otherwise; `name` and `type` say what
/// the other attributes of their element are.
pub(super) const DECISIVE: [&str; 49] = [
    "allowfullscreen",
    "allowtransparency",
    "async",
    "autofocus",
    "autoplay",
    "capture",
    "checked",
    "class",
    "controls",
    "crossorigin",
    "d",
    "decoding",
    "default",
    "defer",
    "disabled",
    "disablepictureinpicture",
    "disableremoteplayback",
    "enctype",
    "formenctype",
    "formnovalidate",
    "frameborder",
    "height",
    "hidden",
    "http-equiv",
    "itemscope",
    "loading",
    "loop",
    "media",
    "method",
    "multiple",
    "muted",
    "name",
    "nomodule",
    "novalidate",
    "open",
    "playsinline",
    "readonly",
    "referrerpolicy",
    "required",
    "reversed",
    "scoped",
    "seamless",
    "selected",
    "shape",
    "span",
    "style",
    "target",
    "type",
    "width",
];

/// Elements in which minify-html treats white space as at the root of a page.
const LAYOUT: [&str; 9] =
    ["article", "aside", "blockquote", "div", "footer", "header", "main", "nav", "section"];

/// The place of every token of a page; nothing if one stands where no value may.
pub(super) fn find(page: &str, tokens: &[Token<'_>]) -> Option<Vec<Place>> {
    let mut finding =
        Finding { page, at: 0, tokens: tokens.iter(), places: Vec::with_capacity(tokens.len()) };
    while finding.at < page.len() {
        finding.step()?;
    }
    (finding.places.len() == tokens.len()).then_some(finding.places)
}

struct Finding<'a, 't> {
    page: &'a str,
    at: usize,
    tokens: std::slice::Iter<'t, Token<'a>>,
    places: Vec<Place>,
}

impl<'t, 'a> Finding<'a, 't> {
    fn step(&mut self) -> Option<()> {
        let rest = &self.page[self.at..];
        let bytes = rest.as_bytes();
        match (bytes[0], bytes.get(1)) {
            (b'<', Some(&second)) if is_name_byte(second) => self.opening_tag(),
            (b'<', Some(b'/')) => {
                let name = tag_name(&rest[2..]);
                let (length, _) = length_of_tag(rest, 2 + name.len());
                let start = self.at;
                self.pass(length, |token| (token.start == start + 3).then_some(Place::Level))
            }
            (b'<', Some(b'!')) if rest.starts_with("<!--") => self.aside(4, "-->"),
            (b'<', Some(b'!')) => self.aside(2, ">"),
            (b'<', Some(b'?')) => self.aside(2, "?>"),
            _ => {
                let page = self.page;
                self.pass(length_of_text(rest), |token| match token.sort {
                    Sort::Words => Some(among_words(token)),
                    Sort::Verbatim => blocks(page, token),
                    Sort::Rows => rows(page, token),
                })
            }
        }
    }

    /// Goes on, and gives each token on the way its place.
    fn pass(&mut self, length: usize, place: impl Fn(&'t Token<'a>) -> Option<Place>) -> Option<()> {
        self.at += length;
        while let Some(token) = self.tokens.as_slice().first().filter(|token| token.start < self.at) {
            self.tokens.next();
            self.places.push(place(token).filter(|_| token.end <= self.at)?);
        }
        Some(())
    }

    fn aside(&mut self, from: usize, end: &str) -> Option<()> {
        let length = self.page[self.at + from..].find(end)? + from + end.len();
        self.pass(length, |_| None)
    }

    fn opening_tag(&mut self) -> Option<()> {
        let start = self.at;
        let rest = &self.page[start..];
        let name = tag_name(&rest[1..]);
        let after_name = 1 + name.len();
        let (length, _) = length_of_tag(rest, after_name);
        let tag = &rest[..length];
        self.pass(length, |token| {
            if token.start < start + after_name {
                return (name.starts_with('h') && token.start == start + 2).then_some(Place::Level);
            }
            let attribute = attribute(tag, after_name, token.start - start..token.end - start)?;
            (token.sort == Sort::Words).then(|| in_attribute(&attribute, token))
        })?;
        let name = lower_case(name);
        if RAW.contains(&&*name) {
            let (length, sound) = length_before_closing(&self.page[self.at..], &name);
            let inside = self.at..self.at + length;
            let data = matches!(&*name, "script" | "style");
            self.pass(length, |token| match (data, token.sort) {
                (true, Sort::Verbatim) => (inside == (token.start..token.end)).then_some(Place::Data),
                (true, Sort::Words) => Some(Place::Inline),
                (false, Sort::Verbatim) | (_, Sort::Rows) => None,
                (false, Sort::Words) => Some(among_words(token)),
            })?;
            return sound.then_some(());
        }
        Some(())
    }
}

fn among_words(token: &Token<'_>) -> Place {
    if touches(token) { Place::Inline } else { Place::Text }
}

fn in_attribute(attribute: &Attribute<'_>, token: &Token<'_>) -> Place {
    let name = lower_case(attribute.name);
    if matches!(&*name, "width" | "height") && attribute.whole {
        Place::Size
    } else if DECISIVE.binary_search(&&*name).is_ok() || touches(token) {
        Place::Inline
    } else {
        Place::Attribute
    }
}

/// Whether the words beside a value may mean something together with it: a character reference, or the one word
/// that makes `page` leave everything as it is.
fn touches(token: &Token<'_>) -> bool {
    let reference = token.before.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    let [word, _] = LOST_ATTRIBUTES;
    // A `#` alone begins an anchor, `&#` a reference.
    ["&", ";", "&#"].iter().any(|end| reference.ends_with(end))
        || token.follows && (matches!(reference, "" | "#") || word.contains(token.before))
        || (1..word.len())
            .any(|at| token.before.ends_with(&word[..at]) || token.after.starts_with(&word[at..]))
}

/// HTML blocks may stand alone in a layout element: there, minify-html makes of them what it makes of them alone.
fn blocks(page: &str, token: &Token<'_>) -> Option<Place> {
    let alone = token.before.ends_with('>') && token.after.starts_with("</");
    let end = spaces::mark(&page[..token.start], MARKERS[0]).end;
    let parent = end.open.last().map(Cow::as_ref);
    let sound = alone && !end.torn && !end.in_text && parent.is_some_and(|name| LAYOUT.contains(&name));
    sound.then(|| Place::Blocks(DEEPEST_NESTING.saturating_sub(end.open.len())))
}

/// Rows may stand alone in a list in layout elements: there too, each is what it is alone.
fn rows(page: &str, token: &Token<'_>) -> Option<Place> {
    let alone = token.before.ends_with('>') && token.after.starts_with("</");
    let end = spaces::mark(&page[..token.start], MARKERS[0]).end;
    let (list, around) = end.open.split_last()?;
    let layout = |name: &Cow<'_, str>| LAYOUT.contains(&&**name) || FRAME.contains(&&**name);
    let sound = alone && !end.torn && !end.in_text && matches!(&**list, "ol" | "ul");
    let room = end.open.len() + super::rows::DEEPEST <= DEEPEST_NESTING;
    (sound && room && around.iter().all(layout)).then_some(Place::Rows)
}

struct Attribute<'a> {
    name: &'a str,
    /// The token is all of the value.
    whole: bool,
}

/// The attribute between whose quotes a token stands. Steps as `length_of_tag` does.
fn attribute(tag: &str, after_name: usize, token: std::ops::Range<usize>) -> Option<Attribute<'_>> {
    let bytes = tag.as_bytes();
    let skip = |mut at: usize, wanted: fn(u8) -> bool| {
        while bytes.get(at).is_some_and(|byte| wanted(*byte)) {
            at += 1;
        }
        at
    };
    let mut at = after_name;
    while at < token.start {
        let name = skip(at, |byte| is_white_space(byte) || byte == b'/');
        at = skip(name + 1, |byte| !is_white_space(byte) && !matches!(byte, b'/' | b'=' | b'>'));
        let end_of_name = at.min(tag.len());
        at = skip(at, is_white_space);
        if bytes.get(at) != Some(&b'=') {
            continue;
        }
        at = skip(at + 1, is_white_space);
        let quote = bytes.get(at).filter(|byte| matches!(byte, b'"' | b'\''));
        let Some(quote) = quote else {
            at = skip(at, |byte| !is_white_space(byte) && byte != b'>');
            continue;
        };
        let start = at + 1;
        let end = start + tag[start..].find(char::from(*quote))?;
        if start <= token.start && token.end <= end {
            return Some(Attribute { name: &tag[name..end_of_name], whole: (start..end) == token });
        }
        at = end + 1;
    }
    None
}
