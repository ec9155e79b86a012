//! PNG and ICO files.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};

use super::deflate;

/// A card as an 8-bit PNG with a palette, some 30 kB in the middle.
///
/// Measured on cards with an emblem in the ground: the levels of `png` are either three times as slow as `deflate` (level 4)
/// or far too large (`Fast`: 50 kB with the filter `Up`, 757 kB without a filter). A filter makes flat colours larger.
/// `stream` is a place to work in, kept from card to card.
pub(super) fn card(pixels: &[u8], width_px: u32, palette: &[u8], stream: &mut Vec<u8>) -> Vec<u8> {
    const NO_FILTER: [u8; 1] = [0];
    let width = (width_px as usize).max(1);
    let rows = pixels.chunks_exact(width);
    let height_px = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    stream.clear();
    stream.reserve(pixels.len() + rows.len());
    for row in rows {
        stream.extend(NO_FILTER);
        stream.extend_from_slice(row);
    }
    let mut file = Vec::with_capacity(40_000);
    let mut encoder = Encoder::new(&mut file, width_px, height_px);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette);
    if let Ok(mut writer) = encoder.write_header() {
        let written = writer.write_chunk(png::chunk::IDAT, &deflate::zlib(stream, width + 1));
        debug_assert!(written.is_ok(), "{written:?}");
    }
    file
}

/// A square picture with transparency; `pixels` are four bytes each, not premultiplied.
pub(super) fn square(pixels: &[u8], size_px: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, size_px, size_px);
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    write(encoder, pixels);
    file
}

/// Writes header and rows. Neither fails: the file is a vector, and the pixels are as many as the header says.
fn write(encoder: Encoder<'_, &mut Vec<u8>>, pixels: &[u8]) {
    if let Ok(mut writer) = encoder.write_header() {
        let written = writer.write_image_data(pixels);
        debug_assert!(written.is_ok(), "{written:?}");
    }
}

/// An ICO file around one PNG of at most 256 px (the format as Windows Vista and every browser read it).
pub(super) fn ico(png: &[u8], size_px: u8) -> Vec<u8> {
    const HEADER_BYTES: u32 = 22;
    let length = u32::try_from(png.len()).unwrap_or(u32::MAX);
    let mut file = vec![0, 0, 1, 0, 1, 0]; // reserved, an icon, one picture
    file.extend([size_px, size_px, 0, 0, 1, 0, 32, 0]); // no palette, one plane, 32 bits a pixel
    file.extend(length.to_le_bytes());
    file.extend(HEADER_BYTES.to_le_bytes());
    file.extend(png);
    file
}
