//! How many words a text has, for the time that reading it takes: every text is counted at every build.

use super::prose::{Piece, Prose};

/// What a byte is to a count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Of a word.
    Word,
    Space,
    /// A tag begins or ends here.
    Open,
    Close,
    /// The first byte of spaces outside ASCII, and of other characters: `’`.
    Perhaps,
    /// Not the first byte of its character.
    Rest,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Word; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte {
            0x09..=0x0d | 0x20 => Class::Space,
            0x3c => Class::Open,
            0x3e => Class::Close,
            // U+0085 and U+00A0, U+1680, U+2000 to U+205F, U+3000.
            0xc2 | 0xe1 | 0xe2 | 0xe3 => Class::Perhaps,
            0x80..=0xbf => Class::Rest,
            _ => Class::Word,
        };
        byte += 1;
    }
    classes
};

impl Prose {
    /// How many words it has: what white space or the border of a block stands between.
    pub fn words(&self) -> usize {
        let (mut words, mut in_word, mut in_tag) = (0, false, false);
        for piece in &self.pieces {
            let Piece::Html(html) = piece else {
                // What follows the beginning of a link is the rest of its tag.
                in_tag |= matches!(piece, Piece::LinkOpen(_));
                continue;
            };
            for (place, byte) in html.bytes().enumerate() {
                let class = CLASSES[usize::from(byte)];
                if class == Class::Open {
                    in_tag = true;
                    in_word &= is_inside_words(&html[place..]);
                } else if in_tag {
                    in_tag = class != Class::Close;
                } else if class == Class::Space
                    || class == Class::Perhaps && begins_with_space(&html[place..])
                {
                    in_word = false;
                } else if class != Class::Rest {
                    words += usize::from(!in_word);
                    in_word = true;
                }
            }
        }
        words
    }
}

fn begins_with_space(text: &str) -> bool {
    text.starts_with(char::is_whitespace)
}

/// Whether the tag that a text begins with may stand within a word.
fn is_inside_words(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']).split([' ', '>']).next().unwrap_or_default();
    ["em", "strong", "a", "sup", "sub", "code", "del", "ins", "bdi", "span", "abbr", "b", "i"].contains(&name)
}
