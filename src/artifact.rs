//! What a build makes: the path of a file in the site, and its content.
//!
//! Vocabulary only: producing artifacts is the pure part's work, writing them is `publish`'s, showing them `serve`'s.

use std::path::PathBuf;

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Where it stands in the site: relative, separated by `/`, as the file is named on the disk
    /// (`communiques/2026/x/index.html`), so never percent-encoded.
    pub path: String,
    /// What it holds.
    pub content: Content,
}

/// What a file of the site holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// The bytes themselves.
    Bytes(Vec<u8>),
    /// The file to copy as it is: a document or a recording, which is never held whole in memory.
    Copy(PathBuf),
}

impl Artifact {
    /// An artifact made of bytes.
    pub fn bytes(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), content: Content::Bytes(bytes.into()) }
    }

    /// An artifact that is a copy of the file `source`.
    pub fn copy(path: impl Into<String>, source: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), content: Content::Copy(source.into()) }
    }
}
