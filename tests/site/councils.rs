//! Councils: from Markdown as pasted, from YAML in full; laid out by the country's profile.

use crate::page::Page;
use crate::portal::Portal;

const INSTITUTIONS: &str = "\
-- content/institutions/eaux.yaml --
kind: ministry
name: Ministère des Eaux
";

fn council(text: &str) -> Page {
    Portal::new(&format!("{INSTITUTIONS}-- content/councils/2026-11-18.{text}"))
        .into_built(&["--without", "cards"])
        .page("conseils/2026/2026-11-18/")
}

/// The headings of a page with their level.
fn headings(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = page.html[at..].find("<h").map(|open| at + open) {
        at = open + 2;
        let level = &page.html[at..=at];
        if !["1", "2", "3", "4"].contains(&level)
            || page.html[at + 1..].starts_with(|c: char| c.is_alphanumeric())
        {
            continue;
        }
        let end = page.html[at..].find(&format!("</h{level}>")).map_or(page.html.len(), |end| at + end);
        found.push(format!("{level} {}", Page::read(&page.html[open..end]).text));
    }
    found
}

#[test]
fn a_report_pasted_in_markdown_has_sections_items_and_nominations() {
    let page = council(
        "md --\n---\nprofile: bj\nnumber: N° 41/CM/2026\n---\n## Mesures normatives\n### Projet de loi sur le VIH {#vih}\n\
         Le Conseil a adopté le texte.\n### Décret sur les forages\nLe Conseil a adopté le décret.\n## Mesures individuelles\n\
         ### Ministère des Eaux\n- Directrice générale des Eaux : Madame Awa KOUDIA\n- Directeur des forages : Monsieur Ali BENSO\n\
         ### Ministère de la Santé\n- Directeur des hôpitaux : Monsieur Léo TOVI\n",
    );
    let headings = headings(&page);
    let has = |text: &str| headings.iter().any(|heading| heading.contains(text));
    for text in
        ["Mesures normatives", "Projet de loi sur le VIH", "Décret sur les forages", "Mesures individuelles"]
    {
        assert!(has(text), "{text}: {headings:?}");
    }
    assert!(page.tags.iter().any(|tag| tag.get("id") == Some("vih")));
    assert!(page.tags.iter().any(|tag| tag.get("id") == Some("decret-sur-les-forages")));
    let main = page.main();
    for text in [
        "N° 41/CM/2026",
        "Le Conseil a adopté le texte.",
        "Directrice générale des Eaux",
        "Madame Awa KOUDIA",
        "Monsieur Léo TOVI",
    ] {
        assert!(main.replace(['\u{a0}', '\u{202f}'], " ").contains(text), "{text}: {main}");
    }
    assert_eq!(page.links_saying("Au ministère des Eaux"), ["/institutions/eaux/"]);
    let eaux = main.rfind("Au ministère des Eaux").unwrap();
    let sante = main.rfind("Au ministère de la Santé").unwrap();
    let place = |name: &str| main.find(name).unwrap();
    assert!(eaux < place("Awa KOUDIA") && place("Ali BENSO") < sante && sante < place("Léo TOVI"), "{main}");
}

const FULL: &str = "yaml --
profile: bj
sessions: [{ date: 2026-11-18, start: 10h00, end: 13h27 }]
publish_at: 2026-11-18T16:37
items:
  - { title: Communication sur les crues, nature: communication, action: heard, institution: eaux }
  - { id: vih, title: Projet de loi sur le VIH, nature: bill, action: transmitted, institution: sante, with: eaux, body: \"Le texte est **transmis**.\" }
  - { title: Décret sur les forages, nature: decree, action: adopted, institution: eaux, children: [{ title: Premier point }, { title: Second point }] }
nominations:
  - { institution: eaux, post: Directrice générale, persons: [Madame Awa KOUDIA], replaces: Monsieur Ali BENSO, effective_on: 2026-12-01 }
  - { institution: eaux, act: interim, post: Directeur des forages, persons: [Monsieur Léo TOVI] }
  - { institution: sante, act: terminated, post: Directeur des hôpitaux, persons: [Monsieur Jo SABA] }
next_expected: 2026-11-25
";

#[test]
fn items_in_yaml_go_to_the_profiles_sections_by_their_nature() {
    let page = council(FULL);
    let headings = headings(&page);
    let position = |text: &str| {
        headings
            .iter()
            .position(|heading| heading.contains(text))
            .unwrap_or_else(|| panic!("{text}: {headings:?}"))
    };
    let normative = position("Mesures normatives");
    let communications = position("Communications");
    assert!(normative < position("Projet de loi sur le VIH"));
    assert!(position("Projet de loi sur le VIH") < position("Décret sur les forages"));
    assert!(position("Décret sur les forages") < communications);
    assert!(communications < position("Communication sur les crues"));
}

#[test]
fn items_are_numbered_by_the_profile_and_children_by_letters() {
    let main = council(FULL).main();
    let flat = main.replace(['\u{a0}', '\u{202f}'], " ");
    let before = |number: &str, title: &str| {
        let at = flat.rfind(title).unwrap();
        assert!(
            flat[..at].trim_end().ends_with(number),
            "{number} {title}: …{}",
            &flat[at.saturating_sub(60)..at]
        );
    };
    before("I-1.", "Projet de loi sur le VIH");
    before("I-2.", "Décret sur les forages");
    before("II-1.", "Communication sur les crues");
    before("a.", "Premier point");
    before("b.", "Second point");
}

#[test]
fn nominations_stand_under_their_institution_and_say_what_they_are() {
    let main = council(FULL).main();
    let flat = main.replace(['\u{a0}', '\u{202f}'], " ");
    for text in [
        "Madame Awa KOUDIA",
        "en remplacement de Monsieur Ali BENSO",
        "à partir du 1er décembre 2026",
        "Intérim",
        "Fin de fonctions",
    ] {
        assert!(flat.contains(text), "{text}: {flat}");
    }
    assert_eq!(flat.matches("Directrice générale").count(), 1);
}

#[test]
fn a_report_says_how_long_after_the_session_it_was_published() {
    let main = council(FULL).main().replace(['\u{a0}', '\u{202f}'], " ");
    assert!(main.contains("18 novembre 2026 à 16 h 37, 3 h 10 après la séance"), "{main}");
    assert!(main.contains("de 10 h à 13 h 27"), "{main}");
    assert!(main.contains("mercredi 25 novembre 2026"), "{main}");
}

#[test]
fn a_feed_says_who_leaves_and_who_replaces() {
    let built = Portal::new(&format!("{INSTITUTIONS}-- content/councils/2026-11-18.{FULL}"))
        .into_built(&["--without", "cards"]);
    let feed = built.file("conseils/feed.xml");
    assert!(
        feed.contains(
            "<li>Directrice générale : Madame Awa KOUDIA, en remplacement de Monsieur Ali BENSO</li>"
        ),
        "{feed}"
    );
    assert!(feed.contains("<li>Directeur des hôpitaux : Monsieur Jo SABA (Fin de fonctions)</li>"), "{feed}");
}

#[test]
fn a_council_that_was_not_held_says_so_and_why() {
    let built = Portal::new(
        "-- content/councils/2026-11-18.yaml --\nkind: not_held\nreason: Le Président est en voyage officiel.\nnext_expected: 2026-11-25\n",
    )
    .into_built(&["--without", "cards"]);
    let page = built.page("conseils/2026/2026-11-18/");
    assert_eq!(page.element("h1"), "Pas de Conseil des ministres le mercredi 18\u{a0}novembre 2026");
    assert!(page.main().contains("Le Président est en voyage officiel."), "{}", page.main());
    assert_eq!(page.meta("description"), Some("Le Président est en voyage officiel."));
    assert!(built.page("").main().contains("Le Président est en voyage officiel."));
    assert_eq!(built.file("data/decisions.csv").lines().count(), 1);
}

#[test]
fn councils_lead_to_the_one_before_and_the_one_after_by_their_dates() {
    let report = "---\nkind: ordinary\n---\n## Communications\n### Point\nTexte.\n";
    // The last one was published late: its place among the councils is that of its date.
    let built = Portal::new(&format!(
        "-- content/councils/2026-11-04.md --\n{}-- content/councils/2026-11-11.md --\n{report}-- content/councils/2026-11-18.md --\n{report}",
        report.replace("kind: ordinary", "kind: ordinary\npublish_at: 2026-11-20")
    ))
    .into_built(&["--without", "cards"]);
    let page = built.page("conseils/2026/2026-11-11/");
    let hop =
        |rel: &str| page.all("a").find(|tag| tag.get("rel") == Some(rel)).and_then(|tag| tag.get("href"));
    assert_eq!(hop("prev"), Some("/conseils/2026/2026-11-04/"));
    assert_eq!(hop("next"), Some("/conseils/2026/2026-11-18/"));
    assert!(built.page("").links_saying("18").contains(&"/conseils/2026/2026-11-18/"));
}

#[test]
fn a_council_of_two_days_has_both_sessions() {
    let page = council(
        "yaml --\nsessions: [{ date: 2026-11-17, start: 9h }, { date: 2026-11-18, start: 10h30 }]\nitems: [{ title: Un point }]\n",
    );
    let main = page.main().replace(['\u{a0}', '\u{202f}'], " ");
    assert!(main.contains("mardi 17 novembre 2026") && main.contains("mercredi 18 novembre 2026"), "{main}");
    assert!(main.contains("9 h") && main.contains("10 h 30"), "{main}");
}

#[test]
fn the_nominations_have_one_anchor_whatever_the_layout() {
    let report = |rest: &str| {
        format!(
            "{INSTITUTIONS}-- content/councils/2026-11-18.yaml --\n{rest}nominations: [{{ institution: eaux, post: Directrice, persons: [Madame Awa KOTA] }}]\n\
             -- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\ninstitution: eaux\n---\n\n[Les nominations](council/2026-11-18#nominations)\n"
        )
    };
    let built = Portal::new(&report("")).into_built(&["--without", "cards"]);
    let link = built.page("communiques/2026/avis/");
    assert_eq!(link.links_saying("Les nominations"), ["/conseils/2026/2026-11-18/#nominations"]);
    let bearing = |page: &Page, name: &str| page.all(name).any(|tag| tag.get("id") == Some("nominations"));
    assert!(bearing(&built.page("conseils/2026/2026-11-18/"), "div"));
    // A heading of that name has another: no id stands twice on a page.
    let built = Portal::new(&report("preamble: \"## Nominations\\n\\nElles suivent.\"\n"))
        .into_built(&["--without", "cards"]);
    let page = built.page("conseils/2026/2026-11-18/");
    assert!(page.all("h2").any(|tag| tag.get("id") == Some("preambule-nominations")));
}
