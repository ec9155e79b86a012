//! Brings a tree that nobody sees to the new state, whatever state it is in.
//!
//! Nothing that the hidden tree holds is believed: a file stays only if it *is* the live site's file, under a second name,
//! and the live one holds what it should. Files are never written through such a shared name: the name is removed first.
//! A file that does not change keeps its inode, so its time as well, which web servers and `rsync` go by.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::Report;
use super::compare::{holds, open_source};
use super::error::PublishError;
use super::wanted::Wanted;
use crate::artifact::Content;

/// What became of one file.
enum Outcome {
    Kept,
    Written { bytes: u64 },
}

/// Makes the folder `next` hold exactly `wanted`, taking from the folder `live` what it already holds.
pub(super) fn prepare(next: &Path, live: &Path, wanted: &Wanted) -> Result<Report, PublishError> {
    let published = list(live)?;
    sweep(next, "", wanted)?;
    make_folders(next, wanted)?;
    let files: Vec<_> = wanted.files.iter().collect();
    let outcomes: Vec<_> = files
        .par_iter()
        .map(|&(path, content)| {
            let from = published.contains(*path).then(|| live.join(path));
            bring(&next.join(path), from.as_deref(), content).map(|outcome| (*path, outcome))
        })
        .collect::<Result<_, _>>()?;
    let counted = outcomes.into_iter().filter(|(path, _)| wanted.counts(path)).map(|(_, outcome)| outcome);
    Ok(report(counted, &published, wanted))
}

/// What a publication would do that changes nothing; nothing where it would change something.
pub(super) fn unchanged(live: &Path, wanted: &Wanted) -> Result<Option<Report>, PublishError> {
    let published = list(live)?;
    if published.len() != wanted.files.len() || !wanted.files.keys().all(|path| published.contains(*path)) {
        return Ok(None);
    }
    let files: Vec<_> = wanted.files.iter().collect();
    let differs = files.par_iter().find_map_any(|&(path, content)| match holds(&live.join(path), content) {
        Ok(true) => None,
        Ok(false) => Some(Ok(())),
        Err(error) => Some(Err(error)),
    });
    let kept = files.iter().filter(|(path, _)| wanted.counts(path)).count();
    differs.map_or(Ok(Some(Report { kept, ..Report::default() })), |found| found.map(|()| None))
}

/// Gives the folder `next` the permissions of the folder `live`, which may have been opened to a web server.
pub(super) fn take_permissions(next: &Path, live: &Path) -> Result<(), PublishError> {
    let Ok(found) = fs::metadata(live) else { return Ok(()) };
    fs::set_permissions(next, found.permissions()).map_err(|error| PublishError::system(next, error))
}

fn report(outcomes: impl Iterator<Item = Outcome>, published: &BTreeSet<String>, wanted: &Wanted) -> Report {
    let removed = published.iter().filter(|path| !wanted.files.contains_key(path.as_str())).count();
    let mut report = Report { removed, ..Report::default() };
    for outcome in outcomes {
        match outcome {
            Outcome::Kept => report.kept += 1,
            Outcome::Written { bytes } => {
                report.written += 1;
                report.bytes += bytes;
            }
        }
    }
    report
}

/// Every file below `root`, by its path with `/`; links are not followed, and names that are not Unicode cannot be ours.
pub(super) fn list(root: &Path) -> Result<BTreeSet<String>, PublishError> {
    let mut files = BTreeSet::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for (path, kind) in entries(root, &folder)? {
            let Some(path) = path else { continue };
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() {
                files.insert(path);
            }
        }
    }
    Ok(files)
}

type Entries = Vec<(Option<String>, fs::FileType)>;

fn entries(root: &Path, folder: &str) -> Result<Entries, PublishError> {
    let at = root.join(folder);
    let read = || -> io::Result<Entries> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(&at)? {
            let entry = entry?;
            let path = entry.file_name().to_str().map(|name| join(folder, name));
            entries.push((path, entry.file_type()?));
        }
        Ok(entries)
    };
    match read() {
        Err(error) if folder.is_empty() && error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        result => result.map_err(|error| PublishError::system(&at, error)),
    }
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// Removes from `root/folder` everything that is not wanted, and what is not a file where one is wanted.
pub(super) fn sweep(root: &Path, folder: &str, wanted: &Wanted) -> Result<(), PublishError> {
    let at = root.join(folder);
    let failed = |error| PublishError::system(&at, error);
    for entry in fs::read_dir(&at).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let path = entry.file_name().to_str().map(|name| join(folder, name));
        match path {
            Some(path) if kind.is_dir() && wanted.folders.contains(path.as_str()) => {
                sweep(root, &path, wanted)?;
            }
            Some(path) if kind.is_file() && wanted.files.contains_key(path.as_str()) => {}
            _ => remove(&entry.path())?,
        }
    }
    Ok(())
}

/// Removes a file, a link or a folder with all it holds; that there is none is as good.
pub(super) fn remove(path: &Path) -> Result<(), PublishError> {
    let removed = match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match removed {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(PublishError::system(path, error)),
        _ => Ok(()),
    }
}

/// Makes the wanted folders below `root`; a file that stands where a folder is wanted has been swept away.
fn make_folders(root: &Path, wanted: &Wanted) -> Result<(), PublishError> {
    for folder in &wanted.folders {
        let path: PathBuf = root.join(folder);
        match fs::create_dir(&path) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                return Err(PublishError::system(&path, error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Makes the hidden file `target` hold `content`; `live` is the live site's file of that name, if there is one.
fn bring(target: &Path, live: Option<&Path>, content: &Content) -> Result<Outcome, PublishError> {
    match live {
        Some(live) if holds(live, content)? => {
            if is_same_file(live, target) {
                return Ok(Outcome::Kept);
            }
            remove(target)?;
            // Where there are no hard links, or too many of them, a copy does.
            if fs::hard_link(live, target).is_err() {
                write(target, content)?;
            }
            Ok(Outcome::Kept)
        }
        _ => {
            remove(target)?;
            write(target, content).map(|bytes| Outcome::Written { bytes })
        }
    }
}

#[cfg(unix)]
fn is_same_file(left: &Path, right: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::symlink_metadata(left), fs::symlink_metadata(right)) {
        (Ok(left), Ok(right)) => left.dev() == right.dev() && left.ino() == right.ino(),
        _ => false,
    }
}

/// The standard library tells no file's identity here: it is linked anew.
#[cfg(not(unix))]
fn is_same_file(_left: &Path, _right: &Path) -> bool {
    false
}

/// Writes a file that is not there yet, and tells its size in bytes.
///
/// The permissions are those of a new file, not the source's: a document that only its author could read is published.
pub(super) fn write(target: &Path, content: &Content) -> Result<u64, PublishError> {
    let failed = |error| PublishError::system(target, error);
    match content {
        Content::Bytes(bytes) => {
            File::create_new(target).and_then(|mut file| file.write_all(bytes)).map_err(failed)?;
            Ok(bytes.len() as u64)
        }
        Content::Copy(source) => {
            let (mut original, _) = open_source(source)?;
            let mut file = File::create_new(target).map_err(failed)?;
            io::copy(&mut original, &mut file).map_err(failed)
        }
    }
}
