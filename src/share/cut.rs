//! Texts made to fit: by whole sentences as long as one fits, then at a word with « … », never inside one.

use super::count;
use super::limits::Unit;
use crate::markdown::first_sentence;

/// The sentences of a text, in order.
pub fn sentences(text: &str) -> Vec<String> {
    let mut rest = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    let mut sentences = Vec::new();
    while !rest.is_empty() {
        let first = first_sentence(&rest, rest.len());
        let after = rest.get(first.len()..).unwrap_or_default().trim_start().to_owned();
        sentences.push(first);
        rest = after;
    }
    sentences
}

/// As many whole sentences as fit; if the first does not, its beginning up to a word, with « … ».
pub fn fit(text: &str, most: usize, unit: Unit) -> String {
    if count::length(text, unit) <= most {
        return text.to_owned();
    }
    let mut fitting = String::new();
    for sentence in sentences(text) {
        let longer = if fitting.is_empty() { sentence } else { format!("{fitting} {sentence}") };
        if count::length(&longer, unit) > most {
            return if fitting.is_empty() { at_word(&longer, most, unit) } else { fitting };
        }
        fitting = longer;
    }
    fitting
}

/// The beginning of a text up to a word, with « … »; nothing where not even one word fits.
pub fn at_word(text: &str, most: usize, unit: Unit) -> String {
    if count::length(text, unit) <= most {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).collect();
    let shortened = |end: usize| {
        let kept = text[..end].trim_end_matches(|mark: char| {
            mark.is_whitespace() || matches!(mark, ',' | ';' | ':' | '–' | '—' | '«' | '(' | '.' | '،' | '؛')
        });
        format!("{kept}…")
    };
    // A longer beginning never counts less, so the longest that fits is found by halves.
    let fitting = ends.partition_point(|end| count::length(&shortened(*end), unit) <= most);
    fitting.checked_sub(1).map(|last| shortened(ends[last])).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Le concours est reporté. M. Ato DOSSA en dira plus. Les dossiers restent valables.";

    #[test]
    fn sentences_end_where_a_reader_says_so() {
        assert_eq!(
            sentences(TEXT),
            ["Le concours est reporté.", "M. Ato DOSSA en dira plus.", "Les dossiers restent valables."]
        );
        assert_eq!(
            sentences("تم تأجيل المسابقة. تبقى الملفات صالحة."),
            ["تم تأجيل المسابقة.", "تبقى الملفات صالحة."]
        );
        assert!(sentences(" \n ").is_empty());
    }

    #[test]
    fn whole_sentences_are_kept_as_long_as_one_fits() {
        assert_eq!(fit(TEXT, 82, Unit::Characters), TEXT);
        assert_eq!(fit(TEXT, 81, Unit::Characters), "Le concours est reporté. M. Ato DOSSA en dira plus.");
        assert_eq!(fit(TEXT, 50, Unit::Characters), "Le concours est reporté.");
        assert_eq!(fit(TEXT, 23, Unit::Characters), "Le concours est…");
        assert_eq!(fit(TEXT, 2, Unit::Characters), "");
    }
}
