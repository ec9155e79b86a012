//! The first sentence of a French text, for descriptions, feeds and cards.

/// The first sentence of a plain text, cut at a word with « … » if it is longer than `most` characters.
/// It does not end at « M. », « art. », « n° 12. », an initial, a number or a full stop that small letters follow.
pub fn first_sentence(text: &str, most: usize) -> String {
    let mut line = String::with_capacity(text.len().min(most * 8));
    for word in text.split_ascii_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > most * 8 {
            break;
        }
    }
    let mut ends = line.match_indices(['.', '!', '?', '…']);
    let end = ends.find_map(|(at, mark)| sentence_end(&line, at, mark)).unwrap_or(line.len());
    line.truncate(end);
    cut(line, most)
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

fn cut(mut line: String, most: usize) -> String {
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
