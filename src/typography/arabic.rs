//! Figures in Arabic text, which runs the other way.
//!
//! After an Arabic letter digits are « Arabic numbers » to the bidirectional algorithm (UAX 9, rule W2): a hyphen, a space or
//! a Latin letter parts them, and the parts stand from right to left: `2026-412` shows as `412-2026`, `412/MSP/2026` as
//! `MSP/2026/412`. A left-to-right mark before such a reference keeps its order; a right-to-left mark behind it keeps it from
//! drawing in what follows, unless an Arabic letter does that by itself. Not a visible sign is changed.

use super::{NARROW, NO_BREAK, is_address, may_hold_address};

/// Keeps what follows from left to right.
pub(super) const LEFT_TO_RIGHT: char = '\u{200e}';
/// Goes on from right to left.
pub(super) const RIGHT_TO_LEFT: char = '\u{200f}';

/// Sets a text that consists of several pieces, as [`super::french_with_borders`] does. A mark belongs to the piece of the
/// figures it is for.
pub(super) fn with_borders(text: &str, borders: &[usize]) -> (String, Vec<usize>) {
    let mut out = String::with_capacity(text.len() + 16);
    let mut set_borders = Vec::with_capacity(borders.len());
    let mut note = |out: &String, copied: usize, before: &dyn Fn(usize) -> bool| {
        while let Some(border) = borders.get(set_borders.len()).filter(|border| before(**border)) {
            set_borders.push(out.len() - copied.saturating_sub(*border));
        }
    };
    let mut at = 0;
    for token in tokens(text) {
        out.push_str(&text[at..token.start]);
        note(&out, token.start, &|border| border <= token.start);
        out.push(LEFT_TO_RIGHT);
        out.push_str(&text[token.start..token.end]);
        note(&out, token.end, &|border| border < token.end);
        if !goes_on_in_arabic(&text[token.end..]) {
            out.push(RIGHT_TO_LEFT);
        }
        at = token.end;
    }
    out.push_str(&text[at..]);
    note(&out, text.len(), &|_| true);
    (out, set_borders)
}

/// Whether there may be something to set: most texts hold no figures.
pub(super) fn may_change(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Figures that have to keep their order, from where to where.
struct Token {
    start: usize,
    end: usize,
}

fn tokens(text: &str) -> impl Iterator<Item = Token> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find(|c: char| c.is_ascii_alphanumeric())?;
            if let Some(end) = end_of_address(text, start) {
                at = end;
                continue;
            }
            let (end, run) = run(text, start);
            let signed = text[..start].ends_with('+');
            let (end, grouped) = if run.is_number { groups(text, start, end, signed) } else { (end, false) };
            at = end;
            let start = if signed { start - 1 } else { start };
            let before = text[..start].chars().next_back();
            let is_marked = before.is_some_and(|sign| {
                matches!(sign, LEFT_TO_RIGHT | '\u{202a}' | '\u{202d}' | '\u{2066}' | '\u{2068}')
            });
            let is_alone =
                !before.is_some_and(|sign| sign.is_ascii_alphanumeric() || "_@=#&/\\.-".contains(sign));
            if is_alone && !is_marked && (run.needs_order || grouped || (signed && run.is_number)) {
                return Some(Token { start, end });
            }
        }
    })
}

/// What a run of letters and figures is.
struct Run {
    /// Nothing but figures.
    is_number: bool,
    /// Begins with a figure, and is parted by hyphens, slashes or full stops, or has letters.
    needs_order: bool,
}

/// Letters and figures from `start` on with the single signs between them; where they end, and what they are.
fn run(text: &str, start: usize) -> (usize, Run) {
    let bytes = text.as_bytes();
    let is_word = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let mut end = start;
    let (mut is_number, mut parted, mut other) = (true, false, false);
    loop {
        match bytes.get(end) {
            Some(byte) if byte.is_ascii_alphanumeric() => is_number &= byte.is_ascii_digit(),
            Some(b'-' | b'/' | b'.') if is_word(end + 1) => parted = true,
            Some(b':' | b',' | b'_' | b'\'' | b'&' | b'=' | b'#' | b'@' | b'+') if is_word(end + 1) => {
                other = true;
            }
            _ => break,
        }
        end += 1;
    }
    let begins = bytes.get(start).is_some_and(u8::is_ascii_digit);
    let needs_order = begins && !other && (parted || !is_number);
    (end, Run { is_number: is_number && !parted && !other, needs_order })
}

/// The groups of digits that go on behind the first: of an amount, `207 800 000`, or of a telephone, `+229 21 30 00 00`.
fn groups(text: &str, start: usize, end: usize, signed: bool) -> (usize, bool) {
    let mut lengths = vec![end - start];
    let mut ends = end;
    while let Some(length) = next_group(&text[ends..]) {
        let space = text[ends..].chars().next().map_or(0, char::len_utf8);
        ends += space + length;
        lengths.push(length);
    }
    let amount =
        lengths[0] <= 3 && !text[start..].starts_with('0') && lengths[1..].iter().all(|length| *length == 3);
    let telephone = signed || (lengths.len() > 2 && lengths.iter().all(|length| (2..=3).contains(length)));
    if lengths.len() > 1 && (amount || telephone) { (ends, true) } else { (end, false) }
}

/// How many digits follow one space, if nothing else is in their word.
fn next_group(text: &str) -> Option<usize> {
    let rest = text.strip_prefix([' ', NO_BREAK, NARROW])?;
    let (end, run) = run(rest, 0);
    (end > 0 && run.is_number).then_some(end)
}

/// Where the address ends that the word at `start` is, if it is one.
fn end_of_address(text: &str, start: usize) -> Option<usize> {
    if !may_hold_address(text) {
        return None;
    }
    let begin = text[..start]
        .rfind(char::is_whitespace)
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let end = text[start..].find(char::is_whitespace).map_or(text.len(), |length| start + length);
    is_address(&text[begin..end]).then_some(end)
}

/// Whether the first letter or figure of what follows is Arabic, so that nothing is drawn in; a mark decides for itself.
fn goes_on_in_arabic(rest: &str) -> bool {
    let next = rest.chars().find(|sign| sign.is_alphanumeric() || is_mark(*sign) || *sign == super::OBJECT);
    next.is_some_and(|sign| is_mark(sign) || is_from_the_right(sign))
}

fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_from_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{1e900}'..='\u{1e95f}')
}

#[cfg(test)]
mod tests {
    use super::super::Typography;
    use super::with_borders;
    use proptest::prelude::*;

    /// The text as set, with `<` for the mark before and `>` for the one behind.
    #[track_caller]
    fn sets(written: &str, expected: &str) {
        let set = Typography::Arabic.set(written);
        assert_eq!(set.replace('\u{200e}', "<").replace('\u{200f}', ">"), expected, "{written}");
    }

    #[test]
    fn references_keep_their_order() {
        sets("المرسوم رقم 2026-412 المتعلق", "المرسوم رقم <2026-412 المتعلق");
        sets("القرار 412/MSP/2026 الصادر", "القرار <412/MSP/2026 الصادر");
        sets("شبكة 4G في 20/11/2026.", "شبكة <4G> في <20/11/2026>.".replace("> في", " في").as_str());
        sets("(2026-412)، 2026-413", "(<2026-412>)، <2026-413>");
        sets("القرار 412-13 (MSP)", "القرار <412-13> (MSP)");
        sets("القرار 412-13، 20 يوما", "القرار <412-13>، 20 يوما");
    }

    #[test]
    fn numbers_in_groups_keep_their_order() {
        sets("207 800 000 نسمة", "<207 800 000 نسمة");
        sets("الهاتف +229 21 30 00 00 أو 21 30 00 01", "الهاتف <+229 21 30 00 00 أو <21 30 00 01>");
        sets("بين 2024 2025 2026", "بين 2024 2025 2026");
    }

    #[test]
    fn what_keeps_its_order_by_itself_is_left_alone() {
        for text in [
            "20 نوفمبر 2026",
            "على الساعة 10:30 إلى 12:00",
            "10:30-12:00",
            "https://exemple.test/2026-412/a",
            "info-24-7@exemple.test",
            "الملف MSP/412/2026",
            "v1_2-3",
            "٤١٢-٢٠٢٦",
            "\u{2068}2026-412\u{2069}",
        ] {
            sets(text, text);
        }
    }

    #[test]
    fn a_mark_belongs_to_the_piece_of_its_figures() {
        let (set, borders) = with_borders("رقم 1-2!", &["رقم ".len(), "رقم 1-2".len(), "رقم 1-2!".len()]);
        assert_eq!(set, "رقم \u{200e}1-2\u{200f}!");
        let pieces = [&set[..borders[0]], &set[borders[0]..borders[1]], &set[borders[1]..borders[2]]];
        assert_eq!(pieces, ["رقم ", "\u{200e}1-2\u{200f}", "!"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn nothing_visible_is_changed_and_twice_is_once(text in "[ a-cMSP0-9/.:,+@()،ابرق٤\u{a0}\u{202f}\u{200e}\u{200f}\u{2068}\u{fffc}\n-]{0,40}") {
            let once = Typography::Arabic.set(&text).into_owned();
            let bare = |text: &str| text.replace(['\u{200e}', '\u{200f}'], "");
            prop_assert_eq!(bare(&once), bare(&text));
            let twice = Typography::Arabic.set(&once).into_owned();
            prop_assert_eq!(twice, once);
        }

        #[test]
        fn any_text_can_be_set_with_any_borders(text in any::<String>(), cut in 0..20_usize) {
            let cut = text.char_indices().nth(cut).map_or(text.len(), |(at, _)| at);
            let (set, borders) = with_borders(&text, &[cut, text.len()]);
            prop_assert_eq!(borders[1], set.len());
            let bare = |text: &str| text.replace(['\u{200e}', '\u{200f}'], "");
            prop_assert_eq!(bare(&set[..borders[0]]), bare(&text[..cut]));
        }
    }
}
