//! What a `status.json` says, and whether the site that it stands for is still the one that should stand.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use crate::fresh::State;
use crate::phrase::Phrase;

/// This program's version.
const OWN: &str = env!("CARGO_PKG_VERSION");

/// How a portal is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The version of the program that made it.
    pub version: String,
    /// When it was made.
    pub built_at: Timestamp,
    /// The commit it was made from, shortened; nothing without git.
    pub commit: Option<String>,
    /// When it is otherwise; nothing if it stays for ever.
    pub next_change: Option<Timestamp>,
    /// The ids of the institutions.
    pub institutions: Vec<String>,
    /// What was promised: institutions, then councils.
    pub promised: Vec<Promised>,
}

/// A promise, and where it stood when the site was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promised {
    /// Whose: an institution or a council profile.
    pub id: String,
    /// Its name; a council's is its id.
    pub name: String,
    /// Whether it is a council's.
    pub is_council: bool,
    /// What was promised.
    pub kind: String,
    /// The document that promised it, where one did.
    pub subject: Option<String>,
    /// Where it stood.
    pub state: State,
    /// Since when.
    pub since: Option<Date>,
    /// When the next was, or is, expected.
    pub expected: Option<Date>,
    /// When the last came.
    pub last: Option<Timestamp>,
}

/// Why an answer is no status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// No JSON at all: a page that says sorry, perhaps.
    NotJson,
    /// JSON, but not of a portal.
    NotAStatus,
    /// A newer program made it, and says what this one does not understand.
    TooNew(String),
}

/// The file as it is written. What is not named here may come and go.
#[derive(Deserialize)]
struct File {
    built_at: Timestamp,
    #[serde(default)]
    commit: Option<String>,
    next_change: Option<Timestamp>,
    institutions: Vec<Institution>,
    #[serde(default)]
    councils: std::collections::BTreeMap<String, Council>,
}

#[derive(Deserialize)]
struct Institution {
    id: String,
    name: String,
    #[serde(default)]
    commitments: Vec<Commitment>,
}

#[derive(Deserialize)]
struct Council {
    #[serde(default)]
    commitments: Vec<Commitment>,
}

#[derive(Deserialize)]
struct Commitment {
    kind: String,
    #[serde(default)]
    subject: Option<String>,
    state: String,
    last: Option<Timestamp>,
    expected: Option<Date>,
    #[serde(default)]
    due_since: Option<Date>,
    #[serde(default)]
    late_since: Option<Date>,
    #[serde(default)]
    silent_since: Option<Date>,
    #[serde(default)]
    suspended_from: Option<Date>,
}

/// Reads an answer.
pub fn read(bytes: &[u8]) -> Result<Status, Unreadable> {
    let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| Unreadable::NotJson)?;
    let version = value["version"].as_str().ok_or(Unreadable::NotAStatus)?.to_owned();
    let unreadable =
        || if is_newer(&version) { Unreadable::TooNew(version.clone()) } else { Unreadable::NotAStatus };
    let file: File = serde_json::from_value(value).map_err(|_| unreadable())?;
    let institutions = file.institutions.iter().map(|own| own.id.clone()).collect();
    let own = file.institutions.into_iter().map(|own| (own.id, own.name, false, own.commitments));
    let councils = file.councils.into_iter().map(|(id, own)| (id.clone(), id, true, own.commitments));
    let mut promised = Vec::new();
    for (id, name, is_council, commitments) in own.chain(councils) {
        for commitment in commitments {
            let whose = (id.clone(), name.clone(), is_council);
            promised.push(read_promise(whose, commitment).ok_or_else(unreadable)?);
        }
    }
    let File { built_at, commit, next_change, .. } = file;
    Ok(Status { version, built_at, commit, next_change, institutions, promised })
}

fn read_promise((id, name, is_council): (String, String, bool), own: Commitment) -> Option<Promised> {
    let known = [State::None, State::Suspended, State::UpToDate, State::Due, State::Late, State::Silent];
    let state = known.into_iter().find(|state| state.word() == own.state)?;
    let since = match state {
        State::Due => own.due_since,
        State::Late => own.late_since,
        State::Silent => own.silent_since,
        State::Suspended => own.suspended_from,
        State::None | State::UpToDate => None,
    };
    let Commitment { kind, subject, last, expected, .. } = own;
    Some(Promised { id, name, is_council, kind, subject, state, since, expected, last })
}

/// Whether a version may say what this one does not know: of those before 1.0 each minor one may.
fn is_newer(version: &str) -> bool {
    let parts = |version: &str| -> Vec<u64> {
        version.split(['.', '-', '+']).take(2).map_while(|part| part.parse().ok()).collect()
    };
    parts(version) > parts(OWN)
}

impl Status {
    /// The moment at which the site should have become another, if that was longer ago than `grace`.
    pub fn stale_since(&self, now: Timestamp, grace: SignedDuration) -> Option<Timestamp> {
        self.next_change.filter(|next| now.duration_since(*next) >= grace)
    }
}

impl Unreadable {
    /// The reason, for whoever is woken by it.
    pub fn explain(&self, url: &str) -> Phrase {
        match self {
            Self::NotJson => Phrase::new(
                format!("{url}\u{a0}: la réponse n’est pas du JSON"),
                format!("{url}: the answer is not JSON"),
            ),
            Self::NotAStatus => Phrase::new(
                format!("{url}\u{a0}: la réponse n’est pas l’état d’un portail fait par crieur"),
                format!("{url}: the answer is not the status of a portal made by crieur"),
            ),
            Self::TooNew(version) => Phrase::new(
                format!(
                    "{url}\u{a0}: le portail est fait par crieur {version}, plus récent que celui-ci ({OWN})\u{a0}: mettez-le à jour"
                ),
                format!(
                    "{url}: the portal is made by crieur {version}, newer than this one ({OWN}): update it"
                ),
            ),
        }
    }
}
