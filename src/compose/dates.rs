//! When each page last changed, as the sitemap says it: by its documents, else by its file's last commit.

use super::Composer;
use crate::plan::{Job, List};
use crate::site::Document;
use jiff::Timestamp;

impl Composer<'_> {
    /// Whether search engines may index what this job makes.
    pub fn is_indexed(&self, job: &Job) -> bool {
        match job {
            Job::Document(index) => !self.site.documents[*index].is_withdrawn(),
            // The address of an empty list stands from the first day; there is nothing there to find yet.
            Job::List(List::Kind(kind), _) => self.site.has(*kind),
            Job::Institutions => !self.site.institutions.is_empty(),
            Job::Accounts => self.site.has_accounts(),
            Job::Topics => !self.site.topics.is_empty(),
            Job::Calls => self.site.has_calls(),
            Job::Freshness => self.freshness.is_measured,
            Job::Home
            | Job::Ask
            | Job::List(..)
            | Job::Institution(..)
            | Job::Page(_)
            | Job::Accessibility => true,
            _ => false,
        }
    }

    /// When a page last changed, in RFC 3339; the day the portal opened where nothing else is known.
    pub fn last_change(&self, job: &Job) -> Option<String> {
        let places = |places: &[usize]| self.newest(places.iter().map(|place| &self.site.documents[*place]));
        let found = match job {
            Job::Document(index) => Some(self.changed(&self.site.documents[*index])),
            Job::List(list, page) => places(&self.listed(*list)[page.rows.clone()]),
            Job::Institution(index, page) => {
                let own = self.committed(&self.site.institutions[*index].path);
                places(&self.site.by_institution[*index][page.rows.clone()]).max(own)
            }
            Job::Accounts | Job::Ask => self
                .site
                .institutions
                .iter()
                .filter_map(|institution| self.committed(&institution.path))
                .max(),
            Job::Topics => self.newest(self.public().filter(|document| !document.topics.is_empty())),
            Job::Calls => self.last_call(),
            Job::Page(index) => {
                let trunk = &self.site.pages[*index].trunk;
                let written = trunk.publish_at.as_ref().map(|at| at.value.opens(&self.site.config.zone));
                written.max(self.committed(&trunk.path))
            }
            _ => self.newest(self.public()),
        };
        found.or_else(|| self.opened()).map(|at| self.iso(at))
    }

    fn public(&self) -> impl Iterator<Item = &Document> {
        self.site.documents.iter().filter(|document| !document.is_withdrawn())
    }

    /// A call changes its page twice: when it comes, and when it closes.
    fn last_call(&self) -> Option<Timestamp> {
        let calls = self.public().filter_map(|document| Some((document, document.deadline()?)));
        let changes = calls.flat_map(|(document, deadline)| {
            let closes = deadline.value.closes(&self.site.config.zone);
            std::iter::once(self.changed(document)).chain(self.site.now.has_come(closes).then_some(closes))
        });
        changes.max()
    }

    /// The last commit of a file; a shallow clone would date everything by its newest one.
    fn committed(&self, path: &str) -> Option<Timestamp> {
        let history = &self.sources.history;
        let (_, last) = history.commits.get(path).filter(|_| !history.shallow)?;
        Timestamp::from_second(*last).ok().filter(|at| self.site.now.has_come(*at))
    }

    fn opened(&self) -> Option<Timestamp> {
        let opened = self.site.config.opened_on?;
        let at =
            crate::time::instant(opened.to_datetime(jiff::civil::Time::midnight()), &self.site.config.zone);
        self.site.now.has_come(at).then_some(at)
    }

    fn newest<'d>(&self, documents: impl Iterator<Item = &'d Document>) -> Option<Timestamp> {
        documents.map(|document| self.changed(document)).max()
    }
}
