//! The seams of a page: where a template put a value between its own words.
//!
//! Pages of one kind are the same text with other values in it. `theme` marks each value it writes, so that `minify`
//! can work on what such pages share once, and put the values back. Rows of a list are marked too, so that lists that
//! differ in the number of their rows are of one kind. The marks are six control characters, which no page may hold;
//! all that stands between them is ordinary, escaped HTML. A page is therefore its marked text without the marks,
//! however a theme may have cut or joined it: nothing is ever unescaped by reading them.

use std::borrow::Cow;
use std::sync::Arc;

mod cast;
mod split;

pub use cast::{Cast, Pattern, Pieces};
pub use split::{Frame, Sort, Split, Value, fingerprint, parts};

/// Stands before a value.
pub const OPEN: char = '\u{1}';

/// Stands after a value.
pub const CLOSE: char = '\u{2}';

/// Stands after [`OPEN`] where the value is HTML of its own, or the data of a script, and was written as it is.
pub const VERBATIM: char = '\u{3}';

/// Stands for the style sheet, which is the same on every page and long.
pub const STYLE: char = '\u{4}';

/// Stands before a row of a list, which has values of its own.
pub const ROW: char = '\u{5}';

/// Stands after a row.
pub const ROW_END: char = '\u{6}';

/// What a mark that a value brings along becomes: the same character to a reader of HTML, and no mark.
const REFERENCES: [&str; 6] = ["&#1;", "&#2;", "&#3;", "&#4;", "&#5;", "&#6;"];

/// A page as a theme wrote it, with its seams.
#[derive(Debug, Clone)]
pub struct Rendered<'a> {
    /// The page itself.
    pub page: Page<'a>,
    /// What [`STYLE`] stands for; shared, so that it is seen at once to be that of another page.
    pub style: Arc<str>,
}

/// A page with its marks, in one of two ways.
#[derive(Debug, Clone)]
pub enum Page<'a> {
    /// Its text.
    Whole(Cow<'a, str>),
    /// What pages share, and its own texts.
    Cast(Cast<'a>),
}

impl Rendered<'_> {
    /// The text with its marks.
    pub fn marked(&self) -> Cow<'_, str> {
        match &self.page {
            Page::Whole(text) => Cow::Borrowed(text),
            Page::Cast(cast) => Cow::Owned(cast.split().marked()),
        }
    }

    /// The page taken apart; nothing if its marks are out of order.
    pub fn split(&self) -> Option<Split<'_>> {
        match &self.page {
            Page::Whole(text) => Split::of(text),
            Page::Cast(cast) => {
                debug_assert_eq!(
                    Some(cast.split()),
                    Split::of(&self.marked()),
                    "the seams are another page's"
                );
                Some(cast.split())
            }
        }
    }

    /// The page itself: no marks, and the style sheet in its place.
    pub fn plain(&self) -> String {
        let marked = self.marked();
        let mut plain = String::with_capacity(marked.len() + self.style.len());
        let mut written = 0;
        while let Some(at) = next_mark(&marked, written) {
            plain.push_str(&marked[written..at]);
            if marked[at..].starts_with(STYLE) {
                plain.push_str(&self.style);
            }
            written = at + 1;
        }
        plain.push_str(&marked[written..]);
        plain
    }
}

/// Whether a character is one of the marks.
pub fn is_mark(character: char) -> bool {
    matches!(character, OPEN | CLOSE | VERBATIM | STYLE | ROW | ROW_END)
}

/// Where the first mark from a place on stands. Eight bytes at a time: a page has some hundreds in twenty thousand.
pub fn next_mark(text: &str, from: usize) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let (mut at, mut rest) = (from, text.as_bytes().get(from..)?);
    while let Some((word, after)) = rest.split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*word);
        // The high bit of a byte is set if the byte is less than seven, or stands above one that is.
        if word.wrapping_sub(ONES * 7) & !word & (ONES << 7) != 0
            && let Some(found) = rest[..8].iter().position(|byte| is_mark(char::from(*byte)))
        {
            return Some(at + found);
        }
        (at, rest) = (at + 8, after);
    }
    rest.iter().position(|byte| is_mark(char::from(*byte))).map(|found| at + found)
}

/// Whether a text holds a mark.
pub fn has_marks(text: &[u8]) -> bool {
    // No early end: a loop without branches looks at many bytes at once.
    text.iter().fold(false, |found, byte| found | (byte.wrapping_sub(1) < 6))
}

/// A text as HTML that holds no marks: each that it had is a character reference.
pub fn referenced(text: &str) -> Cow<'_, str> {
    if !has_marks(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            OPEN => out.push_str(REFERENCES[0]),
            CLOSE => out.push_str(REFERENCES[1]),
            VERBATIM => out.push_str(REFERENCES[2]),
            STYLE => out.push_str(REFERENCES[3]),
            ROW => out.push_str(REFERENCES[4]),
            ROW_END => out.push_str(REFERENCES[5]),
            other => out.push(other),
        }
    }
    Cow::Owned(out)
}

/// A text without marks, where a reference would not be read as one: a style sheet, a template.
pub fn without_marks(text: &str) -> Cow<'_, str> {
    if has_marks(text.as_bytes()) { Cow::Owned(text.replace(is_mark, "")) } else { Cow::Borrowed(text) }
}

/// A marked text without its seams: what was a value in it belongs to the words around.
pub fn without_seams(marked: &str) -> String {
    marked.replace(|character| is_mark(character) && character != STYLE, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_its_text_without_marks() {
        let marked =
            "<style>\u{4}</style>\u{5}<p>\u{1}l&#39;eau\u{2} \u{1}\u{3}<b>x</b>\u{2}</p>\u{6}\u{1}cut";
        let page = Rendered { page: Page::Whole(marked.into()), style: "p{}".into() };
        assert_eq!(page.plain(), "<style>p{}</style><p>l&#39;eau <b>x</b></p>cut");
    }

    #[test]
    fn marks_are_found_wherever_they_stand() {
        for length in 0..40 {
            for at in 0..length {
                for mark in 0..8_u8 {
                    let mut text = vec![b'x'; length];
                    text[..at].fill(0);
                    text[at] = mark;
                    let text = String::from_utf8(text).unwrap();
                    for from in 0..=length {
                        let slow = text[from..].find(is_mark).map(|found| from + found);
                        assert_eq!(next_mark(&text, from), slow, "{text:?} from {from}");
                    }
                }
            }
        }
        assert_eq!(next_mark("é\u{80}\u{86}ÿ à\u{6}", 0), Some(11));
        assert_eq!(next_mark("x", 2), None);
    }

    #[test]
    fn a_value_brings_no_marks() {
        assert_eq!(referenced("a\u{1}b\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}é"), "a&#1;b&#2;&#3;&#4;&#5;&#6;\u{7}é");
        assert!(matches!(referenced("a\u{7}\0é\t"), Cow::Borrowed(_)));
        assert_eq!(without_marks("a\u{1}b\u{4}"), "ab");
        assert_eq!(without_seams("<i>\u{1}a\u{2}</i>\u{5}\u{4}\u{6}"), "<i>a</i>\u{4}");
    }
}
