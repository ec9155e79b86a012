//! Entries → passages: stretches of text of about a screen, numbered by month, and the files that hold their words for
//! the context of a result.

use super::{Entry, File, Section, Shown};
use jiff::civil::Date;
use serde::Serialize;

/// A passage ends with the section in which it reaches this length, in bytes; most documents are one passage.
const LONG: usize = 3_000;

/// How many passages a file holds: ten results are ten files at most, some 2 kB each over the wire.
pub(super) const IN_A_FILE: usize = 2;

/// A passage of an entry.
pub(super) struct Passage<'e> {
    /// Whose it is, as a place among the entries.
    pub(super) entry: usize,
    /// Its number: its month and its place in it.
    pub(super) number: u32,
    /// Whether it is the first of its entry.
    pub(super) first: bool,
    /// Where it is on the page.
    pub(super) anchor: Option<&'e str>,
    /// What stands over it.
    pub(super) heading: Option<&'e str>,
    /// Its words.
    pub(super) text: String,
}

/// All passages in the order of their numbers.
pub(super) struct Laid<'e> {
    pub(super) passages: Vec<Passage<'e>>,
    /// The year of the first month.
    pub(super) base: i16,
    /// How many numbers a month has.
    pub(super) stride: u32,
}

impl Laid<'_> {
    /// The passages month by month, with the month's number: none are 0, then from the base on.
    pub(super) fn months(&self) -> impl Iterator<Item = (u32, &[Passage<'_>])> {
        let months = self.passages.chunk_by(|a, b| a.number / self.stride == b.number / self.stride);
        months.map(|month| (month[0].number / self.stride, month))
    }
}

/// The texts of a few passages.
pub(super) struct Texts {
    pub(super) file: File,
    /// The month they are of.
    pub(super) month: u32,
}

/// Cuts entries that are sorted by date into numbered passages.
pub(super) fn lay(entries: &[Entry]) -> Laid<'_> {
    // A decade: an older document in the archives seldom moves it.
    let oldest = entries.iter().filter_map(|entry| entry.date).min();
    let base = oldest.map_or(0, |date| date.year().div_euclid(10) * 10);
    let mut passages: Vec<Passage<'_>> = Vec::with_capacity(entries.len());
    let mut most = 1;
    let (mut month, mut place) = (0, 0);
    for (entry, found) in entries.iter().enumerate() {
        let own = found.date.map_or(0, |date| month_of(date, base));
        if own != month {
            (month, place) = (own, 0);
        }
        for (at, stretch) in cut(&found.sections).into_iter().enumerate() {
            let text = text_of(stretch);
            let (anchor, heading) = stretch
                .first()
                .map_or((None, None), |first| (first.anchor.as_deref(), first.heading.as_deref()));
            passages.push(Passage { entry, number: place, first: at == 0, anchor, heading, text });
            place += 1;
            most = most.max(place);
        }
    }
    let stride = most.next_power_of_two().max(64);
    for passage in &mut passages {
        let month = entries[passage.entry].date.map_or(0, |date| month_of(date, base));
        passage.number += month * stride;
    }
    Laid { passages, base, stride }
}

/// The files that hold the texts.
pub(super) fn files(entries: &[Entry], laid: &Laid<'_>) -> Vec<Texts> {
    let mut files = Vec::new();
    for (month, passages) in laid.months() {
        for (at, few) in passages.chunks(IN_A_FILE).enumerate() {
            let written: Vec<Written<'_>> = few.iter().map(|passage| written(entries, passage)).collect();
            let bytes = serde_json::to_vec(&written).unwrap_or_default();
            files.push(Texts { file: File { name: format!("d{month}-{at}.json"), bytes }, month });
        }
    }
    files
}

/// A passage as the script reads it.
#[derive(Serialize)]
struct Written<'a> {
    #[serde(flatten)]
    shown: &'a Shown,
    #[serde(rename = "a", skip_serializing_if = "Option::is_none")]
    anchor: Option<&'a str>,
    #[serde(rename = "h", skip_serializing_if = "Option::is_none")]
    heading: Option<&'a str>,
    #[serde(rename = "x")]
    text: &'a str,
}

fn written<'a>(entries: &'a [Entry], passage: &'a Passage<'_>) -> Written<'a> {
    let shown = &entries[passage.entry].shown;
    Written { shown, anchor: passage.anchor, heading: passage.heading, text: &passage.text }
}

/// Sections in stretches of about [`LONG`]; at least one, since an entry without text has a title.
fn cut(sections: &[Section]) -> Vec<&[Section]> {
    let mut stretches = Vec::new();
    let (mut start, mut length) = (0, 0);
    for (at, section) in sections.iter().enumerate() {
        if at > start && (section.alone || sections[at - 1].alone || length >= LONG) {
            stretches.push(&sections[start..at]);
            (start, length) = (at, 0);
        }
        length += section.text.len();
    }
    stretches.push(&sections[start..]);
    stretches
}

/// The text of a stretch; headings after its first stand in it.
fn text_of(sections: &[Section]) -> String {
    let mut text = String::new();
    for (at, section) in sections.iter().enumerate() {
        let heading = section.heading.as_deref().filter(|_| at > 0);
        for part in heading.into_iter().chain([section.text.as_str()]).filter(|part| !part.is_empty()) {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(part);
        }
    }
    text
}

/// The number of a month, from 1 on for January of the base.
fn month_of(date: Date, base: i16) -> u32 {
    let years = u32::try_from(i32::from(date.year()) - i32::from(base)).unwrap_or(0);
    years * 12 + u32::from(date.month().unsigned_abs())
}
