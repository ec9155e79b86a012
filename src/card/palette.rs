//! The colours of a ground, few enough for an 8-bit picture and still open as to the accent.
//!
//! A picture is drawn twice, with a black accent and with a white one. What the accent adds to a pixel is the difference,
//! so one raster with a palette of tints serves every institution's colour.

use std::collections::BTreeMap;

use super::colour::Rgb;
use super::template::Ink;

/// A colour that depends on the accent: `base + share × accent`, the share in 255ths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tint {
    pub(super) base: [u8; 3],
    pub(super) share: u8,
}

impl Tint {
    /// What a pixel is, from its two renderings.
    pub(super) fn between(black: [u8; 3], white: [u8; 3]) -> Tint {
        let share = (0..3).map(|channel| white[channel].saturating_sub(black[channel])).max().unwrap_or(0);
        Tint { base: black, share }
    }

    /// The tint of an ink.
    pub(super) fn of_ink(ink: Ink) -> Tint {
        match ink {
            Ink::Accent => Tint { base: [0; 3], share: 255 },
            Ink::Fixed(Rgb(base)) => Tint { base, share: 0 },
        }
    }

    /// The colour that this tint has with an accent.
    pub(super) fn with_accent(self, accent: Rgb) -> [u8; 3] {
        let mut colour = self.base;
        for (channel, light) in colour.iter_mut().zip(accent.0) {
            let added = (u16::from(light) * u16::from(self.share) + 127) / 255;
            *channel = channel.saturating_add(added.to_le_bytes()[0]);
        }
        colour
    }

    /// This tint covered by another to `level` of `levels`.
    pub(super) fn covered(self, by: Tint, level: u8, levels: u8) -> Tint {
        let mix = |below: u8, above: u8| {
            let sum = u16::from(below) * u16::from(levels - level) + u16::from(above) * u16::from(level);
            ((sum + u16::from(levels) / 2) / u16::from(levels)).to_le_bytes()[0]
        };
        let base = [0, 1, 2].map(|channel| mix(self.base[channel], by.base[channel]));
        Tint { base, share: mix(self.share, by.share) }
    }

    /// How unlike two tints are.
    pub(super) fn distance(self, other: Tint) -> u32 {
        let square = |one: u8, two: u8| u32::from(one.abs_diff(two)).pow(2);
        (0..3).map(|channel| square(self.base[channel], other.base[channel])).sum::<u32>()
            + 3 * square(self.share, other.share)
    }

    /// The tint with its last `bits` bits dropped: near tints fall together.
    fn coarse(self, bits: u32) -> Tint {
        Tint { base: self.base.map(|channel| channel >> bits), share: self.share >> bits }
    }
}

/// How often each tint occurs.
pub(super) fn census(tints: impl IntoIterator<Item = Tint>) -> BTreeMap<Tint, u32> {
    let mut census = BTreeMap::new();
    let mut run: Option<(Tint, u32)> = None;
    for tint in tints {
        run = match run {
            Some((same, length)) if same == tint => Some((same, length + 1)),
            Some((other, length)) => {
                *census.entry(other).or_insert(0) += length;
                Some((tint, 1))
            }
            None => Some((tint, 1)),
        };
    }
    if let Some((tint, length)) = run {
        *census.entry(tint).or_insert(0) += length;
    }
    census
}

/// The last bits of a tint that nobody sees: without them the edges of a pale emblem take a fifth less.
const UNSEEN_BITS: u32 = 3;

/// At most `limit` tints for all those counted, and which of them stands for each. The most frequent of near tints stands
/// for them, so that paper stays paper.
pub(super) fn reduce(census: &BTreeMap<Tint, u32>, limit: usize) -> (Vec<Tint>, BTreeMap<Tint, u8>) {
    for bits in UNSEEN_BITS..8 {
        let mut groups: BTreeMap<Tint, (u32, Tint)> = BTreeMap::new();
        for (tint, count) in census {
            let best = groups.entry(tint.coarse(bits)).or_insert((*count, *tint));
            if *count > best.0 {
                *best = (*count, *tint);
            }
        }
        if groups.len() > limit.min(256) {
            continue;
        }
        let palette: Vec<Tint> = groups.values().map(|(_, tint)| *tint).collect();
        let numbers: BTreeMap<Tint, u8> = groups.keys().copied().zip(0..=u8::MAX).collect();
        let stands_for = census
            .keys()
            .map(|tint| (*tint, numbers.get(&tint.coarse(bits)).copied().unwrap_or(0)))
            .collect();
        return (palette, stands_for);
    }
    (vec![Tint { base: [255; 3], share: 0 }], BTreeMap::new()) // not reached: seven bits leave 16 tints
}

/// The tint of `palette` nearest to `wanted`.
pub(super) fn nearest(palette: &[Tint], wanted: Tint) -> u8 {
    let nearest = palette.iter().zip(0..=u8::MAX).min_by_key(|(tint, _)| tint.distance(wanted));
    nearest.map_or(0, |(_, index)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accent_adds_what_the_two_renderings_differ_by() {
        let edge = Tint::between([125, 125, 123], [253, 253, 251]);
        assert_eq!(edge, Tint { base: [125, 125, 123], share: 128 });
        assert_eq!(edge.with_accent(Rgb([11, 61, 46])), [131, 156, 146]);
        assert_eq!(Tint::of_ink(Ink::Accent).with_accent(Rgb([1, 2, 3])), [1, 2, 3]);
    }

    #[test]
    fn near_tints_fall_together_on_the_most_frequent() {
        let grey = |light: u8| Tint { base: [light; 3], share: 0 };
        let tints = (0..200u8).map(grey).chain([grey(101), grey(101)]);
        let (palette, stands_for) = reduce(&census(tints), 60);
        assert!(palette.len() <= 60, "{}", palette.len());
        assert_eq!(palette[usize::from(stands_for[&grey(100)])], grey(101));
    }
}
