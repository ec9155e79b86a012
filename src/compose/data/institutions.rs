//! Institutions as open data: who they are, what they were, where else they speak.

use super::Composer;
use crate::content::account::Account;
use crate::typography::plain_spaces;
use crate::vocabulary::Choice;
use serde::Serialize;

/// An institution.
#[derive(Serialize)]
pub struct InstitutionRow {
    id: String,
    kind: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    acronym: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    territory: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    predecessors: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    successors: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    domains: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    accounts: Vec<AccountRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accounts_complete_on: Option<String>,
    url: String,
    documents: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_published: Option<String>,
}

/// An official account.
#[derive(Serialize)]
pub(super) struct AccountRow {
    network: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    handle: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Composer<'_> {
    /// Every institution.
    pub fn institution_rows(&self) -> Vec<InstitutionRow> {
        let rows = self.site.institutions.iter().enumerate().map(|(index, institution)| {
            let documents = &self.site.by_institution[index];
            let own = documents
                .iter()
                .map(|place| &self.site.documents[*place])
                .filter(|document| document.institutions.contains(&index));
            InstitutionRow {
                id: institution.id.value.clone(),
                kind: institution.kind.word(),
                name: plain_spaces(&self.text(&institution.name)),
                acronym: institution.acronym.clone(),
                territory: institution.territory.clone(),
                parent: self.ids(institution.parent.as_slice()).pop(),
                from: institution.valid_from.as_ref().map(|from| from.value.to_string()),
                to: institution.valid_to.as_ref().map(|to| to.value.to_string()),
                predecessors: self.ids(&institution.predecessors),
                successors: self.ids(&institution.successors),
                domains: institution.domains.iter().map(|domain| domain.value.clone()).collect(),
                accounts: institution.accounts.iter().map(account_row).collect(),
                accounts_complete_on: institution.accounts_complete_on.map(|date| date.to_string()),
                url: self.routes.absolute(&self.routes.institution(&institution.id.value)),
                documents: documents.len(),
                last_published: own
                    .map(|document| document.published)
                    .max()
                    .map(|at| crate::time::zoned(at, &self.site.config.zone).date().to_string()),
            }
        });
        rows.collect()
    }

    /// The ids of institutions that references mean.
    fn ids(&self, references: &[crate::content::Reference]) -> Vec<String> {
        let found: Vec<usize> = references.iter().filter_map(|reference| reference.target).collect();
        self.institution_ids(&found)
    }
}

fn account_row(account: &Account) -> AccountRow {
    AccountRow {
        network: account.network.word(),
        handle: account.handle.clone(),
        url: account.url.as_ref().map(|url| url.value.clone()),
    }
}
