//! A row of the register: one document in a list.

use serde::Serialize;

use super::piece::{DateView, WordsView};

/// A document as a row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RowView {
    /// Its date, short: « 18 nov. 2026 ».
    pub date: DateView,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// `council`, or the communiqué's type (`avis`): the words are the strings' `type-…`.
    pub kind: Option<String>,
    /// Names of the institutions, the leading one first.
    pub institutions: Vec<WordsView>,
    /// Its reference as printed.
    pub number: Option<String>,
    /// The day until which it can be answered.
    pub deadline: Option<DateView>,
    /// `corrected`, `superseded`, `expired`, `withdrawn`, else a verdict (`faux`) or how far a consultation or question is
    /// (`open`, `answered`): a tag in words.
    pub state: Option<String>,
    /// One sentence, where the list shows it.
    pub summary: Option<String>,
    /// Language of the title, only where it is not the page's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, only where it is not the page's.
    pub dir: Option<String>,
}
