//! The words of a theme in one language, with their plurals: Project Fluent's format, behind two functions.
//!
//! A word that the theme lacks in a language is looked for in the embedded theme's file of that language, then in
//! its French, and at last shows its own identifier: a page never fails for a missing word.

use std::collections::{HashMap, HashSet};

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
    /// The words that no value changes, by identifier: nearly all of a page's, put together once.
    settled: HashMap<String, String>,
    /// The values by which words are chosen, and those that a function is given.
    choosing: HashSet<String>,
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
        let mut settled = HashMap::new();
        let mut choosing = HashSet::new();
        let mut mistakes = Vec::new();
        let defaults = embedded();
        let primary = lang.split('-').next().unwrap_or(lang);
        for tag in [lang, primary, COMPLETE] {
            let path = format!("strings/{tag}.ftl");
            let own = files.get(&path);
            let default = defaults.get(&path).filter(|text| Some(*text) != own);
            for text in [own, default].into_iter().flatten() {
                let (bundle, found) = compile_layer(tag, &path, text);
                settle(&bundle, text, &layers, &mut settled);
                choosing.extend(choosers(text).map(str::to_owned));
                layers.push(bundle);
                mistakes.extend(found);
            }
            if tag == COMPLETE {
                break;
            }
        }
        mistakes.sort();
        mistakes.dedup();
        (Self { lang: lang.to_owned(), layers, settled, choosing }, mistakes)
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

    /// The words for an identifier, if no value changes them.
    pub(crate) fn settled(&self, id: &str) -> Option<&str> {
        self.settled.get(id).map(String::as_str)
    }

    /// Whether a text given by this name may do more than stand in its place.
    pub(crate) fn chooses_by(&self, name: &str) -> bool {
        self.choosing.contains(name)
    }

    /// The words for an identifier, with values in their places.
    pub fn say_with(&self, id: &str, values: &[(&str, Arg<'_>)]) -> String {
        if let Some(words) = self.settled(id) {
            return words.to_owned();
        }
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
    Some(resolve(layer, id, arguments)?.0)
}

/// The words of a message, and whether all that they are made of was there.
fn resolve(
    layer: &FluentBundle<FluentResource>,
    id: &str,
    arguments: &FluentArgs<'_>,
) -> Option<(String, bool)> {
    let pattern = layer.get_message(id)?.value()?;
    let mut unresolved = Vec::new();
    let words = layer.format_pattern(pattern, Some(arguments), &mut unresolved).into_owned();
    Some((words, unresolved.is_empty()))
}

/// Puts together those words of a layer that lack nothing without values, and so never look at one; what a layer
/// above has is that layer's to say.
fn settle(
    layer: &FluentBundle<FluentResource>,
    text: &str,
    above: &[FluentBundle<FluentResource>],
    settled: &mut HashMap<String, String>,
) {
    let none = FluentArgs::new();
    for id in text.lines().filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim_end()) {
        let said_above = above.iter().any(|layer| say_in(layer, id, &none).is_some());
        if let Some((words, true)) = resolve(layer, id, &none).filter(|_| !said_above) {
            settled.insert(id.to_owned(), words);
        }
    }
}

/// The names of values that do not stand alone in their place: `{ $count -> … }`, `{ NUMBER($count) }`.
fn choosers(text: &str) -> impl Iterator<Item = &str> {
    text.split('$').skip(1).filter_map(|after| {
        let end =
            after.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(after.len());
        let (name, after) = after.split_at(end);
        // A name may end in a hyphen, and then an arrow does not begin with one.
        let alone = after.trim_start().starts_with('}') && !name.ends_with('-');
        (!alone).then(|| name.trim_end_matches('-'))
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settled_words_are_what_the_format_says() {
        let own = "menu = Carte\nhome = { $x }\nskip = { menu } !\nyears = { number-group }\n  .label = L\nnew-one = x =\n";
        for lang in ["fr", "en", "ar", "pt", "ha", "fr-BJ"] {
            let files = embedded().overlaid([(format!("strings/{lang}.ftl"), own.to_owned())]);
            let (mut strings, _) = Strings::compile(&files, lang);
            let texts: String = files.iter().map(|(_, text)| text).collect();
            let ids: Vec<&str> =
                texts.lines().filter_map(|line| line.split_once(" =").map(|(id, _)| id)).collect();
            let values = [("x", Arg::Text("y")), ("date", Arg::Text("d")), ("count", Arg::Number(2))];
            let say = |strings: &Strings| -> Vec<String> {
                ids.iter().flat_map(|id| [strings.say(id), strings.say_with(id, &values)]).collect()
            };
            let settled = say(&strings);
            assert!(strings.settled.len() > 100 && strings.settled("menu") == Some("Carte"));
            assert!(strings.settled("home").is_none() && strings.settled("date-long").is_none());
            strings.settled.clear();
            assert_eq!(settled, say(&strings), "{lang}");
        }
    }
}
