//! A feed in RSS 2.0 (RSS Advisory Board, 2.0.11), whole contents in `content:encoded`. Beside `podcast`,
//! the only file that names rss.

use std::collections::BTreeMap;

use rss::extension::atom::{AtomExtension, Link};
use rss::extension::dublincore::DublinCoreExtension;
use rss::extension::{Extension, ExtensionMap};
use rss::{Category, Channel, Enclosure, Guid, Item};

use super::{Attachment, Entry, Feed, Image, MEDIA_NAMESPACE, clean, line, media_attributes, rfc2822};
use crate::uri;

/// The media type of an RSS feed.
pub const MEDIA_TYPE: &str = "application/rss+xml";

/// Writes the feed. `self_url` is the absolute address it will be read at.
pub fn write(feed: &Feed, self_url: &str) -> Vec<u8> {
    let channel = Channel {
        title: line(&feed.title),
        link: uri::ascii(&feed.home_url),
        description: line(&feed.description),
        language: Some(feed.lang.clone()),
        copyright: feed.licence.as_deref().map(line),
        last_build_date: feed.updated().and_then(rfc2822),
        generator: Some("Crieur".to_owned()),
        // The W3C validator knows the specification by this address only.
        docs: Some("http://www.rssboard.org/rss-specification".to_owned()),
        image: channel_image(feed),
        items: feed.shown().into_iter().map(|entry| item(entry, &feed.lang)).collect(),
        atom_ext: Some(AtomExtension { links: vec![self_link(self_url)] }),
        dublin_core_ext: Some(DublinCoreExtension {
            publishers: vec![line(&feed.publisher.name)],
            ..DublinCoreExtension::default()
        }),
        namespaces: BTreeMap::from([("media".to_owned(), MEDIA_NAMESPACE.to_owned())]),
        ..Channel::default()
    };
    // Writing to memory cannot fail.
    let mut bytes = channel.write_to(Vec::new()).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn self_link(self_url: &str) -> Link {
    Link {
        href: uri::ascii(self_url),
        rel: "self".to_owned(),
        mime_type: Some(MEDIA_TYPE.to_owned()),
        ..Link::default()
    }
}

/// The emblem, where it is of a kind that RSS takes: GIF, JPEG or PNG.
fn channel_image(feed: &Feed) -> Option<rss::Image> {
    let url = uri::ascii(feed.icon_url.as_ref()?);
    let path = url.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    [".png", ".jpg", ".jpeg", ".gif"].iter().any(|end| path.ends_with(end)).then(|| rss::Image {
        url,
        title: line(&feed.title),
        link: uri::ascii(&feed.home_url),
        ..rss::Image::default()
    })
}

fn item(entry: &Entry, feed_lang: &str) -> Item {
    let summary = line(&entry.summary);
    // The W3C validator wants a description before any `content:encoded`.
    let description = if summary.is_empty() { line(&entry.title) } else { summary };
    Item {
        title: Some(line(&entry.title)),
        link: Some(uri::ascii(&entry.url)),
        description: Some(escaped(&description)),
        categories: entry.categories.iter().map(|name| Category { name: line(name), domain: None }).collect(),
        guid: Some(Guid { value: clean(&entry.id), permalink: false }),
        pub_date: rfc2822(&entry.published),
        // RSS allows one; the content links the others.
        enclosure: entry.announced().next().map(enclosure),
        content: Some(clean(&entry.content_html)),
        // `author` would have to be an e-mail address.
        dublin_core_ext: Some(DublinCoreExtension {
            creators: entry.authors.iter().map(|author| line(&author.name)).collect(),
            languages: entry.lang.iter().filter(|lang| *lang != feed_lang).cloned().collect(),
            ..DublinCoreExtension::default()
        }),
        extensions: entry.image.as_ref().map(media).unwrap_or_default(),
        ..Item::default()
    }
}

/// Descriptions are HTML to every reader: plain text has to be escaped once more.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn enclosure(attachment: &Attachment) -> Enclosure {
    Enclosure {
        url: uri::ascii(&attachment.url),
        length: attachment.length.to_string(),
        mime_type: attachment.mime.clone(),
    }
}

fn media(image: &Image) -> ExtensionMap {
    let description = Extension {
        name: "media:description".to_owned(),
        value: Some(line(&image.alt)),
        attrs: BTreeMap::from([("type".to_owned(), "plain".to_owned())]),
        ..Extension::default()
    };
    let content = Extension {
        name: "media:content".to_owned(),
        attrs: media_attributes(image),
        children: BTreeMap::from([("description".to_owned(), vec![description])]),
        ..Extension::default()
    };
    BTreeMap::from([("media".to_owned(), BTreeMap::from([("content".to_owned(), vec![content])]))])
}
