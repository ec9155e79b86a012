//! Whatever the bytes: no panic, no endless work, places inside the text, and the same answer twice.

// What the tests share is no test function, where clippy allows these.
#![allow(clippy::unwrap_used)]

use crieur::content::front_matter;
use crieur::diagnostic::show::{Form, show};
use crieur::diagnostic::{Diagnostics, ToolLang};
use crieur::pipeline::{self, Options};
use crieur::plan::Parts;
use crieur::source::{SourceId, Sources};
use crieur::{load, yaml};
use proptest::prelude::*;
use std::path::{Path, PathBuf};

/// Runs all checks over one document among a small portal, and says what was told in every form.
fn check(path: &str, text: &str) -> String {
    let mut sources = Sources::default();
    sources.add(path, text);
    for (path, text) in [
        ("content/institutions/sante.yaml", "name: Santé\n"),
        ("content/site.yaml", "name: Journal\nbase_url: https://transparence.example\n"),
        ("content/topics.yaml", "sante: Santé\n"),
    ] {
        sources.add(path, text);
    }
    load::ship_profiles(&mut sources);
    let options = Options {
        root: PathBuf::new(),
        now: crieur::time::parse_moment("2026-11-21"),
        clock: jiff::Timestamp::UNIX_EPOCH,
        parts: Parts { without_cards: true, without_search: true },
    };
    let sources = std::sync::Arc::new(sources);
    let outcome = pipeline::run(&sources, &options, Diagnostics::default(), None);
    assert_places(&sources, &outcome.diagnostics);
    [Form::Human, Form::Short, Form::Json, Form::Github]
        .map(|form| show(&outcome.diagnostics, &sources, form, ToolLang::French))
        .concat()
}

/// Every place told lies in its text, between two characters.
fn assert_places(sources: &Sources, diagnostics: &Diagnostics) {
    for diagnostic in diagnostics.iter() {
        let related = diagnostic.related.iter().map(|(span, _)| *span);
        for span in std::iter::once(diagnostic.span).chain(related) {
            let text = &sources.get(span.source).text;
            assert!(text.get(span.range()).is_some(), "{}: {span:?} in {text:?}", diagnostic.code);
        }
    }
}

/// Reads YAML alone; how many mistakes there were.
fn read_yaml(text: &str) -> usize {
    let mut sources = Sources::default();
    let source = sources.add("content/essai.yaml", text);
    let mut diagnostics = Diagnostics::default();
    let _ = yaml::parse(source, text, 0..text.len(), &mut diagnostics);
    assert_places(&sources, &diagnostics);
    diagnostics.iter().count()
}

/// The demonstration's documents and tables, by path.
fn real_files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut diagnostics = Diagnostics::default();
    let sources = load::load(root, &mut diagnostics).unwrap();
    let texts = sources.texts.iter().filter(|file| file.path.starts_with("content/"));
    texts.map(|file| (file.path.to_string(), file.text.to_string())).collect()
}

/// Text as a keyboard, a word processor and YAML's own marks would mix it.
fn messy() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zéœ ]{0,12}",
        3 => prop::sample::select(vec![
            "title: ", "titre : ", "date: ", "body: |\n", "items:\n", "- ", "  ", "\n", "\n", ": ", "[", "]", "{",
            "}", "\"", "'", "#", " #", "@", "*a", "&a ", "!", "%", "?", "? ", "|", ">", "---\n", "...", "\t", "\0",
            "\r\n", "\u{feff}", "\u{a0}", "\u{202f}: ", "«\u{a0}", "🎉", "e\u{301}", "“", "”", "\\", "~", "null",
            "2026-11-20", "12:30", "<<: ", "[x](communique/y)", "![](a.png)", "<b>", "## ", "### ", "{#a}",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// A change to a text, at a place given in thousandths of it.
#[derive(Clone, Debug)]
enum Change {
    Delete(usize, usize),
    Insert(usize, String),
    DoubleLine(usize),
    DropLine(usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (0..1000_usize, 1..6_usize).prop_map(|(at, length)| Change::Delete(at, length)),
        (0..1000_usize, messy()).prop_map(|(at, text)| Change::Insert(at, text.chars().take(8).collect())),
        (0..1000_usize).prop_map(Change::DoubleLine),
        (0..1000_usize).prop_map(Change::DropLine),
    ]
}

fn changed(text: &str, change: &Change) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let place = |at: usize, length: usize| at * length / 1000;
    match change {
        Change::Delete(at, length) => {
            let start = place(*at, chars.len());
            chars.drain(start..(start + length).min(chars.len()));
            chars.iter().collect()
        }
        Change::Insert(at, new) => {
            let start = place(*at, chars.len());
            chars.splice(start..start, new.chars());
            chars.iter().collect()
        }
        Change::DoubleLine(at) if !lines.is_empty() => {
            let line = place(*at, lines.len());
            lines.insert(line, lines[line]);
            lines.concat()
        }
        Change::DropLine(at) if !lines.is_empty() => {
            lines.remove(place(*at, lines.len()));
            lines.concat()
        }
        _ => text.to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn yaml_reads_any_text(text in messy()) {
        prop_assert_eq!(read_yaml(&text), read_yaml(&text));
    }

    #[test]
    fn front_matter_reads_any_text(text in messy(), is_markdown: bool) {
        for text in [text.clone(), format!("---\n{text}\n---\n{text}")] {
            let mut sources = Sources::default();
            let source = sources.add("content/communiques/essai.md", text.as_str());
            let mut diagnostics = Diagnostics::default();
            let _ = front_matter::read(source, &text, is_markdown, &mut diagnostics);
            assert_places(&sources, &diagnostics);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn check_reads_any_text(text in messy(), kind in 0..6_usize) {
        let path = [
            "content/communiques/essai.md", "content/communiques/essai.yaml", "content/councils/2026-11-18.md",
            "content/councils/2026-11-18.yaml", "content/institutions/essai.yaml", "content/governments.yaml",
        ][kind];
        let text = if kind % 2 == 0 { format!("---\n{text}\n---\n{text}") } else { text };
        prop_assert_eq!(check(path, &text), check(path, &text));
    }

    #[test]
    fn check_reads_any_change_of_a_real_file(pick in 0..10_000_usize, changes in prop::collection::vec(change(), 1..5)) {
        let files = real_files();
        let (path, text) = &files[pick % files.len()];
        prop_assume!(path != "content/site.yaml" && path != "content/topics.yaml");
        let text = changes.iter().fold(text.clone(), |text, change| changed(&text, change));
        check(path, &text);
    }

    #[test]
    fn carriage_returns_change_nothing(pick in 0..10_000_usize) {
        let files = real_files();
        let (path, text) = &files[pick % files.len()];
        prop_assume!(path.ends_with(".md"));
        let body = |text: &str| {
            let parsed = front_matter::read(SourceId(0), text, true, &mut Diagnostics::default()).unwrap();
            parsed.body.map(|body| body.text)
        };
        prop_assert_eq!(body(&text.replace('\n', "\r\n")), body(text));
        prop_assert_eq!(check(path, &text.replace('\n', "\r\n")).lines().count(), check(path, text).lines().count());
    }
}

/// Runs to its end: what would take hours keeps the run from ending, on any machine. (How fast it is, benchmarks tell.)
fn ends(work: impl FnOnce()) {
    work();
}

#[test]
fn texts_made_to_hurt_are_read_to_the_end() {
    let bomb = "a: &a [x, x]\n".to_owned() + &"b: [*a, *a, *a, *a, *a, *a, *a, *a]\n".repeat(290_000);
    let stairs = (0..2_000).fold(String::new(), |text, depth| text + &" ".repeat(depth) + "a:\n");
    for text in [
        bomb,
        "- *a\n".repeat(200_000),
        "[".repeat(100_000),
        "{".repeat(100_000),
        "[[]".repeat(50_000),
        format!("a: {}", "[".repeat(100_000)),
        "- ".repeat(50_000),
        "? ".repeat(50_000),
        "\t".repeat(100_000),
        "\0".repeat(100_000),
        "a: |\n".to_owned() + &"b\n".repeat(100_000),
        "a: \"".to_owned() + &"\\\"".repeat(100_000),
        "a\u{a0}: ".repeat(50_000),
        "\"".repeat(100_000),
        "a: 'b' c\n".repeat(50_000),
        stairs,
    ] {
        ends(|| {
            read_yaml(&text);
        });
    }
}

#[test]
fn documents_made_to_hurt_are_checked_to_the_end() {
    let keys = (0..60_000).fold(String::new(), |text, number| text + "cle" + &number.to_string() + ": a\n");
    let same = "titre: a\n".repeat(60_000);
    let body = |line: &str| {
        format!("---\ntitle: A\ninstitution: sante\ndate: 2026-11-20\n---\n{}", line.repeat(20_000))
    };
    for (path, text) in [
        ("content/communiques/essai.yaml", keys.clone()),
        ("content/governments.yaml", keys),
        ("content/communiques/essai.yaml", same),
        ("content/communiques/essai.md", body("[a](b) ")),
        ("content/communiques/essai.md", body("![](b)\n\n")),
        ("content/communiques/essai.md", body("> ")),
        ("content/communiques/essai.md", body("<b>")),
        ("content/communiques/essai.md", body("[")),
        ("content/councils/2026-11-18.md", body("## A\n### B\n")),
        ("content/councils/2026-11-18.md", body("## Nominations\n- a\n")),
    ] {
        ends(|| {
            check(path, &text);
        });
    }
}
