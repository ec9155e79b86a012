//! The chunks of a WebP (RFC 9649): whether it moves or has lost nothing, and the file without Exif and XMP.

/// What the pixels are and mean, and the frames of one that moves.
const KEPT: [&[u8; 4]; 7] = [b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

/// Flags of `VP8X` (RFC 9649, 2.7.1).
const MOVES: u8 = 0x02;
const HAS_XMP: u8 = 0x04;
const HAS_EXIF: u8 = 0x08;

/// Where the first chunk begins, and where the flags of `VP8X` are.
const FIRST: usize = 12;
const FLAGS: usize = 20;

/// A chunk's name, and all of it with its padding.
fn chunk(bytes: &[u8], at: usize) -> Option<(&[u8], &[u8])> {
    let name = bytes.get(at..at + 4)?;
    let length = usize::try_from(u32::from_le_bytes(bytes.get(at + 4..at + 8)?.try_into().ok()?)).ok()?;
    let end = at.checked_add(8)?.checked_add(length)?;
    // Some programs leave out the padding of the last.
    let padded = if length % 2 == 1 && end < bytes.len() { end + 1 } else { end };
    Some((name, bytes.get(at..padded)?))
}

fn is_extended(bytes: &[u8]) -> bool {
    bytes.get(FIRST..).is_some_and(|rest| rest.starts_with(b"VP8X"))
}

pub(super) fn is_animated(bytes: &[u8]) -> bool {
    is_extended(bytes) && bytes.get(FLAGS).is_some_and(|flags| flags & MOVES != 0)
}

pub(super) fn is_lossless(bytes: &[u8]) -> bool {
    let mut at = FIRST;
    while let Some(name) = bytes.get(at..at + 4) {
        if name == b"VP8L" {
            return true;
        }
        let Some((_, whole)) = chunk(bytes, at) else { return false };
        at += whole.len();
    }
    false
}

/// The file with its pixels and what they mean; nothing for one that is cut short.
pub(super) fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    let told = usize::try_from(u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?)).ok()?;
    let end = told.checked_add(8).filter(|end| *end <= bytes.len())?;
    let mut bare = bytes.get(..FIRST)?.to_vec();
    let mut at = FIRST;
    while at + 8 <= end {
        let (name, whole) = chunk(&bytes[..end], at)?;
        if KEPT.iter().any(|kept| name == *kept) {
            bare.extend(whole);
            if whole.len() % 2 == 1 {
                bare.push(0);
            }
        }
        at += whole.len();
    }
    if is_extended(&bare)
        && let Some(flags) = bare.get_mut(FLAGS)
    {
        *flags &= !(HAS_EXIF | HAS_XMP);
    }
    let length = u32::try_from(bare.len() - 8).ok()?;
    bare[4..8].copy_from_slice(&length.to_le_bytes());
    Some(bare)
}
