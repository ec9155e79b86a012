//! How an institution numbers its documents: a pattern such as `N° {seq}/MS/{year}`, and what it reads in a number.
//!
//! Spaces, case, degree signs and zeros in front do not count: « N° 0123/MS/2026 » and « n°123/ms/2026 » are one number.

use crate::diagnostic::{Diagnostic, Phrase};
use crate::source::Spanned;
use crate::vocabulary::{fold, nearest};

/// A pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// As written.
    pub text: Spanned<String>,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// Letters and signs, normalised.
    Literal(String),
    /// The running number.
    Sequence,
    /// The year, in four figures or two.
    Year,
    /// Whatever stands there: « DC/SGM ».
    Series,
}

/// What a pattern reads in a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The running number.
    pub sequence: Option<u64>,
    /// The year.
    pub year: Option<i16>,
}

/// The words that stand between braces.
const PLACES: &[(&str, Part)] = &[
    ("seq", Part::Sequence),
    ("year", Part::Year),
    ("series", Part::Series),
    ("numero", Part::Sequence),
    ("annee", Part::Year),
    ("serie", Part::Series),
];

impl Pattern {
    /// Reads a pattern; what is wrong with it otherwise.
    pub fn new(text: Spanned<String>) -> Result<Self, Box<Diagnostic>> {
        let mut parts = Vec::new();
        let mut rest = text.value.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                return Err(Box::new(
                    mistake(&text).mend("refermez l’accolade : `}`", "close the brace: `}`"),
                ));
            };
            push(&mut parts, before);
            let word = fold(name);
            let Some((_, part)) = PLACES.iter().find(|(place, _)| *place == word) else {
                return Err(Box::new(unknown_place(&text, name)));
            };
            parts.push(part.clone());
            rest = after;
        }
        push(&mut parts, rest);
        if parts.contains(&Part::Sequence) {
            return Ok(Pattern { text, parts });
        }
        let told = mistake(&text)
            .because("rien n’y change d’un document à l’autre", "nothing in it differs between two documents")
            .mend(
                "écrivez `{seq}` à la place du numéro d’ordre, `{year}` à celle de l’année",
                "write `{seq}` in place of the running number, `{year}` in place of the year",
            );
        Err(Box::new(told))
    }

    /// What the pattern reads in a number; nothing if the number is none of its series.
    pub fn read(&self, number: &str) -> Option<Found> {
        read(&self.parts, &normal(number))
    }
}

fn push(parts: &mut Vec<Part>, literal: &str) {
    let literal = normal(literal);
    if !literal.is_empty() {
        parts.push(Part::Literal(literal));
    }
}

fn read(parts: &[Part], text: &str) -> Option<Found> {
    let Some((part, others)) = parts.split_first() else { return text.is_empty().then(Found::default) };
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    match part {
        Part::Literal(literal) => {
            let rest = text.strip_prefix(literal.as_str())?;
            read(others, rest).or_else(|| after_services(literal, others, rest))
        }
        Part::Sequence => (1..=digits).rev().find_map(|length| {
            let found = read(others, &text[length..])?;
            Some(Found { sequence: text[..length].parse().ok(), ..found })
        }),
        Part::Year => [4, 2].into_iter().filter(|length| *length <= digits).find_map(|length| {
            let found = read(others, &text[length..])?;
            let year: i16 = text[..length].parse().ok()?;
            Some(Found { year: Some(if length == 2 { 2000 + year } else { year }), ..found })
        }),
        Part::Series => text
            .char_indices()
            .map(|(at, c)| at + c.len_utf8())
            .find_map(|length| read(others, &text[length..])),
    }
}

/// The service that drew a document up adds its own initials: `N° 0123/MS/DC/SGM/2026` is of the series `N° {seq}/MS/{year}`.
fn after_services(literal: &str, others: &[Part], text: &str) -> Option<Found> {
    let inner = literal.ends_with('/') && !others.is_empty();
    text.match_indices('/').filter(|_| inner).find_map(|(at, _)| read(others, &text[at + 1..]))
}

/// A number without what does not count in it.
pub fn normal(number: &str) -> String {
    let mut normal = String::with_capacity(number.len());
    for c in number.chars().flat_map(char::to_lowercase) {
        match c {
            '°' | 'º' | '.' => {}
            '–' | '‑' => normal.push('-'),
            // « No 12 », as typewriters had it.
            ' ' | '\u{a0}' | '\u{202f}' if normal == "no" => normal.truncate(1),
            c if c.is_whitespace() => {}
            c => normal.push(c),
        }
    }
    normal
}

/// The same without zeros in front of its figures: two numbers of one key are one number.
pub fn key(number: &str) -> String {
    let normal = normal(number);
    let mut key = String::with_capacity(normal.len());
    for (at, c) in normal.char_indices() {
        let leads = !key.ends_with(|before: char| before.is_ascii_digit());
        let more = normal[at + c.len_utf8()..].starts_with(|next: char| next.is_ascii_digit());
        if !(c == '0' && leads && more) {
            key.push(c);
        }
    }
    key
}

/// The year that a number ends in, where it plainly does: « …/2026 ».
pub fn last_year(number: &str) -> Option<i16> {
    let normal = normal(number);
    let (_, last) = normal.rsplit_once(['/', '-'])?;
    let year: i16 = (last.len() == 4).then(|| last.parse().ok())??;
    (1900..2100).contains(&year).then_some(year)
}

fn mistake(text: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "bad-number-pattern",
        text.span,
        Phrase::new(
            format!("`{}` n’est pas un modèle de numéro", text.value),
            format!("`{}` is not a pattern of numbers", text.value),
        ),
    )
}

fn unknown_place(text: &Spanned<String>, name: &str) -> Diagnostic {
    let told =
        mistake(text).because(format!("`{{{name}}}` n’est pas connu"), format!("`{{{name}}}` is not known"));
    match nearest(name, PLACES.iter().map(|(place, _)| *place)) {
        Some(near) => {
            told.mend(format!("vouliez-vous écrire `{{{near}}}` ?"), format!("did you mean `{{{near}}}`?"))
        }
        None => told.mend(
            "un modèle connaît `{seq}`, `{year}` et `{series}`",
            "a pattern knows `{seq}`, `{year}` and `{series}`",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceId, Span};

    fn pattern(text: &str) -> Pattern {
        Pattern::new(Spanned::new(text.to_owned(), Span::start_of(SourceId(0)))).unwrap()
    }

    #[test]
    fn a_pattern_reads_what_its_places_stand_for() {
        let plain = pattern("N° {seq}/MS/{year}");
        let found = |sequence, year| Some(Found { sequence: Some(sequence), year });
        assert_eq!(plain.read("N° 0123/MS/2026"), found(123, Some(2026)));
        assert_eq!(plain.read("n°\u{a0}123/ms/26"), found(123, Some(2026)));
        assert_eq!(plain.read("No 7/MS/2026"), found(7, Some(2026)));
        assert_eq!(plain.read("N° 0123/MS/DC/SGM/2026"), found(123, Some(2026)));
        assert_eq!(plain.read("N° 0123/MEN/MS/2026"), None);
        assert_eq!(plain.read("N° 0123/MS/2026/DC"), None);
        let series = pattern("N° {numero}/MS/{série}/{année}");
        assert_eq!(series.read("N° 0123/MS/DC/SGM/2026"), found(123, Some(2026)));
        assert_eq!(pattern("{year}-{seq}").read("2026-448"), found(448, Some(2026)));
        assert_eq!(pattern("{year}{seq}").read("20260448"), found(448, Some(2026)));
    }

    #[test]
    fn zeros_spaces_and_degrees_do_not_make_another_number() {
        assert_eq!(key("N° 0012 / MS / 2026"), key("n°12/ms/2026"));
        assert_ne!(key("N° 10/MS"), key("N° 1/MS"));
        assert_eq!(key("N° 0/MS"), "n0/ms");
        assert_eq!(last_year("N° 41/CM/2026"), Some(2026));
        assert_eq!(last_year("N° 41/CM"), None);
        assert_eq!(last_year("N° 2026/CM/0041"), None);
    }
}
