//! A feed in JSON Feed 1.1 (jsonfeed.org, 2020). What the format has no field for stands under `_crieur`.

use serde_json::{Map, Value, json};

use super::{Author, Entry, Feed, clean, line, rfc3339};
use crate::uri;

/// The media type of a JSON feed.
pub const MEDIA_TYPE: &str = "application/feed+json";

/// Writes the feed. `self_url` is the absolute address it will be read at.
pub fn write(feed: &Feed, self_url: &str) -> Vec<u8> {
    let licence = feed.licence.as_deref().map(|licence| json!({ "licence": line(licence) }));
    let written = object([
        ("version", json!("https://jsonfeed.org/version/1.1")),
        ("title", json!(line(&feed.title))),
        ("home_page_url", json!(uri::ascii(&feed.home_url))),
        ("feed_url", json!(uri::ascii(self_url))),
        ("description", json!(line(&feed.description))),
        ("icon", json!(feed.icon_url.as_deref().map(uri::ascii))),
        ("authors", json!([author(&feed.publisher)])),
        ("language", json!(feed.lang)),
        ("_crieur", json!(licence)),
        ("items", feed.shown().into_iter().map(|entry| item(entry, &feed.lang)).collect()),
    ]);
    let mut bytes = written.to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

/// An object without the members that have nothing to say.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let told = members.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(told.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

fn author(author: &Author) -> Value {
    object([("name", json!(line(&author.name))), ("url", json!(author.url.as_deref().map(uri::ascii)))])
}

fn item(entry: &Entry, feed_lang: &str) -> Value {
    let summary = line(&entry.summary);
    let card = entry.image.as_ref().map(|image| uri::ascii(&image.url));
    let alt = entry.image.as_ref().map(|image| json!({ "image_alt": line(&image.alt) }));
    let attachments: Vec<Value> = entry.announced().map(attachment).collect();
    object([
        ("id", json!(clean(&entry.id))),
        ("url", json!(uri::ascii(&entry.url))),
        ("title", json!(line(&entry.title))),
        ("summary", json!((!summary.is_empty()).then_some(summary))),
        ("content_html", json!(clean(&entry.content_html))),
        ("image", json!(card)),
        ("banner_image", json!(card)),
        ("date_published", json!(rfc3339(&entry.published))),
        ("date_modified", json!(rfc3339(entry.changed()))),
        ("authors", entry.authors.iter().map(author).collect()),
        ("tags", entry.categories.iter().map(|name| line(name)).collect()),
        ("language", json!(entry.lang.as_deref().unwrap_or(feed_lang))),
        ("attachments", json!((!attachments.is_empty()).then_some(attachments))),
        ("_crieur", json!(alt)),
    ])
}

fn attachment(attachment: &super::Attachment) -> Value {
    let title = line(&attachment.title);
    object([
        ("url", json!(uri::ascii(&attachment.url))),
        ("mime_type", json!(attachment.mime)),
        ("title", json!((!title.is_empty()).then_some(title))),
        ("size_in_bytes", json!(attachment.length)),
    ])
}
