//! When a document becomes public, by the contract's rule.
//!
//! `publish_at` if it is written; for a document dated after the portal opened, the file's first commit; else its date,
//! taken at its word. A report committed three weeks late is three weeks late, whatever date it bears.

use crate::config::Config;
use crate::content::trunk::Trunk;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::source::{History, Span};
use crate::time::{Moment, instant};
use jiff::Timestamp;
use jiff::civil::{Date, Time};

/// When, and whether the moment is known or only its day.
pub(super) struct Publication {
    /// When it became, or becomes, public.
    pub at: Timestamp,
    /// A moment, not only a day.
    pub moment_known: bool,
}

/// Works it out for one document.
pub(super) fn publication(
    trunk: &Trunk,
    date: Date,
    config: &Config,
    history: &History,
    diagnostics: &mut Diagnostics,
) -> Publication {
    let commit = first_commit(trunk, date, config, history);
    match (&trunk.publish_at, commit) {
        (Some(written), commit) => {
            let at = written.value.opens(&config.zone);
            // A day is compared as a day: it means its first instant, and the commit came during it.
            if commit.is_some_and(|commit| written.value.closes(&config.zone) <= commit) {
                diagnostics.add(before_commit(written.span));
            }
            Publication { at, moment_known: !matches!(written.value, Moment::Day(_)) }
        }
        (None, Some(commit)) => Publication { at: commit, moment_known: true },
        (None, None) => {
            Publication { at: instant(date.to_datetime(Time::midnight()), &config.zone), moment_known: false }
        }
    }
}

/// The file's first commit, where git's dates count.
fn first_commit(trunk: &Trunk, date: Date, config: &Config, history: &History) -> Option<Timestamp> {
    let opened = config.opened_on?;
    if date < opened || history.shallow {
        return None;
    }
    history.commits.get(&*trunk.path).and_then(|(first, _)| Timestamp::from_second(*first).ok())
}

/// Whether this document's date would have to come from a history that is not there.
pub(super) fn needs_history(trunk: &Trunk, date: Date, config: &Config) -> bool {
    trunk.publish_at.is_none() && config.opened_on.is_some_and(|opened| date >= opened)
}

/// The message for a shallow clone, told once.
pub(super) fn shallow_clone(config: &Config) -> Diagnostic {
    Diagnostic::new(
        "shallow-clone",
        Span::start_of(config.source),
        Phrase::new("le dépôt git est incomplet (shallow clone)", "the git clone is shallow"),
    )
    .because(
        "les dates de publication viennent de l’historique à partir de `opened_on`",
        "dates of publication come from the history from `opened_on` on",
    )
    .mend(
        "récupérez tout l’historique : `git fetch --unshallow` (avec actions/checkout : `fetch-depth: 0`)",
        "fetch the whole history: `git fetch --unshallow` (with actions/checkout: `fetch-depth: 0`)",
    )
}

fn before_commit(span: Span) -> Diagnostic {
    Diagnostic::new(
        "published-before-commit",
        span,
        Phrase::new(
            "cette heure de publication précède l’arrivée du fichier dans le dépôt",
            "this moment of publication is before the file entered the repository",
        ),
    )
    .because("le public ne pouvait pas encore le lire", "the public could not read it yet")
    .mend(
        "retirez `publish_at` : la date du premier commit fera foi",
        "remove `publish_at`: the date of the first commit will stand",
    )
}
