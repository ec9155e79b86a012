//! A portal of texts, built in memory at a moment: no disk, no clock.

use crieur::artifact::Content;
use crieur::diagnostic::show::{Form, show};
use crieur::diagnostic::{Diagnostics, ToolLang};
use crieur::pipeline::{self, Edition, Options};
use crieur::plan::{Job, Parts};
use crieur::produce::{Made, Stock};
use crieur::site::Site;
use crieur::source::Sources;
use crieur::{config, content, load, site};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// The texts of a portal; every build of it is another moment.
pub(crate) struct Portal(Arc<Sources>);

impl fmt::Debug for Portal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = self.0.iter().filter(|(_, file)| !file.path.contains("/profiles/"));
        files.into_iter().try_for_each(|(_, file)| write!(out, "\n-- {} --\n{}", file.path, file.text))
    }
}

impl Portal {
    /// A portal in Paris whose settings, if any more are wanted, are `site`.
    pub(crate) fn new(site: &str, files: &[(String, String)]) -> Self {
        let mut sources = Sources::default();
        let settings =
            format!("name: Journal\nbase_url: https://journal.example\ntimezone: Europe/Paris\n{site}");
        let mut files = files.to_vec();
        files.push(("site.yaml".to_owned(), settings));
        files.sort();
        for (path, text) in files {
            sources.add(format!("content/{path}"), text);
        }
        load::ship_profiles(&mut sources);
        Self(Arc::new(sources))
    }

    /// What is public at a moment, and what it promises; the theme and the addresses are left out.
    pub(crate) fn site_at(&self, now: Timestamp) -> Site {
        let mut diagnostics = Diagnostics::default();
        let config = config::read(&self.0, &mut diagnostics).unwrap();
        let drafts = self.0.iter().filter(|(_, file)| is_own(&file.path));
        let drafts = drafts.filter_map(|(id, _)| content::parse(&self.0, id, &mut diagnostics)).collect();
        let mut sites = site::assemble(config, now, drafts, &self.0.history, &mut diagnostics);
        assert_eq!(diagnostics.errors(), 0, "{}", self.told(&diagnostics));
        sites.remove(0)
    }

    fn told(&self, diagnostics: &Diagnostics) -> String {
        show(diagnostics, &self.0, Form::Human, ToolLang::English)
    }

    /// The portal as it is decided at a moment.
    pub(crate) fn at(&self, now: Timestamp) -> Edition {
        let parts = Parts { without_cards: true, without_search: true };
        let options = Options { root: PathBuf::new(), now: None, clock: now, parts };
        let outcome = pipeline::run(&self.0, &options, Diagnostics::default(), None);
        assert!(outcome.edition.is_some(), "{}", self.told(&outcome.diagnostics));
        outcome.edition.unwrap()
    }
}

/// The texts of a portal, with one of the layouts that the program brings: reading all of them takes its time.
fn is_own(path: &str) -> bool {
    path.starts_with("content/") && (!path.starts_with("content/profiles/") || path.ends_with("/demo.yaml"))
}

/// What `status.json` says, but for the moments that differ from build to build.
fn timeless(status: &[u8]) -> Vec<u8> {
    let mut status: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(status).unwrap();
    for moment in ["built_at", "now", "next_change"] {
        assert!(status.remove(moment).is_some(), "{moment}");
    }
    serde_json::to_vec(&status).unwrap()
}

/// Every file of an edition by its path; `status.json` without the moments of its build.
pub(crate) fn files(edition: &Edition) -> BTreeMap<String, Vec<u8>> {
    let press = edition.press();
    let stock = Stock {
        keeps: &|_, _| None,
        glance: None,
        card: &|_, draw| draw(),
        media: &|_| None,
        card_bytes: &|_, _| None,
    };
    let mut files = BTreeMap::new();
    for planned in &edition.plan().files {
        let Made::Files(made) = press.make(planned, &stock).unwrap() else { unreachable!() };
        for artifact in made {
            if let Content::Bytes(mut bytes) = artifact.content {
                if planned.job == Job::Status {
                    bytes = timeless(&bytes);
                }
                files.insert(artifact.path, bytes);
            }
        }
    }
    files
}
