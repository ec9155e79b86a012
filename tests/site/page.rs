//! A page as a browser reads it: its tags with their attributes, and its visible text.

use std::collections::BTreeMap;

/// A tag that opens, with its attributes.
#[derive(Debug)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    /// Where the text after the tag starts.
    after: usize,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// A page.
pub(crate) struct Page {
    pub(crate) html: String,
    pub(crate) tags: Vec<Tag>,
    /// The visible text of the whole page, one space for any run of ordinary white space.
    pub(crate) text: String,
}

impl Page {
    pub(crate) fn read(html: &str) -> Self {
        let (tags, text) = scan(html);
        Self { html: html.to_owned(), tags, text }
    }

    /// The tags of a name.
    pub(crate) fn all<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p Tag> {
        self.tags.iter().filter(move |tag| tag.name == name)
    }

    /// The content of the `meta` whose name or property it is.
    pub(crate) fn meta(&self, name: &str) -> Option<&str> {
        let named = |tag: &&Tag| tag.get("name") == Some(name) || tag.get("property") == Some(name);
        self.all("meta").find(named).and_then(|tag| tag.get("content"))
    }

    /// The address of the `link` with this `rel`.
    pub(crate) fn link(&self, rel: &str) -> Option<&str> {
        self.all("link").find(|tag| tag.get("rel") == Some(rel)).and_then(|tag| tag.get("href"))
    }

    /// The text of the first element of a name: up to its end.
    pub(crate) fn element(&self, name: &str) -> String {
        let tag = self.all(name).next().unwrap_or_else(|| panic!("no <{name}>"));
        let rest = &self.html[tag.after..];
        scan(&rest[..rest.find(&format!("</{name}>")).unwrap_or(rest.len())]).1
    }

    /// What stands between `main` and its end: the page without its frame.
    pub(crate) fn main(&self) -> String {
        self.element("main")
    }

    /// The addresses that the links with `text` in them lead to.
    pub(crate) fn links_saying(&self, text: &str) -> Vec<&str> {
        let says = |tag: &&Tag| {
            let rest = &self.html[tag.after..];
            scan(&rest[..rest.find("</a>").unwrap_or(rest.len())]).1.contains(text)
        };
        self.all("a").filter(says).filter_map(|tag| tag.get("href")).collect()
    }

    /// Every JSON-LD graph, parsed.
    pub(crate) fn json_ld(&self) -> Vec<serde_json::Value> {
        let scripts = self.all("script").filter(|tag| tag.get("type") == Some("application/ld+json"));
        scripts
            .map(|tag| {
                let rest = &self.html[tag.after..];
                serde_json::from_str(&rest[..rest.find("</script>").unwrap()]).unwrap()
            })
            .collect()
    }
}

/// Elements that do not part words.
const INLINE: [&str; 11] = ["a", "b", "bdi", "em", "strong", "span", "time", "i", "del", "small", "abbr"];

fn scan(html: &str) -> (Vec<Tag>, String) {
    let (mut tags, mut text, mut at) = (Vec::new(), String::new(), 0);
    while let Some(open) = html[at..].find('<').map(|found| at + found) {
        text.push_str(&html[at..open]);
        let rest = &html[open..];
        let is_tag = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
        if !is_tag {
            text.push('<');
            at = open + 1;
            continue;
        }
        let (tag, end) = tag(html, open);
        if !INLINE.contains(&tag.name.trim_start_matches('/')) {
            text.push(' ');
        }
        at = end;
        if matches!(tag.name.as_str(), "script" | "style" | "title") {
            let close = format!("</{}", tag.name);
            at += html[end..].find(&close).unwrap_or(html.len() - end);
        }
        if !tag.name.starts_with(['/', '!']) {
            tags.push(tag);
        }
    }
    text.push_str(&html[at..]);
    (tags, squeezed(&decoded(&text)))
}

/// The tag that starts at a `<`, and where the text after it starts.
fn tag(html: &str, open: usize) -> (Tag, usize) {
    let bytes = html.as_bytes();
    let mut at = open + 1;
    while at < bytes.len() && !bytes[at].is_ascii_whitespace() && bytes[at] != b'>' {
        at += 1;
    }
    let name = html[open + 1..at].to_lowercase();
    let mut attributes = BTreeMap::new();
    while at < bytes.len() && bytes[at] != b'>' {
        if bytes[at].is_ascii_whitespace() || bytes[at] == b'/' {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && !bytes[at].is_ascii_whitespace() && !matches!(bytes[at], b'=' | b'>') {
            at += 1;
        }
        let key = html[start..at].to_lowercase();
        let mut value = String::new();
        if bytes.get(at) == Some(&b'=') {
            at += 1;
            let quote = bytes.get(at).copied().filter(|byte| matches!(byte, b'"' | b'\''));
            let from = at + usize::from(quote.is_some());
            at = from;
            while at < bytes.len()
                && match quote {
                    Some(quote) => bytes[at] != quote,
                    None => !bytes[at].is_ascii_whitespace() && bytes[at] != b'>',
                }
            {
                at += 1;
            }
            value = decoded(&html[from..at]);
            at += usize::from(quote.is_some());
        }
        attributes.insert(key, value);
    }
    let after = (at + 1).min(html.len());
    (Tag { name, attributes, after }, after)
}

/// The few entities that our pages hold.
fn decoded(text: &str) -> String {
    [
        ("&lt", '<'),
        ("&gt", '>'),
        ("&quot", '"'),
        ("&#39", '\''),
        ("&#x27", '\''),
        ("&nbsp", '\u{a0}'),
        ("&amp", '&'),
    ]
    .into_iter()
    .fold(text.to_owned(), |text, (entity, character)| {
        text.replace(&format!("{entity};"), &character.to_string()).replace(entity, &character.to_string())
    })
}

fn squeezed(text: &str) -> String {
    text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
