//! Pages that list: documents by kind, year, institution or topic; institutions; topics; open calls.

use serde::Serialize;

use super::frame::Frame;
use super::freshness::FreshRowView;
use super::head::{FeedView, Head};
use super::help::CheckView;
use super::piece::{DateView, DatedView, LinkView};
use super::row::{DrawnRow, RowView};

/// A list of documents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ListView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The headline: « Communiqués de 2026 ».
    pub title: String,
    /// One sentence under it.
    pub lead: Option<String>,
    /// Where the council's report stands, on the list of reports.
    pub freshness: Option<FreshRowView>,
    /// When the next council is expected, where no rhythm says it.
    pub next_expected: Option<DatedView>,
    /// The page that tells how that is measured.
    pub freshness_all: Option<LinkView>,
    /// How many documents the whole list holds; not shown if `None`.
    pub total: Option<u64>,
    /// The years of the same list.
    pub years: Vec<YearView>,
    /// The rows, by month or in one group without title.
    pub groups: Vec<RowGroupView>,
    /// The way to the other pages.
    pub pagination: Option<PaginationView>,
    /// Feeds of the list.
    pub feeds: Vec<FeedView>,
    /// How to tell whether a message is true: on the first page of fact-checks.
    pub check: Option<CheckView>,
    /// The way to ask: on the first page of questions.
    pub ask: Option<LinkView>,
}

impl ListView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "list.html";
}

/// Rows under a heading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RowGroupView {
    /// « Novembre 2026 »; `None` for a list that is not divided.
    pub title: Option<String>,
    /// The rows.
    pub rows: Vec<DrawnRow>,
}

/// A year of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct YearView {
    /// « 2026 ».
    pub label: String,
    /// Its page.
    pub url: String,
    /// Whether it is this page.
    pub current: bool,
}

/// The neighbours of a page of a list. Pages are counted from the oldest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PaginationView {
    /// Page with newer documents.
    pub newer: Option<String>,
    /// Page with older documents.
    pub older: Option<String>,
    /// This page's number, in digits.
    pub page: String,
    /// How many pages there are, likewise.
    pub pages: String,
}

/// All institutions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct InstitutionsView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// They, by kind.
    pub groups: Vec<InstitutionGroupView>,
}

impl InstitutionsView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "institutions.html";
}

/// Institutions of a kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct InstitutionGroupView {
    /// `ministry`, `agency` … or `former`: the words are the strings' `institution-kinds-…` (plural).
    pub kind: String,
    /// They.
    pub institutions: Vec<InstitutionRowView>,
}

/// An institution as a row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct InstitutionRowView {
    /// Its name.
    pub name: String,
    /// « MS ».
    pub acronym: Option<String>,
    /// The territory of a prefecture.
    pub territory: Option<String>,
    /// Its page.
    pub url: String,
    /// The day of its newest document; `None` if it has published nothing.
    pub last_published: Option<DateView>,
    /// Language of the name, only where it is not the page's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, only where it is not the page's.
    pub dir: Option<String>,
}

/// All topics.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TopicsView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// They, by name.
    pub topics: Vec<TopicRowView>,
}

impl TopicsView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "topics.html";
}

/// A topic as a row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TopicRowView {
    /// Its name.
    pub name: String,
    /// Its list.
    pub url: String,
    /// How many documents it has.
    pub count: u64,
    /// Language of the name, only where it is not the page's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, only where it is not the page's.
    pub dir: Option<String>,
}

/// Examinations, vacancies, scholarships and tenders that are still open, by deadline.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CallsView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// Open ones, the nearest deadline first.
    pub open: Vec<RowView>,
    /// Those that closed lately, the newest first.
    pub closed: Vec<RowView>,
    /// The deadlines as a calendar.
    pub calendar: String,
    /// Feeds of the list.
    pub feeds: Vec<FeedView>,
}

impl CallsView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "calls.html";
}
