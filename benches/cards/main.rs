//! `cargo bench --bench cards`: how many share cards a second one core draws, how large they are and where the time goes. See
//! benches/README.md.

// A benchmark that cannot draw has nothing to measure; what it prints is its result.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

mod titles;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crieur::card::{CardText, Studio};

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What is measured.
const CLOCK: &str =
    if cfg!(target_os = "linux") { "the time that the thread was at work" } else { "by the clock" };

/// Rounds that are counted, each over all cards; the median is told.
const ROUNDS: usize = 15;

fn main() {
    let studio = Studio::new(
        include_str!("../../themes/registre/card.svg"),
        Some(include_str!("../../themes/registre/emblem.svg")),
    )
    .unwrap();
    let cards = titles::cards();
    let first = timed(|| cards.iter().for_each(|card| drop(studio.draw(card))));
    let [_, set, _] = rounds(&cards, |card| drop(studio.lines(card)));
    let [_, inked, _] = rounds(&cards, |card| drop(studio.raster(card)));
    let [fastest, drawn, slowest] = rounds(&cards, |card| drop(studio.draw(card)));
    let files: Vec<Vec<u8>> = cards.iter().map(|card| studio.draw(card)).collect();
    if let Some(folder) = std::env::args().skip_while(|argument| argument != "--out").nth(1) {
        keep(Path::new(&folder), &files);
    }
    let mut bytes: Vec<usize> = files.iter().map(Vec::len).collect();
    bytes.sort_unstable();
    let letters = || cards.iter().map(|card| card.title.chars().count());
    println!(
        "{} cards, titles of {} to {} characters, {ROUNDS} rounds on one thread: medians, {CLOCK}",
        cards.len(),
        letters().min().unwrap_or(0),
        letters().max().unwrap_or(0)
    );
    if cfg!(debug_assertions) {
        println!("not optimised: only the bytes mean something");
    }
    println!("| | |\n| --- | ---: |");
    let a_second = |spent| 1e6 / each(spent, cards.len());
    println!("| cards a second and core (700 promised) | {:.0} |", a_second(drawn));
    println!("| slowest and fastest round | {:.0} – {:.0} |", a_second(slowest), a_second(fastest));
    println!("| median bytes (30,000) | {} |", bytes[bytes.len() / 2]);
    println!("| largest, bytes (60,000) | {} |", bytes[bytes.len() - 1]);
    println!("| setting the texts, µs a card | {:.0} |", each(set, cards.len()));
    println!("| drawing them on the ground | {:.0} |", each(inked.saturating_sub(set), cards.len()));
    println!("| encoding | {:.0} |", each(drawn.saturating_sub(inked), cards.len()));
    println!("| the first hundred, grounds and glyphs included, cards a second | {:.0} |", a_second(first));
}

/// Microseconds a card.
#[expect(clippy::cast_precision_loss, reason = "a hundred cards")]
fn each(all: Duration, cards: usize) -> f64 {
    all.as_secs_f64() * 1e6 / cards as f64
}

/// The fastest round, the median and the slowest.
fn rounds(cards: &[CardText], work: impl Fn(&CardText)) -> [Duration; 3] {
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| timed(|| cards.iter().for_each(&work))).collect();
    times.sort_unstable();
    [times[0], times[ROUNDS / 2], times[ROUNDS - 1]]
}

/// The time that this thread was at work: a neighbour's does not count. Elsewhere than on Linux, what the clock says.
fn timed(work: impl FnOnce()) -> Duration {
    let at_work = || {
        let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        told.split_ascii_whitespace().next()?.parse::<u64>().ok().map(Duration::from_nanos)
    };
    let (clock, before) = (Instant::now(), at_work());
    work();
    let by_clock = clock.elapsed();
    before.zip(at_work()).map_or(by_clock, |(before, after)| after.saturating_sub(before))
}

/// Writes the cards, to be looked at.
fn keep(folder: &Path, files: &[Vec<u8>]) {
    fs::create_dir_all(folder).unwrap();
    for (index, file) in files.iter().enumerate() {
        fs::write(folder.join(format!("{index:03}.png")), file).unwrap();
    }
}
