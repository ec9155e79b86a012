//! The cover of a podcast: the emblem, and under it the language that is spoken and the portal's name.

use resvg::tiny_skia::{Color, Pixmap};

use super::colour::Rgb;
use super::drawing;
use super::encode;
use super::error::CardError;
use super::ground::Stain;
use super::setting::Compositor;
use super::template::{Area, Family, TextBox};
use super::writing::{Hand, Pen};
use super::{HEIGHT_PX, WIDTH_PX};

/// Its side in pixels.
const SIDE_PX: u16 = 1400;
/// The ink of the default theme, and its paper.
const INK: Rgb = Rgb([0x16, 0x21, 0x1c]);
const PAPER: [u8; 3] = [0xfb, 0xfa, 0xf6];
/// Where the emblem stands.
const EMBLEM: Area = Area { x: 400.0, y: 130.0, width: 600.0, height: 600.0 };
/// Where the canvas of the words, which is as large as a card, is laid: its left and top.
const WORDS: (usize, usize) = (100, 730);

/// The words of a cover.
#[derive(Clone, Copy, Debug)]
pub struct Cover<'a> {
    /// The language that is spoken, by its own name.
    pub language: &'a str,
    /// The portal's name.
    pub site: &'a str,
    /// Whether they are read from right to left.
    pub rtl: bool,
}

/// The cover as a square PNG without transparency in it.
pub fn cover(emblem: &str, words: &Cover<'_>) -> Result<Vec<u8>, CardError> {
    let side = u32::from(SIDE_PX);
    let mut canvas = Pixmap::new(side, side).ok_or_else(|| CardError::no_such_size(side))?;
    canvas.fill(Color::from_rgba8(PAPER[0], PAPER[1], PAPER[2], 255));
    drawing::place(&mut canvas, &drawing::read(emblem, INK)?, EMBLEM, 1.0);
    let mut pixels: Vec<u8> = canvas.data().to_vec();
    let cover = written(words);
    for (row, line) in cover.chunks_exact(WIDTH_PX as usize).enumerate() {
        for (column, cover) in line.iter().enumerate().filter(|(_, cover)| **cover > 0) {
            let at = ((WORDS.1 + row) * usize::from(SIDE_PX) + WORDS.0 + column) * 4;
            if let Some(pixel) = pixels.get_mut(at..at + 3) {
                for (channel, ink) in pixel.iter_mut().zip(INK.0) {
                    let (under, over, cover) = (u32::from(*channel), u32::from(ink), u32::from(*cover));
                    *channel = u8::try_from((under * (255 - cover) + over * cover) / 255).unwrap_or(ink);
                }
            }
        }
    }
    Ok(encode::square(&pixels, side))
}

/// How much of each pixel the words cover: the language large, the portal's name under it.
fn written(words: &Cover<'_>) -> Vec<u8> {
    let mut cover = vec![0; WIDTH_PX as usize * HEIGHT_PX as usize];
    let lines = [
        (words.language, Area { x: 0.0, y: 40.0, width: 1200.0, height: 240.0 }, 170.0, 700.0),
        (words.site, Area { x: 0.0, y: 300.0, width: 1200.0, height: 240.0 }, 84.0, 400.0),
    ];
    for (text, area, size_px, weight) in lines {
        let style = TextBox::centred(area, Family::Serif, weight, size_px);
        let setting = Compositor::new().set(&style, area, text, words.rtl);
        if let Some(setting) = setting {
            let origin = setting.origin(&style, area, words.rtl);
            Pen::new().write(
                &mut cover,
                &setting,
                &Hand { origin, turn: None, stain: &Stain::of_masks(), width: WIDTH_PX as usize },
            );
        }
    }
    cover
}
