//! Sharing: the links on a document's page, plain addresses that send nothing until they are opened, and the page of ready
//! texts.

use super::Composer;
use crate::card::{self, Studio};
use crate::route::Route;
use crate::share::intents::{self, Opening};
use crate::share::{Channel, Text};
use crate::site::Document;
use crate::view::{
    CardView, Head, KitPostView, KitTextView, LinkView, OpenGraphView, ShareLinkView, ShareView,
};
use crate::vocabulary::Choice;
use crate::vocabulary::features::Feature;

use super::kit::Shared;

/// The networks of a document's page, in the order shown: those on which documents are passed on where portals are read.
/// All others are on the page of ready texts.
const LINKS: [(Channel, &str); 7] = [
    (Channel::Whatsapp, "whatsapp"),
    (Channel::Facebook, "facebook"),
    (Channel::Telegram, "telegram"),
    (Channel::X, "x"),
    (Channel::Linkedin, "linkedin"),
    (Channel::Sms, "sms"),
    (Channel::Press, "email"),
];

impl Composer<'_> {
    /// The links that share a document or a part of it, in the order shown.
    pub(super) fn share_links(&self, document: &Document, shared: Shared<'_>) -> Vec<ShareLinkView> {
        let url = self.shared_address(document, shared);
        let title = crate::typography::plain_spaces(&self.shared_title(document, shared));
        let text = format!("{title}\n{url}");
        let opening = Opening::new(&text, &url, &title);
        let links = LINKS.into_iter().filter_map(|(channel, network)| {
            Some(ShareLinkView { network: network.to_owned(), url: intents::open(channel, &opening)? })
        });
        links.collect()
    }

    /// The way to the ready texts of what is shared, where the portal has such pages.
    pub(super) fn share_page_link(&self, document: &Document, shared: Shared<'_>) -> Option<LinkView> {
        let route = self.routes.share(document, shared.part());
        let wanted = self.site.config.has(Feature::SharePages) && !document.foreign;
        wanted.then(|| self.link(self.say("share-page-link"), &route))
    }

    /// What networks show of a link to what is shared.
    pub(super) fn shared_graph(&self, document: &Document, shared: Shared<'_>) -> OpenGraphView {
        OpenGraphView {
            kind: "article".to_owned(),
            title: self.shared_title(document, shared),
            description: self.shared_summary(document, shared),
            url: self.shared_address(document, shared),
            locale: self.locale(),
            image: self.shared_card(document, shared),
        }
    }

    /// The ready texts of a document, or of a part of it by its place among [`Document::shareable`].
    pub fn share_page(&self, document: &Document, part: Option<usize>) -> ShareView {
        let known = document.shareable();
        let shared = part.map_or(Shared::Whole, |place| self.part(document, place));
        let route = self.routes.share(document, shared.part());
        let (section, list) = self.section_of(document.kind());
        let mut crumbs = vec![list, self.link(self.crumb(document), &self.routes.document(document))];
        if part.is_some() {
            crumbs.push(self.link(self.say("share-only"), &self.routes.share(document, None)));
        }
        let title = self.shared_title(document, shared);
        let own = if part.is_some() { title.clone() } else { self.say("share-only") };
        let frame = self.frame(&route, "share", Some(section), crumbs, Some(own));
        let address = self.shared_address(document, shared);
        let texts = self.kit(document, shared).texts;
        let parts = known.iter().filter(|_| part.is_none());
        let quiet = format!("{}{}{title}", self.say("share-only"), self.say("colon"));
        // Who passes this page on by mistake shows what it is about; the networks that ask where that stands are told.
        let graph = Some(self.shared_graph(document, shared));
        ShareView {
            head: Head { open_graph: graph, ..self.quiet_head(&quiet, &frame.class) },
            frame,
            document: self.read_link(document, shared),
            texts: texts.into_iter().map(|text| text_view(text, &address)).collect(),
            address,
            pictures: self.own_pictures(document, shared),
            parts: parts.filter_map(|anchor| self.part_link(document, anchor)).collect(),
            title,
        }
    }

    /// The card of what is shared and its pictures in the portal's formats, as the portal's own pages show them: nothing
    /// comes from another host there.
    fn own_pictures(&self, document: &Document, shared: Shared<'_>) -> Vec<CardView> {
        let Some(card) = self.shared_card(document, shared) else { return Vec::new() };
        let page = self.shared_page(document, shared);
        let own = |address: &str, route: &Route| {
            let version = address.split_once('?').map_or("", |(_, version)| version);
            format!("{}?{version}", self.routes.url(route))
        };
        let addresses = self.card_pictures(document, shared);
        let formats = self.studio.into_iter().flat_map(Studio::formats);
        let others = formats.filter_map(|format| {
            let url = own(addresses.get(format.word())?, &page.picture(format));
            let (width, height) = card::size_px(format);
            Some(CardView { url, width, height, ..card.clone() })
        });
        let preview = own(&card.url, &page.card());
        std::iter::once(CardView { url: preview, ..card.clone() }).chain(others).collect()
    }

    /// Where what is shared is read: there its texts lead too.
    fn read_link(&self, document: &Document, shared: Shared<'_>) -> LinkView {
        self.link(self.say("share-read"), &self.shared_page(document, shared))
    }

    fn part_link(&self, document: &Document, anchor: &str) -> Option<LinkView> {
        let shared = self.shared(document, anchor)?;
        Some(self.link(self.shared_title(document, shared), &self.routes.share(document, Some(anchor))))
    }
}

fn text_view(text: Text, address: &str) -> KitTextView {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let subject = text.subject.clone().unwrap_or_default();
    let first = text.posts.first().map(|post| post.text.clone()).unwrap_or_default();
    let opening = Opening::new(&first, address, &subject);
    // A letter that is too long to stand in an address opens with its subject and the page.
    let brief = || intents::open(Channel::Press, &Opening::new(address, address, &subject));
    let open =
        |channel| intents::open(channel, &opening).or_else(|| brief().filter(|_| channel == Channel::Press));
    KitTextView {
        network: text.network.to_owned(),
        too_long: text.is_too_long(),
        limit: text.limit.map(number),
        unit: text.unit.map(str::to_owned),
        messages: text.messages.map(number),
        forcing: (!text.forcing.is_empty())
            .then(|| text.forcing.iter().map(char::to_string).collect::<Vec<_>>().join(" ")),
        url: Channel::of_word(text.network).and_then(open),
        posts: text
            .posts
            .into_iter()
            .map(|post| KitPostView { count: number(post.count), text: post.text })
            .collect(),
        subject: text.subject,
    }
}
