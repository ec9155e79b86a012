//! Every file and folder that the site will hold, by path; paths that cannot be files of a site are refused.
//!
//! That no two pages share an address is the plan's business, with better words. Here it is only made sure of.

use std::collections::{BTreeMap, BTreeSet};

use super::error::{PublishError, UnusablePath};
use crate::artifact::{Artifact, Content};

/// The start of the names kept for this program's own files.
pub(super) const OWN_NAMES: &str = ".crieur-";

/// The files of the site and the folders they need.
pub(super) struct Wanted<'a> {
    /// By path, with what the file shall hold.
    pub(super) files: BTreeMap<&'a str, &'a Content>,
    /// The folders above the files, each before those inside it.
    pub(super) folders: BTreeSet<&'a str>,
    /// Paths that are there for our own sake and are not counted.
    uncounted: BTreeSet<&'a str>,
}

impl<'a> Wanted<'a> {
    /// The site's `artifacts`, which have been checked, and `extras` where no artifact has that path.
    pub(super) fn of(artifacts: &'a [Artifact], extras: &'a [Artifact]) -> Self {
        let extra_files = extras.iter().map(|extra| (extra.path.as_str(), &extra.content));
        let mut files: BTreeMap<_, _> = extra_files.collect();
        let mut uncounted: BTreeSet<_> = files.keys().copied().collect();
        for artifact in artifacts {
            uncounted.remove(artifact.path.as_str());
            files.insert(&artifact.path, &artifact.content);
        }
        let folders = files.keys().flat_map(|path| folders_above(path)).collect();
        Self { files, folders, uncounted }
    }

    /// Whether the file belongs to the site, rather than to this program.
    pub(super) fn counts(&self, path: &str) -> bool {
        !self.uncounted.contains(path)
    }
}

/// Refuses paths that leave the folder, that no disk can hold, or that two artifacts claim.
pub(super) fn check(artifacts: &[Artifact]) -> Result<(), PublishError> {
    let mut seen = BTreeSet::new();
    for artifact in artifacts {
        let path = artifact.path.as_str();
        let fault = fault_of(path).or_else(|| (!seen.insert(path)).then_some(UnusablePath::Twice));
        refuse(path, fault)?;
    }
    for path in artifacts.iter().flat_map(|artifact| folders_above(&artifact.path)) {
        refuse(path, seen.contains(path).then_some(UnusablePath::FileAndFolder))?;
    }
    Ok(())
}

fn refuse(path: &str, fault: Option<UnusablePath>) -> Result<(), PublishError> {
    match fault {
        Some(fault) => Err(PublishError::Path { path: path.to_owned(), fault }),
        None => Ok(()),
    }
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
fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}
