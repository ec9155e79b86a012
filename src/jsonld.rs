//! What a page is about, for machines: schema.org terms in one JSON-LD graph.
//!
//! Plain descriptions come in, one string comes out that can stand in `<script type="application/ld+json">`
//! as it is. Only what a reader also sees on the page is said; a term without a value is left out.
//!
//! Not written, on purpose: `JobPosting` (a notice rarely has all its required fields, and half a one is an
//! error to Google), `SpecialAnnouncement` (retired by Google in 2025), `Event` (its required place is seldom
//! known).

use serde_json::{Map, Value, json};

mod node;

pub use node::{
    Address, Article, ArticleKind, Contact, Correction, Crumb, Listing, Node, Organization, Party, Picture,
    Site,
};

/// The letters that a headline may have before search engines cut it (long Google's own limit for articles).
pub const LONGEST_HEADLINE: usize = 110;

/// The graph of a page, safe inside a `script` element: `<`, `>`, `&`, U+2028 and U+2029 are written as
/// escapes.
pub fn graph(nodes: &[Node]) -> String {
    let values: Vec<Value> = nodes.iter().map(node::value).collect();
    script_safe(&json!({ "@context": "https://schema.org", "@graph": values }).to_string())
}

/// These five stand nowhere in JSON but inside strings, where an escape means the same.
fn script_safe(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            other => safe.push(other),
        }
    }
    safe
}

/// A thing of a schema.org type with the terms that have a value.
fn thing<const N: usize>(kind: &str, terms: [(&str, Value); N]) -> Value {
    let mut members = Map::new();
    members.insert("@type".to_owned(), json!(kind));
    for (term, value) in terms {
        if !is_empty(&value) {
            members.insert(term.to_owned(), value);
        }
    }
    Value::Object(members)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        _ => false,
    }
}

/// The text cut at a word so that it has [`LONGEST_HEADLINE`] letters at most, the ellipsis counted.
fn headline(title: &str) -> String {
    if title.chars().count() <= LONGEST_HEADLINE {
        return title.to_owned();
    }
    let start: String = title.chars().take(LONGEST_HEADLINE - 1).collect();
    let cut = start.rfind(char::is_whitespace).filter(|at| *at > 0).unwrap_or(start.len());
    format!("{}…", start[..cut].trim_end_matches(|end: char| end.is_whitespace() || ",;:–".contains(end)))
}

#[cfg(test)]
mod tests;
