//! Pictures as the site publishes them: in the sizes that a page needs, and without what a camera wrote beside the pixels
//! (where it stood, who held it, when).
//!
//! Bytes in, bytes out. `jpeg`, `chunks` (of PNG) and `riff` (of WebP) walk through a file without decoding it, `negative`
//! decodes it and prints it small, `darkroom` bounds how many are decoded at once. Which sizes there are is
//! [`crate::source::MediaFile`]'s to say.

mod chunks;
mod darkroom;
mod jpeg;
mod negative;
mod riff;
#[cfg(test)]
mod tests;

pub use darkroom::{Darkroom, Developed};
pub use negative::Negative;

use crate::source::Sort;

/// How much of a file is read to tell what it holds: profiles and previews of cameras stand before the size, and take some
/// hundred kilobytes at most.
pub const HEAD_BYTES: u64 = 512 * 1024;

/// The lightest picture of which smaller ones are made: below, a request costs as much as the bytes that it spares.
const LEAST_BYTES: u64 = 6_000;

/// A PNG or lossless WebP of fewer bits a pixel is a drawing or a screenshot; photographs take ten and more.
const BITS_OF_A_DRAWING: u64 = 5;

/// Why a picture cannot be shown: one sentence, of the package that reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(pub String);

/// What the head of a JPEG, PNG or WebP tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// How it is made small.
    pub sort: Sort,
    /// Width and height are written the other way round than it is shown.
    pub sideways: bool,
}

/// The formats whose files are walked through.
#[derive(Clone, Copy)]
enum Format {
    Jpeg,
    Png,
    WebP,
}

impl Format {
    fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            _ if bytes.starts_with(b"\xff\xd8\xff") => Some(Format::Jpeg),
            _ if bytes.starts_with(chunks::SIGNATURE) => Some(Format::Png),
            _ if bytes.starts_with(b"RIFF") && bytes[8.min(bytes.len())..].starts_with(b"WEBP") => {
                Some(Format::WebP)
            }
            _ => None,
        }
    }
}

/// What the first [`HEAD_BYTES`] of a file tell, which has `length` bytes and `size` pixels; nothing of other formats.
pub fn head(bytes: &[u8], length: u64, size: (u32, u32)) -> Option<Head> {
    let pixels = u64::from(size.0) * u64::from(size.1);
    let is_flat = length * 8 <= pixels * BITS_OF_A_DRAWING;
    let lossless = if is_flat { Sort::Drawing } else { Sort::Photo };
    let (sort, sideways) = match Format::of(bytes)? {
        Format::Jpeg => (Sort::Photo, jpeg::orientation(bytes).is_some_and(|value| value >= 5)),
        Format::Png if chunks::is_animated(bytes) => (Sort::Whole, false),
        Format::Png => (lossless, false),
        Format::WebP if riff::is_animated(bytes) => (Sort::Whole, false),
        Format::WebP if riff::is_lossless(bytes) => (lossless, false),
        Format::WebP => (Sort::Photo, false),
    };
    let sort = if length < LEAST_BYTES { Sort::Whole } else { sort };
    Some(Head { sort, sideways })
}

/// The same file with nothing but its pixels, what they mean (profile, transparency) and which way up they are.
pub fn bare(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let bare = match Format::of(bytes) {
        Some(Format::Jpeg) => jpeg::bare(bytes),
        Some(Format::Png) => chunks::bare(bytes),
        Some(Format::WebP) => riff::bare(bytes),
        None => return Err(Refusal("neither JPEG nor PNG nor WebP".to_owned())),
    };
    bare.ok_or_else(|| Refusal("the file ends before its picture does".to_owned()))
}
