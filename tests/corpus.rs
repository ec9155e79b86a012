//! A real site as it is: 298 pages of digital.gov, from Hugo. It stands beside the repository where a developer has it,
//! or where `CRIEUR_CORPUS` says.

// A test that cannot read its own files fails, one that has no git says so, and every ending here is our own.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::case_sensitive_file_extension_comparisons)]

use std::path::{Path, PathBuf};
use std::process::Command;

fn corpus() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("shared").join("corpus/digitalgov");
    let folder = std::env::var_os("CRIEUR_CORPUS").map_or_else(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("no corpus at {}: this test was skipped", folder.display());
    None
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

#[test]
fn a_real_site_is_built_whole_and_harmless() {
    let Some(root) = corpus() else { return };
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("site");
    let mut command = Command::new(env!("CARGO_BIN_EXE_crieur"));
    command.current_dir(folder.path()).args([
        "build",
        "--without",
        // The search has a form and a script of its own, which other tests look at.
        "cards,search",
        "--format",
        "short",
        "--now",
        "2026-11-21",
    ]);
    let output = command.arg("--root").arg(&root).arg("--out").arg(&out).output().unwrap();
    let told =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        told.lines()
            .filter(|line| line.contains("error") || line.contains("erreur"))
            .take(20)
            .collect::<Vec<_>>()
            .join("\n")
    );
    let status: serde_json::Value =
        serde_json::from_slice(&std::fs::read(out.join("status.json")).unwrap()).unwrap();
    assert_eq!(status["documents"], 298);
    let mut found = Vec::new();
    files(&out, &mut found);
    let (mut pages, mut feeds) = (0, 0);
    for path in found {
        let name = path.file_name().unwrap().to_str().unwrap();
        if matches!(name, "feed.xml" | "atom.xml" | "feed.json") {
            let bytes = std::fs::read(&path).unwrap();
            feed_rs::parser::parse(bytes.as_slice())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            feeds += 1;
        }
        if !name.ends_with(".html") {
            continue;
        }
        pages += 1;
        let html = std::fs::read_to_string(&path).unwrap();
        let lower = html.to_lowercase();
        for needle in [
            "<script src",
            "src=javascript:",
            "href=javascript:",
            "href=\"javascript:",
            "<iframe",
            "<object",
            "<embed",
            "<form",
        ] {
            assert!(!lower.contains(needle), "{}: {needle}", path.display());
        }
        for script in lower.split("<script").skip(1) {
            let is_data = script.starts_with(" type=application/ld+json")
                || script.starts_with(" type=\"application/ld+json\"");
            // The one of a page on which something is expected, as the theme has it.
            let since = include_str!("../src/theme/since.js").trim_end().to_lowercase();
            let is_since = script.starts_with(" data-") && script.contains(&since);
            assert!(is_data || is_since, "{}", path.display());
        }
        for leftover in ["{{&lt;", "{{<", "{{%"] {
            assert!(!html.contains(leftover), "{}: a shortcode {leftover}", path.display());
        }
    }
    assert!(pages > 298 && feeds > 5, "{pages} pages, {feeds} feeds");
}
