//! A folder of files on the disk: what stands in it, and bringing it to another state.
//!
//! Nothing that the hidden tree holds is believed: a file stays only if it *is* the live site's file, under a second name.
//! Files are never written through such a shared name: the name is removed first. A file that does not change keeps its
//! inode, so its time as well, which web servers and `rsync` go by.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, FileType};
use std::io::{self, ErrorKind};
use std::path::Path;

use rayon::prelude::*;

use super::error::PublishError;
use super::facts::Facts;
use super::wanted::{Origin, Wanted};

/// What stands in a tree, by paths with `/`. Links are not followed.
#[derive(Debug, Default)]
pub(super) struct Listing {
    pub(super) files: BTreeMap<String, Facts>,
    pub(super) folders: BTreeSet<String>,
    /// Links, pipes, and names that are not Unicode: nothing of ours; the path of the folder, and the name in it.
    strange: Vec<(String, std::ffi::OsString)>,
}

/// One folder, read.
#[derive(Default)]
struct Found {
    files: Vec<(String, Facts)>,
    folders: Vec<String>,
    strange: Vec<(String, std::ffi::OsString)>,
}

/// Everything below `root`, its folders read side by side; nothing if it is not there.
pub(super) fn list(root: &Path) -> Result<Listing, PublishError> {
    let mut listing = Listing::default();
    let mut folders = vec![String::new()];
    while !folders.is_empty() {
        let found: Vec<Found> =
            folders.par_iter().map(|folder| read(root, folder)).collect::<Result<_, _>>()?;
        folders = Vec::new();
        for mut one in found {
            listing.files.extend(one.files);
            listing.strange.append(&mut one.strange);
            listing.folders.extend(one.folders.iter().cloned());
            folders.append(&mut one.folders);
        }
    }
    Ok(listing)
}

fn read(root: &Path, folder: &str) -> Result<Found, PublishError> {
    let at = root.join(folder);
    let entries = || -> io::Result<Found> {
        let mut found = Found::default();
        for entry in fs::read_dir(&at)? {
            let entry = entry?;
            let name = entry.file_name();
            let kind: FileType = entry.file_type()?;
            match name.to_str().map(|name| join(folder, name)) {
                Some(path) if kind.is_dir() => found.folders.push(path),
                Some(path) if kind.is_file() => found.files.push((path, Facts::of(&entry.metadata()?))),
                _ => found.strange.push((folder.to_owned(), name)),
            }
        }
        Ok(found)
    };
    match entries() {
        Err(error) if folder.is_empty() && error.kind() == ErrorKind::NotFound => Ok(Found::default()),
        result => result.map_err(|error| PublishError::system(&at, error)),
    }
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// Makes the folder `next` hold exactly `wanted`, taking what is kept from the folder `live`.
///
/// With `is_filled`, what was made stands there already, and nothing else does.
pub(super) fn bring(
    next: &Path,
    live: &Path,
    published: &Listing,
    wanted: &Wanted,
    is_filled: bool,
) -> Result<(), PublishError> {
    let standing = if is_filled { Listing::default() } else { list(next)? };
    sweep(next, &standing, wanted)?;
    let files: Vec<_> = wanted.files.iter().collect();
    files.par_iter().try_for_each(|(path, wish)| {
        let target = next.join(path);
        match &wish.origin {
            Origin::Placed => Ok(()),
            Origin::Waiting(at) => with_folder(&target, || fs::rename(at, &target)),
            Origin::Kept => {
                let same = standing.files.get(path.as_str()).and_then(|facts| facts.file);
                if same.is_some() && same == published.files.get(path.as_str()).and_then(|facts| facts.file) {
                    return Ok(());
                }
                remove(&target)?;
                link(&live.join(path), &target)
            }
        }
    })
}

/// A second name for a file; where there are no hard links, or too many of them, a copy does.
fn link(from: &Path, to: &Path) -> Result<(), PublishError> {
    with_folder(to, || match fs::hard_link(from, to) {
        Err(error) if error.kind() != ErrorKind::NotFound => fs::copy(from, to).map(|_| ()),
        result => result,
    })
}

/// Puts something at `target`; the folders above it are made if they are not there, which is found out by trying. A page has
/// a folder of its own, which is made sooner than it is missed: what is wrong with it shows then.
pub(super) fn with_folder<T>(target: &Path, put: impl Fn() -> io::Result<T>) -> Result<T, PublishError> {
    if let Some(folder) = target.parent().filter(|_| target.ends_with("index.html")) {
        let _ = fs::create_dir(folder);
    }
    let put = || match (put(), target.parent()) {
        (Err(error), Some(folder)) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            put()
        }
        (result, _) => result,
    };
    put().map_err(|error| PublishError::system(target, error))
}

/// Gives the folder `next` the permissions of the folder `live`, which may have been opened to a web server.
pub(super) fn take_permissions(next: &Path, live: &Path) -> Result<(), PublishError> {
    let Ok(found) = fs::metadata(live) else { return Ok(()) };
    fs::set_permissions(next, found.permissions()).map_err(|error| PublishError::system(next, error))
}

/// Removes from `root`, where `standing` stands, everything that is not wanted, and what is not a file where one is wanted.
pub(super) fn sweep(root: &Path, standing: &Listing, wanted: &Wanted) -> Result<(), PublishError> {
    for (folder, name) in &standing.strange {
        remove(&root.join(folder).join(name))?;
    }
    let files = standing.files.keys().filter(|path| !wanted.files.contains_key(path.as_str()));
    files.into_iter().try_for_each(|path| remove(&root.join(path)))?;
    // The deepest first: what they held is gone.
    let folders = standing.folders.iter().rev().filter(|path| !wanted.folders.contains(path.as_str()));
    folders.into_iter().try_for_each(|path| remove(&root.join(path)))
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
