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

const X: Limit = limit(
    280,
    Unit::Weighted,
    "https://github.com/twitter/twitter-text/blob/master/config/v3.json",
    "2026-11",
);
const BLUESKY: Limit = limit(
    300,
    Unit::Graphemes,
    "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json",
    "2026-11",
);
const MASTODON: Limit =
    limit(500, Unit::GraphemesShortAddress, "https://docs.joinmastodon.org/user/posting/", "2026-11");
const THREADS: Limit = limit(
    500,
    Unit::CharactersEmojiBytes,
    "https://developers.facebook.com/docs/threads/overview",
    "2026-11",
);
const FACEBOOK: Limit = limit(63_206, Unit::Characters, "https://www.facebook.com/help/", "2026-11");
const LINKEDIN: Limit =
    limit(3_000, Unit::Characters, "https://www.linkedin.com/help/linkedin/answer/a528176", "2026-11");
const TELEGRAM: Limit =
    limit(4_096, Unit::Utf16, "https://core.telegram.org/bots/api#sendmessage", "2026-11");
const INSTAGRAM: Limit =
    limit(2_200, Unit::Characters, "https://developers.facebook.com/docs/instagram-platform", "2026-11");
const SMS: Limit = limit(SMS_GSM.0, Unit::Sms, "https://www.3gpp.org/dynareport/23038.htm", "2026-11");
/// Thirty seconds at 150 words a minute, the pace of a news reader.
const RADIO: Limit = limit(75, Unit::Words, "150 words a minute, the pace of a news reader", "2026-11");

const fn limit(most: usize, unit: Unit, source: &'static str, known: &'static str) -> Limit {
    Limit { most, unit, source, known }
}

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
