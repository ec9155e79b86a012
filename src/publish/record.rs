//! What the last publication put where, and what each file was made from: a text file beside the site, a line a file.
//!
//! It is only ever believed together with the file itself: a file is kept if its size and the time of its last change are
//! still those of the record. So it may be lost, be that of another tree (after a kill or a rollback), be damaged, or come
//! from another version: then files are made again that need not have been, and nothing worse.

use std::collections::HashMap;
use std::path::Path;

use jiff::Timestamp;
use rayon::prelude::*;

use super::facts::Facts;
use super::tree::Listing;
use crate::artifact::{Key, Keys, Standing};

/// The first line; what begins otherwise is not read.
const HEADER: &str = "crieur record 1";
/// It does not pay to share out fewer lines than these.
const LINES_AT_ONCE: usize = 512;
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
    keys: Keys,
    bytes: u64,
    changed_ns: i64,
}

impl Entry {
    fn is(&self, facts: &Facts) -> bool {
        (self.bytes, self.changed_ns) == (facts.bytes, facts.changed_ns)
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

    /// What the file that looks like this was made from, if that is what one of these keys says. A glance is as good as
    /// the present that it was taken at: `at` tells the one of now.
    pub(super) fn vouches(&self, path: &str, keys: Keys, facts: &Facts, at: Timestamp) -> Option<Keys> {
        let entry = self.files.get(path).filter(|entry| entry.is(facts))?;
        let same = |one: Option<Key>, other: Option<Key>| one.is_some() && one == other;
        let covers = || self.standing.is_some_and(|standing| standing.covers(at));
        (same(keys.view, entry.keys.view) || same(keys.glance, entry.keys.glance) && covers()).then_some(
            Keys { glance: keys.glance.or(entry.keys.glance), view: keys.view.or(entry.keys.view) },
        )
    }

    /// What the whole site was made from, if every file of it still looks as it did and there is no other but `own` ones.
    pub(super) fn standing(&self, live: &Listing, own: usize) -> Option<Standing> {
        let untouched =
            |(path, entry): (&String, &Entry)| live.files.get(path).is_some_and(|facts| entry.is(facts));
        let whole = self.files.len() + own == live.files.len() && self.files.iter().all(untouched);
        self.standing.filter(|_| whole)
    }

    /// What the whole site was made from.
    pub(super) fn as_it_stands(&self) -> Option<Standing> {
        self.standing
    }

    /// What each file was made from.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, Keys)> {
        self.files.iter().map(|(path, entry)| (path.as_str(), entry.keys))
    }
}

fn entry(line: &str) -> Option<(String, Entry)> {
    let mut parts = line.splitn(5, ' ');
    let keys = Keys { view: key(parts.next()?).ok()?, glance: key(parts.next()?).ok()? };
    let bytes = parts.next()?.parse().ok()?;
    let changed_ns = parts.next()?.parse().ok()?;
    Some((parts.next()?.to_owned(), Entry { keys, bytes, changed_ns }))
}

/// A key, or that there is none; an error for what is neither.
fn key(text: &str) -> Result<Option<Key>, ()> {
    if text == NONE { Ok(None) } else { Key::read(text).map(Some).ok_or(()) }
}

fn standing(line: &str) -> Option<Standing> {
    let mut parts = line.split(' ');
    let key = key(parts.next()?).ok()?;
    let from = parts.next()?.parse::<Timestamp>().ok()?;
    let until = parts.next()?;
    let until = if until == NONE { None } else { Some(until.parse().ok()?) };
    Some(Standing { key, from, until })
}

/// Writes a record. Paths hold no line ends: those with control characters are refused before.
pub(super) fn write<'a>(
    path: &Path,
    standing: Standing,
    files: impl Iterator<Item = (&'a str, Keys, &'a Facts)>,
) -> std::io::Result<()> {
    let (key, until) = (or_none(standing.key), or_none(standing.until));
    let mut text = format!("{HEADER}\n{key} {} {until}\n", standing.from);
    let files: Vec<_> = files.collect();
    let lines = files.par_chunks(LINES_AT_ONCE).map(|files| files.iter().map(line).collect::<String>());
    text.push_str(&lines.collect::<Vec<_>>().concat());
    // Under another name first: half a record would be read as a whole one.
    let new = path.with_extension("new");
    std::fs::write(&new, text)?;
    std::fs::rename(new, path)
}

fn line((file, keys, facts): &(&str, Keys, &Facts)) -> String {
    let (view, glance) = (or_none(keys.view), or_none(keys.glance));
    format!("{view} {glance} {} {} {file}\n", facts.bytes, facts.changed_ns)
}

fn or_none<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| NONE.to_owned(), |value| value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn a_record_is_read_as_written_and_a_damaged_one_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record");
        let (key, other) = (Key::of(&[b"a"]), Key::of(&[b"b"]));
        let (view, glance) =
            (|key| Keys { view: Some(key), glance: None }, |key| Keys { view: None, glance: Some(key) });
        let facts = Facts { bytes: 12, changed_ns: 34, file: None };
        let standing = Standing { key: Some(key), from: at(10), until: Some(at(20)) };
        let both = Keys { view: Some(key), glance: Some(other) };
        let files = [("a b/ç.html", both, &facts), ("feed.xml", Keys::default(), &facts)];
        write(&path, standing, files.into_iter()).unwrap();
        let record = Record::read(&path);
        let vouches = |path: &str, keys: Keys, facts: &Facts, second| {
            record.vouches(path, keys, facts, at(second)).is_some()
        };
        assert_eq!(record.vouches("a b/ç.html", view(key), &facts, at(99)), Some(both));
        assert_eq!(record.vouches("a b/ç.html", glance(other), &facts, at(15)), Some(both));
        assert!(!vouches("a b/ç.html", glance(other), &facts, 20), "by then something was otherwise");
        assert!(
            !vouches("a b/ç.html", view(other), &facts, 15)
                && !vouches("a b/ç.html", glance(key), &facts, 15)
        );
        assert!(!vouches("a b/ç.html", both, &Facts { bytes: 13, ..facts }, 15));
        assert!(!vouches("a b/ç.html", both, &Facts { changed_ns: 35, ..facts }, 15));
        assert!(!vouches("feed.xml", Keys::default(), &facts, 15) && !vouches("other", both, &facts, 15));

        let mut live = Listing::default();
        live.files.extend(files.map(|(file, ..)| (file.to_owned(), facts)));
        assert_eq!(record.standing(&live, 0), Some(standing));
        assert_eq!(record.standing(&live, 1), None, "a file more or less");
        live.files.insert("feed.xml".into(), Facts { changed_ns: 35, ..facts });
        assert_eq!(record.standing(&live, 0), None, "a file was touched");

        let whole = std::fs::read_to_string(&path).unwrap();
        for damaged in [&whole[..whole.len() / 2], "", "\0\0", "crieur record 0\n", &whole.replace(' ', "")] {
            std::fs::write(&path, damaged).unwrap();
            assert_eq!(Record::read(&path).vouches("a b/ç.html", both, &facts, at(15)), None, "{damaged:?}");
        }
    }

    #[test]
    fn a_site_stands_from_its_present_to_the_next_change() {
        let (key, other) = (Key::of(&[b"a"]), Key::of(&[b"b"]));
        let standing = Standing { key: Some(key), from: at(10), until: Some(at(20)) };
        assert!(standing.holds(key, at(10)) && standing.holds(key, at(19)));
        assert!(
            !standing.holds(key, at(9)) && !standing.holds(key, at(20)) && !standing.holds(other, at(15))
        );
        assert!(Standing { until: None, ..standing }.holds(key, Timestamp::MAX));
        assert!(!Standing { key: None, ..standing }.holds(key, at(15)));
    }
}
