//! Consultations: their state is worked out from their dates, and nothing of it is told before its time.

use crate::page::Page;
use crate::portal::Portal;

const FIELDS: &str = "title: Code du numérique\nopens: 2026-11-10\ncloses: 2026-11-20\nquestion: Faut-il un guichet unique ?\nwho: Tout le monde\nwhy: Le projet sera modifié.\n\
    respond: { url: 'https://code.example/', email: code@zanar.example, post: BP 12, whatsapp: '+229 01 97 00 00 01', phone: 01 21 00 00 01, meetings: [{ date: 2026-11-15T10:00, place: Kandi, address: Mairie }] }\n\
    feedback: { published: 2026-11-25, responses: { total: 1482, organisations: 37, people: 1445 }, results: [{ question: Un guichet ?, options: [{ label: Oui, votes: 75 }, { label: Non, votes: 25 }] }] }\n\
    outcome: { published: 2026-12-01, we_asked: Un guichet unique, you_said: [Oui], we_did: [Un guichet ouvre], decision: Le guichet est créé. }\n\
    privacy: Les noms sont effacés.\n";

fn portal(fields: &str) -> Portal {
    Portal::new(&format!("-- content/consultations/code.md --\n---\n{fields}---\n\nLe texte.\n"))
}

fn at(now: &str) -> Page {
    portal(FIELDS).build_at(now).page("consultations/2026/code/")
}

fn said(now: &str) -> String {
    at(now).main().replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn the_state_follows_the_dates() {
    for (now, state) in [
        ("2026-11-09T12:00", None),
        ("2026-11-10T00:00", Some("Ouverte")),
        ("2026-11-20T23:59", Some("Ouverte")),
        ("2026-11-21T00:00", Some("Close")),
        ("2026-11-25T00:00", Some("Réponses en cours d’analyse")),
        ("2026-12-01T00:00", Some("Suite donnée")),
    ] {
        let portal = portal(FIELDS);
        let built = portal.build_at(now);
        match state {
            // Dated by its opening, it is under embargo until then.
            None => assert!(!built.has("consultations/2026/code/index.html")),
            Some(state) => {
                let main = built.page("consultations/2026/code/").main();
                assert!(main.contains(state), "{now}: {main}");
                assert!(built.page("consultations/").main().contains(state), "{now}");
            }
        }
    }
    let early = portal(&format!("date: 2026-11-01\n{FIELDS}")).into_built(&[
        "--without",
        "cards",
        "--now",
        "2026-11-05",
    ]);
    let main = early.page("consultations/2026/code/").main();
    assert!(main.contains("À venir") && main.contains("à partir du"), "{main}");
    assert!(!early.page("appels/").main().contains("Code du numérique"));
}

#[test]
fn what_is_to_come_is_told_nowhere_before_its_time() {
    let built = portal(FIELDS).into_built(&["--without", "cards", "--now", "2026-11-22"]);
    assert_eq!(built.holding("Le guichet est créé"), Vec::<String>::new());
    assert_eq!(built.holding("1482"), Vec::<String>::new());
    assert_eq!(built.holding("482</dd>"), Vec::<String>::new());
}

#[test]
fn every_way_to_answer_is_a_plain_address() {
    let page = at("2026-11-12");
    let links: Vec<&str> = page.all("a").filter_map(|tag| tag.get("href")).collect();
    for address in [
        "https://code.example/",
        "mailto:code@zanar.example",
        "https://wa.me/2290197000001",
        "tel:0121000001",
    ] {
        assert!(links.contains(&address), "{address}: {links:?}");
    }
    let main = page.main().replace(['\u{a0}', '\u{202f}'], " ");
    for text in [
        "Faut-il un guichet unique ?",
        "Tout le monde",
        "BP 12",
        "15 novembre 2026 à 10 h",
        "Kandi, Mairie",
        "Les noms sont effacés.",
        "jusqu’au 20 novembre 2026",
    ] {
        assert!(main.contains(text), "{text}: {main}");
    }
    assert!(
        !at("2026-11-22").html.contains("wa.me/2290197000001"),
        "nobody is sent to a closed consultation"
    );
}

#[test]
fn results_are_numbers_first_and_what_was_made_of_them_is_told() {
    let main = said("2026-12-02");
    for text in [
        "1 482",
        "1 445",
        "Oui 75 75 %",
        "Non 25 25 %",
        "Vous avez dit",
        "Nous avons fait",
        "Un guichet ouvre",
        "Le guichet est créé.",
    ] {
        assert!(main.contains(text), "{text}: {main}");
    }
}

#[test]
fn it_stands_among_the_calls_by_its_last_day() {
    let portal = portal(FIELDS);
    portal.add("-- content/communiques/concours.md --\n---\ntitle: Concours\ndate: 2026-11-02\nvacancy: { deadline: 2026-11-18 }\n---\n\nTexte.\n");
    let main = portal.build_at("2026-11-12").page("appels/").main();
    let (first, second) = (main.find("Concours").unwrap(), main.find("Code du numérique").unwrap());
    assert!(main.contains("20 novembre 2026") && first < second, "{main}");
    let closed = portal.build_at("2026-11-22").page("appels/").main();
    assert!(closed.split_once("Clos récemment").unwrap().1.contains("Code du numérique"), "{closed}");
    let home = portal.build_at("2026-11-12").page("").main();
    assert!(home.contains("Consultations ouvertes"), "{home}");
    assert!(!portal.build_at("2026-11-22").page("").main().contains("Consultations ouvertes"));
    let rows = portal.build_at("2026-11-12").json("data/documents.json");
    let row = rows.as_array().unwrap().iter().find(|row| row["kind"] == "consultation").unwrap().clone();
    assert_eq!((&row["state"], &row["deadline"]), (&"open".into(), &"2026-11-20".into()));
}

#[test]
fn the_councils_item_behind_it_is_linked_by_its_own_title() {
    let portal = portal(&format!("{FIELDS}item: 2026-11-09#code\n"));
    portal.add("-- content/councils/2026-11-09.yaml --\nitems: [{ id: code, title: Projet de loi portant code, plain_title: Un code pour le numérique }]\n");
    let page = portal.build_at("2026-11-12").page("consultations/2026/code/");
    assert_eq!(page.links_saying("Un code pour le numérique"), ["/conseils/2026/2026-11-09/#code"]);
}

#[test]
fn search_engines_are_told_of_the_service_and_its_period() {
    let page = at("2026-11-12");
    let graph = page.json_ld()[0]["@graph"].clone();
    let service = graph.as_array().unwrap().iter().find(|node| node["@type"] == "GovernmentService").unwrap();
    assert_eq!(service["hoursAvailable"]["validThrough"], "2026-11-20");
    assert_eq!(service["availableChannel"]["serviceUrl"], "https://code.example/");
    assert_eq!(service["serviceOperator"]["name"], "Ministère de la Santé");
}

#[test]
fn french_words_and_yaml_say_the_same() {
    let markdown = portal(
        "title: Eau\nopens: 2026-11-10\ncloses: 2026-11-20\nquestion: Le tarif ?\nrespond: { email: eau@zanar.example }\n",
    );
    let yaml = Portal::new(
        "-- content/consultations/code.yaml --\ntitre: Eau\nouverture: 10/11/2026\nclôture: 20/11/2026\nquestion: Le tarif ?\nrépondre: { courriel: eau@zanar.example }\ntexte: Le texte.\n",
    );
    assert_eq!(markdown.build().files(), yaml.build().files());
}

/// What was kept from the build before the moment is made anew after it, and nothing else is needed to find out.
#[test]
fn a_build_after_the_closing_equals_one_from_nothing() {
    let portal = portal(FIELDS);
    for now in ["2026-11-12", "2026-11-22", "2026-11-26", "2026-12-02"] {
        assert_eq!(
            portal.build_at(now).files(),
            self::portal(FIELDS).into_built(&["--without", "cards", "--now", now]).files(),
            "{now}"
        );
    }
}

#[test]
fn what_came_in_stands_before_what_was_asked() {
    let main = said("2026-11-26T12:00");
    let at = |words: &str| main.find(words).unwrap_or_else(|| panic!("{words}: {main}"));
    assert!(at("Les réponses reçues") < at("La question"), "{main}");
}
