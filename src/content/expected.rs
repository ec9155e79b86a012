//! What an institution owes the public: documents of a kind, so often, and after how long their absence is told.

use super::cadence::bad_cadence;
use crate::time::cadence::{Every, Lapse, parse_every, parse_lapse, parse_weekday};
use crate::value::{Fields, Reader};
use crate::vocabulary::Choice;
use crate::vocabulary::values::CommuniqueType;
use crate::yaml::Node;
use jiff::civil::Weekday;

/// A promise of publication.
#[derive(Clone, Debug)]
pub struct Expected {
    /// What is owed.
    pub owed: Owed,
    /// How often.
    pub every: Every,
    /// On which day of the week, where it comes after days or months.
    pub weekday: Option<Weekday>,
    /// Within what time after the day on which it is expected; stands where `warn_after` does not.
    pub within: Option<Lapse>,
    /// How long after the beginning of that day it is late.
    pub warn_after: Option<Lapse>,
    /// How long after it the institution is silent.
    pub alarm_after: Option<Lapse>,
}

/// What is owed: documents of a kind, or communiqués of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owed {
    /// Communiqués of any type.
    Communique,
    /// Reports of the Council of Ministers.
    Council,
    /// Fact-checks.
    FactCheck,
    /// Consultations.
    Consultation,
    /// Answers to citizens.
    Question,
    /// Communiqués of a type.
    Type(CommuniqueType),
}

impl Choice for Owed {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Owed::Communique, "communique", &["communique_de_presse", "press_release"]),
        (Owed::Council, "council", &["conseil"]),
        (Owed::FactCheck, "factcheck", &["verification", "dementi"]),
        (Owed::Consultation, "consultation", &[]),
        (Owed::Question, "question", &[]),
        (Owed::Type(CommuniqueType::CommuniqueRadio), "communique_radio", &[]),
        (Owed::Type(CommuniqueType::Declaration), "declaration", &[]),
        (Owed::Type(CommuniqueType::Avis), "avis", &["notice"]),
        (Owed::Type(CommuniqueType::Resultats), "resultats", &["results"]),
        (Owed::Type(CommuniqueType::Concours), "concours", &["competition"]),
        (Owed::Type(CommuniqueType::Recrutement), "recrutement", &["recruitment"]),
        (Owed::Type(CommuniqueType::Bourse), "bourse", &["bourses", "scholarship"]),
        (Owed::Type(CommuniqueType::AppelOffres), "appel_offres", &["appel_d_offres", "tender"]),
        (Owed::Type(CommuniqueType::AppelCandidatures), "appel_candidatures", &["appel_a_candidatures"]),
        (Owed::Type(CommuniqueType::NoteService), "note_service", &["note_de_service"]),
        (Owed::Type(CommuniqueType::Circulaire), "circulaire", &["circular"]),
        (Owed::Type(CommuniqueType::Arrete), "arrete", &["order"]),
        (Owed::Type(CommuniqueType::Alerte), "alerte", &["alert"]),
        (Owed::Type(CommuniqueType::MiseAuPoint), "mise_au_point", &["clarification"]),
        (Owed::Type(CommuniqueType::DroitDeReponse), "droit_de_reponse", &["right_of_reply"]),
        (Owed::Type(CommuniqueType::Erratum), "erratum", &["rectificatif"]),
        (Owed::Type(CommuniqueType::Condoleances), "condoleances", &["condolences"]),
        (Owed::Type(CommuniqueType::Felicitations), "felicitations", &["congratulations"]),
        (Owed::Type(CommuniqueType::Necrologie), "necrologie", &["obituary"]),
        (Owed::Type(CommuniqueType::Agenda), "agenda", &[]),
        (Owed::Type(CommuniqueType::Discours), "discours", &["speech"]),
        (Owed::Type(CommuniqueType::DossierPresse), "dossier_presse", &["dossier_de_presse"]),
        (Owed::Type(CommuniqueType::PointPresse), "point_presse", &["point_de_presse"]),
        (Owed::Type(CommuniqueType::Lettre), "lettre", &["letter"]),
    ];
}

/// `{ kind: communique, every: 2 weeks, warn_after: 3 days, alarm_after: 2 weeks }`. One without a rhythm is no promise yet.
pub(super) fn expected(reader: &mut Reader<'_>, node: &Node) -> Option<Expected> {
    let mut fields = reader.fields(node)?;
    let owed = owed(reader, &mut fields);
    let weekday = read(reader, &mut fields, "weekday", parse_weekday, ("mercredi", "wednesday"));
    let every = read(reader, &mut fields, "every", parse_every, ("2 semaines", "2 weeks"));
    let every = every.or_else(|| weekday.filter(|_| !fields.has("every")).map(Every::Weekday));
    let mut lapse = |name| read(reader, &mut fields, name, parse_lapse, ("3 jours", "3 days"));
    let (within, warn_after, alarm_after) = (lapse("within"), lapse("warn_after"), lapse("alarm_after"));
    reader.finish(fields);
    Some(Expected { owed: owed?, every: every?, weekday, within, warn_after, alarm_after })
}

fn owed(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<Owed> {
    let Some(node) = fields.take("kind") else {
        if !fields.has("kind") {
            reader.missing(
                fields.span,
                "kind",
                "écrivez ce qui est attendu : `kind: communique`",
                "write what is expected: `kind: communique`",
            );
        }
        return None;
    };
    reader.choice(node)
}

fn read<T>(
    reader: &mut Reader<'_>,
    fields: &mut Fields<'_>,
    name: &'static str,
    parse: impl Fn(&str) -> Option<T>,
    (fr, en): (&str, &str),
) -> Option<T> {
    let text = fields.take(name).and_then(|node| reader.text(node))?;
    let value = parse(&text.value);
    if value.is_none() {
        reader.diagnostics.add(bad_cadence(&text, fr, en));
    }
    value
}
