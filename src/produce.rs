//! A job → its bytes. Pure: the same plan gives the same artifacts, in the plan's order, whatever the number of cores.

use crate::artifact::{Artifact, Content as Bytes};
use crate::card::{self, CardError};
use crate::compose::data::{DECISION_COLUMNS, DecisionRow, NOMINATION_COLUMNS, NominationRow};
use crate::compose::{Composer, official_site};
use crate::export::csv;
use crate::feed;
use crate::manifest::{self, Manifest};
use crate::minify::Minifier;
use crate::plan::{Data, Format, Icon, Job, Planned};
use crate::route::Route;
use crate::site::Content;
use crate::sitemap::{self, SitemapEntry};
use crate::theme::ThemeMistake;
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
}

/// What the jobs draw on beside the composer.
pub struct Press<'a> {
    /// Fills the views.
    pub composer: &'a Composer<'a>,
    /// The emblem, for icons.
    pub emblem: &'a str,
    /// Minifies the pages.
    pub minifier: Minifier,
    /// The portal's root, where files to copy are.
    pub root: &'a Path,
    /// Called once a file made, with how many there are.
    pub step: &'a (dyn Fn(usize) + Sync),
}

/// Makes every file of the plan.
pub fn produce(press: &Press<'_>) -> Result<Vec<Artifact>, ProduceError> {
    let cards = press.cards();
    let files = &press.composer.plan.files;
    let made: Vec<Result<Vec<Artifact>, ProduceError>> = files
        .par_iter()
        .map(|planned| {
            let made = press.make(planned, &cards);
            (press.step)(files.len());
            made
        })
        .collect();
    let mut artifacts = Vec::with_capacity(files.len());
    for result in made {
        artifacts.extend(result?);
    }
    Ok(artifacts)
}

impl Press<'_> {
    /// Cards come first: feeds tell their size.
    fn cards(&self) -> BTreeMap<usize, Vec<u8>> {
        let Some(studio) = self.composer.studio else { return BTreeMap::new() };
        let jobs: Vec<usize> = self
            .composer
            .plan
            .files
            .iter()
            .filter_map(|planned| if let Job::Card(index) = planned.job { Some(index) } else { None })
            .collect();
        let draw = |index: usize| {
            (index, studio.draw(&self.composer.card_text(&self.composer.site.documents[index])))
        };
        jobs.into_par_iter().map(draw).collect()
    }

    fn make(
        &self,
        planned: &Planned,
        cards: &BTreeMap<usize, Vec<u8>>,
    ) -> Result<Vec<Artifact>, ProduceError> {
        let composer = self.composer;
        let bytes = match &planned.job {
            Job::Home => self.page(view::HomeView::TEMPLATE, &composer.home())?,
            Job::Document(index) => self.document(*index)?,
            Job::List(list, page) => self.page(view::ListView::TEMPLATE, &composer.list(*list, page))?,
            Job::Institution(index, page) => self.institution(*index, page)?,
            Job::Institutions => {
                self.page(view::InstitutionsView::TEMPLATE, &composer.institutions_page())?
            }
            Job::Topics => self.page(view::TopicsView::TEMPLATE, &composer.topics_page())?,
            Job::Calls => self.page(view::CallsView::TEMPLATE, &composer.calls_page())?,
            Job::Page(index) => {
                self.page(view::PageView::TEMPLATE, &composer.page(&composer.site.pages[*index]))?
            }
            Job::NotFound => self.page(view::NotFoundView::TEMPLATE, &composer.not_found())?,
            Job::Redirect(index) => {
                self.page(view::RedirectView::TEMPLATE, &composer.redirect(&composer.site.documents[*index]))?
            }
            Job::Feed(scope, format) => self.feed(*scope, *format, cards),
            Job::Card(index) => cards.get(index).cloned().unwrap_or_default(),
            Job::SiteCard => {
                composer.studio.map(|studio| studio.draw(&composer.site_card_text())).unwrap_or_default()
            }
            Job::Icon(icon) => self.icon(*icon)?,
            Job::Manifest => self.manifest(),
            Job::Robots => sitemap::robots(composer.routes.base_url()),
            Job::Sitemap => return Ok(self.sitemap()),
            Job::Status => json(&composer.status()),
            Job::Data(data) => self.data(*data),
            Job::Copy(path) => {
                return Ok(vec![Artifact {
                    path: planned.route.file(),
                    content: Bytes::Copy(self.root.join("content").join(path)),
                }]);
            }
        };
        Ok(vec![Artifact { path: planned.route.file(), content: Bytes::Bytes(bytes) }])
    }

    fn page<V: Serialize>(&self, template: &str, view: &V) -> Result<Vec<u8>, ProduceError> {
        let theme = self.composer.theme;
        let marked = theme.marked(template, view).map_err(ProduceError::Theme)?;
        Ok(self.minifier.page(&theme.rendered(&marked)).into_bytes())
    }

    fn document(&self, index: usize) -> Result<Vec<u8>, ProduceError> {
        let composer = self.composer;
        let document = &composer.site.documents[index];
        if document.is_withdrawn() {
            return self.page(view::WithdrawnView::TEMPLATE, &composer.withdrawn(document));
        }
        match &document.content {
            Content::Communique(communique) => {
                self.page(view::CommuniqueView::TEMPLATE, &composer.communique(document, communique))
            }
            Content::Council(council) if document.is_not_held() => self.page(
                view::CouncilNotHeldView::TEMPLATE,
                &composer.council_not_held(index, document, council),
            ),
            Content::Council(council) => {
                self.page(view::CouncilView::TEMPLATE, &composer.council(index, document, council))
            }
        }
    }

    /// The first page is the institution's own; older documents are a list under it.
    fn institution(&self, index: usize, page: &crate::plan::Page) -> Result<Vec<u8>, ProduceError> {
        if page.number == page.of {
            return self.page(view::InstitutionView::TEMPLATE, &self.composer.institution_page(index, page));
        }
        self.page(view::ListView::TEMPLATE, &self.composer.institution_list(index, page))
    }

    fn feed(&self, scope: crate::plan::Scope, format: Format, cards: &BTreeMap<usize, Vec<u8>>) -> Vec<u8> {
        let size = |index: usize| cards.get(&index).map(|card| card.len() as u64);
        let (feed, folder) = self.composer.feed(scope, &size);
        let own = self.composer.routes.absolute(&folder.join(format.file()));
        match format {
            Format::Rss => feed::rss::write(&feed, &own),
            Format::Atom => feed::atom::write(&feed, &own),
            Format::Json => feed::json::write(&feed, &own),
        }
    }

    fn icon(&self, icon: Icon) -> Result<Vec<u8>, ProduceError> {
        match icon {
            Icon::Svg => Ok(self.emblem.as_bytes().to_vec()),
            Icon::Ico => card::favicon_ico(self.emblem).map_err(ProduceError::Icon),
            Icon::Png(size) => card::tile(self.emblem, size).map_err(ProduceError::Icon),
        }
    }

    fn manifest(&self) -> Vec<u8> {
        let composer = self.composer;
        let url = |name: &str| composer.routes.url(&Route::fixed(name));
        let png = |size: u32| manifest::Icon {
            src: url(&format!("icon-{size}.png")),
            sizes: format!("{size}x{size}"),
            mime: "image/png".to_owned(),
            maskable: true,
        };
        let svg = manifest::Icon {
            src: url("favicon.svg"),
            sizes: "any".to_owned(),
            mime: "image/svg+xml".to_owned(),
            maskable: false,
        };
        let name = composer.site_name();
        manifest::write(&Manifest {
            short_name: name.split_whitespace().next_back().map_or_else(
                || name.clone(),
                |last| if name.chars().count() > 12 { last.to_owned() } else { name.clone() },
            ),
            description: official_site(composer).issuer,
            lang: composer.site.language().tag().to_owned(),
            right_to_left: composer.site.language().direction() == "rtl",
            base_path: composer.routes.base_path().to_owned(),
            icons: vec![svg, png(192), png(512)],
            theme_color: composer.site.config.accent().to_owned(),
            background_color: "#fbfaf6".to_owned(),
            name,
        })
    }

    /// Every page that may be indexed, once, with its last change.
    fn sitemap(&self) -> Vec<Artifact> {
        let composer = self.composer;
        let indexed = composer.plan.files.iter().filter(|planned| composer.is_indexed(&planned.job));
        let entries: Vec<SitemapEntry> = indexed
            .map(|planned| SitemapEntry {
                url: composer.routes.absolute(&planned.route),
                lastmod: composer.last_change(&planned.job),
            })
            .collect();
        let files = sitemap::sitemap(composer.routes.base_url(), &entries);
        files.into_iter().map(|(path, bytes)| Artifact { path, content: Bytes::Bytes(bytes) }).collect()
    }

    fn data(&self, data: Data) -> Vec<u8> {
        let composer = self.composer;
        match data {
            Data::Documents => json(&composer.document_rows()),
            Data::Institutions => json(&composer.institution_rows()),
            Data::DecisionsJson => json(&composer.decision_rows()),
            Data::NominationsJson => json(&composer.nomination_rows()),
            Data::DecisionsCsv => {
                csv::write(DECISION_COLUMNS, composer.decision_rows().iter().map(DecisionRow::cells))
                    .unwrap_or_default()
            }
            Data::NominationsCsv => {
                csv::write(NOMINATION_COLUMNS, composer.nomination_rows().iter().map(NominationRow::cells))
                    .unwrap_or_default()
            }
        }
    }
}

fn json<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
