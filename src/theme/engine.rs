//! The template engine: what templates can call, and its errors as mistakes with their places.

use std::borrow::Cow;
use std::io::{Result as Written, Write};
use std::sync::Arc;

use tera::{Context, Error, ErrorKind, Kwargs, State, StringInput, Tera, TeraResult, Value};

use super::drawn::{drawn, is_drawn};
use super::files::ThemeFiles;
use super::mistake::ThemeMistake;
use super::strings::{Arg, Strings};
use crate::seam;

/// Compiles every template of a theme. Unknown filters, functions, components and parents are found here.
pub(crate) fn compile(files: &ThemeFiles, strings: &Arc<Strings>) -> Result<Tera, ThemeMistake> {
    let mut tera = Tera::default();
    let words = Arc::clone(strings);
    tera.register_function("say", move |values: Kwargs, _: &State| say(&words, &values));
    tera.set_escape_fn(escape);
    tera.register_filter("safe", safe);
    tera.register_filter("verbatim", verbatim);
    tera.register_filter("row", row);
    tera.register_filter("drawn", drawn);
    tera.register_test("drawn", |value: &Value, _: Kwargs, _: &State| is_drawn(value));
    let templates: Vec<_> =
        files.templates().map(|(name, _, text)| (name, seam::without_marks(text))).collect();
    tera.add_raw_templates(templates.iter().map(|(name, text)| (*name, &**text)))
        .map_err(|error| mistake(&error, ""))?;
    Ok(tera)
}

/// Most pages fit, without their styles; a longer one grows.
const TYPICAL_BYTES: usize = 32 * 1024;

/// Renders a template. The engine's own `render` begins with a few bytes, and looks twice as long at whether they are
/// UTF-8.
pub(super) fn render(engine: &Tera, template: &str, context: &Context) -> Result<String, ThemeMistake> {
    let mut page = Vec::with_capacity(TYPICAL_BYTES);
    engine.render_to(template, context, &mut page).map_err(|error| mistake(&error, template))?;
    let page = simdutf8::basic::from_utf8(&page);
    page.map(str::to_owned)
        .map_err(|error| ThemeMistake::whole(&format!("templates/{template}"), error.to_string()))
}

/// Writes a value between marks, escaped; one that has marks itself is written as the template's own text.
fn escape(value: &str, out: &mut dyn Write) -> Written<()> {
    if value.is_empty() {
        return Ok(());
    }
    if seam::has_marks(value.as_bytes()) {
        let mut escaped = Vec::with_capacity(value.len() + 16);
        tera::escape_html(value, &mut escaped)?;
        return out.write_all(seam::referenced(&String::from_utf8_lossy(&escaped)).as_bytes());
    }
    out.write_all(&[seam::OPEN as u8])?;
    out.write_all(escaped(value).as_bytes())?;
    out.write_all(&[seam::CLOSE as u8])
}

/// A value without marks as it stands between them.
pub(super) fn escaped(value: &str) -> Cow<'_, str> {
    if !is_escaped(value.as_bytes()) {
        return Cow::Borrowed(value);
    }
    let mut escaped = Vec::with_capacity(value.len() + 16);
    let written = tera::escape_html(value, &mut escaped).ok();
    let escaped = written.and_then(|()| String::from_utf8(escaped).ok());
    Cow::Owned(escaped.unwrap_or_default())
}

/// Whether a value is another text when it is escaped. No early end, as in `seam`.
pub(super) fn is_escaped(value: &[u8]) -> bool {
    value.iter().fold(false, |found, byte| found | matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\''))
}

/// `| safe`: HTML that belongs to the template's own text. What was captured from a template keeps its marks.
fn safe(value: StringInput<'_>, _: Kwargs, _: &State<'_>) -> Value {
    if value.is_safe() { value.into_value() } else { Value::safe_string(&seam::referenced(value.as_str())) }
}

/// `| verbatim`: HTML blocks, or a script's data, as they are, and marked as a value.
fn verbatim(value: StringInput<'_>, _: Kwargs, _: &State<'_>) -> Value {
    if value.is_safe() || value.as_str().is_empty() {
        return value.into_value();
    }
    let text = seam::referenced(value.as_str());
    let mut marked = String::with_capacity(text.len() + 3);
    marked.push(seam::OPEN);
    marked.push(seam::VERBATIM);
    marked.push_str(&text);
    marked.push(seam::CLOSE);
    Value::safe_string(&marked)
}

/// `| row`: a list's row as a template captured it, marked as one of several. A row in a row is part of that one.
fn row(value: StringInput<'_>, _: Kwargs, _: &State<'_>) -> Value {
    let text = value.as_str();
    if !value.is_safe() || text.is_empty() || text.contains([seam::ROW, seam::ROW_END]) {
        return value.into_value();
    }
    let mut marked = String::with_capacity(text.len() + 2);
    marked.push(seam::ROW);
    marked.push_str(text);
    marked.push(seam::ROW_END);
    Value::safe_string(&marked)
}

/// `say(id="…", name=value)`: words, with texts and numbers in their places. A value that is absent is left out.
pub(super) fn say(strings: &Strings, values: &Kwargs) -> TeraResult<String> {
    let id = values.must_get::<&str>("id")?;
    if let Some(words) = strings.settled(id) {
        return Ok(words.to_owned());
    }
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
