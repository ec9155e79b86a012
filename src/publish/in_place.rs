//! Publishing file by file, for a folder that cannot be exchanged because something is mounted on it.
//!
//! Everything that changes is first written to a hidden folder inside: a full disk shows there. Then it takes its place in
//! an order that never shows a page whose parts are missing: pictures and styles, then pages, those nearest the home page
//! last; then what is no longer wanted goes, pages first. There is no earlier site to go back to.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::Report;
use super::compare::holds;
use super::error::PublishError;
use super::tree::{list, remove, sweep, write};
use super::wanted::Wanted;

const STAGING: &str = ".crieur-next";

/// Brings the folder `public` to the new state.
pub(super) fn bring(public: &Path, wanted: &Wanted) -> Result<Report, PublishError> {
    let staging = public.join(STAGING);
    remove(&staging)?;
    let published = list(public)?;
    fs::create_dir_all(&staging).map_err(|error| PublishError::system(&staging, error))?;
    let staged = stage(public, &staging, wanted).inspect_err(|_| {
        // A full disk is the usual cause: give back what was taken of it.
        let _ = remove(&staging);
    })?;
    let mut report = Report::default();
    for file in &staged {
        make_way(public, file.path)?;
        put(&file.waits_at, &public.join(file.path))?;
        if wanted.counts(file.path) {
            report.written += 1;
            report.bytes += file.bytes;
        }
    }
    report.kept = wanted.files.keys().filter(|path| wanted.counts(path)).count() - report.written;
    report.removed = withdraw(public, published, wanted)?;
    Ok(report)
}

/// A changed file, written but not yet in its place.
struct Staged<'a> {
    path: &'a str,
    waits_at: PathBuf,
    bytes: u64,
}

/// Writes what changes, in the order in which it takes its place.
fn stage<'a>(public: &Path, staging: &Path, wanted: &Wanted<'a>) -> Result<Vec<Staged<'a>>, PublishError> {
    let mut files: Vec<_> = wanted.files.iter().map(|(&path, &content)| (path, content)).collect();
    // Our own files come first: from then on the folder is known for ours, however this ends.
    files.sort_by_key(|&(path, _)| (wanted.counts(path), rank(path)));
    let staged = files.into_par_iter().enumerate().map(|(index, (path, content))| {
        if reaches(public, path) && holds(&public.join(path), content)? {
            return Ok(None);
        }
        let waits_at = staging.join(index.to_string());
        let bytes = write(&waits_at, content)?;
        Ok(Some(Staged { path, waits_at, bytes }))
    });
    let staged: Vec<_> = staged.collect::<Result<_, PublishError>>()?;
    Ok(staged.into_iter().flatten().collect())
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

/// Removes what is no longer wanted, and tells how many files that were published.
fn withdraw(public: &Path, published: BTreeSet<String>, wanted: &Wanted) -> Result<usize, PublishError> {
    let mut gone: Vec<_> =
        published.into_iter().filter(|path| !wanted.files.contains_key(path.as_str())).collect();
    gone.sort_by_key(|path| !is_page(path));
    for path in &gone {
        if reaches(public, path) && !wanted.folders.contains(path.as_str()) {
            remove(&public.join(path))?;
        }
    }
    sweep(public, "", wanted)?;
    Ok(gone.len())
}
