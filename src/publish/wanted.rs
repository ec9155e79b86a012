//! Every file and folder that the site will hold, by path; paths that cannot be files of a site are refused.
//!
//! That no two pages share an address is the plan's business, with better words. Here it is only made sure of.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::error::{PublishError, UnusablePath};
use super::facts::Facts;
use crate::artifact::Keys;

/// The start of the names kept for this program's own files.
pub(super) const OWN_NAMES: &str = ".crieur-";

/// Where a file of the site comes from.
#[derive(Debug)]
pub(super) enum Origin {
    /// The published site has it.
    Kept,
    /// It was made, and waits there.
    Waiting(PathBuf),
    /// It was made, and stands in the next tree already.
    Placed,
}

/// A file of the site.
#[derive(Debug)]
pub(super) struct Wish {
    pub(super) origin: Origin,
    /// What it was made from.
    pub(super) keys: Keys,
    /// What it looks like.
    pub(super) facts: Facts,
    /// Whether it belongs to the site, rather than to this program.
    pub(super) counts: bool,
}

impl Wish {
    /// Whether it was made, rather than kept.
    pub(super) fn is_made(&self) -> bool {
        !matches!(self.origin, Origin::Kept)
    }
}

/// The files of the site and the folders they need.
pub(super) struct Wanted<'a> {
    /// By path.
    pub(super) files: &'a BTreeMap<String, Wish>,
    /// The folders above the files, each before those inside it.
    pub(super) folders: BTreeSet<&'a str>,
}

impl<'a> Wanted<'a> {
    /// The site's files, unless one would be a folder of another.
    pub(super) fn of(files: &'a BTreeMap<String, Wish>) -> Result<Self, PublishError> {
        let mut before = "";
        let mut folders = BTreeSet::new();
        for path in files.keys() {
            // In this order those of one folder follow one another.
            let is_known =
                |folder: &&str| before.strip_prefix(folder).is_some_and(|rest: &str| rest.starts_with('/'));
            folders.extend(folders_above(path).filter(|folder| !is_known(folder)));
            before = path;
        }
        match folders.iter().find(|folder| files.contains_key(**folder)) {
            Some(folder) => Err(refused(folder, UnusablePath::FileAndFolder)),
            None => Ok(Self { files, folders }),
        }
    }
}

/// Refuses a path that leaves the folder or that no disk can hold.
pub(super) fn check(path: &str) -> Result<(), PublishError> {
    fault_of(path).map_or(Ok(()), |fault| Err(refused(path, fault)))
}

/// A path that cannot be published, as an error.
pub(super) fn refused(path: &str, fault: UnusablePath) -> PublishError {
    PublishError::Path { path: path.to_owned(), fault }
}

fn fault_of(path: &str) -> Option<UnusablePath> {
    if path.starts_with('/') {
        return Some(UnusablePath::Outside);
    }
    // A backslash separates folders on one system and not on another; a colon names a drive or a stream there.
    if let Some(character) = path.chars().find(|&c| c.is_control() || c == '\\' || c == ':') {
        return Some(UnusablePath::Character(character));
    }
    path.split('/').find_map(|part| match part {
        "" => Some(UnusablePath::Empty),
        "." | ".." => Some(UnusablePath::Outside),
        _ if part.starts_with(OWN_NAMES) => Some(UnusablePath::Reserved),
        _ => None,
    })
}

/// `a/b/c.html` → `a`, `a/b`.
pub(super) fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}
