//! `crieur share`: the texts of a document for the networks, and of its parts.

use crate::portal::Portal;
use crate::samples::MOURNING;

const PORTAL: &str = "\
-- content/institutions/sante.yaml --
name: Ministère de la Santé
accounts: [{ network: x, handle: \"@sante\", url: \"https://x.example/sante\" }]
press: { name: Awa KOUDIA, email: presse@sante.example }
-- content/communiques/report.md --
---
title: Report du concours de recrutement des infirmiers
institution: sante
date: 2026-11-20
share: { hashtags: [santé publique], radio: \"Le concours est reporté au douze décembre.\" }
---

Le concours prévu le 5 décembre est reporté au 12 décembre. Les dossiers restent valables.

- Les convocations changent.
- Les salles restent les mêmes.
-- content/communiques/brouillon.md --
---
title: Pas encore
institution: sante
date: 2026-11-20
status: draft
---

Rien.
-- content/councils/2026-11-18.yaml --
institution: sante
summary: Le Conseil a adopté deux textes.
corrections: [{ at: 2026-11-19, instead_of: \"ZINDAR\", read: \"ZINDARÉ\" }]
items:
  - { id: vih, nature: bill, action: transmitted, title: Projet de loi portant prévention, plain_title: \"VIH : mieux prévenir\", body: Le Conseil a adopté le projet. }
  - { id: communes, nature: decree, action: adopted, title: Comptes des communes }
nominations:
  - { institution: sante, post: Directrice des Eaux, persons: [\"Madame Léontine ZINDARÉ\"] }
";

fn portal() -> Portal {
    Portal::new(&[PORTAL, MOURNING].concat())
}

/// What a run said and how it ended.
struct Run {
    out: String,
    err: String,
    code: i32,
}

fn run(portal: &Portal, arguments: &[&str]) -> Run {
    let output = portal.run(arguments);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { out: text(output.stdout), err: text(output.stderr), code: output.status.code().unwrap_or(-1) }
}

fn read(portal: &Portal, path: &str) -> String {
    std::fs::read_to_string(portal.root().join(path)).unwrap()
}

#[track_caller]
fn shares(arguments: &[&str], expected: &str) {
    let run = run(&portal(), &[&["share"], arguments].concat());
    assert_eq!((run.out.replace('\u{a0}', " ").as_str(), run.err.as_str(), run.code), (expected, "", 0));
}

#[track_caller]
fn complains(arguments: &[&str], expected: &str) {
    let run = run(&portal(), &[&["share"], arguments].concat());
    assert_eq!((run.out.as_str(), run.err.replace('\u{a0}', " ").as_str(), run.code), ("", expected, 2));
}

#[test]
fn a_text_asked_for_alone_stands_alone() {
    shares(
        &["report", "--network", "x"],
        "Report du concours de recrutement des infirmiers\n\n\
         Le concours prévu le 5 décembre est reporté au 12 décembre.\n\n\
         @sante #SantéPublique\nhttps://zanar.example/communiques/2026/report/\n",
    );
    shares(
        &["communique/report", "--network", "whatsapp-full"],
        "*Report du concours de recrutement des infirmiers*\n\n\
         Ministère de la Santé, 20 novembre 2026\n\n\
         Le concours prévu le 5 décembre est reporté au 12 décembre. Les dossiers restent valables.\n\n\
         • Les convocations changent.\n• Les salles restent les mêmes.\n\n\
         https://zanar.example/communiques/2026/report/\n",
    );
    shares(&["report", "--network", "radio"], "Le concours est reporté au douze décembre.\n");
}

#[test]
fn a_council_is_a_thread_of_its_decisions() {
    shares(
        &["2026-11-18", "--network", "x"],
        "1/4 RECTIFICATIF : Compte rendu du Conseil des ministres du mercredi 18 novembre 2026\n\n\
         Au lieu de « ZINDAR », lire « ZINDARÉ ».\n\nLe Conseil a adopté deux textes.\n\n\
         @sante\nhttps://zanar.example/conseils/2026/2026-11-18/\n---\n\
         2/4 Compte rendu du Conseil des ministres du mercredi 18 novembre 2026\n\nVIH : mieux prévenir (transmis au Parlement)\n---\n\
         3/4 Compte rendu du Conseil des ministres du mercredi 18 novembre 2026\n\nComptes des communes (adopté)\n---\n\
         4/4 Compte rendu du Conseil des ministres du mercredi 18 novembre 2026\n\n\
         Directrice des Eaux : Madame Léontine ZINDARÉ\n\n\
         @sante\nhttps://zanar.example/conseils/2026/2026-11-18/\n",
    );
}

#[test]
fn a_decision_and_the_nominations_are_shared_alone() {
    shares(
        &["council/2026-11-18#vih", "--network", "whatsapp"],
        "*VIH : mieux prévenir*\n\nLe Conseil a adopté le projet.\n\n\
         https://zanar.example/conseils/2026/2026-11-18/#vih\n",
    );
    let run = run(&portal(), &["share", "2026-11-18#nominations", "--network", "whatsapp"]);
    let text = run.out.replace('\u{a0}', " ");
    assert!(
        text.starts_with("*RECTIFICATIF : Nominations : Compte rendu du Conseil des ministres du mercredi 18 novembre 2026*"),
        "{text}"
    );
    assert!(text.contains("Directrice des Eaux : Madame Léontine ZINDARÉ"), "{text}");
    assert!(text.ends_with("https://zanar.example/conseils/2026/2026-11-18/#nominations\n"), "{text}");
    let built = Portal::new(PORTAL).into_built(&["--without", "cards"]);
    let page = built.page("conseils/2026/2026-11-18/");
    assert_eq!(page.all("div").filter(|tag| tag.get("id") == Some("nominations")).count(), 1);
}

#[test]
fn mourning_has_no_hashtags() {
    let run = run(&portal(), &["share", "deuil"]);
    assert_eq!(run.code, 0);
    assert!(!run.out.contains('#'), "{}", run.out);
}

#[test]
fn json_says_what_each_text_counts() {
    let run = run(&portal(), &["share", "report", "--network", "sms", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(json["id"], "communique/report");
    assert_eq!(json["lang"], "fr");
    assert_eq!(json["url"], "https://zanar.example/communiques/2026/report/");
    let text = &json["texts"][0];
    assert_eq!((&text["unit"], &text["limit"], &text["messages"]), (&"sms".into(), &160.into(), &1.into()));
    assert_eq!(text["posts"][0]["count"], 156);
}

#[test]
fn files_are_written_beside_the_card() {
    let portal = portal();
    let run = run(&portal, &["share", "report", "--out", "trousse"]);
    assert_eq!((run.out.as_str(), run.code), ("15 fichiers écrits dans trousse.\n", 0), "{}", run.err);
    assert!(read(&portal, "trousse/press.txt").starts_with("Objet\u{a0}: Communiqué"));
    assert!(read(&portal, "trousse/press.txt").contains("Awa KOUDIA · presse@sante.example"));
    let card = std::fs::read(portal.root().join("trousse/card.png")).unwrap();
    assert!(card.starts_with(b"\x89PNG"));
    assert!(read(&portal, "trousse/card.txt").contains("Report du concours"));
}

#[test]
fn what_cannot_be_shared_is_told_with_a_way_out() {
    complains(&["raport"], "erreur : aucun document public `raport`\naide : vouliez-vous dire `report` ?\n");
    complains(
        &["council/2026-11-18#vi"],
        "erreur : rien à partager sous `council/2026-11-18#vi`\naide : vouliez-vous dire `vih` ?\n",
    );
    complains(
        &["brouillon"],
        "erreur : le document `brouillon` n’est pas public\n\
         aide : brouillon ou sous embargo : `--now` montre le portail d’un autre jour\n",
    );
    complains(&["report", "--in", "ar"], "erreur : le portail ne parle pas `ar`\naide : au choix : fr\n");
    complains(
        &["report", "--network", "sms-plain"],
        "erreur : ce document n’a pas de texte pour `sms-plain`\naide : `sms` est déjà le moins cher\n",
    );
}

#[test]
fn a_portal_with_errors_shares_nothing() {
    let portal = portal();
    portal.add("-- content/communiques/faux.md --\n---\ntitle: Faux\ninstitution: inconnue\ndate: 2026-11-20\n---\n\nA.\n");
    let run = run(&portal, &["share", "report"]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("inconnue"), "{}", run.out);
}

#[test]
fn another_language_of_the_portal_is_asked_for() {
    let portal = portal();
    portal.add(
        "-- content/site.yaml --\nname: Journal\nbase_url: https://zanar.example\nlanguages: [fr, ar]\n\
         -- content/communiques/report.ar.md --\n---\ntitle: تأجيل المسابقة\n---\n\nتم تأجيل المسابقة.\n",
    );
    let arabic = run(&portal, &["share", "report", "--network", "whatsapp", "--in", "ar"]);
    assert_eq!(
        arabic.out,
        "*تأجيل المسابقة*\n\nتم تأجيل المسابقة.\n\nhttps://zanar.example/ar/communiques/2026/report/\n"
    );
    let other = run(&portal, &["share", "deuil", "--in", "ar"]);
    assert_eq!(other.code, 2);
    assert!(other.err.contains("n’est pas traduit en `ar`"), "{}", other.err);
}

#[test]
fn a_text_message_has_no_space_within_its_quotation_marks() {
    let portal = portal();
    portal.add(
        "-- content/communiques/date.md --\n---\ntitle: Nouvelle date\ninstitution: sante\ndate: 2026-11-20\n\
         corrections: [{ at: 2026-11-21, instead_of: 5 mai, read: 5 décembre }]\n---\n\nLe « grand » jour.\n",
    );
    let sms = run(&portal, &["share", "date", "--network", "sms"]);
    assert_eq!(
        sms.out,
        "RECTIFICATIF : Nouvelle date. Au lieu de \"5 mai\", lire \"5 décembre\". Le \"grand\" jour.\n\
         https://zanar.example/communiques/2026/date/\n"
    );
}

#[test]
fn who_leaves_a_post_is_not_told_as_named_to_it_and_each_post_says_which_council() {
    let portal = portal();
    portal.add(
        "-- content/councils/2026-11-11.yaml --\ninstitution: sante\nitems: [{ title: Loi sur l’eau, body: Texte. }]\nnominations:\n\
         \x20 - { post: Directeur de la Loterie, persons: [Gaspard DJIMBALÉ], act: terminated }\n\
         \x20 - { post: Directrice des Ports, persons: [Awa KOUDIA], replaces: Jean SOSSA }\n\
         \x20 - { post: Directeur des Phares et de la Signalisation maritime de la côte occidentale, persons: [Ayi DOSSA] }\n",
    );
    let thread =
        run(&portal, &["share", "2026-11-11#nominations", "--network", "x"]).out.replace('\u{a0}', " ");
    let posts: Vec<&str> = thread.split("\n---\n").collect();
    assert!(thread.contains("Directeur de la Loterie : Gaspard DJIMBALÉ (Fin de fonctions)"), "{thread}");
    assert!(thread.contains("Directrice des Ports : Awa KOUDIA, en remplacement de Jean SOSSA"), "{thread}");
    assert!(
        posts.len() > 1 && posts.iter().all(|post| post.contains("mercredi 11 novembre 2026")),
        "{thread}"
    );
    let whole = run(&portal, &["share", "2026-11-11", "--network", "facebook"]).out;
    assert!(whole.contains("• Loi sur l’eau\n• 3 nominations\n"), "{whole}");
    let full =
        run(&portal, &["share", "2026-11-11", "--network", "whatsapp-full"]).out.replace('\u{a0}', " ");
    assert!(full.contains("Loi sur l’eau*\n\nTexte.\n\n*"), "the nominations have their heading: {full}");
}

#[test]
fn a_document_that_another_corrects_says_so_and_an_erratum_is_one_by_its_name() {
    let portal = portal();
    portal.add(
        "-- content/communiques/suite.md --\n---\ntitle: Erratum au report\ntype: erratum\ninstitution: sante\ndate: 2026-11-21\n\
         corrects: communique/report\n---\n\nLe 12, et non le 5.\n",
    );
    let first = |id: &str| run(&portal, &["share", id, "--network", "whatsapp"]).out.replace('\u{a0}', " ");
    let report = first("report");
    assert!(report.starts_with("*RECTIFICATIF : Report du concours"), "{report}");
    assert!(report.contains("Rectifié le 21 novembre 2026 par : Erratum au report"), "{report}");
    assert!(first("suite").starts_with("*Erratum au report*"), "{}", first("suite"));
}
