//! The page of a document's texts for the networks.

use serde::Serialize;

use super::frame::Frame;
use super::head::{CardView, Head};
use super::piece::LinkView;

/// Texts that are ready to be copied, a network each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ShareView {
    /// `<head>`: in no index.
    pub head: Head,
    /// The page's place.
    pub frame: Frame,
    /// What is shared: the document, or a part of it.
    pub title: String,
    /// Where it is read.
    pub document: LinkView,
    /// The whole address, to be copied.
    pub address: String,
    /// The texts, in the order shown.
    pub texts: Vec<KitTextView>,
    /// Pictures to be saved, each with what it says for those who do not see it.
    pub pictures: Vec<CardView>,
    /// The decisions and nominations that are shared on their own.
    pub parts: Vec<LinkView>,
}

impl ShareView {
    /// The template that shows it.
    pub const TEMPLATE: &'static str = "share.html";
}

/// What goes to a network.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct KitTextView {
    /// `x`, `whatsapp-full`, `sms-plain`, `radio`, `press` …: the words are the strings' `share-…`.
    pub network: String,
    /// The posts of a thread, nearly always one.
    pub posts: Vec<KitPostView>,
    /// The most that a post may count.
    pub limit: Option<u32>,
    /// What is counted: the words are the strings' `kit-unit-…`.
    pub unit: Option<String>,
    /// How many messages are paid.
    pub messages: Option<u32>,
    /// The letters that make text messages dearer, with spaces between them.
    pub forcing: Option<String>,
    /// Whether a post counts more than the network takes: only what an editor wrote can.
    pub too_long: bool,
    /// The subject of a letter.
    pub subject: Option<String>,
    /// The address that opens the network with the text in it, where it has one.
    pub url: Option<String>,
}

/// A post.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct KitPostView {
    /// The text, as it is to be copied.
    pub text: String,
    /// How much it counts.
    pub count: u32,
}
