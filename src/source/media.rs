//! What is known of a picture, a recording or a file to download without holding it in memory, and in which sizes a picture
//! is shown.

use crate::artifact::Key;

/// What is known of a media or static file without holding it in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MediaFile {
    /// Its path from `content/`.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Width and height in pixels as it is shown, of pictures whose header could be read: a telephone held upright writes
    /// them the other way round.
    pub size_px: Option<(u32, u32)>,
    /// What it holds, if it is a JPEG, PNG or WebP.
    pub picture: Option<Picture>,
    /// How long a recording lasts, in milliseconds, where its header tells.
    pub duration_ms: Option<u64>,
    /// When it was last changed, in nanoseconds since 1970, where the system tells. It stands on no page: it only tells
    /// whether a copy made before is still good.
    pub changed_ns: Option<i64>,
}

/// What a JPEG, PNG or WebP holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    /// How it is made small.
    pub sort: Sort,
    /// A hash of its bytes; nothing of a file above [`MOST_PICTURE_BYTES`].
    pub digest: Option<Key>,
}

/// How a picture is made small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Many colours: in several sizes, with a loss that is not seen.
    Photo,
    /// Few colours, large areas: a PNG packs those well. In one size.
    Drawing,
    /// It moves, or is so light that nothing is gained: shown as it is.
    Whole,
}

/// The most pixels of a picture that is decoded: what telephones take today (2026-11), some 200 MB while it is drawn.
pub const MOST_PIXELS: u64 = 50_000_000;

/// The largest file of a picture that is decoded: one of [`MOST_PIXELS`] that a camera wrote has less.
pub const MOST_PICTURE_BYTES: u64 = 64 * 1024 * 1024;

/// A picture in one size and one format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rendition {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Format.
    pub encoding: Encoding,
}

/// The format of a rendition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// Lossy WebP.
    WebP,
    /// WebP, lossy or not, whichever is lighter.
    LightestWebP,
    /// JPEG, for what reads no WebP: feed readers, mail, telephones with buttons.
    Jpeg,
}

/// The widths, in pixels, that a photograph is made in: a telephone's column (360 CSS px less its margins) at one pixel a
/// pixel; the same at two, and the measure of the text (42rem = 672 CSS px) at one; that measure at two, which is a
/// telephone's column at three or four.
pub const WIDTHS: [u32; 3] = [360, 720, 1344];

/// The longest side of a WebP (RFC 9649, 2.6).
const LONGEST_SIDE: u32 = 16_383;

/// The widest JPEG: what reads no WebP is old, and small.
const WIDEST_JPEG: u32 = 720;

impl MediaFile {
    /// Whether it has more pixels or bytes than are decoded.
    pub fn is_too_large(&self) -> bool {
        let pixels = self.size_px.map_or(0, |(width, height)| u64::from(width) * u64::from(height));
        pixels > MOST_PIXELS || self.bytes > MOST_PICTURE_BYTES
    }

    /// Its ending in capitals: `MP3`.
    pub fn format(&self) -> String {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.rsplit_once('.').map(|(_, ending)| ending.to_uppercase()).unwrap_or_default()
    }

    /// The sizes and formats that it is shown in beside its own, each format from small to large. Never larger than it is.
    /// What stands in `static/` is the portal's own business.
    pub fn renditions(&self) -> Vec<Rendition> {
        let (Some(size), Some(picture)) = (self.size_px, self.picture) else { return Vec::new() };
        let is_drawable = |side| (1..=LONGEST_SIDE).contains(&side);
        if self.path.starts_with("static/")
            || self.is_too_large()
            || !is_drawable(size.0)
            || !is_drawable(size.1)
        {
            return Vec::new();
        }
        let of = |encoding| move |width| Rendition { width, height: height_at(size, width), encoding };
        match picture.sort {
            Sort::Whole => Vec::new(),
            Sort::Drawing => {
                let widest = size.0.min(WIDTHS[WIDTHS.len() - 1]);
                vec![of(Encoding::LightestWebP)(widest)]
            }
            Sort::Photo => {
                let webp = widths(size.0).into_iter().map(of(Encoding::WebP));
                let jpeg = widths(size.0.min(WIDEST_JPEG)).into_iter().map(of(Encoding::Jpeg));
                webp.chain(jpeg).collect()
            }
        }
    }
}

impl Rendition {
    /// What is added to the name of the picture: `.720.webp`.
    pub fn ending(self) -> String {
        let ending = match self.encoding {
            Encoding::WebP | Encoding::LightestWebP => "webp",
            Encoding::Jpeg => "jpg",
        };
        format!(".{}.{ending}", self.width)
    }
}

/// The widths of a picture that is so wide. One that is nearly the next is left out: it would save nothing.
fn widths(own: u32) -> Vec<u32> {
    let widest = own.min(WIDTHS[WIDTHS.len() - 1]);
    let smaller = WIDTHS.into_iter().filter(|width| u64::from(*width) * 5 <= u64::from(widest) * 4);
    smaller.chain([widest]).collect()
}

/// The height at another width, to the nearest pixel.
fn height_at((width, height): (u32, u32), wanted: u32) -> u32 {
    let (width, height) = (u64::from(width.max(1)), u64::from(height));
    let scaled = (height * u64::from(wanted) + width / 2) / width;
    u32::try_from(scaled).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sort: Sort, width: u32, height: u32) -> Vec<String> {
        let file = MediaFile {
            path: "media/a.jpg".into(),
            bytes: 100_000,
            size_px: Some((width, height)),
            picture: Some(Picture { sort, digest: None }),
            ..MediaFile::default()
        };
        file.renditions().iter().map(|it| format!("{}x{}{}", it.width, it.height, it.ending())).collect()
    }

    #[test]
    fn a_photograph_has_the_widths_below_its_own_and_is_never_enlarged() {
        let large = [
            "360x240.360.webp",
            "720x480.720.webp",
            "1344x896.1344.webp",
            "360x240.360.jpg",
            "720x480.720.jpg",
        ];
        assert_eq!(of(Sort::Photo, 4500, 3000), large);
        assert_eq!(
            of(Sort::Photo, 800, 600),
            ["360x270.360.webp", "800x600.800.webp", "360x270.360.jpg", "720x540.720.jpg"]
        );
        assert_eq!(of(Sort::Photo, 200, 3000), ["200x3000.200.webp", "200x3000.200.jpg"]);
        assert_eq!(of(Sort::Photo, 1, 1), ["1x1.1.webp", "1x1.1.jpg"]);
    }

    #[test]
    fn a_drawing_has_one_size_and_what_moves_none() {
        assert_eq!(of(Sort::Drawing, 2688, 100), ["1344x50.1344.webp"]);
        assert_eq!(of(Sort::Drawing, 900, 600), ["900x600.900.webp"]);
        assert!(of(Sort::Whole, 900, 600).is_empty());
        assert!(of(Sort::Photo, 10_000, 10_000).is_empty(), "too large to be decoded");
    }
}
