//! The search page.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;
use super::piece::LinkView;

/// The page that searches, with the lists that lead anywhere without asking.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SearchView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// Its own address, which takes `?q=`, and for the filters `kind=`, `institution=` and `year=`.
    pub action: String,
    /// The folder of the index.
    pub index: String,
    /// The script.
    pub script: String,
    /// Lists of documents, by kind.
    pub kinds: Vec<SearchListView>,
    /// Pages of institutions.
    pub institutions: Vec<LinkView>,
    /// Lists of topics.
    pub topics: Vec<LinkView>,
}

impl SearchView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "search.html";
}

/// A list of a kind, and of its years.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SearchListView {
    /// The whole list.
    pub list: LinkView,
    /// That of each year, the newest first.
    pub years: Vec<LinkView>,
}
