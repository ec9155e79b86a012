//! Markdown → [`Prose`]: safe HTML with symbolic links, an outline, plain text and the mistakes, all in one pass.
//!
//! `CommonMark` with tables, footnotes, strikethrough, task lists and heading anchors; French typography; raw HTML down
//! to a short list of elements. There is no template language in it, and no address of the site: whoever writes a
//! page resolves the links (see [`Prose::html`]). This room alone names the Markdown parser and the HTML cleaner.
//! Every span is a byte offset into the text that was handed in.

mod allowed;
mod anchor;
mod clean;
mod escape;
mod footnotes;
mod heard;
mod inline;
mod listener;
mod prose;
mod raw;
mod reader;
mod sections;
mod sentence;
mod shortcode;
mod split;
mod target;
#[cfg(test)]
mod tests;
mod words;

use pulldown_cmark::{Options as Syntax, Parser, TextMergeWithOffset};

use crate::lang::Language;
use crate::typography::Typography;

pub use heard::Heard;
pub use prose::{Destination, Heading, Image, Link, Mistake, MistakeKind, Picture, Piece, Prose};
pub use sections::{Outline, Section, list_items, paragraphs, plain_text, sections};
pub use sentence::first_sentence;

/// The extensions that are read.
const SYNTAX: Syntax = Syntax::ENABLE_TABLES
    .union(Syntax::ENABLE_FOOTNOTES)
    .union(Syntax::ENABLE_STRIKETHROUGH)
    .union(Syntax::ENABLE_TASKLISTS)
    .union(Syntax::ENABLE_HEADING_ATTRIBUTES);

/// How deep elements are nested in what is written; deeper ones leave only their content.
const DEEPEST: usize = 40;

/// The longest summary, in characters.
const SUMMARY: usize = 200;

/// How a text is to be read.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Whose typographic rules it follows.
    pub lang: Typography,
    /// The language it is published in, by which passages in another are told; none: they are not.
    pub language: Option<&'a Language>,
    /// The level that its highest heading gets on the page, from 1 to 6: 2 in a communiqué, 4 in a council's item.
    pub top_heading: u8,
    /// Stands before the anchors made for headings and notes, where a page holds several texts: empty, or `vih-`.
    pub id_prefix: &'a str,
    /// What the region round a table is called to those who do not see it.
    pub table_label: &'a str,
    /// What the list of notes is called.
    pub footnotes_label: &'a str,
    /// What the reference to a note is called, before its number.
    pub footnote_label: &'a str,
    /// What the link from a note back to the text is called.
    pub back_label: &'a str,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            lang: Typography::French,
            language: None,
            top_heading: 2,
            id_prefix: "",
            table_label: "Tableau",
            footnotes_label: "Notes",
            footnote_label: "Note",
            back_label: "Retour au texte",
        }
    }
}

/// Reads a Markdown text. It never fails: what is wrong in it is left out or shown as text, and told in `mistakes`.
pub fn parse(text: &str, options: &Options) -> Prose {
    let blanked = shortcode::blanked(text);
    let (source, shortcodes) = match &blanked {
        Some((source, shortcodes)) => (source.as_str(), shortcodes.as_slice()),
        None => (text, &[][..]),
    };
    let mut reader = reader::Reader::new(source, shortcodes, options);
    for span in shortcodes {
        reader.mistake(MistakeKind::Shortcode, span.clone(), text[span.clone()].to_owned());
    }
    let mut listener = listener::Listener::new(source, options.language);
    let events = Parser::new_ext(source, SYNTAX).into_offset_iter();
    for (event, span) in TextMergeWithOffset::new(events) {
        listener.event(&event, &span);
        reader.event(event, span);
    }
    for Mistake { kind, span, detail } in listener.finish() {
        reader.mistake(kind, span, detail);
    }
    reader.finish()
}
