//! The last gate for a text that holds raw HTML: the page's own parser builds the tree and only listed elements pass.
//!
//! The raw HTML was already read and rewritten in `raw`; a text without any never comes here. Whatever `raw` might
//! have understood otherwise than a browser does is caught here.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

/// The scheme of the holes: the only one that an address may have here.
pub(super) const HOLE: &str = "hole";

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(
            super::allowed::element_names()
                .chain(["section", "pre", "h1", "h2", "h3", "h4", "h5", "h6"])
                .collect(),
        )
        .clean_content_tags(HashSet::from(["script", "style"]))
        .generic_attributes(HashSet::from([
            "lang",
            "dir",
            "title",
            "id",
            "class",
            "role",
            "aria-label",
            "tabindex",
        ]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href", "hreflang"])),
            ("img", HashSet::from(["src"])),
            ("ol", HashSet::from(["start"])),
            ("th", HashSet::from(["scope", "colspan", "rowspan"])),
            ("td", HashSet::from(["colspan", "rowspan"])),
            ("time", HashSet::from(["datetime"])),
            ("details", HashSet::from(["open"])),
        ]))
        .url_schemes(HashSet::from([HOLE]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None);
    builder
});

static TEXT_ONLY: LazyLock<Builder<'static>> = LazyLock::new(Builder::empty);

/// The HTML as a well-formed tree of allowed elements.
pub(super) fn cleaned(html: &str) -> String {
    CLEANER.clean(html).to_string().replace("&nbsp;", "\u{a0}")
}

/// A stretch of raw HTML text or an attribute's value with its character references read; those without
/// semicolon stay as they are written.
pub(super) fn decoded(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for (at, character) in text.char_indices() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' if !is_reference(&text[at + 1..]) => escaped.push_str("&amp;"),
            _ => escaped.push(character),
        }
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{a0}"), ("&quot;", "\""), ("&amp;", "&")]
        .iter()
        .fold(TEXT_ONLY.clean(&escaped).to_string(), |text, (reference, meant)| {
            text.replace(reference, meant)
        })
}

fn is_reference(after: &str) -> bool {
    let length = after.bytes().take(32).take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
    length > 0 && after[length..].starts_with(';')
}
