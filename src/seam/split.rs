//! A marked page taken apart: what its kind of page shares, and the values in between.

use std::borrow::Cow;
use std::sync::Arc;

use super::{CLOSE, OPEN, ROW, ROW_END, VERBATIM, next_mark};

/// A page's own words, as many pages share them.
#[derive(Debug, PartialEq, Eq)]
pub struct Frame {
    /// Everything but the values; [`OPEN`] stands for each, with [`VERBATIM`] after it if the value was written as
    /// it is, [`ROW`] if it is a run of rows.
    pub text: String,
    /// Its [`fingerprint`].
    pub number: u64,
}

/// A page's own words and its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split<'a> {
    /// Its own words.
    pub frame: Arc<Frame>,
    /// The values in their order.
    pub values: Vec<Value<'a>>,
}

/// What stood between two marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value<'a> {
    /// It.
    pub text: Cow<'a, str>,
    /// Its sort.
    pub sort: Sort,
}

/// What sort of value it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Escaped text.
    Words,
    /// HTML of its own, or data.
    Verbatim,
    /// Rows with their marks, one after the other.
    Rows,
}

impl Frame {
    /// The words of pages.
    pub fn new(text: String) -> Self {
        let number = fingerprint(text.as_bytes());
        Self { text, number }
    }
}

impl<'a> Split<'a> {
    /// A marked page taken apart; nothing if an opening mark has no closing one. Marks that are elsewhere out of order
    /// stay in the frame or in a value, where they are noticed.
    pub fn of(marked: &'a str) -> Option<Self> {
        let mut frame = String::with_capacity(marked.len());
        let mut values = Vec::with_capacity(marked.len() / 128 + 8);
        let (mut written, mut at) = (0, 0);
        while let Some(mark) = next_mark(marked, at) {
            at = mark + 1;
            let (end, value, sort) = if marked[mark..].starts_with(OPEN) {
                let end = find(marked, at, CLOSE)?;
                if marked[at..end].starts_with(VERBATIM) {
                    (end, at + VERBATIM.len_utf8()..end, Sort::Verbatim)
                } else {
                    (end, at..end, Sort::Words)
                }
            } else if marked[mark..].starts_with(ROW) {
                let end = end_of_run(marked, at)?;
                (end, mark..end + 1, Sort::Rows)
            } else {
                continue;
            };
            frame.push_str(&marked[written..mark]);
            frame.push(OPEN);
            frame.extend(sort.mark());
            values.push(Value { text: Cow::Borrowed(&marked[value]), sort });
            written = end + 1;
            at = written;
        }
        frame.push_str(&marked[written..]);
        Some(Self { frame: Arc::new(Frame::new(frame)), values })
    }

    /// The marked page that it is of.
    pub fn marked(&self) -> String {
        let values: usize = self.values.iter().map(|value| value.text.len() + 2).sum();
        let mut marked = String::with_capacity(self.frame.text.len() + values);
        let mut parts = parts(&self.frame.text);
        marked.push_str(parts.next().unwrap_or_default());
        for (value, part) in self.values.iter().zip(parts) {
            match value.sort {
                Sort::Rows => marked.push_str(&value.text),
                Sort::Words | Sort::Verbatim => {
                    marked.push(OPEN);
                    marked.extend(value.sort.mark());
                    marked.push_str(&value.text);
                    marked.push(CLOSE);
                }
            }
            marked.push_str(part);
        }
        marked
    }
}

impl Sort {
    /// What stands in a frame after the [`OPEN`] of such a value.
    fn mark(self) -> Option<char> {
        match self {
            Self::Words => None,
            Self::Verbatim => Some(VERBATIM),
            Self::Rows => Some(ROW),
        }
    }
}

/// Where the first mark of a sort from a place on stands.
fn find(marked: &str, mut from: usize, mark: char) -> Option<usize> {
    loop {
        let at = next_mark(marked, from)?;
        if marked[at..].starts_with(mark) {
            return Some(at);
        }
        from = at + 1;
    }
}

/// Where the last of the rows ends that stand one after the other.
fn end_of_run(marked: &str, mut from: usize) -> Option<usize> {
    loop {
        // Past the marks of its values, of which there are many.
        let end = from + marked[from..].find(ROW_END)?;
        if !marked[end + 1..].starts_with(ROW) {
            return Some(end);
        }
        from = end + 2;
    }
}

/// The parts of a frame around its values, first to last: one more than there are values.
pub fn parts(frame: &str) -> impl Iterator<Item = &str> {
    frame.split(OPEN).enumerate().map(|(index, part)| {
        if index == 0 { part } else { part.strip_prefix([VERBATIM, ROW]).unwrap_or(part) }
    })
}

/// A number that differs for different texts, but for one pair in very many. Four words at a time: a frame has
/// ten thousand bytes, and this is done for every page.
pub fn fingerprint(text: &[u8]) -> u64 {
    const MIX: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |state: u64, word: u64| (state ^ word).wrapping_mul(MIX).rotate_left(29);
    let word = |bytes: &[u8]| {
        let mut whole = [0; 8];
        whole[..bytes.len()].copy_from_slice(bytes);
        u64::from_le_bytes(whole)
    };
    let mut lanes = [1_u64, 2, 3, 4];
    let mut blocks = text.chunks_exact(32);
    for block in &mut blocks {
        for (lane, bytes) in lanes.iter_mut().zip(block.chunks_exact(8)) {
            *lane = mix(*lane, word(bytes));
        }
    }
    let end = blocks.remainder().chunks(8).fold(text.len() as u64, |state, bytes| mix(state, word(bytes)));
    let mixed = lanes.iter().fold(end, |state, lane| mix(state, *lane));
    mixed ^ (mixed >> 32)
}
