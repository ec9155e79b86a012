//! What stands for a text while its place is looked for, and the engine that knows it.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::seam::{ROW, ROW_END};
use crate::theme::drawn::{drawn, is_drawn};
use crate::theme::engine;
use crate::theme::strings::Strings;

/// Stand around the number of a text: characters that no document may hold (Unicode noncharacters).
pub(super) const TOKEN: char = '\u{FDD4}';
pub(super) const TOKEN_END: char = '\u{FDD5}';

/// What stands for the text of a number.
pub(super) fn token(number: usize) -> String {
    format!("{TOKEN}{number}{TOKEN_END}")
}

/// Stands for the text of a number where it is drawn rows: nothing that a template could go through, or ask how long it is.
pub(super) fn rows(number: usize) -> serde_json::Value {
    (ROWS + number as u64).into()
}

/// The least number that stands for rows. No view has one as great.
const ROWS: u64 = 1 << 62;

fn number_of_rows(value: &Value) -> Option<u64> {
    value.as_i64().and_then(|number| u64::try_from(number).ok()?.checked_sub(ROWS))
}

/// The numbers of the tokens in a text.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = usize> {
    text.split(TOKEN).skip(1).filter_map(|token| token.split_once(TOKEN_END)?.0.parse().ok())
}

/// An engine with the same templates, which fails where something is made of a token that is not of every text: its
/// message names the token.
pub(super) fn engine(engine: &Tera, strings: &Arc<Strings>) -> Tera {
    let mut engine = engine.clone();
    let words = Arc::clone(strings);
    engine.register_function("say", move |values: Kwargs, _: &State| say(&words, &values));
    engine.register_filter("length", length);
    engine.register_filter("drawn", drawn_or_token);
    engine.register_test("drawn", |value: &Value, _: Kwargs, _: &State<'_>| {
        number_of_rows(value).is_some() || is_drawn(value)
    });
    engine
}

fn drawn_or_token(value: &Value, values: Kwargs, state: &State<'_>) -> Value {
    number_of_rows(value).map_or_else(
        || drawn(value, values, state),
        |number| Value::safe_string(&format!("{ROW}{TOKEN}{number}{TOKEN_END}{ROW_END}")),
    )
}

/// Words that are named by a text, or chosen by one, are others for another text.
fn say(strings: &Strings, values: &Kwargs) -> TeraResult<String> {
    for (name, value) in values.iter() {
        let text = value.as_str().filter(|text| text.contains(TOKEN));
        if let (Some(name), Some(text)) = (name.as_str(), text)
            && (name == "id" || strings.chooses_by(name))
        {
            return Err(Error::message(text));
        }
    }
    engine::say(strings, values)
}

/// How long a text is, that stands for another, is not known.
fn length(value: &Value, _: Kwargs, _: &State<'_>) -> TeraResult<usize> {
    match value.as_str() {
        Some(text) if text.contains(TOKEN) => Err(Error::message(text)),
        _ => value.len().ok_or_else(|| Error::message(format!("{} has no length", value.name()))),
    }
}
