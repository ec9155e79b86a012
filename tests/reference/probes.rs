//! What the reader refuses the schema refuses, and the other way round: the same values in every field.

use crate::documents::{Place, as_data, disagreement, judge, places, told};
use crieur::reference::{KINDS, Need, Root, Shape};
use std::collections::HashSet;

/// Values of every shape, well and badly written.
const VALUES: &[&str] = &[
    "Bonjour",
    "\"VIH : mieux prévenir\"",
    "015",
    "no",
    "true",
    "2026",
    "1e3",
    "12:30",
    "~",
    "null",
    "\"\"",
    "\"  \"",
    "[]",
    "{}",
    "[a, b]",
    "[~, a]",
    "[[a]]",
    "[a, [b]]",
    "{ fr: Bonjour, en: Hello }",
    "{ fr: Bonjour, pt-BR: Olá }",
    "{ français: Bonjour }",
    "{ fr: ~ }",
    "{ a: b, c: d }",
    "{ zzzzzzzz: x, y: z }",
    "[{ zzzzzzzz: x, y: z }]",
    "2026-11-20",
    "\"2026-11-20\"",
    "20/11/2026",
    "20.11.2026",
    "2026/11/20",
    "20 novembre 2026",
    "Mercredi 1er Juillet 2026",
    "20 NOV. 2026",
    "\"November 20, 2026\"",
    "1er août 2026",
    "11/20/2026",
    "2026-13-01",
    "20 brumaire 2026",
    "20/11/26",
    "demain",
    "2026-11-20 10:30",
    "20/11/2026 à 10h30",
    "2026-11-20T10:30",
    "2026-11-20T10:30:15+01:00",
    "2026-11-20T10:30Z",
    "20 novembre 2026 à 10 h 30",
    "2026-11-20 25:00",
    "10h30",
    "10 h",
    "13 h 27 mn",
    "25:00",
    "dix heures",
    "10",
    "0",
    "-7",
    "1 250",
    "7.5",
    "oui",
    "Non",
    "VRAI",
    "peut-être",
    "fr",
    "fon",
    "pt-BR",
    "fongbe-oral",
    "\"#0b6e4f\"",
    "\"#abc\"",
    "\"#abcde\"",
    "un-id-2026",
    "Un id",
    "un--id",
    "https://exemple.org/portail",
    "\"https://\"",
    "ftp://exemple.org",
    "Africa/Porto-Novo",
];

/// Those that are as good as none.
const NOTHING: &[&str] = &["~", "null", "\"\"", "\"  \""];

#[track_caller]
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} cases, of them:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
}

/// Whether only the reader can know: it has the list of the zones, knows how people say how often, and sees how a number
/// was written.
fn is_the_readers_alone(shape: &Shape, value: &str) -> bool {
    match shape {
        Shape::TimeZone | Shape::Rhythm | Shape::Or(Shape::Rhythm, _) => true,
        Shape::Number | Shape::Or(Shape::Number, _) => value == "1e3",
        _ => false,
    }
}

#[test]
fn both_refuse_the_same_values() {
    let mut wrong = Vec::new();
    // The trunk and the small maps are the same in every kind.
    let mut seen = HashSet::new();
    for place in places() {
        let judge = judge(place.kind.name);
        for field in place.fields.iter().filter(|field| seen.insert(std::ptr::from_ref(**field))) {
            // Whether something else stands in for it, the file's name or another field, is for the reader to know.
            let may_miss = !place.map.requires(field);
            for value in VALUES.iter().filter(|value| !(may_miss && NOTHING.contains(value))) {
                if is_the_readers_alone(&field.shape, value) {
                    continue;
                }
                wrong.extend(disagreement(place.kind, judge, &place.file(&[(field.key, value)])));
            }
        }
    }
    none(&wrong);
}

#[test]
fn both_take_every_word_of_a_field_and_no_two_together() {
    let mut wrong = Vec::new();
    for place in places() {
        let judge = judge(place.kind.name);
        for field in &place.fields {
            let words = field.words();
            let accented = accented(words.last().unwrap());
            for word in words.iter().copied().chain([accented.as_str()]) {
                let file = place.file_without(&[field.key], &[(word, field.example)]);
                assert_eq!(told(place.kind, &file), [], "{file}");
                wrong.extend(disagreement(place.kind, judge, &file));
            }
            for pair in words.windows(2) {
                let file = place.file(&[(pair[0], field.example), (pair[1], field.example)]);
                assert_ne!(told(place.kind, &file), [], "{file}");
                wrong.extend(disagreement(place.kind, judge, &file));
            }
        }
    }
    none(&wrong);
}

/// A word as somebody may write it: `pieces_jointes` → `Pièces-jointés`.
fn accented(word: &str) -> String {
    let written = word.replace('e', "é").replace('_', "-");
    let first: String = written.chars().take(1).flat_map(char::to_uppercase).collect();
    written.chars().skip(1).fold(first, |written, letter| written + &letter.to_string())
}

#[test]
fn both_take_every_closed_value_in_both_languages() {
    let mut wrong = Vec::new();
    for place in places() {
        let judge = judge(place.kind.name);
        for field in &place.fields {
            let (Shape::Choice(choices) | Shape::List(&Shape::Choice(choices))) = field.shape else {
                continue;
            };
            for (word, others) in choices.words() {
                for word in std::iter::once(&word).chain(others) {
                    for written in [(*word).to_owned(), word.replace('_', " ").to_uppercase(), accented(word)]
                    {
                        let file = place.file(&[(field.key, &written)]);
                        assert_eq!(told(place.kind, &file), [], "{file}");
                        wrong.extend(disagreement(place.kind, judge, &file));
                    }
                }
            }
        }
    }
    none(&wrong);
}

#[test]
fn both_miss_what_must_be_there() {
    let mut wrong = Vec::new();
    let mut misses = |place: &Place, without: &[&str]| {
        let file = place.file_without(without, &[]);
        assert_ne!(told(place.kind, &file), [], "{file}");
        wrong.extend(disagreement(place.kind, judge(place.kind.name), &file));
    };
    for place in places() {
        for field in place.fields.iter().filter(|field| matches!(field.need, Need::Required)) {
            misses(&place, &[field.key]);
        }
        for group in place.map.needs {
            misses(&place, group);
        }
    }
    none(&wrong);
}

#[test]
fn both_know_a_line_a_topic() {
    let kind = KINDS.iter().find(|kind| kind.root == Root::Names).unwrap();
    let judge = judge(kind.name);
    for file in [
        "sante: Santé\n",
        "sante: { fr: Santé, en: Health }\n",
        "الصحة: الصحة\n",
        "eau-2: 2026\n",
        "Santé: Santé\n",
        "sante:\n",
        "sante: [Santé]\n",
        "sa--nte: Santé\n",
        "[sante]\n",
        "sante\n",
    ] {
        assert_eq!(disagreement(kind, judge, file), None);
    }
}

/// `summary:` with nothing after it is no mistake; a title is one.
#[test]
fn both_take_nothing_for_what_need_not_be_there() {
    let mut wrong = Vec::new();
    for place in places() {
        let judge = judge(place.kind.name);
        for field in place.fields.iter().filter(|field| matches!(field.need, Need::Optional)) {
            if place.map.needs.iter().any(|group| group.contains(&field.key)) {
                continue;
            }
            for value in NOTHING {
                let file = place.file(&[(field.key, value)]);
                assert_eq!(told(place.kind, &file), [], "{file}");
                wrong.extend(disagreement(place.kind, judge, &file));
            }
        }
    }
    none(&wrong);
}

/// Lists of governments of one, of several, of none.
#[test]
fn both_know_a_list_of_governments() {
    let kind = KINDS.iter().find(|kind| kind.root == Root::List).unwrap();
    let judge = judge(kind.name);
    let one = "- { id: un, name: Premier }\n";
    for file in [one, &one.repeat(2), "id: un\nname: Premier\n", "[]\n", &format!("{one}- x\n"), "x\n"] {
        assert_eq!(disagreement(kind, judge, file), None);
    }
}

#[test]
fn a_translation_has_texts_only() {
    let judge = judge("translation");
    let takes = |text: &str| as_data(text).iter().all(|data| judge.is_valid(data));
    assert!(takes("title: Notice\nsummary: Brief\nimages: [{ alt: A map }]\n"));
    assert!(takes("titre: Notice\nitems: [{ id: vih, title: A bill }]\n"));
    assert!(takes("reason: No council\n"));
    for text in
        ["title: Notice\ndate: 2026-11-20\n", "title: Notice\nstatut: publié\n", "title: [a]\n", "zzzzz: x\n"]
    {
        assert!(!takes(text), "{text}");
    }
}

#[test]
fn the_schemas_are_the_same_each_time_and_every_reference_in_them_leads_somewhere() {
    for name in crieur::reference::schema::names() {
        let text = crieur::reference::schema::schema(name).unwrap();
        assert_eq!(Some(&text), crieur::reference::schema::schema(name).as_ref());
        let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
        for part in text.split("\"$ref\": \"#").skip(1) {
            let pointer = part.split('"').next().unwrap();
            assert!(schema.pointer(pointer).is_some(), "{name}: {pointer}");
        }
    }
}
