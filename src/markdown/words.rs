//! How many words a text has, for the time that reading it takes: every text is counted at every build.

use super::prose::{Piece, Prose};

/// The byte is of a word.
const WORD: u8 = 1;
/// It is not the first of its character.
const REST: u8 = 2;
/// It begins a space outside ASCII, or another character: `’`.
const PERHAPS: u8 = 4;

/// What a byte of a text is; none of these, a space.
const CLASSES: [u8; 256] = {
    let mut classes = [WORD; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte {
            0x09..=0x0d | 0x20 => 0,
            // U+0085 and U+00A0, U+1680, U+2000 to U+205F, U+3000.
            0xc2 | 0xe1 | 0xe2 | 0xe3 => PERHAPS,
            0x80..=0xbf => REST,
            _ => WORD,
        };
        byte += 1;
    }
    classes
};

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
    /// 1 where the character before was of a word.
    in_word: u8,
}

impl Count {
    /// Counts what stands between tags; `in_tag` tells whether the HTML begins within one. Gives whether it ends so.
    fn html(&mut self, html: &str, mut in_tag: bool) -> bool {
        let mut rest = html;
        loop {
            if in_tag {
                let Some(end) = rest.find('>') else { return true };
                rest = &rest[end + 1..];
            }
            let Some(start) = rest.find('<') else {
                self.text(rest);
                return false;
            };
            self.text(&rest[..start]);
            rest = &rest[start..];
            self.in_word &= u8::from(is_inside_words(rest));
            in_tag = true;
        }
    }

    fn text(&mut self, text: &str) {
        for (place, byte) in text.bytes().enumerate() {
            let mut class = CLASSES[usize::from(byte)];
            if class == PERHAPS {
                class = u8::from(!text[place..].starts_with(char::is_whitespace));
            }
            // Without a branch for each letter.
            let is_word = class & WORD;
            self.words += usize::from(is_word & !self.in_word);
            self.in_word = is_word | (class >> 1 & self.in_word);
        }
    }
}

/// Whether the tag that a text begins with may stand within a word.
fn is_inside_words(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']).split([' ', '>']).next().unwrap_or_default();
    ["em", "strong", "a", "sup", "sub", "code", "del", "ins", "bdi", "span", "abbr", "b", "i"].contains(&name)
}
