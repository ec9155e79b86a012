//! Drafts → the site: one table a kind, every reference resolved, what is not public left out, everything sorted.
//!
//! After this the site never changes: checks, plan and views only look.

mod assemble;
mod consultation;
pub mod council;
mod document;
mod government;
mod lineage;
mod names;
mod order;
mod places;
mod public;
mod publication;
mod resolve;
mod spoken;
mod subject;
mod tables;
mod unknown;
mod unread;

pub use assemble::assemble;
pub use consultation::ConsultationState;
pub use document::{Content, Document, Kind, NOMINATIONS};
pub use names::split;
pub use order::Order;
pub use places::Places;
pub use unread::Unread;

use crate::config::Config;
use crate::content::institution::Institution;
use crate::content::page::Page;
use crate::content::person::Person;
use crate::content::profile::Profile;
use crate::content::tables::{Government, Topic};
use crate::lang::Language;
use crate::source::Spanned;
use crate::time::{Moment, Now};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The portal, complete and resolved.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its settings.
    pub config: Config,
    /// The language that it speaks here: the portal has a site for each of its languages, over the same documents.
    pub language: Language,
    /// The one now of the build.
    pub now: Arc<Now>,
    /// The next moment at which another document or page is public, or is changed.
    pub awaited: Option<Timestamp>,
    /// The current commit, if git told one.
    pub commit: Option<String>,
    /// Institutions by rank, then name.
    pub institutions: Vec<Institution>,
    /// Persons by id.
    pub people: Vec<Person>,
    /// Topics in the order of their file.
    pub topics: Vec<Topic>,
    /// How both are read in the site's language.
    pub order: Order,
    /// Governments in the order of their file.
    pub governments: Vec<Government>,
    /// Layouts of councils, by id.
    pub profiles: BTreeMap<String, Profile>,
    /// Documents of every kind that are public, the newest first.
    pub documents: Vec<Document>,
    /// Free pages by rank, then title.
    pub pages: Vec<Page>,
    /// The listed documents of each kind, by their dates from the newest on; by index, of which the lowest was published
    /// last. Withdrawn ones are in no list.
    pub by_kind: BTreeMap<Kind, Vec<usize>>,
    /// The same of each kind and year.
    pub by_year: BTreeMap<(Kind, i16), Vec<usize>>,
    /// The listed councils by the day of their sitting, the newest first; by index.
    pub councils: Vec<usize>,
    /// The documents of each institution, by their dates from the newest on; by index.
    pub by_institution: Vec<Vec<usize>>,
    /// The documents of each topic, by their dates from the newest on; by index.
    pub by_topic: Vec<Vec<usize>>,
    /// Where each document stands, by kind and id.
    pub places: Places,
    /// Documents under embargo, by path: on no page, but checked, so that none stops the build at its hour.
    pub waiting: Vec<Document>,
    /// Documents that exist and are not public: drafts and embargoed ones.
    pub hidden: BTreeSet<(Kind, String)>,
    /// The same by their files, with what they wait for.
    pub waits: Vec<Wait>,
    /// Free pages that exist and are not public, by id.
    pub hidden_pages: BTreeSet<String>,
    /// The pictures of fakes that any document names, drafts included, each with that document's path: no file of them is
    /// published as it is.
    pub fakes: Vec<(Arc<str>, Spanned<String>)>,
    /// What could not be read.
    pub unread: Unread,
}

/// A document that is not public, and what it waits for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wait {
    /// Its file.
    pub path: Arc<str>,
    /// The moment at which it becomes public; none for a draft.
    pub until: Option<DateTime>,
}

impl Site {
    /// The language that the portal speaks here.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Whether it speaks the portal's first language.
    pub fn is_first(&self) -> bool {
        self.language == *self.config.language()
    }

    /// Whether a day is over, in the site's time zone.
    pub fn is_over(&self, day: Date) -> bool {
        self.now.has_come(Moment::Day(day).closes(&self.config.zone))
    }

    /// The listed documents of a kind, the newest first.
    pub fn of_kind(&self, kind: Kind) -> &[usize] {
        self.by_kind.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The listed documents of a kind in a year, the newest first.
    pub fn of_year(&self, kind: Kind, year: i16) -> &[usize] {
        self.by_year.get(&(kind, year)).map_or(&[], Vec::as_slice)
    }

    /// The years of a kind, the newest first.
    pub fn years(&self, kind: Kind) -> impl Iterator<Item = i16> {
        self.by_year.range((kind, i16::MIN)..=(kind, i16::MAX)).rev().map(|((_, year), _)| *year)
    }

    /// Whether a kind has pages, and so a list that they lead to.
    pub fn has(&self, kind: Kind) -> bool {
        self.places.ids(kind).next().is_some()
    }

    /// Whether any document can be answered until some day, past or to come.
    pub fn has_calls(&self) -> bool {
        self.documents.iter().any(|document| !document.is_withdrawn() && document.deadline().is_some())
    }

    /// The portal's own institution, where it names one.
    pub fn own_institution(&self) -> Option<usize> {
        let name = self.config.institution.as_ref()?;
        self.institutions.iter().position(|institution| institution.id.value == name.value)
    }

    /// The institutions that exist and can be written to; by index.
    pub fn asked(&self) -> impl Iterator<Item = usize> {
        let reached = |own: &Institution| {
            let contact = own.contact.as_ref();
            own.access.as_ref().is_some_and(|access| access.email.is_some())
                || contact
                    .is_some_and(|it| it.email.is_some() || it.whatsapp.is_some() || it.address.is_some())
        };
        let institutions = self.institutions.iter().enumerate();
        institutions
            .filter(move |(index, own)| reached(own) && !self.has_ended(*index))
            .map(|(index, _)| index)
    }

    /// Whether anybody can be asked anything.
    pub fn can_be_asked(&self) -> bool {
        self.asked().next().is_some()
    }

    /// Whether any institution that exists said anything of its accounts or domains.
    pub fn has_accounts(&self) -> bool {
        let speaks = |own: &Institution| {
            let listed =
                !own.accounts.is_empty() || !own.impostors.is_empty() || !own.no_account_on.is_empty();
            listed || !own.domains.is_empty() || own.accounts_complete_on.is_some()
        };
        let mut institutions = self.institutions.iter().enumerate();
        institutions.any(|(index, own)| speaks(own) && !self.has_ended(index))
    }

    /// The layout of a council.
    pub fn profile(&self, named: Option<&str>) -> Option<&Profile> {
        let site = self.config.profile.as_ref().map(|profile| profile.value.as_str());
        let id = named.or(site).unwrap_or(crate::content::profile::DEFAULT);
        self.profiles.get(id).or_else(|| self.profiles.get(crate::content::profile::DEFAULT))
    }
}
