//! Publishing by exchange of trees: the site goes from its old state to the new one in a single step.
//!
//! Two trees stand beside each other, `public/` and a hidden one that holds the site before it. A build brings the hidden
//! tree to the new state and exchanges the two. Whatever fails before the exchange leaves `public/` as it was; whatever
//! kills the program leaves the old site or the new one, whole; the hidden tree is yesterday's site, for [`rollback`].
//! What the files hold is decided elsewhere; this module only makes them true on the disk. Nothing is printed.
//!
//! A power cut is not a kill: nothing waits for the disk here. The next publication compares contents and mends.

mod compare;
mod error;
mod in_place;
mod place;
mod swap;
mod tree;
mod wanted;

#[cfg(test)]
mod accidents;
#[cfg(test)]
mod tests;

use std::path::Path;

pub use error::{PublishError, UnusablePath};

use crate::artifact::Artifact;
use place::Place;
use swap::Exchange;
use wanted::Wanted;

/// What a publication did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that already held what they should.
    pub kept: usize,
    /// Files of the site before that are no longer planned.
    pub removed: usize,
    /// Size of what was written, in bytes.
    pub bytes: u64,
}

/// Makes the folder `out` hold exactly `artifacts`.
///
/// Refused without touching anything: a folder that this program did not make, a second publication at the same time,
/// paths that leave the folder.
pub fn publish(out: &Path, artifacts: &[Artifact]) -> Result<Report, PublishError> {
    wanted::check(artifacts)?;
    let place = Place::of(out)?;
    place.admit()?;
    let _lock = place.lock()?;
    swap::recover(&place)?;
    place.admit()?;
    let extras = place.extras();
    let wanted = Wanted::of(artifacts, &extras);
    if place.is_mounted() {
        return in_place::bring(&place.public, &wanted);
    }
    // A build that changes nothing leaves the earlier site where it is: there is still something to go back to.
    if let Some(report) = tree::unchanged(&place.public, &wanted)? {
        return Ok(report);
    }
    let next = swap::begin(&place)?;
    let report = tree::prepare(&next, &place.public, &wanted)?;
    tree::take_permissions(&next, &place.public)?;
    match swap::exchange(&place, &next)? {
        Exchange::Done => swap::file_away(&place, &next),
        Exchange::Impossible => {
            tree::remove(&next)?;
            return in_place::bring(&place.public, &wanted);
        }
    }
    Ok(report)
}

/// Exchanges the site with the one before it; a second time, exchanges them back.
pub fn rollback(out: &Path) -> Result<(), PublishError> {
    let place = Place::of(out)?;
    let none = || PublishError::NoEarlierSite { folder: place.public.clone() };
    if !place.state.is_dir() {
        return Err(none());
    }
    place.admit()?;
    let _lock = place.lock()?;
    swap::recover(&place)?;
    let earlier = place.earlier();
    if !place::is_marked(&earlier) {
        return Err(none());
    }
    match swap::exchange(&place, &earlier)? {
        Exchange::Done => {
            swap::file_away(&place, &earlier);
            Ok(())
        }
        Exchange::Impossible => Err(none()),
    }
}
