//! The page of an institution: who it is, how to reach it, what it published.

use serde::Serialize;

use super::frame::Frame;
use super::head::{FeedView, Head};
use super::piece::{DateView, ImageView, InstitutionRefView, LinkView, PhoneView};
use super::row::RowView;

/// An institution.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct InstitutionView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// `ministry`, `agency` …: the words are the strings' `institution-kind-…`.
    pub kind: Option<String>,
    /// Its name.
    pub name: String,
    /// « MS ».
    pub acronym: Option<String>,
    /// The institution that it answers to.
    pub parent: Option<InstitutionRefView>,
    /// Those that answer to it.
    pub children: Vec<InstitutionRefView>,
    /// Until when it existed, if it does no more.
    pub ended_on: Option<DateView>,
    /// What it was before.
    pub predecessors: Vec<InstitutionRefView>,
    /// What it became.
    pub successors: Vec<InstitutionRefView>,
    /// Who leads it.
    pub leader: Option<HeadOfInstitutionView>,
    /// Two sentences.
    pub mission: Option<String>,
    /// The day of its newest document.
    pub last_published: Option<DateView>,
    /// How to reach it.
    pub contact: Option<OfficeView>,
    /// Whom the press asks.
    pub press: Option<ContactView>,
    /// Whom to ask for documents.
    pub access: Option<AccessView>,
    /// What it does for citizens.
    pub services: Vec<LinkView>,
    /// Its official accounts.
    pub accounts: Vec<AccountView>,
    /// Since when the list of accounts is complete: only then is an account that is not listed not official.
    pub accounts_complete_on: Option<DateView>,
    /// Networks on which it has no account: their words are the strings' `network-…`.
    pub no_account_on: Vec<String>,
    /// Its feeds.
    pub feeds: Vec<FeedView>,
    /// Its newest documents.
    pub latest: Vec<RowView>,
    /// All its documents.
    pub all: Option<LinkView>,
}

impl InstitutionView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "institution.html";
}

/// Who leads an institution.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HeadOfInstitutionView {
    /// Who.
    pub person: String,
    /// In which capacity.
    pub role: Option<String>,
    /// Since when.
    pub since: Option<DateView>,
    /// A portrait.
    pub portrait: Option<ImageView>,
}

/// An institution's own address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OfficeView {
    /// Lines of the postal address.
    pub address: Vec<String>,
    /// Telephones.
    pub phones: Vec<PhoneView>,
    /// A number that is free to call.
    pub toll_free: Option<PhoneView>,
    /// `https://wa.me/…` with the number as label.
    pub whatsapp: Option<LinkView>,
    /// E-mail address.
    pub email: Option<String>,
    /// Opening hours.
    pub hours: Option<String>,
}

/// A person or an office to ask.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ContactView {
    /// What for: « Presse », « Candidats ».
    pub purpose: Option<String>,
    /// Who.
    pub name: Option<String>,
    /// Telephones.
    pub phones: Vec<PhoneView>,
    /// E-mail address.
    pub email: Option<String>,
    /// When.
    pub hours: Option<String>,
}

/// Whom to ask for documents under the law on access to information.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AccessView {
    /// Who.
    pub officer: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// In how many days an answer is due.
    pub delay_days: Option<u32>,
}

/// An official account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AccountView {
    /// `facebook`, `whatsapp`, `x` …: the words are the strings' `network-…`.
    pub network: String,
    /// `@sante`.
    pub handle: Option<String>,
    /// Its address.
    pub url: String,
}
