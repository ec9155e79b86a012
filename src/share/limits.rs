//! What each network takes: the limits as constants, each with its source, and the month in which the rule was last held
//! against it. They stand here and nowhere else.

use super::Channel;

/// How a network counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Weighted characters of `X`: [`super::count::weighted`].
    Weighted,
    /// What a reader sees as a character, an address in full; bytes are bounded beside.
    Graphemes,
    /// The same, an address counting [`MASTODON_ADDRESS`].
    GraphemesShortAddress,
    /// Characters, an emoji counting its bytes.
    CharactersEmojiBytes,
    /// Characters.
    Characters,
    /// UTF-16 units.
    Utf16,
    /// Septets of the GSM alphabet, or UTF-16 units once a letter is not in it.
    Sms,
    /// Words read aloud.
    Words,
}

impl Unit {
    /// The word for it in data, and in the theme's strings behind `kit-unit-`.
    pub fn word(self) -> &'static str {
        match self {
            Unit::Weighted => "weighted",
            Unit::Graphemes | Unit::GraphemesShortAddress => "graphemes",
            Unit::CharactersEmojiBytes | Unit::Characters => "characters",
            Unit::Utf16 => "utf16",
            Unit::Sms => "sms",
            Unit::Words => "words",
        }
    }
}

/// A network's limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The most that it takes.
    pub most: usize,
    /// Of what.
    pub unit: Unit,
    /// Where the rule stands.
    pub source: &'static str,
    /// The month in which the rule is known to have stood.
    pub known: &'static str,
}

/// What an address counts on X, however long it is (twitter-text `config/v3.json`, `transformedURLLength`; 2026-11).
pub const X_ADDRESS: usize = 23;
/// What an emoji counts on X, however many code points it is made of (the same, `emojiParsingEnabled`; 2026-11).
pub const X_EMOJI: usize = 2;
/// Code points that count 1 on X; all others count 2 (the same, `ranges`; 2026-11).
pub const X_LIGHT: [(u32, u32); 4] = [(0, 4351), (8192, 8205), (8208, 8223), (8242, 8247)];
/// The most bytes of a post on Bluesky (lexicon `app.bsky.feed.post`, `maxLength` of `text`; 2026-11).
pub const BLUESKY_BYTES: usize = 3_000;
/// What an address counts on Mastodon, however long it is (docs.joinmastodon.org, « Posting »; 2026-11).
pub const MASTODON_ADDRESS: usize = 23;
/// The most hashtags of a post on Instagram (help.instagram.com, « Hashtags »; 2026-11).
pub const INSTAGRAM_HASHTAGS: usize = 5;
/// A message in GSM-7 alone, and each of several, which carry a header of 7 septets (3GPP TS 23.038, 23.040; 2026-11).
pub const SMS_GSM: (usize, usize) = (160, 153);
/// A message in UCS-2 alone, and each of several (the same; 2026-11).
pub const SMS_UCS2: (usize, usize) = (70, 67);

const X: Limit = Limit {
    most: 280,
    unit: Unit::Weighted,
    source: "https://github.com/twitter/twitter-text/blob/master/config/v3.json",
    known: "2026-11",
};
const BLUESKY: Limit = Limit {
    most: 300,
    unit: Unit::Graphemes,
    source: "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json",
    known: "2026-11",
};
const MASTODON: Limit = Limit {
    most: 500,
    unit: Unit::GraphemesShortAddress,
    source: "https://docs.joinmastodon.org/user/posting/",
    known: "2026-11",
};
const THREADS: Limit = Limit {
    most: 500,
    unit: Unit::CharactersEmojiBytes,
    source: "https://developers.facebook.com/docs/threads/overview",
    known: "2026-11",
};
const FACEBOOK: Limit = Limit {
    most: 63_206,
    unit: Unit::Characters,
    source: "https://www.facebook.com/help/",
    known: "2026-11",
};
const LINKEDIN: Limit = Limit {
    most: 3_000,
    unit: Unit::Characters,
    source: "https://www.linkedin.com/help/linkedin/answer/a528176",
    known: "2026-11",
};
const TELEGRAM: Limit = Limit {
    most: 4_096,
    unit: Unit::Utf16,
    source: "https://core.telegram.org/bots/api#sendmessage",
    known: "2026-11",
};
const INSTAGRAM: Limit = Limit {
    most: 2_200,
    unit: Unit::Characters,
    source: "https://developers.facebook.com/docs/instagram-platform",
    known: "2026-11",
};
const SMS: Limit = Limit {
    most: SMS_GSM.0,
    unit: Unit::Sms,
    source: "https://www.3gpp.org/dynareport/23038.htm",
    known: "2026-11",
};
/// Thirty seconds at 150 words a minute, the pace of a news reader.
const RADIO: Limit = Limit {
    most: 75,
    unit: Unit::Words,
    source: "150 words a minute, the pace of a news reader",
    known: "2026-11",
};

/// The limit of a channel; none where nothing is bounded.
pub fn of(channel: Channel) -> Option<Limit> {
    match channel {
        Channel::X => Some(X),
        Channel::Bluesky => Some(BLUESKY),
        Channel::Mastodon => Some(MASTODON),
        Channel::Threads => Some(THREADS),
        Channel::Facebook => Some(FACEBOOK),
        Channel::Linkedin => Some(LINKEDIN),
        Channel::Telegram => Some(TELEGRAM),
        Channel::Instagram => Some(INSTAGRAM),
        Channel::Sms | Channel::SmsPlain => Some(SMS),
        Channel::Radio => Some(RADIO),
        Channel::Whatsapp | Channel::WhatsappFull | Channel::Press => None,
    }
}
