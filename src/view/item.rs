//! An item of a council: what was decided, by whom, and what became of it.

use serde::Serialize;

use super::piece::{DateView, InstitutionRefView, LinkView};

/// An item, or a part of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ItemView {
    /// Its anchor, without `#`. The theme’s own anchors begin with `_`, so that no title collides with them.
    pub id: String,
    /// Its number as printed: « I-1. ».
    pub number: Option<String>,
    /// `bill`, `decree`, `communication` …: the words are the strings' `nature-…`.
    pub nature: Option<String>,
    /// `adopted`, `noted`, `postponed` …: the words are the strings' `action-…`.
    pub action: Option<String>,
    /// Who brought it.
    pub by: Option<BylineView>,
    /// The title as in the report.
    pub title: String,
    /// The same in a citizen's words; stands first where it exists.
    pub plain_title: Option<String>,
    /// The text (*HTML*), headings from `h4` down.
    pub body: String,
    /// Amounts in words.
    pub amounts: Vec<String>,
    /// Who has to do what by when.
    pub implementers: Vec<ImplementerView>,
    /// The legal text.
    pub text: Option<TextView>,
    /// The agreement.
    pub agreement: Option<AgreementView>,
    /// From when it holds.
    pub valid_from: Option<DateView>,
    /// Until when it holds.
    pub valid_to: Option<DateView>,
    /// Subjects.
    pub topics: Vec<LinkView>,
    /// Places.
    pub places: Vec<String>,
    /// Its parts.
    pub children: Vec<ItemView>,
    /// What became of it, the oldest first.
    pub follow_up: Vec<FollowUpView>,
}

/// Who brought an item before the council, and who is associated: « Au titre du ministère A, en liaison avec le ministère B ».
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct BylineView {
    /// What stands before: « Au titre ».
    pub before: Option<String>,
    /// Who reported, named as the sentence needs it; none where the heading above says it.
    pub institutions: Vec<InstitutionRefView>,
    /// « en liaison avec », if somebody is.
    pub with_before: Option<String>,
    /// Who is associated.
    pub with: Vec<InstitutionRefView>,
}

/// A task given to an institution.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ImplementerView {
    /// Who.
    pub institution: InstitutionRefView,
    /// What.
    pub task: Option<String>,
    /// By when.
    pub due: Option<DateView>,
}

/// The legal text behind an item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TextView {
    /// « Loi », « Décret », as text.
    pub kind: Option<String>,
    /// Whether it is still a draft.
    pub draft: bool,
    /// Number of the draft.
    pub project_number: Option<String>,
    /// Number of the text.
    pub number: Option<String>,
    /// Day of signature.
    pub signed_on: Option<DateView>,
    /// Day of entry into force.
    pub in_force_on: Option<DateView>,
    /// Where it was published.
    pub gazette: Option<GazetteView>,
    /// What it amends.
    pub amends: Vec<String>,
    /// What it repeals.
    pub repeals: Vec<String>,
}

/// A place in the official journal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct GazetteView {
    /// « Journal officiel n° 23 ».
    pub title: String,
    /// Its date.
    pub date: Option<DateView>,
    /// Its address.
    pub url: Option<String>,
}

/// An agreement with a partner.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AgreementView {
    /// With whom.
    pub partner: Option<String>,
    /// « Accord de prêt ».
    pub instrument: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Day of signature.
    pub signed_on: Option<DateView>,
    /// Place of signature.
    pub place: Option<String>,
}

/// A station in the life of a decision.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FollowUpView {
    /// When.
    pub date: DateView,
    /// `adopted_by_parliament` …: the words are the strings' `status-…`; without it the note says all.
    pub status: Option<String>,
    /// What else there is to say.
    pub note: Option<String>,
    /// Where to read it.
    pub url: Option<String>,
}
