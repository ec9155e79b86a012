//! The life of a document: under embargo, public, replaced, withdrawn; and its old addresses.

use crate::portal::Portal;

const SECRET: &str = "\
-- content/topics.yaml --
finances: Finances
-- content/communiques/2026/fuite-cachee.md --
---
title: Titre sous embargo
date: 2026-11-20
publish_at: 2026-11-21T12:00
topics: [finances]
aliases: [/vieille-adresse-cachee/]
attachments: [{ file: piece-cachee.pdf, title: Pièce cachée }]
vacancy: { posts: Poste caché, deadline: 2026-12-31 }
---

Texte sous embargo.
-- content/communiques/2026/piece-cachee.pdf --
%PDF-1.4 contenu caché
-- content/communiques/2026/public.md --
---
title: Titre public
date: 2026-11-19
---

Texte public.
";

#[test]
fn an_embargoed_document_is_nowhere() {
    let portal = Portal::new(SECRET);
    let built = portal.build_with(&["--now", "2026-11-21T11:59"]);
    for needle in ["embargo", "cachee", "caché"] {
        assert_eq!(built.holding(needle), Vec::<String>::new(), "{needle}");
    }
    assert_eq!(built.json("data/documents.json").as_array().unwrap().len(), 1);
    assert_eq!(built.json("status.json")["documents"], 1);
}

#[test]
fn it_enters_everything_at_its_time() {
    let portal = Portal::new(SECRET);
    let built = portal.build_with(&["--now", "2026-11-21T12:00"]);
    for path in [
        "communiques/2026/fuite-cachee/index.html",
        "communiques/2026/fuite-cachee/card.png",
        "media/communiques/2026/piece-cachee.pdf",
        "vieille-adresse-cachee/index.html",
    ] {
        assert!(built.has(path), "{path}");
    }
    let holding = built.holding("fuite-cachee");
    for path in [
        "index.html",
        "communiques/index.html",
        "communiques/2026/index.html",
        "appels/index.html",
        "themes/finances/index.html",
        "institutions/sante/index.html",
        "feed.xml",
        "atom.xml",
        "feed.json",
        "communiques/feed.xml",
        "themes/finances/feed.xml",
        "institutions/sante/atom.xml",
        "sitemap.xml",
        "data/documents.json",
    ] {
        assert!(holding.iter().any(|held| held == path), "{path} lacks it: {holding:?}");
    }
}

#[test]
fn the_hour_of_an_embargo_is_that_of_the_portal() {
    let portal = Portal::new(SECRET);
    assert!(!portal.build_at("2026-11-21T10:59:59Z").has("communiques/2026/fuite-cachee/index.html"));
    assert!(portal.build_at("2026-11-21T11:00:00Z").has("communiques/2026/fuite-cachee/index.html"));
}

#[test]
fn a_draft_is_nowhere_whatever_its_date() {
    let portal = Portal::new(
        "-- content/communiques/brouillon-escamote.md --\n---\ntitle: Texte escamoté\ndate: 2020-01-01\nstatut: brouillon\n---\n\nTexte escamoté.\n",
    );
    let built = portal.build();
    assert_eq!(built.holding("escamot"), Vec::<String>::new());
}

const WITHDRAWN: &str = "\
-- content/topics.yaml --
eau: Eau
-- content/communiques/2026/avis.md --
---
title: Avis retiré
date: 2026-11-20
topics: [eau]
status: withdrawn
withdrawn: { at: 2026-11-21T08:00, reason: Publié par erreur. }
summary: Résumé confidentiel.
key_facts: [Fait confidentiel]
aliases: [/ancien/]
attachments: [{ file: piece.pdf, title: Pièce confidentielle }]
vacancy: { posts: Poste confidentiel, deadline: 2026-12-31 }
---

Texte confidentiel.
-- content/communiques/2026/piece.pdf --
%PDF-1.4 confidentiel
-- content/councils/2026-11-18.md --
---
status: withdrawn
withdrawn: { at: 2026-11-19, reason: Publié trop tôt. }
key_facts: [Fait confidentiel]
---
## Communications
### Point confidentiel
Texte confidentiel.
## Mesures individuelles
### Ministère de la Santé
- Poste confidentiel : Madame Awa CONFIDENTIEL
";

#[test]
fn a_withdrawn_document_leaves_a_page_that_says_so_and_nothing_else() {
    let portal = Portal::new(WITHDRAWN);
    let built = portal.build_with(&[]);
    let page = built.page("communiques/2026/avis/");
    assert_eq!(page.element("h1"), "Avis retiré");
    let main = page.main();
    assert!(main.contains("21 novembre 2026") && main.contains("Publié par erreur."), "{main}");
    assert_eq!(page.meta("robots"), Some("noindex"));
    for needle in ["onfidentiel", "CONFIDENTIEL"] {
        assert_eq!(built.holding(needle), Vec::<String>::new());
    }
    assert!(!built.has("media/communiques/2026/piece.pdf"));
    assert!(built.has("communiques/2026/avis/card.png"));
    let listing = |path: &str| built.has(path) && built.file(path).contains("communiques/2026/avis");
    for path in [
        "index.html",
        "communiques/index.html",
        "appels/index.html",
        "themes/eau/index.html",
        "institutions/sante/index.html",
        "sitemap.xml",
        "feed.xml",
        "atom.xml",
        "feed.json",
        "communiques/feed.xml",
    ] {
        assert!(!listing(path), "{path}");
    }
    assert!(built.has("conseils/2026/2026-11-18/index.html"));
    assert_eq!(built.file("data/decisions.csv").lines().count(), 1);
    assert_eq!(built.file("data/nominations.csv").lines().count(), 1);
}

#[test]
fn a_withdrawn_document_keeps_its_old_addresses() {
    let built = Portal::new(WITHDRAWN).into_built(&["--without", "cards"]);
    assert_eq!(built.page("ancien/").link("canonical"), Some("https://zanar.example/communiques/2026/avis/"));
}

#[test]
fn a_replaced_document_says_by_which_and_the_new_one_says_which() {
    let built = Portal::new(
        "-- content/communiques/ancien.md --\n---\ntitle: Ancien avis\ndate: 2026-11-10\nvacancy: { deadline: 2026-12-31 }\n---\n\nTexte.\n\
         -- content/communiques/nouveau.md --\n---\ntitle: Nouvel avis\ndate: 2026-11-20\nreplaces: ancien\nvacancy: { deadline: 2026-12-31 }\n---\n\nTexte.\n",
    )
    .into_built(&["--without", "cards"]);
    let old = built.page("communiques/2026/ancien/");
    assert_eq!(old.links_saying("Nouvel avis")[0], "/communiques/2026/nouveau/");
    assert!(old.main().contains("20 novembre 2026"), "{}", old.main());
    assert!(
        built
            .page("communiques/2026/nouveau/")
            .links_saying("Ancien avis")
            .contains(&"/communiques/2026/ancien/")
    );
    assert_eq!(built.page("appels/").links_saying("Ancien avis"), Vec::<&str>::new());
    assert_eq!(built.json("data/documents.json")[1]["status"], "superseded");
}

#[test]
fn a_replacement_under_embargo_replaces_nothing_yet() {
    let portal = Portal::new(
        "-- content/communiques/ancien.md --\n---\ntitle: Ancien avis\ndate: 2026-11-10\n---\n\nTexte.\n\
         -- content/communiques/nouveau.md --\n---\ntitle: Nouvel avis\ndate: 2026-11-20\npublish_at: 2026-11-22\nreplaces: ancien\n---\n\nTexte.\n",
    );
    assert_eq!(portal.build().holding("Nouvel avis"), Vec::<String>::new());
    assert!(portal.build_at("2026-11-22").file("communiques/2026/ancien/index.html").contains("Nouvel avis"));
}

fn aliased(alias: &str) -> Portal {
    Portal::new(&format!(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\naliases: [\"{alias}\"]\n---\n\nTexte.\n"
    ))
}

#[test]
fn an_old_address_leads_to_the_document() {
    for (alias, file) in [
        ("/actualites/avis.html", "actualites/avis.html"),
        ("/node/123", "node/123/index.html"),
        ("vieux/avis/", "vieux/avis/index.html"),
        ("/actualit%C3%A9s/avis/", "actualités/avis/index.html"),
        ("/actualités/avis/", "actualités/avis/index.html"),
    ] {
        let built = aliased(alias).into_built(&["--without", "cards"]);
        let page = built.page(file);
        let refresh = page
            .all("meta")
            .find(|tag| tag.get("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh")));
        assert_eq!(
            refresh.and_then(|tag| tag.get("content")),
            Some("0; url=/communiques/2026/avis/"),
            "{alias}"
        );
        assert_eq!(page.link("canonical"), Some("https://zanar.example/communiques/2026/avis/"));
        assert_eq!(page.meta("robots"), Some("noindex"));
        assert!(!built.file("sitemap.xml").contains("actualit"));
    }
}

#[test]
fn an_old_address_that_is_taken_or_leaves_the_portal_is_refused() {
    for (alias, code) in [
        ("/communiques/", "colliding-address"),
        ("/communiques/2026/avis/", "colliding-address"),
        ("/COMMUNIQUES/", "colliding-address"),
        ("/../secret/", "bad-address"),
        ("/%2e%2e/secret/", "bad-address"),
        ("/a?b=1", "bad-address"),
    ] {
        let told = aliased(alias).refused(&[]);
        assert!(told.contains(code), "{alias}: {told}");
    }
}

#[test]
fn a_whole_address_of_the_portal_is_an_old_address_too() {
    let told = aliased("https://ailleurs.example/avis/").refused(&[]);
    assert!(told.contains("bad-address"), "{told}");
}

#[test]
fn a_page_under_embargo_is_nowhere_and_a_link_to_what_is_not_public_is_told() {
    let portal = Portal::new(
        "-- content/pages/futur.md --\n---\ntitle: Page cachée\npublish_at: 2026-11-22\n---\n\nTexte caché.\n\
         -- content/communiques/cache.md --\n---\ntitle: Titre caché\ndate: 2026-11-20\npublish_at: 2026-11-22\n---\n\nTexte caché.\n",
    );
    assert_eq!(portal.build().holding("caché"), Vec::<String>::new());
    assert!(portal.build_at("2026-11-22").has("futur/index.html"));
    portal.write(
        "content/communiques/lien.md",
        "---\ntitle: Avis\ndate: 2026-11-20\n---\n\nVoir [la suite](cache).\n",
    );
    let told = portal.refused(&[]);
    assert!(told.contains("broken-link") && told.contains("n’est pas publique"), "{told}");
    portal.build_at("2026-11-22");
}
