//! Titles and file names made into ids: `Avis n°12 – été` → `avis-n-12-ete`.
//!
//! A slug is a document's id, a part of its address and a safe file name on every system. Scripts that have capital
//! letters are written in plain Latin letters; those that have none (Arabic, Tifinagh, N'Ko, Ethiopic …) stay as they
//! are, because a transliteration would be read by nobody. Whoever asks decides what stands in for an empty slug.

use deunicode::deunicode_char;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The longest slug, in characters.
const MAX_CHARS: usize = 80;
/// The longest slug, in bytes: file systems stop at 255 for a name, and an extension and a language follow.
const MAX_BYTES: usize = 200;

/// The slug of a title, or of a file's stem: lower-case letters, digits and single dashes, at most 80 characters.
///
/// Empty when the text has neither letter nor digit. A slug is its own slug.
pub fn slug(text: &str) -> String {
    let mut words = Words { text: String::with_capacity(text.len()), dash_due: false };
    // Below U+0300 there is nothing to compose: that is all of French, and composing takes long.
    if text.chars().all(|char| char < '\u{300}') {
        for char in text.chars() {
            if char.is_ascii() {
                push(&mut words, char.to_ascii_lowercase());
            } else {
                char.to_lowercase().for_each(|char| push(&mut words, char));
            }
        }
    } else {
        text.nfc().flat_map(char::to_lowercase).for_each(|char| push(&mut words, char));
    }
    if words.text.is_ascii() {
        return not_reserved(shorten(&words.text));
    }
    let whole: String = words.text.nfc().collect();
    not_reserved(shorten(&whole))
}

/// What has been written of a slug, and whether a dash is due before the next letter.
struct Words {
    text: String,
    dash_due: bool,
}

impl Words {
    fn push(&mut self, letter: char) {
        if self.dash_due && !self.text.is_empty() {
            self.text.push('-');
        }
        self.dash_due = false;
        self.text.push(letter);
    }

    fn push_ascii(&mut self, text: &str) {
        for char in text.trim_end_matches([' ', '\n']).chars() {
            if char.is_ascii_alphanumeric() {
                self.push(char.to_ascii_lowercase());
            } else {
                self.dash_due = true;
            }
        }
    }

    fn push_word(&mut self, word: &str) {
        self.dash_due = true;
        self.push_ascii(word);
        self.dash_due = true;
    }
}

/// Adds one character, already lower-case.
fn push(words: &mut Words, char: char) {
    if char.is_ascii_lowercase() || char.is_ascii_digit() {
        words.push(char);
    } else if let Some(letters) = french(char) {
        words.push_ascii(letters);
    } else if let Some(word) = french_word(char) {
        words.push_word(word);
    } else if is_invisible(char) {
        // A soft hyphen or a joiner inside a word does not cut it.
    } else if is_combining_mark(char) {
        push_mark(words, char);
    } else if stays(char) {
        words.push(char);
    } else if char.is_alphanumeric() {
        push_transliterated(words, char);
    } else {
        // `l'avis`, `1°`, `Santé/Social`: two words.
        words.dash_due = true;
    }
}

/// Letters that a general table of Unicode gets wrong for a French eye.
fn french(char: char) -> Option<&'static str> {
    match char {
        'œ' => Some("oe"),
        'æ' => Some("ae"),
        'ß' => Some("ss"),
        'ª' => Some("a"),
        _ => None,
    }
}

/// Signs that are read as a word.
fn french_word(char: char) -> Option<&'static str> {
    match char {
        '€' => Some("euros"),
        '$' => Some("dollars"),
        '£' => Some("livres"),
        '%' => Some("pour-cent"),
        '&' => Some("et"),
        '№' => Some("n"),
        _ => None,
    }
}

/// Soft hyphen, zero-width and bidirectional marks, Arabic vowel signs and the stretched stroke: none of them is spelling.
/// The glottal stop of Hausa (`Maʼaikata`) is, and is no more parted from its word than a hook from its letter.
fn is_invisible(char: char) -> bool {
    matches!(char,
        '\u{ad}' | '\u{2bc}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{fe00}'..='\u{fe0f}')
}

/// A mark on a letter that stays belongs to the word; on a Latin letter (`ɛ́`) it goes as accents do.
fn push_mark(words: &mut Words, mark: char) {
    if !words.dash_due && words.text.chars().next_back().is_some_and(|last| !last.is_ascii()) {
        words.text.push(mark);
    }
}

/// Letters of a script without capitals. Below U+0370 all is Latin, modifier letters included.
fn stays(char: char) -> bool {
    char >= '\u{370}' && char.is_alphabetic() && !char.is_lowercase() && !char.is_uppercase()
}

fn push_transliterated(words: &mut Words, char: char) {
    match deunicode_char(char) {
        Some(ascii) if !ascii.trim().is_empty() => words.push_ascii(ascii),
        // A script with capitals that the table does not know (Adlam): its own letters are better than none.
        _ if char.is_alphabetic() => words.push(char),
        _ => words.dash_due = true,
    }
}

/// At most 80 characters, cut at a dash where there is one.
fn shorten(slug: &str) -> &str {
    let limit = slug
        .char_indices()
        .enumerate()
        .find(|(count, (at, char))| *count >= MAX_CHARS || at + char.len_utf8() > MAX_BYTES)
        .map(|(_, (at, _))| at);
    let Some(limit) = limit else { return slug };
    let kept = &slug[..limit];
    if slug[limit..].starts_with('-') {
        return kept;
    }
    kept.rfind('-').map_or(kept, |dash| &kept[..dash])
}

/// Windows keeps a few names for its devices, whatever their extension; `aux` is also a French word.
fn not_reserved(slug: &str) -> String {
    let numbered = |name: &str| {
        slug.strip_prefix(name).is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    if matches!(slug, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt") {
        format!("{slug}-id")
    } else {
        slug.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(slug(text), expected, "{text}");
    }

    #[test]
    fn french_titles_become_plain_words() {
        check("Avis n°12 – été", "avis-n-12-ete");
        check("Avis N° 0123/MS/DC", "avis-n-0123-ms-dc");
        check("№ 7", "n-7");
        check("L’œuvre de l'État : 20 °C", "l-oeuvre-de-l-etat-20-c");
        check("Un prêt de 12,5 M€ à 3 %", "un-pret-de-12-5-m-euros-a-3-pour-cent");
        check("  --Santé & social--  ", "sante-et-social");
        check("ÇA IRA ; ÆGYPTUS ÷ ß", "ca-ira-aegyptus-ss");
        check("2026-11-18", "2026-11-18");
        check("co\u{ad}opération", "cooperation");
        check("1ʳᵉ session, 2ᵉ lecture", "1re-session-2e-lecture");
    }

    #[test]
    fn decomposed_and_composed_letters_are_the_same() {
        assert_eq!(slug("e\u{301}te\u{301}"), slug("été"));
    }

    #[test]
    fn african_latin_letters_lose_their_hooks_and_tones() {
        check("Ɓoɗɗo ŋari", "boddo-ngari");
        check("Maʼaikatar ƴan ƙasa", "maaikatar-yan-kasa");
        check("Eʋegbe ɛ́ ɔ̀", "evegbe-e-o");
    }

    #[test]
    fn scripts_without_capitals_stay() {
        check("بلاغ رقم ١٢", "بلاغ-رقم-12");
        check("مُرَاسَلَة", "مراسلة");
        check("ⵜⴰⵎⴰⵣⵉⵖⵜ", "ⵜⴰⵎⴰⵣⵉⵖⵜ");
        check("Москва", "moskva");
        check("हिन्दी", "हिन्दी");
    }

    #[test]
    fn nothing_but_signs_leaves_nothing() {
        for text in ["", "   ", "!?…", "😀🎉", "///", "..", "\u{0}\u{7f}", "\u{301}"] {
            check(text, "");
        }
    }

    #[test]
    fn a_long_title_is_cut_at_a_dash() {
        let title = "Report du concours de recrutement des infirmiers ".repeat(3);
        check(&title, "report-du-concours-de-recrutement-des-infirmiers-report-du-concours-de");
        assert_eq!(slug(&"a".repeat(100)), "a".repeat(80));
        let eighty = format!("{} suite", "a".repeat(80));
        assert_eq!(slug(&eighty), "a".repeat(80));
    }

    #[test]
    fn the_names_of_devices_are_avoided() {
        check("Aux", "aux-id");
        check("COM1", "com1-id");
        check("Aux urnes", "aux-urnes");
        check("comité", "comite");
    }

    fn is_safe_file_name(slug: &str) -> bool {
        slug.len() <= MAX_BYTES + 3
            && !slug.starts_with('-')
            && !slug.ends_with('-')
            && !slug.contains("--")
            && slug.chars().all(|c| c.is_alphanumeric() || c == '-' || is_combining_mark(c))
            && !slug.chars().any(|c| c.is_ascii_uppercase() || c.is_control())
    }

    proptest! {
        #[test]
        fn a_slug_is_its_own_slug_and_a_safe_file_name(text in any::<String>()) {
            let once = slug(&text);
            prop_assert!(is_safe_file_name(&once), "{once:?}");
            prop_assert_eq!(slug(&once), once);
        }

        #[test]
        fn so_is_that_of_a_long_multilingual_text(text in "([a-zéœA-Z°’\\- .]|\\p{Arabic}|\\p{Devanagari}|\\p{M}|\\p{Lm}|\\p{Adlam}){0,200}") {
            let once = slug(&text);
            prop_assert!(is_safe_file_name(&once), "{once:?}");
            prop_assert!(once.chars().count() <= MAX_CHARS + 3);
            prop_assert_eq!(slug(&once), once);
        }
    }
}
