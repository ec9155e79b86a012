//! The one harness of the tests through the whole program: a portal written in a string, the program run on it, the
//! files that it published.
//!
//! A portal is a text in parts, each headed by `-- path --`. What every portal needs (`content/site.yaml`, one
//! institution) is there by itself unless the text gives it. An empty `.png` becomes a picture of one pixel.

// Each test program uses a part of this; clippy allows `unwrap` in test functions, not in what they share.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// The now of every test, unless it gives another after it.
pub const NOW: &str = "2026-11-21T09:00";

const SITE: &str = "name: \"Journal de la transparence\"\nbase_url: https://transparence.example\n";
const SANTE: &str = "name: \"Ministère de la Santé\"\nshort: Santé\nacronym: MS\n";
/// One grey pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\
    \0\0\0\nIDATx\x9cc\x68\0\0\0\x82\0\x81\x77\xcd\x72\xb6\0\0\0\0IEND\xaeB`\x82";

/// A portal in a folder of its own, gone with it.
pub struct Portal {
    folder: TempDir,
}

/// What a run said and how it ended.
#[derive(Debug)]
pub struct Run {
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// The exit code.
    pub code: i32,
}

impl Portal {
    /// Writes the parts of a text to a folder.
    pub fn new(text: &str) -> Self {
        let portal = Portal { folder: tempfile::tempdir().unwrap() };
        portal.write("content/site.yaml", SITE);
        portal.write("content/institutions/sante.yaml", SANTE);
        portal.add(text);
        portal
    }

    /// Writes further parts.
    pub fn add(&self, text: &str) {
        for (path, body) in parts(text) {
            if body.trim().is_empty() && Path::new(path).extension().is_some_and(|ending| ending == "png") {
                self.write(path, PNG);
            } else {
                self.write(path, body);
            }
        }
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Writes one file.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let file = self.root().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }

    /// Reads one file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs the program on the portal, in an environment that says nothing about language, time or git.
    pub fn run(&self, arguments: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_crieur"))
            .args(["--root", ".", "--now", NOW])
            .args(arguments)
            .current_dir(self.root())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .unwrap();
        Run::new(&output)
    }

    /// The mistakes, a line each.
    pub fn check_short(&self) -> String {
        self.run(&["check", "--format", "short"]).out
    }

    /// Builds it; it must have no error.
    #[track_caller]
    pub fn build(self) -> Site {
        let run = self.run(&["build"]);
        assert_eq!(run.code, 0, "{}{}", run.out, run.err);
        Site { portal: self, run }
    }
}

impl Run {
    fn new(output: &Output) -> Self {
        Run {
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
            code: output.status.code().unwrap_or(-1),
        }
    }
}

/// A portal that was built.
pub struct Site {
    /// What it was built from.
    pub portal: Portal,
    /// What the program said.
    pub run: Run,
}

impl Site {
    /// The text of a published file, by its path: `communiques/2026/avis/index.html`.
    #[track_caller]
    pub fn file(&self, path: &str) -> String {
        self.portal.read(&format!("public/{path}"))
    }

    /// The bytes of a published file.
    pub fn bytes(&self, path: &str) -> Vec<u8> {
        fs::read(self.portal.root().join("public").join(path)).unwrap()
    }

    /// Whether a file was published.
    pub fn has(&self, path: &str) -> bool {
        self.portal.root().join("public").join(path).is_file()
    }

    /// The path of every published file, sorted.
    pub fn paths(&self) -> Vec<String> {
        let root = self.portal.root().join("public").canonicalize().unwrap();
        let mut paths = Vec::new();
        walk(&root, &mut |file| {
            paths.push(file.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/"));
        });
        paths.sort();
        paths
    }
}

/// The mistakes of a portal written in a string.
pub fn check_short(text: &str) -> String {
    Portal::new(text).check_short()
}

/// The site built from a portal written in a string.
#[track_caller]
pub fn build(text: &str) -> Site {
    Portal::new(text).build()
}

/// Calls `found` for every file below a folder.
pub fn walk(folder: &Path, found: &mut impl FnMut(PathBuf)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found(path);
        }
    }
}

/// The parts of a text: path and body. A body keeps its bytes, the last line break included.
fn parts(text: &str) -> Vec<(&str, &str)> {
    let heads: Vec<(usize, usize, &str)> = line_starts(text)
        .filter_map(|start| {
            let end = text[start..].find('\n').map_or(text.len(), |length| start + length + 1);
            let path = text[start..end].trim_end().strip_prefix("-- ")?.strip_suffix(" --")?;
            Some((start, end, path))
        })
        .collect();
    let first = heads.first().map_or(text.len(), |(start, _, _)| *start);
    assert!(text[..first].trim().is_empty(), "a portal starts with `-- path --`: {text}");
    let ends = heads.iter().skip(1).map(|(start, _, _)| *start).chain([text.len()]);
    heads.iter().zip(ends).map(|((_, body, path), end)| (*path, &text[*body..end])).collect()
}

fn line_starts(text: &str) -> impl Iterator<Item = usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(index, _)| index + 1))
}
