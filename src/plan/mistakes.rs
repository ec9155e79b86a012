//! What is told of a plan that cannot be: two files on one path, an address that is kept or none.

use super::{Job, Taken};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::source::Span;

/// `nowhere` is where it is told if no text names either file.
pub(super) fn collision(taken: &Taken, origin: Option<Span>, nowhere: Span) -> Diagnostic {
    let path = taken.route.path();
    let span = origin.or(taken.by).unwrap_or(nowhere);
    let title = match &taken.job {
        Job::Copy(file) => Phrase::new(
            format!("`content/{file}` veut l’adresse `/{path}`, qui est déjà prise"),
            format!("`content/{file}` wants the address `/{path}`, which is already taken"),
        ),
        _ => Phrase::new(
            format!("l’adresse `/{path}` est déjà prise"),
            format!("the address `/{path}` is already taken"),
        ),
    };
    let diagnostic = Diagnostic::new("colliding-address", span, title);
    let diagnostic = match taken.by.filter(|_| origin.is_some()) {
        Some(first) => diagnostic.see(first, "par ce fichier", "by this file"),
        None => diagnostic.because("par une page du portail", "by a page of the portal"),
    };
    diagnostic.mend(
        "changez le nom du fichier, l’`id:` ou l’ancienne adresse",
        "change the file's name, the `id:` or the old address",
    )
}

pub(super) fn reserved(id: &str, span: Span) -> Diagnostic {
    Diagnostic::new(
        "reserved-id",
        span,
        Phrase::new(
            format!("une page ne peut pas s’appeler `{id}`"),
            format!("a page cannot be called `{id}`"),
        ),
    )
    .because(
        "cette adresse est celle d’une rubrique du portail",
        "this address is that of a section of the portal",
    )
    .mend("renommez le fichier, ou donnez-lui un autre `id:`", "rename the file, or give it another `id:`")
}

pub(super) fn bad_alias(alias: &str, span: Span) -> Diagnostic {
    Diagnostic::new(
        "bad-address",
        span,
        Phrase::new(
            format!("`{alias}` n’est pas une ancienne adresse"),
            format!("`{alias}` is not an old address"),
        ),
    )
    .mend("écrivez le chemin seul : `/actualites/ancienne-page/`", "write the path alone: `/news/old-page/`")
}
