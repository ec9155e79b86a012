//! What became of a document: banners over it, its corrections, its versions, who answers for it today.

use super::Composer;
use crate::content::parts;
use crate::site::Document;
use crate::time::Moment;
use crate::view::{BannerView, ChangeView, CorrectionView, DateView, InstitutionRefView};
use crate::vocabulary::values::ChangeKind;
use crate::vocabulary::{Choice, fold};
use jiff::Timestamp;

impl Composer<'_> {
    /// The banners over a document, the gravest first.
    pub(super) fn banners(&self, document: &Document) -> Vec<BannerView> {
        let mut banners = Vec::new();
        banners
            .extend(document.superseded_by.iter().filter_map(|new| self.pointer("superseded", *new, true)));
        if self.has_expired(document) {
            let date = Self::expiry(document).map(|at| self.moment(at));
            banners.push(BannerView { state: "expired".to_owned(), date, ..BannerView::default() });
        }
        for (state, places, dated) in [
            ("corrected_by", &document.corrected_by, true),
            ("replaces", &document.replaces, false),
            ("corrects", &document.corrects, false),
            ("reply", &document.answers, false),
            ("answered", &document.answered_by, true),
        ] {
            banners.extend(places.iter().filter_map(|place| self.pointer(state, *place, dated)));
        }
        banners.extend(self.history(document));
        banners
    }

    /// A banner that leads to another document, with that one's date where `dated`.
    fn pointer(&self, state: &'static str, place: usize, dated: bool) -> Option<BannerView> {
        let other = self.site.documents.get(place)?;
        Some(BannerView {
            state: state.to_owned(),
            date: dated.then(|| self.date(other.date)),
            link: Some(self.document_link(other)),
            text: None,
        })
    }

    /// « Publié sous le gouvernement … », once it is no longer in office.
    fn history(&self, document: &Document) -> Option<BannerView> {
        let government = self.site.past_government_of(document)?;
        let name = self.text(&government.name);
        let word = fold(&self.say("government-word"));
        let rest = name.split_once(' ').filter(|(first, _)| fold(first) == word).map(|(_, rest)| rest);
        let history = match rest {
            Some(rest) => self.say_with("history", &[("name", rest)]),
            None => self.say_with("history-other", &[("name", &name)]),
        };
        let head = government.head_of_government.as_ref().map(|head| self.person(head));
        let text = match head {
            Some(head) => self.say_with("history-head", &[("history", &history), ("person", &head)]),
            None => history,
        };
        Some(BannerView { state: "history".to_owned(), text: Some(text), ..BannerView::default() })
    }

    /// A banner as a line of a text, for readers that know no style sheet; `None` for those that are no news.
    pub(super) fn banner_line(&self, banner: &BannerView) -> Option<(String, Option<(String, String)>)> {
        if !matches!(banner.state.as_str(), "superseded" | "corrected_by" | "corrects" | "reply") {
            return None;
        }
        let words = match &banner.date {
            Some(date) => self.say_with(&format!("banner-{}-on", banner.state), &[("date", &date.words)]),
            None => self.say(&format!("banner-{}", banner.state)),
        };
        let link = banner.link.as_ref();
        Some((words, link.map(|link| (self.routes.whole(&link.url), link.label.clone()))))
    }

    /// The corrections that have been made.
    pub(super) fn made<'d>(&'d self, document: &'d Document) -> impl Iterator<Item = &'d parts::Correction> {
        let made = |correction: &&parts::Correction| self.has_opened(&correction.at.value);
        document.trunk().corrections.iter().filter(made)
    }

    /// Whether a moment has come.
    fn has_opened(&self, moment: &Moment) -> bool {
        self.site.now.has_come(moment.opens(&self.site.config.zone))
    }

    /// Whether the document was wrong and says so, or another says so.
    pub(super) fn is_corrected(&self, document: &Document) -> bool {
        self.made(document).next().is_some() || !document.corrected_by.is_empty()
    }

    /// The corrections as the page shows them.
    pub(super) fn corrections(&self, document: &Document) -> Vec<CorrectionView> {
        let view = |correction: &parts::Correction| CorrectionView {
            at: self.moment(&correction.at.value),
            place: self.maybe(correction.place.as_ref()),
            instead_of: self.text(&correction.instead_of),
            read: self.text(&correction.read),
        };
        self.made(document).map(view).collect()
    }

    /// The document's life, the newest first, and apart from it the minor changes; shown once something happened after the
    /// first publication.
    pub(super) fn changes(&self, document: &Document) -> (Vec<ChangeView>, Vec<ChangeView>) {
        let zone = &self.site.config.zone;
        let entry = |at: &Moment, kind: &str, note: Option<String>| -> (Timestamp, ChangeView) {
            (at.opens(zone), ChangeView { at: self.moment(at), kind: kind.to_owned(), note })
        };
        let changes = document.trunk().changes.iter().filter(|change| self.has_opened(&change.at.value));
        let (minor, major): (Vec<_>, Vec<_>) = changes.partition(|change| change.kind == ChangeKind::Minor);
        let view = |change: &&parts::Change| {
            entry(&change.at.value, change.kind.word(), self.maybe(change.note.as_ref()))
        };
        let corrections = self.made(document).map(|correction| {
            entry(&correction.at.value, "correction", self.maybe(correction.place.as_ref()))
        });
        let versions = newest_first(major.iter().map(view).chain(corrections).collect());
        let minor = newest_first(minor.iter().map(view).collect());
        if versions.is_empty() && minor.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let first = ChangeView { at: self.published(document), kind: "first".to_owned(), note: None };
        (versions.into_iter().chain(std::iter::once(first)).collect(), minor)
    }

    /// Who does today what the institutions that speak did, where they are no more.
    pub(super) fn heirs(&self, document: &Document) -> Vec<InstitutionRefView> {
        let mut heirs: Vec<usize> = Vec::new();
        for heir in document.institutions.iter().flat_map(|index| self.site.heirs(*index)) {
            if !heirs.contains(&heir) && !document.institutions.contains(&heir) {
                heirs.push(heir);
            }
        }
        heirs.into_iter().map(|heir| self.institution(heir)).collect()
    }

    /// When what is shown of a document last changed: by itself, or by one that replaces or corrects it.
    pub(super) fn changed(&self, document: &Document) -> Timestamp {
        let others = document.superseded_by.iter().chain(&document.corrected_by);
        let others = others.filter_map(|place| self.site.documents.get(*place)).map(|other| other.published);
        others.chain(document.modified).fold(document.published, Timestamp::max)
    }

    /// The moment of the last correction, as data say it.
    pub(super) fn corrected_on(&self, document: &Document) -> Option<DateView> {
        let zone = &self.site.config.zone;
        let last = self.made(document).map(|made| &made.at.value).max_by_key(|at| at.opens(zone))?;
        Some(self.moment(last))
    }
}

fn newest_first(mut changes: Vec<(Timestamp, ChangeView)>) -> Vec<ChangeView> {
    changes.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    changes.into_iter().map(|(_, view)| view).collect()
}
