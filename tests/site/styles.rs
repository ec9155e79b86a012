//! A page holds the styles of its kind, and none that it needs is missing.

use crate::portal::{Built, crieur, told};
use crieur::theme::{Theme, embedded};
use std::collections::BTreeSet;
use std::path::Path;

/// The demonstration portal, which has every kind of page.
fn demonstration(folder: &Path) -> Built {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = folder.join("site");
    let output =
        crieur(root, &["build", "--without", "cards", "--out", out.to_str().unwrap()]).output().unwrap();
    assert!(output.status.success(), "{}", told(&output));
    Built::at(out)
}

/// The classes that a style sheet speaks of.
fn classes_of(css: &str) -> BTreeSet<&str> {
    let starts = css.match_indices('.').map(|(at, _)| at + 1);
    let name = |start: usize| {
        let end = css[start..].find(|c: char| !(c.is_alphanumeric() || "-_".contains(c)));
        &css[start..end.map_or(css.len(), |end| start + end)]
    };
    starts.map(name).filter(|name| name.starts_with(|c: char| c.is_alphabetic())).collect()
}

/// The classes that the elements of a page have.
fn classes_in(html: &str) -> BTreeSet<&str> {
    let values = html.split(" class=").skip(1).map(|rest| match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next().unwrap_or_default(),
        None => rest.split([' ', '>']).next().unwrap_or_default(),
    });
    values.flat_map(str::split_whitespace).collect()
}

fn style_of(html: &str) -> &str {
    html.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next()).unwrap_or_default()
}

#[test]
fn no_page_lacks_a_rule_for_a_class_that_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let theme = Theme::compile(&embedded(), "fr").unwrap();
    let known = classes_of(theme.css());
    let mut lacking = BTreeSet::new();
    let (mut pages, mut kinds) = (0, BTreeSet::new());
    for (path, html) in demonstration(folder.path()).texts().filter(|(path, _)| path.ends_with(".html")) {
        let style = style_of(&html);
        let there = classes_of(style);
        pages += 1;
        kinds.insert(style.len());
        for class in classes_in(&html).intersection(&known).filter(|class| !there.contains(*class)) {
            lacking.insert(format!("{class}: {path}"));
        }
    }
    assert!(pages > 300 && kinds.len() > 8, "{pages} pages, {} styles", kinds.len());
    assert!(lacking.is_empty(), "{lacking:#?}");
}
