//! Names → what they mean: institutions by id, acronym, name or alias; documents by `kind/id`.

use super::{Kind, Places, Unread};
use crate::content::Reference;
use crate::content::institution::Institution;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::source::Spanned;
use crate::vocabulary::{fold, nearest};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

/// Institutions by every name that documents may use.
pub(super) struct InstitutionNames {
    by_name: BTreeMap<String, usize>,
    ids: Vec<String>,
    /// Their names, in the portal's first language.
    names: Vec<String>,
    unread: Unread,
}

impl InstitutionNames {
    /// Learns the names. An id always wins over another's acronym or alias.
    ///
    /// Who names one that could not be read makes no mistake.
    pub(super) fn learn(institutions: &[Institution], unread: Unread) -> Self {
        let mut by_name = BTreeMap::new();
        for (index, institution) in institutions.iter().enumerate() {
            by_name.insert(fold(&institution.id.value), index);
        }
        for (index, institution) in institutions.iter().enumerate() {
            let texts =
                institution.name.texts.iter().chain(institution.short.iter().flat_map(|short| &short.texts));
            let names = texts.map(|(_, text)| text.value.as_str()).chain(institution.acronym.as_deref());
            for name in names.chain(institution.aliases.iter().map(|alias| alias.value.as_str())) {
                by_name.entry(fold(name)).or_insert(index);
            }
        }
        InstitutionNames {
            by_name,
            ids: institutions.iter().map(|institution| institution.id.value.clone()).collect(),
            names: institutions
                .iter()
                .map(|institution| {
                    institution.name.texts.first().map_or("", |(_, name)| &name.value).to_owned()
                })
                .collect(),
            unread,
        }
    }

    /// The institution that a name means.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(&fold(name.strip_prefix("institution/").unwrap_or(name))).copied()
    }

    /// The institution that a name means, with the name that it was learnt by.
    pub(super) fn named(&self, name: &str) -> Option<(&str, usize)> {
        let index = self.find(name)?;
        Some((self.names.get(index).map_or("", String::as_str), index))
    }

    /// The institution that a heading is about: `Ministère de la Santé`, `Au titre du ministère de la Santé`.
    pub(super) fn heading(&self, title: &str) -> Option<(&str, usize)> {
        self.named(title).or_else(|| self.named(&super::council::without_lead(title)))
    }

    /// The id of the institution that a reference means.
    pub(super) fn id(&self, reference: &Reference) -> Option<&str> {
        reference.target.and_then(|index| self.ids.get(index)).map(String::as_str)
    }

    /// Every name, folded, with the institution's own.
    pub(super) fn all(&self) -> impl Iterator<Item = (String, &str)> {
        self.by_name
            .iter()
            .map(|(folded, index)| (folded.clone(), self.names.get(*index).map_or("", String::as_str)))
    }

    /// Resolves a reference in place; an unknown name is told.
    pub(super) fn resolve(&self, reference: &mut Reference, diagnostics: &mut Diagnostics) {
        reference.target = self.find(&reference.name.value);
        if reference.target.is_none() {
            self.check(&reference.name, diagnostics);
        }
    }

    /// Tells a name that means no institution.
    pub(super) fn check(&self, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
        let id = name.value.strip_prefix("institution/").unwrap_or(&name.value);
        if self.find(id).is_none() && !self.unread.has("institution", id) {
            diagnostics.add(self.unknown(name));
        }
    }

    fn unknown(&self, name: &Spanned<String>) -> Diagnostic {
        let diagnostic = Diagnostic::new(
            "unknown-institution",
            name.span,
            Phrase::new(
                format!("institution inconnue `{}`", name.value),
                format!("unknown institution `{}`", name.value),
            ),
        );
        // What could end the quotation marks would make another command of it.
        let quoted: String =
            name.value.chars().filter(|c| !matches!(c, '"' | '$' | '`' | '\\' | '!')).collect();
        let command = format!("crieur new institution \"{quoted}\"");
        match nearest(&name.value, self.by_name.keys().map(String::as_str)) {
            Some(near) => {
                let id = self.by_name.get(near).map_or(near, |index| &self.ids[*index]);
                diagnostic.mend(
                    format!("vouliez-vous écrire `{id}` ? Sinon, créez-la : `{command}`"),
                    format!("did you mean `{id}`? Else make it: `{command}`"),
                )
            }
            None if self.ids.is_empty() => {
                diagnostic.mend(format!("créez-la : `{command}`"), format!("make it: `{command}`"))
            }
            None => diagnostic.mend(
                format!("créez-la : `{command}`, ou écrivez l’une de : {}", self.list()),
                format!("make it: `{command}`, or write one of: {}", self.list()),
            ),
        }
    }

    fn list(&self) -> String {
        self.ids.iter().take(20).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
    }
}

/// Documents by kind and id, and those that exist but are not public.
pub(super) struct DocumentNames<'a> {
    /// Where each public document stands.
    pub places: &'a Places,
    /// Drafts and embargoed ones.
    pub hidden: &'a BTreeSet<(Kind, String)>,
    /// Those whose file could not be read: who names one makes no mistake.
    pub unread: &'a Unread,
    /// For how many more unknown names the nearest is sought.
    pub guesses: Cell<usize>,
}

impl DocumentNames<'_> {
    /// The document that `kind/id`, `kind/id#item` or, within a kind, `id` means; nothing, after telling it, if there is none.
    ///
    /// `within` is the kind and id of the document that it stands in.
    ///
    /// A reference from a public document to one that is not public yet would betray it, and leads nowhere.
    pub(super) fn find(
        &self,
        name: &Spanned<String>,
        (within, own): (Kind, &str),
        diagnostics: &mut Diagnostics,
    ) -> Option<(usize, Option<String>)> {
        let (path, anchor) = name
            .value
            .split_once('#')
            .map_or((name.value.as_str(), None), |(path, anchor)| (path, Some(anchor.to_owned())));
        let (kind, id) = split(path, within);
        let place = kind.and_then(|kind| self.places.get(kind, id));
        if let Some(place) = place {
            return Some((place, anchor));
        }
        if kind.is_some_and(|kind| self.hidden.contains(&(kind, id.to_owned()))) {
            diagnostics.add(not_public(name));
        } else if !kind.is_some_and(|kind| self.unread.has(kind.word(), id)) {
            diagnostics.add(self.unknown(name, kind.unwrap_or(within), id, own));
        }
        None
    }

    /// Whether a name means a document that is not public yet.
    pub(super) fn is_hidden(&self, name: &Spanned<String>, within: Kind) -> bool {
        let path = name.value.split('#').next().unwrap_or(&name.value);
        let (kind, id) = split(path, within);
        kind.is_some_and(|kind| self.hidden.contains(&(kind, id.to_owned())))
    }

    fn unknown(&self, name: &Spanned<String>, kind: Kind, id: &str, own: &str) -> Diagnostic {
        let diagnostic = Diagnostic::new(
            "unknown-document",
            name.span,
            Phrase::new(format!("aucun document `{}`", name.value), format!("no document `{}`", name.value)),
        );
        let guesses = self.guesses.get();
        self.guesses.set(guesses.saturating_sub(1));
        let near =
            (guesses > 0).then(|| nearest(id, self.places.ids(kind).filter(|id| *id != own))).flatten();
        let prefix = name.value.split_once('/').map_or(String::new(), |_| format!("{}/", kind.word()));
        match near {
            Some(id) => diagnostic
                .mend(format!("vouliez-vous écrire `{prefix}{id}` ?"), format!("did you mean `{prefix}{id}`?")),
            None => diagnostic.mend(
                "un document se désigne par `communique/` ou `council/` suivi du nom de son fichier, sans `.md`",
                "a document is named by `communique/` or `council/` followed by its file's name, without `.md`",
            ),
        }
    }
}

/// The kind and id of `kind/id`; the kind is absent if it is not one of ours.
pub fn split(path: &str, within: Kind) -> (Option<Kind>, &str) {
    match path.split_once('/') {
        None => (Some(within), path),
        Some(("communique" | "communiques", id)) => (Some(Kind::Communique), id),
        Some(("council" | "councils" | "conseil" | "conseils", id)) => (Some(Kind::Council), id),
        Some(("factcheck" | "factchecks" | "verification" | "verifications", id)) => {
            (Some(Kind::FactCheck), id)
        }
        Some(("consultation" | "consultations", id)) => (Some(Kind::Consultation), id),
        Some(("question" | "questions", id)) => (Some(Kind::Question), id),
        Some((_, id)) => (None, id),
    }
}

fn not_public(name: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "unknown-document",
        name.span,
        Phrase::new(
            format!("le document `{}` n’est pas public", name.value),
            format!("the document `{}` is not public", name.value),
        ),
    )
    .because("brouillon ou sous embargo", "a draft, or under embargo")
    .mend(
        "attendez sa publication, ou retirez ce renvoi",
        "wait for its publication, or remove this reference",
    )
}
