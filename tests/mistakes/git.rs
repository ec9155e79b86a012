//! Dates that come from git, in real repositories.

use crate::common::Portal;
use std::path::Path;
use std::process::Command;

const OPENED: &str = "\
-- content/site.yaml --
name: Journal
base_url: https://transparence.example
opened_on: 2026-11-01
";

/// Runs git in a folder; whether it is there at all.
fn git(folder: &Path, date: &str, arguments: &[&str]) -> bool {
    let run = Command::new("git")
        .args(["-c", "user.name=Essai", "-c", "user.email=essai@portail.example"])
        .args(["-c", "protocol.file.allow=always", "-c", "init.defaultBranch=main"])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_AUTHOR_DATE", date)
        .env("GIT_COMMITTER_DATE", date)
        .output();
    run.is_ok_and(|output| output.status.success())
}

/// The portal committed at a date, or nothing where there is no git.
fn committed(text: &str, date: &str) -> Option<Portal> {
    let portal = Portal::new(text);
    let done = git(portal.root(), date, &["init", "-q"])
        && git(portal.root(), date, &["add", "."])
        && git(portal.root(), date, &["commit", "-q", "-m", "Essai"]);
    if !done {
        assert!(Command::new("git").arg("--version").output().is_err(), "git is there and failed");
        return None;
    }
    Some(portal)
}

fn document(publish_at: &str) -> String {
    format!(
        "{OPENED}-- content/communiques/avis.md --\n---\ntitle: Avis\ninstitution: sante\ndate: 2026-11-18\n{publish_at}---\nTexte.\n"
    )
}

#[test]
fn a_publication_before_the_first_commit_is_told() {
    let told = |publish_at: &str| {
        committed(&document(publish_at), "2026-11-20T10:00:00Z").map(|portal| portal.check_short())
    };
    let Some(early) = told("publish_at: 2026-11-18 18:00\n") else { return };
    assert_eq!(
        early,
        "content/communiques/avis.md:5:13: warning[published-before-commit]: cette heure de publication précède l’arrivée du fichier dans le dépôt\n"
    );
    assert_eq!(told("publish_at: 2026-11-20\n").as_deref(), Some(""));
    assert_eq!(told("").as_deref(), Some(""));
}

#[test]
fn a_shallow_clone_is_told_where_the_history_is_needed() {
    let Some(portal) = committed(&document(""), "2026-11-18T10:00:00Z") else { return };
    portal.write(
        "content/communiques/suite.md",
        "---\ntitle: Suite\ninstitution: sante\ndate: 2026-11-19\n---\nTexte.\n",
    );
    assert!(git(portal.root(), "2026-11-19T10:00:00Z", &["add", "."]));
    assert!(git(portal.root(), "2026-11-19T10:00:00Z", &["commit", "-q", "-m", "Suite"]));
    let clone = Portal::new("");
    let from = format!("file://{}", portal.root().display());
    std::fs::remove_dir_all(clone.root().join("content")).unwrap();
    assert!(git(clone.root(), "2026-11-20T10:00:00Z", &["clone", "-q", "--depth", "1", &from, "."]));
    assert_eq!(
        clone.check_short(),
        "content/site.yaml:1:1: error[shallow-clone]: le dépôt git est incomplet (shallow clone)\n"
    );
    assert_eq!(portal.check_short(), "");
}
