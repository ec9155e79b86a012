//! Walks through the events of a text and writes its blocks; what stands within a block it hands to `inline`.

mod blocks;
mod raw_html;
mod references;

use std::ops::Range;

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Tag, TagEnd};

use super::anchor::Anchors;
use super::footnotes::Footnotes;
use super::inline::Segment;
use super::prose::{Image, Mistake, MistakeKind, Prose};
use super::target::{self};
use super::{Options, SUMMARY, clean, sentence, split};
use crate::typography::Typography;

/// Reads one text, event by event.
pub(super) struct Reader<'e, 'o> {
    source: &'e str,
    /// Where shortcodes were blanked, in order.
    shortcodes: &'e [Range<usize>],
    options: &'o Options<'o>,
    prose: Prose,
    html: String,
    blocks: Vec<Block>,
    shown: usize,
    segments: Vec<Segment<'e>>,
    /// Raw elements within the block that name a language or hold code, and whether it is not the text's own.
    languages: Vec<(&'static str, bool)>,
    /// The raw element whose content is being left out.
    dropping: Option<&'static str>,
    /// Whether raw HTML was let through, so that the whole needs cleaning.
    has_raw: bool,
    /// The block of raw HTML being read, and which of its offsets stand where in the source.
    chunk: String,
    lines: Vec<(usize, usize)>,
    image: Option<Picture>,
    in_code: bool,
    levels: Vec<HeadingLevel>,
    anchors: Anchors,
    footnotes: Footnotes,
    /// The notes being written, and the HTML they interrupt.
    interrupted: Vec<(String, String)>,
    columns: Vec<Alignment>,
    column: usize,
    in_head: bool,
    row_names: RowNames,
    heading: Option<(Option<String>, String)>,
    paragraph: Option<String>,
    other: Option<String>,
}

/// Where the names of a table's rows stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RowNames {
    /// It has none.
    None,
    /// In its first column: the corner above it is empty.
    First,
}

/// A block that is open.
struct Block {
    name: &'static str,
    shown: bool,
    raw: bool,
    /// Whether what is in it is in another language than the text.
    foreign: bool,
}

/// A picture being read: its alternative text is still to come.
struct Picture {
    image: Image,
    depth: usize,
}

impl<'e, 'o> Reader<'e, 'o> {
    pub(super) fn new(source: &'e str, shortcodes: &'e [Range<usize>], options: &'o Options<'o>) -> Self {
        Self {
            source,
            shortcodes,
            options,
            prose: Prose::default(),
            html: String::with_capacity(source.len() + source.len() / 4),
            blocks: Vec::new(),
            shown: 0,
            segments: Vec::new(),
            languages: Vec::new(),
            dropping: None,
            has_raw: false,
            chunk: String::new(),
            lines: Vec::new(),
            image: None,
            in_code: false,
            levels: Vec::new(),
            anchors: Anchors::default(),
            footnotes: Footnotes::default(),
            interrupted: Vec::new(),
            columns: Vec::new(),
            column: 0,
            in_head: false,
            row_names: RowNames::None,
            heading: None,
            paragraph: None,
            other: None,
        }
    }

    pub(super) fn mistake(&mut self, kind: MistakeKind, span: Range<usize>, detail: String) {
        self.prose.mistakes.push(Mistake { kind, span, detail });
    }

    pub(super) fn event(&mut self, event: Event<'e>, span: Range<usize>) {
        if self.image.is_some() {
            return self.in_image(&event);
        }
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag, span),
            Event::Text(text) if self.in_code => self.code_text(&text),
            Event::Text(text) => self.text(text),
            Event::Html(html) => self.html_line(&html, span.start),
            Event::InlineHtml(html) => self.inline_html(&html, span.start),
            Event::Rule => {
                self.flush();
                self.html.push_str("<hr>\n");
            }
            _ if self.dropping.is_some() => {}
            Event::Code(code) => self.segments.push(Segment::Code(code.into())),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(text),
            Event::FootnoteReference(label) => {
                let html = self.footnotes.reference(&label, self.options);
                self.segments.push(Segment::Html(html));
            }
            Event::SoftBreak => self.segments.push(Segment::SoftBreak),
            Event::HardBreak => self.segments.push(Segment::HardBreak),
            Event::TaskListMarker(done) => {
                self.segments.push(Segment::Text(if done { "☑ " } else { "☐ " }.into()));
            }
        }
    }

    fn start(&mut self, tag: Tag<'e>, span: Range<usize>) {
        match tag {
            Tag::Emphasis => self.open_inline("em"),
            Tag::Strong => self.open_inline("strong"),
            Tag::Strikethrough => self.open_inline("s"),
            Tag::Superscript => self.open_inline("sup"),
            Tag::Subscript => self.open_inline("sub"),
            Tag::Link { link_type, dest_url, title, .. } => {
                self.open_link(link_type, &dest_url, &title, span);
            }
            Tag::Image { dest_url, title, .. } => {
                let title = self.options.lang.set(&title).into_owned();
                let span = self.target_span(&dest_url, span);
                let target = target::cleaned(&dest_url);
                let image = Image { target, alt: String::new(), title, span, from_html: false };
                self.image = Some(Picture { image, depth: 1 });
            }
            _ => {
                self.flush();
                self.start_block(tag);
            }
        }
    }

    fn end(&mut self, tag: TagEnd, span: Range<usize>) {
        match tag {
            TagEnd::Emphasis => self.close_inline("em"),
            TagEnd::Strong => self.close_inline("strong"),
            TagEnd::Strikethrough => self.close_inline("s"),
            TagEnd::Superscript => self.close_inline("sup"),
            TagEnd::Subscript => self.close_inline("sub"),
            TagEnd::Link => self.close_inline("a"),
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(level) => self.end_heading(level, span),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::HtmlBlock => self.end_html_block(),
            _ => {
                self.flush();
                self.end_block(tag);
            }
        }
    }

    fn text(&mut self, text: CowStr<'e>) {
        if self.dropping.is_none() {
            self.segments.push(if self.is_foreign() {
                Segment::Verbatim(text.into_string())
            } else {
                Segment::Text(text.into())
            });
        }
    }

    /// Whether the text here is in another language, whose typography is not ours to set.
    fn is_foreign(&self) -> bool {
        let block = self.blocks.last().is_some_and(|block| block.foreign);
        self.languages.last().map_or(block, |(_, foreign)| *foreign)
    }

    /// The prose, whole.
    pub(super) fn finish(mut self) -> Prose {
        self.flush();
        while let Some(block) = self.blocks.pop() {
            self.write_end(&block);
        }
        let notes = std::mem::take(&mut self.footnotes).section(self.options);
        self.html.push_str(&notes);
        let html = if self.has_raw { clean::cleaned(&self.html) } else { self.html };
        let mut prose = self.prose;
        prose.pieces = split::pieces(&html, prose.links.len(), prose.images.len());
        prose.mistakes.sort_by_key(|mistake| (mistake.span.start, mistake.kind));
        let first = self.paragraph.or(self.other).unwrap_or_default();
        prose.summary = sentence::first_sentence(&first, SUMMARY);
        prose.shrink();
        prose
    }
}

/// Whether a text set by these rules would be set wrongly in the language `tag`.
fn is_foreign(tag: &str, lang: Typography) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    match lang {
        Typography::French => !language.eq_ignore_ascii_case("fr"),
        Typography::Portuguese => !language.eq_ignore_ascii_case("pt"),
        Typography::Arabic | Typography::None => false,
    }
}
