//! The house rules (ARCHITECTURE.md) held against the source text: who may name what, who may import whom.
//!
//! An exception stands in a table here with its reason; to add one is a decision that a review sees.

// A test that cannot read its own files fails, one that has no git says so, and every ending here is our own.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::case_sensitive_file_extension_comparisons)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Packages that the architecture hangs on, each with the only rooms that may name it.
const QUARANTINE: &[(&str, &[&str])] = &[
    ("tera", &["theme"]),
    ("fluent_bundle", &["theme"]),
    ("pulldown_cmark", &["markdown"]),
    ("ammonia", &["markdown"]),
    ("saphyr_parser", &["yaml"]),
    // `crieur new` looks a portal's settings up without the pipeline.
    ("serde_yaml", &["command"]),
    ("rss", &["feed"]),
    ("atom_syndication", &["feed"]),
    ("csv", &["export"]),
    // Sitemaps are written with it, the emblem is read with it.
    ("quick_xml", &["sitemap", "compose"]),
    ("minify_html", &["minify"]),
    ("parley", &["card"]),
    ("swash", &["card"]),
    ("png", &["card"]),
    ("brotli", &["publish"]),
    ("hashbrown", &["theme"]),
    ("flate2", &["publish"]),
    ("resvg", &["card"]),
    ("fast_qr", &["card"]),
    // Pictures of fakes are decoded to be stamped, photographs to be made small.
    ("image", &["card", "picture"]),
    ("fast_image_resize", &["picture"]),
    ("jpeg_encoder", &["picture"]),
    ("moxcms", &["picture"]),
    ("webp", &["picture"]),
    ("lofty", &["load"]),
    ("icu_collator", &["lang"]),
    // What a reader sees as one character, as the networks count.
    ("unicode_segmentation", &["share"]),
    ("annotate_snippets", &["diagnostic"]),
    ("imagesize", &["load"]),
    ("rustix", &["publish"]),
    ("notify", &["serve"]),
    ("notify_debouncer_full", &["serve"]),
    ("axum", &["serve"]),
    ("tokio", &["serve"]),
    ("ureq", &["probe"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("indicatif", &["command"]),
    // The allocator is the program's choice, never the library's.
    ("mimalloc", &["main"]),
];

/// The rooms that may touch the disk.
const DISK: &[&str] = &["load", "publish", "serve", "command", "main"];

/// The rooms that may ask what time it is. `Instant`, which only measures how long something took, is no clock.
const CLOCK: &[&str] = &["serve", "command", "main"];

/// Imports of a room further down, with the reason. None.
const UPWARD: &[(&str, &str)] = &[];

/// Files that are too long, waiting to be divided.
const LONG: &[&str] = &[];

/// A source file without its tests and comments.
struct File {
    /// Its path below `src/`.
    path: String,
    /// The module of `lib.rs` it belongs to; `main` or `lib`.
    room: String,
    /// The whole text.
    text: String,
    /// The text that is built into the program.
    code: String,
}

fn files() -> Vec<File> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&source, &mut paths);
    paths.sort();
    let texts: Vec<(String, String)> = paths
        .iter()
        .map(|path| {
            let name = path.strip_prefix(&source).unwrap().to_str().unwrap().replace('\\', "/");
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect();
    let only_tests: BTreeSet<String> =
        texts.iter().flat_map(|(path, text)| test_modules(path, text)).collect();
    texts
        .into_iter()
        .map(|(path, text)| {
            let stem = path.trim_end_matches(".rs").trim_end_matches("/mod");
            let is_test = only_tests.iter().any(|test| stem == test || stem.starts_with(&format!("{test}/")));
            let room = path.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
            let code = if is_test { String::new() } else { code(&text) };
            File { path, room, text, code }
        })
        .collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// The modules that a file declares for tests alone, as paths below `src/` without ending.
fn test_modules(path: &str, text: &str) -> Vec<String> {
    let stem = path.trim_end_matches(".rs");
    let folder = stem.trim_end_matches("/mod");
    let folder = if matches!(folder, "lib" | "main") { "" } else { folder };
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines
        .windows(2)
        .filter(|pair| pair[0] == "#[cfg(test)]")
        .filter_map(|pair| pair[1].strip_suffix(';')?.rsplit_once("mod ").map(|(_, name)| name.to_owned()))
        .map(|name| if folder.is_empty() { name } else { format!("{folder}/{name}") })
        .collect()
}

/// The text without comments and without the tests that stand at its end.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    let lines = text[..end].lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether a text names a crate or module: `name::`, and not as the end of a longer name or path.
fn names(code: &str, name: &str) -> bool {
    let needle = format!("{name}::");
    code.match_indices(&needle).any(|(at, _)| {
        !code[..at].ends_with(|before: char| before.is_alphanumeric() || matches!(before, '_' | ':' | '"'))
    })
}

fn none(found: &[String]) {
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_package_that_the_house_hangs_on_is_named_in_its_room_alone() {
    let mut found = Vec::new();
    for file in files() {
        for (package, rooms) in QUARANTINE {
            // Our own `export::csv` has the package's name.
            let own = file.code.contains(&format!("use crate::export::{package};"));
            if names(&file.code, package) && !rooms.contains(&file.room.as_str()) && !own {
                found.push(format!("src/{}: {package} belongs to {}", file.path, rooms.join(", ")));
            }
        }
    }
    none(&found);
}

#[test]
fn the_disk_is_touched_at_the_edges_only() {
    let outside = |file: &File| {
        let touches = ["std::fs", "fs::read", "fs::write", "File::open", "File::create"]
            .iter()
            .any(|name| file.code.contains(name));
        touches && !DISK.contains(&file.room.as_str())
    };
    none(
        &files()
            .iter()
            .filter(|file| outside(file))
            .map(|file| format!("src/{}", file.path))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn the_clock_is_read_at_the_edges_only() {
    let reads = |file: &File| {
        ["SystemTime::now", "Timestamp::now", "Zoned::now"].iter().any(|name| file.code.contains(name))
    };
    let found: Vec<String> = files()
        .iter()
        .filter(|file| reads(file) && !CLOCK.contains(&file.room.as_str()))
        .map(|file| format!("src/{}", file.path))
        .collect();
    none(&found);
}

#[test]
fn nothing_is_left_to_do_nor_can_panic_by_unwrap() {
    let mut found = Vec::new();
    for file in files() {
        for (number, line) in file.code.lines().enumerate() {
            for word in
                ["todo!(", "unimplemented!(", "dbg!(", ".unwrap()", ".expect(\"", "unsafe {", "panic!("]
            {
                if line.contains(word) {
                    found.push(format!("src/{} (about line {}): {word}", file.path, number + 1));
                }
            }
        }
    }
    none(&found);
}

#[test]
fn every_file_says_its_one_job() {
    let silent = files().into_iter().filter(|file| !file.text.starts_with("//!"));
    none(&silent.map(|file| format!("src/{} does not open with `//!`", file.path)).collect::<Vec<_>>());
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    let long = |file: &&File| file.text.lines().count() > 400;
    let files = files();
    let found: Vec<&str> = files.iter().filter(long).map(|file| file.path.as_str()).collect();
    none(
        &found
            .iter()
            .filter(|path| !LONG.contains(path))
            .map(|path| format!("src/{path} has more than 400 lines"))
            .collect::<Vec<_>>(),
    );
    none(
        &LONG
            .iter()
            .filter(|path| !found.contains(path))
            .map(|path| format!("src/{path} is short now: take it out of LONG"))
            .collect::<Vec<_>>(),
    );
}

/// The floor of each room: vocabulary, reading, deciding, writing, edges.
fn floors() -> BTreeMap<String, usize> {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let (mut floor, mut floors) = (0, BTreeMap::new());
    for line in text.lines() {
        if line.starts_with("// ") {
            floor += 1;
        }
        if let Some(room) = line.strip_prefix("pub mod ").and_then(|rest| rest.strip_suffix(';')) {
            floors.insert(room.to_owned(), floor);
        }
    }
    floors
}

/// Which room names which, with the file that does.
fn imports(floors: &BTreeMap<String, usize>) -> BTreeMap<(String, String), String> {
    let mut imports = BTreeMap::new();
    for file in files() {
        let mut note = |room: &str| {
            if room != file.room && floors.contains_key(room) {
                imports.entry((file.room.clone(), room.to_owned())).or_insert(file.path.clone());
            }
        };
        for part in file.code.split("crate::").skip(1) {
            let word = |text: &str| {
                text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
            };
            match part.strip_prefix('{') {
                Some(list) => list
                    .split('}')
                    .next()
                    .unwrap_or_default()
                    .split(',')
                    .for_each(|item| note(&word(item.trim()))),
                None => note(&word(part)),
            }
        }
    }
    imports
}

#[test]
fn a_room_uses_only_rooms_of_its_own_floor_and_above() {
    let floors = floors();
    assert!(floors.len() > 30 && floors.values().max() == Some(&5), "{floors:?}");
    let mut found = Vec::new();
    for ((from, to), file) in imports(&floors) {
        let allowed = UPWARD.contains(&(from.as_str(), to.as_str()));
        if floors.get(&from).is_some_and(|floor| floors[&to] > *floor) && !allowed {
            found.push(format!("src/{file}: {from} may not use {to}, which stands below it"));
        }
    }
    none(&found);
}

#[test]
fn no_two_rooms_use_each_other() {
    let floors = floors();
    let imports = imports(&floors);
    let mut found = Vec::new();
    for start in floors.keys() {
        let mut reached = BTreeSet::new();
        let mut next = vec![start.clone()];
        while let Some(room) = next.pop() {
            for (_, to) in imports.keys().filter(|(from, _)| *from == room) {
                if reached.insert(to.clone()) {
                    next.push(to.clone());
                }
            }
        }
        if reached.contains(start) {
            found.push(format!("{start} uses itself by way of others"));
        }
    }
    none(&found);
}

#[test]
fn every_code_of_a_mistake_is_explained() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/checks.md");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("docs/checks.md is not there: this test was skipped");
        return;
    };
    let codes = crieur::diagnostic::catalogue::CODES.iter().map(|(code, _)| *code);
    let silent =
        codes.filter(|code| !text.contains(&format!("`{code}`")) && !text.contains(&format!(" {code}\n")));
    none(&silent.map(|code| format!("docs/checks.md does not explain `{code}`")).collect::<Vec<_>>());
}

#[test]
fn every_code_that_the_program_says_is_in_the_catalogue() {
    let mut found = Vec::new();
    for file in files() {
        for part in file.code.split("Diagnostic::new(").skip(1) {
            let Some(code) = part.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next())
            else {
                continue;
            };
            if !crieur::diagnostic::catalogue::exists(code) {
                found.push(format!("src/{}: {code}", file.path));
            }
        }
    }
    none(&found);
}
