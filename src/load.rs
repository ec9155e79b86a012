//! Reading the portal from the disk: every text of `content/` and `themes/`, the facts about media, the dates from git.
//!
//! This is the one edge on the reading side; what it returns is all that a build looks at, sorted by path.

mod history;
mod measure;
mod walk;

use crate::config;
use crate::content::profile::SHIPPED;
use crate::content::stray;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::source::{MOST_PICTURE_BYTES, SourceId, Sources, Span, is_at};
use rayon::prelude::*;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walk::walk;

/// The largest text that is read: far above any report, far below what would fill the memory.
const TEXT_LIMIT_BYTES: u64 = 4 * 1024 * 1024;

/// Why a portal could not be read.
#[derive(Debug)]
pub enum LoadError {
    /// There is no `content/` below the root.
    NoContent(PathBuf),
    /// The system refused.
    Io(PathBuf, io::Error),
}

impl LoadError {
    /// The reason and the mend.
    pub fn explain(&self) -> (Phrase, Phrase) {
        match self {
            LoadError::NoContent(root) => (
                Phrase::new(
                    format!("aucun dossier `content/` dans {}", root.display()),
                    format!("no `content/` folder in {}", root.display()),
                ),
                Phrase::new(
                    "créez un portail avec `crieur init mon-portail`, ou indiquez le sien avec `--root`",
                    "make a portal with `crieur init my-portal`, or name yours with `--root`",
                ),
            ),
            LoadError::Io(path, error) => (
                Phrase::new(
                    format!("lecture impossible : {} ({error})", path.display()),
                    format!("cannot read {} ({error})", path.display()),
                ),
                Phrase::new(
                    "vérifiez que le fichier existe et que vous avez le droit de le lire",
                    "check that the file exists and that you may read it",
                ),
            ),
        }
    }
}

/// The file that changes with each commit, fetch or checkout; nothing without git or a repository.
pub fn log_of_commits(root: &Path) -> Option<PathBuf> {
    history::log(root)
}

/// Reads everything below `root`.
pub fn load(root: &Path, diagnostics: &mut Diagnostics) -> Result<Sources, LoadError> {
    let content = root.join("content");
    if !content.is_dir() {
        return Err(LoadError::NoContent(root.to_owned()));
    }
    let mut sources = Sources::default();
    let files = walk(&content)?;
    let (texts, media): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| is_text(file));
    for read in texts.par_iter().map(|file| read_text(root, &format!("content/{file}"))).collect::<Vec<_>>() {
        add_text(&mut sources, read?, diagnostics);
    }
    sources.media = measure::all(root, &media)?;
    // They have a place to be told at, and no text: most are a word processor's.
    let strays = sources.media.keys().filter(|path| stray::is_lookalike(path));
    for path in strays.map(|path| format!("content/{path}")).collect::<Vec<_>>() {
        sources.add(path, "");
    }
    for path in sources.media.keys().filter(|path| path.ends_with(".svg") && !path.starts_with("static/")) {
        if let Ok(drawing) = std::fs::read_to_string(content.join(path)) {
            sources.drawings.insert(path.clone(), drawing);
        }
    }
    if !sources.texts.iter().any(|file| is_at(&file.path, config::PATH)) {
        sources.add(config::PATH, "");
    }
    ship_profiles(&mut sources);
    load_themes(root, &mut sources, diagnostics)?;
    sources.history = history::read(root).into();
    Ok(sources)
}

/// The sources with these files read anew; nothing if more has changed than the words of texts that were there before.
pub fn reload(root: &Path, sources: &Sources, changed: &[PathBuf]) -> Option<Sources> {
    let root = root.canonicalize().ok()?;
    let mut sources = sources.clone();
    for path in changed {
        let path = path.strip_prefix(&root).ok()?.to_str()?.replace('\\', "/");
        let text = sources.texts.iter_mut().find(|text| *text.path == path)?;
        let is_file = std::fs::symlink_metadata(root.join(&path)).is_ok_and(|found| found.is_file());
        match read_text(&root, &path).ok()?.text {
            Ok(read) if is_file => text.text = read,
            _ => return None,
        }
    }
    Some(sources)
}

/// The profiles in the binary, where the portal has none of that name.
pub fn ship_profiles(sources: &mut Sources) {
    for (id, text) in SHIPPED {
        let path = format!("content/profiles/{id}.yaml");
        if !sources.texts.iter().any(|file| is_at(&file.path, &path)) {
            sources.add(path, *text);
        }
    }
}

fn load_themes(root: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<(), LoadError> {
    let themes = root.join("themes");
    if !themes.is_dir() {
        return Ok(());
    }
    let readable = |file: &&String| {
        [".html", ".css", ".ftl", ".svg", ".yaml", "/search.js"].iter().any(|ending| file.ends_with(ending))
    };
    for file in walk(&themes)?.iter().filter(readable) {
        let read = read_text(root, &format!("themes/{file}"))?;
        if let Some(id) = add_text(sources, read, diagnostics) {
            sources.themes.insert(file.clone(), id);
        }
    }
    Ok(())
}

/// Documents and settings, and not what lies in `media/` or `static/`, whatever its ending.
fn is_text(path: &str) -> bool {
    let kept = path.starts_with("media/") || path.starts_with("static/");
    !kept && [".md", ".yaml", ".yml"].iter().any(|ending| path.ends_with(ending))
}

/// A text file: its path from the root, and its text unless it is too large or no UTF-8.
struct Read {
    path: Arc<str>,
    text: Result<Arc<str>, Unread>,
}

enum Unread {
    TooLarge(u64),
    NotUtf8(String),
}

fn read_text(root: &Path, path: &str) -> Result<Read, LoadError> {
    let at = root.join(path);
    let (size, bytes) = read_small(&at).map_err(|error| LoadError::Io(at.clone(), error))?;
    let path = path.into();
    if size > TEXT_LIMIT_BYTES {
        return Ok(Read { path, text: Err(Unread::TooLarge(size)) });
    }
    // Quicker than the standard library's look at every letter with an accent.
    let text = simdutf8::basic::from_utf8(&bytes).map(Arc::from);
    let text = text.map_err(|_| Unread::NotUtf8(String::from_utf8_lossy(&bytes).into_owned()));
    Ok(Read { path, text })
}

/// The size of a file in bytes, and the bytes unless they are too many.
fn read_small(path: &Path) -> io::Result<(u64, Vec<u8>)> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    if size > TEXT_LIMIT_BYTES {
        return Ok((size, Vec::new()));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
    // It may have grown meanwhile, without end.
    file.take(TEXT_LIMIT_BYTES + 1).read_to_end(&mut bytes)?;
    Ok((size.max(bytes.len() as u64), bytes))
}

fn add_text(sources: &mut Sources, read: Read, diagnostics: &mut Diagnostics) -> Option<SourceId> {
    let Read { path, text } = read;
    match text {
        Ok(text) => Some(sources.add(path, text)),
        Err(Unread::TooLarge(size)) => {
            let source = sources.add(path, "");
            diagnostics.add(too_large(Span::start_of(source), size));
            None
        }
        Err(Unread::NotUtf8(text)) => {
            let at = text.find('\u{fffd}').unwrap_or(0);
            let source = sources.add(path, text);
            diagnostics.add(not_utf8(Span::new(source, at..at + '\u{fffd}'.len_utf8())));
            None
        }
    }
}

/// The bytes of a picture of the content, by its path from there; nothing if it is gone, or grown, since it was measured.
pub fn media(root: &Path, path: &str) -> Option<Vec<u8>> {
    let path = root.join("content").join(path);
    let is_small = std::fs::metadata(&path).is_ok_and(|facts| facts.len() <= MOST_PICTURE_BYTES);
    if is_small { std::fs::read(&path).ok() } else { None }
}

fn too_large(span: Span, size: u64) -> Diagnostic {
    let (size, limit) = (size / 1_000_000, TEXT_LIMIT_BYTES / 1_000_000);
    Diagnostic::new(
        "too-large",
        span,
        Phrase::new(
            format!("fichier de {size} Mo : un texte tient en {limit} Mo"),
            format!("a file of {size} MB: a text fits in {limit} MB"),
        ),
    )
    .mend(
        "un fichier à télécharger se place dans `content/media/`",
        "a file to download goes to `content/media/`",
    )
}

fn not_utf8(span: Span) -> Diagnostic {
    Diagnostic::new(
        "not-utf8",
        span,
        Phrase::new("ce fichier n’est pas enregistré en UTF-8", "this file is not saved as UTF-8"),
    )
    .because("ces caractères ne peuvent pas être lus", "these characters cannot be read")
    .mend(
        "enregistrez-le à nouveau en choisissant l’encodage UTF-8",
        "save it again and choose the encoding UTF-8",
    )
}
