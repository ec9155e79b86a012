//! The home page, in the order that a citizen looks for.

use super::Composer;
use super::head::About;
use crate::jsonld::{Node, Site as SiteNode};
use crate::plan::Format;
use crate::site::{Document, Kind};
use crate::time::Moment;
use crate::view::{DrawnRow, Head, HomeAlertView, HomeView, LastCouncilView, LinkView, WordsView};
use crate::vocabulary::Choice;
use crate::vocabulary::values::AlertLevel;

/// How many of the newest communiqués, and of the nearest deadlines, the home page shows.
const LATEST: usize = 10;
const CALLS: usize = 5;
/// How many of the newest fact-checks, and of the consultations that close next.
const FACTCHECKS: usize = 4;
const CONSULTATIONS: usize = 4;

impl Composer<'_> {
    /// The home page.
    pub fn home(&self) -> HomeView {
        let route = self.routes.home();
        let frame = self.frame(&route, "home", None, Vec::new(), None);
        let mut feeds =
            self.feed_views(&self.site_name(), &route, &[Format::Rss, Format::Atom, Format::Json]);
        feeds.extend(self.podcasts());
        let description = self
            .maybe(self.site.config.tagline.as_ref())
            .or_else(|| Some(self.say_with("home-description", &[("site", &self.site_name())])));
        let site = SiteNode {
            url: self.routes.absolute(&route),
            name: self.site_name(),
            description: self.maybe(self.site.config.tagline.as_ref()),
            languages: self.site.config.languages.iter().map(|language| language.tag().to_owned()).collect(),
            publisher: self.publisher(),
            licence: self.licence_url(),
            search: self.has_search().then(|| self.routes.absolute(&self.routes.search())),
        };
        let about = About {
            title: self.site_name(),
            description,
            card: self.site_card(),
            feeds: feeds.clone(),
            nodes: vec![Node::Site(site)],
            article: false,
            route,
        };
        let has = |kind: Kind| self.site.has(kind);
        let calls = self.next_calls(Kind::Communique, CALLS);
        let council = self.last_council();
        let awaited = council.as_ref().filter(|council| council.upcoming.is_none());
        let awaited = awaited.and_then(|council| council.next_expected.as_ref());
        HomeView {
            head: Head {
                search: self.search_description_url(),
                ..self.counting(self.head(about, &frame), &[awaited])
            },
            frame,
            alerts: self.alerts(),
            council,
            councils: has(Kind::Council)
                .then(|| self.link(self.say("home-all-councils"), &self.routes.kind(Kind::Council))),
            latest: self.newest_rows(Kind::Communique, LATEST),
            communiques: has(Kind::Communique)
                .then(|| self.link(self.say("home-all-communiques"), &self.routes.kind(Kind::Communique))),
            all_calls: (!calls.is_empty())
                .then(|| self.link(self.say("home-all-calls"), &self.routes.calls())),
            calls,
            factchecks: self.newest_rows(Kind::FactCheck, FACTCHECKS),
            all_factchecks: has(Kind::FactCheck)
                .then(|| self.link(self.say("home-all-factchecks"), &self.routes.kind(Kind::FactCheck))),
            report: self.report_rumour(),
            consultations: self.next_calls(Kind::Consultation, CONSULTATIONS),
            all_consultations: has(Kind::Consultation).then(|| {
                self.link(self.say("home-all-consultations"), &self.routes.kind(Kind::Consultation))
            }),
            freshness: self.fresh_summary(),
            institutions: self.institutions_by_date(),
            all_institutions: (!self.site.institutions.is_empty())
                .then(|| self.link(self.say("home-all-institutions"), &self.routes.institutions())),
            feeds,
        }
    }

    /// What of a kind was published last.
    fn newest_rows(&self, kind: Kind, most: usize) -> Vec<DrawnRow> {
        let documents = self.site.documents.iter().enumerate();
        let listed = documents.filter(|(_, document)| document.kind() == kind && !document.is_withdrawn());
        listed.take(most).map(|(place, _)| self.drawn_row(place)).collect()
    }

    /// Institutions that exist, those that published last first.
    fn institutions_by_date(&self) -> Vec<crate::view::InstitutionRowView> {
        let places = self.site.order.institutions.iter().copied();
        let mut rows: Vec<crate::view::InstitutionRowView> = places
            .filter(|index| !self.site.has_ended(*index))
            .map(|index| self.institution_row(index))
            .filter(|row| row.last_published.is_some())
            .collect();
        rows.sort_by(|a, b| {
            b.last_published
                .as_ref()
                .map(|date| &date.iso)
                .cmp(&a.last_published.as_ref().map(|date| &date.iso))
        });
        rows
    }

    /// Dangers that hold, the gravest first.
    fn alerts(&self) -> Vec<HomeAlertView> {
        let mut alerts: Vec<(AlertLevel, HomeAlertView)> = Vec::new();
        let standing = |document: &&Document| !document.is_withdrawn() && document.superseded_by.is_none();
        for document in self.site.documents.iter().filter(standing) {
            let alert = document.communique().and_then(|communique| communique.alert.as_ref());
            let Some((alert, until)) = alert.and_then(|alert| Some((alert, alert.until.as_ref()?))) else {
                continue;
            };
            if alert.level == AlertLevel::Info || self.is_past(&until.value) {
                continue;
            }
            let link = LinkView {
                lang: self.lang_of(document),
                dir: self.dir_of(document),
                ..self.document_link(document)
            };
            let level = alert.level.word().to_owned();
            alerts.push((alert.level, HomeAlertView { level, link, until: self.moment(&until.value) }));
        }
        alerts.sort_by_key(|(level, _)| *level != AlertLevel::Danger);
        alerts.into_iter().map(|(_, alert)| alert).collect()
    }

    /// The last council that has sat; before the first, the one that is to come.
    fn last_council(&self) -> Option<LastCouncilView> {
        let zone = &self.site.config.zone;
        let has_sat = |document: &&Document| self.site.now.has_come(Moment::Day(document.date).opens(zone));
        let councils = || self.site.councils.iter().filter_map(|place| self.site.documents.get(*place));
        let document = councils().find(has_sat).or_else(|| councils().next())?;
        let upcoming = councils().take_while(|council| council.date > document.date).last();
        let council = document.council()?;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let [day, month, weekday] = self.numeral(council);
        Some(LastCouncilView {
            name: self.council_name(council),
            title: self.title(document),
            url: self.routes.url(&self.routes.document(document)),
            date: self.long_date(document.date),
            day,
            month,
            weekday,
            number: council.trunk.number.as_ref().map(|number| number.value.clone()),
            published: Some(self.published(document)),
            delay: self.delay(document),
            not_held: document.is_not_held(),
            key_facts: self.essentials(document),
            items_count: count(council.items.len()),
            nominations_count: count(council.nominations.len()),
            downloads: Vec::new(),
            stage: council.stage.word().to_owned(),
            upcoming: upcoming.map(|council| LinkView {
                lang: self.lang_of(council),
                dir: self.dir_of(council),
                ..self.document_link(council)
            }),
            next_expected: self.next_expected(document, council),
        })
    }

    /// What the sheet says: the essentials, else the reason that none was held, else the first titles.
    fn essentials(&self, document: &Document) -> Vec<WordsView> {
        let Some(council) = document.council() else { return Vec::new() };
        if let Some(reason) = &council.reason {
            return vec![self.words(reason)];
        }
        if !council.trunk.key_facts.is_empty() {
            return council.trunk.key_facts.iter().map(|fact| self.words(fact)).collect();
        }
        council
            .items
            .iter()
            .take(4)
            .map(|item| self.words(item.plain_title.as_ref().unwrap_or(&item.title)))
            .collect()
    }
}
