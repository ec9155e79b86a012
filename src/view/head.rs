//! The head of a page: what browsers, networks that show cards, and search engines read.

use serde::Serialize;

use super::piece::DateView;

/// Everything in `<head>` but the site's own icons and styles.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Head {
    /// The whole `<title>`: « Report du concours — Journal de la transparence ».
    pub title: String,
    /// One or two sentences.
    pub description: Option<String>,
    /// Absolute address; `None` where the page must not be indexed.
    pub canonical: Option<String>,
    /// Content of the `robots` tag, such as `noindex`; `None` for ordinary pages.
    pub robots: Option<String>,
    /// Open Graph; `None` where the page must not be shared (not found, redirect).
    pub open_graph: Option<OpenGraphView>,
    /// First publication of a document.
    pub published: Option<DateView>,
    /// Last change of a document.
    pub modified: Option<DateView>,
    /// The same page in the site's languages, this one included; empty on a site of one language.
    pub alternates: Vec<AlternateView>,
    /// Feeds and data that hold what the page holds.
    pub feeds: Vec<FeedView>,
    /// The description by which browsers learn to ask the portal's search (`OpenSearch`): on its page and the home page.
    pub search: Option<String>,
    /// JSON-LD texts, already safe inside a `<script>`.
    pub json_ld: Vec<String>,
    /// The page's content security policy.
    pub policy: Option<String>,
    /// What a browser says of a day that has passed; only on a page that states an expectation.
    pub since: Option<SinceView>,
    /// Where a redirecting page sends the browser at once.
    pub refresh: Option<String>,
}

/// « depuis # jours », in the plural forms of the page's language (the names of Unicode CLDR): the number stands for `#`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SinceView {
    /// 1.
    pub one: Option<String>,
    /// 2.
    pub two: Option<String>,
    /// In Arabic 3 to 10.
    pub few: Option<String>,
    /// In Arabic 11 to 99.
    pub many: Option<String>,
    /// Any other number.
    pub other: String,
    /// What stands for « À jour » once the day has passed: « Attendu ».
    pub due: String,
}

/// Open Graph tags.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OpenGraphView {
    /// `article` or `website`.
    pub kind: String,
    /// The title without the site's name.
    pub title: String,
    /// One or two sentences.
    pub description: Option<String>,
    /// Absolute canonical address.
    pub url: String,
    /// `fr_FR`.
    pub locale: String,
    /// The share card.
    pub image: Option<CardView>,
}

/// A share card: networks show nothing to the first sharer without its type and dimensions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CardView {
    /// Absolute address with its hash as query.
    pub url: String,
    /// `image/png`.
    pub mime: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What the card says.
    pub alt: String,
}

/// The same page in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AlternateView {
    /// `fr`, `ar`, or `x-default`.
    pub lang: String,
    /// Absolute address.
    pub url: String,
}

/// A feed, or the same content as data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FeedView {
    /// « Communiqués (RSS) ».
    pub title: String,
    /// The format's name alone: `RSS`, `Atom`, `JSON`.
    pub format: String,
    /// `application/rss+xml`.
    pub mime: String,
    /// Address.
    pub url: String,
}
