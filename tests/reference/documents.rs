//! Documents made of the tables, and what the reader and the schema say of them.

use crieur::content;
use crieur::diagnostic::{Diagnostics, Severity};
use crieur::phrase::ToolLang;
use crieur::reference::{Field, KINDS, Kind, Map, Root, Shape, schema};
use crieur::source::Sources;
use crieur::{config, yaml};
use jsonschema::Validator;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A map of the tables, where it first stands in a file of a kind.
pub(crate) struct Place {
    pub(crate) kind: &'static Kind,
    pub(crate) map: &'static Map,
    pub(crate) fields: Vec<&'static Field>,
    /// The maps above it, each with the field that leads down.
    pub(crate) above: Vec<(&'static Map, &'static Field)>,
}

/// Every map of every kind.
pub(crate) fn places() -> Vec<Place> {
    let mut places = Vec::new();
    for kind in KINDS.iter().filter(|kind| kind.root != Root::Names) {
        let fields = kind.fields();
        walk(&Place { kind, map: kind.map, fields, above: Vec::new() }, &mut Vec::new(), &mut places);
    }
    places
}

fn walk(place: &Place, seen: &mut Vec<&'static str>, places: &mut Vec<Place>) {
    for field in &place.fields {
        let Some(map) = inner(&field.shape) else { continue };
        if seen.contains(&map.name) {
            continue;
        }
        seen.push(map.name);
        let mut above = place.above.clone();
        above.push((place.map, field));
        walk(&Place { kind: place.kind, map, fields: map.fields.iter().collect(), above }, seen, places);
    }
    places.push(Place {
        kind: place.kind,
        map: place.map,
        fields: place.fields.clone(),
        above: place.above.clone(),
    });
}

fn inner(shape: &Shape) -> Option<&'static Map> {
    match shape {
        Shape::Fields(map) | Shape::Or(_, map) => Some(map),
        Shape::List(one) => inner(one),
        _ => None,
    }
}

impl Place {
    /// What must be there, but for some fields.
    fn needed(&self, without: &[&str]) -> Vec<(String, String)> {
        let mut fields = needed(self.map, &self.fields, without);
        if self.above.is_empty() {
            fields.extend(company(self.kind, without));
        }
        fields
    }

    /// A file that has here these fields, and what else must be there.
    pub(crate) fn file(&self, written: &[(&str, &str)]) -> String {
        self.file_without(&[], written)
    }

    /// The same without some of what must be there.
    pub(crate) fn file_without(&self, without: &[&str], written: &[(&str, &str)]) -> String {
        let own: Vec<&str> = self
            .fields
            .iter()
            .filter(|field| field.words().iter().any(|word| written.iter().any(|(key, _)| key == word)))
            .map(|field| field.key)
            .chain(without.iter().copied())
            .collect();
        let mut fields = self.needed(&own);
        fields.extend(written.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
        for (place, (map, field)) in self.above.iter().enumerate().rev() {
            let value = match field.shape {
                Shape::List(_) => format!("[{}]", flow(&fields)),
                _ => flow(&fields),
            };
            fields = if place == 0 {
                let mut all = needed(map, &self.kind.fields(), &[field.key]);
                all.extend(company(self.kind, &[field.key]));
                all
            } else {
                needed(map, &map.fields.iter().collect::<Vec<_>>(), &[field.key])
            };
            fields.push((field.key.to_owned(), value));
        }
        match self.kind.root {
            Root::List => format!("- {}\n", flow(&fields)),
            _ => fields.iter().map(|(key, value)| format!("{key}: {value}\n")).collect(),
        }
    }
}

fn needed(map: &Map, fields: &[&Field], without: &[&str]) -> Vec<(String, String)> {
    let groups = map.needs.iter().filter(|group| !group.iter().any(|key| without.contains(key)));
    let firsts: Vec<&str> = groups.map(|group| group[0]).collect();
    let here = |field: &&&Field| map.requires(field) || firsts.contains(&field.key);
    // A decree that has a date has a number.
    let in_company = |field: &&&Field| here(field) || (map.name == "decree" && field.key == "number");
    fields
        .iter()
        .filter(in_company)
        .filter(|field| !without.contains(&field.key))
        .map(|field| (field.key.to_owned(), field.example.to_owned()))
        .collect()
}

/// Fields that stand in every document here, so that no value of another needs what is not there.
fn company(kind: &Kind, without: &[&str]) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    if kind.is_document {
        fields.extend([
            ("institution", "sante"),
            ("date", "2026-11-20"),
            ("withdrawn", "{ at: 2026-11-20, reason: Erreur }"),
        ]);
    }
    fields.extend(match kind.name {
        "council" => vec![("reason", "Congés")],
        "factcheck" => vec![("verdict", "faux")],
        "question" => vec![("answered_on", "2026-11-20"), ("body", "Oui."), ("reason", "Doublon")],
        _ => Vec::new(),
    });
    let fields = fields.into_iter().filter(|(key, _)| !without.contains(key));
    fields.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

fn flow(fields: &[(String, String)]) -> String {
    let fields: Vec<String> = fields.iter().map(|(key, value)| format!("{key}: {value}")).collect();
    format!("{{ {} }}", fields.join(", "))
}

/// Where a file of a kind stands.
pub(crate) fn path(kind: &Kind) -> String {
    kind.files.replace("**", "essai.yaml").replace('*', "essai.yaml")
}

/// The mistakes that the reader tells of a file: code, and mend in French.
pub(crate) fn told(kind: &Kind, text: &str) -> Vec<(String, String)> {
    let mut sources = Sources::default();
    let source = sources.add(path(kind), text);
    let mut diagnostics = Diagnostics::default();
    if kind.name == "site" {
        config::read(&sources, &mut diagnostics);
    } else {
        content::parse(&sources, source, &mut diagnostics);
    }
    let errors = diagnostics.iter().filter(|told| told.severity == Severity::Error);
    errors
        .map(|told| {
            let help = told.help.as_ref().map_or("", |help| help.say(ToolLang::French));
            (told.code.to_owned(), help.to_owned())
        })
        .collect()
}

/// The judge of a kind's files.
pub(crate) fn judge(name: &str) -> &'static Validator {
    static JUDGES: LazyLock<BTreeMap<&str, Validator>> = LazyLock::new(|| {
        let judge = |name| {
            let schema: Value = serde_json::from_str(&schema::schema(name).unwrap()).unwrap();
            (name, jsonschema::draft202012::new(&schema).unwrap())
        };
        schema::names().map(judge).collect()
    });
    &JUDGES[name]
}

/// A file as the tools of editors read it (YAML 1.2, core schema), and as text alone (failsafe schema).
pub(crate) fn as_data(text: &str) -> [Value; 2] {
    let core = serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let mut sources = Sources::default();
    let source = sources.add("content/essai.yaml", text);
    let mut diagnostics = Diagnostics::default();
    let node = yaml::parse(source, text, 0..text.len(), &mut diagnostics);
    let node = node.unwrap_or_else(|| panic!("{text}{:?}", diagnostics.iter().next()));
    [core, failsafe(&node)]
}

fn failsafe(node: &yaml::Node) -> Value {
    match &node.kind {
        yaml::Kind::Null => Value::from(""),
        yaml::Kind::Scalar(text) => Value::from(text.as_str()),
        yaml::Kind::List(nodes) => nodes.iter().map(failsafe).collect(),
        yaml::Kind::Map(entries) => {
            Value::Object(entries.iter().map(|entry| (entry.key.clone(), failsafe(&entry.value))).collect())
        }
    }
}

/// What differs between the reader and the schema, if anything does.
pub(crate) fn disagreement(kind: &Kind, judge: &Validator, text: &str) -> Option<String> {
    let told = told(kind, text);
    for (data, mode) in as_data(text).iter().zip(["core", "failsafe"]) {
        let errors: Vec<String> =
            judge.iter_errors(data).map(|error| format!("{} {error}", error.instance_path())).collect();
        if told.is_empty() != errors.is_empty() {
            let first = errors.first().map(|error| error.chars().take(300).collect::<String>());
            return Some(format!("{}, {mode}:\n{text}reader: {told:?}\nschema: {first:?}\n", kind.name));
        }
    }
    None
}
