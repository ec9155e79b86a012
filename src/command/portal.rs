//! What check, build and serve have in common: the portal read from the disk and run through the pipeline.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::{Timestamp, Zoned};

use super::{Failure, day};
use crate::cli::{Format, Globals, Part};
use crate::diagnostic::show::{self, Form};
use crate::diagnostic::{Diagnostics, Severity};
use crate::load::{self, LoadError};
use crate::phrase::{Phrase, ToolLang};
use crate::pipeline::{self, Options, Outcome};
use crate::plan::Parts;
use crate::site::Wait;
use crate::source::Sources;
use crate::time;

/// The folder that holds the published site.
pub(super) fn out(globals: &Globals) -> PathBuf {
    globals.out.clone().unwrap_or_else(|| globals.root.join("public"))
}

/// The pipeline's options: the now that was typed, else `SOURCE_DATE_EPOCH`
/// (<https://reproducible-builds.org/specs/source-date-epoch/>), else the clock.
pub(super) fn options(globals: &Globals, clock: &Zoned) -> Result<Options, Failure> {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.trim().parse().ok());
    let fixed = epoch.and_then(|seconds| Timestamp::from_second(seconds).ok());
    let read = |typed: &String| time::parse_moment(typed).ok_or_else(|| day::not_a_date(typed));
    Ok(Options {
        root: globals.root.clone(),
        now: globals.now.as_ref().map(read).transpose()?,
        clock: fixed.unwrap_or_else(|| clock.timestamp()),
        parts: Parts {
            without_cards: globals.without.contains(&Part::Cards),
            without_search: globals.without.contains(&Part::Search),
        },
    })
}

/// A portal as it was read from the disk.
pub(super) struct Read {
    pub(super) sources: Arc<Sources>,
    diagnostics: Diagnostics,
    /// How long it took.
    pub(super) took: Duration,
}

/// Reads the portal.
pub(super) fn read(options: &Options) -> Result<Read, LoadError> {
    let mut diagnostics = Diagnostics::default();
    let start = Instant::now();
    let sources = Arc::new(load::load(&options.root, &mut diagnostics)?);
    Ok(Read { sources, diagnostics, took: start.elapsed() })
}

impl Read {
    /// Runs the pipeline on it.
    pub(super) fn run(self, options: &Options) -> Outcome {
        let mut outcome = pipeline::run(&self.sources, options, self.diagnostics, None);
        outcome.timings.insert(0, ("load", self.took));
        outcome
    }
}

/// Reads the portal and runs the pipeline.
pub(super) fn run(options: &Options) -> Result<(Arc<Sources>, Outcome), LoadError> {
    let read = read(options)?;
    let sources = Arc::clone(&read.sources);
    Ok((sources, read.run(options)))
}

/// Why the portal could not be read, as a failure of the command.
pub(super) fn unreadable(error: &LoadError) -> Failure {
    let (message, hint) = error.explain();
    Failure::new(message).with_hint(hint)
}

/// The mistakes in the form that was asked for.
pub(super) fn told(outcome: &Outcome, sources: &Sources, globals: &Globals) -> String {
    let form = form(globals);
    if globals.quiet && form == Form::Human {
        let mut errors = outcome.diagnostics.clone();
        errors.keep(Severity::Error);
        return show::show(&errors, sources, form, globals.lang);
    }
    show::show(&outcome.diagnostics, sources, form, globals.lang)
}

/// No mistakes, in the form that was asked for.
pub(super) fn none_told(globals: &Globals) -> String {
    show::show(&Diagnostics::default(), &Sources::default(), form(globals), globals.lang)
}

fn form(globals: &Globals) -> Form {
    match globals.format {
        Format::Human => Form::Human,
        Format::Short => Form::Short,
        Format::Json => Form::Json,
        Format::Github => Form::Github,
    }
}

/// « 2 erreurs, 1 avertissement ».
pub(super) fn count(outcome: &Outcome, lang: ToolLang) -> String {
    let errors = counted(outcome.diagnostics.errors(), ("erreur", "erreurs"), ("error", "errors"), lang);
    let warnings = outcome.diagnostics.warnings();
    let warnings = counted(warnings, ("avertissement", "avertissements"), ("warning", "warnings"), lang);
    format!("{errors}, {warnings}")
}

/// « 29 documents publics ».
pub(super) fn documents(number: usize, lang: ToolLang) -> String {
    let french = ("document public", "documents publics");
    counted(number, french, ("public document", "public documents"), lang)
}

/// How many documents that wait are told by their names.
const TOLD_WAITING: usize = 5;

/// « Un document attend : content/… (brouillon) », after a space; nothing where none does.
pub(super) fn waiting(documents: &[Wait], lang: ToolLang) -> String {
    if documents.is_empty() {
        return String::new();
    }
    let first = documents.iter().take(TOLD_WAITING).map(|wait| {
        let until = match wait.until {
            None => Phrase::fixed("brouillon", "draft"),
            Some(at) => {
                let (date, time) = (at.date(), at.time().strftime("%H:%M"));
                Phrase::made(format!("{} à {time}", day::figures(date)), format!("{date} {time}"))
            }
        };
        format!("{} ({})", wait.path, until.say(lang))
    });
    let mut named = first.collect::<Vec<_>>().join(", ");
    let number = documents.len();
    match number.saturating_sub(TOLD_WAITING) {
        0 => {}
        1 => named.push_str(Phrase::fixed(" et un autre", " and one other").say(lang)),
        rest => {
            named.push_str(
                Phrase::made(format!(" et {rest} autres"), format!(" and {rest} others")).say(lang),
            );
        }
    }
    let told = if number == 1 {
        Phrase::made(
            format!(" Un document attend\u{a0}: {named}\u{a0}; un dépôt git public le montre quand même."),
            format!(" One document waits: {named}; a public git repository shows it all the same."),
        )
    } else {
        Phrase::made(
            format!(
                " {number} documents attendent\u{a0}: {named}\u{a0}; un dépôt git public les montre quand même."
            ),
            format!(" {number} documents wait: {named}; a public git repository shows them all the same."),
        )
    };
    told.say(lang).to_owned()
}

/// Seconds with two decimals, as the language writes them.
pub(super) fn seconds(took: Duration, lang: ToolLang) -> String {
    let seconds = format!("{:.2}", took.as_secs_f64());
    match lang {
        ToolLang::French => format!("{}\u{a0}s", seconds.replace('.', ",")),
        ToolLang::English => format!("{seconds} s"),
    }
}

/// A number and its noun: in French 0 is singular, in English it is not.
pub(super) fn counted(number: usize, french: (&str, &str), english: (&str, &str), lang: ToolLang) -> String {
    let (one, many, is_one) = match lang {
        ToolLang::French => (french.0, french.1, number < 2),
        ToolLang::English => (english.0, english.1, number == 1),
    };
    format!("{number} {}", if is_one { one } else { many })
}

/// How long each stage took, in milliseconds.
pub(super) fn timings(laps: &[(&'static str, Duration)]) -> String {
    let mut text = String::new();
    for (stage, took) in laps {
        let _ = writeln!(text, "{stage:>10} {:>9.1} ms", took.as_secs_f64() * 1000.0);
    }
    text
}
