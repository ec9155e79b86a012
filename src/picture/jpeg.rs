//! The segments of a JPEG (ITU T.81, annex B): which way up it is, and the file without what a camera told of itself.

use image::metadata::Orientation;

const START_OF_IMAGE: u8 = 0xd8;
const END_OF_IMAGE: u8 = 0xd9;
const START_OF_SCAN: u8 = 0xda;
const APP0: u8 = 0xe0;
const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
const APP14: u8 = 0xee;
const APP15: u8 = 0xef;
const COMMENT: u8 = 0xfe;

/// What an APP1 segment begins with if it is Exif (Exif 2.32, 4.7.2).
const EXIF: &[u8] = b"Exif\0\0";

/// A marker with what belongs to it.
struct Segment<'a> {
    marker: u8,
    /// After the length; empty where there is none.
    data: &'a [u8],
    /// All of it, and of a scan its pixels.
    whole: &'a [u8],
    /// Where the next one begins.
    next: usize,
}

/// The way up that the file gives itself, 1 to 8 (Exif 2.32, tag 0x0112).
pub(super) fn orientation(bytes: &[u8]) -> Option<u8> {
    let mut at = 2;
    while let Some(segment) = segment(bytes, at).filter(|segment| segment.marker != START_OF_SCAN) {
        if let Some(exif) = exif(&segment) {
            return Orientation::from_exif_chunk(exif).map(Orientation::to_exif);
        }
        at = segment.next;
    }
    None
}

fn exif<'a>(segment: &Segment<'a>) -> Option<&'a [u8]> {
    segment.data.strip_prefix(EXIF).filter(|_| segment.marker == APP1)
}

/// The file with its tables, pixels and colour profile, and of Exif only the way up. What stands behind the end, such as
/// the film of a photograph that moves, goes too. Nothing for a file that is cut short.
pub(super) fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut bare = Vec::with_capacity(bytes.len());
    bare.extend([0xff, START_OF_IMAGE]);
    let mut upright = orientation(bytes).filter(|value| *value > 1);
    let mut at = 2;
    loop {
        let segment = segment(bytes, at)?;
        if segment.marker != APP0
            && let Some(value) = upright.take()
        {
            bare.extend(way_up(value));
        }
        if is_kept(&segment) {
            bare.extend(segment.whole);
        }
        if segment.marker == END_OF_IMAGE {
            return Some(bare);
        }
        at = segment.next;
    }
}

/// JFIF, the colour profile, and Adobe's word on what the channels are; tables and pixels anyway.
fn is_kept(segment: &Segment<'_>) -> bool {
    match segment.marker {
        APP0 => segment.data.starts_with(b"JFIF\0"),
        APP2 => segment.data.starts_with(b"ICC_PROFILE\0"),
        APP14 => segment.data.starts_with(b"Adobe"),
        APP1..=APP15 | COMMENT => false,
        _ => true,
    }
}

/// An Exif segment with the orientation and nothing else: a TIFF of one entry.
fn way_up(value: u8) -> Vec<u8> {
    let mut segment = vec![0xff, APP1, 0, 34];
    segment.extend(EXIF);
    segment.extend(b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0");
    segment.extend([value, 0, 0, 0, 0, 0, 0, 0]);
    segment
}

/// The segment that begins at a place.
fn segment(bytes: &[u8], at: usize) -> Option<Segment<'_>> {
    let fill = bytes.get(at..)?.iter().take_while(|byte| **byte == 0xff).count();
    if fill == 0 {
        return None;
    }
    let start = at + fill - 1;
    let marker = *bytes.get(start + 1)?;
    let after = start + 2;
    if marker == END_OF_IMAGE || marker == 0x01 || is_restart(marker) {
        return Some(Segment { marker, data: &[], whole: &bytes[start..after], next: after });
    }
    let length = usize::from(u16::from_be_bytes(bytes.get(after..after + 2)?.try_into().ok()?));
    let data = bytes.get(after + 2..after + length)?;
    let end = after + length;
    let next = if marker == START_OF_SCAN { end + pixels(&bytes[end..])? } else { end };
    Some(Segment { marker, data, whole: &bytes[start..next], next })
}

/// How long the pixels of a scan are: up to a marker that is neither an escaped byte nor a restart.
fn pixels(bytes: &[u8]) -> Option<usize> {
    let marks = bytes.windows(2).enumerate().filter(|(_, pair)| pair[0] == 0xff);
    let mut ends = marks.filter(|(_, pair)| !matches!(pair[1], 0x00 | 0xff) && !is_restart(pair[1]));
    ends.next().map(|(at, _)| at)
}

fn is_restart(marker: u8) -> bool {
    (0xd0..=0xd7).contains(&marker)
}
