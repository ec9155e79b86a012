//! The preview of `crieur serve`: the site in memory, built again at each change, shown by the browser at once.
//!
//! Building is the caller's: it hands in a function and is told what happens. This module watches, serves and reloads.
//! [`lookout`] is the watching alone, for `crieur watch`.
//! It is for one editor at one desk: nothing here is meant to stand on the open network.

mod address;
mod answer;
mod body;
mod csp;
mod error;
mod live;
pub mod lookout;
mod media_type;
mod page;
mod range;
mod shelf;
mod watch;
mod workshop;

#[cfg(test)]
mod preview;
#[cfg(test)]
mod tests;

use std::fmt;
use std::future::Future;
use std::path::PathBuf;
use std::sync::mpsc as thread_channel;
use std::time::Duration;

use tokio::sync::mpsc;

pub use error::ServeError;

use crate::artifact::Content;
use address::Address;
use watch::Change;

/// How to serve.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address or name to listen on: `127.0.0.1` for this computer alone.
    pub host: String,
    /// The port to listen on; the following ones are tried if it is taken. 0 is any free one.
    pub port: u16,
    /// Whether to show the site in the browser after the first build.
    pub open: bool,
    /// What the site's addresses begin with: `/`, or `/portail/`.
    pub base_path: String,
    /// The files and folders whose change calls for a new build.
    pub watch: Vec<PathBuf>,
    /// The folders below them that do not: the published site.
    pub ignore: Vec<PathBuf>,
    /// The language of the preview's own words, `fr` or `en`.
    pub lang: String,
}

/// What has changed since the last build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// Anything: the first build, or something was missed.
    Everything,
    /// These files, written, come or gone.
    Files(Vec<PathBuf>),
}

/// A file of a site as it is asked for: nothing where there is none, or why it cannot be made.
pub type Asked = Result<Option<Content>, String>;

/// A site to show. Its files are made when they are asked for, by paths as in [`crate::artifact::Artifact`].
pub struct Site {
    /// How many files it has.
    pub files: usize,
    /// Whether there is a file at a path.
    pub has: Box<dyn Fn(&str) -> bool + Send + Sync>,
    /// Makes the file at a path.
    pub make: Box<dyn Fn(&str) -> Asked + Send + Sync>,
}

impl fmt::Debug for Site {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Site").field("files", &self.files).finish_non_exhaustive()
    }
}

/// What a build came to.
#[derive(Debug)]
pub enum Built {
    /// The site.
    Site(Site),
    /// The content has mistakes: the last good site stays, with these words over it.
    Mistakes {
        /// What `crieur check` says, without colours.
        text: String,
    },
}

/// What happens while serving, for the caller to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The server answers; the first build has begun.
    Listening {
        /// Where to look, with the base path.
        url: String,
        /// The port that was asked for, if it was taken.
        taken: Option<u16>,
    },
    /// A build succeeded.
    Rebuilt {
        /// Number of files of the site.
        files: usize,
        /// How long it took.
        took: Duration,
    },
    /// A build found mistakes.
    Failed {
        /// The same text that the browser shows.
        mistakes: String,
        /// How long it took.
        took: Duration,
    },
    /// Changes there will go unnoticed.
    Unwatched {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The browser could not be opened.
    NotOpened {
        /// What the system said.
        reason: String,
    },
}

/// Serves until the program is told to stop (Ctrl-C, or a request to terminate), which is no error.
///
/// `rebuild` runs in a thread of its own, never twice at a time; `tell` in the calling thread.
pub fn run(
    settings: &Settings,
    rebuild: impl FnMut(&Changed) -> Built + Send + 'static,
    tell: impl Fn(Event) + Send + Sync,
) -> Result<(), ServeError> {
    run_until(settings, rebuild, tell, asked_to_stop())
}

/// What the parts of the server say to the thread that runs it.
enum Notice {
    Event(Event),
    Stop,
}

fn run_until(
    settings: &Settings,
    rebuild: impl FnMut(&Changed) -> Built + Send + 'static,
    tell: impl Fn(Event) + Send + Sync,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let failed = |error| ServeError::System { error };
    let (listener, address) = Address::bind(settings)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let (notices, mut inbox) = mpsc::unbounded_channel();
    let (changes, incoming) = thread_channel::channel();
    let shelf = workshop::open(settings, rebuild, &changes, incoming, notices.clone()).map_err(failed)?;
    let (open, url) = (settings.open, address.url.clone());
    tell(Event::Listening { url: url.clone(), taken: address.taken });

    runtime.block_on(async {
        tokio::spawn(async move {
            stop.await;
            let _ = notices.send(Notice::Stop);
        });
        // The first event may be there already: whoever hears of it may interrupt, and must be heard.
        tokio::task::yield_now().await;
        let service = answer::service(settings, address.hosts, shelf);
        let listener = tokio::net::TcpListener::from_std(listener).map_err(failed)?;
        tokio::spawn(async move { axum::serve(listener, service).await });
        let mut unopened = open;
        while let Some(Notice::Event(event)) = inbox.recv().await {
            let built = matches!(event, Event::Rebuilt { .. } | Event::Failed { .. });
            tell(event);
            if built && std::mem::take(&mut unopened) {
                show_in_browser(&url, &tell);
            }
        }
        Ok(())
    })?;
    let _ = changes.send(Change::Stop);
    // A recording being read or a build under way is no reason to wait.
    runtime.shutdown_background();
    Ok(())
}

fn show_in_browser(url: &str, tell: &impl Fn(Event)) {
    if let Err(error) = open::that_detached(url) {
        tell(Event::NotOpened { reason: error.to_string() });
    }
}

/// Waits for Ctrl-C or a request to terminate. Where the system will not tell, it ends the program by itself.
#[cfg(unix)]
async fn asked_to_stop() {
    use std::task::Poll;
    use tokio::signal::unix::{SignalKind, signal};
    let kinds = [SignalKind::interrupt(), SignalKind::terminate()];
    let mut signals: Vec<_> = kinds.into_iter().filter_map(|kind| signal(kind).ok()).collect();
    std::future::poll_fn(|task| {
        let asked = signals.iter_mut().any(|signal| signal.poll_recv(task).is_ready());
        if asked { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

/// Waits for Ctrl-C; for ever where the system will not tell.
#[cfg(not(unix))]
async fn asked_to_stop() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
