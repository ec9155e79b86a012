//! The words of a theme in one language, with their plurals: Project Fluent's format, behind two functions.
//!
//! A word that the theme lacks in a language is looked for in the embedded theme's file of that language, then in
//! its French, and at last shows its own identifier: a page never fails for a missing word.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::files::{ThemeFiles, embedded};
use super::mistake::ThemeMistake;

/// The language whose words are complete by construction.
const COMPLETE: &str = "fr";

/// A value put into a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text, written as it is.
    Text(&'a str),
    /// A whole number: it chooses the plural; `NUMBER($n)` writes it with the language's grouping.
    Number(i64),
}

/// The words of a language.
pub struct Strings {
    lang: String,
    /// The theme's own words first, then what stands in for those it lacks.
    layers: Vec<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Strings {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Strings").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Strings {
    /// Compiles the words of `lang` (`fr`, `fr-BJ`, `ar`), leaving out what cannot be read and saying so.
    pub fn compile(files: &ThemeFiles, lang: &str) -> (Self, Vec<ThemeMistake>) {
        let mut layers = Vec::new();
        let mut mistakes = Vec::new();
        let defaults = embedded();
        let primary = lang.split('-').next().unwrap_or(lang);
        for tag in [lang, primary, COMPLETE] {
            let path = format!("strings/{tag}.ftl");
            let own = files.get(&path);
            let default = defaults.get(&path).filter(|text| Some(*text) != own);
            for text in [own, default].into_iter().flatten() {
                let (bundle, found) = compile_layer(tag, &path, text);
                layers.push(bundle);
                mistakes.extend(found);
            }
            if tag == COMPLETE {
                break;
            }
        }
        mistakes.sort();
        mistakes.dedup();
        (Self { lang: lang.to_owned(), layers }, mistakes)
    }

    /// The language asked for.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// Whether there are words for an identifier, in this language or one that stands in.
    pub fn has(&self, id: &str) -> bool {
        self.layers.iter().any(|layer| layer.has_message(id))
    }

    /// The words for an identifier; the identifier itself if there are none.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The words for an identifier, with values in their places.
    pub fn say_with(&self, id: &str, values: &[(&str, Arg<'_>)]) -> String {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                Arg::Text(text) => arguments.set(*name, *text),
                Arg::Number(number) => arguments.set(*name, *number),
            }
        }
        self.layers.iter().find_map(|layer| say_in(layer, id, &arguments)).unwrap_or_else(|| id.to_owned())
    }
}

fn say_in(layer: &FluentBundle<FluentResource>, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let pattern = layer.get_message(id)?.value()?;
    let mut unresolved = Vec::new();
    Some(layer.format_pattern(pattern, Some(arguments), &mut unresolved).into_owned())
}

fn compile_layer(lang: &str, path: &str, text: &str) -> (FluentBundle<FluentResource>, Vec<ThemeMistake>) {
    let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    // The faulty entry is the place: the parser's own stands where it gave up, often a line below.
    let mut mistakes: Vec<ThemeMistake> = errors
        .iter()
        .map(|error| {
            ThemeMistake::at(
                path,
                text,
                error.slice.as_ref().map_or(error.pos.start, |entry| entry.start),
                error.to_string(),
            )
        })
        .collect();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(lang)]);
    bundle.set_use_isolating(false);
    if let Err(doubles) = bundle.add_resource(resource) {
        mistakes.extend(doubles.iter().map(|double| ThemeMistake::whole(path, double.to_string())));
    }
    let separator = say_in(&bundle, "number-group", &FluentArgs::new()).unwrap_or_default();
    // The name is free in a new bundle: adding the function cannot fail.
    let _ = bundle.add_function("NUMBER", move |values, _| match values.first() {
        Some(FluentValue::Number(number)) => {
            FluentValue::from(super::quantity::grouped(&number.as_string(), &separator))
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    });
    (bundle, mistakes)
}

/// The plural rules of a language; a tag that cannot be read has English ones.
fn identifier(lang: &str) -> LanguageIdentifier {
    lang.parse().unwrap_or_default()
}
