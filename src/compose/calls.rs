//! Open calls by deadline: their page, and their calendar.

use super::Composer;
use super::frame::CALLS;
use super::lists::Listed;
use crate::content::consultation::Consultation;
use crate::feed::icalendar::{Calendar, Event};
use crate::plan::{Format, Job};
use crate::route::CALENDAR;
use crate::site::{ConsultationState, Document, Kind};
use crate::view::{CallsView, RowView};

/// How many closed calls stay on the page of open ones: a reader who comes a day late finds what he missed.
const CLOSED_CALLS: usize = 10;

impl Composer<'_> {
    /// Open calls by deadline, and those that closed lately.
    pub fn calls_page(&self) -> CallsView {
        let title = self.say("calls");
        let route = self.routes.calls();
        let frame = self.frame(&route, "calls", Some(CALLS), Vec::new(), Some(self.say("nav-calls")));
        let (open, closed) = self.calls();
        let feeds = self.feed_views(&title, &route, &[Format::Rss, Format::Atom]);
        let absolute = |document: &&Document| self.routes.absolute(&self.routes.document(document));
        CallsView {
            head: self.list_head(
                Listed {
                    job: &Job::Calls,
                    title: &title,
                    name: &title,
                    route: &route,
                    items: open.iter().map(absolute).collect(),
                },
                feeds.clone(),
                &frame,
            ),
            frame,
            calendar: self.routes.url(&route.join(CALENDAR)),
            open: open.iter().map(|document| self.call_row(document)).collect(),
            closed: closed.iter().take(CLOSED_CALLS).map(|document| self.call_row(document)).collect(),
            feeds,
        }
    }

    /// Documents with a deadline: the open ones, nearest first; the closed ones, newest first.
    pub(super) fn calls(&self) -> (Vec<&Document>, Vec<&Document>) {
        let zone = &self.site.config.zone;
        let mut calls: Vec<(jiff::Timestamp, &Document)> = self
            .site
            .documents
            .iter()
            .filter(|document| !document.is_withdrawn() && document.superseded_by.is_none())
            .filter(|document| document.consultation().is_none_or(|it| !self.is_upcoming(it)))
            .filter_map(|document| Some((document.deadline()?.value.closes(zone), document)))
            .collect();
        calls.sort_by(|(a, first), (b, second)| (a, first.id()).cmp(&(b, second.id())));
        let (closed, open): (Vec<_>, Vec<_>) =
            calls.into_iter().partition(|(closes, _)| self.site.now.has_come(*closes));
        (
            open.into_iter().map(|(_, document)| document).collect(),
            closed.into_iter().rev().map(|(_, document)| document).collect(),
        )
    }

    /// Nobody can answer a consultation before it opens.
    fn is_upcoming(&self, consultation: &Consultation) -> bool {
        self.site.consultation_state(consultation) == ConsultationState::Upcoming
    }

    /// The rows of the nearest open calls of a kind.
    pub(super) fn next_calls(&self, kind: Kind, most: usize) -> Vec<RowView> {
        let open = self.calls().0.into_iter().filter(|document| document.kind() == kind);
        open.take(most).map(|document| self.call_row(document)).collect()
    }

    /// Whether a document is a call, open or closed.
    pub(super) fn calls_for(document: &Document) -> bool {
        document.deadline().is_some() && document.superseded_by.is_none()
    }

    /// The deadlines of open calls, the nearest first: each on its day, known by its document for ever.
    pub fn calls_calendar(&self) -> Calendar {
        let zone = &self.site.config.zone;
        let event = |document: &Document| {
            Some(Event {
                uid: format!(
                    "deadline-{}-{}-{}@{}",
                    document.kind().word(),
                    document.date.year(),
                    document.id(),
                    self.routes.host()
                ),
                day: document.deadline()?.value.date(zone),
                stamp: self.changed(document),
                summary: self.labelled(&self.say("deadline"), &self.title(document)),
                url: self.routes.absolute(&self.routes.document(document)),
            })
        };
        let name = format!("{} — {}", self.say("calls"), self.site_name());
        Calendar { name, events: self.calls().0.into_iter().filter_map(event).collect() }
    }
}
