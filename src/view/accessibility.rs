//! The statement on accessibility: what an audit said, what the checks found, what nobody checked.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;
use super::piece::{DateView, LinkView};

/// « Accessibilité ».
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AccessibilityView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The headline.
    pub title: String,
    /// What the portal itself says (*HTML*), headings from `h2` down.
    pub words: String,
    /// Language of these words, only where it is not the page's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, only where it is not the page's.
    pub dir: Option<String>,
    /// Who is responsible: the portal's name and country.
    pub who: String,
    /// `unaudited`, `full`, `partial` or `none`.
    pub state: String,
    /// The state in a sentence.
    pub standing: String,
    /// How many pages were looked at, and how many have nothing to tell.
    pub tally: String,
    /// The newest day of the pages that were looked at.
    pub until: Option<DateView>,
    /// What is known not to be accessible.
    pub known: Vec<KnownView>,
    /// A sentence on signed copies, where there are such.
    pub signed: Option<String>,
    /// What the checks look for, in words.
    pub checked: Vec<String>,
    /// What the portal does not have checked.
    pub off: Vec<String>,
    /// Whom to tell of an obstacle.
    pub contact: Option<LinkView>,
}

impl AccessibilityView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "accessibility.html";
}

/// Pages on which a check found something.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct KnownView {
    /// What is wrong, in words.
    pub label: String,
    /// The pages, newest first; the first of many.
    pub pages: Vec<LinkView>,
    /// « autres pages : 12 ».
    pub more: Option<String>,
}
