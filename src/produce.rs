//! A job → its file, unless the file that is there was made from the same. Pure but for what it is handed in: the same
//! plan gives the same artifacts, whatever the number of cores.
//!
//! The *job key* is a hash of what a job's template is given: the view, the theme, this program. Nothing reaches a page but
//! through its view, so a page whose key is that of the last publication need not be rendered. Before it stands a key that
//! needs no view ([`Glance`]). What has no key (the sitemap, `status.json`) is made every time and compared.

mod drawn;
mod glance;
mod media;
mod podcast;
mod portal;
mod search;
mod stamp;
mod status;
mod tally;

pub use glance::Glance;
pub use status::{next_change_of, restated};
pub use tally::Tally;

use crate::artifact::{Artifact, Content as Bytes, Key, Keys};
use crate::card::CardError;
use crate::compose::Composer;
use crate::compose::data::{
    DECISION_COLUMNS, DecisionRow, FRESHNESS_COLUMNS, FreshnessRow, NOMINATION_COLUMNS, NominationRow,
};
use crate::export::csv;
use crate::feed;
use crate::minify::Minifier;
use crate::picture::Darkroom;
use crate::plan::{Data, Format, Job, Planned};
use crate::site::Content;
use crate::sitemap::{self};
use crate::source::Span;
use crate::theme::{Theme, ThemeMistake};
use crate::view;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Why a file could not be made: a mistake of the theme, since everything else was checked.
#[derive(Debug)]
pub enum ProduceError {
    /// A template failed.
    Theme(ThemeMistake),
    /// An icon failed.
    Icon(CardError),
    /// A picture could not be stamped: where it is named, and why.
    Picture(Span, String),
    /// A picture could not be read: where it is named, its file, and why.
    Photograph(Span, String, String),
}

/// Why not every file was made.
#[derive(Debug)]
pub enum Halt {
    /// One could not be.
    Mistake(ProduceError),
    /// One was not taken; whoever refused it knows why.
    Refused,
}

/// What the jobs draw on, a voice for each of the portal's languages; the first leads.
pub struct Press<'a> {
    /// Never empty.
    pub voices: Vec<Voice<'a>>,
}

/// What the jobs of a language draw on.
pub struct Voice<'a> {
    /// Fills the views.
    pub composer: Composer<'a>,
    /// The emblem, for icons.
    pub emblem: &'a str,
    /// Minifies the pages.
    pub minifier: &'a Minifier,
    /// Where pictures are decoded.
    pub darkroom: &'a Darkroom,
    /// What every page is made from beside its own view.
    pub theme_key: Key,
    /// The portal's root, where files to copy are.
    pub root: &'a Path,
}

/// The card of a key, from an earlier build or drawn now.
pub type CardOf<'a> = &'a (dyn Fn(Key, &dyn Fn() -> Vec<u8>) -> Vec<u8> + Sync);

/// What earlier builds left, for a job to ask.
pub struct Stock<'a> {
    /// The size in bytes of the file that stands at a path, if it was made from what one of these keys says.
    pub keeps: &'a (dyn Fn(&str, Keys) -> Option<u64> + Sync),
    /// The keys that need no view, where there is something to keep.
    pub glance: Option<&'a Glance>,
    /// The cards of earlier builds.
    pub card: CardOf<'a>,
    /// The bytes of a file of the content, by its path from there.
    pub media: &'a (dyn Fn(&str) -> Option<Vec<u8>> + Sync),
    /// The size in bytes of a document's card in a language, for feeds.
    pub card_bytes: &'a (dyn Fn(usize, usize) -> Option<u64> + Sync),
}

/// Takes a file; tells whether it is another than the one that stood there.
pub type Take<'a> = &'a (dyn Fn(Artifact) -> Result<bool, Halt> + Sync);

/// What a job came to.
#[derive(Debug)]
pub enum Made {
    /// The file that stands there, of this size in bytes.
    Kept(u64),
    /// A file, or for the sitemap several.
    Files(Vec<Artifact>),
    /// Of many files the new ones, and how many stand there.
    Parts {
        /// How many are kept.
        kept: usize,
        /// Those that are not.
        new: Vec<Artifact>,
    },
}

/// Makes every file of the plan that is not kept, and hands each over as soon as it is made. `step` is called once a file,
/// with how many there are.
pub fn produce(
    press: &Press<'_>,
    stock: &Stock<'_>,
    take: Take<'_>,
    step: &(dyn Fn(usize) + Sync),
) -> Result<Tally, Halt> {
    let files = &press.voices[0].composer.plan.files;
    let run = |planned: &Planned, stock: &Stock<'_>| -> Result<(Tally, u64), Halt> {
        let made = press.make(planned, stock).map_err(Halt::Mistake)?;
        let done = deliver(&planned.job, made, take)?;
        step(files.len());
        Ok(done)
    };
    // Cards come first: feeds tell their size.
    let (cards, others): (Vec<&Planned>, Vec<&Planned>) =
        files.iter().partition(|planned| matches!(planned.job, Job::Card(_)));
    let (renditions, others): (Vec<&Planned>, Vec<&Planned>) =
        others.into_iter().partition(|planned| matches!(planned.job, Job::Rendition(..)));
    let drawn: Vec<(Tally, u64)> = cards.par_iter().map(|card| run(card, stock)).collect::<Result<_, _>>()?;
    let which =
        |card: &&Planned| if let Job::Card(index) = card.job { Some((card.language, index)) } else { None };
    let sizes: BTreeMap<(usize, usize), u64> =
        cards.iter().filter_map(which).zip(drawn.iter().map(|(_, bytes)| *bytes)).collect();
    let stock = Stock { card_bytes: &|language, index| sizes.get(&(language, index)).copied(), ..*stock };
    let made = others.par_iter().map(|planned| run(planned, &stock).map(|(tally, _)| tally));
    let of_others: Tally = made.try_reduce(Tally::default, |one, other| Ok(one + other))?;
    let printed = |planned: &Planned, made: Result<Made, ProduceError>| {
        step(files.len());
        deliver(&planned.job, made.map_err(Halt::Mistake)?, take).map(|(tally, _)| tally)
    };
    let of_one = |group: &&[&Planned]| press.renditions(group, &stock, printed);
    let small = media::by_picture(&renditions).par_iter().map(of_one).collect::<Result<Vec<_>, _>>()?;
    let drawn = drawn.into_iter().map(|(tally, _)| tally);
    Ok(drawn.chain(small).fold(of_others, |all, tally| all + tally))
}

/// Hands over what a job made; tells what came of it, and the size of the last file in bytes.
fn deliver(job: &Job, made: Made, take: Take<'_>) -> Result<(Tally, u64), Halt> {
    let mut tally = Tally::default();
    let files = match made {
        Made::Kept(bytes) => return Ok((Tally::kept(), bytes)),
        Made::Files(files) => files,
        Made::Parts { kept, new } => {
            tally.kept = kept;
            new
        }
    };
    let mut size = 0;
    for file in files {
        size = if let Bytes::Bytes(bytes) = &file.content { bytes.len() as u64 } else { 0 };
        tally = tally + if take(file)? { Tally::made(job) } else { Tally::kept() };
    }
    Ok((tally, size))
}

impl Press<'_> {
    /// Makes the file of a job, unless it is kept.
    pub fn make(&self, planned: &Planned, stock: &Stock<'_>) -> Result<Made, ProduceError> {
        self.voices[planned.language].make(planned, stock)
    }

    /// The size in bytes of a document's card in a language, for who asks for a feed and nothing else.
    pub fn card_bytes(&self, language: usize, index: usize, card: CardOf<'_>) -> Option<u64> {
        self.voices.get(language)?.card_bytes(index, card)
    }
}

impl Voice<'_> {
    fn make(&self, planned: &Planned, stock: &Stock<'_>) -> Result<Made, ProduceError> {
        let composer = &self.composer;
        let path = planned.route.file();
        let glance = stock.glance.and_then(|glance| glance.key(self, planned));
        let at_a_glance = Keys { glance, view: None };
        if let Some(bytes) = glance.and_then(|_| (stock.keeps)(&path, at_a_glance)) {
            return Ok(Made::Kept(bytes));
        }
        let whole =
            |bytes: Vec<u8>| Made::Files(vec![Artifact::bytes(path.clone(), bytes).keyed(at_a_glance)]);
        let page = Page { voice: self, path: &path, glance, stock };
        match &planned.job {
            Job::Home => page.of(view::HomeView::TEMPLATE, &composer.home()),
            Job::Document(index) => self.document(&page, *index),
            Job::PlainText(index) => {
                Ok(whole(composer.plain_text(&composer.site.documents[*index]).into_bytes()))
            }
            Job::Share(index, part) => {
                let document = &composer.site.documents[*index];
                page.of(view::ShareView::TEMPLATE, &composer.share_page(document, *part))
            }
            Job::Part(index, place) => self.part(&page, *index, *place),
            Job::List(list, number) => page.of(view::ListView::TEMPLATE, &composer.list(*list, number)),
            Job::Institution(index, number) => self.institution(&page, *index, number),
            Job::Institutions => page.of(view::InstitutionsView::TEMPLATE, &composer.institutions_page()),
            Job::Accounts => page.of(view::AccountsView::TEMPLATE, &composer.accounts_page()),
            Job::Freshness => page.of(view::FreshnessView::TEMPLATE, &composer.freshness_page()),
            Job::Accessibility => page.of(view::AccessibilityView::TEMPLATE, &composer.accessibility_page()),
            Job::Calendar => Ok(whole(feed::icalendar::write(&composer.calendar()))),
            Job::Badge(index) => Ok(whole(composer.badge(*index).into_bytes())),
            Job::Topics => page.of(view::TopicsView::TEMPLATE, &composer.topics_page()),
            Job::Calls => page.of(view::CallsView::TEMPLATE, &composer.calls_page()),
            Job::CallsCalendar => Ok(whole(feed::icalendar::write(&composer.calls_calendar()))),
            Job::Ask => page.of(view::AskView::TEMPLATE, &composer.ask_page()),
            Job::Page(index) => {
                page.of(view::PageView::TEMPLATE, &composer.page(&composer.site.pages[*index]))
            }
            Job::Search => page.of(view::SearchView::TEMPLATE, &composer.search_page()),
            Job::SearchIndex => Ok(self.search_index(&path, stock)),
            Job::SearchScript => Ok(whole(composer.theme.script().as_bytes().to_vec())),
            Job::SearchDescription => Ok(whole(composer.search_description().into_bytes())),
            Job::NotFound => page.of(view::NotFoundView::TEMPLATE, &composer.not_found()),
            Job::Redirect(index) => page.of(view::RedirectView::TEMPLATE, &composer.redirect(*index)),
            Job::PageRedirect(index) => {
                page.of(view::RedirectView::TEMPLATE, &composer.page_redirect(*index))
            }
            Job::Feed(scope, format) => Ok(whole(self.feed(*scope, *format, stock.card_bytes))),
            Job::Podcast(language) => Ok(whole(self.podcast(language))),
            Job::PodcastCover(language) => Ok(self.cover(path, language, stock)),
            Job::Transcript(index, place) => {
                Ok(whole(composer.transcript(&composer.site.documents[*index], *place).into_bytes()))
            }
            Job::Card(_) | Job::Picture(..) | Job::PartCard(..) | Job::PartPicture(..) | Job::SiteCard => {
                Ok(self.card_of(&planned.job, path, stock))
            }
            Job::Stamped(index) => self.stamped(path, *index, stock),
            Job::Icon(icon) => self.icon(path, *icon, stock),
            Job::Manifest => Ok(whole(self.manifest())),
            Job::Robots => Ok(whole(sitemap::robots(composer.routes.base_url()))),
            Job::Sitemap => Ok(Made::Files(self.sitemap())),
            Job::Status => Ok(whole(json(&composer.status()))),
            Job::Data(data) => Ok(whole(self.data(*data))),
            Job::Original(file) => self.original(&planned.route, file, stock),
            Job::Rendition(file, rendition) => {
                self.rendition(&planned.route, file, *rendition, stock, &media::Once::new())
            }
            Job::Copy(file) => Ok(self.copy(path, file, stock)),
        }
    }

    fn document(&self, page: &Page<'_>, index: usize) -> Result<Made, ProduceError> {
        let composer = &self.composer;
        let document = &composer.site.documents[index];
        if document.is_withdrawn() {
            return page.of(view::WithdrawnView::TEMPLATE, &composer.withdrawn(document));
        }
        match &document.content {
            Content::Communique(communique) => {
                page.of(view::CommuniqueView::TEMPLATE, &composer.communique(document, communique))
            }
            Content::FactCheck(factcheck) => {
                page.of(view::FactCheckView::TEMPLATE, &composer.factcheck(document, factcheck))
            }
            Content::Consultation(consultation) => {
                page.of(view::ConsultationView::TEMPLATE, &composer.consultation(document, consultation))
            }
            Content::Question(question) => {
                page.of(view::QuestionView::TEMPLATE, &composer.question(document, question))
            }
            Content::Council(council) if document.is_not_held() => page
                .of(view::CouncilNotHeldView::TEMPLATE, &composer.council_not_held(index, document, council)),
            Content::Council(council) => {
                page.of(view::CouncilView::TEMPLATE, &composer.council(index, document, council))
            }
        }
    }

    /// A part of what was taken back says of itself what the whole does.
    fn part(&self, page: &Page<'_>, index: usize, place: usize) -> Result<Made, ProduceError> {
        let composer = &self.composer;
        let document = &composer.site.documents[index];
        if document.is_withdrawn() {
            return page.of(view::WithdrawnView::TEMPLATE, &composer.withdrawn(document));
        }
        page.of(view::PartView::TEMPLATE, &composer.part_page(document, place))
    }

    /// The first page is the institution's own; older documents are a list under it.
    fn institution(
        &self,
        page: &Page<'_>,
        index: usize,
        number: &crate::plan::Page,
    ) -> Result<Made, ProduceError> {
        if number.number == number.of {
            return page.of(view::InstitutionView::TEMPLATE, &self.composer.institution_page(index, number));
        }
        page.of(view::ListView::TEMPLATE, &self.composer.institution_list(index, number))
    }

    fn feed(
        &self,
        scope: crate::plan::Scope,
        format: Format,
        card_bytes: &dyn Fn(usize, usize) -> Option<u64>,
    ) -> Vec<u8> {
        let language = self.composer.routes.language();
        let (feed, folder) = self.composer.feed(scope, &|index| card_bytes(language, index));
        let own = self.composer.routes.absolute(&folder.join(format.file()));
        match format {
            Format::Rss => feed::rss::write(&feed, &own),
            Format::Atom => feed::atom::write(&feed, &own),
            Format::Json => feed::json::write(&feed, &own),
        }
    }

    fn data(&self, data: Data) -> Vec<u8> {
        let composer = &self.composer;
        match data {
            Data::Documents => json(&composer.document_rows()),
            Data::Institutions => json(&composer.institution_rows()),
            Data::DecisionsJson => json(&composer.decision_rows()),
            Data::NominationsJson => json(&composer.nomination_rows()),
            Data::DecisionsCsv => {
                csv::write(DECISION_COLUMNS, composer.decision_rows().iter().map(DecisionRow::cells))
                    .unwrap_or_default()
            }
            Data::Freshness => {
                csv::write(FRESHNESS_COLUMNS, composer.freshness_rows().iter().map(FreshnessRow::cells))
                    .unwrap_or_default()
            }
            Data::NominationsCsv => {
                csv::write(NOMINATION_COLUMNS, composer.nomination_rows().iter().map(NominationRow::cells))
                    .unwrap_or_default()
            }
        }
    }
}

/// A page to make.
struct Page<'a> {
    voice: &'a Voice<'a>,
    path: &'a str,
    glance: Option<Key>,
    stock: &'a Stock<'a>,
}

impl Page<'_> {
    fn of<V: Serialize>(&self, template: &str, view: &V) -> Result<Made, ProduceError> {
        let voice = self.voice;
        if let Some(mistake) = voice.composer.mistake() {
            return Err(ProduceError::Theme(mistake.clone()));
        }
        let given = Theme::given(template, view).map_err(ProduceError::Theme)?;
        let key = Key::of(&[b"page", voice.theme_key.as_bytes(), template.as_bytes(), &given.bytes()]);
        let keys = Keys { glance: self.glance, view: Some(key) };
        if let Some(bytes) = (self.stock.keeps)(self.path, keys) {
            return Ok(Made::Kept(bytes));
        }
        let theme = voice.composer.theme;
        let rendered = theme.page(template, view, &given).map_err(ProduceError::Theme)?;
        let page = voice.minifier.page(&rendered).into_bytes();
        Ok(Made::Files(vec![Artifact::bytes(self.path, page).keyed(keys)]))
    }
}

fn json<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
