//! The files below a folder, folders read side by side.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::LoadError;

/// Every file below a folder by its path from there, sorted. Hidden files count in `static/` alone (`.well-known/`), links
/// nowhere.
pub(super) fn walk(folder: &Path) -> Result<Vec<String>, LoadError> {
    let mut files = Vec::new();
    let mut folders = vec![Found { at: folder.to_owned(), path: String::new() }];
    while !folders.is_empty() {
        let found: Vec<_> = folders.par_iter().map(Found::entries).collect::<Result<_, _>>()?;
        folders = Vec::new();
        for (mut inner, mut own) in found {
            folders.append(&mut inner);
            files.append(&mut own);
        }
    }
    files.sort_unstable();
    Ok(files)
}

/// A folder that was found.
struct Found {
    at: PathBuf,
    /// Its path from the first one, with a slash after it.
    path: String,
}

impl Found {
    /// The folders and the files in it.
    fn entries(&self) -> Result<(Vec<Self>, Vec<String>), LoadError> {
        self.read().map_err(|error| LoadError::Io(self.at.clone(), error))
    }

    fn read(&self) -> io::Result<(Vec<Self>, Vec<String>)> {
        let (mut folders, mut files) = (Vec::new(), Vec::new());
        for entry in fs::read_dir(&self.at)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let is_hidden = name.starts_with('.') || name.ends_with('~');
            if is_hidden && !self.path.starts_with("static/") {
                continue;
            }
            let path = format!("{}{name}", self.path);
            if kind.is_dir() {
                folders.push(Self { at: entry.path(), path: path + "/" });
            } else if kind.is_file() {
                files.push(path);
            }
        }
        Ok((folders, files))
    }
}
