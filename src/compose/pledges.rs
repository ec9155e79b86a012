//! What is promised by a day, as pages and feeds tell it: the answer to a question, the outcome of a consultation, what
//! became of a decision, accounts that somebody looks at.

use super::Composer;
use super::freshness::{ON, SINCE};
use crate::content::consultation::Consultation;
use crate::content::council_item::Item;
use crate::content::question::Question;
use crate::fresh::{Commitment, Owner, Pledge, Promised, State};
use crate::site::ConsultationState;
use crate::view::{DatedView, LinkView, PledgeView, StateView};
use crate::vocabulary::kinds::QuestionState;

/// The preposition before a day by which something comes.
const BY: &str = "fresh-day-by";

impl Composer<'_> {
    /// What an owner promised by a day: what presses, and what is to come.
    pub(super) fn pledges(&self, owner: &Owner) -> (Vec<PledgeView>, Vec<PledgeView>) {
        let once = owner.commitments.iter().filter(|own| matches!(own.promised, Promised::Once(_)));
        let (pressing, coming): (Vec<_>, Vec<_>) = once.partition(|own| own.standing.state >= State::Due);
        let views = |all: Vec<&Commitment>| all.into_iter().filter_map(|own| self.pledge(own)).collect();
        (views(pressing), views(coming))
    }

    fn pledge(&self, own: &Commitment) -> Option<PledgeView> {
        let Promised::Once(pledge) = &own.promised else { return None };
        let day = own.standing.expected?;
        let words = self.awaited("fresh-awaited", (ON, day), &self.date(day).words);
        let state = StateView { words, ..self.fresh_state(own) };
        Some(PledgeView { state, what: self.pledged(pledge), link: self.pledge_link(pledge) })
    }

    /// « Réponse à une question ».
    pub(super) fn pledged(&self, pledge: &Pledge) -> String {
        self.say(&format!("fresh-owed-{}", pledge.word().replace('_', "-")))
    }

    /// The document that promised, at its place; of a decision its title.
    pub(super) fn pledge_link(&self, pledge: &Pledge) -> Option<LinkView> {
        let (place, anchor) = pledge.document()?;
        let document = self.site.documents.get(place)?;
        let mut link = self.document_link(document);
        if let Some(anchor) = anchor {
            let item = document.council().and_then(|council| find(&council.items, anchor))?;
            let title = self.words(item.plain_title.as_ref().unwrap_or(&item.title));
            let url = format!("{}#{anchor}", link.url);
            link = LinkView { label: title.text, url, lang: title.lang, dir: title.dir, ..link };
        }
        Some(link)
    }

    /// By when the outcome of a consultation is promised, while there is none, and whether that moment is over.
    pub(super) fn outcome_due(&self, consultation: &Consultation) -> Option<(DatedView, bool)> {
        let waits = self.site.consultation_state(consultation) != ConsultationState::Outcome;
        let due = consultation.promised_outcome().filter(|_| waits)?;
        Some(self.promised_by(due, ["outcome-due", "outcome-late"]))
    }

    /// By when the answer to a question is promised, while there is none, and whether that moment is over.
    pub(super) fn answer_due(&self, question: &Question) -> Option<(DatedView, bool)> {
        let waits = !matches!(question.state, QuestionState::Answered | QuestionState::Refused);
        let due = question.due.as_ref().filter(|_| waits)?;
        Some(self.promised_by(&due.value, ["question-due", "question-late"]))
    }

    fn promised_by(&self, due: &crate::time::Moment, [before, after]: [&str; 2]) -> (DatedView, bool) {
        let (day, words) = (due.date(&self.site.config.zone), self.moment(due).words);
        if self.is_past(due) {
            return (self.awaited(after, (SINCE, day), &words), true);
        }
        (self.awaited(before, (BY, day), &words), false)
    }
}

fn find<'a>(items: &'a [Item], anchor: &str) -> Option<&'a Item> {
    items.iter().find_map(
        |item| {
            if item.anchor == anchor { Some(item) } else { find(&item.children, anchor) }
        },
    )
}
