//! What cards say, and the version that stands in their address.

use super::{Composer, Shared};
use crate::card::{CardText, Variant};
use crate::content::communique::Communique;
use crate::content::council::Council;
use crate::content::factcheck::FactCheck;
use crate::site::{Content, Document};
use crate::theme::{Arg, calendar};
use crate::typography::NO_BREAK;
use crate::vocabulary::Choice;
use crate::vocabulary::values::{AlertLevel, CommuniqueType, Tone};

/// The colour of mourning: the ink.
const MOURNING: &str = "#16211c";

/// The colour of a level of alert, that of its page; what is only to know keeps the institution's.
fn danger_colour(level: AlertLevel) -> Option<&'static str> {
    match level {
        AlertLevel::Danger => Some("#9b231b"),
        AlertLevel::Vigilance => Some("#7d4a00"),
        AlertLevel::Info => None,
    }
}

impl Composer<'_> {
    /// The texts of a document's card.
    pub fn card_text(&self, document: &Document) -> CardText {
        let mut card = self.plain_card(document);
        let held = !document.is_not_held() && !document.is_withdrawn();
        if let (Content::Council(council), true) = (&document.content, held) {
            card.variant = Variant::Council;
            card.title = self.council_headline(council);
            let [day, month, _] = self.numeral(council);
            card.day = Some(day);
            card.date = month;
        }
        if let Some(verdict) = document.factcheck().and_then(FactCheck::public_verdict) {
            card.variant = if verdict.denies() { Variant::Denied } else { Variant::Checked };
            card.verdict = Some(self.say_with("card-verdict", &[("verdict", &self.stamp(verdict))]));
        }
        if document.is_withdrawn() {
            card.variant = Variant::Withdrawn;
            card.verdict = None;
            card.stamp = Some(self.say("card-withdrawn"));
        }
        card
    }

    /// The texts of the pictures of what is shared in the portal's formats, with a code that leads there.
    pub fn picture_text(&self, document: &Document, shared: Shared<'_>) -> CardText {
        CardText {
            address: Some(self.shared_address(document, shared)),
            scan: Some(self.say("card-scan")),
            ..self.shared_card_text(document, shared)
        }
    }

    /// The texts of the card of what is shared: a document's, or that of a decision or of the nominations alone.
    pub fn shared_card_text(&self, document: &Document, shared: Shared<'_>) -> CardText {
        let plain = self.plain_card(document);
        let (title, institution) = match shared {
            Shared::Whole => return self.card_text(document),
            Shared::Item(item) => (self.shared_title(document, shared), self.reporters(item)),
            Shared::Nominations(_) => (self.nominations_headline(document), None),
        };
        CardText {
            title,
            institution: institution.unwrap_or(plain.institution),
            stamp: (!self.shared_corrections(document, shared).is_empty())
                .then(|| self.say("card-corrected")),
            ..plain
        }
    }

    /// A single nomination tells itself; of several, how many there are.
    pub(super) fn nominations_headline(&self, document: &Document) -> String {
        let mut lines = self.nomination_lines(document);
        if lines.len() == 1 {
            return lines.remove(0);
        }
        let count = [("count", Arg::Number(i64::try_from(lines.len()).unwrap_or(i64::MAX)))];
        self.theme.strings().say_with("nominations-count", &count)
    }

    /// What the cards of all kinds show alike.
    fn plain_card(&self, document: &Document) -> CardText {
        let strings = self.theme.strings();
        let leading = document.institutions.first();
        CardText {
            variant: Variant::Document,
            label: self.card_label(document),
            title: self.title(document),
            institution: leading.map(|index| self.institution(*index).name).unwrap_or_default(),
            date: calendar::date_medium(strings, document.date).replace(' ', &NO_BREAK.to_string()),
            number: document.trunk().number.as_ref().map(|number| self.isolated(&number.value)),
            stamp: self.is_corrected(document).then(|| self.say("card-corrected")),
            site: self.site_name(),
            host: self.isolated(self.routes.host()),
            colour: self.card_colour(document),
            rtl: self.site.language().direction() == "rtl",
            ..CardText::default()
        }
    }

    /// Mourning has no colour, a danger its own; every other document that of who speaks.
    fn card_colour(&self, document: &Document) -> Option<String> {
        if Self::is_mourning(document) {
            return Some(MOURNING.to_owned());
        }
        if let Some(danger) = Self::alert_level(document).and_then(danger_colour) {
            return Some(danger.to_owned());
        }
        let leading = document.institutions.first();
        leading
            .and_then(|index| self.site.institutions[*index].colour.as_ref())
            .or(self.site.config.accent.as_ref())
            .map(|colour| colour.value.clone())
    }

    /// Whether a document tells of a death: by its type, or because its author says so.
    fn is_mourning(document: &Document) -> bool {
        let tone = document.trunk().share.as_ref().and_then(|share| share.tone);
        let of_death = |communique: &Communique| {
            matches!(communique.kind, CommuniqueType::Condoleances | CommuniqueType::Necrologie)
        };
        tone == Some(Tone::Mourning)
            || matches!(&document.content, Content::Communique(communique) if of_death(communique))
    }

    /// How grave the danger is that a document warns of.
    fn alert_level(document: &Document) -> Option<AlertLevel> {
        match &document.content {
            Content::Communique(communique) => communique.alert.as_ref().map(|alert| alert.level),
            _ => None,
        }
    }

    /// A text whose signs keep their order on a card from right to left: a reference begins in figures, and its Latin
    /// letters would otherwise change places with them, as would a host and its ellipsis.
    fn isolated(&self, text: &str) -> String {
        match self.site.language().direction() {
            "rtl" => format!("\u{2068}{text}\u{2069}"),
            _ => text.to_owned(),
        }
    }

    /// What kind of document it is; of an alert its level, of a fact-check that goes on how far it is. The verdict of one
    /// that is done is stamped on it with what it is the verdict on: « FAUX » alone, under a title that states the truth,
    /// would deny the truth.
    fn card_label(&self, document: &Document) -> String {
        if let Some(level) = Self::alert_level(document) {
            return self.say_with("card-alert", &[("level", &self.say(&format!("alert-{}", level.word())))]);
        }
        match document.factcheck().filter(|factcheck| factcheck.public_verdict().is_none()) {
            Some(factcheck) => self.say(&format!("state-{}", factcheck.state.word())),
            None => self.say(&format!("type-{}", Self::kind_word(document))),
        }
    }

    /// A council's date is its numeral: its headline is the first of the essentials, else its title or name.
    fn council_headline(&self, council: &Council) -> String {
        let first = council.trunk.key_facts.first().map(|fact| self.text(fact));
        first
            .or_else(|| self.maybe(council.trunk.title.as_ref()))
            .unwrap_or_else(|| self.council_name(council))
    }

    /// The texts of the portal's card.
    pub fn site_card_text(&self) -> CardText {
        CardText {
            variant: Variant::Site,
            label: self.maybe(self.site.config.tagline.as_ref()).unwrap_or_default(),
            title: self.site_name(),
            institution: self.maybe(self.site.config.country.as_ref()).unwrap_or_default(),
            site: self.site_name(),
            host: self.isolated(self.routes.host()),
            colour: self.site.config.accent.as_ref().map(|colour| colour.value.clone()),
            rtl: self.site.language().direction() == "rtl",
            ..CardText::default()
        }
    }

    /// Eight hexadecimal digits of all that a card shows: networks cache by address, so a corrected card needs another.
    /// `drawing` stands for all but its texts.
    pub fn card_version(drawing: &str, text: &CardText) -> String {
        let shown = serde_json::to_vec(text).unwrap_or_default();
        let mut hasher = blake3::Hasher::new();
        hasher.update(drawing.as_bytes());
        hasher.update(&shown);
        hasher.finalize().to_hex()[..8].to_owned()
    }
}
