//! The looks: compiles a theme's templates, words and styles once for a language, then renders views with them.
//!
//! A theme is a set of texts (`templates/*.html`, `theme.css`, `strings/<lang>.ftl`); the default one is embedded and
//! a portal's own files replace it one by one. Nothing here reads a file or knows what a communiqué is: views come
//! filled, pages go out as text. The template engine and the format of the words are named in this room alone.

pub mod calendar;
mod engine;
mod files;
mod mistake;
pub mod quantity;
mod scan;
mod strings;
mod style;
mod surroundings;

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Tera, Value};

use crate::seam::{self, Rendered};
use crate::view::SiteView;
pub use files::{ThemeFiles, embedded};
pub use mistake::ThemeMistake;
pub use strings::{Arg, Strings};
use surroundings::Surroundings;

/// A theme in one language, ready to render.
#[derive(Debug, Clone)]
pub struct Theme {
    engine: Tera,
    surroundings: Surroundings,
    strings: Arc<Strings>,
    css: Arc<str>,
    script: Arc<str>,
}

impl Theme {
    /// Compiles templates, words and styles. Words of `lang` that a theme lacks are taken from the embedded theme,
    /// then from its French.
    pub fn compile(files: &ThemeFiles, lang: &str) -> Result<Self, Vec<ThemeMistake>> {
        let (strings, mut mistakes) = Strings::compile(files, lang);
        let strings = Arc::new(strings);
        mistakes.extend(scan::unknown_words(files, &strings));
        let css = style::compact(&seam::without_marks(&files.styles())).into();
        match engine::compile(files, &strings) {
            Ok(mut engine) if mistakes.is_empty() => {
                engine.global_context().insert_value("css", Value::safe_string(&String::from(seam::STYLE)));
                let surroundings = Surroundings::of(files, &engine);
                let script = files.get("search.js").unwrap_or_default().into();
                Ok(Self { engine, surroundings, strings, css, script })
            }
            Ok(_) => Err(mistakes),
            Err(mistake) => {
                mistakes.push(mistake);
                mistakes.sort();
                Err(mistakes)
            }
        }
    }

    /// Gives every template the site-wide value, once a build.
    pub fn set_site(&mut self, site: &SiteView) {
        self.engine.global_context().insert("site", site);
        self.surroundings.renew(&mut self.engine);
    }

    /// Replaces the accent colour of the light scheme by the portal's own, `#rrggbb`.
    ///
    /// It has to be readable on the theme's paper and under white text: a paler one is refused, and the mistake says
    /// what contrast it has (WCAG 2.2, 1.4.3: at least 4.5 to 1).
    pub fn set_accent(&mut self, accent: &str) -> Result<(), ThemeMistake> {
        self.css = style::with_accent(&self.css, accent)?.into();
        Ok(())
    }

    /// Renders a view with a template such as `communique.html`.
    pub fn render<T: Serialize>(&self, template: &str, view: &T) -> Result<String, ThemeMistake> {
        Ok(self.rendered(&self.marked(template, view)?).plain())
    }

    /// The same page with its seams, for whoever has many of its kind to work on: see [`Theme::rendered`].
    pub fn marked<T: Serialize>(&self, template: &str, view: &T) -> Result<String, ThemeMistake> {
        let mut context = Context::from_serialize(view).map_err(|error| engine::mistake(&error, template))?;
        if let Some(masthead) = self.surroundings.masthead(&self.engine, &context) {
            context.insert_value("masthead", masthead);
        }
        self.engine.render(template, &context).map_err(|error| engine::mistake(&error, template))
    }

    /// A marked page together with the style sheet that it leaves out.
    pub fn rendered<'a>(&'a self, marked: &'a str) -> Rendered<'a> {
        Rendered { marked, style: &self.css }
    }

    /// The styles as they stand inside every page's `<style>`.
    pub fn css(&self) -> &str {
        &self.css
    }

    /// The script of the search page.
    pub fn script(&self) -> &str {
        &self.script
    }

    /// What a browser keeps the script under: another once the script is.
    pub fn script_version(&self) -> String {
        blake3::hash(self.script.as_bytes()).to_hex()[..8].to_owned()
    }

    /// `sha256-…` of those styles, for a content security policy's `style-src`.
    pub fn css_hash(&self) -> String {
        style::hash(&self.css)
    }

    /// The theme's words.
    pub fn strings(&self) -> &Strings {
        &self.strings
    }
}

#[cfg(test)]
mod tests;
