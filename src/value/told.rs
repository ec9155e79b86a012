//! The sentences for fields that cannot be what they should be.

use crate::diagnostic::{Diagnostic, Phrase};
use crate::source::{Span, Spanned};
use crate::vocabulary::{self, Choice};
use crate::yaml::Entry;

pub(super) fn duplicate_key(entry: &Entry, first: &Entry) -> Diagnostic {
    Diagnostic::new(
        "duplicate-key",
        entry.key_span,
        Phrase::new(
            format!("le champ `{}` est écrit deux fois", entry.key),
            format!("the field `{}` is written twice", entry.key),
        ),
    )
    .because("seconde fois ici", "the second time here")
    .see(first.key_span, "première fois ici", "the first time here")
    .mend("gardez une seule des deux lignes", "keep one of the two lines")
}

/// Two names of one field.
pub(super) fn same_field(entry: &Entry, first: &Entry) -> Diagnostic {
    let names = |and: &str| format!("`{}` {and} `{}`", first.key, entry.key);
    Diagnostic::new(
        "duplicate-key",
        entry.key_span,
        Phrase::new(
            format!("{} sont ici le même champ", names("et")),
            format!("{} are the same field here", names("and")),
        ),
    )
    .because("seconde fois ici", "the second time here")
    .see(first.key_span, "première fois ici", "the first time here")
    .mend("gardez une seule des deux lignes", "keep one of the two lines")
}

pub(super) fn unknown_key(entry: &Entry, known: &[&'static str]) -> Diagnostic {
    let (fr, en) = if entry.key.is_empty() {
        ("champ sans nom".to_owned(), "a field without a name".to_owned())
    } else {
        (format!("champ inconnu `{}`", entry.key), format!("unknown field `{}`", entry.key))
    };
    let diagnostic = Diagnostic::new("unknown-key", entry.key_span, Phrase::new(fr, en));
    // What the contract once promised: a picture's point to keep.
    if known.contains(&"decorative") && matches!(entry.key.to_lowercase().as_str(), "focus" | "cadrage") {
        return diagnostic.because("aucune page ne recadre une image", "no page crops a picture").mend(
            "retirez ce champ ; recadrez le fichier lui-même s’il le faut",
            "remove this field; crop the file itself if need be",
        );
    }
    if let Some(name) = vocabulary::nearest_key(&entry.key, known) {
        diagnostic.mend(format!("vouliez-vous écrire `{name}` ?"), format!("did you mean `{name}`?"))
    } else {
        let names = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        diagnostic.mend(format!("champs possibles ici : {names}"), format!("fields that exist here: {names}"))
    }
}

pub(super) fn bad_date(span: Span, text: &str) -> Diagnostic {
    Diagnostic::new("bad-date", span, Phrase::new(format!("`{text}` n’est pas une date"), format!("`{text}` is not a date")))
        .mend(
            "écrivez par exemple `2026-11-20`, `20/11/2026` ou `20 novembre 2026`, suivi au besoin d’une heure : `2026-11-20 10:30`",
            "write for instance `2026-11-20`, `20/11/2026` or `20 November 2026`, with a time if need be: `2026-11-20 10:30`",
        )
}

pub(super) fn bad_time(span: Span, text: &str) -> Diagnostic {
    Diagnostic::new(
        "bad-time",
        span,
        Phrase::new(format!("`{text}` n’est pas une heure"), format!("`{text}` is not a time of day")),
    )
    .mend("écrivez par exemple `10:30`, `10h30` ou `10 h`", "write for instance `10:30`, `10h30` or `10 h`")
}

pub(super) fn bad_colour(text: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "bad-colour",
        text.span,
        Phrase::new(
            format!("`{}` n’est pas une couleur", text.value),
            format!("`{}` is not a colour", text.value),
        ),
    )
    .mend(
        "écrivez un dièse et six chiffres ou lettres de a à f, entre guillemets : `\"#0b6e4f\"`",
        "write a hash and six digits or letters from a to f, in quotes: `\"#0b6e4f\"`",
    )
}

pub(super) fn bad_language(text: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "unknown-value",
        text.span,
        Phrase::new(
            format!("`{}` n’est pas un code de langue", text.value),
            format!("`{}` is not a language code", text.value),
        ),
    )
    .mend("écrivez par exemple `fr`, `en` ou `ar`", "write for instance `fr`, `en` or `ar`")
}

pub(super) fn unknown_value<C: Choice>(text: &Spanned<String>) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        "unknown-value",
        text.span,
        Phrase::new(format!("valeur inconnue `{}`", text.value), format!("unknown value `{}`", text.value)),
    );
    if let Some(word) = vocabulary::nearest_choice::<C>(&text.value) {
        diagnostic.mend(format!("vouliez-vous écrire `{word}` ?"), format!("did you mean `{word}`?"))
    } else {
        let all = C::WORDS.iter().map(|(_, word, _)| format!("`{word}`")).collect::<Vec<_>>().join(", ");
        diagnostic.mend(format!("valeurs possibles : {all}"), format!("values that exist: {all}"))
    }
}
