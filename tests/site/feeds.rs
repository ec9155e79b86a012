//! Feeds: whole contents, addresses that hold anywhere, identities that last.

use crate::portal::{Built, Portal};

const DOCUMENTS: &str = "\
-- content/topics.yaml --
eau: Eau
-- content/communiques/2026/coupure.md --
---
title: \"Coupure d’eau : ce qu’il faut savoir\"
date: 2026-11-20
publish_at: 2026-11-20T10:00
topics: [eau]
key_facts: [\"De 8 h à 12 h\"]
what_to_do: [\"Faites une réserve d’eau\"]
attachments: [{ file: plan.pdf, title: Le plan }]
---

L’eau sera coupée *samedi* : voir [le conseil](council/2026-11-18#forages) et [les quartiers](#quartiers).

## Quartiers

Roneraie & Sable-Clair.
-- content/communiques/2026/plan.pdf --
%PDF-1.4
-- content/councils/2026-11-18.md --
---
publish_at: 2026-11-18T16:00
---
## Communications
### Forages
Le Conseil a entendu une communication.
## Mesures individuelles
### Ministère de la Santé
- Directrice des hôpitaux : Madame Awa DIOMBARA
";

fn built() -> Built {
    Portal::new(DOCUMENTS).into_built(&["--without", "cards"])
}

fn parsed(built: &Built, path: &str) -> feed_rs::model::Feed {
    feed_rs::parser::parse(built.bytes(path).as_slice()).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn ids(feed: &feed_rs::model::Feed) -> Vec<&str> {
    feed.entries.iter().map(|entry| entry.id.as_str()).collect()
}

#[test]
fn the_rss_feed_of_a_small_portal_is_this() {
    insta::assert_snapshot!(built().file("feed.xml").replace("><", ">\n<"));
}

#[test]
fn rss_atom_and_json_hold_the_same_entries() {
    let built = built();
    let [rss, atom, json] = ["feed.xml", "atom.xml", "feed.json"].map(|path| parsed(&built, path));
    assert_eq!(
        ids(&rss),
        [
            "tag:zanar.example,2026-01-01:communique:2026:coupure",
            "tag:zanar.example,2026-01-01:council:2026:2026-11-18"
        ]
    );
    assert_eq!(ids(&rss), ids(&atom));
    assert_eq!(ids(&rss), ids(&json));
    let titles = |feed: &feed_rs::model::Feed| -> Vec<String> {
        feed.entries.iter().map(|entry| entry.title.as_ref().unwrap().content.clone()).collect()
    };
    assert_eq!(
        titles(&rss),
        [
            "Coupure d’eau : ce qu’il faut savoir",
            "Compte rendu du Conseil des ministres du mercredi 18 novembre 2026"
        ]
    );
    assert_eq!(titles(&rss), titles(&atom));
    assert_eq!(titles(&rss), titles(&json));
}

#[test]
fn a_title_can_change_and_readers_do_not_see_the_document_twice() {
    let portal = Portal::new(DOCUMENTS);
    let before = portal.build().file("feed.xml");
    portal.add(&DOCUMENTS.replace("ce qu’il faut savoir", "nos conseils"));
    let built = portal.build();
    let after = built.file("feed.xml");
    assert_ne!(before, after);
    let guids = |feed: &str| -> Vec<String> {
        feed.split("<guid").skip(1).map(|rest| rest.split("</guid>").next().unwrap().to_owned()).collect()
    };
    assert_eq!(guids(&before), guids(&after));
    assert_eq!(guids(&after).len(), 2);
}

#[test]
fn addresses_in_a_feed_are_whole_and_spaces_plain() {
    let built = built();
    for path in [
        "feed.xml",
        "atom.xml",
        "feed.json",
        "communiques/feed.xml",
        "themes/eau/atom.xml",
        "institutions/sante/feed.xml",
    ] {
        let feed = built.file(path);
        assert!(!feed.contains(['\u{202f}', '\u{a0}']), "{path}");
        for start in ["href=\"/", "src=\"/", "href=\\\"/", "src=\\\"/", "href=\"#", "href=\\\"#"] {
            assert!(!feed.contains(start), "{path}: {start}");
        }
        assert!(feed.contains("https://zanar.example/communiques/2026/coupure/#quartiers"), "{path}");
        assert!(feed.contains("https://zanar.example/conseils/2026/2026-11-18/#forages"), "{path}");
    }
}

#[test]
fn a_feed_names_itself_and_is_as_new_as_its_newest_entry() {
    let built = built();
    for path in ["feed.xml", "communiques/feed.xml", "institutions/sante/feed.xml", "themes/eau/feed.xml"] {
        let feed = built.file(path);
        assert!(
            feed.contains(&format!("href=\"https://zanar.example/{path}\" rel=\"self\"")),
            "{path}: {feed}"
        );
        assert!(feed.contains("<lastBuildDate>Fri, 20 Nov 2026 10:00:00 +0100</lastBuildDate>"), "{path}");
    }
    assert!(
        built
            .file("conseils/feed.xml")
            .contains("<lastBuildDate>Wed, 18 Nov 2026 16:00:00 +0100</lastBuildDate>")
    );
}

#[test]
fn a_feed_holds_what_its_folder_lists() {
    let built = built();
    assert_eq!(
        ids(&parsed(&built, "conseils/feed.xml")),
        ["tag:zanar.example,2026-01-01:council:2026:2026-11-18"]
    );
    assert_eq!(
        ids(&parsed(&built, "themes/eau/feed.xml")),
        ["tag:zanar.example,2026-01-01:communique:2026:coupure"]
    );
    assert_eq!(parsed(&built, "institutions/sante/atom.xml").entries.len(), 2);
}

#[test]
fn a_feed_holds_the_twenty_newest_documents() {
    let portal = Portal::new("");
    for day in 1..=25 {
        portal.write(
            &format!("content/communiques/avis-{day:02}.md"),
            format!("---\ntitle: Avis du {day}\ndate: 2026-10-{day:02}\n---\n\nTexte.\n"),
        );
    }
    let built = portal.build();
    for path in ["feed.xml", "atom.xml", "feed.json", "communiques/feed.xml", "institutions/sante/feed.xml"] {
        let feed = parsed(&built, path);
        assert_eq!(feed.entries.len(), 20, "{path}");
        assert!(
            feed.entries[0].id.ends_with(":avis-25") && feed.entries[19].id.ends_with(":avis-06"),
            "{path}"
        );
    }
}

#[test]
fn an_empty_portal_has_feeds_that_can_be_read() {
    let built = Portal::new("").into_built(&["--without", "cards"]);
    for path in ["feed.xml", "atom.xml", "feed.json", "institutions/sante/feed.xml"] {
        assert_eq!(parsed(&built, path).entries.len(), 0, "{path}");
    }
}

#[test]
fn a_communique_with_blocks_is_whole_in_its_feed() {
    let portal = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Recrutement\ndate: 2026-11-20\n\
         quotes: [{ text: \"Une chance pour tous\", role: Ministre }]\n\
         images: [{ file: quartier.png, alt: Le quartier }]\n\
         vacancy: { posts: 250 infirmiers, conditions: [Avoir 18 ans], documents: [Une lettre], deadline: 2026-12-05, apply_at: Guichet unique }\n\
         corrections: [{ at: 2026-11-20T18:00, instead_of: 200, read: 250 }]\n---\n\nTexte de l’avis.\n",
    );
    portal.write("content/media/quartier.png", crate::portal::PIXEL);
    let built = portal.build();
    for path in ["feed.xml", "atom.xml", "feed.json"] {
        let feed = parsed(&built, path);
        let content = feed.entries[0].content.as_ref().and_then(|content| content.body.clone()).unwrap();
        for part in [
            "Texte de l’avis.",
            "Une chance pour tous",
            "250 infirmiers",
            "Avoir 18 ans",
            "Une lettre",
            "5 décembre 2026",
            "Guichet unique",
            "https://zanar.example/media/quartier.png",
        ] {
            assert!(content.contains(part), "{path} lacks {part}: {content}");
        }
    }
}

#[test]
fn a_correction_makes_a_feed_newer_and_the_entry_no_other() {
    let text = "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-18\npublish_at: 2026-11-18T10:00\n---\n\nTexte.\n";
    let portal = Portal::new(text);
    let before = parsed(&portal.build(), "atom.xml").entries.remove(0);
    portal.add(&text.replace(
        "---\n\nTexte",
        "corrections: [{ at: 2026-11-20T08:00, instead_of: un, read: deux }]\n---\n\nTexte",
    ));
    let built = portal.build();
    let after = parsed(&built, "atom.xml").entries.remove(0);
    assert_eq!((before.id, before.published), (after.id, after.published));
    assert_eq!(after.updated.unwrap().to_rfc3339(), "2026-11-20T07:00:00+00:00");
    let rss = built.file("feed.xml");
    assert!(rss.contains("<lastBuildDate>Fri, 20 Nov 2026 08:00:00 +0100</lastBuildDate>"), "{rss}");
    assert!(rss.contains("<pubDate>Wed, 18 Nov 2026 10:00:00 +0100</pubDate>"), "{rss}");
    assert!(rss.contains("Au lieu de « un », lire « deux »."), "{rss}");
}

#[test]
fn alerts_events_and_deaths_are_told_in_full() {
    let built = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\nalert: { level: danger, area: [Roneraie], until: 2026-11-25 }\n\
         event: { name: Concours, old: 2026-12-05, new: 2026-12-19, state: postponed }\nobituary: { person: Maître Sidoine, died_on: 2026-11-19 }\n---\n\nTexte.\n",
    )
    .into_built(&["--without", "cards"]);
    let feed = built.file("feed.xml");
    for line in [
        "Danger : Roneraie",
        "Valable jusqu’au 25 novembre 2026.",
        "Rendez-vous : Concours, Reporté",
        "Date prévue : 5 décembre 2026",
        "Nouvelle date : 19 décembre 2026",
        "Maître Sidoine",
        "Décès le : 19 novembre 2026",
    ] {
        assert!(feed.contains(&format!("<li>{line}</li>")), "{line}: {feed}");
    }
}
