//! Dates of a document that cannot follow each other as they do, and institutions that did not exist on its date.

use crate::content::communique::Communique;
use crate::content::trunk::Trunk;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::site::{Document, Site};
use crate::source::{Span, Spanned};
use crate::time::Moment;
use jiff::civil::Date;
use jiff::tz::TimeZone;

pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    for document in site.documents.iter().chain(site.waiting.iter().filter(|document| !document.is_undated()))
    {
        check_trunk(document, &site.config.zone, diagnostics);
        if let Some(communique) = document.communique() {
            check_blocks(communique, document.date, &site.config.zone, diagnostics);
        }
        check_institutions(site, document, diagnostics);
    }
}

/// What happened to a document happened after its date.
fn check_trunk(document: &Document, zone: &TimeZone, diagnostics: &mut Diagnostics) {
    let trunk = document.trunk();
    let corrections = trunk.corrections.iter().map(|it| (&it.at, CORRECTED));
    let changes = trunk.changes.iter().map(|it| (&it.at, CHANGED));
    let withdrawn = trunk.withdrawal.iter().filter_map(|it| it.at.as_ref()).map(|at| (at, WITHDRAWN));
    let expired = trunk.expires_at.iter().map(|at| (at, EXPIRED));
    for (at, title) in corrections.chain(changes).chain(withdrawn).chain(expired) {
        if at.value.date(zone) < document.date {
            diagnostics.add(out_of_order(at.span, title, own_date(trunk)));
        }
    }
}

const CORRECTED: (&str, &str) = (
    "ce document serait rectifié avant sa propre date",
    "this document would be corrected before its own date",
);
const CHANGED: (&str, &str) =
    ("ce document serait modifié avant sa propre date", "this document would be changed before its own date");
const WITHDRAWN: (&str, &str) = (
    "ce document serait retiré avant sa propre date",
    "this document would be withdrawn before its own date",
);
const EXPIRED: (&str, &str) =
    ("ce document expirerait avant sa propre date", "this document would expire before its own date");
const OVER: (&str, &str) =
    ("l’alerte serait levée avant la date du document", "the alert would be over before the document's date");
const CLOSED: (&str, &str) =
    ("l’appel serait clos avant de s’ouvrir", "the call would close before it opens");
const DIED: (&str, &str) =
    ("le décès serait postérieur au document", "the death would be after the document's date");

fn own_date(trunk: &Trunk) -> (Span, &'static str, &'static str) {
    let span = trunk.date.as_ref().map_or(trunk.place, |date| date.span);
    (span, "la date du document", "the document's date")
}

fn check_blocks(communique: &Communique, date: Date, zone: &TimeZone, diagnostics: &mut Diagnostics) {
    let own = own_date(&communique.trunk);
    let until = communique.alert.as_ref().and_then(|alert| alert.until.as_ref());
    if let Some(until) = until.filter(|until| until.value.date(zone) < date) {
        diagnostics.add(out_of_order(until.span, OVER, own));
    }
    let died = communique.obituary.as_ref().and_then(|obituary| obituary.died_on.as_ref());
    if let Some(died) = died.filter(|died| died.value > date) {
        diagnostics.add(out_of_order(died.span, DIED, own));
    }
    let tender = communique.tender.as_ref().and_then(|it| Some((it.opens.as_ref()?, it.deadline.as_ref()?)));
    let vacancy =
        communique.vacancy.as_ref().and_then(|it| Some((it.opens.as_ref()?, it.deadline.as_ref()?)));
    let calls: [Option<(&Moment, &Spanned<Moment>)>; 2] = [tender, vacancy];
    for (opens, deadline) in calls.into_iter().flatten() {
        if deadline.value.closes(zone) <= opens.opens(zone) {
            diagnostics.add(untimely(deadline.span, CLOSED));
        }
    }
}

fn check_institutions(site: &Site, document: &Document, diagnostics: &mut Diagnostics) {
    let trunk = document.trunk();
    for (place, index) in document.institutions.iter().enumerate() {
        let institution = &site.institutions[*index];
        let span = trunk.institutions.get(place).map_or(trunk.place, |reference| reference.name.span);
        let (id, date) = (&institution.id.value, document.date);
        let ended = institution.valid_to.as_ref().filter(|to| to.value < date);
        let begins = institution.valid_from.as_ref().filter(|from| date < from.value);
        let (limit, fr, en) = match (ended, begins) {
            (Some(to), _) => (
                to,
                format!("`{id}` n’existe plus à la date de ce document"),
                format!("`{id}` no longer exists on this document's date"),
            ),
            (None, Some(from)) => (
                from,
                format!("`{id}` n’existe pas encore à la date de ce document"),
                format!("`{id}` does not exist yet on this document's date"),
            ),
            (None, None) => continue,
        };
        let told = Diagnostic::new("outside-validity", span, Phrase::new(fr, en)).see(
            limit.span,
            "d’après ce champ",
            "says this field",
        );
        diagnostics.add(match other(site, *index, date) {
            Some(other) => {
                told.mend(format!("à cette date, c’est `{other}`"), format!("on this date it is `{other}`"))
            }
            None => told.mend(
                "corrigez la date, l’institution, ou son champ `valid:`",
                "correct the date, the institution, or its field `valid:`",
            ),
        });
    }
}

/// The institution before or after another that existed on a day.
fn other(site: &Site, index: usize, date: Date) -> Option<&str> {
    let institution = &site.institutions[index];
    let relatives = institution.successors.iter().chain(&institution.predecessors);
    let found = relatives.filter_map(|reference| site.institutions.get(reference.target?)).find(|relative| {
        relative.valid_from.as_ref().is_none_or(|from| from.value <= date)
            && relative.valid_to.as_ref().is_none_or(|to| date <= to.value)
    });
    found.map(|relative| relative.id.value.as_str())
}

/// The message for a date that is before another that it has to follow.
pub(super) fn out_of_order(
    span: Span,
    title: (&'static str, &'static str),
    (other, fr, en): (Span, &'static str, &'static str),
) -> Diagnostic {
    untimely(span, title).see(other, fr, en)
}

fn untimely(span: Span, (fr, en): (&'static str, &'static str)) -> Diagnostic {
    Diagnostic::new("dates-reversed", span, Phrase::new(fr, en))
        .mend("corrigez l’une des deux dates", "correct one of the two dates")
}
