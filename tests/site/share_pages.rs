//! The pages of ready texts: on request, beside each document, in no index.

use crate::page::Page;
use crate::portal::Portal;
use crate::samples::MOURNING;

const CONTENT: &str = "\
-- content/institutions/sante.yaml --
name: Ministère de la Santé
-- content/communiques/report.md --
---
title: Report du concours de recrutement des infirmiers
institution: sante
date: 2026-11-20
corrections: [{ at: 2026-11-21, instead_of: \"5 mai\", read: \"5 décembre\" }]
---

Le concours prévu le 5 décembre est reporté au 12 décembre.
-- content/communiques/retire.md --
---
title: Une date fausse
institution: sante
date: 2026-11-18
status: withdrawn
withdrawn: { at: 2026-11-19, reason: La date était fausse. }
---

Le texte secret.
-- content/councils/2026-11-18.yaml --
institution: sante
items:
  - { id: vih, title: Projet de loi portant prévention, plain_title: \"VIH : mieux prévenir\", body: Le Conseil a adopté le projet. }
nominations:
  - { institution: sante, post: Directrice des Eaux, persons: [\"Madame Léontine ZINDARÉ\"] }
";

fn portal(settings: &str) -> Portal {
    let site = format!(
        "-- content/site.yaml --\nname: Journal\nbase_url: https://transparence.example\nlanguages: [fr, ar]\n{settings}"
    );
    Portal::new(&format!("{site}{CONTENT}{MOURNING}"))
}

fn frames(page: &Page) -> Vec<String> {
    page.html
        .split("<pre class=copy")
        .skip(1)
        .filter_map(|rest| rest.split_once('>')?.1.split_once("</pre>"))
        .map(|(text, _)| text.replace(['\u{a0}', '\u{202f}'], " ").replace("&amp;", "&"))
        .collect()
}

#[test]
fn a_portal_that_does_not_ask_has_none() {
    let site = portal("features: { share_pages: non }\n").into_built(&["--without", "cards"]);
    assert!(!site.files().keys().any(|path| path.contains("partager")));
    assert!(site.page("communiques/2026/report/").links_saying("Textes et images").is_empty());
}

#[test]
fn each_document_and_each_decision_has_its_page() {
    let site = portal("features: [pages de partage]\n").into_built(&["--without", "cards"]);
    let page = site.page("communiques/2026/report/");
    assert_eq!(
        page.links_saying("Textes et images prêts pour chaque réseau"),
        ["/communiques/2026/report/partager/"]
    );
    let council = site.page("conseils/2026/2026-11-18/partager/");
    assert_eq!(council.links_saying("VIH"), ["/conseils/2026/2026-11-18/partager/vih/"]);
    let item = site.page("conseils/2026/2026-11-18/partager/vih/");
    assert_eq!(item.links_saying("Lire le document"), ["/conseils/2026/2026-11-18/vih/"]);
    let texts = frames(&item);
    assert_eq!(texts[0], "https://transparence.example/conseils/2026/2026-11-18/vih/");
    assert!(texts[1].starts_with("*VIH : mieux prévenir*"), "{texts:?}");
    let nominations = site.page("conseils/2026/2026-11-18/partager/nominations/");
    assert_eq!(nominations.links_saying("Lire le document"), ["/conseils/2026/2026-11-18/nominations/"]);
    let page = site.page("conseils/2026/2026-11-18/nominations/");
    let read = page.links_saying("Compte rendu du Conseil").pop().unwrap();
    let anchor = read.split_once('#').map(|(_, anchor)| anchor);
    let council = site.page("conseils/2026/2026-11-18/");
    assert!(council.tags.iter().any(|tag| tag.get("id") == anchor), "{read}");
    assert!(frames(&nominations).iter().any(|text| text.contains("Madame Léontine ZINDARÉ")));
}

#[test]
fn the_page_is_in_no_index() {
    let site = portal("features: [share_pages]\n").into_built(&["--without", "cards"]);
    let page = site.page("communiques/2026/report/partager/");
    assert_eq!(page.meta("robots"), Some("noindex"));
    assert_eq!(page.all("script").count(), 0);
    for file in ["sitemap.xml", "feed.xml", "data/documents.json", "communiques/index.html"] {
        assert!(!site.file(file).contains("partager"), "{file}");
    }
}

#[test]
fn its_texts_are_those_of_the_command() {
    let portal = portal("features: [share_pages]\n");
    let told =
        String::from_utf8(portal.run(&["share", "communique/report", "--format", "json"]).stdout).unwrap();
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    let texts: Vec<String> = told["texts"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|text| text["posts"].as_array().unwrap())
        .map(|post| post["text"].as_str().unwrap().replace('\u{a0}', " "))
        .collect();
    let page = portal.into_built(&["--without", "cards"]).page("communiques/2026/report/partager/");
    let shown = frames(&page);
    for text in &texts {
        assert!(shown.contains(text), "{text}\n{shown:?}");
    }
    assert!(texts.len() >= 13 && texts[0].contains("RECTIFICATIF"), "{texts:?}");
    let main = page.main().replace('\u{a0}', " ");
    assert!(main.contains("caractères sur 280, comptés comme sur X"), "{main}");
    assert!(main.contains("un SMS à payer"), "{main}");
}

#[test]
fn a_network_is_opened_by_a_plain_address() {
    let site = portal("features: [share_pages]\n").into_built(&["--without", "cards"]);
    let page = site.page("communiques/2026/report/partager/");
    for (words, start) in [
        ("Ouvrir dans WhatsApp", "https://wa.me/?text=%2ARECTIFICATIF"),
        ("Ouvrir dans X", "https://x.com/intent/post?text=RECTIFICATIF"),
        ("Ouvrir dans Bluesky", "https://bsky.app/intent/compose?text="),
        ("Ouvrir dans Threads", "https://www.threads.net/intent/post?text="),
        (
            "Ouvrir dans LinkedIn",
            "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Ftransparence",
        ),
        ("Ouvrir dans le courrier", "mailto:?subject="),
    ] {
        let links = page.links_saying(words);
        assert!(links.len() == 1 && links[0].starts_with(start), "{words}: {links:?}");
    }
    assert!(page.links_saying("Ouvrir dans Mastodon").is_empty());
}

#[test]
fn mourning_is_sober_and_what_was_withdrawn_says_nothing_of_it() {
    let site = portal("features: [share_pages]\n").into_built(&["--without", "cards"]);
    let mourning = site.page("communiques/2026/deuil/partager/");
    assert!(!frames(&mourning).iter().any(|text| text.contains('#')), "{:?}", frames(&mourning));
    let withdrawn = site.page("communiques/2026/retire/partager/");
    assert!(!withdrawn.html.contains("secret"));
    assert!(frames(&withdrawn)[1].contains("RETIRÉ"), "{:?}", frames(&withdrawn));
    assert_eq!(
        site.page("communiques/2026/retire/").links_saying("Textes et images"),
        ["/communiques/2026/retire/partager/"]
    );
}

#[test]
fn a_document_has_one_in_the_languages_that_it_has() {
    let portal = portal("features: [share_pages]\n");
    portal.write("content/communiques/report.ar.md", "---\ntitle: تأجيل المسابقة\n---\n\nتأجلت المسابقة.\n");
    let site = portal.into_built(&["--without", "cards"]);
    let page = site.page("ar/communiques/2026/report/partager/");
    assert!(frames(&page)[1].contains("تأجيل المسابقة"), "{:?}", frames(&page));
    assert!(page.html.contains("hreflang=fr"), "the same page in French");
    assert!(!site.has("ar/communiques/2026/deuil/partager/index.html"));
}
