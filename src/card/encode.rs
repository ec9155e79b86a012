//! PNG and ICO files.

use std::iter::repeat_n;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};

use super::deflate;

/// A card as an 8-bit PNG with a palette, some 30 kB in the middle.
///
/// Measured on cards with an emblem in the ground: the levels of `png` are either three times as slow as `deflate` (level 4)
/// or far too large (`Fast`: 50 kB with the filter `Up`, 757 kB without a filter). A filter makes flat colours larger.
/// `stream` is a place to work in, kept from card to card.
pub(super) fn card(pixels: &[u8], width_px: u32, palette: &[u8], stream: &mut Vec<u8>) -> Vec<u8> {
    indexed(pixels, width_px, palette, None, stream)
}

/// A square picture; `pixels` are four bytes each, not premultiplied. Most emblems have so few colours that a palette
/// holds them.
pub(super) fn square(pixels: &[[u8; 4]], size_px: u32) -> Vec<u8> {
    let Some((places, colours)) = in_palette(pixels) else { return true_colours(pixels, size_px) };
    let palette: Vec<u8> = colours.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect();
    let alphas: Vec<u8> = colours.iter().map(|[.., alpha]| *alpha).collect();
    let alphas = Some(&*alphas).filter(|alphas| alphas.iter().any(|alpha| *alpha < 255));
    indexed(&places, size_px, &palette, alphas, &mut Vec::new())
}

/// A picture whose pixels are places in a palette, of colours that let through what is behind them, or of opaque ones.
fn indexed(
    pixels: &[u8],
    width_px: u32,
    palette: &[u8],
    alphas: Option<&[u8]>,
    stream: &mut Vec<u8>,
) -> Vec<u8> {
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
    if let Some(alphas) = alphas {
        encoder.set_trns(alphas);
    }
    if let Ok(mut writer) = encoder.write_header() {
        let written = writer.write_chunk(png::chunk::IDAT, &deflate::zlib(stream, width + 1));
        debug_assert!(written.is_ok(), "{written:?}");
    }
    file
}

/// The same with four bytes for each pixel.
pub(super) fn true_colours(pixels: &[[u8; 4]], size_px: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, size_px, size_px);
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    // Neither header nor rows fail: the file is a vector, and the pixels are as many as the header says.
    if let Ok(mut writer) = encoder.write_header() {
        let written = writer.write_image_data(pixels.as_flattened());
        debug_assert!(written.is_ok(), "{written:?}");
    }
    file
}

/// The place of each pixel among the colours, and these; nothing if they are more than a palette holds.
fn in_palette(pixels: &[[u8; 4]]) -> Option<(Vec<u8>, Vec<[u8; 4]>)> {
    let mut colours = Vec::new();
    let mut places = Vec::with_capacity(pixels.len());
    for run in pixels.chunk_by(|one, next| one == next) {
        let known = colours.iter().position(|colour| *colour == run[0]);
        let place = known.unwrap_or_else(|| {
            colours.push(run[0]);
            colours.len() - 1
        });
        places.extend(repeat_n(u8::try_from(place).ok()?, run.len()));
    }
    Some((places, colours))
}

/// An ICO file around one PNG of at most 256 px (the format as Windows Vista and every browser read it): of four bytes
/// for each pixel, as its header says.
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
