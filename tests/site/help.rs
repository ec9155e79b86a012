//! What citizens come for beside documents: is a message true, how to ask, what closes when.

use crate::portal::Portal;

const SITE: &str = "report_rumour: \"+999 00 00 01\"\ncontact: contact@transparence.example\n";
const CONTENT: &str = "\
-- content/institutions/sante.yaml --
name: Ministère de la Santé
contact: { address: \"12, avenue des Calebassiers\\nOmbreval\", whatsapp: \"+999 00 00 03 33\", email: contact@sante.example }
access_to_information: { officer: Monsieur SANDOUGO, email: acces@sante.example, delay_days: 15 }
accounts: [{ network: facebook, handle: sante }]
-- content/institutions/eau.yaml --
name: Ministère de l’Eau
contact: { email: eau@transparence.example }
-- content/institutions/mines.yaml --
name: Ministère des Mines
-- content/institutions/poste.yaml --
name: Ancienne poste
contact: { email: poste@transparence.example }
valid: { to: 2020-01-01 }
-- content/factchecks/taxe.md --
---
title: Il n’y a pas de taxe
institution: sante
date: 2026-11-12
verdict: faux
---

Texte.
-- content/questions/forage.md --
---
question: Quand le forage sera-t-il réparé ?
institution: sante
asked_on: 2026-10-02
answered_on: 2026-10-20
---

La pompe est commandée.
-- content/communiques/bourses.md --
---
title: Bourses, 120 places
institution: sante
date: 2026-11-10
vacancy: { deadline: 2026-12-04 }
---

Texte.
-- content/communiques/forages.md --
---
title: Forages
institution: sante
date: 2026-11-11
tender: { deadline: 2026-11-25T10:00 }
---

Texte.
-- content/communiques/clos.md --
---
title: Un appel clos
institution: sante
date: 2026-11-01
tender: { deadline: 2026-11-15 }
---

Texte.
-- content/communiques/avis.md --
---
title: Un avis
institution: sante
date: 2026-11-12
---

Texte.
";

fn portal() -> Portal {
    Portal::with_site(SITE, CONTENT)
}

#[test]
fn the_list_of_fact_checks_says_how_a_forgery_is_told() {
    let site = portal().into_built(&["--without", "cards"]);
    let page = site.page("verifications/");
    let main = page.main().replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(page.element("h1").replace('\u{202f}', " "), "Ce message est-il vrai ?");
    for words in ["ils ne prouvent rien", "https://zanar.example/", "Il n’y a pas de taxe", "Rumeur fausse"]
    {
        assert!(main.contains(words), "{words}: {main}");
    }
    assert_eq!(page.links_saying("Signaler une rumeur"), ["https://wa.me/999000001"]);
    assert_eq!(page.links_saying("Comptes officiels")[0], "/comptes/");
    let asked: Vec<_> = page.all("form").map(|form| form.get("action")).collect();
    assert_eq!(asked, [Some("/recherche/"); 2], "the masthead’s and the page’s own");
    let silent = portal().into_built(&["--without", "cards,search"]);
    assert_eq!(
        silent.page("verifications/").all("form").count(),
        0,
        "nothing that a search could be sent to"
    );
    assert_eq!(site.page("communiques/").links_saying("Signaler une rumeur"), [""; 0]);
    assert!(!site.page("verifications/2026/").main().contains("ne prouvent rien"), "a year is a list alone");
}

#[test]
fn a_question_is_begun_and_sent_by_whoever_asks() {
    let site = portal().into_built(&["--without", "cards,search"]);
    let page = site.page("questions/poser/");
    let letter = page.links_saying("acces@sante.example")[0];
    assert!(
        letter.starts_with("mailto:acces@sante.example?subject=Question%E2%80%AF%3A%20Minist%C3%A8re%20de%20la%20Sant%C3%A9&body="),
        "{letter}"
    );
    assert!(letter.contains("%0D%0A") && letter.contains("Ma%20question"), "{letter}");
    let message = page.links_saying("+999")[0];
    assert!(message.starts_with("https://wa.me/99900000333?text=Question"), "{message}");
    let main = page.main().replace('\u{a0}', " ");
    for words in ["Monsieur SANDOUGO", "15 jours", "12, avenue des Calebassiers", "Ministère de l’Eau"] {
        assert!(main.contains(words), "{words}: {main}");
    }
    for silent in ["Ministère des Mines", "Ancienne poste", "contact@sante.example"] {
        assert!(!main.contains(silent), "{silent}");
    }
    assert_eq!(page.links_saying("contact@transparence.example"), ["mailto:contact@transparence.example"]);
    assert_eq!(
        (page.all("form").count(), page.all("script").count()),
        (0, 1),
        "no form, and no script but data"
    );
    for (from, to) in [
        ("questions/", "/questions/poser/"),
        ("institutions/sante/", "/questions/poser/#sante"),
        ("", "/questions/poser/"),
    ] {
        assert!(site.page(from).links_saying("Poser une question").contains(&to), "{from}");
    }
    assert!(site.file("sitemap.xml").contains("/questions/poser/"));
}

#[test]
fn where_nobody_can_be_written_to_there_is_no_such_page() {
    let site = Portal::new("-- content/institutions/sante.yaml --\nname: Santé\n")
        .into_built(&["--without", "cards"]);
    assert!(!site.has("questions/poser/index.html"));
    assert!(site.page("").links_saying("Poser une question").is_empty());
}

#[test]
fn deadlines_are_a_calendar() {
    let site = portal().into_built(&["--without", "cards"]);
    let calendar = site.file("appels/calendar.ics").replace("\r\n ", "");
    let events: Vec<&str> = calendar.split("BEGIN:VEVENT").skip(1).collect();
    assert_eq!(events.len(), 2, "{calendar}");
    assert!(
        events[0].contains("UID:deadline-communique-2026-forages@zanar.example\r\n")
            && events[0].contains("DTSTART;VALUE=DATE:20261125\r\n")
            && events[0].contains("URL:https://zanar.example/communiques/2026/forages/\r\n"),
        "{calendar}"
    );
    assert!(events[1].contains("DTSTART;VALUE=DATE:20261204\r\n"), "{calendar}");
    assert!(events[1].contains("Bourses\\, 120 places"), "{calendar}");
    assert!(!calendar.contains("VALARM") && !calendar.contains("clos"), "{calendar}");
    let page = site.page("appels/");
    assert_eq!(page.links_saying("agenda"), ["/appels/calendar.ics"]);
    let portal = portal();
    let later = portal.build_at("2026-12-05");
    assert!(!later.file("appels/calendar.ics").contains("VEVENT"));
    assert!(later.page("appels/").links_saying("agenda").is_empty());
}

#[test]
fn calls_have_a_feed() {
    let site = portal().into_built(&["--without", "cards"]);
    let feed = site.file("appels/feed.xml");
    for (title, there) in [("Bourses, 120 places", true), ("Un appel clos", true), ("Un avis", false)] {
        assert_eq!(feed.contains(title), there, "{title}");
    }
    assert!(site.file("appels/atom.xml").contains("Forages"));
    let page = site.page("appels/");
    assert_eq!(page.links_saying("RSS")[0], "/appels/feed.xml");
    let found: Vec<_> = page
        .all("link")
        .filter(|link| link.get("type") == Some("application/atom+xml"))
        .filter_map(|link| link.get("href"))
        .collect();
    assert_eq!(found, ["/appels/atom.xml"]);
}
