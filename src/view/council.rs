//! The page of a council: its report, or the honest word that none was held.

use serde::Serialize;

use super::document::{DocumentView, ShareLinkView};
use super::frame::Frame;
use super::head::Head;
use super::item::ItemView;
use super::nomination::{MissionView, NominationGroupView};
use super::piece::{AttachmentView, DateView, DatedView, LinkView};

/// A council's report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CouncilView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The document's name in its country: « Compte rendu du Conseil des ministres ».
    pub name: String,
    /// `ordinary`, `extraordinary`, `thematic`, `cabinet`, `government`: shown, in the strings' `council-kind-…`,
    /// unless ordinary.
    pub kind: String,
    /// `agenda`, `highlights`, `full`: a banner says so unless full.
    pub stage: String,
    /// The trunk.
    pub document: DocumentView,
    /// When it sat.
    pub sessions: Vec<SessionView>,
    /// Where it sat.
    pub place: Option<String>,
    /// The day in the Islamic calendar, where the country prints it.
    pub hijri: Option<String>,
    /// Who presided.
    pub chair: Option<String>,
    /// Time between the end of the sitting and the publication, « 3 h 10 », only where the moment is known.
    pub delay: Option<String>,
    /// Who was absent.
    pub absent: Vec<String>,
    /// Who stood in.
    pub interim: Vec<String>,
    /// Date of the sitting whose minutes were approved.
    pub previous_minutes: Option<DateView>,
    /// The opening (*HTML*).
    pub preamble: String,
    /// Text of a report that is prose without items (*HTML*), headings from `h2` down.
    pub body: String,
    /// The sections, only those that have something.
    pub sections: Vec<CouncilSectionView>,
    /// Whether its sections are told first, as an agenda.
    pub agenda: bool,
    /// The closing sentence.
    pub closing: Option<String>,
    /// Missions.
    pub missions: Vec<MissionView>,
    /// When the next council is expected.
    pub next_expected: Option<DatedView>,
    /// The councils before and after.
    pub neighbours: NeighboursView,
}

impl CouncilView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "council.html";
}

/// A sitting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SessionView {
    /// The day, long: « mercredi 18 novembre 2026 ».
    pub date: DateView,
    /// « 10 h ».
    pub start: Option<String>,
    /// « 13 h 27 ».
    pub end: Option<String>,
}

/// A section of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CouncilSectionView {
    /// Its anchor, without `#`.
    pub id: String,
    /// Its number as printed: « I ».
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// Its address, where it is an institution's section.
    pub url: Option<String>,
    /// The country's sentence under the title.
    pub lead: Option<String>,
    /// Text before the items (*HTML*).
    pub intro: String,
    /// Its items that stand under no heading of their own.
    pub items: Vec<ItemView>,
    /// Its items under headings.
    pub groups: Vec<CouncilGroupView>,
    /// The anchor of its nominations, which all layouts share.
    pub nominations_id: Option<String>,
    /// Its nominations, by institution.
    pub nominations: Vec<NominationGroupView>,
    /// `table`, `list` or `sentence`: how they are printed.
    pub nominations_style: String,
    /// How many items or nominations it holds.
    pub count: u32,
}

/// Items of a section under a heading: a ministry's, or those of a kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CouncilGroupView {
    /// Its anchor, if it is an item itself.
    pub id: Option<String>,
    /// Its number as printed: « I.1. ».
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// Its address, where it is an institution's.
    pub url: Option<String>,
    /// Text before the items (*HTML*).
    pub intro: String,
    /// Its items.
    pub items: Vec<ItemView>,
}

/// What stands before and after, in time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct NeighboursView {
    /// The older one.
    pub previous: Option<LinkView>,
    /// The newer one.
    pub next: Option<LinkView>,
}

/// No council was held.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CouncilNotHeldView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The document's name in its country.
    pub name: String,
    /// The headline.
    pub title: String,
    /// The day on which it would have sat, long.
    pub date: DateView,
    /// When this was published.
    pub published: DateView,
    /// Why, as one sentence.
    pub reason: String,
    /// More text (*HTML*).
    pub body: String,
    /// When the next council is expected.
    pub next_expected: Option<DatedView>,
    /// The councils before and after.
    pub neighbours: NeighboursView,
    /// Links that share it.
    pub share: Vec<ShareLinkView>,
    /// The page of texts that are ready for each network.
    pub share_page: Option<LinkView>,
    /// The page in other forms.
    pub downloads: Vec<AttachmentView>,
}

impl CouncilNotHeldView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "council_not_held.html";
}
