//! The tables as JSON Schemas (draft 2020-12), a file a kind: what editors' tools complete and check with.
//!
//! A schema takes what the reader takes: French and English words, accents and case folded, a single value for a list of
//! one, nothing for what need not be there. YAML makes numbers and booleans of some texts, so a text may be those too.
//! What takes the calendar, the other files or the system (does the day exist? the institution?) is the reader's alone.

mod patterns;
mod scalars;

use super::{Field, KINDS, Kind, Map, Need, Root, Shape, TRANSLATED};
use crate::content::translation::FACTS;
use crate::diagnostic::{Diagnostics, spaced};
use crate::source::SourceId;
use crate::yaml::{self, Node};
use serde_json::{Map as Object, Value, json};
use std::collections::BTreeMap;

/// The folder of the schemas, from the portal's root.
pub const FOLDER: &str = "schemas";
/// The name of the schema of translations.
pub const TRANSLATION: &str = "translation";

/// Where the schema of a kind stands, from the portal's root.
pub fn path(kind: &str) -> String {
    format!("{FOLDER}/{}", file_name(kind))
}

/// The file of a kind's schema.
pub fn file_name(kind: &str) -> String {
    format!("{kind}.schema.json")
}

/// The name of each schema.
pub fn names() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.name).chain([TRANSLATION])
}

/// A schema by its name; nothing for a name that is none.
pub fn schema(name: &str) -> Option<String> {
    let schema = match KINDS.iter().find(|kind| kind.name == name) {
        Some(kind) => of_kind(kind),
        None if name == TRANSLATION => of_translation(),
        None => return None,
    };
    let mut text = String::new();
    write(&schema, 0, &mut text);
    Some(text + "\n")
}

/// How deep a schema is written a line a key: to the fields, and those of the maps among the definitions.
const LINES_TO: usize = 4;

/// Writes a schema so that a change of a field is a change of a line, and the file is not half blanks.
fn write(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(entries) if depth < LINES_TO && !entries.is_empty() => {
            let indent = " ".repeat(depth + 1);
            for (place, (key, entry)) in entries.iter().enumerate() {
                text.push_str(if place == 0 { "{\n" } else { ",\n" });
                text.extend([&indent, &Value::from(key.as_str()).to_string(), ": "]);
                let deeper = if matches!(
                    key.as_str(),
                    "$defs" | "properties" | "patternProperties" | "dependentSchemas"
                ) {
                    depth + 1
                } else if depth == 1 && entry.get("properties").is_some() {
                    2
                } else {
                    LINES_TO
                };
                write(entry, deeper, text);
            }
            text.extend(["\n", &indent[1..], "}"]);
        }
        other => text.push_str(&other.to_string()),
    }
}

fn of_kind(kind: &Kind) -> Value {
    let mut builder = Builder { definitions: BTreeMap::new(), is_translation: false };
    let root = match kind.root {
        Root::Fields => builder.object(kind.map, &kind.fields(), ""),
        Root::List => list_of(&builder.map(kind.map)),
        Root::Names => json!({
            "type": ["object", "null"],
            "propertyNames": { "pattern": patterns::SLUG },
            "additionalProperties": builder.value(&Shape::Visible),
        }),
    };
    builder.whole(kind.title, kind.files, root)
}

/// A translation has the texts of its original, whichever kind that is of, and none of them need be there but a title.
fn of_translation() -> Value {
    let mut builder = Builder { definitions: BTreeMap::new(), is_translation: true };
    let kinds: Vec<Value> = KINDS
        .iter()
        .filter(|kind| kind.is_document)
        .map(|kind| {
            let texts: Vec<&Field> =
                kind.fields().into_iter().filter(|field| !FACTS.contains(&field.key)).collect();
            let mut object = builder.object(kind.map, &texts, &format!("/$defs/{}", kind.name));
            object["title"] = json!(kind.title.0);
            if !kind.map.needs.is_empty() {
                object["anyOf"] = present(&["title"], texts.iter().copied());
            }
            builder.definitions.insert(kind.name.to_owned(), object);
            json!({ "$ref": format!("#/$defs/{}", kind.name) })
        })
        .collect();
    builder.whole(("Traduction", "Translation"), TRANSLATED, json!({ "anyOf": kinds }))
}

struct Builder {
    definitions: BTreeMap<String, Value>,
    is_translation: bool,
}

impl Builder {
    fn whole(self, title: super::Both, files: &str, root: Value) -> Value {
        let mut schema = Object::new();
        schema.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
        schema.insert("title".into(), json!(format!("{} · {}", title.0, title.1)));
        schema.insert("description".into(), json!(files));
        if let Value::Object(root) = root {
            schema.extend(root);
        }
        schema.insert("$defs".into(), json!(self.definitions));
        Value::Object(schema)
    }

    /// The fields of a map, which stands at `pointer` in the schema.
    fn object(&mut self, map: &Map, fields: &[&Field], pointer: &str) -> Value {
        let (mut properties, mut spellings, mut alone) = (Object::new(), Object::new(), Object::new());
        let mut rules = Vec::new();
        for field in fields {
            let words = field.words();
            properties.insert(field.key.to_owned(), self.property(map, field));
            let same = json!({ "$ref": format!("#{pointer}/properties/{}", field.key) });
            // An editor's tool proposes the English name and the French one; other words are taken by their pattern.
            if let Some(french) = words.get(1) {
                properties.insert((*french).to_owned(), same.clone());
            }
            spellings.insert(patterns::folded(&words), same);
            alone.extend(forbids_others(&words));
        }
        let needed =
            fields.iter().filter(|field| matches!(field.need, Need::Required)).map(|field| [field.key]);
        if !self.is_translation {
            rules.extend(needed.map(|key| json!({ "anyOf": present(&key, fields.iter().copied()) })));
            let groups = map.needs.iter();
            rules.extend(groups.map(|keys| json!({ "anyOf": present(keys, fields.iter().copied()) })));
        }
        let may_be_empty =
            self.is_translation || (map.needs.is_empty() && !fields.iter().any(|field| map.requires(field)));
        let is_root = pointer.is_empty();
        let mut object = json!({
            "type": if may_be_empty && is_root { json!(["object", "null"]) } else { json!("object") },
            "properties": properties,
            "patternProperties": spellings,
            "additionalProperties": false,
            "dependentSchemas": alone,
        });
        if !rules.is_empty() {
            object["allOf"] = json!(rules);
        }
        object
    }

    fn property(&mut self, map: &Map, field: &Field) -> Value {
        let words = field.words();
        let (fr, en) = field.meaning;
        let default = match field.need {
            Need::Or(fr, en) if fr.starts_with("obligatoire") => (format!(" ({fr}.)"), format!(" ({en}.)")),
            Need::Or(fr, en) => (format!(" (Défaut : {fr}.)"), format!(" (Default: {en}.)")),
            _ => (String::new(), String::new()),
        };
        let mut property = Object::new();
        property.insert("title".into(), json!(words.iter().take(2).copied().collect::<Vec<_>>().join(" · ")));
        property.insert(
            "description".into(),
            json!(format!("{}\n{en}{}", spaced(&format!("{fr}{}", default.0)), default.1)),
        );
        let mut alternatives = self.alternatives(&field.shape);
        if !self.is_translation && map.requires(field) {
            // Of what must be there, there is one at least.
            for list in alternatives.iter_mut().filter(|one| one["type"] == "array") {
                list["contains"] = json!({ "not": { "type": "null" } });
            }
        }
        if self.is_translation || !map.requires(field) {
            alternatives.push(self.definition("nothing", scalars::nothing));
        }
        match (&field.shape, alternatives.as_slice()) {
            // Kept for later: whatever is written is taken.
            (Shape::Anything, _) => {}
            (_, [Value::Object(only)]) => property.extend(only.clone()),
            _ => {
                property.insert("anyOf".into(), json!(alternatives));
            }
        }
        property.insert("examples".into(), json!([example(field.example)]));
        Value::Object(property)
    }

    /// What may be written, each way by itself.
    fn alternatives(&mut self, shape: &Shape) -> Vec<Value> {
        match shape {
            Shape::Or(short, map) => {
                let mut all = self.alternatives(short);
                all.push(self.map(map));
                all
            }
            Shape::List(one) => {
                let mut all = self.alternatives(one);
                let mut entries = all.clone();
                entries.push(self.definition("nothing", scalars::nothing));
                all.push(json!({ "type": "array", "items": { "anyOf": entries } }));
                all
            }
            Shape::Fields(map) => vec![self.map(map)],
            _ => vec![self.value(shape)],
        }
    }

    /// A value that is no list and no map of ours.
    fn value(&mut self, shape: &Shape) -> Value {
        match shape {
            Shape::Visible => {
                self.definition("text", scalars::text);
                self.definition("visible", scalars::visible)
            }
            Shape::Date => self.definition("date", scalars::date),
            Shape::Moment => self.definition("moment", scalars::moment),
            Shape::Time => self.definition("time", scalars::time),
            Shape::Number => self.definition("number", scalars::number),
            Shape::Flag => self.definition("flag", scalars::flag),
            Shape::Language => self.definition("language", scalars::language),
            Shape::Colour => self.definition("colour", scalars::colour),
            Shape::Id => self.definition("id", scalars::id),
            Shape::SiteAddress => self.definition("site-address", scalars::site_address),
            Shape::NumberPattern => self.definition("number-pattern", scalars::number_pattern),
            Shape::TimeZone => self.definition("time-zone", scalars::time_zone),
            Shape::Checks => {
                self.definition("severity", scalars::severity);
                self.definition("checks", scalars::checks)
            }
            Shape::Choice(choices) => self.definition(choices.name, || scalars::choice(choices)),
            Shape::Anything => json!(true),
            _ => self.definition("text", scalars::text),
        }
    }

    fn definition(&mut self, name: &str, made: impl FnOnce() -> Value) -> Value {
        self.definitions.entry(name.to_owned()).or_insert_with(made);
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    /// A map of the tables. It stands once among the definitions: an item has items.
    fn map(&mut self, map: &'static Map) -> Value {
        // A field's values may have the name of a map.
        let name = format!("{}-fields", map.name);
        let pointer = format!("/$defs/{name}");
        if !self.definitions.contains_key(&name) {
            self.definitions.insert(name.clone(), Value::Null);
            let fields: Vec<&Field> = map.fields.iter().collect();
            let mut object = self.object(map, &fields, &pointer);
            object["title"] = json!(format!("{} · {}", map.title.0, map.title.1));
            self.definitions.insert(name, object);
        }
        json!({ "$ref": format!("#{pointer}") })
    }
}

/// A list of things, or one of them alone, or nothing at all.
fn list_of(one: &Value) -> Value {
    let nothing = json!({ "type": "null" });
    json!({ "anyOf": [one, { "type": "array", "items": { "anyOf": [one, nothing] } }, nothing] })
}

/// Both forms of one key together are a duplicate key: beside each, the others may not stand.
fn forbids_others<'w>(words: &'w [&'w str]) -> impl Iterator<Item = (String, Value)> + 'w {
    let said = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    let message =
        spaced(&format!("Un seul de {said} : c’est le même champ.")) + " Only one: they are the same field.";
    words.iter().take(words.len() - 1).enumerate().map(move |(place, word)| {
        let others: Object<_, _> =
            words[place + 1..].iter().map(|other| ((*other).to_owned(), json!(false))).collect();
        ((*word).to_owned(), json!({ "properties": others, "errorMessage": message }))
    })
}

/// One of these fields is there, under whichever of its words.
fn present<'f>(keys: &[&str], fields: impl Iterator<Item = &'f Field>) -> Value {
    let fields: Vec<&Field> = fields.filter(|field| keys.contains(&field.key)).collect();
    let words: Vec<&str> = fields.iter().flat_map(|field| field.words()).collect();
    let mut ways: Vec<Value> = words.iter().map(|word| json!({ "required": [word] })).collect();
    // `Intitulé` is a word for it as well.
    ways.push(json!({ "not": { "propertyNames": { "not": { "pattern": patterns::folded(&words) } } } }));
    json!(ways)
}

/// An example as data: every scalar is the text that is written.
fn example(yaml: &str) -> Value {
    fn value(node: &Node) -> Value {
        match &node.kind {
            yaml::Kind::Null => Value::Null,
            yaml::Kind::Scalar(text) => json!(text),
            yaml::Kind::List(nodes) => nodes.iter().map(value).collect(),
            yaml::Kind::Map(entries) => {
                Value::Object(entries.iter().map(|entry| (entry.key.clone(), value(&entry.value))).collect())
            }
        }
    }
    let line = format!("example: {yaml}");
    let node = yaml::parse(SourceId(0), &line, 0..line.len(), &mut Diagnostics::default());
    node.map_or(Value::Null, |node| value(&node)["example"].clone())
}
