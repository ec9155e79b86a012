//! How long a text is where it goes: every network counts in its own way.

use super::limits::{self, Unit};
use super::sms;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// The length of a text in a unit.
pub fn length(text: &str, unit: Unit) -> usize {
    match unit {
        Unit::Weighted => weighted(text),
        Unit::Graphemes => text.graphemes(true).count(),
        Unit::GraphemesShortAddress => apart(text)
            .map(|(word, _)| if is_address(word) { limits::MASTODON_ADDRESS } else { seen(word) })
            .sum(),
        Unit::CharactersEmojiBytes => text.graphemes(true).map(emoji_bytes).sum(),
        Unit::Characters => text.chars().count(),
        Unit::Utf16 => text.encode_utf16().count(),
        Unit::Sms => sms::cost(text).units,
        Unit::Words => words(text),
    }
}

/// The length of a post on X: as twitter-text weighs it. The text is taken in its composed form (NFC); an address counts
/// 23, an emoji 2, a letter of the light ranges 1 (Latin, Arabic, Tifinagh's neighbours up to U+10FF), any other 2.
///
/// twitter-text shortens a bare `example.bj` as well, where it knows the ending. We know no list of endings, so such a name
/// counts as the longer of the two: never too little.
pub fn weighted(text: &str) -> usize {
    let composed: String = text.nfc().collect();
    apart(&composed)
        .map(|(word, _)| {
            let own = word.graphemes(true).map(weight).sum();
            match () {
                () if is_address(word) => limits::X_ADDRESS,
                () if is_host(word) => limits::X_ADDRESS.max(own),
                () => own,
            }
        })
        .sum()
}

/// Words as a reader's breath counts them: what stands between spaces and says something.
pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Whether a word is an address that networks make a link of.
pub fn is_address(word: &str) -> bool {
    word.starts_with("https://") || word.starts_with("http://")
}

/// Whether a word may be the name of a host: `transparence.example`, `sante.gouv.bj/avis`.
fn is_host(word: &str) -> bool {
    let host = word.split(['/', '?', '#', ':']).next().unwrap_or(word);
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| {
        !label.is_empty() && label.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    };
    let ends = |label: &&str| label.len() > 1 && label.chars().all(|letter| letter.is_ascii_alphabetic());
    labels.len() > 1 && labels.iter().all(is_label) && labels.last().is_some_and(ends)
}

/// Words and the spaces between them, each piece with whether it is a space.
fn apart(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let space = rest.chars().next()?.is_whitespace();
        let end = rest.find(|letter: char| letter.is_whitespace() != space).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some((piece, space))
    })
}

fn seen(word: &str) -> usize {
    word.graphemes(true).count()
}

fn weight(grapheme: &str) -> usize {
    if is_emoji(grapheme) { limits::X_EMOJI } else { grapheme.chars().map(letter_weight).sum() }
}

fn letter_weight(letter: char) -> usize {
    let code = u32::from(letter);
    if limits::X_LIGHT.iter().any(|(first, last)| (*first..=*last).contains(&code)) { 1 } else { 2 }
}

fn emoji_bytes(grapheme: &str) -> usize {
    if is_emoji(grapheme) { grapheme.len() } else { grapheme.chars().count() }
}

/// Whether a reader sees an emoji: a pictograph, a flag, a keycap, or a sign that asks for its coloured form.
fn is_emoji(grapheme: &str) -> bool {
    grapheme.chars().any(|letter| {
        matches!(u32::from(letter), 0x20E3 | 0xFE0F | 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0x231A..=0x23FF)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x_weighs_letters_addresses_and_emoji() {
        assert_eq!(weighted("Été à Bè, n’est-ce pas ?"), 24);
        assert_eq!(weighted("قرارات الدولة"), 13);
        assert_eq!(weighted("https://transparence.example/communiques/2026/report-du-concours/"), 23);
        assert_eq!(weighted("Lire https://a.bj ici"), 5 + 23 + 4);
        assert_eq!(weighted("👩🏾‍⚕️"), 2);
        assert_eq!(weighted("🇧🇯"), 2);
        assert_eq!(weighted("漢字…"), 6);
        assert_eq!(weighted("e\u{301}"), 1);
        assert_eq!(weighted("sante.bj"), 23);
        assert_eq!(weighted("\u{202f}"), 2);
    }

    #[test]
    fn every_network_counts_in_its_own_way() {
        let address = "https://transparence.example/communiques/2026/report/";
        assert_eq!(length(address, Unit::Graphemes), 53);
        assert_eq!(length(address, Unit::GraphemesShortAddress), 23);
        assert_eq!(length("👩🏾‍⚕️é", Unit::Graphemes), 2);
        assert_eq!(length("👩🏾‍⚕️é", Unit::CharactersEmojiBytes), 18);
        assert_eq!(length("👍é", Unit::Utf16), 3);
        assert_eq!(length("Il y a 3 500 élèves : tous", Unit::Words), 7);
    }
}
