//! Posts of a few hundred characters: one that holds the essentials, or a numbered thread of posts that each stand alone.

use super::limits::{self, BLUESKY_BYTES, Limit, Unit};
use super::{Channel, Maker, count, cut, sms, soft};

/// How many hashtags a short post has.
const HASHTAGS: usize = 2;
/// What the longest number before a post takes: `99/99` and a space.
const NUMBER: usize = 6;

impl Maker<'_> {
    /// A post, or a thread where decisions or key facts do not all fit into one. The first and the last carry the address.
    pub(super) fn thread(&self, channel: Channel) -> Vec<String> {
        let Some(limit) = limits::of(channel) else { return Vec::new() };
        let pieces = self.essentials();
        let room = Room { limit, end: self.ending(channel) };
        if self.facts.decisions.is_empty() {
            let whole =
                room.close(&std::iter::once(self.title()).chain(pieces.iter().cloned()).collect::<Vec<_>>());
            if room.holds(&whole) || self.facts.key_facts.is_empty() {
                return vec![room.post(&self.title(), &pieces)];
            }
        }
        let context = soft(&self.facts.context);
        let numbered = Room { limit: Limit { most: limit.most.saturating_sub(NUMBER), ..limit }, ..room };
        let of_council = !self.facts.decisions.is_empty();
        let mut first = vec![self.title()];
        let mut rest = Vec::new();
        for piece in if of_council { self.opening(&numbered, pieces) } else { pieces } {
            let more: Vec<String> = first.iter().cloned().chain([piece.clone()]).collect();
            if rest.is_empty() && numbered.holds(&numbered.close(&more)) {
                first = more;
            } else if !of_council {
                rest.push(piece);
            }
        }
        rest.extend(self.facts.decisions.iter().cloned());
        let last = rest.pop();
        let mut posts = vec![numbered.post(&first[0], &first[1..])];
        posts.extend(rest.iter().map(|piece| numbered.bare().post(&context, std::slice::from_ref(piece))));
        posts.extend(last.map(|piece| numbered.post(&context, &[piece])));
        let total = posts.len();
        if total == 1 {
            return posts;
        }
        posts.iter().enumerate().map(|(place, post)| format!("{}/{total} {post}", place + 1)).collect()
    }

    /// The essentials before decisions, which say the rest: all key facts if they fit, else the summary.
    fn opening(&self, room: &Room, pieces: Vec<String>) -> Vec<String> {
        let whole: Vec<String> = std::iter::once(self.title()).chain(pieces.iter().cloned()).collect();
        if self.facts.summary.is_empty() || room.holds(&room.close(&whole)) {
            return pieces;
        }
        self.facts.corrections.iter().cloned().chain([self.facts.summary.clone()]).collect()
    }

    /// What a post ends in: accounts and hashtags, then the address.
    fn ending(&self, channel: Channel) -> String {
        let tags = self.tags(channel, HASHTAGS);
        if tags.is_empty() { self.facts.address.clone() } else { format!("{tags}\n{}", self.facts.address) }
    }

    /// One message in the GSM alphabet, with the address if it leaves room for a few words; the marks of printers are typed.
    pub(super) fn sms(&self) -> String {
        let address = &self.facts.address;
        let text = sms::typed(&soft(&self.title()));
        let most = limits::SMS_GSM.0.saturating_sub(address.chars().count() + 1);
        let title = fit_typed(&text, most);
        let facts = self.essentials().into_iter().map(|piece| sms::typed(&soft(&piece)));
        let mut message = title;
        for piece in facts {
            let longer = format!("{} {piece}", ended(&message));
            if longer.chars().count() > most {
                break;
            }
            message = longer;
        }
        if message.is_empty() { address.clone() } else { format!("{message}\n{address}") }
    }
}

/// A title that does not fit ends in three full stops, since « … » is not in the GSM alphabet.
fn fit_typed(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    cut::at_word(text, most.saturating_sub(2), Unit::Characters).replace('…', "...")
}

fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// What a post may hold, and what it ends in.
struct Room {
    limit: Limit,
    end: String,
}

impl Room {
    /// The same for a post without address.
    fn bare(&self) -> Room {
        Room { limit: self.limit, end: String::new() }
    }

    fn holds(&self, post: &str) -> bool {
        let fits_bytes = self.limit.unit != Unit::Graphemes || post.len() <= BLUESKY_BYTES;
        fits_bytes && count::length(post, self.limit.unit) <= self.limit.most
    }

    /// Pieces and the ending, a paragraph each.
    fn close(&self, pieces: &[String]) -> String {
        let ending = Some(self.end.clone()).filter(|end| !end.is_empty());
        let pieces = pieces.iter().filter(|piece| !piece.is_empty()).map(|piece| soft(piece));
        pieces.chain(ending).collect::<Vec<_>>().join("\n\n")
    }

    /// A title and as much of the pieces as fits: whole ones, then sentences of the next, then the beginning of the only one.
    fn post(&self, title: &str, pieces: &[String]) -> String {
        let mut kept = vec![title.to_owned()];
        if !self.holds(&self.close(&kept)) {
            return self.close(&[self.shortened(title, &[])]);
        }
        for (place, piece) in pieces.iter().enumerate() {
            let mut more = kept.clone();
            more.push(piece.clone());
            if self.holds(&self.close(&more)) {
                kept = more;
                continue;
            }
            let part = self.shortened(piece, &kept);
            // A sentence that breaks off is better than none only where nothing else is said.
            if !part.is_empty() && (place == 0 || !part.ends_with('…')) {
                kept.push(part);
            }
            break;
        }
        self.close(&kept)
    }

    /// What of a text fits beside what is kept.
    fn shortened(&self, text: &str, kept: &[String]) -> String {
        let mut with = kept.to_vec();
        // One letter stands for it, so that the space before and behind it counts.
        with.push("x".to_owned());
        let taken = count::length(&self.close(&with), self.limit.unit) - 1;
        cut::fit(&soft(text), self.limit.most.saturating_sub(taken), self.limit.unit)
    }
}
