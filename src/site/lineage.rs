//! Institutions that followed each other: who names one side of it names both.

use super::Site;
use crate::content::Reference;
use crate::content::institution::Institution;
use crate::source::Spanned;

/// Gives every predecessor its successor and every successor its predecessor, where only one of the two files says so.
pub(super) fn tie(institutions: &mut [Institution]) {
    let links: Vec<(usize, usize)> =
        institutions.iter().enumerate().flat_map(|(index, own)| links(index, own)).collect();
    for (before, after) in links {
        let (id, span) = (institutions[after].id.value.clone(), institutions[before].id.span);
        add(&mut institutions[before].successors, after, Spanned::new(id, span));
        let (id, span) = (institutions[before].id.value.clone(), institutions[after].id.span);
        add(&mut institutions[after].predecessors, before, Spanned::new(id, span));
    }
}

/// Who comes before whom, as one file says it.
fn links(index: usize, own: &Institution) -> impl Iterator<Item = (usize, usize)> {
    let after =
        own.successors.iter().filter_map(|reference| reference.target).map(move |after| (index, after));
    let before =
        own.predecessors.iter().filter_map(|reference| reference.target).map(move |before| (before, index));
    after.chain(before).filter(|(before, after)| before != after)
}

fn add(references: &mut Vec<Reference>, target: usize, name: Spanned<String>) {
    if references.iter().all(|reference| reference.target != Some(target)) {
        references.push(Reference { name, target: Some(target) });
    }
}

impl Site {
    /// Whether an institution is no more.
    pub fn has_ended(&self, index: usize) -> bool {
        self.institutions[index].valid_to.as_ref().is_some_and(|end| self.is_over(end.value))
    }

    /// Who does now what an institution that is no more did: its successors, or theirs where they are no more either.
    pub fn heirs(&self, index: usize) -> Vec<usize> {
        let mut heirs = Vec::new();
        let mut seen = vec![index];
        self.gather(index, &mut seen, &mut heirs);
        heirs
    }

    fn gather(&self, index: usize, seen: &mut Vec<usize>, heirs: &mut Vec<usize>) {
        if !self.has_ended(index) {
            return;
        }
        for next in self.institutions[index].successors.iter().filter_map(|reference| reference.target) {
            if seen.contains(&next) {
                continue;
            }
            seen.push(next);
            let leads_on = self.has_ended(next) && !self.institutions[next].successors.is_empty();
            if leads_on {
                self.gather(next, seen, heirs);
            } else {
                heirs.push(next);
            }
        }
    }
}
