//! Files as cameras and programs write them, and what is left of them.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use jpeg_encoder::{ColorType, Encoder as JpegEncoder};

use super::*;
use crate::source::{Encoding, Rendition};

/// What a camera wrote: an orientation and where it stood.
fn exif(orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"GPS 6.4969 N 2.6289 E");
    exif
}

/// Red above, blue below.
fn scene(width: u16, height: u16) -> Vec<u8> {
    let colour = |row: u16| if row < height / 2 { [200, 20, 20] } else { [20, 20, 200] };
    (0..height).flat_map(|row| std::iter::repeat_n(colour(row), usize::from(width)).flatten()).collect()
}

fn photograph(width: u16, height: u16, orientation: u8) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = JpegEncoder::new(&mut file, 95);
    encoder.add_app_segment(1, exif(orientation)).unwrap();
    encoder.add_app_segment(13, b"Photoshop 3.0\0 by Ada".to_vec()).unwrap();
    encoder.set_progressive(width > 100);
    encoder.encode(&scene(width, height), width, height, ColorType::Rgb).unwrap();
    file.extend(b"a film of the photograph");
    file
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

fn pixels(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).unwrap().to_rgb8()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    let image = RgbImage::from_fn(width, height, |x, y| Rgb([x.to_le_bytes()[0], y.to_le_bytes()[0], 90]));
    DynamicImage::from(image).write_to(&mut file, ImageFormat::Png).unwrap();
    file.into_inner()
}

#[test]
fn a_jpeg_keeps_its_pixels_and_the_way_up_and_nothing_of_the_camera() {
    for orientation in 1..=8 {
        let file = photograph(120, 80, orientation);
        assert!(holds(&file, "GPS") && holds(&file, "Ada") && holds(&file, "film"));
        let bare = bare(&file).unwrap();
        for told in ["GPS", "Ada", "film", "Photoshop"] {
            assert!(!holds(&bare, told), "{told}");
        }
        assert_eq!(pixels(&bare), pixels(&file));
        assert_eq!(jpeg::orientation(&bare), (orientation > 1).then_some(orientation));
        assert_eq!(super::bare(&bare).unwrap(), bare, "bare already");
    }
}

#[test]
fn a_png_keeps_its_pixels_and_loses_its_texts() {
    let mut file = png(40, 30);
    // A chunk of text after the header, which has 25 bytes; nobody looks at its checksum before it is left out.
    let text = [&[0, 0, 0, 10][..], b"tEXt", b"Author\0Ada", &[0; 4]].concat();
    file.splice(33..33, text);
    let bare = bare(&file).unwrap();
    assert!(holds(&file, "Ada") && !holds(&bare, "Ada"));
    assert_eq!(pixels(&bare), pixels(&png(40, 30)));
}

#[test]
fn a_webp_keeps_its_pixels_and_loses_exif_and_xmp() {
    let simple = webp::Encoder::from_rgb(&scene(50, 40), 50, 40).encode(80.0).to_vec();
    let mut file = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x0c\0\0\0\x31\0\0\x27\0\0".to_vec();
    file.extend(&simple[12..]);
    file.extend(b"EXIF\x05\0\0\0GPS 6\0XMP \x04\0\0\0Ada!");
    let length = u32::try_from(file.len() - 8).unwrap();
    file[4..8].copy_from_slice(&length.to_le_bytes());
    let bare = bare(&file).unwrap();
    assert!(!holds(&bare, "GPS") && !holds(&bare, "Ada") && !holds(&bare, "EXIF"));
    assert_eq!(pixels(&bare), pixels(&simple));
    assert_eq!(bare.len() - 8, usize::try_from(u32::from_le_bytes(bare[4..8].try_into().unwrap())).unwrap());
}

#[test]
fn any_beginning_of_a_file_is_refused_and_none_breaks_the_program() {
    let webp = webp::Encoder::from_rgb(&scene(50, 40), 50, 40).encode(80.0).to_vec();
    let photograph = photograph(60, 40, 6);
    let whole = photograph.len() - "a film of the photograph".len();
    for (file, end) in [(&photograph, whole), (&png(40, 30), usize::MAX), (&webp, usize::MAX)] {
        for length in 0..end.min(file.len()) {
            assert!(bare(&file[..length]).is_err(), "{length} of {}", file.len());
            let _ = head(&file[..length], length as u64, (60, 40));
        }
    }
    assert!(Negative::develop(&photograph[..whole / 3]).is_err());
}

#[test]
fn prints_are_upright_whichever_way_the_camera_was_held() {
    let of = |width, height, encoding| Rendition { width, height, encoding };
    // 6: the camera was turned to the left, and its first row is the right side.
    let negative = Negative::develop(&photograph(120, 80, 6)).unwrap();
    for encoding in [Encoding::WebP, Encoding::LightestWebP, Encoding::Jpeg] {
        let print = pixels(&negative.print(of(40, 60, encoding)).unwrap());
        assert_eq!(print.dimensions(), (40, 60));
        let (left, right) = (print.get_pixel(5, 30).0, print.get_pixel(35, 30).0);
        assert!(right[0] > 150 && right[2] < 90 && left[2] > 150 && left[0] < 90, "{left:?} {right:?}");
    }
    let print = negative.print(of(40, 60, Encoding::WebP)).unwrap();
    assert_eq!(print, negative.print(of(40, 60, Encoding::WebP)).unwrap(), "the same bytes each time");
    assert!(!holds(&print, "GPS"));
}

#[test]
fn what_shines_through_stays_so_in_webp_and_is_white_in_jpeg() {
    let mut file = Cursor::new(Vec::new());
    let image = image::RgbaImage::from_pixel(80, 80, image::Rgba([0, 0, 0, 0]));
    DynamicImage::from(image).write_to(&mut file, ImageFormat::Png).unwrap();
    let negative = Negative::develop(&file.into_inner()).unwrap();
    let print = |encoding| negative.print(Rendition { width: 40, height: 40, encoding }).unwrap();
    let webp = image::load_from_memory(&print(Encoding::LightestWebP)).unwrap().to_rgba8();
    assert_eq!(webp.get_pixel(20, 20).0[3], 0);
    assert!(pixels(&print(Encoding::Jpeg)).get_pixel(20, 20).0.iter().all(|channel| *channel > 250));
}

#[test]
fn the_colours_of_a_profile_become_those_of_the_web() {
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let mut segment = b"ICC_PROFILE\0\x01\x01".to_vec();
    segment.extend(profile);
    let mut file = Vec::new();
    let mut encoder = JpegEncoder::new(&mut file, 100);
    encoder.add_app_segment(2, segment).unwrap();
    let green: Vec<u8> = std::iter::repeat_n([60, 200, 60], 64 * 64).flatten().collect();
    encoder.encode(&green, 64, 64, ColorType::Rgb).unwrap();
    let negative = Negative::develop(&file).unwrap();
    let print = negative.print(Rendition { width: 64, height: 64, encoding: Encoding::Jpeg }).unwrap();
    let [red, green, _] = pixels(&print).get_pixel(32, 32).0;
    // The same green in the narrower colours of the web has less red.
    assert!(red < 45 && green > 195, "{red} {green}");
    assert!(!holds(&print, "ICC_PROFILE"));
    assert!(holds(&bare(&file).unwrap(), "ICC_PROFILE"), "the file itself keeps its colours");
}

#[test]
fn a_large_picture_waits_until_there_is_room() {
    let darkroom = Darkroom::default();
    let file = photograph(60, 40, 1);
    let first = darkroom.develop(&file, crate::source::MOST_PIXELS).unwrap();
    let (told, heard) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let second = darkroom.develop(&file, 2400);
            told.send(second.is_ok()).unwrap();
        });
        assert!(heard.try_recv().is_err(), "there is no room yet");
        drop(first);
        assert_eq!(heard.recv(), Ok(true));
    });
}

/// The figures of docs/speed.md: of each picture in the folder that `CRIEUR_PHOTOS` names, its bytes in each width.
#[test]
#[ignore = "it wants photographs"]
#[allow(clippy::print_stdout, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn what_webp_saves() {
    let folder = std::env::var("CRIEUR_PHOTOS").unwrap();
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files {
        let bytes = std::fs::read(&path).unwrap();
        let negative = Negative::develop(&bytes).unwrap();
        let (own, tall) = image::image_dimensions(&path).unwrap();
        for width in crate::source::WIDTHS.into_iter().filter(|width| *width <= own) {
            let height = (f64::from(tall) * f64::from(width) / f64::from(own)).round() as u32;
            let of = |encoding| negative.print(Rendition { width, height, encoding }).unwrap().len();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            println!("| {name} | {width} × {height} | {} | {} |", of(Encoding::Jpeg), of(Encoding::WebP));
        }
    }
}
