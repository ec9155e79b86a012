//! Whatever is written in content, no page runs it.

use crate::page::Page;
use crate::portal::{Built, Portal};

/// A document in which every field tries to get out of its place.
const HOSTILE: &str = r#"
-- content/topics.yaml --
mal: "Thème \"><script>alert('topic')</script>"
-- content/institutions/pirate.yaml --
kind: ministry
name: "Ministère \"><img src=x onerror=alert('institution')>"
mission: "<script>alert('mission')</script>"
-- content/communiques/2026/hostile.md --
---
title: "</title></script><script>alert('title')</script>"
date: 2026-11-20
institution: pirate
number: "N° \"><svg onload=alert('number')>"
summary: "\"><script>alert('summary')</script>"
topics: [mal]
places: ["<iframe src=https://mal.example>"]
key_facts: ["<style>body{display:none}</style>"]
what_to_do: ["<form action=https://mal.example><input name=code></form>"]
quotes: [{ text: "<script>alert('quote')</script>", person: "<b onclick=alert(1)>Moi</b>", role: "<script>" }]
contacts: [{ name: "<script>alert('contact')</script>", phone: "+999 \" onclick=alert(1)", email: "a@b.example\" onclick=\"alert(1)" }]
vacancy: { posts: "<script>alert('posts')</script>", apply_at: "javascript:alert('apply')", deadline: 2026-12-31 }
corrections: [{ at: 2026-11-20, instead_of: "<script>alert('old')</script>", read: "]]><script>alert('new')</script>" }]
---

Un texte, <script>alert('raw')</script> <img src="x" onerror="alert('raw')" alt="x"> <a href="javascript:alert('raw')" onclick="alert('raw')">clic</a>
<iframe src="https://mal.example"></iframe> <style>body{display:none}</style> <p style="position:fixed">fixe</p>

<details ontoggle="alert('raw')"><summary>Plus</summary>texte</details>

<meta http-equiv="refresh" content="0;url=https://mal.example">
<base href="https://mal.example">
<object data="x.swf"></object><embed src="x.swf">

## Titre <script>alert('heading')</script> {#><script>alert('id')</script>}

| <script>alert('cell')</script> | b |
| --- | --- |
| c | `</script><script>alert('code')</script>` |
"#;

/// Mistakes that the hostile document has, lowered so that the site is built all the same.
const LENIENT: &str = "checks: { unsafe-link: warning, missing-media: warning, missing-alt: warning, remote-media: warning, broken-link: warning, bad-address: warning, bad-id: warning, missing-glyph: warning }\n";

fn assert_harmless(built: &Built) {
    let mut pages = 0;
    for (path, text) in built.texts().filter(|(path, _)| path.ends_with(".html")) {
        let page = Page::read(&text);
        pages += 1;
        for tag in &page.tags {
            let name = tag.name.as_str();
            assert!(!["iframe", "object", "embed", "base"].contains(&name), "{path}: {tag:?}");
            // All forms are the portal's own search, all inputs its fields; its script is the one script.
            assert!(name != "form" || tag.get("action") == Some("/recherche/"), "{path}: {tag:?}");
            assert!(
                name != "input" || (tag.get("name"), tag.get("type")) == (Some("q"), Some("search")),
                "{path}: {tag:?}"
            );
            let is_search = path == "recherche/index.html"
                && tag.get("src").is_some_and(|src| src.starts_with("/search.js?v="));
            let is_data = tag.get("type") == Some("application/ld+json");
            assert!(name != "script" || is_data || is_search, "{path}: {tag:?}");
            assert!(
                tag.attributes.keys().all(|key| !key.starts_with("on") && key != "style"),
                "{path}: {tag:?}"
            );
            for key in ["href", "src", "action", "content"] {
                let value = tag.get(key).unwrap_or_default().trim_start().to_lowercase();
                assert!(
                    !value.starts_with("javascript:") && !value.starts_with("data:text"),
                    "{path}: {tag:?}"
                );
            }
            assert!(!tag.attributes.get("src").is_some_and(|src| src.contains("://")), "{path}: {tag:?}");
        }
        assert_eq!(page.all("style").count(), 1, "{path}");
        page.json_ld();
    }
    assert!(pages > 3, "{pages}");
}

#[test]
fn a_hostile_document_runs_nowhere() {
    let built = Portal::with_site(LENIENT, HOSTILE).into_built(&[]);
    assert_harmless(&built);
    for name in [
        "feed.xml",
        "atom.xml",
        "feed.json",
        "communiques/feed.xml",
        "institutions/pirate/atom.xml",
        "themes/mal/feed.xml",
    ] {
        let feed = feed_rs::parser::parse(built.bytes(name).as_slice())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let content =
            feed.entries[0].content.as_ref().and_then(|content| content.body.clone()).unwrap_or_default();
        let page = Page::read(&content);
        assert!(
            !page
                .tags
                .iter()
                .any(|tag| ["script", "iframe", "style", "form", "svg"].contains(&tag.name.as_str())),
            "{name}: {content}"
        );
        assert!(
            page.tags.iter().all(|tag| tag.attributes.keys().all(|key| !key.starts_with("on"))),
            "{name}: {content}"
        );
        assert!(!content.contains("href=\"javascript:"), "{name}: {content}");
    }
    for (path, text) in
        built.texts().filter(|(path, _)| path.ends_with(".json") || path.ends_with(".webmanifest"))
    {
        serde_json::from_str::<serde_json::Value>(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
}

#[test]
fn a_hostile_title_stays_a_title() {
    let built = Portal::with_site(LENIENT, HOSTILE).into_built(&["--without", "cards"]);
    let page = built.page("communiques/2026/hostile/");
    assert_eq!(page.element("h1"), "</title></script><script>alert('title')</script>");
    let graph = page.json_ld().remove(0);
    let article =
        graph["@graph"].as_array().unwrap().iter().find(|node| node["headline"].is_string()).unwrap().clone();
    assert!(article["headline"].as_str().unwrap().starts_with("</title></script>"));
}

#[test]
fn a_hostile_setting_stays_a_text() {
    let portal = Portal::new("");
    portal.write(
        "content/site.yaml",
        "name: \"</title><script>alert('name')</script>\"\nbase_url: https://zanar.example\ntagline: \"\\\"><img src=x onerror=alert(1)>\"\n\
         country: \"<script>alert('country')</script>\"\nlicence: \"<script>alert('licence')</script>\"\ncontact: \"a@b.example\\\" onclick=alert(1)\"\n",
    );
    let output = portal.run(&["build"]);
    assert!(output.status.success(), "{}", crate::portal::told(&output));
    assert_harmless(&Built::of(&portal));
}

#[test]
fn a_hostile_council_runs_nowhere() {
    let portal = Portal::with_site(
        LENIENT,
        r#"
-- content/councils/2026-11-18.yaml --
place: "<script>alert('place')</script>"
preamble: "<script>alert('preamble')</script> [x](javascript:alert(1))"
items:
  - id: "\"><script>alert(1)</script>"
    title: "<script>alert('item')</script>"
    number: "<b onclick=alert(1)>1</b>"
    body: "<img src=x onerror=alert(1) alt=x>"
    amounts: ["<script>alert('amount')</script>"]
    text: { kind: "<script>", number: "<script>", gazette: { title: "<script>", url: "javascript:alert(1)" } }
    follow_up: [{ date: 2026-11-20, note: "<script>alert('note')</script>" }]
nominations:
  - { institution: sante, post: "<script>alert('post')</script>", persons: ["<script>alert('person')</script>"], replaces: "<script>" }
missions: [{ who: "<script>alert('who')</script>", where: "<script>", purpose: "<script>" }]
-- content/councils/2026-11-11.md --
---
kind: ordinary
---
## Section <script>alert('section')</script>
### Point <img src=x onerror=alert(1)>
Texte <script>alert('text')</script>
## Mesures individuelles
### Ministère de la Santé
- Poste <script>alert('post')</script> : Madame <script>alert('person')</script>
"#,
    );
    let built = portal.into_built(&["--without", "cards"]);
    assert_harmless(&built);
}
