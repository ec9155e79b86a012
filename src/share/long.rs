//! Texts for networks that take them whole: the first lines carry the essential, the address stands where it is followed.

use super::limits::{self, INSTAGRAM_HASHTAGS, Unit};
use super::{Channel, Maker, count, cut, soft, spoken};

/// How many hashtags a long post has.
const HASHTAGS: usize = 5;

impl Maker<'_> {
    /// Facebook, `LinkedIn`, Telegram: title, summary, key facts or decisions, address, hashtags.
    pub(super) fn long(&self, channel: Channel) -> String {
        let tags = if channel == Channel::Telegram { String::new() } else { self.tags(channel, HASHTAGS) };
        self.within(channel, &[self.facts.address.clone(), tags])
    }

    /// The same without a link, which would not be one: the name of the host, and the picture's code.
    pub(super) fn instagram(&self) -> String {
        let end = format!("{} {}", self.words.full_text, self.facts.host);
        self.within(Channel::Instagram, &[end, self.tags(Channel::Instagram, INSTAGRAM_HASHTAGS)])
    }

    /// As many blocks as the network takes, and the ending.
    fn within(&self, channel: Channel, ending: &[String]) -> String {
        let Some(limit) = limits::of(channel) else { return String::new() };
        let mut kept = self.blocks();
        loop {
            let parts = kept.iter().chain(ending.iter().filter(|part| !part.is_empty()));
            let text = soft(&parts.map(String::as_str).collect::<Vec<_>>().join("\n\n"));
            if count::length(&text, limit.unit) <= limit.most || kept.pop().is_none() {
                return text;
            }
        }
    }

    /// Title, summary and lists, a paragraph each. The summary is left out where the key facts say it.
    fn blocks(&self) -> Vec<String> {
        let facts = self.facts;
        let mut blocks = vec![self.title()];
        blocks.extend(facts.corrections.iter().cloned());
        blocks.extend(Some(facts.summary.clone()).filter(|text| !text.is_empty() && *text != facts.title));
        let summary_alone = [facts.summary.clone()];
        let known = |line: &&String| **line != facts.summary && !summary_alone.contains(line);
        let list = if facts.decisions.is_empty() { &facts.key_facts } else { &facts.decisions };
        let lines: Vec<String> = list.iter().filter(known).map(|line| format!("• {line}")).collect();
        blocks.extend((!lines.is_empty()).then(|| lines.join("\n")));
        blocks
    }

    /// Bold title, essentials, the address alone on the last line, where it becomes a preview.
    pub(super) fn whatsapp(&self) -> String {
        let mut parts = vec![self.bold_title()];
        let essentials = self.essentials();
        let listed = essentials.len() > 1;
        let line = |piece: &String| if listed { format!("• {piece}") } else { piece.clone() };
        parts.push(essentials.iter().map(line).collect::<Vec<_>>().join("\n"));
        self.signed(parts)
    }

    /// The whole text: a bundle for social networks cannot open the address.
    pub(super) fn whatsapp_full(&self) -> String {
        let facts = self.facts;
        let mut parts = vec![self.bold_title()];
        let dated = [&facts.institution, &facts.date].map(String::as_str);
        parts.push(dated.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "));
        parts.extend(facts.corrections.iter().cloned());
        if facts.paragraphs.is_empty() {
            parts.extend(self.essentials());
        } else {
            parts.extend(facts.paragraphs.iter().cloned());
        }
        self.signed(parts)
    }

    /// An asterisk in the title would end the bold.
    fn bold_title(&self) -> String {
        format!("*{}*", self.title().replace('*', ""))
    }

    fn signed(&self, mut parts: Vec<String>) -> String {
        parts.push(self.facts.address.clone());
        parts.retain(|part| !part.is_empty());
        soft(&parts.join("\n\n"))
    }

    /// Thirty seconds: who speaks, the title, as many sentences as there is breath for, where to read on.
    pub(super) fn radio(&self) -> String {
        let Some(limit) = limits::of(Channel::Radio) else { return String::new() };
        let say = |text: &str| spoken::spoken(text, &self.words.lang);
        let (opening, end) = (say(&self.words.on_air), say(&self.words.on_air_end));
        let frame = count::words(&opening) + count::words(&end);
        let room = limit.most.saturating_sub(frame);
        let title = ended(&cut::fit(&say(&self.title()), room, limit.unit));
        let mut left = room.saturating_sub(count::words(&title));
        let mut parts = vec![opening, title];
        let essentials: Vec<String> =
            self.essentials().iter().map(|piece| capital(&ended(&say(piece)))).collect();
        for sentence in essentials.iter().flat_map(|piece| cut::sentences(piece)) {
            let words = count::length(&sentence, Unit::Words);
            if words > left {
                break;
            }
            left -= words;
            parts.push(sentence);
        }
        parts.push(end);
        parts.join(" ")
    }
}

/// A sentence begins with a capital, be it a number in words.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '…', '؟']) { text.to_owned() } else { format!("{text}.") }
}
