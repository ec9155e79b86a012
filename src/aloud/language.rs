//! In which script and language a passage is, as far as letters and small words tell.

use super::words;
use crate::lang::Language;
use std::ops::Range;

/// A way of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    /// French, English, Fon, Hausa …
    Latin,
    /// Arabic, Persian, Urdu …
    Arabic,
    /// One of which the tag of its best-known language is given: `am`, `zh`, `ru`.
    Other(&'static str),
}

/// So many words in a row of another script are a passage, fewer a name (WCAG 3.1.2 leaves proper names out).
const WORDS_OF_A_PASSAGE: usize = 2;
/// Latin letters in a text of another script: acronyms, brands and addresses are usual there.
const LATIN_WORDS_OF_A_PASSAGE: usize = 4;
/// A paragraph shorter than this tells its language by chance.
const WORDS_THAT_TELL: usize = 15;

/// The small words that a language is known by: none is one of another's here.
const SMALL_WORDS: [(&str, &[Word]); 3] = [
    (
        "fr",
        &small([
            "les", "des", "du", "et", "est", "une", "dans", "pour", "qui", "sur", "par", "avec", "aux",
            "cette", "sont", "ont", "leur", "leurs", "ces", "nous", "vous", "pas", "le", "la", "un", "au",
            "ses",
        ]),
    ),
    (
        "en",
        &small([
            "the", "and", "of", "to", "for", "with", "from", "that", "this", "are", "is", "by", "which",
            "will", "has", "have", "be", "in", "it", "their", "you",
        ]),
    ),
    (
        "pt",
        &small([
            "os", "dos", "das", "do", "da", "em", "uma", "para", "com", "não", "são", "pelo", "pela", "ao",
            "aos", "seu", "sua", "mais", "foi", "na", "no",
        ]),
    ),
];

/// A small word as a number, its bytes in a row: every word of every text is compared with two dozen of them.
type Word = u64;

/// The words that are small enough to be one of [`SMALL_WORDS`], in bytes.
const SMALL: usize = 6;

const fn small<const N: usize>(words: [&str; N]) -> [Word; N] {
    let mut numbers = [0; N];
    let mut at = 0;
    while at < N {
        assert!(words[at].len() <= SMALL);
        numbers[at] = number(words[at].as_bytes());
        at += 1;
    }
    numbers
}

/// The number of a word of at most [`SMALL`] bytes; capitals of ASCII count as small letters.
const fn number(word: &[u8]) -> Word {
    let mut number = 0;
    let mut at = 0;
    while at < word.len() {
        number = number << 8 | word[at].to_ascii_lowercase() as Word;
        at += 1;
    }
    number
}

/// Of ten words, two small ones of another language and none of the own: the paragraph is in that other one.
const FOREIGN_PERCENT: usize = 20;
const OWN_PERCENT: usize = 4;

/// The passages of a text that are not in its language, each with the tag that fits. `other_script`: it may have letters
/// that are not Latin.
pub(super) fn passages(
    text: &str,
    language: &Language,
    other_script: bool,
) -> Vec<(&'static str, Range<usize>)> {
    let own = script_of(language);
    if own != Script::Latin || other_script {
        let found = in_another_script(text, own);
        if !found.is_empty() {
            return found;
        }
    }
    let foreign = if own == Script::Latin { in_another_language(text, language) } else { None };
    foreign.map(|tag| (tag, trimmed(text))).into_iter().collect()
}

fn trimmed(text: &str) -> Range<usize> {
    let start = text.len() - text.trim_start().len();
    start..text.trim_end().len()
}

/// The script that a language is written in.
pub(super) fn script_of(language: &Language) -> Script {
    if language.is_in_arabic_script() {
        return Script::Arabic;
    }
    match language.tag().split('-').next().unwrap_or_default() {
        "am" | "ti" => Script::Other("am"),
        "zh" => Script::Other("zh"),
        "nqo" => Script::Other("nqo"),
        "zgh" | "ber" => Script::Other("zgh"),
        "ru" | "uk" | "bg" | "sr" => Script::Other("ru"),
        "he" | "yi" => Script::Other("he"),
        "el" => Script::Other("el"),
        _ => Script::Latin,
    }
}

/// The script of a letter (blocks of the Unicode Standard 17); none for figures, marks and the rest.
pub(super) fn script(letter: char) -> Option<Script> {
    match letter {
        'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{250}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' => {
            Some(Script::Latin)
        }
        '\u{620}'..='\u{64a}'
        | '\u{66e}'..='\u{6d3}'
        | '\u{6fa}'..='\u{6ff}'
        | '\u{750}'..='\u{77f}'
        | '\u{fb50}'..='\u{fdfb}'
        | '\u{fe70}'..='\u{fefc}' => Some(Script::Arabic),
        '\u{391}'..='\u{3c9}' => Some(Script::Other("el")),
        '\u{400}'..='\u{4ff}' => Some(Script::Other("ru")),
        '\u{5d0}'..='\u{5ea}' => Some(Script::Other("he")),
        '\u{7ca}'..='\u{7ea}' => Some(Script::Other("nqo")),
        '\u{1200}'..='\u{135a}' => Some(Script::Other("am")),
        '\u{2d30}'..='\u{2d67}' => Some(Script::Other("zgh")),
        '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' => Some(Script::Other("zh")),
        _ => None,
    }
}

/// Runs of words of one script that is not the text's own.
pub(super) fn in_another_script(text: &str, own: Script) -> Vec<(&'static str, Range<usize>)> {
    let mut found = Vec::new();
    let mut run: Option<(Script, usize, Range<usize>)> = None;
    let mut end = |run: &mut Option<(Script, usize, Range<usize>)>| {
        if let Some((script, count, place)) = run.take() {
            let least = if script == Script::Latin { LATIN_WORDS_OF_A_PASSAGE } else { WORDS_OF_A_PASSAGE };
            // Chinese has no spaces: its letters count.
            let is_passage =
                count >= least || (script == Script::Other("zh") && text[place.clone()].chars().count() >= 4);
            if is_passage {
                found.push((tag_of(script, &text[place.clone()]), place));
            }
        }
    };
    for (at, word) in words(text) {
        let Some(script) = script_of_word(word, own) else { continue };
        if script == own {
            end(&mut run);
            continue;
        }
        let letters = word.trim_matches(|c: char| !c.is_alphabetic());
        let start = at + word.find(letters).unwrap_or(0);
        let place = start..start + letters.len();
        match &mut run {
            Some((of, count, so_far)) if *of == script => {
                *count += 1;
                so_far.end = place.end;
            }
            _ => {
                end(&mut run);
                run = Some((script, 1, place));
            }
        }
    }
    end(&mut run);
    found
}

/// The script of a word by its first letter. Acronyms and addresses are of every script.
fn script_of_word(word: &str, own: Script) -> Option<Script> {
    // What stands for code, or for a passage whose language is given, parts what is beside it.
    if word.contains('\u{fffc}') {
        return Some(own);
    }
    let script = word.chars().find_map(script)?;
    let is_plain = script != Script::Latin
        || own == Script::Latin
        || (word.chars().any(char::is_lowercase) && !word.contains(['/', '@', '.', '_']));
    is_plain.then_some(script)
}

fn tag_of(script: Script, passage: &str) -> &'static str {
    match script {
        Script::Arabic => "ar",
        Script::Other(tag) => tag,
        Script::Latin => {
            let counts = SMALL_WORDS.map(|(tag, small)| (count(passage, small), tag));
            let most = counts.iter().max_by_key(|(count, _)| *count);
            most.filter(|(count, _)| *count > 0).map_or("fr", |(_, tag)| tag)
        }
    }
}

/// The other language that a paragraph in Latin letters is in, where its small words leave no doubt.
fn in_another_language(text: &str, language: &Language) -> Option<&'static str> {
    let own = language.tag().split('-').next().unwrap_or_default();
    let (_, small) = SMALL_WORDS.iter().find(|(tag, _)| *tag == own)?;
    if text.len() < WORDS_THAT_TELL * 2 {
        return None;
    }
    let words = count_unless_own(text, small)?;
    if words < WORDS_THAT_TELL {
        return None;
    }
    let others = SMALL_WORDS.iter().filter(|(tag, _)| *tag != own);
    let (most, tag, others) = others.map(|(tag, small)| (count(text, small), *tag, *small)).max()?;
    if most * 100 < words * FOREIGN_PERCENT {
        return None;
    }
    // What is quoted may be a name: « Save the Children ». A paragraph that is one quotation is not.
    let unquoted = without_quotations(text);
    let left = words_of_letters(&unquoted).count();
    if left < words && left * 3 >= words {
        count_unless_own(&unquoted, small)?;
        return (count(&unquoted, others) * 100 >= left * FOREIGN_PERCENT).then_some(tag);
    }
    Some(tag)
}

/// The text without what stands between quotation marks.
fn without_quotations(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut closing = None;
    for c in text.chars() {
        match (closing, c) {
            (None, '«') => closing = Some('»'),
            (None, '“') => closing = Some('”'),
            (None, '"') => closing = Some('"'),
            (None, c) => kept.push(c),
            (Some(mark), c) if c == mark => closing = None,
            (Some(_), _) => {}
        }
    }
    kept
}

/// How many words a text has; nothing as soon as it is certain that enough of them are small ones of its language. A
/// word and the space after it have two bytes at least.
fn count_unless_own(text: &str, own: &[Word]) -> Option<usize> {
    let too_many = |known: usize, words: usize| known * 100 > words * OWN_PERCENT;
    let (mut known, mut all) = (0, 0);
    for word in words_of_letters(text) {
        all += 1;
        if is_small(word, own) {
            known += 1;
            if too_many(known, text.len() / 2 + 1) {
                return None;
            }
        }
    }
    (!too_many(known, all)).then_some(all)
}

/// How many words of a text are among the small ones.
fn count(text: &str, small: &[Word]) -> usize {
    words_of_letters(text).filter(|word| is_small(word, small)).count()
}

fn words_of_letters(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_letter(c)).filter(|word| !word.is_empty())
}

fn is_small(word: &str, small: &[Word]) -> bool {
    word.len() <= SMALL && small.contains(&number(word.as_bytes()))
}

/// Whether it is a letter; those of French and its like without a table.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || (c >= 'À' && (c < '\u{250}' || c.is_alphabetic()))
}
