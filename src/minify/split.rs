//! A marked page taken apart: what its kind of page shares, and the values in between.

use crate::seam::{CLOSE, OPEN, ROW, ROW_END, VERBATIM, next_mark};

/// A page's own words and its values.
pub(super) struct Split<'a> {
    /// Everything but the values; [`OPEN`] stands for each, with [`VERBATIM`] after it if the value was written as
    /// it is, [`ROW`] if it is a run of rows.
    pub(super) frame: String,
    /// The values in their order.
    pub(super) values: Vec<Value<'a>>,
}

/// What stood between two marks.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) text: &'a str,
    pub(super) sort: Sort,
}

/// What sort of value it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Escaped text.
    Words,
    /// HTML of its own, or data.
    Verbatim,
    /// Rows with their marks, one after the other.
    Rows,
}

/// Nothing if an opening mark has no closing one. Marks that are elsewhere out of order stay in the frame or in a
/// value, where they are noticed.
pub(super) fn split(marked: &str) -> Option<Split<'_>> {
    let mut frame = String::with_capacity(marked.len());
    let mut values = Vec::with_capacity(marked.len() / 128 + 8);
    let (mut written, mut at) = (0, 0);
    while let Some(mark) = next_mark(marked, at) {
        at = mark + 1;
        let (end, text, sort) = if marked[mark..].starts_with(OPEN) {
            let end = find(marked, at, CLOSE)?;
            let value = &marked[at..end];
            match value.strip_prefix(VERBATIM) {
                Some(value) => (end, value, Sort::Verbatim),
                None => (end, value, Sort::Words),
            }
        } else if marked[mark..].starts_with(ROW) {
            let end = end_of_run(marked, at)?;
            (end, &marked[mark..=end], Sort::Rows)
        } else {
            continue;
        };
        frame.push_str(&marked[written..mark]);
        frame.push(OPEN);
        match sort {
            Sort::Words => {}
            Sort::Verbatim => frame.push(VERBATIM),
            Sort::Rows => frame.push(ROW),
        }
        values.push(Value { text, sort });
        written = end + 1;
        at = written;
    }
    frame.push_str(&marked[written..]);
    Some(Split { frame, values })
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
pub(super) fn parts(frame: &str) -> impl Iterator<Item = &str> {
    frame.split(OPEN).enumerate().map(|(index, part)| {
        if index == 0 { part } else { part.strip_prefix([VERBATIM, ROW]).unwrap_or(part) }
    })
}

/// A number that differs for different texts, but for one pair in very many. Four words at a time: a frame has
/// ten thousand bytes, and this is done for every page.
pub(super) fn fingerprint(text: &[u8]) -> u64 {
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
