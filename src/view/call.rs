//! The blocks of a communiqué: an event, an alert, a tender, a vacancy, results, an obituary.

use serde::Serialize;

use super::piece::{AttachmentView, DateView, LinkView};

/// Something that takes place, and perhaps was moved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct EventView {
    /// What.
    pub name: Option<String>,
    /// When it was to be.
    pub old: Option<DateView>,
    /// When it is.
    pub new: Option<DateView>,
    /// `scheduled`, `postponed`, `cancelled`, `done`: the words are the strings' `event-…`.
    pub state: Option<String>,
    /// Where.
    pub place: Option<String>,
}

/// A danger and what to do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AlertView {
    /// `info`, `vigilance`, `danger`: the words are the strings' `alert-…`.
    pub level: String,
    /// Where it holds.
    pub areas: Vec<String>,
    /// What to do.
    pub instructions: Vec<String>,
    /// Until when.
    pub until: Option<DateView>,
    /// Whether it is over.
    pub over: bool,
}

/// A call for tenders.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TenderView {
    /// Its reference.
    pub reference: Option<String>,
    /// « Appel d’offres ouvert national ».
    pub kind: Option<String>,
    /// First day.
    pub opens: Option<DateView>,
    /// Last day.
    pub deadline: Option<DateView>,
    /// Whether the last day has passed.
    pub closed: bool,
    /// Who pays.
    pub funder: Option<String>,
    /// The lots, or in words how many there are.
    pub lots: Vec<String>,
    /// How many there are.
    pub lots_count: i64,
    /// Where to take and leave the files.
    pub place: Option<String>,
}

/// Posts to be filled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct VacancyView {
    /// How many, in words or figures.
    pub posts: Option<String>,
    /// Which corps or which job.
    pub corps: Option<String>,
    /// Conditions.
    pub conditions: Vec<String>,
    /// Documents to hand in.
    pub documents: Vec<String>,
    /// First day.
    pub opens: Option<DateView>,
    /// Last day.
    pub deadline: Option<DateView>,
    /// Whether the last day has passed.
    pub closed: bool,
    /// Day of the examination.
    pub exam_on: Option<DateView>,
    /// Where to apply, as text.
    pub apply_at: Option<String>,
    /// Where to apply, if it is an address.
    pub apply_link: Option<LinkView>,
    /// What it costs.
    pub fee: Option<String>,
}

/// Results of something announced earlier.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ResultsView {
    /// Of what, as text.
    pub of: Option<String>,
    /// The document that announced it.
    pub of_link: Option<LinkView>,
    /// The list.
    pub file: Option<AttachmentView>,
}

/// A death.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ObituaryView {
    /// Who died.
    pub person: String,
    /// When.
    pub died_on: Option<DateView>,
    /// The ceremony, as text.
    pub ceremony: Option<String>,
}
