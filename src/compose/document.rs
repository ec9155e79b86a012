//! The trunk of a document's page, and the parts that any page may have: pictures, files, contacts, signature.

use super::words::unquoted;
use super::{Composer, Shared};
use crate::content::parts::Contact;
use crate::content::trunk::Trunk;
use crate::links::Place;
use crate::site::{Content, Document};
use crate::theme::quantity;
use crate::view::{
    AttachmentView, ContactView, DateView, DocumentView, DrawnRow, LinkView, PhoneView, QuoteView,
    SignatureView,
};
use crate::vocabulary::Choice;
use crate::vocabulary::values::Stage;

/// How many documents a page names as belonging to it: those that it names itself come first.
const MOST_RELATED: usize = 12;

impl Composer<'_> {
    /// The trunk of a document.
    pub(super) fn document(&self, document: &Document) -> DocumentView {
        let trunk = document.trunk();
        let place = Place::Document(document);
        let (changes, minor_changes) = self.changes(document);
        DocumentView {
            title: self.title(document),
            summary: self.maybe(trunk.summary.as_ref()),
            number: trunk.number.as_ref().map(|number| number.value.clone()),
            published: self.published(document),
            modified: document.modified.map(|at| self.instant_or_day(at)),
            institutions: document.institutions.iter().map(|index| self.institution(*index)).collect(),
            with: document.with.iter().map(|index| self.institution(*index)).collect(),
            heirs: self.heirs(document),
            audiences: trunk.audiences.iter().map(|audience| self.set(audience)).collect(),
            deadline: self.deadline(document),
            topics: self.topics(document.topics.iter().copied()),
            places: self.texts(&trunk.places),
            banners: self.banners(document),
            corrections: self.corrections(document),
            key_facts: trunk.key_facts.iter().map(|fact| self.words(fact)).collect(),
            what_to_do: self.texts(&trunk.what_to_do),
            quotes: self.quotes(trunk),
            images: self.images(&trunk.path, &trunk.images, trunk.body.is_none()),
            audio: self.audio(trunk, place),
            video: self.video(trunk, place),
            attachments: self.attachments(trunk),
            downloads: self.plain_download(document).into_iter().collect(),
            outline: Self::outline(trunk),
            minutes: self.reading_minutes(document),
            signature: self.signature(document),
            contacts: self.contacts(document),
            related: self.related(document),
            share: self.share_links(document, Shared::Whole),
            share_page: self.share_page_link(document, Shared::Whole),
            changes,
            minor_changes,
            translations: Vec::new(),
            lang: None,
            dir: None,
        }
    }

    /// Midnight stands for a day that was written without a time.
    fn instant_or_day(&self, at: jiff::Timestamp) -> DateView {
        let local = crate::time::zoned(at, &self.site.config.zone);
        if local.time() == jiff::civil::Time::midnight() { self.date(local.date()) } else { self.instant(at) }
    }

    /// The last moment to answer.
    pub(super) fn deadline(&self, document: &Document) -> Option<DateView> {
        document.deadline().map(|deadline| self.moment(&deadline.value))
    }

    /// Whether the document says of itself that its time is over.
    pub(super) fn has_expired(&self, document: &Document) -> bool {
        Self::expiry(document).is_some_and(|at| self.site.now.has_come(at.closes(&self.site.config.zone)))
    }

    /// When it expires: where it says so, else at its deadline. A consultation that is closed lives on: what came in, and
    /// what was made of it, is told on the same page.
    pub(super) fn expiry(document: &Document) -> Option<&crate::time::Moment> {
        let written = document.trunk().expires_at.as_ref();
        let deadline = || document.communique().and_then(|communique| communique.deadline());
        written.or_else(deadline).map(|moment| &moment.value)
    }

    pub(super) fn quotes(&self, trunk: &Trunk) -> Vec<QuoteView> {
        let view = |quote: &crate::content::parts::Quote| QuoteView {
            text: unquoted(self.text(&quote.text)),
            person: quote.person.as_ref().map(|person| self.person(person)),
            role: self
                .maybe(quote.role.as_ref())
                .or_else(|| quote.person.as_ref().and_then(|person| self.role(person))),
        };
        trunk.quotes.iter().map(view).collect()
    }

    fn role(&self, person: &crate::content::Reference) -> Option<String> {
        let role = self.site.people.get(person.target?)?.role.as_ref()?;
        Some(self.set(role))
    }

    pub(super) fn attachments(&self, trunk: &Trunk) -> Vec<AttachmentView> {
        let view = |attachment: &crate::content::parts::Attachment| {
            let file = self.file(&trunk.path, &attachment.file.value)?;
            let download = self.download(file, self.maybe(attachment.title.as_ref()));
            Some(AttachmentView { signed: attachment.signed, accessible: attachment.accessible, ..download })
        };
        trunk.attachments.iter().filter_map(view).collect()
    }

    /// The signature under the text: the document's own, else the leading institution's signatory, else that of the
    /// country's layout.
    pub(super) fn signature(&self, document: &Document) -> Option<SignatureView> {
        let trunk = document.trunk();
        let institution = document.institutions.first().map(|index| &self.site.institutions[*index]);
        let signatory = institution.and_then(|institution| institution.signatory.as_ref());
        let words = document.council().filter(|council| council.stage != Stage::Agenda);
        let words = words.and_then(|council| self.profile(council)).map(|profile| &profile.words);
        let customary = words.and_then(|words| words.signatory.as_ref());
        let own = trunk.signature.as_ref();
        if own.is_none() && signatory.is_none() && customary.is_none() {
            return None;
        }
        let role = own.and_then(|own| own.role.as_ref()).or_else(|| {
            let unsigned = own.is_none_or(|own| own.person.is_none());
            let named = signatory.filter(|_| unsigned);
            named.and_then(|s| s.role.as_ref()).or(customary.filter(|_| unsigned && signatory.is_none()))
        });
        let person = own.and_then(|own| own.person.as_ref()).or_else(|| {
            signatory.filter(|_| own.is_none_or(|own| own.role.is_none())).and_then(|s| s.person.as_ref())
        });
        let city = || self.maybe(words.and_then(|words| words.city.as_ref()));
        Some(SignatureView {
            place: own
                .and_then(|own| own.place.clone())
                .or_else(|| institution.and_then(|institution| institution.city.clone()))
                .or_else(city),
            date: Some(self.date(own.and_then(|own| own.date).unwrap_or_else(|| self.signed_on(document)))),
            role: self.maybe(role),
            person: person.map(|person| self.person(person)),
        })
    }

    /// When a document that does not say it was signed: an answer when it was given, anything else on its own date.
    fn signed_on(&self, document: &Document) -> jiff::civil::Date {
        let answered = match &document.content {
            Content::Question(question) => question.answered_on.as_ref(),
            _ => None,
        };
        answered.map_or(document.date, |at| at.value.date(&self.site.config.zone))
    }

    /// Whom to ask: the document's contacts, else the leading institution's press contact.
    fn contacts(&self, document: &Document) -> Vec<ContactView> {
        let own = &document.trunk().contacts;
        if !own.is_empty() {
            return own.iter().map(|contact| self.contact(contact, None)).collect();
        }
        let institution = document.institutions.first().map(|index| &self.site.institutions[*index]);
        let press = institution.and_then(|institution| institution.press.as_ref());
        press.map(|contact| self.contact(contact, Some(self.say("press")))).into_iter().collect()
    }

    /// A contact.
    pub(super) fn contact(&self, contact: &Contact, purpose: Option<String>) -> ContactView {
        ContactView {
            purpose: self.maybe(contact.purpose.as_ref()).or(purpose),
            name: self.maybe(contact.name.as_ref()),
            phones: contact.phones.iter().chain(&contact.toll_free).map(|phone| phone_view(phone)).collect(),
            whatsapp: contact.whatsapp.as_ref().map(|number| whatsapp_link(number)),
            email: contact.email.clone(),
            address: self
                .maybe(contact.address.as_ref())
                .map(|address| address.lines().map(str::to_owned).collect())
                .unwrap_or_default(),
            hours: self.maybe(contact.hours.as_ref()),
        }
    }

    fn related(&self, document: &Document) -> Vec<DrawnRow> {
        let rows = document.related.iter().take(MOST_RELATED).filter_map(|(index, anchor)| {
            let related = self.site.documents.get(*index)?;
            let Some(anchor) = anchor else { return Some(self.drawn_row(*index)) };
            // In no other list does a row lead to a place in its page.
            let mut row = self.row(related);
            row.url = format!("{}#{anchor}", row.url);
            Some(self.drawn_here(&row))
        });
        rows.collect()
    }

    /// What a document's card, feed or row calls it: the council, or the communiqué's type.
    pub fn kind_word(document: &Document) -> &'static str {
        match &document.content {
            Content::Council(_) if document.is_not_held() => "not_held",
            Content::Council(_) => "council",
            Content::Communique(communique) => communique.kind.word(),
            Content::FactCheck(_) | Content::Consultation(_) | Content::Question(_) => document.kind().word(),
        }
    }

    /// A document as a labelled link, where a title and an address are enough.
    pub(super) fn maybe_link(&self, index: Option<usize>) -> Option<LinkView> {
        index.and_then(|index| self.site.documents.get(index)).map(|document| self.document_link(document))
    }

    /// A whole number in the portal's language.
    pub(super) fn number(&self, value: usize) -> String {
        quantity::number(self.theme.strings(), value as u64)
    }

    /// How many, as it was written: a bare number in the portal's language.
    pub(super) fn counted(&self, written: &str) -> String {
        written.parse().map_or_else(|_| self.set(written), |number| self.number(number))
    }
}

/// A conversation on `WhatsApp`.
pub(super) fn whatsapp_link(number: &str) -> LinkView {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    LinkView {
        label: phone_view(number).words,
        url: format!("https://wa.me/{digits}"),
        ..LinkView::default()
    }
}

/// A telephone number: as written, and as a phone dials it.
pub(super) fn phone_view(phone: &str) -> PhoneView {
    let dialled: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    PhoneView { words: phone.replace(' ', "\u{a0}"), url: format!("tel:{dialled}") }
}
