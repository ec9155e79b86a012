//! What words are, how the index is divided, and that a change of one entry changes few files.

use super::rules::Rules;
use super::words::{tokens, words};
use super::*;
use crate::lang::Language;
use std::collections::BTreeMap;

/// Texts and their words, by language; `.ci/judges/search.test.mjs` holds the script against the same.
const CASES: &str = include_str!("cases.json");

fn rules(tag: &str) -> Rules {
    let language = |tag| Language::new(tag).unwrap();
    Rules::of(&language(tag), &["fr", "ar"].map(language))
}

fn words_of(text: &str, rules: &Rules) -> Vec<String> {
    let mut found = Vec::new();
    tokens(text).for_each(|token| words(token, rules, |word| found.push(word)));
    found
}

#[test]
fn texts_have_the_words_that_the_table_says() {
    let cases: BTreeMap<String, Vec<(String, String)>> = serde_json::from_str(CASES).unwrap();
    assert!(cases.len() > 4);
    for (tag, cases) in cases {
        let rules = rules(&tag);
        for (text, expected) in cases {
            assert_eq!(words_of(&text, &rules).join(" "), expected, "{tag}: {text}");
        }
    }
}

fn entry(number: usize, text: &str) -> Entry {
    let day = i8::try_from(number % 28 + 1).unwrap();
    let month = i8::try_from(number / 28 % 12 + 1).unwrap();
    Entry {
        date: Some(Date::new(2026, month, day).unwrap()),
        shown: Shown { url: format!("/n{number:04}/"), title: format!("Avis {number}"), ..Shown::default() },
        sections: vec![Section { text: text.to_owned(), ..Section::default() }],
        ..Entry::default()
    }
}

/// A thousand texts of words that are all about as frequent.
fn thousand() -> Vec<Entry> {
    let word = |seed: usize| {
        let letters = "abcdefghijklmnopqrstuvwxyz".as_bytes();
        (0..6).map(|place| char::from(letters[(seed / 7_usize.pow(place) + seed) % 26])).collect::<String>()
    };
    (0..1000)
        .map(|number| {
            let text: Vec<String> = (0..60).map(|place| word((number * 61 + place * 977) % 9000)).collect();
            entry(number, &text.join(" "))
        })
        .collect()
}

fn made(entries: Vec<Entry>) -> BTreeMap<String, Vec<u8>> {
    let labels = Labels { kinds: vec![("communique".into(), "Communiqués".into())], ..Labels::default() };
    index(entries, &labels, &rules("fr")).into_iter().map(|file| (file.name, file.bytes)).collect()
}

fn different(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let names = before.keys().chain(after.keys()).collect::<std::collections::BTreeSet<_>>();
    names.into_iter().filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}

#[test]
fn no_file_of_words_is_large_and_no_two_have_a_name() {
    let files = index(thousand(), &Labels::default(), &rules("fr"));
    let names: std::collections::BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names.len(), files.len());
    let of_words: Vec<&File> = files.iter().filter(|file| file.name.starts_with("t-")).collect();
    assert!(of_words.len() > 10, "{}", of_words.len());
    for file in of_words {
        assert!(file.bytes.len() < 20_000, "{} has {} bytes", file.name, file.bytes.len());
    }
}

#[test]
fn the_order_of_the_entries_changes_nothing() {
    let mut turned = thousand();
    turned.reverse();
    assert_eq!(made(thousand()), made(turned));
}

#[test]
fn a_word_more_in_a_text_changes_three_files() {
    let before = thousand();
    let mut after = before.clone();
    after[500].sections[0].text.push_str(" sésame");
    let different = different(&made(before), &made(after));
    assert_eq!(different.len(), 3, "{different:?}");
    assert_eq!(different.iter().filter(|name| name.starts_with("d78-") || *name == TABLE).count(), 2);
}

#[test]
fn a_new_document_changes_the_files_of_its_own_words() {
    let before = thousand();
    let mut after = before.clone();
    after.push(Entry { date: Some(Date::new(2027, 1, 2).unwrap()), ..entry(1000, "nouveau") });
    let different = different(&made(before), &made(after));
    assert!(different.contains(&"d85-0.json".to_owned()), "{different:?}");
    assert!(different.len() < 6, "{different:?}");
}

#[test]
fn decisions_of_a_council_are_passages_of_their_own() {
    let section = |name: &str, alone| Section {
        anchor: Some(name.into()),
        heading: Some(format!("Titre {name}")),
        alone,
        text: format!("Texte {name}."),
    };
    let sections = vec![section("a", false), section("b", false), section("c", true), section("d", true)];
    let council = Entry { sections, ..entry(0, "") };
    let files = made(vec![council]);
    let texts = |name: &str| serde_json::from_slice::<serde_json::Value>(&files[name]).unwrap();
    let first = texts("d73-0.json");
    assert_eq!(first[0]["x"], "Texte a.\nTitre b\nTexte b.");
    assert_eq!(first[1]["a"], "c");
    assert_eq!(texts("d73-1.json")[0]["h"], "Titre d");
}

#[test]
fn a_portal_without_texts_has_an_index_all_the_same() {
    let files = index(Vec::new(), &Labels::default(), &rules("fr"));
    assert_eq!(files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), [TABLE]);
}

#[test]
fn browsers_learn_the_search_from_an_escaped_description() {
    let xml = description(
        "Le Registre & <Cie> du Baobab",
        "Recherche",
        "https://x.example/?q={searchTerms}",
        "fr",
        "i",
    );
    assert!(xml.contains("<ShortName>Le Registre &amp;</ShortName>"), "{xml}");
    assert!(xml.contains("<Description>Le Registre &amp; &lt;Cie&gt; du Baobab : Recherche</Description>"));
}
