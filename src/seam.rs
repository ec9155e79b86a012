//! The seams of a page: where a template put a value between its own words.
//!
//! Pages of one kind are the same text with other values in it. `theme` marks each value it writes, so that `minify`
//! can work on what such pages share once, and put the values back. The marks are four control characters, which no
//! page may hold; all that stands between them is ordinary, escaped HTML. A page is therefore its marked text without
//! the marks, however a theme may have cut or joined it: nothing is ever unescaped by reading them.

use std::borrow::Cow;
use std::sync::Arc;

/// Stands before a value.
pub const OPEN: char = '\u{1}';

/// Stands after a value.
pub const CLOSE: char = '\u{2}';

/// Stands after [`OPEN`] where the value is HTML of its own, or the data of a script, and was written as it is.
pub const VERBATIM: char = '\u{3}';

/// Stands for the style sheet, which is the same on every page and long.
pub const STYLE: char = '\u{4}';

/// What a mark that a value brings along becomes: the same character to a reader of HTML, and no mark.
const REFERENCES: [&str; 4] = ["&#1;", "&#2;", "&#3;", "&#4;"];

/// A page as a theme wrote it, with its seams.
#[derive(Debug, Clone, Copy)]
pub struct Rendered<'a> {
    /// The text with its marks.
    pub marked: &'a str,
    /// What [`STYLE`] stands for; shared, so that it is seen at once to be that of another page.
    pub style: &'a Arc<str>,
}

impl Rendered<'_> {
    /// The page itself: no marks, and the style sheet in its place.
    pub fn plain(&self) -> String {
        let mut plain = String::with_capacity(self.marked.len() + self.style.len());
        let mut rest = self.marked;
        while let Some(at) = rest.find(is_mark) {
            plain.push_str(&rest[..at]);
            if rest[at..].starts_with(STYLE) {
                plain.push_str(self.style);
            }
            rest = &rest[at + 1..];
        }
        plain.push_str(rest);
        plain
    }
}

/// Whether a character is one of the marks.
pub fn is_mark(character: char) -> bool {
    matches!(character, OPEN | CLOSE | VERBATIM | STYLE)
}

/// Whether a text holds a mark.
pub fn has_marks(text: &str) -> bool {
    // No early end: a loop without branches looks at many bytes at once.
    text.bytes().fold(false, |found, byte| found | (byte.wrapping_sub(1) < 4))
}

/// A text as HTML that holds no marks: each that it had is a character reference.
pub fn referenced(text: &str) -> Cow<'_, str> {
    if !has_marks(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            OPEN => out.push_str(REFERENCES[0]),
            CLOSE => out.push_str(REFERENCES[1]),
            VERBATIM => out.push_str(REFERENCES[2]),
            STYLE => out.push_str(REFERENCES[3]),
            other => out.push(other),
        }
    }
    Cow::Owned(out)
}

/// A text without marks, where a reference would not be read as one: a style sheet, a template.
pub fn without_marks(text: &str) -> Cow<'_, str> {
    if has_marks(text) { Cow::Owned(text.replace(is_mark, "")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_its_text_without_marks() {
        let marked = "<style>\u{4}</style><p>\u{1}l&#39;eau\u{2} \u{1}\u{3}<b>x</b>\u{2}</p>\u{1}cut";
        let page = Rendered { marked, style: &"p{}".into() };
        assert_eq!(page.plain(), "<style>p{}</style><p>l&#39;eau <b>x</b></p>cut");
    }

    #[test]
    fn a_value_brings_no_marks() {
        assert_eq!(referenced("a\u{1}b\u{2}\u{3}\u{4}\u{5}é"), "a&#1;b&#2;&#3;&#4;\u{5}é");
        assert!(matches!(referenced("a\u{5}\0é\t"), Cow::Borrowed(_)));
        assert_eq!(without_marks("a\u{1}b\u{4}"), "ab");
    }
}
