//! The preview as a browser meets it: real requests on this computer, real files that change.

use std::collections::BTreeMap;
use std::fs;
use std::sync::mpsc;

use tempfile::TempDir;
use tokio::sync::oneshot;

use super::preview::{LIMIT, Preview, settings, shown};
use super::{Built, Event, Settings, run_until};

const PAGE: &str = "<!doctype html><title>a</title><body>un</body>";

#[test]
fn an_edit_reaches_the_open_page() {
    let preview = Preview::of(&[("index.html", PAGE)]);
    let page = preview.get("/");
    assert!(
        page.body.starts_with("<!doctype html><title>a</title><body>un<script data-live=\"/__crieur/live\"")
    );
    let mut live = preview.live();
    assert_eq!(live.next(), (page.version().to_owned(), None));

    fs::write(preview.content().join("index.html"), "<body>deux</body>").unwrap();
    live.until(|version, _| {
        version != page.version() && preview.get("/").body.starts_with("<body>deux<script")
    });
}

#[test]
fn mistakes_stand_over_the_last_good_site_until_they_are_mended() {
    let preview = Preview::of(&[("index.html", PAGE)]);
    let version = preview.get("/").version().to_owned();
    let mut live = preview.live();
    let mistakes = "erreur : la date « <b> » n’existe pas";
    fs::write(preview.content().join("mistake"), mistakes).unwrap();
    live.until(|found, text| found == version && text == Some(mistakes));
    assert!(preview.get("/").body.contains("<body>un<script"));
    assert_eq!(
        preview.live().next(),
        (version.clone(), Some(mistakes.into())),
        "a page opened later is told as well"
    );

    fs::remove_file(preview.content().join("mistake")).unwrap();
    live.until(|found, text| found != version && text.is_none());
}

#[test]
fn a_first_build_with_mistakes_shows_them_and_then_the_site() {
    let preview = Preview::of(&[("index.html", PAGE), ("mistake", "ligne 3 : <titre> manque")]);
    let page = preview.get("/index.html");
    assert_eq!((page.status, page.header("content-type")), (503, Some("text/html; charset=utf-8")));
    assert!(page.body.contains("<pre>ligne 3 : &lt;titre&gt; manque</pre>"), "{}", page.body);
    let mut live = preview.live();
    assert_eq!(live.next().0, page.version());
    fs::remove_file(preview.content().join("mistake")).unwrap();
    live.until(|version, text| version != page.version() && text.is_none());
    assert_eq!(preview.get("/").status, 200);
}

#[test]
fn a_folder_that_disappears_and_comes_back_is_followed() {
    let preview = Preview::of(&[("a/index.html", PAGE)]);
    preview.until(|event| matches!(event, Event::Rebuilt { files: 1, .. }));
    for _ in 0..2 {
        fs::remove_dir_all(preview.content()).unwrap();
        preview.until(|event| matches!(event, Event::Failed { mistakes, .. } if mistakes == "no content"));
        fs::create_dir_all(preview.content().join("a")).unwrap();
        fs::write(preview.content().join("a/b.html"), PAGE).unwrap();
        preview.until(|event| matches!(event, Event::Rebuilt { files: 1, .. }));
        fs::write(preview.content().join("a/c.html"), PAGE).unwrap();
        preview.until(|event| matches!(event, Event::Rebuilt { files: 2, .. }));
        assert_eq!(preview.get("/a/c.html").status, 200);
    }
}

#[test]
fn addresses_are_those_of_a_static_host() {
    let preview = Preview::of(&[
        ("index.html", PAGE),
        ("404.html", "<body>perdu"),
        ("été/index.html", PAGE),
        ("fr/flux.xml", "<rss>"),
        ("app.webmanifest", "{}"),
    ]);
    let moved = preview.get("/%C3%A9t%C3%A9?page=2");
    assert_eq!((moved.status, moved.header("location")), (302, Some("/%C3%A9t%C3%A9/?page=2")));
    assert_eq!(preview.get("/%C3%A9t%C3%A9/").status, 200);
    for lost in [
        "/absent",
        "/fr",
        "/fr/",
        "/../etc/passwd",
        "/%2e%2e/x",
        "/%ff",
        "/%",
        "//index.html",
        "/index.html/",
    ] {
        let answer = preview.get(lost);
        assert_eq!(answer.status, 404, "{lost}");
        assert!(answer.body.starts_with("<body>perdu<script"), "{lost}: {}", answer.body);
    }
    assert_eq!(
        preview.get("/fr/flux.xml").header("content-type"),
        Some("application/rss+xml; charset=utf-8")
    );
    assert_eq!(preview.get("/fr/flux.xml").body, "<rss>");
    let manifest = preview.get("/app.webmanifest");
    assert_eq!(manifest.header("content-type"), Some("application/manifest+json; charset=utf-8"));
    assert_eq!(manifest.header("cache-control"), Some("no-cache"));
}

#[test]
fn below_a_base_path_everything_is_below_it() {
    let preview = Preview::below("/portail/", &[("index.html", PAGE), ("a/index.html", PAGE)]);
    for above in ["/", "/portail"] {
        let answer = preview.get(above);
        assert_eq!((answer.status, answer.header("location")), (302, Some("/portail/")));
    }
    assert!(preview.get("/portail/").body.contains("data-live=\"/portail/__crieur/live\""));
    assert_eq!(preview.get("/portail/a").header("location"), Some("/portail/a/"));
    assert_eq!(preview.get("/a/").status, 404);
    assert!(preview.get("/portail/absent").body.contains("<h1>Page introuvable</h1>"));
    assert!(preview.live().next().1.is_none());
    let preview = Preview::below("/été/", &[("index.html", PAGE)]);
    assert_eq!(preview.get("/").header("location"), Some("/%C3%A9t%C3%A9/"));
    assert_eq!(preview.get("/%C3%A9t%C3%A9/").status, 200);
}

#[test]
fn what_the_browser_has_is_not_sent_again_and_a_part_is_sent_alone() {
    let preview = Preview::of(&[("a.txt", "0123456789"), ("son.mp3", "0123456789")]);
    for path in ["/a.txt", "/son.mp3"] {
        let ask = |method: &str, header: &str| {
            preview.request(&format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\n{header}"))
        };
        let whole = ask("GET", "X: y");
        assert_eq!((whole.status, whole.body.as_str()), (200, "0123456789"), "{path}");
        assert_eq!(whole.header("content-length"), Some("10"));
        let tag = whole.header("etag").unwrap();
        let known = ask("GET", &format!("If-None-Match: {tag}"));
        assert_eq!((known.status, known.body.as_str()), (304, ""), "{path}");
        let head = ask("HEAD", "X: y");
        assert_eq!(
            (head.status, head.header("content-length"), head.body.as_str()),
            (200, Some("10"), ""),
            "{path}"
        );
        let part = ask("GET", "Range: bytes=3-5");
        assert_eq!(
            (part.status, part.header("content-range"), part.body.as_str()),
            (206, Some("bytes 3-5/10"), "345")
        );
        let stale = ask("GET", "Range: bytes=3-5\r\nIf-Range: \"old\"");
        assert_eq!((stale.status, stale.body.as_str()), (200, "0123456789"));
        let beyond = ask("GET", "Range: bytes=10-");
        assert_eq!(
            (beyond.status, beyond.header("content-range"), beyond.body.as_str()),
            (416, Some("bytes */10"), "")
        );
    }
    assert_eq!(preview.request("POST /a.txt HTTP/1.1\r\nHost: localhost").header("allow"), Some("GET, HEAD"));
    fs::remove_file(preview.content().join("son.mp3")).unwrap();
    assert_eq!(preview.get("/son.mp3").status, 404);
}

#[test]
fn a_large_file_arrives_whole() {
    let text = "0123456789 ".repeat(200_000) + "fin";
    let preview = Preview::of(&[("long.mp3", &text)]);
    assert!(preview.get("/long.mp3").body == text);
}

#[test]
fn a_name_that_is_not_ours_is_not_answered() {
    let preview = Preview::of(&[("index.html", PAGE)]);
    for host in ["evil.example", "evil.example:4000"] {
        let answer = preview.request(&format!("GET / HTTP/1.1\r\nHost: {host}"));
        assert_eq!(answer.status, 403);
        assert!(answer.body.starts_with("L’aperçu ne répond pas sous ce nom."), "{}", answer.body);
        let live = preview.request(&format!("GET /__crieur/live HTTP/1.1\r\nHost: {host}"));
        assert_eq!(live.status, 403);
    }
}

#[test]
fn a_taken_port_gives_way_to_the_next() {
    let folder = TempDir::new().unwrap();
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let settings = Settings { port, ..settings(folder.path().into(), "/") };
    let (address, events) = mpsc::channel();
    let tell = move |event| {
        let _ = address.send(event);
    };
    run_until(&settings, |_| Built::Site(shown(BTreeMap::new())), tell, async {}).unwrap();
    let Ok(Event::Listening { url, taken }) = events.recv() else { panic!("not listening") };
    assert_eq!(taken, Some(port));
    assert!(!url.ends_with(&format!(":{port}/")), "{url}");
}

#[test]
fn a_build_that_breaks_is_a_mistake_and_the_next_one_runs() {
    let folder = TempDir::new().unwrap();
    let settings = settings(folder.path().into(), "/");
    let (happens, events) = mpsc::channel();
    let (stop, stopped) = oneshot::channel::<()>();
    let mut builds = 0;
    let rebuild = move |_: &super::Changed| {
        builds += 1;
        assert_ne!(builds, 1, "the first build breaks");
        Built::Site(shown(BTreeMap::new()))
    };
    let tell = move |event| {
        let _ = happens.send(event);
    };
    let stop_asked = async move {
        let _ = stopped.await;
    };
    let thread = std::thread::spawn(move || run_until(&settings, rebuild, tell, stop_asked));
    assert!(matches!(events.recv_timeout(LIMIT).unwrap(), Event::Listening { .. }));
    let failed = events.recv_timeout(LIMIT).unwrap();
    assert!(
        matches!(&failed, Event::Failed { mistakes, .. } if mistakes.contains("erreur interne")),
        "{failed:?}"
    );
    fs::write(folder.path().join("a.md"), "x").unwrap();
    assert!(matches!(events.recv_timeout(LIMIT).unwrap(), Event::Rebuilt { files: 0, .. }));
    drop(stop);
    thread.join().unwrap().unwrap();
}

/// Not a test of its own: the program that the next test interrupts.
#[test]
#[ignore = "run by `an_interruption_is_a_good_end` in a process of its own"]
fn interrupted() {
    let folder = TempDir::new().unwrap();
    let tell = |event| {
        if matches!(event, Event::Rebuilt { .. }) {
            println!("built");
        }
    };
    super::run(&settings(folder.path().into(), "/"), |_| Built::Site(shown(BTreeMap::new())), tell).unwrap();
    println!("ended");
}

#[cfg(unix)]
#[test]
fn an_interruption_is_a_good_end() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    for signal in ["-INT", "-TERM"] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "serve::tests::interrupted", "--ignored", "--nocapture"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        assert!(lines.any(|line| line.contains("built")));
        Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(lines.any(|line| line.contains("ended")), "{signal}");
        assert!(child.wait().unwrap().success(), "{signal}");
    }
}

#[test]
fn a_page_that_cannot_be_made_shows_why_until_it_can() {
    let preview = Preview::of(&[("index.html", PAGE), ("b.html", "broken")]);
    let page = preview.get("/b.html");
    assert_eq!((page.status, page.header("content-type")), (500, Some("text/html; charset=utf-8")));
    assert!(page.body.contains("<pre>gabarit : &lt;boucle&gt;</pre>"), "{}", page.body);
    assert_eq!(preview.get("/").status, 200);
    let mut live = preview.live();
    assert_eq!(live.next().0, page.version(), "it listens, to be shown again");
    fs::write(preview.content().join("b.html"), PAGE).unwrap();
    live.until(|version, _| version != page.version() && preview.get("/b.html").status == 200);
}
