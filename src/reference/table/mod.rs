//! The tables: a file for each group of kinds, in the order of the reference.

mod answers;
mod communique;
mod consultation;
mod council;
mod institution;
mod item;
mod parts;
mod profile;
mod site;
mod small;
mod trunk;

pub(super) use trunk::TRUNK;

use super::Root::{Fields, List, Names};
use super::{Both, Kind, Map, Root};

const fn kind(
    name: &'static str,
    french: &'static str,
    files: &'static str,
    title: Both,
    root: Root,
    map: &'static Map,
) -> Kind {
    Kind { name, french, files, title, root, is_document: false, map }
}

const fn document(
    name: &'static str,
    french: &'static str,
    files: &'static str,
    title: Both,
    map: &'static Map,
) -> Kind {
    Kind { name, french, files, title, root: Fields, is_document: true, map }
}

/// Every kind of file.
pub static KINDS: &[Kind] = &[
    kind("site", "portail", "content/site.yaml", ("Le portail", "The portal"), Fields, &site::SITE),
    document(
        "communique",
        "communiqué",
        "content/communiques/**",
        ("Communiqué", "Communiqué"),
        &communique::COMMUNIQUE,
    ),
    document(
        "council",
        "conseil",
        "content/councils/**",
        ("Compte rendu du Conseil", "Council report"),
        &council::COUNCIL,
    ),
    document(
        "factcheck",
        "vérification",
        "content/factchecks/**",
        ("Vérification", "Fact-check"),
        &answers::FACT_CHECK,
    ),
    document(
        "consultation",
        "consultations",
        "content/consultations/**",
        ("Consultation", "Consultation"),
        &consultation::CONSULTATION,
    ),
    document(
        "question",
        "questions",
        "content/questions/**",
        ("Question", "Citizen’s question"),
        &answers::QUESTION,
    ),
    document("page", "pages", "content/pages/**", ("Page", "Page"), &small::PAGE),
    kind(
        "institution",
        "institutions",
        "content/institutions/*",
        ("Institution", "Institution"),
        Fields,
        &institution::INSTITUTION,
    ),
    kind("person", "personne", "content/people/*", ("Personne", "Person"), Fields, &small::PERSON),
    kind("topics", "themes", "content/topics.yaml", ("Thèmes", "Topics"), Names, &small::TOPICS),
    kind(
        "governments",
        "gouvernements",
        "content/governments.yaml",
        ("Gouvernements", "Governments"),
        List,
        &small::GOVERNMENT,
    ),
    kind(
        "profile",
        "profil",
        "content/profiles/*",
        ("Plan de Conseil", "Council layout"),
        Fields,
        &profile::PROFILE,
    ),
];
