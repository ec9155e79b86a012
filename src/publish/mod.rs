//! Publishing by exchange of trees: the site goes from its old state to the new one in a single step.
//!
//! Two trees stand beside each other, `public/` and a hidden one that holds the site before it. A build brings the hidden
//! tree to the new state and exchanges the two. Whatever fails before the exchange leaves `public/` as it was; whatever
//! kills the program leaves the old site or the new one, whole; the hidden tree is yesterday's site, for [`rollback`].
//! What the files hold is decided elsewhere; this module only makes them true on the disk. Nothing is printed.
//!
//! Files come one by one, in any order and from any thread ([`Publication::put`]), and are written at once: the site is
//! never whole in memory. What a [`record`] of the last publication vouches for is not even made ([`Publication::keeps`]).
//!
//! A power cut is not a kill: nothing waits for the disk here. The next publication compares contents and mends.

mod compare;
mod error;
mod facts;
mod in_place;
mod place;
mod record;
mod siblings;
mod staging;
mod swap;
mod tree;
mod wanted;

#[cfg(test)]
mod accidents;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

pub use error::{PublishError, UnusablePath};

use jiff::Timestamp;

use crate::artifact::{Artifact, Content, Key, Keys, Standing};
use facts::Facts;
use place::{Lock, Place};
use record::Record;
use staging::Staging;
use swap::Exchange;
use tree::Listing;
use wanted::{Origin, Wanted, Wish};

/// A source that was changed this shortly before the publication began, in nanoseconds, may have been changed once more
/// without its time telling: clocks of file systems tick every few milliseconds, some every two seconds (FAT).
const FRESH_NS: i64 = 2_000_000_000;

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

/// A publication under way: until [`Publication::finish`], the published site is what it was.
pub struct Publication {
    place: Place,
    _lock: Lock,
    /// What stands in the published folder.
    live: Listing,
    /// The present of the build.
    now: Timestamp,
    record: Record,
    /// Something is mounted on the published folder: it cannot be exchanged.
    mounted: bool,
    /// Texts have compressed siblings.
    precompress: bool,
    staging: Staging,
    files: Mutex<BTreeMap<String, Wish>>,
    /// A source was changed so shortly ago that its time does not tell whether it changed again.
    unsettled: AtomicBool,
}

impl Publication {
    /// Begins to make the folder `out` hold another site.
    ///
    /// Refused without touching anything: a folder that this program did not make, a second publication at the same time.
    pub fn begin(out: &Path, now: Timestamp) -> Result<Self, PublishError> {
        Self::begin_at(Place::of(out)?, now, Place::is_mounted)
    }

    fn begin_at(
        place: Place,
        now: Timestamp,
        is_mounted: impl Fn(&Place) -> bool,
    ) -> Result<Self, PublishError> {
        place.admit()?;
        let lock = place.lock()?;
        swap::recover(&place)?;
        place.admit()?;
        let mounted = is_mounted(&place);
        let live = tree::list(&place.public)?;
        let record = Record::read(&place.record());
        tree::remove(&place.made())?;
        // A tree that was being filled when the program was killed may be the site before this one; one that comes after
        // an earlier site is only overwritten once everything is made.
        let fresh = !place.earlier().is_dir() && !place::is_marked(&place.next()) && !mounted;
        let folder = if fresh { place.next() } else { place.made() };
        let staging = Staging::begin(folder, fresh)?;
        Ok(Self {
            place,
            _lock: lock,
            live,
            now,
            record,
            mounted,
            precompress: false,
            staging,
            files: Mutex::default(),
            unsettled: AtomicBool::new(false),
        })
    }

    /// The same, where texts have siblings that are compressed (`index.html.gz`, `index.html.br`).
    #[must_use]
    pub fn precompressing(self, precompress: bool) -> Self {
        Self { precompress, ..self }
    }

    /// The path of every file of the last publication that still stands.
    pub fn published(&self) -> impl Iterator<Item = &str> {
        self.record.files().map(|(path, _)| path).filter(|path| self.live.files.contains_key(*path))
    }

    /// Keeps the file at a path, if it is there, was made from what one of the keys says, and was not touched since; tells
    /// its size in bytes.
    pub fn keeps(&self, path: &str, keys: Keys) -> Option<u64> {
        let own = self.kept(path, keys)?;
        let bytes = own.facts.bytes;
        // All of them are known before one is noted: a file that is made again brings its siblings.
        let siblings = self.siblings(path, bytes).into_iter().flatten();
        let siblings: Vec<(String, Wish)> =
            siblings.map(|path| self.kept(&path, keys).map(|wish| (path, wish))).collect::<Option<_>>()?;
        self.note(path, own).ok()?;
        siblings.into_iter().try_for_each(|(path, wish)| self.note(&path, wish)).ok().map(|()| bytes)
    }

    fn kept(&self, path: &str, keys: Keys) -> Option<Wish> {
        let facts = *self.live.files.get(path)?;
        let keys = self.record.vouches(path, keys, &facts, self.now)?;
        Some(Wish { origin: Origin::Kept, keys, facts, counts: true })
    }

    fn siblings(&self, path: &str, bytes: u64) -> Option<[String; 2]> {
        siblings::paths(path, bytes).filter(|_| self.precompress)
    }

    /// Takes a file of the site; tells whether it is another than the one that stands there.
    ///
    /// Refused: paths that leave the folder, and a second file at the same one.
    pub fn put(&self, artifact: &Artifact) -> Result<bool, PublishError> {
        wanted::check(&artifact.path)?;
        let is_new = self.take(artifact, true)?;
        if let Content::Bytes(text) = &artifact.content
            && let Some(paths) = self.siblings(&artifact.path, text.len() as u64)
        {
            let packed = siblings::compress(text)
                .map_err(|error| PublishError::system(Path::new(&artifact.path), error))?;
            for (path, bytes) in paths.into_iter().zip(packed) {
                self.take(&Artifact::bytes(path, bytes).keyed(artifact.keys), true)?;
            }
        }
        Ok(is_new)
    }

    fn take(&self, artifact: &Artifact, counts: bool) -> Result<bool, PublishError> {
        let Artifact { path, content, keys } = artifact;
        let standing = self.live.files.get(path);
        let (origin, facts) = match standing {
            Some(facts) if compare::holds(&self.place.public.join(path), content)? => (Origin::Kept, *facts),
            _ => self.staging.write(path, content).map_err(|error| self.explained(path, error))?,
        };
        let is_settled = settled(content, self.staging.begun_ns());
        self.unsettled.fetch_or(!is_settled, Ordering::Relaxed);
        let keys = if is_settled { *keys } else { Keys::default() };
        let wish = Wish { origin, keys, facts, counts };
        let is_made = wish.is_made();
        self.note(path, wish).map(|()| is_made)
    }

    fn note(&self, path: &str, wish: Wish) -> Result<(), PublishError> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        match files.insert(path.to_owned(), wish) {
            None => Ok(()),
            Some(_) => Err(wanted::refused(path, UnusablePath::Twice)),
        }
    }

    /// A file that could not be written because another one has its path, as what it is.
    fn explained(&self, path: &str, error: PublishError) -> PublishError {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = format!("{path}/");
        let is_folder =
            files.range(folder.clone()..).next().is_some_and(|(other, _)| other.starts_with(&folder));
        if files.contains_key(path) {
            wanted::refused(path, UnusablePath::Twice)
        } else if is_folder || wanted::folders_above(path).any(|above| files.contains_key(above)) {
            wanted::refused(path, UnusablePath::FileAndFolder)
        } else {
            error
        }
    }

    /// Whether the published site is the one that this content makes now, every file of it as it was left.
    pub fn stands(&self, key: Key) -> bool {
        let is_own = |extra: &Artifact| self.live.files.contains_key(&extra.path);
        let own = self.place.extras().iter().filter(|extra| is_own(extra)).count();
        self.record.standing(&self.live, own).is_some_and(|standing| standing.holds(key, self.now))
    }

    /// Keeps the whole site but for one file, which takes its place by itself; tells how many are kept.
    ///
    /// For a site that [`Publication::stands`]: that a build was made stands in one file alone. The earlier site stays
    /// where it is, to go back to.
    pub fn renew(self, artifact: &Artifact) -> Result<usize, PublishError> {
        let target = self.place.public.join(&artifact.path);
        let mut renewed = None;
        if !compare::holds(&target, &artifact.content)? {
            let (origin, facts) = self.staging.write(&artifact.path, &artifact.content)?;
            let at =
                if let Origin::Waiting(at) = origin { at } else { self.place.next().join(&artifact.path) };
            // On another file system, where something is mounted, a copy does.
            std::fs::rename(&at, &target)
                .or_else(|_| std::fs::copy(&at, &target).map(|_| ()))
                .map_err(|error| PublishError::system(&target, error))?;
            renewed = Some(std::fs::metadata(&target).map_or(facts, |found| Facts::of(&found)));
        }
        let facts = |path: &str| {
            renewed.as_ref().filter(|_| path == artifact.path).or_else(|| self.live.files.get(path))
        };
        let files = self.record.files().filter_map(|(path, keys)| Some((path, keys, facts(path)?)));
        if let Some(standing) = self.record.as_it_stands() {
            let _ = record::write(&self.place.record(), standing, files);
        }
        Ok(self.record.files().count() - usize::from(renewed.is_some()))
    }

    /// Makes the site what was put and kept, and nothing else. `key` tells what all of it was made from, `until` when
    /// something of what was made would be otherwise.
    pub fn finish(mut self, key: Option<Key>, until: Option<Timestamp>) -> Result<Report, PublishError> {
        for extra in self.place.extras() {
            let is_planned = self.files.get_mut().is_ok_and(|files| files.contains_key(&extra.path));
            if !is_planned {
                self.take(&extra, false)?;
            }
        }
        let files = std::mem::take(&mut self.files).into_inner().unwrap_or_else(PoisonError::into_inner);
        let wanted = Wanted::of(&files)?;
        let report = self.report(&wanted);
        let changes = report.removed > 0 || files.values().any(Wish::is_made);
        if self.mounted {
            in_place::bring(&self.place.public, &self.place.made(), &wanted)?;
        } else if changes {
            self.exchange(&wanted)?;
            self.staging.end();
        }
        let key = key.filter(|_| !self.unsettled.load(Ordering::Relaxed));
        // What was kept at a glance was not asked again when it would be otherwise.
        let earlier = self.record.as_it_stands().filter(|standing| standing.covers(self.now));
        let until = [until, earlier.and_then(|standing| standing.until)].into_iter().flatten().min();
        let standing = Standing { key, from: self.now, until };
        let left = files.iter().filter(|(_, wish)| wish.counts);
        let left = left.map(|(path, wish)| (path.as_str(), wish.keys, &wish.facts));
        // Without a record the next build makes everything again, which is no reason to call this one failed.
        let _ = record::write(&self.place.record(), standing, left);
        Ok(report)
    }

    /// A build that changes nothing does not come here: the earlier site stays where it is, to go back to.
    fn exchange(&self, wanted: &Wanted<'_>) -> Result<(), PublishError> {
        let place = &self.place;
        let next = if self.staging.is_in_place() { place.next() } else { swap::begin(place)? };
        tree::bring(&next, &place.public, &self.live, wanted, self.staging.is_in_place())?;
        tree::take_permissions(&next, &place.public)?;
        match swap::exchange(place, &next)? {
            Exchange::Done => swap::file_away(place, &next),
            Exchange::Impossible => {
                in_place::bring(&place.public, &next, wanted)?;
                tree::remove(&next)?;
            }
        }
        Ok(())
    }

    fn report(&self, wanted: &Wanted<'_>) -> Report {
        let is_gone = |path: &&String| !wanted.files.contains_key(path.as_str());
        let mut report =
            Report { removed: self.live.files.keys().filter(is_gone).count(), ..Report::default() };
        for wish in wanted.files.values().filter(|wish| wish.counts) {
            if wish.is_made() {
                report.written += 1;
                report.bytes += wish.facts.bytes;
            } else {
                report.kept += 1;
            }
        }
        report
    }
}

/// Whether what a file was made from can be told by its key alone: bytes always; a copy if its source had been left alone
/// for a while when the publication began.
fn settled(content: &Content, begun_ns: i64) -> bool {
    let Content::Copy(source) = content else { return true };
    let changed = std::fs::metadata(source).map(|found| Facts::of(&found).changed_ns);
    changed.is_ok_and(|changed| changed.saturating_add(FRESH_NS) < begun_ns)
}

/// Whether the last publication into a folder left word of what it put there.
pub fn is_recorded(out: &Path) -> bool {
    Place::of(out).is_ok_and(|place| place.public.is_dir() && place.record().is_file())
}

/// The right to publish into a folder again and again; held until it is dropped or the process ends, however it ends.
pub struct Guard {
    _lock: Lock,
}

/// Takes that right. A build may still publish in between: each of the two waits for nobody and says so.
///
/// Refused: a folder that this program did not make, and one that another guards.
pub fn guard(out: &Path) -> Result<Guard, PublishError> {
    let place = Place::of(out)?;
    place.admit()?;
    Ok(Guard { _lock: place.guard()? })
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
