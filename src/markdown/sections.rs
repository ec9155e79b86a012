//! Takes a text apart at its headings, for readers of documents that carry data in their structure: the report of a
//! Council of Ministers, with `##` a section and `###` an item. What a part means is theirs to say.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::SYNTAX;

/// The lowest level that makes a section; the headings below belong to the body.
const LOWEST: HeadingLevel = HeadingLevel::H3;

/// A text as a tree of sections.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// What stands before the first heading.
    pub lead: Range<usize>,
    /// The sections that are in no other, in order.
    pub sections: Vec<Section>,
}

/// A heading of level 1 to 3 and what is below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// As written: 1 for `#`, 2 for `##`, 3 for `###`.
    pub level: u8,
    /// The plain text of the heading, as written.
    pub title: String,
    /// The anchor given to it: `{#vih}`.
    pub id: Option<String>,
    /// Where the text of the heading stands, without its marks.
    pub title_span: Range<usize>,
    /// Its own text, up to its first sub-section or the next heading; empty if there is none.
    pub body: Range<usize>,
    /// The sections in it.
    pub children: Vec<Section>,
}

/// Takes a text apart at its headings of level 1 to 3, those that are in no list, quotation or code.
pub fn sections(text: &str) -> Outline {
    let flat = headings(text);
    let starts: Vec<usize> = flat.iter().map(|heading| heading.whole.start).collect();
    let lead = body(text, 0, starts.first().copied());
    let sections = flat.into_iter().enumerate().map(|(index, heading)| Section {
        body: body(text, heading.whole.end, starts.get(index + 1).copied()),
        level: heading.level as u8,
        title: heading.title.trim().to_owned(),
        id: heading.id,
        title_span: heading.title_span.unwrap_or(heading.whole),
        children: Vec::new(),
    });
    Outline { lead, sections: nested(sections) }
}

/// The items of the lists in `range` as plain text, each with its place; an item in another stands for itself.
pub fn list_items(text: &str, range: Range<usize>) -> Vec<(String, Range<usize>)> {
    let mut items: Vec<(String, Range<usize>)> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (event, span) in events(text, range) {
        match event {
            Event::Start(Tag::Item) => {
                open.push(items.len());
                items.push((String::new(), span.end..span.end));
            }
            Event::End(TagEnd::Item) => {
                open.pop();
            }
            event => {
                if let Some(item) = open.last().and_then(|&index| items.get_mut(index)) {
                    add(item, &event, span);
                }
            }
        }
    }
    finished(items)
}

/// The paragraphs in `range` that are in no list, as plain text, each with its place.
pub fn paragraphs(text: &str, range: Range<usize>) -> Vec<(String, Range<usize>)> {
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    let mut lists = 0usize;
    let mut inside = false;
    for (event, span) in events(text, range) {
        match event {
            Event::Start(Tag::List(_)) => lists += 1,
            Event::End(TagEnd::List(_)) => lists = lists.saturating_sub(1),
            Event::Start(Tag::Paragraph) if lists == 0 => {
                inside = true;
                found.push((String::new(), span.end..span.end));
            }
            Event::End(TagEnd::Paragraph) => inside = false,
            event => {
                if let Some(paragraph) = found.last_mut().filter(|_| inside) {
                    add(paragraph, &event, span);
                }
            }
        }
    }
    finished(found)
}

/// The plain text of what stands in `range`, a line a block.
pub fn plain_text(text: &str, range: Range<usize>) -> String {
    let mut plain = String::new();
    for (event, _) in events(text, range) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak => plain.push(' '),
            Event::HardBreak => plain.push('\n'),
            Event::Start(tag) if !is_inline(&tag) => break_line(&mut plain),
            Event::End(TagEnd::TableCell) => break_line(&mut plain),
            _ => {}
        }
    }
    plain.trim().to_owned()
}

fn is_inline(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Superscript
            | Tag::Subscript
    )
}

fn break_line(plain: &mut String) {
    if !plain.is_empty() && !plain.ends_with('\n') {
        plain.push('\n');
    }
}

struct Found {
    level: HeadingLevel,
    id: Option<String>,
    title: String,
    title_span: Option<Range<usize>>,
    whole: Range<usize>,
}

fn headings(text: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut depth = 0usize;
    let mut inside = false;
    for (event, span) in events(text, 0..text.len()) {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) if depth == 0 && level <= LOWEST => {
                inside = true;
                let id = id.map(|id| id.to_string()).filter(|id| !id.is_empty());
                found.push(Found { level, id, title: String::new(), title_span: None, whole: span });
            }
            Event::End(TagEnd::Heading(_)) => inside = false,
            Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::FootnoteDefinition(_)) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::FootnoteDefinition) => {
                depth = depth.saturating_sub(1);
            }
            event => {
                if let Some(heading) = found.last_mut().filter(|_| inside) {
                    let mut part = (
                        std::mem::take(&mut heading.title),
                        heading.title_span.take().unwrap_or(span.clone()),
                    );
                    add(&mut part, &event, span);
                    (heading.title, heading.title_span) = (part.0, Some(part.1));
                }
            }
        }
    }
    found
}

/// The events of a part of the text, with offsets into the whole.
fn events(text: &str, range: Range<usize>) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    let start = range.start;
    let part = text.get(range).unwrap_or_default();
    TextMergeWithOffset::new(Parser::new_ext(part, SYNTAX).into_offset_iter())
        .map(move |(event, span)| (event, span.start + start..span.end + start))
}

/// Adds an event's text to a part, and its place to the part's.
fn add(part: &mut (String, Range<usize>), event: &Event, span: Range<usize>) {
    match event {
        Event::Text(text) | Event::Code(text) => part.0.push_str(text),
        Event::SoftBreak | Event::HardBreak | Event::Start(Tag::Paragraph) => {
            if !part.0.is_empty() {
                part.0.push(' ');
            }
            return;
        }
        _ => return,
    }
    part.1 =
        part.1.start.min(span.start)..if part.1.is_empty() { span.end } else { part.1.end.max(span.end) };
}

fn finished(parts: Vec<(String, Range<usize>)>) -> Vec<(String, Range<usize>)> {
    parts
        .into_iter()
        .map(|(text, span)| (text.trim().to_owned(), span))
        .filter(|(text, _)| !text.is_empty())
        .collect()
}

/// The stretch from `start` to the next heading, without the blank lines round it.
fn body(text: &str, start: usize, next: Option<usize>) -> Range<usize> {
    let end = next.unwrap_or(text.len()).max(start);
    let stretch = &text[start..end];
    let length = stretch.trim_end().len();
    let blank: usize =
        stretch[..length].split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
    start + blank..start + length.max(blank)
}

/// Puts each section into the last one of a higher level.
fn nested(flat: impl Iterator<Item = Section>) -> Vec<Section> {
    let mut roots: Vec<Section> = Vec::new();
    let mut open: Vec<Section> = Vec::new();
    for section in flat {
        while open.last().is_some_and(|above| above.level >= section.level) {
            settle(&mut open, &mut roots);
        }
        open.push(section);
    }
    while !open.is_empty() {
        settle(&mut open, &mut roots);
    }
    roots
}

fn settle(open: &mut Vec<Section>, roots: &mut Vec<Section>) {
    if let Some(done) = open.pop() {
        match open.last_mut() {
            Some(above) => above.children.push(done),
            None => roots.push(done),
        }
    }
}
