//! Where institutions speak outside the portal: accounts and domains, what is not theirs, and the page of all; and what
//! an institution was before and became after.

use super::Composer;
use super::frame::INSTITUTIONS;
use super::head::About;
use crate::content::Reference;
use crate::content::account::{Account, Impostor};
use crate::content::institution::Institution;
use crate::lang::Language;
use crate::links;
use crate::plan::Job;
use crate::time::{Moment, parse_date};
use crate::view::{
    AccountView, AccountsView, DateView, ImpostorView, InstitutionAccountsView, LanguageNameView,
    LineageView, PresenceView,
};
use crate::vocabulary::Choice;

impl Composer<'_> {
    /// The official accounts of all institutions that exist.
    pub fn accounts_page(&self) -> AccountsView {
        let title = self.say("accounts");
        let route = self.routes.accounts();
        let all = self.link(self.say("institutions"), &self.routes.institutions());
        let frame = self.frame(&route, "accounts", Some(INSTITUTIONS), vec![all], Some(title.clone()));
        let about = About {
            title,
            description: Some(self.say("accounts-lead")),
            card: self.site_card(),
            feeds: Vec::new(),
            nodes: Vec::new(),
            article: false,
            route,
        };
        let places = self.site.order.institutions.iter();
        let institutions = places.map(|index| (*index, &self.site.institutions[*index]));
        AccountsView {
            head: self.head_of(&Job::Accounts, about, &frame),
            frame,
            institutions: institutions
                .filter(|(index, _)| !self.site.has_ended(*index))
                .filter_map(|(index, institution)| {
                    let presence = self.presence(institution)?;
                    Some(InstitutionAccountsView { institution: self.institution(index), presence })
                })
                .collect(),
        }
    }

    /// What an institution said of its accounts and domains; nothing if it said nothing.
    pub(super) fn presence(&self, institution: &Institution) -> Option<PresenceView> {
        let presence = PresenceView {
            accounts: institution.accounts.iter().map(|account| self.account(account)).collect(),
            complete_on: institution
                .accounts_complete_on
                .filter(|day| self.site.now.has_come(Moment::Day(*day).opens(&self.site.config.zone)))
                .map(|day| self.date(day)),
            no_account_on: institution
                .no_account_on
                .iter()
                .map(|network| network.value.word().to_owned())
                .collect(),
            domains: institution.domains.iter().map(|domain| domain.value.clone()).collect(),
            impostors: institution.impostors.iter().map(|impostor| self.impostor(impostor)).collect(),
        };
        (presence != PresenceView::default()).then_some(presence)
    }

    fn account(&self, account: &Account) -> AccountView {
        let since = account.since.as_ref();
        AccountView {
            network: account.network.word().to_owned(),
            handle: account.handle.clone(),
            url: account.url.as_ref().and_then(|url| links::web(&url.value)),
            since: since.map(|since| match parse_date(since) {
                Some(date) => self.say_with("since", &[("date", &self.date(date).words)]),
                None => self.say_with("account-since", &[("when", &self.set(since))]),
            }),
            last_checked: account.last_checked.map(|date| self.date(date)),
            languages: account.languages.iter().map(language_name).collect(),
        }
    }

    fn impostor(&self, impostor: &Impostor) -> ImpostorView {
        ImpostorView {
            network: impostor.network.map(|network| network.word().to_owned()),
            address: impostor.url.value.clone(),
            seen_on: impostor.seen_on.map(|date| self.date(date)),
            reported: impostor.reported,
        }
    }

    /// Institutions before or after another, each with a date.
    pub(super) fn lineage(
        &self,
        references: &[Reference],
        date: impl Fn(usize) -> Option<DateView>,
    ) -> Vec<LineageView> {
        let found = references.iter().filter_map(|reference| reference.target);
        found.map(|index| LineageView { institution: self.institution(index), date: date(index) }).collect()
    }

    /// When an institution began, or when it will: as `begun` asks for.
    pub(super) fn beginning(&self, institution: &Institution, begun: bool) -> Option<DateView> {
        let from = institution.valid_from.as_ref()?.value;
        let has_begun = self.site.now.has_come(Moment::Day(from).opens(&self.site.config.zone));
        (has_begun == begun).then(|| self.date(from))
    }

    /// Until when an institution existed, if it does no more.
    pub(super) fn end(&self, index: usize) -> Option<DateView> {
        let end = self.site.institutions[index].valid_to.as_ref()?.value;
        self.site.is_over(end).then(|| self.date(end))
    }
}

/// A language by its own name.
pub(super) fn language_name(language: &Language) -> LanguageNameView {
    LanguageNameView {
        lang: language.tag().to_owned(),
        dir: language.direction().to_owned(),
        name: language.name().to_owned(),
    }
}
