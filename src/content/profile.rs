//! How a country lays out its council: the document's name, its sections and their numbers, the opening sentence.
//!
//! Profiles ship in the binary (`src/content/profiles/`); a portal's own `profiles/<id>.yaml` stands before them.

use super::parts::string;
use crate::lang::LocalText;
use crate::value::Reader;
use crate::vocabulary::values::Nature;
use crate::yaml::Node;

/// A layout by nature of act.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Its id.
    pub id: String,
    /// What the document is called: « Compte rendu du Conseil des ministres ».
    pub document: LocalText,
    /// Its sections, in order.
    pub sections: Vec<Section>,
    /// How items are numbered: `{section}` and `{item}` stand for the numbers.
    pub numbering: String,
    /// The opening sentence: `{date}`, `{chair}` and `{place}` stand for the sitting's.
    pub opening: Option<LocalText>,
    /// Who presides.
    pub chair: Option<LocalText>,
    /// Where.
    pub place: Option<LocalText>,
    /// Who signs.
    pub signatory: Option<LocalText>,
}

/// A section of a layout.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id, which items name.
    pub id: String,
    /// Its title.
    pub title: LocalText,
    /// Its number as printed: « I ».
    pub number: Option<String>,
    /// The natures that it takes by itself.
    pub natures: Vec<Nature>,
    /// It holds the nominations.
    pub nominations: bool,
}

/// The profiles that ship, by id, with the path that messages name.
pub const SHIPPED: &[(&str, &str)] =
    &[("bj", include_str!("profiles/bj.yaml")), ("demo", include_str!("profiles/demo.yaml"))];

/// The profile of a site that names none.
pub const DEFAULT: &str = "demo";

/// Reads a profile.
pub fn read(reader: &mut Reader<'_>, stem: &str, node: &Node) -> Option<Profile> {
    let mut fields = reader.fields(node)?;
    let document = fields.take("document").and_then(|n| reader.local_text(n));
    let sections = fields.take("sections").map(|n| reader.list(n, section)).unwrap_or_default();
    for (name, absent) in [("document", document.is_none()), ("sections", sections.is_empty())] {
        if absent && !fields.has(name) {
            reader.missing(
                fields.span,
                name,
                "un profil a un `document:` et des `sections:`",
                "a profile has a `document:` and `sections:`",
            );
        }
    }
    let profile = document.map(|document| Profile {
        id: stem.to_owned(),
        document,
        sections,
        numbering: string(reader, fields.take("numbering")).unwrap_or_else(|| "{item}.".to_owned()),
        opening: fields.take("opening").and_then(|n| reader.local_text(n)),
        chair: fields.take("chair").and_then(|n| reader.local_text(n)),
        place: fields.take("place").and_then(|n| reader.local_text(n)),
        signatory: fields.take("signatory").and_then(|n| reader.local_text(n)),
    });
    if profile.is_some() {
        reader.finish(fields);
    }
    profile
}

fn section(reader: &mut Reader<'_>, node: &Node) -> Option<Section> {
    let mut fields = reader.fields(node)?;
    let id = string(reader, fields.take("id"));
    let title = fields.take("title").and_then(|n| reader.local_text(n));
    for (name, absent) in [("id", id.is_none()), ("title", title.is_none())] {
        if absent && !fields.has(name) {
            reader.missing(
                fields.span,
                name,
                "une rubrique a un `id:` et un `title:`",
                "a section has an `id:` and a `title:`",
            );
        }
    }
    let number = string(reader, fields.take("number"));
    let natures = fields
        .take("natures")
        .map(|n| reader.list(n, super::super::value::Reader::choice))
        .unwrap_or_default();
    let nominations = fields.take("nominations").and_then(|n| reader.flag(n)).unwrap_or(false);
    reader.finish(fields);
    Some(Section { id: id?, title: title?, number, natures, nominations })
}
