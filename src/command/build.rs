//! `crieur build`: the content becomes the published site, whole or not at all; and `crieur rollback`.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::{Timestamp, Zoned};

use super::cards::Cards;
use super::{Exit, Failure, Outcome, portal, shown};
use crate::artifact::{Artifact, Key};
use crate::cli::{Format, Globals, Part};
use crate::diagnostic::Diagnostic;
use crate::fresh;
use crate::load;
use crate::phrase::{Phrase, ToolLang};
use crate::pipeline::{self, Edition, Identity};
use crate::produce::{self, Glance, Halt, Stock, Tally};
use crate::publish::{self, Publication, PublishError, Report};
use crate::source::Sources;

/// The file that carries the time of the build.
const STATUS: &str = "status.json";

/// Work shorter than this shows no bar: it would only flicker.
const SHOW_AFTER: Duration = Duration::from_millis(400);

/// A build: what it has to say, and the site that came of it.
pub(super) struct Attempt {
    pub(super) outcome: Outcome,
    /// The site that stands now; nothing where the one before it does.
    pub(super) standing: Option<Standing>,
    /// What the site was made from.
    held: Option<(Edition, Arc<Sources>)>,
}

/// A site that was published, or found to be the one to publish.
pub(super) struct Standing {
    /// The present for which it was made.
    pub(super) present: Timestamp,
    /// When it is otherwise.
    pub(super) next: Option<Timestamp>,
}

impl Attempt {
    fn without_a_site(outcome: Outcome) -> Self {
        Self { outcome, standing: None, held: None }
    }
}

/// Builds and publishes the portal. After a mistake the published site stays as it was.
pub(super) fn build(globals: &Globals, clock: &Zoned) -> Result<Outcome, Failure> {
    let attempt = attempt(globals, clock)?;
    // The program ends here: giving back the memory of a hundred thousand documents, one by one, would take a while.
    std::mem::forget(attempt.held);
    Ok(attempt.outcome)
}

/// The same for a program that goes on.
pub(super) fn attempt(globals: &Globals, clock: &Zoned) -> Result<Attempt, Failure> {
    let start = Instant::now();
    let options = portal::options(globals, clock)?;
    let read = portal::read(&options).map_err(|error| portal::unreadable(&error))?;
    let sources = Arc::clone(&read.sources);
    let folder = portal::out(globals);
    let identity = pipeline::identity(&sources, &options).map(|identity| dressed(identity, globals));
    let mut begun = None;
    if let Some(identity) = &identity
        && publish::is_recorded(&folder)
    {
        let publication = begin(globals, &folder, identity.now).map_err(|error| refused(&error))?;
        match renew(publication, &folder, identity).map_err(|error| refused(&error))? {
            Renewal::Done { kept, next } => {
                let outcome = still(globals, &folder, kept, read.took, start.elapsed());
                let standing = Some(Standing { present: identity.now, next });
                return Ok(Attempt { outcome, standing, held: None });
            }
            Renewal::Stale(publication) => begun = Some(*publication),
        }
    }
    let outcome = read.run(&options);
    make(globals, outcome, sources, identity, begun, start)
}

/// Makes the site that was read, unless it has mistakes, and publishes it.
fn make(
    globals: &Globals,
    mut outcome: pipeline::Outcome,
    sources: Arc<Sources>,
    identity: Option<Identity>,
    begun: Option<Publication>,
    start: Instant,
) -> Result<Attempt, Failure> {
    let folder = portal::out(globals);
    let stop = |outcome: &_| Ok(Attempt::without_a_site(stopped(globals, &sources, outcome)));
    let Some(edition) = outcome.edition.take() else { return stop(&outcome) };
    let bar = Bar::new(globals);
    let producing = Instant::now();
    let cards = Cards::of(&globals.root);
    // What is told has to be told again the next time: a site with warnings is never taken for the same.
    let key = identity
        .as_ref()
        .map(|identity| identity.key)
        .filter(|_| outcome.diagnostics.iter().next().is_none());
    let texts = identity.map(|identity| identity.texts).unwrap_or_default();
    let publication = begun.map_or_else(|| begin(globals, &folder, edition.now()), Ok);
    if let Ok(publication) = &publication {
        outcome.diagnostics.extend(edition.lost(publication.published()));
    }
    if outcome.diagnostics.errors() > 0 {
        return stop(&outcome);
    }
    let published = publication.map_err(Stop::Refused).and_then(|publication| {
        publish(&edition, publication, key, texts, &cards, &|total| bar.step(total, start))
    });
    bar.finish();
    let (tally, report) = match published {
        Ok(published) => published,
        Err(Stop::Refused(error)) => return Err(refused(&error)),
        Err(Stop::Mistake(mistake)) => {
            outcome.diagnostics.add(*mistake);
            return stop(&outcome);
        }
    };
    if !globals.without.contains(&Part::Cards) {
        cards.forget_others();
    }
    outcome.timings.push(("produce", producing.elapsed()));
    let mut err = String::new();
    if !globals.quiet {
        let folder = shown(&folder, &globals.root);
        err.push_str(&told(globals.lang, &folder, &outcome, tally, report, start.elapsed()));
    }
    if globals.timings {
        err.push_str(&portal::timings(&outcome.timings));
    }
    let out = portal::told(&outcome, &sources, globals);
    let standing = Standing { present: edition.now(), next: fresh::next_change(edition.site()) };
    let outcome = Outcome { out, err, exit: Exit::Fine };
    Ok(Attempt { outcome, standing: Some(standing), held: Some((edition, sources)) })
}

fn begin(globals: &Globals, folder: &Path, now: Timestamp) -> Result<Publication, PublishError> {
    Publication::begin(folder, now).map(|publication| publication.precompressing(globals.precompress))
}

/// A site with compressed texts is another than one without.
fn dressed(identity: Identity, globals: &Globals) -> Identity {
    let key = Key::of(&[identity.key.as_bytes(), &[u8::from(globals.precompress)]]);
    Identity { key, ..identity }
}

/// What became of a site that may still be the one to make.
enum Renewal {
    /// It is, and tells its new moment; so many files are kept, until the site is otherwise.
    Done { kept: usize, next: Option<Timestamp> },
    /// It is not: the publication goes on.
    Stale(Box<Publication>),
}

/// Renews the moment that a published site tells of itself, if it is the one that would be made.
fn renew(publication: Publication, folder: &Path, identity: &Identity) -> Result<Renewal, PublishError> {
    if !publication.stands(identity.key) {
        return Ok(Renewal::Stale(Box::new(publication)));
    }
    let status = std::fs::read(folder.join(STATUS)).unwrap_or_default();
    match produce::restated(&status, identity.now, &identity.zone) {
        Some(status) => {
            let next = produce::next_change_of(&status);
            let kept = publication.renew(&Artifact::bytes(STATUS, status))?;
            Ok(Renewal::Done { kept, next })
        }
        None => Ok(Renewal::Stale(Box::new(publication))),
    }
}

/// A build that had nothing to do.
fn still(globals: &Globals, folder: &Path, kept: usize, loading: Duration, took: Duration) -> Outcome {
    let lang = globals.lang;
    let kept = portal::counted(kept, ("fichier gardé", "fichiers gardés"), ("file kept", "files kept"), lang);
    let laps = [("load", loading), ("compare", took.saturating_sub(loading))];
    let (folder, took) = (shown(folder, &globals.root), portal::seconds(took, lang));
    let told = Phrase::new(
        format!("Rien n’a changé depuis la publication dans {folder}\u{a0}: {kept}, en {took}.\n"),
        format!("Nothing has changed since {folder} was published: {kept}, in {took}.\n"),
    );
    let mut err = if globals.quiet { String::new() } else { told.say(lang).to_owned() };
    if globals.timings {
        err.push_str(&portal::timings(&laps));
    }
    let nothing = portal::none_told(globals);
    Outcome { out: nothing, err, exit: Exit::Fine }
}

/// Why the portal was not published.
enum Stop {
    /// A file could not be made.
    Mistake(Box<Diagnostic>),
    /// The folder could not be written.
    Refused(PublishError),
}

/// Makes what is not kept, writes each file as it is made, and exchanges the sites.
fn publish(
    edition: &Edition,
    publication: Publication,
    key: Option<Key>,
    texts: Vec<Key>,
    cards: &Cards,
    step: &(dyn Fn(usize) + Sync),
) -> Result<(Tally, Report), Stop> {
    let press = edition.press();
    let glance = Glance::of(&press, texts);
    let failure = Mutex::new(None);
    let stock = Stock {
        keeps: &|path, keys| publication.keeps(path, keys).inspect(|_| cards.need(keys)),
        glance: Some(&glance),
        card: &|key, draw| cards.card(key, draw),
        media: &|path| load::media(edition.root(), path),
        card_bytes: &|_, _| None,
    };
    let take = |artifact: Artifact| {
        publication.put(&artifact).map_err(|error| {
            failure.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
            Halt::Refused
        })
    };
    match produce::produce(&press, &stock, &take, step) {
        Ok(tally) => {
            let published = publication.finish(key, edition.next_change());
            published.map(|report| (tally, report)).map_err(Stop::Refused)
        }
        Err(Halt::Mistake(error)) => Err(Stop::Mistake(Box::new(edition.mistake(error)))),
        Err(Halt::Refused) => {
            let failure = failure.into_inner().unwrap_or_else(PoisonError::into_inner);
            Err(failure.map_or_else(|| unreachable!("a refusal leaves its reason"), Stop::Refused))
        }
    }
}

/// A build that ends with mistakes.
fn stopped(globals: &Globals, sources: &Sources, outcome: &pipeline::Outcome) -> Outcome {
    let mut err = String::new();
    if globals.format == Format::Human {
        let count = portal::count(outcome, globals.lang);
        let stopped = Phrase::new(
            format!("{count}\u{a0}: le site publié n’a pas changé.\n"),
            format!("{count}: the published site is unchanged.\n"),
        );
        err.push_str(stopped.say(globals.lang));
    }
    Outcome { out: portal::told(outcome, sources, globals), err, exit: Exit::Mistakes }
}

/// « Site publié dans public : 29 documents publics ; écrits : 3 pages, 2 flux ; 159 fichiers gardés, 0 retiré, en 0,25 s. »
fn told(
    lang: ToolLang,
    folder: &str,
    outcome: &pipeline::Outcome,
    tally: Tally,
    report: Report,
    took: Duration,
) -> String {
    let of = |number, fr, en| portal::counted(number, fr, en, lang);
    let documents = portal::documents(outcome.documents, lang);
    let made = [
        (tally.pages, ("page", "pages"), ("page", "pages")),
        (tally.feeds, ("flux", "flux"), ("feed", "feeds")),
        (tally.cards, ("carte", "cartes"), ("card", "cards")),
        (tally.others, ("autre fichier", "autres fichiers"), ("other file", "other files")),
    ];
    let made: Vec<String> = made
        .into_iter()
        .filter(|(number, ..)| *number > 0)
        .map(|(number, fr, en)| of(number, fr, en))
        .collect();
    let made = if made.is_empty() {
        Phrase::new("rien à écrire", "nothing to write")
    } else {
        Phrase::new(format!("écrits\u{a0}: {}", made.join(", ")), format!("written: {}", made.join(", ")))
    };
    let made = made.say(lang);
    let kept = of(tally.kept, ("fichier gardé", "fichiers gardés"), ("file kept", "files kept"));
    let removed = of(report.removed, ("retiré", "retirés"), ("removed", "removed"));
    let counted = portal::count(outcome, lang);
    let (took, waiting) = (portal::seconds(took, lang), portal::waiting(&outcome.waiting, lang));
    Phrase::new(
        format!(
            "Site publié dans {folder}\u{a0}: {documents}\u{a0}; {made}\u{a0}; {kept}, {removed}, en {took}. {counted}.{waiting}\n"
        ),
        format!(
            "Site published in {folder}: {documents}; {made}; {kept}, {removed}, in {took}. {counted}.{waiting}\n"
        ),
    )
    .say(lang)
    .to_owned()
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

pub(super) fn refused(error: &PublishError) -> Failure {
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
