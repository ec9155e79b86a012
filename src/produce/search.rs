//! The search index: one job, many files, each kept where its content is what it was.

use super::{Made, Stock, Voice};
use crate::artifact::{Artifact, Key, Keys};
use rayon::prelude::*;

impl Voice<'_> {
    /// Makes the files of the index beside its table, whose path this is.
    ///
    /// What a text says is known once it is read: so the index is made whenever anything changed, and a file that holds
    /// what it held is not written.
    pub(super) fn search_index(&self, table: &str, stock: &Stock<'_>) -> Made {
        let folder = table.rsplit_once('/').map_or("", |(folder, _)| folder);
        let files = self.composer.search_index();
        let all = files.len();
        let new: Vec<Artifact> = files
            .into_par_iter()
            .filter_map(|file| {
                let path = format!("{folder}/{}", file.name);
                let keys = Keys { glance: None, view: Some(Key::of(&[b"search", &file.bytes])) };
                let artifact = || Artifact::bytes(path.clone(), file.bytes.clone()).keyed(keys);
                (stock.keeps)(&path, keys).is_none().then(artifact)
            })
            .collect();
        Made::Parts { kept: all - new.len(), new }
    }
}
