//! Free pages, and pages that stand where another one was or should be.

use super::head::About;
use super::{Composer, Shared};
use crate::content::page::Page;
use crate::content::trunk::Trunk;
use crate::links::Place;
use crate::route::Route;
use crate::site::{Document, Kind};
use crate::view::{
    DocumentView, Head, LinkView, NotFoundView, OutlineView, PageView, RedirectView, WithdrawnView,
};

impl Composer<'_> {
    /// A free page.
    pub fn page(&self, page: &Page) -> PageView {
        let trunk = &page.trunk;
        let title = self.maybe(trunk.title.as_ref()).unwrap_or_else(|| trunk.id.value.clone());
        let frame = self.frame(&self.routes.page(page), "page", None, Vec::new(), Some(title.clone()));
        let summary =
            trunk.body.as_ref().map(|body| body.prose.summary.clone()).filter(|summary| !summary.is_empty());
        let about = About {
            title: title.clone(),
            description: self.maybe(trunk.summary.as_ref()).or(summary),
            card: self.site_card(),
            feeds: Vec::new(),
            nodes: Vec::new(),
            article: false,
            route: self.routes.page(page),
        };
        PageView {
            head: self.head(about, &frame),
            frame,
            title,
            body: self.html(Place::Page(trunk), trunk.body.as_ref()),
            document: self.page_parts(trunk),
            outline: Self::outline(trunk),
            modified: None,
            lang: None,
            dir: None,
        }
    }

    /// The highest headings of a text.
    pub(super) fn outline(trunk: &Trunk) -> Vec<OutlineView> {
        let headings = trunk.body.iter().flat_map(|body| &body.prose.outline);
        headings
            .filter(|heading| heading.level == 2)
            .map(|heading| OutlineView { id: heading.id.clone(), label: heading.text.clone() })
            .collect()
    }

    /// What a page has of a document's parts: pictures, recordings, files, contacts.
    fn page_parts(&self, trunk: &Trunk) -> DocumentView {
        DocumentView {
            images: self.images(&trunk.path, &trunk.images, trunk.body.is_none()),
            quotes: self.quotes(trunk),
            audio: self.audio(trunk, Place::Page(trunk)),
            video: self.video(trunk, Place::Page(trunk)),
            attachments: self.attachments(trunk),
            contacts: trunk.contacts.iter().map(|contact| self.contact(contact, None)).collect(),
            ..DocumentView::default()
        }
    }

    /// There is no such page.
    pub fn not_found(&self) -> NotFoundView {
        let title = self.say("not-found");
        let frame = self.frame(&Route::fixed("404.html"), "not-found", None, Vec::new(), Some(title.clone()));
        let mut links: Vec<LinkView> = Kind::ALL
            .into_iter()
            .filter(|kind| self.site.has(*kind))
            .map(|kind| self.section_of(kind).1)
            .collect();
        if !self.site.institutions.is_empty() {
            links.push(self.link(self.say("institutions"), &self.routes.institutions()));
        }
        NotFoundView { head: self.quiet_head(&title, &frame.class), frame, links }
    }

    /// A document that was taken back: its address stays, its text does not.
    pub fn withdrawn(&self, document: &Document) -> WithdrawnView {
        let title = self.title(document);
        let (section, list) = self.section_of(document.kind());
        let frame = self.frame(
            &self.routes.document(document),
            "withdrawn",
            Some(section),
            vec![list],
            Some(self.crumb(document)),
        );
        let withdrawal = document.trunk().withdrawal.as_ref();
        let mut head = self.quiet_head(&title, &frame.class);
        // It is in no index, but who shares the address has to see at once that it was taken back.
        head.open_graph = Some(self.shared_graph(document, Shared::Whole));
        WithdrawnView {
            head,
            frame,
            title,
            at: withdrawal.and_then(|withdrawal| withdrawal.at.as_ref()).map(|at| self.moment(&at.value)),
            reason: withdrawal.and_then(|withdrawal| self.maybe(withdrawal.reason.as_ref())),
            replaced_by: self.maybe_link(document.superseded_by),
            share_page: self.share_page_link(document, Shared::Whole),
        }
    }

    /// An old address of a document.
    pub fn redirect(&self, index: usize) -> RedirectView {
        let document = &self.site.documents[index];
        self.moved(self.document_link(document), &self.routes.document(document))
    }

    /// An old address of a free page.
    pub fn page_redirect(&self, index: usize) -> RedirectView {
        let page = &self.site.pages[index];
        let route = self.routes.page(page);
        self.moved(self.link(self.maybe(page.trunk.title.as_ref()).unwrap_or_default(), &route), &route)
    }

    fn moved(&self, target: LinkView, route: &Route) -> RedirectView {
        let head = Head {
            title: self.say("moved"),
            canonical: Some(self.routes.absolute(route)),
            refresh: Some(target.url.clone()),
            robots: Some("noindex".to_owned()),
            ..self.quiet_head(&self.say("moved"), "")
        };
        RedirectView { head, target }
    }
}
