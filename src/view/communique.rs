//! The page of a communiqué, of whichever type.

use serde::Serialize;

use super::call::{AlertView, EventView, ObituaryView, ResultsView, TenderView, VacancyView};
use super::document::DocumentView;
use super::frame::Frame;
use super::head::Head;

/// A communiqué.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CommuniqueView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// Its type, `avis`, `recrutement`: the words are the strings' `type-…`.
    pub kind: String,
    /// The trunk.
    pub document: DocumentView,
    /// The text (*HTML*), headings from `h2` down.
    pub body: String,
    /// A danger.
    pub alert: Option<AlertView>,
    /// An event.
    pub event: Option<EventView>,
    /// A call for tenders.
    pub tender: Option<TenderView>,
    /// Posts to be filled.
    pub vacancy: Option<VacancyView>,
    /// Results.
    pub results: Option<ResultsView>,
    /// A death.
    pub obituary: Option<ObituaryView>,
}

impl CommuniqueView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "communique.html";
}
