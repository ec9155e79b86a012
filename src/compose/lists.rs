//! Pages that list: documents of a kind, a year or a topic; topics.

use super::Composer;
use super::frame::{INSTITUTIONS, TOPICS};
use super::head::About;
use crate::jsonld::{Listing, Node};
use crate::plan::{Format, Job, List, Page};
use crate::route::Route;
use crate::site::Kind;
use crate::theme::calendar;
use crate::view::{
    FeedView, Frame, Head, LinkView, ListView, PaginationView, RowGroupView, TopicRowView, TopicsView,
    YearView,
};
use jiff::civil::Date;

/// What a list is called and where it stands.
struct Named {
    job: Job,
    title: String,
    route: Route,
    section: &'static str,
    crumbs: Vec<LinkView>,
    own: String,
    feed: Option<(String, Route)>,
}

/// What a list's head is made of.
pub(super) struct Listed<'a> {
    pub(super) job: &'a Job,
    pub(super) title: &'a str,
    pub(super) name: &'a str,
    pub(super) route: &'a Route,
    /// The absolute addresses of the documents.
    pub(super) items: Vec<String>,
}

impl Composer<'_> {
    /// A page of a list.
    pub fn list(&self, list: List, page: &Page) -> ListView {
        let view = self.list_view(self.named(list, page), self.listed(list), self.years(list), page);
        let is_of_councils = list == List::Kind(Kind::Council) && page.number == page.of;
        if is_of_councils { self.with_expected_council(view) } else { view }
    }

    fn list_view(&self, named: Named, documents: &[usize], years: Vec<YearView>, page: &Page) -> ListView {
        let rows = &documents[page.rows.clone()];
        let route = if page.number == page.of {
            named.route.clone()
        } else {
            self.routes.numbered(&named.route, page.number)
        };
        let (own, crumbs) = if page.number == page.of {
            (named.own, named.crumbs)
        } else {
            let mut crumbs = named.crumbs;
            crumbs.push(self.link(named.own, &named.route));
            (self.page_words(page), crumbs)
        };
        let frame = self.frame(&route, "list", Some(named.section), crumbs, Some(own));
        let feeds = named
            .feed
            .map(|(title, folder)| self.feed_views(&title, &folder, &[Format::Rss, Format::Atom]))
            .unwrap_or_default();
        let title = if page.number == page.of {
            named.title.clone()
        } else {
            format!("{} — {}", named.title, self.page_words(page))
        };
        let opens =
            |kind: Kind| named.job == Job::List(List::Kind(kind), page.clone()) && page.number == page.of;
        let check = opens(Kind::FactCheck).then(|| self.check_help());
        let ask = self.ask_link().filter(|_| opens(Kind::Question));
        ListView {
            check,
            ask,
            head: self.list_head(
                Listed {
                    job: &named.job,
                    title: &title,
                    name: &named.title,
                    route: &route,
                    items: rows.iter().map(|place| self.listed_address(*place)).collect(),
                },
                feeds.clone(),
                &frame,
            ),
            frame,
            title: named.title,
            lead: None,
            freshness: None,
            next_expected: None,
            freshness_all: None,
            // The count would change every older page with every document.
            total: (page.number == page.of).then_some(documents.len() as u64),
            years,
            groups: self.months(rows),
            pagination: self.pagination(&named.route, page),
            feeds,
        }
    }

    /// An older page of an institution's documents.
    pub fn institution_list(&self, index: usize, page: &Page) -> ListView {
        let named = self.named_institution(index, page);
        self.list_view(named, &self.site.by_institution[index], Vec::new(), page)
    }

    fn page_words(&self, page: &Page) -> String {
        self.say_with("list-page", &[("page", &page.number.to_string())])
    }

    pub(super) fn list_head(&self, listed: Listed<'_>, feeds: Vec<FeedView>, frame: &Frame) -> Head {
        let Listed { job, title, name, route, items } = listed;
        let description = self.say_with("list-description", &[("list", name), ("site", &self.site_name())]);
        let listing = Listing {
            url: self.routes.absolute(route),
            name: title.to_owned(),
            description: None,
            lang: self.site.language().tag().to_owned(),
            items,
        };
        let about = About {
            title: title.to_owned(),
            description: Some(description),
            card: self.site_card(),
            feeds,
            nodes: vec![Node::Listing(listing)],
            article: false,
            route: route.clone(),
        };
        self.head_of(job, about, frame)
    }

    fn named(&self, list: List, page: &Page) -> Named {
        let job = Job::List(list, page.clone());
        match list {
            List::Kind(kind) => {
                let (section, link) = self.section_of(kind);
                let route = self.routes.kind(kind);
                Named {
                    job,
                    title: link.label.clone(),
                    own: link.label.clone(),
                    section,
                    crumbs: Vec::new(),
                    feed: Some((link.label, route.clone())),
                    route,
                }
            }
            List::Year(kind, year) => {
                let (section, link) = self.section_of(kind);
                let title =
                    self.say_with("list-of-year", &[("list", &link.label), ("year", &year.to_string())]);
                let feed = Some((link.label.clone(), self.routes.kind(kind)));
                Named {
                    job,
                    title,
                    own: year.to_string(),
                    section,
                    crumbs: vec![link],
                    feed,
                    route: self.routes.year(kind, year),
                }
            }
            List::Topic(index) => {
                let topic = &self.site.topics[index];
                let name = self.text(&topic.name);
                let route = self.routes.topic(&topic.id.value);
                let all = self.link(self.say("all-topics"), &self.routes.topics());
                Named {
                    job,
                    title: name.clone(),
                    own: name.clone(),
                    section: TOPICS,
                    crumbs: vec![all],
                    feed: Some((name, route.clone())),
                    route,
                }
            }
        }
    }

    fn named_institution(&self, index: usize, page: &Page) -> Named {
        let institution = self.institution(index);
        let route = self.routes.institution(&self.site.institutions[index].id.value);
        let all = self.link(self.say("institutions"), &self.routes.institutions());
        Named {
            job: Job::Institution(index, page.clone()),
            title: institution.name.clone(),
            own: institution.short,
            section: INSTITUTIONS,
            crumbs: vec![all],
            feed: Some((institution.name, route.clone())),
            route,
        }
    }

    /// The documents of a list, the newest first; withdrawn ones are in none.
    pub(super) fn listed(&self, list: List) -> &[usize] {
        match list {
            List::Kind(kind) => self.site.of_kind(kind),
            List::Year(kind, year) => self.site.of_year(kind, year),
            List::Topic(index) => &self.site.by_topic[index],
        }
    }

    fn years(&self, list: List) -> Vec<YearView> {
        let (kind, current) = match list {
            List::Kind(kind) => (kind, None),
            List::Year(kind, year) => (kind, Some(year)),
            List::Topic(_) => return Vec::new(),
        };
        let view = |year: i16| YearView {
            label: year.to_string(),
            url: self.routes.url(&self.routes.year(kind, year)),
            current: current == Some(year),
        };
        self.site.years(kind).map(view).collect()
    }

    /// Rows under the month of their date.
    fn months(&self, places: &[usize]) -> Vec<RowGroupView> {
        let date = |place: usize| self.site.documents[place].date;
        let month = |place: usize| (date(place).year(), date(place).month());
        let groups = places.chunk_by(|one, other| month(*one) == month(*other));
        let view = |group: &[usize]| RowGroupView {
            title: Some(self.month(date(group[0]))),
            rows: group.iter().map(|place| self.drawn_row(*place)).collect(),
        };
        groups.map(view).collect()
    }

    /// A month as a heading.
    fn month(&self, date: Date) -> String {
        let say = || capitalised(&calendar::month_year(self.theme.strings(), date));
        self.once.months.words(date.first_of_month(), say)
    }

    fn pagination(&self, route: &Route, page: &Page) -> Option<PaginationView> {
        let address = |number: usize| {
            if number == page.of {
                self.routes.url(route)
            } else {
                self.routes.url(&self.routes.numbered(route, number))
            }
        };
        (page.of > 1).then(|| PaginationView {
            newer: (page.number < page.of).then(|| address(page.number + 1)),
            older: (page.number > 1).then(|| address(page.number - 1)),
            page: page.number.to_string(),
            pages: page.of.to_string(),
        })
    }

    /// All topics.
    pub fn topics_page(&self) -> TopicsView {
        let title = self.say("all-topics");
        let route = self.routes.topics();
        let frame = self.frame(&route, "topics", Some(TOPICS), Vec::new(), Some(title.clone()));
        let places = self.site.order.topics.iter();
        let topics: Vec<TopicRowView> = places
            .map(|place| (&self.site.topics[*place], &self.site.by_topic[*place]))
            .map(|(topic, documents)| {
                let (lang, dir) = self.tongue(&topic.name);
                TopicRowView {
                    name: self.text(&topic.name),
                    url: self.routes.url(&self.routes.topic(&topic.id.value)),
                    count: documents.len() as u64,
                    lang,
                    dir,
                }
            })
            .collect();
        let listed =
            Listed { job: &Job::Topics, title: &title, name: &title, route: &route, items: Vec::new() };
        let head = self.list_head(listed, Vec::new(), &frame);
        TopicsView { head, frame, topics }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
