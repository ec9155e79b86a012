//! `crieur fresh --url` against servers of the test's own: what a cron job is told, and with which exit code.

// clippy allows `unwrap` in test functions, not in what they share.
#![allow(clippy::unwrap_used)]

#[path = "common/mod.rs"]
mod portal;
#[path = "common/samples.rs"]
mod samples;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use crieur::probe::{MOST_BYTES, Unreachable, fetch};
use portal::{Portal, Run};

/// A server on this machine that answers each request with the same bytes, for as long as the test runs.
struct Server {
    port: u16,
}

impl Server {
    /// Answers whatever is asked by what `answer` makes of the request.
    fn new(answer: impl Fn(&str) -> Vec<u8> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                answer_one(stream, &answer);
            }
        });
        Self { port }
    }

    fn with(status: &str, body: &str) -> Self {
        let answer = answer(status, body);
        Self::new(move |_| answer.clone())
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }
}

fn answer_one(mut stream: TcpStream, answer: &impl Fn(&str) -> Vec<u8>) {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read == 1) {
        request.push(byte[0]);
    }
    // Whoever asked may have gone.
    let _ = stream.write_all(&answer(&String::from_utf8_lossy(&request)));
}

fn answer(status: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}").into_bytes()
}

const PORTAL: &str = "\
-- content/institutions/peche.yaml --
name: Ministère de la Pêche
valid: { from: 2026-11-20 }
expected: [{ kind: avis, every: month }]
-- content/communiques/a.md --
---
title: Vaccination
institution: sante
date: 2026-11-04
publish_at: 2026-11-04T10:00
---

Texte.
";

/// What a portal built on the evening of the 22nd says of itself: health is late since the 21st.
fn status() -> String {
    let portal = Portal::new(&[samples::PROMISE, PORTAL].concat());
    let run = portal.run(&["build", "--without", "cards", "--now", "2026-11-22T20:00:00Z"]);
    assert_eq!(run.code, 0, "{run:?}");
    portal.read("public/status.json")
}

/// Asks a portal at a moment.
fn ask(url: &str, now: &str, more: &[&str]) -> Run {
    let nowhere = Portal::new("");
    nowhere.run(&[&["fresh", "--url", url, "--now", now], more].concat())
}

const SOON: &str = "2026-11-22T21:00:00Z";

#[test]
fn a_portal_that_is_up_to_date_with_itself_is_told_with_what_is_late() {
    let server = Server::with("200 OK", &status());
    let run = ask(&server.url(), SOON, &[]);
    assert_eq!((run.code, &*run.err), (0, ""), "{run:?}");
    let out = run.out.replace('\u{a0}', " ");
    assert!(
        out.contains("status.json : construit le 22/11/2026 à 20:00 UTC, prochain changement le "),
        "{out}"
    );
    assert!(
        out.contains(
            "◐ en retard  2026-11-21  2026-11-18  2026-11-04  Ministère de la Santé (sante, communique)"
        ),
        "{out}"
    );
    assert!(out.contains("● à jour"), "{out}");
    assert_eq!(ask(&server.url(), SOON, &["--fail-on", "late"]).code, 1);
    assert_eq!(ask(&server.url(), SOON, &["--fail-on", "silent"]).code, 0);
    assert_eq!(ask(&server.url(), SOON, &["--fail-on", "late", "--institution", "peche"]).code, 0);
    let unknown = ask(&server.url(), SOON, &["--institution", "nulle"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("aucune institution ne s’appelle `nulle`"), "{unknown:?}");
}

#[test]
fn a_site_that_was_not_made_anew_when_it_was_due_is_told_apart() {
    let server = Server::with("200 OK", &status());
    let next = ask(&server.url(), SOON, &["--next"]).out;
    let next: jiff::Timestamp = next.trim().parse().unwrap();
    let at = |hours: i64| (next + jiff::SignedDuration::from_hours(hours)).to_string();
    assert_eq!(ask(&server.url(), &at(2), &[]).code, 0, "three hours are given");
    let run = ask(&server.url(), &at(3), &["--fail-on", "late"]);
    assert_eq!(run.code, 4, "{run:?}");
    let out = run.out.replace('\u{a0}', " ");
    assert!(out.contains("erreur : le site publié aurait dû changer le "), "{out}");
    assert!(out.contains("après 60 jours sans commit"), "{out}");
    assert_eq!(ask(&server.url(), &at(0), &["--grace", "0 heure"]).code, 4);
    assert_eq!(ask(&server.url(), &at(40), &["--grace", "2 jours"]).code, 0);
    let typo = ask(&server.url(), SOON, &["--grace", "bientôt"]);
    assert!(typo.code == 2 && typo.err.contains("n’est pas une durée"), "{typo:?}");
}

#[test]
fn programs_and_workflows_are_told_in_their_own_form() {
    let server = Server::with("200 OK", &status());
    let json = |run: &Run| serde_json::from_str::<serde_json::Value>(&run.out).unwrap();
    let fine = json(&ask(&server.url(), SOON, &["--format", "json"]));
    assert_eq!(fine["built_at"], "2026-11-22T20:00:00Z");
    assert_eq!(fine["stale_since"], serde_json::Value::Null);
    assert_eq!(fine["commitments"][0]["state"], "late");
    assert_eq!(fine["commitments"][0]["since"], "2026-11-21");
    let late = ask(&server.url(), "2027-01-01", &["--format", "json"]);
    assert_eq!((late.code, &json(&late)["stale_since"]), (4, &fine["next_change"]));
    let lines = ask(&server.url(), "2027-01-01", &["--format", "github"]).out;
    assert!(lines.starts_with("::error title=http%3A//127.0.0.1%3A"), "{lines}");
    assert!(
        lines.contains("::warning title=Ministère de la Santé::en retard depuis le 2026-11-21"),
        "{lines}"
    );

    let gone = Server::with("404 Not Found", "");
    let run = ask(&gone.url(), SOON, &["--format", "json"]);
    assert_eq!(run.code, 3);
    assert!(json(&run)["error"].as_str().unwrap().contains("404"), "{run:?}");
    assert!(ask(&gone.url(), SOON, &["--format", "github"]).out.starts_with("::error title="));
}

#[test]
fn why_a_portal_cannot_be_asked_is_told_in_words() {
    let of = |server: &Server| {
        let run = ask(&server.url(), SOON, &[]);
        assert_eq!((run.code, &*run.out), (3, ""), "{run:?}");
        run.err.replace('\u{a0}', " ")
    };
    let page = Server::with("200 OK", "<html>Désolé</html>");
    assert!(of(&page).ends_with("status.json : la réponse n’est pas du JSON\n"));
    assert!(
        of(&Server::with("200 OK", "{\"a\": 1}")).contains("n’est pas l’état d’un portail fait par crieur")
    );
    let newer = status()
        .replace("\"version\": \"0.1.0\"", "\"version\": \"7.0.0\"")
        .replace("\"late\"", "\"overdue\"");
    assert!(of(&Server::with("200 OK", &newer)).contains("crieur 7.0.0, plus récent que celui-ci (0.1.0)"));
    assert!(of(&Server::with("404 Not Found", "")).contains("il n’y a pas de tel fichier (404)"));
    assert!(of(&Server::with("503 Service Unavailable", "")).contains("le serveur répond par le code 503"));
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    assert!(of(&Server { port: closed }).contains("le serveur refuse la connexion"));
    let run = ask("ftp://x.example", SOON, &[]);
    assert!(run.code == 2 && run.err.contains("n’est pas l’adresse d’un portail"), "{run:?}");
}

#[test]
fn a_newer_portal_that_says_what_is_understood_is_read() {
    let newer = status().replace("\"version\": \"0.1.0\"", "\"version\": \"7.0.0\", \"more\": {}");
    assert_eq!(ask(&Server::with("200 OK", &newer).url(), SOON, &[]).code, 0);
}

#[test]
fn a_server_that_speaks_no_tls_is_not_trusted() {
    let plain = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/status.json", plain.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = plain.accept().unwrap();
        let _ = stream.read(&mut [0; 1024]);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    let reason = fetch(&url, Duration::from_secs(20)).unwrap_err();
    assert!(matches!(reason, Unreachable::Insecure(_)), "{reason:?}");
}

#[test]
fn redirections_are_followed_but_not_for_ever() {
    let found = status();
    let server = Server::new(move |request| {
        if request.starts_with("GET /nouveau/status.json ") {
            answer("200 OK", &found)
        } else if request.starts_with("GET /boucle/") {
            answer("302 Found\r\nLocation: /boucle/status.json", "")
        } else {
            answer("301 Moved Permanently\r\nLocation: /nouveau/status.json", "")
        }
    });
    assert_eq!(ask(&server.url(), SOON, &[]).code, 0);
    let run = ask(&format!("{}boucle/", server.url()), SOON, &[]);
    assert!(run.code == 3 && run.err.contains("renvoie d’une adresse à l’autre"), "{run:?}");
}

#[test]
fn neither_a_slow_server_nor_an_endless_answer_holds_the_job_up() {
    // It takes the connection and never answers: nobody ever accepts.
    let mute = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/status.json", mute.local_addr().unwrap());
    assert_eq!(fetch(&url, Duration::from_millis(300)), Err(Unreachable::TooSlow));
    let large = Server::new(|_| {
        let mut bytes = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_vec();
        bytes.resize(bytes.len() + usize::try_from(MOST_BYTES).unwrap() + 2, b' ');
        bytes
    });
    assert_eq!(fetch(&large.url(), Duration::from_mins(1)), Err(Unreachable::TooLarge));
}
