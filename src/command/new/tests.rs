//! What `crieur new` writes, file by file, and what it refuses.

use std::fs;

use jiff::civil::date;
use tempfile::TempDir;

use super::*;
use crate::cli::{NewCommunique, NewCouncil, NewDocument};

fn portal(files: &[(&str, &str)]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("content")).unwrap();
    for (path, text) in files {
        write_new(&root.path().join("content").join(path), text.as_bytes()).unwrap();
    }
    root
}

fn make(root: &TempDir, document: &New) -> Result<(String, String), String> {
    let created =
        new(root.path(), date(2026, 11, 20), document).map_err(|failure| failure.text(ToolLang::French))?;
    Ok((shown(&created.path, root.path()), fs::read_to_string(&created.path).unwrap()))
}

fn communique(title: &str) -> NewCommunique {
    NewCommunique { title: title.into(), institution: None, date: None, kind: None }
}

#[track_caller]
fn refused(root: &TempDir, document: &New, expected: &str) {
    let text = make(root, document).unwrap_err();
    assert!(text.contains(expected), "{text}");
}

fn front_matter(text: &str) -> serde_yaml::Value {
    serde_yaml::from_str(text.strip_prefix("---\n").unwrap().split("\n---\n").next().unwrap()).unwrap()
}

#[test]
fn a_communique_is_five_lines_and_a_draft() {
    let root = portal(&[("institutions/sante.yaml", ""), ("institutions/eau.yaml", "")]);
    let asked = NewCommunique { institution: Some("Santé".into()), ..communique("Report du concours") };
    let (path, text) = make(&root, &New::Communique(asked)).unwrap();
    assert_eq!(path, "content/communiques/2026/report-du-concours.md");
    assert!(
        text.starts_with(
            "---\ntitle: Report du concours\ninstitution: sante\ndate: 20/11/2026\nstatus: draft "
        ),
        "{text}"
    );
    assert_eq!(front_matter(&text)["status"], "draft");
    assert!(text.contains("\n---\n\nLe texte"), "{text}");
}

#[test]
fn evil_titles_read_back_as_they_were_typed() {
    let root = portal(&[("institutions/sante.yaml", "")]);
    for title in [
        "VIH : mieux prévenir",
        "#Santé",
        "@x",
        "no",
        "015",
        "\"Avis\" important",
        "*urgent*",
        "12:30",
        "L'eau \\ l’air",
    ] {
        let (_, text) = make(&root, &New::Communique(communique(title))).unwrap();
        assert_eq!(front_matter(&text)["title"], title);
    }
}

#[test]
fn its_date_and_type_are_written() {
    let root = portal(&[("institutions/sante.yaml", "")]);
    let asked =
        NewCommunique { date: Some("2025-01-05".into()), kind: Some("alerte".into()), ..communique("Crue") };
    let (path, text) = make(&root, &New::Communique(asked)).unwrap();
    assert_eq!(path, "content/communiques/2025/crue.md");
    assert_eq!(front_matter(&text)["date"], "05/01/2025");
    assert!(text.contains("\ntype: alerte\n# alert:\n#   level: vigilance"), "{text}");
}

#[test]
fn what_is_commented_is_good_yaml_when_uncommented() {
    let root = portal(&[("institutions/sante.yaml", "")]);
    for kind in ["alerte", "concours", "appel_offres", "resultats", "necrologie", "erratum"] {
        let asked = NewCommunique { kind: Some(kind.into()), ..communique(kind) };
        let (_, text) = make(&root, &New::Communique(asked)).unwrap();
        let read = front_matter(&text.replace("\n# ", "\n"));
        assert!(read.as_mapping().is_some_and(|map| map.len() == 6), "{read:?}");
    }
    let (_, text) = make(&root, &New::Institution { name: "Agence des Eaux".into() }).unwrap();
    let read: serde_yaml::Value = serde_yaml::from_str(&text.replace("\n# ", "\n")).unwrap();
    assert_eq!(read["head"]["role"], "Ministre");
}

#[test]
fn a_known_id_is_refused_wherever_it_is_filed() {
    let root =
        portal(&[("institutions/sante.yaml", ""), ("communiques/vieux/Report du concours.md", "mine")]);
    refused(
        &root,
        &New::Communique(communique("Report du concours")),
        "`report-du-concours` existe déjà\u{a0}: content/communiques/vieux/Report du concours.md",
    );
}

#[test]
fn an_unknown_institution_gets_the_nearest() {
    let root = portal(&[("institutions/sante.yaml", ""), ("institutions/eau.yaml", "")]);
    let asked =
        |id: &str| New::Communique(NewCommunique { institution: Some(id.into()), ..communique("Avis") });
    refused(&root, &asked("snate"), "vouliez-vous dire\u{a0}: sante\u{a0}?");
    refused(&root, &asked("Ministère de la Santé"), "vouliez-vous dire\u{a0}: sante\u{a0}?");
    refused(&root, &asked("Pêche"), "crieur new institution \"Pêche\"");
}

#[test]
fn the_institution_is_the_sites_else_the_only_one_else_asked_for() {
    let two = [("institutions/sante.yaml", ""), ("institutions/eau.yaml", "")];
    refused(
        &portal(&two),
        &New::Communique(communique("Avis")),
        "ajouter --institution, au choix\u{a0}: eau, sante",
    );
    refused(&portal(&[]), &New::Communique(communique("Avis")), "en créer une d’abord");
    let with_site = portal(&[two[0], two[1], ("site.yaml", "name: x\ninstitution: eau\n")]);
    let (_, text) = make(&with_site, &New::Communique(communique("Avis"))).unwrap();
    assert_eq!(front_matter(&text)["institution"], "eau");
}

#[test]
fn a_council_is_named_by_its_date() {
    let root = portal(&[]);
    let asked = |title: Option<&str>, date: Option<&str>| {
        New::Council(NewCouncil { title: title.map(Into::into), date: date.map(Into::into) })
    };
    let (path, text) = make(&root, &asked(None, None)).unwrap();
    assert_eq!(path, "content/councils/2026-11-20.md");
    assert_eq!(front_matter(&text)["date"], "20/11/2026");
    assert!(text.ends_with("\n---\n\nLe Conseil des ministres s’est réuni le 20 novembre 2026.\n"), "{text}");
    assert_eq!(
        make(&root, &asked(Some("1er décembre 2026"), None)).unwrap().0,
        "content/councils/2026-12-01.md"
    );
    let (path, text) = make(&root, &asked(Some("Conseil : budget"), Some("2/12/2026"))).unwrap();
    assert_eq!(path, "content/councils/2026-12-02.md");
    assert_eq!(front_matter(&text)["title"], "Conseil : budget");
    refused(&root, &asked(None, Some("20/11/2026")), "`2026-11-20` existe déjà");
    refused(&root, &asked(None, Some("demain")), "`demain` n’est pas une date");
}

#[test]
fn a_fact_check_a_consultation_and_a_question_have_what_they_need_to_be_read() {
    let root = portal(&[("institutions/sante.yaml", "")]);
    let asked = |title: &str| NewDocument { title: title.into(), institution: None, date: None };
    let (path, text) = make(&root, &New::FactCheck(asked("Le prix n’a pas changé"))).unwrap();
    assert_eq!(path, "content/factchecks/2026/le-prix-n-a-pas-change.md");
    assert_eq!(front_matter(&text)["state"], "checking");
    let (path, text) = make(&root, &New::Consultation(asked("Code du numérique"))).unwrap();
    assert_eq!(path, "content/consultations/2026/code-du-numerique.md");
    assert_eq!(front_matter(&text)["closes"], "20/12/2026");
    let (path, text) = make(&root, &New::Question(asked("Quand le forage sera-t-il réparé ?"))).unwrap();
    assert_eq!(path, "content/questions/2026/quand-le-forage-sera-t-il-repare.md");
    assert_eq!(front_matter(&text)["asked_on"], "20/11/2026");
    refused(&root, &New::Question(asked("Quand le forage sera-t-il réparé ?")), "existe déjà");
    let unknown = NewDocument { institution: Some("santee".into()), ..asked("Autre") };
    refused(&root, &New::FactCheck(unknown), "vouliez-vous dire");
}

#[test]
fn an_institution_is_filed_under_its_everyday_name() {
    let root = portal(&[]);
    let (path, text) = make(&root, &New::Institution { name: "Ministère de la Santé".into() }).unwrap();
    assert_eq!(path, "content/institutions/sante.yaml");
    let read: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    assert_eq!((&read["kind"], &read["name"]), (&"ministry".into(), &"Ministère de la Santé".into()));
}

#[test]
fn a_page_may_not_take_the_sites_own_addresses() {
    let root = portal(&[]);
    let page = |title: &str| New::Page { title: title.into() };
    assert_eq!(make(&root, &page("À propos")).unwrap().0, "content/pages/a-propos.md");
    refused(&root, &page("Data"), "l’adresse /data/ est réservée");
    refused(&root, &page("AR"), "l’adresse /ar/ est réservée");
}

#[test]
fn a_title_that_cannot_be_one_is_refused() {
    let root = portal(&[]);
    let page = |title: &str| New::Page { title: title.into() };
    refused(&root, &page("a\nb"), "un caractère invisible (U+000A)");
    refused(&root, &page("a\u{202e}b"), "un caractère invisible (U+202E)");
    refused(&root, &page("!!! 😀"), "n’a ni lettre ni chiffre");
    refused(&root, &page("  "), "n’a ni lettre ni chiffre");
    refused(&root, &page(&"a".repeat(2000)), "démesuré");
    assert_eq!(fs::read_dir(root.path().join("content")).unwrap().count(), 0);
}

#[test]
fn outside_a_portal_nothing_is_made() {
    let root = tempfile::tempdir().unwrap();
    let failure = new(root.path(), date(2026, 11, 20), &New::Page { title: "x y".into() }).unwrap_err();
    assert!(failure.text(ToolLang::French).contains("n’est pas un portail"));
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
}
