//! How minify-html writes a value that stands between two marks, told from the value alone.
//!
//! A value is ordinary escaped text. In most of them nothing is escaped and minify-html leaves every byte. In the
//! rest, quotes come back as themselves, and so does an ampersand that surely begins no character reference. Any
//! value about which there is a doubt is made part of the page's skeleton, where minify-html itself sees it.

use std::borrow::Cow;

use super::{LOST_ATTRIBUTES, MARKERS};
use crate::stretch;

/// How a value goes into a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Written<'a> {
    /// As part of the skeleton.
    Inlined,
    /// As a word: in an attribute, it needs no quotes.
    Word(Cow<'a, str>),
    /// As a phrase: in an attribute, it needs quotes, and double ones.
    Phrase(Cow<'a, str>),
}

/// What a byte says of the value that it stands in.
const ODD: u8 = 1;
const AMPERSAND: u8 = 2;
const SPACE: u8 = 4;
const EQUALS: u8 = 8;
/// A byte of one of our markers, or of U+20D2, which minify-html joins with a character before it.
const LOOK_CLOSER: u8 = 16;
const DASH: u8 = 32;

const BYTES: [u8; 256] = {
    let mut bytes = [0; 256];
    let mut control = 0;
    while control < 0x20 {
        bytes[control] = ODD;
        control += 1;
    }
    bytes[b'<' as usize] = ODD;
    bytes[b'>' as usize] = ODD;
    bytes[b'"' as usize] = ODD;
    bytes[b'\'' as usize] = ODD;
    bytes[b'`' as usize] = ODD;
    bytes[b'&' as usize] = AMPERSAND;
    bytes[b' ' as usize] = SPACE;
    bytes[b'=' as usize] = EQUALS;
    bytes[b'-' as usize] = DASH;
    bytes[0xEF] = LOOK_CLOSER;
    bytes[0x83] = LOOK_CLOSER;
    bytes
};

fn seen(value: &str) -> u8 {
    value.bytes().fold(0, |seen, byte| seen | BYTES[usize::from(byte)])
}

/// Whether a text holds a character that means something else to `page` or to minify-html than to a reader.
pub(super) fn has_special_characters(text: &str) -> bool {
    // Nearly every text is without a byte of theirs.
    let may = stretch::length(text.as_bytes(), 0, b"\xef\x83") < text.len();
    may && (text.contains('\u{20D2}') || MARKERS.iter().any(|marker| text.contains(*marker)))
}

/// Whether a text holds the word that makes `page` leave everything as it is, wherever it stands. (The other one that does
/// is a tag, which no value has.)
pub(super) fn is_lost(text: &str) -> bool {
    let [word, _] = LOST_ATTRIBUTES;
    // Nearly no text has so much of it.
    debug_assert!(word.contains("l-"));
    has_pair(text, *b"l-") && text.contains(word)
}

/// Whether two bytes stand beside one another. No early end: a loop without branches looks at many bytes at once.
fn has_pair(value: &str, [one, next]: [u8; 2]) -> bool {
    let bytes = value.as_bytes();
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    pairs.fold(0, |found, pair| found | u8::from(*pair.0 == one) & u8::from(*pair.1 == next)) != 0
}

/// A value among the words of an element.
pub(super) fn in_text(value: &str) -> Written<'_> {
    written(value, false)
}

/// A value between the quotes of an attribute.
pub(super) fn in_attribute(value: &str) -> Written<'_> {
    written(value, true)
}

fn written(value: &str, in_attribute: bool) -> Written<'_> {
    let seen = seen(value);
    let doubtful = value.is_empty()
        || seen & ODD != 0
        || seen & SPACE != 0 && (value.starts_with(' ') || value.ends_with(' ') || has_pair(value, *b"  "))
        || seen & DASH != 0 && is_lost(value)
        || seen & LOOK_CLOSER != 0 && has_special_characters(value);
    if doubtful {
        return Written::Inlined;
    }
    let mut phrase = seen & (SPACE | EQUALS) != 0;
    let value = if seen & AMPERSAND == 0 {
        Cow::Borrowed(value)
    } else {
        let Some(decoded) = decoded(value, in_attribute) else { return Written::Inlined };
        phrase |= decoded.contains('\'');
        Cow::Owned(decoded)
    };
    if phrase { Written::Phrase(value) } else { Written::Word(value) }
}

/// The value with its quotes and ampersands as themselves, if minify-html surely writes them so.
///
/// An ampersand stays if no name can follow it, and in an attribute if a name and `=` follow: that is the
/// parameter of an address, never a reference (HTML Standard, "named character reference state").
pub(super) fn decoded(value: &str, in_attribute: bool) -> Option<String> {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("&#39;") {
            out.push('\'');
            rest = after;
        } else if let Some(after) = rest.strip_prefix("&quot;").filter(|_| !in_attribute) {
            out.push('"');
            rest = after;
        } else if let Some(after) = rest.strip_prefix("&gt;").filter(|_| !in_attribute) {
            out.push('>');
            rest = after;
        } else {
            rest = rest.strip_prefix("&amp;")?;
            let name = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
            match rest.as_bytes().get(name) {
                Some(b'=') if in_attribute => {}
                Some(b'#') | None => return None,
                Some(_) if name > 0 => return None,
                Some(_) => {}
            }
            out.push('&');
        }
    }
    out.push_str(rest);
    Some(out)
}
