//! Open data: documents, decisions, nominations and institutions as plain values, the same in CSV and in JSON.

mod freshness;
mod institutions;

use freshness::StatusOwner;
pub use freshness::{FRESHNESS_COLUMNS, FreshnessRow};
pub use institutions::InstitutionRow;

use super::{Composer, Shared};
use crate::content::council::Council;
use crate::content::council_item::Item;
use crate::content::nomination::Nomination;
use crate::lang::LocalText;
use crate::site::Document;
use crate::typography::plain_spaces;
use crate::vocabulary::Choice;
use serde::Serialize;
use std::collections::BTreeMap;

/// A document.
#[derive(Serialize)]
pub struct DocumentRow {
    id: String,
    kind: &'static str,
    r#type: &'static str,
    title: String,
    url: String,
    date: String,
    published: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    institutions: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    with: Vec<String>,
    topics: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    audiences: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    government: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrected: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    superseded_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'static str>,
    status: &'static str,
    /// The addresses of its pictures in the portal's formats.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    cards: BTreeMap<&'static str, String>,
}

/// A decision of a council.
#[derive(Serialize)]
pub struct DecisionRow {
    council: String,
    date: String,
    id: String,
    number: String,
    nature: String,
    action: String,
    title: String,
    plain_title: String,
    institutions: String,
    with: String,
    text_number: String,
    last_follow_up: String,
    url: String,
}

/// A nomination.
#[derive(Serialize)]
pub struct NominationRow {
    council: String,
    date: String,
    institution: String,
    act: String,
    post: String,
    person: String,
    rank: String,
    replaces: String,
    effective_on: String,
    decree: String,
    url: String,
}

/// What the build was: the one file that carries its time.
#[derive(Serialize)]
pub struct Status {
    version: &'static str,
    built_at: String,
    now: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    commit: Option<String>,
    /// The next moment at which the portal will be otherwise.
    next_change: Option<String>,
    documents: usize,
    institutions: Vec<StatusInstitution>,
    /// Councils that have a cadence, by their layout.
    councils: BTreeMap<String, StatusOwner>,
}

/// An institution, and where it stands.
#[derive(Serialize)]
struct StatusInstitution {
    #[serde(flatten)]
    own: InstitutionRow,
    #[serde(flatten)]
    stands: StatusOwner,
}

/// The columns of decisions, in the order of [`DecisionRow::cells`].
pub const DECISION_COLUMNS: &[&str] = &[
    "council",
    "date",
    "id",
    "number",
    "nature",
    "action",
    "title",
    "plain_title",
    "institutions",
    "with",
    "text_number",
    "last_follow_up",
    "url",
];
/// The columns of nominations, in the order of [`NominationRow::cells`].
pub const NOMINATION_COLUMNS: &[&str] = &[
    "council",
    "date",
    "institution",
    "act",
    "post",
    "person",
    "rank",
    "replaces",
    "effective_on",
    "decree",
    "url",
];

impl DecisionRow {
    /// The row as cells.
    pub fn cells(&self) -> [&str; 13] {
        [
            &self.council,
            &self.date,
            &self.id,
            &self.number,
            &self.nature,
            &self.action,
            &self.title,
            &self.plain_title,
            &self.institutions,
            &self.with,
            &self.text_number,
            &self.last_follow_up,
            &self.url,
        ]
    }
}

impl NominationRow {
    /// The row as cells.
    pub fn cells(&self) -> [&str; 11] {
        [
            &self.council,
            &self.date,
            &self.institution,
            &self.act,
            &self.post,
            &self.person,
            &self.rank,
            &self.replaces,
            &self.effective_on,
            &self.decree,
            &self.url,
        ]
    }
}

impl Composer<'_> {
    /// Every public document; of a withdrawn one only that it was withdrawn.
    pub fn document_rows(&self) -> Vec<DocumentRow> {
        self.site.documents.iter().map(|document| self.document_row(document)).collect()
    }

    fn document_row(&self, document: &Document) -> DocumentRow {
        let trunk = document.trunk();
        let deadline = document.deadline();
        DocumentRow {
            id: document.id().to_owned(),
            kind: document.kind().word(),
            r#type: Self::kind_word(document),
            title: plain_spaces(&self.title(document)),
            url: self.routes.absolute(&self.routes.document(document)),
            date: document.date.to_string(),
            published: self.iso(document.published),
            modified: document.modified.map(|at| self.iso(at)),
            number: trunk.number.as_ref().map(|number| number.value.clone()),
            institutions: self.institution_ids(&document.institutions),
            with: self.institution_ids(&document.with),
            places: if document.is_withdrawn() { Vec::new() } else { self.names(&trunk.places) },
            audiences: if document.is_withdrawn() { Vec::new() } else { trunk.audiences.clone() },
            government: self
                .site
                .government_of(document)
                .and_then(|index| self.site.governments.get(index))
                .map(|government| government.id.value.clone()),
            topics: document
                .topics
                .iter()
                .filter_map(|index| self.site.topics.get(*index))
                .map(|topic| topic.id.value.clone())
                .collect(),
            summary: if document.is_withdrawn() {
                None
            } else {
                self.summary(document).map(|summary| plain_spaces(&summary))
            },
            deadline: deadline.map(|deadline| self.moment(&deadline.value).iso),
            expires: trunk.expires_at.as_ref().map(|at| self.moment(&at.value).iso),
            corrected: self.corrected_on(document).map(|date| date.iso),
            superseded_by: self.maybe_link(document.superseded_by).map(|link| self.routes.whole(&link.url)),
            state: self.progress(document).filter(|_| !document.is_withdrawn()),
            status: match document {
                document if document.is_withdrawn() => "withdrawn",
                document if document.superseded_by.is_some() => "superseded",
                _ => "published",
            },
            cards: self.card_pictures(document, Shared::Whole),
        }
    }

    /// Names without typography, in the language of the data.
    fn names(&self, names: &[LocalText]) -> Vec<String> {
        names.iter().map(|name| name.get(self.site.language()).to_owned()).collect()
    }

    fn institution_ids(&self, places: &[usize]) -> Vec<String> {
        places.iter().map(|index| self.site.institutions[*index].id.value.clone()).collect()
    }

    fn councils(&self) -> impl Iterator<Item = (&Document, &Council)> {
        self.site
            .councils
            .iter()
            .filter_map(|index| self.site.documents.get(*index))
            .filter_map(|document| Some((document, document.council()?)))
    }

    /// Every decision, the newest council first.
    pub fn decision_rows(&self) -> Vec<DecisionRow> {
        let mut rows = Vec::new();
        for (document, council) in self.councils() {
            council.items.iter().for_each(|item| self.decision(document, item, &mut rows));
        }
        rows
    }

    fn decision(&self, document: &Document, item: &Item, rows: &mut Vec<DecisionRow>) {
        let names = |references: &[crate::content::Reference]| {
            let ids = references
                .iter()
                .filter_map(|reference| reference.target)
                .map(|index| self.site.institutions[index].id.value.as_str());
            ids.collect::<Vec<_>>().join(" ")
        };
        let follow =
            item.follow_up.iter().max_by_key(|follow| follow.date.value.opens(&self.site.config.zone));
        rows.push(DecisionRow {
            council: document.id().to_owned(),
            date: document.date.to_string(),
            id: item.anchor.clone(),
            number: item.number.clone().unwrap_or_default(),
            nature: item.nature.map(Choice::word).unwrap_or_default().to_owned(),
            action: item.action.map(Choice::word).unwrap_or_default().to_owned(),
            title: plain_spaces(&self.text(&item.title)),
            plain_title: self
                .maybe(item.plain_title.as_ref())
                .map(|title| plain_spaces(&title))
                .unwrap_or_default(),
            institutions: names(&item.institutions),
            with: names(&item.with),
            text_number: item.text.as_ref().and_then(|text| text.number.clone()).unwrap_or_default(),
            last_follow_up: follow
                .and_then(|follow| follow.status)
                .map(Choice::word)
                .unwrap_or_default()
                .to_owned(),
            url: format!("{}#{}", self.routes.absolute(&self.routes.document(document)), item.anchor),
        });
        item.children.iter().for_each(|child| self.decision(document, child, rows));
    }

    /// Every nomination, a row a person, the newest council first.
    pub fn nomination_rows(&self) -> Vec<NominationRow> {
        let mut rows = Vec::new();
        for (document, council) in self.councils() {
            for nomination in &council.nominations {
                rows.extend(
                    nomination.persons.iter().map(|person| self.nomination_row(document, nomination, person)),
                );
            }
        }
        rows
    }

    fn nomination_row(
        &self,
        document: &Document,
        nomination: &Nomination,
        person: &crate::content::nomination::Named,
    ) -> NominationRow {
        let institution = nomination.institution.as_ref().map(|institution| match institution.target {
            Some(index) => self.site.institutions[index].id.value.clone(),
            None => institution.name.value.clone(),
        });
        NominationRow {
            council: document.id().to_owned(),
            date: document.date.to_string(),
            institution: institution.unwrap_or_default(),
            act: nomination.act.word().to_owned(),
            post: nomination.post.clone(),
            person: plain_spaces(&self.person(&person.name)),
            rank: person.rank.clone().unwrap_or_default(),
            replaces: nomination
                .replaces
                .as_ref()
                .map(|person| plain_spaces(&self.person(person)))
                .unwrap_or_default(),
            effective_on: nomination.effective_on.map(|date| date.to_string()).unwrap_or_default(),
            decree: nomination.decree_number.clone().unwrap_or_default(),
            url: self.routes.absolute(&self.routes.document(document)),
        }
    }

    /// What the build was.
    pub fn status(&self) -> Status {
        Status {
            version: env!("CARGO_PKG_VERSION"),
            built_at: self.iso(self.site.now.at()),
            now: self.iso(self.site.now.at()),
            commit: self.site.commit.clone(),
            documents: self.site.documents.len(),
            next_change: crate::fresh::next_change(self.site).map(|at| self.iso(at)),
            institutions: self
                .institution_rows()
                .into_iter()
                .enumerate()
                .map(|(index, own)| StatusInstitution { own, stands: self.status_of(index) })
                .collect(),
            councils: self.status_of_councils(),
        }
    }
}
