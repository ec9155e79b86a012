//! How far a consultation is: nobody writes it, its dates and the present say it.

use super::Site;
use crate::content::consultation::Consultation;
use crate::source::Spanned;
use crate::time::Moment;

/// How far a consultation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsultationState {
    /// It has not opened yet.
    Upcoming,
    /// One can answer.
    Open,
    /// It is over, and nothing is known of what came in.
    Closed,
    /// What came in is known.
    Analysing,
    /// What was made of it is known.
    Outcome,
}

impl ConsultationState {
    /// The word for it in data and in the theme's strings.
    pub fn word(self) -> &'static str {
        match self {
            ConsultationState::Upcoming => "upcoming",
            ConsultationState::Open => "open",
            ConsultationState::Closed => "closed",
            ConsultationState::Analysing => "analysing",
            ConsultationState::Outcome => "outcome",
        }
    }
}

impl Site {
    /// How far a consultation is now. Every moment that decides it is asked of [`crate::time::Now`], which so knows the
    /// next one.
    pub fn consultation_state(&self, consultation: &Consultation) -> ConsultationState {
        let zone = &self.config.zone;
        if consultation.opens.as_ref().is_some_and(|opens| !self.now.has_come(opens.value.opens(zone))) {
            return ConsultationState::Upcoming;
        }
        if !self.has_closed(consultation) {
            return ConsultationState::Open;
        }
        if self.has_outcome(consultation) {
            ConsultationState::Outcome
        } else if self.has_feedback(consultation) {
            ConsultationState::Analysing
        } else {
            ConsultationState::Closed
        }
    }

    /// Whether what came in is public.
    pub fn has_feedback(&self, consultation: &Consultation) -> bool {
        let feedback = consultation.feedback.as_ref();
        feedback.is_some_and(|feedback| self.is_told(consultation, feedback.published.as_ref()))
    }

    /// Whether what was made of it is public.
    pub fn has_outcome(&self, consultation: &Consultation) -> bool {
        let outcome = consultation.outcome.as_ref().filter(|outcome| outcome.is_told());
        outcome.is_some_and(|outcome| self.is_told(consultation, outcome.published.as_ref()))
    }

    fn has_closed(&self, consultation: &Consultation) -> bool {
        let closes = consultation.closes.as_ref();
        closes.is_some_and(|closes| self.now.has_come(closes.value.closes(&self.config.zone)))
    }

    /// What is told of a consultation comes at its own moment, else with the closing.
    fn is_told(&self, consultation: &Consultation, at: Option<&Spanned<Moment>>) -> bool {
        match at {
            Some(at) => self.now.has_come(at.value.opens(&self.config.zone)),
            None => self.has_closed(consultation),
        }
    }
}
