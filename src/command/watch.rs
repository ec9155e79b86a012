//! `crieur watch`: the portal published again at each change of the content and at each moment at which it is otherwise.
//!
//! What to do next is decided by [`vigil`](crate::vigil); here builds are made and told. A test hands in its own clock
//! and its own waiting.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use jiff::Zoned;

use super::build::{self, Attempt};
use super::{Exit, Failure, Outcome, day, portal};
use crate::cli::Globals;
use crate::load;
use crate::phrase::Phrase;
use crate::publish;
use crate::serve::Event;
use crate::serve::lookout::{Lookout, Woken};
use crate::vigil::{Cause, Reading, Step, Vigil};

/// What a watch has of the world.
pub struct Hands<'a> {
    /// Reads the wall clock, and one that never goes back.
    pub clock: &'a mut dyn FnMut() -> (Zoned, Duration),
    /// Waits until something happens, at most so long.
    pub wait: &'a mut dyn FnMut(Duration) -> Woken,
    /// Shows what happens.
    pub say: &'a dyn Fn(&str),
}

/// Watches until it is told to stop. What happens is said as it happens, by `say`.
pub(super) fn watch(globals: &Globals, say: &(dyn Fn(&str) + Sync)) -> Result<Outcome, Failure> {
    let folder = portal::out(globals);
    let root = &globals.root;
    let mut watched = vec![root.join("content"), root.join("themes")];
    // A commit dates what was there before it.
    watched.extend(load::log_of_commits(root));
    let lang = globals.lang;
    let unwatched = |event| {
        if let Event::Unwatched { path, reason } = event {
            let phrase = Phrase::new(
                format!("Les changements de {} ne seront pas vus\u{a0}: {reason}\n", path.display()),
                format!("Changes of {} will go unnoticed: {reason}\n", path.display()),
            );
            say(phrase.say(lang));
        }
    };
    let lookout = Lookout::start(&watched, std::slice::from_ref(&folder), unwatched);
    let mut lookout = lookout.map_err(|error| {
        let (fr, en) = error.explain();
        Failure::new(Phrase::new(fr, en))
    })?;
    let start = Instant::now();
    keep(
        globals,
        Hands { clock: &mut || (Zoned::now(), start.elapsed()), wait: &mut |most| lookout.wait(most), say },
    )?;
    Ok(Outcome { out: String::new(), err: String::new(), exit: Exit::Fine })
}

/// The watch itself, in the hands of its caller. It ends when a wait is told to stop, and fails where the first build
/// could not even run: mistakes of the content are no such failure.
pub fn keep<'a>(globals: &'a Globals, hands: Hands<'a>) -> Result<(), Failure> {
    if globals.now.is_some() || std::env::var_os("SOURCE_DATE_EPOCH").is_some() {
        return Err(no_present());
    }
    let _guard = publish::guard(&portal::out(globals)).map_err(|error| build::refused(&error))?;
    let mut watch = Watch { globals, vigil: Vigil::new(), hands, told: String::new(), warned: false };
    loop {
        let (clock, now) = watch.read();
        match watch.vigil.step(now) {
            Step::Build(cause) => watch.build(cause, &clock, now)?,
            Step::Wait(most) => match (watch.hands.wait)(most) {
                Woken::Nothing => {}
                Woken::Changed => {
                    let (_, now) = watch.read();
                    watch.vigil.changed(now);
                }
                Woken::Stop => {
                    watch.say(&Phrase::fixed("Fin de la veille.", "The watch ends."));
                    return Ok(());
                }
            },
        }
    }
}

struct Watch<'a> {
    globals: &'a Globals,
    vigil: Vigil,
    hands: Hands<'a>,
    /// The mistakes that were shown last.
    told: String,
    /// Whether it was said that no moment changes this site.
    warned: bool,
}

impl Watch<'_> {
    fn read(&mut self) -> (Zoned, Reading) {
        let (clock, steady) = (self.hands.clock)();
        let wall = clock.timestamp();
        (clock, Reading { wall, steady })
    }

    fn build(&mut self, cause: Cause, clock: &Zoned, now: Reading) -> Result<(), Failure> {
        self.vigil.begins();
        // A fault in the program must not leave a portal that looks alive and never changes again.
        let built = catch_unwind(AssertUnwindSafe(|| build::attempt(self.globals, clock)));
        let (after, ended) = self.read();
        match built {
            Ok(Ok(attempt)) => self.built(attempt, cause, (clock, now), (&after, ended)),
            Ok(Err(failure)) if cause == Cause::Start => return Err(failure),
            Ok(Err(failure)) => {
                self.vigil.failed(now, ended);
                self.failed(failure.text(self.globals.lang), "", cause, &after, ended);
            }
            Err(_) => {
                self.vigil.failed(now, ended);
                let broken = Phrase::fixed(
                    "erreur\u{a0}: la construction s’est interrompue, par une faute de crieur\n",
                    "error: the build broke off, through a fault of crieur\n",
                );
                let broken = broken.say(self.globals.lang).to_owned();
                self.failed(broken, "", cause, &after, ended);
            }
        }
        Ok(())
    }

    fn built(
        &mut self,
        attempt: Attempt,
        cause: Cause,
        (clock, began): (&Zoned, Reading),
        (after, ended): (&Zoned, Reading),
    ) {
        let Attempt { outcome, standing, .. } = attempt;
        let Some(standing) = standing else {
            self.vigil.failed(began, ended);
            self.failed(outcome.out, &outcome.err, cause, after, ended);
            return;
        };
        self.vigil.published(began, standing.present, standing.next);
        self.show(outcome.out);
        if !self.globals.quiet {
            let line = format!("{}{}", outcome.err.trim_end(), self.next(clock));
            self.line(cause, after, &line);
        }
        if standing.present != clock.timestamp() && !self.warned {
            self.warned = true;
            self.say(&Phrase::fixed(
                "`now:` de content/site.yaml fixe le présent\u{a0}: aucun embargo ne se lèvera de lui-même.",
                "`now:` in content/site.yaml sets the present: no embargo will lift by itself.",
            ));
        }
    }

    /// « Prochain changement : le 01/12/2026 à 08:00. », on the clock of the machine.
    fn next(&self, clock: &Zoned) -> String {
        let Some(next) = self.vigil.next() else { return String::new() };
        let at = next.to_zoned(clock.time_zone().clone());
        let (date, time) = (at.date(), at.time().strftime("%H:%M"));
        let phrase = Phrase::new(
            format!(" Prochain changement\u{a0}: le {} à {time}.", day::figures(date)),
            format!(" Next change: {date} {time}."),
        );
        phrase.say(self.globals.lang).to_owned()
    }

    /// The site before stands: why, and when another build is tried.
    fn failed(&mut self, mistakes: String, count: &str, cause: Cause, clock: &Zoned, now: Reading) {
        let again = self.vigil.retry_in(now).unwrap_or_default().as_secs();
        let again = if again < 60 { format!("{again}\u{a0}s") } else { format!("{}\u{a0}min", again / 60) };
        self.show(mistakes);
        let count = match count.trim_end() {
            "" => Phrase::fixed("Le site d’avant reste en ligne.", "The site before stays.")
                .say(self.globals.lang)
                .to_owned(),
            count => count.to_owned(),
        };
        let stands = Phrase::new(
            format!("{count} Nouvel essai dans {again}, ou dès que le contenu change."),
            format!("{count} The next try is in {again}, or as soon as the content changes."),
        );
        self.line(cause, clock, stands.say(self.globals.lang));
    }

    /// Shows mistakes, unless they are those that were shown before.
    fn show(&mut self, mistakes: String) {
        if mistakes != self.told {
            (self.hands.say)(&mistakes);
            self.told = mistakes;
        }
    }

    /// A line a build: when, why, what.
    fn line(&self, cause: Cause, clock: &Zoned, text: &str) {
        let why = why(cause).say(self.globals.lang).to_owned();
        (self.hands.say)(&format!("{} ({why}) {text}\n", clock.strftime("%Y-%m-%d %H:%M:%S")));
    }

    fn say(&self, phrase: &Phrase) {
        if !self.globals.quiet {
            (self.hands.say)(&format!("{}\n", phrase.say(self.globals.lang)));
        }
    }
}

fn why(cause: Cause) -> Phrase {
    match cause {
        Cause::Start => Phrase::fixed("départ", "start"),
        Cause::Change => Phrase::fixed("contenu", "content"),
        Cause::Moment => Phrase::fixed("échéance", "moment"),
        Cause::ClockWentBack => Phrase::fixed("l’horloge a reculé", "the clock went back"),
        Cause::Retry => Phrase::fixed("nouvel essai", "retry"),
    }
}

fn no_present() -> Failure {
    Failure::new(Phrase::fixed(
        "`watch` suit l’horloge\u{a0}: ni `--now` ni SOURCE_DATE_EPOCH ne vont avec",
        "`watch` follows the clock: neither `--now` nor SOURCE_DATE_EPOCH goes with it",
    ))
    .with_hint(Phrase::fixed(
        "pour voir le site tel qu’il sera\u{a0}: crieur serve --now \"2026-12-01 16:00\"",
        "to see the site as it will be: crieur serve --now \"2026-12-01 16:00\"",
    ))
}
