//! The corpus: the same communiqués for the same number, on every machine and in every year.
//!
//! Each communiqué is drawn from its own number alone, so that a small corpus is the beginning of a large one. Writing
//! it down for a program is left to `crieur` and `hugo`.

use std::fmt::Write as _;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::words::{ENDINGS, HEADINGS, INSTITUTIONS, OBJECTS, PLACES, SUBJECTS, TITLES, TOPICS, VERBS};

/// The day that every build takes for today.
pub(crate) const NOW: Date = date(2026, 11, 21);
/// Documents are dated on this day or one of the `DAYS` after it, all before `NOW`.
const FIRST_DAY: Date = date(2019, 1, 2);
const DAYS: u64 = 2_870;
/// A body ends with the first paragraph that reaches so many words.
const WORDS: usize = 290;
/// One document in so many links to the one before it.
const LINK_EVERY: u32 = 4;

/// A communiqué, before it is written down in a program's own form.
pub(crate) struct Communique {
    /// Its address below `communiques/`, without ending: `2024/communique-00042`.
    pub(crate) path: String,
    /// Without a colon or a quotation mark, so that YAML takes it unquoted.
    pub(crate) title: String,
    /// An id of `INSTITUTIONS`.
    pub(crate) institution: &'static str,
    /// One to three ids of `TOPICS`.
    pub(crate) topics: Vec<&'static str>,
    pub(crate) date: Date,
    /// Markdown of about 350 words.
    pub(crate) body: String,
}

/// The communiqué of a number.
pub(crate) fn communique(number: u32) -> Communique {
    let mut chance = Chance::of(number);
    let date = day(&mut chance);
    let title = format!("{} {} (n° {number})", chance.one(&TITLES), chance.one(&PLACES));
    let institution = chance.one(&INSTITUTIONS).0;
    let mut topics: Vec<&str> = (0..=chance.below(3)).map(|_| chance.one(&TOPICS).0).collect();
    topics.sort_unstable();
    topics.dedup();
    let mut body = body(&mut chance);
    if number > 0 && number.is_multiple_of(LINK_EVERY) {
        let before = number - 1;
        let _ = write!(body, "\nVoir aussi le [communiqué précédent](/communiques/{}/).\n", path(before));
    }
    Communique { path: path(number), title, institution, topics, date, body }
}

/// The path needs only the first draw: a link does not make the whole document it leads to.
fn path(number: u32) -> String {
    format!("{}/communique-{number:05}", day(&mut Chance::of(number)).year())
}

fn day(chance: &mut Chance) -> Date {
    let days = i64::try_from(chance.below(DAYS)).unwrap_or_default();
    FIRST_DAY.saturating_add(days.days())
}

/// Paragraphs with a heading now and then, one list, bold words and a link to elsewhere.
fn body(chance: &mut Chance) -> String {
    let mut body = paragraph(chance, 3);
    let _ = writeln!(body, "\n## {}\n", chance.one(&HEADINGS));
    for _ in 0..4 {
        let _ = writeln!(body, "- {} {} ;", chance.one(&OBJECTS), chance.one(&PLACES));
    }
    let site = chance.one(&INSTITUTIONS).0;
    let _ = writeln!(
        body,
        "\nLes formulaires sont sur [le site du service](https://{site}.example/formulaires)."
    );
    while body.split_whitespace().count() < WORDS {
        if chance.below(3) == 0 {
            let _ = writeln!(body, "\n## {}", chance.one(&HEADINGS));
        }
        body.push('\n');
        body.push_str(&paragraph(chance, 3));
    }
    body
}

fn paragraph(chance: &mut Chance, sentences: usize) -> String {
    let mut text: Vec<String> = (0..sentences).map(|_| sentence(chance)).collect();
    let (percent, day) = (chance.below(98) + 2, chance.below(27) + 2);
    text.push(format!("Au {day} du mois, **{percent} % des dossiers** étaient traités."));
    text.join(" ") + "\n"
}

fn sentence(chance: &mut Chance) -> String {
    let (subject, verb, object) = (chance.one(&SUBJECTS), chance.one(&VERBS), chance.one(&OBJECTS));
    format!("{subject} {verb} {object} {}, {}.", chance.one(&PLACES), chance.one(&ENDINGS))
}

/// Numbers that look drawn by lot and are always the same: xorshift64*, of Vigna, 2016.
struct Chance(u64);

impl Chance {
    /// The multiplier spreads neighbouring numbers over all bits; the state may not be 0.
    fn of(number: u32) -> Self {
        let mut chance = Chance((u64::from(number) + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        chance.next();
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number below `limit`, from the upper bits, which are the better ones.
    fn below(&mut self, limit: u64) -> u64 {
        (self.next() >> 32) % limit
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let index = usize::try_from(self.below(of.len() as u64)).unwrap_or_default();
        &of[index]
    }
}
