//! Hears a text as a screen reader says it, beside the reader that writes it: what no look at the page tells.
//!
//! It follows the same events and writes nothing. What it notices are mistakes of the prose like the others, told by the
//! checks. What the reader sets right by itself (levels of headings) is told all the same where the editor meant more.

mod shapes;
mod tables;

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::heard::Heard;
use super::prose::{Mistake, MistakeKind};
use crate::aloud;
use crate::lang::Language;
use shapes::Shape;
use tables::Table;

/// Follows the events of one text.
pub(super) struct Listener<'t> {
    source: &'t str,
    language: Option<&'t Language>,
    mistakes: Vec<Mistake>,
    /// The text of the block that is open, with a line break where the source has one.
    text: String,
    /// Where its pieces stand: in it, in the source up to.
    pieces: Vec<(usize, Range<usize>)>,
    /// Raw elements that name a language, each with how many of its name are open in it.
    foreign: Vec<(String, usize)>,
    /// Block quotes, lists and tables that are open.
    depth: usize,
    /// Whether a block of code or the words of a picture are passing, which are not heard here.
    is_silent: bool,
    in_strong: bool,
    seen: Seen,
    level: Option<HeadingLevel>,
    shapes: Vec<Shape>,
    table: Table,
}

/// What the block that is open has beside bold words.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// Words that are not bold, or something that is no words.
    plain: bool,
    image: bool,
}

impl<'t> Listener<'t> {
    pub(super) fn new(source: &'t str, language: Option<&'t Language>) -> Self {
        Listener {
            source,
            language,
            mistakes: Vec::new(),
            text: String::new(),
            pieces: Vec::new(),
            foreign: Vec::new(),
            depth: 0,
            is_silent: false,
            in_strong: false,
            seen: Seen::default(),
            level: None,
            shapes: Vec::new(),
            table: Table::default(),
        }
    }

    pub(super) fn event(&mut self, event: &Event<'_>, span: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(*tag, span),
            Event::Text(text) => self.piece(text, span),
            Event::SoftBreak | Event::HardBreak => self.text.push('\n'),
            Event::Html(html) | Event::InlineHtml(html) => {
                self.html(html);
                if let Some(place) = self.table.html(html, span) {
                    self.tell(Heard::TableHeader, place, String::new());
                }
            }
            Event::Code(_) | Event::FootnoteReference(_) => self.gap(),
            _ => {}
        }
    }

    /// What was noticed, in no order.
    pub(super) fn finish(mut self) -> Vec<Mistake> {
        self.block();
        for (kind, span, detail) in shapes::judged(&self.shapes) {
            self.tell(kind, span, detail);
        }
        self.mistakes
    }

    fn tell(&mut self, heard: Heard, span: Range<usize>, detail: String) {
        self.mistakes.push(Mistake { kind: MistakeKind::Heard(heard), span, detail });
    }

    fn start(&mut self, tag: &Tag<'_>, span: &Range<usize>) {
        match tag {
            Tag::Strong => self.in_strong = true,
            Tag::Image { .. } => {
                self.gap();
                self.seen.image = true;
                self.is_silent = true;
            }
            Tag::Emphasis | Tag::Strikethrough | Tag::Superscript | Tag::Subscript | Tag::Link { .. } => {}
            Tag::CodeBlock(_) => {
                self.block();
                self.is_silent = true;
            }
            Tag::Table(columns) => {
                self.block();
                self.depth += 1;
                self.table.start(columns.len(), span);
            }
            Tag::BlockQuote(_) | Tag::List(_) => {
                self.block();
                self.depth += 1;
                self.shapes.push(Shape::Other);
            }
            _ => self.block(),
        }
    }

    fn end(&mut self, tag: TagEnd, span: &Range<usize>) {
        match tag {
            TagEnd::Strong => self.in_strong = false,
            TagEnd::Image | TagEnd::CodeBlock => self.is_silent = false,
            TagEnd::Emphasis
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link => {}
            TagEnd::Heading(level) => self.heading(level, span),
            TagEnd::Paragraph => self.paragraph(span),
            TagEnd::TableCell => {
                let is_filled = self.seen.image || !self.text.trim().is_empty();
                self.table.cell(is_filled);
                self.block();
            }
            TagEnd::TableHead => {
                self.block();
                if let Some((kind, span)) = self.table.head() {
                    self.tell(kind, span, String::new());
                }
            }
            TagEnd::TableRow => {
                self.block();
                self.table.row();
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Table => {
                self.block();
                if let Some(place) = self.table.alone().filter(|_| tag == TagEnd::Table) {
                    self.tell(Heard::TableAlone, place, String::new());
                }
                self.depth -= usize::from(self.depth > 0);
            }
            _ => self.block(),
        }
    }

    fn heading(&mut self, level: HeadingLevel, span: &Range<usize>) {
        if self.text.trim().is_empty() && !self.seen.image {
            self.tell(Heard::EmptyHeading, span.clone(), String::new());
        } else {
            if self.level.is_some_and(|above| level as usize > above as usize + 1) {
                let marks = "#".repeat(self.level.map_or(1, |above| above as usize + 1));
                self.tell(Heard::HeadingJump, span.clone(), marks);
            }
            self.level = Some(level);
        }
        self.shapes.push(Shape::Heading);
        self.block();
    }

    fn paragraph(&mut self, span: &Range<usize>) {
        let text = self.text.trim();
        if self.depth == 0 {
            let shape = if !self.seen.plain && !self.seen.image {
                // One below the heading it stands under; communiqués begin at the second.
                let level = self.level.map_or(2, |above| above as usize + 1);
                shapes::bold(text, span, level)
            } else {
                shapes::marked(text, span)
            };
            self.shapes.push(shape);
        }
        if let Some((at, corrected)) = shapes::hand_made_list(&self.text) {
            let place = self.place(at..at + 1);
            self.tell(Heard::HandMadeList, place, corrected);
        }
        self.block();
    }

    fn piece(&mut self, text: &str, span: &Range<usize>) {
        if self.is_silent {
            return;
        }
        if !self.foreign.is_empty() {
            return self.gap();
        }
        self.seen.plain |= !self.in_strong && !text.trim().is_empty();
        self.pieces.push((self.text.len(), span.clone()));
        self.text.push_str(text);
    }

    /// Something that is not words of this language.
    fn gap(&mut self) {
        self.seen.plain = true;
        self.text.push_str(" \u{fffc} ");
    }

    /// Judges the words of a block, and forgets them.
    fn block(&mut self) {
        if !self.text.is_empty() {
            for (fault, place) in aloud::faults(&self.text, self.language) {
                let words = self.text[place.clone()].to_owned();
                let place = self.place(place);
                self.tell(Heard::Fault(fault), place, words);
            }
        }
        self.text.clear();
        self.pieces.clear();
        self.seen = Seen::default();
    }

    /// Where a stretch of the block's text stands in the source.
    fn place(&self, range: Range<usize>) -> Range<usize> {
        let offset = |at: usize, ends: bool| {
            let before = self.pieces.partition_point(|(start, _)| *start < at + usize::from(!ends));
            let Some((start, span)) = before.checked_sub(1).map(|index| &self.pieces[index]) else {
                return self.pieces.first().map_or(0, |(_, span)| span.start);
            };
            // An escape or a character by name is longer in the source.
            let place = (span.start + (at - start)).min(span.end);
            (0..=place).rev().find(|place| self.source.is_char_boundary(*place)).unwrap_or(0)
        };
        let start = offset(range.start, false);
        start..offset(range.end, true).max(start)
    }

    /// Follows the raw elements that name a language.
    fn html(&mut self, html: &str) {
        for tag in html.split('<').skip(1) {
            let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |rest| (true, rest));
            let name: String =
                tag.chars().take_while(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
            let same = self.foreign.last().is_some_and(|(open, _)| *open == name);
            if let (true, Some((_, inside))) = (same, self.foreign.last_mut()) {
                if !closes {
                    *inside += 1;
                } else if *inside == 0 {
                    self.foreign.pop();
                } else {
                    *inside -= 1;
                }
            } else if !closes && tag.split('>').next().is_some_and(|tag| tag.contains(" lang=")) {
                self.foreign.push((name, 0));
            }
        }
    }
}
