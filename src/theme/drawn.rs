//! A document's row: written once, and put into every list as it is.
//!
//! `row.html` is a page of its own that holds a row and its marks. The components that list rows include it too, for
//! rows that are shown in one place alone.

use serde::Serialize;
use tera::{Kwargs, State, Value};

use super::{Theme, ThemeMistake};
use crate::seam::{ROW, ROW_END};

const TEMPLATE: &str = "row.html";

/// What `row.html` sees where it is no part of a component.
#[derive(Serialize)]
struct Alone<'a, T> {
    row: &'a T,
    deadlines: bool,
    closed: bool,
}

impl Theme {
    /// A row as `row.html` writes it, with its seams: for the filter `drawn` of the templates that list it.
    pub fn row<T: Serialize>(&self, row: &T) -> Result<String, ThemeMistake> {
        // What the component says of a list of deadlines: this is none.
        let alone = Alone { row, deadlines: false, closed: false };
        let given = Self::given(TEMPLATE, &alone)?;
        Ok(one_row(&self.page(TEMPLATE, &alone, &given)?.marked()))
    }
}

/// The text between a row's two marks, whichever the template put there itself; nothing around it.
fn one_row(text: &str) -> String {
    const MARKS: [char; 2] = [ROW, ROW_END];
    let row = text.trim_matches(|character: char| MARKS.contains(&character) || character.is_whitespace());
    // No early end, as in `seam`.
    let has_marks = row.bytes().fold(0, |any, byte| any | u8::from(byte.wrapping_sub(ROW as u8) < 2)) != 0;
    match row {
        "" => String::new(),
        row if has_marks => format!("{ROW}{}{ROW_END}", row.replace(MARKS, "")),
        row => format!("{ROW}{row}{ROW_END}"),
    }
}

/// `| drawn`: a row as it was drawn, or several one after the other. Anything else is a value like others.
pub(super) fn drawn(value: &Value, _: Kwargs, _: &State<'_>) -> Value {
    match value.as_array() {
        _ if !is_drawn(value) => value.clone(),
        Some(rows) => Value::safe_string(&rows.iter().filter_map(Value::as_str).collect::<String>()),
        None => value.clone().mark_safe(),
    }
}

/// `is drawn`: whether a value is a row as it was drawn, or some rows of which each is.
pub(super) fn is_drawn(value: &Value) -> bool {
    let is_row =
        |value: &Value| value.as_str().is_some_and(|text| text.starts_with(ROW) && text.ends_with(ROW_END));
    value.as_array().map_or_else(|| is_row(value), |rows| !rows.is_empty() && rows.iter().all(is_row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_stands_between_two_marks_whatever_the_template_wrote() {
        for text in ["<li>x</li>", "\u{5}<li>x</li>\u{6}", "\n\u{5}<li>\u{5}x\u{6}</li>\u{6}\n"] {
            assert_eq!(one_row(text), "\u{5}<li>x</li>\u{6}");
        }
        assert_eq!(one_row(" \u{5}\u{6}\n"), "");
    }
}
