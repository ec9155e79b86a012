//! Rules over the whole site that no single stage sees: links that lead somewhere, media that exist and are described.
//!
//! What a stage can see by itself (a wrong date, an unknown institution) it tells itself.

mod media;
mod prose;

use crate::diagnostic::Diagnostics;
use crate::links::{Links, Place, places};

/// Checks every public page, and every document that waits for its hour.
pub fn check(links: &Links<'_>, diagnostics: &mut Diagnostics) {
    let waiting = links.site.waiting.iter().map(Place::Document);
    for place in places(links.site).chain(waiting) {
        prose::check(links, place, diagnostics);
        media::check(links, place, diagnostics);
    }
    media::check_institutions(links, diagnostics);
}
