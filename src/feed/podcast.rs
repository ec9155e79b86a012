//! A podcast: RSS 2.0 with Apple's tags, and the podcast namespace for transcripts.
//!
//! What directories ask for (Apple Podcasts, « A Podcaster's Guide to RSS » and « Podcast RSS feed requirements »; Spotify,
//! « Podcast delivery specification »; both as of 2026-11): on the show title, description, language, category, explicit and an
//! image of [`COVER_PX`]; on each episode title, enclosure with address, length and type, and an identity that never changes.
//! The address of an audio file ends in its format, and is served with its length.

use std::collections::BTreeMap;

use jiff::Zoned;
use rss::extension::atom::{AtomExtension, Link};
use rss::extension::itunes::{ITunesCategory, ITunesChannelExtension, ITunesItemExtension, ITunesOwner};
use rss::extension::{Extension, ExtensionMap};
use rss::{Channel, Enclosure, Guid, Item};

use super::{clean, line, rfc2822, rss::MEDIA_TYPE};
use crate::uri;

/// The side of a cover in pixels: Apple takes 1400 to 3000, square, JPEG or PNG without transparency (2026-11).
pub const COVER_PX: u32 = 1400;

/// Apple's category (its list of 2026-11 has it at the top, without categories below).
const CATEGORY: &str = "Government";

/// The most letters of a description (Apple Podcasts, 2026-11).
const LONGEST_DESCRIPTION: usize = 4_000;

/// The most episodes: Apple shows the newest 2,000 of a show, players keep what they saw; an episode is some 2 kB of feed.
pub const MOST_EPISODES: usize = 200;

/// <https://podcastindex.org/namespace/1.0>
const NAMESPACE: &str = "https://podcastindex.org/namespace/1.0";

/// A show: the recordings of a portal in one language.
#[derive(Debug, Clone)]
pub struct Show {
    /// Its title, plain text.
    pub title: String,
    /// What it is, plain text.
    pub description: String,
    /// The absolute address of the portal.
    pub home_url: String,
    /// The language that is spoken, a BCP 47 code.
    pub lang: String,
    /// The absolute address of its cover; none in a build without cards.
    pub cover_url: Option<String>,
    /// Who publishes.
    pub author: String,
    /// An address that answers, by which directories know whose it is.
    pub email: Option<String>,
    /// The licence of the contents.
    pub licence: Option<String>,
    /// The newest first.
    pub episodes: Vec<Episode>,
}

/// A recording.
#[derive(Debug, Clone)]
pub struct Episode {
    /// Permanent, a tag URI.
    pub id: String,
    /// Plain text.
    pub title: String,
    /// The absolute address of the document's page.
    pub url: String,
    /// Plain text; may be empty.
    pub summary: String,
    /// What is said, as HTML whose addresses are absolute; may be empty.
    pub notes_html: String,
    /// Who speaks.
    pub author: String,
    /// When the document was published.
    pub published: Zoned,
    /// The absolute address of the recording.
    pub file_url: String,
    /// Its media type.
    pub mime: String,
    /// Its size in bytes.
    pub length: u64,
    /// How long it lasts, in milliseconds, where known.
    pub duration_ms: Option<u64>,
    /// The absolute address of what is said as plain text.
    pub transcript_url: Option<String>,
}

/// Writes the feed. `self_url` is the absolute address it will be read at.
pub fn write(show: &Show, self_url: &str) -> Vec<u8> {
    let newest = show.episodes.iter().map(|episode| &episode.published).max();
    let channel = Channel {
        title: line(&show.title),
        link: uri::ascii(&show.home_url),
        description: cut(&line(&show.description)),
        language: Some(show.lang.clone()),
        copyright: show.licence.as_deref().map(line),
        last_build_date: newest.and_then(rfc2822),
        generator: Some("Crieur".to_owned()),
        image: show.cover_url.as_ref().map(|url| rss::Image {
            url: uri::ascii(url),
            title: line(&show.title),
            link: uri::ascii(&show.home_url),
            ..rss::Image::default()
        }),
        items: show.episodes.iter().take(MOST_EPISODES).map(|episode| item(episode, &show.lang)).collect(),
        atom_ext: Some(AtomExtension {
            links: vec![Link {
                href: uri::ascii(self_url),
                rel: "self".to_owned(),
                mime_type: Some(MEDIA_TYPE.to_owned()),
                ..Link::default()
            }],
        }),
        itunes_ext: Some(ITunesChannelExtension {
            author: Some(line(&show.author)),
            categories: vec![ITunesCategory { text: CATEGORY.to_owned(), subcategory: None }],
            image: show.cover_url.as_deref().map(uri::ascii),
            explicit: Some("false".to_owned()),
            owner: show
                .email
                .as_ref()
                .map(|email| ITunesOwner { name: Some(line(&show.author)), email: Some(line(email)) }),
            r#type: Some("episodic".to_owned()),
            ..ITunesChannelExtension::default()
        }),
        namespaces: BTreeMap::from([("podcast".to_owned(), NAMESPACE.to_owned())]),
        ..Channel::default()
    };
    // Writing to memory cannot fail.
    let mut bytes = channel.write_to(Vec::new()).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn item(episode: &Episode, lang: &str) -> Item {
    let description = if episode.summary.is_empty() { &episode.title } else { &episode.summary };
    Item {
        title: Some(line(&episode.title)),
        link: Some(uri::ascii(&episode.url)),
        description: Some(super::rss::escaped(&cut(&line(description)))),
        guid: Some(Guid { value: clean(&episode.id), permalink: false }),
        pub_date: rfc2822(&episode.published),
        enclosure: Some(Enclosure {
            url: uri::ascii(&episode.file_url),
            length: episode.length.to_string(),
            mime_type: episode.mime.clone(),
        }),
        content: Some(clean(&episode.notes_html)).filter(|notes| !notes.is_empty()),
        itunes_ext: Some(ITunesItemExtension {
            author: Some(line(&episode.author)),
            duration: episode.duration_ms.map(|length| ((length + 500) / 1000).max(1).to_string()),
            explicit: Some("false".to_owned()),
            episode_type: Some("full".to_owned()),
            ..ITunesItemExtension::default()
        }),
        extensions: episode.transcript_url.as_ref().map(|url| transcript(url, lang)).unwrap_or_default(),
        ..Item::default()
    }
}

fn transcript(url: &str, lang: &str) -> ExtensionMap {
    let attributes =
        [("url", uri::ascii(url)), ("type", "text/plain".to_owned()), ("language", lang.to_owned())];
    let transcript = Extension {
        name: "podcast:transcript".to_owned(),
        attrs: attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        ..Extension::default()
    };
    BTreeMap::from([("podcast".to_owned(), BTreeMap::from([("transcript".to_owned(), vec![transcript])]))])
}

/// A text within what directories take.
fn cut(text: &str) -> String {
    text.chars().take(LONGEST_DESCRIPTION).collect()
}
