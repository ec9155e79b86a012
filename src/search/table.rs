//! The file that says what the others are: which words are in which, whose each passage is, what the filters offer, and
//! the rules by which words were folded.

use serde::Serialize;
use std::collections::BTreeMap;

use super::passages::{IN_A_FILE, Laid, Texts};
use super::postings::push;
use super::rules::Rules;
use super::shards::Shard;
use super::{Entry, File, Labels, TABLE};

#[derive(Serialize)]
struct Table<'a> {
    /// The year of month 1.
    base: i16,
    /// How many numbers a month has.
    stride: u32,
    /// How many passages a file of texts holds.
    few: usize,
    rules: &'a Rules,
    kinds: &'a [(String, String)],
    /// Those that have something here.
    institutions: Vec<&'a (String, String)>,
    /// A kind and institutions that occur together.
    owners: Vec<Vec<usize>>,
    /// The month, the version of its texts, and of each passage its owner and whether it begins an entry.
    months: Vec<(u32, String, String)>,
    /// Where the files of words begin, and their versions, six digits each.
    starts: Vec<&'a str>,
    versions: String,
}

/// Writes the table.
pub(super) fn write(
    entries: &[Entry],
    laid: &Laid<'_>,
    shards: &[Shard],
    texts: &[Texts],
    labels: &Labels,
    rules: &Rules,
) -> File {
    let named = named(entries, labels);
    let owners = owners(entries, &named);
    let places: BTreeMap<&[usize], u32> =
        (0..).zip(&owners).map(|(at, owner)| (owner.as_slice(), at)).collect();
    let texts = texts.chunk_by(|a, b| a.month == b.month);
    let months = laid.months().zip(texts).map(|((month, passages), texts)| {
        let mut written = String::new();
        for passage in passages {
            let owner = places.get(owner(&entries[passage.entry], &named).as_slice()).copied().unwrap_or(0);
            push(&mut written, owner << 1 | u32::from(passage.first));
        }
        (month, version(texts.iter().map(|text| &text.file)), written)
    });
    let table = Table {
        base: laid.base,
        stride: laid.stride,
        few: IN_A_FILE,
        rules,
        kinds: &labels.kinds,
        institutions: named.iter().filter_map(|at| labels.institutions.get(*at)).collect(),
        months: months.collect(),
        starts: shards.iter().map(|shard| shard.start.as_str()).collect(),
        versions: shards.iter().map(|shard| version([&shard.file].into_iter())).collect(),
        owners,
    };
    File { name: TABLE.to_owned(), bytes: serde_json::to_vec(&table).unwrap_or_default() }
}

/// The institutions that have something, in the order of the labels.
fn named(entries: &[Entry], labels: &Labels) -> Vec<usize> {
    let mut has = vec![false; labels.institutions.len()];
    for index in entries.iter().flat_map(|entry| &entry.institutions) {
        if let Some(has) = has.get_mut(*index) {
            *has = true;
        }
    }
    (0..).zip(has).filter(|(_, has)| *has).map(|(at, _)| at).collect()
}

/// The kind of an entry, and its institutions by their places among those named.
fn owner(entry: &Entry, named: &[usize]) -> Vec<usize> {
    let institutions = entry.institutions.iter().filter_map(|index| named.binary_search(index).ok());
    std::iter::once(entry.kind).chain(institutions).collect()
}

/// Those that occur, the most frequent first: their numbers are short.
fn owners(entries: &[Entry], named: &[usize]) -> Vec<Vec<usize>> {
    let mut counts: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    for entry in entries {
        *counts.entry(owner(entry, named)).or_default() += 1;
    }
    let mut owners: Vec<(Vec<usize>, usize)> = counts.into_iter().collect();
    owners.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    owners.into_iter().map(|(owner, _)| owner).collect()
}

/// What a browser keeps a file under: another once its content is.
fn version<'f>(files: impl Iterator<Item = &'f File>) -> String {
    let mut hasher = blake3::Hasher::new();
    for file in files {
        hasher.update(&(file.bytes.len() as u64).to_le_bytes());
        hasher.update(&file.bytes);
    }
    hasher.finalize().to_hex()[..6].to_owned()
}
