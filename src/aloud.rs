//! What a voice makes of a text: passages in another language or script, capitals, letters set apart, disguised letters,
//! emoji. A screen reader reads them wrongly, spells them or says nothing; no checker that looks at one page knows it.
//!
//! Plain text in, places out. WCAG 2.2, 3.1.1 and 3.1.2 (language of page and of parts); the rest is what screen readers
//! do: capitals may be spelt, letters from U+1D400 on are read as « mathematical bold » or not at all.

mod glance;
mod language;
mod letters;

pub use letters::{is_emoji, plain_letters, without_emoji};

use crate::lang::Language;
use std::ops::Range;

/// What a voice stumbles over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// A passage in another language: its likely tag.
    Language(&'static str),
    /// A long passage in capitals.
    Capitals,
    /// A word whose letters stand apart: « C O M M U N I Q U É ».
    SpacedLetters,
    /// Blanks that stand for a layout.
    Blanks,
    /// Emoji in a row, each of which is read out by its name.
    Emoji,
    /// Letters of mathematics or of rings that look bold or slanted.
    Disguised,
}

/// What is wrong in a paragraph, in its order, with places in bytes of it. `language` is the one it is published in.
pub fn faults(text: &str, language: Option<&Language>) -> Vec<(Fault, Range<usize>)> {
    let seen = glance::glance(text);
    let mut found: Vec<(Fault, Range<usize>)> = Vec::new();
    if let Some(language) = language {
        let passages = language::passages(text, language, seen.other_script > 0);
        found.extend(passages.into_iter().map(|(tag, place)| (Fault::Language(tag), place)));
    }
    if seen.capitals >= letters::CAPITAL_LETTERS {
        found.extend(letters::capitals(text).map(|place| (Fault::Capitals, place)));
    }
    if seen.lone >= letters::LONE_LETTERS {
        found.extend(letters::spaced(text).map(|place| (Fault::SpacedLetters, place)));
    }
    if seen.blanks >= letters::BLANKS {
        found.extend(letters::blanks(text).map(|place| (Fault::Blanks, place)));
    }
    if seen.emoji >= letters::EMOJI {
        found.extend(letters::emoji(text).map(|place| (Fault::Emoji, place)));
    }
    if seen.disguised >= letters::DISGUISED {
        found.extend(letters::disguised(text).map(|place| (Fault::Disguised, place)));
    }
    found.sort_by_key(|(fault, place)| (place.start, *fault));
    found
}

/// Whether a title is all in capitals: three words and fifteen letters, below which it may be a name.
pub fn is_shouted(title: &str) -> bool {
    // The second letter of nearly every title says no.
    if title.chars().any(char::is_lowercase) || !title.chars().any(char::is_uppercase) {
        return false;
    }
    let letters = title.chars().filter(|c| c.is_alphabetic()).count();
    let words = title.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    letters >= 15 && words >= 3
}

/// The words of a text with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, tag: &str) -> Vec<(Fault, String)> {
        let language = Language::new(tag);
        let found = faults(text, language.as_ref());
        found.into_iter().map(|(fault, place)| (fault, text[place].to_owned())).collect()
    }

    #[test]
    fn a_passage_in_another_script_is_found_with_its_ends() {
        let text = "Le ministre a dit : مرحبا بكم في البلاد, puis il est parti.";
        assert_eq!(told(text, "fr"), [(Fault::Language("ar"), "مرحبا بكم في البلاد".to_owned())]);
        assert_eq!(told("Le nom (بغداد) de la ville.", "fr"), []);
        let arabic = "قال الوزير: the new bridge will open soon, ثم غادر.";
        assert_eq!(told(arabic, "ar"), [(Fault::Language("en"), "the new bridge will open soon".to_owned())]);
        assert_eq!(told("معيار WCAG 2.2 في PDF", "ar"), []);
    }

    #[test]
    fn a_paragraph_in_another_language_of_the_same_script_is_found() {
        let english = "The ministry of health informs the public that the vaccination will start on Monday and that it is free for all children.";
        assert_eq!(told(english, "fr"), [(Fault::Language("en"), english.to_owned())]);
        assert_eq!(told(english, "en"), []);
        let french = "Le ministère de la Santé informe la population que la vaccination commence lundi dans les communes et qu'elle est gratuite pour les enfants.";
        assert_eq!(told(french, "en"), [(Fault::Language("fr"), french.to_owned())]);
        assert_eq!(told(french, "fr"), []);
        assert_eq!(told(french, "fon"), [], "nothing is known of the words of Fon");
    }

    #[test]
    fn capitals_are_told_where_they_are_many() {
        let text = "Il rappelle que TOUT CANDIDAT DOIT PRÉSENTER UNE PIÈCE D’IDENTITÉ VALIDE à l’entrée.";
        let told_of = told(text, "fr");
        let wanted = "TOUT CANDIDAT DOIT PRÉSENTER UNE PIÈCE D’IDENTITÉ VALIDE".to_owned();
        assert_eq!(told_of, [(Fault::Capitals, wanted)]);
        assert_eq!(told("Madame Awa KOTA, ministre de la SANTÉ, et M. Bio DOSSOU", "fr"), []);
    }

    #[test]
    fn letters_that_are_none_are_told() {
        assert_eq!(
            told("Un C O M M U N I Q U É de presse", "fr"),
            [(Fault::SpacedLetters, "C O M M U N I Q U É".to_owned())]
        );
        assert_eq!(told("𝗨𝗿𝗴𝗲𝗻𝘁 : lisez", "fr"), [(Fault::Disguised, "𝗨𝗿𝗴𝗲𝗻𝘁".to_owned())]);
        assert_eq!(told("Bravo 🎉🎉🎉 à tous", "fr"), [(Fault::Emoji, "🎉🎉🎉".to_owned())]);
        assert_eq!(told("Bravo 🎉 à tous", "fr"), []);
        assert_eq!(told("Index : A B C D E F G H", "fr"), []);
        assert_eq!(
            told("Fait à\u{a0}\u{a0}\u{a0}\u{a0}Ombreval", "fr"),
            [(Fault::Blanks, "\u{a0}\u{a0}\u{a0}\u{a0}".to_owned())]
        );
    }

    #[test]
    fn a_title_is_shouted_or_not() {
        assert!(is_shouted("COMMUNIQUÉ DE PRESSE N° 12"));
        assert!(!is_shouted("VIH : OMS"));
        assert!(!is_shouted("بلاغ صحفي من وزارة الصحة العمومية"));
    }
}
