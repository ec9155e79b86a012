//! Councils as each government prints them: a portal of every national layout, from about ten lines.

use crate::page::Page;
use crate::portal::{Built, Portal, changed};

/// The institutions of the République du Baobab, and what its portal says of itself.
const BAOBAB: &str = "\
-- content/site.yaml --
name: Journal officiel du Baobab
base_url: https://baobab.example
languages: [LANG]
timezone: Africa/Porto-Novo
institution: presidence
profile: PROFILE
-- content/institutions/presidence.yaml --
kind: presidency
name: { fr: Présidence de la République, en: Presidency of the Republic }
-- content/institutions/primature.yaml --
kind: pm_office
name: { fr: Primature, en: Office of the Prime Minister }
-- content/institutions/sante.yaml --
name: { fr: Ministère de la Santé, en: Ministry of Health }
-- content/institutions/eau.yaml --
name: { fr: Ministère de l’Eau, en: Ministry of Water }
-- content/institutions/routes.yaml --
kind: agency
name: { fr: Agence des routes, en: Roads Agency }
";

fn built(profile: &str, language: &str, council: &str) -> Built {
    let site = BAOBAB.replace("PROFILE", profile).replace("LANG", language);
    Portal::new(&format!("{site}-- content/councils/2026-11-18.{council}"))
        .into_built(&["--without", "cards"])
}

fn page(profile: &str, council: &str) -> Page {
    built(profile, "fr", council).page("conseils/2026/2026-11-18/")
}

/// The page without its frame, ordinary spaces everywhere.
fn plain(page: &Page) -> String {
    page.main().replace(['\u{a0}', '\u{202f}'], " ")
}

#[track_caller]
fn says(page: &Page, texts: &[&str]) {
    let main = plain(page);
    let mut from = 0;
    for text in texts {
        let found = main[from..].find(text);
        assert!(found.is_some(), "not in this order: {text}\n{main}");
        from += found.unwrap_or_default();
    }
}

/// What a report is made of, in ten lines of YAML.
const TEN_LINES: &str = "yaml --
sessions: [{ date: 2026-11-18, start: 10h, end: 13h27 }]
items:
  - { title: Projet de loi sur la pêche, nature: bill, action: adopted, institution: eau, with: [sante, routes], body: Le fleuve est à tous. }
  - { title: Décret sur les dispensaires, nature: decree, action: adopted, institution: sante }
  - { title: La saison des pluies, nature: communication, action: heard, institution: eau }
nominations:
  - { institution: eau, post: Directrice générale des Eaux, persons: [{ honorific: Madame, given: Awa, family: KOUDIA, corps: ingénieure }], replaces: Monsieur Ali BENSO }
  - { institution: sante, act: terminated, post: Directeur des hôpitaux, persons: [Monsieur Jo SABA] }
  - { institution: routes, post: Membres du conseil, persons: [Madame Léa TOVI, Monsieur Bio GANI] }
";

#[test]
fn benin_by_nature() {
    let page = page("bj", TEN_LINES);
    says(
        &page,
        &[
            "Compte rendu du Conseil des ministres du mercredi 18 novembre 2026",
            "Le Conseil des ministres s’est réuni le mercredi 18 novembre 2026, sous la présidence de Monsieur le Président de la République, Chef de l’État, Chef du Gouvernement. Les décisions ci-après ont été prises :",
            "I- Mesures normatives",
            "I-1. Projet de loi sur la pêche",
            "Ministère de l’Eau, en liaison avec le ministère de la Santé, l’Agence des routes",
            "I-2. Décret sur les dispensaires",
            "II- Communications",
            "II-1. La saison des pluies",
            "III- Mesures individuelles",
            "Au ministère de l’Eau",
            "Directrice générale des Eaux : Madame Awa KOUDIA, ingénieure",
            "en remplacement de Monsieur Ali BENSO",
            "Au ministère de la Santé",
            "À l’Agence des routes",
            "Fait à Cotonou, le 18 novembre 2026",
            "Le Secrétaire général du Gouvernement",
            "Prochain compte rendu attendu le mercredi 25 novembre 2026",
        ],
    );
    insta::assert_snapshot!(plain(&page));
}

#[test]
fn cote_d_ivoire_by_nature_under_an_agenda() {
    let page = page("ci", TEN_LINES);
    says(
        &page,
        &[
            "Le mercredi 18 novembre 2026, un Conseil des ministres s’est tenu de 10 h à 13 h 27, au Palais de la Présidence de la République, sous la présidence de Son Excellence",
            "Ordre du jour",
            "A/ Mesures générales : Projets de loi et d’ordonnance, Projets de décret",
            "A/ Mesures générales",
            "Projets de loi et d’ordonnance",
            "1- Projet de loi sur la pêche",
            "Au titre du ministère de l’Eau, en liaison avec le ministère de la Santé, l’Agence des routes",
            "Projets de décret",
            "1- Décret sur les dispensaires",
            "B/ Mesures individuelles",
            "Au titre du ministère de l’Eau",
            "Madame Awa KOUDIA, ingénieure, est nommée directrice générale des Eaux",
            "Il est mis fin aux fonctions de Monsieur Jo SABA, directeur des hôpitaux",
            "Madame Léa TOVI et Monsieur Bio GANI sont nommés membres du conseil",
            "C/ Communications",
            "Fait à Abidjan, le 18 novembre 2026",
            "Le Porte-parole du Gouvernement",
        ],
    );
    insta::assert_snapshot!(plain(&page));
}

#[test]
fn mali_by_chapter() {
    let page = page("ml", TEN_LINES);
    says(
        &page,
        &[
            "Le Conseil des ministres s’est réuni en séance ordinaire, le mercredi 18 novembre 2026, dans sa salle de délibérations au Palais de Koulouba, sous la présidence de Son Excellence",
            "Au chapitre des mesures législatives et réglementaires",
            "1. Projet de loi sur la pêche",
            "Sur le rapport du ministère de l’Eau, en liaison avec le ministère de la Santé",
            "2. Décret sur les dispensaires",
            "Au chapitre des mesures individuelles",
            "Le Conseil des ministres a procédé aux nominations suivantes :",
            "Au titre du ministère de l’Eau",
            "Directrice générale des Eaux : Madame Awa KOUDIA, ingénieure",
            "Au chapitre des communications",
            "1. La saison des pluies",
            "Fait à Bamako",
        ],
    );
    insta::assert_snapshot!(plain(&page));
}

#[test]
fn niger_by_ministry() {
    let page = page("ne", TEN_LINES);
    says(
        &page,
        &[
            "Communiqué du Conseil des ministres du mercredi 18 novembre 2026",
            "Après examen des points inscrits à l’ordre du jour, le Conseil a pris les décisions suivantes :",
            "I. Au titre du ministère de l’Eau",
            "1.1. Projet de loi sur la pêche",
            "1.2. La saison des pluies",
            "II. Au titre du ministère de la Santé",
            "2.1. Décret sur les dispensaires",
            "Mesures nominatives",
            "Au titre du ministère de l’Eau",
            "Madame Awa KOUDIA, ingénieure, est nommée directrice générale des Eaux",
            "Aucun point n’étant plus inscrit à l’ordre du jour, la séance a été levée.",
            "Fait à Niamey, le 18 novembre 2026",
        ],
    );
    assert_eq!(page.links_saying("Au titre du ministère de l’Eau")[0], "#rubrique-eau");
    insta::assert_snapshot!(plain(&page));
}

#[test]
fn burkina_faso_by_ministry_within_sections() {
    let page = page("bf", TEN_LINES);
    says(
        &page,
        &[
            "Le Conseil des ministres s’est tenu à Ouagadougou, le mercredi 18 novembre 2026, en séance ordinaire, de 10 h à 13 h 27, sous la présidence de Son Excellence Monsieur le Président du Faso",
            "I. Délibérations",
            "I.1. Au titre du ministère de l’Eau",
            "Projet de loi sur la pêche",
            "I.2. Au titre du ministère de la Santé",
            "Décret sur les dispensaires",
            "II. Communications orales",
            "II.1. La saison des pluies",
            "III. Nominations",
            "III.1. Au titre du ministère de l’Eau",
            "est nommée directrice générale des Eaux",
            "III.3. Au titre de l’Agence des routes",
            "Fait à Ouagadougou",
        ],
    );
    insta::assert_snapshot!(plain(&page));
}

#[test]
fn senegal_by_speaker() {
    let page = page(
        "sn",
        "yaml --
items:
  - { title: La rentrée des classes, nature: instruction, institution: presidence, body: Le Chef de l’État demande au Premier ministre d’y veiller. }
  - { title: Les prix, nature: communication, institution: primature }
  - { title: La saison des pluies, nature: communication, institution: eau }
  - { title: Décret sur les dispensaires, nature: decree, action: adopted, institution: sante }
nominations:
  - { post: Directrice générale des Eaux, persons: [\"Docteur Awa KOUDIA\"], replaces: Monsieur Ali BENSO }
",
    );
    says(
        &page,
        &[
            "Le Président de la République a présidé, le mercredi 18 novembre 2026, au Palais de la République, la réunion hebdomadaire du Conseil des ministres.",
            "Au titre de la communication du Président de la République",
            "La rentrée des classes",
            "Au titre de la communication du Premier ministre",
            "Les prix",
            "Au titre des communications des ministres",
            "La saison des pluies",
            "Au titre des textes législatifs et réglementaires",
            "Décret sur les dispensaires",
            "Au titre des mesures individuelles",
            "Le Président de la République a pris les mesures individuelles suivantes :",
            "Docteur Awa KOUDIA est nommée directrice générale des Eaux",
            "en remplacement de Monsieur Ali BENSO",
        ],
    );
    insta::assert_snapshot!(plain(&page));
}

#[test]
fn rwanda_as_one_list_in_english() {
    let built = built(
        "rw",
        "en",
        "yaml --
previous_minutes_approved: 2026-11-11
items:
  - { title: Preparation of the rainy season, nature: communication, action: heard, institution: eau }
  - { title: Draft law on fishing, action: adopted, institution: eau, with: sante }
  - { title: Presidential order on roads, action: adopted, institution: routes }
nominations:
  - { institution: eau, post: Director General of Water, persons: [Ms Awa KOUDIA] }
",
    );
    let page = built.page("councils/2026/2026-11-18/");
    says(
        &page,
        &[
            "Statement on Cabinet decisions of Wednesday 18 November 2026",
            "On Wednesday 18 November 2026, His Excellency the President of the Republic chaired a Cabinet meeting at Urugwiro Village. Cabinet took the following decisions:",
            "Decisions",
            "1. Cabinet approved the minutes of the meeting held on Wednesday 11 November 2026.",
            "2. Preparation of the rainy season",
            "3. Draft law on fishing",
            "4. Presidential order on roads",
            "5. Cabinet approved the following appointments",
            "Director General of Water: Ms Awa KOUDIA",
            "Office of the Prime Minister",
        ],
    );
    insta::assert_snapshot!(plain(&page));
}

#[test]
fn togo_as_a_summary() {
    let page = page("tg", TEN_LINES);
    says(
        &page,
        &[
            "Le Conseil a examiné un projet de loi, un décret et une communication.",
            "Au titre des projets de loi et d’ordonnance",
            "Projet de loi sur la pêche",
            "Au titre des projets de décret",
            "Décret sur les dispensaires",
            "Au titre des communications",
            "La saison des pluies",
            "Au titre des nominations",
            "Ministère de l’Eau",
            "Madame Awa KOUDIA, ingénieure, est nommée directrice générale des Eaux",
            "Fait à Lomé",
        ],
    );
    insta::assert_snapshot!(plain(&page));
}

#[test]
fn algeria_as_prose_with_both_dates() {
    let council = "md --\n---\nnumber: 12\n---\n## Concernant le secteur de l’eau\nLe Président a ordonné d’achever les forages.\n\
         ## Concernant la santé\nIl a donné instruction d’équiper les dispensaires.\n## Nominations\n- Directrice des Eaux : Madame Awa KOUDIA\n";
    let page = page("dz", council);
    says(
        &page,
        &[
            "correspondant au 7 Joumada Ethania 1448",
            "ce mercredi 18 novembre 2026, correspondant au 7 Joumada Ethania 1448, une réunion du Conseil des ministres.",
            "Exposés et instructions",
            "Concernant le secteur de l’eau",
            "Le Président a ordonné d’achever les forages.",
            "Concernant la santé",
            "Décisions individuelles",
            "Madame Awa KOUDIA est nommée directrice des Eaux",
            "Fait à Alger",
        ],
    );
    insta::assert_snapshot!(plain(&page));
    // The moon was seen a day later: the report says its own date.
    let page = self::page("dz", &council.replace("number: 12", "hijri: 6 Joumada Ethania 1448"));
    says(&page, &["correspondant au 6 Joumada Ethania 1448, une réunion"]);
    assert!(!plain(&page).contains("7 Joumada"));
}

#[test]
fn france_by_nature_without_numbers_nor_signature() {
    let page = page("fr", TEN_LINES);
    says(
        &page,
        &[
            "Le Conseil des ministres s’est réuni le mercredi 18 novembre 2026, au palais de l’Élysée, sous la présidence du Président de la République.",
            "Projets de loi",
            "Projet de loi sur la pêche",
            "Décrets",
            "Décret sur les dispensaires",
            "Communications",
            "Mesures d’ordre individuel",
            "Ministère de l’Eau",
            "Madame Awa KOUDIA, ingénieure, est nommée directrice générale des Eaux",
        ],
    );
    assert!(!plain(&page).contains("Fait à") && !plain(&page).contains("1."), "{}", plain(&page));
    insta::assert_snapshot!(plain(&page));
}

/// A whole report as it comes out of a word processor, and the same said field by field.
const PASTED: &str = "md --
---
number: N° 41/CM/2026
---
## I – MESURES NORMATIVES
### I-1. Projet de loi sur la pêche {#peche}
Le fleuve est à **tous**.
### I-2. Décret sur les dispensaires
Le décret est adopté.
## II. Communications
### II-1. La saison des pluies
Les digues tiennent.
## III/ mesures individuelles
### Ministère de l’Eau
- Directrice générale des Eaux : Madame Awa KOUDIA, ingénieure, en remplacement de Monsieur Ali BENSO
### Ministère de la Santé
- Directeur des hôpitaux : Monsieur Jo SABA
";

const IN_ENGLISH: &str = "yaml --
number: N° 41/CM/2026
items:
  - { id: peche, section: normatives, nature: bill, title: Projet de loi sur la pêche, body: Le fleuve est à **tous**. }
  - { title: Décret sur les dispensaires, nature: decree, body: Le décret est adopté. }
  - { title: La saison des pluies, nature: communication, body: Les digues tiennent. }
nominations:
  - { institution: eau, act: appointed, post: Directrice générale des Eaux, persons: [{ name: Madame Awa KOUDIA, corps: ingénieure }], replaces: Monsieur Ali BENSO }
  - { institution: sante, post: Directeur des hôpitaux, persons: [Monsieur Jo SABA] }
";

const IN_FRENCH: &str = "yaml --
numéro: N° 41/CM/2026
points:
  - { identifiant: peche, rubrique: normatives, nature: projet de loi, titre: Projet de loi sur la pêche, texte: Le fleuve est à **tous**. }
  - { titre: Décret sur les dispensaires, nature: décret, texte: Le décret est adopté. }
  - { titre: La saison des pluies, nature: communication, texte: Les digues tiennent. }
mesures individuelles:
  - { ministère: eau, acte: nommée, poste: Directrice générale des Eaux, personnes: [{ nom: Madame Awa KOUDIA, corps: ingénieure }], remplace: Monsieur Ali BENSO }
  - { ministère: sante, poste: Directeur des hôpitaux, personnes: [Monsieur Jo SABA] }
";

#[test]
fn the_same_report_in_markdown_and_in_yaml_in_french_and_in_english_is_the_same_site() {
    for profile in ["demo", "bj"] {
        let english = built(profile, "fr", IN_ENGLISH);
        for other in [PASTED, IN_FRENCH] {
            let other = built(profile, "fr", other);
            assert_eq!(changed(&english.files(), &other.files()), Vec::<String>::new(), "{profile}");
        }
    }
}

#[test]
fn a_report_pasted_by_ministry_is_that_of_its_fields() {
    let pasted = "md --\n---\nnumber: 1\n---\n## I. AU TITRE DU MINISTÈRE DE L’EAU\n### 1.1. Projet de loi sur la pêche\nTexte.\n\
        ## II. Au titre du Ministère de la Santé :\n### Décret sur les dispensaires\nTexte.\n\
        ## Mesures nominatives\n### Au titre du ministère de l’Eau\n- Directrice des Eaux : Madame Awa KOUDIA\n";
    let fields = "yaml --\nnumber: 1\nitems:\n  - { title: Projet de loi sur la pêche, institution: eau, body: Texte. }\n  - { title: Décret sur les dispensaires, institution: sante, body: Texte. }\n\
        nominations: [{ institution: eau, post: Directrice des Eaux, persons: Madame Awa KOUDIA }]\n";
    let (pasted, fields) = (page("ne", pasted), page("ne", fields));
    assert_eq!(plain(&pasted), plain(&fields));
    assert_eq!(pasted.html, fields.html);
}

#[test]
fn a_ministry_with_its_text_alone_is_a_heading_with_its_number() {
    let page = page(
        "bf",
        "md --\n---\nnumber: 1\n---\n## I. DÉLIBÉRATIONS\n### I.1. AU TITRE DU MINISTÈRE DE L’EAU\nLe Conseil a adopté deux rapports.\n\
         ## II. COMMUNICATIONS ORALES\n### II.1. Sécheresse\nLa ministre a rendu compte.\n",
    );
    says(
        &page,
        &[
            "I. Délibérations",
            "I.1. Au titre du ministère de l’Eau",
            "Le Conseil a adopté deux rapports.",
            "II.1. Sécheresse",
        ],
    );
    assert!(
        page.tags.iter().any(|tag| tag.get("id") == Some("au-titre-du-ministere-de-l-eau")),
        "{}",
        page.html
    );
}

#[test]
fn a_council_of_several_days_names_them_all() {
    let title = |sessions: &str| {
        let page =
            page("demo", &format!("yaml --\nsessions: [{sessions}]\nitems: [{{ title: Un point }}]\n"));
        let main = plain(&page);
        let opening = main.split("s’est réuni ").nth(1).unwrap_or_default();
        (
            page.element("h1").replace(['\u{a0}', '\u{202f}'], " "),
            opening.split(',').next().unwrap_or_default().to_owned(),
        )
    };
    for (sessions, days) in [
        ("2026-11-17, 2026-11-18", "17 et 18 novembre 2026"),
        ("2026-10-31, 2026-11-01", "31 octobre et 1er novembre 2026"),
        ("2025-12-31, 2026-01-01", "31 décembre 2025 et 1er janvier 2026"),
        ("2026-11-16, 2026-11-17, 2026-11-18", "16, 17 et 18 novembre 2026"),
    ] {
        let (title, opening) = title(sessions);
        assert_eq!(title, format!("Compte rendu du Conseil des ministres des {days}"));
        assert!(opening.starts_with("les ") && format!("les {days}").starts_with(&opening), "{opening}");
    }
    let home =
        built("demo", "fr", "yaml --\nsessions: [2026-11-17, 2026-11-18]\nitems: [{ title: Un point }]\n")
            .page("");
    assert!(home.main().contains("17-18"), "{}", home.main());
    assert!(home.main().contains("mardi-mercredi"), "{}", home.main());
}

#[test]
fn an_agenda_grows_into_a_report_at_one_address() {
    let stage =
        |stage: &str| page("bj", &TEN_LINES.replacen("sessions", &format!("stage: {stage}\nsessions"), 1));
    let agenda = stage("agenda");
    says(
        &agenda,
        &[
            "Conseil des ministres du mercredi 18 novembre 2026 : ordre du jour",
            "Ordre du jour. Le compte rendu complet suivra à cette même adresse.",
            "I-1. Projet de loi sur la pêche",
        ],
    );
    let main = plain(&agenda);
    assert!(!main.contains("ont été prises") && !main.contains("Fait à"), "{main}");
    let highlights = stage("highlights");
    says(
        &highlights,
        &["Premières décisions. Le compte rendu complet suivra à cette même adresse.", "ont été prises"],
    );
    let full = stage("full");
    assert!(!plain(&full).contains("suivra"));
    assert_eq!(agenda.link("canonical"), full.link("canonical"));
}

#[test]
fn sums_are_told_in_the_currency_of_the_country() {
    let sums = "yaml --\nitems:\n  - title: Un prêt\n    amounts: [{ value: 207800000, currency: EUR, kind: prêt }, \"31,4 millions EUR\", 656 F CFA, 12 milliards de cauris]\n";
    says(
        &page("bj", sums),
        &[
            "207 800 000 €, soit 136 307 864 600 F CFA (prêt)",
            "31,4 millions EUR, environ 20,6 milliards F CFA",
            "656 F CFA",
            "12 milliards de cauris",
        ],
    );
    assert!(!plain(&page("bj", sums)).contains("environ 1 €"));
    says(&page("fr", sums), &["207 800 000 € (prêt)", "656 F CFA, environ 1 €"]);
}

#[test]
fn every_field_of_a_report_is_shown() {
    let page = page(
        "demo",
        "yaml --
attendance: { absent: [Monsieur Bio GANI], interim: [Madame Léa TOVI] }
previous_minutes_approved: 2026-11-11
place: Palais de l’Ombrage
chair: Madame Awa DIOMBARA
items:
  - title: Projet de loi sur la pêche
    plain_title: \"Pêche : le fleuve est à tous\"
    nature: bill
    implementers: [{ institution: eau, task: Consulter les pêcheurs, due: 2026-12-31 }]
    text: { kind: loi, draft: false, number: 2026-31, signed_on: 2026-11-20, in_force_on: 2027-01-01, gazette: { title: Journal officiel n° 4, date: 2026-11-21 }, amends: [Loi n° 9], repeals: [Loi n° 8] }
    agreement: { partner: Banque des Trois Rives, instrument: Accord de prêt, number: BTR-1, signed_on: 2026-10-02, place: Ombreval }
    validity: { from: 2027-01-01, to: 2027-12-31 }
    places: [Rôneraie]
    children: [{ title: Premier texte }, { title: Second texte }]
    follow_up: [{ date: 2026-11-20, status: transmitted_to_parliament, note: En urgence }]
missions: [{ who: La ministre de l’Eau, where: Karité, from: 2026-11-24, to: 2026-11-26, purpose: Forum }]
next_expected: 2026-11-26
",
    );
    says(
        &page,
        &[
            "au Palais de l’Ombrage",
            "Monsieur Bio GANI",
            "Madame Léa TOVI",
            "celui du 11 novembre 2026 est adopté",
            "Pêche : le fleuve est à tous",
            "Projet de loi sur la pêche",
            "a. Premier texte",
            "b. Second texte",
            "2026-31 du 20 novembre 2026",
            "1er janvier 2027",
            "Journal officiel n° 4",
            "Loi n° 9",
            "Loi n° 8",
            "Accord de prêt BTR-1 avec Banque des Trois Rives, signé le 2 octobre 2026 à Ombreval",
            "du 1er janvier 2027 au 31 décembre 2027",
            "Rôneraie",
            "Consulter les pêcheurs",
            "31 décembre 2026",
            "Transmis au Parlement",
            "En urgence",
            "du 24 novembre 2026 au 26 novembre 2026",
            "Prochain compte rendu attendu le jeudi 26 novembre 2026",
        ],
    );
}

#[test]
fn a_portal_changes_a_layout_with_a_file_of_its_own() {
    let site = BAOBAB.replace("PROFILE", "baobab").replace("LANG", "fr");
    let profile = "-- content/profiles/baobab.yaml --
document: Relevé de décisions
opening: \"Réuni {date}[ {place}], le Conseil a décidé :\"
numbering: \"Décision {item}.\"
sections: [{ id: tout, title: Décisions }, { id: noms, title: Nominations, nominations: true }]
nominations: { style: sentence, nomme: \"prend la charge de | prend la charge de\" }
cadence: { chaque: vendredi, sous: 3 jours }
breaks: [{ from: 2026-11-16, to: 2026-11-29, reason: Vacances }]
";
    let built = Portal::new(&format!("{site}{profile}-- content/councils/2026-11-18.{TEN_LINES}"))
        .into_built(&["--without", "cards"]);
    says(
        &built.page("conseils/2026/2026-11-18/"),
        &[
            "Relevé de décisions du mercredi 18 novembre 2026",
            "Réuni le mercredi 18 novembre 2026, le Conseil a décidé :",
            "Décision 1. Projet de loi sur la pêche",
            "Décision 3. La saison des pluies",
            "Madame Awa KOUDIA, ingénieure, prend la charge de directrice générale des Eaux",
            // The Fridays of the break are passed over.
            "Prochain compte rendu attendu le vendredi 4 décembre 2026",
        ],
    );
}

#[test]
fn a_number_that_a_typist_gave_an_item_is_kept() {
    let page = page(
        "bj",
        "md --\n---\nnumber: 1\n---\n## Communications\n### C-7. La saison des pluies\nTexte.\n### Les digues\nTexte.\n",
    );
    says(&page, &["C-7. La saison des pluies", "II-2. Les digues"]);
    assert!(page.tags.iter().any(|tag| tag.get("id") == Some("la-saison-des-pluies")));
}

#[test]
fn a_heading_that_is_no_section_stays_one_where_it_stands() {
    let page = page(
        "bj",
        "md --\n---\nnumber: 1\n---\n## Mesures normatives\n### Projet de loi\nTexte.\n## Hommages\nLe Conseil a salué les pompiers.\n## Communications\n### Point\nTexte.\n",
    );
    says(&page, &["I-1. Projet de loi", "Hommages", "Le Conseil a salué les pompiers.", "II-1. Point"]);
    assert_eq!(page.links_saying("Hommages")[0], "#rubrique-2");
}

#[test]
fn items_before_another_do_not_move_its_anchor() {
    let ids = |items: &str| {
        let page = page("bj", &format!("yaml --\nitems: [{items}]\n"));
        let found = page
            .tags
            .iter()
            .filter_map(|tag| tag.get("id"))
            .filter(|id| id.starts_with("la-"))
            .map(str::to_owned);
        found.collect::<Vec<_>>()
    };
    let before = ids("{ title: La saison, nature: communication }");
    let after = ids(
        "{ title: La pêche, nature: bill }, { title: La rentrée, nature: communication }, { title: La saison, nature: communication }",
    );
    assert_eq!(before, ["la-saison"]);
    assert!(after.contains(&"la-saison".to_owned()), "{after:?}");
}

#[test]
fn a_layout_speaks_the_language_of_its_portal() {
    let page = built("ml", "en", TEN_LINES).page("councils/2026/2026-11-18/");
    says(
        &page,
        &[
            "Statement of the Council of Ministers of Wednesday 18 November 2026",
            "The Council of Ministers met in ordinary sitting on Wednesday 18 November 2026, in its chamber at the Koulouba Palace, chaired by His Excellency",
            "Legislation and regulation",
            "On the report of the Ministry of Water, together with the Ministry of Health",
            "Appointments",
        ],
    );
    let page = built("ne", "en", TEN_LINES).page("councils/2026/2026-11-18/");
    says(
        &page,
        &[
            "I. Ministry of Water",
            "Madame Awa KOUDIA, ingénieure, is appointed Directrice générale des Eaux",
            "Madame Léa TOVI and Monsieur Bio GANI are appointed",
        ],
    );
}

#[test]
fn a_section_of_a_layout_may_be_linked() {
    let link = "-- content/communiques/2026-11-20-avis.md --\n---\ntitle: Avis\ninstitution: sante\n---\n[Mesures](council/2026-11-18#rubrique-individuelles)\n";
    let site = BAOBAB.replace("PROFILE", "bj").replace("LANG", "fr");
    let built = Portal::new(&format!("{site}{link}-- content/councils/2026-11-18.{TEN_LINES}"))
        .into_built(&["--without", "cards"]);
    let page = built.page("communiques/2026/2026-11-20-avis/");
    assert_eq!(page.links_saying("Mesures"), ["/conseils/2026/2026-11-18/#rubrique-individuelles"]);
}

#[test]
fn a_part_pasted_with_its_text_alone_is_a_heading() {
    let page = page(
        "ci",
        "md --\n---\nnumber: 1\n---\n## A – MESURES GENERALES\n### PROJETS DE LOI ET D’ORDONNANCE\n1- Au titre du ministère de l’Eau, le Conseil a adopté un projet de loi.\n\n\
         ### Décret sur les dispensaires\nTexte.\n## C – Communications\n### La saison des pluies\nTexte.\n",
    );
    says(
        &page,
        &[
            "A/ Mesures générales",
            "Projets de loi et d’ordonnance",
            "le Conseil a adopté un projet de loi",
            "Projets de décret",
            "1- Décret sur les dispensaires",
            "C/ Communications",
        ],
    );
    assert_eq!(plain(&page).matches("ROJETS DE LOI").count(), 0);
}

#[test]
fn an_agenda_is_public_before_its_sitting() {
    let built = built(
        "bj",
        "fr",
        "yaml --\nstage: ordre du jour\ndate: 2026-11-25\nid: 2026-11-25\npublish_at: 2026-11-20\nitems: [{ title: Projet de loi sur la pêche }]\n",
    );
    let page = built.page("conseils/2026/2026-11-25/");
    says(
        &page,
        &[
            "Conseil des ministres du mercredi 25 novembre 2026 : ordre du jour",
            "I-1. Projet de loi sur la pêche",
        ],
    );
}
