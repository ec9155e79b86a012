//! A document's row: written once, and put into every list as it is.
//!
//! `row.html` is a page of its own that holds a row and its marks. The components that list rows include it too, for
//! rows that are shown in one place alone.

use serde::Serialize;
use tera::{Kwargs, State, StringInput, Value};

use super::{Given, Theme, ThemeMistake};
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
        let given = Given::of(&alone).map_err(|error| ThemeMistake::whole(TEMPLATE, error.to_string()))?;
        Ok(one_row(&self.page(TEMPLATE, &alone, &given)?.marked()))
    }
}

/// The text between a row's two marks, whichever the template put there itself; nothing around it.
fn one_row(text: &str) -> String {
    const MARKS: [char; 2] = [ROW, ROW_END];
    let row = text.trim_matches(|character: char| MARKS.contains(&character) || character.is_whitespace());
    match row {
        "" => String::new(),
        row if row.contains(MARKS) => format!("{ROW}{}{ROW_END}", row.replace(MARKS, "")),
        row => format!("{ROW}{row}{ROW_END}"),
    }
}

/// `| drawn`: a row as it was drawn. Anything else is a text like others.
pub(super) fn drawn(value: StringInput<'_>, _: Kwargs, _: &State<'_>) -> Value {
    let is_row = value.as_str().starts_with(ROW) && value.as_str().ends_with(ROW_END);
    if is_row { value.into_value().mark_safe() } else { value.into_value() }
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
