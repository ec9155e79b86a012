//! What the preview shows: the last good site and, over it, the mistakes of the build after it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use axum::body::Bytes;

use super::Built;
use crate::artifact::Content;

/// A file of the site, ready to be sent any number of times.
#[derive(Debug, Clone)]
pub(super) enum Held {
    /// In memory; a copy of it costs nothing.
    Bytes(Bytes),
    /// On the disk, read when it is asked for.
    File(PathBuf),
}

/// The state of the preview. Its clones share the site.
#[derive(Debug, Clone)]
pub(super) struct Shelf {
    /// Tells this run of the program from the one before it, whose pages may still be open.
    run: u128,
    /// Number of good builds so far.
    builds: u64,
    /// The last good site, if there was one.
    pub(super) site: Option<Arc<BTreeMap<String, Held>>>,
    /// The mistakes of the last build, if it had any.
    pub(super) mistakes: Option<Arc<str>>,
}

impl Shelf {
    /// Before the first build.
    pub(super) fn empty(run: u128) -> Self {
        Self { run, builds: 0, site: None, mistakes: None }
    }

    /// Whether there has been a build, good or not.
    pub(super) fn is_built(&self) -> bool {
        self.site.is_some() || self.mistakes.is_some()
    }

    /// What a page is told to know whether it is still the one to show.
    pub(super) fn version(&self) -> String {
        format!("{:x}-{}", self.run, self.builds)
    }

    /// Puts a build on the shelf; one with mistakes leaves the site that is there.
    pub(super) fn put(&mut self, built: Built) {
        match built {
            Built::Site(files) => {
                let held = files.into_iter().map(|(path, content)| (path, Held::from(content)));
                self.site = Some(Arc::new(held.collect()));
                self.mistakes = None;
                self.builds += 1;
            }
            Built::Mistakes { text } => self.mistakes = Some(text.into()),
        }
    }
}

impl From<Content> for Held {
    fn from(content: Content) -> Self {
        match content {
            Content::Bytes(bytes) => Self::Bytes(bytes.into()),
            Content::Copy(path) => Self::File(path),
        }
    }
}
