//! The share kit of a document: a text for each network, cut to its rules, ready to be copied.
//!
//! Pure, and of nothing but words: [`crate::compose`] says what a document is ([`Facts`]) and how its language puts it
//! ([`Words`]); limits stand in [`limits`], counting in [`count`] and [`sms`], cutting in [`cut`].

pub mod count;
pub mod cut;
pub mod hashtag;
pub mod intents;
pub mod limits;
mod long;
mod press;
mod short;
pub mod sms;
mod spoken;

use crate::vocabulary::values::Tone;
use limits::Unit;
use serde::Serialize;

/// Where a text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the words below are the documentation")]
pub enum Channel {
    X,
    Bluesky,
    Mastodon,
    Threads,
    Facebook,
    Linkedin,
    Telegram,
    Instagram,
    Whatsapp,
    WhatsappFull,
    Sms,
    SmsPlain,
    Radio,
    Press,
}

impl Channel {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Channel; 14] = [
        Channel::Whatsapp,
        Channel::WhatsappFull,
        Channel::Facebook,
        Channel::X,
        Channel::Instagram,
        Channel::Telegram,
        Channel::Linkedin,
        Channel::Threads,
        Channel::Mastodon,
        Channel::Bluesky,
        Channel::Sms,
        Channel::SmsPlain,
        Channel::Radio,
        Channel::Press,
    ];

    /// The word for it: in commands, in data, in the names of files.
    pub const fn word(self) -> &'static str {
        match self {
            Channel::X => "x",
            Channel::Bluesky => "bluesky",
            Channel::Mastodon => "mastodon",
            Channel::Threads => "threads",
            Channel::Facebook => "facebook",
            Channel::Linkedin => "linkedin",
            Channel::Telegram => "telegram",
            Channel::Instagram => "instagram",
            Channel::Whatsapp => "whatsapp",
            Channel::WhatsappFull => "whatsapp-full",
            Channel::Sms => "sms",
            Channel::SmsPlain => "sms-plain",
            Channel::Radio => "radio",
            Channel::Press => "press",
        }
    }

    /// The channel of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Channel::ALL.into_iter().find(|channel| channel.word() == word)
    }
}

/// What a document is, for those who share it. All texts are plain.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// « Communiqué », « Conseil des ministres ».
    pub kind: String,
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Short lines that say the essential.
    pub key_facts: Vec<String>,
    /// The whole text, a paragraph each.
    pub paragraphs: Vec<String>,
    /// The leading institution.
    pub institution: String,
    /// What a post of a thread is about, for who sees it alone: a council's title, else the institution.
    pub context: String,
    /// Its date.
    pub date: String,
    /// The whole address of its page.
    pub address: String,
    /// The name of the portal's host.
    pub host: String,
    /// Hashtags, with or without `#`, in the order of their weight.
    pub hashtags: Vec<String>,
    /// The institutions' accounts, each as one names it there: `@sante`.
    pub handles: Vec<(Channel, String)>,
    /// The tone.
    pub tone: Tone,
    /// « Au lieu de … lire … »; none where another document corrects.
    pub corrections: Vec<String>,
    /// It was corrected.
    pub corrected: bool,
    /// It was taken back.
    pub withdrawn: bool,
    /// A council's decisions, each in a sentence that stands alone.
    pub decisions: Vec<String>,
    /// Texts that the editor wrote.
    pub overrides: Vec<(Channel, String)>,
    /// Whom the press may ask, a line each.
    pub contacts: Vec<String>,
    /// Files that go with it: title and address.
    pub attachments: Vec<(String, String)>,
}

/// How a language puts what the tool adds.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The language's tag.
    pub lang: String,
    /// « RECTIFICATIF ».
    pub corrected: String,
    /// « RETIRÉ ».
    pub withdrawn: String,
    /// « URGENT ».
    pub urgent: String,
    /// « Texte complet : », before an address.
    pub full_text: String,
    /// « Ministère de la Santé communique. », on the air.
    pub on_air: String,
    /// « Le texte complet est sur … », on the air.
    pub on_air_end: String,
    /// « Madame, Monsieur, ».
    pub greeting: String,
    /// What an e-mail to the press says before the text.
    pub press_opening: String,
    /// « Pièces jointes ».
    pub attachments: String,
    /// « Contact presse ».
    pub contact: String,
    /// Between a label and what it is the label of, `{"\u{202f}: "}`.
    pub colon: String,
}

/// The texts of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Kit {
    /// A text for each channel that has one, in the order of [`Channel::ALL`].
    pub texts: Vec<Text>,
}

/// What goes to a channel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// Where it goes.
    pub network: &'static str,
    /// The subject of a letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The posts of a thread, nearly always one.
    pub posts: Vec<Post>,
    /// The most that a post may count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<usize>,
    /// What is counted: `weighted`, `graphemes`, `characters`, `utf16`, `sms`, `words`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<&'static str>,
    /// How many messages are paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<usize>,
    /// The letters that make text messages dearer, and how many messages would be paid without.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forcing: Vec<char>,
    /// The titles and addresses of files to attach.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<(String, String)>,
    /// The editor wrote it: it is neither cut nor changed.
    pub written: bool,
}

/// A post.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Post {
    /// The text.
    pub text: String,
    /// How much it counts.
    pub count: usize,
}

impl Text {
    /// Whether a post counts more than its network takes: only what an editor wrote can.
    pub fn is_too_long(&self) -> bool {
        self.limit.is_some_and(|limit| self.posts.iter().any(|post| post.count > limit))
    }
}

/// The texts of a document for every channel.
pub fn kit(facts: &Facts, words: &Words) -> Kit {
    let maker = Maker { facts, words };
    let made = Channel::ALL.into_iter().filter_map(|channel| maker.text(channel));
    Kit { texts: made.collect() }
}

/// What every text is made from.
struct Maker<'f> {
    facts: &'f Facts,
    words: &'f Words,
}

impl Maker<'_> {
    fn text(&self, channel: Channel) -> Option<Text> {
        let own = self.facts.overrides.iter().find(|(of, _)| *of == channel).map(|(_, text)| text);
        if let Some(own) = own {
            return Some(Text { written: true, ..told(channel, vec![self.with_address(channel, own)]) });
        }
        let made = match channel {
            Channel::X | Channel::Bluesky | Channel::Mastodon | Channel::Threads => self.thread(channel),
            Channel::Facebook | Channel::Linkedin | Channel::Telegram => vec![self.long(channel)],
            Channel::Instagram => vec![self.instagram()],
            Channel::Whatsapp => vec![self.whatsapp()],
            Channel::WhatsappFull => vec![self.whatsapp_full()],
            Channel::Sms => vec![self.sms()],
            Channel::SmsPlain => {
                let sms = self.text(Channel::Sms)?.posts.first()?.text.clone();
                vec![
                    Some(sms::plain(&sms))
                        .filter(|plain| *plain != sms && sms::cost(plain).forcing.is_empty())?,
                ]
            }
            Channel::Radio => vec![self.radio()],
            Channel::Press => return Some(self.press()),
        };
        Some(told(channel, made))
    }

    /// What the editor wrote, with the address if it lacks it and the channel can follow one.
    fn with_address(&self, channel: Channel, own: &str) -> String {
        let own = own.trim_end();
        if channel == Channel::Radio || own.contains(&self.facts.address) {
            return own.to_owned();
        }
        format!("{own}\n{}", self.facts.address)
    }

    /// « RECTIFICATIF : », « URGENT : » before a title.
    fn headed(&self, title: &str) -> String {
        let mark = match () {
            () if self.facts.withdrawn => &self.words.withdrawn,
            () if self.facts.corrected => &self.words.corrected,
            () if self.facts.tone == Tone::Urgent => &self.words.urgent,
            () => return title.to_owned(),
        };
        format!("{mark}{}{title}", self.words.colon)
    }

    fn title(&self) -> String {
        self.headed(&self.facts.title)
    }

    /// The essentials, a piece each: the key facts, else the summary; what the title already says is not said again.
    fn essentials(&self) -> Vec<String> {
        let facts = self.facts;
        let mut pieces = facts.corrections.clone();
        if facts.key_facts.is_empty() {
            pieces.extend((!facts.summary.is_empty()).then(|| facts.summary.clone()));
        } else {
            pieces.extend(facts.key_facts.iter().cloned());
        }
        pieces.retain(|piece| *piece != facts.title && !piece.is_empty());
        pieces
    }

    /// The accounts and hashtags of a last line; mourning has no hashtags.
    fn tags(&self, channel: Channel, most: usize) -> String {
        let handles =
            self.facts.handles.iter().filter(|(of, _)| *of == channel).map(|(_, handle)| handle.clone());
        let hashtags = self.facts.hashtags.iter().filter_map(|tag| hashtag::hashtag(tag));
        let hashtags = hashtags.filter(|_| self.facts.tone != Tone::Mourning).take(most);
        handles.chain(hashtags).collect::<Vec<_>>().join(" ")
    }
}

/// Posts with their counts beside their channel's limit.
fn told(channel: Channel, posts: Vec<String>) -> Text {
    let limit = limits::of(channel);
    let is_sms = matches!(channel, Channel::Sms | Channel::SmsPlain);
    let cost = posts.first().filter(|_| is_sms).map(|text| sms::cost(text));
    let count = |text: &str| count::length(text, limit.map_or(Unit::Characters, |limit| limit.unit));
    Text {
        network: channel.word(),
        posts: posts.into_iter().map(|text| Post { count: count(&text), text }).collect(),
        limit: cost.as_ref().map(sms::Cost::most).or(limit.map(|limit| limit.most)),
        unit: limit.map(|limit| limit.unit.word()),
        messages: cost.as_ref().map(|cost| cost.parts),
        forcing: cost.map(|cost| cost.forcing).unwrap_or_default(),
        ..Text::default()
    }
}

/// A text as networks show it well: the narrow no-break space of French typography, which counts double on X and is a box
/// on old telephones, as the wide one; without the marks that only a card needs.
pub fn soft(text: &str) -> String {
    text.chars()
        .filter(|mark| !is_for_pages(*mark))
        .map(|mark| if mark == '\u{202f}' { '\u{a0}' } else { mark })
        .collect()
}

/// Marks that order the writing of a page or a card, and soft hyphens: within a post they are never closed, and an override
/// that an editor pasted unawares would turn the address behind it round.
fn is_for_pages(mark: char) -> bool {
    matches!(mark, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{ad}')
}

#[cfg(test)]
mod tests;
