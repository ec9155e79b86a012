//! What makes a file: every kind of output that there is.

use super::Page;
use crate::lang::Language;
use crate::site::Kind;
use crate::source::Rendition;
use crate::vocabulary::formats::CardFormat;

/// What makes a file. A closed list: a new output is a new arm.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Job {
    /// The home page.
    Home,
    /// A document, withdrawn or not; by index.
    Document(usize),
    /// A document as text alone; by index.
    PlainText(usize),
    /// The ready texts of a document; by index, and of a part by its place among [`crate::site::Document::shareable`].
    Share(usize, Option<usize>),
    /// A part of a document as a page of its own; by the document's index and the part's place among
    /// [`crate::site::Document::shareable`].
    Part(usize, usize),
    /// A page of a list.
    List(List, Page),
    /// An institution; by index, with its newest documents.
    Institution(usize, Page),
    /// All institutions.
    Institutions,
    /// The official accounts of all institutions.
    Accounts,
    /// What was promised, and where it stands.
    Freshness,
    /// What is expected when, as a calendar.
    Calendar,
    /// An institution's badge; by index.
    Badge(usize),
    /// What keeps from reading here, and whom to tell.
    Accessibility,
    /// All topics.
    Topics,
    /// Open calls.
    Calls,
    /// The page that searches.
    Search,
    /// What it searches: a table, which names many files beside it.
    SearchIndex,
    /// Its script.
    SearchScript,
    /// What tells browsers of it.
    SearchDescription,
    /// The deadlines of open calls, as a calendar.
    CallsCalendar,
    /// How to ask a question.
    Ask,
    /// A free page; by index.
    Page(usize),
    /// No such page.
    NotFound,
    /// An old address of a document.
    Redirect(usize),
    /// An old address of a free page.
    PageRedirect(usize),
    /// A feed.
    Feed(Scope, Format),
    /// The recordings in a language.
    Podcast(Language),
    /// The picture of a podcast.
    PodcastCover(Language),
    /// What is said in a recording, as a plain text; by index of the document and place among its recordings.
    Transcript(usize, usize),
    /// A document's card.
    Card(usize),
    /// A document's picture in a format; by index.
    Picture(usize, CardFormat),
    /// The card of a part of a document; by index and place.
    PartCard(usize, usize),
    /// The picture of a part of a document in a format; by index and place.
    PartPicture(usize, usize, CardFormat),
    /// The picture of a fact-check's fake, stamped; by index of the document.
    Stamped(usize),
    /// The portal's card.
    SiteCard,
    /// An icon.
    Icon(Icon),
    /// The web manifest.
    Manifest,
    /// `robots.txt`.
    Robots,
    /// `sitemap.xml`; it may become several files.
    Sitemap,
    /// What the build was.
    Status,
    /// A table of data.
    Data(Data),
    /// A picture of `content/` in its own size, without what a camera wrote beside the pixels; its path from there.
    Original(String),
    /// The same in another size or format.
    Rendition(String, Rendition),
    /// A file of `content/`, copied as it is; its path from there.
    Copy(String),
}

/// A list of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum List {
    /// Of a kind.
    Kind(Kind),
    /// Of a kind in a year.
    Year(Kind, i16),
    /// Of a topic; by index.
    Topic(usize),
}

/// Whose entries a feed holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The whole portal.
    Site,
    /// A kind.
    Kind(Kind),
    /// What turns late or silent.
    Alarms,
    /// What has a deadline.
    Calls,
    /// An institution; by index.
    Institution(usize),
    /// A topic; by index.
    Topic(usize),
}

/// The form of a feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// RSS 2.0.
    Rss,
    /// Atom.
    Atom,
    /// JSON Feed 1.1.
    Json,
}

impl Format {
    /// The name of its file in the folder of what it follows.
    pub fn file(self) -> &'static str {
        match self {
            Format::Rss => "feed.xml",
            Format::Atom => "atom.xml",
            Format::Json => "feed.json",
        }
    }
}

/// An icon of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// `favicon.ico`.
    Ico,
    /// `favicon.svg`.
    Svg,
    /// A PNG of this size in pixels.
    Png(u32),
}

/// A table of data, as CSV or JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Data {
    /// All documents, as JSON.
    Documents,
    /// Decisions of councils, as CSV.
    DecisionsCsv,
    /// Decisions of councils, as JSON.
    DecisionsJson,
    /// Nominations, as CSV.
    NominationsCsv,
    /// Nominations, as JSON.
    NominationsJson,
    /// Institutions, as JSON.
    Institutions,
    /// What was promised, and where it stands, as CSV.
    Freshness,
}

/// The data files, by their names below `data/`.
pub const DATA: &[(&str, Data)] = &[
    ("documents.json", Data::Documents),
    ("decisions.csv", Data::DecisionsCsv),
    ("decisions.json", Data::DecisionsJson),
    ("nominations.csv", Data::NominationsCsv),
    ("nominations.json", Data::NominationsJson),
    ("institutions.json", Data::Institutions),
    ("freshness.csv", Data::Freshness),
];
