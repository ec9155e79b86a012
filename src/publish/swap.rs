//! The step from the old site to the new one, and what is left to do after a run that was killed in the middle of it.
//!
//! The name of a hidden tree says what it is worth: `next` is being prepared, `earlier` is a whole site, `away` is the
//! published site for the instant between two renames, where the system cannot exchange two folders in one.

use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use super::error::PublishError;
use super::place::{Place, is_marked};
use super::tree::remove;

/// Whether two folders could change places.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Exchange {
    /// They did.
    Done,
    /// They never can: one is a mount point. Nothing has changed.
    Impossible,
}

/// Finishes what a killed run began.
pub(super) fn recover(place: &Place) -> Result<(), PublishError> {
    let away = place.away();
    if fs::symlink_metadata(&away).is_err() {
        return Ok(());
    }
    if fs::symlink_metadata(&place.public).is_err() {
        return rename(&away, &place.public);
    }
    if is_marked(&away) && !place.earlier().exists() {
        return rename(&away, &place.earlier());
    }
    remove(&away)
}

/// The hidden tree, ready to be brought to the new state: what was the earlier site, or a half-prepared one, or nothing.
pub(super) fn begin(place: &Place) -> Result<PathBuf, PublishError> {
    let (next, earlier) = (place.next(), place.earlier());
    if fs::symlink_metadata(&next).is_ok_and(|found| !found.is_dir()) {
        remove(&next)?;
    }
    if next.exists() {
        return Ok(next);
    }
    if earlier.is_dir() {
        rename(&earlier, &next)?;
    } else {
        fs::create_dir(&next).map_err(|error| PublishError::system(&next, error))?;
    }
    Ok(next)
}

/// Makes the folder `hidden` the site; what was the site is then at `hidden`.
pub(super) fn exchange(place: &Place, hidden: &Path) -> Result<Exchange, PublishError> {
    if fs::symlink_metadata(&place.public).is_err() {
        return rename(hidden, &place.public).map(|()| Exchange::Done);
    }
    match exchange_in_one_step(&place.public, hidden) {
        Ok(()) => Ok(Exchange::Done),
        Err(error) if is_mount_point(&error) => Ok(Exchange::Impossible),
        Err(error) if is_unsupported(&error) => exchange_by_renames(place, hidden),
        Err(error) => Err(PublishError::system(&place.public, error)),
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange_in_one_step(left: &Path, right: &Path) -> Result<(), Error> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, left, CWD, right, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange_in_one_step(_left: &Path, _right: &Path) -> Result<(), Error> {
    Err(Error::from(ErrorKind::Unsupported))
}

fn is_mount_point(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::ResourceBusy | ErrorKind::CrossesDevices)
}

/// File systems that cannot exchange say that the call is invalid; old containers, that it is not permitted.
fn is_unsupported(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported | ErrorKind::PermissionDenied)
}

/// Away with the old, in with the new. A kill between the two leaves no site until [`recover`]; nothing shorter exists.
pub(super) fn exchange_by_renames(place: &Place, hidden: &Path) -> Result<Exchange, PublishError> {
    let away = place.away();
    match fs::rename(&place.public, &away) {
        Err(error) if is_mount_point(&error) => return Ok(Exchange::Impossible),
        result => result.map_err(|error| PublishError::system(&place.public, error))?,
    }
    if let Err(error) = rename(hidden, &place.public) {
        rename(&away, &place.public)?;
        return Err(error);
    }
    rename(&away, hidden)?;
    Ok(Exchange::Done)
}

/// Keeps what was the site, now at `hidden`, as the earlier one; a folder that was no site of ours is not kept.
///
/// The new site stands already: a failure here costs no more than the way back, so that it is not one of publishing.
pub(super) fn file_away(place: &Place, hidden: &Path) {
    let earlier = place.earlier();
    if !is_marked(hidden) {
        let _ = remove(hidden);
    } else if hidden != earlier && remove(&earlier).is_ok() {
        let _ = rename(hidden, &earlier);
    }
}

fn rename(from: &Path, to: &Path) -> Result<(), PublishError> {
    fs::rename(from, to).map_err(|error| PublishError::system(to, error))
}
