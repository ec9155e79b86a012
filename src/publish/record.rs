//! What the last publication put where, and what each file was made from: a text file beside the site, a line a file.
//!
//! It is only ever believed together with the file itself: a file is kept if its size and the time of its last change are
//! still those of the record. So it may be lost, be that of another tree (after a kill or a rollback), be damaged, or come
//! from another version: then files are made again that need not have been, and nothing worse.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

use jiff::Timestamp;

use super::tree::{Facts, Listing};
use crate::artifact::{Key, Standing};

/// The first line; what begins otherwise is not read.
const HEADER: &str = "crieur record 1";
/// Stands where there is nothing to say.
const NONE: &str = "-";

/// What the last publication left.
#[derive(Debug, Default)]
pub(super) struct Record {
    standing: Option<Standing>,
    /// Files by path: what they were made from, and what they looked like once written.
    files: HashMap<String, Entry>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    key: Option<Key>,
    bytes: u64,
    changed_ns: i64,
}

impl Entry {
    fn of(key: Option<Key>, facts: &Facts) -> Self {
        Self { key, bytes: facts.bytes, changed_ns: facts.changed_ns }
    }
}

impl Record {
    /// Reads the record at a path; an empty one if there is none that can be read.
    pub(super) fn read(path: &Path) -> Self {
        Self::of(&std::fs::read_to_string(path).unwrap_or_default()).unwrap_or_default()
    }

    fn of(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next() != Some(HEADER) {
            return None;
        }
        let standing = standing(lines.next()?);
        Some(Self { standing, files: lines.map(entry).collect::<Option<_>>()? })
    }

    /// Whether the file that looks like this was made from what `key` says.
    pub(super) fn vouches(&self, path: &str, key: Key, facts: &Facts) -> bool {
        self.files.get(path) == Some(&Entry::of(Some(key), facts))
    }

    /// What the whole site was made from, if every file of it still looks as it did and there is no other but `own` ones.
    pub(super) fn standing(&self, live: &Listing, own: usize) -> Option<Standing> {
        let untouched = |(path, entry): (&String, &Entry)| {
            live.files.get(path).is_some_and(|facts| Entry::of(entry.key, facts) == *entry)
        };
        let whole = self.files.len() + own == live.files.len() && self.files.iter().all(untouched);
        self.standing.filter(|_| whole)
    }

    /// What the whole site was made from.
    pub(super) fn as_it_stands(&self) -> Option<Standing> {
        self.standing
    }

    /// What each file was made from.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, Option<Key>)> {
        self.files.iter().map(|(path, entry)| (path.as_str(), entry.key))
    }
}

fn entry(line: &str) -> Option<(String, Entry)> {
    let mut parts = line.splitn(4, ' ');
    let key = parts.next()?;
    let key = if key == NONE { None } else { Some(Key::read(key)?) };
    let bytes = parts.next()?.parse().ok()?;
    let changed_ns = parts.next()?.parse().ok()?;
    Some((parts.next()?.to_owned(), Entry { key, bytes, changed_ns }))
}

fn standing(line: &str) -> Option<Standing> {
    let mut parts = line.split(' ');
    let key = Key::read(parts.next()?)?;
    let from = parts.next()?.parse::<Timestamp>().ok()?;
    let until = parts.next()?;
    let until = if until == NONE { None } else { Some(until.parse().ok()?) };
    Some(Standing { key, from, until })
}

/// Writes a record. Paths hold no line ends: those with control characters are refused before.
pub(super) fn write<'a>(
    path: &Path,
    standing: Option<Standing>,
    files: impl Iterator<Item = (&'a str, Option<Key>, &'a Facts)>,
) -> std::io::Result<()> {
    let mut text = format!("{HEADER}\n");
    let _ = match standing {
        None => writeln!(text, "{NONE}"),
        Some(Standing { key, from, until: None }) => writeln!(text, "{key} {from} {NONE}"),
        Some(Standing { key, from, until: Some(until) }) => writeln!(text, "{key} {from} {until}"),
    };
    for (file, key, facts) in files {
        let key = key.map_or_else(|| NONE.to_owned(), |key| key.to_string());
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
        let at = |second| Timestamp::from_second(second).unwrap();
        let standing = Standing { key, from: at(10), until: Some(at(20)) };
        let files = [("a b/ç.html", Some(key), &facts), ("feed.xml", None, &facts)];
        write(&path, Some(standing), files.into_iter()).unwrap();
        let record = Record::read(&path);
        assert!(record.vouches("a b/ç.html", key, &facts));
        assert!(!record.vouches("a b/ç.html", Key::of(&[b"b"]), &facts));
        assert!(!record.vouches("a b/ç.html", key, &Facts { bytes: 13, ..facts }));
        assert!(!record.vouches("a b/ç.html", key, &Facts { changed_ns: 35, ..facts }));
        assert!(!record.vouches("feed.xml", key, &facts) && !record.vouches("other", key, &facts));

        let mut live = Listing::default();
        live.files.extend(files.map(|(file, ..)| (file.to_owned(), facts)));
        assert_eq!(record.standing(&live, 0), Some(standing));
        assert_eq!(record.standing(&live, 1), None, "a file more or less");
        live.files.insert("feed.xml".into(), Facts { changed_ns: 35, ..facts });
        assert_eq!(record.standing(&live, 0), None, "a file was touched");

        let whole = std::fs::read_to_string(&path).unwrap();
        for damaged in [&whole[..whole.len() / 2], "", "\0\0", "crieur record 0\n", &whole.replace(' ', "")] {
            std::fs::write(&path, damaged).unwrap();
            assert!(!Record::read(&path).vouches("a b/ç.html", key, &facts), "{damaged:?}");
        }
    }

    #[test]
    fn a_site_stands_from_its_present_to_the_next_change() {
        let (key, other) = (Key::of(&[b"a"]), Key::of(&[b"b"]));
        let at = |second| Timestamp::from_second(second).unwrap();
        let standing = Standing { key, from: at(10), until: Some(at(20)) };
        assert!(standing.holds(key, at(10)) && standing.holds(key, at(19)));
        assert!(
            !standing.holds(key, at(9)) && !standing.holds(key, at(20)) && !standing.holds(other, at(15))
        );
        assert!(Standing { until: None, ..standing }.holds(key, Timestamp::MAX));
    }
}
