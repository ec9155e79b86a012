//! Where made files are written before they are the site: never into the published folder, and never all in memory.
//!
//! Where there is no earlier site to come back to, straight into the tree that will be published; else flat, a folder a
//! thread, to be moved once everything is made: until then the earlier site stays whole.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::compare::open_source;
use super::error::PublishError;
use super::facts::Facts;
use super::tree::{remove, with_folder};
use super::wanted::Origin;
use crate::artifact::Content;

/// A folder that made files are written into.
#[derive(Debug)]
pub(super) struct Staging {
    folder: PathBuf,
    /// Whether they get the places they will have in the site.
    in_place: bool,
    count: AtomicUsize,
    /// When it began by the clock of the file system, which gives sources their times too; in nanoseconds since 1970.
    begun_ns: i64,
    is_done: bool,
}

impl Staging {
    /// Begins in an empty folder, whatever stood there before.
    pub(super) fn begin(folder: PathBuf, in_place: bool) -> Result<Self, PublishError> {
        remove(&folder)?;
        let made = fs::create_dir_all(&folder).and_then(|()| fs::metadata(&folder));
        let begun_ns = made.map(|found| Facts::of(&found).changed_ns);
        let begun_ns = begun_ns.map_err(|error| PublishError::system(&folder, error))?;
        Ok(Self { folder, in_place, count: AtomicUsize::new(0), begun_ns, is_done: false })
    }

    /// When the publication began, in nanoseconds since 1970, by the clock of the file system.
    pub(super) fn begun_ns(&self) -> i64 {
        self.begun_ns
    }

    /// Whether what is made stands in the next tree already.
    pub(super) fn is_in_place(&self) -> bool {
        self.in_place
    }

    /// Writes a file of the site.
    pub(super) fn write(&self, path: &str, content: &Content) -> Result<(Origin, Facts), PublishError> {
        if self.in_place {
            return Ok((Origin::Placed, write(&self.folder.join(path), content)?));
        }
        let thread = rayon::current_thread_index().unwrap_or_default();
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let at = self.folder.join(thread.to_string()).join(number.to_string());
        let facts = write(&at, content)?;
        Ok((Origin::Waiting(at), facts))
    }

    /// The site was exchanged: what was written has its place, and only the folder, if it is not that place, goes.
    pub(super) fn end(&mut self) {
        self.is_done = true;
        if !self.in_place {
            let _ = remove(&self.folder);
        }
    }
}

impl Drop for Staging {
    /// Nothing was published of it. A full disk is the usual cause: give back what was taken of it.
    fn drop(&mut self) {
        if !self.is_done {
            let _ = remove(&self.folder);
        }
    }
}

/// Writes a file that is not there yet, and the folders above it.
///
/// The permissions are those of a new file, not the source's: a document that only its author could read is published.
pub(super) fn write(target: &Path, content: &Content) -> Result<Facts, PublishError> {
    let mut file = with_folder(target, || File::create_new(target))?;
    match content {
        Content::Bytes(bytes) => file.write_all(bytes),
        Content::Copy(source) => {
            let (mut original, _) = open_source(source)?;
            io::copy(&mut original, &mut file).map(|_| ())
        }
    }
    .and_then(|()| file.metadata())
    .map(|found| Facts::of(&found))
    .map_err(|error| PublishError::system(target, error))
}
