//! Passages → for every word the passages that hold it, and how much it weighs there.

use rayon::prelude::*;
use std::collections::HashMap;

use super::Entry;
use super::passages::{Laid, Passage};
use super::rules::Rules;
use super::words::{tokens, words};

/// A word and the passages that hold it, written for the script.
pub(super) struct Posting {
    pub(super) word: String,
    pub(super) written: String,
}

/// How much a word weighs in a passage: 0 once or beside it, 1 twice or three times, 2 more often, 3 in the title or heading.
type Weight = u32;

const IN_TITLE: Weight = 3;

/// The digits of [`written`]: five bits each, and one that says that another follows.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// How many passages a core takes at a time: many, since it folds each word once.
const AT_A_TIME: usize = 2048;

/// Every word, in the order of the script's language (UTF-16 units).
pub(super) fn of(entries: &[Entry], laid: &Laid<'_>, rules: &Rules) -> Vec<Posting> {
    let parts: Vec<Desk<'_>> = laid
        .passages
        .par_chunks(AT_A_TIME)
        .map(|passages| {
            let mut desk = Desk::new(rules);
            for passage in passages {
                desk.read(&entries[passage.entry], passage);
            }
            desk
        })
        .collect();
    let mut all: HashMap<String, Vec<(u32, Weight)>> = HashMap::new();
    for (word, places) in parts.into_iter().flat_map(|desk| desk.found) {
        all.entry(word).or_default().extend(places);
    }
    let mut postings: Vec<Posting> =
        all.into_par_iter().map(|(word, places)| Posting { written: encoded(&places), word }).collect();
    postings.par_sort_unstable_by(|a, b| a.word.encode_utf16().cmp(b.word.encode_utf16()));
    postings
}

/// What a core knows while it reads. A word is its place among those found.
struct Desk<'a> {
    rules: &'a Rules,
    /// The words of tokens that were met: a text says few words often.
    known: HashMap<String, Vec<usize>>,
    places: HashMap<String, usize>,
    /// Words, and where they stand: passage by passage, in the order of their numbers.
    found: Vec<(String, Vec<(u32, Weight)>)>,
}

impl<'a> Desk<'a> {
    fn new(rules: &'a Rules) -> Self {
        Desk { rules, known: HashMap::new(), places: HashMap::new(), found: Vec::new() }
    }

    fn read(&mut self, entry: &Entry, passage: &Passage<'_>) {
        let mut text = Vec::new();
        self.words_of(&passage.text, &mut text);
        if passage.first {
            self.words_of(&entry.beside, &mut text);
        }
        let mut titles = Vec::new();
        if passage.first {
            self.words_of(&entry.shown.title, &mut titles);
            self.words_of(&entry.names, &mut titles);
        }
        self.words_of(passage.heading.unwrap_or_default(), &mut titles);
        titles.sort_unstable();
        titles.dedup();
        text.retain(|word| titles.binary_search(word).is_err());
        text.sort_unstable();
        for same in text.chunk_by(|a, b| a == b) {
            self.found[same[0]].1.push((passage.number, weight(same.len())));
        }
        for word in titles {
            self.found[word].1.push((passage.number, IN_TITLE));
        }
    }

    fn words_of(&mut self, text: &str, all: &mut Vec<usize>) {
        for token in tokens(text) {
            if let Some(known) = self.known.get(token) {
                all.extend(known);
                continue;
            }
            let mut own = Vec::new();
            words(token, self.rules, |word| own.push(self.place(word)));
            all.extend(&own);
            self.known.insert(token.to_owned(), own);
        }
    }

    fn place(&mut self, word: String) -> usize {
        let next = self.found.len();
        let place = *self.places.entry(word.clone()).or_insert(next);
        if place == next {
            self.found.push((word, Vec::new()));
        }
        place
    }
}

fn weight(count: usize) -> Weight {
    match count {
        0 | 1 => 0,
        2 | 3 => 1,
        _ => 2,
    }
}

/// Each passage as its distance from the one before, with the weight in the last two bits.
fn encoded(places: &[(u32, Weight)]) -> String {
    let mut text = String::new();
    let mut before = 0;
    for (number, weight) in places {
        push(&mut text, (number - before) << 2 | weight);
        before = *number;
    }
    text
}

/// Writes a number, its lowest five bits first.
pub(super) fn push(text: &mut String, mut value: u32) {
    loop {
        let more = if value > 31 { 32 } else { 0 };
        text.push(char::from(DIGITS[(value & 31 | more) as usize]));
        value >>= 5;
        if more == 0 {
            return;
        }
    }
}
