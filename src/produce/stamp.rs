//! The picture of a fake with its verdict across: drawn once for a file and a word, and kept as cards are.

use std::cell::RefCell;

use super::{Made, ProduceError, Stock, Voice};
use crate::artifact::{Artifact, Key, Keys, PROGRAM};
use crate::card::{self, Stamp};
use crate::vocabulary::kinds::Verdict;

impl Voice<'_> {
    /// Makes it, unless it is kept. A file is known as a copy's is, by its size and the time of its last change.
    pub(super) fn stamped(
        &self,
        path: String,
        index: usize,
        stock: &Stock<'_>,
    ) -> Result<Made, ProduceError> {
        let composer = &self.composer;
        let document = &composer.site.documents[index];
        let nothing = Ok(Made::Files(Vec::new()));
        let Some((factcheck, verdict)) = document.factcheck().and_then(|it| Some((it, it.public_verdict()?)))
        else {
            return nothing;
        };
        let Some(image) = &factcheck.image_of_fake else { return nothing };
        let Some(file) = composer.sources.find_media(&factcheck.trunk.path, &image.file.value) else {
            return nothing;
        };
        let word = composer.stamp(verdict);
        let shown = (&word, Verdict::denies(verdict), composer.site.language().direction() == "rtl");
        let stamp = Stamp { word: shown.0, denies: shown.1, rtl: shown.2 };
        let failure = RefCell::new(None);
        let draw = || {
            let bytes = (stock.media)(&file.path);
            let drawn = bytes
                .ok_or_else(|| file.path.clone())
                .and_then(|bytes| card::stamped(&bytes, &stamp).map_err(|error| error.0));
            drawn.unwrap_or_else(|reason| {
                *failure.borrow_mut() = Some(reason);
                Vec::new()
            })
        };
        let facts = format!("{}\t{}\t{:?}\t{shown:?}", file.path, file.bytes, file.changed_ns);
        let key = Key::of(&[b"stamped", PROGRAM.as_bytes(), facts.as_bytes()]);
        let known = file.changed_ns.map(|_| Keys { view: Some(key), glance: None });
        if let Some(bytes) = known.and_then(|keys| (stock.keeps)(&path, keys)) {
            return Ok(Made::Kept(bytes));
        }
        let picture = if known.is_some() { (stock.card)(key, &draw) } else { draw() };
        if let Some(reason) = failure.into_inner() {
            return Err(ProduceError::Picture(image.file.span, reason));
        }
        let artifact = Artifact::bytes(path, picture);
        Ok(Made::Files(vec![match known {
            Some(keys) => artifact.keyed(keys),
            None => artifact,
        }]))
    }
}
