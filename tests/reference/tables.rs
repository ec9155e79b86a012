//! The tables and the readers know the same fields.

use crate::documents::{Place, judge, path, places, told};
use crieur::reference::KINDS;
use std::collections::BTreeSet;

/// What the reader says is possible in a map.
fn possible(place: &Place) -> BTreeSet<String> {
    let file = place.file(&[("zzzzzzzzzzzz", "x")]);
    let told = told(place.kind, &file);
    let [(code, help)] = told.as_slice() else { panic!("{told:?}\n{file}") };
    assert_eq!(code, "unknown-key", "{file}");
    let (_, list) = help.split_once(": ").unwrap_or_else(|| panic!("{help}"));
    list.split(", ").map(|name| name.trim_matches('`').to_owned()).collect()
}

#[test]
fn the_fields_of_a_table_are_those_that_the_reader_asks_for() {
    let mut wrong = Vec::new();
    for place in places() {
        let fields: BTreeSet<String> = place.fields.iter().map(|field| field.key.to_owned()).collect();
        let possible = possible(&place);
        // What means another field is asked for where that one is not written.
        let also: Vec<&str> = place.fields.iter().flat_map(|field| field.also).copied().collect();
        let lacking: Vec<_> =
            possible.difference(&fields).filter(|key| !also.contains(&key.as_str())).collect();
        let lost: Vec<_> = fields.difference(&possible).collect();
        if !lacking.is_empty() || !lost.is_empty() {
            wrong.push(format!(
                "{}, {}: not in the table {lacking:?}, not read {lost:?}",
                place.kind.name, place.map.name
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_example_is_read_without_a_mistake() {
    for place in places() {
        let validator = judge(place.kind.name);
        for field in &place.fields {
            let file = place.file(&[(field.key, field.example)]);
            assert_eq!(told(place.kind, &file), [], "{file}");
            for data in crate::documents::as_data(&file) {
                assert!(validator.is_valid(&data), "{file}{:?}", validator.iter_errors(&data).next());
            }
        }
    }
}

#[test]
fn a_file_of_all_examples_is_read_without_a_mistake() {
    for place in places().into_iter().filter(|place| place.above.is_empty()) {
        let all: Vec<(&str, &str)> = place.fields.iter().map(|field| (field.key, field.example)).collect();
        let file = place.file(&all);
        assert_eq!(told(place.kind, &file), [], "{file}");
    }
}

#[test]
fn every_field_of_a_table_has_its_words() {
    for place in places() {
        for key in place.fields.iter().flat_map(|field| std::iter::once(&field.key).chain(field.also)) {
            assert!(crieur::vocabulary::is_key(key), "{key} is not in vocabulary/keys.rs");
        }
    }
}

#[test]
fn every_kind_is_found_by_its_path() {
    for kind in KINDS {
        let found = crieur::reference::Kind::of(&path(kind)).map(|kind| kind.name);
        assert_eq!(found, Some(kind.name));
    }
    for path in ["content/media/notice.yaml", "themes/x/theme.yaml", "content/CNAME"] {
        assert!(crieur::reference::Kind::of(path).is_none(), "{path}");
    }
}

#[test]
fn every_name_is_one_maps_or_choices_alone() {
    let mut names: Vec<&str> = places().iter().map(|place| place.map.name).collect();
    names.sort_unstable();
    names.dedup();
    let mut titles: Vec<&str> = places().iter().map(|place| place.map.title.0).collect();
    titles.sort_unstable();
    titles.dedup();
    assert_eq!(names.len(), titles.len());
}
