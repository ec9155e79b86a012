//! The sizes of cards, in one place.

use crate::vocabulary::formats::CardFormat;

/// Width and height in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) width_px: u16,
    pub(super) height_px: u16,
}

impl Size {
    /// The picture that networks show beside a link.
    pub(super) const PREVIEW: Size = Size { width_px: 1200, height_px: 630 };

    /// The cover of a podcast: the least that Apple takes (« Artwork requirements », 2026-11).
    pub(super) const COVER: Size = Size { width_px: 1400, height_px: 1400 };

    /// A format: 1:1, 4:5 and 9:16 at the width that Instagram is said to keep (not looked up at its source:
    /// no page of Instagram could be reached in 2026-11).
    pub(super) const fn of(format: CardFormat) -> Size {
        let height_px = match format {
            CardFormat::Square => 1080,
            CardFormat::Portrait => 1350,
            CardFormat::Story => 1920,
        };
        Size { width_px: 1080, height_px }
    }

    pub(super) fn width(self) -> usize {
        usize::from(self.width_px)
    }

    pub(super) fn height(self) -> usize {
        usize::from(self.height_px)
    }
}

/// Width and height in pixels of the pictures of a format.
pub fn size_px(format: CardFormat) -> (u32, u32) {
    let size = Size::of(format);
    (u32::from(size.width_px), u32::from(size.height_px))
}
