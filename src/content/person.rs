//! A person whom documents name by an id.

use super::FileName;
use super::parts::string;
use crate::source::{SourceId, Spanned};
use crate::value::Reader;
use crate::yaml::Node;

/// A person.
#[derive(Clone, Debug)]
pub struct Person {
    /// The file.
    pub source: SourceId,
    /// The id.
    pub id: Spanned<String>,
    /// The name as printed: « Madame Prénom NOM ».
    pub name: String,
    /// In which capacity.
    pub role: Option<String>,
}

/// Reads a person: `name:`, or its parts.
pub fn read(reader: &mut Reader<'_>, file: &FileName<'_>, node: &Node) -> Option<Person> {
    let mut fields = reader.fields(node)?;
    let id = super::trunk::own_id(reader, file, &mut fields);
    let parts = [fields.take("honorific"), fields.take("given"), fields.take("family"), fields.take("name")];
    let parts: Vec<String> = parts.into_iter().filter_map(|part| string(reader, part)).collect();
    if parts.is_empty() && !["family", "given", "name"].iter().any(|name| fields.has(name)) {
        reader.missing(
            fields.span,
            "name",
            "écrivez le nom : `name: Madame Prénom NOM`",
            "write the name: `name: Ms Given FAMILY`",
        );
    }
    let role = string(reader, fields.take("role"));
    // Kept for the person's page of a later version.
    for name in ["corps", "grade", "since", "portrait", "institution", "url"] {
        string(reader, fields.take(name));
    }
    let _ = fields.take("alt").and_then(|n| reader.local_text(n));
    reader.finish(fields);
    (!parts.is_empty()).then(|| Person { source: file.source, id, name: parts.join(" "), role })
}
