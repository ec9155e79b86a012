//! Share cards kept from one build to the next, in `.crieur/cards/` below the portal's root: a file a card, named by its key.
//! The stamped pictures of fakes and the small sizes of photographs are kept among them, under the same ending.
//!
//! Drawing one takes about a millisecond, and a card changes as rarely as a title. The folder may be deleted at any time
//! and carried from one machine to the next; cards of another version of the program have other keys.

use crate::artifact::{Key, Keys};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What every PNG begins with (PNG specification, 5.2) …
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// … and ends with: an `IEND` chunk, which has no data and therefore always this checksum.
const END: &[u8] = b"\0\0\0\0IEND\xaeB`\x82";

/// The cards of a portal's earlier builds.
pub(super) struct Cards {
    folder: PathBuf,
    needed: Mutex<BTreeSet<Key>>,
}

impl Cards {
    /// The cards of the portal at `root`; there need not be any.
    pub(super) fn of(root: &Path) -> Self {
        Self { folder: root.join(".crieur").join("cards"), needed: Mutex::default() }
    }

    /// The card of a key: the one that was kept, else what `draw` makes, which is kept.
    pub(super) fn card(&self, key: Key, draw: &dyn Fn() -> Vec<u8>) -> Vec<u8> {
        self.needed.lock().unwrap_or_else(PoisonError::into_inner).insert(key);
        let path = self.folder.join(format!("{key}.png"));
        // A file that was cut short by a full disk or a kill is drawn again.
        if let Some(kept) = fs::read(&path).ok().filter(|bytes| is_whole(bytes)) {
            return kept;
        }
        let card = draw();
        if card.is_empty() {
            return card;
        }
        // What cannot be kept costs time at the next build and nothing else.
        let _ = self.keep(&path, &card);
        card
    }

    /// Remembers that the site has the card of a key. (Pages have keys as well, which are the keys of no card.)
    pub(super) fn need(&self, keys: Keys) {
        if let Keys { view: Some(key), glance: None } = keys {
            self.needed.lock().unwrap_or_else(PoisonError::into_inner).insert(key);
        }
    }

    /// Removes the cards that this build did not need.
    pub(super) fn forget_others(&self) {
        let needed = self.needed.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        for entry in entries.flatten() {
            let key = entry.file_name().to_str().and_then(|name| Key::read(name.strip_suffix(".png")?));
            if key.is_none_or(|key| !needed.contains(&key)) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    fn keep(&self, path: &Path, card: &[u8]) -> std::io::Result<()> {
        if fs::write(path, card).is_ok() {
            return Ok(());
        }
        fs::create_dir_all(&self.folder)?;
        if let Some(parent) = self.folder.parent() {
            // The folder keeps itself out of the portal's repository.
            fs::write(parent.join(".gitignore"), "*\n")?;
        }
        fs::write(path, card)
    }
}

/// The other pictures that are kept here are JPEG, between the markers of its start and its end (ITU T.81, B.1), and WebP,
/// which tells its length (RFC 9649, 2.4).
fn is_whole(bytes: &[u8]) -> bool {
    let is_png = bytes.starts_with(SIGNATURE) && bytes.ends_with(END);
    let is_jpeg = bytes.starts_with(b"\xff\xd8\xff") && bytes.ends_with(b"\xff\xd9");
    let length =
        bytes.strip_prefix(b"RIFF").and_then(|rest| rest.first_chunk()).copied().map(u32::from_le_bytes);
    is_png || is_jpeg || length.is_some_and(|length| bytes.len() as u64 == u64::from(length) + 8)
}
