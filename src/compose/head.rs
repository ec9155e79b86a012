//! The head of a page: what browsers, networks that show cards, and search engines read.

use super::{Composer, Shared};
use crate::card;
use crate::jsonld::{self, Crumb, Node, Party, Picture};
use crate::plan::{Format, Job, Planned};
use crate::route::Route;
use crate::site::Document;
use crate::view::{AlternateView, CardView, DatedView, FeedView, Frame, Head, LinkView, OpenGraphView};
use crate::vocabulary::Choice;
use crate::vocabulary::formats::CardFormat;
use std::collections::BTreeMap;

/// What a page has to say of itself.
pub(super) struct About {
    /// Its title, without the portal's name.
    pub(super) title: String,
    /// One or two sentences.
    pub(super) description: Option<String>,
    /// Its address.
    pub(super) route: Route,
    /// Its card.
    pub(super) card: Option<CardView>,
    /// Its feeds.
    pub(super) feeds: Vec<FeedView>,
    /// What it is, for search engines.
    pub(super) nodes: Vec<Node>,
    /// A document, rather than a page of the portal.
    pub(super) article: bool,
}

impl Composer<'_> {
    /// Nothing but the page's own style, pictures and recordings of the portal. No script is there to connect to anything;
    /// `connect-src` is for Lighthouse, which asks for `robots.txt` as if it were the page and else calls it invalid
    /// (<https://github.com/GoogleChrome/lighthouse/issues/4386>).
    pub(super) fn policy(&self, class: &str) -> String {
        let hash = self.theme.css_hash(class);
        format!(
            "default-src 'none'; style-src '{hash}'; img-src 'self'; media-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"
        )
    }

    /// The head of a page, which lets one script run where a day stands in it on which something is expected. On a portal
    /// that `now:` has stopped at a day, it is that day for its readers too.
    pub(super) fn counting(&self, head: Head, days: &[Option<&DatedView>]) -> Head {
        let is_stopped = self.site.config.now.is_some();
        if is_stopped || !days.iter().flatten().any(|day| day.counted) {
            return head;
        }
        let script = format!("; script-src '{}'", self.theme.script_hash());
        let policy = head.policy.map(|policy| policy + &script);
        Head { policy, since: Some(self.once.since.clone()), ..head }
    }

    /// The head of a page that may be indexed.
    pub(super) fn head(&self, about: About, frame: &Frame) -> Head {
        let url = self.routes.absolute(&about.route);
        let mut nodes = about.nodes;
        if let Some(crumbs) = self.crumb_nodes(frame, &url) {
            nodes.push(Node::Breadcrumbs(crumbs));
        }
        Head {
            title: self.full_title(&about.title, &about.route),
            description: about.description.clone(),
            canonical: Some(url.clone()),
            open_graph: Some(OpenGraphView {
                kind: if about.article { "article" } else { "website" }.to_owned(),
                title: about.title,
                description: about.description,
                url,
                locale: self.locale(),
                image: about.card,
            }),
            feeds: about.feeds,
            json_ld: if nodes.is_empty() { Vec::new() } else { vec![jsonld::graph(&nodes)] },
            policy: Some(self.policy(&frame.class)),
            alternates: self.alternates(&about.route),
            ..Head::default()
        }
    }

    /// The addresses of a page in the languages in which it is to be had; none if there is one only.
    pub fn alternates(&self, route: &Route) -> Vec<AlternateView> {
        let twins: Vec<_> = self.plan.twins(route).collect();
        if twins.len() < 2 {
            return Vec::new();
        }
        let view = |twin: &&Planned| AlternateView {
            lang: self.tongues[twin.language].lang.clone(),
            url: self.routes.absolute(&twin.route),
        };
        let first = twins.first().map(|twin| AlternateView { lang: "x-default".to_owned(), ..view(twin) });
        twins.iter().map(view).chain(first).collect()
    }

    /// The head of what a job makes; an empty list is in no index.
    pub(super) fn head_of(&self, job: &Job, about: About, frame: &Frame) -> Head {
        let head = self.head(about, frame);
        if self.is_indexed(job) {
            return head;
        }
        Head {
            canonical: None,
            open_graph: None,
            json_ld: Vec::new(),
            robots: Some("noindex".to_owned()),
            alternates: Vec::new(),
            ..head
        }
    }

    /// The head of a page that is in no index and on no network. `class` is that of its frame, if it has one.
    pub(super) fn quiet_head(&self, title: &str, class: &str) -> Head {
        Head {
            title: format!("{title} — {}", self.once.site_name),
            robots: Some("noindex".to_owned()),
            policy: Some(self.policy(class)),
            ..Head::default()
        }
    }

    fn full_title(&self, title: &str, route: &Route) -> String {
        if *route == self.routes.home() {
            return match self.maybe(self.site.config.tagline.as_ref()) {
                Some(tagline) => format!("{} — {tagline}", self.site_name()),
                None => self.site_name(),
            };
        }
        format!("{title} — {}", self.once.site_name)
    }

    /// The portal's name.
    pub fn site_name(&self) -> String {
        self.once.site_name.clone()
    }

    /// The territory that Open Graph wants.
    pub(super) fn locale(&self) -> String {
        self.once.locale.clone()
    }

    /// The card of a document.
    pub(super) fn document_card(&self, document: &Document) -> Option<CardView> {
        self.shared_card(document, Shared::Whole)
    }

    /// The card of what is shared: beside its page, else beside the document's.
    pub(super) fn shared_card(&self, document: &Document, shared: Shared<'_>) -> Option<CardView> {
        let drawing = self.studio?.key();
        let text = self.shared_card_text(document, shared);
        Some(self.card_view(&self.shared_page(document, shared).card(), drawing, &text))
    }

    /// The addresses of the pictures of what is shared, by their formats.
    pub(super) fn card_pictures(
        &self,
        document: &Document,
        shared: Shared<'_>,
    ) -> BTreeMap<&'static str, String> {
        let Some(studio) = self.studio.filter(|studio| studio.formats().next().is_some()) else {
            return BTreeMap::new();
        };
        let text = self.picture_text(document, shared);
        let page = self.shared_page(document, shared);
        let address = |format: CardFormat| {
            let file = self.routes.absolute(&page.picture(format));
            (format.word(), format!("{file}?v={}", Self::card_version(studio.key_in(format), &text)))
        };
        studio.formats().map(address).collect()
    }

    /// The portal's card, which its lists and pages share.
    pub(super) fn site_card(&self) -> Option<CardView> {
        let drawing = self.studio?.key();
        Some(self.card_view(&self.routes.home().card(), drawing, &self.site_card_text()))
    }

    fn card_view(&self, route: &Route, drawing: &str, text: &card::CardText) -> CardView {
        CardView {
            url: format!("{}?v={}", self.routes.absolute(route), Self::card_version(drawing, text)),
            mime: "image/png".to_owned(),
            width: card::WIDTH_PX,
            height: card::HEIGHT_PX,
            alt: Self::card_alt(text),
        }
    }

    /// What a card says, for those who do not see it.
    pub fn card_alt(text: &card::CardText) -> String {
        let (stamp, verdict) =
            (text.stamp.as_deref().unwrap_or_default(), text.verdict.as_deref().unwrap_or_default());
        let parts = [text.label.as_str(), stamp, verdict, text.title.as_str(), text.institution.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
    }

    /// Feeds in a folder.
    pub(super) fn feed_views(&self, title: &str, folder: &Route, formats: &[Format]) -> Vec<FeedView> {
        formats
            .iter()
            .map(|format| {
                let (name, mime) = match format {
                    Format::Rss => ("RSS", "application/rss+xml"),
                    Format::Atom => ("Atom", "application/atom+xml"),
                    Format::Json => ("JSON", "application/feed+json"),
                };
                FeedView {
                    title: format!("{title} ({name})"),
                    format: name.to_owned(),
                    mime: mime.to_owned(),
                    url: self.routes.url(&folder.join(format.file())),
                }
            })
            .collect()
    }

    fn crumb_nodes(&self, frame: &Frame, own: &str) -> Option<Vec<Crumb>> {
        let last = frame.crumb.clone()?;
        let crumb = |link: &LinkView| Crumb { name: link.label.clone(), url: self.routes.whole(&link.url) };
        let mut crumbs: Vec<Crumb> = frame.crumbs.iter().map(crumb).collect();
        crumbs.push(Crumb { name: last, url: own.to_owned() });
        Some(crumbs)
    }

    /// The portal's publisher: the site's institution, else its country, else its name.
    pub(super) fn publisher(&self) -> Party {
        self.once.publisher.clone()
    }

    /// An institution for search engines.
    pub(super) fn party(&self, index: usize) -> Party {
        self.once.institutions[index].1.clone()
    }

    /// A card for search engines.
    pub(super) fn picture(card: &CardView) -> Picture {
        Picture { url: card.url.clone(), width: card.width, height: card.height, alt: card.alt.clone() }
    }

    /// The address of the licence, where it is one.
    pub(super) fn licence_url(&self) -> Option<String> {
        self.once.licence_url.clone()
    }
}

/// The address of a licence that is named by its usual short name.
pub(super) fn licence_address(licence: &str) -> Option<&str> {
    if licence.starts_with("https://") {
        return Some(licence);
    }
    match crate::vocabulary::fold(licence).as_str() {
        "cc_by_4_0" => Some("https://creativecommons.org/licenses/by/4.0/"),
        "cc_by_sa_4_0" => Some("https://creativecommons.org/licenses/by-sa/4.0/"),
        "cc0" | "cc0_1_0" => Some("https://creativecommons.org/publicdomain/zero/1.0/"),
        "licence_ouverte" | "licence_ouverte_2_0" | "etalab_2_0" => {
            Some("https://www.etalab.gouv.fr/licence-ouverte-open-licence/")
        }
        _ => None,
    }
}
