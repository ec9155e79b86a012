//! Names that stand for nothing: topics, persons, governments, profiles, sections.

use crate::diagnostic::{Diagnostic, Phrase};
use crate::source::Spanned;
use crate::vocabulary::nearest;

/// A kind of thing that names stand for, and where it is made.
pub(super) struct Thing {
    code: &'static str,
    fr: &'static str,
    en: &'static str,
    /// The file; `{}` stands for the name.
    file: &'static str,
}

pub(super) const TOPIC: Thing =
    Thing { code: "unknown-topic", fr: "thème", en: "topic", file: "content/topics.yaml" };
pub(super) const PERSON: Thing =
    Thing { code: "unknown-person", fr: "personne", en: "person", file: "content/people/{}.yaml" };
pub(super) const GOVERNMENT: Thing = Thing {
    code: "unknown-government",
    fr: "gouvernement",
    en: "government",
    file: "content/governments.yaml",
};
pub(super) const PROFILE: Thing =
    Thing { code: "unknown-profile", fr: "profil", en: "profile", file: "content/profiles/{}.yaml" };
pub(super) const SECTION: Thing =
    Thing { code: "unknown-section", fr: "rubrique", en: "section", file: "content/profiles/" };

/// The message for a name that stands for nothing, with the nearest one, or where to make it.
pub(super) fn unknown<'a>(
    thing: &Thing,
    name: &Spanned<String>,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let Thing { code, fr, en, file } = thing;
    let title =
        Phrase::new(format!("{fr} `{}` introuvable", name.value), format!("unknown {en} `{}`", name.value));
    let diagnostic = Diagnostic::new(code, name.span, title);
    if let Some(near) = nearest(&name.value, known.clone()) {
        return diagnostic.mend(format!("vouliez-vous écrire `{near}` ?"), format!("did you mean `{near}`?"));
    }
    let file = file.replace("{}", &crate::slug::slug(&name.value));
    let list = known.take(20).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    if list.is_empty() {
        return diagnostic
            .mend(format!("décrivez ce nom dans `{file}`"), format!("describe this name in `{file}`"));
    }
    diagnostic.mend(
        format!("écrivez l’un de ces noms : {list}, ou décrivez celui-ci dans `{file}`"),
        format!("write one of these names: {list}; or describe this one in `{file}`"),
    )
}
