//! A new page of the portal: about, legal notice, accessibility, contact.

use super::super::Failure;
use super::scalar::scalar;
use super::{DRAFT, DRAFT_NOTE, Draft, title};
use crate::phrase::Phrase;

/// The addresses at the root that are the site's own, in French and English.
const RESERVED: [&str; 14] = [
    "data",
    "communiques",
    "conseils",
    "councils",
    "verifications",
    "factchecks",
    "consultations",
    "questions",
    "institutions",
    "pages",
    "people",
    "media",
    "static",
    "assets",
];

pub(super) fn draft(typed: &str) -> Result<Draft, Failure> {
    let title = title::read(typed)?;
    // A root of two letters is a language's: `/ar/`.
    if RESERVED.contains(&title.id.as_str()) || title.id.len() == 2 {
        return Err(reserved(&title.id));
    }
    Ok(Draft {
        kind: "pages",
        path: format!("{}.md", title.id),
        text: format!(
            "---\ntitle: {}\n{DRAFT}# summary: \"\"            # une phrase, pour les moteurs de recherche\n---\n\n\
             Le texte de la page commence ici. « ## » ouvre une partie.\n",
            scalar(&title.text)
        ),
        notes: title.notes().into_iter().chain([DRAFT_NOTE]).collect(),
        id: title.id,
    })
}

fn reserved(id: &str) -> Failure {
    Failure::new(Phrase::made(
        format!("l’adresse /{id}/ est réservée au site"),
        format!("the address /{id}/ is the site’s own"),
    ))
    .with_hint(Phrase::fixed("donner un titre plus long", "give a longer title"))
}
