//! Raw HTML on its way into the prose: blocks are balanced against the Markdown round them, links and pictures
//! become symbolic like Markdown's own, what is left out is told.

use std::ops::Range;

use super::{Reader, is_foreign};
use crate::markdown::allowed::Kind;
use crate::markdown::inline::{Markup, Segment};
use crate::markdown::prose::{Image, MistakeKind};
use crate::markdown::raw::{self, Opened, Token};
use crate::markdown::{escape, target};

/// Blocks of raw HTML that are open beyond these are not looked at: no honest text has as many.
const MOST_OPEN: usize = 200;

impl Reader<'_, '_> {
    /// Takes a line of a block of raw HTML, which begins at `start` in the source.
    pub(super) fn html_line(&mut self, line: &str, start: usize) {
        self.lines.push((self.chunk.len(), start));
        self.chunk.push_str(line);
    }

    /// Reads the block of raw HTML whose lines were taken.
    pub(super) fn end_html_block(&mut self) {
        let chunk = std::mem::take(&mut self.chunk);
        let lines = std::mem::take(&mut self.lines);
        for token in raw::tokens(&chunk) {
            self.token(token, true, &lines);
        }
        self.flush();
        self.close_raw("p");
        self.chunk = chunk;
        self.lines = lines;
    }

    /// Reads an inline tag.
    pub(super) fn inline_html(&mut self, html: &str, start: usize) {
        for token in raw::tokens(html) {
            self.token(token, false, &[(0, start)]);
        }
    }

    fn token(&mut self, token: Token, in_block: bool, lines: &[(usize, usize)]) {
        if let Some(dropped) = self.dropping {
            if matches!(token, Token::DropEnd(name) if name == dropped) {
                self.dropping = None;
            }
            return;
        }
        match token {
            Token::Text(text) if in_block && self.is_foreign() => self.segments.push(Segment::Verbatim(text)),
            Token::Text(text) if in_block => self.segments.push(Segment::Text(text.into())),
            Token::Open(opened) => self.open_raw(&opened, in_block, lines),
            Token::Close(name, Kind::Block) if in_block => {
                self.flush();
                self.close_raw(name);
            }
            Token::Close(name, Kind::Inline) => self.close_raw_inline(name),
            Token::Removed(what, span) => {
                self.mistake(MistakeKind::HtmlRemoved, in_source(lines, span), what);
            }
            Token::DropUntil(name) if !in_block => self.dropping = Some(name),
            Token::Text(_)
            | Token::Close(_, Kind::Block | Kind::Void)
            | Token::DropUntil(_)
            | Token::DropEnd(_) => {}
        }
    }

    fn open_raw(&mut self, opened: &Opened, in_block: bool, lines: &[(usize, usize)]) {
        self.has_raw = true;
        let span = in_source(lines, opened.span.clone());
        match opened.kind {
            Kind::Void if opened.name == "img" => self.raw_picture(opened, span, lines),
            Kind::Void if opened.name == "br" => self.segments.push(Segment::HardBreak),
            Kind::Void => self.segments.push(Segment::Html("<wbr>".to_owned())),
            Kind::Inline => self.open_raw_inline(opened, span, lines),
            Kind::Block if !in_block => self.mistake(MistakeKind::HtmlRemoved, span, opened.name.to_owned()),
            Kind::Block if opened.name == "hr" => {
                self.flush();
                self.html.push_str("<hr>\n");
            }
            Kind::Block => self.open_raw_block(opened),
        }
    }

    fn open_raw_block(&mut self, opened: &Opened) {
        self.flush();
        for implied in implied_ends(opened.name) {
            if self.blocks.last().is_some_and(|block| block.raw && block.name == *implied) {
                self.close_raw(implied);
            }
        }
        if self.blocks.len() < MOST_OPEN {
            let foreign = opened.attribute("lang").map(|tag| is_foreign(tag, self.options.lang));
            self.open_block(opened.name, &attributes(opened), true, foreign);
        }
    }

    fn open_raw_inline(&mut self, opened: &Opened, span: Range<usize>, lines: &[(usize, usize)]) {
        if let Some(tag) = opened.attribute("lang") {
            self.languages.push((opened.name, is_foreign(tag, self.options.lang)));
        } else if matches!(opened.name, "code" | "kbd" | "samp") {
            self.languages.push((opened.name, true));
        }
        let is_link = opened.name == "a";
        let link = match &opened.target {
            Some((target, at)) if is_link => {
                let at = if at.is_empty() { span } else { in_source(lines, at.clone()) };
                self.link(target, at, true)
            }
            _ => None,
        };
        let shown = !is_link || link.is_some();
        let markup = Markup { name: opened.name, attributes: attributes(opened), link, shown, raw: true };
        self.segments.push(Segment::Open(markup));
    }

    fn close_raw_inline(&mut self, name: &'static str) {
        if self.languages.last().is_some_and(|(open, _)| *open == name) {
            self.languages.pop();
        }
        self.segments.push(Segment::Close { name, raw: true });
    }

    fn raw_picture(&mut self, opened: &Opened, span: Range<usize>, lines: &[(usize, usize)]) {
        let (written, at) = opened.target.clone().unwrap_or_default();
        let span = if at.is_empty() { span } else { in_source(lines, at) };
        let set = |name| self.options.lang.set(opened.attribute(name).unwrap_or_default()).into_owned();
        let image = Image {
            target: target::cleaned(&written),
            alt: set("alt"),
            title: set("title"),
            span,
            from_html: true,
        };
        self.picture(image);
    }

    /// Closes the innermost raw block of that name, if no Markdown block stands between.
    fn close_raw(&mut self, name: &str) {
        let inside = self.blocks.iter().rev().take_while(|block| block.raw);
        let Some(depth) = inside.enumerate().find(|(_, block)| block.name == name).map(|(depth, _)| depth)
        else {
            return;
        };
        for _ in 0..=depth {
            if let Some(block) = self.blocks.pop() {
                self.write_end(&block);
            }
        }
    }
}

/// The elements that the beginning of `name` ends without being told to.
fn implied_ends(name: &str) -> &'static [&'static str] {
    match name {
        "li" => &["p", "li"],
        "td" | "th" => &["p", "td", "th"],
        "tr" => &["p", "td", "th", "tr"],
        "dt" | "dd" => &["p", "dt", "dd"],
        _ => &["p"],
    }
}

fn attributes(opened: &Opened) -> String {
    let mut written = String::new();
    for (name, value) in &opened.attributes {
        escape::attribute(&mut written, name, value);
    }
    written
}

/// Where a span of a chunk stands in the source; `lines` says where each of its lines begins in both.
fn in_source(lines: &[(usize, usize)], span: Range<usize>) -> Range<usize> {
    let place = |offset: usize| {
        let line = lines.partition_point(|(in_chunk, _)| *in_chunk <= offset).saturating_sub(1);
        lines.get(line).map_or(offset, |(in_chunk, in_source)| in_source + offset - in_chunk)
    };
    let start = place(span.start);
    let end = if span.end > span.start { place(span.end - 1) + 1 } else { start };
    start..end.max(start)
}
