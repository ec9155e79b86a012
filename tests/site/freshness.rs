//! What was promised, on every page and in every file that tells it; and the moment at which that changes.

use crate::portal::{Portal, told};
use crate::samples::PROMISE;
use std::collections::BTreeMap;

const PORTAL: &str = "\
-- content/institutions/peche.yaml --
name: Ministère de la Pêche
valid: { from: 2026-09-01 }
expected: [{ kind: avis, every: month }]
-- content/institutions/ancien.yaml --
name: Ancien office
valid: { from: 2020-01-01, to: 2026-11-25 }
expected: [{ kind: communique, every: week }]
-- content/communiques/a.md --
---
title: Vaccination
date: 2026-11-04
publish_at: 2026-11-06T10:00
---

Texte.
-- content/communiques/b.md --
---
title: Sous embargo
date: 2026-11-20
publish_at: 2026-12-01T08:00
---

Texte.
-- content/communiques/c.md --
---
title: Appel d’offres
type: appel_offres
date: 2026-11-10
institution: ancien
tender: { ref: AO-1, deadline: 2026-11-23 }
---

Texte.
";

fn portal() -> Portal {
    Portal::new(&[PROMISE, PORTAL].concat())
}
const PLAIN: [&str; 2] = ["--without", "cards"];

#[test]
fn a_state_stands_where_it_is_looked_for() {
    let built = portal().into_built(&PLAIN);
    let page = built.page("a-jour/").main().replace(['\u{a0}', '\u{202f}'], " ");
    for part in
        ["◔ Attendu depuis le 20 novembre 2026", "○ Rien publié à ce jour", "Avis, chaque mois", "2 semaines"]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(built.page("institutions/sante/").main().contains("Attendu depuis le 20"));
    let home = built.page("").main();
    assert!(home.contains("Ministère de la Pêche") && home.contains("Rien publié à ce jour"), "{home}");
    assert!(built.holding("/a-jour/").contains(&"a-jour/index.html".to_owned()));
    let status = built.json("status.json");
    let of = |id: &str| {
        let all = status["institutions"].as_array().unwrap();
        all.iter().find(|own| own["id"] == id).unwrap().clone()
    };
    let health = of("sante");
    assert_eq!((&health["state"], &health["expected"]), (&"due".into(), &"2026-11-20".into()));
    assert_eq!(health["last"], "2026-11-06T10:00:00+01:00");
    assert_eq!(health["commitments"][0]["due_since"], "2026-11-20");
    assert_eq!(of("peche")["late_since"], "2026-10-04");
    let table = built.file("data/freshness.csv");
    assert!(
        table.contains("institution,peche,avis,1 month,silent,,2026-10-01,2026-10-01,2026-10-04,2026-10-15"),
        "{table}"
    );
}

#[test]
fn a_portal_that_promises_nothing_says_nothing() {
    let built = Portal::new("").into_built(&PLAIN);
    assert!(!built.has("a-jour/index.html"));
    assert!(built.json("status.json")["councils"].as_object().unwrap().is_empty());
}

/// What is published, without the moment of the build.
fn published(portal: &Portal, now: &str) -> (BTreeMap<String, Vec<u8>>, Option<String>) {
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().join("site");
    let args = ["build", "--without", "cards", "--now", now, "--out", folder.to_str().unwrap()];
    let output = portal.run(&args);
    assert!(output.status.success(), "{}", told(&output));
    let mut files = crate::portal::read(&folder);
    let status: serde_json::Value = serde_json::from_slice(&files.remove("status.json").unwrap()).unwrap();
    (files, status["next_change"].as_str().map(str::to_owned))
}

#[test]
fn from_one_moment_to_the_next_nothing_changes_and_at_each_something_does() {
    let portal = portal();
    let mut now = "2026-11-21T09:00:00+01:00".to_owned();
    let mut told = Vec::new();
    while let (before, Some(next)) = published(&portal, &now)
        && told.len() < 6
    {
        let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap();
        let (from, to) = (at(&now).as_second(), at(&next).as_second());
        for between in [from + (to - from) / 2, to - 1] {
            let between = jiff::Timestamp::from_second(between).unwrap().to_string();
            assert!(published(&portal, &between).0 == before, "{between} before {next}");
        }
        assert!(published(&portal, &next).0 != before, "nothing changes at {next}");
        told.push(next.clone());
        now = next;
    }
    assert_eq!(
        told,
        [
            // Health is late; the call closes; the office is no more; a whole month is over; the embargo lifts.
            "2026-11-23T00:00:00+01:00",
            "2026-11-24T00:00:00+01:00",
            "2026-11-26T00:00:00+01:00",
            "2026-12-01T00:00:00+01:00",
            "2026-12-01T08:00:00+01:00",
            "2026-12-15T00:00:00+01:00",
        ]
    );
}

#[test]
fn the_command_tells_the_worst_first_and_fails_when_it_is_asked_to() {
    let portal = portal();
    let run = |args: &[&str]| {
        let output = portal.run(&[&["fresh"], args].concat());
        (String::from_utf8(output.stdout.clone()).unwrap(), output.status.code().unwrap())
    };
    let (table, code) = run(&["--lang", "fr"]);
    let lines: Vec<&str> = table.lines().collect();
    assert!(
        lines[1].starts_with("○ rien publié") && lines[1].ends_with("Ministère de la Pêche (peche, avis)"),
        "{table}"
    );
    assert_eq!(code, 0);
    assert_eq!(run(&["--fail-on", "silent"]).1, 1);
    assert_eq!(run(&["--fail-on", "late", "--institution", "sante"]).1, 0);
    assert_eq!(run(&["--fail-on", "late", "--institution", "sante", "--now", "2026-11-23"]).1, 1);
    assert_eq!(run(&["--institution", "inconnue"]).1, 2);
    assert_eq!(run(&["--next"]).0, "2026-11-23T00:00:00+01:00\n");
    let json: serde_json::Value = serde_json::from_str(&run(&["--format", "json"]).0).unwrap();
    assert_eq!((&json[0]["id"], &json[0]["state"]), (&"peche".into(), &"silent".into()));
    let github = run(&["--format", "github", "--lang", "en"]).0;
    assert!(
        github.contains("::error title=Ministère de la Pêche::silent since 2026-10-15 (avis)"),
        "{github}"
    );
    assert!(
        github.contains("::notice title=Ministère de la Santé::due since 2026-11-20 (communique)"),
        "{github}"
    );
}

#[test]
fn a_badge_a_feed_and_a_calendar_follow_from_the_same() {
    let portal = portal();
    let built = portal.build();
    let badge = built.file("institutions/sante/badge.svg");
    assert!(badge.contains("role=\"img\"") && badge.contains("<title id=\"t\">"), "{badge}");
    assert!(badge.contains("◔ Attendu depuis le 20") && badge.contains("xml"), "{badge}");
    let feed = built.file("a-jour/atom.xml");
    let ids = |feed: &str| feed.matches("<id>tag:zanar.example,2026-01-01:fresh:").count();
    assert!(
        feed.contains("<id>tag:zanar.example,2026-01-01:fresh:peche:avis:2026-10-01:late</id>"),
        "{feed}"
    );
    assert!(
        feed.contains("<id>tag:zanar.example,2026-01-01:fresh:peche:avis:2026-10-01:silent</id>"),
        "{feed}"
    );
    assert!(feed.contains("<updated>2026-10-15T00:00:00+01:00</updated>"), "{feed}");
    // Fishing late and silent, the old office late.
    assert_eq!(ids(&feed), 3);
    let calendar = built.file("a-jour/calendar.ics");
    assert!(calendar.contains("UID:sante-communique-2026-11-20@zanar.example\r\n"), "{calendar}");
    assert!(calendar.lines().all(|line| line.len() <= 75), "{calendar}");
    // The same later, and a turning more.
    let later = portal.build_at("2026-11-23");
    assert_eq!(ids(&later.file("a-jour/atom.xml")), 4);
    assert!(later.file("institutions/sante/badge.svg").contains("◐ En retard depuis le 23"));
}

const PROMISES: &str = "\
-- content/institutions/eau.yaml --
name: Ministère de l’Eau
accounts: [{ network: x, handle: eau, last_checked: 2025-11-21 }]
-- content/questions/forage.md --
---
question: Quand le forage sera-t-il réparé ?
institution: eau
asked_on: 2026-11-01
due: 2026-11-18
---
-- content/consultations/prix.md --
---
title: Le prix de l’eau
institution: eau
opens: 2026-10-01
closes: 2026-10-31
respond: { email: prix@eau.example }
outcome: { due: 2026-12-15 }
---

Texte.
-- content/councils/2026-11-18.yaml --
institution: eau
next_expected: 2026-11-25
items:
  - id: puits
    nature: communication
    title: Puits du marché
    implementers: [{ institution: eau, task: Creuser, due: 2026-11-21 }]
";

#[test]
fn what_a_document_promises_stands_with_the_institution_that_owes_it() {
    let portal = Portal::new(PROMISES);
    let built = portal.build();
    let plain = |page: &str| built.page(page).main().replace(['\u{a0}', '\u{202f}'], " ");
    let page = plain("a-jour/");
    for part in [
        "◐ En retard depuis le 19 novembre 2026",
        "◐ Attendu le 18 novembre 2026 · Réponse à une question : Quand le forage sera-t-il réparé ?",
        "◔ Attendu le 21 novembre 2026 · Suite d’une décision : Puits du marché",
        "◔ Attendu le 21 novembre 2026 · Vérification annuelle des comptes officiels",
        "● Attendu le 15 décembre 2026 · Suite donnée à une consultation : Le prix de l’eau",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(plain("institutions/eau/").contains("Réponse à une question : Quand le forage"));
    assert!(
        plain("questions/2026/forage/").contains("réponse en retard, attendue depuis le 18 novembre 2026")
    );
    // A date alone is no outcome.
    let consultation = plain("consultations/2026/prix/");
    assert!(consultation.contains("suite attendue au plus tard le 15 décembre 2026"), "{consultation}");
    assert!(consultation.contains("Close") && !consultation.contains("Suite donnée"), "{consultation}");
    for page in ["conseils/2026/2026-11-18/", "conseils/"] {
        assert!(plain(page).contains("Prochain compte rendu attendu le mercredi 25 novembre 2026"), "{page}");
    }
    let status = built.json("status.json");
    let eau = status["institutions"].as_array().unwrap().iter().find(|own| own["id"] == "eau").unwrap();
    assert_eq!((&eau["state"], &eau["late_since"]), (&"late".into(), &"2026-11-19".into()));
    let answer = &eau["commitments"][0];
    assert_eq!((&answer["kind"], &answer["subject"]), (&"answer".into(), &"question/forage".into()));
    assert_eq!(answer["url"], "https://zanar.example/questions/2026/forage/");
    assert!(answer["silent_since"].is_null() && answer["every"].is_null());
    let table = built.file("data/freshness.csv");
    assert!(
        table.contains("institution,eau,follow_up,,due,,2026-11-21,2026-11-21,,,council/2026-11-18#puits"),
        "{table}"
    );
    let feed = built.file("a-jour/atom.xml");
    let id = "<id>tag:zanar.example,2026-01-01:fresh:eau:answer:question:forage:2026-11-18:late</id>";
    assert!(feed.contains(id) && feed.contains("https://zanar.example/questions/2026/forage/"), "{feed}");
    let calendar = built.file("a-jour/calendar.ics").replace("\r\n ", "");
    assert!(calendar.contains("UID:eau-outcome-consultation-prix-2026-12-15@zanar.example"), "{calendar}");
    let output = portal.run(&["fresh", "--fail-on", "late", "--lang", "fr"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("(eau, answer question/forage)"));
    // The council that comes without a report is waited for on the page of the last.
    let later = portal.build_at("2026-12-10");
    assert!(later.page("conseils/2026/2026-11-18/").main().contains("attendu le mercredi 25 novembre"));
}

/// The text of a page's own script, and the policy of the page.
fn script_and_policy(html: &str) -> (Option<String>, String) {
    let scripts = html.split("<script").skip(1).filter(|script| !script.contains("application/ld+json"));
    let texts = scripts.map(|script| script.split_once('>').unwrap().1.split("</script>").next().unwrap());
    let metas = html.split("<meta").find(|meta| meta.contains("Content-Security-Policy"));
    (texts.map(str::to_owned).next(), metas.unwrap().split("<title").next().unwrap().to_owned())
}

#[test]
fn a_page_that_states_an_expectation_has_one_small_script_that_its_policy_names() {
    use base64::Engine as _;
    use sha2::Digest as _;
    let built = Portal::new(PROMISES).into_built(&PLAIN);
    for page in [
        "a-jour/",
        "institutions/eau/",
        "questions/2026/forage/",
        "consultations/2026/prix/",
        "conseils/",
        "",
    ] {
        let html = built.file(&format!("{page}index.html"));
        let (script, policy) = script_and_policy(&html);
        let script = script.unwrap_or_else(|| panic!("{page} has no script"));
        assert!(script.len() <= 500, "{} bytes", script.len());
        let hash = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(script.as_bytes()));
        assert!(policy.contains(&format!("script-src 'sha256-{hash}'")), "{page}: {policy}");
        assert!(
            html.contains("data-one=\"depuis # jour\"") && html.contains("data-other=\"depuis # jours\"")
        );
    }
    for page in ["institutions/", "communiques/", "a-propos/"] {
        if built.has(&format!("{page}index.html")) {
            let (script, policy) = script_and_policy(&built.file(&format!("{page}index.html")));
            assert!(script.is_none() && !policy.contains("script-src"), "{page}: {policy}");
        }
    }
    // A portal that stands still at a day is read on that day.
    let stopped = Portal::with_site("now: 2026-11-21\n", PROMISES).into_built(&PLAIN);
    let (script, _) = script_and_policy(&stopped.file("a-jour/index.html"));
    assert!(script.is_none());
}
