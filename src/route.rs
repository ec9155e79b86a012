//! Addresses: the only place where one is made.
//!
//! What people read is in the portal's language (`/conseils/2026/…`), what machines read is fixed (`/feed.xml`,
//! `/data/…`). A route is the path below the portal's base address; it becomes an address on a page ([`Routes::url`]), an
//! absolute address ([`Routes::absolute`]) or a file ([`Route::file`]).

mod words;

use crate::config::Config;
use crate::content::page::Page;
use crate::lang::Language;
use crate::site::{Document, Kind};
use crate::uri;
use crate::vocabulary::Choice;
use crate::vocabulary::formats::CardFormat;
use words::Words;

/// The calendar of what is expected, in the folder of the page that tells it.
pub const CALENDAR: &str = "calendar.ics";

/// The folder of the search index, in that of the page that asks it.
pub const SEARCH_INDEX: &str = "index/";

/// The file of that folder which says what the others are.
pub const SEARCH_TABLE: &str = "table.json";

/// The script of the search page.
pub const SCRIPT: &str = "search.js";

/// A path below the base address, without a slash in front; it ends in a slash where it is a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(String);

impl Route {
    /// A fixed path, such as `feed.xml`.
    pub fn fixed(path: &str) -> Self {
        Route(path.trim_start_matches('/').to_owned())
    }

    /// The path itself.
    pub fn path(&self) -> &str {
        &self.0
    }

    /// The file that holds it.
    pub fn file(&self) -> String {
        let (path, name) = self.file_parts();
        format!("{path}{name}")
    }

    /// The same in two parts: the path itself, and what is added to that of a page.
    pub fn file_parts(&self) -> (&str, &'static str) {
        (&self.0, if self.0.is_empty() || self.0.ends_with('/') { "index.html" } else { "" })
    }

    /// The card of what a page shows, beside it.
    #[must_use]
    pub fn card(&self) -> Self {
        self.join("card.png")
    }

    /// The same in a format.
    #[must_use]
    pub fn picture(&self, format: CardFormat) -> Self {
        self.join(&format!("card-{}.png", format.word()))
    }

    /// Something in the folder of a page.
    #[must_use]
    pub fn join(&self, name: &str) -> Self {
        Route([&self.0, name].concat())
    }
}

/// Makes the routes of a portal in one of its languages.
#[derive(Clone, Debug)]
pub struct Routes {
    base_url: String,
    base_path: String,
    language: usize,
    /// What stands before the routes of another language than the first: `ar/`.
    prefix: String,
    words: Words,
}

impl Routes {
    /// The routes of a portal in one of its languages. The words are those of the first in all of them: the same address
    /// behind `/ar/` is the same page in Arabic.
    ///
    /// `language` is its place among the portal's.
    pub fn new(config: &Config, language: usize) -> Self {
        let words = Words::of(config.language());
        let prefix = config.languages.get(language).filter(|_| language > 0);
        Routes {
            base_url: config.base_url.clone(),
            base_path: config.base_path.clone(),
            language,
            prefix: prefix.map(|language| format!("{}/", language.tag())).unwrap_or_default(),
            words,
        }
    }

    /// The place of the language among the portal's.
    pub fn language(&self) -> usize {
        self.language
    }

    /// The address that a page of the portal links to: from the root of the host.
    pub fn url(&self, route: &Route) -> String {
        [self.base_path.as_str(), &uri::path(&route.0)].concat()
    }

    /// The whole address.
    pub fn absolute(&self, route: &Route) -> String {
        [self.base_url.as_str(), "/", &uri::path(&route.0)].concat()
    }

    /// An address from the root of the host ([`Routes::url`]) as a whole one.
    pub fn whole(&self, url: &str) -> String {
        let origin =
            self.base_url.strip_suffix(self.base_path.trim_end_matches('/')).unwrap_or(&self.base_url);
        [origin, url].concat()
    }

    /// The path of the base address: `/`, or `/portail/`.
    pub fn base_path(&self) -> &str {
        &self.base_path
    }

    /// The base address, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The name of the host.
    pub fn host(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, rest)| rest);
        rest.split('/').next().unwrap_or(rest)
    }

    /// The home page.
    pub fn home(&self) -> Route {
        Route(self.prefix.clone())
    }

    /// The list of a kind.
    pub fn kind(&self, kind: Kind) -> Route {
        Route([self.prefix.as_str(), self.word(kind), "/"].concat())
    }

    /// The list of a kind in a year.
    pub fn year(&self, kind: Kind, year: i16) -> Route {
        Route(format!("{}{}/{year}/", self.prefix, self.word(kind)))
    }

    /// A document: the year is that of its own date, which does not change. One that has no translation stands where its
    /// original does.
    pub fn document(&self, document: &Document) -> Route {
        let (kind, year) = (self.word(document.kind()), document.date.year().to_string());
        Route([self.before(document.foreign), kind, "/", &year, "/", document.id(), "/"].concat())
    }

    /// A document as text alone, beside its page.
    pub fn plain_text(&self, document: &Document) -> Route {
        Route(format!("{}.txt", self.document(document).0.trim_end_matches('/')))
    }

    /// How to ask a question.
    pub fn ask(&self) -> Route {
        self.kind(Kind::Question).join(&format!("{}/", self.words.ask))
    }

    /// A part of a document as a page of its own, by its anchor: networks show what a page says of itself, and know nothing
    /// of the place in it that an address names.
    pub fn part(&self, document: &Document, part: &str) -> Route {
        self.document(document).join(&format!("{part}/"))
    }

    /// The ready texts of a document, or of a part of it by its anchor.
    pub fn share(&self, document: &Document, part: Option<&str>) -> Route {
        let page = Route([self.document(document).path(), self.words.share, "/"].concat());
        match part {
            Some(part) => Route([page.path(), part, "/"].concat()),
            None => page,
        }
    }

    fn before(&self, foreign: bool) -> &str {
        if foreign { "" } else { &self.prefix }
    }

    /// The picture of a fake, stamped, beside the page that shows it.
    pub fn stamped(&self, document: &Document) -> Route {
        self.document(document).join("image.jpg")
    }

    /// What is said in a recording, beside the page that has it; `place` is the recording's among the page's.
    pub fn transcript(&self, document: &Document, place: usize) -> Route {
        self.document(document).join(&format!("transcript-{}.txt", place + 1))
    }

    /// The list of institutions.
    pub fn institutions(&self) -> Route {
        Route(format!("{}{}/", self.prefix, self.words.institutions))
    }

    /// An institution.
    pub fn institution(&self, id: &str) -> Route {
        Route(format!("{}{}/{id}/", self.prefix, self.words.institutions))
    }

    /// The list of topics.
    pub fn topics(&self) -> Route {
        Route(format!("{}{}/", self.prefix, self.words.topics))
    }

    /// A topic.
    pub fn topic(&self, id: &str) -> Route {
        Route(format!("{}{}/{id}/", self.prefix, self.words.topics))
    }

    /// The open calls.
    pub fn calls(&self) -> Route {
        Route(format!("{}{}/", self.prefix, self.words.calls))
    }

    /// The official accounts of all institutions.
    pub fn accounts(&self) -> Route {
        Route(format!("{}{}/", self.prefix, self.words.accounts))
    }

    /// What was promised, and where it stands.
    pub fn freshness(&self) -> Route {
        Route(format!("{}{}/", self.prefix, self.words.freshness))
    }

    /// The page that searches.
    pub fn search(&self) -> Route {
        Route(format!("{}{}/", self.prefix, self.words.search))
    }

    /// What tells browsers of it.
    pub fn search_description(&self) -> Route {
        Route(format!("{}opensearch.xml", self.prefix))
    }

    /// The statement on accessibility.
    pub fn accessibility(&self) -> Route {
        Route(format!("{}{}/", self.prefix, self.words.accessibility))
    }

    /// Whether a free page stands at the address of that statement: its text is a part of it.
    pub fn is_accessibility(&self, id: &str) -> bool {
        id == self.words.accessibility
    }

    /// The badge of an institution.
    pub fn badge(&self, id: &str) -> Route {
        self.institution(id).join("badge.svg")
    }

    /// A free page.
    pub fn page(&self, page: &Page) -> Route {
        Route(format!("{}{}/", self.before(page.foreign), page.trunk.id.value))
    }

    /// An older page of a list, counted from the oldest.
    pub fn numbered(&self, list: &Route, number: usize) -> Route {
        list.join(&format!("page/{number}/"))
    }

    /// A file of `content/`, by its path from there: those of `media/` lose that folder, which the address has anyway.
    pub fn media(&self, path: &str) -> Route {
        Route(format!("media/{}", path.strip_prefix("media/").unwrap_or(path)))
    }

    /// The parts of addresses that a free page may not take for itself.
    pub fn is_reserved(&self, id: &str) -> bool {
        self.words.all().contains(&id)
            || ["data", "media", "page", "podcast", "404", "static"].contains(&id)
            || (id.len() == 2 && Language::new(id).is_some())
    }

    /// The page of a document that a published file was, in this language; of any other file nothing.
    pub fn document_at(&self, file: &str) -> Option<Route> {
        let page = file.strip_suffix("index.html")?;
        let mut parts = page.strip_prefix(&self.prefix)?.split_terminator('/');
        let (kind, year, id) = (parts.next()?, parts.next()?, parts.next()?);
        let is_kind = Kind::ALL.iter().any(|known| self.word(*known) == kind);
        let is_year = year.len() == 4 && year.bytes().all(|digit| digit.is_ascii_digit());
        (is_kind && is_year && !id.is_empty() && parts.next().is_none()).then(|| Route(page.to_owned()))
    }

    fn word(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Communique => self.words.communiques,
            Kind::Council => self.words.councils,
            Kind::FactCheck => self.words.factchecks,
            Kind::Consultation => self.words.consultations,
            Kind::Question => self.words.questions,
        }
    }
}
