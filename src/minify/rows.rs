//! Rows of a list, each minified on its own: most lists are of one kind then, however many rows they have, and most
//! rows of one kind too.
//!
//! An `li` that opens and closes its elements in order is minified alone as in its list: minify-html puts nothing
//! between two of them, and what a tag or a space within becomes depends on the elements around it up to the `li`.

use std::sync::{Arc, LazyLock};

use super::holes::Kinds;
use super::split::{Sort, Split};
use super::values::has_special_characters;
use super::{LOST_ATTRIBUTES, MARKERS, minified, spaces};
use crate::seam::{OPEN, ROW, ROW_END, Rendered, STYLE, has_marks};

/// Elements open at once in a row that is taken here.
pub(super) const DEEPEST: usize = 24;

/// Rows have no style sheet in them.
static NO_STYLE: LazyLock<Arc<str>> = LazyLock::new(|| "".into());

/// A run of rows as minify-html writes them in their list; nothing if one cannot be taken out of it.
pub(super) fn run(rows: &str, kinds: &Kinds) -> Option<String> {
    if is_doubtful(rows) {
        return None;
    }
    let mut out = String::with_capacity(rows.len());
    for row in rows.strip_suffix(ROW_END)?.split(ROW_END) {
        let rendered = Rendered { marked: row.strip_prefix(ROW)?, style: &NO_STYLE };
        match kinds.filled(&rendered, is_kind, &|_| None) {
            Some(row) => out.push_str(&row),
            None => out.push_str(&whole(&rendered.plain())?),
        }
    }
    Some(out)
}

/// Whether there may be a character that concerns the page as a whole. No early end, as in `seam`.
fn is_doubtful(rows: &str) -> bool {
    let seen = rows.bytes().fold(0_u8, |seen, byte| {
        seen | u8::from(byte == STYLE as u8) | u8::from(byte == 0xEF) << 1 | u8::from(byte == 0x83) << 1
    });
    seen & 1 != 0 || seen & 2 != 0 && has_special_characters(rows)
}

/// Whether pages with these words are rows, whatever their values.
fn is_kind(split: &Split<'_>) -> bool {
    let words = split.values.iter().all(|value| value.sort == Sort::Words);
    // In `<h` the value makes the element.
    words
        && !split.frame.contains("h\u{1}")
        && is_row(&split.frame)
        && !has_marks(split.frame.replace(OPEN, "").as_bytes())
}

fn whole(row: &str) -> Option<String> {
    is_row(row).then(|| minified(row))?
}

/// One `li`, with none inside, and nothing in it that concerns what stands around.
fn is_row(html: &str) -> bool {
    let small = html.to_ascii_lowercase();
    let lost = LOST_ATTRIBUTES.iter().any(|lost| small.contains(lost));
    let one = small.starts_with("<li>") || small.starts_with("<li ");
    let one = one && html.ends_with("</li>") && small.matches("</li").count() == 1;
    if lost || !one || has_special_characters(html) {
        return false;
    }
    let guarded = spaces::mark(html, MARKERS[0]);
    let end = &guarded.end;
    let whole = end.open.is_empty() && end.frame_tags == 0 && !end.in_text && !end.torn;
    whole && guarded.deepest <= DEEPEST
}
