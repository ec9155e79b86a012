//! How documents are read: time, contents, addresses within them, and the text alone.

use crate::portal::Portal;

const ARABIC: &str = "-- content/site.yaml --\nname: Journal\nbase_url: https://zanar.example\nlanguages: [ar]\ninstitution: sante\nfeatures: [text_versions]\n";

fn long(paragraphs: usize) -> String {
    let words = "mot ".repeat(65);
    (1..=paragraphs).map(|place| format!("## Partie {place}\n\n{words}.\n\n")).collect()
}

fn communique(body: &str) -> String {
    format!(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\nnumber: N° 12/MS/2026\nkey_facts: [Un point, Un autre]\n---\n\n{body}"
    )
}

#[test]
fn a_long_text_says_how_long_it_is_and_what_it_holds() {
    // 12 parts of 67 words, at 195 words a minute.
    let page = Portal::new(&communique(&long(12)))
        .into_built(&["--without", "cards"])
        .page("communiques/2026/avis/");
    let main = page.main().replace('\u{a0}', " ");
    assert!(main.contains("lecture 4 min"), "{main}");
    assert_eq!(
        page.links_saying("Partie 3"),
        ["#partie-3", "#partie-3"],
        "folded on a phone, beside on a desk"
    );
    let short =
        Portal::new(&communique(&long(3))).into_built(&["--without", "cards"]).page("communiques/2026/avis/");
    assert!(!short.main().contains("lecture"), "{}", short.main());
    assert!(short.links_saying("Partie 3").is_empty());
}

#[test]
fn the_time_is_that_of_the_language() {
    let portal = Portal::new(&format!("{ARABIC}{}", communique(&long(12))));
    let main = portal.into_built(&["--without", "cards"]).page("communiques/2026/avis/").main();
    assert!(main.contains("قراءة 6 د"), "{main}");
}

#[test]
fn every_decision_has_an_address() {
    let council = "-- content/councils/2026-11-18.yaml --\nprofile: fr\nitems:\n  - { id: vih, title: Projet de loi, body: Texte. }\n  - { id: eau, number: \"7.\", title: Décret, body: Texte. }\n";
    let page = Portal::new(council).into_built(&["--without", "cards"]).page("conseils/2026/2026-11-18/");
    for id in ["vih", "eau"] {
        assert_eq!(page.tags.iter().filter(|tag| tag.get("id") == Some(id)).count(), 1, "{id}");
        let link = page.all("a").find(|link| link.get("href") == Some(format!("#{id}").as_str()));
        let label = link.and_then(|link| link.get("aria-label")).unwrap_or_default();
        assert!(label.contains("lien vers ce point"), "{id}: {label}");
    }
}

const COUNCIL: &str = "\
-- content/councils/2026-11-18.yaml --
number: N° 41/CM/2026
items:
  - { id: vih, nature: bill, action: transmitted, title: Projet de loi sur le VIH, body: \"Voir [le texte](https://a.example/loi).\" }
nominations:
  - { institution: sante, post: Directrice des Eaux, persons: [\"Madame Léontine ZINDARÉ\"], replaces: Monsieur OUSSALÉ }
-- content/communiques/retire.md --
---
title: Une date fausse
date: 2026-11-18
status: withdrawn
withdrawn: { at: 2026-11-19, reason: La date était fausse. }
---

Le texte secret.
";

#[test]
fn a_document_as_text_alone() {
    let text = format!(
        "{}{COUNCIL}-- content/councils/2026-11-11.yaml --\nkind: not_held\nreason: Le Président était en voyage.\n",
        communique("Un *texte* & <b>deux</b>.\n\n| a | b |\n| --- | --- |\n| c | d |\n")
    );
    let site = Portal::with_site("features: [text_versions]\n", &text).into_built(&["--without", "cards"]);
    let plain = |path: &str| site.file(path).replace(['\u{a0}', '\u{202f}'], " ");
    let communique = plain("communiques/2026/avis.txt");
    assert!(communique.starts_with("\u{feff}Avis\nCommuniqué\n"), "{communique}");
    assert!(
        communique.contains("Référence : N° 12/MS/2026\n20 novembre 2026\n\n• Un point\n• Un autre\n"),
        "{communique}"
    );
    assert!(communique.contains("\n\nUn texte & deux.\n"), "{communique}");
    assert!(communique.ends_with("\nhttps://zanar.example/communiques/2026/avis/\n"), "{communique}");
    let council = plain("conseils/2026/2026-11-18.txt");
    for words in [
        "Projet de loi sur le VIH\n\nProjet de loi · Transmis au Parlement\n\nVoir le texte (https://a.example/loi).",
        "• Directrice des Eaux : Madame Léontine ZINDARÉ, en remplacement de Monsieur OUSSALÉ",
    ] {
        assert!(council.contains(words), "{words}\n{council}");
    }
    // That there was none is forwarded most of all.
    let none = plain("conseils/2026/2026-11-11.txt");
    assert!(
        none.starts_with(
            "\u{feff}Pas de Conseil des ministres le mercredi 11 novembre 2026\nConseil non tenu\n"
        ),
        "{none}"
    );
    assert!(none.contains("\n\nLe Président était en voyage.\n\n"), "{none}");
    assert_eq!(
        site.page("conseils/2026/2026-11-11/").links_saying("Texte seul"),
        ["/conseils/2026/2026-11-11.txt"]
    );
    let withdrawn = plain("communiques/2026/retire.txt");
    assert!(withdrawn.contains("La date était fausse.") && !withdrawn.contains("secret"), "{withdrawn}");
    let link = site.page("communiques/2026/avis/").links_saying("Texte seul")[0].to_owned();
    assert_eq!(link, "/communiques/2026/avis.txt");
    let size = format!("{} octets", site.bytes("communiques/2026/avis.txt").len());
    assert!(site.page("communiques/2026/avis/").main().replace('\u{a0}', " ").contains(&size), "{size}");
    assert!(!site.file("sitemap.xml").contains(".txt"));
}

#[test]
fn no_text_alone_is_made_unasked() {
    let site = Portal::new(&communique("Texte.")).into_built(&["--without", "cards"]);
    assert!(!site.has("communiques/2026/avis.txt"));
    assert!(site.page("communiques/2026/avis/").links_saying("Texte seul").is_empty());
}

#[test]
fn text_alone_runs_from_the_right_where_its_language_does() {
    let text =
        "-- content/communiques/avis.md --\n---\ntitle: COVID تنبيه\ndate: 2026-11-20\n---\n\nتنبيه.\n";
    let site = Portal::new(&format!("{ARABIC}{text}")).into_built(&["--without", "cards"]);
    let plain = site.file("communiques/2026/avis.txt");
    assert!(plain.starts_with("\u{feff}\u{200f}COVID"), "{plain}");
    assert!(plain.contains("\nتنبيه.\n") && plain.contains("\nhttps://zanar.example/"), "{plain}");
}
