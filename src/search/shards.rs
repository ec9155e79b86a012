//! Words → files of words: each holds those between two beginnings, so that a word is looked up in one file, and what one
//! is typing in one as well.
//!
//! A file is divided where its words part, letter by letter: a word more changes the file it is in, and no border but
//! those beside it.

use super::File;
use super::postings::Posting;

/// What a file may hold, in bytes before compression; one word that is everywhere may be more. Compressed it is about
/// three fifths.
const FULL: usize = 16 * 1024;

/// A file of words.
pub(super) struct Shard {
    /// Where its words begin.
    pub(super) start: String,
    pub(super) file: File,
}

/// Divides words that are in order into files.
pub(super) fn divide(postings: &[Posting]) -> Vec<Shard> {
    let mut shards = Vec::new();
    part(postings, 0, &mut shards);
    if let Some(first) = shards.first_mut() {
        first.0.clear();
    }
    shards.into_iter().map(|(start, words)| Shard { file: file(&start, words), start }).collect()
}

fn size(words: &[Posting]) -> usize {
    words.iter().map(|posting| posting.word.len() + posting.written.len() + 6).sum()
}

/// Divides words that have their first `depth` letters in common.
fn part<'p>(words: &'p [Posting], depth: usize, shards: &mut Vec<(String, &'p [Posting])>) {
    let mut start = 0;
    let mut held = 0;
    let mut at = 0;
    for child in words.chunk_by(|a, b| letter(a, depth) == letter(b, depth)) {
        let own = size(child);
        if held > 0 && held + own > FULL {
            shards.push((beginning(&words[start], depth), &words[start..at]));
            (start, held) = (at, 0);
        }
        at += child.len();
        if own > FULL && child.len() > 1 && letter(&child[0], depth).is_some() {
            part(child, depth + 1, shards);
            start = at;
        } else {
            held += own;
        }
    }
    if start < at {
        shards.push((beginning(&words[start], depth), &words[start..at]));
    }
}

fn letter(posting: &Posting, depth: usize) -> Option<char> {
    posting.word.chars().nth(depth)
}

/// What a word begins with, down to the letter in which it parts from those before it.
fn beginning(posting: &Posting, depth: usize) -> String {
    posting.word.chars().take(depth + 1).collect()
}

fn file(start: &str, words: &[Posting]) -> File {
    let words: serde_json::Map<String, serde_json::Value> =
        words.iter().map(|posting| (posting.word.clone(), posting.written.as_str().into())).collect();
    File { name: name(start), bytes: serde_json::to_vec(&words).unwrap_or_default() }
}

/// A name that any disk and any host takes: letters of the alphabet as they are, others by their number.
fn name(start: &str) -> String {
    let part = |letter: char| match letter {
        'a'..='z' | '0'..='9' => format!("-{letter}"),
        other => format!("-u{:x}", u32::from(other)),
    };
    format!("t{}.json", start.chars().map(part).collect::<String>())
}
