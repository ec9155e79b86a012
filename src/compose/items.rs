//! An item of a council as it is shown: who brought it, what it is, what it costs, what became of it.

use super::Composer;
use super::articles;
use crate::content::Reference;
use crate::content::council_item::{Implementer, Item, LegalText};
use crate::content::profile::Profile;
use crate::links::{self, Place};
use crate::view::{
    AgreementView, BylineView, FollowUpView, GazetteView, ImplementerView, ItemView, TextView,
};
use crate::vocabulary::Choice;
use crate::vocabulary::layout::Axis;

impl Composer<'_> {
    /// An item; `under` is the institution whose heading stands over it.
    pub(super) fn item(
        &self,
        place: Place<'_>,
        item: &Item,
        profile: Option<&Profile>,
        under: Option<&Reference>,
    ) -> ItemView {
        // A text in paragraphs says by itself what each is.
        let tagged = profile.is_none_or(|profile| profile.axis != Axis::Prose);
        ItemView {
            id: item.anchor.clone(),
            number: item.number.clone(),
            nature: item.nature.filter(|_| tagged).map(|nature| nature.word().to_owned()),
            action: item.action.filter(|_| tagged).map(|action| action.word().to_owned()),
            by: self.byline(item, profile, under),
            title: self.text(&item.title),
            plain_title: self.maybe(item.plain_title.as_ref()),
            body: self.html(place, item.body.as_ref()),
            amounts: item.amounts.iter().map(|amount| self.amount(amount, profile)).collect(),
            implementers: item
                .implementers
                .iter()
                .filter_map(|implementer| self.implementer(implementer))
                .collect(),
            text: item.text.as_ref().map(|text| self.legal_text(text)),
            agreement: item.agreement.as_ref().map(|agreement| AgreementView {
                partner: self.maybe_set(agreement.partner.as_ref()),
                instrument: self.maybe_set(agreement.instrument.as_ref()),
                number: agreement.number.clone(),
                signed_on: agreement.signed_on.map(|date| self.date(date)),
                place: agreement.place.clone(),
            }),
            valid_from: item.valid_from.map(|date| self.date(date)),
            valid_to: item.valid_to.map(|date| self.date(date)),
            topics: self.topics(item.topics.iter().filter_map(|topic| topic.target)),
            places: self.texts(&item.places),
            children: item
                .children
                .iter()
                .map(|child| self.item(place, child, profile, item.institutions.first()))
                .collect(),
            follow_up: item.follow_up.iter().map(|follow| self.follow_up(follow)).collect(),
        }
    }

    pub(super) fn follow_up(&self, follow: &crate::content::council_item::FollowUp) -> FollowUpView {
        FollowUpView {
            date: self.moment(&follow.date.value),
            status: follow.status.map(|status| status.word().to_owned()),
            note: self.maybe(follow.note.as_ref()),
            url: follow.url.as_ref().and_then(|url| links::web(&url.value)),
        }
    }

    fn implementer(&self, implementer: &Implementer) -> Option<ImplementerView> {
        let institution = self.institution(implementer.institution.target?);
        Some(ImplementerView {
            institution,
            task: self.maybe(implementer.task.as_ref()),
            due: implementer.due.map(|date| self.date(date)),
        })
    }

    fn legal_text(&self, text: &LegalText) -> TextView {
        TextView {
            kind: self.maybe_set(text.kind.as_ref()),
            draft: text.draft,
            project_number: text.project_number.clone(),
            number: text.number.clone(),
            signed_on: text.signed_on.map(|date| self.date(date)),
            in_force_on: text.in_force_on.map(|date| self.date(date)),
            gazette: text.gazette.as_ref().map(|gazette| GazetteView {
                title: self.maybe_set(gazette.title.as_ref()).unwrap_or_default(),
                date: gazette.date.map(|date| self.date(date)),
                url: gazette.url.as_deref().and_then(links::web),
            }),
            amends: text.amends.iter().map(|text| self.set(text)).collect(),
            repeals: text.repeals.iter().map(|text| self.set(text)).collect(),
        }
    }

    /// « Au titre du ministère A, en liaison avec le ministère B ». Under the heading of an institution it is not named again.
    fn byline(
        &self,
        item: &Item,
        profile: Option<&Profile>,
        under: Option<&Reference>,
    ) -> Option<BylineView> {
        let words = profile.map(|profile| &profile.words);
        let known = |institution: &&Reference| {
            under.is_none_or(|under| under.target.is_none() || under.target != institution.target)
        };
        let named: Vec<&Reference> = item.institutions.iter().filter(known).collect();
        if named.is_empty() && item.with.is_empty() {
            return None;
        }
        let formula = self.maybe(words.and_then(|words| words.on_report_of.as_ref()));
        let (before, form) = formula.as_deref().map_or((None, articles::Form::Bare), articles::before_name);
        let with = self.maybe(words.and_then(|words| words.with.as_ref()));
        let with = with.unwrap_or_else(|| self.say("together-with"));
        Some(BylineView {
            before: before.filter(|_| !named.is_empty()),
            institutions: self.in_sentence(named.into_iter(), form),
            with_before: (!item.with.is_empty()).then_some(with),
            with: self.in_sentence(item.with.iter(), articles::Form::The),
        })
    }
}
