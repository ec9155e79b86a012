//! The fonts of the cards, compiled in: no system font, so that a card is the same everywhere.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, LazyLock};

use parley::FontContext;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::FontFamilyName;
use swash::FontRef;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::template::Family;

/// All fonts; a glyph names its font by its index here.
static FILES: [&[u8]; 10] = [
    include_bytes!("../../assets/fonts/NotoSerif-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansTifinagh-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansNKo-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansAdlam-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansSymbols-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansSymbols2-Regular.ttf"),
];

/// A font as the two packages that use it know it.
struct Font {
    blob: Blob<u8>,
    outlines: FontRef<'static>,
}

/// One identity a font for all threads, so that what is cached for it is found again.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FILES
        .iter()
        .filter_map(|file| {
            let outlines = FontRef::from_index(file, 0)?;
            Some(Font { blob: Blob::new(Arc::new(*file)), outlines })
        })
        .collect()
});

/// A collection that knows our fonts and no others.
pub(super) fn collection() -> FontContext {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
    for font in FONTS.iter() {
        collection.register_fonts(font.blob.clone(), None);
    }
    FontContext { collection, source_cache: SourceCache::default() }
}

/// The families to look a letter up in, in order. Arabic first for an Arabic text on a right-to-left card: its digits and
/// guillemets are then those of its letters.
pub(super) fn families(family: Family, text: &str, rtl: bool) -> Vec<FontFamilyName<'static>> {
    let arabic =
        rtl && text.chars().any(|letter| matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}'));
    let (own, other) = match family {
        Family::Serif => ("Noto Serif", "Noto Sans"),
        Family::SansSerif => ("Noto Sans", "Noto Serif"),
    };
    let (first, second) = if arabic { ("Noto Naskh Arabic", own) } else { (own, "Noto Naskh Arabic") };
    let rest =
        ["Noto Sans Tifinagh", "Noto Sans NKo", "Noto Sans Adlam", "Noto Sans Symbols", "Noto Sans Symbols2"];
    [first, second, other].into_iter().chain(rest).map(FontFamilyName::named).collect()
}

/// The index and outlines of the font that shaping chose.
pub(super) fn outlines(blob_id: u64) -> Option<(usize, FontRef<'static>)> {
    let index = FONTS.iter().position(|font| font.blob.id() == blob_id)?;
    Some((index, FONTS[index].outlines))
}

/// The letters of `text` that no font has, each once, in their order.
pub(super) fn missing(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    if text.chars().all(is_plain) {
        return missing;
    }
    // ASCII is in the fonts, as a test makes sure of, and most of every text: it need not be looked up each time.
    for letter in text.nfc().filter(|letter| !letter.is_ascii_graphic() && !is_unseen(*letter)) {
        if !is_known(letter) && !missing.contains(&letter) {
            missing.push(letter);
        }
    }
    missing
}

/// What is known of the letters up to U+FFFF, so that every text of a portal can be looked through at each save: nothing
/// yet, plain, or not plain.
static PLAIN: [AtomicU8; 0x1_0000] = [const { AtomicU8::new(0) }; 0x1_0000];

/// Whether a letter needs no glyph or has one, and stands by itself: what combines with another may have none together.
fn is_plain(letter: char) -> bool {
    if letter.is_ascii_graphic() || letter == ' ' {
        return true;
    }
    let Some(told) = PLAIN.get(letter as usize) else { return false };
    match told.load(Ordering::Relaxed) {
        0 => {
            let plain = is_unseen(letter) || (!is_combining_mark(letter) && is_known(letter));
            told.store(if plain { 1 } else { 2 }, Ordering::Relaxed);
            plain
        }
        known => known == 1,
    }
}

fn is_known(letter: char) -> bool {
    FONTS.iter().any(|font| font.outlines.charmap().map(letter) != 0)
}

/// Spaces, controls, joiners, direction marks and variation selectors: they need no glyph.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_is_in_the_fonts() {
        assert!((0..=127_u8).map(char::from).filter(char::is_ascii_graphic).all(is_known));
    }

    #[test]
    fn every_font_is_read() {
        assert_eq!(FONTS.len(), FILES.len());
    }

    #[test]
    fn the_letters_of_the_portals_languages_are_there() {
        let texts = [
            "L’œuvre « À l’État » — n°\u{a0}2\u{202f}: 45\u{a0}€, № 3 – … ’ “a” ‑ → ● ○ ◐ ✓",
            "Ƙungiyar ɗalibai ta ɓarke Ƴancin ƴan ƙasa, Maʼaikata", // Hausa
            "Órgãos, Órgão à nomeação n.º 12 – Águas, três",        // Portuguese
            "Ọ̀rọ̀ ìjọba: ẹ̀kọ́ ọ̀fẹ́ fún gbogbo ọmọ ṣẹ́",                 // Yoruba
            "Tohɔnu ɔ́, Dukplɔla ƒe nya, Ŋkeke ɖeka, ʋuʋu, Ɣeti",    // Ewe, Fon
            "Tasertit n uɣref, ṭṭbib, ɛli, ǧǧiran, č ẓ ḥ ḍ",        // Kabyle
            "Njiitu réew mi, ñaareel, ŋ, ɓiɓɓe ƴiƴam",              // Wolof, Fulfulde
            "مجلس الوزراء (رقم 12) «قرار» ١٢٣ ؟ ،",
            "ⵜⴰⵎⴰⵣⵉⵖⵜ ߒߞߏ 𞤆𞤵𞤤𞤢𞤪",
        ];
        for text in texts {
            assert_eq!(missing(text), Vec::<char>::new(), "{text}");
        }
    }

    #[test]
    fn a_letter_without_glyph_is_named_once() {
        assert_eq!(missing("Réunion 国 à 5 h 国 ሀ\u{200f}"), vec!['国', 'ሀ']);
    }
}
