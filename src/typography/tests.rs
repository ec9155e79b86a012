//! French typography, case by case.

use proptest::prelude::*;

use super::{ADDED, french, french_with_borders, plain_spaces};

/// The text as set, with `_` for U+202F and `~` for U+00A0.
fn shown(text: &str) -> String {
    french(text).replace('\u{202f}', "_").replace('\u{a0}', "~")
}

#[track_caller]
fn sets(written: &str, expected: &str) {
    assert_eq!(shown(written), expected, "{written}");
}

#[test]
fn double_punctuation_has_a_narrow_space_before_it() {
    sets("Quoi ? Non ! Oui ; voici : rien", "Quoi_? Non_! Oui_; voici_: rien");
    sets("Quoi? Non! Oui; voici: rien", "Quoi_? Non_! Oui_; voici_: rien");
    sets("Vraiment ?! (oui !) [sic !]", "Vraiment_?! (oui_!) [sic_!]");
    sets("Objet :", "Objet_:");
    sets("Quoi\u{a0}? Ici\u{a0}: là", "Quoi_? Ici_: là");
}

#[test]
fn times_addresses_and_codes_are_left_alone() {
    for text in [
        "à 10:30",
        "https://exemple.test/a?b=c;d:e!",
        "www.exemple.test/?x",
        "écrire à jean.d'or@exemple.test",
        "12:30:45",
        "(?)",
        "a;b",
        "a....b",
        "../dossier",
        "@sante",
    ] {
        sets(text, text);
    }
    sets("voir https://exemple.test/?a : oui", "voir https://exemple.test/?a_: oui");
}

#[test]
fn guillemets_hold_what_is_in_them() {
    sets("« mot »", "«_mot_»");
    sets("«mot»", "«_mot_»");
    sets("dit \"mot\", \"deux mots\".", "dit «_mot_», «_deux mots_».");
    sets("l'\"État\"", "l’«_État_»");
    sets("12\" et \"mot", "12\" et \"mot");
    sets("\"\"", "\"\"");
}

#[test]
fn numbers_stay_on_one_line() {
    sets("207 800 000 habitants", "207_800_000 habitants");
    sets("1 000 000", "1_000_000");
    sets("en 2026 300 personnes", "en 2026 300 personnes");
    sets("le 01 234", "le 01 234");
    sets("45 milliards de F CFA", "45~milliards de F~CFA");
    sets("5 F CFA, 12 %, 20 €, 12%", "5~F~CFA, 12_%, 20_€, 12_%");
    sets("17 h 40 et 10h30", "17~h~40 et 10h30");
    sets("3 habitants", "3 habitants");
    sets("n°12, N° 0123/MS et 25 °C", "n°~12, N°~0123/MS et 25~°C");
}

#[test]
fn apostrophes_and_ellipses_are_typographic() {
    sets("aujourd'hui l'État 'mot' 5'30", "aujourd’hui l’État 'mot' 5'30");
    sets("etc... et...", "etc… et…");
}

#[test]
fn borders_follow_their_pieces() {
    let (set, borders) = french_with_borders("mot ?", &[3, 3, 5]);
    assert_eq!((set.as_str(), borders), ("mot\u{202f}?", vec![3, 3, 7]));
}

#[test]
fn text_without_anything_to_set_is_not_copied() {
    assert!(matches!(french("Le Conseil a adopté le texte"), std::borrow::Cow::Borrowed(_)));
}

#[test]
fn plain_spaces_are_those_of_a_keyboard() {
    assert_eq!(plain_spaces("a\u{202f}; b\u{a0}c&nbsp;d &amp;nbsp;"), "a ; b c d &amp;nbsp;");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn setting_twice_changes_nothing_more(text in "[ a-cFhnN0-9°%€'\"«»;:!?.,()@/\u{202f}\u{a0}\u{fffc}é\n-]{0,40}") {
        let once = french(&text).into_owned();
        prop_assert_eq!(french(&once), once.as_str());
    }

    #[test]
    fn any_text_can_be_set(text in any::<String>()) {
        let once = french(&text).into_owned();
        prop_assert_eq!(french(&once), once.as_str());
    }

    #[test]
    fn no_sign_is_added_but_those_named(text in "[ a-cFhnN0-9°%€'\"«»;:!?.,()@/\u{202f}\u{a0}\u{fffc}é\n-]{0,40}") {
        let known = |sign: char| text.contains(sign) || ADDED.contains(&sign) || sign == ' ';
        prop_assert!(french(&text).chars().all(known));
    }
}
