//! Whether templates only put texts in their places, and the texts that they know themselves.
//!
//! A template may ask whether there is a text, compare two, hand one on and write it. What looks into a text or makes
//! another of it (most filters, `in`, a slice, a comparison of what was joined) would do otherwise with a text that
//! stands for it: pages of such a theme are each rendered by the engine.

use std::collections::BTreeSet;

/// What may be done with a value: `length` refuses a text that stands for another (`tokens`).
const FILTERS: [&str; 5] = ["safe", "verbatim", "row", "drawn", "length"];

/// What is asked of a value's sort, or of a number.
const TESTS: [&str; 14] = [
    "drawn",
    "none",
    "defined",
    "undefined",
    "string",
    "number",
    "map",
    "bool",
    "array",
    "integer",
    "float",
    "iterable",
    "odd",
    "even",
];

/// The functions that are called; `say` refuses a text that stands for another where it would choose its words by it.
const FUNCTIONS: [&str; 2] = ["say", "range"];

/// What templates know of texts.
#[derive(Debug, Default)]
struct Known<'a> {
    quoted: BTreeSet<&'a str>,
    /// Names of what was put together out of words, and texts perhaps; by `set`, and as a component's argument.
    set: BTreeSet<&'a str>,
    given: BTreeSet<&'a str>,
    /// Names of what is compared; and of those, what is compared in components, which see their arguments.
    compared: BTreeSet<&'a str>,
    compared_inside: BTreeSet<&'a str>,
}

/// The texts in quotes of templates, if they only put texts in their places.
pub(super) fn known_texts<'a>(templates: impl Iterator<Item = &'a str>) -> Option<Vec<&'a str>> {
    let mut known = Known::default();
    for template in templates {
        known.read(template)?;
    }
    let apart = known.set.is_disjoint(&known.compared) && known.given.is_disjoint(&known.compared_inside);
    apart.then(|| known.quoted.into_iter().collect())
}

impl<'a> Known<'a> {
    /// Nothing if the template does more.
    fn read(&mut self, template: &'a str) -> Option<()> {
        let mut rest = template;
        let mut inside = false;
        while let Some(at) = rest.find('{') {
            rest = &rest[at + 1..];
            let end = match rest.as_bytes().first() {
                Some(b'{') => "}}",
                Some(b'%') => "%}",
                Some(b'#') => {
                    rest = rest.split_once("#}")?.1;
                    continue;
                }
                _ => continue,
            };
            let (lexemes, after) = lexed(&rest[1..], end)?;
            let tag = without_dashes(&lexemes);
            if !is_plain(tag) {
                return None;
            }
            match tag.first() {
                Some(Lexeme::Word("component")) => inside = true,
                Some(Lexeme::Word("endcomponent")) => inside = false,
                _ => {}
            }
            self.note(tag, inside);
            rest = after;
        }
        Some(())
    }

    fn note(&mut self, tag: &[Lexeme<'a>], inside: bool) {
        use Lexeme::{Quoted, Sign, Word};
        let says = tag.windows(2).any(|pair| matches!(pair, [Word("say"), Sign("(")]));
        if let [Word("set" | "set_global"), Word(name), rest @ ..] = tag
            // Without a value, what stands up to `endset`.
            && (says || rest.is_empty())
        {
            self.set.insert(name);
        }
        let mut argument = None;
        for (at, lexeme) in tag.iter().enumerate() {
            match (*lexeme, tag.get(at + 1), tag.get(at + 2)) {
                (Word(name), Some(Sign("=")), Some(Sign("{"))) => argument = Some(name),
                (Word("say"), Some(Sign("(")), _) => self.given.extend(argument),
                (Sign("==" | "!="), after, _) => {
                    let before = at.checked_sub(1).map(|before| &tag[before]);
                    for name in [before, after].into_iter().flatten() {
                        if let Word(name) = name {
                            self.compared.insert(name);
                            self.compared_inside.extend(inside.then_some(*name));
                        }
                    }
                }
                (Quoted(text), ..) => {
                    self.quoted.insert(text);
                }
                _ => {}
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lexeme<'a> {
    /// A name, a path (`document.title`) or a number.
    Word(&'a str),
    /// A text in quotes.
    Quoted(&'a str),
    /// One or two characters that are neither.
    Sign(&'a str),
}

/// The lexemes of a tag up to its end, and what stands after it.
fn lexed<'a>(text: &'a str, end: &str) -> Option<(Vec<Lexeme<'a>>, &'a str)> {
    const SIGNS: [&str; 6] = ["==", "!=", "<=", ">=", "/>", "</"];
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    let mut lexemes = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix(end) {
            return Some((lexemes, after));
        }
        let first = rest.chars().next()?;
        let length = if matches!(first, '"' | '\'' | '`') {
            let inside = &rest[1..];
            let length = inside.find(first)?;
            // A quote in quotes: no template of ours has one, and this reader need not know how.
            if inside[..length].contains('\\') {
                return None;
            }
            lexemes.push(Lexeme::Quoted(&inside[..length]));
            length + 2
        } else if is_word(first) {
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            lexemes.push(Lexeme::Word(&rest[..length]));
            length
        } else {
            let two = SIGNS.iter().any(|sign| rest.starts_with(sign));
            let length = if two { 2 } else { first.len_utf8() };
            lexemes.push(Lexeme::Sign(&rest[..length]));
            length
        };
        rest = &rest[length..];
    }
}

/// A tag without the dashes that take away white space: `{%- … -%}`.
fn without_dashes<'t, 'a>(tag: &'t [Lexeme<'a>]) -> &'t [Lexeme<'a>] {
    let tag = tag.strip_prefix(&[Lexeme::Sign("-")]).unwrap_or(tag);
    tag.strip_suffix(&[Lexeme::Sign("-")]).unwrap_or(tag)
}

fn is_plain(tag: &[Lexeme<'_>]) -> bool {
    use Lexeme::{Quoted, Sign, Word};
    let has = |sign: &str| tag.contains(&Sign(sign));
    let compares = has("==") || has("!=");
    // A filter section has its filter where others have a value.
    let section = matches!(tag, [Word("filter"), Word(filter), ..] if !FILTERS.contains(filter));
    let raw = matches!(tag, [Word("raw"), ..]);
    // What is joined may become words' name, and nothing that is looked at.
    let said = matches!(tag, [Word("say"), Sign("("), Word("id"), Sign("="), ..]);
    let loops = matches!(tag, [Word("for"), ..]);
    let odd = section || raw || has("~") && (compares || !says_all(tag, said)) || has(":");
    !odd && (0..tag.len()).all(|at| {
        let before = at.checked_sub(1).map(|before| tag[before]);
        let after = tag.get(at + 1).copied();
        match tag[at] {
            Sign("|") => matches!(after, Some(Word(filter)) if FILTERS.contains(&filter)),
            Word("is") => matches!(after, Some(Word(test)) if test == "not" || TESTS.contains(&test)),
            Word("not") if before == Some(Word("is")) => {
                matches!(after, Some(Word(test)) if TESTS.contains(&test))
            }
            Word("in") => loops && at <= 4,
            Word("__tera_context") => false,
            // A comparison with what a call gives.
            Sign("(") => match before {
                Some(Word(name)) => is_call_of_ours(tag, name) && !compares,
                _ => !compares,
            },
            // Of a list its first; of a text a letter.
            Sign("[") if matches!(before, Some(Word(name)) if name != "in") => {
                !compares
                    && matches!(after, Some(Word(place)) if place.bytes().all(|byte| byte.is_ascii_digit()))
            }
            // Numbers have an order, texts are not asked for theirs. The other use is the name of a component.
            Sign("<" | ">" | "<=" | ">=") => {
                is_component(tag, at) || matches!(after, Some(Word(number)) if is_number(number))
            }
            Quoted(_) | Word(_) | Sign(_) => true,
        }
    })
}

/// Whether what is joined in a tag is joined in the name of words: `say(id="type-" ~ kind)`, alone or among others.
fn says_all(tag: &[Lexeme<'_>], said: bool) -> bool {
    use Lexeme::{Sign, Word};
    if said {
        return true;
    }
    let mut names = false;
    tag.iter().enumerate().all(|(at, lexeme)| match lexeme {
        Word("id") => {
            names = at >= 2 && tag[at - 1] == Sign("(") && tag[at - 2] == Word("say");
            true
        }
        Sign("," | ")") => {
            names = false;
            true
        }
        Sign("~") => names,
        _ => true,
    })
}

fn is_call_of_ours(tag: &[Lexeme<'_>], name: &str) -> bool {
    let is_definition =
        matches!(tag, [Lexeme::Word("component"), Lexeme::Word(component), ..] if *component == name);
    is_definition
        || FUNCTIONS.contains(&name)
        || matches!(name, "if" | "elif" | "and" | "or" | "not" | "else")
}

/// Whether a sign opens or closes a component: `{{ <row document /> }}`, `{% <note> %}`, `{% </note> %}`.
fn is_component(tag: &[Lexeme<'_>], at: usize) -> bool {
    let opens = matches!(tag.first(), Some(Lexeme::Sign("<" | "</")));
    opens && (at == 0 || at + 1 == tag.len())
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

#[cfg(test)]
mod tests {
    use super::super::super::embedded;
    use super::known_texts;

    fn known(template: &str) -> Option<Vec<&str>> {
        known_texts(std::iter::once(template))
    }

    #[test]
    fn the_embedded_theme_puts_texts_in_their_places() {
        let files = embedded();
        for (name, _, text) in files.templates() {
            assert!(known(text).is_some(), "{name}");
        }
        assert!(known_texts(files.templates().map(|(.., text)| text)).is_some());
    }

    #[test]
    fn a_text_in_quotes_is_known() {
        let known = known(
            "{# {{ \"no\" | upper }} #}{% if a == 'x' or b.c != \"y z\" %}{{ say(id=\"type-\" ~ kind, n=a) }}{% endif %}",
        );
        assert_eq!(known.unwrap(), ["type-", "x", "y z"]);
    }

    #[test]
    fn what_looks_into_a_text_is_not_plain() {
        for plain in [
            "{{ title }} { } {x}",
            "{{- title | safe -}}",
            "{% for it in all %}{{ it[0] }}{% endfor %}",
            "{% for key, it in all %}{% endfor %}",
            "{% if all | length > 3 and count >= 1.5 %}",
            "{% if a is not none and not (b or c) %}",
            "{{ <row document label={say(id=\"x\" ~ y, date=z)} all={[a, b]} more={true} /> }}",
            "{% component row(document, label=\"\") %}{% endcomponent row %}",
            "{% filter row %}<li>{% endfilter %}",
            "{% set x = a.b %}{{ a if b else \"c\" }}",
            "{% component row(label) %}{% endcomponent row %}{{ <row label={say(id=\"y\")} /> }}{% if label == c.d %}",
            "{% <note it={a}> %}x{% </note> %}",
        ] {
            assert!(known(plain).is_some(), "{plain}");
        }
        for odd in [
            "{{ title | upper }}",
            "{{ title|truncate(length=3) }}",
            "{% filter upper %}x{% endfilter %}",
            "{% if \"x\" in title %}",
            "{% for x in all %}{% if x in y %}",
            "{% if title is starting_with(\"x\") %}",
            "{% if title is not containing(\"x\") %}",
            "{{ title[1:3] }}",
            "{% if title[0] == \"x\" %}",
            "{{ names[title] }}",
            "{% if title < other %}",
            "{% if title > \"m\" %}",
            "{% if a ~ b == \"xy\" %}",
            "{% set x = a ~ b %}",
            "{{ <row label={a ~ b} /> }}",
            "{{ <row label={say(id=a, n=b ~ c)} /> }}",
            "{% if a == say(id=b) %}",
            "{{ __tera_context }}",
            "{{ get_random(start=1) }}",
            "{% set x = say(id=\"y\", z=title) %}{% if x == \"z\" %}",
            "{% set x %}a {{ title }}{% endset %}{% if a.b != x %}",
            "{%- set x -%}a {{ title }}{%- endset -%}{%- if a.b != x -%}",
            "{%- set x = say(id=\"y\", z=title) -%}{%- if x == \"z\" -%}",
            "{{- <row label={say(id=\"y\")} /> -}}{%- component row(label) -%}{%- if label == c.d -%}{%- endcomponent row -%}",
            "{{ <row label={a if b else say(id=\"y\")} /> }}{% component row(label) %}{% if label == c.d %}{% endcomponent row %}",
            "{% raw %}{{ x }}{% endraw %}",
            "{{ \"a\\\"b\" }}",
            "{{ title",
        ] {
            assert!(known(odd).is_none(), "{odd}");
        }
    }
}
