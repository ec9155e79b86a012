//! Search: what is found and what is not, the page that asks and its lists, and what is left out with it.

use crate::portal::{Built, Portal, changed, read};
use std::collections::BTreeSet;

const PORTAL: &str = "\
-- content/topics.yaml --
eau: { fr: Eau potable, ar: ماء الشرب }
-- content/institutions/sante.yaml --
kind: ministry
name: { fr: Ministère de la Santé, ar: وزارة الصحة }
acronym: MSP
contact: { phone: +229 01 02 03 04 }
-- content/communiques/2026/equipements.md --
---
title: Équipements des écoles
date: 2026-11-18
number: N° 2026-412/MS
topics: [eau]
---

Les pupitres sont livrés.

## Calendrier

Voir [la carte](communique/retire) des livraisons.
-- content/communiques/2026/equipements.ar.md --
---
title: تجهيز المدارس
---

وصلت الطاولات إلى الوزارة.
-- content/communiques/2025/ancien.md --
---
title: Ancien avis
date: 2025-05-05
---

Un texte vieux.
-- content/communiques/2026/retire.md --
---
title: Avis fantôme
date: 2026-11-10
status: withdrawn
withdrawn: { at: 2026-11-12, reason: Ectoplasme }
---

Texte retranché.
-- content/communiques/2026/demain.md --
---
title: Surprise embargo
date: 2026-11-20
publish_at: 2026-12-01
---

Confidence.
-- content/communiques/2026/brouillon.md --
---
title: Griffonnage
date: 2026-11-20
status: draft
---

Ébauche.
-- content/councils/2026-11-18.yaml --
items:
  - { id: route, nature: decree, title: Décret sur les routes, body: Le bitume arrive., text: { number: 2026-77 } }
-- content/pages/a-propos.md --
---
title: À propos
---

Ce portail raconte.
";

fn portal() -> Portal {
    let portal = Portal::new(PORTAL);
    let site = std::fs::read_to_string(portal.root().join("content/site.yaml")).unwrap();
    portal.write("content/site.yaml", site.replace("languages: [fr]", "languages: [fr, ar]"));
    portal
}

/// Every word of an index.
fn words(built: &Built, folder: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (path, text) in built.texts() {
        let Some(name) = path.strip_prefix(folder) else { continue };
        if name.starts_with('t') && name != "table.json" {
            let file: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
            words.extend(file.into_iter().map(|(word, _)| word));
        }
    }
    words
}

#[test]
fn everything_public_is_found_by_its_words_without_accents() {
    let built = portal().into_built(&["--without", "cards"]);
    let words = words(&built, "recherche/index/");
    for word in
        ["equipement", "ecol", "pupitr", "calendrier", "2026-412", "412", "potabl", "msp", "bitum", "2026-77"]
    {
        assert!(words.contains(word), "{word}: {words:?}");
    }
    for word in ["ancien", "propo", "racont", "229"] {
        assert!(words.contains(word), "{word}: {words:?}");
    }
}

#[test]
fn what_is_withdrawn_waiting_or_a_draft_is_not_found() {
    let built = portal().into_built(&["--without", "cards"]);
    let words = words(&built, "recherche/index/");
    for word in ["fantom", "ectoplasm", "retranch", "surpris", "embargo", "confidenc", "griffonnag", "ebauch"]
    {
        assert!(!words.contains(word), "{word}");
    }
    assert_eq!(built.holding("Confidence"), Vec::<String>::new());
    assert!(built.holding("Texte retranché").is_empty());
}

#[test]
fn each_language_has_an_index_of_its_own() {
    let built = portal().into_built(&["--without", "cards"]);
    let words = words(&built, "ar/recherche/index/");
    assert!(words.contains("تجهيز") && words.contains("زار"), "{words:?}");
    assert!(!words.contains("pupitr"), "a translation stands for its original");
    assert!(words.contains("ancien"), "what has none is found as it is");
    let table = built.json("ar/recherche/index/table.json");
    assert_eq!(table["kinds"][1][1], "البلاغات");
    let texts: String = built
        .texts()
        .filter(|(path, _)| path.starts_with("ar/recherche/index/d"))
        .map(|(_, text)| text)
        .collect();
    assert!(texts.contains(r#""t":"Ancien avis","#) && texts.contains(r#""l":"fr","r":"ltr""#), "{texts}");
}

#[test]
fn a_decision_is_found_at_its_place() {
    let built = portal().into_built(&["--without", "cards"]);
    let texts: Vec<serde_json::Value> = built
        .texts()
        .filter(|(path, _)| path.starts_with("recherche/index/d"))
        .flat_map(|(_, text)| serde_json::from_str::<Vec<serde_json::Value>>(&text).unwrap())
        .collect();
    let decision = texts.iter().find(|text| text["a"] == "route").unwrap();
    assert_eq!(decision["u"], "/conseils/2026/2026-11-18/");
    assert_eq!(decision["h"], "Décret sur les routes");
    assert_eq!(decision["x"], "Le bitume arrive.\n2026-77");
    assert_eq!(decision["k"], "Conseil des ministres");
    let page = built.page("conseils/2026/2026-11-18/");
    assert!(page.tags.iter().any(|tag| tag.get("id") == Some("route")));
}

#[test]
fn the_page_leads_everywhere_without_a_script() {
    let built = portal().into_built(&["--without", "cards"]);
    let page = built.page("recherche/");
    let form = page.all("form").next().unwrap();
    assert_eq!(
        (form.get("action"), form.get("method"), form.get("role")),
        (Some("/recherche/"), None, Some("search"))
    );
    assert_eq!(page.links_saying("Communiqués").last(), Some(&"/communiques/"));
    assert_eq!(page.links_saying("2025"), ["/communiques/2025/"]);
    assert_eq!(page.links_saying("Ministère de la Santé"), ["/institutions/sante/"]);
    assert_eq!(page.links_saying("Eau potable"), ["/themes/eau/"]);
    assert!(page.element("noscript").contains("a besoin de JavaScript"));
    assert_eq!(page.meta("robots"), Some("noindex"));
}

#[test]
fn only_that_page_may_run_a_script_and_only_the_portals_own() {
    let built = portal().into_built(&["--without", "cards"]);
    let page = built.page("recherche/");
    let scripts: Vec<_> = page.all("script").filter_map(|tag| tag.get("src")).collect();
    assert!(matches!(scripts[..], [script] if script.starts_with("/search.js?v=")), "{scripts:?}");
    assert!(built.has("search.js"));
    for (path, text) in built.texts().filter(|(path, _)| path.ends_with(".html")) {
        let is_search = path.ends_with("recherche/index.html");
        assert_eq!(text.contains("script-src 'self'"), is_search, "{path}");
        assert!(
            !is_search
                || text
                    .contains("; connect-src 'self'; base-uri 'none'; form-action 'self'; script-src 'self'"),
            "{path}"
        );
    }
}

#[test]
fn every_page_leads_to_the_search_and_the_home_page_tells_machines() {
    let built = portal().into_built(&["--without", "cards"]);
    let home = built.page("");
    assert_eq!(home.link("search"), Some("/opensearch.xml"));
    let graph = home.json_ld().remove(0).to_string();
    assert!(graph.contains("https://zanar.example/recherche/?q={search_term_string}"), "{graph}");
    let arabic = built.page("ar/communiques/2026/equipements/");
    assert!(arabic.all("a").any(|tag| tag.get("href") == Some("/ar/recherche/")));
    assert!(
        built
            .file("ar/opensearch.xml")
            .contains("template=\"https://zanar.example/ar/recherche/?q={searchTerms}\"")
    );
}

#[test]
fn a_portal_may_be_built_without_search() {
    let portal = portal();
    let with = portal.build();
    assert!(with.has("recherche/index.html"));
    let built = portal.build_with(&["--without", "cards,search"]);
    let left: Vec<String> = built
        .files()
        .into_keys()
        .filter(|path| path.contains("search") || path.contains("recherche"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
    for (path, text) in built.texts().filter(|(path, _)| path.ends_with(".html")) {
        assert!(!text.contains("role=search") && !text.contains("recherche/"), "{path}");
    }
}

#[test]
fn an_edited_text_changes_few_files_of_the_index_and_equals_a_clean_build() {
    let portal = portal();
    let before = portal.build().files();
    portal.write(
        "content/communiques/2025/ancien.md",
        "---\ntitle: Ancien avis\ndate: 2025-05-05\n---\n\nUn texte vieux, raccommodé.\n",
    );
    let after = portal.build().files();
    let index: Vec<String> =
        changed(&before, &after).into_iter().filter(|path| path.starts_with("recherche/index/")).collect();
    assert_eq!(index, ["recherche/index/d65-0.json", "recherche/index/t.json", "recherche/index/table.json"]);
    let clean = tempfile::tempdir().unwrap();
    let out = clean.path().join("public");
    portal.build_with(&["--without", "cards", "--out", out.to_str().unwrap()]);
    assert_eq!(changed(&after, &read(&out)), Vec::<String>::new());
}

#[test]
fn the_address_of_the_search_is_no_page_s() {
    let portal = Portal::new("-- content/pages/recherche.md --\n---\ntitle: Recherche\n---\nTexte.\n");
    assert!(portal.refused(&["--without", "cards"]).contains("reserved-id"));
}
