//! What a document is about: the real document behind a fake, the council's item behind a consultation.

use super::document::{Content, Document, Kind};
use super::names::DocumentNames;
use crate::content::Reference;
use crate::content::council_item::Item;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::source::Spanned;
use crate::vocabulary::nearest;

/// The name of what a document is about, and the kind that an id alone means there. An address of the web is no name.
pub(super) fn named(document: &Document) -> Option<(&Reference, Kind)> {
    let (reference, kind) = match &document.content {
        Content::FactCheck(factcheck) => (factcheck.real_document.as_ref()?, Kind::Communique),
        Content::Consultation(consultation) => (consultation.item.as_ref()?, Kind::Council),
        Content::Communique(_) | Content::Council(_) | Content::Question(_) => return None,
    };
    let name = reference.name.value.as_str();
    (!name.contains("://")).then_some((reference, kind))
}

/// Finds it, and tells if it is not there, or has no such item.
pub(super) fn find(
    document: &Document,
    names: &DocumentNames<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(usize, Option<String>)> {
    let (reference, kind) = named(document)?;
    names.find(&reference.name, (kind, ""), diagnostics)
}

/// Tells an item that its council does not have.
pub(super) fn check_item(
    document: &Document,
    subject: &(usize, Option<String>),
    public: &[Document],
    diagnostics: &mut Diagnostics,
) {
    let (place, Some(anchor)) = subject else { return };
    let (Some((reference, _)), Some(council)) =
        (named(document), public.get(*place).and_then(Document::council))
    else {
        return;
    };
    let mut anchors = Vec::new();
    council.items.iter().for_each(|item| collect(item, &mut anchors));
    if !anchors.contains(&anchor.as_str()) {
        diagnostics.add(unknown_item(&reference.name, anchor, &anchors));
    }
}

fn collect<'a>(item: &'a Item, anchors: &mut Vec<&'a str>) {
    anchors.push(&item.anchor);
    item.children.iter().for_each(|child| collect(child, anchors));
}

fn unknown_item(name: &Spanned<String>, anchor: &str, anchors: &[&str]) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        "unknown-item",
        name.span,
        Phrase::new(
            format!("ce conseil n’a pas de point `{anchor}`"),
            format!("this council has no item `{anchor}`"),
        ),
    );
    match nearest(anchor, anchors.iter().copied()) {
        Some(near) => {
            diagnostic.mend(format!("vouliez-vous écrire `#{near}` ?"), format!("did you mean `#{near}`?"))
        }
        None => diagnostic.mend(
            "après `#` vient l’identifiant du point : son `id:`, sinon son titre en lettres simples et tirets",
            "after `#` stands the item's id: its `id:`, else its title in plain letters and hyphens",
        ),
    }
}
