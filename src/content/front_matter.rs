//! Splits a document into its fields and its Markdown; a pure YAML file is all fields.

use super::body::Body;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::source::{SourceId, Span};
use crate::yaml::{self, Node};
use std::ops::Range;

/// The longest front matter that is read: fields are short, and a parser's time is not.
const FRONT_MATTER_LIMIT_BYTES: usize = 64 * 1024;
/// The longest YAML file that is read: a whole report with its texts.
const YAML_LIMIT_BYTES: usize = 1024 * 1024;

/// A document's two halves.
pub struct Parsed {
    /// Its fields.
    pub head: Node,
    /// Its Markdown, which a YAML file carries in a field instead.
    pub body: Option<Body>,
}

/// Reads the fields, and finds where the Markdown starts.
pub fn read(
    source: SourceId,
    text: &str,
    is_markdown: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Parsed> {
    let (region, body) = if is_markdown { split(source, text, diagnostics)? } else { (0..text.len(), None) };
    let limit = if is_markdown { FRONT_MATTER_LIMIT_BYTES } else { YAML_LIMIT_BYTES };
    if region.len() > limit {
        diagnostics.add(too_large(source, limit));
        return None;
    }
    let head = yaml::parse(source, text, region, diagnostics)?;
    Some(Parsed { head, body: body.map(|range| Body::at(source, text, range)) })
}

/// The bytes between the two `---` lines, and those after them.
fn split(
    source: SourceId,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(Range<usize>, Option<Range<usize>>)> {
    let first = text.find(|c: char| !c.is_whitespace() && c != '\u{feff}').unwrap_or(text.len());
    let start = text[first..].find('\n').map_or(text.len(), |index| first + index + 1);
    if text[first..start].trim_end() != "---" {
        let line = text[first..start].trim_end().len();
        diagnostics.add(no_front_matter(Span::new(source, first..first + line)));
        return None;
    }
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((start..at, Some(at + line.len()..text.len())));
        }
        at += line.len();
    }
    diagnostics.add(never_closed(Span::new(source, first..first + 3)));
    None
}

fn no_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(
        "front-matter",
        span,
        Phrase::new("le fichier ne commence pas par un en-tête", "the file does not start with front matter"),
    )
    .mend(
        "commencez par `---`, une ligne par champ (`title: …`, `institution: …`, `date: …`), puis `---`",
        "start with `---`, a line a field (`title: …`, `institution: …`, `date: …`), then `---`",
    )
}

fn never_closed(span: Span) -> Diagnostic {
    Diagnostic::new(
        "front-matter",
        span,
        Phrase::new("l’en-tête n’est pas fermé", "the front matter is not closed"),
    )
    .because("ouvert ici", "opened here")
    .mend(
        "ajoutez une ligne `---` entre les champs et le texte",
        "add a line `---` between the fields and the text",
    )
}

fn too_large(source: SourceId, limit: usize) -> Diagnostic {
    let kib = limit / 1024;
    Diagnostic::new(
        "too-large",
        Span::start_of(source),
        Phrase::new(format!("plus de {kib} Kio de champs"), format!("more than {kib} KiB of fields")),
    )
    .mend("déplacez le texte après le second `---`", "move the text after the second `---`")
}
