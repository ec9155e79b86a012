//! A row of the register: one document in a list.

use std::sync::Arc;

use serde::{Serialize, Serializer};

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

/// The same as the theme drew it, once for all the lists that have it: HTML, which templates write with the filter
/// `drawn`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DrawnRow(Arc<str>);

impl From<String> for DrawnRow {
    fn from(drawn: String) -> Self {
        Self(drawn.into())
    }
}

impl DrawnRow {
    /// The name of such a value where a view is serialized.
    pub const NAME: &'static str = "DrawnRow";
}

impl Serialize for DrawnRow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(Self::NAME, &*self.0)
    }
}
