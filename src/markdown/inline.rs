//! The text of one block: gathered as segments, set by the typographic rules as a whole, written balanced.
//!
//! Typography needs the whole paragraph, for a mark may stand in another segment than the word it follows
//! (`« **x** »`, `*mot* ?`). Elements are closed in the order they were opened, whatever raw HTML says: a raw closing
//! tag closes only raw elements, and none stays open past the block.

use std::borrow::Cow;

use super::prose::{Image, Link};
use super::{DEEPEST, escape, split};
use crate::typography::{self, Typography};

/// Raw elements that are open beyond these are not looked at: no honest text has as many.
const MOST_OPEN: usize = 200;

/// A part of a block's text.
#[derive(Debug)]
pub(super) enum Segment<'e> {
    /// Text to be set.
    Text(Cow<'e, str>),
    /// Text of another language, as it is.
    Verbatim(String),
    SoftBreak,
    HardBreak,
    Code(Cow<'e, str>),
    Open(Markup),
    Close {
        name: &'static str,
        raw: bool,
    },
    /// Finished HTML that is no text: the reference to a note, `<wbr>`.
    Html(String),
    Image(usize),
}

/// An element that opens within a block.
#[derive(Debug)]
pub(super) struct Markup {
    pub(super) name: &'static str,
    /// Written out, each with a space before it.
    pub(super) attributes: String,
    /// Of a link, its index.
    pub(super) link: Option<usize>,
    /// Whether it is written, or only its content.
    pub(super) shown: bool,
    /// Whether it was written as HTML.
    pub(super) raw: bool,
}

/// A block's text, written.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) html: String,
    pub(super) text: String,
    /// The links that have nothing to click on.
    pub(super) empty_links: Vec<usize>,
}

/// Writes a block's segments. The texts of its links are put into `links`.
pub(super) fn write(segments: &[Segment], lang: Typography, links: &mut [Link], images: &[Image]) -> Written {
    let block = SetText::new(segments, lang);
    let length = block.set.len();
    let written = Written {
        html: String::with_capacity(length + length / 8),
        text: String::with_capacity(length),
        empty_links: Vec::new(),
    };
    let mut writer = Writer { written, open: Vec::new(), shown: 0, in_link: false, links, images };
    for (index, segment) in segments.iter().enumerate() {
        writer.segment(segment, block.text(index, segment));
    }
    while let Some(element) = writer.open.pop() {
        writer.close(&element);
    }
    writer.written
}

/// The texts of a block's segments, set as one.
struct SetText {
    set: String,
    /// Where each segment ends in it; nothing where nothing was to be set.
    ends: Vec<usize>,
}

impl SetText {
    fn new(segments: &[Segment], lang: Typography) -> Self {
        if lang == Typography::None {
            return SetText { set: String::new(), ends: Vec::new() };
        }
        if let [Segment::Text(only)] = segments {
            let (set, ends) = lang.set_with_borders(only, &[only.len()]);
            return SetText { set, ends };
        }
        let length = segments.iter().map(|segment| own_text(segment).len()).sum();
        let mut whole = String::with_capacity(length);
        let mut borders = Vec::with_capacity(segments.len());
        for segment in segments {
            match segment {
                Segment::Text(_) | Segment::SoftBreak | Segment::HardBreak => {
                    whole.push_str(own_text(segment));
                }
                Segment::Verbatim(_) | Segment::Code(_) | Segment::Html(_) | Segment::Image(_) => {
                    whole.push(typography::OBJECT);
                }
                Segment::Open(_) | Segment::Close { .. } => {}
            }
            borders.push(whole.len());
        }
        let (set, ends) = lang.set_with_borders(&whole, &borders);
        SetText { set, ends }
    }

    /// The text of the segment of that index; of one that is no text, nothing.
    fn text<'s>(&'s self, index: usize, segment: &'s Segment) -> &'s str {
        match (segment, self.ends.get(index)) {
            (Segment::Text(_) | Segment::SoftBreak, Some(&end)) => {
                let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
                &self.set[start..end]
            }
            // What was inserted beside something that is no text must not be lost.
            _ => own_text(segment),
        }
    }
}

fn own_text<'s>(segment: &'s Segment) -> &'s str {
    match segment {
        Segment::Text(text) | Segment::Code(text) => text,
        Segment::Verbatim(text) => text,
        Segment::SoftBreak => " ",
        Segment::HardBreak => "\n",
        Segment::Open(_) | Segment::Close { .. } | Segment::Html(_) | Segment::Image(_) => "",
    }
}

/// An element that is open, and where it began.
struct Opened {
    name: &'static str,
    raw: bool,
    shown: bool,
    link: Option<usize>,
    html_start: usize,
    html_inside: usize,
    text_start: usize,
    alt: String,
    /// It holds a picture: that is something to click on, and told by itself where it has no words.
    pictured: bool,
}

struct Writer<'w> {
    written: Written,
    open: Vec<Opened>,
    shown: usize,
    in_link: bool,
    links: &'w mut [Link],
    images: &'w [Image],
}

impl Writer<'_> {
    fn segment(&mut self, segment: &Segment, text: &str) {
        let out = &mut self.written;
        match segment {
            Segment::Text(_) | Segment::Verbatim(_) => {
                escape::text(&mut out.html, text);
                escape::plain(&mut out.text, text);
            }
            Segment::SoftBreak => {
                out.html.push_str(if text == " " { "\n" } else { text });
                out.text.push_str(text);
            }
            Segment::HardBreak => {
                out.html.push_str("<br>\n");
                out.text.push('\n');
            }
            Segment::Code(_) => {
                out.html.push_str("<code>");
                escape::text(&mut out.html, text);
                out.html.push_str("</code>");
                escape::plain(&mut out.text, text);
            }
            Segment::Html(html) => out.html.push_str(html),
            Segment::Image(index) => self.image(*index),
            Segment::Open(markup) => self.start(markup),
            Segment::Close { name, raw } => self.end(name, *raw),
        }
    }

    fn image(&mut self, index: usize) {
        split::image_hole(&mut self.written.html, index);
        if !self.in_link {
            return;
        }
        let link = self.open.iter_mut().rev().find(|element| element.link.is_some());
        if let (Some(link), Some(image)) = (link, self.images.get(index)) {
            link.alt.push_str(&image.alt);
            link.pictured = true;
        }
    }

    fn start(&mut self, markup: &Markup) {
        if markup.raw && self.open.len() > MOST_OPEN {
            return;
        }
        let nested = markup.link.is_some() && self.in_link;
        let shown = markup.shown && !nested && self.shown < DEEPEST;
        let html_start = self.written.html.len();
        if shown {
            self.shown += 1;
            self.in_link |= markup.link.is_some();
            if let Some(index) = markup.link {
                split::link_hole(&mut self.written.html, index);
            } else {
                self.written.html.push('<');
                self.written.html.push_str(markup.name);
            }
            self.written.html.push_str(&markup.attributes);
            self.written.html.push('>');
        }
        self.open.push(Opened {
            name: markup.name,
            raw: markup.raw,
            shown,
            link: markup.link,
            html_start,
            html_inside: self.written.html.len(),
            text_start: self.written.text.len(),
            alt: String::new(),
            pictured: false,
        });
    }

    /// Closes the innermost element of that name. Markdown's own closes what raw HTML left open inside it; raw
    /// HTML reaches no further than the Markdown it stands in.
    fn end(&mut self, name: &str, raw: bool) {
        let found = if raw {
            let inside = self.open.iter().rev().take_while(|element| element.raw);
            inside.enumerate().find(|(_, element)| element.name == name).map(|(depth, _)| depth)
        } else {
            self.open.iter().rev().position(|element| !element.raw && element.name == name)
        };
        let Some(depth) = found else { return };
        for _ in 0..=depth {
            if let Some(element) = self.open.pop() {
                self.close(&element);
            }
        }
    }

    fn close(&mut self, element: &Opened) {
        let out = &mut self.written;
        if let Some(link) = element.link.and_then(|index| self.links.get_mut(index)) {
            let text = out.text[element.text_start..].trim();
            link.text = if text.is_empty() { element.alt.trim().to_owned() } else { text.to_owned() };
            if link.text.is_empty() && !element.pictured {
                self.written.empty_links.extend(element.link);
            }
        }
        if !element.shown {
            return;
        }
        self.shown -= 1;
        self.in_link &= element.link.is_none();
        let out = &mut self.written;
        if out.html.len() == element.html_inside {
            out.html.truncate(element.html_start);
            return;
        }
        out.html.push_str("</");
        out.html.push_str(element.name);
        out.html.push('>');
    }
}
