//! What a build reads: every text with its path, the facts about media, the dates from git.
//!
//! Nothing here touches a disk: `load` fills it, everything else looks things up in it by [`SourceId`] and [`Span`].

mod media;

pub use media::{Encoding, MOST_PICTURE_BYTES, MOST_PIXELS, MediaFile, Picture, Rendition, Sort, WIDTHS};

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// The place of a text in [`Sources`]; small enough to stand in every span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// A stretch of bytes of one source text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The text it lies in.
    pub source: SourceId,
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The stretch `range` of `source`. Texts are capped far below 4 GiB, so the narrowing loses nothing.
    pub fn new(source: SourceId, range: Range<usize>) -> Self {
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Span { source, start: narrow(range.start), end: narrow(range.end) }
    }

    /// The bytes it covers.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The same length of text further on: a span inside a body becomes one of the file.
    #[must_use]
    pub fn within(self, range: Range<usize>) -> Self {
        let start = self.start as usize;
        Span::new(self.source, start + range.start..start + range.end)
    }

    /// The first byte of a file, for what has no better place.
    pub fn start_of(source: SourceId) -> Self {
        Span { source, start: 0, end: 0 }
    }
}

/// A value together with the place where it was written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Puts a value and its place together.
    pub fn new(value: T, span: Span) -> Self {
        Spanned { value, span }
    }

    /// Changes the value and keeps the place.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}

/// One text that was read.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// Its path from the portal's root, with `/`: `content/communiques/2026/avis.md`.
    pub path: Arc<str>,
    /// Its text, as it stands on the disk (a byte-order mark and carriage returns included).
    pub text: Arc<str>,
}

/// When a file was first and last committed, in seconds since 1970, by its path from the portal's root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// First and last commit of each path.
    pub commits: BTreeMap<String, (i64, i64)>,
    /// The clone is shallow: the dates would all be those of the clone.
    pub shallow: bool,
    /// The current commit, abbreviated.
    pub head: Option<String>,
}

/// Everything a build looks at, sorted by path. Its clones share the texts.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Texts of `content/`, read whole.
    pub texts: Vec<SourceText>,
    /// Files of `content/` that are not documents, by their path from `content/`.
    pub media: BTreeMap<String, MediaFile>,
    /// Drawings (SVG) among the media, for the emblem, by their path from `content/`.
    pub drawings: BTreeMap<String, String>,
    /// The portal's own theme files, by theme and path: `registre/templates/base.html`.
    pub themes: BTreeMap<String, SourceId>,
    /// Dates from git, if there is a repository.
    pub history: Arc<History>,
}

impl Sources {
    /// Adds a text and gives it its place.
    pub fn add(&mut self, path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> SourceId {
        let id = SourceId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        self.texts.push(SourceText { path: path.into(), text: text.into() });
        id
    }

    /// The text of a place.
    pub fn get(&self, id: SourceId) -> &SourceText {
        &self.texts[id.0 as usize]
    }

    /// Every text with its place, in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &SourceText)> {
        self.texts
            .iter()
            .enumerate()
            .map(|(index, text)| (SourceId(u32::try_from(index).unwrap_or(u32::MAX)), text))
    }

    /// What is known of files that are not read, and of git: a line each.
    pub fn facts(&self) -> String {
        let media = self.media.iter().map(|(path, file)| format!("{path}\t{file:?}\n"));
        let history = &self.history;
        let head = format!("{:?}\t{}\n", history.head, history.shallow);
        let commits =
            history.commits.iter().map(|(path, (first, last))| format!("{path}\t{first}\t{last}\n"));
        media.chain(std::iter::once(head)).chain(commits).collect()
    }

    /// The file that an editor's picture or attachment means: beside the document first, then in `media/`.
    ///
    /// `from` is the document's path from the root; a name may be escaped, as Markdown wants it of one with spaces.
    pub fn find_media(&self, from: &str, name: &str) -> Option<&MediaFile> {
        self.named_media(from, name).or_else(|| {
            let decoded = crate::uri::decoded(name);
            if decoded == name { None } else { self.named_media(from, &decoded) }
        })
    }

    fn named_media(&self, from: &str, name: &str) -> Option<&MediaFile> {
        let folder =
            from.strip_prefix("content/").unwrap_or(from).rsplit_once('/').map_or("", |(folder, _)| folder);
        let name = name.trim_start_matches("./");
        let beside = normalise(&format!("{folder}/{name}"));
        let shared =
            normalise(&format!("media/{}", name.trim_start_matches('/').trim_start_matches("media/")));
        let fixed = normalise(&format!("static/{}", name.trim_start_matches('/')));
        [beside, shared, fixed].into_iter().flatten().find_map(|path| self.media.get(&path))
    }
}

/// Whether a file is the one of a fixed name ending in `.yaml`, which some editors write `.yml`.
pub fn is_at(path: &str, fixed: &str) -> bool {
    path == fixed || path.strip_suffix(".yml").is_some_and(|stem| fixed.strip_suffix(".yaml") == Some(stem))
}

/// A relative path with its `.` and `..` worked out; none where it would leave the folder.
fn normalise(path: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            other => parts.push(other),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_is_sought_beside_the_document_then_in_the_shared_folder() {
        let mut sources = Sources::default();
        for path in ["communiques/2026/carte.png", "media/carte.png", "media/plan.pdf"] {
            let file = MediaFile { path: path.into(), bytes: 1, ..MediaFile::default() };
            sources.media.insert(path.into(), file);
        }
        let find =
            |name| sources.find_media("content/communiques/2026/avis.md", name).map(|f| f.path.as_str());
        assert_eq!(find("carte.png"), Some("communiques/2026/carte.png"));
        assert_eq!(find("plan.pdf"), Some("media/plan.pdf"));
        assert_eq!(find("media/plan.pdf"), Some("media/plan.pdf"));
        assert_eq!(find("../../../secret.pdf"), None);
    }
}
