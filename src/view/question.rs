//! The page of a citizen's question.

use serde::Serialize;

use super::document::DocumentView;
use super::frame::Frame;
use super::head::Head;
use super::item::FollowUpView;
use super::piece::{DateView, DatedView};

/// A question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct QuestionView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The trunk.
    pub document: DocumentView,
    /// The answer (*HTML*), headings from `h2` down.
    pub body: String,
    /// `received`, `grouped`, `transferred`, `answered`, `refused`: the words are the strings' `state-…`.
    pub state: String,
    /// What was asked, where it is not the title.
    pub question: Option<String>,
    /// Who asked, as it was written.
    pub from: Option<String>,
    /// When it was asked.
    pub asked_on: Option<DateView>,
    /// « `WhatsApp` ».
    pub channel: Option<String>,
    /// Until when an answer is promised, while there is none.
    pub due: Option<DatedView>,
    /// Whether that day is over.
    pub late: bool,
    /// When it was answered, or refused.
    pub answered_on: Option<DateView>,
    /// Why there is no answer.
    pub reason: Option<String>,
    /// What happened since, the oldest first.
    pub follow_up: Vec<FollowUpView>,
}

impl QuestionView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "question.html";
}
