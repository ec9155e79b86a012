//! The workflows of `crieur init --ci`: they are YAML, their scripts are shell, and the scripts do what they promise, with
//! a portal on this machine and a forge of the test's own.

#![cfg(unix)]
// clippy allows `unwrap` in test functions, not in what they share.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[path = "common/mod.rs"]
mod portal;

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crieur::cli::Forge;
use crieur::command::forge::{place, workflow};
use portal::Portal;
use serde_yaml::Value;

const FORGES: [Forge; 3] = [Forge::Github, Forge::Gitlab, Forge::Forgejo];

fn parsed(forge: Forge) -> Value {
    serde_yaml::from_str(&workflow(forge)).unwrap()
}

/// Every script of a workflow, with the name of its step or job.
fn scripts(value: &Value, name: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Mapping(fields) => {
            let own = fields.get("name").and_then(Value::as_str).unwrap_or(name);
            for (key, value) in fields {
                match (key.as_str().unwrap_or_default(), value) {
                    ("run", Value::String(text)) => found.push((own.to_owned(), text.clone())),
                    (key @ ("script" | "before_script"), Value::Sequence(lines)) => {
                        let lines: Vec<&str> = lines.iter().filter_map(Value::as_str).collect();
                        found.push((format!("{name} {key}"), lines.join("\n")));
                    }
                    (key, value) => scripts(value, if own.is_empty() { key } else { own }, found),
                }
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| scripts(item, name, found)),
        _ => {}
    }
}

fn scripts_of(forge: Forge) -> Vec<(String, String)> {
    let mut found = Vec::new();
    scripts(&parsed(forge), "", &mut found);
    found
}

fn script(forge: Forge, name: &str) -> String {
    let all = scripts_of(forge);
    all.iter().find(|(own, _)| own == name).unwrap_or_else(|| panic!("{name}: {all:?}")).1.clone()
}

/// Whether the machine has what the scripts want; where it has not, the test says that it was skipped.
fn has(tools: &[&str]) -> bool {
    let there = |tool: &&str| Command::new(tool).arg("--version").output().is_ok();
    let all = tools.iter().all(there);
    if !all {
        println!("{tools:?} are not all there: this test was skipped");
    }
    all
}

#[test]
fn every_script_is_shell_and_no_mark_is_left() {
    if !has(&["bash"]) {
        return;
    }
    for forge in FORGES {
        let text = workflow(forge);
        for mark in ["{{retards}}", "{{version}}", "\t"] {
            assert!(!text.contains(mark), "{forge:?}: {mark}");
        }
        assert!(text.contains(&format!("crieur@{}", env!("CARGO_PKG_VERSION"))));
        let scripts = scripts_of(forge);
        assert!(scripts.len() >= 3, "{forge:?}: {scripts:?}");
        for (name, script) in scripts {
            let output = Command::new("bash").args(["-n", "-c", &script]).output().unwrap();
            assert!(output.status.success() && output.stderr.is_empty(), "{name}: {output:?}\n{script}");
        }
    }
}

#[test]
fn each_forge_finds_what_it_looks_for() {
    for forge in [Forge::Github, Forge::Forgejo] {
        let flow = parsed(forge);
        for trigger in ["pull_request", "push", "schedule", "workflow_dispatch"] {
            assert!(flow["on"].get(trigger).is_some(), "{forge:?}: {trigger}");
        }
        let cron = flow["on"]["schedule"][0]["cron"].as_str().unwrap();
        assert_eq!(cron.split(' ').skip(1).collect::<Vec<_>>(), ["*"; 4], "every hour");
        let steps = flow["jobs"]["portail"]["steps"].as_sequence().unwrap();
        let checkout = steps.iter().find(|step| step["with"].get("fetch-depth").is_some()).unwrap();
        assert_eq!(checkout["with"]["fetch-depth"], 0, "dates come from the whole history");
    }
    let github = parsed(Forge::Github);
    let rights = |job: &str| github["jobs"][job]["permissions"].clone();
    assert_eq!(github["permissions"]["contents"], "read");
    assert_eq!(
        (&rights("retards")["issues"], &rights("publier")["pages"]),
        (&"write".into(), &"write".into())
    );
    assert_eq!(rights("portail"), Value::Null, "what builds may write nothing");
    for (job, needed) in [("publier", "construit"), ("retards", "retards")] {
        assert_eq!(github["jobs"][job]["needs"], "portail");
        assert!(github["jobs"]["portail"]["outputs"].get(needed).is_some());
    }
    let gitlab = parsed(Forge::Gitlab);
    assert_eq!(gitlab["variables"]["GIT_DEPTH"], "0");
    assert_eq!(gitlab["pages"]["artifacts"]["paths"][0], "public");
    assert_eq!(gitlab["pages"]["allow_failure"]["exit_codes"][0], 75);
    assert_eq!(gitlab["verifier"]["artifacts"]["reports"]["codequality"], "qualite.json");
}

#[test]
fn a_workflow_is_added_to_a_portal_new_or_not_and_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let init = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_crieur"))
            .args(["--lang", "fr", "--root", folder.path().to_str().unwrap(), "init"])
            .args(arguments)
            .output()
            .unwrap()
    };
    assert!(init(&["neuf", "--ci", "gitlab"]).status.success());
    for file in ["content/site.yaml", ".gitlab-ci.yml"] {
        assert!(folder.path().join("neuf").join(file).is_file(), "{file}");
    }
    let portal = Portal::new("");
    let before = files(portal.root());
    let run = portal.run(&["init", "--ci", "github"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.out.starts_with("Créé\u{a0}: .github/workflows/portail.yml\n"), "{run:?}");
    let mut after = files(portal.root());
    after.retain(|file| !before.contains(file));
    assert_eq!(after, [portal.root().join(place(Forge::Github))]);
    portal.write(".github/workflows/portail.yml", "à moi\n");
    let run = portal.run(&["init", "--ci", "github"]);
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains(".github/workflows/portail.yml existe déjà\u{a0}: rien n’a été écrit"),
        "{run:?}"
    );
    assert_eq!(portal.read(".github/workflows/portail.yml"), "à moi\n");
}

fn files(root: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    portal::walk(root, &mut |file| all.push(file));
    all.sort();
    all
}

/// Runs a script as a forge does, in the portal's folder.
fn run(portal: &Portal, script: &str, environment: &[(&str, &str)]) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_crieur")).parent().unwrap();
    let own = portal.root().join("bin");
    let path = std::env::var("PATH").unwrap_or_default();
    let path = format!("{}:{}:{path}", own.display(), program.display());
    Command::new("bash")
        .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
        .current_dir(portal.root())
        .env("PATH", path)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env_remove("SOURCE_DATE_EPOCH")
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

/// A forge's command line that keeps issues in a file, and notes what it was asked.
const GH: &str = r#"#!/usr/bin/env bash
set -euo pipefail
[ -f issues.json ] || echo '[]' > issues.json
case "$1 $2" in
  "issue list") jq '[.[] | select(.open) | {number, body}]' issues.json; exit ;;
  "issue create") jq --arg t "$6" --arg b "$8" '. + [{number: (length + 1), open: true, title: $t, body: $b}]' issues.json > n ;;
  "issue edit") jq --argjson n "$3" --arg t "$5" --arg b "$7" 'map(if .number == $n then .title = $t | .body = $b else . end)' issues.json > n ;;
  "issue close") jq --argjson n "$3" 'map(if .number == $n then .open = false else . end)' issues.json > n ;;
  *) exit 1 ;;
esac
mv n issues.json
echo "$2" >> asked
"#;

#[test]
fn each_late_institution_has_one_issue_until_it_is_mended() {
    if !has(&["bash", "jq"]) {
        return;
    }
    let portal = Portal::new("");
    portal.write("bin/gh", GH);
    fs::set_permissions(portal.root().join("bin/gh"), fs::Permissions::from_mode(0o755)).unwrap();
    let row = |id: &str, kind: &str, state: &str, since: &str| {
        serde_json::json!({
            "id": id, "name": format!("Ministère « {id} »"), "kind": kind, "state": state, "since": since,
            "expected": "2026-11-18", "last": null,
        })
    };
    let step = script(Forge::Github, "Une fiche par institution en retard");
    // What was asked of the forge, and the issues that are open then.
    let asked = |rows: &[serde_json::Value]| {
        portal.write("retards.json", serde_json::to_string(rows).unwrap());
        portal.write("asked", "");
        let output = run(&portal, &step, &[]);
        assert!(output.status.success(), "{output:?}");
        let issues: Vec<serde_json::Value> = serde_json::from_str(&portal.read("issues.json")).unwrap();
        let open: Vec<serde_json::Value> = issues.into_iter().filter(|issue| issue["open"] == true).collect();
        (portal.read("asked").replace('\n', " "), open)
    };
    let late = row("sante", "communique", "late", "2026-11-21");
    let fine = row("peche", "avis", "up_to_date", "2026-11-01");
    let (done, open) = asked(&[late.clone(), row("sante", "council", "silent", "2026-11-02"), fine.clone()]);
    assert_eq!((done.as_str(), open.len()), ("create ", 1));
    assert_eq!(open[0]["title"], "En retard\u{a0}: Ministère « sante »");
    let body = open[0]["body"].as_str().unwrap();
    assert!(body.contains("- `communique` : en retard depuis le 2026-11-21"), "{body}");
    assert!(body.contains("- `council` : rien publié depuis le 2026-11-02"), "{body}");
    // The same again: nothing. Then one promise is kept, and the issue says so; another institution falls behind.
    let (done, _) = asked(&[late.clone(), row("sante", "council", "silent", "2026-11-02"), fine.clone()]);
    assert_eq!(done, "");
    let (done, open) = asked(&[late.clone(), row("peche", "avis", "silent", "2026-11-15")]);
    assert_eq!((done.as_str(), open.len()), ("create edit ", 2));
    // Both are mended: both are closed. Late again is another issue.
    assert_eq!(asked(std::slice::from_ref(&fine)).0, "close close ");
    let (done, open) = asked(&[late, fine]);
    assert_eq!((done.as_str(), &open[0]["number"]), ("create ", &3.into()));
}

/// A server that answers every request with a status.
fn serve(status: &str) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let answer =
        format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{status}", status.len());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    port
}

#[test]
fn an_hourly_run_does_nothing_until_something_is_due() {
    if !has(&["bash", "jq", "git"]) {
        return;
    }
    let decide = |forge: Forge, event: &str, own_commit: bool, next: &str, committed: &str| {
        let portal = Portal::new("");
        let commit = "git init -q . && git add content && git -c user.name=n -c user.email=n@example.org \
             -c commit.gpgsign=false commit -q -m x && git rev-parse HEAD";
        let dates = [("GIT_COMMITTER_DATE", committed), ("GIT_AUTHOR_DATE", committed)];
        let head = String::from_utf8(run(&portal, commit, &dates).stdout).unwrap();
        let head = if own_commit { head.get(..12).unwrap() } else { "0123456789ab" };
        let status = serde_json::json!({
            "version": env!("CARGO_PKG_VERSION"), "built_at": "2001-01-01T00:00:00Z", "commit": head,
            "next_change": next, "institutions": [],
        });
        let port = serve(&status.to_string());
        portal.write("content/site.yaml", format!("name: J\nbase_url: http://127.0.0.1:{port}\n"));
        let environment = [("GITHUB_EVENT_NAME", event), ("GITHUB_OUTPUT", "output")];
        let output = run(&portal, &script(forge, "Faut-il construire ?"), &environment);
        assert!(output.status.success(), "{output:?}");
        portal.read("output").replace('\n', " ")
    };
    let (past, future) = ("2001-06-01T00:00:00Z", "2900-01-01T00:00:00Z");
    let (long_ago, lately) = ("@1000000000 +0000", "@4000000000 +0000");
    for forge in [Forge::Github, Forge::Forgejo] {
        let of = |event, own, next| {
            decide(forge, event, own, next, lately).split(' ').next().unwrap_or_default().to_owned()
        };
        assert_eq!(of("schedule", true, future), "construire=false", "{forge:?}");
        assert_eq!(of("schedule", true, past), "construire=true", "the moment has come");
        assert_eq!(of("schedule", false, future), "construire=true", "another commit is published");
        assert_eq!(of("push", true, future), "construire=true");
    }
    // After 50 days without a commit there is something to say, although nothing is to be built.
    assert_eq!(decide(Forge::Github, "schedule", true, future, long_ago), "construire=false retards=true ");
    assert_eq!(decide(Forge::Github, "schedule", true, future, lately), "construire=false retards=false ");
}
