//! `crieur schema`: the JSON Schemas of the content for editors' tools, and its reference for people.

use std::path::Path;

use super::write_new::write_ours;
use super::{Failure, Outcome, said};
use crate::cli::{Globals, Schema};
use crate::phrase::{Phrase, ToolLang};
use crate::reference::{KINDS, TRANSLATED, document, schema as schemas, schema_line};

pub(super) fn schema(globals: &Globals, asked: &Schema) -> Result<Outcome, Failure> {
    if asked.reference {
        return Ok(Outcome::fine(document(globals.lang)));
    }
    let kind = asked.kind.as_deref().map(english);
    match (kind, &asked.out) {
        (None, None) => Ok(Outcome::fine(list(globals.lang))),
        (Some(kind), None) => Ok(Outcome::fine(schemas::schema(kind).unwrap_or_default())),
        (kind, Some(folder)) => {
            let names = schemas::names().filter(|name| kind.is_none_or(|kind| kind == *name));
            let report = write(folder, names)?;
            Ok(said(report.text(folder, globals.lang), globals))
        }
    }
}

/// The contract's word of a kind.
fn english(typed: &str) -> &str {
    KINDS.iter().find(|kind| kind.french == typed).map_or(typed, |kind| kind.name)
}

/// What was written.
struct Report {
    /// How many schemas are written, those that were the same before included.
    all: usize,
    /// How many were not there, or others.
    new: usize,
}

fn write(folder: &Path, names: impl Iterator<Item = &'static str>) -> Result<Report, Failure> {
    let mut report = Report { all: 0, new: 0 };
    for name in names {
        let text = schemas::schema(name).unwrap_or_default();
        report.all += 1;
        report.new += usize::from(write_ours(&folder.join(schemas::file_name(name)), text.as_bytes())?);
    }
    Ok(report)
}

impl Report {
    fn text(&self, folder: &Path, lang: ToolLang) -> String {
        let (all, new, folder) = (self.all, self.new, folder.display());
        let text = Phrase::made(
            format!("Schémas dans {folder}\u{a0}: {all}, dont nouveaux ou changés\u{a0}: {new}\n"),
            format!("Schemas in {folder}: {all}, of them new or changed: {new}\n"),
        );
        text.say(lang).to_owned()
    }
}

/// The kinds, and whose files each is for.
fn list(lang: ToolLang) -> String {
    let kinds = KINDS.iter().map(|kind| (kind.name, kind.files));
    let lines: String = kinds
        .chain([(schemas::TRANSLATION, TRANSLATED)])
        .map(|(name, files)| format!("  {name:<14}{files}\n"))
        .collect();
    let (title, next) = (
        Phrase::fixed("Les schémas du contenu\u{a0}:", "The schemas of the content:"),
        Phrase::fixed(
            "Ensuite\u{a0}: « crieur schema communique » en affiche un, « crieur schema --out schemas » les écrit tous.",
            "Next: `crieur schema communique` shows one, `crieur schema --out schemas` writes all of them.",
        ),
    );
    format!("{}\n{lines}\n{}\n", title.say(lang), next.say(lang))
}

/// Every schema with its path from the portal's root.
pub(super) fn files() -> impl Iterator<Item = (String, String)> {
    schemas::names().filter_map(|name| Some((schemas::path(name), schemas::schema(name)?)))
}

/// A file's text with the line that names its schema: the first of a YAML file, the first below the `---` of another.
pub(super) fn with_line(path: &str, text: String) -> String {
    let Some(line) = schema_line(path) else { return text };
    match text.strip_prefix("---\n") {
        Some(rest) => format!("---\n{line}{rest}"),
        None => line + &text,
    }
}
