//! French typography for plain strings: the spaces that hold a line together, guillemets, apostrophes, « n° », ellipses;
//! the order of figures in Arabic ([`arabic`]), and what of this is Portuguese ([`portuguese`]).
//!
//! Rules after the *Lexique des règles typographiques en usage à l'Imprimerie nationale*, with the narrow no-break
//! space (U+202F) before `; : ! ? »` and after `«`. What is set once stays as it is when it is set again. Addresses
//! (`https://…`, `nom@domaine`) and times (`10:30`) are never touched. It knows nothing of markup: the Markdown room
//! hands it the text of a whole paragraph with the borders of its pieces.

mod arabic;
mod numbers;
mod plain;
mod portuguese;
mod quotation;
#[cfg(test)]
mod tests;

use crate::lang::Language;
use crate::stretch;
use std::borrow::Cow;

use numbers::{UNITS, follows_hour, is_digit_group, is_number_sign, starts_with_word};
use plain::end_of_plain;
pub use quotation::unquoted;

/// The narrow no-break space, before double punctuation and inside guillemets and numbers.
pub const NARROW: char = '\u{202f}';
/// The ordinary no-break space, between a number and the word that counts.
pub const NO_BREAK: char = '\u{a0}';
/// The signs that setting a text may add to it.
pub const ADDED: [char; 6] = [NARROW, NO_BREAK, '«', '»', '’', '…'];
/// Stands for something in a paragraph that is no text (code, a picture): it behaves like a word.
pub const OBJECT: char = '\u{fffc}';

/// Whose typographic rules a text follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Typography {
    /// French spaces, guillemets and apostrophes.
    #[default]
    French,
    /// Marks that keep figures in their order.
    Arabic,
    /// No spaces inside « » nor before `: ; ! ?`; numbers on one line.
    Portuguese,
    /// The text as it was written.
    None,
}

impl Typography {
    /// The rules of a language.
    pub fn of(language: &Language) -> Self {
        match language {
            french if french.is_french() => Self::French,
            arabic if arabic.is_in_arabic_script() => Self::Arabic,
            portuguese if portuguese.is_portuguese() => Self::Portuguese,
            _ => Self::None,
        }
    }

    /// Sets a plain string by these rules.
    pub fn set(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::French => french(text),
            Self::Arabic if arabic::may_change(text) => Cow::Owned(arabic::with_borders(text, &[]).0),
            Self::Portuguese if portuguese::may_change(text) => {
                Cow::Owned(portuguese::with_borders(text, &[]).0)
            }
            Self::Arabic | Self::Portuguese | Self::None => Cow::Borrowed(text),
        }
    }

    /// Sets a text that consists of several pieces: `borders` are the byte offsets, in rising order, where one piece ends
    /// and the next begins. Returns the text as set and where the borders are in it.
    pub fn set_with_borders(self, text: &str, borders: &[usize]) -> (String, Vec<usize>) {
        match self {
            Self::French => french_with_borders(text, borders),
            Self::Arabic => arabic::with_borders(text, borders),
            Self::Portuguese => portuguese::with_borders(text, borders),
            Self::None => (text.to_owned(), borders.to_vec()),
        }
    }
}

/// Sets a plain string by the French rules. Setting it twice changes nothing more.
pub fn french(text: &str) -> Cow<'_, str> {
    if !may_change(text) {
        return Cow::Borrowed(text);
    }
    let (set, _) = french_with_borders(text, &[]);
    if set == text { Cow::Borrowed(text) } else { Cow::Owned(set) }
}

/// [`Typography::set_with_borders`] by the French rules.
fn french_with_borders(text: &str, borders: &[usize]) -> (String, Vec<usize>) {
    let mut setter = Setter {
        text,
        out: String::with_capacity(text.len() + text.len() / 16),
        borders,
        set_borders: Vec::with_capacity(borders.len()),
        quotes: quotes_are_balanced(text),
        inside_quotes: false,
        addresses: None,
        word_end: 0,
        address: false,
    };
    let mut at = 0;
    while at < text.len() {
        let end = end_of_plain(text, at);
        setter.copy(at, end);
        if end == text.len() {
            break;
        }
        setter.note_borders(end);
        at = setter.step(end);
    }
    setter.note_borders(usize::MAX);
    (setter.out, setter.set_borders)
}

/// The text with ordinary spaces in place of the typographic ones, for feeds and messages; of an HTML string
/// the character references to them as well.
pub fn plain_spaces(text: &str) -> String {
    const REFERENCES: [&str; 7] = ["nbsp;", "#160;", "#xa0;", "#xA0;", "#8239;", "#x202f;", "#x202F;"];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        // The first bytes of the two spaces, and what begins a reference.
        let (plain, next) = stretch::split(rest, 0, b"\xc2\xe2&");
        out.push_str(plain);
        let Some((character, after)) = next else { return out };
        let referred = REFERENCES.iter().filter(|_| character == '&').find_map(|it| after.strip_prefix(it));
        out.push(if matches!(character, NARROW | NO_BREAK) || referred.is_some() { ' ' } else { character });
        rest = referred.unwrap_or(after);
    }
}

fn may_change(text: &str) -> bool {
    text.bytes().any(|byte| {
        byte.is_ascii_digit() || matches!(byte, b';' | b':' | b'!' | b'?' | b'\'' | b'"' | b'.' | 0xc2)
    }) || text.contains("F CFA")
}

struct Setter<'a> {
    text: &'a str,
    out: String,
    borders: &'a [usize],
    set_borders: Vec<usize>,
    quotes: bool,
    inside_quotes: bool,
    /// Whether there may be an address anywhere, once it was asked: most texts have none, and need not be looked at word
    /// by word.
    addresses: Option<bool>,
    word_end: usize,
    address: bool,
}

impl Setter<'_> {
    fn note_borders(&mut self, at: usize) {
        while self.borders.get(self.set_borders.len()).is_some_and(|&border| border <= at) {
            self.set_borders.push(self.out.len());
        }
    }

    /// Copies a stretch that no rule touches.
    fn copy(&mut self, start: usize, end: usize) {
        let before = self.out.len();
        while let Some(border) = self.borders.get(self.set_borders.len()).filter(|border| **border < end) {
            self.set_borders.push(before + border.saturating_sub(start));
        }
        self.out.push_str(&self.text[start..end]);
    }

    /// Sets the character or the run of spaces at `at`; returns where the next one begins.
    fn step(&mut self, at: usize) -> usize {
        let Some(character) = self.text[at..].chars().next() else { return self.text.len() };
        let after = at + character.len_utf8();
        if is_space(character) {
            return self.spaces(at);
        }
        if self.is_in_address(at) {
            self.out.push(character);
            return after;
        }
        match character {
            '«' => return self.open_guillemets(after),
            '"' if self.quotes && !self.inside_quotes => {
                self.inside_quotes = true;
                return self.open_guillemets(after);
            }
            '"' if self.quotes => {
                self.inside_quotes = false;
                self.close_guillemets(at);
            }
            '»' => self.close_guillemets(at),
            ';' | ':' | '!' | '?' => self.double_punctuation(at, character),
            '\'' => self.apostrophe(at, after),
            '.' => return self.dots(at),
            '°' | 'º' => self.number_sign(at, character, after),
            '%' | '‰' | '€' => self.symbol(at, character, after),
            _ => self.out.push(character),
        }
        after
    }

    /// Whether the character at `at`, which is no space, belongs to an address.
    fn is_in_address(&mut self, at: usize) -> bool {
        let text = self.text;
        if at >= self.word_end && *self.addresses.get_or_insert_with(|| may_hold_address(text)) {
            let parts = |c: char| c.is_whitespace() || matches!(c, '"' | '«' | '»');
            let before = &self.text[self.word_end..at];
            let start = before
                .rmatch_indices(parts)
                .next()
                .map_or(self.word_end, |(found, parting)| self.word_end + found + parting.len());
            let length = self.text[at..].find(parts).unwrap_or(self.text.len() - at);
            self.word_end = at + length;
            self.address = length > 0 && is_address(&self.text[start..self.word_end]);
        }
        self.address
    }

    fn spaces(&mut self, at: usize) -> usize {
        let run = self.text[at..].find(|c| !is_space(c)).unwrap_or(self.text.len() - at);
        let end = at + run;
        match self.glue(at, end) {
            Some(space) => self.out.push(space),
            None => self.out.push_str(&self.text[at..end]),
        }
        end
    }

    /// The space that must stand for the run `at..end`, if not the one that was written.
    fn glue(&self, at: usize, end: usize) -> Option<char> {
        let before = last(self.text, at).filter(|c| !c.is_whitespace())?;
        let rest = &self.text[end..];
        let next = rest.chars().next()?;
        let follows = rest[next.len_utf8()..].chars().next();
        let narrow = match next {
            ';' | ':' | '!' | '?' => !opens(before) && takes_space(next, follows),
            '»' => true,
            '"' => self.quotes && self.inside_quotes,
            '%' | '‰' | '€' => before.is_numeric() && !follows.is_some_and(char::is_alphanumeric),
            digit if digit.is_ascii_digit() => is_digit_group(&self.text[..at], &self.text[at..end], rest),
            _ => false,
        };
        if narrow {
            return Some(NARROW);
        }
        let wide = match before {
            '°' | 'º' => next.is_alphanumeric() && is_number_sign(&self.text[..at]),
            'F' => starts_with_word(rest, "CFA") && !last(self.text, at - 1).is_some_and(char::is_alphabetic),
            'h' => next.is_ascii_digit() && follows_hour(&self.text[..at]),
            digit if digit.is_ascii_digit() => UNITS.iter().any(|unit| starts_with_word(rest, unit)),
            _ => false,
        };
        wide.then_some(NO_BREAK)
    }

    fn open_guillemets(&mut self, after: usize) -> usize {
        self.out.push('«');
        let rest = &self.text[after..];
        let inner = rest.trim_start_matches(is_space);
        if inner.chars().next().is_some_and(|c| !c.is_whitespace()) {
            self.out.push(NARROW);
        }
        after + rest.len() - inner.len()
    }

    fn close_guillemets(&mut self, at: usize) {
        let before = last(self.text, at);
        if before.is_some_and(|c| !c.is_whitespace()) && !self.out.ends_with(NARROW) {
            self.out.push(NARROW);
        }
        self.out.push('»');
    }

    fn double_punctuation(&mut self, at: usize, mark: char) {
        let follows = self.text[at + 1..].chars().next();
        let closes_word = last(self.text, at).is_some_and(|c| {
            c.is_alphanumeric()
                || (c == '"' && self.quotes && !self.inside_quotes)
                || matches!(c, ')' | ']' | '»' | '”' | '…' | '.' | '%' | '€' | OBJECT)
        });
        if closes_word && takes_space(mark, follows) {
            self.out.push(NARROW);
        }
        self.out.push(mark);
    }

    fn apostrophe(&mut self, at: usize, after: usize) {
        let follows = self.text[after..].chars().next();
        let elides = last(self.text, at).is_some_and(char::is_alphabetic)
            && follows.is_some_and(|c| c.is_alphanumeric() || matches!(c, '«' | '"' | '“' | OBJECT));
        self.out.push(if elides { '’' } else { '\'' });
    }

    fn dots(&mut self, at: usize) -> usize {
        let run = self.text[at..].bytes().take_while(|&byte| byte == b'.').count();
        let in_path = self.text[at + run..].starts_with('/');
        if run == 3 && !in_path {
            self.out.push('…');
        } else {
            self.out.push_str(&self.text[at..at + run]);
        }
        at + run
    }

    fn number_sign(&mut self, at: usize, sign: char, after: usize) {
        self.out.push(sign);
        let digit = self.text[after..].starts_with(|c: char| c.is_ascii_digit());
        if digit && is_number_sign(&self.text[..at + sign.len_utf8()]) {
            self.out.push(NO_BREAK);
        }
    }

    fn symbol(&mut self, at: usize, symbol: char, after: usize) {
        let follows = self.text[after..].chars().next();
        if last(self.text, at).is_some_and(char::is_numeric) && !follows.is_some_and(char::is_alphanumeric) {
            self.out.push(NARROW);
        }
        self.out.push(symbol);
    }
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | NO_BREAK | NARROW | '\u{2009}')
}

fn opens(character: char) -> bool {
    matches!(character, '(' | '[' | '{' | '«' | '“' | '‘')
}

fn last(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// Whether a double punctuation mark, by what follows it, ends a word of a sentence (and not `10:30` or `?page=2`).
fn takes_space(mark: char, follows: Option<char>) -> bool {
    follows.is_none_or(|next| {
        next.is_whitespace()
            || matches!(next, '«' | '»' | '"')
            || (mark != ':' && matches!(next, ')' | ']' | '”' | '\'' | '’' | '…' | '!' | '?' | '.' | ','))
    })
}

fn may_hold_address(text: &str) -> bool {
    // Nearly no text has one of their letters.
    stretch::length(text.as_bytes(), 0, b"@:w") < text.len()
        && (text.contains('@') || text.contains("://") || text.contains("www."))
}

fn is_address(word: &str) -> bool {
    word.contains('@') || word.contains("://") || word.starts_with("www.")
}

/// Whether every straight double quote of a text has its partner, so that they may become guillemets.
fn quotes_are_balanced(text: &str) -> bool {
    if !text.contains('"') {
        return false;
    }
    let mut inside = false;
    let mut previous = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if character == '"' {
            let next = characters.peek().copied();
            let fits = if inside {
                next.is_none_or(|c| !c.is_alphanumeric() && c != '"' && c != OBJECT)
            } else {
                previous.is_none_or(|c: char| {
                    c.is_whitespace() || opens(c) || matches!(c, '\'' | '’' | '-' | '—' | '–')
                }) && next != Some('"')
            };
            if !fits {
                return false;
            }
            inside = !inside;
        }
        previous = Some(character);
    }
    !inside
}
