//! YAML text → one tree of raw scalars, each with its place.
//!
//! The tree keeps the text that was written (`015` stays `015`); what a field means is decided by its reader
//! ([`crate::value`]), never by YAML. The traps that editors fall into are found line by line first ([`traps`]) and
//! mended in a copy, so that one wrong colon does not hide the file's other mistakes. `saphyr-parser` is named here only.

mod traps;

use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::source::{SourceId, Span};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

/// How deep lists and maps may nest: far above any document, far below what costs time or stack.
const DEPTH_LIMIT: usize = 32;

/// A node of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Where it stands in the file.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing was written, or spaces in quotes (or `~`, `null`).
    Null,
    /// Text as written, quotes and folding undone.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order written, duplicates included.
    Map(Vec<Entry>),
}

/// One `key: value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key as written, without surrounding spaces.
    pub key: String,
    /// Where the key stands.
    pub key_span: Span,
    /// Its value.
    pub value: Node,
}

/// Reads the YAML that stands in `region` of `text`, the text of `source`.
///
/// Mistakes go to `diagnostics`. The tree is there even after mistakes that could be mended in a copy; it is absent
/// where YAML itself gave up.
pub fn parse(
    source: SourceId,
    text: &str,
    region: std::ops::Range<usize>,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let lines = traps::scan(source, text, region.clone(), diagnostics);
    let mut tree = Tree { source, text, lines: &lines.starts, diagnostics, depth: 0 };
    let mut parser = Parser::new_from_str(&lines.mended);
    loop {
        let (event, span) = tree.next(&mut parser)?;
        match event {
            Event::StreamStart | Event::DocumentStart(_) => {}
            Event::StreamEnd | Event::DocumentEnd => {
                return Some(Node { span: Span::new(source, region.start..region.start), kind: Kind::Null });
            }
            other => {
                let node = tree.node(&mut parser, other, span)?;
                return tree.ends_cleanly(&mut parser).then_some(node);
            }
        }
    }
}

struct Tree<'a> {
    source: SourceId,
    text: &'a str,
    /// Where each line of the mended copy starts in the original.
    lines: &'a [usize],
    diagnostics: &'a mut Diagnostics,
    depth: usize,
}

type EventParser<'i> = Parser<'i, saphyr_parser::StrInput<'i>>;

impl Tree<'_> {
    fn next<'i>(&mut self, parser: &mut EventParser<'i>) -> Option<(Event<'i>, saphyr_parser::Span)> {
        match parser.next_event()? {
            Ok(event) => Some(event),
            Err(error) => {
                let at = self.offset(error.marker());
                self.diagnostics.add(syntax(Span::new(self.source, at..self.end_of_line(at)), error.info()));
                None
            }
        }
    }

    /// After the root nothing may follow: a second document would be silently lost.
    fn ends_cleanly(&mut self, parser: &mut EventParser<'_>) -> bool {
        loop {
            match self.next(parser) {
                Some((Event::DocumentEnd, _)) => {}
                Some((Event::StreamEnd, _)) => return true,
                Some((_, span)) => {
                    let span = self.span(span);
                    self.diagnostics.add(second_document(span));
                    return true;
                }
                None => return false,
            }
        }
    }

    fn node(
        &mut self,
        parser: &mut EventParser<'_>,
        event: Event<'_>,
        span: saphyr_parser::Span,
    ) -> Option<Node> {
        let start = self.span(span);
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            self.diagnostics.add(too_deep(start));
            return None;
        }
        // A name that is given to a value changes nothing in it: what else is wrong with the file can still be told.
        if let Event::Scalar(_, _, 1.., _) | Event::SequenceStart(1.., _) | Event::MappingStart(1.., _) =
            event
        {
            self.diagnostics.add(alias(start));
        }
        let node = match event {
            Event::Scalar(value, style, _, _) => Some(scalar(start, &value, style)),
            Event::SequenceStart(..) => self.list(parser, start),
            Event::MappingStart(..) => self.map(parser, start),
            _ => {
                self.diagnostics.add(alias(start));
                None
            }
        };
        self.depth -= 1;
        node
    }

    fn list(&mut self, parser: &mut EventParser<'_>, start: Span) -> Option<Node> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next(parser)?;
            if matches!(event, Event::SequenceEnd) {
                let span = Span { end: items.last().map_or(start.end, |node: &Node| node.span.end), ..start };
                return Some(Node { span, kind: Kind::List(items) });
            }
            items.push(self.node(parser, event, span)?);
        }
    }

    fn map(&mut self, parser: &mut EventParser<'_>, start: Span) -> Option<Node> {
        let mut entries: Vec<Entry> = Vec::new();
        loop {
            let (event, span) = self.next(parser)?;
            if matches!(event, Event::MappingEnd) {
                let first = entries.first().map_or(start, |entry| entry.key_span);
                let span =
                    Span { end: entries.last().map_or(start.end, |entry| entry.value.span.end), ..first };
                return Some(Node { span, kind: Kind::Map(entries) });
            }
            let key = self.node(parser, event, span)?;
            let (event, span) = self.next(parser)?;
            let value = self.node(parser, event, span)?;
            let name = match key.kind {
                Kind::Scalar(text) => text.trim_matches(|c: char| c.is_whitespace()).to_owned(),
                _ => String::new(),
            };
            entries.push(Entry { key: name, key_span: key.span, value });
        }
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        let start = self.offset(&span.start);
        let end = self.offset(&span.end).max(start);
        let trimmed = self.text[start..end].trim_end().len();
        Span::new(self.source, start..start + trimmed)
    }

    /// The byte of the original text at a place of the mended copy: the lines are the same, a column may have moved by
    /// the quote that was added, so it is held within its line.
    fn offset(&self, marker: &Marker) -> usize {
        let Some(&start) = self.lines.get(marker.line().saturating_sub(1)).or(self.lines.last()) else {
            return 0;
        };
        let ahead = self.text.as_bytes().get(start..start + marker.col());
        if ahead.is_some_and(|ahead| ahead.iter().all(|byte| byte.is_ascii() && *byte != b'\n')) {
            return start + marker.col();
        }
        let line = &self.text[start..self.end_of_line(start)];
        start + line.char_indices().nth(marker.col()).map_or(line.len(), |(index, _)| index)
    }

    fn end_of_line(&self, from: usize) -> usize {
        self.text[from..].find('\n').map_or(self.text.len(), |index| from + index)
    }
}

fn scalar(span: Span, value: &str, style: ScalarStyle) -> Node {
    let plain = matches!(style, ScalarStyle::Plain);
    if value.trim().is_empty() || (plain && matches!(value, "~" | "null")) {
        return Node { span, kind: Kind::Null };
    }
    let value = if plain { without_curly_quotes(value) } else { value };
    Node { span, kind: Kind::Scalar(value.to_owned()) }
}

/// A word processor turns `"` into `“ ”`: round a whole value they mean the same.
fn without_curly_quotes(value: &str) -> &str {
    value
        .strip_prefix('“')
        .and_then(|rest| rest.strip_suffix('”'))
        .filter(|rest| !rest.contains(['“', '”']))
        .unwrap_or(value)
}

/// The sentence for what YAML's parser says; the commonest reasons are put in an editor's words.
fn syntax(span: Span, info: &str) -> Diagnostic {
    let (fr, en) = if info.contains("mapping") {
        (
            "il manque un `:` suivi d’une espace, ou l’alignement change",
            "a `:` followed by a space is missing, or the indentation changes",
        )
    } else if info.contains("quoted scalar") || info.contains("quote") {
        ("un guillemet ouvert n’est pas refermé", "a quote is opened and never closed")
    } else if info.contains("flow") || info.contains('[') || info.contains('{') {
        ("un crochet ou une accolade n’est pas refermé", "a bracket or brace is not closed")
    } else if info.contains("indent") {
        ("l’alignement ne correspond pas à la ligne du dessus", "the indentation does not fit the line above")
    } else {
        ("la structure s’interrompt ici", "the structure breaks here")
    };
    Diagnostic::new(
        "yaml-syntax",
        span,
        Phrase::new(
            "les champs ne peuvent pas être lus à partir d’ici",
            "the fields cannot be read from here on",
        ),
    )
    .because(fr, en)
    .mend(
        "écrivez `champ: valeur`, et mettez entre guillemets une valeur qui contient `:`, `#`, `[` ou `{`",
        "write `field: value`, and put a value that contains `:`, `#`, `[` or `{` in quotes",
    )
}

fn second_document(span: Span) -> Diagnostic {
    Diagnostic::new(
        "yaml-syntax",
        span,
        Phrase::new("un second document YAML commence ici", "a second YAML document starts here"),
    )
    .mend(
        "gardez un seul document par fichier : supprimez cette ligne `---`",
        "keep one document a file: remove this `---` line",
    )
}

fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(
        "yaml-too-deep",
        span,
        Phrase::new("listes et champs imbriqués trop profondément", "lists and fields nest too deeply"),
    )
    .because(format!("plus de {DEPTH_LIMIT} niveaux"), format!("more than {DEPTH_LIMIT} levels"))
}

fn alias(span: Span) -> Diagnostic {
    Diagnostic::new(
        "yaml-alias",
        span,
        Phrase::new(
            "les ancres `&nom` et les renvois `*nom` de YAML ne sont pas acceptés",
            "YAML anchors `&name` and aliases `*name` are not accepted",
        ),
    )
    .mend(
        "écrivez la valeur en entier, ou mettez-la entre guillemets si c’est du texte",
        "write the value out, or put it in quotes if it is text",
    )
}
