//! The portal itself and its lists as schema.org things.

use super::party::{Party, party};
use super::thing;
use super::write::Json;

/// `WebSite`.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// The absolute address of the home page.
    pub url: String,
    /// The site's name.
    pub name: String,
    /// The tagline.
    pub description: Option<String>,
    /// Its languages, BCP 47.
    pub languages: Vec<String>,
    /// Who publishes.
    pub publisher: Party,
    /// The address of the licence.
    pub licence: Option<String>,
    /// The absolute address of the page that takes `?q=`.
    pub search: Option<String>,
}

/// `CollectionPage`.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    /// The absolute address of the page.
    pub url: String,
    /// Its title.
    pub name: String,
    /// What it lists, one sentence.
    pub description: Option<String>,
    /// The language, BCP 47.
    pub lang: String,
    /// The absolute addresses of the documents listed, in the order of the page.
    pub items: Vec<String>,
}

pub(super) fn site_value(site: &Site) -> Json<'_> {
    thing(
        "WebSite",
        [
            ("@id", Json::Made(format!("{}#site", site.url))),
            ("name", (&site.name).into()),
            ("url", (&site.url).into()),
            ("description", (&site.description).into()),
            ("inLanguage", (&site.languages).into()),
            ("publisher", party(&site.publisher)),
            ("license", (&site.licence).into()),
            ("potentialAction", site.search.as_ref().map_or(Json::None, |page| search_action(page))),
        ],
    )
}

/// `SearchAction`: how to ask the site for words.
fn search_action(page: &str) -> Json<'_> {
    let template = Json::Made(format!("{page}?q={{search_term_string}}"));
    let entry = thing("EntryPoint", [("urlTemplate", template)]);
    let input = Json::Made("required name=search_term_string".to_owned());
    thing("SearchAction", [("target", entry), ("query-input", input)])
}

pub(super) fn listing_value(listing: &Listing) -> Json<'_> {
    fn item((index, url): (usize, &String)) -> Json<'_> {
        thing("ListItem", [("position", Json::Number(index as u64 + 1)), ("url", url.into())])
    }
    let list = match listing.items.as_slice() {
        [] => Json::None,
        items => thing("ItemList", [("itemListElement", items.iter().enumerate().map(item).collect())]),
    };
    thing(
        "CollectionPage",
        [
            ("@id", (&listing.url).into()),
            ("name", (&listing.name).into()),
            ("url", (&listing.url).into()),
            ("description", (&listing.description).into()),
            ("inLanguage", (&listing.lang).into()),
            ("mainEntity", list),
        ],
    )
}
