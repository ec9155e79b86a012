//! The page of a fact-check.

use serde::Serialize;

use super::document::DocumentView;
use super::frame::Frame;
use super::head::Head;
use super::piece::{DateView, ImageView, InstitutionRefView, LinkView};

/// A fact-check.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FactCheckView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The trunk.
    pub document: DocumentView,
    /// The text (*HTML*), headings from `h2` down.
    pub body: String,
    /// `faux`, `trompeur` …, once it is published: the words are the strings' `verdict-…`.
    pub verdict: Option<String>,
    /// `reported`, `checking`, `published`: the words are the strings' `state-…`.
    pub state: String,
    /// Whether the institution that is concerned says so itself.
    pub official_denial: bool,
    /// `document`, `photo` …: the words are the strings' `fake-…`.
    pub kind_of_fake: Option<String>,
    /// Whom the thing passes for.
    pub impersonates: Option<InstitutionRefView>,
    /// What goes round, as it is said.
    pub claim: Option<String>,
    /// What is established.
    pub fact: Option<String>,
    /// Where it was seen.
    pub appearances: Vec<AppearanceView>,
    /// How to recognise it.
    pub clues: Vec<String>,
    /// What proves it.
    pub evidence: Vec<LinkView>,
    /// The document that the fake was made from.
    pub real_document: Option<LinkView>,
    /// The fake with the verdict across.
    pub image: Option<ImageView>,
}

impl FactCheckView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "factcheck.html";
}

/// A place where the thing was seen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AppearanceView {
    /// « `WhatsApp` ».
    pub network: Option<String>,
    /// Its address, to be shown and not to be opened.
    pub address: Option<String>,
    /// Since when.
    pub first_seen: Option<DateView>,
    /// A copy that does no harm.
    pub archive: Option<String>,
}
