//! Documents that would surprise who wrote them: a day that is to come, a report or a communiqué with nothing in it, the
//! name of an institution that is nearly one.

use crate::content::communique::Communique;
use crate::content::council::Council;
use crate::content::trunk::Trunk;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::links::{Links, Place};
use crate::markdown::Piece;
use crate::site::{Content, Document, Site};
use crate::source::{Span, Spanned};
use crate::time::Moment;
use crate::vocabulary::layout::Axis;
use crate::vocabulary::values::{CommuniqueType, Stage, Status};
use crate::vocabulary::{fold, nearest_within};
use std::collections::BTreeMap;

/// How many letters of a name stand for one that may be wrong: ministries' names are long and alike.
const LETTERS_A_MISTAKE: usize = 10;

/// Checks one page as it was first written: its translations say the same.
///
/// What seems to be missing may be what could not be read: it is told of a `sound` file alone.
pub(super) fn check(links: &Links<'_>, place: Place<'_>, sound: bool, diagnostics: &mut Diagnostics) {
    let Place::Document(document) = place else { return };
    check_date(links.site, document, diagnostics);
    check_moments(links.site, document.trunk(), diagnostics);
    match &document.content {
        _ if !sound || document.trunk().status == Status::Withdrawn => {}
        Content::Communique(communique) if is_empty(communique) => diagnostics.add(empty(&communique.trunk)),
        Content::Council(council) if !document.is_not_held() && council.stage == Stage::Full => {
            check_items(links.site, council, diagnostics);
        }
        _ => {}
    }
}

/// Tells a document whose day is to come and whose hour of publication was left to git. An agenda is of a day to come, and
/// so is the word that no council will be held.
fn check_date(site: &Site, document: &Document, diagnostics: &mut Diagnostics) {
    let trunk = document.trunk();
    let expected = match &document.content {
        Content::Communique(communique) => communique.kind == CommuniqueType::Agenda,
        Content::Council(council) => council.stage == Stage::Agenda || document.is_not_held(),
        // Its date is the day on which it opens.
        Content::Consultation(_) => true,
        Content::FactCheck(_) | Content::Question(_) => false,
    };
    let by_commit = site.config.opened_on.is_some_and(|opened| document.date >= opened);
    if expected || !by_commit || trunk.publish_at.is_some() {
        return;
    }
    if !site.now.has_come(Moment::Day(document.date).opens(&site.config.zone)) {
        let span = trunk.date.as_ref().map_or(trunk.place, |date| date.span);
        diagnostics.add(future_date(span, document.date));
    }
}

/// Tells corrections and changes that are dated after today.
fn check_moments(site: &Site, trunk: &Trunk, diagnostics: &mut Diagnostics) {
    let corrections = trunk.corrections.iter().map(|correction| &correction.at);
    for at in corrections.chain(trunk.changes.iter().map(|change| &change.at)) {
        if !site.now.has_come(at.value.opens(&site.config.zone)) {
            diagnostics.add(future_change(at.span));
        }
    }
}

/// Tells a report that is said to be whole and has no item, no nomination and no mission. Some
/// countries write theirs as prose.
fn check_items(site: &Site, council: &Council, diagnostics: &mut Diagnostics) {
    let profile = site.profile(council.profile.as_ref().map(|profile| profile.value.as_str()));
    if profile.is_some_and(|profile| profile.axis == Axis::Prose) {
        return;
    }
    if council.items.is_empty() && council.nominations.is_empty() && council.missions.is_empty() {
        let body = council.trunk.body.as_ref().or(council.preamble.as_ref());
        let first = council.parts.iter().find_map(|part| part.intro.as_ref()).map(|intro| intro.span);
        diagnostics.add(without_items(first.or(body.map(|body| body.span)).unwrap_or(council.trunk.place)));
    }
}

/// Whether a communiqué has nothing but a title.
fn is_empty(communique: &Communique) -> bool {
    let Communique { trunk, kind: _, event, alert, tender, vacancy, results, obituary } = communique;
    let blank = |piece: &Piece| matches!(piece, Piece::Html(html) if html.trim().is_empty());
    let says_nothing = trunk.body.as_ref().is_none_or(|body| body.prose.pieces.iter().all(blank));
    let has_no_block = event.is_none()
        && alert.is_none()
        && tender.is_none()
        && vacancy.is_none()
        && results.is_none()
        && obituary.is_none();
    let lists = [
        trunk.key_facts.len(),
        trunk.what_to_do.len(),
        trunk.quotes.len(),
        trunk.images.len(),
        trunk.audio.len(),
        trunk.video.len(),
        trunk.attachments.len(),
        trunk.corrections.len(),
    ];
    says_nothing && has_no_block && trunk.summary.is_none() && lists.iter().all(|length| *length == 0)
}

/// Tells names above nominations that are no institution's and nearly one's. One that is far from all of them may well be
/// an institution that the portal does not describe.
pub(super) fn check_names(site: &Site, diagnostics: &mut Diagnostics) {
    let known: Vec<(String, &str)> = site
        .institutions
        .iter()
        .flat_map(|institution| {
            let texts =
                institution.name.texts.iter().chain(institution.short.iter().flat_map(|it| &it.texts));
            let names = texts.map(|(_, text)| text).chain(&institution.aliases);
            names.map(|name| (fold(&name.value), name.value.as_str()))
        })
        .collect();
    // The same names come in every report.
    let mut told: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for document in site.documents.iter().chain(&site.waiting).filter(|document| !document.foreign) {
        let nominations = document.council().into_iter().flat_map(|council| &council.nominations);
        let unknown = nominations
            .filter_map(|nomination| {
                nomination.institution.as_ref().filter(|_| !nomination.institution_must_exist)
            })
            .filter(|institution| institution.target.is_none());
        for institution in unknown {
            let name = &institution.name;
            let near = told.entry(&name.value).or_insert_with(|| {
                let most = (name.value.chars().count() / LETTERS_A_MISTAKE).clamp(1, 4);
                let near =
                    nearest_within(&name.value, most, known.iter().map(|(folded, _)| folded.as_str()))?;
                known.iter().find(|(folded, _)| folded == near).map(|(_, name)| *name)
            });
            if let Some(near) = near {
                diagnostics.add(misspelt(name, near));
            }
        }
    }
}

fn future_date(span: Span, date: jiff::civil::Date) -> Diagnostic {
    Diagnostic::new(
        "date-in-future",
        span,
        Phrase::new("date à venir, sans heure de publication", "a date to come, without a moment of publication"),
    )
    .because(
        "le document est public dès que son fichier est dans git, sous cette date",
        "the document is public as soon as its file is in git, under this date",
    )
    .mend(
        format!(
            "pour qu’il attende ce jour, ajoutez `publish_at: {date} 08:00` ; si c’est le jour d’un événement, datez le document d’aujourd’hui et écrivez `event: {{ new: {date} }}`"
        ),
        format!(
            "to make it wait for that day, add `publish_at: {date} 08:00`; if it is the day of an event, date the document today and write `event: {{ new: {date} }}`"
        ),
    )
}

fn future_change(span: Span) -> Diagnostic {
    Diagnostic::new("date-in-future", span, Phrase::new("date à venir", "a date to come"))
        .because("elle ne paraîtra que ce jour-là", "it is shown from that day on")
        .mend(
            "si elle doit paraître tout de suite, datez-la d’aujourd’hui",
            "if it is to be shown at once, date it today",
        )
}

fn without_items(span: Span) -> Diagnostic {
    Diagnostic::new(
        "council-without-items",
        Span { end: span.start, ..span },
        Phrase::new("aucun point dans ce compte rendu", "no item in this report"),
    )
    .because(
        "ni sommaire, ni lien vers une décision, ni données ouvertes",
        "no contents, no link to a decision, no open data",
    )
    .mend(
        "écrivez `## Mesures normatives` au-dessus d’une rubrique, `### Titre du point` au-dessus de chaque point, `- Fonction : Madame Prénom NOM` pour une nomination ; un ordre du jour ou un premier résumé se dit par `stage: agenda` ou `stage: highlights`",
        "write `## Mesures normatives` above a section, `### Title of the item` above each item, `- Post : Ms Given FAMILY` for a nomination; an agenda or a first summary is told by `stage: agenda` or `stage: highlights`",
    )
}

fn empty(trunk: &Trunk) -> Diagnostic {
    Diagnostic::new(
        "empty-document",
        trunk.place,
        Phrase::new("ce communiqué n’a qu’un titre", "this communiqué has nothing but a title"),
    )
    .mend(
        "écrivez son texte sous le second `---`, ou joignez un fichier avec `attachments:` ; tant qu’il n’est pas prêt, `status: draft` le retient",
        "write its text below the second `---`, or add a file with `attachments:`; until it is ready, `status: draft` holds it back",
    )
}

fn misspelt(name: &Spanned<String>, near: &str) -> Diagnostic {
    Diagnostic::new(
        "misspelt-institution",
        name.span,
        Phrase::new(
            format!("`{}` n’est le nom d’aucune institution du portail", name.value),
            format!("`{}` is the name of no institution of the portal", name.value),
        ),
    )
    .because("ces nominations ne paraîtront pas sur sa page", "these nominations will not stand on its page")
    .mend(
        format!("vouliez-vous écrire `{near}` ? Sinon, ajoutez ce nom à ses `aliases:`"),
        format!("did you mean `{near}`? Else add this name to its `aliases:`"),
    )
}
