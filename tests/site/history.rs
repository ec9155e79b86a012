//! Dates from git: a document dated after the portal opened became public with its first commit.

use crate::portal::Portal;
use std::process::Command;

/// Runs git in the portal at a moment; false where there is no git.
fn git(portal: &Portal, at: &str, arguments: &[&str]) -> bool {
    let output = Command::new("git")
        .current_dir(portal.root())
        .args(["-c", "user.name=Essai", "-c", "user.email=essai@zanar.example", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .env("GIT_AUTHOR_DATE", at)
        .env("GIT_COMMITTER_DATE", at)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output();
    output.is_ok_and(|output| output.status.success())
}

/// A portal in a repository, everything committed at a moment; none where there is no git.
fn committed(site: &str, text: &str, at: &str) -> Option<Portal> {
    let portal = Portal::with_site(site, text);
    let done = git(&portal, at, &["init", "--quiet"])
        && git(&portal, at, &["add", "content"])
        && git(&portal, at, &["commit", "--quiet", "-m", "Premier"]);
    if !done {
        println!("no git here: this test was skipped");
    }
    done.then_some(portal)
}

const AVIS: &str = "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-05\n---\n\nTexte.\n";
const OPENED: &str = "opened_on: 2026-11-01\n";

fn published(portal: &Portal) -> String {
    portal.build().page("communiques/2026/avis/").meta("article:published_time").unwrap().to_owned()
}

#[test]
fn a_report_committed_three_weeks_late_is_three_weeks_late() {
    let Some(portal) = committed(OPENED, AVIS, "2026-11-20T15:30:00+01:00") else { return };
    assert_eq!(published(&portal), "2026-11-20T15:30:00+01:00");
}

#[test]
fn a_later_commit_does_not_change_the_moment() {
    let Some(portal) = committed(OPENED, AVIS, "2026-11-06T10:00:00+01:00") else { return };
    portal.add(&AVIS.replace("Texte.", "Un autre texte."));
    assert!(git(&portal, "2026-11-20T10:00:00+01:00", &["commit", "--quiet", "-am", "Second"]));
    assert_eq!(published(&portal), "2026-11-06T10:00:00+01:00");
}

#[test]
fn what_is_dated_before_the_portal_opened_is_taken_at_its_word() {
    let Some(portal) = committed("opened_on: 2026-11-10\n", AVIS, "2026-11-20T15:30:00+01:00") else {
        return;
    };
    assert_eq!(published(&portal), "2026-11-05T00:00:00+01:00");
}

#[test]
fn a_moment_before_the_first_commit_is_a_warning() {
    let text = AVIS.replace("date: 2026-11-05", "date: 2026-11-05\npublish_at: 2026-11-05T10:00");
    let Some(portal) = committed(OPENED, &text, "2026-11-20T15:30:00+01:00") else { return };
    let output = portal.run(&["build", "--without", "cards", "--format", "short"]);
    assert!(output.status.success());
    assert!(crate::portal::told(&output).contains("published-before-commit"));
    assert_eq!(published(&portal), "2026-11-05T10:00:00+01:00");
}

#[test]
fn a_shallow_clone_is_refused_by_name() {
    let Some(portal) = committed(OPENED, AVIS, "2026-11-06T10:00:00+01:00") else { return };
    portal.add(&AVIS.replace("Texte.", "Un autre texte."));
    assert!(git(&portal, "2026-11-20T10:00:00+01:00", &["commit", "--quiet", "-am", "Second"]));
    let clone = portal.root().join("clone");
    let from = format!("file://{}", portal.root().display());
    assert!(git(&portal, "2026-11-20T10:00:00+01:00", &["clone", "--quiet", "--depth", "1", &from, "clone"]));
    let output = crate::portal::crieur(&clone, &["build", "--without", "cards", "--format", "short"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(crate::portal::told(&output).contains("shallow-clone"), "{}", crate::portal::told(&output));
}

#[test]
fn the_status_names_the_commit() {
    let Some(portal) = committed("", AVIS, "2026-11-06T10:00:00+01:00") else { return };
    let commit = portal.build().json("status.json")["commit"].as_str().unwrap().to_owned();
    assert!(commit.len() >= 12 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{commit}");
}

#[test]
fn without_git_a_document_is_dated_by_its_word() {
    let portal = Portal::with_site(OPENED, AVIS);
    assert_eq!(published(&portal), "2026-11-05T00:00:00+01:00");
}
