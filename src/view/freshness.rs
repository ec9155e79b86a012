//! What was promised, and where it stands: the page of all, and the state of one.

use serde::Serialize;

use super::frame::Frame;
use super::head::{FeedView, Head};
use super::piece::{DatedView, InstitutionRefView, LinkView};

/// « À jour ou en retard ? »
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FreshnessView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// How many institutions have each state, the worst first.
    pub counts: Vec<StateView>,
    /// The reports of councils.
    pub councils: Vec<FreshRowView>,
    /// Institutions, the worst first.
    pub institutions: Vec<FreshRowView>,
    /// When councils do not sit, a sentence each.
    pub recesses: Vec<String>,
    /// The same as data.
    pub downloads: Vec<LinkView>,
    /// The feed of what turns late.
    pub feeds: Vec<FeedView>,
}

impl FreshnessView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "freshness.html";
}

/// A state in words, with what stands for it where there is no colour.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct StateView {
    /// `late`: the class of its colour.
    pub state: String,
    /// ◐
    pub sign: String,
    /// « en retard depuis le 4 novembre 2026 ».
    pub words: DatedView,
}

/// Something promised by a day, and not there yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PledgeView {
    /// Where it stands, with its day.
    pub state: StateView,
    /// What it is: « Réponse à une question ».
    pub what: String,
    /// The document that promised it.
    pub link: Option<LinkView>,
}

/// Who promised, and where it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FreshRowView {
    /// The institution; none for a council.
    pub institution: Option<InstitutionRefView>,
    /// The council's name in its country.
    pub name: Option<String>,
    /// The worst state of its promises.
    pub state: StateView,
    /// What that is about, where it is no publication of a rhythm: « Réponse à une question ».
    pub what: Option<String>,
    /// When the next is, or was, expected.
    pub expected: Option<DatedView>,
    /// What it promised by a day that has come, and is not there.
    pub pressing: Vec<PledgeView>,
    /// What it promised by a day that is to come.
    pub pledges: Vec<PledgeView>,
    /// What it publishes regularly: « Communiqué, chaque mois ».
    pub promises: Vec<String>,
    /// When it came last, and how it was kept over whole months.
    pub record: Vec<String>,
}

/// What the home page says: counts, and those that are late.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FreshSummaryView {
    /// How many institutions have each state, the worst first.
    pub counts: Vec<StateView>,
    /// Only those that are late or silent.
    pub late: Vec<FreshRowView>,
    /// The page of all.
    pub all: LinkView,
}
