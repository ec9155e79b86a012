//! A decision and the nominations as pages of their own, since networks make their preview of a page and know nothing of
//! the place in it that an address names.

use crate::page::Page;
use crate::portal::{Built, Portal, changed, read, told};

const COUNCIL: &str = "\
-- content/institutions/sante.yaml --
name: Ministère de la Santé
-- content/councils/2026-11-18.yaml --
institution: sante
summary: Le Conseil a adopté deux textes.
corrections: [{ at: 2026-11-19, instead_of: \"ZINDAR\", read: \"ZINDARÉ\" }]
items:
  - id: vih
    nature: bill
    title: Projet de loi portant prévention
    plain_title: \"VIH : mieux prévenir\"
    body: |
      Le Conseil a adopté le projet, comme [celui des communes](#communes).

      ## Ce qui change

      Le dépistage est gratuit.
    children: [{ title: La prévention à l’école, body: Elle entre au programme. }]
  - { id: communes, nature: decree, title: Comptes des communes, institution: eau }
nominations:
  - { institution: sante, post: Directrice des Eaux, persons: [\"Madame Léontine ZINDARÉ\"] }
-- content/institutions/eau.yaml --
name: Ministère de l’Eau
";

const REPORT: &str = "https://transparence.example/conseils/2026/2026-11-18/";

fn portal(settings: &str) -> Portal {
    Portal::new(&format!(
        "-- content/site.yaml --\nname: Journal\nbase_url: https://transparence.example\nlanguages: [fr, ar]\n\
         features: [share_pages]\n{settings}{COUNCIL}"
    ))
}

/// A part's page, and its text without the spaces that do not break.
fn part(site: &Built, name: &str) -> Page {
    site.page(&format!("conseils/2026/2026-11-18/{name}/"))
}

/// The card that a page names: its file, and the version behind it.
fn card(page: &Page) -> (String, String) {
    let address = page.meta("og:image").unwrap();
    let (file, version) = address.split_once("?v=").unwrap();
    (file.strip_prefix("https://transparence.example/").unwrap().to_owned(), version.to_owned())
}

#[test]
fn networks_are_told_of_the_part_and_search_engines_of_the_report() {
    let site = portal("").into_built(&[]);
    let mut files = Vec::new();
    for (name, title, description) in [
        ("vih", "VIH : mieux prévenir", "Le Conseil a adopté le projet, comme celui des communes."),
        (
            "communes",
            "Comptes des communes",
            "Compte rendu du Conseil des ministres du mercredi 18 novembre 2026",
        ),
        (
            "nominations",
            "Nominations : Compte rendu du Conseil des ministres du mercredi 18 novembre 2026",
            "Directrice des Eaux : Madame Léontine ZINDARÉ",
        ),
    ] {
        let page = part(&site, name);
        let meta = |key: &str| page.meta(key).unwrap_or_default().replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(meta("og:title"), title);
        assert_eq!(meta("og:description"), description);
        assert_eq!(meta("description"), description);
        assert_eq!(meta("og:url"), format!("{REPORT}{name}/"));
        assert_eq!((meta("og:image:width"), meta("og:image:height")), ("1200".to_owned(), "630".to_owned()));
        assert_eq!(meta("twitter:card"), "summary_large_image");
        assert_eq!((page.meta("robots"), page.link("canonical")), (Some("noindex"), None));
        let (file, _) = card(&page);
        assert_eq!(file, format!("conseils/2026/2026-11-18/{name}/card.png"));
        files.push(site.bytes(&file));
    }
    files.push(site.bytes("conseils/2026/2026-11-18/card.png"));
    assert!(files.iter().all(|file| file.starts_with(b"\x89PNG")));
    let distinct: std::collections::BTreeSet<_> = files.iter().collect();
    assert_eq!(distinct.len(), 4, "each has its own picture");
    for file in ["sitemap.xml", "feed.xml", "data/documents.json", "conseils/index.html"] {
        assert!(!site.file(file).contains("2026-11-18/vih/"), "{file}");
    }
}

#[test]
fn the_page_is_the_part_and_leads_to_the_report_and_on() {
    let site = portal("").into_built(&["--without", "cards"]);
    let page = part(&site, "vih");
    assert_eq!(page.element("h1").replace('\u{202f}', " "), "VIH : mieux prévenir");
    assert!(
        page.main().contains("Le dépistage est gratuit.") && page.main().contains("Elle entre au programme.")
    );
    assert!(!page.main().contains("ZINDAR"), "the correction is another part's");
    let headings: Vec<&str> = page
        .tags
        .iter()
        .map(|tag| tag.name.as_str())
        .filter(|name| name.starts_with('h') && name.len() == 2)
        .collect();
    assert!(
        headings.contains(&"h1") && !headings.iter().any(|level| ["h3", "h4"].contains(level)),
        "{headings:?}"
    );
    assert_eq!(
        page.links_saying("Compte rendu du Conseil"),
        ["/conseils/2026/2026-11-18/", "/conseils/2026/2026-11-18/#vih"]
    );
    assert_eq!(page.links_saying("celui des communes"), ["/conseils/2026/2026-11-18/#communes"]);
    assert_eq!(page.links_saying("Textes et images"), ["/conseils/2026/2026-11-18/partager/vih/"]);
    let facebook = page.links_saying("Facebook");
    assert!(
        facebook[0].ends_with("u=https%3A%2F%2Ftransparence.example%2Fconseils%2F2026%2F2026-11-18%2Fvih%2F")
    );
    let nominations = part(&site, "nominations").main();
    assert!(
        nominations.contains("Madame Léontine ZINDARÉ") && nominations.contains("Au lieu de"),
        "{nominations}"
    );
}

#[test]
fn the_texts_of_a_part_and_its_pictures_are_its_own() {
    let portal = portal("cards: { formats: [square] }\n");
    let kit = portal.run(&["share", "council/2026-11-18#vih", "--network", "whatsapp"]);
    assert!(told(&kit).ends_with(&format!("\n{REPORT}vih/\n")), "{}", told(&kit));
    let site = portal.into_built(&[]);
    let page = site.page("conseils/2026/2026-11-18/partager/vih/");
    let pictures: Vec<&str> = page.all("img").filter_map(|image| image.get("src")).collect();
    let path = "/conseils/2026/2026-11-18/vih/";
    assert!(pictures[0].starts_with(&format!("{path}card.png?v=")), "{pictures:?}");
    assert!(pictures[1].starts_with(&format!("{path}card-square.png?v=")), "{pictures:?}");
    assert!(site.has("conseils/2026/2026-11-18/vih/card-square.png"));
    assert_eq!(page.links_saying("Lire le document"), [path]);
    // Who passes on the page of texts by mistake shows the decision, and the address at which it stands.
    assert_eq!(page.meta("og:url"), Some(format!("{REPORT}vih/").as_str()));
    assert_eq!(page.meta("og:image"), part(&site, "vih").meta("og:image"));
    assert_eq!(page.meta("robots"), Some("noindex"));
}

#[test]
fn only_the_part_that_changed_is_drawn_again_and_its_address_is_new() {
    let portal = portal("");
    let before = portal.build_with(&[]);
    let (old, kept) = (card(&part(&before, "vih")), card(&part(&before, "communes")));
    let files = before.files();
    let council = std::fs::read_to_string(portal.root().join("content/councils/2026-11-18.yaml")).unwrap();
    portal.write("content/councils/2026-11-18.yaml", council.replace("mieux prévenir", "prévenir tôt"));
    let output = portal.run(&["build"]);
    assert!(told(&output).contains(", 1 carte"), "{}", told(&output));
    let after = Built::of(&portal);
    let new = card(&part(&after, "vih"));
    assert_eq!(old.0, new.0, "an old share finds a picture at the same file");
    assert!(old.1 != new.1);
    assert_eq!(card(&part(&after, "communes")), kept);
    let touched = changed(&files, &read(&portal.root().join("public")));
    assert_eq!(touched.iter().filter(|file| file.ends_with("card.png")).count(), 1, "{touched:?}");
}

#[test]
fn what_was_taken_back_says_so_where_its_parts_were_passed_on() {
    let portal = portal("");
    portal.write(
        "content/councils/2026-11-18.yaml",
        std::fs::read_to_string(portal.root().join("content/councils/2026-11-18.yaml")).unwrap()
            + "status: withdrawn\nwithdrawn: { at: 2026-11-20, reason: Une date était fausse. }\n",
    );
    let refused = portal.run(&["share", "council/2026-11-18#vih"]);
    assert_eq!(refused.status.code(), Some(2), "{}", told(&refused));
    let site = portal.into_built(&[]);
    let page = part(&site, "vih");
    assert!(page.main().contains("Une date était fausse.") && !page.html.contains("prévenir"));
    assert_eq!(page.meta("og:url"), Some(REPORT));
    let own = site.bytes("conseils/2026/2026-11-18/vih/card.png");
    assert_eq!(own, site.bytes("conseils/2026/2026-11-18/card.png"), "both say RETIRÉ");
    assert!(!site.has("conseils/2026/2026-11-18/partager/vih/index.html"));
}

#[test]
fn a_translated_report_has_its_parts_in_both_languages() {
    let portal = portal("");
    portal.write(
        "content/councils/2026-11-18.ar.yaml",
        "items:\n  - { id: vih, title: مشروع قانون, plain_title: الوقاية أفضل }\n  - { id: communes, title: حسابات البلديات }\n",
    );
    let site = portal.into_built(&[]);
    let page = site.page("ar/conseils/2026/2026-11-18/vih/");
    assert_eq!(page.meta("og:title"), Some("الوقاية أفضل"));
    assert!(site.has("ar/conseils/2026/2026-11-18/vih/card.png"));
    assert_eq!(page.links_saying("Français"), ["/conseils/2026/2026-11-18/vih/"]);
}

#[test]
fn a_portal_that_does_not_ask_names_the_place_in_the_report() {
    let portal = portal("");
    let site = std::fs::read_to_string(portal.root().join("content/site.yaml")).unwrap();
    portal.write("content/site.yaml", site.replace("features: [share_pages]\n", ""));
    let kit = portal.run(&["share", "council/2026-11-18#vih", "--network", "whatsapp"]);
    assert!(told(&kit).ends_with(&format!("\n{REPORT}#vih\n")), "{}", told(&kit));
    assert!(!portal.into_built(&[]).has("conseils/2026/2026-11-18/vih/index.html"));
}

#[test]
fn no_decision_takes_the_address_of_the_texts() {
    let portal = portal("");
    portal.write(
        "content/councils/2026-11-18.yaml",
        "institution: sante\nitems: [{ title: Partager }, { title: Share }]\n",
    );
    let site = portal.into_built(&["--without", "cards"]);
    for name in ["partager", "partager-2", "share-2"] {
        assert!(site.has(&format!("conseils/2026/2026-11-18/{name}/index.html")), "{name}");
    }
    assert!(part(&site, "partager").main().contains("Chaque texte est à la mesure de son réseau"));
}
