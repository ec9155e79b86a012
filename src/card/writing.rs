//! Putting set text on a ground: glyph masks, cached for a thread, through an ink's stain.

use std::collections::HashMap;

use parley::PositionedLayoutItem;
use parley::layout::Glyph;
use swash::FontRef;
use swash::scale::{Render, ScaleContext, Source};
use swash::zeno::{Angle, Transform, Vector};

use super::fonts;
use super::ground::Stain;
use super::setting::Setting;

/// How many masks a thread keeps, about 10 MB, before it begins anew.
const MOST_MASKS: usize = 4_000;

/// From which size on letters stand at whole pixels.
const LARGE_PX: f32 = 40.0;

/// Which mask: font, size in 64ths of a pixel, glyph, whether half a pixel to the right.
type MaskKey = (usize, i32, u16, bool);

/// What a thread keeps for drawing glyphs.
pub(super) struct Pen {
    scaler: ScaleContext,
    masks: HashMap<MaskKey, Mask>,
}

/// How much of each pixel a glyph covers, in the levels of a stain.
#[derive(Clone, Default)]
struct Mask {
    left: i32,
    top: i32,
    width: usize,
    cover: Vec<u8>,
}

/// Where and how a text is written.
pub(super) struct Hand<'a> {
    /// Left and top of the lines' box, in pixels.
    pub(super) origin: (f32, f32),
    /// The point that the text is turned round, and the angle, clockwise.
    pub(super) turn: Option<((f32, f32), f32)>,
    pub(super) stain: &'a Stain,
    /// How many pixels a row of the canvas has.
    pub(super) width: usize,
}

impl Pen {
    pub(super) fn new() -> Pen {
        Pen { scaler: ScaleContext::new(), masks: HashMap::new() }
    }

    /// Writes a text on `pixels`.
    pub(super) fn write(&mut self, pixels: &mut [u8], setting: &Setting, hand: &Hand<'_>) {
        for line in setting.layout.lines() {
            for item in line.items() {
                let PositionedLayoutItem::GlyphRun(run) = item else { continue };
                let Some((index, font)) = fonts::outlines(run.run().font().data.id()) else { continue };
                let size = run.run().font_size() * setting.scale;
                for glyph in run.positioned_glyphs() {
                    self.glyph(pixels, setting.scale, hand, (index, font, size), glyph);
                }
            }
        }
    }

    /// Writes one glyph. That of a letter which no font has is left out: `check` names it, a card never shows a box.
    fn glyph(
        &mut self,
        pixels: &mut [u8],
        scale: f32,
        hand: &Hand<'_>,
        (index, font, size): (usize, FontRef<'static>, f32),
        glyph: Glyph,
    ) {
        let Some(id) = u16::try_from(glyph.id).ok().filter(|id| *id != 0) else { return };
        let (x, y) = (hand.origin.0 + glyph.x * scale, hand.origin.1 + glyph.y * scale);
        if let Some((middle, degrees)) = hand.turn {
            let (x, y) = turned((x, y), middle, degrees);
            let turn = Transform::rotation(Angle::from_degrees(-degrees));
            let offset = Vector::new(x - x.floor(), y.floor() - y);
            let mask = self.mask(font, size, id, offset, Some(turn));
            blot(pixels, &mask, (floor(x), floor(y)), hand);
            return;
        }
        // Small letters stand at half pixels for an even rhythm; large ones at whole pixels, which compresses better.
        let halves = if size < LARGE_PX { floor(x * 2.0 + 0.5) } else { floor(x + 0.5) * 2 };
        let key = (index, floor(size * 64.0), id, halves.rem_euclid(2) == 1);
        if !self.masks.contains_key(&key) {
            if self.masks.len() >= MOST_MASKS {
                self.masks.clear();
            }
            let offset = Vector::new(if key.3 { 0.5 } else { 0.0 }, 0.0);
            let mask = self.mask(font, size, id, offset, None);
            self.masks.insert(key, mask);
        }
        if let Some(mask) = self.masks.get(&key) {
            blot(pixels, mask, (halves.div_euclid(2), floor(y + 0.5)), hand);
        }
    }

    /// Draws a mask; an empty one for a glyph without outline.
    fn mask(
        &mut self,
        font: FontRef<'static>,
        size: f32,
        glyph: u16,
        offset: Vector,
        transform: Option<Transform>,
    ) -> Mask {
        let mut scaler = self.scaler.builder(font).size(size).build();
        let image =
            Render::new(&[Source::Outline]).offset(offset).transform(transform).render(&mut scaler, glyph);
        image.map_or_else(Mask::default, |image| Mask {
            left: image.placement.left,
            top: image.placement.top,
            width: usize::try_from(image.placement.width).unwrap_or(0),
            cover: image.data.into_iter().map(Stain::level).collect(),
        })
    }
}

/// Stains the pixels under a mask whose glyph stands at `(x, y)`; what falls off the card is lost.
fn blot(pixels: &mut [u8], mask: &Mask, (x, y): (i32, i32), hand: &Hand<'_>) {
    if mask.width == 0 {
        return;
    }
    let (width, stain) = (hand.width, hand.stain);
    let height = pixels.len() / width.max(1);
    let left = x + mask.left;
    let (skipped, first) = (left.min(0).unsigned_abs() as usize, usize::try_from(left).unwrap_or(0));
    for (row, cover) in (y - mask.top..).zip(mask.cover.chunks_exact(mask.width)) {
        let Some(row) = usize::try_from(row).ok().filter(|row| *row < height) else { continue };
        let Some(pixels) = pixels.get_mut(row * width + first.min(width)..(row + 1) * width) else { return };
        for (pixel, level) in
            pixels.iter_mut().zip(cover.iter().skip(skipped)).filter(|(_, level)| **level > 0)
        {
            *pixel = stain.on(*pixel, *level);
        }
    }
}

/// A point turned clockwise round another.
fn turned(point: (f32, f32), middle: (f32, f32), degrees: f32) -> (f32, f32) {
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let (x, y) = (point.0 - middle.0, point.1 - middle.1);
    (middle.0 + x * cosine - y * sine, middle.1 + x * sine + y * cosine)
}

/// The whole pixel at or before a length.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a cast saturates, and what is far off the card is not drawn"
)]
fn floor(length: f32) -> i32 {
    (length.floor() as i32).clamp(-100_000, 100_000)
}
