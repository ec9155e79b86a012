//! `crieur serve`: how long from a file's save to the new page being served, as a browser would know it: the event
//! arrives, the page is asked for, it holds what was written.

use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::corpus::{NOW, communique};
use crate::crieur;

/// Longer than any answer takes; it only turns a benchmark that would hang into one that fails.
const LIMIT: Duration = Duration::from_mins(2);

/// What is edited.
struct Edit {
    name: &'static str,
    file: PathBuf,
    /// The file with a mark in it.
    text: Box<dyn Fn(&str) -> String>,
}

/// Edits a portal under the eyes of a preview, `runs` times each way; the median of each.
pub(crate) fn measure(
    portal: &Path,
    documents: u32,
    runs: usize,
) -> io::Result<Vec<(&'static str, Duration)>> {
    let document = communique(documents / 2);
    let page = format!("/communiques/{}/", document.path);
    let mut preview = Preview::start(portal)?;
    let mut medians = Vec::new();
    for edit in edits(portal, documents) {
        let before = fs::read_to_string(&edit.file).ok();
        let mut times = Vec::new();
        for run in 0..=runs {
            let mark = format!("marque-{}-{run}", edit.name.len());
            let began = Instant::now();
            fs::write(&edit.file, (edit.text)(&mark))?;
            preview.wait_for_change()?;
            if !preview.get(&page)?.contains(&mark) {
                return Err(io::Error::other(format!(
                    "{}: the page does not show the edit {mark}",
                    edit.name
                )));
            }
            times.push(began.elapsed());
        }
        match before {
            Some(text) => fs::write(&edit.file, text)?,
            None => fs::remove_file(&edit.file)?,
        }
        preview.wait_for_change()?;
        // The first edit of a kind warms up.
        times.remove(0);
        times.sort_unstable();
        medians.push((edit.name, times[times.len() / 2]));
    }
    Ok(medians)
}

fn edits(portal: &Path, documents: u32) -> Vec<Edit> {
    let of_document = move |change: fn(&str, &str) -> String| -> Box<dyn Fn(&str) -> String> {
        Box::new(move |mark| change(&crieur::text(&communique(documents / 2)), mark))
    };
    let document = communique(documents / 2);
    let file = portal.join(crieur::file(&document));
    let institution = document.institution;
    vec![
        Edit {
            name: "a document's text",
            file: file.clone(),
            text: of_document(|text, mark| format!("{text}\n{mark}\n")),
        },
        Edit {
            name: "a document's title",
            file,
            text: of_document(|text, mark| text.replacen("title: ", &format!("title: {mark} "), 1)),
        },
        Edit {
            name: "an institution's name",
            file: portal.join(format!("content/institutions/{institution}.yaml")),
            text: Box::new(|mark| format!("kind: agency\nname: {mark}\n")),
        },
        Edit {
            name: "a template",
            file: portal.join("themes/registre/templates/footer.html"),
            text: Box::new(|mark| format!("<footer class=\"foot\">{mark}</footer>\n")),
        },
    ]
}

/// A running `crieur serve`, and the events that a page listens to.
struct Preview {
    program: Child,
    host: String,
    events: BufReader<TcpStream>,
    /// Of the site that was shown last.
    version: String,
}

impl Preview {
    fn start(portal: &Path) -> io::Result<Self> {
        // The folder has to be there to be watched; a template of one's own is the last edit.
        fs::create_dir_all(portal.join("themes/registre/templates"))?;
        fs::write(
            portal.join("themes/registre/templates/footer.html"),
            "<footer class=\"foot\">Fin</footer>\n",
        )?;
        let mut command = Command::new(env!("CARGO_BIN_EXE_crieur"));
        command.args(["serve", "--port", "0", "--lang", "en", "--without", "cards,search"]);
        command.arg("--root").arg(portal).args(["--now", &NOW.to_string()]);
        let mut program =
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        let stderr = program.stderr.take().ok_or_else(|| io::Error::other("no standard error"))?;
        let mut said = BufReader::new(stderr);
        let host = loop {
            let mut line = String::new();
            if said.read_line(&mut line)? == 0 {
                return Err(io::Error::other("crieur serve ended"));
            }
            if let Some((_, rest)) = line.split_once("http://") {
                break rest.split('/').next().unwrap_or(rest).to_owned();
            }
        };
        // What it goes on to say is let go, or it would wait for a reader.
        std::thread::spawn(move || io::copy(&mut said, &mut io::sink()));
        let events = BufReader::new(ask(&host, "/__crieur/live")?);
        let mut preview = Self { program, host, events, version: String::new() };
        // The first page waits for the first build; it says which one it is of.
        let page = preview.get("/")?;
        let version = between(&page, "data-version=\"").unwrap_or_default();
        // What was told before that build is read away.
        while preview.version != version {
            preview.wait_for_change()?;
        }
        Ok(preview)
    }

    /// Waits for the event that tells that there is another site to show. One that tells of a mistake may come before it:
    /// a file that was read while it was being written.
    fn wait_for_change(&mut self) -> io::Result<()> {
        loop {
            let mut line = String::new();
            if self.events.read_line(&mut line)? == 0 {
                return Err(io::Error::other("the events ended"));
            }
            if let Some(state) = line.strip_prefix("data: ") {
                let version = between(state, "\"version\":\"").unwrap_or_default();
                if version != self.version && state.contains("\"mistakes\":null") {
                    version.clone_into(&mut self.version);
                    return Ok(());
                }
            }
        }
    }

    fn get(&self, path: &str) -> io::Result<String> {
        let mut text = String::new();
        let mut stream = ask(&self.host, path)?;
        stream.read_to_string(&mut text)?;
        Ok(text)
    }
}

/// What follows a beginning, up to the next quotation mark.
fn between<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    text.split_once(start)?.1.split('"').next()
}

fn ask(host: &str, path: &str) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(host)?;
    stream.set_read_timeout(Some(LIMIT))?;
    let connection = if path.starts_with("/__") { "keep-alive" } else { "close" };
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: {connection}\r\n\r\n")?;
    Ok(stream)
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
