//! `crieur build`: the content becomes the published site, whole or not at all; and `crieur rollback`.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::Zoned;

use super::{Exit, Failure, Outcome, portal, shown};
use crate::cli::{Format, Globals};
use crate::phrase::{Phrase, ToolLang};
use crate::pipeline::End;
use crate::publish::{self, PublishError};

/// Work shorter than this shows no bar: it would only flicker.
const SHOW_AFTER: Duration = Duration::from_millis(400);

/// Builds and publishes the portal. After a mistake the published site stays as it was.
pub(super) fn build(globals: &Globals, clock: &Zoned) -> Result<Outcome, Failure> {
    let start = Instant::now();
    let bar = Bar::new(globals);
    let run = portal::run(&portal::options(globals, clock)?, End::Produced, &|total| bar.step(total, start));
    bar.finish();
    let (sources, mut outcome) = run.map_err(|error| portal::unreadable(&error))?;
    let told = portal::told(&outcome, &sources, globals);
    let Some(artifacts) = outcome.artifacts.take() else {
        let mut err = String::new();
        if globals.format == Format::Human {
            let stopped = Phrase::new(
                format!("{}\u{a0}: le site publié n’a pas changé.\n", portal::count(&outcome, globals.lang)),
                format!("{}: the published site is unchanged.\n", portal::count(&outcome, globals.lang)),
            );
            err.push_str(stopped.say(globals.lang));
        }
        return Ok(Outcome { out: told, err, exit: Exit::Mistakes });
    };
    let publishing = Instant::now();
    let folder = portal::out(globals);
    let report = publish::publish(&folder, &artifacts).map_err(|error| refused(&error))?;
    outcome.timings.push(("publish", publishing.elapsed()));
    let mut err = String::new();
    if !globals.quiet {
        let took = start.elapsed().as_secs_f64();
        let (folder, files, documents) =
            (shown(&folder, &globals.root), artifacts.len(), outcome.documents.0);
        let lang = globals.lang;
        let of = |number, fr, en| portal::counted(number, fr, en, lang);
        let documents = portal::documents(documents, lang);
        let files = of(files, ("fichier", "fichiers"), ("file", "files"));
        let written = of(report.written, ("écrit", "écrits"), ("written", "written"));
        let kept = of(report.kept, ("gardé", "gardés"), ("kept", "kept"));
        let removed = of(report.removed, ("retiré", "retirés"), ("removed", "removed"));
        let counted = portal::count(&outcome, lang);
        let made = Phrase::new(
            format!(
                "Site publié dans {folder}\u{a0}: {documents}, {files} ({written}, {kept}, {removed}) en {took:.2} s. {counted}.\n"
            ),
            format!(
                "Site published in {folder}: {documents}, {files} ({written}, {kept}, {removed}) in {took:.2} s. {counted}.\n"
            ),
        );
        err.push_str(made.say(globals.lang));
    }
    if globals.timings {
        err.push_str(&portal::timings(&outcome));
    }
    Ok(Outcome { out: told, err, exit: Exit::Fine })
}

/// Brings back the site before the last build; a second time, the last one again.
pub(super) fn rollback(globals: &Globals) -> Result<Outcome, Failure> {
    let folder = portal::out(globals);
    publish::rollback(&folder).map_err(|error| refused(&error))?;
    let done = Phrase::new(
        format!(
            "Le site d’avant est de retour dans {}. La même commande revient en avant.\n",
            shown(&folder, &globals.root)
        ),
        format!(
            "The site before is back in {}. The same command goes forward again.\n",
            shown(&folder, &globals.root)
        ),
    );
    Ok(Outcome {
        out: String::new(),
        err: if globals.quiet { String::new() } else { done.say(globals.lang).to_owned() },
        exit: Exit::Fine,
    })
}

fn refused(error: &PublishError) -> Failure {
    let (fr, en) = error.explain();
    Failure::new(Phrase::new(fr, en))
}

/// A bar on a terminal, for long work; nothing in a pipe.
struct Bar {
    bar: ProgressBar,
}

impl Bar {
    fn new(globals: &Globals) -> Self {
        let bar = if globals.quiet {
            ProgressBar::hidden()
        } else {
            ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr())
        };
        let message = if globals.lang == ToolLang::French {
            "{bar:40} {pos}/{len} fichiers"
        } else {
            "{bar:40} {pos}/{len} files"
        };
        let bar = match ProgressStyle::with_template(message) {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        };
        Bar { bar }
    }

    /// One more of `total` files is made.
    fn step(&self, total: usize, start: Instant) {
        if start.elapsed() >= SHOW_AFTER && self.bar.length().is_none() {
            self.bar.set_length(total as u64);
        }
        if self.bar.length().is_some() {
            self.bar.inc(1);
        }
    }

    fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
