//! What those who listen, or do not see, would miss: the checks of accessibility that no tool can make on one page, made
//! of what the generator knows. WCAG 2.2 and RGAA 4.1; each code names its criterion in `docs/checks.md`.

mod audit;
mod fields;
mod files;
mod line;
mod links;
mod pictures;
mod told;
mod vague;

pub use audit::{Audit, CODES};
pub(super) use fields::check_titles;
pub(super) use files::{check as check_files, check_institution};
pub(super) use told::heard;

use crate::diagnostic::Diagnostics;
use crate::links::{Links, Place};

/// Checks one page.
pub(super) fn check(links: &Links<'_>, place: Place<'_>, diagnostics: &mut Diagnostics) {
    fields::check(links, place, diagnostics);
    links::check(links, place, diagnostics);
    pictures::check(place, diagnostics);
}
