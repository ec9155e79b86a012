//! Mistakes as text, in four forms: for people, a line each, for programs, and as annotations of a forge.
//!
//! The sentences are the diagnostics' own; only the frame round them is made here. `annotate-snippets` is named here only.

use super::{Diagnostic, Diagnostics, Severity};
use crate::phrase::ToolLang;
use crate::source::{Sources, Span};
use annotate_snippets::{AnnotationKind, Element, Group, Level, Renderer, Snippet};
use serde::Serialize;

/// How mistakes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Form {
    /// With the excerpt, the reason and the mend.
    #[default]
    Human,
    /// `path:line:column: error[code]: message`, a line a mistake.
    Short,
    /// A JSON array.
    Json,
    /// GitHub's workflow commands, which it shows beside the changed lines.
    Github,
}

/// Writes all mistakes; colours are the terminal's business (`anstream` strips them elsewhere).
pub fn show(diagnostics: &Diagnostics, sources: &Sources, form: Form, lang: ToolLang) -> String {
    match form {
        Form::Human => diagnostics.iter().map(|d| human(d, sources, lang)).collect(),
        Form::Short => diagnostics.iter().map(|d| short(d, sources, lang)).collect(),
        Form::Github => diagnostics.iter().map(|d| github(d, sources, lang)).collect(),
        Form::Json => json(diagnostics, sources, lang),
    }
}

/// A place as people count: line and column from 1, columns in characters.
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..floor(text, offset)];
    let start = before.rfind('\n').map_or(0, |index| index + 1);
    (before.matches('\n').count() + 1, before[start..].trim_start_matches('\u{feff}').chars().count() + 1)
}

fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn human(diagnostic: &Diagnostic, sources: &Sources, lang: ToolLang) -> String {
    let level = match (diagnostic.severity, lang) {
        (Severity::Error, ToolLang::French) => Level::ERROR.with_name("erreur"),
        (Severity::Warning, ToolLang::French) => Level::WARNING.with_name("avertissement"),
        (Severity::Error, ToolLang::English) => Level::ERROR,
        (Severity::Warning, ToolLang::English) => Level::WARNING,
    };
    let file = sources.get(diagnostic.span.source);
    let label = diagnostic.label.as_ref().map_or("", |label| label.say(lang));
    let mut snippet = Snippet::source(&*file.text)
        .path(&*file.path)
        .fold(true)
        .annotation(AnnotationKind::Primary.span(visible(&file.text, diagnostic.span)).label(label));
    for (span, phrase) in diagnostic.related.iter().filter(|(span, _)| span.source == diagnostic.span.source)
    {
        snippet = snippet
            .annotation(AnnotationKind::Context.span(visible(&file.text, *span)).label(phrase.say(lang)));
    }
    let mut group: Group<'_> =
        level.primary_title(diagnostic.title.say(lang)).id(diagnostic.code).element(snippet);
    for (span, phrase) in diagnostic.related.iter().filter(|(span, _)| span.source != diagnostic.span.source)
    {
        group = group.element(elsewhere(sources, *span, phrase.say(lang)));
    }
    let help = help(diagnostic, lang);
    if let Some(help) = &help {
        let level = if lang == ToolLang::French { Level::HELP.with_name("aide\u{a0}") } else { Level::HELP };
        group = group.element(level.message(help.as_str()));
    }
    format!("{}\n\n", Renderer::styled().render(&[group]))
}

fn elsewhere<'a>(sources: &'a Sources, span: Span, label: &'a str) -> Element<'a> {
    let file = sources.get(span.source);
    let annotation = AnnotationKind::Context.span(visible(&file.text, span)).label(label);
    Snippet::source(&*file.text).path(&*file.path).fold(true).annotation(annotation).into()
}

/// The mend, and the corrected line under it.
fn help(diagnostic: &Diagnostic, lang: ToolLang) -> Option<String> {
    let mend = diagnostic.help.as_ref().map(|help| help.say(lang).to_owned());
    match (mend, &diagnostic.corrected) {
        (Some(mend), Some(line)) => Some(
            format!("{mend} :\n{line}")
                .replace(" :\n", if lang == ToolLang::French { "\u{a0}:\n" } else { ":\n" }),
        ),
        (Some(mend), None) => Some(mend),
        (None, Some(line)) => Some(line.clone()),
        (None, None) => None,
    }
}

/// A span that can be underlined: on character borders, not past its line, and not empty where the line is not.
fn visible(text: &str, span: Span) -> std::ops::Range<usize> {
    let start = floor(text, span.start as usize);
    let start = if text[start..].starts_with('\u{feff}') { start + '\u{feff}'.len_utf8() } else { start };
    let mut end = floor(text, span.end as usize).max(start);
    if end == start {
        let line = text[start..].find(['\n', '\r']).map_or(text.len(), |index| start + index);
        end = text[start..line].char_indices().nth(1).map_or(line, |(index, _)| start + index);
    }
    start..end
}

fn short(diagnostic: &Diagnostic, sources: &Sources, lang: ToolLang) -> String {
    let file = sources.get(diagnostic.span.source);
    let (line, column) = line_and_column(&file.text, diagnostic.span.start as usize);
    let severity = severity_word(diagnostic.severity);
    format!(
        "{}:{line}:{column}: {severity}[{}]: {}\n",
        file.path,
        diagnostic.code,
        diagnostic.title.say(lang)
    )
}

/// The machine's word, the same in both languages: scripts look for it.
fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[derive(Serialize)]
struct Json<'a> {
    code: &'a str,
    severity: &'a str,
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrected: Option<&'a str>,
}

fn json(diagnostics: &Diagnostics, sources: &Sources, lang: ToolLang) -> String {
    let list: Vec<Json<'_>> = diagnostics
        .iter()
        .map(|d| {
            let file = sources.get(d.span.source);
            let (line, column) = line_and_column(&file.text, d.span.start as usize);
            let (end_line, end_column) = line_and_column(&file.text, d.span.end as usize);
            Json {
                code: d.code,
                severity: severity_word(d.severity),
                path: &file.path,
                line,
                column,
                end_line,
                end_column,
                message: d.title.say(lang),
                reason: d.label.as_ref().map(|label| label.say(lang)),
                help: d.help.as_ref().map(|help| help.say(lang)),
                corrected: d.corrected.as_deref(),
            }
        })
        .collect();
    serde_json::to_string_pretty(&list).map_or_else(|_| "[]\n".to_owned(), |text| text + "\n")
}

/// `::error file=…,line=…,col=…,title=…::message` (GitHub Actions, "Workflow commands", read 2026-11).
fn github(diagnostic: &Diagnostic, sources: &Sources, lang: ToolLang) -> String {
    let file = sources.get(diagnostic.span.source);
    let (line, column) = line_and_column(&file.text, diagnostic.span.start as usize);
    let message = match help(diagnostic, lang) {
        Some(help) => format!("{}\n{help}", diagnostic.title.say(lang)),
        None => diagnostic.title.say(lang).to_owned(),
    };
    format!(
        "::{} file={},line={line},col={column},title={}::{}\n",
        severity_word(diagnostic.severity),
        property(&file.path),
        diagnostic.code,
        data(&message)
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
