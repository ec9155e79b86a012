//! What the last publication put where, and what each file was made from: a text file beside the site, a line a file.
//!
//! It is only ever believed together with the file itself: a file is kept if its size and the time of its last change are
//! still those of the record. So it may be lost, be that of another tree (after a kill or a rollback), be damaged, or come
//! from another version: then files are made again that need not have been, and nothing worse.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

use super::tree::Facts;
use crate::artifact::Key;

/// The first line; what begins otherwise is not read.
const HEADER: &str = "crieur record 1";

/// Files by path: what they were made from, and what they looked like once written.
#[derive(Debug, Default)]
pub(super) struct Record {
    files: HashMap<String, (Key, u64, i64)>,
}

impl Record {
    /// Reads the record at a path; an empty one if there is none that can be read.
    pub(super) fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let mut lines = text.lines();
        if lines.next() != Some(HEADER) {
            return Self::default();
        }
        Self { files: lines.filter_map(entry).collect() }
    }

    /// Whether the file that looks like this was made from what `key` says.
    pub(super) fn vouches(&self, path: &str, key: Key, facts: &Facts) -> bool {
        self.files.get(path) == Some(&(key, facts.bytes, facts.changed_ns))
    }
}

fn entry(line: &str) -> Option<(String, (Key, u64, i64))> {
    let mut parts = line.splitn(4, ' ');
    let key = Key::read(parts.next()?)?;
    let bytes = parts.next()?.parse().ok()?;
    let changed_ns = parts.next()?.parse().ok()?;
    Some((parts.next()?.to_owned(), (key, bytes, changed_ns)))
}

/// Writes a record. Paths hold no line ends: those with control characters are refused before.
pub(super) fn write<'a>(
    path: &Path,
    files: impl Iterator<Item = (&'a str, Key, &'a Facts)>,
) -> std::io::Result<()> {
    let mut text = String::from(HEADER);
    text.push('\n');
    for (file, key, facts) in files {
        let _ = writeln!(text, "{key} {} {} {file}", facts.bytes, facts.changed_ns);
    }
    // Under another name first: half a record would be read as a whole one.
    let new = path.with_extension("new");
    std::fs::write(&new, text)?;
    std::fs::rename(new, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_as_written_and_a_damaged_one_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record");
        let key = Key::of(&[b"a"]);
        let facts = Facts { bytes: 12, changed_ns: 34, file: None };
        write(&path, [("a b/ç.html", key, &facts)].into_iter()).unwrap();
        let record = Record::read(&path);
        assert!(record.vouches("a b/ç.html", key, &facts));
        assert!(!record.vouches("a b/ç.html", Key::of(&[b"b"]), &facts));
        assert!(!record.vouches("a b/ç.html", key, &Facts { bytes: 13, ..facts }));
        assert!(!record.vouches("a b/ç.html", key, &Facts { changed_ns: 35, ..facts }));
        assert!(!record.vouches("other", key, &facts));

        let whole = std::fs::read_to_string(&path).unwrap();
        for damaged in [&whole[..whole.len() / 2], "", "\0\0", "crieur record 0\n", &whole.replace(' ', "")] {
            std::fs::write(&path, damaged).unwrap();
            assert!(!Record::read(&path).vouches("a b/ç.html", key, &facts), "{damaged:?}");
        }
    }
}
