//! Citizens' questions: who asked what, and the answer as the text.

use crate::page::Page;
use crate::portal::Portal;

fn portal(fields: &str, text: &str) -> Portal {
    Portal::new(&format!(
        "-- content/questions/forage.md --\n---\nquestion: Quand le forage sera-t-il réparé ?\nasked_on: 2026-10-02\n{fields}---\n\n{text}"
    ))
}

fn page(fields: &str, text: &str) -> Page {
    portal(fields, text).into_built(&["--without", "cards"]).page("questions/2026/forage/")
}

#[test]
fn a_question_with_its_answer_is_five_lines() {
    let page = page(
        "answered_on: 2026-10-20\nfrom: Une habitante de Kandi\nchannel: whatsapp\n",
        "La pompe est **commandée**.\n",
    );
    let main = page.main().replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(page.element("h1").replace('\u{202f}', " "), "Quand le forage sera-t-il réparé ?");
    for text in [
        "Réponse publiée",
        "le 20 octobre 2026",
        "Une habitante de Kandi",
        "WhatsApp",
        "2 octobre 2026",
        "La pompe est commandée.",
    ] {
        assert!(main.contains(text), "{text}: {main}");
    }
    let graph = page.json_ld()[0]["@graph"].clone();
    let qa = graph.as_array().unwrap().iter().find(|node| node["@type"] == "QAPage").unwrap();
    assert!(qa["mainEntity"]["acceptedAnswer"]["text"].as_str().unwrap().contains("commandée"));
    assert_eq!(qa["mainEntity"]["datePublished"], "2026-10-02");
}

#[test]
fn one_that_waits_says_until_when_and_when_it_is_late() {
    let waits = portal("due: 2026-11-20\n", "");
    let main = |now: &str| waits.build_at(now).page("questions/2026/forage/").main().replace('\u{a0}', " ");
    let before = main("2026-11-20T23:00");
    assert!(
        before.contains("Reçue") && before.contains("20 novembre 2026") && !before.contains("en retard"),
        "{before}"
    );
    assert!(main("2026-11-21T00:00").contains("en retard"));
    assert!(!waits.build().page("questions/2026/forage/").html.contains("QAPage"));
}

#[test]
fn a_refusal_says_why() {
    let main = page("reason: La question relève d’un procès en cours.\n", "").main();
    assert!(main.contains("Sans réponse") && main.contains("relève d’un procès"), "{main}");
}

#[test]
fn what_happened_since_is_told_in_its_order() {
    let page = page(
        "state: answered\nanswered_on: 2026-10-20\nchannel: Permanence de la mairie\nfollow_up: [{ date: 2026-11-05, note: La pompe est arrivée. }, { date: 2026-11-12, note: Le forage fonctionne., url: 'https://eau.example/' }]\n",
        "Texte.\n",
    );
    let main = page.main();
    assert!(main.find("La pompe est arrivée.").unwrap() < main.find("Le forage fonctionne.").unwrap());
    assert!(main.contains("Permanence de la mairie"));
    assert_eq!(page.links_saying("Le forage fonctionne."), ["https://eau.example/"]);
}

#[test]
fn it_is_in_lists_feeds_and_data_and_links_lead_to_it() {
    let portal = portal("answered_on: 2026-10-20\n", "La pompe est commandée.\n");
    portal.add("-- content/communiques/eau.md --\n---\ntitle: Eau\ndate: 2026-11-02\nrelated: [question/forage]\n---\n\nVoir [la question](question/forage).\n");
    let built = portal.build();
    for path in ["questions/", "questions/2026/", "institutions/sante/"] {
        assert!(built.page(path).main().contains("Quand le forage"), "{path}");
    }
    assert!(built.file("questions/feed.xml").contains("commandée"));
    assert_eq!(built.page("communiques/2026/eau/").links_saying("la question"), ["/questions/2026/forage/"]);
    assert_eq!(
        built.page("communiques/2026/eau/").links_saying("Quand le forage"),
        ["/questions/2026/forage/"]
    );
    let rows = built.json("data/documents.json");
    assert!(
        rows.as_array().unwrap().iter().any(|row| row["kind"] == "question" && row["state"] == "answered")
    );
}

#[test]
fn in_an_english_portal_the_addresses_are_english() {
    let portal = Portal::new(
        "-- content/site.yaml --\nname: P\nbase_url: https://zanar.example\nlanguages: [en]\ninstitution: sante\n\
        -- content/factchecks/a.md --\n---\ntitle: A\ndate: 2026-11-20\nverdict: true\nclaim: B\n---\n\nC.\n\
        -- content/consultations/b.md --\n---\ntitle: B\nopens: 2026-11-20\ncloses: 2026-12-20\nrespond: { email: a@b.example }\n---\n\nC.\n\
        -- content/questions/c.md --\n---\nquestion: C?\nasked_on: 2026-11-20\n---\n",
    );
    let built = portal.build();
    for path in ["factchecks/2026/a/", "consultations/2026/b/", "questions/2026/c/"] {
        assert!(built.has(&format!("{path}index.html")), "{path}");
    }
    assert!(built.page("factchecks/2026/a/").main().contains("What goes round: True"));
}

#[test]
fn french_words_and_yaml_say_the_same() {
    let markdown = portal("answered_on: 2026-10-20\nfrom: Un élève\ndue: 2026-10-30\n", "La réponse.\n");
    let yaml = Portal::new(
        "-- content/questions/forage.yaml --\nquestion: Quand le forage sera-t-il réparé ?\nposée le: 2 octobre 2026\nrépondu le: 20/10/2026\nauteur: Un élève\npour le: 30/10/2026\ntexte: La réponse.\n",
    );
    assert_eq!(markdown.build().files(), yaml.build().files());
}

#[test]
fn an_answer_is_signed_on_the_day_it_was_given_and_a_question_quoted_once() {
    let page = page(
        "title: Le forage\nanswered_on: 2026-10-20\nsignature: { place: Kandi, person: Madame Awa KOTA }\n",
        "La pompe est commandée.\n",
    );
    let main = page.main().replace(['\u{a0}', '\u{202f}'], " ");
    assert!(main.contains("Fait à Kandi, le 20 octobre 2026"), "{main}");
    let quoted = portal("title: Le forage\nanswered_on: 2026-10-20\n", "Oui.\n");
    let path = "content/questions/forage.md";
    let text = std::fs::read_to_string(quoted.root().join(path)).unwrap();
    quoted.write(
        path,
        text.replace("question: Quand le forage sera-t-il réparé ?", "question: \"« Quand ? »\""),
    );
    let main = quoted.build().page("questions/2026/forage/").main().replace(['\u{a0}', '\u{202f}'], " ");
    assert!(main.contains("« Quand ? »") && !main.contains("« «"), "{main}");
}
