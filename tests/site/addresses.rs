//! Addresses: people's in the portal's language, machines' fixed, all below the base address.

use crate::page::Page;
use crate::portal::{Built, Portal};

const DOCUMENTS: &str = "\
-- content/topics.yaml --
eau: Eau
-- content/communiques/2026/avis-de-coupure.md --
---
title: Coupure d’eau à Roneraie
date: 2026-11-20
topics: [eau]
vacancy: { deadline: 2026-12-05 }
---

L’eau sera coupée. Voir [le conseil](council/2026-11-18) et [le plan](plan.pdf).

![Le quartier](quartier.png)
-- content/communiques/2026/plan.pdf --
%PDF-1.4
-- content/councils/2026-11-18.md --
---
kind: ordinary
---
## Communications
### Forages
Le Conseil a entendu une communication.
-- content/pages/contact.md --
---
title: Contact
---

Écrivez-nous.
";

fn portal(site: &str) -> Portal {
    let portal = Portal::with_site(site, DOCUMENTS);
    portal.write("content/communiques/2026/quartier.png", crate::portal::PIXEL);
    portal
}

#[test]
fn a_french_portal_has_french_addresses() {
    let built = portal("").into_built(&["--without", "cards"]);
    for path in [
        "index.html",
        "communiques/index.html",
        "communiques/2026/index.html",
        "communiques/2026/avis-de-coupure/index.html",
        "conseils/index.html",
        "conseils/2026/2026-11-18/index.html",
        "institutions/index.html",
        "institutions/sante/index.html",
        "themes/index.html",
        "themes/eau/index.html",
        "appels/index.html",
        "contact/index.html",
        "404.html",
        "media/communiques/2026/plan.pdf",
        "media/communiques/2026/quartier.png",
    ] {
        assert!(built.has(path), "{path}");
    }
}

#[test]
fn an_english_portal_has_english_addresses() {
    let portal = Portal::new(&DOCUMENTS.replace("Coupure d’eau à Roneraie", "Water cut in Roneraie"));
    portal.write("content/communiques/2026/quartier.png", crate::portal::PIXEL);
    portal.write(
        "content/site.yaml",
        "name: The Zanar Register\nbase_url: https://zanar.example\nlanguages: [en]\ninstitution: sante\n",
    );
    let built = portal.build();
    for path in [
        "communiques/2026/avis-de-coupure/index.html",
        "councils/2026/2026-11-18/index.html",
        "institutions/sante/index.html",
        "topics/eau/index.html",
        "calls/index.html",
    ] {
        assert!(built.has(path), "{path}");
    }
    let page = built.page("councils/2026/2026-11-18/");
    assert_eq!(page.all("html").next().and_then(|html| html.get("lang")), Some("en"));
    assert_eq!(page.element("h1"), "Report of the Council of Ministers of Wednesday 18 November 2026");
}

#[test]
fn what_machines_read_has_the_same_address_in_every_language() {
    let english = Portal::new(
        "-- content/site.yaml --\nname: Zanar\nbase_url: https://zanar.example\nlanguages: [en]\n",
    );
    for built in [portal("").into_built(&["--without", "cards"]), english.into_built(&["--without", "cards"])]
    {
        for path in [
            "feed.xml",
            "atom.xml",
            "feed.json",
            "sitemap.xml",
            "robots.txt",
            "status.json",
            "manifest.webmanifest",
            "data/documents.json",
            "data/decisions.csv",
            "data/decisions.json",
            "data/nominations.csv",
            "data/nominations.json",
            "data/institutions.json",
            "institutions/sante/feed.xml",
            "institutions/sante/atom.xml",
        ] {
            assert!(built.has(path), "{path}");
        }
    }
}

#[test]
fn every_kind_institution_and_topic_has_its_feeds() {
    let built = portal("").into_built(&["--without", "cards"]);
    for folder in ["", "communiques/", "conseils/", "institutions/sante/", "themes/eau/"] {
        for name in ["feed.xml", "atom.xml"] {
            assert!(built.has(&format!("{folder}{name}")), "{folder}{name}");
        }
    }
}

#[test]
fn a_document_is_three_files_at_most() {
    let built = portal("").into_built(&[]);
    let own = |path: &String| path.starts_with("communiques/2026/avis-de-coupure/");
    let files: Vec<String> = built.files().into_keys().filter(own).collect();
    assert_eq!(
        files,
        ["communiques/2026/avis-de-coupure/card.png", "communiques/2026/avis-de-coupure/index.html"]
    );
}

/// Every address in a page that a browser would follow or load.
fn addresses(page: &Page) -> Vec<String> {
    let of = |tag: &crate::page::Tag| {
        ["href", "src", "action", "poster"]
            .iter()
            .filter_map(|name| tag.get(name).map(str::to_owned))
            .collect::<Vec<_>>()
    };
    page.tags.iter().flat_map(of).collect()
}

#[test]
fn below_a_path_every_address_starts_with_it_and_leads_to_a_file() {
    let portal = portal("");
    let site = std::fs::read_to_string(portal.root().join("content/site.yaml")).unwrap();
    portal
        .write("content/site.yaml", site.replace("https://zanar.example", "https://zanar.example/portail/"));
    let built = portal.build_with(&[]);
    let mut seen = 0;
    for (path, text) in built.texts().filter(|(path, _)| path.ends_with(".html")) {
        for address in addresses(&Page::read(&text)) {
            let outward = ["mailto:", "tel:", "sms:", "#"].iter().any(|start| address.starts_with(start));
            if outward || (address.contains("://") && !address.starts_with("https://zanar.example")) {
                continue;
            }
            let own = address.strip_prefix("https://zanar.example").unwrap_or(&address);
            let rest = own.strip_prefix("/portail/").unwrap_or_else(|| panic!("{path}: {address}"));
            leads_to_a_file(&built, &path, rest);
            seen += 1;
        }
    }
    assert!(seen > 200, "{seen}");
    for (path, text) in built.texts() {
        assert!(!text.contains("https://zanar.example/communiques"), "{path}");
        assert!(!text.contains("\"/communiques"), "{path}");
    }
    assert!(
        built
            .file("sitemap.xml")
            .contains("<loc>https://zanar.example/portail/communiques/2026/avis-de-coupure/</loc>")
    );
    assert!(built.file("robots.txt").ends_with("Sitemap: https://zanar.example/portail/sitemap.xml\n"));
    assert_eq!(built.json("manifest.webmanifest")["start_url"], "/portail/");
}

fn leads_to_a_file(built: &Built, from: &str, address: &str) {
    let path = address.split(['#', '?']).next().unwrap_or_default();
    let file =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    assert!(built.has(&file), "{from} links {address}");
}

#[test]
fn every_address_of_a_portal_at_a_root_leads_to_a_file() {
    let built = portal("").into_built(&[]);
    for (path, text) in built.texts().filter(|(path, _)| path.ends_with(".html")) {
        for address in addresses(&Page::read(&text)) {
            if let Some(own) =
                address.strip_prefix("https://zanar.example").unwrap_or(&address).strip_prefix('/')
            {
                leads_to_a_file(&built, &path, own);
            }
        }
    }
}

#[test]
fn links_in_the_text_become_addresses() {
    let built = portal("").into_built(&["--without", "cards"]);
    let page = built.page("communiques/2026/avis-de-coupure/");
    assert_eq!(page.links_saying("le conseil"), ["/conseils/2026/2026-11-18/"]);
    assert_eq!(page.links_saying("le plan"), ["/media/communiques/2026/plan.pdf"]);
    let picture = page.all("img").find(|image| image.get("alt") == Some("Le quartier")).unwrap();
    assert_eq!(picture.get("src"), Some("/media/communiques/2026/quartier.png"));
    assert_eq!((picture.get("width"), picture.get("height")), (Some("1"), Some("1")));
}

#[test]
fn a_page_may_not_take_the_address_of_a_section() {
    let portal = Portal::new("-- content/pages/data.md --\n---\ntitle: Données\n---\n\nTexte.\n");
    assert!(portal.refused(&[]).contains("reserved-id"), "{}", portal.refused(&[]));
}

/// A document with one link, on a portal with pages to lead to.
fn linked(target: &str) -> Portal {
    Portal::new(&format!(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\n---\n\n[Le lien]({target})\n\
         -- content/communiques/autre.md --\n---\ntitle: Autre\ndate: 2026-11-20\naliases: [/Vieux/Chemin.html]\n---\n\n## Une partie\n\nTexte.\n\
         -- content/pages/contact.md --\n---\ntitle: Contact\n---\n\n## Nous écrire\n\nTexte.\n"
    ))
}

#[test]
fn a_link_can_be_written_in_many_ways() {
    for (target, address) in [
        ("autre", "/communiques/2026/autre/"),
        ("communique/autre#une-partie", "/communiques/2026/autre/#une-partie"),
        ("/communiques/2026/autre/", "/communiques/2026/autre/"),
        ("/communiques/2026/autre", "/communiques/2026/autre/"),
        ("/communiques/2026/autre/#une-partie", "/communiques/2026/autre/#une-partie"),
        ("https://zanar.example/communiques/2026/autre/", "/communiques/2026/autre/"),
        ("https://zanar.example", "/"),
        ("/Vieux/Chemin.html", "/Vieux/Chemin.html"),
        ("page/contact#nous-ecrire", "/contact/#nous-ecrire"),
        ("institution/sante", "/institutions/sante/"),
        ("/feed.xml", "/feed.xml"),
        ("https://zanar.example.evil.example/", "https://zanar.example.evil.example/"),
        ("mailto:a@zanar.example", "mailto:a@zanar.example"),
    ] {
        let built = linked(target).into_built(&["--without", "cards"]);
        assert_eq!(built.page("communiques/2026/avis/").links_saying("Le lien"), [address], "{target}");
    }
}

#[test]
fn a_link_that_leads_nowhere_is_told() {
    for target in [
        "absent",
        "communique/absent",
        "#absent",
        "autre#absent",
        "/absent/",
        "/communiques/2026/autre/#absent",
        "page/contact#absent",
        "/contact/#absent",
        "/COMMUNIQUES/",
        "/vieux/chemin.html",
        "institution/absente",
    ] {
        let told = linked(target).refused(&[]);
        assert!(told.contains("broken-link"), "{target}: {told}");
    }
}
