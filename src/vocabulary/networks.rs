//! The networks on which institutions have accounts.

use super::Choice;

/// A network on which institutions have accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the words below are the documentation")]
pub enum Network {
    Facebook,
    Whatsapp,
    X,
    Instagram,
    Tiktok,
    Youtube,
    Telegram,
    Linkedin,
    Mastodon,
    Bluesky,
    Threads,
    Snapchat,
    Flickr,
    Website,
    Other,
}

impl Choice for Network {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Network::Facebook, "facebook", &[]),
        (Network::Whatsapp, "whatsapp", &["chaine_whatsapp"]),
        (Network::X, "x", &["twitter", "x_twitter"]),
        (Network::Instagram, "instagram", &[]),
        (Network::Tiktok, "tiktok", &["tik_tok"]),
        (Network::Youtube, "youtube", &["you_tube"]),
        (Network::Telegram, "telegram", &[]),
        (Network::Linkedin, "linkedin", &["linked_in"]),
        (Network::Mastodon, "mastodon", &[]),
        (Network::Bluesky, "bluesky", &[]),
        (Network::Threads, "threads", &[]),
        (Network::Snapchat, "snapchat", &[]),
        (Network::Flickr, "flickr", &[]),
        (Network::Website, "website", &["site", "site_internet", "site_web"]),
        (Network::Other, "other", &["autre"]),
    ];
}
