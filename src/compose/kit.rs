//! What a document is, for those who share it, and how its language puts what the tool adds: plain texts for [`share`].

use super::Composer;
use super::articles::lowered;
use super::flat::{Links, flat};
use crate::content::account::Account;
use crate::content::body::Body;
use crate::content::council::Council;
use crate::content::council_item::Item;
use crate::content::parts::Contact;
use crate::links::{Place, media_route};
use crate::place::nominations_anchor;
use crate::share::{Channel, Facts, Kit, Words, kit};
use crate::site::{Content, Document, NOMINATIONS};
use crate::vocabulary::Choice;
use crate::vocabulary::networks::Network;
use crate::vocabulary::values::{CommuniqueType, Tone};

/// What is shared of a document.
#[derive(Clone, Copy, Debug)]
pub enum Shared<'s> {
    /// All of it.
    Whole,
    /// An item of a council.
    Item(&'s Item),
    /// The nominations of a council, by their anchor.
    Nominations(&'s str),
}

impl Composer<'_> {
    /// The texts of a document, or of a part of it, for every network.
    pub fn kit(&self, document: &Document, shared: Shared<'_>) -> Kit {
        let facts = self.share_facts(document, shared);
        kit(&facts, &self.share_words(&facts))
    }

    /// What an anchor of a document shares: an item, or the nominations by their section or by name.
    pub fn shared<'d>(&self, document: &'d Document, anchor: &str) -> Option<Shared<'d>> {
        let council = document.council()?;
        let item = items(&council.items).find(|item| item.anchor == anchor);
        item.map(Shared::Item).or_else(|| {
            let mut parts = council.parts.iter().filter(|part| part.nominations);
            let is_meant = anchor == NOMINATIONS || parts.any(|part| part.anchor == anchor);
            nominations_anchor(document).filter(|_| is_meant).map(Shared::Nominations)
        })
    }

    /// What a document, or a part of it, is called where it is shared.
    pub(super) fn shared_title(&self, document: &Document, shared: Shared<'_>) -> String {
        match shared {
            Shared::Whole => self.title(document),
            Shared::Item(item) => {
                self.maybe(item.plain_title.as_ref()).unwrap_or_else(|| self.text(&item.title))
            }
            Shared::Nominations(_) => {
                self.say_with("kit-nominations", &[("document", &self.title(document))])
            }
        }
    }

    /// The whole address of what is shared.
    pub fn shared_address(&self, document: &Document, shared: Shared<'_>) -> String {
        let page = self.routes.absolute(&self.routes.document(document));
        match shared {
            Shared::Whole => page,
            Shared::Item(item) => format!("{page}#{}", item.anchor),
            Shared::Nominations(anchor) => format!("{page}#{anchor}"),
        }
    }

    pub(super) fn share_facts(&self, document: &Document, shared: Shared<'_>) -> Facts {
        let whole = self.whole_facts(document);
        let council_title = whole.title.clone();
        let address = self.shared_address(document, shared);
        let of_part =
            Facts { key_facts: Vec::new(), decisions: Vec::new(), overrides: Vec::new(), ..whole.clone() };
        let part = match shared {
            Shared::Whole => return whole,
            Shared::Item(item) => {
                let paragraphs = self.paragraphs(document, item.body.as_ref());
                let plain = self.maybe(item.plain_title.as_ref());
                let first = item.body.as_ref().map(|body| body.prose.summary.clone()).unwrap_or_default();
                Facts {
                    title: self.shared_title(document, shared),
                    summary: if plain.is_some() && first.is_empty() { self.text(&item.title) } else { first },
                    institution: self.reporters(item).unwrap_or(whole.institution.clone()),
                    kind: council_title,
                    paragraphs,
                    address,
                    ..of_part
                }
            }
            Shared::Nominations(_) => Facts {
                title: self.shared_title(document, shared),
                summary: String::new(),
                paragraphs: self.nomination_lines(document),
                key_facts: self.nomination_lines(document),
                address,
                ..of_part
            },
        };
        let text = format!("{}\n{}", part.title, part.paragraphs.join("\n"));
        let corrections = self.correction_sentences(document, Some(&text));
        Facts { corrected: !corrections.is_empty(), corrections, ..part }
    }

    fn whole_facts(&self, document: &Document) -> Facts {
        let trunk = document.trunk();
        let withdrawn = document.is_withdrawn();
        let reason = trunk.withdrawal.as_ref().and_then(|withdrawal| self.maybe(withdrawal.reason.as_ref()));
        let corrections = self.correction_sentences(document, None);
        Facts {
            kind: self.say(&format!("type-{}", Self::kind_word(document))),
            title: self.title(document),
            summary: reason.filter(|_| withdrawn).or_else(|| self.summary(document)).unwrap_or_default(),
            key_facts: if withdrawn { Vec::new() } else { self.texts(&trunk.key_facts) },
            paragraphs: if withdrawn { Vec::new() } else { self.whole_text(document) },
            institution: document
                .institutions
                .first()
                .map(|index| self.institution(*index).name)
                .unwrap_or_default(),
            date: self.date(document.date).words,
            address: self.routes.absolute(&self.routes.document(document)),
            host: self.routes.host().to_owned(),
            hashtags: self.hashtags(document),
            handles: self.handles(document),
            tone: tone(document),
            corrected: !corrections.is_empty() || !document.corrects.is_empty(),
            corrections,
            withdrawn,
            decisions: document
                .council()
                .filter(|_| !withdrawn)
                .map(|it| self.decisions(it))
                .unwrap_or_default(),
            overrides: self.written(document),
            contacts: self.press_contacts(document),
            attachments: self.files(document),
        }
    }

    /// Each decision in a sentence: its title in a citizen's words, else the report's, and what became of it.
    fn decisions(&self, council: &Council) -> Vec<String> {
        let sentence = |item: &Item| {
            let title = self.maybe(item.plain_title.as_ref()).unwrap_or_else(|| self.text(&item.title));
            match item.action {
                Some(action) => {
                    let action = self.say(&format!("action-{}", action.word()));
                    format!("{title} ({})", lowered(&action))
                }
                None => title,
            }
        };
        council.items.iter().filter(|item| !item.heads_group).map(sentence).collect()
    }

    fn whole_text(&self, document: &Document) -> Vec<String> {
        let trunk = document.trunk();
        let mut text = self.paragraphs(document, trunk.body.as_ref());
        if let Content::Council(council) = &document.content {
            text.splice(0..0, self.paragraphs(document, council.preamble.as_ref()));
            for item in &council.items {
                text.push(format!("*{}*", self.text(&item.title).replace('*', "")));
                text.extend(self.paragraphs(document, item.body.as_ref()));
            }
            text.extend(self.nomination_lines(document).into_iter().map(|line| format!("• {line}")));
        }
        if text.is_empty() { self.answer_lines(document) } else { text }
    }

    fn paragraphs(&self, document: &Document, body: Option<&Body>) -> Vec<String> {
        flat(&self.html(Place::Document(document), body), Links::Dropped)
    }

    pub(super) fn nomination_lines(&self, document: &Document) -> Vec<String> {
        let Some(council) = document.council() else { return Vec::new() };
        let Some(part) = council.parts.iter().find(|part| part.nominations) else { return Vec::new() };
        let groups = self.nomination_groups(council, part);
        let line = |nomination: crate::view::NominationView| {
            let persons: Vec<String> = nomination.persons.into_iter().map(|person| person.name).collect();
            nomination.sentence.unwrap_or_else(|| {
                format!("{}{}{}", nomination.post, self.say("colon"), self.enumerated(&persons))
            })
        };
        groups.into_iter().flat_map(|group| group.nominations).map(line).collect()
    }

    fn reporters(&self, item: &Item) -> Option<String> {
        let names: Vec<String> =
            self.institutions(&item.institutions).into_iter().map(|it| it.name).collect();
        (!names.is_empty()).then(|| self.enumerated(&names))
    }

    /// « Au lieu de … lire … »; of a part those whose words stand in it.
    fn correction_sentences(&self, document: &Document, within: Option<&str>) -> Vec<String> {
        let corrections = self.corrections(document).into_iter();
        let concerned =
            corrections.filter(|correction| within.is_none_or(|text| text.contains(&correction.read)));
        let sentence = |correction: crate::view::CorrectionView| {
            let values = [("instead", correction.instead_of.as_str()), ("read", correction.read.as_str())];
            self.say_with("correction-sentence", &values)
        };
        concerned.map(sentence).collect()
    }

    /// The editor's own, else the topics.
    fn hashtags(&self, document: &Document) -> Vec<String> {
        let own = document.trunk().share.as_ref().map(|share| share.hashtags.clone()).unwrap_or_default();
        if !own.is_empty() {
            return own;
        }
        self.topics(document.topics.iter().copied()).into_iter().map(|topic| topic.label).collect()
    }

    /// The accounts of who speaks and who is associated, where a name is a link on the network.
    fn handles(&self, document: &Document) -> Vec<(Channel, String)> {
        let institutions = document.institutions.iter().chain(&document.with);
        let accounts = institutions.flat_map(|index| &self.site.institutions[*index].accounts);
        let mut handles: Vec<(Channel, String)> = accounts.filter_map(handle).collect();
        let mut known = std::collections::BTreeSet::new();
        handles.retain(|handle| known.insert(handle.clone()));
        handles
    }

    fn written(&self, document: &Document) -> Vec<(Channel, String)> {
        let texts = document.trunk().share.iter().flat_map(|share| &share.texts);
        texts.filter_map(|(network, text)| Some((Channel::of_word(network)?, self.text(text)))).collect()
    }

    fn press_contacts(&self, document: &Document) -> Vec<String> {
        let own = document.trunk().contacts.iter();
        let leading = document.institutions.first().map(|index| &self.site.institutions[*index]);
        let press = leading.and_then(|institution| institution.press.as_ref());
        let contacts: Vec<&Contact> = own.chain(press).collect();
        let line = |contact: &Contact| {
            let view = self.contact(contact, None);
            let name = view.purpose.into_iter().chain(view.name);
            let phones = view.phones.into_iter().map(|phone| phone.words);
            name.chain(phones).chain(view.email).collect::<Vec<_>>().join(" · ")
        };
        contacts.into_iter().map(line).filter(|line| !line.is_empty()).collect()
    }

    fn files(&self, document: &Document) -> Vec<(String, String)> {
        let trunk = document.trunk();
        let file = |attachment: &crate::content::parts::Attachment| {
            let file = self.file(&trunk.path, &attachment.file.value)?;
            let title =
                self.maybe(attachment.title.as_ref()).unwrap_or_else(|| attachment.file.value.clone());
            Some((title, self.routes.absolute(&media_route(self.routes, file))))
        };
        trunk.attachments.iter().filter_map(file).collect()
    }

    fn share_words(&self, facts: &Facts) -> Words {
        let of = |id: &str| {
            self.say_with(
                id,
                &[("institution", &facts.institution), ("host", &facts.host), ("kind", &facts.kind)],
            )
        };
        Words {
            lang: self.site.language().tag().to_owned(),
            corrected: self.say("kit-corrected"),
            withdrawn: self.say("card-withdrawn"),
            urgent: self.say("kit-urgent"),
            full_text: self.say("kit-full-text"),
            on_air: of("kit-on-air"),
            on_air_end: of("kit-on-air-end"),
            greeting: self.say("kit-greeting"),
            press_opening: of("kit-press-opening"),
            attachments: self.say("kit-attachments"),
            contact: self.say("kit-contact"),
            colon: self.say("colon"),
        }
    }
}

/// Items and their parts, in order.
pub(super) fn items(items: &[Item]) -> impl Iterator<Item = &Item> {
    items.iter().flat_map(|item| std::iter::once(item).chain(&item.children))
}

/// The editor's tone, else that of the kind: condolences are sober, an alert is urgent.
fn tone(document: &Document) -> Tone {
    let written = document.trunk().share.as_ref().and_then(|share| share.tone);
    written.unwrap_or_else(|| match document.communique().map(|communique| communique.kind) {
        Some(CommuniqueType::Condoleances | CommuniqueType::Necrologie) => Tone::Mourning,
        Some(CommuniqueType::Alerte) => Tone::Urgent,
        _ => Tone::Neutral,
    })
}

/// An account as one names it on its network: `@sante`.
fn handle(account: &Account) -> Option<(Channel, String)> {
    let channel = match account.network {
        Network::X => Channel::X,
        Network::Instagram => Channel::Instagram,
        Network::Threads => Channel::Threads,
        Network::Bluesky => Channel::Bluesky,
        Network::Mastodon => Channel::Mastodon,
        _ => return None,
    };
    let name = account.handle.as_deref()?.trim().trim_start_matches('@');
    let is_name = !name.is_empty() && !name.contains(char::is_whitespace);
    is_name.then(|| (channel, format!("@{name}")))
}
