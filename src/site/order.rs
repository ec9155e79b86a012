//! Institutions and topics in the order in which readers of a language look for them.
//!
//! Where something stands in its table is the same in all languages of a portal; where it stands on a page is not.

use super::Site;
use crate::content::institution::Institution;
use crate::lang::{Collation, Language};
use std::cmp::Ordering;

/// Places in the tables of a site.
#[derive(Clone, Debug, Default)]
pub struct Order {
    /// Institutions: by the rank that the portal gives them, then by name.
    pub institutions: Vec<usize>,
    /// Topics by name.
    pub topics: Vec<usize>,
}

impl Order {
    /// The order of the site's language.
    pub(super) fn of(site: &Site) -> Self {
        let language = site.language();
        let collation = Collation::of(language);
        let mut institutions: Vec<usize> = (0..site.institutions.len()).collect();
        institutions.sort_by(|first, second| {
            by_rank(&site.institutions[*first], &site.institutions[*second], language, &collation)
        });
        let mut topics: Vec<usize> = (0..site.topics.len()).collect();
        topics.sort_by(|first, second| {
            let name = |place: &usize| site.topics[*place].name.get(language);
            collation.compare(name(first), name(second))
        });
        Order { institutions, topics }
    }
}

/// The table's own order is that of the portal's first language: the data is in it.
pub(super) fn sort(institutions: &mut [Institution], language: &Language) {
    let collation = Collation::of(language);
    institutions.sort_by(|first, second| by_rank(first, second, language, &collation));
}

/// Those with a rank first.
fn by_rank(
    first: &Institution,
    second: &Institution,
    language: &Language,
    collation: &Collation,
) -> Ordering {
    let rank = |institution: &Institution| institution.order.unwrap_or(u32::MAX);
    let by_name = || collation.compare(first.name.get(language), second.name.get(language));
    rank(first).cmp(&rank(second)).then_with(by_name)
}
