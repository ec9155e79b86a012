//! The page of a council: its report by the profile's sections, its nominations, or the honest word that none was held.

use super::freshness::ON;
use super::layout::escaped;
use super::{Composer, Shared};
use crate::content::council::{Council, Session};
use crate::content::profile::Profile;
use crate::fresh::next_council;
use crate::links::Place;
use crate::site::{Document, Kind};
use crate::theme::calendar;
use crate::view::{CouncilNotHeldView, CouncilView, DatedView, LinkView, NeighboursView, SessionView};
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
            Some(self.days(council)),
        );
        let profile = self.profile(council);
        let preamble = match &council.preamble {
            Some(preamble) => self.html(place, Some(preamble)),
            None if opens_itself(council) => String::new(),
            None => self
                .opening(council)
                .map(|opening| format!("<p>{}</p>", escaped(&opening)))
                .unwrap_or_default(),
        };
        let next_expected = self.next_expected(document, council);
        CouncilView {
            head: self.counting(self.document_head(document, &frame), &[next_expected.as_ref()]),
            frame,
            name: self.council_name(council),
            kind: council.kind.word().to_owned(),
            stage: council.stage.word().to_owned(),
            document: self.document(document),
            sessions: council.sessions.iter().map(|session| self.session(session)).collect(),
            place: self.maybe(council.place.as_ref()),
            chair: council.chair.as_ref().map(|chair| self.chair(chair)),
            hijri: self.hijri(council),
            delay: self.delay(document),
            absent: council.absent.iter().map(|name| self.set(name)).collect(),
            interim: council.interim.iter().map(|name| self.set(name)).collect(),
            previous_minutes: council
                .previous_minutes_approved
                .as_ref()
                .filter(|_| council.parts.iter().all(|part| !part.minutes))
                .map(|date| self.date(date.value)),
            preamble,
            body: self.html(place, council.trunk.body.as_ref()),
            agenda: profile.is_some_and(|profile| profile.agenda),
            sections: self.sections(place, council),
            closing: self.closing(council),
            missions: council.missions.iter().map(|mission| self.mission(mission)).collect(),
            next_expected,
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
        let next_expected = self.next_expected(document, council);
        CouncilNotHeldView {
            head: self.counting(self.document_head(document, &frame), &[next_expected.as_ref()]),
            frame,
            name: self.council_name(council),
            title: self.title(document),
            date: self.long_date(document.date),
            published: self.published(document),
            reason: self.maybe(council.reason.as_ref()).unwrap_or_default(),
            body: self.html(Place::Document(document), council.trunk.body.as_ref()),
            next_expected,
            neighbours: self.neighbours(index),
            share: self.share_links(document, Shared::Whole),
            share_page: self.share_page_link(document, Shared::Whole),
            downloads: self.plain_download(document).into_iter().collect(),
        }
    }

    pub(super) fn profile(&self, council: &Council) -> Option<&Profile> {
        self.site.profile(council.profile.as_ref().map(|profile| profile.value.as_str()))
    }

    /// When the next one is expected.
    pub(super) fn next_expected(&self, document: &Document, council: &Council) -> Option<DatedView> {
        let day = next_council(self.site, document, council, &|moment| self.site.now.has_come(moment))?;
        Some(self.awaited("next-council", (ON, day), &self.long_date(day).words))
    }

    pub(super) fn chair(&self, chair: &crate::content::Reference) -> String {
        let role = chair
            .target
            .and_then(|index| self.site.people.get(index))
            .and_then(|person| person.role.as_ref());
        match role {
            Some(role) => self.enumerated(&[self.person(chair), self.set(role)]),
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

/// Whether the report's own text begins as reports do, so that the profile's sentence would say it twice.
fn opens_itself(council: &Council) -> bool {
    let first = council.parts.iter().find_map(|part| part.intro.as_ref());
    let text = council.trunk.body.as_ref().or(first).map(|body| fold(&body.prose.summary));
    text.is_some_and(|text| {
        ["s_est_reuni", "s_est_tenu", "a_tenu", "was_held", "met_on"].iter().any(|words| text.contains(words))
    })
}
