//! What a feed says, whatever its format; `rss`, `atom` and `json` write it down.
//!
//! Every format gets the same entries with their whole content. Nothing here looks at a clock: a feed's date
//! is that of its newest entry. Whoever calls chooses the documents, makes addresses absolute and renders
//! contents.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::{stretch, uri};

pub mod atom;
pub mod icalendar;
pub mod json;
pub mod podcast;
pub mod rss;

/// The entries a feed shows at most. Readers call every hour and keep what they saw; twenty whole documents
/// of some 10 kB weigh 200 kB, 40 kB compressed, which a phone on 3G can afford, and cover a month of a busy
/// ministry.
pub const MOST_ENTRIES: usize = 20;

/// Yahoo's Media RSS, which readers know share cards by, in RSS and in Atom.
const MEDIA_NAMESPACE: &str = "http://search.yahoo.com/mrss/";

/// A feed of documents.
#[derive(Debug, Clone)]
pub struct Feed {
    /// The feed's permanent identity, a tag URI (see [`tag_uri`]); Atom's `id`.
    pub id: String,
    /// The title, plain text.
    pub title: String,
    /// One sentence on what the feed holds, plain text.
    pub description: String,
    /// The absolute address of the page that lists the same documents.
    pub home_url: String,
    /// The language of the feed, a BCP 47 code.
    pub lang: String,
    /// The absolute address of the site's emblem.
    pub icon_url: Option<String>,
    /// Who publishes.
    pub publisher: Author,
    /// The licence of the contents, plain text.
    pub licence: Option<String>,
    /// The moment that an empty Atom feed, which must be dated, bears: when the portal opened.
    pub founded: Zoned,
    /// The documents, in any order.
    pub entries: Vec<Entry>,
}

/// A document in a feed.
#[derive(Debug, Clone)]
pub struct Entry {
    /// A permanent identity that survives a change of title or address, a tag URI (see [`tag_uri`]).
    pub id: String,
    /// The absolute address of the page.
    pub url: String,
    /// The title, plain text.
    pub title: String,
    /// The summary, plain text; may be empty.
    pub summary: String,
    /// The whole document in HTML, its addresses absolute.
    pub content_html: String,
    /// When it was published, in the site's time zone.
    pub published: Zoned,
    /// When it was last changed in a way that readers should know of.
    pub updated: Zoned,
    /// The institutions that speak, the leading one first.
    pub authors: Vec<Author>,
    /// Names of the document's type and topics, as readers see them.
    pub categories: Vec<String>,
    /// The share card.
    pub image: Option<Image>,
    /// Files that come with the document.
    pub attachments: Vec<Attachment>,
    /// The language, where it differs from the feed's.
    pub lang: Option<String>,
}

/// An institution as an author.
#[derive(Debug, Clone)]
pub struct Author {
    /// Its name.
    pub name: String,
    /// The absolute address of its page.
    pub url: Option<String>,
}

/// A picture that stands for a document.
#[derive(Debug, Clone)]
pub struct Image {
    /// Its absolute address.
    pub url: String,
    /// Its media type.
    pub mime: String,
    /// Its size in bytes, 0 where unknown.
    pub length: u64,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What it shows, in words.
    pub alt: String,
}

/// A file that comes with a document.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Its absolute address.
    pub url: String,
    /// Its media type.
    pub mime: String,
    /// Its size in bytes. A file of 0 bytes is not announced: RSS demands a length.
    pub length: u64,
    /// Its title; may be empty.
    pub title: String,
}

/// A permanent identity by RFC 4151: the authority's name on a date it held it, and what it calls the thing.
///
/// `authority` is a host name, `date` an ISO date, `specific` such as `communique/report-du-concours`.
pub fn tag_uri(authority: &str, date: &str, specific: &str) -> String {
    uri::ascii(&format!("tag:{authority},{date}:{specific}"))
}

impl Feed {
    /// The entries shown: the newest first, each identity once, [`MOST_ENTRIES`] at most.
    pub fn shown(&self) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by(|a, b| b.published.cmp(&a.published).then_with(|| a.id.cmp(&b.id)));
        let mut seen = BTreeSet::new();
        entries.retain(|entry| seen.insert(entry.id.as_str()));
        entries.truncate(MOST_ENTRIES);
        entries
    }

    /// The moment of the newest change among the entries shown; none in an empty feed.
    pub fn updated(&self) -> Option<&Zoned> {
        self.shown().into_iter().map(Entry::changed).max()
    }
}

impl Entry {
    /// When it was last changed: never before it was published.
    fn changed(&self) -> &Zoned {
        (&self.updated).max(&self.published)
    }

    /// The attachments that can be announced.
    fn announced(&self) -> impl Iterator<Item = &Attachment> {
        self.attachments.iter().filter(|attachment| attachment.length > 0)
    }
}

/// The attributes of `media:content`.
fn media_attributes(image: &Image) -> BTreeMap<String, String> {
    let mut attributes = BTreeMap::from([
        ("url".to_owned(), uri::ascii(&image.url)),
        ("type".to_owned(), image.mime.clone()),
        ("medium".to_owned(), "image".to_owned()),
        ("width".to_owned(), image.width.to_string()),
        ("height".to_owned(), image.height.to_string()),
    ]);
    if image.length > 0 {
        attributes.insert("fileSize".to_owned(), image.length.to_string());
    }
    attributes
}

/// A text as any reader of feeds can take it: no control characters, which XML forbids even escaped (the rss
/// package writes them raw), nor U+FFFE and U+FFFF; one kind of line end; the typographic spaces U+202F and
/// U+00A0 plain, since many readers show a box for the first.
fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut rest = text;
    // Nearly every text is copied in a few stretches.
    loop {
        // U+0080 to U+00A0 begin with C2, U+202F with E2, U+FFFE and U+FFFF with EF.
        let (plain, next) = stretch::split(rest, b' ', b"\x7f\xc2\xe2\xef");
        cleaned.push_str(plain);
        let Some((character, after)) = next else { break };
        rest = after;
        match character {
            '\n' | '\t' => cleaned.push(character),
            '\u{202F}' | '\u{A0}' => cleaned.push(' '),
            '\r' if rest.starts_with('\n') => {}
            '\r' => cleaned.push('\n'),
            '\u{FFFE}' | '\u{FFFF}' => {}
            control if control.is_control() => {}
            other => cleaned.push(other),
        }
    }
    cleaned
}

/// A clean text on one line.
fn line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The moment without fractions of a second, at an offset that RFC 2822 and RFC 3339 can write: before 1912
/// local times differed from Greenwich by odd seconds.
fn writable(moment: &Zoned) -> Zoned {
    if moment.offset().seconds() % 60 == 0 { moment.clone() } else { moment.with_time_zone(TimeZone::UTC) }
}

/// `2026-11-18T15:40:00+01:00` (RFC 3339).
fn rfc3339(moment: &Zoned) -> String {
    writable(moment).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// `Wed, 18 Nov 2026 15:40:00 +0100` (RFC 2822); none before the year 0.
fn rfc2822(moment: &Zoned) -> Option<String> {
    jiff::fmt::rfc2822::to_string(&writable(moment)).ok()
}

#[cfg(test)]
pub(crate) mod tests;
