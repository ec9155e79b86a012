//! What a text message costs: in the GSM alphabet as long as every letter is in it, else in UCS-2, which takes more than
//! twice the messages.

use super::limits::{SMS_GSM, SMS_UCS2};

/// The basic table (3GPP TS 23.038, 6.2.1), a septet each.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// The extension table (6.2.1.1), two septets each.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// What a text costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Septets of GSM-7, or UTF-16 units.
    pub units: usize,
    /// How many messages are paid.
    pub parts: usize,
    /// The letters that force UCS-2, each once, in the order in which they come; none in GSM-7.
    pub forcing: Vec<char>,
}

impl Cost {
    /// The most units in as many messages as are paid.
    pub fn most(&self) -> usize {
        let (alone, each) = if self.forcing.is_empty() { SMS_GSM } else { SMS_UCS2 };
        if self.parts < 2 { alone } else { self.parts * each }
    }
}

/// What a text costs.
pub fn cost(text: &str) -> Cost {
    let mut forcing = Vec::new();
    for letter in text.chars().filter(|letter| septets(*letter).is_none()) {
        if !forcing.contains(&letter) {
            forcing.push(letter);
        }
    }
    let (sizes, (alone, each)): (Vec<usize>, _) = if forcing.is_empty() {
        (text.chars().filter_map(septets).collect(), SMS_GSM)
    } else {
        (text.chars().map(char::len_utf16).collect(), SMS_UCS2)
    };
    let units = sizes.iter().sum();
    Cost { units, parts: if units <= alone { 1 } else { parts(&sizes, each) }, forcing }
}

/// How many messages hold letters of these sizes: none is parted between two.
fn parts(sizes: &[usize], each: usize) -> usize {
    let (mut parts, mut filled) = (1, 0);
    for size in sizes {
        if filled + size > each {
            parts += 1;
            filled = 0;
        }
        filled += size;
    }
    parts
}

fn septets(letter: char) -> Option<usize> {
    match letter {
        _ if BASIC.contains(letter) => Some(1),
        _ if EXTENSION.contains(letter) => Some(2),
        _ => None,
    }
}

/// A text with the marks of a typewriter for those of a printer, none of which is in the GSM alphabet. No letter changes.
pub fn typed(text: &str) -> String {
    let mut typed = String::with_capacity(text.len());
    // Within guillemets stand spaces, within the marks of a typewriter none.
    let mut opened = false;
    for mark in text.chars().filter(|mark| !is_unseen(*mark)) {
        let is_space = matches!(mark, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
        if is_space && opened {
            continue;
        }
        opened = matches!(mark, '«' | '“');
        match mark {
            _ if is_space => typed.push(' '),
            '’' | '‘' => typed.push('\''),
            '“' | '”' | '«' => typed.push('"'),
            '»' => {
                typed.truncate(typed.trim_end_matches(' ').len());
                typed.push('"');
            }
            '–' | '—' | '‑' | '•' => typed.push('-'),
            '…' => typed.push_str("..."),
            _ => typed.push(mark),
        }
    }
    typed
}

/// Marks that order writing and are not seen.
fn is_unseen(mark: char) -> bool {
    super::is_for_pages(mark) || matches!(mark, '\u{200e}' | '\u{200f}')
}

/// The same with every Latin letter that is not in the alphabet written as the nearest that is: « forêt » as « foret ».
pub fn plain(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            _ if septets(letter).is_some() => plain.push(letter),
            'œ' => plain.push_str("oe"),
            'Œ' => plain.push_str("Oe"),
            '°' | 'º' => plain.push('o'),
            _ => plain.extend(letter.nfd().filter(|part| !('\u{300}'..='\u{36f}').contains(part))),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> (usize, usize) {
        let cost = cost(text);
        (cost.units, cost.parts)
    }

    #[test]
    fn a_message_holds_160_septets_and_several_153_each() {
        assert_eq!(told(&"a".repeat(160)), (160, 1));
        assert_eq!(told(&"é".repeat(161)), (161, 2));
        assert_eq!(told(&"a".repeat(306)), (306, 2));
        assert_eq!(told(&"a".repeat(307)), (307, 3));
        assert_eq!(told(&"€".repeat(80)), (160, 1));
        assert_eq!(told(&format!("{}€", "a".repeat(159))), (161, 2));
        // A pair of septets is not parted: the second message begins one earlier.
        assert_eq!(told(&format!("{}€{}", "a".repeat(152), "a".repeat(152))), (306, 3));
    }

    #[test]
    fn a_letter_outside_the_alphabet_forces_70_and_67() {
        assert_eq!(told(&"ê".repeat(70)), (70, 1));
        assert_eq!(told(&"ê".repeat(71)), (71, 2));
        assert_eq!(told(&"ê".repeat(134)), (134, 2));
        assert_eq!(told(&"ê".repeat(135)), (135, 3));
        assert_eq!(cost("La forêt brûle, la forêt").forcing, ['ê', 'û']);
        assert_eq!(cost("façade").forcing, ['ç']);
        assert_eq!(told("👍"), (2, 1));
    }

    #[test]
    fn printers_marks_are_typed_and_letters_made_plain() {
        assert_eq!(
            typed("L’avis n°\u{202f}12 «\u{202f}Forêt\u{202f}»\u{202f}: lire…"),
            "L'avis n° 12 \"Forêt\" : lire..."
        );
        for space in [' ', '\u{a0}', '\u{202f}'] {
            let read = format!(
                "lire «{space}\u{2068}5 décembre\u{2069}{space}». “Oui”, dit-il («{space}Non{space}»)"
            );
            assert_eq!(typed(&read), "lire \"5 décembre\". \"Oui\", dit-il (\"Non\")");
        }
        assert_eq!(plain("La forêt, l'œuvre, n° 12, façade"), "La foret, l'oeuvre, no 12, facade");
        assert_eq!(plain("مجاني"), "مجاني");
    }
}
