//! The heads of tables: a voice says the name of a column before each cell.

use std::ops::Range;

use crate::markdown::Heard;

/// The table that is being heard.
#[derive(Default)]
pub(super) struct Table {
    columns: usize,
    place: Range<usize>,
    rows: usize,
    /// Which cells of the head have words, while it is read.
    filled: Option<Vec<bool>>,
    /// A raw table: where it begins, and whether a header cell was met in it.
    raw: Option<(Range<usize>, bool)>,
}

impl Table {
    pub(super) fn start(&mut self, columns: usize, span: &Range<usize>) {
        self.columns = columns;
        self.place = span.clone();
        self.rows = 0;
        self.filled = Some(Vec::with_capacity(columns));
    }

    /// A cell has ended.
    pub(super) fn cell(&mut self, is_filled: bool) {
        if let Some(filled) = &mut self.filled {
            filled.push(is_filled);
        }
    }

    /// The head has ended: what is wrong with it. The corner of a table with names on both sides may be empty.
    pub(super) fn head(&mut self) -> Option<(Heard, Range<usize>)> {
        let filled = self.filled.take()?;
        if self.columns == 1 {
            return Some((Heard::TableLayout, self.place.clone()));
        }
        let all_but_the_corner = filled.iter().skip(1).all(|is_filled| *is_filled);
        (!all_but_the_corner).then(|| (Heard::TableHeader, self.place.clone()))
    }

    /// A row below the head has ended.
    pub(super) fn row(&mut self) {
        self.rows += 1;
    }

    /// The table has ended: where it is, if it was a head alone.
    pub(super) fn alone(&self) -> Option<Range<usize>> {
        (self.rows == 0).then(|| self.place.clone())
    }

    /// Raw HTML: where a table began that ends here without a header cell.
    pub(super) fn html(&mut self, html: &str, span: &Range<usize>) -> Option<Range<usize>> {
        let mut bare = None;
        for tag in html.split('<').skip(1) {
            let name: String = tag
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
                .map(|c| c.to_ascii_lowercase())
                .collect();
            match name.as_str() {
                "table" => self.raw = Some((span.clone(), false)),
                "th" => self.raw = self.raw.take().map(|(place, _)| (place, true)),
                "/table" => {
                    bare = self.raw.take().filter(|(_, has_names)| !has_names).map(|(place, _)| place);
                }
                _ => {}
            }
        }
        bare
    }
}
