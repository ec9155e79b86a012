//! What documents say of each other: none names itself, none replaces what replaces it, and an item that is named exists.

use super::institutions::{circles, circular};
use super::prose::lost;
use crate::content::Reference;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::links::{Broken, Links, Place};
use crate::site::{Document, Kind, Site, split};
use crate::source::Span;

pub(super) fn check(links: &Links<'_>, diagnostics: &mut Diagnostics) {
    let site = links.site;
    let mut replaced = Vec::new();
    for (index, document) in site.documents.iter().enumerate() {
        for reference in &document.trunk().replaces {
            let old = target(site, reference, document.kind()).filter(|old| *old != index);
            replaced.extend(old.map(|old| (index, old, reference.name.span)));
        }
    }
    for span in circles(&replaced) {
        diagnostics.add(circular(
            span,
            "un document ne peut pas remplacer celui qui le remplace",
            "a document cannot replace the one that replaces it",
        ));
    }
    for document in site.documents.iter().chain(&site.waiting) {
        check_document(links, document, diagnostics);
    }
}

fn target(site: &Site, reference: &Reference, within: Kind) -> Option<usize> {
    let (kind, id) = split(&reference.name.value, within);
    site.places.get(kind?, id)
}

fn check_document(links: &Links<'_>, document: &Document, diagnostics: &mut Diagnostics) {
    let trunk = document.trunk();
    let all = trunk.related.iter().chain(&trunk.replaces).chain(&trunk.corrects).chain(&trunk.reply_to);
    for reference in all {
        let name = &reference.name.value;
        let path = name.split('#').next().unwrap_or(name);
        if split(path, document.kind()) == (Some(document.kind()), document.id()) {
            diagnostics.add(itself(reference.name.span));
        } else if name.contains('#') && links.resolve(Place::Document(document), name) == Err(Broken::Anchor)
        {
            diagnostics.add(lost(links, name, Broken::Anchor, reference.name.span));
        }
    }
}

fn itself(span: Span) -> Diagnostic {
    Diagnostic::new(
        "circular-reference",
        span,
        Phrase::new("ce document se nomme lui-même", "this document names itself"),
    )
    .mend(
        "écrivez l’identifiant de l’autre document, ou retirez ce renvoi",
        "write the other document's id, or remove this reference",
    )
}
