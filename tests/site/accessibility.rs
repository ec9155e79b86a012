//! The statement on accessibility: made of the checks' findings, never kinder than they are.

use crate::portal::Portal;

const SOUND: &str = "\
-- content/communiques/avis.md --
---
title: Le centre rouvre
institution: sante
date: 2026-11-20
---
Le centre de vaccination rouvre lundi à huit heures, dans tous les chefs-lieux de région du pays.
";

/// A communiqué with two defects.
const FAULTY: &str = "\
-- content/communiques/discours.md --
---
title: Le discours
institution: sante
date: 2026-11-20
video: [{ url: https://videos.example/discours, title: Le discours filmé }]
---
Pour écouter le discours de la ministre devant les agents de santé réunis lundi, [cliquez ici](https://exemple.example/).
";

const AUDIT: &str = "accessibility: { audited_on: 2026-09-01, by: \"l’association Voir\", result: RESULT }\n";

fn settings(fields: &str) -> String {
    format!("-- content/site.yaml --\nname: Journal\nbase_url: https://transparence.example\n{fields}")
}

fn audited(result: &str) -> String {
    settings(&AUDIT.replace("RESULT", result))
}

/// The statement of a portal.
fn statement(portal: &str) -> String {
    Portal::new(portal).build().file("accessibilite/index.html")
}

#[test]
fn without_an_audit_nothing_is_claimed() {
    let page = statement(SOUND);
    assert!(page.contains("La conformité n’est pas établie"), "{page}");
    assert!(page.contains("Pages contrôlées\u{a0}: 1\u{202f}; sans défaut décelé\u{a0}: 1"), "{page}");
    assert!(page.contains("Les contrôles n’en ont trouvé aucun"), "{page}");
    assert!(page.contains("Accessibilité\u{a0}: conformité non établie"), "the footer tells it too");
    assert!(!page.contains("totalement conforme"), "{page}");
}

#[test]
fn what_the_checks_find_is_told_by_page() {
    let page = statement(&(SOUND.to_owned() + FAULTY));
    assert!(page.contains("Pages contrôlées\u{a0}: 2\u{202f}; sans défaut décelé\u{a0}: 1"), "{page}");
    for label in ["Enregistrements et vidéos sans transcription", "Liens qui ne disent pas où ils mènent"]
    {
        let after =
            page.split(&format!("<h3>{label}</h3>")).nth(1).unwrap_or_else(|| panic!("{label}: {page}"));
        assert!(after.starts_with("<ul><li><a href=/communiques/2026/discours/>Le discours</a>"), "{after}");
    }
}

#[test]
fn an_audit_is_given_with_its_name_and_is_not_stronger_than_what_is_found() {
    let page = statement(&(audited("full") + SOUND));
    assert!(page.contains("D’après l’audit du 1er septembre 2026, mené par l’association Voir, ce site est totalement conforme"), "{page}");
    let page = statement(&(audited("full") + SOUND + FAULTY));
    assert!(page.contains("il est partiellement conforme"), "{page}");
    assert!(page.contains("Accessibilité\u{a0}: partiellement conforme"), "{page}");
    let page = statement(&(audited("none") + SOUND));
    assert!(page.contains("ce site n’est pas conforme"), "{page}");
}

#[test]
fn a_check_that_is_off_is_named_as_such() {
    let off = settings("checks: { vague-link: off }\n");
    let page = statement(&(off + FAULTY));
    let after = page.split("Ce portail a désactivé ces contrôles").nth(1).unwrap();
    assert!(after.contains("Liens qui ne disent pas où ils mènent"), "{after}");
    assert!(!page.contains("<h3>Liens qui ne disent pas où ils mènent</h3>"), "{page}");
}

#[test]
fn the_portal_s_own_page_is_a_part_of_it() {
    let own = "-- content/pages/accessibilite.md --\n---\ntitle: Chez nous\n---\nNous répondons dans les *dix jours*.\n";
    let portal = Portal::new(&(SOUND.to_owned() + own));
    let site = portal.build();
    let page = site.file("accessibilite/index.html");
    assert!(page.contains("Nous répondons dans les <em>dix jours</em>"), "{page}");
    assert_eq!(page.matches("href=/accessibilite/").count(), 1, "one link, in the footer: {page}");
}

#[test]
fn the_statement_of_an_edited_portal_is_that_of_a_new_one() {
    let portal = Portal::new(&(SOUND.to_owned() + FAULTY));
    let before = portal.build().file("accessibilite/index.html");
    assert!(before.contains("<h3>Liens qui ne disent pas où ils mènent</h3>"), "{before}");
    // A text alone: its face stays what it was.
    let edited = FAULTY.replace("cliquez ici", "le discours entier");
    portal.add(&edited);
    let after = portal.build().file("accessibilite/index.html");
    assert_eq!(after, statement(&(SOUND.to_owned() + &edited)));
    assert!(!after.contains("<h3>Liens qui ne disent pas où ils mènent</h3>"), "{after}");
    assert!(after.contains("<h3>Enregistrements et vidéos sans transcription</h3>"), "{after}");
}

#[test]
fn an_english_portal_has_its_own_word() {
    let portal = Portal::new(&(settings("languages: [en, ar]\n") + SOUND));
    let site = portal.build();
    assert!(site.file("accessibility/index.html").contains("Conformity is not established"));
    assert!(site.file("ar/accessibility/index.html").contains("المطابقة غير مثبتة"));
}

#[test]
fn a_corner_that_is_empty_names_its_rows() {
    let table = "\n|  | Doses |\n|---|---|\n| Nord | 12 |\n";
    let page = Portal::new(&(SOUND.to_owned() + table)).build().file("communiques/2026/avis/index.html");
    assert!(page.contains("<th scope=row>Nord"), "{page}");
}
