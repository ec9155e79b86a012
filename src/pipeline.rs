//! The whole build on one screen: parse → assemble → lay out → check → an edition, ready to be produced.
//!
//! `check`, `build` and `serve` are this with three ends: nothing, every file, the page that is asked for. Reading stands
//! before it ([`crate::load`]), publishing after it ([`crate::publish`]); in between nothing touches a disk, a clock or a
//! network.

mod edition;
mod glyphs;
mod identity;
mod memory;
mod mistakes;

pub use edition::Edition;
pub use identity::{Identity, identity};
pub use memory::Memory;
use memory::Reading;

use crate::artifact::{Key, PROGRAM};
use crate::card::Studio;
use crate::check;
use crate::compose::{inline_emblem, site_view};
use crate::config::{self, Config};
use crate::content::typeset::{self, Setting};
use crate::content::{self, Draft, UnreadFile};
use crate::diagnostic::Diagnostics;
use crate::links::Links;
use crate::minify::Minifier;
use crate::plan::{self, Parts};
use crate::route::Routes;
use crate::site::{self, Site};
use crate::source::{SourceId, Sources, Span};
use crate::theme::{self, Theme};
use crate::time::Moment;
use crate::typography::Typography;
use crate::view::SiteView;
use jiff::Timestamp;
use rayon::prelude::*;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What the caller decides.
#[derive(Clone, Debug)]
pub struct Options {
    /// The portal's root, where files to copy are.
    pub root: PathBuf,
    /// The now that was given; it wins over the site's.
    pub now: Option<Moment>,
    /// The now where nobody gave one: `SOURCE_DATE_EPOCH`, else the clock.
    pub clock: Timestamp,
    /// What is left out.
    pub parts: Parts,
}

/// What came of a build.
pub struct Outcome {
    /// Every mistake, weighed and sorted.
    pub diagnostics: Diagnostics,
    /// The portal, ready to be produced; absent after an error.
    pub edition: Option<Edition>,
    /// How many documents are public, and how many wait.
    pub documents: (usize, usize),
    /// The path that the site lives under.
    pub base_path: String,
    /// How long each stage took.
    pub timings: Vec<(&'static str, Duration)>,
}

/// Runs the stages in their order. `diagnostics` holds what reading the disk had to say; `memory`, if there is one, the
/// drafts of the run before.
pub fn run(
    sources: &Arc<Sources>,
    options: &Options,
    mut diagnostics: Diagnostics,
    memory: Option<&mut Memory>,
) -> Outcome {
    let mut clock = Clock::start();
    let Some(config) = config::read(sources, &mut diagnostics) else {
        diagnostics.settle(&std::collections::BTreeMap::new());
        return clock.outcome(diagnostics, None);
    };
    let checks = config.checks.clone();
    let theme = compile_theme(sources, &config, &mut diagnostics);
    clock.lap("theme");
    let drafts = parse(sources, &config, theme.as_ref(), memory, &mut diagnostics);
    clock.lap("parse");
    let now = now(&config, options);
    let site = site::assemble(config, now, drafts, &sources.history, &mut diagnostics);
    clock.documents(&site);
    clock.lap("assemble");
    let routes = Routes::new(&site.config);
    let plan = plan::lay_out(&site, sources, &routes, options.parts, &mut diagnostics);
    clock.lap("plan");
    check::check(&Links { site: &site, sources, plan: &plan, routes: &routes }, &mut diagnostics);
    clock.lap("check");
    let emblem = emblem(sources, &site.config, theme.as_ref().map(|(_, files)| files), &mut diagnostics);
    let Some((mut theme, files)) = theme else {
        diagnostics.settle(&checks);
        return clock.outcome(diagnostics, None);
    };
    if let Some(accent) = &site.config.accent
        && theme.set_accent(&accent.value).is_err()
    {
        diagnostics.add(mistakes::pale_accent(accent.span));
    }
    let studio = studio(&files, &emblem, &site, options.parts, &mut diagnostics);
    let card_key = card_key(&files, &emblem);
    let complete = site.config.complete;
    let mut edition = Edition {
        sources: Arc::clone(sources),
        site,
        plan,
        routes,
        theme,
        theme_key: Key::of(&[]),
        studio,
        card_key,
        emblem,
        minifier: Minifier::default(),
        root: options.root.clone(),
    };
    let view = {
        let composer = edition.composer();
        glyphs::tell_missing(&composer, &mut diagnostics);
        site_view(&composer, inline_emblem(&edition.emblem))
    };
    edition.theme.set_site(&view);
    edition.theme_key = theme_key(&files, &edition, &view);
    diagnostics.settle(&checks);
    clock.lap("cards");
    let sound = diagnostics.errors() == 0 && complete;
    clock.outcome(diagnostics, sound.then_some(edition))
}

/// What every page is made from beside its own view: this program, the theme, the site-wide value.
fn theme_key(files: &theme::ThemeFiles, edition: &Edition, site: &SiteView) -> Key {
    let site = serde_json::to_vec(site).unwrap_or_default();
    let lang = edition.site.language().tag().as_bytes();
    let mut parts: Vec<&[u8]> = vec![PROGRAM.as_bytes(), lang, edition.theme.css().as_bytes(), &site];
    parts.extend(files.iter().flat_map(|(path, text)| [path.as_bytes(), text.as_bytes()]));
    Key::of(&parts)
}

/// Files are read in parallel; their mistakes come together in the order of the paths.
fn parse(
    sources: &Sources,
    config: &Config,
    theme: Option<&(Theme, theme::ThemeFiles)>,
    mut memory: Option<&mut Memory>,
    diagnostics: &mut Diagnostics,
) -> Vec<Draft> {
    let setting = setting(config, theme.map(|(theme, _)| theme));
    let ids: Vec<SourceId> =
        sources.iter().filter(|(_, file)| file.path.starts_with("content/")).map(|(id, _)| id).collect();
    // A file that is too large, or no UTF-8, is not read again to find more.
    let (unread, ids): (Vec<SourceId>, Vec<SourceId>) =
        ids.into_iter().partition(|id| diagnostics.has_error_in(*id));
    if let Some(memory) = &mut memory {
        memory.fit(&config.languages, &setting);
    }
    let known = memory.as_deref();
    let parsed: Vec<(Reading, bool)> = ids
        .par_iter()
        .map(|id| {
            if let Some(reading) = known.and_then(|memory| memory.recall(sources, *id)) {
                return (reading, true);
            }
            let mut own = Diagnostics::default();
            let mut draft = content::parse(sources, *id, &config.languages, &mut own);
            if let Some(draft) = &mut draft {
                typeset::typeset(draft, &setting);
            }
            ((draft, own), false)
        })
        .collect();
    if let Some(memory) = memory {
        for (id, (reading, _)) in ids.iter().zip(&parsed).filter(|(_, (_, is_known))| !is_known) {
            memory.keep(sources, *id, reading);
        }
    }
    let mut drafts: Vec<Draft> =
        unread.into_iter().map(|id| Draft::Unread(UnreadFile::new(&sources.get(id).path))).collect();
    for ((draft, own), _) in parsed {
        drafts.extend(draft);
        diagnostics.extend(own);
    }
    drafts
}

fn setting(config: &Config, theme: Option<&Theme>) -> Setting {
    let say = |id: &str| theme.map_or_else(String::new, |theme| theme.strings().say(id));
    Setting {
        typography: typography(config),
        table: say("prose-table"),
        footnotes: say("prose-footnotes"),
        footnote: say("prose-footnote"),
        back: say("prose-back"),
    }
}

fn typography(config: &Config) -> Typography {
    if config.language().is_french() { Typography::French } else { Typography::None }
}

fn now(config: &Config, options: &Options) -> Timestamp {
    config.now(options.now.as_ref().map(|now| now.opens(&config.zone)), options.clock)
}

fn compile_theme(
    sources: &Sources,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Option<(Theme, theme::ThemeFiles)> {
    let prefix = format!("{}/", config.theme.value);
    let own: Vec<(String, String)> = sources
        .themes
        .iter()
        .filter_map(|(path, id)| {
            Some((path.strip_prefix(&prefix)?.to_owned(), sources.get(*id).text.to_string()))
        })
        .collect();
    if own.is_empty() && config.theme.value != config::DEFAULT_THEME {
        diagnostics.add(mistakes::unknown_theme(sources, config));
        return None;
    }
    let files = theme::embedded().overlaid(own);
    if !files.speaks(config.language().tag()) {
        diagnostics.add(mistakes::untranslated(config));
    }
    match Theme::compile(&files, config.language().tag()) {
        Ok(theme) => Some((theme, files)),
        Err(mistakes) => {
            for mistake in mistakes {
                diagnostics.add(mistakes::theme_mistake(sources, config, &mistake));
            }
            None
        }
    }
}

/// The portal's emblem, else the theme's.
fn emblem(
    sources: &Sources,
    config: &Config,
    files: Option<&theme::ThemeFiles>,
    diagnostics: &mut Diagnostics,
) -> String {
    let default = || files.and_then(|files| files.get("emblem.svg")).unwrap_or_default().to_owned();
    let Some(named) = &config.emblem else { return default() };
    if let Some(svg) =
        sources.find_media(config::PATH, &named.value).and_then(|file| sources.drawings.get(&file.path))
    {
        svg.clone()
    } else {
        diagnostics.add(mistakes::no_emblem(&named.value, named.span));
        default()
    }
}

fn studio(
    files: &theme::ThemeFiles,
    emblem: &str,
    site: &Site,
    parts: Parts,
    diagnostics: &mut Diagnostics,
) -> Option<Studio> {
    if parts.without_cards {
        return None;
    }
    match Studio::new(files.get("card.svg").unwrap_or_default(), Some(emblem)) {
        Ok(studio) => Some(studio),
        Err(error) => {
            let span =
                site.config.emblem.as_ref().map_or(Span::start_of(site.config.source), |emblem| emblem.span);
            diagnostics.add(mistakes::drawing(
                span,
                "la carte de partage ne peut pas être dessinée",
                "the share card cannot be drawn",
                &error.to_string(),
            ));
            None
        }
    }
}

/// What every card shows beside its texts: the theme's drawing, the emblem, this program's way of setting them.
fn card_key(files: &theme::ThemeFiles, emblem: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [files.get("card.svg").unwrap_or_default(), emblem, env!("CARGO_PKG_VERSION")] {
        // The length keeps two parts from running into each other.
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

struct Clock {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
    documents: (usize, usize),
    base_path: String,
}

impl Clock {
    fn start() -> Self {
        Clock { last: Instant::now(), laps: Vec::new(), documents: (0, 0), base_path: "/".to_owned() }
    }

    fn lap(&mut self, stage: &'static str) {
        self.laps.push((stage, self.last.elapsed()));
        self.last = Instant::now();
    }

    fn documents(&mut self, site: &Site) {
        self.documents = (site.documents.len(), site.hidden.len());
        self.base_path.clone_from(&site.config.base_path);
    }

    fn outcome(self, diagnostics: Diagnostics, edition: Option<Edition>) -> Outcome {
        let Clock { laps: timings, documents, base_path, .. } = self;
        Outcome { diagnostics, edition, documents, base_path, timings }
    }
}
