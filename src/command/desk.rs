//! The editor's desk in `crieur serve`: what was read stays, and of the site only what is asked for is made.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::cards::Cards;
use crate::artifact::{Artifact, Content};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::show::{self, Form};
use crate::load;
use crate::phrase::ToolLang;
use crate::pipeline::{self, Edition, Memory, Options};
use crate::plan::{Job, Planned};
use crate::produce::{Made, Stock};
use crate::route::SEARCH_TABLE;
use crate::serve::{Asked, Built, Changed, Site};
use crate::source::Sources;

/// What stays between two builds of a preview.
pub(super) struct Desk {
    lang: ToolLang,
    memory: Memory,
    /// The last sources, and what reading them had to say.
    read: Option<(Arc<Sources>, Diagnostics)>,
}

impl Desk {
    /// An empty desk.
    pub(super) fn new(lang: ToolLang) -> Self {
        Self { lang, memory: Memory::default(), read: None }
    }

    /// Reads what has changed and decides the site anew.
    pub(super) fn build(&mut self, options: &Options, changed: &Changed) -> Built {
        let (sources, diagnostics) = match self.sources(options, changed) {
            Ok(read) => read,
            Err(error) => {
                self.read = None;
                return Built::Mistakes { text: error.explain().0.say(self.lang).to_owned() };
            }
        };
        let outcome = pipeline::run(&sources, options, diagnostics, Some(&mut self.memory));
        match outcome.edition {
            Some(edition) => Built::Site(site(edition, sources, options, self.lang)),
            None => Built::Mistakes { text: told(&outcome.diagnostics, &sources, self.lang) },
        }
    }

    fn sources(
        &mut self,
        options: &Options,
        changed: &Changed,
    ) -> Result<(Arc<Sources>, Diagnostics), load::LoadError> {
        let again = match (&self.read, changed) {
            (Some((sources, diagnostics)), Changed::Files(paths)) => {
                // What could not be read the last time may be another file than one of these.
                let reloaded = load::reload(&options.root, sources, paths);
                reloaded.filter(|_| diagnostics.iter().next().is_none()).map(Arc::new)
            }
            _ => None,
        };
        let (sources, diagnostics) = if let Some(sources) = again {
            (sources, Diagnostics::default())
        } else {
            let mut diagnostics = Diagnostics::default();
            (Arc::new(load::load(&options.root, &mut diagnostics)?), diagnostics)
        };
        self.read = Some((Arc::clone(&sources), diagnostics.clone()));
        Ok((sources, diagnostics))
    }
}

/// The site of an edition: a page is made when it is asked for.
fn site(edition: Edition, sources: Arc<Sources>, options: &Options, lang: ToolLang) -> Site {
    let edition = Arc::new(edition);
    let planned = Arc::clone(&edition);
    let cards = Cards::of(&options.root);
    let indexes = Indexes::default();
    Site {
        files: edition.plan().files.len(),
        has: Box::new(move |path| find(&planned, path).is_some()),
        make: Box::new(move |path| match find(&edition, path) {
            Some(table) if table.job == Job::SearchIndex => Ok(indexes.file(&edition, table, path)),
            _ => make(&edition, &sources, &cards, path, lang),
        }),
    }
}

/// The search indexes of a site by language, each made when the first of its files is asked for.
#[derive(Default)]
struct Indexes(Mutex<BTreeMap<usize, BTreeMap<String, Content>>>);

impl Indexes {
    fn file(&self, edition: &Edition, table: &Planned, path: &str) -> Option<Content> {
        let mut indexes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let index = indexes.entry(table.language).or_insert_with(|| {
            let none = Stock {
                keeps: &|_, _| None,
                glance: None,
                card: &|_, draw| draw(),
                media: &|_| None,
                card_bytes: &|_, _| None,
            };
            match edition.press().make(table, &none) {
                Ok(Made::Parts { new, .. }) => {
                    new.into_iter().map(|file| (file.path, file.content)).collect()
                }
                _ => BTreeMap::new(),
            }
        });
        index.get(path).cloned()
    }
}

/// What makes the file at a path. The parts of a large sitemap are made by one job, those of a search index as well.
fn find<'e>(edition: &'e Edition, path: &str) -> Option<&'e Planned> {
    if path.starts_with("sitemap-") {
        return edition.plan().find("sitemap.xml");
    }
    let found = edition.plan().find(path).filter(|found| found.route.file() == path);
    found.or_else(|| {
        let (folder, _) = path.rsplit_once('/')?;
        let table = edition.plan().find(&format!("{folder}/{SEARCH_TABLE}"))?;
        (table.job == Job::SearchIndex).then_some(table)
    })
}

fn make(edition: &Edition, sources: &Sources, cards: &Cards, path: &str, lang: ToolLang) -> Asked {
    let Some(planned) = find(edition, path) else { return Ok(None) };
    let press = edition.press();
    let stock = Stock {
        keeps: &|_, _| None,
        glance: None,
        card: &|key, draw| cards.card(key, draw),
        media: &|path| load::media(edition.root(), path),
        card_bytes: &|language, index| press.card_bytes(language, index, &|key, draw| cards.card(key, draw)),
    };
    match press.make(planned, &stock) {
        Ok(Made::Kept(_)) => Ok(None),
        Ok(Made::Files(files) | Made::Parts { new: files, .. }) => {
            let file = files.into_iter().find(|file| file.path == path);
            Ok(file.map(|Artifact { content, .. }| content))
        }
        Err(error) => {
            let mut diagnostics = Diagnostics::default();
            diagnostics.add(edition.mistake(error));
            Err(told(&diagnostics, sources, lang))
        }
    }
}

/// The same text as `crieur check` prints, without colours.
fn told(diagnostics: &Diagnostics, sources: &Sources, lang: ToolLang) -> String {
    let text = show::show(diagnostics, sources, Form::Human, lang);
    anstream::adapter::strip_str(&text).to_string()
}
