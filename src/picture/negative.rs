//! A picture decoded once, to be printed in several sizes: upright, in sRGB, without anything beside its pixels.

use std::io::Cursor;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, RgbImage, RgbaImage};
use jpeg_encoder::{ColorType, SamplingFactor};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::{Refusal, jpeg};
use crate::source::{Encoding, MOST_PIXELS, Rendition};

/// Quality of WebP, of 100: eight photographs look as they do in a JPEG of 75 (SSIM of the luma 0.97 in the middle) and weigh a
/// quarter less (2026-11).
const WEBP_QUALITY: f32 = 75.0;
/// Quality of WebP where letters may stand in the picture.
const DRAWN_WEBP_QUALITY: f32 = 85.0;
/// Quality of JPEG, of 100.
const JPEG_QUALITY: u8 = 75;

/// A decoded picture, as the file has it: which way up and in which colours is kept beside.
#[derive(Debug)]
pub struct Negative {
    pixels: Pixels,
    orientation: Orientation,
    profile: Option<Vec<u8>>,
}

#[derive(Debug)]
enum Pixels {
    Opaque(RgbImage),
    Translucent(RgbaImage),
}

impl Negative {
    /// Decodes a JPEG, PNG or WebP. Its size is bounded before a pixel is decoded.
    pub fn develop(picture: &[u8]) -> Result<Self, Refusal> {
        let mut reader = ImageReader::new(Cursor::new(picture)).with_guessed_format().map_err(told)?;
        let mut limits = Limits::default();
        limits.max_alloc = Some(MOST_PIXELS * 8);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(told)?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > MOST_PIXELS {
            return Err(Refusal(format!("{width} × {height} px")));
        }
        // Of the other formats, browsers do not all turn those that lie on their side: none is turned.
        let orientation = jpeg::orientation(picture).and_then(Orientation::from_exif);
        let profile = decoder.icc_profile().map_err(told)?;
        let image = DynamicImage::from_decoder(decoder).map_err(told)?;
        let pixels = if image.color().has_alpha() {
            Pixels::Translucent(image.into_rgba8())
        } else {
            Pixels::Opaque(image.into_rgb8())
        };
        Ok(Negative { pixels, orientation: orientation.unwrap_or(Orientation::NoTransforms), profile })
    }

    /// The picture in another size and format; the same bytes each time.
    pub fn print(&self, rendition: Rendition) -> Result<Vec<u8>, Refusal> {
        let mut print = self.resized(rendition)?;
        print.apply_orientation(self.orientation);
        let mut print = Print::of(print);
        if let Some(profile) = &self.profile {
            print.take_colours_of_the_web(profile);
        }
        match rendition.encoding {
            Encoding::WebP => print.webp(false, WEBP_QUALITY),
            Encoding::LightestWebP => {
                let (exact, lossy) =
                    (print.webp(true, WEBP_QUALITY)?, print.webp(false, DRAWN_WEBP_QUALITY)?);
                Ok(if exact.len() <= lossy.len() { exact } else { lossy })
            }
            Encoding::Jpeg => print.jpeg(),
        }
    }

    /// The pixels at the size of a rendition, lying as the file has them.
    fn resized(&self, rendition: Rendition) -> Result<DynamicImage, Refusal> {
        let upright = (rendition.width, rendition.height);
        let lying = self.orientation.to_exif() >= 5;
        let (width, height) = if lying { (upright.1, upright.0) } else { upright };
        let (size, kind, bytes) = match &self.pixels {
            Pixels::Opaque(image) => (image.dimensions(), PixelType::U8x3, image.as_raw()),
            Pixels::Translucent(image) => (image.dimensions(), PixelType::U8x4, image.as_raw()),
        };
        let resized = if size == (width, height) {
            bytes.clone()
        } else {
            let from = ImageRef::new(size.0, size.1, bytes, kind).map_err(told)?;
            let mut to = Image::new(width, height, kind);
            let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom));
            Resizer::new().resize(&from, &mut to, &options).map_err(told)?;
            to.into_vec()
        };
        let image = match self.pixels {
            Pixels::Opaque(_) => RgbImage::from_raw(width, height, resized).map(DynamicImage::from),
            Pixels::Translucent(_) => RgbaImage::from_raw(width, height, resized).map(DynamicImage::from),
        };
        image.ok_or_else(|| Refusal(format!("{width} × {height} px")))
    }
}

/// A picture at its size, ready to be written.
struct Print {
    width: u32,
    height: u32,
    /// Red, green, blue, and what covers where anything shines through.
    bytes: Vec<u8>,
    layout: Layout,
}

impl Print {
    fn of(image: DynamicImage) -> Self {
        let (width, height) = (image.width(), image.height());
        let is_opaque = |image: &RgbaImage| image.pixels().all(|pixel| pixel.0[3] == u8::MAX);
        match image {
            DynamicImage::ImageRgba8(image) if !is_opaque(&image) => {
                Print { width, height, bytes: image.into_raw(), layout: Layout::Rgba }
            }
            other => Print { width, height, bytes: other.into_rgb8().into_raw(), layout: Layout::Rgb },
        }
    }

    /// From the colours of a profile to those of the web. A profile that cannot be used, such as that of a printing press,
    /// whose colours the decoder has turned into red, green and blue already, changes nothing.
    fn take_colours_of_the_web(&mut self, profile: &[u8]) {
        let Ok(own) = ColorProfile::new_from_slice(profile) else { return };
        if own.color_space != DataColorSpace::Rgb {
            return;
        }
        let web = ColorProfile::new_srgb();
        let transform =
            own.create_transform_8bit(self.layout, &web, self.layout, TransformOptions::default());
        let mut bytes = vec![0; self.bytes.len()];
        if transform.is_ok_and(|transform| transform.transform(&self.bytes, &mut bytes).is_ok()) {
            self.bytes = bytes;
        }
    }

    fn webp(&self, lossless: bool, quality: f32) -> Result<Vec<u8>, Refusal> {
        let encoder = match self.layout {
            Layout::Rgba => webp::Encoder::from_rgba(&self.bytes, self.width, self.height),
            _ => webp::Encoder::from_rgb(&self.bytes, self.width, self.height),
        };
        let written = encoder.encode_simple(lossless, quality);
        written.map(|file| file.to_vec()).map_err(|error| Refusal(format!("WebP: {error:?}")))
    }

    /// Progressive: a slow line shows all of it at once, and it weighs less. On white where anything shines through.
    fn jpeg(&self) -> Result<Vec<u8>, Refusal> {
        let side = |pixels: u32| u16::try_from(pixels).map_err(|_| Refusal(format!("{pixels} px")));
        let (width, height) = (side(self.width)?, side(self.height)?);
        let mut file = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut file, JPEG_QUALITY);
        encoder.set_progressive(true);
        encoder.set_optimized_huffman_tables(true);
        encoder.set_sampling_factor(SamplingFactor::F_2_2);
        encoder.encode(&self.on_white(), width, height, ColorType::Rgb).map_err(told)?;
        Ok(file)
    }

    fn on_white(&self) -> Vec<u8> {
        if !matches!(self.layout, Layout::Rgba) {
            return self.bytes.clone();
        }
        let (pixels, _) = self.bytes.as_chunks::<4>();
        let flat = |[red, green, blue, cover]: &[u8; 4]| {
            let cover = u32::from(*cover);
            [*red, *green, *blue].map(|channel| {
                u8::try_from((255 * (255 - cover) + u32::from(channel) * cover + 127) / 255)
                    .unwrap_or(u8::MAX)
            })
        };
        pixels.iter().flat_map(flat).collect()
    }
}

fn told(error: impl std::fmt::Display) -> Refusal {
    Refusal(error.to_string())
}
