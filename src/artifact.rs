//! What a build makes: the path of a file in the site, its content, and the key of what it was made from.
//!
//! Vocabulary only: producing artifacts is the pure part's work, writing them is `publish`'s, showing them `serve`'s.

use jiff::Timestamp;
use std::fmt;
use std::path::PathBuf;

/// This program, its version and its sources: what another one has made may look otherwise.
pub const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), "-", env!("CRIEUR_SOURCES"));

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Where it stands in the site: relative, separated by `/`, as the file is named on the disk
    /// (`communiques/2026/x/index.html`), so never percent-encoded.
    pub path: String,
    /// What it holds.
    pub content: Content,
    /// What it was made from, where that can be told without making it.
    pub keys: Keys,
}

/// What a file was made from, as two keys: the second tells as much as the first, and is found with more work.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Keys {
    /// Of everything that the file could show: good for as long as the present changes nothing (see [`Standing`]).
    pub glance: Option<Key>,
    /// Of what it does show: good for ever.
    pub view: Option<Key>,
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
        Self { path: path.into(), content: Content::Bytes(bytes.into()), keys: Keys::default() }
    }

    /// An artifact that is a copy of the file `source`.
    pub fn copy(path: impl Into<String>, source: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), content: Content::Copy(source.into()), keys: Keys::default() }
    }

    /// The same, with what it was made from.
    #[must_use]
    pub fn keyed(self, keys: Keys) -> Self {
        Self { keys, ..self }
    }
}

/// A job's key: a hash of all that it was given. Two files with the same key hold the same bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key([u8; 16]);

impl Key {
    /// The key of these parts, in their order. Half of BLAKE3's 256 bits: nobody gains by finding two that collide.
    ///
    /// A long part goes in as its own hash, told by its length from a short part of the same bytes: begun at a chunk's
    /// beginning BLAKE3 takes several chunks at a time, and it does not where other parts stand before.
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut whole = Vec::with_capacity(blake3::CHUNK_LEN);
        for part in parts {
            // The length keeps two parts from running into each other.
            whole.extend_from_slice(&(part.len() as u64).to_le_bytes());
            if part.len() > blake3::CHUNK_LEN {
                whole.extend_from_slice(blake3::hash(part).as_bytes());
            } else {
                whole.extend_from_slice(part);
            }
        }
        let mut key = [0; 16];
        key.copy_from_slice(&blake3::hash(&whole).as_bytes()[..16]);
        Self(key)
    }

    /// The bytes, to be a part of another key.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The key that [`fmt::Display`] wrote; nothing if it is none.
    pub fn read(text: &str) -> Option<Self> {
        let is_key = text.len() == 32 && text.bytes().all(|digit| digit.is_ascii_hexdigit());
        let digits = u128::from_str_radix(text, 16).ok().filter(|_| is_key)?;
        Some(Self(digits.to_be_bytes()))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:032x}", u128::from_be_bytes(self.0))
    }
}

/// What a whole site was made from, and for how long the same content makes the same site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// All that was read, and this program; none where the same content has to be told of again (its mistakes).
    pub key: Option<Key>,
    /// The present of the build.
    pub from: Timestamp,
    /// The first moment at which something would be otherwise; none if nothing waits for its hour.
    pub until: Option<Timestamp>,
}

impl Standing {
    /// Whether this content makes the same site at that moment.
    pub fn holds(&self, key: Key, at: Timestamp) -> bool {
        self.key == Some(key) && self.covers(at)
    }

    /// Whether every answer about the present is the same at that moment.
    pub fn covers(&self, at: Timestamp) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_into_each_other_and_a_key_is_read_as_it_was_written() {
        let key = Key::of(&[b"ab", b"c"]);
        assert_ne!(key, Key::of(&[b"a", b"bc"]));
        let long = [0; 5000];
        assert_ne!(Key::of(&[b"a", &long]), Key::of(&[b"a", &long[1..]]));
        assert_ne!(Key::of(&[b"a", &long]), Key::of(&[b"a", blake3::hash(&long).as_bytes()]));
        assert_eq!(Key::read(&key.to_string()), Some(key));
        for bad in ["", "0", "+0000000000000000000000000000000", "zz"] {
            assert_eq!(Key::read(bad), None, "{bad}");
        }
    }
}
