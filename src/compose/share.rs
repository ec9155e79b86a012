//! Links that share a page: plain addresses that send nothing until they are opened.

use super::Composer;
use crate::site::Document;
use crate::uri::query;
use crate::view::ShareLinkView;

impl Composer<'_> {
    /// The links of a document, in the order shown.
    pub(super) fn share_links(&self, document: &Document) -> Vec<ShareLinkView> {
        let url = self.routes.absolute(&self.routes.document(document));
        let title = crate::typography::plain_spaces(&self.title(document));
        let (text, address) = (query(&title), query(&url));
        let both = query(&format!("{title}\n{url}"));
        let links = [
            ("whatsapp", format!("https://wa.me/?text={both}")),
            ("facebook", format!("https://www.facebook.com/sharer/sharer.php?u={address}")),
            ("telegram", format!("https://t.me/share/url?url={address}&text={text}")),
            ("x", format!("https://x.com/intent/post?text={text}&url={address}")),
            ("sms", format!("sms:?body={both}")),
            ("email", format!("mailto:?subject={text}&body={both}")),
        ];
        links.into_iter().map(|(network, url)| ShareLinkView { network: network.to_owned(), url }).collect()
    }
}
