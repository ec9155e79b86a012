//! Institutions: who they are, what they published, what became of them.

use crate::portal::Portal;

const FULL: &str = "\
-- content/people/awa.yaml --
name: Awa KOUDIA
-- content/institutions/eau.yaml --
kind: ministry
name: Ministère de l’Eau
acronym: ME
valid: { from: 2026-07-01 }
predecessors: [hydraulique]
head: { person: awa, role: Ministre de l’Eau, since: 2026-07-01 }
mission: Le ministère apporte l’eau potable.
contact: { address: \"8, quai de la Doulée\", phone: \"+999 00 00 07 00\", email: contact@eau.example }
press: { name: Monsieur Firmin, email: presse@eau.example }
access_to_information: { officer: Madame Tovi, delay_days: 15 }
accounts: [{ network: facebook, handle: eau, url: \"https://facebook.example/eau\" }]
services: [{ title: Signaler une panne, url: \"https://eau.example/pannes\" }]
-- content/institutions/hydraulique.yaml --
kind: ministry
name: Ministère de l’Hydraulique
valid: { from: 2021-07-01, to: 2026-06-30 }
successors: [eau]
-- content/institutions/office.yaml --
kind: agency
name: Office des forages
parent: ME
-- content/communiques/a.md --
---
title: Un avis de l’eau
date: 2026-11-20
institution: ME
with: office
---

Texte.
-- content/communiques/b.md --
---
title: Un avis ancien
date: 2026-03-02
institution: Ministère de l’Hydraulique
---

Texte.
";

#[test]
fn a_page_says_who_leads_how_to_reach_and_what_was_published() {
    let built = Portal::new(FULL).into_built(&["--without", "cards"]);
    let page = built.page("institutions/eau/");
    let main = page.main().replace('\u{a0}', " ");
    for part in [
        "Ministère de l’Eau ME",
        "Awa KOUDIA",
        "Ministre de l’Eau",
        "Le ministère apporte l’eau potable.",
        "8, quai de la Doulée",
        "+999 00 00 07 00",
        "Monsieur Firmin",
        "Madame Tovi",
        "Un avis de l’eau",
        "Office des forages",
        "20 novembre 2026",
    ] {
        assert!(main.contains(part), "{part}: {main}");
    }
    for href in [
        "tel:+99900000700",
        "mailto:contact@eau.example",
        "mailto:presse@eau.example",
        "https://facebook.example/eau",
        "https://eau.example/pannes",
        "/communiques/2026/a/",
        "/institutions/office/",
        "/institutions/hydraulique/",
    ] {
        assert!(page.all("a").any(|tag| tag.get("href") == Some(href)), "{href}");
    }
    assert_eq!(page.meta("description"), Some("Le ministère apporte l’eau potable."));
}

#[test]
fn an_institution_that_is_no_more_leads_to_what_followed_it() {
    let built = Portal::new(FULL).into_built(&["--without", "cards"]);
    let page = built.page("institutions/hydraulique/");
    assert!(page.main().replace('\u{a0}', " ").contains("30 juin 2026"), "{}", page.main());
    assert!(page.links_saying("Ministère de l’Eau").contains(&"/institutions/eau/"));
    assert_eq!(page.links_saying("Un avis ancien"), ["/communiques/2026/b/"]);
    let all = built.page("institutions/").main();
    assert!(
        all.find("Ministère de l’Hydraulique").unwrap() > all.find("Office des forages").unwrap(),
        "{all}"
    );
}

#[test]
fn an_institution_has_also_what_it_was_associated_with() {
    let built = Portal::new(FULL).into_built(&["--without", "cards"]);
    let page = built.page("institutions/office/");
    assert_eq!(page.links_saying("Un avis de l’eau"), ["/communiques/2026/a/"]);
    assert!(page.links_saying("Ministère de l’Eau").contains(&"/institutions/eau/"));
    assert!(built.file("institutions/office/feed.xml").contains("Un avis de l’eau"));
}

#[test]
fn an_account_list_is_called_complete_only_where_it_is() {
    let built = Portal::new(FULL).into_built(&["--without", "cards"]);
    let before = built.page("institutions/eau/").main();
    let portal = Portal::new(
        &FULL.replace("services:", "accounts_complete_on: 2026-11-01\nno_account_on: [tiktok]\nservices:"),
    );
    let after = portal.build().page("institutions/eau/").main().replace('\u{a0}', " ");
    assert!(after.contains("1er novembre 2026") && after.contains("TikTok"), "{after}");
    assert!(!before.contains("novembre 2026.") && !before.contains("TikTok"), "{before}");
}

#[test]
fn json_ld_says_what_it_is_and_where() {
    let built = Portal::new(FULL).into_built(&["--without", "cards"]);
    let graph = built.page("institutions/eau/").json_ld().remove(0);
    let node = graph["@graph"]
        .as_array()
        .unwrap()
        .iter()
        .find(|node| node["@type"] == "GovernmentOrganization")
        .unwrap()
        .clone();
    assert_eq!(node["name"], "Ministère de l’Eau");
    assert_eq!(node["address"]["streetAddress"], "8, quai de la Doulée");
    assert_eq!(node["sameAs"][0], "https://facebook.example/eau");
}
