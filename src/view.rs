//! What templates may see: small plain structs, one for each kind of page, and the pieces that they share.
//!
//! Every text here is ready to be shown: typography set, addresses resolved, dates in words. Texts are plain unless
//! a field says *HTML*, which templates then write as it is. Enumerated values are stable identifiers (`"avis"`,
//! `"decree"`); the words for them stand in the theme's strings. Filling these structs from a site is the business
//! of the rooms above; how they look is the business of `theme`.
//!
//! Every struct has a `Default`, so that a page names only what it has.

mod accessibility;
mod call;
mod communique;
mod consultation;
mod council;
mod document;
mod factcheck;
mod frame;
mod freshness;
mod head;
mod help;
mod home;
mod institution;
mod item;
mod list;
mod nomination;
mod notice;
mod part;
mod piece;
mod question;
mod row;
mod search;
mod share;

pub use accessibility::{AccessibilityView, KnownView};
pub use call::{AlertView, EventView, ObituaryView, ResultsView, TenderView, VacancyView};
pub use communique::CommuniqueView;
pub use consultation::{
    ConsultationView, FeedbackView, MeetingView, OptionView, OutcomeView, RespondView, ResultView,
};
pub use council::{
    CouncilGroupView, CouncilNotHeldView, CouncilSectionView, CouncilView, NeighboursView, SessionView,
};
pub use document::{
    AudioView, BannerView, ChangeView, CorrectionView, DocumentView, QuoteView, ShareLinkView, SignatureView,
    VideoView,
};
pub use factcheck::{AppearanceView, FactCheckView};
pub use frame::{
    FooterGroupView, Frame, GeneratorView, IconsView, LanguageView, NavigationView, OfficialView, SiteView,
};
pub use freshness::{FreshRowView, FreshSummaryView, FreshnessView, PledgeView, StateView};
pub use head::{AlternateView, CardView, FeedView, Head, OpenGraphView, SinceView};
pub use help::{AskView, AskedView, CheckView};
pub use home::{HomeAlertView, HomeView, LastCouncilView};
pub use institution::{
    AccessView, AccountView, AccountsView, ContactView, HeadOfInstitutionView, ImpostorView,
    InstitutionAccountsView, InstitutionView, LanguageNameView, LineageView, LogoView, OfficeView,
    PresenceView,
};
pub use item::{AgreementView, BylineView, FollowUpView, GazetteView, ImplementerView, ItemView, TextView};
pub use list::{
    CallsView, InstitutionGroupView, InstitutionRowView, InstitutionsView, ListView, PaginationView,
    RowGroupView, TopicRowView, TopicsView, YearView,
};
pub use nomination::{DecreeView, MissionView, NominationGroupView, NominationView, PersonView};
pub use notice::{NotFoundView, PageView, RedirectView, WithdrawnView};
pub use part::PartView;
pub use piece::{
    AttachmentView, DateView, DatedView, ImageView, InstitutionRefView, LinkView, OutlineView, PhoneView,
    WordsView,
};
pub use question::QuestionView;
pub use row::{DrawnRow, RowView};
pub use search::{SearchListView, SearchView};
pub use share::{KitPostView, KitTextView, ShareView};
