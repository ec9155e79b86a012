//! The thread that builds: once at first, then after each change, never twice at a time.
//!
//! Changes that arrive during a build are answered by one more, however many they are.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use tokio::sync::{mpsc::UnboundedSender, watch};

use super::page::Words;
use super::shelf::Shelf;
use super::watch::{Change, Watch};
use super::{Built, Changed, Event, Notice, Settings};

/// Starts watching and then building, so that no change falls between the two; what is built appears on the shelf.
pub(super) fn open(
    settings: &Settings,
    rebuild: impl FnMut(&Changed) -> Built + Send + 'static,
    changes: &Sender<Change>,
    incoming: Receiver<Change>,
    notices: UnboundedSender<Notice>,
) -> std::io::Result<watch::Receiver<Shelf>> {
    let run = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    let (shelf, shown) = watch::channel(Shelf::empty(run));
    let tell = move |event| {
        // Nobody listens any more once the program stops.
        let _ = notices.send(Notice::Event(event));
    };
    let watch = Watch::start(&settings.watch, &settings.ignore, changes.clone(), &tell);
    let broken = Words::of(&settings.lang).broken_build;
    let workshop = Workshop { rebuild, shelf, tell, broken };
    std::thread::Builder::new().name("crieur-build".into()).spawn(move || workshop.work(watch, &incoming))?;
    Ok(shown)
}

struct Workshop<Rebuild, Tell> {
    rebuild: Rebuild,
    shelf: watch::Sender<Shelf>,
    tell: Tell,
    /// What to say when the build itself breaks.
    broken: &'static str,
}

impl<Rebuild: FnMut(&Changed) -> Built, Tell: Fn(Event)> Workshop<Rebuild, Tell> {
    fn work(mut self, mut watch: Option<Watch>, incoming: &Receiver<Change>) {
        self.build(&Changed::Everything);
        while let Ok(first) = incoming.recv() {
            let all: Vec<_> = std::iter::once(first).chain(incoming.try_iter()).collect();
            if all.contains(&Change::Stop) {
                return;
            }
            if all.contains(&Change::Folders)
                && let Some(watch) = &mut watch
            {
                watch.follow(&self.tell);
            }
            self.build(&changed(all));
        }
    }

    fn build(&mut self, changed: &Changed) {
        let begun = Instant::now();
        // A fault in the program must not leave a preview that looks alive and never changes again.
        let built = catch_unwind(AssertUnwindSafe(|| (self.rebuild)(changed)))
            .unwrap_or_else(|_| Built::Mistakes { text: self.broken.to_owned() });
        let took = begun.elapsed();
        let event = match &built {
            Built::Site(site) => Event::Rebuilt { files: site.files, took },
            Built::Mistakes { text } => Event::Failed { mistakes: text.clone(), took },
        };
        let mut before = None;
        self.shelf.send_modify(|shelf| before = shelf.put(built));
        (self.tell)(event);
        drop(before);
    }
}

/// The changes that one build answers.
fn changed(all: Vec<Change>) -> Changed {
    let mut files = Vec::new();
    for change in all {
        match change {
            Change::Files(paths) => files.extend(paths),
            Change::Folders | Change::Stop => return Changed::Everything,
        }
    }
    files.sort();
    files.dedup();
    Changed::Files(files)
}
