//! The page of an institution: who it is, how to reach it, what it published.

use serde::Serialize;

use super::frame::Frame;
use super::freshness::FreshRowView;
use super::head::{FeedView, Head};
use super::piece::{DateView, ImageView, InstitutionRefView, LinkView, PhoneView};
use super::row::DrawnRow;

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
    /// The territory of a prefecture.
    pub territory: Option<String>,
    /// Its logo.
    pub logo: Option<LogoView>,
    /// The institution that it answers to.
    pub parent: Option<InstitutionRefView>,
    /// Those that answer to it.
    pub children: Vec<InstitutionRefView>,
    /// Since when it exists, where that is known.
    pub began_on: Option<DateView>,
    /// From when it will exist, if it does not yet.
    pub begins_on: Option<DateView>,
    /// Until when it existed, if it does no more.
    pub ended_on: Option<DateView>,
    /// What it was before, each with its end.
    pub predecessors: Vec<LineageView>,
    /// What it became, each with its beginning.
    pub successors: Vec<LineageView>,
    /// Who leads it.
    pub leader: Option<HeadOfInstitutionView>,
    /// Two sentences.
    pub mission: Option<String>,
    /// The day of its newest document.
    pub last_published: Option<DateView>,
    /// What it promised, and where that stands.
    pub freshness: Option<FreshRowView>,
    /// All that was promised, by all.
    pub freshness_all: Option<LinkView>,
    /// How to reach it.
    pub contact: Option<OfficeView>,
    /// Whom the press asks.
    pub press: Option<ContactView>,
    /// Whom to ask for documents.
    pub access: Option<AccessView>,
    /// The way to ask it a question.
    pub ask: Option<LinkView>,
    /// What it does for citizens.
    pub services: Vec<LinkView>,
    /// Its accounts and domains, if it has said anything of them.
    pub presence: Option<PresenceView>,
    /// Its feeds.
    pub feeds: Vec<FeedView>,
    /// Its newest documents.
    pub latest: Vec<DrawnRow>,
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
    /// `https://wa.me/…` with the number as label.
    pub whatsapp: Option<LinkView>,
    /// E-mail address.
    pub email: Option<String>,
    /// Lines of the postal address.
    pub address: Vec<String>,
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

/// The institution before or after another.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LineageView {
    /// Which.
    pub institution: InstitutionRefView,
    /// Until when the one before existed, since when the one after does.
    pub date: Option<DateView>,
}

/// A logo. A drawing has no size of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LogoView {
    /// Address of the file.
    pub src: String,
    /// What it shows; empty if it repeats the name beside it.
    pub alt: String,
    /// Width in pixels.
    pub width: Option<u32>,
    /// Height in pixels.
    pub height: Option<u32>,
    /// Its sizes in WebP, as `srcset` wants them.
    pub webp: Option<String>,
    /// How wide it is shown at most, as `sizes` wants it.
    pub sizes: String,
}

/// Where an institution speaks outside this portal, and who pretends to be it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PresenceView {
    /// Its official accounts.
    pub accounts: Vec<AccountView>,
    /// Since when the list of accounts is complete: only then is an account that is not listed not official.
    pub complete_on: Option<DateView>,
    /// Networks on which it has no account: their words are the strings' `network-…`.
    pub no_account_on: Vec<String>,
    /// Its only domains.
    pub domains: Vec<String>,
    /// Accounts that pass for it.
    pub impostors: Vec<ImpostorView>,
}

/// The official accounts of an institution, on the page of all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct InstitutionAccountsView {
    /// Whose.
    pub institution: InstitutionRefView,
    /// They.
    pub presence: PresenceView,
}

/// The official accounts of all institutions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AccountsView {
    /// `<head>`.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// The institutions that exist, in their order, only those that said anything of their accounts.
    pub institutions: Vec<InstitutionAccountsView>,
}

impl AccountsView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "accounts.html";
}

/// An account that passes for an institution. Its address is a text: a link would send readers there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ImpostorView {
    /// `facebook` …: the words are the strings' `network-…`.
    pub network: Option<String>,
    /// Its address or name.
    pub address: String,
    /// When it was seen.
    pub seen_on: Option<DateView>,
    /// Whether the network was told.
    pub reported: bool,
}

/// A language by its own name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LanguageNameView {
    /// `fon`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// « Fɔngbe ».
    pub name: String,
}

/// An official account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AccountView {
    /// `facebook`, `whatsapp`, `x` …: the words are the strings' `network-…`.
    pub network: String,
    /// `@sante`.
    pub handle: Option<String>,
    /// Its address; without one its name is all that is known.
    pub url: Option<String>,
    /// Since when it exists: « depuis 2019 ».
    pub since: Option<String>,
    /// When somebody last looked whether it is still the institution's.
    pub last_checked: Option<DateView>,
    /// Languages that it speaks.
    pub languages: Vec<LanguageNameView>,
}
