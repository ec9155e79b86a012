//! A document's Markdown, with the way back from its bytes to the file's.

use crate::markdown::{self, Options, Prose};
use crate::source::{SourceId, Span};
use crate::value::Reader;
use crate::yaml::{Kind, Node};
use std::ops::Range;
use std::sync::Arc;

/// How far a word of a YAML field may stand from the one before it: line breaks, indentation, an escape.
const WORD_GAP_BYTES: usize = 256;

/// Markdown text and where it stands. Once it is read its text is let go: the file has it, and a portal has many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The text; nothing once [`Body::typeset`] has read it.
    pub text: String,
    /// Where it stands in the file.
    pub span: Span,
    /// Bytes of the text with the bytes of the file where they stand, in order: from one to the next both run together.
    anchors: Vec<(u32, u32)>,
    /// What the text reads as; filled by [`Body::typeset`]. Its places are bytes of the file.
    pub prose: Arc<Prose>,
}

/// The Markdown of a field, in one language: a text as long as that is translated in a file of its own.
pub fn in_field(reader: &mut Reader<'_>, node: &Node) -> Option<Body> {
    let body = Body::in_field(node, reader.text_at(node.span));
    if body.is_none() {
        reader.wrong_type(
            node,
            "un texte en Markdown ; il se traduit dans un fichier voisin, `<nom>.en.md`",
            "a text in Markdown; it is translated in a file beside this one, `<name>.en.md`",
        );
    }
    body
}

impl Body {
    fn new(text: String, span: Span, anchors: Vec<(u32, u32)>) -> Self {
        Body { text, span, anchors, prose: Arc::default() }
    }

    /// Reads the Markdown. It is done once, when the place of the text on its page is known.
    pub fn typeset(&mut self, options: &Options<'_>) {
        let mut prose = markdown::parse(&self.text, options);
        for span in prose.spans_mut() {
            *span = self.locate(span.clone()).range();
        }
        self.prose = Arc::new(prose);
        self.text = String::new();
        self.anchors = Vec::new();
    }

    /// The place of a link, picture or mistake of the prose.
    pub fn place(&self, span: &Range<usize>) -> Span {
        Span::new(self.span.source, span.clone())
    }

    /// The text that stands as it is in `range` of a file, but for its carriage returns.
    pub fn at(source: SourceId, text: &str, range: Range<usize>) -> Self {
        let span = Span::new(source, range.clone());
        let written = &text[range.clone()];
        if !written.contains('\r') {
            return Body::new(written.to_owned(), span, vec![(0, narrow(range.start))]);
        }
        let mut body = String::with_capacity(range.len());
        let mut anchors = Vec::new();
        let mut start = range.start;
        for line in written.split_inclusive('\n') {
            anchors.push((narrow(body.len()), narrow(start)));
            body.extend(line.chars().filter(|c| *c != '\r'));
            start += line.len();
        }
        Body::new(body, span, anchors)
    }

    /// The text of a YAML field. YAML folds lines, takes away indentation and quotes; the words stay, and place it.
    fn in_field(node: &Node, file: &str) -> Option<Self> {
        let Kind::Scalar(text) = &node.kind else { return None };
        let written = file.get(node.span.range()).unwrap_or_default();
        let mut anchors = Vec::new();
        let (mut at, mut offset) = (0, 0);
        for word in text.split_whitespace() {
            offset += text[offset..].find(word).unwrap_or_default();
            let near = floor(written, at + word.len() + WORD_GAP_BYTES);
            if let Some(found) = written.get(at..near).and_then(|near| near.find(word)) {
                anchors.push((narrow(offset), node.span.start + narrow(at + found)));
                at += found + word.len();
            }
            offset += word.len();
        }
        Some(Body::new(text.clone(), node.span, anchors))
    }

    /// A stretch of the text as a text of its own.
    #[must_use]
    pub fn part(&self, range: Range<usize>) -> Self {
        let (start, end) = (narrow(range.start), narrow(range.end));
        let before = |offset: u32| self.anchors.partition_point(|(text, _)| *text < offset);
        let inside = &self.anchors[before(start)..before(end.max(start))];
        let span = self.locate(range.clone());
        let anchors = std::iter::once((0, span.start))
            .chain(inside.iter().map(|(text, file)| (text - start, *file)))
            .collect();
        Body::new(self.text[range].to_owned(), span, anchors)
    }

    /// The place in the file of a stretch of the text, up to the end of its first line.
    pub fn locate(&self, range: Range<usize>) -> Span {
        let place = |offset: usize| {
            let before = self.anchors.partition_point(|(text, _)| *text as usize <= offset);
            let (text, file) =
                before.checked_sub(1).map_or((0, self.span.start), |index| self.anchors[index]);
            file as usize + offset - text as usize
        };
        let text = self.text.get(range.clone()).unwrap_or_default();
        let line = text.find('\n').unwrap_or(text.len());
        let start = place(range.start);
        // The end has its own anchor where YAML's escapes made the text shorter than what is written.
        let end = if line == 0 { start } else { place(range.start + line - 1) + 1 };
        Span::new(self.span.source, start..end.max(start))
    }
}

fn floor(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|offset| text.is_char_boundary(*offset)).unwrap_or(0)
}

fn narrow(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::yaml;

    /// Where the word `ici` stands in the file, as the field's text says.
    fn found(file: &str) -> &str {
        let source = SourceId(0);
        let node = yaml::parse(source, file, 0..file.len(), &mut Diagnostics::default()).unwrap();
        let Kind::Map(entries) = &node.kind else { panic!("{file}") };
        let body = Body::in_field(&entries[0].value, file).unwrap();
        let at = body.text.find("ici").unwrap();
        &file[body.locate(at..at + 3).start as usize..]
    }

    #[test]
    fn a_word_is_found_again_in_every_form_of_a_field() {
        for file in [
            "body: |\n  Un\n\n  et là, été, ici.\n",
            "body: |-\n\n    Un\n      plus loin\n    ici.\n",
            "body: >\n  Un\n  été\n\n  et ici.\n",
            "body: Un été\n  par ici.\n",
            "body: \"Un \\\"été\\\" par ici.\"\n",
            "body: 'L''été par ici.'\r\n",
        ] {
            assert_eq!(found(file).trim_end_matches(['\r', '\n', '"', '\'']), "ici.", "{file}");
        }
    }

    #[test]
    fn a_part_keeps_its_places() {
        let file = "Un\r\ndeux\r\ntrois\r\n";
        let body = Body::at(SourceId(0), file, 0..file.len());
        let part = body.part(3..body.text.len());
        assert_eq!(part.text, "deux\ntrois\n");
        assert_eq!(&file[part.locate(5..10).range()], "trois");
        assert_eq!(&file[part.locate(0..4).range()], "deux");
    }
}
