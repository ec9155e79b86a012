//! Letters that a voice does not read as what they look like.

use super::words;
use std::ops::Range;

/// A voice may spell capitals; a reader takes a tenth longer over them. Shorter stretches are names and headings.
const CAPITAL_WORDS: usize = 6;
pub(super) const CAPITAL_LETTERS: usize = 30;
/// So many of the words follow one another without a comma or a stroke: « OMS, UNICEF, PNUD, UNFPA, HCR, FAO » and the
/// names of those who passed an examination are no sentence.
const CAPITAL_WORDS_IN_A_ROW: usize = 4;
/// So many lone letters in a row are a word pulled apart.
pub(super) const LONE_LETTERS: usize = 6;
/// So many blanks in a row are a layout: typography needs one.
pub(super) const BLANKS: usize = 3;
/// So many in a row are decoration.
pub(super) const EMOJI: usize = 3;
/// A formula has fewer in a row.
pub(super) const DISGUISED: usize = 3;

/// Long stretches in capitals.
pub(super) fn capitals(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut found = Vec::new();
    let (mut run, mut count, mut letters) = (0..0, 0, 0);
    let (mut in_a_row, mut longest) = (0, 0);
    for (at, word) in words(text) {
        let upper = word.chars().filter(|c| c.is_uppercase()).count();
        if word.chars().any(char::is_lowercase) || word.contains('\u{fffc}') {
            found.extend(long_enough(&run, count, letters, longest));
            (count, letters, in_a_row, longest) = (0, 0, 0, 0);
        } else if upper > 0 {
            run = if count == 0 { at..at } else { run };
            run.end = at + word.trim_end_matches(|c: char| c.is_ascii_punctuation()).len();
            count += usize::from(upper > 1);
            letters += upper;
            in_a_row += usize::from(upper > 1);
            longest = longest.max(in_a_row);
            if word.ends_with([',', ';', '،', '؛']) || word.contains('/') {
                in_a_row = 0;
            }
        }
    }
    found.extend(long_enough(&run, count, letters, longest));
    found.into_iter()
}

fn long_enough(run: &Range<usize>, count: usize, letters: usize, longest: usize) -> Option<Range<usize>> {
    let is_long = count >= CAPITAL_WORDS && letters >= CAPITAL_LETTERS && longest >= CAPITAL_WORDS_IN_A_ROW;
    is_long.then(|| run.clone())
}

/// Words whose letters stand apart.
pub(super) fn spaced(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut found = Vec::new();
    let (mut run, mut count) = (0..0, 0);
    for (at, word) in words(text) {
        let word = word.trim_end_matches(is_mark_after);
        let mut letters = word.chars();
        let lone = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
        if lone {
            run = if count == 0 { at..at } else { run };
            run.end = at + word.len();
            count += 1;
        } else {
            found.extend((count >= LONE_LETTERS && !is_alphabet(&text[run.clone()])).then(|| run.clone()));
            count = 0;
        }
    }
    found.extend((count >= LONE_LETTERS && !is_alphabet(&text[run.clone()])).then_some(run));
    found.into_iter()
}

/// Whether it may stand after a letter that is set apart.
pub(super) fn is_mark_after(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '»' | '…')
}

/// Whether letters stand in their order: an index, no word.
fn is_alphabet(letters: &str) -> bool {
    let letters: Vec<char> = letters.chars().filter(|c| c.is_alphabetic()).collect();
    letters.windows(2).all(|pair| pair[0] < pair[1])
}

/// Runs of blanks that stand for a layout.
pub(super) fn blanks(text: &str) -> impl Iterator<Item = Range<usize>> {
    runs(text, BLANKS, is_blank, |c| c == ' ')
}

/// Whether it is a blank that is no space between words.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}')
}

/// Emoji in a row.
pub(super) fn emoji(text: &str) -> impl Iterator<Item = Range<usize>> {
    runs(text, EMOJI, is_emoji, |c| matches!(c, ' ' | '\u{fe0f}' | '\u{200d}' | '\u{1f3fb}'..='\u{1f3ff}'))
}

/// Letters that are mathematics.
pub(super) fn disguised(text: &str) -> impl Iterator<Item = Range<usize>> {
    runs(text, DISGUISED, is_disguised, |c| c == ' ')
}

/// Stretches of `least` characters or more that are `of`; those that are `between` neither count nor part them.
fn runs(
    text: &str,
    least: usize,
    of: impl Fn(char) -> bool,
    between: impl Fn(char) -> bool,
) -> impl Iterator<Item = Range<usize>> {
    let mut found = Vec::new();
    let (mut run, mut count) = (0..0, 0);
    for (at, c) in text.char_indices() {
        if of(c) {
            run = if count == 0 { at..at } else { run };
            run.end = at + c.len_utf8();
            count += 1;
        } else if !between(c) {
            found.extend((count >= least).then(|| run.clone()));
            count = 0;
        }
    }
    found.extend((count >= least).then_some(run));
    found.into_iter()
}

/// Whether a voice reads the character out by its name: pictographs (Emoji 17). Signs such as ☎ and ✓ are not among them.
pub fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f300}'..='\u{1f3fa}' | '\u{1f400}'..='\u{1faff}' | '\u{2728}' | '\u{2b50}' | '\u{26a0}' | '\u{26a1}' | '\u{2705}' | '\u{274c}' | '\u{2757}' | '\u{203c}')
}

/// A text without its emoji, and without the blanks that stood around them.
pub fn without_emoji(text: &str) -> String {
    let is_part = |c| is_emoji(c) || matches!(c, '\u{fe0f}' | '\u{200d}' | '\u{1f3fb}'..='\u{1f3ff}');
    let kept: String = text.chars().filter(|c| !is_part(*c)).collect();
    kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Letters of mathematics, full-width letters and letters in rings.
pub(super) fn is_disguised(c: char) -> bool {
    matches!(c, '\u{1d400}'..='\u{1d7ff}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' | '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}')
}

/// The letters that disguised ones stand for. The mathematical ones come in alphabets of 52 (Unicode Standard 17, U+1D400).
pub fn plain_letters(text: &str) -> String {
    text.chars().map(plain_letter).collect()
}

fn plain_letter(c: char) -> char {
    let code = u32::from(c);
    let nth = |first: u32, start: char| char::from_u32(u32::from(start) + (code - first));
    let plain = match code {
        0x1d400..=0x1d6a3 => {
            let place = (code - 0x1d400) % 52;
            if place < 26 { char::from_u32(0x41 + place) } else { char::from_u32(0x61 + place - 26) }
        }
        0x1d7ce..=0x1d7ff => char::from_u32(0x30 + (code - 0x1d7ce) % 10),
        0xff21..=0xff3a => nth(0xff21, 'A'),
        0xff41..=0xff5a => nth(0xff41, 'a'),
        0x24b6..=0x24cf => nth(0x24b6, 'A'),
        0x24d0..=0x24e9 => nth(0x24d0, 'a'),
        0x1f130..=0x1f149 => nth(0x1f130, 'A'),
        0x1f150..=0x1f169 => nth(0x1f150, 'A'),
        0x1f170..=0x1f189 => nth(0x1f170, 'A'),
        _ => None,
    };
    plain.unwrap_or(c)
}
