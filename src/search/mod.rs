//! Search without a server: an index in small files that a script in the page reads by parts.
//!
//! Here it is made, from entries that come with their words: what the words of a text are (`words`, by the rules of
//! `rules`), which passages hold a word (`postings`), which file holds that (`shards`), and the texts themselves for the
//! context of a result (`passages`). The theme's `search.js` reads it. docs/search.md tells the format, and what it
//! weighs.
//!
//! A file depends on few entries: a passage is numbered within its month, so that a document changes the numbers of
//! those alone that come after it in that month; and files of words begin where their words do, not at a count.

mod description;
mod passages;
mod postings;
mod rules;
mod shards;
mod table;
#[cfg(test)]
mod tests;
mod words;

pub use description::description;
pub use rules::Rules;

use jiff::civil::Date;
use serde::Serialize;

/// What can be found: a document, an institution, a page.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// What it is, as a place among [`Labels::kinds`].
    pub kind: usize,
    /// Whose it is, as places among [`Labels::institutions`].
    pub institutions: Vec<usize>,
    /// Its own date; none for what has none.
    pub date: Option<Date>,
    /// How it is shown.
    pub shown: Shown,
    /// Words that count as its title's, and are not shown: its number, an acronym.
    pub names: String,
    /// Words by which it is found that are not in its text: who speaks, topics.
    pub beside: String,
    /// Its text.
    pub sections: Vec<Section>,
}

/// How an entry is shown in the results.
#[derive(Clone, Debug, Default, Serialize, PartialEq, Eq)]
pub struct Shown {
    /// Its address.
    #[serde(rename = "u")]
    pub url: String,
    /// Its title.
    #[serde(rename = "t")]
    pub title: String,
    /// Its date: in ISO 8601 and in words.
    #[serde(rename = "d", skip_serializing_if = "Option::is_none")]
    pub date: Option<(String, String)>,
    /// What it is, in words: « Avis ».
    #[serde(rename = "k", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// A tag: its class and its words.
    #[serde(rename = "s", skip_serializing_if = "Option::is_none")]
    pub state: Option<(String, String)>,
    /// Its language, where it is not the page's.
    #[serde(rename = "l", skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Its direction, where it is not the page's.
    #[serde(rename = "r", skip_serializing_if = "Option::is_none")]
    pub dir: Option<String>,
}

/// A part of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Where it is on the page.
    pub anchor: Option<String>,
    /// Its heading.
    pub heading: Option<String>,
    /// It is a thing by itself, such as a decision of a council: it shares its passage with no other.
    pub alone: bool,
    /// Its words, without markup.
    pub text: String,
}

/// What the filters of the page say.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// Kinds: their word in addresses and their name.
    pub kinds: Vec<(String, String)>,
    /// Institutions: their id and their name.
    pub institutions: Vec<(String, String)>,
}

/// A file of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name in the folder of the index.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The name of the file that says what the others are.
pub const TABLE: &str = "table.json";

/// Makes the index of these entries, whatever order they come in.
pub fn index(mut entries: Vec<Entry>, labels: &Labels, rules: &Rules) -> Vec<File> {
    entries.sort_by(|a, b| (a.date, &a.shown.url).cmp(&(b.date, &b.shown.url)));
    let laid = passages::lay(&entries);
    let postings = postings::of(&entries, &laid, rules);
    let shards = shards::divide(&postings);
    let texts = passages::files(&entries, &laid);
    let table = table::write(&entries, &laid, &shards, &texts, labels, rules);
    let files = shards.into_iter().map(|shard| shard.file).chain(texts.into_iter().map(|text| text.file));
    std::iter::once(table).chain(files).collect()
}
