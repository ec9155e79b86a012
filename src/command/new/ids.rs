//! The ids that files of a kind already have, sought by their names alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::slug::slug;

/// How deep editors may file: deeper folders are not looked at.
const MAX_DEPTH: usize = 8;

/// The ids below a kind's folder, each with its file. What cannot be read is not there.
pub(super) fn known(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    collect(folder, MAX_DEPTH, &mut found);
    found
}

fn collect(folder: &Path, depth: usize, found: &mut BTreeMap<String, PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            if depth > 0 {
                collect(&path, depth - 1, found);
            }
        } else if let Some(id) = id(&path) {
            found.insert(id, path);
        }
    }
}

/// The id of a document's file; none for a translation (`sante.ar.yaml`) or a file of another sort.
fn id(path: &Path) -> Option<String> {
    let extension = path.extension()?.to_str()?;
    let stem = path.file_stem()?.to_str()?;
    let is_document = ["md", "yaml", "yml"].contains(&extension);
    let is_translation = Path::new(stem).extension().is_some_and(|lang| matches!(lang.len(), 2 | 3));
    Some(slug(stem)).filter(|id| is_document && !is_translation && !id.is_empty())
}
