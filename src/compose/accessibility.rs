//! The statement on accessibility, made of the portal's own audit: after the RGAA's declaration and the model of Decision
//! (EU) 2018/1523.
//!
//! Conformity is what people found out; this page gives their word with their name, and is never kinder than what the
//! checks find.

use super::Composer;
use super::head::About;
use crate::check::ACCESS_CODES;
use crate::content::page::Page;
use crate::links::Place;
use crate::plan::Job;
use crate::source::SourceId;
use crate::theme::Arg;
use crate::view::{AccessibilityView, DateView, KnownView, LinkView};
use crate::vocabulary::values::Conformity;
use std::collections::HashMap;

/// So many pages are named for a check: more would make of the statement the heaviest page of the portal.
const PAGES_NAMED: usize = 12;

/// What the portal may say of itself.
enum Standing {
    /// Nobody audited it.
    Unaudited,
    /// The auditor's word.
    As(Conformity),
    /// The auditor found nothing; the checks do.
    NoLongerFull,
}

impl Standing {
    fn word(&self) -> &'static str {
        match self {
            Standing::Unaudited => "unaudited",
            Standing::As(Conformity::Full) => "full",
            Standing::As(Conformity::Partial) | Standing::NoLongerFull => "partial",
            Standing::As(Conformity::None) => "none",
        }
    }
}

impl Composer<'_> {
    /// « Accessibilité », with the state that the footer of every page must tell (RGAA 4.1).
    pub(super) fn accessibility_label(&self) -> String {
        self.say(&format!("access-label-{}", self.standing().word()))
    }

    /// The statement.
    pub fn accessibility_page(&self) -> AccessibilityView {
        let own = self.site.pages.iter().find(|page| self.routes.is_accessibility(&page.trunk.id.value));
        let title = self.say("access-title");
        let route = self.routes.accessibility();
        let frame = self.frame(&route, "accessibility", None, Vec::new(), Some(title.clone()));
        let about = About {
            title: title.clone(),
            description: Some(self.say("access-lead")),
            card: self.site_card(),
            feeds: Vec::new(),
            nodes: Vec::new(),
            article: false,
            route,
        };
        let checks = &self.site.config.checks;
        let (off, checked): (Vec<&str>, Vec<&str>) =
            ACCESS_CODES.iter().partition(|code| matches!(checks.get(**code), Some(None)));
        let labels = |codes: Vec<&str>| codes.into_iter().map(|code| self.check_label(code)).collect();
        AccessibilityView {
            head: self.head_of(&Job::Accessibility, about, &frame),
            frame,
            title,
            words: own.map(|page| self.own_words(page)).unwrap_or_default(),
            lang: own.filter(|page| page.foreign).map(|_| self.site.config.language().tag().to_owned()),
            dir: own.filter(|page| page.foreign).map(|_| self.site.config.language().direction().to_owned()),
            who: self.responsible(),
            state: self.standing().word().to_owned(),
            standing: self.standing_in_words(),
            tally: self
                .with_counts("access-tally", &[("pages", self.audit.pages), ("clean", self.audit.clean())]),
            until: self.newest_day(),
            known: self.known_obstacles(&checked),
            signed: self.signed_copies(),
            checked: labels(checked),
            off: labels(off),
            contact: self
                .site
                .config
                .contact
                .as_ref()
                .map(|contact| super::frame::contact_link(self, contact)),
        }
    }

    fn own_words(&self, page: &Page) -> String {
        self.html(Place::Page(&page.trunk), page.trunk.body.as_ref())
    }

    fn responsible(&self) -> String {
        match self.maybe(self.site.config.country.as_ref()) {
            Some(country) => {
                self.say_with("access-who", &[("site", &self.site_name()), ("country", &country)])
            }
            None => self.say_with("access-who-alone", &[("site", &self.site_name())]),
        }
    }

    fn standing(&self) -> Standing {
        match self.site.config.accessibility.as_ref().map(|audit| audit.result) {
            None => Standing::Unaudited,
            Some(Conformity::Full) if !self.audit.found.is_empty() => Standing::NoLongerFull,
            Some(result) => Standing::As(result),
        }
    }

    fn standing_in_words(&self) -> String {
        let Some(audit) = &self.site.config.accessibility else { return self.say("access-unaudited") };
        let (day, by) = (self.date(audit.audited_on).words, self.text(&audit.by));
        let id = match self.standing() {
            Standing::NoLongerFull => "access-no-longer-full",
            standing => &format!("access-audited-{}", standing.word()),
        };
        self.say_with(id, &[("date", &day), ("by", &by)])
    }

    fn check_label(&self, code: &str) -> String {
        self.say(&format!("access-check-{code}"))
    }

    fn with_counts(&self, id: &str, counts: &[(&str, usize)]) -> String {
        let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let counts: Vec<(&str, Arg<'_>)> =
            counts.iter().map(|(name, count)| (*name, number(*count))).collect();
        self.theme.strings().say_with(id, &counts)
    }

    /// The newest day of a public document.
    fn newest_day(&self) -> Option<DateView> {
        let days =
            self.site.documents.iter().filter(|document| !document.foreign).map(|document| document.date);
        let come = |day: &jiff::civil::Date| {
            self.site.now.has_come(crate::time::Moment::Day(*day).opens(&self.site.config.zone))
        };
        days.filter(come).max().map(|day| self.date(day))
    }

    /// What the checks found, with the pages by their titles.
    fn known_obstacles(&self, checked: &[&str]) -> Vec<KnownView> {
        let mut pages: HashMap<SourceId, LinkView> = HashMap::new();
        if self.audit.found.is_empty() {
            return Vec::new();
        }
        for document in &self.site.documents {
            pages.insert(document.trunk().source, self.document_link(document));
        }
        for page in &self.site.pages {
            let title = self.maybe(page.trunk.title.as_ref()).unwrap_or_default();
            pages.insert(page.trunk.source, self.link(title, &self.routes.page(page)));
        }
        let found = checked.iter().filter_map(|code| Some((*code, self.audit.found.get(code)?)));
        found
            .map(|(code, sources)| {
                let named = sources.iter().filter_map(|source| pages.get(source)).take(PAGES_NAMED);
                let others = sources.len().saturating_sub(PAGES_NAMED);
                KnownView {
                    label: self.check_label(code),
                    pages: named.cloned().collect(),
                    more: (others > 0).then(|| self.with_counts("access-more", &[("count", others)])),
                }
            })
            .collect()
    }

    /// Signed copies that are not said to be readable: their text is that of their page.
    fn signed_copies(&self) -> Option<String> {
        let own = self.site.documents.iter().filter(|document| !document.foreign && !document.is_withdrawn());
        let files = own.flat_map(|document| &document.trunk().attachments);
        let count = files.filter(|file| file.signed && !file.accessible).count();
        (count > 0).then(|| self.with_counts("access-signed", &[("count", count)]))
    }
}
