//! Portuguese typography: what a text written beside French ones gets wrong, and no more.
//!
//! Guillemets stand close to what they hold, and no space is before `: ; ! ?` (as in the *Código de Redação Interinstitucional*
//! of the European Union): spaces that were written there are taken away. « n.º », groups of digits and what they count stay
//! on one line.

use super::{OBJECT, UNITS, is_address, is_digit_group, is_space, last, starts_with_word, takes_space};
use std::ops::Range;

/// Words of Portuguese that count what stands before them, beside those that French has.
const WORDS: [&str; 6] = ["milhões", "milhão", "mil", "%", "€", "‰"];

/// A space that holds a line together.
const HELD: &str = "\u{a0}";

/// Ways to write « n.º ».
const NUMBER_SIGNS: [&str; 5] = ["n.º", "n.os", "n.ºs", "nº", "n.°"];

/// Whether there may be something to set: all rules are about spaces beside figures, marks and guillemets.
pub(super) fn may_change(text: &str) -> bool {
    text.contains(is_space)
        && (text.bytes().any(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b';' | b'!' | b'?'))
            || text.contains(['«', '»']))
}

/// Sets a text that consists of several pieces, as [`super::french_with_borders`] does.
pub(super) fn with_borders(text: &str, borders: &[usize]) -> (String, Vec<usize>) {
    let mut out = String::with_capacity(text.len() + 8);
    let mut set_borders = Vec::with_capacity(borders.len());
    let mut at = 0;
    for (run, space) in spaces(text) {
        copy(text, at..run.start, borders, &mut out, &mut set_borders);
        out.push_str(space);
        // A border inside a run of spaces stands behind what is left of it.
        while borders.get(set_borders.len()).is_some_and(|border| *border <= run.end) {
            set_borders.push(out.len());
        }
        at = run.end;
    }
    copy(text, at..text.len(), borders, &mut out, &mut set_borders);
    (out, set_borders)
}

fn copy(text: &str, part: Range<usize>, borders: &[usize], out: &mut String, set_borders: &mut Vec<usize>) {
    let shift = out.len();
    while let Some(border) = borders.get(set_borders.len()).filter(|border| **border <= part.end) {
        set_borders.push(shift + border.saturating_sub(part.start));
    }
    out.push_str(&text[part]);
}

/// The runs of spaces that are not left as they are, with what stands for them.
fn spaces(text: &str) -> impl Iterator<Item = (Range<usize>, &'static str)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find(is_space)?;
            let end = text[start..].find(|c| !is_space(c)).map_or(text.len(), |length| start + length);
            at = end;
            if let Some(space) = instead(text, start, end).filter(|space| *space != &text[start..end]) {
                return Some((start..end, space));
            }
        }
    })
}

/// What stands for the run of spaces `start..end`: an empty text, a no-break space, or (`None`) what was written.
fn instead(text: &str, start: usize, end: usize) -> Option<&'static str> {
    let before = last(text, start).filter(|c| !c.is_whitespace())?;
    let rest = &text[end..];
    let next = rest.chars().next().filter(|c| !c.is_whitespace())?;
    let follows = rest[next.len_utf8()..].chars().next();
    let ends_word =
        before.is_alphanumeric() || matches!(before, ')' | ']' | '»' | '”' | '…' | '.' | '%' | '€' | OBJECT);
    if before == '«' || next == '»' {
        return Some("");
    }
    if matches!(next, ';' | ':' | '!' | '?') && ends_word && takes_space(next, follows) {
        let word = text[..start].rsplit(is_space).next().unwrap_or_default();
        return (!is_address(word)).then_some("");
    }
    let counted = || UNITS.iter().chain(&WORDS).any(|unit| starts_with_word(rest, unit));
    let stays = match before {
        'º' | '°' | 's' if next.is_ascii_digit() => is_number_sign(&text[..start]),
        digit if digit.is_ascii_digit() => {
            is_digit_group(&text[..start], &text[start..end], rest) || counted()
        }
        _ => false,
    };
    stays.then_some(HELD)
}

/// Whether `before` ends in « n.º », as a word of its own.
fn is_number_sign(before: &str) -> bool {
    let word =
        before.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '«')).next().unwrap_or_default();
    let word = word.strip_prefix('N').map_or_else(|| word.to_owned(), |rest| format!("n{rest}"));
    NUMBER_SIGNS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The text as set, with `~` for U+00A0.
    #[track_caller]
    fn sets(written: &str, expected: &str) {
        assert_eq!(with_borders(written, &[]).0.replace('\u{a0}', "~"), expected, "{written}");
    }

    #[test]
    fn guillemets_and_marks_stand_close() {
        sets("Diz « sim » : porquê ?", "Diz «sim»: porquê?");
        sets("Diz «\u{202f}sim\u{202f}»\u{202f}; não\u{a0}!", "Diz «sim»; não!");
        sets("Diz «sim»: porquê?", "Diz «sim»: porquê?");
        sets("https://exemplo.example : fim :) 10 : 30", "https://exemplo.example : fim :) 10: 30");
    }

    #[test]
    fn numbers_stay_on_one_line() {
        sets("o decreto n.º 12/2026, N.º 3", "o decreto n.º~12/2026, N.º~3");
        sets(
            "18 442 famílias, 207,8 milhões de euros, 15 %",
            "18~442 famílias, 207,8~milhões de euros, 15~%",
        );
        sets("às 8 h em 2026 500 casas", "às 8~h em 2026 500 casas");
        sets("os anos 5", "os anos 5");
    }

    #[test]
    fn borders_go_along() {
        let text = "« a » n.º 1";
        let borders: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let (set, set_borders) = with_borders(text, &borders);
        assert_eq!(set, "«a» n.º\u{a0}1");
        let pieces: Vec<&str> = set_borders.windows(2).map(|pair| &set[pair[0]..pair[1]]).collect();
        assert_eq!(pieces, ["«", "", "a", "", "»", " ", "n", ".", "º", "\u{a0}", "1"]);
    }

    proptest! {
        #[test]
        fn a_text_that_is_set_stays_as_it_is(text in "[a-zº.«»:;!?%0-9 \u{a0}\u{202f}]{0,24}") {
            let (once, _) = with_borders(&text, &[]);
            prop_assert_eq!(&with_borders(&once, &[]).0, &once);
            prop_assert!(may_change(&text) || once == text);
        }

        #[test]
        fn borders_stay_in_order_and_within(text in "[a«»:?0-9 ]{0,16}") {
            let borders: Vec<usize> = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).collect();
            let (set, set_borders) = with_borders(&text, &borders);
            prop_assert_eq!(set_borders.len(), borders.len());
            prop_assert!(set_borders.is_sorted() && set_borders.iter().all(|at| set.is_char_boundary(*at)));
            prop_assert_eq!(set_borders.last().copied(), Some(set.len()));
        }
    }
}
