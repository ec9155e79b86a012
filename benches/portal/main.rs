//! `cargo bench --bench portal`: how long Crieur takes for a portal of thousands of documents, beside Hugo where it is
//! present and `cp -r`. What is measured and what is not is told in benches/README.md.
//!
//! Here: what was asked, the order of the runs. The corpus, its two forms, the measuring and the table have their files.

// A benchmark is there to print.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod corpus;
mod crieur;
mod hugo;
mod measure;
mod served;
mod table;
mod words;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use corpus::communique;
use measure::Run;
use table::{Row, Size};

const USAGE: &str = "cargo bench --bench portal -- [--documents 1000,10000] [--runs 3] [--hugo PROGRAM] [--timings] [--serve]";

fn main() -> ExitCode {
    // `cargo test --benches` starts this program too, without `--bench`: there is nothing to test.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let Some(asked) = Asked::read(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match compare(&asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// What was asked for.
struct Asked {
    documents: Vec<u32>,
    runs: usize,
    hugo: PathBuf,
    timings: bool,
    serve: bool,
}

impl Asked {
    /// Nothing if it cannot be understood.
    fn read(mut arguments: impl Iterator<Item = String>) -> Option<Self> {
        let mut asked = Self {
            documents: vec![1_000, 10_000],
            runs: 3,
            hugo: "hugo".into(),
            timings: false,
            serve: false,
        };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--bench" => {}
                "--documents" => {
                    let sizes = arguments.next()?;
                    asked.documents = sizes
                        .split(',')
                        .map(|size| size.parse().ok().filter(|n| *n > 0))
                        .collect::<Option<_>>()?;
                }
                "--runs" => asked.runs = arguments.next()?.parse().ok().filter(|runs| *runs > 0)?,
                "--hugo" => asked.hugo = arguments.next()?.into(),
                "--timings" => asked.timings = true,
                "--serve" => asked.serve = true,
                _ => return None,
            }
        }
        Some(asked)
    }
}

fn compare(asked: &Asked) -> io::Result<()> {
    let version = hugo::version(&asked.hugo);
    if version.is_none() {
        eprintln!("{} cannot be run: its lines are left out", asked.hugo.display());
    }
    let mut rows = Vec::new();
    let mut served = Vec::new();
    let mut folders = Vec::new();
    for documents in &asked.documents {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench").join(documents.to_string());
        eprintln!("{documents} documents: writing them into {}", folder.display());
        let ground =
            Ground { folder, documents: *documents, hugo: version.as_ref().map(|_| asked.hugo.clone()) };
        ground.write()?;
        rows.extend(ground.rows(asked.runs, version.as_deref().unwrap_or_default())?);
        if asked.timings {
            ground.show_stages()?;
        }
        if asked.serve {
            served.extend(ground.served(asked.runs)?);
        }
        folders.push(ground.folder);
    }
    println!("\n{}\n{}", table::markdown(&rows), table::growth(&rows));
    for (documents, edit, took) in served {
        println!("serve, {documents} documents: {edit}, saved → served in {} ms", took.as_millis());
    }
    // Only now: it takes long, and some file systems are slow for minutes after much was deleted.
    folders.iter().try_for_each(|folder| remove(folder))
}

/// A size of corpus, and the folder of everything that belongs to it.
struct Ground {
    folder: PathBuf,
    documents: u32,
    /// The program, if it can be run.
    hugo: Option<PathBuf>,
}

/// What is measured, in the order of the runs: each needs what the ones before it left.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Fresh,
    Unedited,
    Edited,
    Copy,
    Hugo,
    HugoEdited,
}

const STEPS: [Step; 6] =
    [Step::Fresh, Step::Unedited, Step::Edited, Step::Hugo, Step::HugoEdited, Step::Copy];

impl Step {
    fn title(self, hugo: &str) -> String {
        match self {
            Step::Fresh => "Crieur, into an empty folder".to_owned(),
            Step::Unedited => "Crieur again, nothing edited".to_owned(),
            Step::Edited => "Crieur again, one document edited".to_owned(),
            Step::Hugo => format!("{hugo}, into an empty folder"),
            Step::HugoEdited => format!("{hugo} again, one document edited"),
            Step::Copy => "`cp -r` of Crieur’s output".to_owned(),
        }
    }
}

impl Ground {
    /// Writes the corpus in both forms, from nothing.
    fn write(&self) -> io::Result<()> {
        remove(&self.folder)?;
        let (portal, site) = (self.folder.join("crieur"), self.folder.join("hugo"));
        crieur::write_frame(&portal)?;
        let mut years = BTreeSet::new();
        for number in 0..self.documents {
            let document = communique(number);
            write(&portal.join(crieur::file(&document)), &crieur::text(&document))?;
            write(&site.join(hugo::file(&document)), &hugo::text(&document))?;
            years.insert(document.date.year());
        }
        hugo::write_frame(&site, years.into_iter())
    }

    /// Measures everything in turn, round after round, so that a busy minute of the machine falls on all alike; the
    /// first round warms up and is not counted.
    fn rows(&self, runs: usize, hugo: &str) -> io::Result<Vec<Row>> {
        let steps: Vec<Step> = STEPS
            .into_iter()
            .filter(|step| self.hugo.is_some() || !matches!(step, Step::Hugo | Step::HugoEdited))
            .collect();
        let mut taken: Vec<Vec<Run>> = vec![Vec::new(); steps.len()];
        for round in 0..=runs {
            eprintln!("  round {round} of {runs}{}", if round == 0 { " (not counted)" } else { "" });
            for (step, taken) in steps.iter().zip(&mut taken) {
                let run = self.step(*step, round)?;
                eprintln!("    {:>8.2} s  {}", run.wall.as_secs_f64(), step.title(hugo));
                if round > 0 {
                    taken.push(run);
                }
            }
        }
        let row = |(step, taken): (&Step, &Vec<Run>)| -> io::Result<Row> {
            let run = measure::median(taken).ok_or_else(|| io::Error::other("no run was counted"))?;
            let size = size(&self.out(*step, runs))?;
            Ok(Row { documents: self.documents, program: step.title(hugo), size, run })
        };
        steps.iter().zip(&taken).map(row).collect()
    }

    /// Makes the texts as the step wants them, and runs it. Every round has folders of its own, and nothing is deleted.
    fn step(&self, step: Step, round: usize) -> io::Result<Run> {
        let out = self.out(step, round);
        if let Some(around) = out.parent() {
            fs::create_dir_all(around)?;
        }
        // Every round edits anew and, by `Fresh` and `Hugo`, begins from the text that is always the same.
        match step {
            Step::Fresh | Step::Hugo => self.edit("")?,
            Step::Edited | Step::HugoEdited => self.edit(&format!("\nCorrection n° {round} du texte.\n"))?,
            Step::Unedited | Step::Copy => {}
        }
        measure::run(&mut self.command(step, round, &out))
    }

    fn command(&self, step: Step, round: usize, out: &Path) -> Command {
        match (step, &self.hugo) {
            (Step::Hugo | Step::HugoEdited, Some(program)) => {
                hugo::build(program, &self.folder.join("hugo"), out, &self.folder.join("cache"))
            }
            (Step::Copy, _) => {
                let mut command = Command::new("cp");
                command.arg("-r").arg(self.out(Step::Fresh, round)).arg(out);
                command
            }
            _ => {
                let mut command = crieur::build(&self.folder.join("crieur"), out);
                command.arg("--quiet");
                command
            }
        }
    }

    fn out(&self, step: Step, round: usize) -> PathBuf {
        let whose = match step {
            Step::Fresh | Step::Unedited | Step::Edited => "of-crieur",
            Step::Hugo | Step::HugoEdited => "of-hugo",
            Step::Copy => "of-cp",
        };
        self.folder.join(whose).join(round.to_string()).join("public")
    }

    /// Adds a text to the end of the document in the middle, in both forms.
    fn edit(&self, addition: &str) -> io::Result<()> {
        let document = communique(self.documents / 2);
        let (portal, site) = (self.folder.join("crieur"), self.folder.join("hugo"));
        write(&portal.join(crieur::file(&document)), &(crieur::text(&document) + addition))?;
        write(&site.join(hugo::file(&document)), &(hugo::text(&document) + addition))
    }

    /// Lets Crieur say how long each stage takes, in builds that are not counted: of everything, and after an edit.
    fn show_stages(&self) -> io::Result<()> {
        let out = self.folder.join("of-crieur/stages/public");
        for text in ["", "\nCorrection du texte.\n"] {
            self.edit(text)?;
            measure::run(crieur::build(&self.folder.join("crieur"), &out).arg("--timings"))?;
        }
        Ok(())
    }

    /// How long a preview takes from an edit to the page.
    fn served(&self, runs: usize) -> io::Result<Vec<(u32, &'static str, Duration)>> {
        self.edit("")?;
        let medians = served::measure(&self.folder.join("crieur"), self.documents, runs)?;
        Ok(medians.into_iter().map(|(edit, took)| (self.documents, edit, took)).collect())
    }
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// How many files a folder holds, those of its folders included, and how many bytes.
fn size(folder: &Path) -> io::Result<Size> {
    let mut whole = Size::default();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let part = if entry.file_type()?.is_dir() {
            size(&entry.path())?
        } else {
            Size { files: 1, bytes: entry.metadata()?.len() }
        };
        whole = Size { files: whole.files + part.files, bytes: whole.bytes + part.bytes };
    }
    Ok(whole)
}
