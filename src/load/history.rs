//! Dates from git: one walk over the history by the `git` program, for all files at once.
//!
//! Without git, without a repository or without commits there are no dates; that is no mistake.

use crate::source::History;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// The first and last commit of every file below `root`.
pub(super) fn read(root: &Path) -> History {
    let Some(prefix) = git(root, &["rev-parse", "--show-prefix"]) else { return History::default() };
    let shallow =
        git(root, &["rev-parse", "--is-shallow-repository"]).is_some_and(|answer| answer.trim() == "true");
    let head = git(root, &["rev-parse", "--short=12", "HEAD"])
        .map(|head| head.trim().to_owned())
        .filter(|head| !head.is_empty());
    let log = git(
        root,
        &[
            "-c",
            "core.quotepath=off",
            "log",
            "--no-ext-diff",
            "--no-textconv",
            "--no-renames",
            "--name-only",
            "-z",
            "--format=%x01%ct",
            "--",
            "content",
        ],
    );
    let commits = log.map(|log| commits(&log, prefix.trim_end())).unwrap_or_default();
    History { commits, shallow, head }
}

fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Reads `\x01<seconds>` followed by the names that the commit changed, each ended by a NUL. Newest first.
fn commits(log: &str, prefix: &str) -> BTreeMap<String, (i64, i64)> {
    let mut commits: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    let mut time = 0;
    for token in log.split('\0').map(|token| token.trim_start_matches('\n')) {
        match token.strip_prefix('\u{1}') {
            Some(seconds) => {
                let (seconds, rest) = seconds.split_once('\n').unwrap_or((seconds, ""));
                time = seconds.trim().parse().unwrap_or(time);
                note(&mut commits, rest.trim_start_matches('\n'), prefix, time);
            }
            None => note(&mut commits, token, prefix, time),
        }
    }
    commits
}

fn note(commits: &mut BTreeMap<String, (i64, i64)>, path: &str, prefix: &str, time: i64) {
    if let Some(path) = path.strip_prefix(prefix).filter(|path| !path.is_empty()) {
        let dates = commits.entry(path.to_owned()).or_insert((time, time));
        dates.0 = dates.0.min(time);
        dates.1 = dates.1.max(time);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_and_last_commits_are_read_from_one_log() {
        let log = "\u{1}200\0\ncontent/a.md\0content/b.md\0\u{1}100\0\ncontent/a.md\0";
        let commits = commits(log, "");
        assert_eq!(commits.get("content/a.md"), Some(&(100, 200)));
        assert_eq!(commits.get("content/b.md"), Some(&(200, 200)));
    }

    #[test]
    fn a_portal_below_the_repository_has_its_own_paths() {
        let commits = commits("\u{1}100\0\nportail/content/a.md\0", "portail/");
        assert_eq!(commits.get("content/a.md"), Some(&(100, 100)));
    }
}
