//! Which stretches of a text no rule of typography touches: most of every text, found byte by byte and copied whole.

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
    while let Some(&byte) = bytes.get(at) {
        let is_plain = match CLASSES[byte as usize] {
            Class::Plain => true,
            Class::Space => is_plain_space(bytes, at),
            Class::Dot => bytes.get(at + 1) != Some(&b'.'),
            Class::Latin => !matches!(bytes.get(at + 1), Some(0xa0 | 0xab | 0xb0 | 0xba | 0xbb)),
            Class::Marks => !matches!(
                (bytes.get(at + 1), bytes.get(at + 2)),
                (Some(0x80), Some(0xaf | 0x89 | 0xb0)) | (Some(0x82), Some(0xac))
            ),
            Class::Special => false,
        };
        if !is_plain {
            break;
        }
        at += 1;
    }
    at
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
