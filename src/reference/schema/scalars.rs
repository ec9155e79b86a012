//! The schemas of single values.

use super::super::Choices;
use super::patterns;
use crate::config::SEVERITIES;
use crate::diagnostic::catalogue;
use crate::value::{NO, YES};
use serde_json::{Map as Object, Value, json};

/// What is as good as not written.
pub(super) fn nothing() -> Value {
    json!({ "anyOf": [{ "type": "null" }, { "type": "string", "pattern": r"^\s*$|^~$|^null$" }] })
}

pub(super) fn text() -> Value {
    json!({ "type": ["string", "number", "boolean"], "pattern": r"\S" })
}

pub(super) fn visible() -> Value {
    let text = json!({ "$ref": "#/$defs/text" });
    json!({
        "anyOf": [
            text,
            {
                "type": "object",
                "minProperties": 1,
                "propertyNames": { "pattern": patterns::LANGUAGE, "maxLength": 16 },
                "additionalProperties": text,
                "description": "Un texte par langue : { fr: …, en: … }.\nA text a language: { fr: …, en: … }.",
            },
        ],
    })
}

fn written(pattern: &str, fr: &str, en: &str, examples: &[&str]) -> Value {
    json!({
        "type": "string",
        "pattern": pattern,
        "errorMessage": format!("{fr} {en}"),
        "examples": examples,
    })
}

pub(super) fn date() -> Value {
    written(
        &patterns::date(),
        "Une date : `2026-11-20`, `20/11/2026` ou `20 novembre 2026`.",
        "A date: `2026-11-20`, `20/11/2026` or `20 November 2026`.",
        &["2026-11-20", "20/11/2026", "20 novembre 2026"],
    )
}

pub(super) fn moment() -> Value {
    written(
        &patterns::moment(),
        "Une date, suivie au besoin d’une heure : `2026-11-20 10:30`.",
        "A date, with a time if need be: `2026-11-20 10:30`.",
        &["2026-11-20", "2026-11-20 10:30", "20/11/2026 à 10h30", "2026-11-20T10:30+01:00"],
    )
}

pub(super) fn time() -> Value {
    written(
        &patterns::time(),
        "Une heure : `10:30`, `10h30` ou `10 h`.",
        "A time of day: `10:30`, `10h30` or `10 h`.",
        &["10:30", "10h30", "10 h"],
    )
}

pub(super) fn language() -> Value {
    let mut language = written(
        patterns::LANGUAGE,
        "Un code de langue : `fr`, `en`, `ar`.",
        "A language code: `fr`, `en`, `ar`.",
        &["fr", "en", "ar"],
    );
    // `no` is Norwegian, and no boolean in YAML 1.2.
    language["maxLength"] = json!(16);
    language
}

pub(super) fn colour() -> Value {
    written(
        r"^\s*#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})\s*$",
        "Un dièse et six chiffres ou lettres de a à f, entre guillemets.",
        "A hash and six digits or letters from a to f, in quotes.",
        &["#0b6e4f"],
    )
}

pub(super) fn site_address() -> Value {
    written(
        r#"^\s*https?://[^\s/?#"<>'&][^\s?#"<>'&]*\s*$"#,
        "Une adresse : `https://exemple.org/portail`.",
        "An address: `https://example.org/portal`.",
        &["https://transparence.example"],
    )
}

pub(super) fn time_zone() -> Value {
    written(
        r"^\s*[A-Za-z][A-Za-z0-9_+/-]*\s*$",
        "Un fuseau tel que `Africa/Porto-Novo` ou `UTC`.",
        "A zone such as `Africa/Porto-Novo` or `UTC`.",
        &["UTC", "Africa/Porto-Novo"],
    )
}

pub(super) fn number_pattern() -> Value {
    written(
        r"\{seq\}",
        "Un texte avec `{seq}` à la place du numéro d’ordre.",
        "A text with `{seq}` in place of the number.",
        &["N° {seq}/MS/{year}"],
    )
}

pub(super) fn id() -> Value {
    json!({ "type": ["string", "integer", "boolean"], "minimum": 0, "pattern": r"^\s*".to_owned() + &patterns::SLUG[1..patterns::SLUG.len() - 1] + r"\s*$" })
}

pub(super) fn number() -> Value {
    json!({
        "anyOf": [
            { "type": "integer", "minimum": 0 },
            { "type": "string", "pattern": r"^\s*\+?[\s\u00a0\u202f]*[0-9][0-9 \u00a0\u202f]*$" },
        ],
    })
}

pub(super) fn flag() -> Value {
    let words: Vec<&str> = YES.iter().chain(NO).copied().collect();
    one_of(&words, &Value::Null)
}

/// A closed list of values, with what each may be called.
pub(super) fn choice(choices: &Choices) -> Value {
    let words = choices.words();
    let all: Vec<&str> = words
        .iter()
        .flat_map(|(word, others)| std::iter::once(*word).chain(others.iter().copied()))
        .collect();
    let told: Vec<String> = words
        .iter()
        .flat_map(|(word, others)| {
            let own = match others {
                [] => (*word).to_owned(),
                others => format!("{word} = {}", others.join(", ")),
            };
            std::iter::once(own).chain(others.iter().map(move |_| format!("= {word}")))
        })
        .collect();
    let mut choice = one_of(&all, &json!(told));
    choice["title"] = json!(format!("{} · {}", choices.title.0, choices.title.1));
    choice
}

/// These words, however they are accented and capitalised; `true` and `false` are booleans for YAML.
fn one_of(words: &[&str], told: &Value) -> Value {
    let mut values: Vec<Value> = words.iter().map(|word| json!(word)).collect();
    let booleans = [("true", true), ("false", false)];
    let booleans: Vec<Value> =
        booleans.iter().filter(|(word, _)| words.contains(word)).map(|(_, value)| json!(value)).collect();
    let mut listed = Object::new();
    values.extend(booleans);
    listed.insert("enum".into(), json!(values));
    if !told.is_null() {
        listed.insert("enumDescriptions".into(), told.clone());
    }
    json!({ "anyOf": [listed, { "type": "string", "pattern": patterns::folded(words) }] })
}

pub(super) fn severity() -> Value {
    let words: Vec<&str> = SEVERITIES.iter().flat_map(|(_, words)| words.iter().copied()).collect();
    one_of(&words, &Value::Null)
}

pub(super) fn checks() -> Value {
    let codes =
        catalogue::CODES.iter().map(|(code, _)| ((*code).to_owned(), json!({ "$ref": "#/$defs/severity" })));
    json!({ "type": "object", "properties": codes.collect::<Object<_, _>>(), "additionalProperties": false })
}
