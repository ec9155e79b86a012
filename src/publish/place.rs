//! Where a site is published: the folder itself, the hidden one beside it, whether the folder is ours, the lock.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::error::PublishError;
use super::wanted::OWN_NAMES;
use crate::artifact::Artifact;

/// The file that says that this program made the folder. It travels with the tree, so that it holds at any instant and
/// in a copy of the folder as well.
const MARKER: &str = ".crieur-site";

const MARKER_TEXT: &str = "Ce dossier est écrit par crieur\u{a0}: ce qu’on y met à la main disparaît à la publication suivante.\n\
                           This folder is written by crieur: what is put here by hand is gone after the next build.\n";

/// Files that a repository keeps in an otherwise empty folder: they do not make it someone else's, and are carried over.
const CARRIED: [&str; 2] = [".gitignore", ".gitkeep"];

/// The site's folder and the hidden one beside it, on the same file system unless the former is a mount point.
pub(super) struct Place {
    /// The folder of the site, symbolic links resolved: it is the real folder that is exchanged.
    pub(super) public: PathBuf,
    /// The hidden folder: for `public`, `.public.crieur`.
    pub(super) state: PathBuf,
}

/// The right to publish into a folder, alone.
pub(super) struct Lock(File);

impl Drop for Lock {
    /// Closing the file is not enough: a program started meanwhile holds it too until it has begun.
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

impl Place {
    /// Finds the place without creating anything.
    pub(super) fn of(out: &Path) -> Result<Self, PublishError> {
        let not_a_folder = || PublishError::NotAFolder { folder: out.to_path_buf() };
        let public = match fs::canonicalize(out) {
            Ok(real) => real,
            Err(error) if error.kind() == ErrorKind::NotFound => absent(out).ok_or_else(not_a_folder)?,
            Err(error) => return Err(PublishError::system(out, error)),
        };
        let (Some(parent), Some(name)) = (public.parent(), public.file_name()) else {
            return Err(not_a_folder());
        };
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(".crieur");
        let state = parent.join(hidden);
        Ok(Self { public, state })
    }

    /// The tree being prepared. What it holds is worth nothing until it is exchanged.
    pub(super) fn next(&self) -> PathBuf {
        self.state.join("next")
    }

    /// The site before the one that is published, whole.
    pub(super) fn earlier(&self) -> PathBuf {
        self.state.join("earlier")
    }

    /// Where the site stands for an instant if two folders cannot be exchanged in one step.
    pub(super) fn away(&self) -> PathBuf {
        self.state.join("away")
    }

    /// Where made files wait for their place.
    pub(super) fn made(&self) -> PathBuf {
        self.state.join("made")
    }

    /// What the last publication put where.
    pub(super) fn record(&self) -> PathBuf {
        self.state.join("record")
    }

    /// Refuses a folder that this program did not make.
    pub(super) fn admit(&self) -> Result<(), PublishError> {
        let system = |error| PublishError::system(&self.public, error);
        match fs::symlink_metadata(&self.public) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(system(error)),
            Ok(found) if !found.is_dir() => {
                return Err(PublishError::NotAFolder { folder: self.public.clone() });
            }
            Ok(_) => {}
        }
        match self.first_in_the_way().map_err(system)? {
            Some(found) => Err(PublishError::Foreign { folder: self.public.clone(), found: found.into() }),
            None => Ok(()),
        }
    }

    fn first_in_the_way(&self) -> io::Result<Option<OsString>> {
        // A repository inside the folder holds more than we could make again, marker or not.
        if fs::symlink_metadata(self.public.join(".git")).is_ok() {
            return Ok(Some(".git".into()));
        }
        if is_marked(&self.public) {
            return Ok(None);
        }
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.public)? {
            names.push(entry?.file_name());
        }
        // Our own names without a marker: the very first publication into a mounted folder was killed.
        let is_ours = |name: &OsString| name.to_string_lossy().starts_with(OWN_NAMES);
        let is_carried = |name: &OsString| CARRIED.iter().any(|carried| name == carried);
        Ok(names.into_iter().filter(|name| !is_carried(name) && !is_ours(name)).min())
    }

    /// Takes the lock, held until it is dropped or the process ends, however it ends.
    pub(super) fn lock(&self) -> Result<Lock, PublishError> {
        self.hold("lock", || PublishError::Busy { folder: self.public.clone() })
    }

    /// Takes the other lock, of whoever publishes again and again: builds in between may take the first.
    pub(super) fn guard(&self) -> Result<Lock, PublishError> {
        self.hold("watch", || PublishError::Watched { folder: self.public.clone() })
    }

    fn hold(&self, name: &str, taken: impl Fn() -> PublishError) -> Result<Lock, PublishError> {
        fs::create_dir_all(&self.state).map_err(|error| PublishError::system(&self.state, error))?;
        // The hidden folder keeps itself out of the portal's repository.
        let ignore = self.state.join(".gitignore");
        if !ignore.exists() {
            fs::write(&ignore, "*\n").map_err(|error| PublishError::system(&ignore, error))?;
        }
        let path = self.state.join(name);
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|error| PublishError::system(&path, error))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(taken()),
            // Some network file systems know no locks: publishing there is still better than not publishing.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => Ok(Lock(file)),
            Err(TryLockError::Error(error)) => Err(PublishError::system(&path, error)),
        }
    }

    /// The files that stand in the folder beside the site's own.
    pub(super) fn extras(&self) -> Vec<Artifact> {
        let carried = CARRIED.iter().map(|&name| Artifact::copy(name, self.public.join(name)));
        let present = |extra: &Artifact| is_file(&self.public.join(&extra.path));
        let mut extras: Vec<_> = carried.filter(present).collect();
        extras.push(Artifact::bytes(MARKER, MARKER_TEXT));
        extras
    }

    /// Whether the folder is on another file system than its parent, so that it cannot be exchanged.
    #[cfg(unix)]
    pub(super) fn is_mounted(&self) -> bool {
        use std::os::unix::fs::MetadataExt;
        match (fs::metadata(&self.public), fs::metadata(&self.state)) {
            (Ok(public), Ok(state)) => public.dev() != state.dev(),
            _ => false,
        }
    }

    /// Not known here: the exchange itself will tell.
    #[cfg(not(unix))]
    pub(super) fn is_mounted(&self) -> bool {
        false
    }
}

/// The absolute path of a folder that is not there yet; `None` if a symbolic link that leads nowhere has its name.
fn absent(out: &Path) -> Option<PathBuf> {
    if fs::symlink_metadata(out).is_ok() {
        return None;
    }
    let absolute = std::path::absolute(out).ok()?;
    let parent = absolute.parent()?;
    let parent = fs::canonicalize(parent).unwrap_or_else(|_| parent.to_path_buf());
    Some(parent.join(absolute.file_name()?))
}

/// Whether this program made the folder.
pub(super) fn is_marked(folder: &Path) -> bool {
    is_file(&folder.join(MARKER))
}

fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_file())
}
