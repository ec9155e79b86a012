//! Which stretches of a text no rule of typography touches: most of every text, found many bytes at a time and copied
//! whole.

/// How many bytes are looked at together. Compilers make a few instructions of it; there are rules about most lines.
const TOGETHER: usize = 16;

/// What a byte may be the beginning of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Nothing that a rule looks at.
    Plain,
    /// A space, which a rule looks at with its neighbours.
    Space,
    /// A full stop, which counts where others follow.
    Dot,
    /// The first byte of `«`, `»`, `°`, `º` and the no-break space, and of letters that are none of these.
    Latin,
    /// The first byte of the narrow spaces, `‰` and `€`, and of other marks (`’`, `–`, `…`).
    Marks,
    /// A mark that a rule is about.
    Special,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Plain; 256];
    let special = b";:!?'\"%";
    let mut index = 0;
    while index < special.len() {
        classes[special[index] as usize] = Class::Special;
        index += 1;
    }
    classes[b' ' as usize] = Class::Space;
    classes[b'.' as usize] = Class::Dot;
    classes[0xc2] = Class::Latin;
    classes[0xe2] = Class::Marks;
    classes
};

/// Where the stretch that begins at `start` and is left as it is ends: at a character that a rule is about, or at the
/// end of the text. `start` is no character of a run of spaces or full stops that began before it.
pub(super) fn end_of_plain(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    while at < bytes.len() {
        if is_plain_block(bytes, at) {
            at += TOGETHER;
            continue;
        }
        // Of the first there is none before it.
        let end = if at == 0 { 1 } else { bytes.len().min(at + TOGETHER) };
        match (at..end).find(|at| !is_plain(bytes, *at)) {
            Some(found) => return found,
            None => at = end,
        }
    }
    at
}

/// Whether the bytes from `at` on are so many as are looked at together, and none is in doubt.
fn is_plain_block(bytes: &[u8], at: usize) -> bool {
    let block = |from: usize| bytes.get(from..).and_then(|rest| rest.first_chunk::<TOGETHER>());
    let Some(((before, block), (next, second))) =
        at.checked_sub(1).and_then(block).zip(block(at)).zip(block(at + 1).zip(block(at + 2)))
    else {
        return false;
    };
    // No `all`: it stops at each byte to ask whether to go on.
    (0..TOGETHER).fold(true, |plain, index| {
        plain & !is_in_doubt(before[index], block[index], next[index], second[index])
    })
}

/// [`is_plain`] without a branch, of a byte between others; whoever is in doubt says so.
#[expect(clippy::needless_bitwise_bool, reason = "no branch")]
fn is_in_doubt(before: u8, byte: u8, next: u8, second: u8) -> bool {
    let special = matches!(byte, b';' | b':' | b'!' | b'?' | b'\'' | b'"' | b'%' | 0xc2);
    let is_free = !before.is_ascii_digit() & !matches!(before, b'F' | b'h' | 0xb0 | 0xba);
    let is_word = next.is_ascii_alphabetic() | ((next >= 0xc3) & (next != 0xe2));
    let space = (byte == b' ') & !(is_free & is_word);
    let dot = (byte == b'.') & (next == b'.');
    let mark = (byte == 0xe2) & ((next == 0x82) | ((next == 0x80) & matches!(second, 0xaf | 0x89 | 0xb0)));
    special | space | dot | mark
}

/// Whether no rule is about the byte.
fn is_plain(bytes: &[u8], at: usize) -> bool {
    match CLASSES[bytes[at] as usize] {
        Class::Plain => true,
        Class::Space => is_plain_space(bytes, at),
        Class::Dot => bytes.get(at + 1) != Some(&b'.'),
        Class::Latin => !matches!(bytes.get(at + 1), Some(0xa0 | 0xab | 0xb0 | 0xba | 0xbb)),
        Class::Marks => !matches!(
            (bytes.get(at + 1), bytes.get(at + 2)),
            (Some(0x80), Some(0xaf | 0x89 | 0xb0)) | (Some(0x82), Some(0xac))
        ),
        Class::Special => false,
    }
}

/// Whether a space stands alone between two words that no rule holds together. Whoever is in doubt says no: the rules
/// themselves are asked then.
fn is_plain_space(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    // The last byte of `°` and `º` is also that of a few letters.
    let is_free_before =
        before.is_some_and(|byte| !byte.is_ascii_digit() && !matches!(byte, b'F' | b'h' | 0xb0 | 0xba));
    let is_word_after =
        bytes.get(at + 1).is_some_and(|byte| byte.is_ascii_alphabetic() || (*byte >= 0xc3 && *byte != 0xe2));
    is_free_before && is_word_after
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn a_stretch_ends_where_it_does_byte_by_byte(
            text in "([a-zéà ]{0,40}|[ a-cFhé0-9°º%‰€'\"«»;:!?.,’\u{202f}\u{2009}\u{a0}…]{0,9}){0,8}",
            start in 0..40_usize,
        ) {
            let start = text.floor_char_boundary(start.min(text.len()));
            let bytes = text.as_bytes();
            let simple = (start..bytes.len()).find(|at| !is_plain(bytes, *at)).unwrap_or(bytes.len());
            prop_assert_eq!(end_of_plain(&text, start), simple);
        }
    }
}
