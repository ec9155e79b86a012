//! Heads: what networks that show cards, and search engines, read of a page.

use crate::page::Page;
use crate::portal::{Built, Portal};
use std::collections::BTreeMap;

const DOCUMENT: &str = "\
-- content/topics.yaml --
sante: Santé
-- content/communiques/2026/report.md --
---
type: avis
title: \"Report du concours : nouvelle date\"
number: N° 12/MS/2026
date: 2026-11-20
publish_at: 2026-11-20T16:00
summary: Le concours se tiendra le 19 décembre.
topics: [sante]
corrections:
  - { at: 2026-11-20T18:30, instead_of: le 18 décembre, read: le 19 décembre }
---

Le concours est reporté.
-- content/pages/contact.md --
---
title: Contact
---

Écrivez au ministère. Une réponse vient sous quinze jours.
";

fn built() -> Built {
    Portal::with_site("opened_on: 2026-10-01\n", DOCUMENT).into_built(&[])
}

#[test]
fn a_document_says_all_of_itself() {
    let built = built();
    let page = built.page("communiques/2026/report/");
    assert_eq!(page.element("title"), "Report du concours\u{202f}: nouvelle date — Portail du Zanar");
    let url = "https://zanar.example/communiques/2026/report/";
    assert_eq!(page.link("canonical"), Some(url));
    for (name, content) in [
        ("description", "Le concours se tiendra le 19\u{a0}décembre."),
        ("og:type", "article"),
        ("og:title", "Report du concours\u{202f}: nouvelle date"),
        ("og:description", "Le concours se tiendra le 19\u{a0}décembre."),
        ("og:url", url),
        ("og:site_name", "Portail du Zanar"),
        ("og:locale", "fr_FR"),
        ("og:image:type", "image/png"),
        ("og:image:width", "1200"),
        ("og:image:height", "630"),
        (
            "og:image:alt",
            "Avis. RECTIFICATIF. Report du concours\u{202f}: nouvelle date. Ministère de la Santé",
        ),
        ("twitter:card", "summary_large_image"),
        ("article:published_time", "2026-11-20T16:00:00+01:00"),
        ("article:modified_time", "2026-11-20T18:30:00+01:00"),
    ] {
        assert_eq!(page.meta(name), Some(content), "{name}");
    }
    let image = page.meta("og:image").unwrap();
    let (address, version) = image.split_once("?v=").unwrap();
    assert_eq!(address, "https://zanar.example/communiques/2026/report/card.png");
    assert!(version.len() == 8 && version.bytes().all(|byte| byte.is_ascii_hexdigit()), "{version}");
    let feeds: Vec<_> = page
        .all("link")
        .filter(|tag| tag.get("rel") == Some("alternate"))
        .map(|tag| tag.get("href").unwrap())
        .collect();
    assert_eq!(feeds, ["/communiques/feed.xml", "/communiques/atom.xml"]);
}

#[test]
fn every_page_that_may_be_indexed_has_a_whole_head_and_stands_in_the_sitemap_with_its_date() {
    let built = built();
    let dates = sitemap(&built.file("sitemap.xml"));
    let mut indexable = Vec::new();
    for (path, text) in built.texts().filter(|(path, _)| path.ends_with(".html")) {
        let page = Page::read(&text);
        if page.meta("robots").is_some_and(|robots| robots.contains("noindex")) {
            continue;
        }
        let url = page.link("canonical").unwrap_or_else(|| panic!("{path}: no canonical")).to_owned();
        assert_eq!(url, format!("https://zanar.example/{}", path.trim_end_matches("index.html")));
        for name in [
            "description",
            "og:type",
            "og:title",
            "og:description",
            "og:url",
            "og:image",
            "og:image:width",
            "og:image:height",
            "og:image:type",
            "og:image:alt",
            "twitter:card",
        ] {
            assert!(page.meta(name).is_some_and(|content| !content.is_empty()), "{path}: {name}");
        }
        assert!(page.meta("og:image").unwrap().starts_with("https://zanar.example/"), "{path}");
        assert!(!page.json_ld().is_empty(), "{path}: no JSON-LD");
        assert!(dates.get(&url).is_some_and(Option::is_some), "{path}: no date in the sitemap");
        indexable.push(url);
    }
    assert_eq!(indexable.len(), dates.len(), "{dates:?}");
}

/// The addresses of a sitemap with their dates.
fn sitemap(text: &str) -> BTreeMap<String, Option<String>> {
    let between = |text: &str, tag: &str| {
        let start = text.find(&format!("<{tag}>"))? + tag.len() + 2;
        Some(text[start..].split('<').next()?.to_owned())
    };
    text.split("<url>").skip(1).map(|url| (between(url, "loc").unwrap(), between(url, "lastmod"))).collect()
}

#[test]
fn the_sitemap_dates_a_document_by_its_last_change() {
    let built = built();
    let dates = sitemap(&built.file("sitemap.xml"));
    let date = |path: &str| dates[&format!("https://zanar.example/{path}")].clone().unwrap();
    for path in [
        "communiques/2026/report/",
        "communiques/",
        "themes/sante/",
        "institutions/sante/",
        "institutions/",
        "",
    ] {
        assert_eq!(date(path), "2026-11-20T18:30:00+01:00", "{path}");
    }
}

#[test]
fn lists_and_pages_share_the_portals_card() {
    let built = built();
    let card = built.page("").meta("og:image").unwrap().to_owned();
    assert!(card.starts_with("https://zanar.example/card.png?v="), "{card}");
    for address in ["communiques/", "institutions/", "institutions/sante/", "themes/sante/", "contact/"] {
        assert_eq!(built.page(address).meta("og:image"), Some(card.as_str()), "{address}");
    }
}

#[test]
fn a_card_is_a_picture_of_1200_by_630_whose_address_changes_with_its_title() {
    let portal = Portal::new(DOCUMENT);
    let image = |built: &Built| built.page("communiques/2026/report/").meta("og:image").unwrap().to_owned();
    let built = portal.build_with(&[]);
    let (before, drawn) = (image(&built), built.bytes("communiques/2026/report/card.png"));
    assert_eq!(&drawn[..8], b"\x89PNG\r\n\x1a\n");
    assert_eq!(&drawn[16..24], [0, 0, 4, 0xB0, 0, 0, 2, 0x76]);
    assert!(drawn.len() < 300_000, "{} bytes", drawn.len());
    portal.add(&DOCUMENT.replace("nouvelle date", "date nouvelle"));
    let built = portal.build_with(&[]);
    assert_ne!(image(&built), before);
    assert_eq!(image(&built).split('?').next(), before.split('?').next());
    assert_ne!(built.bytes("communiques/2026/report/card.png"), drawn);
    portal.add(&DOCUMENT.replace("Le concours est reporté.", "Un autre texte."));
    assert_eq!(image(&portal.build_with(&[])), before);
}

#[test]
fn json_ld_tells_who_published_what_and_when() {
    let page = built().page("communiques/2026/report/");
    let graph = page.json_ld().remove(0);
    assert_eq!(graph["@context"], "https://schema.org");
    let nodes = graph["@graph"].as_array().unwrap();
    let article = nodes.iter().find(|node| node["headline"].is_string()).unwrap();
    assert_eq!(article["headline"], "Report du concours\u{202f}: nouvelle date");
    assert_eq!(article["datePublished"], "2026-11-20T16:00:00+01:00");
    assert_eq!(article["dateModified"], "2026-11-20T18:30:00+01:00");
    assert_eq!(article["inLanguage"], "fr");
    let crumbs = nodes.iter().find(|node| node["@type"] == "BreadcrumbList").unwrap();
    let names: Vec<_> = crumbs["itemListElement"]
        .as_array()
        .unwrap()
        .iter()
        .map(|crumb| crumb["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Accueil", "Communiqués", "Report du concours\u{202f}: nouvelle date"]);
}

#[test]
fn every_page_forbids_what_it_does_not_hold() {
    let built = built();
    for (path, text) in built.texts().filter(|(path, _)| path.ends_with(".html")) {
        let page = Page::read(&text);
        let policy = page.all("meta").find(|tag| {
            tag.get("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"))
        });
        let policy = policy.and_then(|tag| tag.get("content")).unwrap_or_else(|| panic!("{path}: no policy"));
        assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        // Data for machines; and on the search page its own script, a file of the portal.
        let is_data =
            |kind: Option<&str>, src: Option<&str>| kind == Some("application/ld+json") && src.is_none();
        let is_search = path.ends_with("recherche/index.html");
        let is_own = |src: Option<&str>| is_search && src.is_some_and(|src| src.starts_with("/search.js?v="));
        for tag in page.all("script") {
            assert!(is_data(tag.get("type"), tag.get("src")) || is_own(tag.get("src")), "{path}: {tag:?}");
        }
        assert!(
            page.tags
                .iter()
                .all(|tag| tag.attributes.keys().all(|name| !name.starts_with("on") && name != "style")),
            "{path}"
        );
    }
}
