//! A portal written in a string, the program run on it, and the site that it made.

use crate::page::Page;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The present of every test that does not give its own: a Saturday.
pub(crate) const NOW: &str = "2026-11-21T09:00";

/// What stands in every portal unless a test writes its own.
const SITE: &str = "name: Portail du Zanar\nbase_url: https://zanar.example\ntagline: Les actes publics, à leur source\n\
    country: République du Zanar\nlanguages: [fr]\ntimezone: Africa/Porto-Novo\ninstitution: sante\nlicence: CC BY 4.0\n";
const HEALTH: &str = "kind: ministry\nname: Ministère de la Santé\nshort: Santé\nacronym: MS\n";

/// A folder of content, gone with the value.
pub(crate) struct Portal {
    folder: tempfile::TempDir,
}

impl Portal {
    /// A portal of the files in `text`, each below a line `-- path --`, on top of a site and one ministry.
    pub(crate) fn new(text: &str) -> Self {
        let portal = Self { folder: tempfile::tempdir().unwrap() };
        portal.write("content/site.yaml", SITE);
        portal.write("content/institutions/sante.yaml", HEALTH);
        portal.add(text);
        portal
    }

    /// The same with more lines in `site.yaml`.
    pub(crate) fn with_site(more: &str, text: &str) -> Self {
        let portal = Self::new("");
        portal.write("content/site.yaml", format!("{SITE}{more}"));
        portal.add(text);
        portal
    }

    /// Writes the files of a text.
    pub(crate) fn add(&self, text: &str) {
        let mut file: Option<(&str, String)> = None;
        for line in text.split_inclusive('\n') {
            match line.trim_end().strip_prefix("-- ").and_then(|line| line.strip_suffix(" --")) {
                Some(path) => {
                    if let Some((path, text)) = file.replace((path, String::new())) {
                        self.write(path, &text);
                    }
                }
                None => file.iter_mut().for_each(|(_, text)| text.push_str(line)),
            }
        }
        if let Some((path, text)) = file {
            self.write(path, &text);
        }
    }

    /// Writes a file, whatever it holds.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    pub(crate) fn remove(&self, path: &str) {
        std::fs::remove_file(self.root().join(path)).unwrap();
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The program on this portal, in an environment of its own.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        crieur(self.root(), args)
    }

    /// Runs the program.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Builds without cards, which are the slow part, and expects that it went well.
    pub(crate) fn build(&self) -> Built {
        self.build_with(&["--without", "cards"])
    }

    /// Builds at another present.
    pub(crate) fn build_at(&self, now: &str) -> Built {
        self.build_with(&["--without", "cards", "--now", now])
    }

    /// Builds with options and expects that it went well.
    pub(crate) fn build_with(&self, options: &[&str]) -> Built {
        let output = self.run(&[&["build"], options].concat());
        assert!(output.status.success(), "the build failed:\n{}", told(&output));
        Built::of(self)
    }

    /// Builds with options; the portal lives as long as the site.
    pub(crate) fn into_built(self, options: &[&str]) -> Built {
        let built = self.build_with(options);
        Built { _portal: Some(self.folder), ..built }
    }

    /// Builds, expects that it is refused for mistakes of the content, and tells what was said.
    pub(crate) fn refused(&self, options: &[&str]) -> String {
        let output = self.run(&[&["build", "--format", "short"], options].concat());
        assert_eq!(output.status.code(), Some(1), "{}", told(&output));
        told(&output)
    }
}

/// The program at a root; the present is the tests' own unless `args` give one.
pub(crate) fn crieur(root: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_crieur"));
    command.current_dir(root).args(args);
    if !args.contains(&"--now") {
        command.args(["--now", NOW]);
    }
    command.env_remove("SOURCE_DATE_EPOCH").env_remove("RAYON_NUM_THREADS").env("LANG", "fr_FR.UTF-8");
    command
}

/// Everything that a run printed.
pub(crate) fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A published site.
pub(crate) struct Built {
    pub(crate) folder: PathBuf,
    _portal: Option<tempfile::TempDir>,
}

impl Built {
    /// A site that was published to a folder.
    pub(crate) fn at(folder: PathBuf) -> Self {
        Self { folder, _portal: None }
    }

    /// The site that a portal has published.
    pub(crate) fn of(portal: &Portal) -> Self {
        Self { folder: portal.root().join("public"), _portal: None }
    }

    /// A file's text.
    pub(crate) fn file(&self, path: &str) -> String {
        String::from_utf8(self.bytes(path)).unwrap()
    }

    pub(crate) fn bytes(&self, path: &str) -> Vec<u8> {
        std::fs::read(self.folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// A page by its address below the base: `communiques/2026/x/`.
    pub(crate) fn page(&self, address: &str) -> Page {
        let end = if address.is_empty() || address.ends_with('/') { "index.html" } else { "" };
        Page::read(&self.file(&format!("{address}{end}")))
    }

    pub(crate) fn json(&self, path: &str) -> serde_json::Value {
        serde_json::from_str(&self.file(path)).unwrap()
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.folder.join(path).is_file()
    }

    /// Every file with its bytes, but for the marker of the folder.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        read(&self.folder)
    }

    /// Every page and text with its path.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (String, String)> {
        self.files().into_iter().filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)))
    }

    /// The files that hold `needle` in any form.
    pub(crate) fn holding(&self, needle: &str) -> Vec<String> {
        let held = |bytes: &[u8]| bytes.windows(needle.len()).any(|window| window == needle.as_bytes());
        self.files()
            .into_iter()
            .filter(|(path, bytes)| path.contains(needle) || held(bytes))
            .map(|(path, _)| path)
            .collect()
    }
}

/// Every file of a published folder with its bytes, but for its marker.
pub(crate) fn read(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files);
    files.remove(".crieur-site");
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{path}/"), files);
        } else {
            files.insert(path, std::fs::read(entry.path()).unwrap());
        }
    }
}

/// The paths whose bytes differ between two builds, those that only one has included.
pub(crate) fn changed(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut paths: Vec<String> = before.keys().chain(after.keys()).cloned().collect();
    paths.sort();
    paths.dedup();
    paths.retain(|path| before.get(path) != after.get(path));
    paths
}

/// A picture of one pixel, for tests that need a real one.
pub(crate) const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8,
    0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 8, 0x1D, 0x63, 0x60, 0, 0, 0, 2,
    0, 1, 0x48, 0xAF, 0xA4, 0x71, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xAE, 0x42, 0x60, 0x82,
];
