//! Pages put together from what many of them share and the texts of each.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Frame, Sort, Split, Value};

/// Words with gaps, into which texts go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pieces {
    /// What stands before a gap, and the number of the text that goes into it.
    pub gaps: Vec<(String, usize)>,
    /// What stands after the last one.
    pub end: String,
}

/// What pages of one shape share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// Their own words.
    pub frame: Arc<Frame>,
    /// Their values, which hold the texts.
    pub values: Vec<(Pieces, Sort)>,
}

/// A page of a pattern.
#[derive(Debug, Clone)]
pub struct Cast<'a> {
    /// What it shares.
    pub pattern: Arc<Pattern>,
    /// Its texts, as they stand in it.
    pub texts: Vec<Cow<'a, str>>,
}

impl Pieces {
    /// The words with these texts in their gaps.
    pub fn filled<'a>(&'a self, texts: &'a [Cow<'a, str>]) -> Cow<'a, str> {
        let text = |number: &usize| texts.get(*number).map_or("", Cow::as_ref);
        match self.gaps.as_slice() {
            [] => Cow::Borrowed(&self.end),
            [(before, number)] if before.is_empty() && self.end.is_empty() => Cow::Borrowed(text(number)),
            gaps => {
                let length: usize =
                    gaps.iter().map(|(before, number)| before.len() + text(number).len()).sum();
                let mut filled = String::with_capacity(length + self.end.len());
                for (before, number) in gaps {
                    filled.push_str(before);
                    filled.push_str(text(number));
                }
                filled.push_str(&self.end);
                Cow::Owned(filled)
            }
        }
    }

    /// The memory that they take.
    pub fn size(&self) -> usize {
        let gap = |(before, _): &(String, usize)| size_of::<(String, usize)>() + before.len();
        self.gaps.iter().map(gap).sum::<usize>() + self.end.len()
    }
}

impl Cast<'_> {
    /// The page taken apart.
    pub fn split(&self) -> Split<'_> {
        let values = self.pattern.values.iter();
        let values =
            values.map(|(pieces, sort)| Value { text: pieces.filled(&self.texts), sort: *sort }).collect();
        Split { frame: Arc::clone(&self.pattern.frame), values }
    }
}
