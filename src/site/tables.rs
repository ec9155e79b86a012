//! The drafts by kind, each id once.

use super::Unread;
use super::document::Content;
use crate::content::institution::Institution;
use crate::content::page::Page;
use crate::content::person::Person;
use crate::content::tables::{Government, Topic};
use crate::content::translation::Translation;
use crate::content::{Draft, Whole, profile};
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::source::{Span, Spanned};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

/// The drafts by kind.
#[derive(Default)]
pub(super) struct Tables {
    pub(super) institutions: Vec<Institution>,
    pub(super) people: Vec<Person>,
    pub(super) topics: Vec<Topic>,
    pub(super) governments: Vec<Government>,
    pub(super) profiles: BTreeMap<String, profile::Profile>,
    pub(super) contents: Vec<Content>,
    pub(super) pages: Vec<Page>,
    pub(super) translations: Vec<Translation>,
    pub(super) unread: Unread,
}

impl Tables {
    pub(super) fn sort(drafts: Vec<Draft>) -> Self {
        let mut tables = Tables::default();
        for draft in drafts {
            match draft {
                Draft::Communique(communique) => tables.contents.push(Content::Communique(communique)),
                Draft::Council(council) => tables.contents.push(Content::Council(council)),
                Draft::FactCheck(factcheck) => tables.contents.push(Content::FactCheck(factcheck)),
                Draft::Consultation(consultation) => {
                    tables.contents.push(Content::Consultation(consultation));
                }
                Draft::Question(question) => tables.contents.push(Content::Question(question)),
                Draft::Institution(institution) => tables.institutions.push(*institution),
                Draft::Person(person) => tables.people.push(person),
                Draft::Page(page) => tables.pages.push(*page),
                Draft::Topics(topics, whole) => {
                    tables.topics = topics;
                    if whole == Whole::No {
                        tables.unread.note_kind("topic");
                    }
                }
                Draft::Governments(governments, whole) => {
                    tables.governments = governments;
                    if whole == Whole::No {
                        tables.unread.note_kind("government");
                    }
                }
                Draft::Translation(translation) => tables.translations.push(*translation),
                Draft::Unread(file) => tables.unread.note(&file),
                Draft::Profile(profile) => {
                    tables.profiles.insert(profile.id.clone(), *profile);
                }
            }
        }
        tables
    }

    /// An id that is used twice in a kind: the second is told and left out.
    pub(super) fn unique(&mut self, diagnostics: &mut Diagnostics) {
        keep_first(&mut self.institutions, diagnostics, |i| ((), &i.id));
        keep_first(&mut self.people, diagnostics, |p| ((), &p.id));
        keep_first(&mut self.governments, diagnostics, |g| ((), &g.id));
        keep_first(&mut self.pages, diagnostics, |p| ((), &p.trunk.id));
        keep_first(&mut self.contents, diagnostics, |content| (content.kind(), &content.trunk().id));
    }
}

fn keep_first<T, K: Eq + Hash>(
    list: &mut Vec<T>,
    diagnostics: &mut Diagnostics,
    id: impl Fn(&T) -> (K, &Spanned<String>),
) {
    let mut seen: HashMap<(K, &str), Span> = HashMap::with_capacity(list.len());
    let mut twice = BTreeSet::new();
    for (index, (kind, id)) in list.iter().map(id).enumerate() {
        match seen.entry((kind, id.value.as_str())) {
            Entry::Vacant(first) => {
                first.insert(id.span);
            }
            Entry::Occupied(first) => {
                diagnostics.add(duplicate_id(id, *first.get()));
                twice.insert(index);
            }
        }
    }
    if !twice.is_empty() {
        let mut index = 0..;
        list.retain(|_| index.next().is_none_or(|index| !twice.contains(&index)));
    }
}

fn duplicate_id(id: &Spanned<String>, first: Span) -> Diagnostic {
    Diagnostic::new(
        "duplicate-id",
        id.span,
        Phrase::new(
            format!("l’identifiant `{}` est déjà pris", id.value),
            format!("the id `{}` is already taken", id.value),
        ),
    )
    .see(first, "par ce fichier", "by this file")
    .mend(
        "renommez l’un des deux fichiers, ou donnez-lui un `id:` à lui",
        "rename one of the two files, or give it an `id:` of its own",
    )
}
