//! Codes of few bits for frequent symbols (Huffman), and the bits they are written in.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A code: its bits, the first one lowest, and how many they are.
pub(super) type Code = (u32, u32);

/// How many bits each symbol takes, at most `limit`; none if it does not occur.
pub(super) fn lengths(counts: &[u32], limit: u8) -> Vec<u8> {
    let mut counts = counts.to_vec();
    loop {
        let lengths = depths(&counts);
        if lengths.iter().all(|length| *length <= limit) {
            return lengths;
        }
        // Rare symbols are counted as less rare until none is too deep.
        counts.iter_mut().filter(|count| **count > 0).for_each(|count| *count = *count / 2 + 1);
    }
}

/// How deep each symbol stands in the tree that joins the two rarest again and again.
fn depths(counts: &[u32]) -> Vec<u8> {
    let mut heap: BinaryHeap<Reverse<(u32, usize)>> = counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(symbol, count)| Reverse((*count, symbol)))
        .collect();
    let mut parents = vec![0; counts.len()];
    if let (1, Some(Reverse((_, only)))) = (heap.len(), heap.peek()) {
        parents[*only] = parents.len();
        parents.push(0);
    }
    while let (Some(Reverse(one)), Some(Reverse(two))) = (heap.pop(), heap.pop()) {
        let parent = parents.len();
        parents.push(0);
        (parents[one.1], parents[two.1]) = (parent, parent);
        heap.push(Reverse((one.0.saturating_add(two.0), parent)));
    }
    // A parent comes after its children, the root last.
    let mut depths = vec![0_u8; parents.len()];
    for node in (0..parents.len()).rev() {
        let parent = parents[node];
        if parent > node {
            depths[node] = depths[parent].saturating_add(1);
        }
    }
    depths.truncate(counts.len());
    depths
}

/// The codes of these lengths, in the one order that every decoder knows (RFC 1951, 3.2.2).
pub(super) fn codes(lengths: &[u8]) -> Vec<Code> {
    let mut next = [0_u32; 17];
    for length in 1..16_usize {
        let before = lengths.iter().filter(|other| usize::from(**other) == length).count();
        next[length + 1] = (next[length] + u32::try_from(before).unwrap_or_default()) << 1;
    }
    lengths
        .iter()
        .map(|length| {
            let width = u32::from(*length);
            if width == 0 {
                return (0, 0);
            }
            let code = next[usize::from(*length)];
            next[usize::from(*length)] += 1;
            (code.reverse_bits() >> (32 - width), width)
        })
        .collect()
}

/// Bytes that are filled from their lowest bit on.
pub(super) struct Bits {
    bytes: Vec<u8>,
    held: u64,
    width: u32,
}

impl Bits {
    /// Goes on after `bytes`.
    pub(super) fn new(mut bytes: Vec<u8>) -> Bits {
        bytes.reserve(40_000);
        Bits { bytes, held: 0, width: 0 }
    }

    /// Writes the lowest `width` bits of `value`, at most 32; the others are 0.
    pub(super) fn push(&mut self, value: u32, width: u32) {
        self.held |= u64::from(value) << self.width;
        self.width += width;
        if self.width >= 32 {
            self.bytes.extend(&self.held.to_le_bytes()[..4]);
            self.held >>= 32;
            self.width -= 32;
        }
    }

    /// Writes a code.
    pub(super) fn code(&mut self, (value, width): Code) {
        self.push(value, width);
    }

    /// All bytes, the last one filled up.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let whole = self.width.div_ceil(8) as usize;
        self.bytes.extend(&self.held.to_le_bytes()[..whole]);
        self.bytes
    }
}
