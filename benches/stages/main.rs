//! `cargo bench --bench stages`: how many instructions the hot stages of a build take, counted by Valgrind and therefore nearly
//! the same on a busy machine as on a quiet one. See benches/README.md.

// A benchmark whose own portal cannot be read has nothing to measure; `main!` ends the program.
#![allow(clippy::unwrap_used, clippy::exit, missing_docs)]

#[path = "../portal/corpus.rs"]
mod corpus;
#[path = "../portal/crieur.rs"]
#[allow(dead_code)] // of the other benchmark's portal, only the texts
mod crieur_portal;
#[path = "../portal/words.rs"]
mod words;

use std::hint::black_box;
use std::path::PathBuf;
use std::sync::Arc;

use crieur::diagnostic::Diagnostics;
use crieur::minify;
use crieur::pipeline::{self, Edition, Options, Outcome};
use crieur::plan::{Job, Parts, Planned};
use crieur::produce::{Made, Stock};
use crieur::source::{SourceId, Sources};
use crieur::typography::Typography;
use crieur::{content, load, time};
use gungraun::{library_benchmark, library_benchmark_group, main};

/// Documents of the portal: enough for lists and feeds to be full, few enough for Valgrind.
const DOCUMENTS: u32 = 60;

fn sources() -> Arc<Sources> {
    // On this thread alone: what another one does is not counted.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
    let mut texts: Vec<(String, String)> = crieur_portal::frame()
        .into_iter()
        .chain(
            (0..DOCUMENTS)
                .map(corpus::communique)
                .map(|document| (crieur_portal::file(&document), crieur_portal::text(&document))),
        )
        .collect();
    texts.sort();
    let mut sources = Sources::default();
    for (path, text) in texts {
        sources.add(path, text);
    }
    load::ship_profiles(&mut sources);
    Arc::new(sources)
}

fn options() -> Options {
    Options {
        root: PathBuf::new(),
        now: time::parse_moment("2026-11-21"),
        clock: jiff::Timestamp::UNIX_EPOCH,
        parts: Parts { without_cards: true, without_search: true },
    }
}

fn decide(sources: &Arc<Sources>) -> Outcome {
    pipeline::run(sources, &options(), Diagnostics::default(), None)
}

fn edition() -> Edition {
    decide(&sources()).edition.unwrap()
}

/// A portal that is decided, and its jobs of one sort; one of them was made, so that what a build does once is done.
fn warm(wanted: fn(&Job) -> bool) -> (Edition, Vec<Planned>) {
    let edition = edition();
    let jobs: Vec<Planned> =
        edition.plan().files.iter().filter(|planned| wanted(&planned.job)).cloned().collect();
    make(&edition, &jobs[..1]);
    (edition, jobs)
}

fn make(edition: &Edition, jobs: &[Planned]) -> Vec<Made> {
    let stock = Stock {
        keeps: &|_, _| None,
        glance: None,
        card: &|_, draw| draw(),
        media: &|_| None,
        card_bytes: &|_, _| None,
    };
    let press = edition.press();
    jobs.iter().map(|job| press.make(job, &stock).unwrap()).collect()
}

fn documents() -> (Edition, Vec<Planned>) {
    warm(|job| matches!(job, Job::Document(_)))
}

fn lists() -> (Edition, Vec<Planned>) {
    warm(|job| matches!(job, Job::List(..)))
}

fn feeds() -> (Edition, Vec<Planned>) {
    warm(|job| matches!(job, Job::Feed(..)))
}

fn body() -> String {
    corpus::communique(7).body
}

fn page() -> String {
    let (edition, jobs) = documents();
    match make(&edition, &jobs[..1]).pop() {
        Some(Made::Files(mut files)) => match files.remove(0).content {
            crieur::artifact::Content::Bytes(bytes) => String::from_utf8(bytes).unwrap(),
            crieur::artifact::Content::Copy(_) => String::new(),
        },
        _ => String::new(),
    }
}

#[library_benchmark]
#[bench::one(setup = body)]
fn set_french(text: String) -> usize {
    black_box(Typography::French.set(&text)).len()
}

#[library_benchmark]
#[bench::one(setup = body)]
fn read_markdown(text: String) -> crieur::markdown::Prose {
    black_box(crieur::markdown::parse(&text, &crieur::markdown::Options::default()))
}

#[library_benchmark]
#[bench::sixty(setup = sources)]
fn read_documents(sources: Arc<Sources>) -> usize {
    let mut diagnostics = Diagnostics::default();
    let ids = (0..sources.texts.len()).map(|index| SourceId(u32::try_from(index).unwrap()));
    ids.filter_map(|id| content::parse(&sources, id, &mut diagnostics)).map(black_box).count()
}

#[library_benchmark]
#[bench::sixty(setup = sources)]
fn decide_portal(sources: Arc<Sources>) -> Outcome {
    black_box(decide(&sources))
}

#[library_benchmark]
#[bench::sixty(setup = documents)]
fn make_documents((edition, jobs): (Edition, Vec<Planned>)) -> Vec<Made> {
    black_box(make(&edition, &jobs))
}

#[library_benchmark]
#[bench::all(setup = lists)]
fn make_lists((edition, jobs): (Edition, Vec<Planned>)) -> Vec<Made> {
    black_box(make(&edition, &jobs))
}

#[library_benchmark]
#[bench::all(setup = feeds)]
fn make_feeds((edition, jobs): (Edition, Vec<Planned>)) -> Vec<Made> {
    black_box(make(&edition, &jobs))
}

#[library_benchmark]
#[bench::one(setup = page)]
fn minify_whole_page(page: String) -> String {
    black_box(minify::page(&page))
}

library_benchmark_group!(name = reading, benchmarks = [set_french, read_markdown, read_documents]);
library_benchmark_group!(name = deciding, benchmarks = [decide_portal]);
library_benchmark_group!(
    name = making,
    benchmarks = [make_documents, make_lists, make_feeds, minify_whole_page]
);

main!(library_benchmark_groups = [reading, deciding, making]);
