//! Communiqués: five lines are enough; their blocks; and the calls that are open today.

use crate::portal::{Built, Portal};

fn built(front: &str) -> Built {
    Portal::new(&format!("-- content/communiques/avis.md --\n---\ntitle: Avis au public\ndate: 20/11/2026\n{front}---\n\nTexte de l’avis.\n"))
        .into_built(&["--without", "cards"])
}

fn said(front: &str) -> String {
    built(front).page("communiques/2026/avis/").main().replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn five_lines_are_a_whole_communique() {
    let built = Portal::new("-- content/communiques/report.md --\n---\ntitle: Report du concours\ndate: 20 novembre 2026\n---\n\nLe concours est reporté. Il aura lieu plus tard.\n")
        .into_built(&["--without", "cards"]);
    let page = built.page("communiques/2026/report/");
    assert_eq!(page.element("h1"), "Report du concours");
    let main = page.main();
    for text in ["Ministère de la Santé", "20 novembre 2026", "Le concours est reporté."] {
        assert!(main.contains(text), "{text}: {main}");
    }
    assert_eq!(page.meta("description"), Some("Le concours est reporté."));
}

#[test]
fn french_keys_say_the_same_as_english_ones() {
    let french = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitre: Avis\ndate: 20/11/2026\nresume: Un résumé.\ninstitution: MS\n---\n\nTexte.\n",
    );
    let english = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\nsummary: Un résumé.\ninstitution: sante\n---\n\nTexte.\n",
    );
    assert_eq!(french.build().files(), english.build().files());
}

#[test]
fn yaml_and_markdown_make_the_same_page() {
    let markdown = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\n---\n\nUn *texte*.\n",
    );
    let yaml = Portal::new(
        "-- content/communiques/avis.yaml --\ntitle: Avis\ndate: 2026-11-20\nbody: |\n  Un *texte*.\n",
    );
    assert_eq!(markdown.build().files(), yaml.build().files());
}

#[test]
fn an_event_says_the_old_date_and_the_new() {
    let text = said(
        "event: { name: Concours, old: 2026-12-05, new: 2026-12-19, state: postponed, place: Ombreval }\n",
    );
    for part in ["Concours", "5 décembre 2026", "19 décembre 2026", "Reporté", "Ombreval"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn an_alert_says_where_what_to_do_and_until_when() {
    let alert = "alert: { level: danger, area: [Roneraie], instructions: [Quittez les berges], until: 2026-11-22T12:00 }\n";
    let text = said(alert);
    for part in ["Danger", "Roneraie", "Quittez les berges", "22 novembre 2026 à 12 h"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let portal = Portal::new(&format!(
        "-- content/communiques/avis.md --\n---\ntitle: Crue\ndate: 2026-11-20\n{alert}---\n\nTexte.\n"
    ));
    let after = portal.build_at("2026-11-22T12:00").page("communiques/2026/avis/").main();
    assert!(after.contains("Alerte levée"), "{after}");
}

#[test]
fn a_vacancy_says_posts_conditions_and_where_to_apply() {
    let text = said(
        "vacancy: { posts: 250, corps: Infirmiers, conditions: [Avoir 18 ans], documents: [Un diplôme], deadline: 5/12/2026, exam_on: 2026-12-19, apply_at: Guichet unique, fee: gratuit }\n",
    );
    for part in [
        "250",
        "Infirmiers",
        "Avoir 18 ans",
        "Un diplôme",
        "5 décembre 2026",
        "19 décembre 2026",
        "Guichet unique",
        "gratuit",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn a_tender_results_and_an_obituary_are_shown() {
    let text = said(
        "tender: { ref: AO-12, kind: Appel ouvert, deadline: 2026-12-05T10:00, funder: Budget national, lots: [Lot un, Lot deux], where: Direction des marchés }\n",
    );
    for part in [
        "AO-12",
        "Appel ouvert",
        "5 décembre 2026 à 10 h",
        "Budget national",
        "Lot deux",
        "Direction des marchés",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.contains("Lots"), "{text}");
    let text = said("tender: { deadline: 2026-12-05, lots: 3 }\n");
    assert!(text.contains("Lots") && text.contains("3 lots"), "{text}");
    let text = said("tender: { deadline: 2026-12-05, lots: 1 }\n");
    assert!(text.contains("Lot") && !text.contains("Lots"), "{text}");
    let text = said(
        "obituary: { person: Maître Sidoine BALANZOU, died_on: 2026-11-19, ceremony: Samedi à la mairie }\n",
    );
    for part in ["Maître Sidoine BALANZOU", "19 novembre 2026", "Samedi à la mairie"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn results_lead_to_what_announced_them_and_to_their_file() {
    let portal = Portal::new(
        "-- content/communiques/concours.md --\n---\ntitle: Concours d’entrée\ndate: 2026-10-01\n---\n\nTexte.\n\
         -- content/communiques/resultats.md --\n---\ntitle: Résultats du concours\ndate: 2026-11-20\nresults: { of: concours, file: liste.pdf }\n---\n\nTexte.\n\
         -- content/communiques/liste.pdf --\n%PDF\n",
    );
    let built = portal.build();
    let page = built.page("communiques/2026/resultats/");
    assert_eq!(page.links_saying("Concours d’entrée"), ["/communiques/2026/concours/"]);
    assert!(page.all("a").any(|tag| tag.get("href") == Some("/media/communiques/liste.pdf")));
    assert!(built.has("media/communiques/liste.pdf"));
}

#[test]
fn calls_stand_by_deadline_and_close_at_the_end_of_their_day() {
    let portal = Portal::new(
        "-- content/communiques/loin.md --\n---\ntitle: Échéance lointaine\ndate: 2026-11-01\nvacancy: { deadline: 2026-12-31 }\n---\n\nTexte.\n\
         -- content/communiques/proche.md --\n---\ntitle: Échéance proche\ndate: 2026-11-02\ntender: { deadline: 2026-11-25 }\n---\n\nTexte.\n\
         -- content/communiques/close.md --\n---\ntitle: Échéance passée\ndate: 2026-11-03\nvacancy: { deadline: 2026-11-10 }\n---\n\nTexte.\n\
         -- content/communiques/sans.md --\n---\ntitle: Échéance sans objet\ndate: 2026-11-04\n---\n\nTexte.\n",
    );
    let sections = |now: &str| {
        let main = portal.build_at(now).page("appels/").main();
        let (open, closed) =
            main.split_once("Clos récemment").map_or((main.as_str(), ""), |(open, closed)| (open, closed));
        let titles = |text: &str| {
            let mut found: Vec<(usize, &str)> = ["lointaine", "proche", "passée", "sans"]
                .into_iter()
                .filter_map(|title| Some((text.find(&format!("Échéance {title}"))?, title)))
                .collect();
            found.sort_unstable();
            found.into_iter().map(|(_, title)| title.to_owned()).collect::<Vec<_>>()
        };
        (titles(open), titles(closed), main.clone())
    };
    let (open, closed, main) = sections("2026-11-25T23:59:59");
    assert_eq!(open, ["proche", "lointaine"], "{main}");
    assert_eq!(closed, ["passée"], "{main}");
    let (open, closed, main) = sections("2026-11-26T00:00");
    assert_eq!(open, ["lointaine"], "{main}");
    assert_eq!(closed, ["proche", "passée"], "{main}");
    assert!(portal.build_at("2026-11-24").page("").main().contains("Échéance proche"));
}

#[test]
fn a_document_that_expired_says_so_and_stays() {
    let portal = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-01\nexpires_at: 2026-11-20\n---\n\nTexte.\n",
    );
    let banner =
        |now: &str| portal.build_at(now).page("communiques/2026/avis/").main().replace('\u{a0}', " ");
    assert!(!banner("2026-11-20T23:00").contains("20 novembre 2026"), "{}", banner("2026-11-20T23:00"));
    assert!(banner("2026-11-21T00:00").contains("20 novembre 2026"), "{}", banner("2026-11-21T00:00"));
}

#[test]
fn a_correction_stands_on_the_page() {
    let text =
        said("corrections: [{ at: 2026-11-21, where: Titre, instead_of: 200 postes, read: 250 postes }]\n");
    for part in ["200 postes", "250 postes", "21 novembre 2026"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}
