//! Which raw HTML may stand in a text: a short list of elements and, for each, of attributes. No style, no class, no
//! identifier, nothing that runs or loads.

/// How an element may stand in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Within a paragraph.
    Inline,
    /// Around or between paragraphs.
    Block,
    /// Within a paragraph, without content.
    Void,
}

use Kind::{Block, Inline, Void};

/// The elements that may come out, and how.
#[rustfmt::skip]
pub(super) const ELEMENTS: [(&str, Kind); 53] = [
    ("a", Inline), ("abbr", Inline), ("b", Inline), ("bdi", Inline), ("bdo", Inline), ("cite", Inline),
    ("code", Inline), ("del", Inline), ("dfn", Inline), ("em", Inline), ("i", Inline), ("ins", Inline),
    ("kbd", Inline), ("mark", Inline), ("q", Inline), ("s", Inline), ("samp", Inline), ("small", Inline),
    ("span", Inline), ("strong", Inline), ("sub", Inline), ("sup", Inline), ("time", Inline), ("u", Inline),
    ("var", Inline), ("br", Void), ("img", Void), ("wbr", Void), ("hr", Block), ("blockquote", Block),
    ("caption", Block), ("dd", Block), ("details", Block), ("div", Block), ("dl", Block), ("dt", Block),
    ("figcaption", Block), ("figure", Block), ("li", Block), ("ol", Block), ("p", Block), ("rp", Inline),
    ("rt", Inline), ("ruby", Inline), ("summary", Block), ("table", Block), ("tbody", Block), ("td", Block),
    ("tfoot", Block), ("th", Block), ("thead", Block), ("tr", Block), ("ul", Block),
];

/// Elements whose content goes with them.
pub(super) const WITH_CONTENT: [&str; 18] = [
    "script",
    "style",
    "iframe",
    "object",
    "embed",
    "noscript",
    "template",
    "svg",
    "math",
    "textarea",
    "title",
    "select",
    "xmp",
    "noembed",
    "noframes",
    "plaintext",
    "button",
    "applet",
];

/// Attributes that are dropped without a word: habits of word processors that change nothing here.
pub(super) const HARMLESS: [&str; 16] = [
    "class",
    "width",
    "height",
    "align",
    "valign",
    "target",
    "rel",
    "border",
    "loading",
    "decoding",
    "bgcolor",
    "cellpadding",
    "cellspacing",
    "face",
    "size",
    "color",
];

/// The names of the elements that may come out.
pub(super) fn element_names() -> impl Iterator<Item = &'static str> {
    ELEMENTS.iter().map(|(name, _)| *name)
}

/// The attribute as it is known, if that element may carry it.
pub(super) fn allowed_attribute(element: &str, attribute: &str) -> Option<&'static str> {
    let known = [
        "lang", "dir", "title", "alt", "hreflang", "start", "scope", "colspan", "rowspan", "datetime", "open",
    ]
    .into_iter()
    .find(|known| *known == attribute)?;
    let fits = match known {
        "alt" => element == "img",
        "hreflang" => element == "a",
        "start" => element == "ol",
        "scope" => element == "th",
        "colspan" | "rowspan" => matches!(element, "td" | "th"),
        "datetime" => matches!(element, "time" | "del" | "ins"),
        "open" => element == "details",
        _ => true,
    };
    fits.then_some(known)
}

/// Whether an attribute's value is one that can be written.
pub(super) fn is_valid(attribute: &str, value: &str) -> bool {
    match attribute {
        "dir" => matches!(value, "ltr" | "rtl" | "auto"),
        "lang" | "hreflang" => {
            !value.is_empty()
                && value.len() <= 35
                && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        }
        "scope" => matches!(value, "col" | "row" | "colgroup" | "rowgroup"),
        "start" | "colspan" | "rowspan" => value.parse::<u16>().is_ok_and(|number| number <= 1000),
        _ => true,
    }
}
