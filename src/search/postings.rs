//! Passages → for every word the passages that hold it, and how much it weighs there.

use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};

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

/// How many passages a core takes at a time.
const AT_A_TIME: usize = 256;

/// Where words stand: passage by passage, in the order of their numbers.
type Found = HashMap<String, Vec<(u32, Weight)>>;

/// Every word, in the order of the script's language (UTF-16 units).
pub(super) fn of(entries: &[Entry], laid: &Laid<'_>, rules: &Rules) -> Vec<Posting> {
    let parts: Vec<Found> = laid
        .passages
        .par_chunks(AT_A_TIME)
        .map(|passages| {
            let mut desk = Desk { rules, known: HashMap::new(), found: Found::new() };
            passages.iter().for_each(|passage| desk.read(&entries[passage.entry], passage));
            desk.found
        })
        .collect();
    let mut all = Found::new();
    for part in parts {
        // Each word's own list grows in the order of the parts: the order of the words within one does not count.
        #[allow(clippy::iter_over_hash_type)]
        for (word, places) in part {
            all.entry(word).or_default().extend(places);
        }
    }
    let mut postings: Vec<Posting> = all
        .into_par_iter()
        .map(|(word, places)| Posting { written: encoded(&places), word })
        .collect();
    postings.par_sort_unstable_by(|a, b| a.word.encode_utf16().cmp(b.word.encode_utf16()));
    postings
}

/// What a core knows while it reads.
struct Desk<'a> {
    rules: &'a Rules,
    /// The words of tokens that were met: a text says few words often.
    known: HashMap<String, Vec<String>>,
    found: Found,
}

impl Desk<'_> {
    fn read(&mut self, entry: &Entry, passage: &Passage<'_>) {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        let mut titles: Vec<String> = Vec::new();
        self.words_of(&passage.text, |word| {
            if let Some(count) = counts.get_mut(word) {
                *count += 1;
            } else {
                counts.insert(word.to_owned(), 1);
            }
        });
        let mut note = |word: &str| titles.push(word.to_owned());
        if passage.first {
            self.words_of(&entry.shown.title, &mut note);
            self.words_of(&entry.names, &mut note);
        }
        self.words_of(passage.heading.unwrap_or_default(), note);
        if passage.first {
            self.words_of(&entry.beside, |word| {
                counts.entry(word.to_owned()).or_insert(1);
            });
        }
        let mut weights: BTreeMap<String, Weight> =
            counts.into_iter().map(|(word, count)| (word, weight(count))).collect();
        weights.extend(titles.into_iter().map(|word| (word, IN_TITLE)));
        for (word, weight) in weights {
            self.found.entry(word).or_default().push((passage.number, weight));
        }
    }

    fn words_of(&mut self, text: &str, mut take: impl FnMut(&str)) {
        for token in tokens(text) {
            if let Some(known) = self.known.get(token) {
                known.iter().for_each(|word| take(word));
                continue;
            }
            let mut own = Vec::new();
            words(token, self.rules, |word| own.push(word));
            own.iter().for_each(|word| take(word));
            self.known.insert(token.to_owned(), own);
        }
    }
}

fn weight(count: u32) -> Weight {
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
