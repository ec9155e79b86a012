//! Every mistake that stops a build, lowered to a warning: the build goes on and what it makes hangs together, or it is
//! refused all the same and says why.

use crate::common::{Portal, Site};
use crate::{body, communique, council, head, site};
use crieur::diagnostic::Severity;
use crieur::diagnostic::catalogue::CODES;
use std::collections::BTreeSet;

/// A portal with nothing but this mistake, or this one first.
fn portals() -> Vec<(&'static str, String)> {
    let institution =
        |fields: &str| format!("-- content/institutions/justice.yaml --\nname: Justice\n{fields}");
    let portal = |fields: &str| site(&format!("{fields}checks: {{}}\n")) + &communique("");
    vec![
        ("account-contradiction", institution("accounts: [{ network: x, handle: a }]\nno_account_on: x\n")),
        ("bad-address", communique("aliases: [\"https://ancien.example/a\", /b?c]\n")),
        ("bad-address", institution("domains: [\"https://justice.example\"]\n")),
        ("bad-address", "-- content/site.yaml --\nname: Journal\nbase_url: journal\nchecks: {}\n".to_owned()),
        ("bad-audio", communique("audio: [{ file: avis.mp3, transcript: Dit. }]\n") + "-- content/media/avis.mp3 --\nrien\n"),
        ("bad-video", communique("video: [{ file: discours.wmv, transcript: Dit. }]\n") + "-- content/media/discours.wmv --\nrien\n"),
        ("bad-cadence", profile("cadence: { every: souvent, within: vite }\n")),
        ("bad-colour", portal("accent: vert\n")),
        ("bad-colour", portal("accent: \"#ffff00\"\n")),
        ("bad-date", communique("publish_at: demain\n")),
        ("bad-date", communique("expires_at: demain\nwithdrawn: { at: hier, reason: Erreur. }\n")),
        ("bad-date", head("title: Avis\n").replace("2026-11-20", "demain")),
        ("bad-date", council("sessions: [{ date: demain }]\n")),
        ("bad-id", communique("id: Été 2026\n")),
        ("bad-id", "-- content/communiques/!!!.md --\n---\ntitle: Avis\ninstitution: sante\ndate: 2026-11-20\n---\nTexte.\n".to_owned()),
        ("bad-id", "-- content/topics.yaml --\nEau potable: Eau\n".to_owned() + &communique("")),
        ("bad-image", communique("images: [{ file: plan.png, alt: Plan }]\n") + "-- content/media/plan.png --\nrien\n"),
        ("bad-number-pattern", institution("number_pattern: \"N° {sec}/MJ\"\n")),
        ("bad-time", council("sessions: [{ date: 2026-11-18, start: 25h }]\n")),
        ("bad-timezone", portal("timezone: Kota\n")),
        ("broken-link", body("Voir [là](communique/zero), [ici](#zero).\n")),
        ("broken-link", communique("related: council/2026-11-18#eau\n") + &council("items: [{ title: A, section: normatives }]\n")),
        ("circular-reference", communique("replaces: avis\nrelated: avis\ncorrects: avis\nreply_to: avis\n")),
        ("circular-reference", institution("parent: justice\nsuccessors: justice\nvalid: { to: 2025-01-01 }\n")),
        ("colliding-address", communique("aliases: /communiques/\n")),
        ("dates-reversed", communique("corrections: [{ at: 2026-11-18, instead_of: a, read: b }]\nexpires_at: 2026-01-01\n")),
        ("dates-reversed", institution("valid: { from: 2026-07-01, to: 2026-06-30 }\n")),
        ("duplicate-account", institution("accounts: [{ network: x, handle: a }, { network: x, handle: a }]\n")),
        ("duplicate-id", communique("") + &communique("").replace("communiques/avis", "communiques/2025/avis")),
        ("duplicate-key", communique("number: N 1\nnumero: N 2\n")),
        ("duplicate-section", profile("").replace("lois }", "lois }, { id: lois, title: Avis }")),
        ("fake-untouched", "-- content/factchecks/prix.md --\n---\ntitle: Le prix\ninstitution: sante\nverdict: faux\nimage_of_fake: { file: ../media/faux.png, alt: Une lettre }\ndate: 2026-11-20\n---\nTexte.\n-- content/media/faux.png --\n".to_owned() + &communique("images: [{ file: faux.png, alt: Une lettre }]\n")),
        ("unknown-item", "-- content/consultations/eau.yaml --\ntitle: Eau\ninstitution: sante\ndate: 2026-11-01\ncloses: 2026-12-15\nrespond: { email: eau@sante.example }\nitem: 2026-11-18#zz\n".to_owned() + &council("items: [{ id: code, title: Code, section: normatives }]\n")),
        ("front-matter", "-- content/communiques/avis.md --\nTexte.\n".to_owned()),
        ("governments-overlap", "-- content/governments.yaml --\n- { id: a, name: A, from: 2020-01-01 }\n- { id: b, name: B, from: 2020-01-01 }\n".to_owned() + &communique("")),
        ("missing-alt", body("![](carte.png)\n") + "-- content/media/carte.png --\n"),
        ("missing-alt", communique("images: carte.png\n") + "-- content/media/carte.png --\n"),
        ("missing-field", head("")),
        ("missing-field", head("title: Avis\n").replace("date: 2026-11-20\n", "")),
        ("missing-field", head("title: Avis\n").replace("institution: sante\n", "")),
        ("missing-field", institution("accounts: [{ handle: a }, { network: x }]\nimpostors: [{ network: x }]\nservices: [{ title: A }]\nhead: { role: Ministre }\n")),
        ("missing-field", institution("").replace("name", "short")),
        ("missing-field", communique("status: withdrawn\n")),
        ("missing-field", communique("corrections: [{ instead_of: a }]\nchanges: [{ note: a }]\nquotes: [{ role: a }]\nimages: [{ alt: a }]\nattachments: [{ title: a }]\naudio: [{ title: a }]\nvideo: [{ title: a }]\nobituary: { ceremony: a }\n")),
        ("missing-field", council("kind: not_held\n")),
        ("missing-field", council("items: [{ section: normatives }]\nnominations: [{ institution: sante }]\n")),
        ("missing-field", "-- content/pages/contact.md --\n---\nsummary: A\n---\nTexte.\n".to_owned()),
        ("missing-field", "-- content/people/awa.yaml --\nrole: Ministre\n".to_owned() + &communique("quotes: [{ text: Oui., person: awa }]\n")),
        ("missing-field", "-- content/governments.yaml --\n- { id: a }\n".to_owned() + &communique("government: a\n")),
        ("missing-glyph", head("title: Fête 🎉 nationale\n")),
        ("missing-media", communique("attachments: avis.pdf\nimages: [{ file: carte.png, alt: Carte }]\naudio: avis.mp3\n")),
        ("missing-media", body("![Carte](carte.png)\n")),
        ("missing-media", portal("emblem: sceau.svg\n")),
        ("missing-site", "-- content/site.yaml --\n".to_owned()),
        ("not-held-with-items", council("kind: not_held\nreason: Fête.\nitems: [{ title: Point }]\n")),
        ("not-translatable", translated("avis.en.md", "title: Notice\ndate: 2026-11-21\n")),
        ("not-utf8", String::new()),
        ("remote-media", body("![Carte](https://ailleurs.example/a.png)\n")),
        ("remote-media", communique("attachments: \"https://ailleurs.example/a.pdf\"\n")),
        ("reserved-id", "-- content/pages/comptes.md --\n---\ntitle: Comptes\n---\nTexte.\n".to_owned()),
        ("template", "-- themes/registre/templates/base.html --\n<html>\n{{ oups\n".to_owned()),
        ("too-large", communique(&format!("key_facts: [{}]\n", "Un fait, ".repeat(9000)))),
        ("translation-language", translated("avis.es.md", "title: Aviso\n")),
        ("translation-orphan", translated("autre.en.md", "title: Notice\n")),
        ("unknown-check", portal("").replace("{}", "{ brocken-link: off }")),
        ("unknown-document", communique("related: zero\nreplaces: zero\ncorrects: zero\nreply_to: council/2020-01-01\n")),
        ("unknown-government", communique("government: kota\n")),
        ("unknown-institution", communique("with: justice\n").replace("sante", "santee")),
        ("unknown-institution", council("items: [{ title: A, section: normatives, institution: a, with: b }]\nnominations: [{ institution: c, post: d, persons: e }]\n")),
        ("unknown-key", communique("sumary: Bref\nstatut_: brouillon\n")),
        ("unknown-person", communique("quotes: [{ text: Oui., person: awa-kota }]\nsignature: { person: awa-kota }\n")),
        ("unknown-placeholder", profile("opening: \"Réuni {dat} sous {chair}.\"\nnumbering: \"{rubrique}.{item}\"\n")),
        ("unknown-profile", council("profile: benin\nitems: [{ title: A, section: zz }]\n")),
        ("unknown-section", council("items: [{ title: A, section: zz }]\n")),
        ("unknown-theme", portal("theme: moderne\n")),
        ("unknown-topic", communique("topics: [eau, feu]\n")),
        ("unknown-value", communique("type: zzz\nalert: { level: zzz }\nevent: { state: zzz }\n")),
        ("unknown-value", communique("status: zzz\n")),
        ("unknown-value", institution("kind: zzz\naccounts: [{ network: zzz, handle: a }]\nno_account_on: zzz\nimpostors: [{ network: zzz, url: a }]\n")),
        ("unknown-value", council("kind: zzz\nstage: zzz\nitems: [{ title: A, nature: zzz, action: zzz, follow_up: [{ date: 2026-11-20, status: zzz }] }]\nnominations: [{ institution: sante, act: zzz, post: P, persons: Q }]\n")),
        ("unknown-value", portal("languages: [français]\n")),
        ("unsafe-link", body("[ici](javascript:alert(1))\n")),
        ("unsafe-link", communique("video: \"javascript:alert(1)\"\n")),
        ("unsafe-link", institution("services: [{ title: A, url: \"javascript:alert(1)\" }]\naccounts: [{ network: x, url: \"javascript:alert(1)\" }]\n")),
        ("wrong-type", communique("signature: Le ministre\nnumber: [a]\nevent: demain\ncorrections: demain\nwithdrawn: oui\n")),
        ("wrong-type", institution("valid: demain\nhead: Awa\naccounts: x\nimpostors: x\nbrand: rouge\norder: premier\n")),
        ("wrong-type", council("sessions: [[a]]\nitems: a\nnominations: a\nmissions: a\nattendance: a\n")),
        ("wrong-type", "-- content/topics.yaml --\n- eau\n".to_owned() + &communique("topics: eau\n")),
        ("yaml-alias", communique("places: [\n  &a Kota ]\n")),
        ("yaml-colon", head("title: VIH : mieux prévenir\n")),
        ("yaml-indent", "-- content/communiques/avis.yaml --\ntitle: Avis\ninstitution: sante\ndate: 2026-11-20\nbody: |\nTexte.\n".to_owned()),
        ("yaml-quote", head("title: \"Avis\" important\n")),
        ("yaml-syntax", communique("event:\n   name: A\n  state: done\n")),
        ("yaml-tab", communique("event:\n\tname: Avis\n")),
        ("yaml-too-deep", communique(&format!("places: {}{}\n", "[".repeat(40), "]".repeat(40)))),
    ]
}

fn profile(fields: &str) -> String {
    council("profile: baobab\nitems: [{ title: Point, section: lois }]\n")
        + &format!(
            "-- content/profiles/baobab.yaml --\n{fields}document: Relevé\nsections: [{{ id: lois, title: lois }}]\n"
        )
}

fn translated(file: &str, fields: &str) -> String {
    site("languages: [fr, en]\n")
        + &communique("")
        + &format!("-- content/communiques/{file} --\n---\n{fields}---\nText.\n")
}

/// Mistakes after which there is nothing to publish, or nothing to publish it with, whatever `checks:` says.
const REFUSED: &[&str] = &["missing-site", "template", "unknown-theme"];

/// What a loop over folders cannot make: it needs a repository (see `git.rs`).
const ELSEWHERE: &[&str] = &["shallow-clone"];

/// The portal with `checks:` that lower a code.
fn lowered(code: &str, text: &str) -> Portal {
    let portal = Portal::new(text);
    if code == "not-utf8" {
        portal.write("content/communiques/avis.md", b"---\ntitle: Caf\xe9\n---\nTexte.\n");
    }
    let site = portal.read("content/site.yaml");
    if !site.is_empty() {
        let checks = format!("checks: {{ {code}: warning, ");
        let lowered = match site.find("checks: { ") {
            Some(_) => site.replace("checks: { ", &checks),
            None => site.replace("checks: {}\n", "") + &checks + "untranslated: off }\n",
        };
        portal.write("content/site.yaml", lowered);
    }
    portal
}

#[test]
fn every_code_that_stops_a_build_is_lowered_by_a_test() {
    let covered: BTreeSet<&str> = portals().into_iter().map(|(code, _)| code).collect();
    let errors = CODES.iter().filter(|(_, severity)| *severity == Severity::Error).map(|(code, _)| *code);
    let missing: Vec<&str> =
        errors.filter(|code| !covered.contains(code) && !ELSEWHERE.contains(code)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn a_mistake_that_was_lowered_is_a_warning_and_the_site_hangs_together() {
    let mut wrong = Vec::new();
    for (code, text) in portals() {
        let portal = lowered(code, &text);
        let told = portal.check_short();
        let cards: &[&str] =
            if code == "missing-glyph" { &["build"] } else { &["build", "--without", "cards"] };
        let run = portal.run(cards);
        let is_told =
            told.contains(&format!("warning[{code}]")) || code == "template" || code == "missing-site";
        let only = told.lines().all(|line| line.contains(&format!("[{code}]")) || line.contains("warning["));
        let refused = run.code == 1 && (REFUSED.contains(&code) || text.contains("base_url: journal"));
        if !is_told || !only || !(run.code == 0 || refused) {
            wrong.push(format!("{code}: {}\n{told}{}{}\n{text}", run.code, run.out, run.err));
        } else if run.code == 0 {
            let site = Site { portal, run };
            wrong.extend(nonsense(&site).into_iter().map(|what| format!("{code}: {what}\n{text}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What no page may have: an address that leads nowhere in the site, an empty one, no headline.
fn nonsense(site: &Site) -> Vec<String> {
    let paths: BTreeSet<String> = site.paths().into_iter().collect();
    let mut found = Vec::new();
    for path in paths.iter().filter(|path| path.ends_with("index.html")) {
        let page = site.file(path);
        if page.matches("<h1").count() != 1 && !page.contains("http-equiv=refresh") {
            found.push(format!("{path}: no headline, or several"));
        }
        for (start, _) in page.match_indices(" href=").chain(page.match_indices(" src=")) {
            let value = page[start..].split_once('=').map_or("", |(_, rest)| rest);
            let address = match value.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next().unwrap_or_default(),
                None => value.split([' ', '>']).next().unwrap_or_default(),
            };
            let plain = address.split(['#', '?']).next().unwrap_or(address);
            let file = plain.trim_start_matches('/');
            let file = if file.is_empty() || file.ends_with('/') {
                format!("{file}index.html")
            } else {
                file.to_owned()
            };
            let is_there = !plain.starts_with('/') || paths.contains(&file);
            if address.is_empty() || !is_there || address.starts_with("javascript:") {
                found.push(format!("{path}: leads to `{address}`"));
            }
        }
    }
    found
}

/// A portal with nothing but this warning.
fn warnings() -> Vec<(&'static str, String)> {
    let numbered = |name: &str| communique("number: N° 1\n").replace("avis.md", name).replace("Avis", name);
    vec![
        ("duplicate-number", numbered("a.md") + &numbered("b.md")),
        ("empty-link", body("[](https://ailleurs.example) ici\n")),
        (
            "governments-gap",
            "-- content/governments.yaml --\n- { id: a, name: A, from: 2020-01-01, to: 2021-01-01 }\n- { id: b, name: B, from: 2022-01-01 }\n".to_owned(),
        ),
        ("html-removed", body("<script>a</script>\n")),
        ("nomination-unread", "-- content/councils/2026-11-18.md --\n---\ninstitution: sante\n---\n## Mesures individuelles\n### Santé\n- Madame Awa KOTA est nommée directrice\n".to_owned()),
        (
            "number-format",
            communique("number: 1\n") + "-- content/institutions/sante.yaml --\nname: Santé\nnumber_pattern: \"N° {seq}\"\n",
        ),
        ("number-year", communique("number: 1/2025\n")),
        ("outside-validity", communique("") + "-- content/institutions/sante.yaml --\nname: Santé\nvalid: { to: 2025-01-01 }\n"),
        ("shortcode", body("{{< youtube a >}}\n")),
        ("stray-file", "-- content/notes.md --\nTexte.\n".to_owned()),
        ("summary-too-long", communique(&format!("summary: {}\n", "Un résumé. ".repeat(30)))),
        ("title-too-long", head(&format!("title: {}\n", "Communiqué ".repeat(12)))),
        ("yaml-comment", head("title: Lot #3 attribué\n")),
    ]
}

#[test]
fn a_warning_that_was_raised_stops_the_build_and_one_that_is_off_is_silent() {
    for (code, text) in warnings() {
        let portal = Portal::new(&text);
        let site = portal.read("content/site.yaml");
        assert!(
            portal.check_short().contains(&format!("warning[{code}]")),
            "{code}: {}",
            portal.check_short()
        );
        portal.write("content/site.yaml", format!("{site}checks: {{ {code}: error }}\n"));
        let run = portal.run(&["build", "--without", "cards", "--format", "short"]);
        assert!(run.code == 1 && run.out.contains(&format!("error[{code}]")), "{code}: {}", run.out);
        portal.write("content/site.yaml", format!("{site}checks: {{ {code}: off }}\n"));
        let run = portal.run(&["build", "--without", "cards", "--format", "short"]);
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{code}");
    }
}
