//! What a file looks like from outside, by which it is known to be the one of the last publication.

use std::fs::Metadata;
use std::time::UNIX_EPOCH;

/// What a file looks like from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Facts {
    /// Its size in bytes.
    pub(super) bytes: u64,
    /// When it was last changed, in nanoseconds since 1970.
    pub(super) changed_ns: i64,
    /// Its device and number on it, by which two names are known to be one file; not told by every system.
    pub(super) file: Option<(u64, u64)>,
}

impl Facts {
    pub(super) fn of(found: &Metadata) -> Self {
        let since = found.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        let changed_ns = since.and_then(|since| i64::try_from(since.as_nanos()).ok()).unwrap_or_default();
        Self { bytes: found.len(), changed_ns, file: identity(found) }
    }
}

#[cfg(unix)]
#[allow(clippy::unnecessary_wraps)] // elsewhere there is none
fn identity(found: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    Some((found.dev(), found.ino()))
}

/// The standard library tells no file's identity here.
#[cfg(not(unix))]
fn identity(_found: &Metadata) -> Option<(u64, u64)> {
    None
}
