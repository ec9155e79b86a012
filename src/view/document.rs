//! The trunk of every document's page: what a communiqué and a council report have in common.

use serde::Serialize;

use super::head::FeedView;
use super::institution::ContactView;
use super::piece::{
    AttachmentView, DateView, ImageView, InstitutionRefView, LinkView, OutlineView, WordsView,
};
use super::row::DrawnRow;

/// The fields of the trunk, in a page's `document`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DocumentView {
    /// The headline.
    pub title: String,
    /// One or two sentences, only where the author wrote them: a summary made from the text would say it twice.
    /// Shown as the lead where there are no key facts.
    pub summary: Option<String>,
    /// The reference as printed: « N° 0123/MS/DC/SGM/2026 ».
    pub number: Option<String>,
    /// When it was published, with the time where it is known.
    pub published: DateView,
    /// When it was last changed, if it was.
    pub modified: Option<DateView>,
    /// Who speaks, the leading institution first.
    pub institutions: Vec<InstitutionRefView>,
    /// Who is associated.
    pub with: Vec<InstitutionRefView>,
    /// Who does today what the institutions that speak did, where they are no more.
    pub heirs: Vec<InstitutionRefView>,
    /// For whom it is.
    pub audiences: Vec<String>,
    /// The last day to answer, while a block has one.
    pub deadline: Option<DateView>,
    /// Subjects, with their lists.
    pub topics: Vec<LinkView>,
    /// Places named by the document.
    pub places: Vec<String>,
    /// Its state, if it is not simply published; the gravest first.
    pub banners: Vec<BannerView>,
    /// « Au lieu de … lire … ».
    pub corrections: Vec<CorrectionView>,
    /// Short lines that say the essential.
    pub key_facts: Vec<WordsView>,
    /// Short lines that say what the reader has to do.
    pub what_to_do: Vec<String>,
    /// Words of persons.
    pub quotes: Vec<QuoteView>,
    /// Pictures, after the text.
    pub images: Vec<ImageView>,
    /// Recordings.
    pub audio: Vec<AudioView>,
    /// Videos, as links to where they are.
    pub video: Vec<VideoView>,
    /// Files of the document.
    pub attachments: Vec<AttachmentView>,
    /// The document itself in other forms: as text alone.
    pub downloads: Vec<AttachmentView>,
    /// The headings of its text, shown from four on.
    pub outline: Vec<OutlineView>,
    /// In how many minutes it is read; nothing for a short one.
    pub minutes: Option<u32>,
    /// Who signed, where and when.
    pub signature: Option<SignatureView>,
    /// Whom to ask.
    pub contacts: Vec<ContactView>,
    /// Documents that belong to it.
    pub related: Vec<DrawnRow>,
    /// Links that share it, in the order shown.
    pub share: Vec<ShareLinkView>,
    /// The page of texts that are ready for each network.
    pub share_page: Option<LinkView>,
    /// Its versions, the newest first, corrections among them; the first publication is the last entry.
    pub changes: Vec<ChangeView>,
    /// Minor changes, the newest first: shown folded.
    pub minor_changes: Vec<ChangeView>,
    /// The document's other languages.
    pub translations: Vec<LinkView>,
    /// Language of the title and the text, only where it is not the page's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, only where it is not the page's.
    pub dir: Option<String>,
}

/// A state that changes how the document is to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct BannerView {
    /// `expired`, `superseded`, `corrected_by`, `replaces`, `corrects`, `reply`, `answered`, `history`:
    /// the words are the strings' `banner-…`, unless it brings its own.
    pub state: String,
    /// A whole sentence.
    pub text: Option<String>,
    /// Since when.
    pub date: Option<DateView>,
    /// The document that replaces it, or that it replaces.
    pub link: Option<LinkView>,
}

/// An erratum: « Au lieu de … lire … ».
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CorrectionView {
    /// When it was corrected.
    pub at: DateView,
    /// Where in the text: « Point 1 ».
    pub place: Option<String>,
    /// What stood there.
    pub instead_of: String,
    /// What is right.
    pub read: String,
}

/// A version of the document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ChangeView {
    /// When.
    pub at: DateView,
    /// `first`, `major`, `minor`, `correction`: the words are the strings' `change-…`.
    pub kind: String,
    /// What changed.
    pub note: Option<String>,
}

/// Words of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct QuoteView {
    /// The words, without guillemets.
    pub text: String,
    /// Who said them.
    pub person: Option<String>,
    /// In which capacity.
    pub role: Option<String>,
}

/// A recording, often the document read aloud in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AudioView {
    /// What it is.
    pub title: String,
    /// Address of the file.
    pub url: String,
    /// Name of the language spoken: « Fon ».
    pub language: Option<String>,
    /// `fon`.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, of that language.
    pub dir: Option<String>,
    /// How long it lasts, in words: « 3 min 20 s ».
    pub duration: Option<String>,
    /// The podcast that has it, if one has.
    pub podcast: Option<FeedView>,
    /// Format in capitals: `MP3`.
    pub format: String,
    /// Size in words.
    pub size: String,
    /// What is said (*HTML*).
    pub transcript: Option<String>,
}

/// A video: a picture and a link, never a player of somebody else's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct VideoView {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub url: String,
    /// The host of an address elsewhere, so that the reader knows where the link leads.
    pub host: Option<String>,
    /// Where a file of the portal's own is as well.
    pub elsewhere: Option<LinkView>,
    /// How long it lasts, in words: « 3 min 20 s ».
    pub duration: Option<String>,
    /// Format of a file in capitals: `MP4`.
    pub format: Option<String>,
    /// Size of a file in words.
    pub size: Option<String>,
    /// Name of the language spoken: « Fon ».
    pub language: Option<String>,
    /// `fon`.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, of that language.
    pub dir: Option<String>,
    /// A picture of it, from the portal.
    pub poster: Option<ImageView>,
    /// What is said (*HTML*).
    pub transcript: Option<String>,
}

/// The signature block.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SignatureView {
    /// « Cotonou ».
    pub place: Option<String>,
    /// The date under the text.
    pub date: Option<DateView>,
    /// « Le Secrétaire général du Gouvernement ».
    pub role: Option<String>,
    /// Who signed.
    pub person: Option<String>,
}

/// A link that shares the page, without anything on the page that follows the reader.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ShareLinkView {
    /// `whatsapp`, `facebook`, `telegram`, `x`, `linkedin`, `sms`, `email`: the words are the strings' `share-…`.
    pub network: String,
    /// The address that opens it, with text and page.
    pub url: String,
}
