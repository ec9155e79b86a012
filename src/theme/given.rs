//! A view taken apart as it is serialized: its texts, each once, and its form, which is all the rest.
//!
//! Two views of one form have the same fields, lists as long, the same numbers, and the same texts at the same places.
//! Form and texts together are the view: the job key is made of them, and moulds are found by them. Rows that were drawn
//! are one text, however many they are: lists are of one form that differ in nothing else.

mod reader;
mod taker;

use std::fmt::{self, Display};
use std::hash::BuildHasher;
use std::ops::Range;

use foldhash::fast::FixedState;
use serde::Serialize;
use serde_json::Value;

use reader::Reader;
use taker::Taker;

use crate::seam::{ROW, ROW_END};

/// What stands in a form before what follows it.
mod mark {
    pub(super) const NONE: u8 = 0;
    pub(super) const FALSE: u8 = 1;
    pub(super) const TRUE: u8 = 2;
    /// Eight bytes of a signed number.
    pub(super) const SIGNED: u8 = 3;
    /// Eight bytes of an unsigned one.
    pub(super) const UNSIGNED: u8 = 4;
    /// Eight bytes of one with a point.
    pub(super) const FLOAT: u8 = 5;
    /// Four bytes: the number of a text.
    pub(super) const TEXT: u8 = 6;
    /// Values up to [`END`].
    pub(super) const LIST: u8 = 7;
    /// Names up to [`END_OF_NAME`], each with its value, up to [`END`].
    pub(super) const FIELDS: u8 = 8;
    pub(super) const END_OF_NAME: u8 = 9;
    pub(super) const END: u8 = 10;
    /// Four bytes: the number of a text that is some rows one after the other, without the first mark and the last.
    pub(super) const ROWS: u8 = 11;
}

/// A view taken apart.
#[derive(Debug)]
pub struct Given {
    form: Vec<u8>,
    /// The texts one after the other, in the order in which they were found.
    texts: String,
    /// Where each ends.
    ends: Vec<usize>,
    /// Their hashes, as [`hash`] makes them; none of those that are rows, which no template knows.
    hashes: Vec<Option<u64>>,
    /// For each place of a text the name of the innermost field around it, as bytes of the form, and the text's number.
    places: Vec<(Range<usize>, u32)>,
}

/// The hash of a text; the same in every view.
pub(super) fn hash(text: &str) -> u64 {
    FixedState::default().hash_one(text.as_bytes())
}

/// Why a view cannot be taken apart: it is more than plain structs, lists, texts and numbers.
#[derive(Debug)]
pub(super) struct NotPlain(String);

impl Display for NotPlain {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a view is made of structs, lists, texts and numbers: {}", self.0)
    }
}

impl std::error::Error for NotPlain {}

impl Given {
    /// A view taken apart.
    pub(super) fn of<T: Serialize + ?Sized>(view: &T) -> Result<Self, NotPlain> {
        let mut taker = Taker::default();
        view.serialize(&mut taker)?;
        Ok(taker.given())
    }

    /// What two views have in common that differ in their texts alone.
    pub(super) fn form(&self) -> &[u8] {
        &self.form
    }

    /// Its texts one after the other, in pieces, without the rows.
    pub(super) fn runs_of_texts(&self) -> impl Iterator<Item = &str> {
        let mut start = 0;
        let last = self.texts.len()..self.texts.len();
        self.rows().map(|number| self.place(number)).chain([last]).map(move |rows| {
            let run = &self.texts[start..rows.start];
            start = rows.end;
            run
        })
    }

    /// The numbers of the texts that are rows.
    fn rows(&self) -> impl Iterator<Item = usize> {
        self.hashes.iter().enumerate().filter(|(_, hash)| hash.is_none()).map(|(number, _)| number)
    }

    /// Where among the texts one stands.
    fn place(&self, number: usize) -> Range<usize> {
        number.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[number]
    }

    /// All of it: two views with the same bytes are the same. In one run, since a long one is hashed at less cost than two
    /// half as long.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.form.len() + 8 * self.ends.len() + self.texts.len());
        bytes.extend_from_slice(&self.form);
        bytes.extend(self.texts().flat_map(|text| (text.len() as u64).to_le_bytes()));
        bytes.extend_from_slice(self.texts.as_bytes());
        bytes
    }

    /// Its texts, each once.
    pub(super) fn texts(&self) -> impl ExactSizeIterator<Item = &str> {
        let mut start = 0;
        self.ends.iter().map(move |end| &self.texts[std::mem::replace(&mut start, *end)..*end])
    }

    /// Their hashes, as [`hash`] makes them, which were needed to find each but once; none of rows.
    pub(super) fn hashes(&self) -> &[Option<u64>] {
        &self.hashes
    }

    /// For each place of a text the name of the innermost field around it, and the text's number.
    pub(super) fn places(&self) -> impl Iterator<Item = (&[u8], usize)> {
        self.places.iter().map(|(name, number)| (&self.form[name.clone()], *number as usize))
    }

    /// The view with these texts; nothing where one is wanting. `rows` gives the value of a list of drawn rows, from the
    /// number of its text and that text.
    pub(super) fn with(&self, texts: &[String], rows: &dyn Fn(usize, &str) -> Value) -> Option<Value> {
        Reader::new(&self.form, texts, rows).whole()
    }
}

/// A list of drawn rows, from its text.
pub(super) fn rows_of(text: &str) -> Value {
    let row = |row: &str| format!("{ROW}{row}{ROW_END}").into();
    text.split(&format!("{ROW_END}{ROW}")).map(row).collect::<Vec<Value>>().into()
}

#[cfg(test)]
mod tests;
