//! The looks: compiles a theme's templates, words and styles once for a language, then renders views with them.
//!
//! A theme is a set of texts (`templates/*.html`, `theme.css`, `strings/<lang>.ftl`); the default one is embedded and
//! a portal's own files replace it one by one. Nothing here reads a file or knows what a communiqué is: views come
//! filled, pages go out as text. The template engine and the format of the words are named in this room alone.

pub mod calendar;
mod drawn;
mod engine;
mod files;
mod given;
mod mistake;
mod mould;
pub mod quantity;
mod scan;
mod sheet;
mod strings;
mod style;
mod surroundings;

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Tera, Value};

use crate::seam::{self, Page, Rendered};
use crate::view::SiteView;
pub use files::{ThemeFiles, embedded};
pub use given::Given;
pub use mistake::ThemeMistake;
use mould::{Cast, Moulds};
use sheet::Sheet;
pub use strings::{Arg, Strings};
use surroundings::Surroundings;

/// A theme in one language, ready to render.
#[derive(Debug, Clone)]
pub struct Theme {
    engine: Tera,
    surroundings: Surroundings,
    moulds: Moulds,
    strings: Arc<Strings>,
    sheet: Sheet,
    script: Arc<str>,
}

/// The one script of a portal, at most 500 bytes: it tells in the reader's browser how long ago a day was on which
/// something was expected, in the page's words.
const SINCE: &str = include_str!("theme/since.js");

impl Theme {
    /// Compiles templates, words and styles. Words of `lang` that a theme lacks are taken from the embedded theme,
    /// then from its French.
    pub fn compile(files: &ThemeFiles, lang: &str) -> Result<Self, Vec<ThemeMistake>> {
        let (strings, mut mistakes) = Strings::compile(files, lang);
        let strings = Arc::new(strings);
        mistakes.extend(scan::unknown_words(files, &strings));
        let sheet = Sheet::of(&seam::without_marks(&files.styles()));
        match engine::compile(files, &strings) {
            Ok(mut engine) if mistakes.is_empty() => {
                engine.global_context().insert_value("css", Value::safe_string(&String::from(seam::STYLE)));
                engine.global_context().insert("since_js", SINCE.trim_end());
                let surroundings = Surroundings::of(files, &engine);
                let moulds = Moulds::of(files);
                let script = files.get("search.js").unwrap_or_default().into();
                Ok(Self { engine, surroundings, moulds, strings, sheet, script })
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
        self.moulds.renew(Given::of(site).ok().as_ref());
    }

    /// Replaces the accent colour of the light scheme by the portal's own, `#rrggbb`.
    ///
    /// It has to be readable on the theme's paper and under white text: a paler one is refused, and the mistake says
    /// what contrast it has (WCAG 2.2, 1.4.3: at least 4.5 to 1).
    pub fn set_accent(&mut self, accent: &str) -> Result<(), ThemeMistake> {
        self.sheet = self.sheet.with_accent(accent)?;
        Ok(())
    }

    /// Renders a view with a template such as `communique.html`.
    pub fn render<T: Serialize>(&self, template: &str, view: &T) -> Result<String, ThemeMistake> {
        Ok(self.marked(template, view)?.plain())
    }

    /// A view taken apart, for its job key and for [`Theme::page`].
    pub fn given<T: Serialize>(template: &str, view: &T) -> Result<Given, ThemeMistake> {
        Given::of(view)
            .map_err(|error| ThemeMistake::whole(&format!("templates/{template}"), error.to_string()))
    }

    /// The same page with its seams, for whoever has many of its kind to work on, sooner if pages like it were rendered
    /// before. `given` is the view taken apart.
    pub fn page<'a, T: Serialize>(
        &self,
        template: &str,
        view: &T,
        given: &'a Given,
    ) -> Result<Rendered<'a>, ThemeMistake> {
        match self.moulds.cast(template, given) {
            Cast::Done(page) => {
                // Makes of every page of every test through the whole program a proof.
                debug_assert_eq!(
                    page.plain(),
                    self.marked(template, view)?.plain(),
                    "what was cast is not the page"
                );
                Ok(page)
            }
            Cast::Open(sample) => {
                let page = self.marked(template, view)?;
                let tools = (&self.engine, &self.strings, &self.surroundings);
                self.moulds.learn(tools, template, sample, &page);
                Ok(page)
            }
            Cast::Closed => self.marked(template, view),
        }
    }

    /// The same page, rendered.
    pub fn marked<T: Serialize>(&self, template: &str, view: &T) -> Result<Rendered<'static>, ThemeMistake> {
        let mut context = Context::from_serialize(view).map_err(|error| engine::mistake(&error, template))?;
        self.surroundings.surround(&self.engine, &mut context);
        let text = engine::render(&self.engine, template, &context)?;
        let frame = context.get("frame");
        let class = frame.and_then(|frame| frame.get_from_path("class")).and_then(Value::as_str);
        let style = Arc::clone(&self.sheet.of_class(class.unwrap_or_default()).css);
        Ok(Rendered { page: Page::Whole(text.into()), style })
    }

    /// All the styles; a page's `<style>` holds those for its kind.
    pub fn css(&self) -> &str {
        self.sheet.whole()
    }

    /// `sha256-…` of the styles of a page whose `<body>` has this class, for a content security policy's `style-src`.
    pub fn css_hash(&self, class: &str) -> &str {
        &self.sheet.of_class(class).hash
    }

    /// `sha256-…` of the script that tells how long ago a day was, for a content security policy's `script-src`.
    pub fn script_hash(&self) -> String {
        style::hash(SINCE.trim_end())
    }

    /// The script of the search page.
    pub fn script(&self) -> &str {
        &self.script
    }

    /// What a browser keeps the script under: another once the script is.
    pub fn script_version(&self) -> String {
        blake3::hash(self.script.as_bytes()).to_hex()[..8].to_owned()
    }

    /// The theme's words.
    pub fn strings(&self) -> &Strings {
        &self.strings
    }
}

#[cfg(test)]
mod tests;
