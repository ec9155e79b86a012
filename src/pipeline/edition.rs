//! The portal as it is decided at one moment: everything that producing its files takes, and nothing that reading them did.

use crate::artifact::Key;
use crate::card::Studio;
use crate::check::Audit;
use crate::compose::{self, Composer, Rows, Tongue};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::fresh::Freshness;
use crate::minify::Minifier;
use crate::picture::Darkroom;
use crate::plan::Plan;
use crate::produce::{self, Press, ProduceError};
use crate::route::Routes;
use crate::site::Site;
use crate::source::Sources;
use crate::theme::Theme;
use crate::typography::Typography;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::mistakes;

/// A portal without errors, ready to be produced: all of it, or a page at a time.
#[derive(Debug)]
pub struct Edition {
    pub(super) sources: Arc<Sources>,
    /// One for each of the portal's languages; the first leads.
    pub(super) voices: Vec<Voice>,
    pub(super) tongues: Vec<Tongue>,
    pub(super) plan: Plan,
    /// What was promised, and where it stands: the same in every language.
    pub(super) freshness: Freshness,
    pub(super) studio: Option<Studio>,
    pub(super) emblem: String,
    pub(super) minifier: Minifier,
    pub(super) darkroom: Darkroom,
    pub(super) root: PathBuf,
}

/// The portal in one of its languages.
#[derive(Debug)]
pub(super) struct Voice {
    pub(super) site: Site,
    pub(super) routes: Routes,
    pub(super) theme: Theme,
    /// What the checks of accessibility found.
    pub(super) audit: Audit,
    /// What lists say of documents: a preview that makes page after page works it out once as well.
    pub(super) rows: Rows,
    /// What every page is made from beside its own view.
    pub(super) theme_key: Key,
}

impl Edition {
    /// Every file that will exist.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The first moment at which what was produced would be otherwise: asked before everything is produced, it may be too
    /// late a one.
    pub fn next_change(&self) -> Option<jiff::Timestamp> {
        self.voices[0].site.now.next_change()
    }

    /// The portal in its first language.
    pub fn site(&self) -> &Site {
        &self.voices[0].site
    }

    /// What was promised, and where it stands.
    pub fn freshness(&self) -> &Freshness {
        &self.freshness
    }

    /// The present that the portal shows.
    pub fn now(&self) -> jiff::Timestamp {
        self.voices[0].site.now.at()
    }

    /// The portal's root, where files to copy are.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What makes the files.
    pub fn press(&self) -> Press<'_> {
        let voice = |voice| produce::Voice {
            composer: self.composer(voice),
            emblem: &self.emblem,
            minifier: &self.minifier,
            darkroom: &self.darkroom,
            theme_key: voice.theme_key,
            root: &self.root,
        };
        Press { voices: self.voices.iter().map(voice).collect() }
    }

    pub(super) fn composer<'e>(&'e self, voice: &'e Voice) -> Composer<'e> {
        Composer::new(compose::Parts {
            site: &voice.site,
            sources: &self.sources,
            plan: &self.plan,
            routes: &voice.routes,
            theme: &voice.theme,
            tongues: &self.tongues,
            freshness: &self.freshness,
            audit: &voice.audit,
            rows: &voice.rows,
            typography: Typography::of(voice.site.language()),
            studio: self.studio.as_ref(),
        })
    }

    /// What the portal's `checks:` would say of the addresses of documents that were published and lead nowhere any more.
    pub fn lost<'p>(&self, published: impl Iterator<Item = &'p str>) -> Diagnostics {
        let config = &self.voices[0].site.config;
        let mut lost = Diagnostics::default();
        for file in published {
            let page = self.voices.iter().find_map(|voice| Some((voice, voice.routes.document_at(file)?)));
            if let Some((voice, route)) = page
                && self.plan.find(route.path()).is_none()
            {
                lost.add(mistakes::lost_address(config, &voice.routes.url(&route)));
            }
        }
        lost.settle(&config.checks);
        lost
    }

    /// A file that could not be made, as a mistake of the theme or the emblem.
    pub fn mistake(&self, error: ProduceError) -> Diagnostic {
        mistakes::produce_mistake(&self.sources, &self.voices[0].site.config, error)
    }
}
