//! Colours of a card: reading them, and darkening an accent until it can be read on paper.

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rgb(pub(super) [u8; 3]);

/// The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3, October 2023).
const LEAST_CONTRAST: f64 = 4.5;

impl Rgb {
    /// Reads `#rgb` or `#rrggbb`.
    pub(super) fn read(text: &str) -> Option<Rgb> {
        let digits = text.trim().strip_prefix('#')?;
        let digit = |index: usize| {
            let value = digits.as_bytes().get(index).and_then(|byte| char::from(*byte).to_digit(16))?;
            u8::try_from(value).ok()
        };
        match digits.len() {
            3 => Some(Rgb([digit(0)? * 17, digit(1)? * 17, digit(2)? * 17])),
            6 => Some(Rgb([
                digit(0)? * 16 + digit(1)?,
                digit(2)? * 16 + digit(3)?,
                digit(4)? * 16 + digit(5)?,
            ])),
            _ => None,
        }
    }

    /// This colour, or the nearest darker one that can be read on `paper` and that `paper` can be read on.
    pub(super) fn readable_on(self, paper: Rgb) -> Rgb {
        (0..=40)
            .map(|step| self.darkened(step))
            .find(|colour| contrast(*colour, paper) >= LEAST_CONTRAST)
            .unwrap_or(Rgb([0, 0, 0]))
    }

    /// The colour with `step` fortieths of its light taken away.
    fn darkened(self, step: u16) -> Rgb {
        Rgb(self.0.map(|channel| (u16::from(channel) * (40 - step) / 40).to_le_bytes()[0]))
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// The contrast of two colours, 1 to 21 (WCAG 2.2).
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAPER: Rgb = Rgb([0xfb, 0xfa, 0xf6]);

    #[test]
    fn reads_both_lengths_and_nothing_else() {
        assert_eq!(Rgb::read("#0b3d2e"), Some(Rgb([11, 61, 46])));
        assert_eq!(Rgb::read(" #fFf "), Some(Rgb([255, 255, 255])));
        for wrong in ["0b3d2e", "#12", "#gggggg", "#é12", "", "red"] {
            assert_eq!(Rgb::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_dark_accent_stays_and_a_light_one_is_darkened() {
        let green = Rgb([11, 61, 46]);
        assert_eq!(green.readable_on(PAPER), green);
        for light in [Rgb([255, 255, 0]), Rgb([252, 209, 22]), Rgb([255, 255, 255]), Rgb([0, 191, 255])] {
            let dark = light.readable_on(PAPER);
            assert!(contrast(dark, PAPER) >= LEAST_CONTRAST, "{light:?} became {dark:?}");
            assert!(contrast(dark, PAPER) < 6.0, "{light:?} is darkened more than needed: {dark:?}");
        }
    }
}
