//! Compressing a card: deflate (RFC 1951) for rasters of few colours, in a zlib frame (RFC 1950).
//!
//! General packages look for repetitions everywhere. In a raster of flat colours nearly all of them are the pixel before or
//! the row above, which is asked first; one earlier place with the same four bytes is asked only after that. It is nearly three
//! times as quick as `png` at its level 4, for files as large.

mod huffman;

use huffman::{Bits, codes, lengths};

/// The shortest and the longest repetition (RFC 1951, 3.2.5); three bytes are seldom worth one.
const SHORTEST: usize = 3;
const LONGEST: usize = 258;
/// A repetition of so many bytes is taken without looking for a longer one.
const ENOUGH: usize = 24;
/// How far back a repetition may begin.
const WINDOW: usize = 32_768;
/// Places remembered by their four bytes: two to the power of this.
const PLACES: u32 = 13;
/// The end of a block, after the 256 bytes and before the lengths.
const END: usize = 256;
/// In this order are the lengths of the code for lengths told (RFC 1951, 3.2.7).
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// A byte as it is, or a repetition of what stands `distance` bytes before.
#[derive(Clone, Copy)]
enum Token {
    Byte(u8),
    Again { length: u16, distance: u16 },
}

/// A symbol and what is told beside it: how many bits, and which.
type Symbol = (usize, u32, u32);

/// Compresses `bytes`, whose rows are `stride` long.
pub(super) fn zlib(bytes: &[u8], stride: usize) -> Vec<u8> {
    let tokens = tokens(bytes, stride);
    let mut bits = Bits::new(vec![0x78, 0x01]); // a window of 32 kB, compressed quickly
    block(&mut bits, &tokens);
    let mut file = bits.finish();
    file.extend(simd_adler32::adler32(&bytes).to_be_bytes());
    file
}

/// The bytes as repetitions.
fn tokens(bytes: &[u8], stride: usize) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(30_000);
    let mut search = Search { bytes, stride, places: vec![usize::MAX; 1 << PLACES] };
    let mut at = 0;
    let mut next = None;
    while let Some(byte) = bytes.get(at) {
        let (length, distance) = next.take().unwrap_or_else(|| search.repetition(at));
        // A short repetition is left for a longer one that begins a byte later.
        if (SHORTEST..ENOUGH).contains(&length) {
            next = Some(search.repetition(at + 1)).filter(|later| later.0 > length);
        }
        if length < SHORTEST || next.is_some() {
            tokens.push(Token::Byte(*byte));
            at += 1;
            continue;
        }
        // Neither is more than 32,768.
        let narrow = |number: usize| u16::try_from(number).unwrap_or_default();
        tokens.push(Token::Again { length: narrow(length), distance: narrow(distance) });
        if length < ENOUGH {
            for inside in at + 2..at + length {
                search.remember(inside);
            }
        }
        at += length;
    }
    tokens
}

/// Looks for repetitions.
struct Search<'a> {
    bytes: &'a [u8],
    stride: usize,
    /// Where the same four bytes stood last.
    places: Vec<usize>,
}

impl Search<'_> {
    /// The length and the distance of the repetition to take at a place; its length is 0 if there is none.
    fn repetition(&mut self, at: usize) -> (usize, usize) {
        let mut best = (0, 0);
        // That of the byte before is told in a bit or two, any other distance in some twelve more.
        for (distance, dearer) in [(1, 0), (self.stride, 2)] {
            if at >= distance && distance <= WINDOW {
                let length = common(self.bytes, at - distance, at);
                if length > best.0 + dearer.min(best.0) {
                    best = (length, distance);
                }
            }
            if best.0 == LONGEST {
                return best;
            }
        }
        if best.0 >= ENOUGH {
            return best;
        }
        let before = self.remember(at);
        if before < at && at - before <= WINDOW {
            let length = common(self.bytes, before, at);
            // A distance that is not one of the two costs more bits.
            if length > best.0 + 2 && length > 3 {
                best = (length, at - before);
            }
        }
        best
    }

    /// Remembers what begins at a place; tells where the same began before.
    fn remember(&mut self, at: usize) -> usize {
        let four = self.bytes.get(at..).and_then(|rest| rest.first_chunk::<4>());
        let hash = four.map(|four| u32::from_le_bytes(*four).wrapping_mul(0x9e37_79b1) >> (32 - PLACES));
        let place = hash.and_then(|hash| self.places.get_mut(hash as usize));
        place.map_or(usize::MAX, |place| std::mem::replace(place, at))
    }
}

/// How many bytes from `at` on are those from `before` on.
fn common(bytes: &[u8], before: usize, at: usize) -> usize {
    let longest = LONGEST.min(bytes.len() - at);
    let (one, two) = (&bytes[before..before + longest], &bytes[at..]);
    let (eights, rest) = one.as_chunks::<8>();
    let mut length = 0;
    for (one, two) in eights.iter().zip(two.as_chunks::<8>().0) {
        let unlike = u64::from_le_bytes(*one) ^ u64::from_le_bytes(*two);
        if unlike != 0 {
            return length + unlike.trailing_zeros() as usize / 8;
        }
        length += 8;
    }
    let last = &two[one.len() - rest.len()..];
    length + rest.iter().zip(last).take_while(|(one, two)| one == two).count()
}

/// Writes all tokens as the last block, with codes of its own.
fn block(bits: &mut Bits, tokens: &[Token]) {
    let (mut bytes, mut distances) = (vec![0_u32; 286], vec![0_u32; 30]);
    bytes[END] = 1;
    for token in tokens {
        match *token {
            Token::Byte(byte) => bytes[usize::from(byte)] += 1,
            Token::Again { length, distance } => {
                bytes[length_symbol(length).0] += 1;
                distances[distance_symbol(distance).0] += 1;
            }
        }
    }
    let (byte_lengths, distance_lengths) = (lengths(&bytes, 15), lengths(&distances, 15));
    bits.push(0b101, 3); // the last block, with codes of its own
    tell_codes(bits, &byte_lengths, &distance_lengths);
    let (byte_codes, distance_codes) = (codes(&byte_lengths), codes(&distance_lengths));
    for token in tokens {
        match *token {
            Token::Byte(byte) => bits.code(byte_codes[usize::from(byte)]),
            Token::Again { length, distance } => {
                for (codes, (symbol, width, more)) in
                    [(&byte_codes, length_symbol(length)), (&distance_codes, distance_symbol(distance))]
                {
                    bits.code(codes[symbol]);
                    bits.push(more, width);
                }
            }
        }
    }
    bits.code(byte_codes[END]);
}

/// Tells the lengths of both codes, themselves in a code (RFC 1951, 3.2.7).
fn tell_codes(bits: &mut Bits, byte_lengths: &[u8], distance_lengths: &[u8]) {
    let told: Vec<Symbol> = byte_lengths
        .iter()
        .chain(distance_lengths)
        .copied()
        .collect::<Vec<u8>>()
        .chunk_by(|one, two| one == two)
        .flat_map(runs)
        .collect();
    let mut counts = vec![0_u32; 19];
    for (symbol, ..) in &told {
        counts[*symbol] += 1;
    }
    let own = lengths(&counts, 7);
    let own_codes = codes(&own);
    bits.push(286 - 257, 5);
    bits.push(30 - 1, 5);
    bits.push(19 - 4, 4);
    for symbol in ORDER {
        bits.push(u32::from(own[symbol]), 3);
    }
    for (symbol, width, more) in told {
        bits.code(own_codes[symbol]);
        bits.push(more, width);
    }
}

/// Equal lengths in a row: noughts have symbols for 3 to 138 of them, others one for 3 to 6 more.
fn runs(equal: &[u8]) -> Vec<Symbol> {
    let length = usize::from(equal[0]);
    let mut symbols = Vec::new();
    let mut left = equal.len();
    if length > 0 {
        symbols.push((length, 0, 0));
        left -= 1;
    }
    let more = |count: usize, least: usize| u32::try_from(count - least).unwrap_or_default();
    while left > 0 {
        let (count, symbol) = match (length, left) {
            (_, ..3) => (1, (length, 0, 0)),
            (0, ..11) => (left, (17, 3, more(left, 3))),
            (0, _) => (left.min(138), (18, 7, more(left.min(138), 11))),
            _ => (left.min(6), (16, 2, more(left.min(6), 3))),
        };
        symbols.push(symbol);
        left -= count;
    }
    symbols
}

/// The symbol of a repetition's length.
fn length_symbol(length: u16) -> Symbol {
    let over = u32::from(length.saturating_sub(3));
    match over {
        ..8 => (257 + over as usize, 0, 0),
        255.. => (285, 0, 0),
        _ => {
            let width = over.ilog2() - 2;
            let symbol = 257 + 4 * (width + 1) + ((over >> width) & 3);
            (symbol as usize, width, over & ((1 << width) - 1))
        }
    }
}

/// The symbol of a repetition's distance.
fn distance_symbol(distance: u16) -> Symbol {
    let over = u32::from(distance.saturating_sub(1));
    if over < 4 {
        return (over as usize, 0, 0);
    }
    let width = over.ilog2() - 1;
    let symbol = 2 * (width + 1) + ((over >> width) & 1);
    (symbol as usize, width, over & ((1 << width) - 1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What another decoder reads from it, through a PNG of one row a `stride`.
    fn read_back(bytes: &[u8], stride: usize) -> Vec<u8> {
        let mut file = Vec::new();
        let (width, height) =
            (u32::try_from(stride - 1).unwrap(), u32::try_from(bytes.len() / stride).unwrap());
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_chunk(png::chunk::IDAT, &zlib(bytes, stride)).unwrap();
        drop(writer);
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        pixels.chunks_exact(stride - 1).flat_map(|row| [&[0], row].concat()).collect()
    }

    /// Rows of a filter byte 0 and pixels.
    fn raster(rows: usize, columns: usize, pixel: impl Fn(usize, usize) -> u8) -> Vec<u8> {
        (0..rows)
            .flat_map(|row| (0..=columns).map(move |column| (row, column)))
            .map(|(row, column)| if column == 0 { 0 } else { pixel(row, column) })
            .collect()
    }

    #[test]
    fn flat_noisy_and_tiny_rasters_are_read_back() {
        let noise = |row: usize, column: usize| {
            let number = (row * 7919 + column * 104_729).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            number.to_le_bytes()[7]
        };
        for raster in [
            raster(1, 1, |_, _| 7),
            raster(1, 3, |_, _| 0),
            raster(40, 3, |row, _| u8::try_from(row).unwrap()),
            raster(300, 1200, |_, _| 3),
            raster(300, 1200, noise),
            raster(
                300,
                1200,
                |row, column| if (row / 7 + column / 5) % 3 == 0 { noise(row, column) } else { 1 },
            ),
        ] {
            let stride = match raster.len() {
                2 => 2,
                4 | 160 => 4,
                _ => 1201,
            };
            assert!(read_back(&raster, stride) == raster, "{} bytes", raster.len());
        }
    }

    #[test]
    fn what_repeats_costs_little() {
        assert!(
            zlib(&raster(630, 1200, |_, column| u8::try_from(column % 251).unwrap()), 1201).len() < 6_000
        );
        assert!(zlib(&raster(630, 1200, |row, _| u8::try_from(row % 251).unwrap()), 1201).len() < 6_000);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_raster_is_read_back(pixels in proptest::collection::vec(0_u8..9, 1..6000), columns in 1_usize..90) {
            let raster = raster(pixels.len() / columns + 1, columns, |row, column| {
                pixels.get(row * columns + column - 1).copied().unwrap_or(0)
            });
            prop_assert_eq!(read_back(&raster, columns + 1), raster);
        }
    }
}
