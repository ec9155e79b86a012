//! Makes the anchors of headings: from the text, unique in the prose.

use std::collections::BTreeMap;

/// The anchors given so far in one text.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    taken: BTreeMap<String, usize>,
}

impl Anchors {
    /// Gives an anchor: the one asked for, or else with `-2`, `-3` … after it.
    pub(super) fn give(&mut self, wanted: String) -> String {
        let mut number = self.taken.get(&wanted).copied().unwrap_or(0);
        if number == 0 {
            self.taken.insert(wanted.clone(), 1);
            return wanted;
        }
        let anchor = loop {
            number += 1;
            let candidate = format!("{wanted}-{number}");
            if !self.taken.contains_key(&candidate) {
                break candidate;
            }
        };
        self.taken.insert(wanted, number);
        self.taken.insert(anchor.clone(), 1);
        anchor
    }
}

/// An anchor from the text of a heading; `section` where nothing is left of it.
pub(super) fn from_text(text: &str) -> String {
    let slug = crate::slug::slug(text);
    if slug.is_empty() { "section".to_owned() } else { slug }
}
