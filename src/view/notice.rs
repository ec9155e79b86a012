//! Free pages, and pages that stand where another one was or should be.

use serde::Serialize;

use super::document::DocumentView;
use super::frame::Frame;
use super::head::Head;
use super::piece::{DateView, LinkView, OutlineView};

/// A free page: about, legal notice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PageView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The headline.
    pub title: String,
    /// The text (*HTML*), headings from `h2` down.
    pub body: String,
    /// Pictures, recordings, files and contacts, after the text; nothing else of a document's.
    pub document: DocumentView,
    /// Its headings, shown from three on.
    pub outline: Vec<OutlineView>,
    /// When it was last changed.
    pub modified: Option<DateView>,
    /// Language of the text, only where it is not the page's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, only where it is not the page's.
    pub dir: Option<String>,
}

impl PageView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "page.html";
}

/// There is no such page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct NotFoundView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// Where to look instead.
    pub links: Vec<LinkView>,
}

impl NotFoundView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "not_found.html";
}

/// A document that was withdrawn.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct WithdrawnView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The title that the document had.
    pub title: String,
    /// When it was withdrawn.
    pub at: Option<DateView>,
    /// Why.
    pub reason: Option<String>,
    /// What stands in its place.
    pub replaced_by: Option<LinkView>,
    /// The page of texts that tell it, for each network.
    pub share_page: Option<LinkView>,
}

impl WithdrawnView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "withdrawn.html";
}

/// An old address: `head.refresh` and `head.canonical` carry the new one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RedirectView {
    /// `<head>`.
    pub head: Head,
    /// The page that moved: its title and its address now.
    pub target: LinkView,
}

impl RedirectView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "redirect.html";
}
