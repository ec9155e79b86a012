//! Paragraphs that look like something else than they are: bold ones like headings, marked lines like lists.

use std::ops::Range;

use crate::aloud::is_emoji;
use crate::markdown::Heard;
use crate::stretch;

/// A longer bold paragraph is a warning, not a heading.
const WORDS_OF_A_HEADING: usize = 12;
/// A longer one is a sentence, whatever it ends with.
const WORDS_OF_A_LINE: usize = 8;
/// The marks of lists that Markdown does not know.
const MARKS: &[char] = &['•', '●', '▪', '■', '◦', '○', '‣', '⁃', '·', '–', '➢', '➤', '►', '✓', '✔', '→'];

/// What a block of a text looks like.
pub(super) enum Shape {
    /// A heading.
    Heading,
    /// A short paragraph that is bold as a whole, with the heading it could be.
    Bold(Range<usize>, String),
    /// A paragraph of one line that begins with a mark, with the item it could be.
    Marked(Range<usize>, String),
    /// A line of a few words that is no sentence: a name, an office.
    Line,
    /// Anything else.
    Other,
}

/// The shape of a paragraph that is bold as a whole.
pub(super) fn bold(text: &str, span: &Range<usize>, level: usize) -> Shape {
    // « Arrête : » is the formula of an order.
    let is_formula =
        text.ends_with(':') && text.split_whitespace().filter(|word| word.len() > 1).count() == 1;
    let is_place = ["Fait à", "Fait le", "Done at"].iter().any(|words| text.starts_with(words));
    let is_sentence = is_formula
        || is_place
        || is_figure(text)
        || text.ends_with(['.', '!', '?', ';', ',', '…', '؟', '»', '"']);
    let words = text.split_whitespace().count();
    let has_letters = text.chars().filter(|c| c.is_alphabetic()).count() > 1;
    if is_sentence || text.contains('\n') || words > WORDS_OF_A_HEADING || !has_letters {
        return Shape::Other;
    }
    let words = text.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']);
    Shape::Bold(span.clone(), format!("{} {words}", "#".repeat(level.clamp(2, 6))))
}

/// A figure set large: « 321,4 millions », « $311.7 million », « 45 % ».
fn is_figure(text: &str) -> bool {
    const UNITS: &[&str] = &[
        "million",
        "millions",
        "milliard",
        "milliards",
        "billion",
        "billions",
        "mille",
        "francs",
        "f",
        "fcfa",
        "cfa",
        "eur",
        "euros",
        "dollars",
        "km",
        "ha",
        "tonnes",
        "kwh",
        "mw",
    ];
    let mut words = text.split_whitespace();
    let is_number =
        |word: &str| word.contains(|c: char| c.is_ascii_digit()) && !word.contains(char::is_alphabetic);
    let rest_is_unit = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
        word.is_empty() || UNITS.contains(&word.as_str())
    };
    words.next().is_some_and(is_number) && words.all(|word| is_number(word) || rest_is_unit(word))
}

/// The shape of any other paragraph.
pub(super) fn marked(text: &str, span: &Range<usize>) -> Shape {
    match item(text).filter(|_| !text.contains('\n')) {
        Some(corrected) => Shape::Marked(span.clone(), corrected),
        None if is_line(text) => Shape::Line,
        None => Shape::Other,
    }
}

/// Whether a paragraph is a name or an office rather than a sentence.
fn is_line(text: &str) -> bool {
    !text.ends_with(['.', '!', '?', ';', ':', '…', '؟'])
        && !text.contains('\n')
        && text.split_whitespace().nth(WORDS_OF_A_LINE).is_none()
}

/// The first of two lines of a paragraph, or more, that begin with a mark: where it stands, and as an item.
pub(super) fn hand_made_list(text: &str) -> Option<(usize, String)> {
    // Most paragraphs are one line.
    if stretch::length(text.as_bytes(), 0, b"\n") == text.len() {
        return None;
    }
    let mut at = 0;
    let mut first = None;
    for line in text.split_inclusive('\n') {
        if let Some(corrected) = item(line) {
            let start = at + (line.len() - line.trim_start().len());
            match first {
                Some(_) => return first,
                None => first = Some((start, corrected)),
            }
        }
        at += line.len();
    }
    None
}

/// A marked line as an item of a list.
fn item(line: &str) -> Option<String> {
    let line = line.trim();
    let blank = |c: char| c.is_whitespace();
    if let Some(rest) = line.strip_prefix(MARKS).or_else(|| pictured(line))
        && rest.starts_with(blank)
    {
        return Some(format!("- {}", rest.trim_start()));
    }
    let (mark, rest) = line.split_once(blank)?;
    if let Some(number) = mark.strip_suffix(['°', 'º', '/']).or_else(|| mark.strip_suffix(".-"))
        && (1..=2).contains(&number.len())
        && number.bytes().all(|digit| digit.is_ascii_digit())
    {
        return Some(format!("{number}. {}", rest.trim_start()));
    }
    let letter =
        mark.strip_suffix(')').filter(|mark| mark.len() == 1 && mark.bytes().all(|b| b.is_ascii_lowercase()));
    letter.map(|_| format!("- {}", rest.trim_start()))
}

/// What follows the pictograph that a line begins with, as lists in messages do: « 📍 Lieu : Ombreval ».
fn pictured(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(is_emoji)?;
    Some(rest.trim_start_matches(['\u{fe0f}', '\u{200d}']))
}

/// What the shapes of a text tell together: a bold paragraph before another block is a heading, two marked ones in a row
/// are a list. One alone is a dash; where nothing but names and offices comes after it, a signature.
pub(super) fn judged(shapes: &[Shape]) -> Vec<(Heard, Range<usize>, String)> {
    let mut found = Vec::new();
    let mut in_list = false;
    for (index, shape) in shapes.iter().enumerate() {
        let next = shapes.get(index + 1);
        let is_signed =
            || shapes[index + 1..].iter().all(|shape| matches!(shape, Shape::Line | Shape::Bold(..)));
        match shape {
            Shape::Bold(span, heading)
                if matches!(next, Some(Shape::Line | Shape::Other | Shape::Marked(..))) && !is_signed() =>
            {
                found.push((Heard::BoldHeading, span.clone(), heading.clone()));
            }
            Shape::Marked(span, item) if !in_list && matches!(next, Some(Shape::Marked(..))) => {
                found.push((Heard::HandMadeList, span.clone(), item.clone()));
            }
            _ => {}
        }
        in_list = matches!(shape, Shape::Marked(..));
    }
    found
}
