//! The page of a part of a document that is passed on by itself: a council's decision, or its nominations.

use serde::Serialize;

use super::document::DocumentView;
use super::frame::Frame;
use super::head::Head;
use super::item::ItemView;
use super::nomination::NominationGroupView;
use super::piece::{DateView, LinkView};

/// A decision, or the nominations, with the way to the report that they are in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PartView {
    /// `<head>`: in no index, and on networks with a card of its own.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// What it is about.
    pub title: String,
    /// The day of the council, long.
    pub date: DateView,
    /// The report by its title; leads to the part's place in it.
    pub report: LinkView,
    /// Of the report: banners, the corrections that concern the part, links that share the part.
    pub document: DocumentView,
    /// The decision.
    pub item: Option<ItemView>,
    /// The nominations, by institution.
    pub nominations: Vec<NominationGroupView>,
    /// `table`, `list` or `sentence`: how they are printed.
    pub nominations_style: String,
}

impl PartView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "part.html";
}
