//! The regular expressions (ECMA 262, with the `u` flag) of what people write: words folded, dates, times.

use crate::time::{MONTHS, WEEKDAYS};

/// An id: lower-case letters without accent, digits and single dashes, or a script that has no capitals.
pub(super) const SLUG: &str = r"^[a-z0-9\p{Lo}\p{M}]+(?:-[a-z0-9\p{Lo}\p{M}]+)*$";
/// The code of a language.
pub(super) const LANGUAGE: &str = r"^\s*[A-Za-z]{2,3}(?:-[A-Za-z0-9-]*)?\s*$";

/// The whole of a text is one of these words, however it is accented, capitalised and cut.
pub(super) fn folded(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| letters(word)).collect();
    format!(r"^[^\p{{L}}\p{{N}}]*(?:{})[^\p{{L}}\p{{N}}]*$", words.join("|"))
}

/// What [`crate::vocabulary::fold`] makes the same as a folded word.
fn letters(word: &str) -> String {
    let mut pattern = String::new();
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("oe").or_else(|| rest.strip_prefix("ae")) {
            let (first, joined) =
                if letter == 'o' { ("oOôÔöÖóÓ", "œŒ") } else { ("aAàÀâÂäÄáÁ", "æÆ") };
            pattern.extend(["(?:[", first, "][eEéÉèÈêÊëË]|[", joined, "])"]);
            rest = after;
            continue;
        }
        let alike = match letter {
            'a' => "[aAàÀâÂäÄáÁ]",
            'e' => "[eEéÉèÈêÊëË]",
            'i' => "[iIîÎïÏíÍ]",
            'o' => "[oOôÔöÖóÓ]",
            'u' => "[uUùÙûÛüÜúÚ]",
            'c' => "[cCçÇ]",
            '_' => r"[^\p{L}\p{N}]+",
            _ => "",
        };
        match alike {
            "" => pattern.push_str(&either_case(letter)),
            alike => pattern.push_str(alike),
        }
        rest = &rest[letter.len_utf8()..];
    }
    pattern
}

fn either_case(letter: char) -> String {
    let upper: String = letter.to_uppercase().collect();
    if upper.chars().eq([letter]) { letter.to_string() } else { format!("[{letter}{upper}]") }
}

/// Words in either case, accents kept.
fn any_of<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.map(|word| word.chars().map(either_case).collect::<String>()).collect::<Vec<_>>().join("|")
}

const DAY: &str = "(?:0?[1-9]|[12][0-9]|3[01])";
const MONTH: &str = "(?:0?[1-9]|1[0-2])";
const YEAR: &str = "[0-9]{4}";
const GAP: &str = r"[ ,\u00a0\u202f]+";
/// `10:30`, `10h30`, `10 h`, `10 h 30 min`, `10:00:30`.
const TIME: &str =
    r"(?:[01]?[0-9]|2[0-3])\s*[:hH]\s*(?:[0-5]?[0-9]\s*(?:[:hH]\s*[0-5]?[0-9]\s*)?)?(?:[mM][iI]?[nN])?";

/// A day as [`crate::time::parse_date`] reads it, but for the calendar.
fn day() -> String {
    let months = any_of(MONTHS.iter().flat_map(|names| names.iter().copied()));
    let weekdays = any_of(WEEKDAYS.iter().copied());
    let ending = "(?:[eE][rR]|[èÈ][mM][eE]|[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH])?";
    let numbered = format!("{YEAR}-{MONTH}-{DAY}|{DAY}[/.]{MONTH}[/.]{YEAR}|{YEAR}[/.]{MONTH}[/.]{DAY}");
    let (month, number) = (format!(r"(?:{months})\.*"), format!("{DAY}{ending}"));
    let worded = format!("(?:(?:{weekdays}){GAP})?(?:{number}{GAP}{month}|{month}{GAP}{number}){GAP}{YEAR}");
    format!("(?:{numbered}|{worded})")
}

/// A day alone, or with the time that [`crate::value::Reader::date`] drops.
pub(super) fn date() -> String {
    format!(r"^\s*{}{}\s*$", day(), time_after())
}

/// A day, or a time of one, with an offset if there is one.
pub(super) fn moment() -> String {
    let offset = format!(
        r"[+-]?{YEAR}-?[0-9]{{2}}-?[0-9]{{2}}[T ][0-9]{{2}}:?[0-9]{{2}}(?::?[0-9]{{2}}(?:[.,][0-9]+)?)?(?:[zZ]|[+-][0-9]{{2}}(?::?[0-9]{{2}}(?::?[0-9]{{2}})?)?)(?:\[[^\]]*\])?"
    );
    format!(r"^\s*(?:{}{}Z?|{offset})\s*$", day(), time_after())
}

fn time_after() -> String {
    format!(r"(?:(?:,?\s+(?:à\s+|at\s+)?|T|,\s*){TIME})?")
}

pub(super) fn time() -> String {
    format!(r"^\s*{TIME}\s*$")
}
