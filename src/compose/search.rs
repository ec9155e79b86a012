//! What search finds: every public document with its words, institutions, free pages; and the page that asks.
//!
//! Withdrawn documents are not found: their address says why they are gone. Drafts and embargoed ones are no part of the
//! site. What a language has no translation of is found in the portal's first, as its lists show it.

use rayon::prelude::*;

use super::Composer;
use super::blocks::block_lines;
use super::flat::{Links, flat};
use super::kit::items;
use crate::content::body::Body;
use crate::content::council::Council;
use crate::content::council_item::Item;
use crate::content::institution::Institution;
use crate::content::page::Page;
use crate::plan::Job;
use crate::route::{Route, SCRIPT, SEARCH_INDEX};
use crate::search::{Entry, File, Labels, Rules, Section, Shown, description, index};
use crate::site::{Content, Document, Kind};
use crate::view::{Head, InstitutionRefView, LinkView, SearchListView, SearchView};
use crate::vocabulary::Choice;

/// The places of what is no document among the kinds of entries: after [`Kind::ALL`].
const INSTITUTION: usize = Kind::ALL.len();
const PAGE: usize = INSTITUTION + 1;

impl Composer<'_> {
    /// The files of the index, by their names in its folder.
    pub fn search_index(&self) -> Vec<File> {
        let rules = Rules::of(self.site.language(), &self.site.config.languages);
        let documents = self.site.documents.par_iter().filter(|document| !document.is_withdrawn());
        let mut entries: Vec<Entry> = documents.map(|document| self.document_entry(document)).collect();
        let institutions = (0..self.site.institutions.len()).map(|index| self.institution_entry(index));
        entries.extend(institutions);
        entries.extend(self.site.pages.iter().map(|page| self.page_entry(page)));
        index(entries, &self.search_labels(), &rules)
    }

    fn search_labels(&self) -> Labels {
        let kinds = Kind::ALL.map(|kind| (kind.word().to_owned(), self.section_of(kind).1.label));
        let others = [("institution", "institutions"), ("page", "search-pages")];
        let others = others.map(|(word, id)| (word.to_owned(), self.say(id)));
        let institutions = self.site.institutions.iter().enumerate();
        Labels {
            kinds: kinds.into_iter().chain(others).collect(),
            institutions: institutions
                .map(|(index, own)| (own.id.value.clone(), self.institution(index).name))
                .collect(),
        }
    }

    fn document_entry(&self, document: &Document) -> Entry {
        let trunk = document.trunk();
        let row = self.row(document);
        let who = document.institutions.iter().chain(&document.with);
        let topics = document.topics.iter().map(|index| self.text(&self.site.topics[*index].name));
        let beside = who.clone().map(|index| self.names_of(*index)).chain(topics);
        let number = trunk.number.as_ref().map(|number| number.value.clone());
        Entry {
            kind: Kind::ALL.iter().position(|kind| *kind == document.kind()).unwrap_or_default(),
            institutions: who.copied().collect(),
            date: Some(document.date),
            shown: Shown {
                url: row.url,
                title: row.title,
                date: Some((row.date.iso, row.date.words)),
                kind: row.kind.map(|kind| self.say(&format!("type-{kind}"))),
                state: row.state.map(|state| {
                    let words = self.say(&format!("state-{state}"));
                    (state, words)
                }),
                lang: row.lang,
                dir: row.dir,
            },
            names: number.unwrap_or_default(),
            beside: beside.collect::<Vec<_>>().join(" "),
            sections: self.document_sections(document),
        }
    }

    fn names_of(&self, index: usize) -> String {
        let institution = &self.site.institutions[index];
        let short = self.institution(index).short;
        format!(
            "{} {short} {}",
            self.text(&institution.name),
            institution.acronym.as_deref().unwrap_or_default()
        )
    }

    fn institution_entry(&self, index: usize) -> Entry {
        let institution = &self.site.institutions[index];
        let view = self.institution(index);
        let route = self.routes.institution(&institution.id.value);
        Entry {
            kind: INSTITUTION,
            institutions: vec![index],
            shown: Shown {
                url: self.routes.url(&route),
                title: view.name,
                kind: Some(self.say(&format!("institution-kind-{}", institution.kind.word()))),
                lang: view.lang,
                dir: view.dir,
                ..Shown::default()
            },
            names: self.names_of(index),
            sections: section(self.institution_lines(institution)),
            ..Entry::default()
        }
    }

    fn institution_lines(&self, institution: &Institution) -> Vec<String> {
        let leader = institution.head.as_ref().map(|head| self.person(&head.person));
        let services = institution.services.iter().map(|service| self.text(&service.title));
        let contact = institution.contact.as_ref().map(|contact| self.contact(contact, None));
        let contact = contact.into_iter().flat_map(|contact| {
            // A number keeps its own order in a text that runs from the right.
            let phones = contact.phones.into_iter().map(|phone| format!("\u{2066}{}\u{2069}", phone.words));
            phones.chain(contact.email).chain(contact.address)
        });
        let first = self.maybe(institution.mission.as_ref()).into_iter().chain(leader);
        let domains = institution.domains.iter().map(|domain| domain.value.clone());
        first.chain(services).chain(institution.territory.clone()).chain(contact).chain(domains).collect()
    }

    fn page_entry(&self, page: &Page) -> Entry {
        let summary = self.maybe(page.trunk.summary.as_ref());
        let foreign = self.site.config.language();
        let other = page.foreign && foreign != self.site.language();
        let dir = foreign.direction();
        Entry {
            kind: PAGE,
            shown: Shown {
                url: self.routes.url(&self.routes.page(page)),
                title: self.maybe(page.trunk.title.as_ref()).unwrap_or_default(),
                lang: other.then(|| foreign.tag().to_owned()),
                dir: (other && dir != self.site.language().direction()).then(|| dir.to_owned()),
                ..Shown::default()
            },
            sections: section(summary.into_iter().collect())
                .into_iter()
                .chain(sections(page.trunk.body.as_ref()))
                .collect(),
            ..Entry::default()
        }
    }

    /// The page that asks, with the lists that lead anywhere without asking.
    pub fn search_page(&self) -> SearchView {
        let title = self.say("search-title");
        let route = self.routes.search();
        let frame = self.frame(&route, "search", None, Vec::new(), Some(title.clone()));
        let kinds = Kind::ALL.into_iter().filter(|kind| self.site.has(*kind));
        let years = |kind| {
            let year = |year: i16| self.link(year.to_string(), &self.routes.year(kind, year));
            self.site.years(kind).map(year).collect()
        };
        SearchView {
            head: Head {
                policy: Some(format!("{}; script-src 'self'", self.policy(&frame.class))),
                alternates: self.alternates(&route),
                search: self.search_description_url(),
                ..self.quiet_head(&title, &frame.class)
            },
            frame,
            action: self.routes.url(&route),
            index: self.routes.url(&route.join(SEARCH_INDEX)),
            script: format!("{}?v={}", self.routes.url(&Route::fixed(SCRIPT)), self.theme.script_version()),
            kinds: kinds
                .map(|kind| SearchListView { list: self.section_of(kind).1, years: years(kind) })
                .collect(),
            institutions: (0..self.site.institutions.len())
                .map(|index| {
                    let InstitutionRefView { name, url, lang, dir, .. } = self.institution(index);
                    LinkView { label: name, url: url.unwrap_or_default(), lang, dir, ..LinkView::default() }
                })
                .collect(),
            topics: self.topics(0..self.site.topics.len()),
        }
    }

    /// Whether the portal has a page that asks.
    pub(super) fn has_search(&self) -> bool {
        self.plan.find(self.routes.search().path()).is_some_and(|planned| planned.job == Job::Search)
    }

    /// Where browsers learn of it.
    pub(super) fn search_description_url(&self) -> Option<String> {
        self.has_search().then(|| self.routes.url(&self.routes.search_description()))
    }

    /// The portal's search as browsers learn it; an [OpenSearch] description.
    ///
    /// [OpenSearch]: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
    pub fn search_description(&self) -> String {
        let template = format!("{}?q={{searchTerms}}", self.routes.absolute(&self.routes.search()));
        description(
            &self.site_name(),
            &self.say("search-title"),
            &template,
            self.site.language().tag(),
            &self.routes.absolute(&Route::fixed("favicon.ico")),
        )
    }

    /// All that a document says, in the order of its page.
    fn document_sections(&self, document: &Document) -> Vec<Section> {
        let trunk = document.trunk();
        let mut first: Vec<String> = self.maybe(trunk.summary.as_ref()).into_iter().collect();
        first.extend(self.texts(&trunk.key_facts));
        if let Content::Communique(communique) = &document.content {
            first.extend(block_lines(self, communique));
        }
        first.extend(self.answer_lines(document));
        first.extend(self.texts(&trunk.what_to_do));
        let mut all = section(first);
        if let Content::Council(council) = &document.content {
            all.extend(self.council_sections(document, council));
        }
        all.extend(sections(trunk.body.as_ref()));
        let files = trunk.attachments.iter().filter_map(|file| self.maybe(file.title.as_ref()));
        let quotes = trunk.quotes.iter().map(|quote| self.text(&quote.text));
        all.extend(section(quotes.chain(files).chain(self.texts(&trunk.places)).collect()));
        all.extend(trunk.audio.iter().flat_map(|audio| sections(audio.transcript.as_ref())));
        all.extend(trunk.video.iter().flat_map(|video| sections(video.transcript.as_ref())));
        all
    }

    /// Each decision is a thing by itself, and so are the nominations.
    fn council_sections(&self, document: &Document, council: &Council) -> Vec<Section> {
        let mut all = sections(council.preamble.as_ref());
        all.extend(section(self.maybe(council.reason.as_ref()).into_iter().collect()));
        all.extend(items(&council.items).map(|item| self.item_section(item)));
        let nominations = self.nomination_lines(document);
        let part = council.parts.iter().find(|part| part.nominations && !nominations.is_empty());
        all.extend(part.map(|part| Section {
            anchor: Some(part.anchor.clone()),
            heading: Some(self.say("nominations")),
            alone: true,
            text: joined(nominations),
        }));
        all
    }

    fn item_section(&self, item: &Item) -> Section {
        let title = self.text(&item.title);
        let plain_title = self.maybe(item.plain_title.as_ref()).filter(|plain| *plain != title);
        let numbers =
            item.text.iter().flat_map(|text| [&text.number, &text.project_number]).flatten().cloned();
        let follow_up = item.follow_up.iter().filter_map(|follow| self.maybe(follow.note.as_ref()));
        let body = item.body.as_ref().map(text_of).unwrap_or_default();
        let lines = plain_title.into_iter().chain([body]).chain(numbers).chain(follow_up);
        Section {
            anchor: Some(item.anchor.clone()),
            heading: Some(title),
            alone: true,
            text: joined(lines.chain(self.texts(&item.places)).collect()),
        }
    }
}

/// Lines as one section; none where there is nothing.
fn section(lines: Vec<String>) -> Vec<Section> {
    let text = joined(lines);
    if text.is_empty() { Vec::new() } else { vec![Section { text, ..Section::default() }] }
}

fn joined(lines: Vec<String>) -> String {
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A text by its headings.
fn sections(body: Option<&Body>) -> Vec<Section> {
    let Some(body) = body else { return Vec::new() };
    let html = html(body);
    let mut all = Vec::new();
    let mut own = Section::default();
    let mut from = 0;
    for heading in &body.prose.outline {
        let tag = format!("<h{} id=\"{}\"", heading.level, heading.id);
        let Some(at) = html[from..].find(&tag).map(|at| from + at) else { continue };
        let close = format!("</h{}>", heading.level);
        let end = html[at..].find(&close).map_or(at, |end| at + end + close.len());
        own.text = joined(flat(&html[from..at], Links::Dropped));
        all.push(std::mem::take(&mut own));
        own.anchor = Some(heading.id.clone());
        own.heading = Some(heading.text.clone());
        from = end;
    }
    own.text = joined(flat(&html[from..], Links::Dropped));
    all.push(own);
    all.retain(|section| !section.text.is_empty() || section.heading.is_some());
    all
}

fn text_of(body: &Body) -> String {
    joined(flat(&html(body), Links::Dropped))
}

/// The HTML without addresses: words are all that is wanted of it.
fn html(body: &Body) -> String {
    body.prose.html(|_| None, |_| None)
}
