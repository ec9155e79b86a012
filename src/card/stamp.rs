//! The picture of a fake with a word across, so that the site never spreads what it denies: whoever saves it, cuts it or
//! sends it on sends the verdict with it.
//!
//! A picture comes in as its bytes, a JPEG goes out. What comes in was made by whoever made the fake: its size is bounded
//! before a pixel is decoded.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, Rgb as Pixel, RgbImage};

use super::ground::Stain;
use super::setting::Compositor;
use super::template::{Area, Family, TextBox};
use super::writing::{Hand, Pen};
use super::{HEIGHT_PX, WIDTH_PX};
use crate::source::MOST_PIXELS;

/// The longest side of what is published: enough to recognise the fake by, too little to print it.
const LONGEST_SIDE_PX: u32 = 1200;

/// How much of the shorter side the band takes; of a small picture more, so that the word can be read.
const BAND: f32 = 0.22;
const LEAST_BAND_PX: f32 = 48.0;

/// JPEG quality, of 100: a telephone's screenshot of 1200 px has about 150 kB.
const QUALITY: u8 = 80;

/// Samples a pixel of the band, in each direction.
const SAMPLES: u8 = 3;

/// The size of the word where it is written before it is turned, in pixels.
const WORD_PX: f32 = 150.0;

const WHITE: [u8; 3] = [0xff; 3];
/// The grave red and the ink of the theme, on which white reads at 8:1 and 16:1.
const RED: [u8; 3] = [0x9b, 0x23, 0x1b];
const INK: [u8; 3] = [0x16, 0x21, 0x1c];

/// What is written across a picture.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    /// The word: « FAUX ».
    pub word: &'a str,
    /// Whether the picture is not to be believed: the band is red then.
    pub denies: bool,
    /// Whether the word is read from right to left.
    pub rtl: bool,
}

/// Why a picture cannot be stamped: one sentence, of the package that reads it.
#[derive(Debug)]
pub struct StampError(pub String);

/// The size that a picture of this size has once it is stamped.
pub fn stamped_size((width, height): (u32, u32)) -> (u32, u32) {
    let longest = width.max(height).max(1);
    if longest <= LONGEST_SIDE_PX {
        return (width.max(1), height.max(1));
    }
    let scaled = |side: u32| {
        let side = u64::from(side) * u64::from(LONGEST_SIDE_PX) / u64::from(longest);
        u32::try_from(side).unwrap_or(LONGEST_SIDE_PX).max(1)
    };
    (scaled(width), scaled(height))
}

/// The picture with the word across, as a JPEG; the same bytes for the same picture and word.
pub fn stamped(picture: &[u8], stamp: &Stamp<'_>) -> Result<Vec<u8>, StampError> {
    let mut pixels = decode(picture)?;
    let word = Word::write(stamp.word, stamp.rtl).ok_or_else(|| StampError("no word".to_owned()))?;
    Band::across(&pixels, &word, if stamp.denies { RED } else { INK }).draw(&mut pixels, &word);
    let mut file = Cursor::new(Vec::new());
    JpegEncoder::new_with_quality(&mut file, QUALITY).encode_image(&pixels).map_err(|error| told(&error))?;
    Ok(file.into_inner())
}

fn told(error: &image::ImageError) -> StampError {
    StampError(error.to_string())
}

/// The picture upright, on white, at most as large as what is published.
fn decode(picture: &[u8]) -> Result<RgbImage, StampError> {
    let mut reader = ImageReader::new(Cursor::new(picture))
        .with_guessed_format()
        .map_err(|error| StampError(error.to_string()))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_PIXELS * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| told(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(StampError(format!("{width} × {height} px")));
    }
    let orientation = decoder.orientation().map_err(|error| told(&error))?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| told(&error))?;
    image.apply_orientation(orientation);
    let (width, height) = stamped_size((image.width(), image.height()));
    if (width, height) != (image.width(), image.height()) {
        image = image.resize_exact(width, height, FilterType::Triangle);
    }
    let mut flat = RgbImage::new(width, height);
    for (under, over) in flat.pixels_mut().zip(image.to_rgba8().pixels()) {
        let [red, green, blue, alpha] = over.0;
        *under = Pixel([red, green, blue].map(|channel| mixed(0xff, channel, alpha)));
    }
    Ok(flat)
}

/// A channel under so much of another.
fn mixed(under: u8, over: u8, cover: u8) -> u8 {
    let (under, over, cover) = (u32::from(under), u32::from(over), u32::from(cover));
    u8::try_from((under * (255 - cover) + over * cover + 127) / 255).unwrap_or(u8::MAX)
}

/// A word, written level on a canvas as large as a card.
struct Word {
    cover: Vec<u8>,
    width: f32,
    height: f32,
}

impl Word {
    fn write(text: &str, rtl: bool) -> Option<Word> {
        let area = Area { x: 20.0, y: 20.0, width: WIDTH - 40.0, height: HEIGHT - 40.0 };
        let style = TextBox::centred(area, Family::SansSerif, 700.0, WORD_PX);
        let setting = Compositor::new().set(&style, area, text, rtl)?;
        let mut cover = vec![0; WIDTH_PX as usize * HEIGHT_PX as usize];
        let hand = Hand {
            origin: setting.origin(&style, area, rtl),
            turn: None,
            stain: &Stain::of_masks(),
            width: WIDTH_PX as usize,
        };
        Pen::new().write(&mut cover, &setting, &hand);
        Some(Word { cover, width: setting.width, height: setting.height })
    }

    /// How much of a point, counted from the word's middle, is covered.
    fn at(&self, x: f32, y: f32) -> u8 {
        let (x, y) = (index(x + WIDTH / 2.0), index(y + HEIGHT / 2.0));
        let (Some(x), Some(y)) = (x.filter(|x| *x < WIDTH_PX as usize), y) else { return 0 };
        self.cover.get(y * WIDTH_PX as usize + x).copied().unwrap_or(0)
    }
}

const WIDTH: f32 = 1200.0;
const HEIGHT: f32 = 630.0;

/// Where the band lies: from the foot of the side where reading begins to the head of the other.
struct Band {
    colour: [u8; 3],
    /// Middle of the picture.
    middle: (f32, f32),
    /// Sine and cosine of its slope.
    slope: (f32, f32),
    /// Half its breadth, with and without its white edges.
    half: (f32, f32),
    /// Pixels a pixel of the word.
    scale: f32,
    /// From one word to the next, in pixels of the word.
    period: f32,
    /// From one band to the next: a long screenshot has several, or a piece of it would have none.
    apart: f32,
}

impl Band {
    fn across(pixels: &RgbImage, word: &Word, colour: [u8; 3]) -> Band {
        let (width, height) = (side(pixels.width()), side(pixels.height()));
        // As steep as the diagonal, as far as one can read it.
        let angle = (height / width).atan().clamp(0.2, 0.7);
        let (sine, cosine) = angle.sin_cos();
        let length = (width / cosine).min(height / sine);
        let shorter = width.min(height);
        let breadth = (BAND * shorter).max(LEAST_BAND_PX.min(0.8 * shorter));
        let scale = (breadth * 0.85 / word.height.max(1.0)).min(length * 0.85 / word.width.max(1.0));
        Band {
            colour,
            middle: (width / 2.0, height / 2.0),
            slope: (sine, cosine),
            half: (breadth * 0.56, breadth * 0.5),
            scale: scale.max(f32::EPSILON),
            period: word.width + word.height * 0.6,
            apart: (1.1 * shorter).max(1.5 * breadth),
        }
    }

    fn draw(&self, pixels: &mut RgbImage, word: &Word) {
        for (x, y, pixel) in pixels.enumerate_pixels_mut() {
            let (mut red, mut green, mut blue) = (0_u16, 0_u16, 0_u16);
            let under = pixel.0;
            for step_y in 0..SAMPLES {
                for step_x in 0..SAMPLES {
                    let point = (side(x) + sample(step_x), side(y) + sample(step_y));
                    let [r, g, b] = self.colour_at(point, under, word);
                    red += u16::from(r);
                    green += u16::from(g);
                    blue += u16::from(b);
                }
            }
            let all = u16::from(SAMPLES) * u16::from(SAMPLES);
            *pixel = Pixel([red, green, blue].map(|sum| u8::try_from(sum / all).unwrap_or(u8::MAX)));
        }
    }

    /// The colour of a point of the picture that has this one under the band.
    fn colour_at(&self, (x, y): (f32, f32), under: [u8; 3], word: &Word) -> [u8; 3] {
        let (sine, cosine) = self.slope;
        let (x, y) = (x - self.middle.0, y - self.middle.1);
        let across = centred(x * sine + y * cosine, self.apart);
        let (outer, inner) = self.half;
        if across.abs() > outer {
            return under;
        }
        if across.abs() > inner {
            return WHITE;
        }
        let along = (x * cosine - y * sine) / self.scale;
        // The word again and again, one of them in the very middle.
        let cover = word.at(centred(along, self.period), across / self.scale);
        [0, 1, 2].map(|channel| mixed(self.colour[channel], WHITE[channel], cover))
    }
}

/// How far a point is from the nearest of the middles that stand this far apart.
fn centred(point: f32, apart: f32) -> f32 {
    (point + apart / 2.0).rem_euclid(apart) - apart / 2.0
}

/// Where a sample lies in its pixel.
fn sample(step: u8) -> f32 {
    (f32::from(step) + 0.5) / f32::from(SAMPLES)
}

/// A number of pixels as the geometry counts them.
#[expect(clippy::cast_precision_loss, reason = "no side of what is drawn is longer than 1200 px")]
fn side(pixels: u32) -> f32 {
    pixels as f32
}

/// The whole pixel that a point lies in.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast saturates")]
fn index(length: f32) -> Option<usize> {
    (length >= 0.0).then_some(length as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32) -> Vec<u8> {
        let mut file = Cursor::new(Vec::new());
        let grey = DynamicImage::ImageRgb8(RgbImage::from_pixel(width, height, Pixel([0x80; 3])));
        grey.write_to(&mut file, image::ImageFormat::Png).unwrap();
        file.into_inner()
    }

    fn stamp(bytes: &[u8], word: &str) -> RgbImage {
        let stamp = Stamp { word, denies: true, rtl: false };
        let file = stamped(bytes, &stamp).unwrap();
        assert_eq!(file, stamped(bytes, &stamp).unwrap(), "the same picture twice");
        image::load_from_memory(&file).unwrap().to_rgb8()
    }

    /// How many of a thousand pixels are of a colour, or nearly.
    fn share(pixels: &RgbImage, colour: [u8; 3]) -> usize {
        let near =
            |pixel: &&Pixel<u8>| pixel.0.iter().zip(colour).all(|(one, other)| one.abs_diff(other) < 24);
        pixels.pixels().filter(near).count() * 1000 / (pixels.width() * pixels.height()) as usize
    }

    #[test]
    fn the_word_is_in_the_pixels_of_every_shape() {
        for (size, word) in
            [((800, 600), "FAUX"), ((300, 1600), "FAUX"), ((1600, 90), "HORS CONTEXTE"), ((40, 40), "SATIRE")]
        {
            let pixels = stamp(&picture(size.0, size.1), word);
            assert_eq!(pixels.dimensions(), stamped_size(size));
            assert!(share(&pixels, RED) > 80, "{size:?}: {}", share(&pixels, RED));
            assert!(share(&pixels, WHITE) > 20, "{size:?}: {}", share(&pixels, WHITE));
        }
    }

    #[test]
    fn another_word_makes_another_picture() {
        let bytes = picture(800, 600);
        assert_ne!(stamp(&bytes, "FAUX"), stamp(&bytes, "TROMPEUR"));
    }

    #[test]
    fn a_large_picture_becomes_smaller() {
        assert_eq!(stamped_size((4000, 3000)), (1200, 900));
        assert_eq!(stamped_size((3000, 1)), (1200, 1));
        assert_eq!(stamped_size((600, 400)), (600, 400));
    }

    #[test]
    fn what_is_no_picture_or_too_large_is_refused() {
        let stamp = Stamp { word: "FAUX", denies: true, rtl: false };
        let mut cut = picture(800, 600);
        cut.truncate(cut.len() / 2);
        assert!(stamped(&cut, &stamp).is_err());
        assert!(stamped(b"<svg/>", &stamp).is_err());
        // A header that promises 60000 × 60000 pixels, and nothing more.
        let mut bomb = picture(1, 1);
        bomb[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
        assert!(stamped(&bomb, &stamp).is_err());
    }
}
