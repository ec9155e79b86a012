//! The blocks of a text: opened and closed in balance, and what stands in them written when they end.

use std::ops::Range;

use pulldown_cmark::{Alignment, CowStr, HeadingLevel, Tag, TagEnd};

use super::{Block, Reader, RowNames};
use crate::markdown::inline::{self, Written};
use crate::markdown::prose::{Heading, MistakeKind};
use crate::markdown::{DEEPEST, anchor, escape, target};

impl<'e> Reader<'e, '_> {
    pub(super) fn start_block(&mut self, tag: Tag<'e>) {
        match tag {
            Tag::Heading { id, classes, .. } => {
                self.heading = Some((id.map(CowStr::into_string), safe_classes(&classes)));
            }
            Tag::BlockQuote(_) => self.open_block("blockquote", "", false, None),
            Tag::CodeBlock(_) => {
                self.in_code = true;
                self.html.push_str("<pre><code>");
            }
            Tag::HtmlBlock => {
                self.chunk.clear();
                self.lines.clear();
            }
            Tag::List(Some(start)) if start != 1 => {
                self.open_block("ol", &format!(" start=\"{start}\""), false, None);
            }
            Tag::List(Some(_)) => self.open_block("ol", "", false, None),
            Tag::List(None) => self.open_block("ul", "", false, None),
            Tag::Item => self.open_block("li", "", false, None),
            Tag::FootnoteDefinition(label) => {
                self.open_block("", "", false, None);
                self.interrupted.push((label.into_string(), std::mem::take(&mut self.html)));
            }
            Tag::Table(columns) => {
                self.columns = columns;
                self.open_region();
                self.html.push_str("<table>\n");
            }
            Tag::TableHead => {
                self.column = 0;
                self.in_head = true;
                self.html.push_str("<thead>\n<tr>");
            }
            Tag::TableRow => {
                self.column = 0;
                self.html.push_str("<tr>");
            }
            _ => {}
        }
    }

    pub(super) fn end_block(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => self.close_block(),
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.html.push_str("</code></pre>\n");
            }
            TagEnd::FootnoteDefinition => {
                self.close_block();
                if let Some((label, html)) = self.interrupted.pop() {
                    let body = std::mem::replace(&mut self.html, html);
                    self.footnotes.define(&label, body);
                }
            }
            TagEnd::Table => self.html.push_str("</tbody>\n</table>\n</div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.html.push_str("</tr>\n</thead>\n<tbody>\n");
            }
            TagEnd::TableRow => self.html.push_str("</tr>\n"),
            _ => {}
        }
    }

    pub(super) fn code_text(&mut self, text: &str) {
        escape::text(&mut self.html, text);
    }

    /// Writes what was gathered of a block; it is empty again.
    fn written(&mut self) -> Written {
        self.languages.clear();
        self.dropping = None;
        if self.segments.is_empty() {
            return Written::default();
        }
        let mut segments = std::mem::take(&mut self.segments);
        let written = inline::write(&segments, self.options.lang, &mut self.prose.links, &self.prose.images);
        for &index in &written.empty_links {
            let link = &self.prose.links[index];
            let (span, target) = (link.span.clone(), link.target.clone());
            // What was taken out of it is told already.
            if self.follows_shortcode(&span) {
                continue;
            }
            self.mistake(MistakeKind::EmptyLink, span, target);
        }
        segments.clear();
        self.segments = segments;
        written
    }

    /// Writes text that stands in a block without a paragraph round it: a tight list's, or raw HTML's.
    pub(super) fn flush(&mut self) {
        let written = self.written();
        if !written.html.trim_ascii().is_empty() {
            self.html.push_str(&written.html);
        }
        if self.other.is_none() && self.interrupted.is_empty() && !written.text.trim().is_empty() {
            self.other = Some(written.text);
        }
    }

    pub(super) fn end_paragraph(&mut self) {
        let written = self.written();
        if written.html.trim().is_empty() {
            return;
        }
        self.html.push_str("<p>");
        self.html.push_str(written.html.trim_matches([' ', '\n']));
        self.html.push_str("</p>\n");
        if self.paragraph.is_none() && self.interrupted.is_empty() && !written.text.trim().is_empty() {
            self.paragraph = Some(written.text);
        }
    }

    pub(super) fn end_heading(&mut self, written_level: HeadingLevel, span: Range<usize>) {
        let written = self.written();
        let Some((id, classes)) = self.heading.take() else { return };
        let text = written.text.trim().to_owned();
        if text.is_empty() {
            self.html.push_str(&written.html);
            return;
        }
        let level = self.level(written_level);
        let wanted = id.map(|id| target::cleaned(&id)).filter(|id| !id.is_empty());
        let wanted =
            wanted.unwrap_or_else(|| format!("{}{}", self.options.id_prefix, anchor::from_text(&text)));
        let id = self.anchors.give(wanted);
        let name = format!("h{level}");
        self.html.push('<');
        self.html.push_str(&name);
        escape::attribute(&mut self.html, "id", &id);
        if !classes.is_empty() {
            escape::attribute(&mut self.html, "class", &classes);
        }
        self.html.push('>');
        self.html.push_str(written.html.trim_matches([' ', '\n']));
        self.html.push_str("</");
        self.html.push_str(&name);
        self.html.push_str(">\n");
        self.prose.outline.push(Heading { level, id, text, span });
    }

    /// The level of a heading on the page: one below the heading it belongs to, from the highest one on.
    fn level(&mut self, written: HeadingLevel) -> u8 {
        while self.levels.last().is_some_and(|above| *above >= written) {
            self.levels.pop();
        }
        let depth = u8::try_from(self.levels.len()).unwrap_or(u8::MAX);
        self.levels.push(written);
        self.options.top_heading.max(1).saturating_add(depth).min(6)
    }

    pub(super) fn end_cell(&mut self) {
        let written = self.written();
        let content = written.html.trim_matches([' ', '\n']);
        let is_first = self.column == 0;
        if self.in_head && is_first {
            self.row_names = if content.is_empty() { RowNames::First } else { RowNames::None };
        }
        // Under an empty corner stand the names of the rows.
        let is_row_name = !self.in_head && is_first && self.row_names == RowNames::First;
        let is_header = (self.in_head || is_row_name) && !content.is_empty();
        let scope = if is_row_name { "<th scope=\"row\"" } else { "<th scope=\"col\"" };
        self.html.push_str(if is_header { scope } else { "<td" });
        match self.columns.get(self.column) {
            Some(Alignment::Right) => self.html.push_str(" class=\"right\""),
            Some(Alignment::Center) => self.html.push_str(" class=\"center\""),
            Some(Alignment::Left | Alignment::None) | None => {}
        }
        self.html.push('>');
        self.html.push_str(content);
        self.html.push_str(if is_header { "</th>" } else { "</td>" });
        self.column += 1;
    }

    pub(super) fn open_block(
        &mut self,
        name: &'static str,
        attributes: &str,
        raw: bool,
        foreign: Option<bool>,
    ) {
        let above = self.blocks.last();
        let in_list = above.is_some_and(|list| matches!(list.name, "ul" | "ol"));
        let item_of_shown_list = name == "li" && above.is_some_and(|list| list.shown);
        // An item outside a list (raw HTML has them) leaves its content.
        let stray = name == "li" && !in_list;
        let shown = !name.is_empty() && !stray && (self.shown < DEEPEST || item_of_shown_list);
        let foreign = foreign.unwrap_or_else(|| above.is_some_and(|block| block.foreign));
        if shown {
            self.shown += 1;
            if name == "table" {
                self.open_region();
            }
            self.html.push('<');
            self.html.push_str(name);
            self.html.push_str(attributes);
            self.html.push('>');
        }
        self.blocks.push(Block { name, shown, raw, foreign });
    }

    /// Opens the region that a table wider than the screen is scrolled in, by keyboard too.
    fn open_region(&mut self) {
        self.html.push_str("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
        escape::attribute(&mut self.html, "aria-label", self.options.table_label);
        self.html.push_str(">\n");
    }

    /// Closes Markdown's innermost block, with the raw elements left open in it.
    pub(super) fn close_block(&mut self) {
        while let Some(block) = self.blocks.pop() {
            self.write_end(&block);
            if !block.raw {
                return;
            }
        }
    }

    pub(super) fn write_end(&mut self, block: &Block) {
        if block.shown {
            self.shown -= 1;
            self.html.push_str("</");
            self.html.push_str(block.name);
            self.html.push_str(">\n");
            if block.name == "table" {
                self.html.push_str("</div>\n");
            }
        }
    }
}

fn safe_classes(classes: &[CowStr]) -> String {
    let safe = |class: &&CowStr| class.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    classes.iter().filter(safe).map(AsRef::as_ref).collect::<Vec<&str>>().join(" ")
}
