//! What stands around every page: the masthead's sections, the footer's plan, the icons; once a build.

use super::head::licence_address;
use super::{Composer, Tongue};
use crate::plan::{DATA, Format};
use crate::route::Route;
use crate::site::Kind;
use crate::time::Moment;
use crate::view::{
    FooterGroupView, Frame, GeneratorView, IconsView, LanguageView, LinkView, NavigationView, OfficialView,
    SiteView,
};

/// Identifiers of the sections, which [`Frame::section`] repeats.
pub(super) const COUNCILS: &str = "councils";
pub(super) const COMMUNIQUES: &str = "communiques";
pub(super) const FACTCHECKS: &str = "factchecks";
pub(super) const CONSULTATIONS: &str = "consultations";
pub(super) const QUESTIONS: &str = "questions";
pub(super) const CALLS: &str = "calls";
pub(super) const INSTITUTIONS: &str = "institutions";
pub(super) const TOPICS: &str = "topics";

/// The site-wide value that every template sees.
pub fn site_view(composer: &Composer<'_>, emblem: Option<String>) -> SiteView {
    let config = &composer.site.config;
    SiteView {
        name: composer.site_name(),
        tagline: composer.maybe(config.tagline.as_ref()),
        country: composer.maybe(config.country.as_ref()),
        lang: composer.site.language().tag().to_owned(),
        dir: composer.site.language().direction().to_owned(),
        home: composer.routes.url(&composer.routes.home()),
        emblem,
        official: Some(official_site(composer)),
        sections: sections(composer),
        footer: footer(composer),
        licence: composer.maybe(config.licence.as_ref()).map(|licence| licence_link(&licence)),
        contact: config.contact.as_ref().map(|contact| contact_link(composer, contact)),
        frozen: config.now.as_ref().map(|now| frozen(composer, now)),
        generator: Some(GeneratorView {
            name: "Crieur".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }),
        icons: icons(composer),
        search: composer.has_search().then(|| composer.routes.url(&composer.routes.search())),
    }
}

/// How to tell the real site from a copy.
pub fn official_site(composer: &Composer<'_>) -> OfficialView {
    let config = &composer.site.config;
    OfficialView {
        issuer: composer.maybe(config.country.as_ref()).unwrap_or_else(|| composer.site_name()),
        host: composer.routes.host().to_owned(),
        more: None,
    }
}

fn sections(composer: &Composer<'_>) -> Vec<NavigationView> {
    let routes = composer.routes;
    let section = |id, kind| (id, id, routes.kind(kind), false, composer.site.has(kind));
    let all = [
        (COUNCILS, "type-council", routes.kind(Kind::Council), true, composer.site.has(Kind::Council)),
        (COMMUNIQUES, "latest", routes.kind(Kind::Communique), true, composer.site.has(Kind::Communique)),
        (CALLS, "nav-calls", routes.calls(), false, composer.site.has_calls()),
        section(FACTCHECKS, Kind::FactCheck),
        section(CONSULTATIONS, Kind::Consultation),
        section(QUESTIONS, Kind::Question),
        (INSTITUTIONS, "institutions", routes.institutions(), false, !composer.site.institutions.is_empty()),
        (TOPICS, "all-topics", routes.topics(), false, !composer.site.topics.is_empty()),
    ];
    let shown = all.into_iter().filter(|(.., exists)| *exists);
    shown
        .map(|(id, words, route, primary, _)| NavigationView {
            id: id.to_owned(),
            label: composer.say(words),
            url: routes.url(&route),
            primary,
        })
        .collect()
}

fn footer(composer: &Composer<'_>) -> Vec<FooterGroupView> {
    let mut pages: Vec<LinkView> = composer
        .site
        .pages
        .iter()
        .filter(|page| !composer.routes.is_accessibility(&page.trunk.id.value))
        .map(|page| {
            composer.link(
                composer.maybe(page.trunk.title.as_ref()).unwrap_or_default(),
                &composer.routes.page(page),
            )
        })
        .collect();
    pages.extend(composer.ask_link());
    if composer.freshness.is_measured {
        pages.push(composer.link(composer.say("fresh-title"), &composer.routes.freshness()));
    }
    if composer.site.has_accounts() {
        pages.push(composer.link(composer.say("accounts"), &composer.routes.accounts()));
    }
    pages.push(composer.link(composer.accessibility_label(), &composer.routes.accessibility()));
    let home = composer.routes.home();
    let mut reuse: Vec<LinkView> = [(Format::Rss, "RSS"), (Format::Atom, "Atom"), (Format::Json, "JSON")]
        .into_iter()
        .map(|(format, name)| {
            composer.link(composer.say_with("footer-feed", &[("format", name)]), &home.join(format.file()))
        })
        .collect();
    let data = DATA.iter().map(|(file, _)| {
        composer.link(
            composer.say(&format!("data-{}", file.replace('.', "-"))),
            &Route::fixed(&format!("data/{file}")),
        )
    });
    reuse.extend(data);
    reuse.push(composer.link(composer.say("data-status"), &Route::fixed("status.json")));
    let groups = [("footer-site", pages), ("footer-reuse", reuse)];
    groups
        .into_iter()
        .filter(|(_, links)| !links.is_empty())
        .map(|(title, links)| FooterGroupView { title: composer.say(title), links })
        .collect()
}

fn licence_link(licence: &str) -> LinkView {
    let url = licence_address(licence).unwrap_or_default().to_owned();
    LinkView { label: licence.to_owned(), url, ..LinkView::default() }
}

pub(super) fn contact_link(composer: &Composer<'_>, contact: &str) -> LinkView {
    let url = crate::links::web(contact).unwrap_or_else(|| format!("mailto:{}", crate::uri::ascii(contact)));
    LinkView { label: composer.say("footer-contact"), url, ..LinkView::default() }
}

fn frozen(composer: &Composer<'_>, now: &Moment) -> crate::view::DateView {
    composer.date(now.date(&composer.site.config.zone))
}

fn icons(composer: &Composer<'_>) -> IconsView {
    let url = |name: &str| Some(composer.routes.url(&Route::fixed(name)));
    IconsView {
        ico: url("favicon.ico"),
        svg: url("favicon.svg"),
        apple: url("apple-touch-icon.png"),
        manifest: url("manifest.webmanifest"),
        theme_color: Some(composer.site.config.accent().to_owned()),
        theme_color_dark: None,
    }
}

impl Composer<'_> {
    /// A page's place: its class, its section, the way to it, the same page in other languages.
    pub(super) fn frame(
        &self,
        route: &Route,
        class: &str,
        section: Option<&str>,
        crumbs: Vec<LinkView>,
        own: Option<String>,
    ) -> Frame {
        let mut way = Vec::new();
        if own.is_some() {
            way.push(self.once.home.clone());
        }
        way.extend(crumbs);
        Frame {
            class: class.to_owned(),
            section: section.map(str::to_owned),
            crumbs: way,
            crumb: own,
            languages: self.languages(route),
        }
    }

    /// The portal's languages; where a page is not to be had in one of them, its home page is.
    fn languages(&self, route: &Route) -> Vec<LanguageView> {
        let twins: Vec<_> = self.plan.twins(route).collect();
        let view = |(place, tongue): (usize, &Tongue)| {
            let twin = twins.iter().find(|twin| twin.language == place);
            LanguageView {
                lang: tongue.lang.clone(),
                dir: tongue.dir.clone(),
                name: tongue.name.clone(),
                url: self.routes.url(twin.map_or(&tongue.home, |twin| &twin.route)),
                current: place == self.routes.language(),
            }
        };
        self.tongues.iter().enumerate().map(view).collect()
    }

    /// The section of a kind, and the way to its list.
    pub(super) fn section_of(&self, kind: Kind) -> (&'static str, LinkView) {
        match kind {
            Kind::Council => (COUNCILS, self.once.councils.clone()),
            Kind::Communique => (COMMUNIQUES, self.once.communiques.clone()),
            Kind::FactCheck => (FACTCHECKS, self.once.factchecks.clone()),
            Kind::Consultation => (CONSULTATIONS, self.once.consultations.clone()),
            Kind::Question => (QUESTIONS, self.once.questions.clone()),
        }
    }
}
