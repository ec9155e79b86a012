//! Languages: a sibling file translates a document, a map a text; what is not translated stands as it was written, and
//! says so.

use crate::portal::{Built, PIXEL, Portal, changed, read};

const PORTAL: &str = "\
-- content/topics.yaml --
eau: { fr: Eau, ar: الماء }
-- content/institutions/sante.yaml --
kind: ministry
name: { fr: Ministère de la Santé, en: Ministry of Health, ar: وزارة الصحة }
short: { fr: Santé, en: Health }
-- content/communiques/2026/report.md --
---
title: Report du concours
date: 2026-11-20
number: N° 12/MS/2026
topics: [eau]
images:
  - { file: carte.png, alt: La carte des centres, caption: Les centres ouverts }
  - { file: plan.png, alt: Le plan }
key_facts: [Le concours est reporté]
---

Le concours est reporté. Voir [le conseil](council/2026-11-18#vih).
-- content/communiques/2026/report.en.md --
---
title: Examination postponed
images:
  - { alt: Map of the centres }
key_facts: [The examination is postponed]
---

The examination is postponed. See [the council](council/2026-11-18#vih) and [another](communique/autre).
-- content/communiques/2026/report.ar.md --
---
title: تأجيل المسابقة
---

تأجلت المسابقة.
-- content/communiques/2026/autre.md --
---
title: Un autre avis
date: 2026-11-19
---

Un avis sans traduction.
-- content/councils/2026-11-18.yaml --
items:
  - { id: vih, nature: bill, title: Projet de loi sur le VIH, body: Le texte du projet. }
  - { id: eau, nature: decree, title: Décret sur l’eau }
-- content/councils/2026-11-18.en.yaml --
title: Council of 18 November
items:
  - { id: eau, title: Decree on water }
  - { id: vih, title: Bill on HIV }
-- content/pages/contact.md --
---
title: Contact
---

Écrivez.
-- content/pages/contact.ar.md --
---
title: اتصلوا بنا
---

اكتبوا إلينا.
";

fn portal() -> Portal {
    let portal = Portal::new(PORTAL);
    let site = "name: { fr: Portail du Zanar, en: Zanar Portal, ar: بوابة زنار }\nbase_url: https://zanar.example\n\
        tagline: Les actes publics\nlanguages: [fr, en, ar]\ninstitution: sante\n";
    portal.write("content/site.yaml", site);
    for name in ["carte.png", "plan.png"] {
        portal.write(&format!("content/media/{name}"), PIXEL);
    }
    portal
}

fn built() -> Built {
    portal().into_built(&["--without", "cards"])
}

#[test]
fn a_sibling_makes_a_page_in_its_language() {
    let built = built();
    let page = built.page("en/communiques/2026/report/");
    let html = page.all("html").next().unwrap();
    assert_eq!((html.get("lang"), html.get("dir")), (Some("en"), Some("ltr")));
    assert_eq!(page.element("title"), "Examination postponed — Zanar Portal");
    let main = page.main();
    assert!(main.contains("The examination is postponed."), "{main}");
    assert!(main.contains("N° 12/MS/2026") && main.contains("Ministry of Health"), "{main}");
    assert!(!main.contains("Report du concours"), "{main}");
    // A picture keeps its file, and its caption where that was not translated.
    let alts: Vec<_> = page.all("img").filter_map(|image| image.get("alt")).collect();
    assert_eq!(alts, ["Map of the centres", "Le plan"]);
    assert!(main.contains("Les centres ouverts"), "{main}");
    // A link leads to the translation, or to the original where there is none.
    assert_eq!(page.links_saying("the council"), ["/en/conseils/2026/2026-11-18/#vih"]);
    assert_eq!(page.links_saying("another"), ["/communiques/2026/autre/"]);
    let arabic = built.page("ar/communiques/2026/report/");
    let html = arabic.all("html").next().unwrap();
    assert_eq!((html.get("lang"), html.get("dir")), (Some("ar"), Some("rtl")));
    assert!(arabic.main().contains("وزارة الصحة"));
}

#[test]
fn a_document_without_translation_has_no_page_there_and_stands_in_lists_as_what_it_is() {
    let built = built();
    assert!(!built.has("en/communiques/2026/autre/index.html"));
    assert!(!built.has("ar/conseils/2026/2026-11-18/index.html"));
    let list = built.page("ar/communiques/");
    let row = list.all("a").find(|link| link.get("href") == Some("/communiques/2026/autre/")).unwrap();
    assert_eq!((row.get("lang"), row.get("dir"), row.get("hreflang")), (Some("fr"), Some("ltr"), Some("fr")));
    let row = list.all("a").find(|link| link.get("href") == Some("/ar/communiques/2026/report/")).unwrap();
    assert_eq!((row.get("lang"), row.get("dir")), (None, None));
    // A title that is made from a date is in the language of the page that says it.
    let councils = built.page("ar/conseils/");
    let row = councils.all("a").find(|link| link.get("href") == Some("/conseils/2026/2026-11-18/")).unwrap();
    assert_eq!((row.get("lang"), row.get("dir")), (None, None));
    let english = built.page("en/communiques/");
    let row = english.all("a").find(|link| link.get("href") == Some("/communiques/2026/autre/")).unwrap();
    assert_eq!((row.get("lang"), row.get("dir")), (Some("fr"), None));
}

#[test]
fn a_page_names_itself_in_every_language_it_has() {
    let built = built();
    let alternates = |address: &str| {
        let page = built.page(address);
        let links = page.all("link").filter(|link| link.get("rel") == Some("alternate"));
        links
            .filter_map(|link| Some((link.get("hreflang")?.to_owned(), link.get("href")?.to_owned())))
            .map(|(lang, url)| format!("{lang} {}", url.trim_start_matches("https://zanar.example")))
            .collect::<Vec<_>>()
    };
    let report = [
        "fr /communiques/2026/report/",
        "en /en/communiques/2026/report/",
        "ar /ar/communiques/2026/report/",
        "x-default /communiques/2026/report/",
    ];
    assert_eq!(alternates("communiques/2026/report/"), report);
    assert_eq!(alternates("ar/communiques/2026/report/"), report);
    assert_eq!(alternates("communiques/2026/autre/"), Vec::<String>::new());
    // Who reads a page that is not to be had in Arabic comes to the Arabic home page.
    let council = built.page("conseils/2026/2026-11-18/");
    let to = |lang: &str| {
        let link = council.all("a").find(|link| link.get("hreflang") == Some(lang)).unwrap();
        (link.get("href").unwrap().to_owned(), link.get("dir").unwrap().to_owned())
    };
    assert_eq!(to("en"), ("/en/conseils/2026/2026-11-18/".to_owned(), "ltr".to_owned()));
    assert_eq!(to("ar"), ("/ar/".to_owned(), "rtl".to_owned()));
    assert_eq!(council.links_saying("العربية"), ["/ar/"]);
    assert_eq!(council.links_saying("English"), ["/en/conseils/2026/2026-11-18/"]);
    let sitemap = built.file("sitemap.xml");
    assert!(sitemap.contains("<loc>https://zanar.example/ar/communiques/2026/report/</loc>"));
    assert!(sitemap.contains(
        "<xhtml:link rel=\"alternate\" hreflang=\"ar\" href=\"https://zanar.example/ar/communiques/2026/report/\"/>"
    ));
}

#[test]
fn a_report_keeps_its_items_by_their_ids() {
    let built = built();
    let page = built.page("en/conseils/2026/2026-11-18/");
    let main = page.main();
    let place = |text: &str| main.find(text).unwrap_or_else(|| panic!("{text} is not in {main}"));
    assert!(place("Bill on HIV") < place("Decree on water"));
    // What was not translated says which language it is in.
    let at = page.html.find("Le texte du projet.").unwrap();
    assert!(page.html[..at].ends_with("<div dir=ltr lang=fr><p>"), "{}", &page.html[at - 80..at]);
    assert!(page.tags.iter().any(|tag| tag.get("id") == Some("vih")));
}

#[test]
fn a_feed_has_one_language() {
    let built = built();
    let feed = built.file("en/feed.xml");
    assert!(feed.contains("<language>en</language>"), "{feed}");
    assert!(feed.contains("Examination postponed") && !feed.contains("Un autre avis"), "{feed}");
    assert!(built.file("feed.xml").contains("Un autre avis"));
    assert!(!built.file("ar/communiques/feed.xml").contains("Report du concours"));
}

#[test]
fn a_title_in_two_languages_needs_no_sibling() {
    let portal = portal();
    portal.write(
        "content/communiques/2026/deux.md",
        "---\ntitle: { fr: Deux langues, en: Two languages }\ndate: 2026-11-18\n---\n\nLe texte.\n",
    );
    let built = portal.into_built(&["--without", "cards"]);
    assert!(built.page("en/communiques/2026/deux/").element("h1").contains("Two languages"));
    assert!(!built.has("ar/communiques/2026/deux/index.html"));
}

#[test]
fn an_edit_of_the_original_or_of_the_translation_reaches_both() {
    let portal = portal();
    portal.build();
    for (path, from, to) in [
        ("content/communiques/2026/report.md", "N° 12/MS/2026", "N° 13/MS/2026"),
        ("content/communiques/2026/report.en.md", "postponed.", "postponed again."),
        ("content/communiques/2026/report.md", "est reporté.", "est encore reporté."),
        ("content/councils/2026-11-18.yaml", "Le texte du projet.", "Un autre texte."),
    ] {
        let text = std::fs::read_to_string(portal.root().join(path)).unwrap();
        assert!(text.contains(from));
        portal.write(path, text.replace(from, to));
        let kept = portal.build().files();
        let out = format!("fresh-{}", to.len());
        portal.build_with(&["--without", "cards", "--out", &out]);
        let fresh = read(&portal.root().join(out));
        assert_eq!(changed(&kept, &fresh), Vec::<String>::new(), "{path}: {from}");
    }
}

#[test]
fn a_pasted_report_is_translated_heading_by_heading() {
    let portal = portal();
    let nominations = "### Ministère de la Santé\n- Directrice des Eaux : Madame Awa KOTA\n";
    portal.write(
        "content/councils/2026-11-11.md",
        format!(
            "---\nprofile: bj\n---\n## Mesures normatives\n### Projet de loi sur le VIH\nAdopté.\n## Mesures individuelles\n{nominations}"
        ),
    );
    portal.write(
        "content/councils/2026-11-11.ar.md",
        "---\ntitle: مجلس 11 نوفمبر\n---\n## التدابير التنظيمية\n### مشروع قانون حول السيدا\nصودق عليه.\n## التعيينات\n### وزارة الصحة\n- مديرة المياه: السيدة آوا كوتا\n",
    );
    let built = portal.into_built(&["--without", "cards"]);
    let page = built.page("ar/conseils/2026/2026-11-11/");
    let main = page.main();
    // The same anchors, the headings as they were translated, the nominations as such.
    assert!(page.tags.iter().any(|tag| tag.get("id") == Some("projet-de-loi-sur-le-vih")), "{main}");
    assert!(main.contains("التدابير التنظيمية") && main.contains("مشروع قانون حول السيدا"), "{main}");
    assert!(main.contains("السيدة آوا كوتا") && main.contains("مديرة المياه"), "{main}");
    assert!(!main.contains("Mesures normatives"), "{main}");
    let original = built.page("conseils/2026/2026-11-11/");
    let anchors = |page: &crate::page::Page| {
        let ids = page.tags.iter().filter_map(|tag| tag.get("id")).filter(|id| !id.starts_with('_'));
        ids.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(anchors(&page), anchors(&original));
}

#[test]
fn figures_among_arabic_letters_keep_their_order() {
    let portal = portal();
    portal.write(
        "content/communiques/2026/report.ar.md",
        "---\ntitle: القرار 412/MSP/2026 الجديد\nkey_facts: [المرسوم 2026-412 نافذ]\n---\n\n\
         صدر **القرار 412-13** (MSP) على 10:30، وانظر `a 1-2` و[الموقع](https://exemple.example/1-2).\n\n## المادة 4-2\n",
    );
    let built = portal.build();
    let page = built.file("ar/communiques/2026/report/index.html");
    for part in [
        "القرار \u{200e}412/MSP/2026 الجديد",
        "المرسوم \u{200e}2026-412 نافذ",
        "<strong>القرار \u{200e}412-13\u{200f}</strong> (MSP) على 10:30، وانظر <code>a 1-2</code>",
        "https://exemple.example/1-2",
        "المادة \u{200e}4-2",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let heading = page.split("المادة \u{200e}4-2").next().unwrap().rsplit("<h").next().unwrap();
    assert!(!heading.contains('\u{200e}'), "{heading}");
    let french = built.file("communiques/2026/report/index.html");
    assert!(!french.contains('\u{200e}'));
}

#[test]
fn a_short_text_that_is_not_translated_says_its_language() {
    let portal = portal();
    portal.write("content/institutions/sante.yaml", "kind: ministry\nname: Ministère de la Santé\n");
    portal.write("content/topics.yaml", "eau: Eau\n");
    let built = portal.build();
    let page = built.page("ar/communiques/2026/report/");
    let link = |href: &str| page.all("a").find(|link| link.get("href") == Some(href)).unwrap();
    for href in ["/ar/institutions/sante/", "/ar/themes/eau/"] {
        let link = link(href);
        let said = (link.get("lang"), link.get("dir"), link.get("hreflang"));
        assert_eq!(said, (Some("fr"), Some("ltr"), None), "{href}");
    }
    let html = built.file("ar/communiques/2026/report/index.html");
    for (element, words) in [("<bdi", "Les centres ouverts"), ("<li", "Le concours est reporté")] {
        let before = html.split(words).next().unwrap();
        let tag = before.rsplit_once('<').map_or(before, |(_, tag)| tag);
        assert!(tag.contains("lang=fr") && tag.contains("dir=ltr"), "{element} {words}: {tag}");
    }
    for (address, element) in [("ar/communiques/", "span"), ("ar/institutions/", "a"), ("ar/themes/", "a")] {
        let page = built.page(address);
        let said = |tag: &crate::page::Tag| (tag.get("lang"), tag.get("dir")) == (Some("fr"), Some("ltr"));
        assert!(page.all(element).any(said), "{address}");
    }
    // The English page runs as the French text does; the French one says nothing.
    let english = built.page("en/communiques/2026/report/");
    let link = english.all("a").find(|link| link.get("href") == Some("/en/institutions/sante/")).unwrap();
    assert_eq!((link.get("lang"), link.get("dir")), (Some("fr"), None));
    let french = built.page("communiques/2026/report/");
    let link = french.all("a").find(|link| link.get("href") == Some("/institutions/sante/")).unwrap();
    assert_eq!((link.get("lang"), link.get("dir")), (None, None));
}
