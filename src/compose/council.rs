//! The page of a council: its report by the profile's sections, its nominations, or the honest word that none was held.

use super::Composer;
use crate::content::council::{Council, Session};
use crate::content::council_item::{Amount, Implementer, Item, LegalText};
use crate::content::profile::{Profile, Section};
use crate::links::{self, Place, SECTION_ANCHOR};
use crate::site::{Document, Kind};
use crate::theme::calendar;
use crate::view::{
    AgreementView, CouncilNotHeldView, CouncilSectionView, CouncilView, FollowUpView, GazetteView,
    ImplementerView, ItemView, LinkView, NeighboursView, SessionView, TextView,
};
use crate::vocabulary::values::Nature;
use crate::vocabulary::{Choice, fold};

impl Composer<'_> {
    /// The report of a council.
    pub fn council(&self, index: usize, document: &Document, council: &Council) -> CouncilView {
        let place = Place::Document(document);
        let (section, list) = self.section_of(Kind::Council);
        let frame = self.frame(
            &self.routes.document(document),
            "council",
            Some(section),
            vec![list],
            Some(self.date(document.date).words),
        );
        let profile = self.profile(council);
        let preamble = match &council.preamble {
            Some(preamble) => self.html(place, Some(preamble)),
            None => self.opening(document, council),
        };
        CouncilView {
            head: self.document_head(document, &frame),
            frame,
            name: self.council_name(council),
            kind: council.kind.word().to_owned(),
            stage: council.stage.word().to_owned(),
            document: self.document(document),
            sessions: council.sessions.iter().map(|session| self.session(session)).collect(),
            place: self
                .maybe(council.place.as_ref())
                .or_else(|| self.maybe(profile.and_then(|profile| profile.place.as_ref()))),
            chair: council.chair.as_ref().map(|chair| self.chair(chair)),
            delay: self.delay(document),
            absent: council.absent.iter().map(|name| self.set(name)).collect(),
            interim: council.interim.iter().map(|name| self.set(name)).collect(),
            previous_minutes: council.previous_minutes_approved.map(|date| self.date(date)),
            preamble,
            body: self.html(place, council.trunk.body.as_ref()),
            sections: self.sections(place, council, profile),
            nominations_title: self.nominations_title(council, profile),
            nominations: self.nomination_groups(council),
            nominations_count: u32::try_from(council.nominations.len()).unwrap_or(u32::MAX),
            missions: council.missions.iter().map(|mission| self.mission(mission)).collect(),
            next_expected: self.next_expected(council),
            neighbours: self.neighbours(index),
        }
    }

    /// The word that no council was held.
    pub fn council_not_held(
        &self,
        index: usize,
        document: &Document,
        council: &Council,
    ) -> CouncilNotHeldView {
        let (section, list) = self.section_of(Kind::Council);
        let frame = self.frame(
            &self.routes.document(document),
            "council-not-held",
            Some(section),
            vec![list],
            Some(self.date(document.date).words),
        );
        CouncilNotHeldView {
            head: self.document_head(document, &frame),
            frame,
            name: self.council_name(council),
            title: self.title(document),
            date: self.long_date(document.date),
            published: self.published(document),
            reason: self.maybe(council.reason.as_ref()).unwrap_or_default(),
            body: self.html(Place::Document(document), council.trunk.body.as_ref()),
            next_expected: self.next_expected(council),
            neighbours: self.neighbours(index),
            share: self.share_links(document),
        }
    }

    fn profile(&self, council: &Council) -> Option<&Profile> {
        self.site.profile(council.profile.as_ref().map(|profile| profile.value.as_str()))
    }

    /// A date that has passed is no expectation.
    pub(super) fn next_expected(&self, council: &Council) -> Option<crate::view::DateView> {
        council.next_expected.filter(|date| !self.site.is_over(*date)).map(|date| self.long_date(date))
    }

    /// The profile's opening sentence, as HTML.
    fn opening(&self, document: &Document, council: &Council) -> String {
        let Some(opening) = self.profile(council).and_then(|profile| profile.opening.as_ref()) else {
            return String::new();
        };
        let chair = match &council.chair {
            Some(chair) => Some(self.chair(chair)),
            None => self.maybe(self.profile(council).and_then(|profile| profile.chair.as_ref())),
        };
        let french = self.site.language().is_french();
        let date = calendar::date_long(self.theme.strings(), document.date);
        let sentence = opening
            .get(self.site.language())
            .replace("{date}", &if french { format!("le {date}") } else { date })
            .replace("{chair}", &chair.unwrap_or_default())
            .replace("{place}", &self.maybe(council.place.as_ref()).unwrap_or_default());
        format!("<p>{}</p>", escaped(&self.set(&sentence)))
    }

    fn chair(&self, chair: &crate::content::Reference) -> String {
        let role = chair
            .target
            .and_then(|index| self.site.people.get(index))
            .and_then(|person| person.role.as_ref());
        match role {
            Some(role) => format!("{}, {}", self.person(chair), self.set(role)),
            None => self.person(chair),
        }
    }

    fn session(&self, session: &Session) -> SessionView {
        let time = |time: jiff::civil::Time| calendar::time(self.theme.strings(), time);
        SessionView {
            date: self.long_date(session.date),
            start: session.start.map(time),
            end: session.end.map(time),
        }
    }

    /// Sections as written in Markdown, else the profile's with the items that belong to each.
    fn sections(
        &self,
        place: Place<'_>,
        council: &Council,
        profile: Option<&Profile>,
    ) -> Vec<CouncilSectionView> {
        if council.sections.is_empty() {
            return self.sections_by_profile(place, &council.items, profile);
        }
        let mut items = council.items.iter();
        let mut views = Vec::new();
        for (position, written) in
            council.sections.iter().enumerate().filter(|(_, section)| !section.nominations)
        {
            let known = profile.and_then(|profile| {
                profile.sections.iter().find(|known| titles_match(known, &written.title.value))
            });
            let number = known.and_then(|known| known.number.clone());
            let own: Vec<&Item> = items.by_ref().take(written.items).collect();
            let id = known.map_or_else(
                || format!("{SECTION_ANCHOR}{}", position + 1),
                |known| format!("{SECTION_ANCHOR}{}", known.id),
            );
            views.push(CouncilSectionView {
                id,
                title: self.set(&written.title.value),
                url: None,
                intro: self.html(place, written.intro.as_ref()),
                items: self.items(place, &own, profile, number.as_deref()),
                number: number.map(|number| format!("{number}.")),
            });
        }
        views
    }

    fn sections_by_profile(
        &self,
        place: Place<'_>,
        items: &[Item],
        profile: Option<&Profile>,
    ) -> Vec<CouncilSectionView> {
        let Some(profile) = profile else { return Vec::new() };
        let mut views = Vec::new();
        for section in profile.sections.iter().filter(|section| !section.nominations) {
            let own: Vec<&Item> = items.iter().filter(|item| belongs(item, section, profile)).collect();
            if !own.is_empty() {
                views.push(CouncilSectionView {
                    id: format!("{SECTION_ANCHOR}{}", section.id),
                    number: section.number.as_ref().map(|number| format!("{number}.")),
                    title: self.text(&section.title),
                    url: None,
                    intro: String::new(),
                    items: self.items(place, &own, Some(profile), section.number.as_deref()),
                });
            }
        }
        views
    }

    fn items(
        &self,
        place: Place<'_>,
        items: &[&Item],
        profile: Option<&Profile>,
        section: Option<&str>,
    ) -> Vec<ItemView> {
        let numbering = profile.map_or("{item}.", |profile| profile.numbering.as_str());
        let number = |position: usize| match section {
            Some(section) => numbering.replace("{section}", section).replace("{item}", &position.to_string()),
            None => format!("{position}."),
        };
        items
            .iter()
            .enumerate()
            .map(|(position, item)| self.item(place, item, Some(number(position + 1))))
            .collect()
    }

    fn item(&self, place: Place<'_>, item: &Item, number: Option<String>) -> ItemView {
        let letter = |position: usize| {
            u8::try_from(position).ok().filter(|n| *n < 26).map(|n| format!("{}.", char::from(b'a' + n)))
        };
        ItemView {
            id: item.anchor.clone(),
            number: item.number.clone().or(number),
            nature: item.nature.map(|nature| nature.word().to_owned()),
            action: item.action.map(|action| action.word().to_owned()),
            institutions: self.institutions(&item.institutions),
            with: self.institutions(&item.with),
            title: self.text(&item.title),
            plain_title: self.maybe(item.plain_title.as_ref()),
            body: self.html(place, item.body.as_ref()),
            amounts: item.amounts.iter().map(|amount| self.amount(amount)).collect(),
            implementers: item
                .implementers
                .iter()
                .filter_map(|implementer| self.implementer(implementer))
                .collect(),
            text: item.text.as_ref().map(|text| self.legal_text(text)),
            agreement: item.agreement.as_ref().map(|agreement| AgreementView {
                partner: self.maybe_set(agreement.partner.as_ref()),
                instrument: self.maybe_set(agreement.instrument.as_ref()),
                number: agreement.number.clone(),
                signed_on: agreement.signed_on.map(|date| self.date(date)),
                place: agreement.place.clone(),
            }),
            valid_from: item.valid_from.map(|date| self.date(date)),
            valid_to: item.valid_to.map(|date| self.date(date)),
            topics: self.topics(item.topics.iter().filter_map(|topic| topic.target)),
            places: item.places.iter().map(|place| self.set(place)).collect(),
            children: item
                .children
                .iter()
                .enumerate()
                .map(|(position, child)| self.item(place, child, letter(position)))
                .collect(),
            follow_up: item.follow_up.iter().map(|follow| self.follow_up(follow)).collect(),
        }
    }

    pub(super) fn follow_up(&self, follow: &crate::content::council_item::FollowUp) -> FollowUpView {
        FollowUpView {
            date: self.moment(&follow.date),
            status: follow.status.map(|status| status.word().to_owned()),
            note: self.maybe(follow.note.as_ref()),
            url: follow.url.as_ref().and_then(|url| links::web(&url.value)),
        }
    }

    fn amount(&self, amount: &Amount) -> String {
        let currency = amount.currency.as_ref().map(|currency| match currency.as_str() {
            "EUR" => "€".to_owned(),
            "XOF" | "XAF" => "F\u{a0}CFA".to_owned(),
            other => other.to_owned(),
        });
        let grouped = amount.value.parse::<u64>().map_or_else(
            |_| self.set(&amount.value),
            |number| self.number(usize::try_from(number).unwrap_or(usize::MAX)),
        );
        let sum = currency.map_or(grouped.clone(), |currency| format!("{grouped}\u{a0}{currency}"));
        let details: Vec<String> =
            amount.kind.iter().chain(&amount.funder).map(|detail| self.set(detail)).collect();
        if details.is_empty() { sum } else { format!("{sum} ({})", details.join(", ")) }
    }

    fn implementer(&self, implementer: &Implementer) -> Option<ImplementerView> {
        let institution = self.institution(implementer.institution.target?);
        Some(ImplementerView {
            institution,
            task: self.maybe(implementer.task.as_ref()),
            due: implementer.due.map(|date| self.date(date)),
        })
    }

    fn legal_text(&self, text: &LegalText) -> TextView {
        TextView {
            kind: self.maybe_set(text.kind.as_ref()),
            draft: text.draft,
            project_number: text.project_number.clone(),
            number: text.number.clone(),
            signed_on: text.signed_on.map(|date| self.date(date)),
            in_force_on: text.in_force_on.map(|date| self.date(date)),
            gazette: text.gazette.as_ref().map(|gazette| GazetteView {
                title: self.maybe_set(gazette.title.as_ref()).unwrap_or_default(),
                date: gazette.date.map(|date| self.date(date)),
                url: gazette.url.as_deref().and_then(links::web),
            }),
            amends: text.amends.iter().map(|text| self.set(text)).collect(),
            repeals: text.repeals.iter().map(|text| self.set(text)).collect(),
        }
    }

    fn nominations_title(&self, council: &Council, profile: Option<&Profile>) -> Option<String> {
        let written = council
            .sections
            .iter()
            .find(|section| section.nominations)
            .map(|section| self.set(&section.title.value));
        let known = || {
            profile
                .and_then(|profile| profile.sections.iter().find(|section| section.nominations))
                .map(|section| self.text(&section.title))
        };
        written.or_else(known)
    }

    /// The councils before and after, in the order of their dates.
    fn neighbours(&self, index: usize) -> NeighboursView {
        let councils = &self.site.councils;
        let key = |place: &usize| (self.site.documents[*place].date, self.site.documents[*place].id());
        // A withdrawn council is in no list, and has no neighbours.
        let Ok(position) = councils.binary_search_by(|place| key(&index).cmp(&key(place))) else {
            return NeighboursView::default();
        };
        let link = |position: Option<usize>| -> Option<LinkView> {
            let document = self.site.documents.get(*councils.get(position?)?)?;
            Some(self.link(self.date(document.date).words, &self.routes.document(document)))
        };
        NeighboursView { previous: link(Some(position + 1)), next: link(position.checked_sub(1)) }
    }
}

/// Whether an item is of a section: by its own word, else by its nature; what no section takes goes to the last.
fn belongs(item: &Item, section: &Section, profile: &Profile) -> bool {
    if let Some(named) = &item.section {
        return named.value == section.id;
    }
    let nature = item.nature.unwrap_or(Nature::Other);
    let takes = |section: &Section| section.natures.contains(&nature);
    let open = || profile.sections.iter().filter(|section| !section.nominations);
    takes(section) || (!open().any(takes) && open().next_back().is_some_and(|last| last.id == section.id))
}

/// A written title is the profile's if it holds the same words: `## I. Mesures normatives`.
fn titles_match(section: &Section, written: &str) -> bool {
    let written = fold(written);
    section.title.texts.iter().any(|(_, title)| written.ends_with(&fold(&title.value)))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
