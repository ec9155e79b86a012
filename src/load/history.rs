//! Dates from git: one walk over the history by the `git` program, for all files at once.
//!
//! Without git, without a repository or without commits there are no dates; that is no mistake. What a walk found is kept
//! in `.crieur/` below the portal's root: a later one begins where it ended.

mod kept;

use crate::source::History;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// First and last commit of files, by path from the portal's root, in seconds since 1970.
type Commits = BTreeMap<String, (i64, i64)>;

/// How many digits of the current commit are shown.
const SHOWN: usize = 12;

/// The first and last commit of every file below `root`.
pub(super) fn read(root: &Path) -> History {
    let Some(place) = Place::of(root) else { return History::default() };
    let head = Some(place.head.chars().take(SHOWN).collect());
    let kept = kept::read(root).filter(|kept| !place.shallow && kept.prefix == place.prefix);
    let commits = match kept {
        Some(kept) if kept.head == place.head => {
            return History { commits: kept.commits, shallow: false, head };
        }
        Some(kept) if is_ancestor(root, &kept.head) => {
            let since = format!("{}..HEAD", kept.head);
            walk(root, &since, &place.prefix).map(|newer| joined(kept.commits, newer))
        }
        _ => walk(root, "HEAD", &place.prefix),
    };
    if let (Some(commits), false) = (&commits, place.shallow) {
        kept::write(root, &place.head, &place.prefix, commits);
    }
    History { commits: commits.unwrap_or_default(), shallow: place.shallow, head }
}

/// The log of what HEAD has been.
pub(super) fn log(root: &Path) -> Option<PathBuf> {
    let path = git(root, &["rev-parse", "--git-path", "logs/HEAD"])?;
    Some(root.join(path.trim_end_matches('\n')))
}

/// Where the portal stands in its repository.
struct Place {
    /// Its folder from the repository's root, with a slash at the end unless it is that root.
    prefix: String,
    shallow: bool,
    /// The current commit, whole.
    head: String,
}

impl Place {
    /// Nothing without git, without a repository or before its first commit.
    fn of(root: &Path) -> Option<Self> {
        let told = git(root, &["rev-parse", "--show-prefix", "--is-shallow-repository", "--verify", "HEAD"])?;
        let mut lines = told.lines();
        let prefix = lines.next()?.to_owned();
        let shallow = lines.next()?.trim() == "true";
        let head = lines.next()?.trim().to_owned();
        let is_hash = head.len() >= SHOWN && head.bytes().all(|digit| digit.is_ascii_hexdigit());
        is_hash.then_some(Self { prefix, shallow, head })
    }
}

fn is_ancestor(root: &Path, commit: &str) -> bool {
    git(root, &["merge-base", "--is-ancestor", commit, "HEAD"]).is_some()
}

/// What the commits of a range changed below `content/`.
fn walk(root: &Path, range: &str, prefix: &str) -> Option<Commits> {
    let format = [
        "-c",
        "core.quotepath=off",
        "log",
        "--no-ext-diff",
        "--no-textconv",
        "--no-renames",
        "--name-only",
        "-z",
        "--format=%x01%ct",
    ];
    let log = git(root, &[&format[..], &[range, "--", "content"]].concat())?;
    Some(commits(&log, prefix))
}

fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The commits of two ranges that share none.
fn joined(mut older: Commits, newer: Commits) -> Commits {
    for (path, (first, last)) in newer {
        let dates = older.entry(path).or_insert((first, last));
        *dates = (dates.0.min(first), dates.1.max(last));
    }
    older
}

/// Reads `\x01<seconds>` followed by the names that the commit changed, each ended by a NUL. Newest first.
fn commits(log: &str, prefix: &str) -> Commits {
    let mut commits = Commits::new();
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

fn note(commits: &mut Commits, path: &str, prefix: &str, time: i64) {
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

    /// A repository with one commit a second.
    fn commit(root: &Path, seconds: u32, files: &[(&str, &str)]) {
        for (path, text) in files {
            let path = root.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let date = format!("@{seconds} +0000");
        for arguments in [&["add", "-A", "content"][..], &["commit", "-q", "--allow-empty", "-m", "x"]] {
            let done = Command::new("git")
                .arg("-C")
                .arg(root)
                .args(["-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "commit.gpgsign=false"])
                .args(arguments)
                .env("GIT_COMMITTER_DATE", &date)
                .env("GIT_AUTHOR_DATE", &date)
                .status()
                .unwrap();
            assert!(done.success());
        }
    }

    /// What a walk over everything finds.
    fn anew(root: &Path) -> History {
        let _ = std::fs::remove_dir_all(root.join(".crieur"));
        read(root)
    }

    #[test]
    fn a_walk_that_goes_on_finds_what_a_whole_one_does() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        assert_eq!(read(root), History::default());
        assert!(git(root, &["init", "-q", "-b", "main", "."]).is_some(), "git is not there");
        assert_eq!(read(root), History::default(), "no commit yet");
        commit(root, 1_000, &[("content/a.md", "1"), ("content/é b.md", "1")]);
        let first = read(root);
        assert_eq!(first.commits.get("content/é b.md"), Some(&(1_000, 1_000)));
        commit(root, 2_000, &[("content/a.md", "2"), ("content/c.md", "1")]);
        commit(root, 3_000, &[("content/é b.md", "2")]);
        let second = read(root);
        assert_eq!(second.commits.get("content/a.md"), Some(&(1_000, 2_000)));
        assert_eq!(second, read(root));
        assert_eq!(second, anew(root));

        // History rewritten: the walk before it ended at a commit that is no longer there.
        assert!(git(root, &["reset", "-q", "--hard", "HEAD~2"]).is_some());
        commit(root, 4_000, &[("content/d.md", "1")]);
        let third = read(root);
        assert_eq!(third.commits.get("content/c.md"), None);
        assert_eq!(third, anew(root));

        for damage in ["", "crieur history 1\n", "\0", "crieur history 1\nzz zz\n12 x y\n"] {
            std::fs::write(root.join(".crieur/history"), damage).unwrap();
            assert_eq!(read(root), third, "{damage:?}");
        }
    }
}
