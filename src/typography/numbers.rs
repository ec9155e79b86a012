//! Which numbers belong together with what stands beside them: groups of digits, units, hours, « n° ».

use super::is_space;

/// Words that count what stands before them and must not begin a line.
pub(super) const UNITS: [&str; 36] = [
    "millions",
    "million",
    "milliards",
    "milliard",
    "F",
    "FCFA",
    "CFA",
    "XOF",
    "XAF",
    "USD",
    "EUR",
    "$",
    "h",
    "min",
    "km",
    "m",
    "kg",
    "ha",
    "t",
    "km²",
    "m²",
    "m³",
    "MW",
    "°C",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// Whether `before` ends in « n° » (and not in the middle of a word or in degrees).
pub(super) fn is_number_sign(before: &str) -> bool {
    let mut characters = before.chars().rev().skip(1);
    matches!(characters.next(), Some('n' | 'N')) && !characters.next().is_some_and(char::is_alphabetic)
}

/// Whether `before` ends in an hour, as `17 h` or `17h`.
pub(super) fn follows_hour(before: &str) -> bool {
    before
        .strip_suffix('h')
        .is_some_and(|hour| hour.trim_end_matches(is_space).ends_with(|c: char| c.is_ascii_digit()))
}

/// Whether the space between them joins the groups of one number, as in `207 800 000`.
pub(super) fn is_digit_group(before: &str, space: &str, after: &str) -> bool {
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    let group = before.bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
    if digits != 3 || !(1..=3).contains(&group) || space.chars().nth(1).is_some() {
        return false;
    }
    let head = &before[..before.len() - group];
    let continues =
        head.ends_with(is_space) && head.trim_end_matches(is_space).ends_with(|c: char| c.is_ascii_digit());
    let leading_zero = before[head.len()..].starts_with('0');
    let joined =
        head.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '.' | ',' | ':' | '+'));
    !joined && (!leading_zero || (group == 3 && continues))
}

pub(super) fn starts_with_word(text: &str, word: &str) -> bool {
    // After each number, three dozen words are asked for.
    if text.as_bytes().first() != word.as_bytes().first() {
        return false;
    }
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
}
