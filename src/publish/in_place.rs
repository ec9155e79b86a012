//! Publishing file by file, for a folder that cannot be exchanged because something is mounted on it.
//!
//! Everything that changes is first copied to a hidden folder inside: a full disk shows there. Then it takes its place in
//! an order that never shows a page whose parts are missing: pictures and styles, then pages, those nearest the home page
//! last; then what is no longer wanted goes, pages first. There is no earlier site to go back to.

use std::cmp::Reverse;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::PublishError;
use super::staging::write;
use super::tree::{list, remove, sweep};
use super::wanted::{Origin, Wanted, Wish};
use crate::artifact::Content;

const STAGING: &str = ".crieur-next";

/// Brings the folder `public` to the new state; a made file that has its place already has it in the tree `next`.
pub(super) fn bring(public: &Path, next: &Path, wanted: &Wanted<'_>) -> Result<(), PublishError> {
    let staging = public.join(STAGING);
    remove(&staging)?;
    fs::create_dir_all(&staging).map_err(|error| PublishError::system(&staging, error))?;
    let staged = stage(&staging, next, wanted).inspect_err(|_| {
        // A full disk is the usual cause: give back what was taken of it.
        let _ = remove(&staging);
    })?;
    for file in &staged {
        make_way(public, file.path)?;
        put(&file.waits_at, &public.join(file.path))?;
    }
    withdraw(public, wanted)
}

/// A changed file, copied but not yet in its place.
struct Staged<'a> {
    path: &'a str,
    waits_at: PathBuf,
}

/// Copies what changes, in the order in which it takes its place.
fn stage<'a>(staging: &Path, next: &Path, wanted: &Wanted<'a>) -> Result<Vec<Staged<'a>>, PublishError> {
    let mut files: Vec<(&str, &Wish)> = wanted
        .files
        .iter()
        .filter(|(_, wish)| wish.is_made())
        .map(|(path, wish)| (path.as_str(), wish))
        .collect();
    // Our own files come first: from then on the folder is known for ours, however this ends.
    files.sort_by_key(|&(path, wish)| (wish.counts, rank(path)));
    let staged = files.into_par_iter().enumerate().map(|(index, (path, wish))| {
        let made = match &wish.origin {
            Origin::Waiting(at) => at.clone(),
            Origin::Kept | Origin::Placed => next.join(path),
        };
        let waits_at = staging.join(index.to_string());
        write(&waits_at, &Content::Copy(made))?;
        Ok(Staged { path, waits_at })
    });
    staged.collect()
}

fn rank(path: &str) -> (bool, Reverse<usize>) {
    (is_page(path), Reverse(path.matches('/').count()))
}

fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("html"))
}

/// Whether only real folders lead to `path`, not a link to somewhere else.
fn reaches(public: &Path, path: &str) -> bool {
    path.match_indices('/').all(|(at, _)| is_folder(&public.join(&path[..at])))
}

fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_dir())
}

/// Makes the folders above `path`, in the place of files or links of that name.
fn make_way(public: &Path, path: &str) -> Result<(), PublishError> {
    for (at, _) in path.match_indices('/') {
        let folder = public.join(&path[..at]);
        if is_folder(&folder) {
            continue;
        }
        remove(&folder)?;
        fs::create_dir(&folder).map_err(|error| PublishError::system(&folder, error))?;
    }
    Ok(())
}

fn put(staged: &Path, target: &Path) -> Result<(), PublishError> {
    if is_folder(target) {
        remove(target)?;
    }
    fs::rename(staged, target).map_err(|error| PublishError::system(target, error))
}

/// Removes what is no longer wanted, pages first.
fn withdraw(public: &Path, wanted: &Wanted<'_>) -> Result<(), PublishError> {
    let standing = list(public)?;
    let mut gone: Vec<&String> =
        standing.files.keys().filter(|path| !wanted.files.contains_key(path.as_str())).collect();
    gone.sort_by_key(|path| !is_page(path));
    for path in gone {
        if reaches(public, path) && !wanted.folders.contains(path.as_str()) {
            remove(&public.join(path))?;
        }
    }
    sweep(public, &standing, wanted)
}
