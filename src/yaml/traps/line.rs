//! The form of one line of YAML: its indentation, its key, where its value starts.

use super::value::closing_quote;
use crate::vocabulary;

/// Where the value of `key: value` (or of a bare list item) starts; with the key, if what stands between them has to be
/// written anew (a no-break space round the colon).
pub(super) fn value_start(line: &str, at: usize) -> Option<(usize, Option<String>)> {
    let rest = &line[at..];
    if rest.starts_with(['"', '\'']) {
        let quote = rest.chars().next().unwrap_or('"');
        let close = closing_quote(rest, quote, 1)?;
        return match rest[close + 1..].find(':') {
            Some(colon) if rest[close + 1..close + 1 + colon].trim().is_empty() => {
                Some((skip_blank(line, at + close + colon + 2), None))
            }
            _ => (at > 0).then_some((at, None)),
        };
    }
    // A list or map in brackets has no key before it: its colons are its own.
    if rest.starts_with(['[', '{']) {
        return Some((at, None));
    }
    for (index, _) in rest.match_indices(':') {
        let after = rest[index + 1..].chars().next();
        if after.is_none_or(|c| matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}')) {
            let key = &rest[..index];
            let sentence = key.trim_end().contains(' ') || (key.ends_with(' ') && !is_known(key.trim_end()));
            if sentence && line[..at].trim_end().ends_with('-') {
                return Some((at, None));
            }
            let value_at = skip_blank(line, at + index + 1);
            let odd = line[at..value_at].contains(['\u{a0}', '\u{202f}']);
            return Some((value_at, odd.then(|| key.trim_end().to_owned())));
        }
    }
    (at > 0 && line[..at].trim_end().ends_with('-')).then_some((at, None))
}

fn skip_blank(line: &str, from: usize) -> usize {
    from + line[from..].len() - line[from..].trim_start_matches([' ', '\t', '\u{a0}', '\u{202f}']).len()
}

/// The fields whose value is a list of words, where a bracket that YAML cannot read was meant as one.
pub(super) fn holds_list(head: &str) -> bool {
    const LISTS: [&str; 12] = [
        "topics",
        "hashtags",
        "places",
        "audiences",
        "key_facts",
        "what_to_do",
        "aliases",
        "area",
        "lots",
        "amounts",
        "domains",
        "no_account_on",
    ];
    let key = head.trim_start_matches([' ', '-']).trim_end().trim_end_matches(':').trim_end();
    LISTS.contains(&vocabulary::canonical_key(key))
}

/// The key of a line that is one entry of a map by its form; with the space before the colon, if there is one.
pub(super) fn entry_key(line: &str) -> Option<&str> {
    let (key, rest) = line.split_once(':')?;
    (is_word(key.trim_end()) && (rest.is_empty() || rest.starts_with([' ', '\u{a0}']))).then_some(key)
}

/// Whether a key, without a space after it as French sets one before a colon, is a field of the contract.
pub(super) fn is_known(key: &str) -> bool {
    !key.ends_with(' ') && vocabulary::is_key(vocabulary::canonical_key(key))
}

/// Whether a line reads as words, and not as YAML's own marks.
pub(super) fn is_sentence(line: &str) -> bool {
    line.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '«' | '(' | '’' | '…'))
}

/// Whether a key is one word, as the keys of the contract and ids are.
pub(super) fn is_word(key: &str) -> bool {
    !key.is_empty()
        && key.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-')
        && !key.starts_with('-')
}

/// How many spaces a line starts with.
pub(super) fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
