//! What the preview shows: the last good site and, over it, the mistakes of the build after it.

use std::sync::Arc;

use super::{Built, Site};

/// The state of the preview. Its clones share the site.
#[derive(Debug, Clone)]
pub(super) struct Shelf {
    /// Tells this run of the program from the one before it, whose pages may still be open.
    run: u128,
    /// Number of good builds so far.
    builds: u64,
    /// The last good site, if there was one.
    pub(super) site: Option<Arc<Site>>,
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

    /// Puts a build on the shelf; one with mistakes leaves the site that is there. Gives back the site that gave place:
    /// letting go of ten thousand documents takes longer than a reader should wait.
    #[must_use]
    pub(super) fn put(&mut self, built: Built) -> Option<Arc<Site>> {
        match built {
            Built::Site(site) => {
                self.mistakes = None;
                self.builds += 1;
                self.site.replace(Arc::new(site))
            }
            Built::Mistakes { text } => {
                self.mistakes = Some(text.into());
                None
            }
        }
    }
}
