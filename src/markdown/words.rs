//! How many words a text has, for the time that reading it takes: every text is counted at every build.

use super::prose::{Piece, Prose};
use crate::stretch::{self, TOGETHER};

impl Prose {
    /// How many words it has: what white space or the border of a block stands between.
    pub fn words(&self) -> usize {
        let mut count = Count::default();
        let mut in_tag = false;
        for piece in &self.pieces {
            match piece {
                Piece::Html(html) => in_tag = count.html(html, in_tag),
                // What follows the beginning of a link is the rest of its tag.
                Piece::LinkOpen(_) => in_tag = true,
                Piece::LinkClose | Piece::Image(_) => {}
            }
        }
        count.words
    }
}

#[derive(Default)]
struct Count {
    words: usize,
    /// Whether the character before was of a word.
    in_word: bool,
}

impl Count {
    /// Counts what stands between tags; `in_tag` tells whether the HTML begins within one. Gives whether it ends so.
    fn html(&mut self, html: &str, mut in_tag: bool) -> bool {
        let mut rest = html;
        loop {
            if in_tag {
                let end = stretch::length(rest.as_bytes(), 0, b">");
                let Some(after) = rest.get(end + 1..) else { return true };
                rest = after;
            }
            let start = stretch::length(rest.as_bytes(), 0, b"<");
            self.text(&rest[..start]);
            rest = &rest[start..];
            if rest.is_empty() {
                return false;
            }
            self.in_word &= is_inside_words(rest);
            in_tag = true;
        }
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        loop {
            // U+0085 and U+00A0, U+1680, U+2000 to U+205F, U+3000, and others.
            let (plain, next) = stretch::split(rest, 0, b"\xc2\xe1\xe2\xe3");
            self.plain(plain.as_bytes());
            let Some((character, after)) = next else { return };
            self.character(!character.is_whitespace());
            rest = after;
        }
    }

    fn character(&mut self, is_word: bool) {
        self.words += usize::from(is_word && !self.in_word);
        self.in_word = is_word;
    }

    /// Counts where the only spaces are of ASCII: a word begins at each byte that is none and follows one.
    fn plain(&mut self, bytes: &[u8]) {
        let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return };
        self.character(!is_space(*first));
        let begins = |(before, byte): (&u8, &u8)| u8::from(is_space(*before) & !is_space(*byte));
        // As many together as can be counted in a byte.
        for (before, block) in bytes.chunks(TOGETHER).zip(bytes[1..].chunks(TOGETHER)) {
            self.words += usize::from(before.iter().zip(block).map(begins).sum::<u8>());
        }
        self.in_word = !is_space(*last);
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

/// Whether the tag that a text begins with may stand within a word.
fn is_inside_words(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']).split([' ', '>']).next().unwrap_or_default();
    ["em", "strong", "a", "sup", "sub", "code", "del", "ins", "bdi", "span", "abbr", "b", "i"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Whatever pieces it comes in.
        #[test]
        fn words_are_what_white_space_stands_between(
            text in "([a-zé’]{0,9}|[a-c\u{85}\u{a0}\u{1680}\u{2003}\u{2028}\u{202f}\u{3000}\n ]{1,9}|[a-z ]{0,80}|[ウàء€ᚁ ]{0,5}){0,8}",
            cut in 0..90_usize,
        ) {
            let (one, other) = text.split_at(text.floor_char_boundary(cut.min(text.len())));
            let mut count = Count::default();
            count.text(one);
            count.text(other);
            prop_assert_eq!(count.words, text.split_whitespace().count());
        }
    }
}
