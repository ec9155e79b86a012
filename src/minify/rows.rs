//! Rows of a list, each minified on its own: most lists are of one kind then, however many rows they have, and most
//! rows of one kind too.
//!
//! An `li` that opens and closes its elements in order is minified alone as in its list: minify-html puts nothing
//! between two of them, and what a tag or a space within becomes depends on the elements around it up to the `li`.
//! So a row that stands in several lists is minified once.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use super::holes::Kinds;
use super::values::has_special_characters;
use super::{LOST_ATTRIBUTES, MARKERS, minified, spaces};
use crate::seam::{OPEN, Page, ROW, ROW_END, Rendered, STYLE, Sort, Split, fingerprint, has_marks};

/// Elements open at once in a row that is taken here.
pub(super) const DEEPEST: usize = 24;

/// Rows have no style sheet in them.
static NO_STYLE: LazyLock<Arc<str>> = LazyLock::new(|| "".into());

/// Bytes of rows kept at most, as they came and as they went: ten thousand documents have some nine million.
const REMEMBERED: usize = 24 << 20;

/// What is known of rows.
#[derive(Debug, Default)]
pub(super) struct Rows {
    kinds: Kinds,
    known: RwLock<Known>,
}

/// Rows that were minified before.
#[derive(Debug, Default)]
struct Known {
    /// By the fingerprint of their text, with it; nothing for those that cannot be taken out of their list.
    rows: HashMap<u64, (Box<str>, Option<Arc<str>>)>,
    size: usize,
}

impl Rows {
    /// A run of rows as minify-html writes them in their list; nothing if one cannot be taken out of it.
    pub(super) fn run(&self, rows: &str) -> Option<String> {
        let mut out = String::with_capacity(rows.len());
        for row in rows.strip_suffix(ROW_END)?.split(ROW_END) {
            out.push_str(&self.row(row.strip_prefix(ROW)?)?);
        }
        Some(out)
    }

    fn row(&self, row: &str) -> Option<Arc<str>> {
        let number = fingerprint(row.as_bytes());
        {
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            if let Some((_, minified)) = known.rows.get(&number).filter(|(text, _)| **text == *row) {
                return minified.clone();
            }
        }
        let minified: Option<Arc<str>> = self.minified(row).map(Arc::from);
        let size = row.len() + minified.as_ref().map_or(0, |minified| minified.len());
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.size + size <= REMEMBERED && !known.rows.contains_key(&number) {
            known.size += size;
            known.rows.insert(number, (row.into(), minified.clone()));
        }
        minified
    }

    fn minified(&self, row: &str) -> Option<String> {
        if is_doubtful(row) {
            return None;
        }
        let rendered = Rendered { page: Page::Whole(row.into()), style: Arc::clone(&NO_STYLE) };
        let filled = self.kinds.filled(&rendered, is_kind, &|_| None);
        filled.or_else(|| whole(&rendered.plain()))
    }
}

/// Whether there may be a character that concerns the page as a whole. No early end, as in `seam`.
fn is_doubtful(row: &str) -> bool {
    let seen = row.bytes().fold(0_u8, |seen, byte| {
        seen | u8::from(byte == STYLE as u8) | u8::from(byte == 0xEF) << 1 | u8::from(byte == 0x83) << 1
    });
    seen & 1 != 0 || seen & 2 != 0 && has_special_characters(row)
}

/// Whether pages with these words are rows, whatever their values.
fn is_kind(split: &Split<'_>) -> bool {
    let words = split.values.iter().all(|value| value.sort == Sort::Words);
    // In `<h` the value makes the element.
    words
        && !split.frame.text.contains("h\u{1}")
        && is_row(&split.frame.text)
        && !has_marks(split.frame.text.replace(OPEN, "").as_bytes())
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
