//! Addresses that open a network with a text in it: plain links, which send nothing until somebody sends it.
//!
//! Each stands here with its source and the month in which it was last held against it. Mastodon has none, since it is
//! many servers and a link can name but one; Instagram takes nothing from the web.

use super::Channel;
use crate::uri::query;
use std::borrow::Cow;

/// An address is made no longer than this: the least that browsers, phones and mail programs are known to take.
/// (Internet Explorer's and Outlook's 2,083, support.microsoft.com, article 208427; 2026-11.)
pub const LONGEST: usize = 2_000;

/// How a network is opened. `{text}` stands for the whole text, `{rest}` for it without the page's address, `{url}` for
/// that address, `{subject}` for the subject of a letter.
#[derive(Clone, Copy, Debug)]
pub struct Intent {
    /// The network.
    pub channel: Channel,
    /// The pattern of the address.
    pub pattern: &'static str,
    /// Where the rule stands.
    pub source: &'static str,
    /// The month in which the rule is known to have stood.
    pub known: &'static str,
}

/// All of them.
pub const INTENTS: [Intent; 10] = [
    intent(Channel::Whatsapp, "https://wa.me/?text={text}", "https://faq.whatsapp.com/5913398998672934"),
    intent(
        Channel::Facebook,
        "https://www.facebook.com/sharer/sharer.php?u={url}",
        "https://developers.facebook.com/docs/sharing/reference/share-dialog",
    ),
    intent(
        Channel::Telegram,
        "https://t.me/share/url?url={url}&text={rest}",
        "https://core.telegram.org/widgets/share",
    ),
    intent(
        Channel::X,
        "https://x.com/intent/post?text={rest}&url={url}",
        "https://docs.x.com/x-for-websites/web-intents",
    ),
    // It takes the address alone, and shows what the page says of itself.
    intent(
        Channel::Linkedin,
        "https://www.linkedin.com/sharing/share-offsite/?url={url}",
        "https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin",
    ),
    intent(
        Channel::Threads,
        "https://www.threads.net/intent/post?text={text}",
        "https://developers.facebook.com/docs/threads/threads-web-intents",
    ),
    intent(
        Channel::Bluesky,
        "https://bsky.app/intent/compose?text={text}",
        "https://docs.bsky.app/docs/advanced-guides/intent-links",
    ),
    intent(Channel::Sms, "sms:?body={text}", "https://www.rfc-editor.org/rfc/rfc5724"),
    intent(Channel::SmsPlain, "sms:?body={text}", "https://www.rfc-editor.org/rfc/rfc5724"),
    intent(Channel::Press, "mailto:?subject={subject}&body={text}", "https://www.rfc-editor.org/rfc/rfc6068"),
];

const fn intent(channel: Channel, pattern: &'static str, source: &'static str) -> Intent {
    Intent { channel, pattern, source, known: "2026-11" }
}

/// What networks are opened with, each as the value of a query: a page has links to several.
#[derive(Clone, Debug)]
pub struct Opening {
    text: String,
    rest: String,
    url: String,
    subject: String,
}

impl Opening {
    /// With the whole text, the address of the page, whether the text names it or not, and the subject of a letter.
    pub fn new(text: &str, url: &str, subject: &str) -> Self {
        // Most texts end in the address, and do not name it before.
        let before = text.strip_suffix(url).filter(|before| !before.contains(url));
        let rest = before.map_or_else(|| Cow::Owned(text.replace(url, "")), Cow::Borrowed);
        Opening { text: query(text), rest: query(rest.trim()), url: query(url), subject: query(subject) }
    }
}

/// The address that opens a network; none where it has no such address, or it would be too long to be followed.
pub fn open(channel: Channel, opening: &Opening) -> Option<String> {
    let intent = INTENTS.iter().find(|intent| intent.channel == channel)?;
    let room = intent.pattern.len() + opening.text.len() + opening.subject.len();
    let mut filled = String::with_capacity(room);
    let mut rest = intent.pattern;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, named)| Some((before, named.split_once('}')?)))
    {
        filled.push_str(before);
        match name {
            // Lines of a letter end in CR LF: RFC 6068, section 5.
            "text" if channel == Channel::Press => filled.push_str(&opening.text.replace("%0A", "%0D%0A")),
            "text" => filled.push_str(&opening.text),
            "rest" => filled.push_str(&opening.rest),
            "url" => filled.push_str(&opening.url),
            _ => filled.push_str(&opening.subject),
        }
        rest = after;
    }
    filled.push_str(rest);
    (filled.len() <= LONGEST).then_some(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "https://transparence.example/avis/";

    fn opened(channel: Channel, text: &str) -> Option<String> {
        open(channel, &Opening::new(text, PAGE, "Avis"))
    }

    #[test]
    fn the_page_is_named_once() {
        let text = format!("Avis n° 1\n{PAGE}");
        for intent in INTENTS {
            let address = opened(intent.channel, &text).unwrap();
            assert_eq!(address.matches("transparence.example").count(), 1, "{address}");
            assert!(!address.contains(['{', '}', ' ', '\n']), "{address}");
            assert!(intent.source.starts_with("https://"), "{}", intent.source);
        }
        assert_eq!(
            opened(Channel::X, &text).unwrap(),
            "https://x.com/intent/post?text=Avis%20n%C2%B0%201&url=https%3A%2F%2Ftransparence.example%2Favis%2F"
        );
    }

    #[test]
    fn none_is_made_where_there_is_none_or_it_would_be_too_long() {
        assert_eq!(opened(Channel::Mastodon, "Avis"), None);
        assert_eq!(opened(Channel::Instagram, "Avis"), None);
        let before = "https://wa.me/?text=".len();
        let text = |length: usize| "a".repeat(length - before);
        assert_eq!(opened(Channel::Whatsapp, &text(LONGEST)).map(|it| it.len()), Some(LONGEST));
        assert_eq!(opened(Channel::Whatsapp, &text(LONGEST + 1)), None);
    }
}
