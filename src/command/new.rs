//! `crieur new`: a document's file with its front matter, in the right folder, ready to be written in.
//!
//! Nothing is overwritten, and an id that its kind already has is refused: two documents would share an address.

mod answers;
mod communique;
mod council;
mod ids;
mod institution;
mod page;
mod scalar;
mod title;

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::write_new::{Written, write_new};
use super::{Failure, shown};
use crate::cli::New;
use crate::phrase::{Phrase, ToolLang};
use crate::reference::{Kind, schema};

/// Holds the sentences that a new file has for an example off the site until they are replaced.
const DRAFT: &str = "status: draft          # brouillon : retirez cette ligne quand le texte est prêt\n";
/// The same, told.
const DRAFT_NOTE: Phrase = Phrase::fixed(
    "C’est un brouillon\u{a0}: retirer la ligne « status: draft » quand le texte est prêt.",
    "It is a draft: remove the line `status: draft` when the text is ready.",
);

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Created {
    /// Where it is.
    pub path: PathBuf,
    /// What there is to know about it, or to do with it, a line each.
    pub notes: Vec<Phrase>,
}

/// A file to make: each kind of document drafts its own.
struct Draft {
    /// The kind's folder in `content/`.
    kind: &'static str,
    /// Its path in that folder.
    path: String,
    id: String,
    text: String,
    notes: Vec<Phrase>,
}

/// Makes a document's file in the portal at `root`.
pub fn new(root: &Path, today: Date, document: &New) -> Result<Created, Failure> {
    let content = root.join("content");
    if !content.is_dir() {
        return Err(no_portal(root));
    }
    let draft = match document {
        New::Communique(asked) => communique::draft(&content, today, asked)?,
        New::Council(asked) => council::draft(today, asked)?,
        New::FactCheck(asked) => answers::factcheck(&content, today, asked)?,
        New::Consultation(asked) => answers::consultation(&content, today, asked)?,
        New::Question(asked) => answers::question(&content, today, asked)?,
        New::Institution { name } => institution::draft(name)?,
        New::Page { title } => page::draft(title)?,
    };
    let folder = content.join(draft.kind);
    if let Some(path) = ids::known(&folder).get(&draft.id) {
        return Err(taken(&draft.id, path, root));
    }
    let path = folder.join(&draft.path);
    let text = with_schema(root, &format!("content/{}/{}", draft.kind, draft.path), draft.text);
    match write_new(&path, text.as_bytes())? {
        Written::Created => Ok(Created { path, notes: draft.notes }),
        Written::Kept => Err(taken(&draft.id, &path, root)),
    }
}

/// The text with the line that names its schema, where the portal has it.
fn with_schema(root: &Path, path: &str, text: String) -> String {
    let is_there = Kind::of(path).is_some_and(|kind| root.join(schema::path(kind.name)).is_file());
    if is_there { super::schema::with_line(path, text) } else { text }
}

impl Created {
    /// The path, and what to do next.
    pub fn text(&self, root: &Path, lang: ToolLang) -> String {
        let made = Phrase::fixed("Créé\u{a0}:", "Made:");
        let next = Phrase::fixed(
            "Ensuite\u{a0}: compléter le fichier, puis « crieur check » pour le relire et « crieur serve » pour le voir.",
            "Next: complete the file, then `crieur check` to check it and `crieur serve` to see it.",
        );
        let mut text = format!("{} {}\n", made.say(lang), shown(&self.path, root));
        text.extend(self.notes.iter().flat_map(|note| [note.say(lang), "\n"]));
        text + &format!("{}\n", next.say(lang))
    }
}

fn no_portal(root: &Path) -> Failure {
    let root = root.display();
    Failure::new(Phrase::made(
        format!("`{root}` n’est pas un portail\u{a0}: il n’y a pas de dossier content/"),
        format!("`{root}` is not a portal: it has no content/ folder"),
    ))
    .with_hint(Phrase::fixed(
        "se placer dans le dossier du portail, le donner avec --root, ou en créer un\u{a0}: crieur init mon-portail",
        "go to the portal’s folder, give it with --root, or make one: crieur init my-portal",
    ))
}

fn taken(id: &str, path: &Path, root: &Path) -> Failure {
    let path = shown(path, root);
    Failure::new(Phrase::made(
        format!("`{id}` existe déjà\u{a0}: {path}"),
        format!("`{id}` exists already: {path}"),
    ))
    .with_hint(Phrase::fixed(
        "donner un titre plus précis (une date, un lieu), ou modifier ce fichier",
        "give a more precise title (a date, a place), or edit that file",
    ))
}

#[cfg(test)]
mod tests;
