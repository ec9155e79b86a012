//! What time makes of documents: governments that are no more, corrections, versions, answers; and institutions that
//! followed each other.

use crate::portal::Portal;

const GOVERNMENTS: &str = "\
-- content/people/awa.yaml --
name: Madame Awa DIOMBARA
-- content/governments.yaml --
- { id: deux, name: \"Gouvernement de la deuxième législature\", from: 2026-12-01, head_of_government: awa }
- { id: un, name: \"Gouvernement KOUDIA\", from: 2021-07-01, head_of_government: \"Monsieur Firmin KOUDIA\" }
- { id: zero, name: \"Conseil national de la transition\", from: 2019-01-01, to: 2021-06-30 }
-- content/communiques/ancien.md --
---
title: Ancien
date: 2020-03-01
---
Texte.
-- content/communiques/recent.md --
---
title: Récent
date: 2026-11-20
---
Texte.
-- content/communiques/nomme.md --
---
title: Nommé
date: 2026-11-19
government: zero
---
Texte.
-- content/councils/2026-11-18.yaml --
items: [{ title: A, section: normatives }]
";

#[test]
fn a_document_of_a_past_government_says_so() {
    let portal = Portal::new(GOVERNMENTS);
    let built = portal.build();
    let old = built.page("communiques/2020/ancien/").main();
    assert!(
        old.contains("Publié sous un gouvernement précédent\u{202f}: Conseil national de la transition."),
        "{old}"
    );
    assert!(built.page("communiques/2026/nomme/").main().contains("Conseil national de la transition"));
    assert!(!built.page("communiques/2026/recent/").main().contains("Publié sous"));
    let rows = built.json("data/documents.json");
    let governments: Vec<&str> =
        rows.as_array().unwrap().iter().map(|row| row["government"].as_str().unwrap()).collect();
    assert_eq!(governments, ["un", "zero", "un", "zero"]);
    assert!(!built.file("feed.xml").contains("Publié sous"));
}

#[test]
fn the_banner_comes_by_itself_on_the_day_of_the_change() {
    let portal = Portal::new(GOVERNMENTS);
    assert!(
        !portal
            .build_at("2026-11-30T23:59:59+01:00")
            .page("communiques/2026/recent/")
            .main()
            .contains("Publié sous")
    );
    let built = portal.build_at("2026-12-01");
    for page in ["communiques/2026/recent/", "conseils/2026/2026-11-18/"] {
        let main = built.page(page).main();
        let said =
            "Publié sous le gouvernement KOUDIA. Chef du gouvernement\u{202f}: Monsieur Firmin KOUDIA.";
        assert!(main.contains(said), "{page}: {main}");
    }
}

#[test]
fn the_government_of_the_portal_stands_where_no_date_tells() {
    let text = GOVERNMENTS
        .replace(", from: 2021-07-01", "")
        .replace(", from: 2026-12-01", "")
        .replace(", from: 2019-01-01, to: 2021-06-30", "");
    let portal = Portal::with_site("government: un\n", &text);
    let built = portal.build();
    assert!(!built.page("communiques/2026/recent/").main().contains("Publié sous"));
    assert!(built.page("communiques/2026/nomme/").main().contains("Publié sous"));
}

const LIFE: &str = "\
-- content/communiques/avis.md --
---
title: Avis
date: 2026-11-10
audiences: [Infirmiers, Sages-femmes]
corrections: [{ at: 2026-11-12, where: Point 2, instead_of: 12 postes, read: 21 postes }]
changes:
  - { at: 2026-11-13, kind: major, note: Nouvelle annexe }
  - { at: 2026-11-14, note: Une coquille }
  - { at: 2026-12-01, kind: major, note: À venir }
---
Texte.
-- content/communiques/erratum.md --
---
title: Erratum
date: 2026-11-15
corrects: avis
---
Texte.
-- content/communiques/question.md --
---
title: Interpellation
date: 2026-11-16
---
Texte.
-- content/communiques/reponse.md --
---
title: Réponse du ministère
date: 2026-11-17
reply_to: question
related: avis
---
Texte.
";

#[test]
fn a_correction_and_an_answer_are_said_on_both_sides() {
    let built = Portal::new(LIFE).into_built(&["--without", "cards"]);
    let notice = built.page("communiques/2026/avis/");
    let main = notice.main();
    assert!(main.contains("Rectifié le 15 novembre 2026 par\u{202f}:"), "{main}");
    assert!(notice.links_saying("Erratum").contains(&"/communiques/2026/erratum/"));
    assert_eq!(
        notice.links_saying("Réponse du ministère"),
        ["/communiques/2026/reponse/"],
        "related from the other side"
    );
    assert!(built.page("communiques/2026/question/").main().contains("Réponse du 17 novembre 2026\u{202f}:"));
    assert!(built.page("communiques/2026/reponse/").main().contains("Ce document répond à\u{202f}:"));
    assert!(built.page("communiques/2026/erratum/").main().contains("Ce document rectifie\u{202f}:"));
}

#[test]
fn versions_hold_corrections_and_fold_what_is_minor() {
    let built = Portal::new(LIFE).into_built(&["--without", "cards"]);
    let page = built.page("communiques/2026/avis/");
    let main = page.main();
    let versions = &main[main.find("Versions").unwrap()..];
    let order: Vec<usize> = [
        "Nouvelle annexe",
        "Rectification.",
        "Première publication",
        "Une modification de détail",
        "Une coquille",
    ]
    .iter()
    .map(|part| versions.find(part).unwrap_or_else(|| panic!("{part}: {versions}")))
    .collect();
    assert!(order.is_sorted(), "{versions}");
    assert!(!main.contains("À venir"));
    assert!(main.contains("Infirmiers") && main.contains("Sages-femmes"));
}

#[test]
fn feeds_and_data_say_what_was_corrected_or_replaced() {
    let built = Portal::new(LIFE).into_built(&["--without", "cards"]);
    let atom = built.file("atom.xml");
    assert!(atom.contains("[Rectifié] Avis"), "{atom}");
    // The erratum changed what is known of it after its own last change.
    assert!(atom.contains("<updated>2026-11-15T00:00:00+01:00</updated>"), "{atom}");
    let rows = built.json("data/documents.json");
    let notice = rows.as_array().unwrap().iter().find(|row| row["id"] == "avis").unwrap();
    assert_eq!(
        (notice["corrected"].as_str(), notice["audiences"][0].as_str()),
        (Some("2026-11-12"), Some("Infirmiers"))
    );
}

#[test]
fn a_correction_to_come_is_not_shown_yet() {
    let portal =
        Portal::new(&LIFE.replace("at: 2026-11-12", "at: 2026-11-25").replace("corrects: avis\n", ""));
    let page = portal.build().page("communiques/2026/avis/").main();
    assert!(!page.contains("21 postes"), "{page}");
    assert!(portal.build_at("2026-11-25").page("communiques/2026/avis/").main().contains("21 postes"));
}

const LINEAGE: &str = "\
-- content/institutions/hydraulique.yaml --
name: Ministère de l’Hydraulique
valid: { from: 2015-01-01, to: 2021-06-30 }
-- content/institutions/mines.yaml --
name: Ministère des Mines et de l’Eau
valid: { from: 2021-07-01, to: 2026-06-30 }
predecessors: hydraulique
-- content/institutions/eau.yaml --
name: Ministère de l’Eau
valid: { from: 2026-07-01 }
predecessors: mines
-- content/communiques/ancien.md --
---
title: Ancien
institution: hydraulique
date: 2020-03-01
---
Texte.
";

#[test]
fn renamed_institutions_name_each_other_with_dates_whichever_says_so() {
    let built = Portal::new(LINEAGE).into_built(&["--without", "cards"]);
    let old = built.page("institutions/hydraulique/").main();
    assert!(
        old.contains("Lui succède\u{202f}: Ministère des Mines et de l’Eau (depuis le 1er juillet 2021)"),
        "{old}"
    );
    let new = built.page("institutions/eau/").main();
    assert!(new.contains("Ministère des Mines et de l’Eau (jusqu’au 30 juin 2026)"), "{new}");
    assert!(new.contains("Existe depuis le 1er juillet 2026"), "{new}");
    let rows = built.json("data/institutions.json");
    let mines = rows.as_array().unwrap().iter().find(|row| row["id"] == "mines").unwrap();
    assert_eq!((mines["successors"][0].as_str(), mines["to"].as_str()), (Some("eau"), Some("2026-06-30")));
}

#[test]
fn a_document_keeps_the_name_of_its_time_and_leads_to_who_took_over() {
    let built = Portal::new(LINEAGE).into_built(&["--without", "cards"]);
    let page = built.page("communiques/2020/ancien/");
    let main = page.main();
    assert!(main.contains("Ministère de l’Hydraulique"), "{main}");
    assert!(main.contains("Aujourd’hui Ministère de l’Eau"), "{main}");
    assert!(page.links_saying("Ministère de l’Eau").contains(&"/institutions/eau/"));
}

#[test]
fn an_old_address_of_a_page_leads_to_it_and_its_parts_are_shown() {
    let built = Portal::new(
        "-- content/pages/contact.md --\n---\ntitle: Nous écrire\naliases: /nous-joindre.html\ncontacts: [{ name: Le greffe, phone: \"+999 21 30\", whatsapp: \"+999 21 31\", address: \"8, quai\" }]\nattachments: [{ file: plan.pdf, title: Plan d’accès }]\n---\n\nTexte.\n\
         -- content/media/plan.pdf --\n%PDF-1.4\n",
    )
    .into_built(&["--without", "cards"]);
    assert_eq!(built.page("nous-joindre.html").link("canonical"), Some("https://zanar.example/contact/"));
    let page = built.page("contact/");
    let main = page.main().replace('\u{a0}', " ");
    for part in ["Le greffe", "+999 21 30", "8, quai", "Plan d’accès"] {
        assert!(main.contains(part), "{part}: {main}");
    }
    assert!(page.all("a").any(|tag| tag.get("href") == Some("https://wa.me/9992131")));
}
