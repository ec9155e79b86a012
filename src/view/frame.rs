//! What stands around every page: the site's own value, given once a build, and the page's place in it.

use serde::Serialize;

use super::piece::{DateView, LinkView};

/// The whole site in one language, as templates see it under the name `site`. Nothing in it changes when a document does.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SiteView {
    /// Name of the portal.
    pub name: String,
    /// Its subtitle.
    pub tagline: Option<String>,
    /// The country or authority: « République du Baobab ».
    pub country: Option<String>,
    /// Language of the page's frame: `fr`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Address of the home page in this language.
    pub home: String,
    /// Inline SVG of the emblem (*HTML*), without text that must be read.
    pub emblem: Option<String>,
    /// What proves that the site is the real one; `None` leaves the bar out.
    pub official: Option<OfficialView>,
    /// Sections of the portal, only those that exist.
    pub sections: Vec<NavigationView>,
    /// The full plan in the footer, only what exists.
    pub footer: Vec<FooterGroupView>,
    /// Address that takes `?q=`; `None` while the site has no search.
    pub search: Option<String>,
    /// Licence of the content.
    pub licence: Option<LinkView>,
    /// How to reach the portal.
    pub contact: Option<LinkView>,
    /// Set when the portal's « now » is frozen: a demonstration that stopped on that day.
    pub frozen: Option<DateView>,
    /// The program that made the page.
    pub generator: Option<GeneratorView>,
    /// Icons and manifest, only those that exist.
    pub icons: IconsView,
}

/// The bar that says how to tell the real site from a copy.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OfficialView {
    /// Who publishes: « République du Baobab ».
    pub issuer: String,
    /// The site's host: `transparence.example`.
    pub host: String,
    /// A page that says more.
    pub more: Option<LinkView>,
}

/// A section in the masthead.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct NavigationView {
    /// Stable identifier, compared with [`Frame::section`].
    pub id: String,
    /// What the reader sees.
    pub label: String,
    /// Address.
    pub url: String,
    /// Whether it stays visible on a phone, beside « Menu »: two at most.
    pub primary: bool,
}

/// A column of the footer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FooterGroupView {
    /// Its heading.
    pub title: String,
    /// Its links.
    pub links: Vec<LinkView>,
}

/// The program that made the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct GeneratorView {
    /// `Crieur`.
    pub name: String,
    /// `0.1.0`.
    pub version: String,
}

/// Addresses of the site's icons.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct IconsView {
    /// `/favicon.ico`.
    pub ico: Option<String>,
    /// `/favicon.svg`.
    pub svg: Option<String>,
    /// `/apple-touch-icon.png`.
    pub apple: Option<String>,
    /// `/manifest.webmanifest`.
    pub manifest: Option<String>,
    /// Colour of the browser's own frame, light.
    pub theme_color: Option<String>,
    /// The same, dark.
    pub theme_color_dark: Option<String>,
}

/// A page's place in the site.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Frame {
    /// Class of `<body>`: `home`, `communique`, `council`, `institution`, `list`, `page` …
    pub class: String,
    /// Identifier of the section that the page belongs to.
    pub section: Option<String>,
    /// The way here from the home page, which stands first; the page itself is not in it. Empty on the home page.
    pub crumbs: Vec<LinkView>,
    /// The page's own name at the end of the way: short, « 18 novembre 2026 ».
    pub crumb: Option<String>,
    /// The portal's languages; shown only if there are several.
    pub languages: Vec<LanguageView>,
}

/// A language that the portal speaks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LanguageView {
    /// `ar`.
    pub lang: String,
    /// `rtl`.
    pub dir: String,
    /// Its name in its own script: « العربية ».
    pub name: String,
    /// This page in that language, or that language's home.
    pub url: String,
    /// Whether it is this page's.
    pub current: bool,
}
