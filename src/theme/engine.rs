//! The template engine: what templates can call, and its errors as mistakes with their places.

use std::sync::Arc;

use tera::{Error, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use super::files::ThemeFiles;
use super::mistake::ThemeMistake;
use super::strings::{Arg, Strings};

/// Compiles every template of a theme. Unknown filters, functions, components and parents are found here.
pub(crate) fn compile(files: &ThemeFiles, strings: &Arc<Strings>) -> Result<Tera, ThemeMistake> {
    let mut tera = Tera::default();
    let words = Arc::clone(strings);
    tera.register_function("say", move |values: Kwargs, _: &State| say(&words, &values));
    let templates: Vec<(&str, &str)> = files.templates().map(|(name, _, text)| (name, text)).collect();
    tera.add_raw_templates(templates).map_err(|error| mistake(&error, ""))?;
    Ok(tera)
}

/// `say(id="…", name=value)`: words, with texts and numbers in their places. A value that is absent is left out.
fn say(strings: &Strings, values: &Kwargs) -> TeraResult<String> {
    let id = values.must_get::<&str>("id")?;
    let arguments: Vec<(&str, Arg<'_>)> = values
        .iter()
        .filter_map(|(key, value)| Some((key.as_str()?, argument(value)?)))
        .filter(|(name, _)| *name != "id")
        .collect();
    Ok(strings.say_with(id, &arguments))
}

fn argument(value: &Value) -> Option<Arg<'_>> {
    value.as_str().map(Arg::Text).or_else(|| value.as_i64().map(Arg::Number))
}

/// The engine's error as ours; `template` stands in where the error names none.
pub(crate) fn mistake(error: &Error, template: &str) -> ThemeMistake {
    let path = |name: &str| format!("templates/{name}");
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => ThemeMistake {
            file: path(report.filename()),
            line: report.span().start_line,
            column: report.span().start_col + 1,
            message: report.message().to_owned(),
        },
        ErrorKind::MissingParent { current, .. } => ThemeMistake::whole(&path(current), error.to_string()),
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            ThemeMistake::whole(&path(tpl), error.to_string())
        }
        _ => ThemeMistake::whole(&path(template), error.to_string()),
    }
}
