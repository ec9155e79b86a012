//! Marks the spaces of a page that a reader would miss: those between two pieces of a line of text.
//!
//! One pass over the source, tags read by `tags` as minify-html reads them. White space that touches a block on
//! either side is invisible in a browser and is left for the minifier to delete; every other run at the edge of a
//! tag becomes one marker. The same pass sees whether a piece of a page leaves anything open.

use std::borrow::Cow;

use super::tags::{
    FRAME, RAW, VOID, is_closed, is_name_byte, is_white_space, length_before_closing, length_of_tag,
    length_of_text, lower_case, tag_name,
};

/// A page with its significant spaces marked.
pub(super) struct Marked<'a> {
    /// The page; every marker in it stands for one space.
    pub(super) html: String,
    /// How many markers were put.
    pub(super) markers: usize,
    /// The greatest number of elements open at once.
    pub(super) deepest: usize,
    /// What the page, if it is a piece of one, leaves to what follows.
    pub(super) end: End<'a>,
}

/// How a piece of a page ends.
pub(super) struct End<'a> {
    /// The elements still open, outermost first.
    pub(super) open: Vec<Cow<'a, str>>,
    /// How many tags of `html`, `head` and `body` it has: a page means each of them once.
    pub(super) frame_tags: usize,
    /// No tag stands after its last word.
    pub(super) in_text: bool,
    /// A tag closes another element than the last one opened, or something is cut off: what is open is not
    /// known for certain.
    pub(super) torn: bool,
}

/// What an element is to the line of text around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flow {
    /// Ends the line: white space beside it is not shown.
    Block,
    /// A part of the line.
    Inline,
    /// Not shown at all: the line goes on through it.
    Unseen,
}

/// Elements that browsers' own style sheets show as blocks or table parts (HTML Standard, "Rendering"),
/// sorted; `br` ends a line too.
const BLOCKS: [&str; 50] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
];
const TABLE_BLOCKS: [&str; 4] = ["th", "thead", "tr", "ul"];
const UNSEEN: [&str; 10] =
    ["base", "link", "meta", "param", "script", "source", "style", "template", "title", "track"];
/// Elements whose content is copied as it stands: their white space is either meaningful or never shown.
const VERBATIM: [&str; 9] =
    ["code", "math", "pre", "script", "style", "svg", "template", "textarea", "title"];
/// Marks the significant spaces of a page. `marker` must not occur in it.
pub(super) fn mark(html: &str, marker: char) -> Marked<'_> {
    let mut marking = Marking {
        html,
        at: 0,
        out: String::with_capacity(html.len() + html.len() / 16),
        marker,
        markers: 0,
        before: Flow::Block,
        space: false,
        depth: 0,
        deepest: 0,
        end: End { open: Vec::with_capacity(16), frame_tags: 0, in_text: false, torn: false },
    };
    while marking.at < html.len() {
        marking.step();
    }
    marking.settle(Flow::Block);
    Marked { html: marking.out, markers: marking.markers, deepest: marking.deepest, end: marking.end }
}

struct Marking<'a> {
    html: &'a str,
    at: usize,
    out: String,
    marker: char,
    markers: usize,
    /// What stands before the place we are at, unseen things aside.
    before: Flow,
    /// White space was read and not yet written.
    space: bool,
    depth: usize,
    deepest: usize,
    end: End<'a>,
}

impl Marking<'_> {
    fn step(&mut self) {
        let rest = &self.html[self.at..];
        let bytes = rest.as_bytes();
        match (bytes[0], bytes.get(1)) {
            (b'<', Some(&second)) if is_name_byte(second) => self.opening_tag(),
            (b'<', Some(b'/')) => self.closing_tag(),
            (b'<', Some(b'!')) if rest.starts_with("<!--") => self.aside(4, "-->"),
            (b'<', Some(b'!')) => self.aside(2, ">"),
            (b'<', Some(b'?')) => self.aside(2, "?>"),
            _ => self.text(length_of_text(rest)),
        }
    }

    fn copy(&mut self, length: usize) {
        self.out.push_str(&self.html[self.at..self.at + length]);
        self.at += length;
    }

    /// Copies a comment, or what is like one, up to and with its end or the end of the page.
    fn aside(&mut self, from: usize, end: &str) {
        let rest = &self.html[self.at..];
        let length = rest[from..].find(end).map(|found| from + found + end.len());
        self.end.torn |= length.is_none();
        self.copy(length.unwrap_or(rest.len()));
    }

    /// Writes the pending white space, now that what follows it is known.
    fn settle(&mut self, next: Flow) {
        if !std::mem::take(&mut self.space) {
            return;
        }
        if self.before == Flow::Inline && next == Flow::Inline {
            self.out.push(self.marker);
            self.markers += 1;
        } else {
            self.out.push(' ');
        }
    }

    fn text(&mut self, length: usize) {
        let text = &self.html[self.at..self.at + length];
        self.at += length;
        let without_start = &text[leading_white_space(text)..];
        let core = &without_start[..without_start.len() - trailing_white_space(without_start)];
        self.space |= without_start.len() < text.len();
        if core.is_empty() {
            return;
        }
        self.settle(Flow::Inline);
        self.out.push_str(core);
        self.before = Flow::Inline;
        self.end.in_text = true;
        self.space = core.len() < without_start.len();
    }

    fn opening_tag(&mut self) {
        let rest = &self.html[self.at..];
        let name = lower_case(tag_name(&rest[1..]));
        let (length, closed_itself) = length_of_tag(rest, 1 + name.len());
        self.pass(&name);
        self.tag(&rest[..length]);
        if VOID.contains(&&*name) {
            return;
        }
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        if closed_itself && name == "svg" {
            self.end.torn = true; // `depth` counts it as open
            return;
        }
        if VERBATIM.contains(&&*name) && !(closed_itself && name == "math") {
            let rest = &self.html[self.at..];
            let (length, sound) = length_before_closing(rest, &name);
            self.end.torn |= !sound || !(RAW.contains(&&*name) || is_closed(&rest[..length], &name));
            self.copy(length);
        }
        self.end.frame_tags += usize::from(FRAME.contains(&&*name));
        self.end.open.push(name);
    }

    fn closing_tag(&mut self) {
        let rest = &self.html[self.at..];
        let name = lower_case(tag_name(&rest[2..]));
        if name.is_empty() {
            self.end.torn = true;
            return self.aside(2, ">"); // `</ >`: browsers and the minifier drop it
        }
        let (length, _) = length_of_tag(rest, 2 + name.len());
        self.pass(&name);
        self.depth = self.depth.saturating_sub(1);
        self.tag(&rest[..length]);
        self.end.frame_tags += usize::from(FRAME.contains(&&*name));
        self.end.torn |= self.end.open.pop() != Some(name);
    }

    fn tag(&mut self, tag: &str) {
        self.end.in_text = false;
        self.end.torn |= !tag.ends_with('>');
        self.copy(tag.len());
    }

    fn pass(&mut self, name: &str) {
        let flow = flow_of(name);
        if flow != Flow::Unseen {
            self.settle(flow);
            self.before = flow;
        }
    }
}

fn flow_of(name: &str) -> Flow {
    if BLOCKS.binary_search(&name).is_ok() || TABLE_BLOCKS.contains(&name) {
        Flow::Block
    } else if UNSEEN.contains(&name) {
        Flow::Unseen
    } else {
        Flow::Inline
    }
}

/// The length of the white space that a text begins with, written as it is or as a reference (`&#32;`).
fn leading_white_space(text: &str) -> usize {
    let mut length = 0;
    loop {
        let rest = &text[length..];
        match rest.bytes().next() {
            Some(byte) if is_white_space(byte) => length += 1,
            Some(b'&') => match white_space_reference(rest) {
                Some(reference) => length += reference,
                None => return length,
            },
            _ => return length,
        }
    }
}

fn trailing_white_space(text: &str) -> usize {
    let mut kept = text;
    loop {
        let trimmed = kept.trim_end_matches(['\t', '\n', '\x0C', '\r', ' ']);
        let reference = trimmed.rfind('&').map(|at| &trimmed[at..]);
        kept = match reference {
            Some(tail) if white_space_reference(tail) == Some(tail.len()) => {
                &trimmed[..trimmed.len() - tail.len()]
            }
            _ => return text.len() - trimmed.len(),
        };
    }
}

/// The length of a character reference to white space that the text begins with.
fn white_space_reference(text: &str) -> Option<usize> {
    for named in ["&Tab;", "&NewLine;"] {
        if text.starts_with(named) {
            return Some(named.len());
        }
    }
    let (digits_at, radix) = if text.starts_with("&#x") || text.starts_with("&#X") {
        (3, 16)
    } else if text.starts_with("&#") {
        (2, 10)
    } else {
        return None;
    };
    let digits = text[digits_at..].bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    let code = u32::from_str_radix(&text[digits_at..digits_at + digits], radix).ok()?;
    let length = digits_at + digits;
    matches!(code, 9 | 10 | 12 | 13 | 32).then_some(length + usize::from(text[length..].starts_with(';')))
}
