//! What a document is, for those who share it, and how its language puts what the tool adds: plain texts for [`share`].

use super::Composer;
use super::articles::lowered;
use super::flat::{Links, flat};
use crate::content::account::Account;
use crate::content::body::Body;
use crate::content::council_item::Item;
use crate::content::parts::Contact;
use crate::links::{Place, media_route};
use crate::place::nominations_anchor;
use crate::route::Route;
use crate::share::limits::Unit;
use crate::share::{Channel, Facts, Kit, Words, cut, kit};
use crate::site::{Document, NOMINATIONS};
use crate::view::{CorrectionView, NominationView};
use crate::vocabulary::Choice;
use crate::vocabulary::features::Feature;
use crate::vocabulary::networks::Network;
use crate::vocabulary::values::{CommuniqueType, Tone};

/// How long the list of nominations is that networks show under a card, in characters.
const DESCRIPTION: usize = 200;

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

impl<'s> Shared<'s> {
    /// The part's name in addresses, which is one of [`Document::shareable`].
    pub fn part(self) -> Option<&'s str> {
        match self {
            Shared::Whole => None,
            Shared::Item(item) => Some(&item.anchor),
            Shared::Nominations(_) => Some(NOMINATIONS),
        }
    }
}

impl Composer<'_> {
    /// The texts of a document, or of a part of it, for every network.
    pub fn kit(&self, document: &Document, shared: Shared<'_>) -> Kit {
        let facts = self.share_facts(document, shared);
        kit(&facts, &self.share_words(&facts))
    }

    /// What an anchor of a document shares: an item, or the nominations by their section or by name. Of a document that was
    /// taken back nothing is shared but that.
    pub fn shared<'d>(&self, document: &'d Document, anchor: &str) -> Option<Shared<'d>> {
        let council = document.council().filter(|_| !document.is_withdrawn())?;
        let item = items(&council.items).find(|item| item.anchor == anchor);
        item.map(Shared::Item).or_else(|| {
            let mut parts = council.parts.iter().filter(|part| part.nominations);
            let is_meant = anchor == NOMINATIONS || parts.any(|part| part.anchor == anchor);
            nominations_anchor(document).filter(|_| is_meant).map(Shared::Nominations)
        })
    }

    /// The part of a document that has this place among [`Document::shareable`]; of what was taken back the whole.
    pub fn part<'d>(&self, document: &'d Document, place: usize) -> Shared<'d> {
        let part = document.shareable().get(place).and_then(|anchor| self.shared(document, anchor));
        part.unwrap_or(Shared::Whole)
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

    /// The page of what is shared: a part has its own where the portal has such pages.
    pub(super) fn shared_page(&self, document: &Document, shared: Shared<'_>) -> Route {
        let part = shared.part().filter(|_| self.site.config.has(Feature::SharePages));
        part.map_or_else(|| self.routes.document(document), |part| self.routes.part(document, part))
    }

    /// The whole address of what is shared: that of its page, else of its place in the document.
    pub fn shared_address(&self, document: &Document, shared: Shared<'_>) -> String {
        let page = self.routes.absolute(&self.shared_page(document, shared));
        match shared {
            Shared::Whole => page,
            _ if self.site.config.has(Feature::SharePages) => page,
            Shared::Item(Item { anchor, .. }) => format!("{page}#{anchor}"),
            Shared::Nominations(anchor) => format!("{page}#{anchor}"),
        }
    }

    fn share_facts(&self, document: &Document, shared: Shared<'_>) -> Facts {
        let common = self.common_facts(document, shared);
        match shared {
            Shared::Whole => self.whole_facts(document, common),
            Shared::Item(item) => Facts {
                summary: self.item_summary(item).unwrap_or_default(),
                institution: self.reporters(item).unwrap_or_else(|| common.institution.clone()),
                kind: self.title(document),
                paragraphs: self.item_text(document, item),
                ..common
            },
            Shared::Nominations(_) => Facts {
                context: common.title.clone(),
                paragraphs: self.nomination_lines(document),
                key_facts: self.nomination_lines(document),
                ..common
            },
        }
    }

    /// What a document's texts and those of its parts say alike.
    fn common_facts(&self, document: &Document, shared: Shared<'_>) -> Facts {
        let corrections = self.shared_corrections(document, shared).into_iter();
        let sentence = |it: CorrectionView| {
            self.say_with("correction-sentence", &[("instead", &it.instead_of), ("read", &it.read)])
        };
        let corrections: Vec<String> = corrections.map(sentence).collect();
        Facts {
            kind: self.say(&format!("type-{}", Self::kind_word(document))),
            title: self.shared_title(document, shared),
            institution: document
                .institutions
                .first()
                .map(|index| self.institution(*index).name)
                .unwrap_or_default(),
            date: self.date(document.date).words,
            address: self.shared_address(document, shared),
            host: self.routes.host().to_owned(),
            hashtags: self.hashtags(document),
            handles: self.handles(document),
            tone: tone(document),
            corrected: !corrections.is_empty(),
            corrections,
            withdrawn: document.is_withdrawn(),
            contacts: self.press_contacts(document),
            attachments: self.files(document),
            ..Facts::default()
        }
    }

    fn whole_facts(&self, document: &Document, common: Facts) -> Facts {
        let trunk = document.trunk();
        if document.is_withdrawn() {
            let reason = trunk.withdrawal.as_ref().and_then(|it| self.maybe(it.reason.as_ref()));
            let summary = reason.or_else(|| self.summary(document)).unwrap_or_default();
            return Facts { summary, overrides: self.written(document), ..common };
        }
        let title = common.title.clone();
        let elsewhere = self.corrected_elsewhere(document);
        let corrects = !common.corrections.is_empty() || !document.corrects.is_empty();
        let corrected = !elsewhere.is_empty() || (corrects && !self.is_named_erratum(document));
        let corrections = common.corrections.iter().cloned().chain(elsewhere).collect();
        Facts {
            summary: self.summary(document).unwrap_or_default(),
            key_facts: self.texts(&trunk.key_facts),
            context: if document.council().is_some() { title } else { common.institution.clone() },
            paragraphs: self.whole_text(document),
            corrected,
            corrections,
            decisions: self.decisions(document),
            overrides: self.written(document),
            ..common
        }
    }

    /// « Rectifié le 12 novembre 2026 : Erratum à l’appel d’offres », of a document that another one corrects.
    fn corrected_elsewhere(&self, document: &Document) -> Vec<String> {
        let banners = self.banners(document).into_iter().filter(|banner| banner.state == "corrected_by");
        let lines = banners.filter_map(|banner| self.banner_line(&banner));
        lines
            .map(|(words, link)| link.map_or(words.clone(), |(_, label)| format!("{words} {label}")))
            .collect()
    }

    /// Whether a document's own title says that it is an erratum.
    fn is_named_erratum(&self, document: &Document) -> bool {
        let kind = self.say(&format!("type-{}", CommuniqueType::Erratum.word())).to_lowercase();
        let is_one = document.communique().is_some_and(|own| own.kind == CommuniqueType::Erratum);
        is_one && self.title(document).to_lowercase().contains(&kind)
    }

    /// What is said of an item beside its title: the beginning of its text, else the report's title for it.
    fn item_summary(&self, item: &Item) -> Option<String> {
        let first = item.body.as_ref().map(|body| body.prose.summary.clone());
        let formal = || item.plain_title.as_ref().map(|_| self.text(&item.title));
        first.filter(|text| !text.is_empty()).or_else(formal)
    }

    /// One or two sentences on what is shared, as networks show them under its card.
    pub(super) fn shared_summary(&self, document: &Document, shared: Shared<'_>) -> Option<String> {
        match shared {
            Shared::Whole if document.is_withdrawn() => Some(self.say("withdrawn")),
            Shared::Whole => self.summary(document),
            Shared::Item(item) => self.item_summary(item).or_else(|| Some(self.title(document))),
            Shared::Nominations(_) => {
                let lines = self.nomination_lines(document).join(" · ");
                Some(cut::fit(&lines, DESCRIPTION, Unit::Characters))
            }
        }
    }

    /// The text of an item and of its parts.
    fn item_text(&self, document: &Document, item: &Item) -> Vec<String> {
        let mut text = self.paragraphs(document, item.body.as_ref());
        for child in &item.children {
            text.push(bold(&self.text(&child.title)));
            text.extend(self.item_text(document, child));
        }
        text
    }

    /// Each decision in a sentence: its title in a citizen's words, else the report's, and what became of it; then the
    /// nominations.
    fn decisions(&self, document: &Document) -> Vec<String> {
        let Some(council) = document.council() else { return Vec::new() };
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
        let items = council.items.iter().filter(|item| !item.heads_group).map(sentence);
        let nominations = (!council.nominations.is_empty()).then(|| self.nominations_headline(document));
        items.chain(nominations).collect()
    }

    /// All that a document says, as its feeds tell it.
    fn whole_text(&self, document: &Document) -> Vec<String> {
        flat(&self.text_content(document, &self.routes.document(document)), Links::Dropped)
    }

    fn paragraphs(&self, document: &Document, body: Option<&Body>) -> Vec<String> {
        flat(&self.html(Place::Document(document), body), Links::Dropped)
    }

    /// Each nomination in a line that says what it is: who was relieved of a post was not named to it.
    pub(super) fn nomination_lines(&self, document: &Document) -> Vec<String> {
        let Some(council) = document.council() else { return Vec::new() };
        let Some(part) = council.parts.iter().find(|part| part.nominations) else { return Vec::new() };
        let groups = self.nomination_groups(council, part);
        let line = |nomination: NominationView| match nomination.sentence {
            Some(sentence) => sentence,
            None => self.nomination_line(&nomination),
        };
        groups.into_iter().flat_map(|group| group.nominations).map(line).collect()
    }

    pub(super) fn reporters(&self, item: &Item) -> Option<String> {
        let names: Vec<String> =
            self.institutions(&item.institutions).into_iter().map(|it| it.name).collect();
        (!names.is_empty()).then(|| self.enumerated(&names))
    }

    /// The corrections of what is shared; of a part those whose words stand in it.
    pub(super) fn shared_corrections(&self, document: &Document, shared: Shared<'_>) -> Vec<CorrectionView> {
        let mut corrections = self.corrections(document);
        if corrections.is_empty() {
            return corrections;
        }
        let text = match shared {
            Shared::Whole => return corrections,
            Shared::Item(item) => self.item_text(document, item),
            Shared::Nominations(_) => self.nomination_lines(document),
        };
        let text = format!("{}\n{}", self.shared_title(document, shared), text.join("\n"));
        corrections.retain(|correction| text.contains(&correction.read));
        corrections
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

/// A title as `WhatsApp` shows it; an asterisk in it would end the bold.
fn bold(title: &str) -> String {
    format!("*{}*", title.replace('*', ""))
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
