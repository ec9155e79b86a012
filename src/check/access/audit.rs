//! What the checks of accessibility found on the public pages of a portal in one language: of this the statement is made.
//!
//! It is drawn from the mistakes themselves, so that the statement cannot be kinder than `crieur check`. Pages that wait
//! for their hour are not in it.

use crate::diagnostic::Diagnostic;
use crate::source::SourceId;
use std::collections::{BTreeMap, BTreeSet};

/// The codes of accessibility, in the order in which the statement tells them: what keeps from reading comes first.
pub const CODES: &[&str] = &[
    "text-in-file",
    "inaccessible-file",
    "missing-alt",
    "poor-alt",
    "missing-transcript",
    "passage-language",
    "vague-link",
    "bare-address",
    "same-link-text",
    "empty-link",
    "same-title",
    "bold-heading",
    "empty-heading",
    "heading-jump",
    "hand-made-list",
    "table-header",
    "capitals",
    "spaced-letters",
    "disguised-letters",
    "emoji",
];

/// The pages that a check found something on.
type Found = BTreeMap<&'static str, Vec<SourceId>>;

/// What was found in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// How many pages were looked at.
    pub pages: usize,
    /// By code, the files of the pages, each once, in the order of the pages.
    pub found: Found,
    faulty: BTreeSet<SourceId>,
}

impl Audit {
    /// How many pages have nothing to tell.
    pub fn clean(&self) -> usize {
        self.pages.saturating_sub(self.faulty.len())
    }

    /// Counts a page, and notes what was found on it.
    pub(crate) fn page<'d>(&mut self, source: SourceId, mistakes: impl Iterator<Item = &'d Diagnostic>) {
        self.pages += 1;
        mistakes.for_each(|mistake| self.note(source, mistake));
    }

    /// Notes what was found on a page.
    pub(crate) fn note(&mut self, source: SourceId, mistake: &Diagnostic) {
        if !CODES.contains(&mistake.code) {
            return;
        }
        self.faulty.insert(source);
        let pages = self.found.entry(mistake.code).or_default();
        if pages.last() != Some(&source) {
            pages.push(source);
        }
    }
}
