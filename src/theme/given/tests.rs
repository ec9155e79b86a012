//! A view is its form and its texts, and nothing else is taken for one.

use super::*;
use crate::view::DrawnRow;
use proptest::prelude::*;

#[derive(Debug, Clone, Serialize)]
struct View {
    title: String,
    kind: Kind,
    none: Option<u8>,
    some: Option<Inner>,
    yes: bool,
    letter: char,
    signed: i8,
    unsigned: u64,
    floats: Vec<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<Inner>,
    drawn: Vec<DrawnRow>,
    others: Vec<DrawnRow>,
}

#[derive(Debug, Clone, Serialize)]
enum Kind {
    #[serde(rename = "avis")]
    Notice,
}

#[derive(Debug, Clone, Serialize)]
struct Inner {
    words: Words,
    texts: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Words(String);

fn inner() -> impl Strategy<Value = Inner> {
    let text = || prop_oneof![Just(String::new()), Just("Un".to_owned()), "\\PC{0,40}"];
    (text(), prop::collection::vec(text(), 0..4))
        .prop_map(|(words, texts)| Inner { words: Words(words), texts })
}

fn drawn() -> impl Strategy<Value = Vec<DrawnRow>> {
    let row = prop_oneof![Just("Un"), Just("deux"), Just("\u{1}trois\u{2}")];
    prop::collection::vec(row.prop_map(|row| format!("{ROW}{row}{ROW_END}").into()), 0..4)
}

fn view() -> impl Strategy<Value = View> {
    (
        inner(),
        prop::option::of(inner()),
        any::<(bool, char, i8, u64)>(),
        prop::collection::vec(inner(), 0..3),
        (drawn(), drawn()),
    )
        .prop_map(|(inner, some, (yes, letter, signed, unsigned), rows, (drawn, others))| View {
            title: inner.words.0,
            kind: Kind::Notice,
            none: None,
            some,
            yes,
            letter,
            signed,
            unsigned,
            floats: vec![0.1, 0.25],
            rows,
            drawn,
            others,
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn a_view_is_its_form_and_its_texts(one in view(), other in view()) {
        let taken = [&one, &other].map(|view| Given::of(view).unwrap());
        for (view, given) in [&one, &other].into_iter().zip(&taken) {
            let texts: Vec<String> = given.texts().map(str::to_owned).collect();
            prop_assert_eq!(given.with(&texts, &|_, text| rows_of(text)), Some(serde_json::to_value(view).unwrap()));
            // A row may say what a text says.
            let sorts = given.texts().zip(given.hashes().iter().map(Option::is_some));
            prop_assert_eq!(sorts.collect::<std::collections::BTreeSet<_>>().len(), texts.len());
        }
        let is_same = serde_json::to_value(&one).unwrap() == serde_json::to_value(&other).unwrap();
        prop_assert_eq!(taken[0].bytes() == taken[1].bytes(), is_same);
    }
}

#[test]
fn each_text_stands_under_the_name_around_it() {
    let words = |text: &str| Inner { words: Words(text.to_owned()), texts: vec!["Un".to_owned()] };
    let view = View {
        title: "Un".to_owned(),
        kind: Kind::Notice,
        none: None,
        some: Some(words("Deux")),
        yes: true,
        letter: 'x',
        signed: 0,
        unsigned: 0,
        floats: Vec::new(),
        rows: vec![words("Un")],
        drawn: Vec::new(),
        others: vec![DrawnRow::from("\u{5}a\u{6}".to_owned()), DrawnRow::from("\u{5}b\u{6}".to_owned())],
    };
    let given = Given::of(&view).unwrap();
    assert_eq!(given.texts().collect::<Vec<_>>(), ["Un", "avis", "Deux", "x", "a\u{6}\u{5}b"]);
    assert_eq!(given.runs_of_texts().collect::<String>(), "UnavisDeuxx");
    let places: Vec<(&str, usize)> =
        given.places().map(|(name, number)| (str::from_utf8(name).unwrap(), number)).collect();
    let wanted = [
        ("title", 0),
        ("kind", 1),
        ("words", 2),
        ("texts", 0),
        ("letter", 3),
        ("words", 0),
        ("texts", 0),
        ("others", 4),
    ];
    assert_eq!(places, wanted);
}

#[test]
fn what_is_no_view_is_refused() {
    let map = std::collections::BTreeMap::from([("a", 1)]);
    assert!(Given::of(&map).unwrap_err().to_string().ends_with("a map is none of them"));
    assert!(Given::of(&Ok::<u8, u8>(1)).is_err());
    assert!(Given::of(&(1, 2)).is_err());
    let row = DrawnRow::from(format!("{ROW}a{ROW_END}"));
    assert_eq!(Given::of(&row).unwrap().texts().collect::<Vec<_>>(), ["\u{5}a\u{6}"]);
    assert_eq!(Given::of("Un").unwrap().with(&[], &|_, _| Value::Null), None);
}
