//! One run of a whole process: how long it took, how much memory it held at most.
//!
//! The memory is the kernel's own high-water mark of resident pages (`VmHWM` in `/proc/PID/status`, Linux alone), read
//! every two milliseconds: what a process gains in its last two is missed. `wait4` would tell it exactly and needs
//! unsafe code; GNU `time` is not on every machine. Processes that the program itself starts are not counted.

use std::fs::File;
use std::io::{self, Read as _, Seek as _};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const EVERY: Duration = Duration::from_millis(2);

/// What a run took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    /// From the start of the process to its end.
    pub(crate) wall: Duration,
    /// Resident memory at its highest, in KiB; nothing where the system does not tell.
    pub(crate) peak_kib: Option<u64>,
}

/// Runs a command to its end. Its standard output is dropped; that it fails is an error.
pub(crate) fn run(command: &mut Command) -> io::Result<Run> {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let start = Instant::now();
    let mut child = command.spawn().map_err(|error| refused(command, &error.to_string()))?;
    let (id, ended) = (child.id(), AtomicBool::new(false));
    let (status, wall, peak_kib) = thread::scope(|scope| {
        let watcher = scope.spawn(|| watch(id, &ended));
        let status = child.wait();
        let wall = start.elapsed();
        ended.store(true, Ordering::Relaxed);
        (status, wall, watcher.join().unwrap_or_default())
    });
    let status = status?;
    if status.success() { Ok(Run { wall, peak_kib }) } else { Err(refused(command, &status.to_string())) }
}

fn refused(command: &Command, why: &str) -> io::Error {
    io::Error::other(format!("{command:?}: {why}"))
}

/// The file is opened once: it stays that of this process even if its number is given to another one.
fn watch(id: u32, ended: &AtomicBool) -> Option<u64> {
    let mut file = File::open(format!("/proc/{id}/status")).ok()?;
    let mut highest = None;
    let mut text = String::new();
    while !ended.load(Ordering::Relaxed) {
        text.clear();
        if file.rewind().is_err() || file.read_to_string(&mut text).is_err() {
            break;
        }
        highest = highest.max(high_water_mark(&text));
        thread::sleep(EVERY);
    }
    highest
}

fn high_water_mark(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// The median of the runs, of time and of memory each by itself; nothing of no runs.
pub(crate) fn median(runs: &[Run]) -> Option<Run> {
    let middle = runs.len() / 2;
    let mut walls: Vec<Duration> = runs.iter().map(|run| run.wall).collect();
    let mut peaks: Vec<Option<u64>> = runs.iter().map(|run| run.peak_kib).collect();
    walls.sort_unstable();
    peaks.sort_unstable();
    Some(Run { wall: *walls.get(middle)?, peak_kib: *peaks.get(middle)? })
}
