//! A text → the words that an index holds of it: found, folded, stemmed. `search.js` does the same, by the same rules
//! (`rules.json`); `tests/search.json` holds what both have to say.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::rules::Rules;

/// The longest word that is indexed, in letters: what is longer is an address or a hash.
const LONGEST: usize = 40;

/// The most parts of a number such as `2026-412/PR/MEF` that are joined.
const PARTS: usize = 6;

/// A stretch of text that is one word to the eye: letters, digits and marks, and what joins them.
///
/// Digits in groups of three with a no-break space between them are one number.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(is_letter)?;
        rest = &rest[start..];
        let length = grouped(rest).unwrap_or_else(|| joined(rest));
        let (token, after) = rest.split_at(length);
        rest = after;
        Some(token)
    })
}

/// Hands every word of a token to `take`: its parts, and where there is a digit the parts joined.
pub(super) fn words(token: &str, rules: &Rules, mut take: impl FnMut(String)) {
    if grouped(token) == Some(token.len()) {
        let number: String = token.chars().filter(|c| is_letter(*c)).collect();
        rules.stem(&fold(&number, rules)).into_iter().for_each(take);
        return;
    }
    let parts: Vec<String> = token.split(is_joint).map(|part| fold(part, rules)).collect();
    for part in &parts {
        rules.stem(part).filter(|part| part.chars().count() <= LONGEST).into_iter().for_each(&mut take);
    }
    let has_digit = |part: &String| part.contains(|c: char| c.is_ascii_digit());
    let parts = &parts[..parts.len().min(PARTS)];
    for (start, first) in parts.iter().enumerate() {
        for end in start + 1..parts.len() {
            if has_digit(first) || has_digit(&parts[end]) {
                take(parts[start..=end].join("-"));
            }
        }
    }
}

/// A part of a word as it is compared: small letters without marks, some letters for others, nothing that is no letter.
pub(super) fn fold(part: &str, rules: &Rules) -> String {
    let mut folded = String::with_capacity(part.len());
    if part.is_ascii() {
        folded.extend(part.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
        return folded;
    }
    let small = part.nfkd().collect::<String>().to_lowercase();
    for letter in small.chars().filter(|c| !is_combining_mark(*c)) {
        match rules.letter(letter) {
            Some(instead) => folded.push_str(instead),
            None if letter.is_alphanumeric() => folded.push(letter),
            None => {}
        }
    }
    folded
}

/// Letters, digits, marks; those of French and its like without a table.
fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        'À'..='\u{24f}' => !matches!(c, '×' | '÷'),
        _ => c.is_alphanumeric() || is_combining_mark(c),
    }
}

/// Hyphens, dashes, strokes and full stops: `2026-412`, `07/PR`, `S.G.G`.
fn is_joint(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2013}' | '/' | '.')
}

/// The length of a number in groups at the start: `12 500 000`, with no-break spaces.
fn grouped(text: &str) -> Option<usize> {
    let mut length = digits(text);
    if !(1..=3).contains(&length) {
        return None;
    }
    let mut groups = 0;
    while let Some(space) = text[length..].chars().next().filter(|c| matches!(c, '\u{a0}' | '\u{202f}')) {
        let group = &text[length + space.len_utf8()..];
        if digits(group) != 3 || group[3..].starts_with(is_letter) {
            break;
        }
        length += space.len_utf8() + 3;
        groups += 1;
    }
    (groups > 0).then_some(length)
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The length of the word at the start, with what is joined to it.
fn joined(text: &str) -> usize {
    let run = |text: &str| text.find(|c| !is_letter(c)).unwrap_or(text.len());
    let mut length = run(text);
    while let Some(joint) = text[length..].chars().next().filter(|c| is_joint(*c)) {
        let after = &text[length + joint.len_utf8()..];
        if !after.starts_with(is_letter) {
            break;
        }
        length += joint.len_utf8() + run(after);
    }
    length
}
