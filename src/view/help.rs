//! What helps a citizen on his own: is a message true, and how to ask a question.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;
use super::institution::AccessView;
use super::piece::{InstitutionRefView, LinkView};

/// « Ce message est-il vrai ? », above the list of fact-checks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CheckView {
    /// What the address of a true document begins with.
    pub address: String,
    /// Where documents are looked up by hand.
    pub lists: Vec<LinkView>,
    /// The list of official accounts.
    pub accounts: Option<LinkView>,
    /// Where to report a rumour.
    pub report: Option<LinkView>,
}

/// « Poser une question »: every institution that can be written to, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AskView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The questions that were answered; nothing where there are none.
    pub answered: Option<LinkView>,
    /// The institutions.
    pub institutions: Vec<AskedView>,
    /// Whom to write to when in doubt.
    pub otherwise: Option<LinkView>,
}

impl AskView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "ask.html";
}

/// An institution that can be asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AskedView {
    /// Its id, which is the place on the page.
    pub id: String,
    /// Which.
    pub institution: InstitutionRefView,
    /// Who answers, and within how many days; its e-mail is that of `email`.
    pub access: Option<AccessView>,
    /// A letter that is begun: its label is the address.
    pub email: Option<LinkView>,
    /// A `WhatsApp` message that is begun: its label is the number.
    pub whatsapp: Option<LinkView>,
    /// The postal address, a line each.
    pub post: Vec<String>,
}
