//! Promises and where they stand as open data: in `status.json`, and a row each in CSV.

use super::Composer;
use crate::fresh::{Commitment, Owner, Promised, State};
use crate::time::cadence::Every;
use crate::time::zoned;
use serde::Serialize;
use std::collections::BTreeMap;

/// Who promised, as `status.json` says it.
#[derive(Serialize)]
pub(super) struct StatusOwner {
    state: &'static str,
    last: Option<String>,
    expected: Option<String>,
    late_since: Option<String>,
    commitments: Vec<StatusCommitment>,
}

/// A promise.
#[derive(Serialize)]
struct StatusCommitment {
    kind: &'static str,
    every: Option<String>,
    /// The document that promised it, as references name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    state: &'static str,
    last: Option<String>,
    expected: Option<String>,
    due_since: Option<String>,
    late_since: Option<String>,
    silent_since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suspended_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suspended_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timeliness: Option<StatusTimeliness>,
}

/// How it was kept over whole months.
#[derive(Serialize)]
struct StatusTimeliness {
    from: String,
    to: String,
    expected: usize,
    kept: usize,
    median_delay_minutes: Option<u64>,
    longest_silence_days: Option<i32>,
}

/// A promise as cells.
pub struct FreshnessRow([String; 11]);

impl FreshnessRow {
    /// The row as cells.
    pub fn cells(&self) -> [&str; 11] {
        self.0.each_ref().map(String::as_str)
    }
}

/// The columns, in the order of the cells.
pub const FRESHNESS_COLUMNS: &[&str] = &[
    "owner",
    "id",
    "kind",
    "every",
    "state",
    "last",
    "expected",
    "due_since",
    "late_since",
    "silent_since",
    "subject",
];

impl Composer<'_> {
    pub(super) fn status_of(&self, institution: usize) -> StatusOwner {
        let owner = self.freshness.of_institution(institution);
        owner.map_or_else(nothing, |owner| self.status_owner(owner))
    }

    pub(super) fn status_of_councils(&self) -> BTreeMap<String, StatusOwner> {
        self.freshness.councils.iter().map(|owner| (owner.id.clone(), self.status_owner(owner))).collect()
    }

    fn status_owner(&self, owner: &Owner) -> StatusOwner {
        let commitments: Vec<StatusCommitment> =
            owner.commitments.iter().map(|own| self.status_commitment(own)).collect();
        let Some(worst) = commitments.first() else { return nothing() };
        StatusOwner {
            state: worst.state,
            last: commitments.iter().filter_map(|own| own.last.clone()).max(),
            expected: worst.expected.clone(),
            late_since: worst.late_since.clone(),
            commitments,
        }
    }

    fn status_commitment(&self, own: &Commitment) -> StatusCommitment {
        let standing = &own.standing;
        let reached = |state: State| {
            let turning = standing.turning.filter(|_| standing.state >= state)?;
            let at = match state {
                State::Silent => turning.silent?,
                State::Late => turning.late,
                _ => turning.due,
            };
            Some(zoned(at, &self.site.config.zone).date().to_string())
        };
        let timeliness = own.timeliness.map(|own| StatusTimeliness {
            from: own.from.to_string(),
            to: own.to.to_string(),
            expected: own.expected,
            kept: own.kept,
            median_delay_minutes: own.median_delay,
            longest_silence_days: own.longest_silence,
        });
        StatusCommitment {
            kind: own.promised.word(),
            every: own.promised.every().map(every),
            subject: own.promised.subject(self.site),
            url: match &own.promised {
                Promised::Once(pledge) => self.pledge_link(pledge).map(|link| self.routes.whole(&link.url)),
                Promised::Often(..) => None,
            },
            state: standing.state.word(),
            last: standing.last.map(|last| self.iso(last.at)),
            expected: standing.expected.map(|day| day.to_string()),
            due_since: reached(State::Due),
            late_since: reached(State::Late),
            silent_since: reached(State::Silent),
            suspended_from: standing.suspended.map(|(from, _)| from.to_string()),
            suspended_to: standing.suspended.and_then(|(_, to)| to).map(|to| to.to_string()),
            timeliness,
        }
    }

    /// Every promise, a row each: institutions, then councils.
    pub fn freshness_rows(&self) -> Vec<FreshnessRow> {
        self.freshness.promises().map(|(owner, own)| self.freshness_row(owner, own)).collect()
    }

    fn freshness_row(&self, owner: &Owner, own: &Commitment) -> FreshnessRow {
        let status = self.status_commitment(own);
        let whose = if owner.institution.is_some() { "institution" } else { "council" };
        FreshnessRow([
            whose.to_owned(),
            owner.id.clone(),
            status.kind.to_owned(),
            status.every.unwrap_or_default(),
            status.state.to_owned(),
            status.last.unwrap_or_default(),
            status.expected.unwrap_or_default(),
            status.due_since.unwrap_or_default(),
            status.late_since.unwrap_or_default(),
            status.silent_since.unwrap_or_default(),
            status.subject.unwrap_or_default(),
        ])
    }
}

fn nothing() -> StatusOwner {
    StatusOwner {
        state: State::None.word(),
        last: None,
        expected: None,
        late_since: None,
        commitments: Vec::new(),
    }
}

/// As the contract writes it: `wednesday`, `14 days`, `1 month`.
fn every(every: Every) -> String {
    let counted = |count: i32, unit: &str| format!("{count} {unit}{}", if count == 1 { "" } else { "s" });
    match every {
        Every::Weekday(day) => format!("{day:?}").to_lowercase(),
        Every::Days(days) if days % 7 == 0 => counted(days / 7, "week"),
        Every::Days(days) => counted(days, "day"),
        Every::Months(months) => counted(months, "month"),
    }
}
