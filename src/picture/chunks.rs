//! The chunks of a PNG (third edition, W3C 2025): whether it moves, and the file without its texts and times.

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What the pixels are and mean, and the frames of one that moves; not `eXIf`, `tEXt`, `zTXt`, `iTXt`, `tIME`, nor what
/// programs add of their own.
const KEPT: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP",
    b"mDCV", b"cLLI", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// A chunk's name, and all of it.
struct Chunk<'a> {
    name: &'a [u8],
    whole: &'a [u8],
}

fn chunk(bytes: &[u8], at: usize) -> Option<Chunk<'_>> {
    let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
    let end = at.checked_add(12)?.checked_add(usize::try_from(length).ok()?)?;
    Some(Chunk { name: bytes.get(at + 4..at + 8)?, whole: bytes.get(at..end)? })
}

/// Whether it moves: told before the first pixels.
pub(super) fn is_animated(bytes: &[u8]) -> bool {
    let mut at = SIGNATURE.len();
    while let Some(chunk) = chunk(bytes, at).filter(|chunk| chunk.name != b"IDAT") {
        if chunk.name == b"acTL" {
            return true;
        }
        at += chunk.whole.len();
    }
    false
}

/// The file with its pixels and what they mean; nothing for one that is cut short.
pub(super) fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut bare = Vec::with_capacity(bytes.len());
    bare.extend(SIGNATURE);
    let mut at = SIGNATURE.len();
    loop {
        let chunk = chunk(bytes, at)?;
        if KEPT.iter().any(|kept| chunk.name == *kept) {
            bare.extend(chunk.whole);
        }
        if chunk.name == b"IEND" {
            return Some(bare);
        }
        at += chunk.whole.len();
    }
}
