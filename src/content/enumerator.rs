//! The number before a heading, as word processors and typists write it: « I. », « A - », « I-1. », « 2° »,
//! « Premièrement : ».

use crate::vocabulary::fold;

/// The words that number by themselves.
const ORDINALS: [&str; 10] = [
    "premierement",
    "deuxiemement",
    "troisiemement",
    "quatriemement",
    "cinquiemement",
    "sixiemement",
    "septiemement",
    "huitiemement",
    "neuviemement",
    "dixiemement",
];

/// Parts a heading from its number, if it has one.
pub fn split(title: &str) -> (Option<&str>, &str) {
    let title = title.trim();
    let Some((first, rest)) = title.split_once([' ', '\u{a0}', '\u{202f}']) else { return (None, title) };
    let rest = rest.trim_start();
    // « A - Mesures », « I : Mesures »: the mark stands apart.
    let (mark, after) = match rest.split_once([' ', '\u{a0}', '\u{202f}']) {
        Some(("-" | "–" | "—" | ":" | "/" | ".", after)) => (true, after.trim_start()),
        _ => (false, rest),
    };
    if !is_number(first, mark) || after.is_empty() {
        return (None, title);
    }
    (Some(first), after)
}

/// Whether a word is a number: one that could be a word as well needs a mark after it.
fn is_number(word: &str, mark: bool) -> bool {
    let bare = word.trim_end_matches(['.', ')', '/', '-', '–', '—', '°', ':', ',']);
    let marked = mark || bare.len() < word.len();
    if bare.is_empty() {
        return false;
    }
    if ORDINALS.contains(&fold(bare).as_str()) {
        return true;
    }
    let parts: Vec<&str> = bare.split(['.', '-', '–']).collect();
    let digits = |part: &str| !part.is_empty() && part.len() < 4 && part.chars().all(|c| c.is_ascii_digit());
    let ordinal = |part: &str| {
        ["er", "ère", "e", "ème", "st", "nd", "rd", "th"]
            .iter()
            .any(|ending| part.strip_suffix(ending).is_some_and(digits))
    };
    let roman =
        |part: &str| !part.is_empty() && part.len() < 6 && part.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    // Beyond H a single letter and a full stop are more often a name's: « M. ».
    let letter =
        |part: &str| part.len() == 1 && part.starts_with(|c: char| matches!(c, 'A'..='H' | 'a'..='h'));
    let all = parts.iter().all(|part| digits(part) || roman(part) || letter(part) || ordinal(part));
    all && (marked || (parts.len() > 1 && parts.iter().any(|part| digits(part))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_known_as_people_write_them() {
        for (written, number, title) in [
            ("I. Mesures normatives", "I.", "Mesures normatives"),
            ("A - Mesures générales", "A", "Mesures générales"),
            ("A/ Mesures générales", "A/", "Mesures générales"),
            ("I-1. Projet de loi", "I-1.", "Projet de loi"),
            ("1.1 Projet de loi", "1.1", "Projet de loi"),
            ("II – Communications", "II", "Communications"),
            ("2) Eau", "2)", "Eau"),
            ("1° Eau", "1°", "Eau"),
            ("1er. Eau", "1er.", "Eau"),
            ("Premièrement : l’eau", "Premièrement", "l’eau"),
        ] {
            assert_eq!(split(written), (Some(number), title), "{written}");
        }
    }

    #[test]
    fn what_is_no_number_stays() {
        for written in [
            "M. le Ministre",
            "À la suite",
            "A la suite",
            "5 décrets",
            "2027 : une année",
            "L’eau",
            "Eau",
            "I",
            "D’une rive à l’autre",
            "Le 1er décembre",
        ] {
            assert_eq!(split(written), (None, written), "{written}");
        }
    }
}
