//! A marked page taken apart: what its kind of page shares, and the values in between.

use crate::seam::{CLOSE, OPEN, VERBATIM};

/// A page's own words and its values.
pub(super) struct Split<'a> {
    /// Everything but the values; [`OPEN`] stands for each, with [`VERBATIM`] after it if the value was written as
    /// it is.
    pub(super) frame: String,
    /// The values in their order.
    pub(super) values: Vec<Value<'a>>,
}

/// What stood between two marks.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) text: &'a str,
    pub(super) verbatim: bool,
}

/// Nothing if an opening mark has no closing one. Marks that are elsewhere out of order stay in the frame or in a
/// value, where they are noticed.
pub(super) fn split(marked: &str) -> Option<Split<'_>> {
    let mut frame = String::with_capacity(marked.len());
    let mut values = Vec::with_capacity(192);
    let mut rest = marked;
    while let Some(at) = rest.find(OPEN) {
        frame.push_str(&rest[..=at]);
        let after = &rest[at + 1..];
        let length = after.find(CLOSE)?;
        let value = &after[..length];
        let as_is = value.strip_prefix(VERBATIM);
        if as_is.is_some() {
            frame.push(VERBATIM);
        }
        values.push(Value { text: as_is.unwrap_or(value), verbatim: as_is.is_some() });
        rest = &after[length + 1..];
    }
    frame.push_str(rest);
    Some(Split { frame, values })
}

/// The parts of a frame around its values, first to last: one more than there are values.
pub(super) fn parts(frame: &str) -> impl Iterator<Item = &str> {
    frame
        .split(OPEN)
        .enumerate()
        .map(|(index, part)| if index == 0 { part } else { part.strip_prefix(VERBATIM).unwrap_or(part) })
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
