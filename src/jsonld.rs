//! What a page is about, for machines: schema.org terms in one JSON-LD graph.
//!
//! Plain descriptions come in, one string comes out that can stand in `<script type="application/ld+json">`
//! as it is. Only what a reader also sees on the page is said; a term without a value is left out.
//!
//! Not written, on purpose: `JobPosting` (a notice rarely has all its required fields, and half a one is an
//! error to Google), `SpecialAnnouncement` (retired by Google in 2025), `Event` (its required place is seldom
//! known). A consultation, which schema.org has no word for either, is a `GovernmentService`: a service that a government
//! offers through channels to an audience over a period.

mod answers;
mod node;
mod party;
mod portal;
mod recordings;
mod write;

pub use answers::{Answer, ClaimReview, QaPage, Service};
pub use node::{Address, Article, ArticleKind, Contact, Correction, Crumb, Node, Organization, Picture};
pub use party::Party;
pub use portal::{Listing, Site};
pub use recordings::Recorded;

use write::Json;

/// About as many bytes has the graph of a document.
const TYPICAL_BYTES: usize = 2048;

/// The letters that a headline may have before search engines cut it (long Google's own limit for articles).
pub const LONGEST_HEADLINE: usize = 110;

/// The graph of a page, safe inside a `script` element: `<`, `>`, `&`, U+2028 and U+2029 are written as
/// escapes.
pub fn graph(nodes: &[Node]) -> String {
    let values: Json<'_> = nodes.iter().map(node::value).collect();
    let mut graph = String::with_capacity(TYPICAL_BYTES);
    graph.push_str("{\"@context\":\"https://schema.org\",\"@graph\":");
    values.write(&mut graph);
    graph.push('}');
    graph
}

/// A thing of a schema.org type with the terms that have a value.
fn thing<'a, const N: usize>(kind: &'static str, terms: [(&'static str, Json<'a>); N]) -> Json<'a> {
    Json::Thing(kind, terms.into())
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
