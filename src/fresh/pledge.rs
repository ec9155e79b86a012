//! What documents promise by a day: the outcome of a consultation, an answer, what became of a decision; and the accounts
//! that an institution looks at every year.
//!
//! A promise of this kind is there until it is kept. Who is late with one is late, never silent: nothing of it says that
//! the institution publishes no more.

use super::promise::{Standing, State, Turning};
use crate::content::consultation::Consultation;
use crate::content::council::Council;
use crate::content::council_item::{FollowUp, Item};
use crate::content::institution::Institution;
use crate::content::question::Question;
use crate::site::{Content, Document, Site};
use crate::time::Moment;
use crate::time::cadence::{Every, Lapse};
use crate::vocabulary::kinds::QuestionState;
use crate::vocabulary::values::{FollowUpStatus, Stage};
use jiff::Timestamp;
use jiff::civil::Date;

/// How often accounts are looked at, as the registry of the United States asks of its agencies
/// (<https://usdigitalregistry.digitalgov.gov/federal-agencies>).
pub(super) const ACCOUNTS_EVERY: Every = Every::Months(12);
/// When it is late: nobody wrote that day down, so a month goes by.
const ACCOUNTS_WARN_AFTER: Lapse = Lapse::Months(1);

/// What is promised by a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pledge {
    /// What was made of a consultation; by its place among the documents.
    Outcome(usize),
    /// The answer to a question.
    Answer(usize),
    /// What became of a decision: the council's place, and the anchor of the item.
    FollowUp(usize, String),
    /// That the accounts of the institution were looked at.
    Accounts,
}

impl Pledge {
    /// The word that data use.
    pub fn word(&self) -> &'static str {
        match self {
            Pledge::Outcome(_) => "outcome",
            Pledge::Answer(_) => "answer",
            Pledge::FollowUp(..) => "follow_up",
            Pledge::Accounts => "accounts",
        }
    }

    /// The place of the document that promised, and the anchor in it.
    pub fn document(&self) -> Option<(usize, Option<&str>)> {
        match self {
            Pledge::Outcome(place) | Pledge::Answer(place) => Some((*place, None)),
            Pledge::FollowUp(place, anchor) => Some((*place, Some(anchor))),
            Pledge::Accounts => None,
        }
    }
}

/// A promise that is not kept yet: whose, what, and where it stands.
pub(super) type Open = (usize, Pledge, Standing);

/// Whether anything is promised by a day, kept or not: the page that tells it stays where it is.
pub(super) fn are_any(site: &Site) -> bool {
    let checked = |own: &Institution| own.accounts.iter().any(|account| account.last_checked.is_some());
    let promises = |document: &Document| match &document.content {
        Content::Consultation(consultation) => consultation.promised_outcome().is_some(),
        Content::Question(question) => question.due.is_some(),
        Content::Council(council) => council.items.iter().any(has_task),
        Content::Communique(_) | Content::FactCheck(_) => false,
    };
    site.institutions.iter().any(checked) || site.documents.iter().any(promises)
}

fn has_task(item: &Item) -> bool {
    item.implementers.iter().any(|task| task.due.is_some()) || item.children.iter().any(has_task)
}

/// Every promise that is not kept, institution by institution, the first day first.
pub(super) fn open(site: &Site, has_come: &dyn Fn(Timestamp) -> bool) -> Vec<Open> {
    let mut ledger = Ledger { site, has_come, open: Vec::new() };
    for (place, document) in site.documents.iter().enumerate() {
        if document.is_withdrawn() || document.superseded_by.is_some() {
            continue;
        }
        match &document.content {
            Content::Consultation(consultation) => ledger.outcome(place, document, consultation),
            Content::Question(question) => ledger.answer(place, document, question),
            Content::Council(council) => ledger.council(place, council),
            Content::Communique(_) | Content::FactCheck(_) => {}
        }
    }
    (0..site.institutions.len()).for_each(|index| ledger.accounts(index));
    let mut open = ledger.open;
    open.sort_by(|one, other| (one.0, one.2.expected, &one.1).cmp(&(other.0, other.2.expected, &other.1)));
    // Two tasks of one decision by the same day are one promise to the public.
    open.dedup();
    open
}

/// Promises as they are found.
struct Ledger<'a> {
    site: &'a Site,
    has_come: &'a dyn Fn(Timestamp) -> bool,
    open: Vec<Open>,
}

impl Ledger<'_> {
    /// What is written of it is public from its own moment on, else from the closing.
    fn outcome(&mut self, place: usize, document: &Document, consultation: &Consultation) {
        let Some(promised) = consultation.promised_outcome() else { return };
        let zone = &self.site.config.zone;
        let told = consultation.outcome.as_ref().filter(|outcome| outcome.is_told()).map(|outcome| {
            let closes = || consultation.closes.as_ref().map(|at| at.value.closes(zone));
            outcome.published.as_ref().map(|at| at.value.opens(zone)).or_else(closes)
        });
        if told.is_some_and(|at| at.is_some_and(self.has_come)) {
            return;
        }
        self.promised(&self.bearers(&document.institutions), &Pledge::Outcome(place), promised);
    }

    fn answer(&mut self, place: usize, document: &Document, question: &Question) {
        let waits = !matches!(question.state, QuestionState::Answered | QuestionState::Refused);
        if let Some(due) = question.due.as_ref().filter(|_| waits) {
            self.promised(&self.bearers(&document.institutions), &Pledge::Answer(place), &due.value);
        }
    }

    fn council(&mut self, place: usize, council: &Council) {
        if council.stage != Stage::Agenda {
            council.items.iter().for_each(|item| self.item(place, item));
        }
    }

    fn item(&mut self, place: usize, item: &Item) {
        for task in &item.implementers {
            let Some((whose, due)) = task.institution.target.zip(task.due) else { continue };
            let bearers = self.bearers(&[whose]);
            if !bearers.is_empty() && !self.is_followed(&item.follow_up, due) {
                let pledge = Pledge::FollowUp(place, item.anchor.clone());
                self.promised(&bearers, &pledge, &Moment::Day(due));
            }
        }
        item.children.iter().for_each(|child| self.item(place, child));
    }

    /// Whether the public was told what became of a task by a day: that it is done, or put off, or given up; from that day
    /// on, whatever is told. Of what is still to come only the first is asked for.
    fn is_followed(&self, follow_up: &[FollowUp], due: Date) -> bool {
        let zone = &self.site.config.zone;
        let due = Moment::Day(due).opens(zone);
        let at = |follow: &FollowUp| follow.date.value.opens(zone);
        let answers = |follow: &&FollowUp| follow.status.is_some_and(concludes) || at(follow) >= due;
        follow_up.iter().filter(answers).map(at).min().is_some_and(self.has_come)
    }

    /// The account that nobody looked at for the longest time counts.
    fn accounts(&mut self, index: usize) {
        let own = &self.site.institutions[index];
        let checked = own.accounts.iter().filter_map(|account| account.last_checked).min();
        let Some(day) = checked.and_then(|day| ACCOUNTS_EVERY.after(day)) else { return };
        if !self.site.has_ended(index) {
            let late = ACCOUNTS_WARN_AFTER.after(self.begins(day), &self.site.config.zone);
            self.add(index, Pledge::Accounts, day, late);
        }
    }

    /// Who has to keep what institutions promised: they themselves; for one that is no more, those who came after it. If
    /// there are none, nobody has to.
    fn bearers(&self, institutions: &[usize]) -> Vec<usize> {
        let now = |whose: &usize| {
            if self.site.has_ended(*whose) { self.site.heirs(*whose) } else { vec![*whose] }
        };
        let bearers = institutions.iter().flat_map(now);
        bearers.filter(|whose| !self.site.has_ended(*whose)).collect()
    }

    fn promised(&mut self, bearers: &[usize], pledge: &Pledge, by: &Moment) {
        let zone = &self.site.config.zone;
        let (day, late) = (by.date(zone), by.closes(zone));
        for whose in bearers {
            self.add(*whose, pledge.clone(), day, late);
        }
    }

    fn add(&mut self, whose: usize, pledge: Pledge, day: Date, late: Timestamp) {
        let turning = Turning { due: self.begins(day), late, silent: None };
        let standing = Standing {
            state: turning.state(self.has_come),
            last: None,
            expected: Some(day),
            turning: Some(turning),
            suspended: None,
        };
        debug_assert!(standing.state != State::Silent);
        self.open.push((whose, pledge, standing));
    }

    fn begins(&self, day: Date) -> Timestamp {
        Moment::Day(day).opens(&self.site.config.zone)
    }
}

/// Whether what became of a decision is the last that there is to tell of its tasks.
fn concludes(status: FollowUpStatus) -> bool {
    match status {
        FollowUpStatus::RejectedByParliament
        | FollowUpStatus::Promulgated
        | FollowUpStatus::Signed
        | FollowUpStatus::Published
        | FollowUpStatus::InForce
        | FollowUpStatus::Implemented
        | FollowUpStatus::Postponed
        | FollowUpStatus::Repealed
        | FollowUpStatus::Withdrawn
        | FollowUpStatus::Abandoned => true,
        FollowUpStatus::TransmittedToParliament
        | FollowUpStatus::AdoptedByParliament
        | FollowUpStatus::InProgress
        | FollowUpStatus::Amended => false,
    }
}
