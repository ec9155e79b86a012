//! What every page says alike, worked out once a build: names with their typography, addresses, dates in words.

use super::Composer;
use super::head::licence_address;
use crate::fresh::State;
use crate::jsonld::Party;
use crate::site::{Document, Kind};
use crate::view::{InstitutionRefView, LinkView, SinceView};
use jiff::civil::Date;
use std::collections::HashMap;
use std::sync::{OnceLock, RwLock};

/// What is the same on every page.
#[derive(Default)]
pub(super) struct Once {
    pub(super) site_name: String,
    pub(super) locale: String,
    pub(super) licence_url: Option<String>,
    pub(super) publisher: Party,
    /// What browsers say of days that have passed.
    pub(super) since: SinceView,
    /// The way to the home page.
    pub(super) home: LinkView,
    /// The ways to the lists of each kind.
    pub(super) communiques: LinkView,
    pub(super) councils: LinkView,
    pub(super) factchecks: LinkView,
    pub(super) consultations: LinkView,
    pub(super) questions: LinkView,
    /// Institutions as texts name them, and as search engines know them.
    pub(super) institutions: Vec<(InstitutionRefView, Party)>,
    /// Topics, as links to their lists.
    pub(super) topics: Vec<LinkView>,
    /// Titles of documents, which their own page says five times and lists say again.
    pub(super) titles: Titles,
    /// Days in words: a portal has many documents a day and few days.
    pub(super) medium_dates: Said,
    pub(super) short_dates: Said,
    /// Months as headings of lists, by their first days.
    pub(super) months: Said,
}

impl Once {
    /// Works it out.
    pub(super) fn of(composer: &Composer<'_>) -> Self {
        let site = composer.site;
        let site_name = composer.text(&site.config.name);
        let institutions: Vec<_> =
            (0..site.institutions.len()).map(|index| institution(composer, index)).collect();
        let licence = composer.maybe(site.config.licence.as_ref());
        Once {
            locale: locale(site.language().tag()),
            licence_url: licence.and_then(|licence| licence_address(&licence).map(str::to_owned)),
            publisher: publisher(composer, &institutions, &site_name),
            since: since(composer),
            home: composer.link(composer.say("home"), &composer.routes.home()),
            communiques: composer.link(composer.say("latest"), &composer.routes.kind(Kind::Communique)),
            councils: composer.link(composer.say("type-council"), &composer.routes.kind(Kind::Council)),
            factchecks: composer.link(composer.say("factchecks"), &composer.routes.kind(Kind::FactCheck)),
            consultations: composer
                .link(composer.say("consultations"), &composer.routes.kind(Kind::Consultation)),
            questions: composer.link(composer.say("questions"), &composer.routes.kind(Kind::Question)),
            topics: site
                .topics
                .iter()
                .map(|topic| {
                    let (lang, dir) = composer.tongue(&topic.name);
                    let route = composer.routes.topic(&topic.id.value);
                    LinkView { lang, dir, ..composer.link(composer.text(&topic.name), &route) }
                })
                .collect(),
            titles: Titles(composer.sources.texts.iter().map(|_| OnceLock::new()).collect()),
            institutions,
            site_name,
            ..Once::default()
        }
    }
}

fn institution(composer: &Composer<'_>, index: usize) -> (InstitutionRefView, Party) {
    let institution = &composer.site.institutions[index];
    let name = composer.text(&institution.name);
    let route = composer.routes.institution(&institution.id.value);
    let (lang, dir) = composer.tongue(&institution.name);
    let view = InstitutionRefView {
        short: composer.maybe(institution.short.as_ref()).unwrap_or_else(|| name.clone()),
        url: Some(composer.routes.url(&route)),
        name: name.clone(),
        lang,
        dir,
    };
    (view, Party { name, url: Some(composer.routes.absolute(&route)) })
}

/// The words for how long ago, a form for each plural of the language; those that say the same as `other` are left out.
fn since(composer: &Composer<'_>) -> SinceView {
    let form = |plural: &str| composer.say_with("fresh-since", &[("plural", plural)]);
    let other = form("other");
    let own = |plural: &str| Some(form(plural)).filter(|words| *words != other);
    SinceView {
        one: own("one"),
        two: own("two"),
        few: own("few"),
        many: own("many"),
        due: format!("{} {}", State::Due.sign(), composer.say("fresh-waited-for")),
        other,
    }
}

/// The portal's publisher: the site's institution, else its country, else its name.
fn publisher(
    composer: &Composer<'_>,
    institutions: &[(InstitutionRefView, Party)],
    site_name: &str,
) -> Party {
    let config = &composer.site.config;
    let named = config.institution.as_ref();
    let index =
        named.and_then(|name| composer.site.institutions.iter().position(|i| i.id.value == name.value));
    match index {
        Some(index) => institutions[index].1.clone(),
        None => Party {
            name: composer.maybe(config.country.as_ref()).unwrap_or_else(|| site_name.to_owned()),
            url: None,
        },
    }
}

/// `fr_FR`: Open Graph wants a territory; where the portal's language names none (`pt-AO` does), a usual one serves.
fn locale(tag: &str) -> String {
    match tag.split_once('-') {
        Some((language, territory)) => format!("{language}_{}", territory.to_uppercase()),
        None if tag == "en" => "en_GB".to_owned(),
        None if tag == "ar" => "ar_AR".to_owned(),
        None if tag == "ha" => "ha_NG".to_owned(),
        None => format!("{tag}_{}", tag.to_uppercase()),
    }
}

/// Days that were already put into words.
#[derive(Default)]
pub(super) struct Said(RwLock<HashMap<Date, String>>);

impl Said {
    /// The words for a day, made by `say` the first time it is asked for.
    pub(super) fn words(&self, date: Date, say: impl FnOnce() -> String) -> String {
        let known = self.0.read().ok().and_then(|said| said.get(&date).cloned());
        known.unwrap_or_else(|| {
            let words = say();
            if let Ok(mut said) = self.0.write() {
                said.insert(date, words.clone());
            }
            words
        })
    }
}

/// The titles that were already asked for, by the file of their document.
#[derive(Default)]
pub(super) struct Titles(Vec<OnceLock<String>>);

impl Titles {
    /// The title of a document, made by `set` the first time it is asked for.
    pub(super) fn of(&self, document: &Document, set: impl FnOnce() -> String) -> String {
        let place = usize::try_from(document.trunk().source.0).ok();
        match place.and_then(|place| self.0.get(place)) {
            Some(title) => title.get_or_init(set).clone(),
            None => set(),
        }
    }
}
