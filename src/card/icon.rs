//! The emblem as an icon: favicon, touch icon, manifest.

use resvg::tiny_skia::{Color, Pixmap, PremultipliedColorU8};

use super::colour::Rgb;
use super::drawing;
use super::encode;
use super::error::CardError;
use super::template::Area;

/// The side of the favicon, in pixels.
const FAVICON_PX: u8 = 32;
/// The largest icon drawn, in pixels a side.
const LARGEST_PX: u32 = 2048;
/// What `currentColor` is in an icon: the ink of the default theme.
const INK: Rgb = Rgb([0x16, 0x21, 0x1c]);

/// An emblem as a square PNG with a transparent ground, `size_px` (1 to 2048) a side; whole, in its proportions.
pub fn icon(svg: &str, size_px: u32) -> Result<Vec<u8>, CardError> {
    Ok(encode::square(&draw(svg, size_px, 1.0, Color::TRANSPARENT)?, size_px))
}

/// An emblem as a square PNG on paper, for systems that fill transparency with black or cut icons round: a touch icon, a
/// maskable icon of a manifest. The emblem stays in the middle 70 %, within the circle that is always left (W3C Web
/// Application Manifest, « safe zone »: 80 % across).
pub fn tile(svg: &str, size_px: u32) -> Result<Vec<u8>, CardError> {
    Ok(encode::square(&draw(svg, size_px, 0.7, Color::from_rgba8(0xfb, 0xfa, 0xf6, 255))?, size_px))
}

/// The pixels of an emblem on a square, its longer side a `share` of the square's.
fn draw(svg: &str, size_px: u32, share: f32, ground: Color) -> Result<Vec<[u8; 4]>, CardError> {
    let no_such_size = || CardError::no_such_size(size_px);
    let side = u16::try_from(size_px).ok().filter(|_| size_px <= LARGEST_PX).ok_or_else(no_such_size)?;
    let mut canvas = Pixmap::new(size_px, size_px).ok_or_else(no_such_size)?;
    canvas.fill(ground);
    let side = f32::from(side);
    let (edge, length) = (side * (1.0 - share) / 2.0, side * share);
    let area = Area { x: edge, y: edge, width: length, height: length };
    drawing::place(&mut canvas, &drawing::read(svg, INK)?, area, 1.0);
    let pixels = canvas.pixels().iter().map(PremultipliedColorU8::demultiply);
    Ok(pixels.map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]).collect())
}

/// An emblem as `favicon.ico`: one PNG of 32 px.
pub fn favicon_ico(svg: &str) -> Result<Vec<u8>, CardError> {
    let side = u32::from(FAVICON_PX);
    let pixels = draw(svg, side, 1.0, Color::TRANSPARENT)?;
    Ok(encode::ico(&encode::true_colours(&pixels, side), FAVICON_PX))
}
