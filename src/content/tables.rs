//! The two small tables: topics and governments.

use super::Reference;
use crate::diagnostic::{Diagnostic, Phrase};
use crate::lang::LocalText;
use crate::slug;
use crate::source::{Span, Spanned};
use crate::value::Reader;
use crate::yaml::{Kind, Node};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A subject that documents are filed under.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its id.
    pub id: Spanned<String>,
    /// Its name.
    pub name: LocalText,
}

/// A government.
#[derive(Clone, Debug)]
pub struct Government {
    /// Its id.
    pub id: Spanned<String>,
    /// Its name.
    pub name: LocalText,
    /// Its first day.
    pub from: Option<Spanned<Date>>,
    /// Its last day.
    pub to: Option<Spanned<Date>>,
    /// Who was head of state.
    pub head_of_state: Option<Reference>,
    /// Who was head of government.
    pub head_of_government: Option<Reference>,
}

/// Reads `topics.yaml`: a map of ids to names.
pub fn topics(reader: &mut Reader<'_>, node: &Node) -> Vec<Topic> {
    let Kind::Map(entries) = &node.kind else {
        if node.kind != Kind::Null {
            reader.wrong_type(
                node,
                "des lignes `identifiant: Nom du thème`",
                "lines `id: Name of the topic`",
            );
        }
        return Vec::new();
    };
    let mut topics: Vec<Topic> = Vec::with_capacity(entries.len());
    let mut firsts: BTreeMap<String, Span> = BTreeMap::new();
    for entry in entries {
        let id = Spanned::new(entry.key.clone(), entry.key_span);
        if let Some(first) = firsts.get(&id.value) {
            reader.diagnostics.add(twice(&id, *first));
        } else if slug::slug(&id.value) != id.value {
            reader.diagnostics.add(bad_id(&id));
        } else if let Some(name) = reader.local_text(&entry.value) {
            firsts.insert(id.value.clone(), id.span);
            topics.push(Topic { id, name });
        }
    }
    topics
}

fn twice(id: &Spanned<String>, first: Span) -> Diagnostic {
    Diagnostic::new(
        "duplicate-key",
        id.span,
        Phrase::new(
            format!("le thème `{}` est écrit deux fois", id.value),
            format!("the topic `{}` is written twice", id.value),
        ),
    )
    .see(first, "première fois ici", "the first time here")
    .mend("gardez une seule des deux lignes", "keep one of the two lines")
}

fn bad_id(id: &Spanned<String>) -> Diagnostic {
    let slug =
        Some(slug::slug(&id.value)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "eau".to_owned());
    Diagnostic::new(
        "bad-id",
        id.span,
        Phrase::new(
            format!("`{}` ne peut pas être un identifiant", id.value),
            format!("`{}` cannot be an id", id.value),
        ),
    )
    .because(
        "il devient une adresse : lettres sans accent, chiffres et tirets",
        "it becomes an address: plain letters, digits and hyphens",
    )
    .mend(format!("écrivez `{slug}: …`"), format!("write `{slug}: …`"))
}

/// Reads `governments.yaml`: a list of governments.
pub fn governments(reader: &mut Reader<'_>, node: &Node) -> Vec<Government> {
    reader.list(node, government)
}

fn government(reader: &mut Reader<'_>, node: &Node) -> Option<Government> {
    let mut fields = reader.fields(node)?;
    let id = fields.take("id").and_then(|n| reader.text(n));
    let name = fields.take("name").and_then(|n| reader.local_text(n));
    if let Some(id) = &id {
        super::id::tell(reader, id);
    }
    for (field, absent) in [("id", id.is_none()), ("name", name.is_none())] {
        if absent && !fields.has(field) {
            reader.missing(
                fields.span,
                field,
                "un gouvernement a un `id:` et un `name:`",
                "a government has an `id:` and a `name:`",
            );
        }
    }
    let from = fields.take("from").and_then(|n| reader.date(n));
    let to = fields.take("to").and_then(|n| reader.date(n));
    let head_of_state = fields.take("head_of_state").and_then(|n| reader.text(n)).map(Reference::new);
    let head_of_government =
        fields.take("head_of_government").and_then(|n| reader.text(n)).map(Reference::new);
    reader.finish(fields);
    Some(Government { id: id?, name: name?, from, to, head_of_state, head_of_government })
}
