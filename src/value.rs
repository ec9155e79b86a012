//! Typed readers over the YAML tree: what a field means, with every mistake collected and none hidden by another.
//!
//! A reader takes the node it is given and returns a value, or tells the mistake and returns nothing: the caller goes on
//! with the next field. A field is asked for by its English name; French names are the same field ([`crate::vocabulary`]).

mod fields;
mod told;

pub use fields::Fields;

use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::lang::{Language, LocalText};
use crate::source::{SourceId, Span, Spanned};
use crate::time::{self, Moment};
use crate::typography::unquoted;
use crate::vocabulary::{self, Choice};
use crate::yaml::{Entry, Kind, Node};
use jiff::civil::{Date, Time};
use std::collections::BTreeMap;

/// How many unknown fields of one map are told: more of them mean that it is another thing altogether.
const UNKNOWN_LIMIT: usize = 30;

/// The words for yes, in YAML's tongue or in French, folded.
pub const YES: &[&str] = &["true", "yes", "on", "oui", "vrai"];
/// The words for no.
pub const NO: &[&str] = &["false", "no", "off", "non", "faux"];

/// About how many fields are asked for in a map: the trunk's, and those of a kind.
const ASKED: usize = 64;

/// The original of a translation.
#[derive(Clone, Copy)]
pub struct Beside<'a> {
    /// Its file.
    pub source: SourceId,
    /// Its text.
    pub text: &'a str,
    /// The language of its texts.
    pub language: &'a Language,
    /// The language of the translation's own.
    pub translated: &'a Language,
}

/// Reads the nodes of one file.
pub struct Reader<'a> {
    /// The file.
    pub source: SourceId,
    /// Its text, for the corrected line.
    pub text: &'a str,
    /// What this file translates, where it translates one: some of the nodes are from there.
    pub beside: Option<Beside<'a>>,
    /// Where mistakes go.
    pub diagnostics: &'a mut Diagnostics,
}

impl<'a> Reader<'a> {
    /// The text of the file that a place is in.
    pub fn text_at(&self, span: Span) -> &'a str {
        self.beside.filter(|beside| beside.source == span.source).map_or(self.text, |beside| beside.text)
    }

    /// The language of a text that names none, where it is not for the portal to know it.
    fn language_at(&self, span: Span) -> Option<Language> {
        let beside = self.beside?;
        Some(if span.source == beside.source { beside.language } else { beside.translated }.clone())
    }
}

impl Reader<'_> {
    /// Opens a map. A key that stands twice, or once in French and once in English, is told here.
    pub fn fields<'n>(&mut self, node: &'n Node) -> Option<Fields<'n>> {
        let map: &[Entry] = match &node.kind {
            Kind::Map(map) => map,
            // An empty front matter has no fields; what is required is told as missing.
            Kind::Null => &[],
            _ => {
                self.not_fields(node);
                return None;
            }
        };
        let mut entries: Vec<(&Entry, &str, bool)> = Vec::with_capacity(map.len());
        let mut firsts: BTreeMap<&str, &Entry> = BTreeMap::new();
        for entry in map {
            let canonical = vocabulary::canonical_key(&entry.key);
            if let Some(first) = firsts.get(canonical) {
                self.diagnostics.add(told::duplicate_key(entry, first));
            } else {
                firsts.insert(canonical, entry);
                entries.push((entry, canonical, false));
            }
        }
        Some(Fields { span: node.span, entries, asked: Vec::with_capacity(ASKED) })
    }

    /// Tells the fields that nobody asked for.
    #[expect(clippy::needless_pass_by_value, reason = "nothing may be taken from the fields after this")]
    pub fn finish(&mut self, fields: Fields<'_>) {
        let unknown = fields.entries.iter().filter(|(_, name, taken)| !taken && !fields.asked.contains(name));
        for (entry, _, _) in unknown.take(UNKNOWN_LIMIT) {
            self.diagnostics.add(told::unknown_key(entry, &fields.asked));
        }
    }

    /// The text of a field.
    pub fn text(&mut self, node: &Node) -> Option<Spanned<String>> {
        match &node.kind {
            Kind::Scalar(text) => Some(Spanned::new(text.trim().to_owned(), node.span)),
            Kind::Map(entries) if is_sentence(entries, self.text_at(node.span)) => {
                self.diagnostics.add(self.sentence_with_colon(node));
                None
            }
            _ => {
                self.wrong_type(node, "un texte", "a text");
                None
            }
        }
    }

    /// A visible text that is a quotation: the marks around it, if any, are for the page to set.
    pub fn quotation(&mut self, node: &Node) -> Option<LocalText> {
        let mut quotation = self.local_text(node)?;
        for (_, text) in &mut quotation.texts {
            text.value = unquoted(&text.value).unwrap_or_else(|| std::mem::take(&mut text.value));
        }
        Some(quotation)
    }

    /// A visible text, one string or one a language.
    pub fn local_text(&mut self, node: &Node) -> Option<LocalText> {
        match &node.kind {
            Kind::Map(entries)
                if !entries.is_empty() && entries.iter().all(|e| Language::new(&e.key).is_some()) =>
            {
                let texts = entries
                    .iter()
                    .filter_map(|e| Some((Language::new(&e.key), self.text(&e.value)?)))
                    .collect();
                Some(LocalText { span: node.span, texts })
            }
            _ => self
                .text(node)
                .map(|text| LocalText { span: text.span, texts: vec![(self.language_at(text.span), text)] }),
        }
    }

    /// A list; a single value stands for a list of one.
    pub fn list<T>(&mut self, node: &Node, mut read: impl FnMut(&mut Self, &Node) -> Option<T>) -> Vec<T> {
        match &node.kind {
            Kind::List(items) => {
                items.iter().filter(|n| n.kind != Kind::Null).filter_map(|item| read(self, item)).collect()
            }
            Kind::Null => Vec::new(),
            _ => read(self, node).into_iter().collect(),
        }
    }

    /// A field's texts; a single one stands for a list of one.
    pub fn texts(&mut self, node: Option<&Node>) -> Vec<Spanned<String>> {
        node.map(|node| self.list(node, Self::text)).unwrap_or_default()
    }

    /// A field's visible texts.
    pub fn local_texts(&mut self, node: Option<&Node>) -> Vec<LocalText> {
        node.map(|node| self.list(node, Self::local_text)).unwrap_or_default()
    }

    /// A date.
    pub fn date(&mut self, node: &Node) -> Option<Spanned<Date>> {
        let text = self.text(node)?;
        match time::parse_moment(&text.value) {
            Some(Moment::Day(date)) => Some(Spanned::new(date, text.span)),
            Some(Moment::Local(at)) => Some(Spanned::new(at.date(), text.span)),
            _ => {
                self.diagnostics.add(told::bad_date(text.span, &text.value));
                None
            }
        }
    }

    /// A date, or an instant.
    pub fn moment(&mut self, node: &Node) -> Option<Spanned<Moment>> {
        let text = self.text(node)?;
        let moment = time::parse_moment(&text.value);
        if moment.is_none() {
            self.diagnostics.add(told::bad_date(text.span, &text.value));
        }
        Some(Spanned::new(moment?, text.span))
    }

    /// A time of day.
    pub fn time(&mut self, node: &Node) -> Option<Spanned<Time>> {
        let text = self.text(node)?;
        let time = time::parse_time(&text.value);
        if time.is_none() {
            self.diagnostics.add(told::bad_time(text.span, &text.value));
        }
        Some(Spanned::new(time?, text.span))
    }

    /// A whole number from 0.
    pub fn number(&mut self, node: &Node) -> Option<u32> {
        let text = self.text(node)?;
        let digits: String =
            text.value.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect();
        let number = digits.parse().ok();
        if number.is_none() {
            self.wrong_type(node, "un nombre entier", "a whole number");
        }
        number
    }

    /// `true` or `false`, in the words of YAML or of French.
    pub fn flag(&mut self, node: &Node) -> Option<bool> {
        let text = self.text(node)?;
        match vocabulary::fold(&text.value).as_str() {
            word if YES.contains(&word) => Some(true),
            word if NO.contains(&word) => Some(false),
            _ => {
                self.wrong_type(node, "`true` ou `false` (oui, non)", "`true` or `false`");
                None
            }
        }
    }

    /// A language's code.
    pub fn language(&mut self, node: &Node) -> Option<Language> {
        let text = self.text(node)?;
        let language = Language::new(&text.value);
        if language.is_none() {
            self.diagnostics.add(told::bad_language(&text));
        }
        language
    }

    /// A colour written `#rrggbb` (or `#rgb`).
    pub fn colour(&mut self, node: &Node) -> Option<Spanned<String>> {
        let text = self.text(node)?;
        let digits = text.value.strip_prefix('#').unwrap_or_default();
        let clean = digits.chars().all(|c| c.is_ascii_hexdigit());
        let long = match digits.len() {
            6 if clean => Some(digits.to_lowercase()),
            3 if clean => Some(digits.to_lowercase().chars().flat_map(|c| [c, c]).collect()),
            _ => None,
        };
        if long.is_none() {
            self.diagnostics.add(told::bad_colour(&text));
        }
        long.map(|digits| Spanned::new(format!("#{digits}"), text.span))
    }

    /// One of a closed list of values.
    pub fn choice<C: Choice>(&mut self, node: &Node) -> Option<C> {
        let text = self.text(node)?;
        let choice = vocabulary::choose(&text.value);
        if choice.is_none() {
            self.diagnostics.add(told::unknown_value::<C>(&text));
        }
        choice
    }

    /// Tells that a field has another shape than the one it needs.
    pub fn wrong_type(&mut self, node: &Node, fr: &str, en: &str) {
        if self.diagnostics.has_trap_at(node.span) {
            return;
        }
        let (found_fr, found_en) = match &node.kind {
            Kind::Null => ("il n’y a rien", "there is nothing"),
            Kind::Scalar(_) => ("c’est un texte", "this is a text"),
            Kind::List(_) => ("c’est une liste", "this is a list"),
            Kind::Map(_) => ("ce sont des champs", "these are fields"),
        };
        let diagnostic = Diagnostic::new(
            "wrong-type",
            self.first_line(node.span),
            Phrase::new(format!("il faut ici {fr}"), format!("this must be {en}")),
        )
        .because(found_fr, found_en);
        self.diagnostics.add(match &node.kind {
            Kind::List(_) => diagnostic.mend(
                "gardez une seule valeur, sans tiret ni crochets",
                "keep one value, without dash or brackets",
            ),
            Kind::Map(_) => diagnostic.mend(
                "gardez une seule valeur, entre guillemets si elle contient `:`, `{` ou `}`",
                "keep one value, in quotes if it contains `:`, `{` or `}`",
            ),
            Kind::Null | Kind::Scalar(_) => diagnostic,
        });
    }

    /// Tells that something else stands where there must be fields.
    fn not_fields(&mut self, node: &Node) {
        if self.diagnostics.has_trap_at(node.span) {
            return;
        }
        let diagnostic = Diagnostic::new(
            "wrong-type",
            self.first_line(node.span),
            Phrase::new("il faut ici des champs `nom: valeur`", "this must be fields `name: value`"),
        );
        let diagnostic = match &node.kind {
            Kind::List(_) => diagnostic.because("c’est une liste", "this is a list"),
            Kind::Scalar(_) => diagnostic.because("c’est un texte", "this is a text"),
            Kind::Null | Kind::Map(_) => diagnostic.because("il n’y a rien", "there is nothing"),
        };
        self.diagnostics.add(diagnostic.mend(
            "écrivez un champ par ligne, sans tiret devant : `nom: valeur`",
            "write a line a field, without a dash: `name: value`",
        ));
    }

    /// Tells that a required field is not there.
    pub fn missing(&mut self, span: Span, field: &'static str, fr: &'static str, en: &'static str) {
        let french = vocabulary::french_key(field).map_or(String::new(), |word| format!(" (ou `{word}`)"));
        let span = self.first_line(span);
        self.diagnostics.add(
            Diagnostic::new(
                "missing-field",
                span,
                Phrase::new(
                    format!("il manque le champ `{field}`{french}"),
                    format!("the field `{field}` is missing"),
                ),
            )
            .mend(fr, en),
        );
    }

    /// The part of a place that is on its first line.
    pub fn first_line(&self, span: Span) -> Span {
        let text = self.text_at(span).get(span.range()).unwrap_or_default();
        span.within(0..text.find(['\r', '\n']).unwrap_or(text.len()))
    }

    /// `- Prix : 300 F` in a list of texts is a map of one field for YAML.
    fn sentence_with_colon(&self, node: &Node) -> Diagnostic {
        let (before, rest) = self.text_at(node.span).split_at(node.span.start as usize);
        let line_start = before.rfind('\n').map_or(0, |index| index + 1);
        let line = rest.split(['\r', '\n']).next().unwrap_or_default();
        let (written, after) = line.split_at(node.span.range().len().min(line.len()));
        let colon = written.find(':').unwrap_or(0);
        let corrected = format!("{}\"{}\"{after}", &before[line_start..], written.trim_end());
        Diagnostic::new(
            "yaml-colon",
            node.span.within(colon..colon + 1),
            Phrase::new("deux-points dans un texte sans guillemets", "a colon in a text without quotes"),
        )
        .because("YAML croit qu’un champ commence ici", "YAML takes this for the start of a field")
        .mend("mettez le texte entre guillemets", "put the text in quotes")
        .corrected(corrected)
    }
}

fn is_sentence(entries: &[Entry], text: &str) -> bool {
    let [entry] = entries else { return false };
    let line = Span { end: entry.value.span.end, ..entry.key_span };
    let written = text.get(line.range());
    matches!(entry.value.kind, Kind::Scalar(_))
        && written.is_some_and(|written| !written.contains(['\n', '"', '{']))
}
