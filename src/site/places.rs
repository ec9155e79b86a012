//! Where each public document stands, by kind and id.

use super::document::{Document, Kind};
use rayon::prelude::*;

/// How many ids a build holds names against that lead nowhere: a second or two of its time.
const COMPARISONS: usize = 20_000_000;

/// Where each public document stands, by kind and id: a sorted list, smaller and sooner made than a tree.
#[derive(Clone, Debug, Default)]
pub struct Places {
    sorted: Vec<(Kind, Box<str>, usize)>,
}

impl Places {
    /// The places of documents in their order.
    pub(super) fn of(documents: &[Document]) -> Self {
        let mut sorted: Vec<(Kind, Box<str>, usize)> = documents
            .iter()
            .enumerate()
            .map(|(place, document)| (document.kind(), document.id().into(), place))
            .collect();
        sorted.par_sort_unstable();
        Places { sorted }
    }

    /// Where a document stands.
    pub fn get(&self, kind: Kind, id: &str) -> Option<usize> {
        let found = self.sorted.binary_search_by(|(of, own, _)| (*of, &**own).cmp(&(kind, id)));
        found.ok().map(|at| self.sorted[at].2)
    }

    /// For how many names that lead nowhere the nearest is sought: each is held against every id, so that a large portal
    /// with many such names would wait for minutes. The others are told without it.
    pub fn guesses(&self) -> usize {
        COMPARISONS / self.sorted.len().max(1)
    }

    /// Every kind and id, in their order.
    pub fn names(&self) -> impl Iterator<Item = (Kind, &str)> {
        self.sorted.iter().map(|(kind, id, _)| (*kind, &**id))
    }

    /// The ids of a kind, in their order.
    pub fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let start = self.sorted.partition_point(|(of, _, _)| *of < kind);
        self.sorted[start..].iter().take_while(move |(of, _, _)| *of == kind).map(|(_, id, _)| &**id)
    }
}
