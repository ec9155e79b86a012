//! The home page: what a citizen looks for, in that order.

use serde::Serialize;

use super::frame::Frame;
use super::freshness::FreshSummaryView;
use super::head::{FeedView, Head};
use super::list::InstitutionRowView;
use super::piece::{AttachmentView, DateView, DatedView, LinkView, WordsView};
use super::row::{DrawnRow, RowView};

/// The home page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HomeView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// Dangers that are not over.
    pub alerts: Vec<HomeAlertView>,
    /// The last council, as a sheet.
    pub council: Option<LastCouncilView>,
    /// All councils.
    pub councils: Option<LinkView>,
    /// The newest communiqués.
    pub latest: Vec<DrawnRow>,
    /// All communiqués.
    pub communiques: Option<LinkView>,
    /// Open calls, the nearest deadline first.
    pub calls: Vec<RowView>,
    /// All open calls.
    pub all_calls: Option<LinkView>,
    /// The newest fact-checks.
    pub factchecks: Vec<DrawnRow>,
    /// All fact-checks.
    pub all_factchecks: Option<LinkView>,
    /// Where to report a rumour.
    pub report: Option<LinkView>,
    /// Open consultations, the nearest end first.
    pub consultations: Vec<RowView>,
    /// All consultations.
    pub all_consultations: Option<LinkView>,
    /// What was promised, and who is late.
    pub freshness: Option<FreshSummaryView>,
    /// Institutions, those that published last first.
    pub institutions: Vec<InstitutionRowView>,
    /// All institutions.
    pub all_institutions: Option<LinkView>,
    /// Feeds of the whole portal.
    pub feeds: Vec<FeedView>,
}

impl HomeView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "home.html";
}

/// A danger on the home page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HomeAlertView {
    /// `vigilance` or `danger`: the words are the strings' `alert-…`.
    pub level: String,
    /// What it is about, as a link.
    pub link: LinkView,
    /// Until when it holds.
    pub until: DateView,
}

/// The last council on the home page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LastCouncilView {
    /// The document's name in its country: « Compte rendu du Conseil des ministres ».
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// The day of the (last) sitting, long.
    pub date: DateView,
    /// The numeral: « 18 », « 1er ».
    pub day: String,
    /// « novembre 2026 ».
    pub month: String,
    /// « mercredi ».
    pub weekday: String,
    /// The reference.
    pub number: Option<String>,
    /// When it was published.
    pub published: Option<DateView>,
    /// Time between the sitting and the publication, « 3 h 10 », only where the moment is known.
    pub delay: Option<String>,
    /// Whether there was none: then `key_facts` holds the reason.
    pub not_held: bool,
    /// The essentials.
    pub key_facts: Vec<WordsView>,
    /// How many items were decided.
    pub items_count: u32,
    /// How many nominations.
    pub nominations_count: u32,
    /// The report in other forms.
    pub downloads: Vec<AttachmentView>,
    /// `agenda`, `highlights` or `full`.
    pub stage: String,
    /// What is on the agenda of the next one.
    pub upcoming: Option<LinkView>,
    /// When the next council is expected.
    pub next_expected: Option<DatedView>,
}
