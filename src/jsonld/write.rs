//! JSON as it is written into a page: borrowed texts and terms in their order, with nothing looked up.

use crate::stretch;
use std::fmt::Write as _;

/// A value.
#[derive(Debug, Clone)]
pub(super) enum Json<'a> {
    /// Nothing: the term is left out.
    None,
    /// A text of the page.
    Text(&'a str),
    /// A text that was made for the graph.
    Made(String),
    /// A whole number.
    Number(u64),
    /// True.
    True,
    /// Several.
    List(Vec<Json<'a>>),
    /// A thing of a schema.org type with its terms.
    Thing(&'static str, Vec<(&'static str, Json<'a>)>),
}

impl<'a> From<&'a String> for Json<'a> {
    fn from(text: &'a String) -> Self {
        Json::Text(text)
    }
}

impl<'a> From<&'a Option<String>> for Json<'a> {
    fn from(text: &'a Option<String>) -> Self {
        text.as_deref().map_or(Json::None, Json::Text)
    }
}

impl<'a> From<&'a Vec<String>> for Json<'a> {
    fn from(texts: &'a Vec<String>) -> Self {
        texts.iter().map(Json::from).collect()
    }
}

impl<'a> FromIterator<Json<'a>> for Json<'a> {
    fn from_iter<I: IntoIterator<Item = Json<'a>>>(values: I) -> Self {
        Json::List(values.into_iter().collect())
    }
}

impl Json<'_> {
    /// Whether there is nothing to say.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Json::None => true,
            Json::Text(text) => text.is_empty(),
            Json::Made(text) => text.is_empty(),
            Json::List(values) => values.is_empty(),
            Json::Number(_) | Json::True | Json::Thing(..) => false,
        }
    }

    /// Writes the value, safe inside a `script` element.
    pub(super) fn write(&self, out: &mut String) {
        match self {
            Json::None => out.push_str("null"),
            Json::Text(text) => write_text(text, out),
            Json::Made(text) => write_text(text, out),
            Json::Number(number) => out.push_str(&number.to_string()),
            Json::True => out.push_str("true"),
            Json::List(values) => {
                out.push('[');
                for (index, value) in values.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    value.write(out);
                }
                out.push(']');
            }
            Json::Thing(kind, terms) => {
                out.push_str("{\"@type\":\"");
                out.push_str(kind);
                out.push('"');
                for (term, value) in terms.iter().filter(|(_, value)| !value.is_empty()) {
                    out.push_str(",\"");
                    out.push_str(term);
                    out.push_str("\":");
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

/// A text in quotes. Beside what JSON wants escaped, so are `<`, `>`, `&` and the two separators that end a line of
/// script: they stand nowhere in JSON but inside texts, where an escape means the same.
fn write_text(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    loop {
        // U+2028 and U+2029 begin with E2, as do `’` and `…`.
        let (plain, next) = stretch::split(rest, b' ', b"\"\\<>&\xe2");
        out.push_str(plain);
        let Some((character, after)) = next else { break };
        write_character(character, out);
        rest = after;
    }
    out.push('"');
}

fn write_character(character: char, out: &mut String) {
    let escape = match character {
        '"' => "\\\"",
        '\\' => "\\\\",
        '<' => "\\u003c",
        '>' => "\\u003e",
        '&' => "\\u0026",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\u{8}' => "\\b",
        '\u{c}' => "\\f",
        '\u{2028}' => "\\u2028",
        '\u{2029}' => "\\u2029",
        control @ '\0'..' ' => {
            let _ = write!(out, "\\u{:04x}", u32::from(control));
            return;
        }
        other => return out.push(other),
    };
    out.push_str(escape);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_text_is_read_as_it_was_written(text in any::<String>(), odd in "[\\x00-\\x1f\"\\\\<>&\u{2028}\u{2029}\u{2027}é]{0,20}") {
            for text in [text, odd] {
                let mut written = String::new();
                write_text(&text, &mut written);
                let is_safe = !written.contains(['<', '>', '&', '\u{2028}', '\u{2029}']);
                prop_assert!(is_safe);
                prop_assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
            }
        }
    }
}
