//! Marks the spaces of a page that a reader would miss: those between two pieces of a line of text.
//!
//! One pass over the source, in the same steps as minify-html's own parser (0.18), so that both agree on what
//! is a tag, an attribute or raw text. White space that touches a block on either side is invisible in a
//! browser and is left for the minifier to delete; every other run at the edge of a tag becomes one marker.

/// A page with its significant spaces marked.
pub(super) struct Marked {
    /// The page; every marker in it stands for one space.
    pub(super) html: String,
    /// How many markers were put.
    pub(super) markers: usize,
    /// The greatest number of elements open at once.
    pub(super) deepest: usize,
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
const VOID: [&str; 15] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "keygen", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Marks the significant spaces of a page. `marker` must not occur in it.
pub(super) fn mark(html: &str, marker: char) -> Marked {
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
    };
    while marking.at < html.len() {
        marking.step();
    }
    marking.settle(Flow::Block);
    Marked { html: marking.out, markers: marking.markers, deepest: marking.deepest }
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
}

impl Marking<'_> {
    fn step(&mut self) {
        let rest = &self.html[self.at..];
        let bytes = rest.as_bytes();
        match (bytes[0], bytes.get(1)) {
            (b'<', Some(&second)) if is_name_byte(second) => self.opening_tag(),
            (b'<', Some(b'/')) => self.closing_tag(),
            (b'<', Some(b'!')) if rest.starts_with("<!--") => self.copy(end_of(rest, 4, "-->")),
            (b'<', Some(b'!')) => self.copy(end_of(rest, 2, ">")),
            (b'<', Some(b'?')) => self.copy(end_of(rest, 2, "?>")),
            _ => self.text(length_of_text(rest)),
        }
    }

    fn copy(&mut self, length: usize) {
        self.out.push_str(&self.html[self.at..self.at + length]);
        self.at += length;
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
        self.space = core.len() < without_start.len();
    }

    fn opening_tag(&mut self) {
        let rest = &self.html[self.at..];
        let name = tag_name(&rest[1..]).to_ascii_lowercase();
        let (length, closed_itself) = length_of_tag(rest, 1 + name.len());
        self.pass(&name);
        self.copy(length);
        if VOID.contains(&name.as_str()) {
            return;
        }
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        if VERBATIM.contains(&name.as_str()) && !(closed_itself && matches!(name.as_str(), "svg" | "math")) {
            self.copy(length_before_closing(&self.html[self.at..], &name));
        }
    }

    fn closing_tag(&mut self) {
        let rest = &self.html[self.at..];
        let name = tag_name(&rest[2..]).to_ascii_lowercase();
        if name.is_empty() {
            return self.copy(end_of(rest, 2, ">")); // `</ >`: browsers and the minifier drop it
        }
        let (length, _) = length_of_tag(rest, 2 + name.len());
        self.pass(&name);
        self.depth = self.depth.saturating_sub(1);
        self.copy(length);
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

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':')
}

fn is_white_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0C' | b'\r' | b' ')
}

fn tag_name(text: &str) -> &str {
    &text[..text.bytes().take_while(|byte| is_name_byte(*byte)).count()]
}

/// The length of markup up to and with its end, or to the end of the page.
fn end_of(rest: &str, from: usize, end: &str) -> usize {
    rest[from..].find(end).map_or(rest.len(), |found| from + found + end.len())
}

/// Up to the next `<` that opens markup. A `<` at the very beginning is known not to.
fn length_of_text(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut from = usize::from(bytes[0] == b'<');
    while let Some(found) = rest[from..].find('<') {
        let at = from + found;
        match bytes.get(at + 1) {
            Some(&next) if is_name_byte(next) || matches!(next, b'/' | b'!' | b'?') => return at,
            _ => from = at + 1,
        }
    }
    rest.len()
}

/// The length of a tag from its `<` to its `>`, attributes read as minify-html reads them, and whether it
/// closes itself.
fn length_of_tag(rest: &str, after_name: usize) -> (usize, bool) {
    let bytes = rest.as_bytes();
    let skip = |mut at: usize, wanted: fn(u8) -> bool| {
        while bytes.get(at).is_some_and(|byte| wanted(*byte)) {
            at += 1;
        }
        at
    };
    let mut at = after_name;
    loop {
        let spaced = skip(at, |byte| is_white_space(byte) || byte == b'/');
        let closed_itself = spaced > at && bytes[spaced - 1] == b'/';
        at = spaced;
        match bytes.get(at) {
            None => return (at, closed_itself),
            Some(b'>') => return (at + 1, closed_itself),
            Some(_) => at += 1, // an attribute's name may begin with any character, even `=`
        }
        at = skip(at, |byte| !is_white_space(byte) && !matches!(byte, b'/' | b'=' | b'>'));
        at = skip(at, is_white_space);
        if bytes.get(at) != Some(&b'=') {
            continue;
        }
        at = skip(at + 1, is_white_space);
        at = match bytes.get(at) {
            Some(b'"') => (skip(at + 1, |byte| byte != b'"') + 1).min(bytes.len()),
            Some(b'\'') => (skip(at + 1, |byte| byte != b'\'') + 1).min(bytes.len()),
            _ => skip(at, |byte| !is_white_space(byte) && byte != b'>'),
        };
    }
}

/// The length of what stands before `</name`, or to the end of the page.
fn length_before_closing(rest: &str, name: &str) -> usize {
    let mut from = 0;
    while let Some(found) = rest[from..].find("</") {
        let at = from + found;
        if tag_name(&rest[at + 2..]).eq_ignore_ascii_case(name) {
            return at;
        }
        from = at + 2;
    }
    rest.len()
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
