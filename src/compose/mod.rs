//! The site → views: addresses resolved, typography set, dates in words. Pure; one function a page kind.
//!
//! A [`Composer`] holds what every page needs; `produce` asks it for one view a job and gives the view to the theme.

pub mod accessibility;
pub mod accounts;
mod alarms;
mod answers;
mod articles;
mod banners;
mod blocks;
pub mod calls;
pub mod cards;
pub mod communique;
pub mod consultation;
mod content;
pub mod council;
pub mod data;
mod dates;
pub mod document;
mod emblem;
pub mod factcheck;
pub mod feeds;
mod flat;
mod frame;
pub mod freshness;
mod head;
mod help;
pub mod home;
pub mod institution;
mod items;
mod kit;
mod layout;
pub mod lists;
mod money;
mod nominations;
pub mod notices;
mod once;
mod part;
mod pictures;
pub mod plain;
mod pledges;
pub mod podcast;
pub mod question;
mod reading;
mod rows;
mod search;
mod share;
mod video;
mod words;

pub use emblem::inline as inline_emblem;
pub use frame::{official_site, site_view};
pub use kit::Shared;
pub use rows::Rows;

use once::Once;

use crate::card::Studio;
use crate::check::Audit;
use crate::content::Reference;
use crate::content::body::Body;
use crate::fresh::Freshness;
use crate::lang::LocalText;
use crate::links::{Links, Target, media_route};
use crate::markdown::{Destination, Picture};
use crate::place::Place;
use crate::plan::Plan;
use crate::route::{Route, Routes};
use crate::site::{Document, Site};
use crate::source::{MediaFile, Sources};
use crate::theme::{Theme, ThemeMistake};
use crate::typography::Typography;
use crate::view::{AttachmentView, InstitutionRefView, LinkView, WordsView};
use std::sync::OnceLock;

/// What every page needs.
pub struct Composer<'a> {
    /// The portal.
    pub site: &'a Site,
    /// Its files.
    pub sources: &'a Sources,
    /// Its addresses.
    pub plan: &'a Plan,
    /// How they are made.
    pub routes: &'a Routes,
    /// The theme, for its words.
    pub theme: &'a Theme,
    /// Whose typographic rules texts follow.
    pub typography: Typography,
    /// Draws cards; absent where they are left out.
    pub studio: Option<&'a Studio>,
    /// The portal's languages; none where there is only one.
    pub tongues: &'a [Tongue],
    /// What was promised, and where it stands.
    pub freshness: &'a Freshness,
    /// What the checks of accessibility found on its public pages.
    pub audit: &'a Audit,
    /// What lists say of documents.
    rows: &'a Rows,
    /// What every page says alike.
    once: Once,
    /// What went wrong in a row.
    mistake: OnceLock<ThemeMistake>,
}

/// A language that readers may choose.
#[derive(Clone, Debug)]
pub struct Tongue {
    /// `ar`.
    pub lang: String,
    /// `rtl`.
    pub dir: String,
    /// Its name in its own script.
    pub name: String,
    /// Where its home page is.
    pub home: Route,
}

/// What a composer is made of.
#[derive(Clone, Copy)]
pub struct Parts<'a> {
    /// The portal.
    pub site: &'a Site,
    /// Its files.
    pub sources: &'a Sources,
    /// Its addresses.
    pub plan: &'a Plan,
    /// How they are made.
    pub routes: &'a Routes,
    /// The theme, for its words.
    pub theme: &'a Theme,
    /// Draws cards; absent where they are left out.
    pub studio: Option<&'a Studio>,
    /// Whose typographic rules texts follow.
    pub typography: Typography,
    /// The portal's languages; none where there is only one.
    pub tongues: &'a [Tongue],
    /// What was promised, and where it stands.
    pub freshness: &'a Freshness,
    /// What the checks of accessibility found on its public pages.
    pub audit: &'a Audit,
    /// What lists say of documents.
    pub rows: &'a Rows,
}

impl<'a> Composer<'a> {
    /// A composer that has worked out what every page says alike.
    pub fn new(parts: Parts<'a>) -> Self {
        let Parts { site, sources, plan, routes, theme, studio, typography, tongues, freshness, audit, rows } =
            parts;
        let (once, mistake) = (Once::default(), OnceLock::new());
        let mut composer = Composer {
            site,
            sources,
            plan,
            routes,
            theme,
            typography,
            studio,
            tongues,
            freshness,
            audit,
            rows,
            once,
            mistake,
        };
        composer.once = Once::of(&composer);
        composer
    }

    /// Asks where links lead.
    pub fn links(&self) -> Links<'a> {
        Links { site: self.site, sources: self.sources, plan: self.plan, routes: self.routes }
    }

    /// A visible text in the portal's language, typography set; in the first where it was not translated.
    pub fn text(&self, text: &LocalText) -> String {
        let Some((tag, text)) = text.pick(self.site.language()) else { return String::new() };
        let language = tag.as_ref().unwrap_or(self.site.config.language());
        Typography::of(language).set(&text.value).into_owned()
    }

    /// Visible texts.
    pub fn texts(&self, texts: &[LocalText]) -> Vec<String> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    /// The language and the direction of a visible text, where they are not the page's: it was not translated.
    pub(super) fn tongue(&self, text: &LocalText) -> (Option<String>, Option<String>) {
        let own = self.site.language();
        let picked = text.pick(own).map(|(tag, _)| tag.as_ref().unwrap_or(self.site.config.language()));
        let Some(language) = picked.filter(|language| *language != own) else { return (None, None) };
        let dir = language.direction();
        (Some(language.tag().to_owned()), (dir != own.direction()).then(|| dir.to_owned()))
    }

    /// A visible text with the language that it is in.
    pub(super) fn words(&self, text: &LocalText) -> WordsView {
        let (lang, dir) = self.tongue(text);
        WordsView { text: self.text(text), lang, dir }
    }

    /// A plain text, typography set.
    pub fn set(&self, text: &str) -> String {
        self.typography.set(text).into_owned()
    }

    /// A text that may be absent.
    pub fn maybe(&self, text: Option<&LocalText>) -> Option<String> {
        text.map(|text| self.text(text)).filter(|text| !text.is_empty())
    }

    /// A plain text that may be absent.
    pub fn maybe_set(&self, text: Option<&String>) -> Option<String> {
        text.map(|text| self.set(text))
    }

    /// A person's name: that of the person's file, or the name that was written.
    pub fn person(&self, reference: &Reference) -> String {
        match reference.target.and_then(|index| self.site.people.get(index)) {
            Some(person) => person.name.clone(),
            None => self.set(&reference.name.value),
        }
    }

    /// An institution as texts name it.
    pub fn institution(&self, index: usize) -> InstitutionRefView {
        self.once.institutions[index].0.clone()
    }

    /// Institutions that references were found to mean.
    pub fn institutions(&self, references: &[Reference]) -> Vec<InstitutionRefView> {
        references
            .iter()
            .filter_map(|reference| reference.target)
            .map(|index| self.institution(index))
            .collect()
    }

    /// Topics, as links to their lists.
    pub fn topics(&self, topics: impl IntoIterator<Item = usize>) -> Vec<LinkView> {
        topics.into_iter().filter_map(|index| self.once.topics.get(index).cloned()).collect()
    }

    /// Words that lead to a page of the portal.
    pub fn link(&self, label: impl Into<String>, route: &Route) -> LinkView {
        LinkView { label: label.into(), url: self.routes.url(route), ..LinkView::default() }
    }

    /// A document by its title.
    pub fn document_link(&self, document: &Document) -> LinkView {
        let (lang, dir) = (self.lang_of(document), self.dir_of(document));
        let link = self.link(self.title(document), &self.routes.document(document));
        LinkView { hreflang: lang.clone(), lang, dir, ..link }
    }

    /// Markdown as HTML, for a page.
    pub fn html(&self, place: Place<'_>, body: Option<&Body>) -> String {
        let leads =
            body.is_some_and(|body| place.trunk().body.as_ref().is_some_and(|own| own.span == body.span));
        let html = self.prose(
            place,
            body,
            |route, anchor| with_anchor(self.routes.url(route), anchor),
            |anchor| format!("#{anchor}"),
            |file| self.picture_in_text(file, leads),
        );
        let Place::Document(Document { translates: Some(original), .. }) = place else { return html };
        if body.is_none_or(|body| body.span.source != *original) {
            return html;
        }
        // A text that its translation left out.
        let language = self.site.config.language();
        format!("<div lang=\"{}\" dir=\"{}\">{html}</div>", language.tag(), language.direction())
    }

    /// Markdown as HTML, with addresses that hold anywhere: for a feed.
    pub fn absolute_html(&self, place: Place<'_>, own: &Route, body: Option<&Body>) -> String {
        let here = self.routes.absolute(own);
        let html = self.prose(
            place,
            body,
            |route, anchor| with_anchor(self.routes.absolute(route), anchor),
            |anchor| format!("{here}#{anchor}"),
            |file| self.picture_in_feed(file),
        );
        // Notes and their references are the prose's own; a `<` of the text is escaped, so only tags are changed.
        html.replace("<a href=\"#", &format!("<a href=\"{here}#"))
    }

    fn prose(
        &self,
        place: Place<'_>,
        body: Option<&Body>,
        inside: impl Fn(&Route, Option<&str>) -> String,
        here: impl Fn(&str) -> String,
        picture: impl Fn(&MediaFile) -> Option<Picture>,
    ) -> String {
        let Some(body) = body else { return String::new() };
        let links = self.links();
        body.prose.html(
            |link| match links.resolve(place, &link.target) {
                Ok(Target::Outward(href)) => Some(Destination { href, outward: true }),
                Ok(Target::Inside(route, anchor)) => {
                    Some(Destination { href: inside(&route, anchor.as_deref()), outward: false })
                }
                Ok(Target::Here(anchor)) => Some(Destination { href: here(&anchor), outward: false }),
                Err(_) => None,
            },
            |image| picture(self.file(&place.trunk().path, &image.target)?),
        )
    }

    /// A file that a page names, if it is there; never the picture of a fake.
    pub fn file(&self, from: &str, name: &str) -> Option<&'a MediaFile> {
        self.sources.find_media(from, name).filter(|file| !self.plan.fakes.contains(&file.path))
    }

    /// A file to download: its title, format and size.
    pub fn download(&self, file: &MediaFile, title: Option<String>) -> AttachmentView {
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        AttachmentView {
            title: title.unwrap_or_else(|| stem.replace(['-', '_'], " ")),
            url: self.routes.url(&media_route(self.routes, file)),
            format: ending.to_uppercase(),
            size: crate::theme::quantity::size(self.theme.strings(), file.bytes),
            ..AttachmentView::default()
        }
    }
}

fn with_anchor(address: String, anchor: Option<&str>) -> String {
    match anchor {
        Some(anchor) => format!("{address}#{anchor}"),
        None => address,
    }
}
