//! The masthead and the footer: written once for all the pages on which they are the same.
//!
//! The footer sees the site alone, the masthead the site and a page's place. Where templates of a portal's own look
//! at anything else, they are not written here, and `base.html` includes them in each page; so it does with the masthead
//! of a portal in several languages. What is written here has no seams: it is a part of what pages share.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use tera::{Context, Tera, Value};

use super::files::ThemeFiles;
use crate::seam;

const MASTHEAD: &str = "masthead.html";
const FOOTER: &str = "footer.html";

/// Places kept at most: a portal has some dozens.
const REMEMBERED: usize = 64;

/// Which of the two may be written once, and mastheads already written.
#[derive(Debug, Clone)]
pub(crate) struct Surroundings {
    masthead: bool,
    footer: bool,
    mastheads: Arc<RwLock<Vec<Masthead>>>,
}

/// A place, and what is written there; nothing if that failed.
type Masthead = (Place, Option<Value>);

/// All that a masthead may see of a page.
#[derive(Debug, PartialEq)]
struct Place {
    class: Value,
    section: Value,
    has_crumb: bool,
    languages: Value,
}

impl Surroundings {
    /// Looks into a theme's templates for what they depend on.
    pub(crate) fn of(files: &ThemeFiles, engine: &Tera) -> Self {
        let text = |name| files.get(&format!("templates/{name}")).unwrap_or_default();
        let simple = !files.templates().any(|(.., text)| has_implicit_arguments(text));
        let masthead = simple
            && sees_only(engine, MASTHEAD, text(MASTHEAD), &["site", "css", "frame"])
            && sees_only_the_place(text(MASTHEAD));
        let footer = simple && sees_only(engine, FOOTER, text(FOOTER), &["site", "css"]);
        Self { masthead, footer, mastheads: Arc::default() }
    }

    /// Whether one of the two is written once.
    #[cfg(test)]
    pub(crate) fn is_shared(&self) -> bool {
        self.masthead || self.footer
    }

    /// Writes the footer, and forgets the mastheads, of which each is written when a page asks for it.
    pub(crate) fn renew(&mut self, engine: &mut Tera) {
        self.mastheads = Arc::default();
        engine.global_context().remove("footer");
        if self.footer
            && let Some(footer) = written(engine, FOOTER, &Context::new())
        {
            engine.global_context().insert_value("footer", footer);
        }
    }

    /// Gives a page its masthead, unless it is to be written with the page.
    pub(crate) fn surround(&self, engine: &Tera, page: &mut Context) {
        if let Some(masthead) = self.masthead(engine, page) {
            page.insert_value("masthead", masthead);
        }
    }

    fn masthead(&self, engine: &Tera, page: &Context) -> Option<Value> {
        let place = Place::of(page.get("frame").filter(|_| self.masthead)?)?;
        // Where there are several languages, each page links to its own translations.
        if place.languages.len().is_none_or(|languages| languages > 1) {
            return None;
        }
        {
            let known = self.mastheads.read().unwrap_or_else(PoisonError::into_inner);
            if let Some((_, masthead)) = known.iter().find(|(other, _)| *other == place) {
                return masthead.clone();
            }
        }
        let mut context = Context::new();
        context.insert_value("frame", place.frame());
        let masthead = written(engine, MASTHEAD, &context);
        let mut known = self.mastheads.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() < REMEMBERED {
            known.push((place, masthead.clone()));
        }
        masthead
    }
}

impl Place {
    fn of(frame: &Value) -> Option<Self> {
        let field = |name| frame.get_from_path(name);
        Some(Self {
            class: field("class")?.clone(),
            section: field("section")?.clone(),
            has_crumb: field("crumb")?.is_truthy(),
            languages: field("languages")?.clone(),
        })
    }

    fn frame(&self) -> Value {
        Value::from(BTreeMap::from([
            ("class", self.class.clone()),
            ("section", self.section.clone()),
            ("crumb", Value::from(self.has_crumb)),
            ("languages", self.languages.clone()),
        ]))
    }
}

/// A template's text without seams; nothing if it cannot be written, which a page that includes it will say with its place.
fn written(engine: &Tera, template: &str, context: &Context) -> Option<Value> {
    let text = engine.render(template, context).ok()?;
    Some(Value::safe_string(&seam::without_seams(&text)))
}

/// Whether a template depends on nothing but these values, and stands in one file.
fn sees_only(engine: &Tera, name: &str, text: &str, seen: &[&str]) -> bool {
    let variables = engine.get_template_variables(name);
    let elsewhere = |tag: &str| ["include", "extends", "block"].iter().any(|word| tag.starts_with(word));
    let plain = !tags(text).any(elsewhere) && !text.contains("__tera_context");
    plain && variables.is_ok_and(|variables| variables.iter().all(|name| seen.contains(name)))
}

/// Whether, of a page's frame, a template sees the fields of [`Place`] alone, and of the crumb whether there is one.
fn sees_only_the_place(text: &str) -> bool {
    text.match_indices("frame").all(|(at, word)| {
        let after = &text[at + word.len()..];
        let Some(field) = after.strip_prefix('.') else { return false };
        let name = &field[..field.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(field.len())];
        match name {
            "class" | "section" | "languages" => true,
            "crumb" => is_condition(&text[..at], &field[name.len()..]),
            _ => false,
        }
    })
}

/// Whether a value is, whole, a term of an `if`.
fn is_condition(before: &str, after: &str) -> bool {
    let in_if = tags(before)
        .last()
        .is_some_and(|tag| !tag.contains('}') && (tag.starts_with("if ") || tag.starts_with("elif ")));
    in_if
        && ["if ", "or ", "and "].iter().any(|word| before.ends_with(word))
        && [" or ", " and ", " %}", " -%}"].iter().any(|end| after.starts_with(end))
}

/// What stands behind each `{%`.
fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.split("{%").skip(1).map(|tag| tag.trim_start_matches('-').trim_start())
}

/// Whether a component of these templates takes arguments from where it is called without being given them.
fn has_implicit_arguments(text: &str) -> bool {
    tags(text).any(|tag| {
        tag.starts_with("component") && tag.split("%}").next().is_some_and(|opening| opening.contains('@'))
    })
}
