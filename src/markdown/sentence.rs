//! The first sentence of a French text, for descriptions, feeds and cards.

/// Most sentences end before so many bytes.
const USUALLY_ENOUGH: usize = 256;

/// The first sentence of a plain text, cut at a word with « … » if it is longer than `most` characters.
/// It does not end at « M. », « art. », « n° 12. », an initial, a number or a full stop that small letters follow.
pub fn first_sentence(text: &str, most: usize) -> String {
    let usual = one_line(text, USUALLY_ENOUGH);
    // What stands after its end tells that it ends there.
    match end_of_first(&usual).filter(|end| *end < usual.len()) {
        Some(end) => cut(usual, end, most),
        None => whole_first_sentence(text, most),
    }
}

fn whole_first_sentence(text: &str, most: usize) -> String {
    let line = one_line(text, most * 8);
    let end = end_of_first(&line).unwrap_or(line.len());
    cut(line, end, most)
}

/// The words with one space between them, up to somewhat more than so many bytes.
fn one_line(text: &str, bytes: usize) -> String {
    // With room for the word that goes beyond.
    let mut line = String::with_capacity(text.len().min(bytes + 64));
    for word in text.split_ascii_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > bytes {
            break;
        }
    }
    line
}

fn end_of_first(line: &str) -> Option<usize> {
    let mut ends = line.match_indices(['.', '!', '?', '…']);
    ends.find_map(|(at, mark)| sentence_end(line, at, mark))
}

/// Where the sentence ends if the mark at `at` ends it, closing marks included.
fn sentence_end(line: &str, at: usize, mark: &str) -> Option<usize> {
    let after = &line[at + mark.len()..];
    let rest =
        after.trim_start_matches(['.', '!', '?', '…', ')', ']', '"', '”', '’', '»', '\u{202f}', '\u{a0}']);
    let end = line.len() - rest.len();
    let closing = &line[at..end];
    // A no-break space is part of the ending only before a closing mark.
    let trimmed = closing.trim_end_matches(['\u{202f}', '\u{a0}']);
    let end = at + trimmed.len();
    if rest.is_empty() {
        return Some(end);
    }
    let follows = rest.strip_prefix(' ')?.chars().find(|c| c.is_alphanumeric())?;
    if follows.is_lowercase() || (mark == "." && closing == "." && is_abbreviation(&line[..at], follows)) {
        return None;
    }
    Some(end)
}

const ABBREVIATIONS: [&str; 40] = [
    "m", "mm", "mme", "mmes", "mlle", "dr", "pr", "me", "mgr", "st", "ste", "art", "al", "cf", "p", "pp",
    "ex", "vol", "chap", "tél", "tel", "fig", "env", "av", "apr", "hab", "boul", "bd", "rev", "gal", "col",
    "cdt", "cap", "lt", "réf", "ref", "éd", "no", "nos", "dép",
];

/// Whether the full stop after `before` belongs to the word: an abbreviation, an initial, a numeral that counts.
fn is_abbreviation(before: &str, follows: char) -> bool {
    let word =
        before.rsplit([' ', '\u{a0}', '\u{202f}', '(', '«', '’', '\'', '-']).next().unwrap_or_default();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if word.chars().all(|c| c.is_ascii_digit()) {
        let head = before[..before.len() - word.len()].trim_end();
        return head.is_empty() || head.ends_with('°') || head.ends_with('º') || follows.is_ascii_digit();
    }
    let is_initial =
        letters == 1 && word.chars().next().is_some_and(char::is_uppercase) && word.chars().count() == 1;
    let is_acronym = word.contains('.') && word.split('.').all(|part| part.chars().count() == 1);
    is_initial || is_acronym || ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

/// The line up to an end, or up to a word before.
fn cut(mut line: String, end: usize, most: usize) -> String {
    line.truncate(end);
    let Some((limit, _)) = line.char_indices().nth(most) else { return line };
    let last = line[..limit].char_indices().next_back().map_or(0, |(at, _)| at);
    let word = line[..limit].rfind(' ').unwrap_or(last);
    line.truncate(if word == 0 { last } else { word });
    let kept = line.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | ';' | ':' | '–' | '—' | '«' | '(' | '.')
    });
    let length = kept.len();
    line.truncate(length);
    line.push('…');
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_does_not_matter_how_much_is_looked_at(
            text in "([a-zÉM0-9]{1,9}[.!?…’)»,]{0,2}[ \n\u{202f}]{0,2}){0,120}",
            most in 1..300_usize,
        ) {
            prop_assert_eq!(first_sentence(&text, most), whole_first_sentence(&text, most));
        }
    }
}
