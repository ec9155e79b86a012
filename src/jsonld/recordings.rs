//! Recordings and videos of a document as schema.org things.

use super::thing;
use super::write::Json;

/// `AudioObject` or `VideoObject`. Of a video Google asks for the name, a picture and the day (read 2026-11).
#[derive(Debug, Clone, Default)]
pub struct Recorded {
    /// Whether there is something to be seen.
    pub is_video: bool,
    /// Its title.
    pub name: String,
    /// The absolute address of the file, of one of the portal's own.
    pub file: Option<String>,
    /// The address of the page where it is, of one that is elsewhere.
    pub page: Option<String>,
    /// Its media type: `audio/mpeg`.
    pub mime: Option<String>,
    /// The size of the file in bytes.
    pub bytes: Option<u64>,
    /// How long it lasts, in milliseconds.
    pub duration_ms: Option<u64>,
    /// The absolute address of its picture.
    pub picture: Option<String>,
    /// When it was published, RFC 3339.
    pub published: String,
    /// The language spoken, BCP 47.
    pub lang: Option<String>,
}

/// Those that are videos, or those that are not.
pub(super) fn of(recorded: &[Recorded], videos: bool) -> Json<'_> {
    recorded.iter().filter(|it| it.is_video == videos).map(value).collect()
}

fn value(it: &Recorded) -> Json<'_> {
    thing(
        if it.is_video { "VideoObject" } else { "AudioObject" },
        [
            ("name", (&it.name).into()),
            ("contentUrl", (&it.file).into()),
            ("url", (&it.page).into()),
            ("encodingFormat", (&it.mime).into()),
            ("contentSize", it.bytes.map_or(Json::None, |bytes| Json::Made(format!("{bytes} B")))),
            ("duration", it.duration_ms.map_or(Json::None, |length| Json::Made(iso(length)))),
            ("thumbnailUrl", (&it.picture).into()),
            ("uploadDate", (&it.published).into()),
            ("inLanguage", (&it.lang).into()),
        ],
    )
}

/// A length in ISO 8601, to the second: `PT3M20S`.
fn iso(milliseconds: u64) -> String {
    let seconds = ((milliseconds + 500) / 1000).max(1);
    let parts = [(seconds / 3600, 'H'), (seconds / 60 % 60, 'M'), (seconds % 60, 'S')];
    let written = parts.iter().filter(|(count, _)| *count > 0).map(|(count, unit)| format!("{count}{unit}"));
    std::iter::once("PT".to_owned()).chain(written).collect()
}
