//! What surprises who is new to it: nothing is wrong in the file, and yet the site is not what was meant.

use crate::common::Portal;
use crate::{body, communique, council, site, tells};

/// A portal that was opened on a day, and whose communiqué bears another.
fn dated(date: &str, more: &str) -> String {
    site("opened_on: 2026-11-01\n")
        + &format!(
            "-- content/communiques/avis.md --\n---\ntitle: Avis\ninstitution: sante\ndate: {date}\n{more}---\nTexte.\n"
        )
}

#[test]
fn a_date_to_come_is_no_embargo() {
    tells(
        &dated("2026-12-01", ""),
        "content/communiques/avis.md:4:7: warning[date-in-future]: date à venir, sans heure de publication\n",
    );
    tells(&dated("2026-12-01", "publish_at: 2026-12-01 08:00\n"), "");
    tells(&dated("2026-12-01", "status: draft\n"), "");
    tells(&dated("2026-12-01", "type: agenda\n"), "");
    tells(&dated("2026-11-21", ""), "");
}

#[test]
fn the_agenda_of_a_council_is_of_a_day_to_come() {
    let next = |more: &str| {
        site("opened_on: 2026-11-01\n")
            + &format!("-- content/councils/2026-11-25.yaml --\ninstitution: sante\n{more}")
    };
    tells(&next("stage: agenda\nkey_facts: [Deux projets de loi]\n"), "");
    tells(&next("kind: not_held\nreason: Déplacement du Président\n"), "");
    tells(
        &next("items: [{ title: Décret }]\n"),
        "content/councils/2026-11-25.yaml:1:1: warning[date-in-future]: date à venir, sans heure de publication\n",
    );
}

#[test]
fn a_correction_of_tomorrow() {
    tells(
        &communique("corrections: [{ at: 2026-11-30, instead_of: lundi, read: mardi }]\n"),
        "content/communiques/avis.md:5:21: warning[date-in-future]: date à venir\n",
    );
}

#[test]
fn a_report_without_headings_has_no_items() {
    tells(
        "\
-- content/councils/2026-11-18.md --
---
institution: sante
---
Le Conseil des ministres s’est réuni.

Il a adopté un décret.
",
        "content/councils/2026-11-18.md:4:1: warning[council-without-items]: aucun point dans ce compte rendu\n",
    );
    tells(
        "\
-- content/councils/2026-11-18.md --
---
institution: sante
---
## Mesures normatives

Un décret est adopté.
",
        "content/councils/2026-11-18.md:6:1: warning[council-without-items]: aucun point dans ce compte rendu\n",
    );
    tells(&council("stage: highlights\nkey_facts: [Un décret est adopté]\n"), "");
    tells(&council("items: [{ title: Décret }]\n"), "");
}

#[test]
fn a_communique_that_is_only_a_title() {
    tells(
        &body("\n"),
        "content/communiques/avis.md:2:1: warning[empty-document]: ce communiqué n’a qu’un titre\n",
    );
    tells(&body("Texte.\n"), "");
    tells(
        "\
-- content/communiques/avis.yaml --
title: Avis
institution: sante
date: 2026-11-20
event: { new: 2026-12-05 }
",
        "",
    );
}

#[test]
fn files_that_are_nearly_documents() {
    let portal =
        communique("attachments: [{ file: formulaire.docx, title: Formulaire, accessible: true }]\n")
            + "\
-- content/communiques/formulaire.docx --
Word
-- content/communiques/2026/report.md.txt --
---
-- content/communiques/2026/Annonce.MD --
---
-- content/councils/2026-11-18.odt --
Writer
-- content/media/liste.txt --
a
";
    tells(
        &portal,
        "\
content/communiques/2026/Annonce.MD:1:1: warning[stray-file]: ce fichier n’est pas lu
content/communiques/2026/report.md.txt:1:1: warning[stray-file]: ce fichier n’est pas lu
content/councils/2026-11-18.odt:1:1: warning[stray-file]: ce fichier n’est pas lu
",
    );
    let told = Portal::new(&portal).run(&["check"]).out;
    assert!(told.contains("renommez-le `report.md` (sous Windows"), "{told}");
    assert!(told.contains("collez son texte dans un fichier `2026-11-18.md`"), "{told}");
}

#[test]
fn a_ministry_whose_name_is_nearly_written() {
    let nominations = |name: &str| {
        format!(
            "-- content/councils/2026-11-18.md --\n---\ninstitution: sante\n---\n## Mesures individuelles\n### {name}\n\
             - Directrice générale : Madame Awa KOTA\n"
        )
    };
    tells(
        &nominations("Ministère de la Santée"),
        "content/councils/2026-11-18.md:5:5: warning[misspelt-institution]: `Ministère de la Santée` n’est le nom d’aucune institution du portail\n",
    );
    tells(&nominations("Ministère de la Santé"), "");
    tells(&nominations("Ministère de la Pêche"), "");
}

#[test]
fn an_unknown_institution_can_be_made() {
    let portal = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ninstitution: Justice \"x\"\ndate: 2026-11-20\n---\nTexte.\n",
    );
    let told = portal.run(&["check"]).out;
    assert!(told.contains("créez-la\u{a0}: `crieur new institution \"Justice x\"`, ou écrivez"), "{told}");
}

#[test]
fn an_address_that_was_published_and_is_lost() {
    let portal = Portal::new(&communique(""));
    let build = |arguments: &[&str]| portal.run(&[&["build", "--without", "cards"], arguments].concat());
    assert_eq!(build(&[]).code, 0);
    std::fs::remove_file(portal.root().join("content/communiques/avis.md")).unwrap();
    portal.add(&communique("").replace("avis.md", "autre.md"));
    // Whoever wants no address to be lost is stopped before it is.
    portal.add(&site("checks: { lost-address: error }\n"));
    let run = build(&["--format", "short"]);
    let lost = |severity: &str| {
        format!(
            "content/site.yaml:1:1: {severity}[lost-address]: l’adresse `/communiques/2026/avis/` n’existe plus\n"
        )
    };
    assert_eq!((run.code, run.out), (1, lost("error")));
    assert!(portal.root().join("public/communiques/2026/avis/index.html").is_file());
    portal.add(&site(""));
    let run = build(&["--format", "short"]);
    assert_eq!((run.code, run.out), (0, lost("warning")));
    assert!(!portal.root().join("public/communiques/2026/avis").exists());
    // It is told by the build that loses it.
    assert_eq!(build(&["--format", "short"]).out, "");
    // [lost-address] has no more to say where an alias keeps the address.
    portal.add(&communique("aliases: [/communiques/2026/autre/]\n"));
    std::fs::remove_file(portal.root().join("content/communiques/autre.md")).unwrap();
    assert_eq!(build(&["--format", "short"]).out, "");
}

#[test]
fn what_waits_is_told_by_its_name() {
    let mut text = String::new();
    for number in 1..=6 {
        text += &communique("status: draft\n").replace("avis.md", &format!("avis-{number}.md"));
    }
    text += &communique("publish_at: 2026-12-01 08:00\n");
    let portal = Portal::new(&text);
    let told = portal.run(&["check"]).err;
    assert!(
        told.ends_with(
            " 7 documents attendent\u{a0}: content/communiques/avis-1.md (brouillon), content/communiques/avis-2.md (brouillon), \
             content/communiques/avis-3.md (brouillon), content/communiques/avis-4.md (brouillon), content/communiques/avis-5.md (brouillon) \
             et 2 autres\u{a0}; un dépôt git public les montre quand même.\n"
        ),
        "{told}"
    );
    let portal = Portal::new(&communique("publish_at: 2026-12-01 08:00\n"));
    for command in ["check", "build"] {
        let told = portal.run(&[command]).err;
        let waits = "Un document attend\u{a0}: content/communiques/avis.md (01/12/2026 à 08:00)";
        assert!(told.contains(waits), "{told}");
    }
}
