//! The site → the plan: every file that will exist, its address and the job that makes it. No two on one path.

mod job;
mod media;
mod mistakes;
mod paging;
mod paths;
mod podcast;

pub use job::{DATA, Data, Format, Icon, Job, List, Scope};
pub use paging::{Page, ROWS_A_PAGE, pages};
pub use podcast::{Podcast, Recording, recordings, spoken};

use crate::diagnostic::Diagnostics;
use crate::route::{CALENDAR, Route, Routes, SCRIPT, SEARCH_INDEX, SEARCH_TABLE};
use crate::site::{Document, Kind, Site};
use crate::source::{Sources, Span};
use crate::vocabulary::features::Feature;
use paths::Paths;
use std::collections::{BTreeSet, HashMap};

/// What the caller wants left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// No share cards are drawn.
    pub without_cards: bool,
    /// There is no search.
    pub without_search: bool,
}

/// A file that will exist.
#[derive(Clone, Debug)]
pub struct Planned {
    /// Its address.
    pub route: Route,
    /// What makes it.
    pub job: Job,
    /// In which of the portal's languages.
    pub language: usize,
}

/// Every file that will exist, in the order it was planned.
#[derive(Debug, Default)]
pub struct Plan {
    /// The files.
    pub files: Vec<Planned>,
    /// The files of `content/` that are pictures of fakes: they are copied by no job.
    pub fakes: BTreeSet<String>,
    /// The podcasts, by the language that is spoken.
    pub podcasts: Vec<Podcast>,
    /// Where each path stands.
    paths: Paths,
    /// What wanted each file.
    origins: Vec<Option<Span>>,
    /// Where each job is done in each language; empty on a portal of one.
    twins: HashMap<Job, Vec<usize>>,
}

impl Plan {
    /// The page or file that has this path, as it is written on the disk; a page may lack its last slash.
    pub fn find(&self, path: &str) -> Option<&Planned> {
        let at = |route: &Route| {
            let planned = &self.files[self.at(route)?];
            // Most hosts tell `/Avis/` from `/avis/`.
            (planned.route == *route || planned.route.file() == route.file()).then_some(planned)
        };
        let slashed = || (!path.ends_with('/')).then(|| Route::fixed(&format!("{path}/")));
        at(&Route::fixed(path)).or_else(|| at(&slashed()?))
    }

    /// The same page in each language in which there is one, itself included; nothing on a portal of one language.
    pub fn twins(&self, route: &Route) -> impl Iterator<Item = &Planned> {
        let job = self.at(route).filter(|_| !self.twins.is_empty()).map(|place| &self.files[place].job);
        let twins = job.and_then(|job| self.twins.get(job));
        twins.into_iter().flatten().map(|place| &self.files[*place])
    }

    /// What wanted the file on this path.
    pub fn origin(&self, route: &Route) -> Option<Span> {
        self.at(route).and_then(|place| self.origins[place])
    }

    fn pair_up(&mut self) {
        for (place, planned) in self.files.iter().enumerate() {
            self.twins.entry(planned.job.clone()).or_default().push(place);
        }
    }

    /// The file that stands on a route's path, upper and lower case being one.
    fn at(&self, route: &Route) -> Option<usize> {
        self.paths.find(route, |file| &self.files[file].route)
    }

    /// Plans a file, unless its path is taken: then tells the one that has it.
    fn add(&mut self, route: Route, job: Job, language: usize, origin: Option<Span>) -> Result<(), Taken> {
        if let Some(first) = self.at(&route) {
            // A portal may have icons, a manifest or a robots.txt of its own in `static/`.
            let own = matches!(self.files[first].job, Job::Icon(_) | Job::Manifest | Job::Robots);
            if own && matches!(job, Job::Copy(_)) {
                self.files[first].job = job;
                return Ok(());
            }
            let same = self.files[first].job == job;
            return if same { Ok(()) } else { Err(Taken { route, job, by: self.origins[first] }) };
        }
        self.paths.add(&route, self.files.len());
        self.files.push(Planned { route, job, language });
        self.origins.push(origin);
        Ok(())
    }
}

/// A file that cannot be planned, since another has its path.
struct Taken {
    route: Route,
    job: Job,
    by: Option<Span>,
}

/// Plans every file, for the site in each language and its routes. Two that want one path are told; the first keeps it.
pub fn lay_out(
    sites: &[(&Site, &Routes)],
    sources: &Sources,
    parts: Parts,
    diagnostics: &mut Diagnostics,
) -> Plan {
    let mut plan = Plan::default();
    if let Some((first, _)) = sites.first() {
        plan.fakes = crate::place::fakes(first, sources);
    }
    for (language, (site, routes)) in sites.iter().enumerate() {
        let mut layout = Layout { plan, site, routes, language, diagnostics };
        layout.home(parts);
        layout.fixed();
        layout.search(parts);
        layout.documents(parts);
        layout.lists();
        layout.institutions();
        layout.pages();
        layout.aliases();
        layout.stamped(sources);
        layout.podcasts(parts);
        plan = layout.plan;
    }
    for (language, (site, routes)) in sites.iter().enumerate() {
        let mut layout = Layout { plan, site, routes, language, diagnostics };
        layout.copies(sources);
        plan = layout.plan;
    }
    plan.podcasts.sort();
    if sites.len() > 1 {
        plan.pair_up();
    }
    plan
}

struct Layout<'a> {
    plan: Plan,
    site: &'a Site,
    routes: &'a Routes,
    /// The place of the site's language among the portal's.
    language: usize,
    diagnostics: &'a mut Diagnostics,
}

impl Layout<'_> {
    fn add(&mut self, route: Route, job: Job, origin: Option<Span>) {
        if let Err(taken) = self.plan.add(route, job, self.language, origin) {
            self.diagnostics.add(mistakes::collision(
                &taken,
                origin,
                Span::start_of(self.site.config.source),
            ));
        }
    }

    fn home(&mut self, parts: Parts) {
        self.add(self.routes.home(), Job::Home, None);
        self.feeds(&self.routes.home(), Scope::Site, &[Format::Rss, Format::Atom, Format::Json]);
        if !parts.without_cards {
            self.add(self.routes.home().card(), Job::SiteCard, None);
        }
    }

    /// What a portal has once, in its first language.
    fn fixed(&mut self) {
        if !self.site.is_first() {
            return;
        }
        self.add(Route::fixed("404.html"), Job::NotFound, None);
        for (name, icon) in [
            ("favicon.ico", Icon::Ico),
            ("favicon.svg", Icon::Svg),
            ("apple-touch-icon.png", Icon::Png(180)),
            ("icon-192.png", Icon::Png(192)),
            ("icon-512.png", Icon::Png(512)),
        ] {
            self.add(Route::fixed(name), Job::Icon(icon), None);
        }
        self.add(Route::fixed("manifest.webmanifest"), Job::Manifest, None);
        self.add(Route::fixed("robots.txt"), Job::Robots, None);
        self.add(Route::fixed("sitemap.xml"), Job::Sitemap, None);
        self.add(Route::fixed("status.json"), Job::Status, None);
        for (name, data) in DATA {
            self.add(Route::fixed(&format!("data/{name}")), Job::Data(*data), None);
        }
    }

    fn search(&mut self, parts: Parts) {
        if parts.without_search {
            return;
        }
        let page = self.routes.search();
        self.add(page.join(SEARCH_INDEX).join(SEARCH_TABLE), Job::SearchIndex, None);
        self.add(page, Job::Search, None);
        self.add(self.routes.search_description(), Job::SearchDescription, None);
        if self.site.is_first() {
            self.add(Route::fixed(SCRIPT), Job::SearchScript, None);
        }
    }

    fn documents(&mut self, parts: Parts) {
        let site = self.site;
        for (index, document) in site.documents.iter().enumerate().filter(|(_, document)| !document.foreign) {
            let route = self.routes.document(document);
            let origin = Some(document.trunk().id.span);
            if !parts.without_cards {
                self.add(route.card(), Job::Card(index), origin);
                for format in &site.config.cards.formats {
                    self.add(route.picture(*format), Job::Picture(index, *format), origin);
                }
            }
            self.add(route, Job::Document(index), origin);
            if site.config.has(Feature::TextVersions) {
                self.add(self.routes.plain_text(document), Job::PlainText(index), origin);
            }
            if site.config.has(Feature::SharePages) {
                self.share_pages(index, document, parts);
            }
        }
    }

    /// The ready texts of a document and of its parts, and a page for each part, to which its texts lead. What was taken
    /// back keeps these addresses, since they were passed on, and has nothing more to pass on but that.
    fn share_pages(&mut self, index: usize, document: &Document, parts: Parts) {
        let site = self.site;
        let origin = Some(document.trunk().id.span);
        self.add(self.routes.share(document, None), Job::Share(index, None), origin);
        for (place, part) in document.shareable().into_iter().enumerate() {
            let page = self.routes.part(document, part);
            if !parts.without_cards {
                self.add(page.card(), Job::PartCard(index, place), origin);
                for format in &site.config.cards.formats {
                    self.add(page.picture(*format), Job::PartPicture(index, place, *format), origin);
                }
            }
            self.add(page, Job::Part(index, place), origin);
            if !document.is_withdrawn() {
                self.add(self.routes.share(document, Some(part)), Job::Share(index, Some(place)), origin);
            }
        }
    }

    fn lists(&mut self) {
        for kind in Kind::ALL {
            let route = self.routes.kind(kind);
            self.list(&route, self.site.of_kind(kind).len(), |page| Job::List(List::Kind(kind), page), None);
            self.feeds(&route, Scope::Kind(kind), &[Format::Rss, Format::Atom]);
            for year in self.site.years(kind) {
                let count = self.site.of_year(kind, year).len();
                let job = |page| Job::List(List::Year(kind, year), page);
                self.list(&self.routes.year(kind, year), count, job, None);
            }
        }
        self.calls();
        self.add(self.routes.topics(), Job::Topics, None);
        for (index, topic) in self.site.topics.iter().enumerate() {
            let route = self.routes.topic(&topic.id.value);
            let count = self.site.by_topic[index].len();
            self.list(&route, count, |page| Job::List(List::Topic(index), page), Some(topic.id.span));
            self.feeds(&route, Scope::Topic(index), &[Format::Rss, Format::Atom]);
        }
    }

    fn calls(&mut self) {
        let route = self.routes.calls();
        self.add(route.join(CALENDAR), Job::CallsCalendar, None);
        self.feeds(&route, Scope::Calls, &[Format::Rss, Format::Atom]);
        self.add(route, Job::Calls, None);
    }

    fn institutions(&mut self) {
        if self.site.can_be_asked() {
            self.add(self.routes.ask(), Job::Ask, None);
        }
        self.add(self.routes.institutions(), Job::Institutions, None);
        self.add(self.routes.accounts(), Job::Accounts, None);
        if crate::fresh::has_promises(self.site) {
            let route = self.routes.freshness();
            self.add(route.join(CALENDAR), Job::Calendar, None);
            self.feeds(&route, Scope::Alarms, &[Format::Rss, Format::Atom]);
            self.add(route, Job::Freshness, None);
        }
        for (index, institution) in self.site.institutions.iter().enumerate() {
            let route = self.routes.institution(&institution.id.value);
            let count = self.site.by_institution[index].len();
            self.list(&route, count, |page| Job::Institution(index, page), Some(institution.id.span));
            self.feeds(&route, Scope::Institution(index), &[Format::Rss, Format::Atom]);
            if !institution.expected.is_empty() {
                self.add(self.routes.badge(&institution.id.value), Job::Badge(index), None);
            }
        }
    }

    fn pages(&mut self) {
        self.add(self.routes.accessibility(), Job::Accessibility, None);
        for (index, page) in self.site.pages.iter().enumerate().filter(|(_, page)| !page.foreign) {
            let id = &page.trunk.id;
            if self.routes.is_accessibility(&id.value) {
                continue;
            }
            if self.routes.is_reserved(&id.value) {
                self.diagnostics.add(mistakes::reserved(&id.value, id.span));
                continue;
            }
            self.add(self.routes.page(page), Job::Page(index), Some(id.span));
        }
    }

    fn aliases(&mut self) {
        if !self.site.is_first() {
            return;
        }
        let site = self.site;
        let documents = site.documents.iter().enumerate();
        let documents = documents.map(|(index, document)| (document.trunk(), Job::Redirect(index)));
        let pages = site.pages.iter().enumerate();
        let pages = pages.map(|(index, page)| (&page.trunk, Job::PageRedirect(index)));
        for (trunk, job) in documents.chain(pages) {
            for alias in &trunk.aliases {
                match alias_route(&alias.value) {
                    Some(route) => self.add(route, job.clone(), Some(alias.span)),
                    None => self.diagnostics.add(mistakes::bad_alias(&alias.value, alias.span)),
                }
            }
        }
    }

    fn feeds(&mut self, folder: &Route, scope: Scope, formats: &[Format]) {
        for format in formats {
            self.add(folder.join(format.file()), Job::Feed(scope, *format), None);
        }
    }

    fn list(&mut self, route: &Route, count: usize, job: impl Fn(Page) -> Job, origin: Option<Span>) {
        for page in pages(count) {
            let place =
                if page.number == page.of { route.clone() } else { self.routes.numbered(route, page.number) };
            self.add(place, job(page), origin);
        }
    }
}

/// An old address as a path below the base: a page, or a file with its ending.
fn alias_route(alias: &str) -> Option<Route> {
    let decoded = crate::uri::decoded(alias.trim());
    let path = decoded.trim_start_matches('/');
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let clean = |part: &&str| {
        !matches!(*part, "." | "..")
            && !part.contains(['?', '#', '\\', ':', '\0'])
            && !part.chars().any(char::is_control)
    };
    if parts.is_empty() || !parts.iter().all(clean) {
        return None;
    }
    let is_file = !path.ends_with('/')
        && parts
            .last()
            .and_then(|last| last.rsplit_once('.'))
            .is_some_and(|(_, ending)| ["html", "htm"].iter().any(|page| ending.eq_ignore_ascii_case(page)));
    let joined = parts.join("/");
    Some(Route::fixed(&if is_file { joined } else { joined + "/" }))
}
