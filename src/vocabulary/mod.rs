//! The words of the content contract: every field's English name with its French one, every value with its French forms.
//!
//! One table serves the reader, the messages, the schemas, the reference and `crieur new`. Words are compared folded: accents, case, spaces and
//! hyphens do not count.

pub mod features;
pub mod formats;
pub mod keys;
pub mod kinds;
pub mod layout;
mod near;
pub mod networks;
pub mod values;

pub use near::{nearest, nearest_within};

use keys::KEYS;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The contract's name of a field by each of its words: every file asks for a few.
static WORDS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let words = KEYS.iter().flat_map(|(english, french)| {
        std::iter::once((*english, *english)).chain(french.iter().map(|word| (*word, *english)))
    });
    words.collect()
});

/// A closed list of values, each with the word that the contract uses and the other words that are read as well.
pub trait Choice: Copy + 'static {
    /// Value, the contract's word, other accepted words.
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])];

    /// The contract's word for this value.
    fn word(self) -> &'static str
    where
        Self: PartialEq,
    {
        Self::WORDS.iter().find(|(value, _, _)| *value == self).map_or("", |(_, word, _)| word)
    }
}

/// Lower case without accents; every run of other characters becomes one `_`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            folded.push(c.to_ascii_lowercase());
        } else if matches!(c, '\u{e0}'..='\u{ff}') {
            // Small already, and most of the letters that are not ASCII.
            fold_letter(c, &mut folded);
        } else {
            c.to_lowercase().for_each(|c| fold_letter(c, &mut folded));
        }
    }
    folded.trim_end_matches('_').to_owned()
}

fn fold_letter(c: char, folded: &mut String) {
    match c {
        'à' | 'â' | 'ä' | 'á' => folded.push('a'),
        'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
        'î' | 'ï' | 'í' => folded.push('i'),
        'ô' | 'ö' | 'ó' => folded.push('o'),
        'ù' | 'û' | 'ü' | 'ú' => folded.push('u'),
        'ç' => folded.push('c'),
        'œ' => folded.push_str("oe"),
        'æ' => folded.push_str("ae"),
        // A combining accent that was typed apart from its letter.
        '\u{300}'..='\u{36f}' => {}
        c if c.is_alphanumeric() => folded.push(c),
        _ if folded.ends_with('_') || folded.is_empty() => {}
        _ => folded.push('_'),
    }
}

/// The contract's name of a key that was written in English or French; the key itself if it is neither.
pub fn canonical_key(written: &str) -> &str {
    if is_key(written) {
        return written;
    }
    WORDS.get(fold(written).as_str()).map_or(written, |key| key)
}

/// Whether this is the contract's name of a field, of whichever file.
pub fn is_key(canonical: &str) -> bool {
    WORDS.get(canonical).is_some_and(|key| *key == canonical)
}

/// The French name of a field, where it has one.
pub fn french_key(english: &str) -> Option<&'static str> {
    KEYS.iter().find(|(name, _)| *name == english).and_then(|(_, french)| french.first().copied())
}

/// The field among `known` that was probably meant, in the language it was written in.
pub fn nearest_key(written: &str, known: &[&'static str]) -> Option<&'static str> {
    let folded = fold(written);
    let french = known
        .iter()
        .filter_map(|name| KEYS.iter().find(|(english, _)| english == name))
        .flat_map(|(_, french)| french.iter().copied());
    nearest(&folded, known.iter().copied().chain(french))
}

/// The value that a word stands for.
pub fn choose<C: Choice>(written: &str) -> Option<C> {
    let folded = fold(written);
    let found =
        C::WORDS.iter().find(|(_, word, others)| *word == folded || others.contains(&folded.as_str()));
    found.map(|(value, _, _)| *value)
}

/// The contract's word of the value that was probably meant.
pub fn nearest_choice<C: Choice>(written: &str) -> Option<&'static str> {
    let words =
        C::WORDS.iter().flat_map(|(_, word, others)| std::iter::once(*word).chain(others.iter().copied()));
    nearest(&fold(written), words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_are_taken_for_small_are_small() {
        for c in '\u{e0}'..='\u{ff}' {
            assert!(c.to_lowercase().eq([c]), "{c}");
        }
        assert_eq!(fold("Été à l’île : ÷ ŒUVRE Ÿ"), "ete_a_l_ile_oeuvre_ÿ");
    }

    #[test]
    fn french_keys_are_the_same_fields() {
        assert_eq!(canonical_key("titre"), "title");
        assert_eq!(canonical_key("Résumé"), "summary");
        assert_eq!(canonical_key("pièces jointes"), "attachments");
        assert_eq!(canonical_key("publier_le"), "publish_at");
        assert_eq!(canonical_key("inconnu"), "inconnu");
    }

    #[test]
    fn no_word_stands_for_two_keys() {
        let mut words: Vec<&str> = KEYS
            .iter()
            .flat_map(|(english, french)| std::iter::once(*english).chain(french.iter().copied()))
            .collect();
        words.sort_unstable();
        let twice: Vec<_> = words.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn the_nearest_word_is_told_only_when_it_is_near() {
        assert_eq!(nearest_key("titel", &["title", "date"]), Some("title"));
        assert_eq!(nearest_key("resumé_", &["title", "summary"]), Some("resume"));
        assert_eq!(nearest_key("couleur", &["title", "date"]), None);
    }
}
