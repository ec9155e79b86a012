//! What was promised, on every page and in every file that tells it; and the moment at which that changes.

use crate::portal::{Portal, told};
use std::collections::BTreeMap;

const PORTAL: &str = "\
-- content/institutions/sante.yaml --
name: Ministère de la Santé
expected:
  - { kind: communique, every: 2 weeks, warn_after: 3 days, alarm_after: 2 weeks }
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
const PLAIN: [&str; 2] = ["--without", "cards"];

#[test]
fn a_state_stands_where_it_is_looked_for() {
    let built = Portal::new(PORTAL).into_built(&PLAIN);
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
    let portal = Portal::new(PORTAL);
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
    let portal = Portal::new(PORTAL);
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
    let portal = Portal::new(PORTAL);
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
