//! HTML blocks that stand alone in a layout element, minified on their own.
//!
//! Blocks that open and close their elements in order, and begin and end with one that ends a line, are minified alone
//! as they are in a page: the parser of minify-html stands after them where it stood before, the root of a piece
//! treats white space as a layout element does, and white space beside them touches a block.

use std::borrow::Cow;

use super::values::{has_special_characters, is_lost};
use super::{LOST_ATTRIBUTES, MARKERS, prose, spaces, tags, unmarked};

/// Elements that end a line and mean nothing to what stands around them.
const EDGES: [&str; 19] = [
    "blockquote",
    "div",
    "dl",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
    "article",
    "aside",
];

/// The blocks as minify-html writes them in their page; nothing if they cannot be taken out of it.
pub(super) fn minified(blocks: &str, room: usize) -> Option<Cow<'_, str>> {
    if is_lost(blocks) {
        return None;
    }
    let html = blocks.trim_matches(|c: char| c.is_ascii() && tags::is_white_space(c as u8));
    if room >= prose::DEEPEST
        && let Some(minified) = prose::minified(html)
    {
        return Some(Cow::Owned(minified));
    }
    let [_, frame] = LOST_ATTRIBUTES;
    if html.contains(frame)
        || crate::seam::has_marks(html.as_bytes())
        || has_special_characters(html)
        || !has_edges(html)
    {
        return None;
    }
    let guarded = spaces::mark(html, MARKERS[0]);
    let end = &guarded.end;
    let whole = end.open.is_empty() && end.frame_tags == 0 && !end.in_text && !end.torn;
    (whole && guarded.deepest <= room).then(|| unmarked(&guarded, MARKERS[0]))?.map(Cow::Owned)
}

fn has_edges(html: &str) -> bool {
    let is_edge = |name: &str| EDGES.contains(&name);
    let first = html.strip_prefix('<').map(tags::tag_name);
    let last = html.strip_suffix('>').and_then(|html| html.rsplit_once('<')).map(|(_, tag)| tag);
    first.is_some_and(is_edge)
        && last.is_some_and(|tag| tag == "hr" || tag.strip_prefix('/').is_some_and(is_edge))
}
