//! Waiting for a change of files or a request to stop, a bounded time: what `crieur watch` sees of the world.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use super::watch::{Change, Watch};
use super::{Event, ServeError, asked_to_stop};

/// What ended a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Woken {
    /// The time is over.
    Nothing,
    /// Files came, went or were written.
    Changed,
    /// The program is asked to stop (Ctrl-C, or a request to terminate).
    Stop,
}

/// Looks out until it is dropped.
pub struct Lookout<Tell: Fn(Event)> {
    watch: Option<Watch>,
    changes: Receiver<Change>,
    tell: Tell,
}

impl<Tell: Fn(Event)> Lookout<Tell> {
    /// Looks out for changes of `watched`, but of nothing below `ignored`. What cannot be watched is told as
    /// [`Event::Unwatched`].
    pub fn start(watched: &[PathBuf], ignored: &[PathBuf], tell: Tell) -> Result<Self, ServeError> {
        let failed = |error| ServeError::System { error };
        let (sender, changes) = channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let stop = sender.clone();
        std::thread::Builder::new()
            .name("crieur-stop".into())
            .spawn(move || {
                runtime.block_on(asked_to_stop());
                // Nobody listens any more where the watch has ended by itself.
                let _ = stop.send(Change::Stop);
            })
            .map_err(failed)?;
        let watch = Watch::start(watched, ignored, sender, &tell);
        Ok(Self { watch, changes, tell })
    }

    /// Waits for something to happen, but not longer than `most`. All that has happened is one answer.
    pub fn wait(&mut self, most: Duration) -> Woken {
        let first = match self.changes.recv_timeout(most) {
            Ok(change) => change,
            Err(RecvTimeoutError::Timeout) => return Woken::Nothing,
            Err(RecvTimeoutError::Disconnected) => return Woken::Stop,
        };
        let all: Vec<_> = std::iter::once(first).chain(self.changes.try_iter()).collect();
        if all.contains(&Change::Stop) {
            return Woken::Stop;
        }
        if all.contains(&Change::Folders)
            && let Some(watch) = &mut self.watch
        {
            watch.follow(&self.tell);
        }
        Woken::Changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::preview::LIMIT;

    #[test]
    fn a_change_ends_the_wait_and_nothing_else_does() {
        let folder = tempfile::tempdir().unwrap();
        let (content, public) = (folder.path().join("content"), folder.path().join("content/public"));
        std::fs::create_dir_all(&public).unwrap();
        let unwatched = |event| panic!("{event:?}");
        let mut lookout =
            Lookout::start(std::slice::from_ref(&content), std::slice::from_ref(&public), unwatched).unwrap();
        assert_eq!(lookout.wait(Duration::ZERO), Woken::Nothing);
        std::fs::write(public.join("index.html"), "a").unwrap();
        std::fs::write(content.join("a.md"), "a").unwrap();
        assert_eq!(lookout.wait(LIMIT), Woken::Changed);
        // The folder itself goes and comes back: it is watched anew.
        std::fs::remove_dir_all(&content).unwrap();
        assert_eq!(lookout.wait(LIMIT), Woken::Changed);
        std::fs::create_dir(&content).unwrap();
        assert_eq!(lookout.wait(LIMIT), Woken::Changed);
        std::fs::write(content.join("b.md"), "b").unwrap();
        assert_eq!(lookout.wait(LIMIT), Woken::Changed);
    }
}
