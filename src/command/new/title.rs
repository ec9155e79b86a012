//! A title as it was typed, made fit for a file: trimmed, on one line, with an id.

use super::super::Failure;
use crate::phrase::Phrase;
use crate::slug::slug;

/// The length over which the contract warns, in characters.
const LONG: usize = 110;
/// The length that no title has, in characters: something else was pasted.
const TOO_LONG: usize = 1000;

/// A title and the id it gives.
pub(super) struct Title {
    pub(super) text: String,
    pub(super) id: String,
}

/// Reads a title, and refuses one that cannot be one.
pub(super) fn read(typed: &str) -> Result<Title, Failure> {
    let text = typed.trim();
    if let Some(control) = text.chars().find(|char| is_hidden(*char)) {
        return Err(hidden(control));
    }
    if text.chars().count() > TOO_LONG {
        return Err(Failure::new(Phrase::fixed("le titre est démesuré", "the title is far too long")));
    }
    match slug(text) {
        id if id.is_empty() => Err(no_letter(text)),
        id => Ok(Title { text: text.to_owned(), id }),
    }
}

impl Title {
    /// What `check` will say of the title's length, said at once.
    pub(super) fn notes(&self) -> Vec<Phrase> {
        let length = self.text.chars().count();
        if length <= LONG {
            return Vec::new();
        }
        vec![Phrase::made(
            format!("Le titre a {length} caractères\u{a0}: {LONG} au plus se lisent en entier partout."),
            format!("The title has {length} characters: at most {LONG} are shown whole everywhere."),
        )]
    }
}

/// Line ends, control characters and marks that turn the direction of text: unseen in a title, they would mislead.
/// The two non-characters are refused because YAML does not know them.
pub(super) fn is_hidden(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(char, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn hidden(char: char) -> Failure {
    let code = u32::from(char);
    Failure::new(Phrase::made(
        format!("le titre contient un caractère invisible (U+{code:04X})"),
        format!("the title contains an invisible character (U+{code:04X})"),
    ))
    .with_hint(Phrase::fixed("taper le titre sur une seule ligne", "type the title on one line"))
}

fn no_letter(text: &str) -> Failure {
    Failure::new(Phrase::made(
        format!("le titre « {text} » n’a ni lettre ni chiffre\u{a0}: il ne peut pas donner d’adresse"),
        format!("the title “{text}” has neither letter nor digit: no address can be made of it"),
    ))
}
