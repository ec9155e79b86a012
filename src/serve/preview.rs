//! A preview to test: a folder of files, served on this computer, with a browser's requests. Nothing waits by the clock;
//! the long limit only turns a test that would hang into one that fails.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use tempfile::TempDir;
use tokio::sync::oneshot;

use super::{Built, Event, ServeError, Settings, Site, run_until};
use crate::artifact::Content;

pub(super) const LIMIT: Duration = Duration::from_mins(1);

/// A preview of a folder: each of its files is one of the site; a file `mistake` in it breaks the build.
pub(super) struct Preview {
    folder: TempDir,
    events: mpsc::Receiver<Event>,
    port: u16,
    base: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<Result<(), ServeError>>>,
}

fn build(content: &Path) -> Built {
    if let Ok(text) = fs::read_to_string(content.join("mistake")) {
        return Built::Mistakes { text };
    }
    let Ok(paths) = files(content, content) else {
        return Built::Mistakes { text: "no content".into() };
    };
    Built::Site(shown(paths))
}

/// A site of these files, of which one that holds `broken` cannot be made.
pub(super) fn shown(files: BTreeMap<String, Content>) -> Site {
    let files = Arc::new(files);
    let known = Arc::clone(&files);
    let make = move |path: &str| match files.get(path) {
        Some(Content::Bytes(bytes)) if bytes == b"broken" => Err("gabarit : <boucle>".to_owned()),
        content => Ok(content.cloned()),
    };
    Site { files: known.len(), has: Box::new(move |path| known.contains_key(path)), make: Box::new(make) }
}

fn files(root: &Path, folder: &Path) -> std::io::Result<BTreeMap<String, Content>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(files(root, &path)?);
            continue;
        }
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        let is_media = path.extension().is_some_and(|extension| extension == "mp3");
        all.insert(name, if is_media { Content::Copy(path) } else { Content::Bytes(fs::read(&path)?) });
    }
    Ok(all)
}

pub(super) fn settings(content: PathBuf, base_path: &str) -> Settings {
    Settings {
        host: "127.0.0.1".into(),
        port: 0,
        open: false,
        base_path: base_path.into(),
        watch: vec![content],
        ignore: Vec::new(),
        lang: "fr".into(),
    }
}

impl Preview {
    pub(super) fn of(texts: &[(&str, &str)]) -> Self {
        Self::below("/", texts)
    }

    pub(super) fn below(base: &str, texts: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().unwrap();
        let content = folder.path().join("content");
        fs::create_dir(&content).unwrap();
        let (happens, events) = mpsc::channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let settings = settings(content.clone(), base);
        let preview =
            |port, thread| Self { folder, events, port, base: base.into(), stop: Some(stop), thread };
        for (path, text) in texts {
            let path = content.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let thread = std::thread::spawn(move || {
            let tell = move |event| {
                let _ = happens.send(event);
            };
            let stop = async move {
                let _ = stopped.await;
            };
            run_until(&settings, move |_| build(&content), tell, stop)
        });
        let mut preview = preview(0, Some(thread));
        let Event::Listening { url, taken: None } = preview.next() else { panic!("not listening") };
        let (_, port) = url.trim_end_matches(base).rsplit_once(':').unwrap();
        preview.port = port.parse().unwrap();
        assert_eq!(url, format!("http://127.0.0.1:{port}{base}"));
        preview
    }

    pub(super) fn next(&self) -> Event {
        self.events.recv_timeout(LIMIT).unwrap()
    }

    /// Waits for a build that `is_wanted`; others may come before it, for a change may be seen in two parts.
    pub(super) fn until(&self, is_wanted: impl Fn(&Event) -> bool) {
        while !is_wanted(&self.next()) {}
    }

    pub(super) fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    pub(super) fn request(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        write!(stream, "{request}\r\nConnection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        Answer::of(&bytes)
    }

    pub(super) fn get(&self, path: &str) -> Answer {
        self.request(&format!("GET {path} HTTP/1.1\r\nHost: localhost:{}", self.port))
    }

    pub(super) fn live(&self) -> Live {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        write!(stream, "GET {}__crieur/live HTTP/1.1\r\nHost: localhost\r\n\r\n", self.base).unwrap();
        Live(BufReader::new(stream))
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        drop(self.stop.take());
        let ended = self.thread.take().map(JoinHandle::join);
        if !std::thread::panicking() {
            assert!(matches!(ended, Some(Ok(Ok(())))), "{ended:?}");
        }
    }
}

pub(super) struct Answer {
    pub(super) status: u16,
    headers: String,
    pub(super) body: String,
}

impl Answer {
    fn of(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let (first, headers) = head.split_once("\r\n").unwrap();
        let status = first.split(' ').nth(1).unwrap().parse().unwrap();
        Self { status, headers: format!("{headers}\r\n"), body: body.into() }
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.headers.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub(super) fn version(&self) -> &str {
        let (_, rest) = self.body.split_once("data-version=\"").unwrap();
        rest.split_once('"').unwrap().0
    }
}

/// The events that a page listens to.
pub(super) struct Live(BufReader<TcpStream>);

impl Live {
    pub(super) fn next(&mut self) -> (String, Option<String>) {
        loop {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the events ended");
            if let Some(data) = line.strip_prefix("data: ") {
                let state: serde_json::Value = serde_json::from_str(data).unwrap();
                let mistakes = state["mistakes"].as_str().map(str::to_owned);
                return (state["version"].as_str().unwrap().to_owned(), mistakes);
            }
        }
    }

    pub(super) fn until(&mut self, is_wanted: impl Fn(&str, Option<&str>) -> bool) {
        loop {
            let (version, mistakes) = self.next();
            if is_wanted(&version, mistakes.as_deref()) {
                return;
            }
        }
    }
}
