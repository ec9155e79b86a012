//! The next moment at which anything on the portal changes: an embargo that lifts, a deadline, an expiry, a state that
//! turns.
//!
//! A build asks its present as it goes, and a page that is kept asks nothing. Here every moment that the site holds is
//! asked at once, so that the same content always tells the same.

use super::portal::reckoned;
use crate::content::consultation::Consultation;
use crate::content::council::Council;
use crate::site::{ConsultationState, Content, Document, Site};
use crate::time::{Moment, Now};
use crate::vocabulary::kinds::QuestionState;
use jiff::Timestamp;
use jiff::civil::Date;

/// The next moment at which the portal would be otherwise; none if it stays for ever.
pub fn next_change(site: &Site) -> Option<Timestamp> {
    let now = Now::new(site.now.at());
    let clock = Clock { site, now: &now };
    site.documents.iter().filter(|document| !document.is_withdrawn()).for_each(|own| clock.document(own));
    for institution in &site.institutions {
        clock.begins(institution.valid_from.as_ref().map(|from| from.value));
        clock.ends(institution.valid_to.as_ref().map(|to| to.value));
        clock.begins(institution.accounts_complete_on);
    }
    for government in &site.governments {
        clock.begins(government.from.as_ref().map(|from| from.value));
        clock.ends(government.to.as_ref().map(|to| to.value));
    }
    reckoned(site, &|moment| now.has_come(moment));
    now.next_change().into_iter().chain(site.awaited).min()
}

/// The day on which a council promises the next: as its report says, else by its country's cadence. The last report promises
/// until another answers; of the ones before it, a day that is over is no expectation.
pub fn next_council(
    site: &Site,
    document: &Document,
    council: &Council,
    has_come: &dyn Fn(Timestamp) -> bool,
) -> Option<Date> {
    let profile = site.profile(council.profile.as_ref().map(|profile| profile.value.as_str()));
    let written = council.next_expected.as_ref().map(|next| next.value);
    let expected = written.or_else(|| profile?.next_after(council.date()?))?;
    let last = site.councils.first().and_then(|place| site.documents.get(*place));
    let is_last = last.is_some_and(|last| last.id() == document.id());
    (is_last || !has_come(Moment::Day(expected).closes(&site.config.zone))).then_some(expected)
}

/// Asks a present of its own.
struct Clock<'a> {
    site: &'a Site,
    now: &'a Now,
}

impl Clock<'_> {
    fn opens(&self, moment: Option<&Moment>) {
        if let Some(moment) = moment {
            self.now.has_come(moment.opens(&self.site.config.zone));
        }
    }

    fn closes(&self, moment: Option<&Moment>) {
        if let Some(moment) = moment {
            self.now.has_come(moment.closes(&self.site.config.zone));
        }
    }

    fn begins(&self, day: Option<Date>) {
        self.opens(day.map(Moment::Day).as_ref());
    }

    fn ends(&self, day: Option<Date>) {
        self.closes(day.map(Moment::Day).as_ref());
    }

    fn document(&self, document: &Document) {
        self.closes(document.trunk().expires_at.as_ref().map(|at| &at.value));
        self.closes(document.deadline().map(|at| &at.value));
        match &document.content {
            Content::Communique(communique) => {
                let alert = communique.alert.as_ref();
                self.closes(alert.and_then(|alert| alert.until.as_ref()).map(|until| &until.value));
            }
            Content::Council(council) => self.council(document, council),
            Content::Consultation(consultation) => self.consultation(consultation),
            Content::Question(question) => {
                let waits = !matches!(question.state, QuestionState::Answered | QuestionState::Refused);
                self.closes(question.due.as_ref().filter(|_| waits).map(|due| &due.value));
            }
            Content::FactCheck(_) => {}
        }
    }

    /// Its day makes it the last council, and what it promised is an expectation for a time.
    fn council(&self, document: &Document, council: &Council) {
        self.begins(Some(document.date));
        next_council(self.site, document, council, &|moment| self.now.has_come(moment));
    }

    fn consultation(&self, consultation: &Consultation) {
        self.opens(consultation.opens.as_ref().map(|at| &at.value));
        let feedback = consultation.feedback.as_ref().and_then(|feedback| feedback.published.as_ref());
        let outcome = consultation.outcome.as_ref().filter(|outcome| outcome.is_told());
        let outcome = outcome.and_then(|outcome| outcome.published.as_ref());
        for told in [feedback, outcome].into_iter().flatten() {
            self.opens(Some(&told.value));
        }
        if self.site.consultation_state(consultation) != ConsultationState::Outcome {
            self.closes(consultation.promised_outcome());
        }
        for meeting in &consultation.respond.meetings {
            self.closes(meeting.date.as_ref());
        }
    }
}
