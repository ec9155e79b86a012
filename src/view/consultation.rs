//! The page of a consultation.

use serde::Serialize;

use super::document::DocumentView;
use super::frame::Frame;
use super::head::Head;
use super::piece::{AttachmentView, DateView, DatedView, LinkView, PhoneView};

/// A consultation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ConsultationView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The trunk.
    pub document: DocumentView,
    /// The text (*HTML*), headings from `h2` down.
    pub body: String,
    /// `upcoming`, `open`, `closed`, `analysing`, `outcome`: the words are the strings' `state-…`.
    pub state: String,
    /// What is asked.
    pub question: Option<String>,
    /// First moment to answer.
    pub opens: Option<DateView>,
    /// Last moment to answer.
    pub closes: Option<DateView>,
    /// By when an outcome is promised, while there is none.
    pub due: Option<DatedView>,
    /// Whether that day is over.
    pub late: bool,
    /// Who is asked.
    pub who: Option<String>,
    /// To what end.
    pub why: Option<String>,
    /// The council's decision behind it.
    pub item: Option<LinkView>,
    /// What to read before.
    pub documents: Vec<AttachmentView>,
    /// Ways to answer; none once it is closed.
    pub respond: Option<RespondView>,
    /// Meetings.
    pub meetings: Vec<MeetingView>,
    /// What becomes of what one gives of oneself.
    pub privacy: Option<String>,
    /// What came in.
    pub feedback: Option<FeedbackView>,
    /// What was made of it.
    pub outcome: Option<OutcomeView>,
}

impl ConsultationView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "consultation.html";
}

/// Ways to answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RespondView {
    /// A form.
    pub url: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Postal address, line by line.
    pub post: Vec<String>,
    /// A `WhatsApp` number.
    pub whatsapp: Option<LinkView>,
    /// Telephone numbers.
    pub phones: Vec<PhoneView>,
}

/// A meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct MeetingView {
    /// When.
    pub date: Option<DateView>,
    /// In which town.
    pub place: Option<String>,
    /// Where there.
    pub address: Option<String>,
    /// Whether it is over.
    pub over: bool,
}

/// What came in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FeedbackView {
    /// When it was published.
    pub published: Option<DateView>,
    /// How many answers, in the page's words for numbers.
    pub total: Option<String>,
    /// Of them from organisations.
    pub organisations: Option<String>,
    /// Of them from persons.
    pub people: Option<String>,
    /// What they say.
    pub results: Vec<ResultView>,
}

/// The answers to one question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ResultView {
    /// What was asked.
    pub question: Option<String>,
    /// The answers to choose from.
    pub options: Vec<OptionView>,
}

/// An answer to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OptionView {
    /// What it says.
    pub label: String,
    /// How many chose it.
    pub votes: String,
    /// How many of a hundred, as a number for a bar.
    pub percent: u32,
}

/// What was made of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OutcomeView {
    /// When it was published.
    pub published: Option<DateView>,
    /// What we asked.
    pub we_asked: Option<String>,
    /// What you said.
    pub you_said: Vec<String>,
    /// What we did.
    pub we_did: Vec<String>,
    /// The decision taken.
    pub decision: Option<String>,
}
