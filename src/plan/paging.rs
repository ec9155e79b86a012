//! Lists in pages, from the oldest: a new document changes the first page only, which holds the newest full page and what
//! has come since.

use std::ops::Range;

/// Rows on a page of a list: what a phone shows in a few screens within the page budget of THEME.md.
pub const ROWS_A_PAGE: usize = 30;

/// A page of a list: which of its documents, newest first, and its neighbours.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Page {
    /// Its number from the oldest; the first page of the list has the highest.
    pub number: usize,
    /// How many pages the list has.
    pub of: usize,
    /// Which documents of the list.
    pub rows: Range<usize>,
}

/// The pages of a list of so many documents, the first page first. It holds the newest full page and what came after, so
/// that the older ones never change.
pub fn pages(count: usize) -> Vec<Page> {
    let of = (count / ROWS_A_PAGE).max(1);
    let older = |number: usize| count - number * ROWS_A_PAGE..count - (number - 1) * ROWS_A_PAGE;
    let first = Page { number: of, of, rows: 0..count - (of - 1) * ROWS_A_PAGE };
    std::iter::once(first)
        .chain((1..of).rev().map(|number| Page { number, of, rows: older(number) }))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_document_changes_the_first_page_only() {
        let rows = |count| {
            pages(count)
                .into_iter()
                .map(|page| (page.number, count - page.rows.end..count - page.rows.start))
                .collect::<Vec<_>>()
        };
        assert_eq!(rows(0), [(1, 0..0)]);
        assert_eq!(rows(59), [(1, 0..59)]);
        assert_eq!(rows(60), [(2, 30..60), (1, 0..30)]);
        assert_eq!(rows(95), [(3, 60..95), (2, 30..60), (1, 0..30)]);
        assert_eq!(rows(96)[1..], rows(95)[1..]);
    }
}
