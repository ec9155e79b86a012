//! The page of a part of a council's report: networks make their preview of a page, so what is passed on alone has one.

use super::{Composer, Shared};
use crate::links::Place;
use crate::site::Document;
use crate::view::{DocumentView, Head, ItemView, LinkView, PartView};
use crate::vocabulary::Choice;

/// The heading of an item's text in a report, and how far it rises where the item's title is that of the page.
const RISE: usize = 2;

impl Composer<'_> {
    /// A decision or the nominations, by their place among [`Document::shareable`].
    pub fn part_page(&self, document: &Document, place: usize) -> PartView {
        let shared = self.part(document, place);
        let route = self.shared_page(document, shared);
        let (section, list) = self.section_of(document.kind());
        let crumbs = vec![list, self.link(self.crumb(document), &self.routes.document(document))];
        let title = self.shared_title(document, shared);
        let frame = self.frame(&route, "part", Some(section), crumbs, Some(title.clone()));
        let report = self.document_link(document);
        let anchor = match shared {
            Shared::Item(item) => &item.anchor,
            Shared::Nominations(section) => section,
            Shared::Whole => "",
        };
        let report = LinkView { url: format!("{}#{anchor}", report.url), ..report };
        let profile = document.council().and_then(|council| self.profile(council));
        let graph = self.shared_graph(document, shared);
        PartView {
            head: Head {
                description: graph.description.clone(),
                open_graph: Some(graph),
                ..self.quiet_head(&title, &frame.class)
            },
            frame,
            date: self.long_date(document.date),
            document: DocumentView {
                banners: self.banners(document),
                corrections: self.shared_corrections(document, shared),
                share: self.share_links(document, shared),
                share_page: self.share_page_link(document, shared),
                ..DocumentView::default()
            },
            item: match shared {
                Shared::Item(item) => {
                    let view = self.item(Place::Document(document), item, profile, None);
                    Some(alone(view, RISE, &self.routes.url(&self.routes.document(document))))
                }
                _ => None,
            },
            nominations: match (shared, document.council()) {
                (Shared::Nominations(_), Some(council)) => {
                    let part = council.parts.iter().find(|part| part.nominations);
                    part.map(|part| self.nomination_groups(council, part)).unwrap_or_default()
                }
                _ => Vec::new(),
            },
            nominations_style: profile.map_or("table", |profile| profile.nominations.style.word()).to_owned(),
            report,
            title,
        }
    }
}

/// An item outside its report: its headings follow the page's, and places in the report are looked for there.
fn alone(item: ItemView, rise: usize, report: &str) -> ItemView {
    let risen = (3..=6).fold(item.body, |html, level| {
        let higher = level - rise;
        html.replace(&format!("<h{level}"), &format!("<h{higher}"))
            .replace(&format!("</h{level}"), &format!("</h{higher}"))
    });
    let body = risen.replace("<a href=\"#", &format!("<a href=\"{report}#"));
    let children = item.children.into_iter().map(|child| alone(child, rise.min(1), report)).collect();
    ItemView { body, children, ..item }
}
