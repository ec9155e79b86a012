//! The mistakes of editors, one portal each: what is told, at which line and column.

// What the tests share is no test function, where clippy allows these.
#![allow(clippy::unwrap_used, clippy::needless_raw_string_hashes)]

#[path = "../common/mod.rs"]
mod common;

mod access;
mod councils;
mod coverage;
mod fields;
mod files;
mod forms;
mod git;
mod identity;
mod kinds;
mod life;
mod lowering;
mod mending;
mod newcomers;
mod overlooked;
mod prose;
mod reading;
mod references;
mod site;
mod sixty;
mod translations;
mod yaml;

/// A text that is long enough to be one.
const TEXT: &str =
    "Le ministère dit ici, en plus de quinze mots, ce que chacun doit savoir avant de prendre la route.";

/// What the program tells of a portal, a line a mistake; nothing is also an answer.
#[track_caller]
fn tells(portal: &str, expected: &str) {
    assert_eq!(common::check_short(portal), expected);
}

/// A communiqué without a mistake, with further fields from its fifth line on.
fn communique(fields: &str) -> String {
    format!(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ninstitution: sante\ndate: 2026-11-20\n{fields}---\n{TEXT}\n"
    )
}

/// A communiqué whose title, from its second line on, is the matter.
fn head(fields: &str) -> String {
    format!(
        "-- content/communiques/avis.md --\n---\n{fields}institution: sante\ndate: 2026-11-20\n---\n{TEXT}\n"
    )
}

/// A communiqué whose text starts on its sixth line.
fn body(text: &str) -> String {
    format!(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ninstitution: sante\ndate: 2026-11-20\n---\n{text}"
    )
}

/// Settings that go on from their third line.
fn site(fields: &str) -> String {
    format!(
        "-- content/site.yaml --\nname: \"Journal de la transparence\"\nbase_url: https://transparence.example\n{fields}"
    )
}

/// A council report that goes on from its second line.
fn council(fields: &str) -> String {
    format!("-- content/councils/2026-11-18.yaml --\ninstitution: sante\n{fields}")
}
