//! Rules over the whole site that no single stage sees: links that lead somewhere, media that exist and are described.
//!
//! What a stage can see by itself (a wrong date, an unknown institution) it tells itself.

mod access;
mod accounts;
mod dates;
mod documents;
mod governments;
mod institutions;
mod kinds;
mod media;
mod numbers;
mod prose;
mod recordings;
mod references;
mod strays;

pub use access::{Audit, CODES as ACCESS_CODES};

use crate::diagnostic::Diagnostics;
use crate::links::{Links, Place, places};
use crate::source::SourceId;
use prose::Lost;
use rayon::prelude::*;
use std::collections::HashSet;

/// Most pages have few links: it does not pay to share out fewer than these.
const PAGES_AT_ONCE: usize = 32;

/// What is looked at once, and tells its mistakes in this order. Some go through every document.
const OVER_THE_SITE: [fn(&Links<'_>, &mut Diagnostics); 10] = [
    |links, told| links.site.institutions.iter().for_each(|it| access::check_institution(it, told)),
    media::check_institutions,
    |links, told| governments::check(links.site, told),
    |links, told| institutions::check(links.site, told),
    |links, told| accounts::check(links.site, told),
    |links, told| dates::check(links.site, told),
    |links, told| numbers::check(links.site, told),
    references::check,
    |links, told| documents::check_names(links.site, told),
    |links, told| strays::check(links.sources, told),
];

/// Checks every public page, and every document that waits for its hour. Gives back what those who listen would miss.
pub fn check(links: &Links<'_>, diagnostics: &mut Diagnostics) -> Audit {
    let public = places(links.site).map(|place| (place, false));
    let waiting = links.site.waiting.iter().filter(|document| !document.foreign);
    let waiting = waiting.map(|document| (Place::Document(document), true));
    let all: Vec<(Place<'_>, bool)> = public.chain(waiting).collect();
    let faulty: HashSet<SourceId> = diagnostics.iter().map(|mistake| mistake.span.source).collect();
    // Each page's mistakes by themselves, then together in the pages' order.
    let told: Vec<(Diagnostics, Vec<Lost<'_>>)> = all
        .par_iter()
        .with_min_len(PAGES_AT_ONCE)
        .map(|(place, waits)| {
            let mut own = Diagnostics::default();
            let lost = prose::check(links, *place, *waits, &mut own);
            media::check(links, *place, &mut own);
            kinds::check(links, *place, *waits, &mut own);
            access::check(links, *place, &mut own);
            // What could not be read may be what seems to be missing.
            if own.errors() == 0 && !faulty.contains(&place.trunk().source) {
                access::check_files(links, *place, &mut own);
            }
            if links.site.is_first() {
                // What a voice stumbles over was read all the same.
                let is_read = own.iter().all(|mistake| access::CODES.contains(&mistake.code));
                let is_sound = is_read && !faulty.contains(&place.trunk().source);
                documents::check(links, *place, is_sound, &mut own);
            }
            (own, lost)
        })
        .collect();
    let mut lost = Vec::new();
    let mut audit = Audit::default();
    for ((place, waits), (own, links)) in all.iter().zip(told) {
        if !waits {
            audit.page(place.trunk().source, own.iter());
        }
        diagnostics.extend(own);
        lost.extend(links);
    }
    let guesses = links.site.places.guesses();
    let broken: Vec<_> =
        lost.par_iter().enumerate().map(|(index, link)| link.told(links, index < guesses)).collect();
    for link in broken {
        diagnostics.add(link);
    }
    let mut titles = Diagnostics::default();
    access::check_titles(links, &mut titles);
    titles.iter().for_each(|mistake| audit.note(mistake.span.source, mistake));
    diagnostics.extend(titles);
    if links.site.is_first() {
        let told = OVER_THE_SITE.par_iter().map(|check| {
            let mut own = Diagnostics::default();
            check(links, &mut own);
            own
        });
        told.collect::<Vec<_>>().into_iter().for_each(|own| diagnostics.extend(own));
    }
    audit
}
