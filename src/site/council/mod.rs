//! Lays a report out as its government prints it: what its headings mean, which section takes each item, what number it
//! bears. It is done once a document's names are resolved, and [`crate::compose`] shows what comes out.

mod headings;
mod lay;
mod numbers;

pub(super) use headings::{sort, without_lead};
pub(super) use lay::lay_out;

use crate::content::body::Body;
use crate::content::council::PartTitle;
use crate::content::profile::Profile;

/// What the anchors of a council's sections begin with.
pub const SECTION_ANCHOR: &str = "rubrique-";

/// A part of a report before its items are in groups and numbered.
pub(super) struct Slot {
    /// What it is.
    of: Of,
    /// What stands over it.
    title: PartTitle,
    /// The report's own text before its first item.
    intro: Option<Body>,
    /// Which of the report's items it holds.
    items: Vec<usize>,
}

/// What a part of a report is.
#[derive(Clone, PartialEq, Eq)]
enum Of {
    /// A section of the profile, by its place.
    Section(usize),
    /// A section that is repeated for each institution, by its place, and the institution's name in addresses.
    Institution(usize, String),
    /// A section of the report's own.
    Own,
    /// Nominations in a profile that has no section for them.
    Nominations,
}

impl Slot {
    fn of_section(profile: &Profile, index: usize) -> Self {
        let title = PartTitle::Text(profile.sections[index].title.clone());
        Slot { of: Of::Section(index), title, intro: None, items: Vec::new() }
    }

    /// The section of the profile that it is, if it is one.
    fn section(&self) -> Option<usize> {
        match self.of {
            Of::Section(index) | Of::Institution(index, _) => Some(index),
            Of::Own | Of::Nominations => None,
        }
    }

    fn holds_nominations(&self, profile: &Profile) -> bool {
        self.of == Of::Nominations || self.section().is_some_and(|index| profile.sections[index].nominations)
    }
}
