//! Stretches of text in which there is nothing to do, found many bytes at a time: most of every text is such a one.

/// How many bytes are looked at together. Compilers make a few instructions of it, whatever is asked of each byte.
pub const TOGETHER: usize = 32;

/// Up to where nothing `is_meant`: the place of the first byte that is, or the length of the bytes.
///
/// Whoever asks should compare, and join with `|` what is compared: a look into a table and a `match` are work of their
/// own for each byte.
pub fn length(bytes: &[u8], is_meant: impl Fn(u8) -> bool) -> usize {
    let (blocks, _) = bytes.as_chunks::<TOGETHER>();
    // No `any`: it stops at each byte to ask whether to go on.
    let is_clear = |block: &&[u8; TOGETHER]| !block.iter().fold(false, |any, byte| any | is_meant(*byte));
    let clear = blocks.iter().take_while(is_clear).count() * TOGETHER;
    let rest = &bytes[clear..];
    // What is left over, together with some of those before it.
    if rest.len() < TOGETHER && bytes.last_chunk().is_some_and(|last| is_clear(&last)) {
        return bytes.len();
    }
    clear + rest.iter().position(|byte| is_meant(*byte)).unwrap_or(rest.len())
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
            prop_assert_eq!(length(text.as_bytes(), |byte| byte == b'<'), simple);
            prop_assert_eq!(count(text.as_bytes(), |byte| byte == b'<'), text.matches('<').count());
        }
    }
}
