//! Every code of a mistake with the severity it has unless a portal's `checks:` says otherwise.
//!
//! A code is never renamed nor reused: portals name them in `checks:` and scripts read them. `docs/checks.md` explains
//! each; a test holds the two together.

use super::Severity::{self, Error, Warning};

/// The codes in alphabetical order, each with its severity by default.
pub const CODES: &[(&str, Severity)] = &[
    ("account-contradiction", Error),
    ("bad-address", Error),
    ("bad-audio", Error),
    ("bad-cadence", Error),
    ("bad-colour", Error),
    ("bad-date", Error),
    ("bad-id", Error),
    ("bad-image", Error),
    ("bad-number-pattern", Error),
    ("bad-time", Error),
    ("bad-timezone", Error),
    ("bad-video", Error),
    ("bare-address", Warning),
    ("bold-heading", Warning),
    ("broken-link", Error),
    ("capitals", Warning),
    ("circular-reference", Error),
    ("colliding-address", Error),
    ("council-without-items", Warning),
    ("date-in-future", Warning),
    ("date-out-of-order", Warning),
    ("dates-reversed", Error),
    ("disguised-letters", Warning),
    ("duplicate-account", Error),
    ("duplicate-id", Error),
    ("duplicate-key", Error),
    ("duplicate-number", Warning),
    ("duplicate-section", Error),
    ("emoji", Warning),
    ("empty-document", Warning),
    ("empty-heading", Warning),
    ("empty-link", Warning),
    ("fake-untouched", Error),
    ("front-matter", Error),
    ("governments-gap", Warning),
    ("governments-overlap", Error),
    ("hand-made-list", Warning),
    ("heading-jump", Warning),
    ("html-removed", Warning),
    ("inaccessible-file", Warning),
    ("lost-address", Warning),
    ("missing-alt", Error),
    ("missing-field", Error),
    ("missing-glyph", Error),
    ("missing-media", Error),
    ("missing-number", Warning),
    ("missing-site", Error),
    ("missing-transcript", Warning),
    ("misspelt-institution", Warning),
    ("no-way-to-answer", Warning),
    ("nomination-unread", Warning),
    ("not-held-with-items", Error),
    ("not-translatable", Error),
    ("not-utf8", Error),
    ("number-format", Warning),
    ("number-year", Warning),
    ("outside-validity", Warning),
    ("passage-language", Warning),
    ("personal-data", Warning),
    ("poor-alt", Warning),
    ("published-before-commit", Warning),
    ("remote-media", Error),
    ("reserved-id", Error),
    ("same-link-text", Warning),
    ("same-title", Warning),
    ("shallow-clone", Error),
    ("shortcode", Warning),
    ("spaced-letters", Warning),
    ("stray-file", Warning),
    ("summary-too-long", Warning),
    ("table-header", Warning),
    ("template", Error),
    ("text-in-file", Warning),
    ("title-too-long", Warning),
    ("too-large", Error),
    ("translation-differs", Warning),
    ("translation-language", Error),
    ("translation-orphan", Error),
    ("unknown-check", Error),
    ("unknown-document", Error),
    ("unknown-government", Error),
    ("unknown-institution", Error),
    ("unknown-item", Error),
    ("unknown-key", Error),
    ("unknown-person", Error),
    ("unknown-placeholder", Error),
    ("unknown-profile", Error),
    ("unknown-section", Error),
    ("unknown-theme", Error),
    ("unknown-topic", Error),
    ("unknown-value", Error),
    ("unmatched-heading", Warning),
    ("unplaced-item", Warning),
    ("unsafe-link", Error),
    ("untranslated", Warning),
    ("vague-link", Warning),
    ("wrong-type", Error),
    ("yaml-alias", Error),
    ("yaml-colon", Error),
    ("yaml-comment", Warning),
    ("yaml-indent", Error),
    ("yaml-quote", Error),
    ("yaml-syntax", Error),
    ("yaml-tab", Error),
    ("yaml-too-deep", Error),
];

/// The severity of a code by default; an unlisted one would be a mistake of ours and counts as an error.
pub fn severity(code: &str) -> Severity {
    CODES.binary_search_by_key(&code, |(name, _)| name).map_or(Error, |index| CODES[index].1)
}

/// Whether a portal may name this code in `checks:`.
pub fn exists(code: &str) -> bool {
    CODES.binary_search_by_key(&code, |(name, _)| name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_unique() {
        assert!(CODES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
