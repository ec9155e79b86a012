//! A feed in Atom 1.0 (RFC 4287). The only file that names `atom_syndication`.

use std::collections::BTreeMap;

use atom_syndication as atom;
use atom_syndication::extension::{Extension, ExtensionMap};

use super::{
    Attachment, Author, Entry, Feed, Image, MEDIA_NAMESPACE, Zoned, clean, line, media_attributes, rfc3339,
};
use crate::uri;

/// The media type of an Atom feed.
pub const MEDIA_TYPE: &str = "application/atom+xml";

/// Writes the feed. `self_url` is the absolute address it will be read at.
pub fn write(feed: &Feed, self_url: &str) -> Vec<u8> {
    let written = atom::Feed {
        title: atom::Text::plain(line(&feed.title)),
        id: clean(&feed.id),
        updated: moment(feed.updated().unwrap_or(&feed.founded)),
        authors: vec![person(&feed.publisher)],
        generator: Some(atom::Generator { value: "Crieur".to_owned(), ..atom::Generator::default() }),
        icon: feed.icon_url.as_deref().map(uri::ascii),
        links: vec![
            link("self", self_url, Some(MEDIA_TYPE)),
            link("alternate", &feed.home_url, Some("text/html")),
        ],
        rights: feed.licence.as_deref().map(|licence| atom::Text::plain(line(licence))),
        subtitle: Some(atom::Text::plain(line(&feed.description))),
        entries: feed.shown().into_iter().map(entry).collect(),
        namespaces: BTreeMap::from([("media".to_owned(), MEDIA_NAMESPACE.to_owned())]),
        lang: Some(feed.lang.clone()),
        ..atom::Feed::default()
    };
    // Writing to memory cannot fail.
    let mut bytes = written.write_to(Vec::new()).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The moment as the package wants it; one that it cannot hold (before the year 0) becomes 1970.
fn moment(zoned: &Zoned) -> atom::FixedDateTime {
    rfc3339(zoned).parse().unwrap_or_default()
}

fn person(author: &Author) -> atom::Person {
    atom::Person {
        name: line(&author.name),
        uri: author.url.as_deref().map(uri::ascii),
        ..atom::Person::default()
    }
}

fn link(rel: &str, url: &str, mime: Option<&str>) -> atom::Link {
    atom::Link {
        href: uri::ascii(url),
        rel: rel.to_owned(),
        mime_type: mime.map(str::to_owned),
        ..atom::Link::default()
    }
}

fn entry(entry: &Entry) -> atom::Entry {
    let summary = line(&entry.summary);
    let lang = entry.lang.clone();
    let text = |value: String| atom::Text { lang: lang.clone(), ..atom::Text::plain(value) };
    let mut links =
        vec![atom::Link { hreflang: lang.clone(), ..link("alternate", &entry.url, Some("text/html")) }];
    links.extend(entry.announced().map(enclosure));
    atom::Entry {
        title: text(line(&entry.title)),
        id: clean(&entry.id),
        updated: moment(entry.changed()),
        authors: entry.authors.iter().map(person).collect(),
        categories: entry.categories.iter().map(|name| category(name)).collect(),
        links,
        published: Some(moment(&entry.published)),
        summary: (!summary.is_empty()).then(|| text(summary)),
        content: Some(atom::Content {
            lang: lang.clone(),
            value: Some(clean(&entry.content_html)),
            content_type: Some("html".to_owned()),
            ..atom::Content::default()
        }),
        extensions: entry.image.as_ref().map(media).unwrap_or_default(),
        ..atom::Entry::default()
    }
}

fn category(name: &str) -> atom::Category {
    atom::Category { term: line(name), ..atom::Category::default() }
}

fn enclosure(attachment: &Attachment) -> atom::Link {
    let title = line(&attachment.title);
    atom::Link {
        title: (!title.is_empty()).then_some(title),
        length: Some(attachment.length.to_string()),
        ..link("enclosure", &attachment.url, Some(&attachment.mime))
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
