//! Notices changes of files, and says only that there were some.
//!
//! Folders are watched, never single files: editors replace a file rather than write to it. The folder above each is
//! watched too, so that one that disappears is found again when it comes back. The only room that names notify.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::Duration;

use notify::event::{EventKind, MetadataKind, ModifyKind};
use notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{
    DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer,
};

use super::Event;

/// Long enough for an editor to write all its files, too short to be felt.
const QUIET: Duration = Duration::from_millis(20);

/// What to do about what changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Change {
    /// Build again: these files were written, or came or went.
    Files(Vec<PathBuf>),
    /// A watched folder itself came or went, or something was missed: watch anew, then build again.
    Folders,
    /// The program is asked to stop.
    Stop,
}

/// Watches until it is dropped.
pub(super) struct Watch {
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    roots: Vec<PathBuf>,
    watched: Vec<PathBuf>,
}

impl Watch {
    /// Watches `roots` but what is below `ignored`; `None` if the system cannot, which `tell` is told.
    pub(super) fn start(
        roots: &[PathBuf],
        ignored: &[PathBuf],
        changes: Sender<Change>,
        tell: &impl Fn(Event),
    ) -> Option<Self> {
        let roots: Vec<_> = roots.iter().map(|path| real(path)).collect();
        let filter =
            Filter { roots: roots.clone(), ignored: ignored.iter().map(|path| real(path)).collect() };
        let handler = move |result: DebounceEventResult| {
            if let Some(change) = filter.sort(&result) {
                let _ = changes.send(change);
            }
        };
        match new_debouncer(QUIET, None, handler) {
            Ok(debouncer) => {
                let mut watch = Self { debouncer, roots, watched: Vec::new() };
                watch.follow(tell);
                Some(watch)
            }
            Err(error) => {
                let reason = error.to_string();
                for path in roots {
                    tell(Event::Unwatched { path, reason: reason.clone() });
                }
                None
            }
        }
    }

    /// Watches the folders as they stand now.
    pub(super) fn follow(&mut self, tell: &impl Fn(Event)) {
        loop {
            for path in std::mem::take(&mut self.watched) {
                // The system forgets a folder that disappears by itself.
                let _ = self.debouncer.unwatch(&path);
            }
            let wanted = folders(&self.roots);
            for (path, &mode) in &wanted {
                self.add(path, mode, tell);
            }
            // One that came back a moment too early to be noticed from above is found here.
            if folders(&self.roots) == wanted {
                return;
            }
        }
    }

    fn add(&mut self, path: &Path, mode: RecursiveMode, tell: &impl Fn(Event)) {
        match self.debouncer.watch(path, mode) {
            Ok(()) => self.watched.push(path.to_path_buf()),
            // It went meanwhile; the folder above tells when it is back.
            Err(_) if !path.exists() => {}
            Err(error) => tell(Event::Unwatched { path: path.to_path_buf(), reason: error.to_string() }),
        }
    }
}

/// The folders to watch so that no change of `roots` escapes.
fn folders(roots: &[PathBuf]) -> BTreeMap<PathBuf, RecursiveMode> {
    let whole: Vec<_> = roots.iter().filter(|root| root.is_dir()).collect();
    let above = roots.iter().filter_map(|root| root.ancestors().skip(1).find(|folder| folder.is_dir()));
    let mut folders: BTreeMap<_, _> =
        above.map(|folder| (folder.to_path_buf(), RecursiveMode::NonRecursive)).collect();
    folders.retain(|folder, _| !whole.iter().any(|root| folder.starts_with(root)));
    let inside = |root: &Path| whole.iter().any(|other| root != *other && root.starts_with(other));
    let outermost = whole.iter().filter(|root| !inside(root));
    folders.extend(outermost.map(|&root| (root.clone(), RecursiveMode::Recursive)));
    folders
}

/// The path as the system will name it, whether or not there is anything.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let existing = absolute.ancestors().find_map(|folder| Some((folder, folder.canonicalize().ok()?)));
    match existing {
        Some((folder, canonical)) => match absolute.strip_prefix(folder) {
            Ok(rest) if rest.as_os_str().is_empty() => canonical,
            Ok(rest) => canonical.join(rest),
            Err(_) => absolute,
        },
        None => absolute,
    }
}

/// Tells the changes that matter from those that do not.
struct Filter {
    roots: Vec<PathBuf>,
    ignored: Vec<PathBuf>,
}

impl Filter {
    fn sort(&self, result: &DebounceEventResult) -> Option<Change> {
        let Ok(events) = result else { return Some(Change::Folders) };
        let mut changed = Vec::new();
        for event in events {
            if event.need_rescan() || self.moves_a_root(event) {
                return Some(Change::Folders);
            }
            if self.concerns(event) {
                changed.extend(event.paths.iter().filter(|path| self.is_content(path)).cloned());
            }
        }
        (!changed.is_empty()).then_some(Change::Files(changed))
    }

    fn moves_a_root(&self, event: &DebouncedEvent) -> bool {
        let moves = matches!(
            event.kind,
            EventKind::Create(_)
                | EventKind::Remove(_)
                | EventKind::Modify(ModifyKind::Name(_))
                | EventKind::Any
        );
        moves && event.paths.iter().any(|path| self.roots.iter().any(|root| root.starts_with(path)))
    }

    fn concerns(&self, event: &DebouncedEvent) -> bool {
        // Our own reading opens files: answering that would build for ever.
        let reading = matches!(
            event.kind,
            EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(MetadataKind::AccessTime))
        );
        !reading && event.paths.iter().any(|path| self.is_content(path))
    }

    fn is_content(&self, path: &Path) -> bool {
        if self.ignored.iter().any(|ignored| path.starts_with(ignored)) {
            return false;
        }
        let below = |root: &PathBuf| path.strip_prefix(root).ok().map(Path::to_path_buf);
        let mut inside = self.roots.iter().filter_map(below);
        inside.any(|rest| {
            !rest.components().any(|part| matches!(part, Component::Normal(name) if is_temporary(name)))
        })
    }
}

/// Hidden files, and what editors and browsers write beside the file they work on.
fn is_temporary(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let endings = ["~", ".swp", ".swx", ".tmp", ".part", ".crdownload"];
    // Vim asks whether it may write to a folder by making a file of that name.
    name.starts_with('.')
        || name.starts_with('#')
        || name == "4913"
        || endings.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, AccessMode, CreateKind, DataChange, Flag, RemoveKind};

    fn sort(kind: EventKind, path: &str) -> Option<Change> {
        let filter = Filter {
            roots: vec!["/portail/content".into(), "/portail/site.yaml".into()],
            ignored: vec!["/portail/content/public".into()],
        };
        let event = notify::Event::new(kind).add_path(path.into());
        filter.sort(&Ok(vec![DebouncedEvent::new(event, std::time::Instant::now())]))
    }

    #[test]
    fn only_changes_of_content_call_for_a_build() {
        let written = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        for path in ["/portail/content/communiques/été.md", "/portail/site.yaml"] {
            assert_eq!(sort(written, path), Some(Change::Files(vec![path.into()])), "{path}");
        }
        let others = [
            "/portail/content/public/index.html",
            "/portail/content/.git/index",
            "/portail/content/a.md~",
            "/portail/content/.a.md.swp",
            "/portail/content/4913",
            "/portail/README.md",
            "/portail/content2/a.md",
        ];
        for path in others {
            assert_eq!(sort(written, path), None, "{path}");
        }
        assert_eq!(
            sort(EventKind::Access(AccessKind::Open(AccessMode::Read)), "/portail/content/a.md"),
            None
        );
    }

    #[test]
    fn a_folder_that_goes_or_comes_is_watched_anew_and_so_is_all_after_a_loss() {
        for path in ["/portail/content", "/portail"] {
            assert_eq!(sort(EventKind::Remove(RemoveKind::Folder), path), Some(Change::Folders));
            assert_eq!(sort(EventKind::Create(CreateKind::Folder), path), Some(Change::Folders));
        }
        let lost = notify::Event::new(EventKind::Other).set_flag(Flag::Rescan);
        let filter = Filter { roots: Vec::new(), ignored: Vec::new() };
        let lost = DebouncedEvent::new(lost, std::time::Instant::now());
        assert_eq!(filter.sort(&Ok(vec![lost])), Some(Change::Folders));
    }
}
