//! The corpus as a portal of Crieur.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::corpus::{Communique, NOW};
use crate::words::{INSTITUTIONS, TOPICS};

const SITE: &str = "\
name: Le Registre du Baobab
base_url: https://transparence.example
country: République du Baobab
languages: [fr]
timezone: UTC
institution: secretariat-general
licence: CC BY 4.0
contact: contact@transparence.example
";

/// The file of a communiqué below the portal's folder.
pub(crate) fn file(document: &Communique) -> String {
    format!("content/communiques/{}.md", document.path)
}

/// A communiqué as an editor of Crieur writes it: five lines, and topics.
pub(crate) fn text(document: &Communique) -> String {
    let Communique { title, institution, topics, date, body, .. } = document;
    let topics = topics.join(", ");
    format!(
        "---\ntitle: {title}\ninstitution: {institution}\ndate: {date}\ntopics: [{topics}]\n---\n\n{body}"
    )
}

/// All that is no communiqué: settings, institutions, topics, by path below the portal's folder.
pub(crate) fn frame() -> Vec<(String, String)> {
    let mut topics = String::new();
    for (id, name) in TOPICS {
        let _ = writeln!(topics, "{id}: {name}");
    }
    let institutions = INSTITUTIONS.iter().map(|(id, name)| {
        let kind = if name.starts_with("Ministère") { "ministry" } else { "agency" };
        (format!("content/institutions/{id}.yaml"), format!("kind: {kind}\nname: {name}\n"))
    });
    let fixed =
        [("content/site.yaml".to_owned(), SITE.to_owned()), ("content/topics.yaml".to_owned(), topics)];
    fixed.into_iter().chain(institutions).collect()
}

/// Writes the frame.
pub(crate) fn write_frame(root: &Path) -> io::Result<()> {
    for (path, text) in frame() {
        let path = root.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

/// A build of the portal at `root` into `out`, without share cards, which Hugo does not draw, and search.
pub(crate) fn build(root: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_crieur"));
    command.arg("build").arg("--root").arg(root).arg("--out").arg(out);
    command.args(["--without", "cards,search", "--lang", "en", "--now", &NOW.to_string()]);
    command
}
