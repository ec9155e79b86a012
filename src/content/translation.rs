//! A document's texts in another language, in a sibling file: `avis.ar.md` beside `avis.md`.
//!
//! The sibling holds the translated texts only. It is laid over the fields of the original and both are read as one
//! document, so that a text that is not translated stands as it was written, and every kind can be translated without
//! knowing of it. What is no text (a date, an institution) belongs to the original alone.

use super::council::Council;
use super::council_item::Item;
use super::council_markdown::Heading;
use super::front_matter::{self, Parsed};
use super::{Draft, FileName};
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::lang::Language;
use crate::source::{SourceId, Sources, Span};
use crate::value::{Beside, Reader};
use crate::vocabulary::canonical_key;
use crate::yaml::{Entry, Kind, Node};
use std::collections::{BTreeMap, HashMap};

/// What a translation may not say: the original has said it, and a document is the same in every language.
pub const FACTS: &[&str] = &[
    "id",
    "institution",
    "with",
    "date",
    "status",
    "publish_at",
    "expires_at",
    "number",
    "topics",
    "related",
    "replaces",
    "reply_to",
    "corrects",
    "aliases",
    "government",
    "type",
    "kind",
    "stage",
    "profile",
    "sessions",
    "previous_minutes_approved",
    "next_expected",
    "verdict",
    "state",
    "opens",
    "closes",
    "item",
    "asked_on",
    "due",
    "answered_on",
    "channel",
    "order",
];

/// A document in another language than the portal's first.
#[derive(Clone, Debug)]
pub struct Translation {
    /// Its language.
    pub language: Language,
    /// The file of the original.
    pub original: SourceId,
    /// The document as it reads in that language.
    pub draft: Draft,
}

/// What a sibling file is a translation of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sibling {
    /// The file of the original, if there is one.
    pub original: Option<SourceId>,
    /// The language that its name tells.
    pub language: Language,
}

/// The translations among the files, by their place. A name such as `avis.es.md` is one as well where its original
/// stands beside it, whether or not the portal speaks that language.
pub fn siblings(sources: &Sources, ids: &[SourceId], languages: &[Language]) -> BTreeMap<SourceId, Sibling> {
    let stem_of = |path: &str| path.rsplit_once('.').map(|(stem, _)| stem.to_owned());
    let tagged: Vec<(SourceId, String, Language)> = ids
        .iter()
        .filter_map(|id| {
            let path = &sources.get(*id).path;
            is_translatable(path).then_some(())?;
            let stem = stem_of(path)?;
            let (original, tag) = stem.rsplit_once('.')?;
            (!original.ends_with('/')).then_some(())?;
            Some((*id, original.to_owned(), Language::new(tag)?))
        })
        .collect();
    if tagged.is_empty() {
        return BTreeMap::new();
    }
    let originals: HashMap<String, SourceId> =
        ids.iter().filter_map(|id| Some((stem_of(&sources.get(*id).path)?, *id))).collect();
    let sibling = |(id, stem, language): (SourceId, String, Language)| {
        let original = originals.get(&stem).copied();
        let named = original.is_some() && language.tag().len() == 2;
        (named || languages.contains(&language)).then_some((id, Sibling { original, language }))
    };
    tagged.into_iter().filter_map(sibling).collect()
}

fn is_translatable(path: &str) -> bool {
    ["communiques", "councils", "factchecks", "consultations", "questions", "pages"].iter().any(|folder| {
        path.strip_prefix("content/")
            .and_then(|path| path.strip_prefix(folder))
            .is_some_and(|rest| rest.starts_with('/'))
    })
}

/// Reads a translation over its original; nothing after saying why it is none.
pub fn parse(
    sources: &Sources,
    source: SourceId,
    sibling: &Sibling,
    languages: &[Language],
    diagnostics: &mut Diagnostics,
) -> Option<Translation> {
    let Sibling { original, language } = sibling;
    let Some(original) = *original else {
        diagnostics.add(orphan(source, language));
        return None;
    };
    if languages.first() == Some(language) || !languages.contains(language) {
        diagnostics.add(not_spoken(source, language, languages));
        return None;
    }
    let file = sources.get(source);
    let over = front_matter::read(source, &file.text, !is_yaml(&file.path), diagnostics)?;
    tell_facts(&over.head, diagnostics);
    // What is wrong with the original is told of the original.
    let mut of_original = Diagnostics::default();
    let first = sources.get(original);
    let under = front_matter::read(original, &first.text, !is_yaml(&first.path), &mut of_original)?;
    let parsed = Parsed {
        head: Node { span: over.head.span, ..overlaid(&under.head, &texts_of(&over.head)) },
        body: over.body.filter(|body| !body.text.trim().is_empty()).or(under.body),
    };
    if !has_key(&over.head, "title") && !file.path.starts_with("content/councils/") {
        diagnostics.add(no_title(over.head.span));
    }
    let mut own = Diagnostics::default();
    let path = first.path.strip_prefix("content/").unwrap_or(&first.path);
    let stem = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(stem, _)| stem);
    let named = FileName { path: &file.path, stem, source };
    let beside = languages.first().map(|spoken| Beside {
        source: original,
        text: &first.text,
        language: spoken,
        translated: language,
    });
    let mut reader = Reader { source, text: &file.text, beside, diagnostics: &mut own };
    let mut draft = super::document(&mut reader, &named, path, parsed);
    own.keep_in(source);
    diagnostics.extend(own);
    if let Some(Draft::Council(council)) = &mut draft {
        let mut ignored = Diagnostics::default();
        if let Some(Draft::Council(first)) = super::parse(sources, original, &mut ignored) {
            follow(council, &first, Span::start_of(source), diagnostics);
        }
    }
    Some(Translation { language: language.clone(), original, draft: draft? })
}

fn is_yaml(path: &str) -> bool {
    !path.ends_with(".md")
}

/// Whether a map has a field, under its English or French name.
fn has_key(head: &Node, name: &str) -> bool {
    matches!(&head.kind, Kind::Map(entries) if entries.iter().any(|entry| canonical_key(&entry.key) == name))
}

fn tell_facts(head: &Node, diagnostics: &mut Diagnostics) {
    let Kind::Map(entries) = &head.kind else { return };
    for entry in entries.iter().filter(|entry| FACTS.contains(&canonical_key(&entry.key))) {
        diagnostics.add(not_translatable(entry));
    }
}

/// The fields of a translation without those that it may not have.
fn texts_of(head: &Node) -> Node {
    let Kind::Map(entries) = &head.kind else { return head.clone() };
    let texts = entries.iter().filter(|entry| !FACTS.contains(&canonical_key(&entry.key)));
    Node { span: head.span, kind: Kind::Map(texts.cloned().collect()) }
}

/// The fields of `under` with those that `over` translates: maps field by field, lists of maps entry by entry (by `id`
/// where both have one, else by place), anything else whole.
fn overlaid(under: &Node, over: &Node) -> Node {
    match (&under.kind, &over.kind) {
        (_, Kind::Null) => under.clone(),
        (Kind::Map(under), Kind::Map(entries)) => {
            Node { span: over.span, kind: Kind::Map(overlaid_map(under, entries)) }
        }
        (Kind::List(list), Kind::List(entries)) if list.iter().chain(entries).all(is_map) => {
            Node { span: over.span, kind: Kind::List(overlaid_list(list, entries)) }
        }
        (Kind::List(list), Kind::Map(_)) if list.iter().all(is_map) => {
            Node { span: over.span, kind: Kind::List(overlaid_list(list, std::slice::from_ref(over))) }
        }
        _ => over.clone(),
    }
}

fn is_map(node: &Node) -> bool {
    matches!(node.kind, Kind::Map(_))
}

fn overlaid_map(under: &[Entry], over: &[Entry]) -> Vec<Entry> {
    let mut used = vec![false; over.len()];
    let mut entries: Vec<Entry> = under
        .iter()
        .map(|entry| {
            let name = canonical_key(&entry.key);
            match over.iter().position(|other| canonical_key(&other.key) == name) {
                Some(place) => {
                    used[place] = true;
                    Entry { value: overlaid(&entry.value, &over[place].value), ..over[place].clone() }
                }
                None => entry.clone(),
            }
        })
        .collect();
    // What only the translation has, and what it says twice: the reader tells what is wrong with it.
    let others = over.iter().zip(used).filter(|(_, used)| !used);
    entries.extend(others.map(|(entry, _)| entry.clone()));
    entries
}

fn overlaid_list(under: &[Node], over: &[Node]) -> Vec<Node> {
    let mut list = under.to_vec();
    for (place, node) in over.iter().enumerate() {
        let named = id_of(node).and_then(|id| list.iter().position(|other| id_of(other) == Some(id)));
        match list.get_mut(named.unwrap_or(place)) {
            Some(first) => *first = overlaid(first, node),
            None => list.push(node.clone()),
        }
    }
    list
}

fn id_of(node: &Node) -> Option<&str> {
    let Kind::Map(entries) = &node.kind else { return None };
    let entry = entries.iter().find(|entry| canonical_key(&entry.key) == "id")?;
    if let Kind::Scalar(text) = &entry.value.kind { Some(text.trim()) } else { None }
}

/// A translated report has the anchors and natures of the original's items: an address holds in every language.
fn follow(council: &mut Council, original: &Council, place: Span, diagnostics: &mut Diagnostics) {
    let pasted = !original.written.is_empty();
    let (count, translated) = if pasted {
        (headings(&original.written), headings(&council.written))
    } else {
        (original.items.len(), council.items.len())
    };
    if count != translated || !follow_headings(&mut council.written, &original.written) {
        diagnostics.add(differs(place, count, translated));
    }
    if council.items.len() == original.items.len() {
        council.items.iter_mut().zip(&original.items).for_each(|(item, first)| follow_item(item, first));
    }
}

/// How many headings there are, on all levels.
fn headings(written: &[Heading]) -> usize {
    written.iter().map(|heading| 1 + headings(&heading.children)).sum()
}

/// Each heading means what that of the original means; not if there are others.
fn follow_headings(written: &mut [Heading], original: &[Heading]) -> bool {
    let same = written.len() == original.len();
    written.iter_mut().zip(original).fold(same, |same, (heading, first)| {
        heading.anchor.clone_from(&first.anchor);
        heading.original = Some(first.title.clone());
        follow_headings(&mut heading.children, &first.children) && same
    })
}

fn follow_item(item: &mut Item, original: &Item) {
    item.anchor.clone_from(&original.anchor);
    item.nature = original.nature;
    item.children.iter_mut().zip(&original.children).for_each(|(item, first)| follow_item(item, first));
}

fn orphan(source: SourceId, language: &Language) -> Diagnostic {
    let tag = language.tag();
    Diagnostic::new(
        "translation-orphan",
        Span::start_of(source),
        Phrase::new("traduction sans document d’origine", "a translation without its original"),
    )
    .because(
        format!("le nom finit par `.{tag}` : c’est la traduction du fichier du même nom sans `.{tag}`"),
        format!("the name ends in `.{tag}`: it translates the file of the same name without `.{tag}`"),
    )
    .mend(
        "écrivez d’abord l’original dans ce dossier, ou retirez la langue du nom du fichier",
        "write the original in this folder first, or take the language out of the file's name",
    )
}

fn not_spoken(source: SourceId, language: &Language, languages: &[Language]) -> Diagnostic {
    let tag = language.tag();
    let diagnostic = |fr: String, en: String| {
        Diagnostic::new("translation-language", Span::start_of(source), Phrase::new(fr, en))
    };
    if languages.first() == Some(language) {
        return diagnostic(
            format!("`{tag}` est la langue de l’original"),
            format!("`{tag}` is the language of the original"),
        )
        .mend(
            "gardez le fichier sans langue dans son nom, et retirez celui-ci",
            "keep the file without a language in its name, and remove this one",
        );
    }
    let all = languages.iter().map(Language::tag).chain([tag]).collect::<Vec<_>>().join(", ");
    diagnostic(format!("le portail ne parle pas `{tag}`"), format!("the portal does not speak `{tag}`")).mend(
        format!("ajoutez la langue dans site.yaml : `languages: [{all}]`"),
        format!("add the language in site.yaml: `languages: [{all}]`"),
    )
}

fn not_translatable(entry: &Entry) -> Diagnostic {
    Diagnostic::new(
        "not-translatable",
        entry.key_span,
        Phrase::new(
            format!("une traduction ne porte pas `{}`", entry.key),
            format!("a translation does not hold `{}`", entry.key),
        ),
    )
    .because("l’original le dit pour toutes les langues", "the original says it for every language")
    .mend(
        "retirez cette ligne : une traduction ne porte que des textes",
        "remove this line: a translation holds texts only",
    )
}

fn no_title(span: Span) -> Diagnostic {
    Diagnostic::new(
        "missing-field",
        span,
        Phrase::new("il manque le titre traduit", "the translated title is missing"),
    )
    .mend("écrivez `title:` dans cette langue", "write `title:` in this language")
}

fn differs(place: Span, items: usize, translated: usize) -> Diagnostic {
    Diagnostic::new(
        "translation-differs",
        place,
        Phrase::new(
            "la traduction n’a pas les mêmes titres que l’original",
            "the translation does not have the headings of the original",
        ),
    )
    .because(
        format!("{items} dans l’original, {translated} ici"),
        format!("{items} in the original, {translated} here"),
    )
    .mend(
        "traduisez chaque titre, dans le même ordre : sans cela leurs adresses ne se répondent pas",
        "translate each heading, in the same order: otherwise their addresses do not match",
    )
}
