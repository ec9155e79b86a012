//! What an editor may write, told: every field of every kind of file, with its shape, its default and an example.
//!
//! The tables are written beside the readers ([`crate::content`]) and held to them by `tests/reference`: the fields that
//! a reader knows are exactly a table's, its examples are read without a mistake, and what a reader refuses the JSON
//! Schema made of the tables refuses. The words of keys and values are those of [`crate::vocabulary`], never copied.

mod choices;
mod document;
pub mod schema;
mod table;

pub use choices::{Choices, Word};
pub use document::document;
pub use table::KINDS;

use crate::vocabulary::keys::KEYS;
use Need::Optional;

/// The files of translations.
pub const TRANSLATED: &str = "content/**/*.<lang>.md";

/// A text in French and in English.
pub type Both = (&'static str, &'static str);

/// A kind of file of `content/`.
pub struct Kind {
    /// Its name, as `crieur schema` and the file of its schema have it: `communique`.
    pub name: &'static str,
    /// The name that `crieur schema` takes as well.
    pub french: &'static str,
    /// The files, from the root.
    pub files: &'static str,
    /// What it is called.
    pub title: Both,
    /// What the file holds.
    pub root: Root,
    /// Whether it has the trunk's fields as well, may be Markdown and may be translated.
    pub is_document: bool,
    /// Its own fields.
    pub map: &'static Map,
}

/// How a file is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// Of the fields of one thing.
    Fields,
    /// Of a list of things.
    List,
    /// Of a line a thing: its id, and its visible name.
    Names,
}

/// Fields that stand together.
pub struct Map {
    /// The name that anchors and the definitions of a schema have.
    pub name: &'static str,
    /// What it is called.
    pub title: Both,
    /// Of each of these groups one field at least must be there.
    pub needs: &'static [&'static [&'static str]],
    /// The fields, in the order in which an editor thinks of them.
    pub fields: &'static [Field],
}

/// A field.
pub struct Field {
    /// Its English name.
    pub key: &'static str,
    /// Other keys that are read as this one in this map alone.
    pub also: &'static [&'static str],
    /// What may be written.
    pub shape: Shape,
    /// Whether it must be there, and what stands in for it.
    pub need: Need,
    /// What it is for, in one sentence.
    pub meaning: Both,
    /// A value as it is written in YAML, on one line.
    pub example: &'static str,
}

/// Whether a field must be there.
#[derive(Clone, Copy)]
pub enum Need {
    /// It must.
    Required,
    /// Nothing stands in for it.
    Optional,
    /// What stands in for it, or when it must be there.
    Or(&'static str, &'static str),
}

/// What may be written in a field.
#[derive(Clone, Copy)]
pub enum Shape {
    /// A text.
    Text,
    /// A text that is shown: one, or one a language.
    Visible,
    /// A text in Markdown.
    Markdown,
    /// A day.
    Date,
    /// A day, or a time of a day.
    Moment,
    /// A time of day.
    Time,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
    /// The code of a language.
    Language,
    /// A colour.
    Colour,
    /// An id.
    Id,
    /// A file beside the document, or among the media.
    File,
    /// An address of the web.
    Url,
    /// The address of the site.
    SiteAddress,
    /// The name of a time zone.
    TimeZone,
    /// The id or name of something else.
    Name(Target),
    /// One of a closed list of words.
    Choice(&'static Choices),
    /// How numbers are made: `N° {seq}/MS/{year}`.
    NumberPattern,
    /// How often, or within what time.
    Rhythm,
    /// What the checks do: a line a code.
    Checks,
    /// Anything: it is kept for a later version.
    Anything,
    /// Fields.
    Fields(&'static Map),
    /// The short form, or fields.
    Or(&'static Shape, &'static Map),
    /// One or several.
    List(&'static Shape),
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// An institution.
    Institution,
    /// A person.
    Person,
    /// A topic.
    Topic,
    /// A document, or an item of a council.
    Document,
    /// A council's layout.
    Profile,
    /// A government.
    Government,
    /// A theme.
    Theme,
    /// A section of the council's layout.
    Section,
}

/// A row of a table.
const fn field(
    key: &'static str,
    shape: Shape,
    need: Need,
    fr: &'static str,
    en: &'static str,
    example: &'static str,
) -> Field {
    Field { key, also: &[], shape, need, meaning: (fr, en), example }
}

/// A row whose field nobody has to write.
const fn optional(
    key: &'static str,
    shape: Shape,
    fr: &'static str,
    en: &'static str,
    example: &'static str,
) -> Field {
    field(key, shape, Optional, fr, en, example)
}

impl Field {
    /// The same, with other keys that mean it in this map.
    const fn or_keys(self, also: &'static [&'static str]) -> Self {
        Field { also, ..self }
    }

    /// Every word that an editor may write for it: English first, then French.
    pub fn words(&self) -> Vec<&'static str> {
        let keys = std::iter::once(self.key).chain(self.also.iter().copied());
        keys.flat_map(|key| {
            let french =
                KEYS.iter().find(|(english, _)| *english == key).map_or(&[][..], |(_, french)| *french);
            std::iter::once(key).chain(french.iter().copied())
        })
        .collect()
    }
}

impl Map {
    /// Whether a field must be there whatever else is.
    pub fn requires(&self, field: &Field) -> bool {
        matches!(field.need, Need::Required) || self.needs.iter().any(|group| *group == [field.key])
    }
}

impl Kind {
    /// The fields of a file of this kind: the trunk's that it has no own meaning for, and its own.
    pub fn fields(&self) -> Vec<&'static Field> {
        let own = self.map.fields;
        let trunk = if self.is_document { table::TRUNK.fields } else { &[] };
        let inherited = trunk.iter().filter(|field| !own.iter().any(|other| other.key == field.key));
        inherited.chain(own).collect()
    }

    /// The kind of a file by its path from the root, a translation's being its original's; nothing for other files.
    pub fn of(path: &str) -> Option<&'static Kind> {
        let path = path.strip_prefix("content/")?;
        let folder = path.split_once('/').map_or(path, |(folder, _)| folder);
        let is_text = [".md", ".yaml", ".yml"].iter().any(|ending| path.ends_with(ending));
        KINDS.iter().filter(|_| is_text).find(|kind| {
            let place = kind.files.strip_prefix("content/").unwrap_or(kind.files);
            place.split_once('/').map_or(place, |(folder, _)| folder) == folder
        })
    }
}

/// The line that tells an editor's tools where the schema of a file of the portal is, if there is one.
pub fn schema_line(path: &str) -> Option<String> {
    let kind = Kind::of(path)?;
    let up = "../".repeat(path.matches('/').count());
    Some(format!("# yaml-language-server: $schema={up}{}\n", schema::path(kind.name)))
}
