//! The smallest pieces of a page: a date, a link, a picture, a file, a name with an address.

use serde::Serialize;

/// A date, or a moment, twice: for machines and for readers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DateView {
    /// `2026-11-18`, or `2026-11-18T17:40:00+01:00` where the moment is known: a valid `datetime` attribute.
    pub iso: String,
    /// In the words of the page's language: « 18 novembre 2026 », « 18 novembre 2026 à 17 h 40 ».
    pub words: String,
}

/// A sentence with a day in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DatedView {
    /// What stands before the day, without the space between; the whole sentence where it has none.
    pub before: String,
    /// The day, `2026-11-18`; empty where there is none.
    pub iso: String,
    /// The day with its preposition: « le 18 novembre 2026 ».
    pub words: String,
    /// What stands after it.
    pub after: String,
    /// The day is one on which something is expected: once it has passed, browsers tell how long ago.
    pub counted: bool,
}

impl DatedView {
    /// The sentence in one piece.
    pub fn plain(&self) -> String {
        let space = if self.iso.is_empty() { "" } else { " " };
        format!("{}{space}{}{}", self.before, self.words, self.after)
    }
}

impl From<String> for DatedView {
    fn from(sentence: String) -> Self {
        DatedView { before: sentence, ..DatedView::default() }
    }
}

/// Words that lead somewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LinkView {
    /// What the reader sees.
    pub label: String,
    /// The address, resolved.
    pub url: String,
    /// Language of the label, only where it is not the page's.
    pub lang: Option<String>,
    /// Language of the page that it leads to, only where it is not this page's.
    pub hreflang: Option<String>,
    /// `ltr` or `rtl`, only where it is not the page's.
    pub dir: Option<String>,
}

/// An institution as it is named in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct InstitutionRefView {
    /// The full name: « Ministère de la Santé ».
    pub name: String,
    /// A shorter form for tables and rows; the full name if there is none.
    pub short: String,
    /// Its page, if it has one.
    pub url: Option<String>,
    /// Language of the name, only where it is not the page's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, only where it is not the page's.
    pub dir: Option<String>,
}

/// A short text that may be in another language than its page, for want of a translation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct WordsView {
    /// The text.
    pub text: String,
    /// Its language, only where it is not the page's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, only where it is not the page's.
    pub dir: Option<String>,
}

/// A picture with what a reader who does not see it needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ImageView {
    /// Address of the file that every browser can show.
    pub src: String,
    /// Width in pixels of the largest size.
    pub width: u32,
    /// Height in pixels of the largest size.
    pub height: u32,
    /// Its sizes in WebP, as `srcset` wants them.
    pub webp: Option<String>,
    /// Its sizes in JPEG, where there are several.
    pub jpeg: Option<String>,
    /// How wide it is shown, as `sizes` wants it.
    pub sizes: String,
    /// Whether it is what a reader sees first: it is not to wait until somebody scrolls.
    pub first: bool,
    /// The picture in its own size, where that is larger than any shown.
    pub whole: Option<AttachmentView>,
    /// Alternative text; empty for a decorative picture.
    pub alt: String,
    /// Caption under the picture.
    pub caption: Option<WordsView>,
    /// Who made it.
    pub credit: Option<String>,
    /// Under which licence it may be reused.
    pub licence: Option<String>,
}

/// A file to download.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AttachmentView {
    /// What it is: « Arrêté signé », or the file's name.
    pub title: String,
    /// Address of the file.
    pub url: String,
    /// Format in capitals: `PDF`, `CSV`.
    pub format: String,
    /// Size in words: « 214 ko ».
    pub size: String,
    /// Whether it is the signed original.
    pub signed: bool,
    /// Whether it is known to be accessible.
    pub accessible: bool,
    /// Language of the file, only where it is not the page's.
    pub lang: Option<String>,
}

/// A telephone number that can be called from the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PhoneView {
    /// As it is read aloud: « 01 23 45 67 89 ».
    pub words: String,
    /// `tel:+22901234567`.
    pub url: String,
}

/// An entry of a page's own table of contents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OutlineView {
    /// Identifier of the heading, without `#`.
    pub id: String,
    /// The heading's text.
    pub label: String,
}
