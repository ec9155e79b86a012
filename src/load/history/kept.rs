//! What the last walk over the history found, and where it ended.
//!
//! May be lost, damaged, or carried over from another clone: then the walk is a whole one.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::Commits;

/// The first line; what begins otherwise is not read.
const HEADER: &str = "crieur history 1";
/// The last line: half a file is none.
const END: &str = "end";

/// A walk that was made.
pub(super) struct Kept {
    /// The commit that it began with.
    pub(super) head: String,
    /// The portal's folder in the repository.
    pub(super) prefix: String,
    pub(super) commits: Commits,
}

/// The last walk, if it can be read.
pub(super) fn read(root: &Path) -> Option<Kept> {
    let text = fs::read_to_string(root.join(".crieur/history")).ok()?;
    let body = text.strip_prefix(HEADER)?.strip_prefix('\n')?.strip_suffix('\n')?.strip_suffix(END)?;
    let mut lines = body.lines();
    let (head, prefix) = lines.next()?.split_once(' ')?;
    // It becomes an argument of git.
    let is_hash = !head.is_empty() && head.bytes().all(|digit| digit.is_ascii_hexdigit());
    let commits = lines.map(entry).collect::<Option<_>>()?;
    is_hash.then(|| Kept { head: head.to_owned(), prefix: prefix.to_owned(), commits })
}

fn entry(line: &str) -> Option<(String, (i64, i64))> {
    let mut parts = line.splitn(3, ' ');
    let dates = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some((parts.next()?.to_owned(), dates))
}

/// Keeps a walk. What cannot be kept, or holds a name with a line end, is walked again: it costs time and nothing else.
pub(super) fn write(root: &Path, head: &str, prefix: &str, commits: &Commits) {
    let mut text = format!("{HEADER}\n{head} {prefix}\n");
    for (path, (first, last)) in commits {
        let _ = writeln!(text, "{first} {last} {path}");
    }
    text.push_str(END);
    text.push('\n');
    let folder = root.join(".crieur");
    let _ = fs::create_dir_all(&folder)
        // The folder keeps itself out of the portal's repository.
        .and_then(|()| fs::write(folder.join(".gitignore"), "*\n"))
        .and_then(|()| fs::write(folder.join("history"), text));
}
