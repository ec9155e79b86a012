//! What a portal turns on by name, in `features:`.

use super::Choice;

/// Something that a site has only where its portal asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feature {
    /// A page of ready texts for the networks beside each document.
    SharePages,
    /// Each document as text alone, beside its page.
    TextVersions,
}

impl Choice for Feature {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Feature::SharePages, "share_pages", &["pages_de_partage"]),
        (Feature::TextVersions, "text_versions", &["versions_texte"]),
    ];
}
