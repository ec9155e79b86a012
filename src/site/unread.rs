//! What could not be read: naming it is no mistake of its own, the file's has been told already.

use crate::content::UnreadFile;
use std::collections::BTreeSet;

/// Things whose file could not be read, by kind and id: `communique/avis`, or a whole kind: `topic`.
#[derive(Clone, Debug, Default)]
pub struct Unread {
    things: BTreeSet<String>,
}

impl Unread {
    /// Whether a thing may exist in a file that could not be read.
    pub fn has(&self, kind: &str, id: &str) -> bool {
        self.things.contains(kind) || self.things.contains(&format!("{kind}/{id}"))
    }

    /// Notes a file; of a table every line may be missing.
    pub fn note(&mut self, file: &UnreadFile) {
        match file.folder.as_str() {
            "communiques" => self.note_one("communique", &file.id),
            "councils" => self.note_one("council", &file.id),
            "factchecks" => self.note_one("factcheck", &file.id),
            "consultations" => self.note_one("consultation", &file.id),
            "questions" => self.note_one("question", &file.id),
            "institutions" => self.note_one("institution", &file.id),
            "people" => self.note_one("person", &file.id),
            "pages" => self.note_one("page", &file.id),
            "profiles" => self.note_one("profile", &file.id),
            "topics.yaml" => self.note_kind("topic"),
            "governments.yaml" => self.note_kind("government"),
            _ => {}
        }
    }

    /// Notes one thing.
    pub fn note_one(&mut self, kind: &str, id: &str) {
        self.things.insert(format!("{kind}/{id}"));
    }

    /// Notes that things of a kind are missing, and nobody knows which.
    pub fn note_kind(&mut self, kind: &str) {
        self.things.insert(kind.to_owned());
    }
}
