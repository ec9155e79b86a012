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
mod sharing;
mod themes;

pub use edition::Edition;
use edition::Voice;
pub use identity::{Identity, identity};
pub use memory::Memory;
use memory::Reading;
pub use sharing::{Sharing, Unshared};

use crate::artifact::{Key, PROGRAM};
use crate::card::{CardError, Studio};
use crate::check;
use crate::compose::{Rows, Tongue, inline_emblem, site_view};
use crate::config::{self, Config};
use crate::content::translation;
use crate::content::typeset::{self, Setting};
use crate::content::{self, Draft, UnreadFile};
use crate::diagnostic::Diagnostics;
use crate::fresh;
use crate::lang::Language;
use crate::links::Links;
use crate::minify::Minifier;
use crate::picture::Darkroom;
use crate::plan::{self, Parts};
use crate::route::Routes;
use crate::site::{self, Site, Wait};
use crate::source::{SourceId, Sources, Span};
use crate::theme::{self, Theme};
use crate::time::Moment;
use crate::typography::Typography;
use crate::view::SiteView;
use crate::vocabulary::Choice;
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
    /// How many documents are public.
    pub documents: usize,
    /// The documents that are not, and what they wait for.
    pub waiting: Vec<Wait>,
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
    mut memory: Option<&mut Memory>,
) -> Outcome {
    let mut clock = Clock::start();
    let Some(config) = config::read(sources, &mut diagnostics) else {
        diagnostics.settle(&std::collections::BTreeMap::new());
        return clock.outcome(diagnostics, None);
    };
    let checks = config.checks.clone();
    let themes = themes::compile(sources, &config, memory.as_deref_mut(), &mut diagnostics);
    clock.lap("theme");
    let drafts = parse(sources, &config, themes.as_ref(), memory, &mut diagnostics);
    clock.lap("parse");
    let now = now(&config, options);
    let sites = site::assemble(config, now, drafts, &sources.history, &mut diagnostics);
    clock.documents(&sites[0]);
    clock.lap("assemble");
    let routes: Vec<Routes> =
        (0..sites.len()).map(|language| Routes::new(&sites[0].config, language)).collect();
    let places: Vec<(&Site, &Routes)> = sites.iter().zip(&routes).collect();
    let plan = plan::lay_out(&places, sources, options.parts, &mut diagnostics);
    clock.lap("plan");
    let checked =
        |(site, routes)| check::check(&Links { site, sources, plan: &plan, routes }, &mut diagnostics);
    let audits: Vec<check::Audit> = places.into_iter().map(checked).collect();
    clock.lap("check");
    let config = &sites[0].config;
    let emblem = emblem(sources, config, themes.as_ref().map(|(_, files)| files), &mut diagnostics);
    let Some((mut themes, files)) = themes else {
        diagnostics.settle(&checks);
        return clock.outcome(diagnostics, None);
    };
    if let Some(accent) = &config.accent
        && themes.iter_mut().any(|theme| theme.set_accent(&accent.value).is_err())
    {
        diagnostics.add(mistakes::pale_accent(accent.span));
    }
    let studio = studio(&files, &emblem, &sites[0], options.parts, &mut diagnostics);
    let complete = config.complete;
    let voice = |(((site, routes), theme), audit)| {
        let (rows, theme_key) = (Rows::default(), Key::of(&[]));
        Voice { site, routes, theme, audit, rows, theme_key }
    };
    let mut edition = Edition {
        sources: Arc::clone(sources),
        tongues: tongues(config, &routes, &themes),
        freshness: fresh::of(&sites[0]),
        voices: sites.into_iter().zip(routes).zip(themes).zip(audits).map(voice).collect(),
        plan,
        studio,
        emblem,
        minifier: Minifier::default(),
        darkroom: Darkroom::default(),
        root: options.root.clone(),
    };
    for language in 0..edition.voices.len() {
        let composer = edition.composer(&edition.voices[language]);
        glyphs::tell_missing(&composer, &mut diagnostics);
        let view = site_view(&composer, inline_emblem(&edition.emblem));
        let voice = &mut edition.voices[language];
        voice.theme.set_site(&view);
        voice.theme_key = theme_key(&files, voice, &view);
    }
    diagnostics.settle(&checks);
    clock.lap("cards");
    let sound = diagnostics.errors() == 0 && complete;
    clock.outcome(diagnostics, sound.then_some(edition))
}

/// The portal's languages by their own names; none where there is nothing to choose.
fn tongues(config: &Config, routes: &[Routes], themes: &[Theme]) -> Vec<Tongue> {
    if config.languages.len() < 2 {
        return Vec::new();
    }
    let tongue = |((language, routes), theme): ((&Language, &Routes), &Theme)| Tongue {
        lang: language.tag().to_owned(),
        dir: language.direction().to_owned(),
        name: theme.strings().say("language-name"),
        home: routes.home(),
    };
    config.languages.iter().zip(routes).zip(themes).map(tongue).collect()
}

/// What every page is made from beside its own view: this program, the theme, the site-wide value.
fn theme_key(files: &theme::ThemeFiles, voice: &Voice, site: &SiteView) -> Key {
    let site = serde_json::to_vec(site).unwrap_or_default();
    let lang = voice.site.language().tag().as_bytes();
    let mut parts: Vec<&[u8]> = vec![PROGRAM.as_bytes(), lang, voice.theme.css().as_bytes(), &site];
    parts.extend(files.iter().flat_map(|(path, text)| [path.as_bytes(), text.as_bytes()]));
    Key::of(&parts)
}

/// Files are read in parallel; their mistakes come together in the order of the paths.
fn parse(
    sources: &Sources,
    config: &Config,
    themes: Option<&(Vec<Theme>, theme::ThemeFiles)>,
    mut memory: Option<&mut Memory>,
    diagnostics: &mut Diagnostics,
) -> Vec<Draft> {
    let setting = |place: usize| {
        let theme = themes.and_then(|(themes, _)| themes.get(place));
        setting(&config.languages[place], theme)
    };
    let settings: Vec<Setting> = (0..config.languages.len()).map(setting).collect();
    let ids: Vec<SourceId> =
        sources.iter().filter(|(_, file)| file.path.starts_with("content/")).map(|(id, _)| id).collect();
    // A file that is too large, or no UTF-8, is not read again to find more.
    let (unread, ids): (Vec<SourceId>, Vec<SourceId>) =
        ids.into_iter().partition(|id| diagnostics.has_error_in(*id));
    if let Some(memory) = &mut memory {
        memory.fit(&config.languages, &settings);
    }
    let known = memory.as_deref();
    let siblings = translation::siblings(sources, &ids, &config.languages);
    let parsed: Vec<(Reading, bool)> = ids
        .par_iter()
        .map(|id| {
            let sibling = siblings.get(id);
            let original = sibling.and_then(|sibling| sibling.original);
            if let Some(reading) = known.and_then(|memory| memory.recall(sources, *id, original)) {
                return (reading, true);
            }
            let mut own = Diagnostics::default();
            let mut draft = match sibling {
                Some(sibling) => translated(sources, *id, sibling, config, &mut own),
                None => content::parse(sources, *id, &mut own),
            };
            let language = match &draft {
                Some(Draft::Translation(translation)) => config.place_of(&translation.language),
                _ => 0,
            };
            if let Some(draft) = &mut draft {
                typeset::typeset(draft, &settings[language]);
            }
            ((draft, own), false)
        })
        .collect();
    if let Some(memory) = memory {
        for (id, (reading, _)) in ids.iter().zip(&parsed).filter(|(_, (_, is_known))| !is_known) {
            let original = siblings.get(id).and_then(|sibling| sibling.original);
            memory.keep(sources, *id, original, reading);
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

fn translated(
    sources: &Sources,
    id: SourceId,
    sibling: &translation::Sibling,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Option<Draft> {
    let translation = translation::parse(sources, id, sibling, &config.languages, diagnostics)?;
    Some(Draft::Translation(Box::new(translation)))
}

fn setting(language: &Language, theme: Option<&Theme>) -> Setting {
    let say = |id: &str| theme.map_or_else(String::new, |theme| theme.strings().say(id));
    Setting {
        typography: Typography::of(language),
        language: language.clone(),
        table: say("prose-table"),
        footnotes: say("prose-footnotes"),
        footnote: say("prose-footnote"),
        back: say("prose-back"),
    }
}

fn now(config: &Config, options: &Options) -> Timestamp {
    config.now(options.now.as_ref().map(|now| now.opens(&config.zone)), options.clock)
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
    let drawing = |name: &str| files.get(name).unwrap_or_default();
    let mut told = |fr: String, en: String, error: &CardError| {
        let span =
            site.config.emblem.as_ref().map_or(Span::start_of(site.config.source), |emblem| emblem.span);
        diagnostics.add(mistakes::drawing(span, fr, en, &error.to_string()));
    };
    let studio = Studio::new(drawing("card.svg"), Some(emblem)).map_err(|error| {
        told(
            "la carte de partage ne peut pas être dessinée".to_owned(),
            "the share card cannot be drawn".to_owned(),
            &error,
        );
    });
    let mut studio = studio.ok()?;
    for format in &site.config.cards.formats {
        let file = format!("card-{}.svg", format.word());
        if let Err(error) = studio.add(*format, drawing(&file)) {
            let (fr, en) =
                (format!("`{file}` ne peut pas être dessiné"), format!("`{file}` cannot be drawn"));
            told(fr, en, &error);
        }
    }
    // Read, and its mistakes told, only where there is something to hear.
    if site.documents.iter().any(|document| !document.trunk().audio.is_empty())
        && let Err(error) = studio.add_cover(drawing("cover.svg"))
    {
        told(
            "`cover.svg` ne peut pas être dessiné".to_owned(),
            "`cover.svg` cannot be drawn".to_owned(),
            &error,
        );
    }
    Some(studio)
}

struct Clock {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
    documents: usize,
    waiting: Vec<Wait>,
    base_path: String,
}

impl Clock {
    fn start() -> Self {
        Clock {
            last: Instant::now(),
            laps: Vec::new(),
            documents: 0,
            waiting: Vec::new(),
            base_path: "/".to_owned(),
        }
    }

    fn lap(&mut self, stage: &'static str) {
        self.laps.push((stage, self.last.elapsed()));
        self.last = Instant::now();
    }

    fn documents(&mut self, site: &Site) {
        self.documents = site.documents.len();
        self.waiting.clone_from(&site.waits);
        self.base_path.clone_from(&site.config.base_path);
    }

    fn outcome(self, diagnostics: Diagnostics, edition: Option<Edition>) -> Outcome {
        let Clock { laps: timings, documents, waiting, base_path, .. } = self;
        Outcome { diagnostics, edition, documents, waiting, base_path, timings }
    }
}
