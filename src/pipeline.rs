//! The whole build on one screen: load → parse → assemble → lay out → check → compose and produce.
//!
//! `build`, `check` and `serve` are this with three ends. Reading stands before it ([`crate::load`]), publishing after it
//! ([`crate::publish`]); in between nothing touches a disk, a clock or a network.

mod mistakes;

use crate::artifact::Artifact;
use crate::card::Studio;
use crate::check;
use crate::compose::{self, Composer, inline_emblem, site_view};
use crate::config::{self, Config};
use crate::content::typeset::{self, Setting};
use crate::content::{self, Draft, UnreadFile};
use crate::diagnostic::Diagnostics;
use crate::links::Links;
use crate::minify::Minifier;
use crate::plan::{self, Job, Parts, Plan};
use crate::produce::{self, Press};
use crate::route::Routes;
use crate::site::{self, Site};
use crate::source::{SourceId, Sources, Span};
use crate::theme::{self, Theme};
use crate::time::Moment;
use crate::typography::Typography;
use jiff::Timestamp;
use rayon::prelude::*;
use std::path::PathBuf;
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
    /// The files; absent after an error.
    pub artifacts: Option<Vec<Artifact>>,
    /// How many documents are public, and how many wait.
    pub documents: (usize, usize),
    /// The path that the site lives under.
    pub base_path: String,
    /// How long each stage took.
    pub timings: Vec<(&'static str, Duration)>,
}

/// Where the run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// After the checks: nothing is rendered.
    Checked,
    /// With every file made.
    Produced,
}

/// Runs the stages in their order. `diagnostics` holds what reading the disk had to say.
///
/// `step` is called once a file made, with how many there are.
pub fn run(
    sources: &Sources,
    options: &Options,
    end: End,
    mut diagnostics: Diagnostics,
    step: &(dyn Fn(usize) + Sync),
) -> Outcome {
    let mut clock = Clock::start();
    let Some(config) = config::read(sources, &mut diagnostics) else {
        diagnostics.settle(&std::collections::BTreeMap::new());
        return clock.outcome(diagnostics, None, None);
    };
    let checks = config.checks.clone();
    let theme = compile_theme(sources, &config, &mut diagnostics);
    clock.lap("theme");
    let drafts = parse(sources, &config, theme.as_ref(), &mut diagnostics);
    clock.lap("parse");
    let now = now(&config, options);
    let site = site::assemble(config, now, drafts, &sources.history, &mut diagnostics);
    clock.lap("assemble");
    let routes = Routes::new(&site.config);
    let plan = plan::lay_out(&site, sources, &routes, options.parts, &mut diagnostics);
    clock.lap("plan");
    check::check(&Links { site: &site, sources, plan: &plan, routes: &routes }, &mut diagnostics);
    clock.lap("check");
    let emblem = emblem(sources, &site.config, theme.as_ref().map(|(_, files)| files), &mut diagnostics);
    let Some((mut theme, files)) = theme else {
        diagnostics.settle(&checks);
        return clock.outcome(diagnostics, None, Some(&site));
    };
    if let Some(accent) = &site.config.accent
        && theme.set_accent(&accent.value).is_err()
    {
        diagnostics.add(mistakes::pale_accent(accent.span));
    }
    let studio = studio(&files, &emblem, &site, options.parts, &mut diagnostics);
    let card_key = card_key(&files, &emblem);
    let view = {
        let composer = composer(&site, sources, &plan, &routes, &theme, studio.as_ref(), &card_key);
        tell_missing_glyphs(&composer, &mut diagnostics);
        site_view(&composer, inline_emblem(&emblem))
    };
    theme.set_site(&view);
    diagnostics.settle(&checks);
    clock.lap("cards");
    if end == End::Checked || diagnostics.errors() > 0 || !site.config.complete {
        return clock.outcome(diagnostics, None, Some(&site));
    }
    let composer = composer(&site, sources, &plan, &routes, &theme, studio.as_ref(), &card_key);
    let minifier = Minifier::default();
    let made = produce::produce(&Press {
        composer: &composer,
        emblem: &emblem,
        minifier,
        root: &options.root,
        step,
    });
    clock.lap("produce");
    let artifacts = made.map_err(|error| {
        diagnostics.add(mistakes::produce_mistake(sources, &site.config, error));
        diagnostics.settle(&checks);
    });
    clock.outcome(diagnostics, artifacts.ok(), Some(&site))
}

/// Files are read in parallel; their mistakes come together in the order of the paths.
fn parse(
    sources: &Sources,
    config: &Config,
    theme: Option<&(Theme, theme::ThemeFiles)>,
    diagnostics: &mut Diagnostics,
) -> Vec<Draft> {
    let setting = setting(config, theme.map(|(theme, _)| theme));
    let ids: Vec<SourceId> =
        sources.iter().filter(|(_, file)| file.path.starts_with("content/")).map(|(id, _)| id).collect();
    // A file that is too large, or no UTF-8, is not read again to find more.
    let (unread, ids): (Vec<SourceId>, Vec<SourceId>) =
        ids.into_iter().partition(|id| diagnostics.has_error_in(*id));
    let parsed: Vec<(Option<Draft>, Diagnostics)> = ids
        .par_iter()
        .map(|id| {
            let mut own = Diagnostics::default();
            let mut draft = content::parse(sources, *id, &config.languages, &mut own);
            if let Some(draft) = &mut draft {
                typeset::typeset(draft, &setting);
            }
            (draft, own)
        })
        .collect();
    let mut drafts: Vec<Draft> =
        unread.into_iter().map(|id| Draft::Unread(UnreadFile::new(&sources.get(id).path))).collect();
    for (draft, own) in parsed {
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
            Some((path.strip_prefix(&prefix)?.to_owned(), sources.get(*id).text.clone()))
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

fn composer<'a>(
    site: &'a Site,
    sources: &'a Sources,
    plan: &'a Plan,
    routes: &'a Routes,
    theme: &'a Theme,
    studio: Option<&'a Studio>,
    card_key: &str,
) -> Composer<'a> {
    Composer::new(compose::Parts {
        site,
        sources,
        plan,
        routes,
        theme,
        typography: typography(&site.config),
        studio,
        card_key: card_key.to_owned(),
    })
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

/// A letter that no font of the cards has would be a box on a card.
fn tell_missing_glyphs(composer: &Composer<'_>, diagnostics: &mut Diagnostics) {
    let Some(studio) = composer.studio else { return };
    for planned in &composer.plan.files {
        let Job::Card(index) = planned.job else { continue };
        let document = &composer.site.documents[index];
        let mut missing: Vec<char> =
            composer.card_text(document).texts().flat_map(|text| studio.missing_glyphs(text)).collect();
        missing.sort_unstable();
        missing.dedup();
        if !missing.is_empty() {
            let trunk = document.trunk();
            let title = trunk.title.as_ref().map_or(Span::start_of(trunk.source), |title| title.span);
            let written = composer.sources.get(title.source).text.get(title.range()).unwrap_or_default();
            let sign = written.char_indices().find(|(_, letter)| missing.contains(letter));
            let span = sign.map_or(title, |(at, letter)| title.within(at..at + letter.len_utf8()));
            diagnostics.add(mistakes::missing_glyphs(span, &missing));
        }
    }
}

struct Clock {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Clock {
    fn start() -> Self {
        Clock { last: Instant::now(), laps: Vec::new() }
    }

    fn lap(&mut self, stage: &'static str) {
        self.laps.push((stage, self.last.elapsed()));
        self.last = Instant::now();
    }

    fn outcome(
        self,
        diagnostics: Diagnostics,
        artifacts: Option<Vec<Artifact>>,
        site: Option<&Site>,
    ) -> Outcome {
        Outcome {
            diagnostics,
            artifacts,
            documents: site.map_or((0, 0), |site| (site.documents.len(), site.hidden.len())),
            base_path: site.map_or_else(|| "/".to_owned(), |site| site.config.base_path.clone()),
            timings: self.laps,
        }
    }
}
