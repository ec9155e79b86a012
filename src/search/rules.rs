//! What makes two words one to a reader who searches: the letters that stand for others, the words that nobody looks for,
//! the endings that a language adds. One table, `rules.json`, for the program that indexes and for the script that asks:
//! the script is given the part that its index was made with.
//!
//! The stemming is light: plurals and feminines of French, plurals of English (after Harman's « S » stemmer, 1991) and
//! Portuguese, articles, prepositions and endings of Arabic (after light10: Larkey, Ballesteros and Connell, 2002, but the
//! letter waw goes behind an article too: « وزارة », « الوزارة » and « ووزارة » are one). A language without rules is folded
//! all the same.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use crate::lang::Language;

/// Everything that is known of any language.
const TABLE: &str = include_str!("rules.json");

#[derive(Deserialize)]
struct Table {
    letters: BTreeMap<char, String>,
    languages: BTreeMap<String, Endings>,
}

/// The rules of an index: letters are folded alike in all languages; stems are those of the word's script.
#[derive(Debug, Default, Serialize)]
pub struct Rules {
    /// Letters and what is written in their place.
    letters: BTreeMap<char, String>,
    /// For words in Latin letters, or in any but Arabic ones.
    latin: Endings,
    /// For words in Arabic letters.
    arabic: Endings,
}

/// The endings of a language.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct Endings {
    /// Words that are not looked for, folded.
    #[serde(deserialize_with = "words", serialize_with = "spaced")]
    stop: BTreeSet<String>,
    /// Words that follow no rule, folded.
    words: BTreeMap<String, String>,
    /// Steps; in each the first that a word begins with is taken off, if so many letters are left.
    prefixes: Vec<Vec<(String, usize)>>,
    /// Steps; in each the first ending of a word that has so many letters is replaced.
    suffixes: Vec<Vec<(String, String, usize)>>,
}

impl Rules {
    /// The rules for an index in a language, of a portal that speaks all of these. Words in the other script have the
    /// rules of the first of the portal's languages that is written in it.
    pub fn of(language: &Language, portal: &[Language]) -> Self {
        let Ok(Table { letters, languages }) = serde_json::from_str(TABLE) else { return Self::default() };
        let spoken = || std::iter::once(language).chain(portal).map(Language::primary);
        let latin = spoken().find(|tag| *tag != "ar");
        let endings = |tag: Option<&str>| tag.and_then(|tag| languages.get(tag)).cloned().unwrap_or_default();
        let arabic = spoken().find(|tag| *tag == "ar");
        Rules { letters, latin: endings(latin), arabic: endings(arabic) }
    }

    /// What is written in the place of a letter, if it is another.
    pub(super) fn letter(&self, letter: char) -> Option<&str> {
        self.letters.get(&letter).map(String::as_str)
    }

    /// The stem of a folded word; nothing if nobody looks for it. Words with a digit are themselves.
    pub(super) fn stem(&self, word: &str) -> Option<String> {
        if word.chars().any(|c| c.is_ascii_digit()) {
            return Some(word.to_owned());
        }
        let endings = if word.starts_with(is_arabic) { &self.arabic } else { &self.latin };
        (!endings.stop.contains(word) && word.chars().nth(1).is_some()).then(|| endings.stem(word))
    }
}

impl Endings {
    fn stem(&self, word: &str) -> String {
        if let Some(known) = self.words.get(word) {
            return known.clone();
        }
        let shortened = self.prefixes.iter().fold(word, |word, step| {
            let rest = |(prefix, left): &(String, usize)| {
                word.strip_prefix(prefix.as_str()).filter(|rest| rest.chars().count() >= *left)
            };
            step.iter().find_map(rest).unwrap_or(word)
        });
        let mut stem = shortened.to_owned();
        for step in &self.suffixes {
            let letters = stem.chars().count();
            let fits = |(ending, _, least): &&(String, String, usize)| {
                letters >= *least && stem.ends_with(ending.as_str())
            };
            if let Some((ending, instead, _)) = step.iter().find(fits) {
                stem.truncate(stem.len() - ending.len());
                stem.push_str(instead);
            }
        }
        stem
    }
}

/// Whether a letter stands in Unicode's first Arabic block.
fn is_arabic(letter: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&letter)
}

fn words<'de, D: serde::Deserializer<'de>>(from: D) -> Result<BTreeSet<String>, D::Error> {
    let text = String::deserialize(from)?;
    Ok(text.split(' ').map(str::to_owned).collect())
}

fn spaced<S: serde::Serializer>(words: &BTreeSet<String>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&words.iter().map(String::as_str).collect::<Vec<_>>().join(" "))
}
