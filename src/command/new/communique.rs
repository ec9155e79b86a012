//! A new communiqué: five lines of front matter, and the block its type calls for as a comment.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::super::{Failure, day};
use super::scalar::scalar;
use super::{DRAFT, DRAFT_NOTE, Draft, ids, title};
use crate::cli::NewCommunique;
use crate::phrase::Phrase;
use crate::slug::slug;

const BODY: &str = "Le texte du communiqué commence ici. Sa première phrase sert de résumé dans les listes et les partages.\n";

pub(super) fn draft(content: &Path, today: Date, asked: &NewCommunique) -> Result<Draft, Failure> {
    let title = title::read(&asked.title)?;
    let date = asked
        .date
        .as_deref()
        .map_or(Ok(today), |typed| day::read(typed).ok_or_else(|| day::not_a_date(typed)))?;
    let institution = institution(content, asked.institution.as_deref())?;
    let mut front = format!(
        "---\ntitle: {}\ninstitution: {}\ndate: {}\n{DRAFT}",
        scalar(&title.text),
        scalar(&institution),
        day::figures(date)
    );
    if let Some(kind) = &asked.kind {
        front.extend(["type: ", &scalar(kind), "\n", block(kind)]);
    }
    let mut notes = title.notes();
    notes.push(Phrase::fixed(
        "Facultatif, sous la date\u{a0}: summary, number, publish_at, expires_at, images, attachments, contacts.",
        "Optional, below the date: summary, number, publish_at, expires_at, images, attachments, contacts.",
    ));
    notes.push(DRAFT_NOTE);
    Ok(Draft {
        kind: "communiques",
        path: format!("{:04}/{}.md", date.year(), title.id),
        id: title.id,
        text: format!("{front}---\n\n{BODY}"),
        notes,
    })
}

/// What a type of communiqué says besides its text, to uncomment.
fn block(kind: &str) -> &'static str {
    match kind {
        "appel_offres" => {
            "# tender:\n#   ref:                # référence du marché\n#   deadline:           # date limite de remise des offres\n#   where:              # lieu de dépôt\n"
        }
        "concours" | "recrutement" | "bourse" | "appel_candidatures" => {
            "# vacancy:\n#   posts:              # nombre de places\n#   deadline:           # date limite de dépôt des dossiers\n#   documents: []       # pièces à fournir\n#   apply_at:           # où déposer le dossier\n"
        }
        "resultats" => {
            "# results:\n#   of:                 # le concours dont ce sont les résultats\n#   file:               # la liste, en PDF\n"
        }
        "alerte" => {
            "# alert:\n#   level: vigilance    # info, vigilance ou danger\n#   area: []            # lieux concernés\n#   instructions: []    # consignes, une par ligne\n#   until:              # fin de l’alerte\n"
        }
        "necrologie" | "condoleances" => {
            "# obituary:\n#   person:             # la personne disparue\n#   died_on:            # date du décès\n#   ceremony:           # cérémonie\n"
        }
        "erratum" => "# corrects:             # le communiqué corrigé\n",
        _ => "",
    }
}

/// The institution that speaks: the one named, else the site's, else the only one there is.
pub(super) fn institution(content: &Path, named: Option<&str>) -> Result<String, Failure> {
    let known = ids::known(&content.join("institutions"));
    if let Some(named) = named {
        return chosen(&known, named);
    }
    if let Some(default) = default_of_site(content) {
        return Ok(default);
    }
    match known.keys().next() {
        Some(only) if known.len() == 1 => Ok(only.clone()),
        _ => Err(institution_needed(&known)),
    }
}

fn chosen(known: &BTreeMap<String, PathBuf>, named: &str) -> Result<String, Failure> {
    let id = slug(named);
    if known.contains_key(&id) { Ok(id) } else { Err(unknown_institution(known, named, &id)) }
}

/// `institution:` of site.yaml. What is wrong with that file is for `check` to say.
fn default_of_site(content: &Path) -> Option<String> {
    let text = fs::read_to_string(content.join("site.yaml")).ok()?;
    let site: serde_yaml::Value = serde_yaml::from_str(&text).ok()?;
    let institution = site.get("institution")?.as_str()?.trim();
    (!institution.is_empty()).then(|| institution.to_owned())
}

fn unknown_institution(known: &BTreeMap<String, PathBuf>, named: &str, id: &str) -> Failure {
    let failure = Failure::new(Phrase::made(
        format!("pas d’institution `{named}` dans content/institutions/"),
        format!("no institution `{named}` in content/institutions/"),
    ));
    let nearest = nearest(known, id);
    failure.with_hint(if nearest.is_empty() {
        Phrase::made(
            format!("la créer\u{a0}: crieur new institution \"{}\"", shell_safe(named)),
            format!("make it: crieur new institution \"{}\"", shell_safe(named)),
        )
    } else {
        let list = nearest.join(", ");
        Phrase::made(format!("vouliez-vous dire\u{a0}: {list}\u{a0}?"), format!("did you mean: {list}?"))
    })
}

/// At most three ids that look like one, the likeliest first.
fn nearest<'a>(known: &'a BTreeMap<String, PathBuf>, id: &str) -> Vec<&'a str> {
    let likeness = |candidate: &str| {
        let part = !id.is_empty() && (candidate.contains(id) || id.contains(candidate));
        if part { 1.0 } else { strsim::jaro_winkler(candidate, id) }
    };
    let mut near: Vec<(f64, &str)> = known
        .keys()
        .map(|candidate| (likeness(candidate), candidate.as_str()))
        .filter(|(l, _)| *l > 0.75)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    near.into_iter().take(3).map(|(_, candidate)| candidate).collect()
}

fn institution_needed(known: &BTreeMap<String, PathBuf>) -> Failure {
    let failure = Failure::new(Phrase::fixed("quelle institution parle\u{a0}?", "which institution speaks?"));
    if known.is_empty() {
        return failure.with_hint(Phrase::fixed(
            "en créer une d’abord\u{a0}: crieur new institution \"Ministère de la Santé\"",
            "make one first: crieur new institution \"Ministère de la Santé\"",
        ));
    }
    let list: Vec<&str> = known.keys().take(10).map(String::as_str).collect();
    let more = if known.len() > list.len() { ", …" } else { "" };
    let list = list.join(", ");
    failure.with_hint(Phrase::made(
        format!("ajouter --institution, au choix\u{a0}: {list}{more}"),
        format!("add --institution, one of: {list}{more}"),
    ))
}

/// A name that can stand between double quotes in a command to copy.
fn shell_safe(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric() || " '’-_.,()".contains(*c)).collect()
}
