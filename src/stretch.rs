//! Stretches of text in which there is nothing to do, found many bytes at a time: most of every text is such a one.

/// How many bytes are looked at together. Compilers make a few instructions of it, whatever is asked of each byte.
pub const TOGETHER: usize = 32;

/// Up to where nothing is to be done: the place of the first byte that is one of `stops` or less than `below`, or the
/// length of the bytes.
#[inline]
#[expect(clippy::needless_bitwise_bool, reason = "an answer for all bytes together has no branch for each")]
pub fn length<const N: usize>(bytes: &[u8], below: u8, stops: &[u8; N]) -> usize {
    let stops_at = |byte: &u8| stops.iter().fold(*byte < below, |any, stop| any | (byte == stop));
    let is_clear = |block: &[u8; TOGETHER]| !block.iter().fold(false, |any, byte| any | stops_at(byte));
    let (blocks, rest) = bytes.as_chunks::<TOGETHER>();
    let clear = blocks.iter().take_while(|block| is_clear(block)).count() * TOGETHER;
    // What is left over, together with some of those before it.
    let is_last = clear + rest.len() == bytes.len();
    if is_last && bytes.last_chunk().is_some_and(is_clear) {
        return bytes.len();
    }
    let is_stop = |byte: &u8| *byte < below || stops.contains(byte);
    let rest = &bytes[clear..];
    clear + rest.iter().position(is_stop).unwrap_or(rest.len())
}

/// The text before the first byte that stops, the character that it begins, and what stands after that; of a text
/// without, all of it. What stops begins a character, or is one.
#[inline]
pub fn split<'t, const N: usize>(
    text: &'t str,
    below: u8,
    stops: &[u8; N],
) -> (&'t str, Option<(char, &'t str)>) {
    let (plain, rest) = text.split_at(length(text.as_bytes(), below, stops));
    let mut characters = rest.chars();
    (plain, characters.next().map(|character| (character, characters.as_str())))
}

/// How many of the bytes are meant.
pub fn count(bytes: &[u8], is_meant: impl Fn(u8) -> bool) -> usize {
    // As many together as can be counted in a byte.
    let counted = |block: &[u8]| usize::from(block.iter().map(|byte| u8::from(is_meant(*byte))).sum::<u8>());
    bytes.chunks(TOGETHER).map(counted).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_as_byte_by_byte(text in "[a-c<é]{0,20}[a-cé]{0,90}[a-c<é]{0,90}") {
            let simple = text.find('<').unwrap_or(text.len());
            let other = text.bytes().position(|byte| byte < b'b' || byte == b'c').unwrap_or(text.len());
            prop_assert_eq!(length(text.as_bytes(), b'b', b"c<"), other);
            prop_assert_eq!(length(text.as_bytes(), 0, b"<"), simple);
            prop_assert_eq!(count(text.as_bytes(), |byte| byte == b'<'), text.matches('<').count());
        }
    }
}
