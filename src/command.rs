//! The commands: each a short function that returns what it did, or why it could not.
//!
//! [`run`] is the one place that knows them all. Nothing here prints or exits: `main` does, once, with the [`Outcome`].

mod build;
mod cards;
mod check;
mod day;
mod desk;
pub mod forge;
mod fresh;
pub mod init;
pub mod new;
mod portal;
mod probe;
mod schema;
mod serve;
mod share;
pub mod theme_export;
pub mod watch;
mod write_new;

use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use jiff::Zoned;
use jiff::civil::Date;

use crate::cli::{self, Command, Globals, Invocation, Stop};
use crate::phrase::{Phrase, ToolLang};
use crate::{config, theme};

/// How a run ended: the exit code's meaning, told in `--help`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// All is well: 0.
    Fine,
    /// The content has mistakes, or something is as late as `fresh --fail-on` says: 1.
    Mistakes,
    /// The command could not run: 2.
    CouldNotRun,
    /// A published portal does not answer `fresh --url`: 3.
    Unreachable,
    /// A published portal was not made anew when it was due: 4.
    Stale,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Fine => Self::SUCCESS,
            Exit::Mistakes => Self::from(1),
            Exit::CouldNotRun => Self::from(2),
            Exit::Unreachable => Self::from(3),
            Exit::Stale => Self::from(4),
        }
    }
}

/// What a run has to say and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// For standard output.
    pub out: String,
    /// For standard error.
    pub err: String,
    /// For the exit code.
    pub exit: Exit,
}

impl Outcome {
    /// A run that went well and has this to say.
    pub fn fine(out: String) -> Self {
        Self { out, err: String::new(), exit: Exit::Fine }
    }

    /// A run that could not do what was asked.
    pub fn failed(failure: &Failure, lang: ToolLang) -> Self {
        Self { out: String::new(), err: failure.text(lang), exit: Exit::CouldNotRun }
    }
}

impl From<Stop> for Outcome {
    fn from(stop: Stop) -> Self {
        let exit = if stop.exit_code == 0 { Exit::Fine } else { Exit::CouldNotRun };
        let (out, err) = if stop.to_stdout { (stop.text, String::new()) } else { (String::new(), stop.text) };
        Self { out, err, exit }
    }
}

/// Why a command could not run, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    message: Phrase,
    hint: Option<Phrase>,
}

impl Failure {
    /// A failure in one sentence.
    pub const fn new(message: Phrase) -> Self {
        Self { message, hint: None }
    }

    /// The same, with the way out.
    #[must_use]
    pub fn with_hint(self, hint: Phrase) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// The failure as it is shown, with terminal styles.
    pub fn text(&self, lang: ToolLang) -> String {
        cli::complaint(&self.message, self.hint.as_ref(), lang)
    }
}

/// Runs what was asked. `clock` is the present moment, for what `--now` does not decide; `say` shows what a command that
/// goes on has to say meanwhile.
pub fn run(invocation: &Invocation, clock: &Zoned, say: &(dyn Fn(&str) + Sync)) -> Outcome {
    let globals = &invocation.globals;
    match outcome(globals, &invocation.command, clock, say) {
        Ok(outcome) => outcome,
        Err(failure) => Outcome::failed(&failure, globals.lang),
    }
}

fn outcome(
    globals: &Globals,
    command: &Command,
    clock: &Zoned,
    say: &(dyn Fn(&str) + Sync),
) -> Result<Outcome, Failure> {
    let lang = globals.lang;
    match command {
        Command::Init(init) => {
            let target = globals.root.join(&init.folder);
            let text = match init.ci {
                Some(forge) => {
                    forge::init(&target, forge, today(globals, clock)?)?.text(&target, forge, lang)
                }
                None => init::init(&target, today(globals, clock)?)?.text(&target, lang),
            };
            Ok(said(text, globals))
        }
        Command::New(document) => {
            let created = new::new(&globals.root, today(globals, clock)?, document)?;
            Ok(said(created.text(&globals.root, lang), globals))
        }
        Command::Completions(completions) => {
            Ok(Outcome::fine(cli::completion_script(completions.shell, lang)))
        }
        Command::Man => Ok(Outcome::fine(cli::man_page(lang))),
        Command::Check => check::check(globals, clock),
        Command::Fresh(wanted) => match &wanted.url {
            Some(url) => probe::probe(globals, wanted, url, clock),
            None => fresh::fresh(globals, wanted, clock),
        },
        Command::Build => build::build(globals, clock),
        Command::Serve(wanted) => serve::serve(globals, wanted, clock, say),
        Command::Watch => watch::watch(globals, say),
        Command::Share(wanted) => share::share(globals, wanted, clock),
        Command::Rollback => build::rollback(globals),
        Command::Schema(asked) => schema::schema(globals, asked),
        Command::ThemeExport(wanted) => {
            let name = wanted.name.as_deref().unwrap_or(config::DEFAULT_THEME);
            let files = theme::embedded();
            let files: Vec<theme_export::ThemeFile<'_>> = files
                .iter()
                .map(|(path, text)| theme_export::ThemeFile { path, bytes: text.as_bytes() })
                .collect();
            let report = theme_export::export(&globals.root, name, &files)?;
            Ok(said(report.text(name, lang), globals))
        }
    }
}

/// What a command made, unless nothing but mistakes is wanted.
fn said(text: String, globals: &Globals) -> Outcome {
    Outcome::fine(if globals.quiet { String::new() } else { text })
}

fn today(globals: &Globals, clock: &Zoned) -> Result<Date, Failure> {
    match &globals.now {
        Some(typed) => day::read(typed).ok_or_else(|| day::not_a_date(typed)),
        None => Ok(clock.date()),
    }
}

/// A path as a person reads it, from the root where it is below.
fn shown(path: &Path, root: &Path) -> String {
    // Taken apart and put together again, `./a/.` is `a`.
    let parts = path.strip_prefix(root).unwrap_or(path).components();
    let path: PathBuf = parts.filter(|part| *part != Component::CurDir).collect();
    if path.as_os_str().is_empty() { ".".to_owned() } else { path.display().to_string() }
}
