//! Ids that editors write: each becomes an address or a place on a page, and is its own slug.

use crate::diagnostic::{Diagnostic, Phrase};
use crate::slug;
use crate::source::Spanned;
use crate::value::Reader;

/// The id as it can stand in an address; one that cannot is told.
pub(super) fn checked(reader: &mut Reader<'_>, written: Spanned<String>) -> Spanned<String> {
    let slug = slug::slug(&written.value);
    if slug == written.value && !slug.is_empty() {
        return written;
    }
    reader.diagnostics.add(bad_id(&written, &slug));
    Spanned::new(if slug.is_empty() { spelt(&written.value) } else { slug }, written.span)
}

/// Tells an id that cannot stand in an address. It stays as it is written: others name it so.
pub(super) fn tell(reader: &mut Reader<'_>, written: &Spanned<String>) {
    checked(reader, written.clone());
}

/// A name without letters or figures, spelt byte by byte: a portal that lowers the mistake has an address all the same.
pub(super) fn spelt(name: &str) -> String {
    name.bytes().fold("x".to_owned(), |id, byte| format!("{id}{byte:02x}"))
}

fn bad_id(written: &Spanned<String>, slug: &str) -> Diagnostic {
    Diagnostic::new(
        "bad-id",
        written.span,
        Phrase::new(
            format!("`{}` ne peut pas être un identifiant", written.value),
            format!("`{}` cannot be an id", written.value),
        ),
    )
    .because(
        "il devient une adresse : lettres sans accent, chiffres et tirets",
        "it becomes an address: plain letters, digits and hyphens",
    )
    .mend(wanted(slug, "écrivez", "avis-12"), wanted(slug, "write", "notice-12"))
}

fn wanted(slug: &str, verb: &str, example: &str) -> String {
    format!("{verb} `id: {}`", if slug.is_empty() { example } else { slug })
}
