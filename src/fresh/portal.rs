//! The site → its promises and where each stands: institutions by their `expected:` and by what documents promise, councils
//! by their layout's cadence.

use super::pledge::{self, Pledge};
use super::promise::{Grace, Pause, Promise, Report, Standing, State, reckon};
use super::timeliness::{Timeliness, timeliness};
use crate::content::expected::{Expected, Owed};
use crate::content::institution::Institution;
use crate::content::profile::Profile;
use crate::lang::LocalText;
use crate::site::{Document, Kind, Site};
use crate::time::cadence::{Every, Lapse};
use crate::time::{Moment, instant, zoned};
use crate::vocabulary::Choice;
use crate::vocabulary::values::Stage;
use jiff::Timestamp;
use jiff::civil::Date;

/// Where who says nothing of it is late, and where silent.
const WARN_AFTER: Lapse = Lapse::Days(3);
const ALARM_AFTER: Lapse = Lapse::Days(14);
/// Within what time a council's report comes, if its layout does not say.
const WITHIN: Lapse = Lapse::Hours(24);

/// Everything that was promised, and where it stands.
#[derive(Clone, Debug, Default)]
pub struct Freshness {
    /// Institutions that promised something, in the site's order.
    pub institutions: Vec<Owner>,
    /// Councils that have a cadence, by their layout.
    pub councils: Vec<Owner>,
    /// When councils do not sit, as their layouts say.
    pub recesses: Vec<Recess>,
    /// Whether anything was promised, kept or not.
    pub is_measured: bool,
    /// Where each institution of the site stands among those that promised.
    places: Vec<Option<usize>>,
}

impl Freshness {
    /// What an institution promised, by its index in the site.
    pub fn of_institution(&self, index: usize) -> Option<&Owner> {
        self.places.get(index).copied().flatten().and_then(|place| self.institutions.get(place))
    }

    /// Every promise with whose it is: institutions, then councils.
    pub fn promises(&self) -> impl Iterator<Item = (&Owner, &Commitment)> {
        let owners = self.institutions.iter().chain(&self.councils);
        owners.flat_map(|owner| owner.commitments.iter().map(move |own| (owner, own)))
    }
}

/// Who promised.
#[derive(Clone, Debug)]
pub struct Owner {
    /// The institution; none for a council.
    pub institution: Option<usize>,
    /// The institution's id, or the layout's.
    pub id: String,
    /// Its promises, the worst first.
    pub commitments: Vec<Commitment>,
}

/// A promise, and where it stands.
#[derive(Clone, Debug)]
pub struct Commitment {
    /// What is promised.
    pub promised: Promised,
    /// Where it stands.
    pub standing: Standing,
    /// How it was kept.
    pub timeliness: Option<Timeliness>,
}

/// What is promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Promised {
    /// Publications of a kind, so often.
    Often(Owed, Every),
    /// Something by a day.
    Once(Pledge),
}

impl Promised {
    /// The word that data use.
    pub fn word(&self) -> &'static str {
        match self {
            Promised::Often(owed, _) => owed.word(),
            Promised::Once(pledge) => pledge.word(),
        }
    }

    /// How often.
    pub fn every(&self) -> Option<Every> {
        match self {
            Promised::Often(_, every) => Some(*every),
            Promised::Once(Pledge::Accounts) => Some(pledge::ACCOUNTS_EVERY),
            Promised::Once(_) => None,
        }
    }

    /// The document that promised it, as references name it: `question/forage`, `council/2026-11-18#vih`.
    pub fn subject(&self, site: &Site) -> Option<String> {
        let Promised::Once(pledge) = self else { return None };
        let (place, anchor) = pledge.document()?;
        let document = site.documents.get(place)?;
        let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
        Some(format!("{}/{}{anchor}", document.kind().word(), document.id()))
    }
}

/// A time without councils.
#[derive(Clone, Debug)]
pub struct Recess {
    /// Its first day.
    pub from: Date,
    /// Its last.
    pub to: Date,
    /// Why.
    pub reason: Option<LocalText>,
}

impl Commitment {
    /// Its weight among the promises of one owner. What is promised by a day weighs from that day on; before it, it puts
    /// nobody up to date who otherwise is not.
    fn weight(&self) -> (Option<State>, bool, State) {
        let state = self.standing.state;
        ((state >= State::Due).then_some(state), matches!(self.promised, Promised::Often(..)), state)
    }
}

impl Owner {
    /// The worst of its promises.
    pub fn worst(&self) -> &Commitment {
        &self.commitments[0]
    }

    /// Its state: that of the worst of its promises.
    pub fn state(&self) -> State {
        self.worst().standing.state
    }
}

/// Whether anything was promised.
pub fn has_promises(site: &Site) -> bool {
    let cadences = || used_profiles(site).any(|profile| profile.cadence.is_some());
    let regular = || site.institutions.iter().any(|institution| !institution.expected.is_empty());
    regular() || cadences() || pledge::are_any(site)
}

/// The promises of a portal at its present.
pub fn of(site: &Site) -> Freshness {
    let has_come = |moment: Timestamp| site.now.has_come(moment);
    reckoned(site, &has_come)
}

pub(super) fn reckoned(site: &Site, has_come: &dyn Fn(Timestamp) -> bool) -> Freshness {
    let mut pledges = pledge::open(site, has_come).into_iter().peekable();
    let mut institutions = Vec::new();
    let mut places = vec![None; site.institutions.len()];
    for (index, institution) in site.institutions.iter().enumerate() {
        let regular = institution.expected.iter().map(|expected| {
            let answers = reports(site, index, expected.owed);
            commitment(site, expected.owed, &promise(site, institution, expected), &answers, has_come)
        });
        let mut commitments: Vec<Commitment> = regular.collect();
        while let Some((_, pledge, standing)) = pledges.next_if(|(whose, ..)| *whose == index) {
            commitments.push(Commitment { promised: Promised::Once(pledge), standing, timeliness: None });
        }
        if let Some(owner) = owner(Some(index), &institution.id.value, commitments) {
            places[index] = Some(institutions.len());
            institutions.push(owner);
        }
    }
    let councils = used_profiles(site).filter_map(|profile| {
        let promise = cadence(profile)?;
        let answers = sittings(site, &|document| is_of(site, document, profile));
        let commitment = commitment(site, Owed::Council, &promise, &answers, has_come);
        owner(None, &profile.id, vec![commitment])
    });
    let councils: Vec<Owner> = councils.collect();
    let pauses = used_profiles(site).flat_map(|profile| &profile.breaks);
    let recesses = pauses.map(|own| Recess { from: own.from, to: own.to, reason: own.reason.clone() });
    Freshness {
        is_measured: has_promises(site),
        recesses: recesses.collect(),
        institutions,
        councils,
        places,
    }
}

fn owner(institution: Option<usize>, id: &str, mut commitments: Vec<Commitment>) -> Option<Owner> {
    commitments.sort_by_key(|commitment| std::cmp::Reverse(commitment.weight()));
    (!commitments.is_empty()).then(|| Owner { institution, id: id.to_owned(), commitments })
}

fn commitment(
    site: &Site,
    owed: Owed,
    promise: &Promise,
    answers: &Answers,
    has_come: &dyn Fn(Timestamp) -> bool,
) -> Commitment {
    let zone = &site.config.zone;
    let standing = reckon(promise, &answers.reports, zone, has_come);
    let timeliness = timeliness(promise, &answers.reports, &answers.delays, zone, has_come)
        .filter(|_| standing.state != State::None);
    Commitment { promised: Promised::Often(owed, promise.every), standing, timeliness }
}

/// What an institution promised; of a council it does not sit in its pauses.
fn promise(site: &Site, institution: &Institution, expected: &Expected) -> Promise {
    let warn_after = match (expected.warn_after, expected.within) {
        (Some(lapse), _) => Grace::After(lapse),
        (None, Some(lapse)) => Grace::Within(lapse),
        (None, None) => Grace::After(WARN_AFTER),
    };
    let profile = site.profile(None).filter(|_| expected.owed == Owed::Council);
    Promise {
        every: expected.every,
        weekday: expected.weekday,
        warn_after,
        alarm_after: expected.alarm_after.unwrap_or(ALARM_AFTER),
        since: institution.valid_from.as_ref().map(|from| from.value),
        until: institution.valid_to.as_ref().map(|to| to.value),
        pauses: profile.map(pauses).unwrap_or_default(),
    }
}

fn pauses(profile: &Profile) -> Vec<Pause> {
    profile.breaks.iter().map(|own| Pause { from: own.from, to: own.to }).collect()
}

/// What a layout promises by its cadence.
fn cadence(profile: &Profile) -> Option<Promise> {
    let cadence = profile.cadence?;
    let hours = cadence.within.map(|within| Lapse::Hours(within.as_hours()));
    Some(Promise {
        every: cadence.every,
        weekday: None,
        warn_after: Grace::Within(hours.unwrap_or(WITHIN)),
        alarm_after: ALARM_AFTER,
        since: None,
        until: None,
        pauses: pauses(profile),
    })
}

/// The layouts of the portal's councils.
fn used_profiles(site: &Site) -> impl Iterator<Item = &Profile> {
    let councils = || site.councils.iter().filter_map(|place| site.documents.get(*place));
    site.profiles.values().filter(move |profile| councils().any(|document| is_of(site, document, profile)))
}

fn is_of(site: &Site, document: &Document, profile: &Profile) -> bool {
    let named = document.council().and_then(|council| council.profile.as_ref());
    site.profile(named.map(|named| named.value.as_str())).is_some_and(|own| own.id == profile.id)
}

/// What answers a promise, and how many minutes each took.
#[derive(Default)]
struct Answers {
    reports: Vec<Report>,
    delays: Vec<(Date, u64)>,
}

/// What an institution published of what it owes: as the one that speaks, not as one that is associated.
fn reports(site: &Site, index: usize, owed: Owed) -> Answers {
    if owed == Owed::Council {
        return sittings(site, &|document| document.institutions.contains(&index));
    }
    let own = site.by_institution[index].iter().filter_map(|place| site.documents.get(*place));
    let own = own.filter(|document| document.institutions.contains(&index) && answers(document, owed));
    let report = |document: &Document| Report {
        day: zoned(document.published, &site.config.zone).date(),
        at: document.published,
        next: None,
    };
    Answers { reports: own.map(report).collect(), delays: Vec::new() }
}

fn answers(document: &Document, owed: Owed) -> bool {
    match owed {
        Owed::Communique => document.kind() == Kind::Communique,
        Owed::Council => document.kind() == Kind::Council,
        Owed::FactCheck => document.kind() == Kind::FactCheck,
        Owed::Consultation => document.kind() == Kind::Consultation,
        Owed::Question => document.kind() == Kind::Question,
        Owed::Type(wanted) => document.communique().is_some_and(|communique| communique.kind == wanted),
    }
}

/// The reports of councils, and the words that none was held. An agenda is no report.
fn sittings(site: &Site, is_own: &dyn Fn(&Document) -> bool) -> Answers {
    let mut answers = Answers::default();
    for document in site.councils.iter().filter_map(|place| site.documents.get(*place)) {
        let Some(council) = document.council().filter(|_| is_own(document)) else { continue };
        if council.stage == Stage::Agenda && !document.is_not_held() {
            continue;
        }
        let zone = &site.config.zone;
        let end = council.sessions.last().and_then(|session| Some(session.date.to_datetime(session.end?)));
        let ended = end.map(|end| instant(end, zone));
        let at = reported(document, Moment::Day(document.date).opens(zone));
        let next = council.next_expected.as_ref().map(|next| next.value);
        answers.reports.push(Report { day: document.date, at, next });
        if let Some(ended) = ended.filter(|ended| document.moment_known && at > *ended) {
            answers
                .delays
                .push((document.date, u64::try_from(at.duration_since(ended).as_mins()).unwrap_or(0)));
        }
    }
    answers
}

/// When a report became public: its address may have been there before as an agenda, and then it grew.
fn reported(document: &Document, sat: Timestamp) -> Timestamp {
    if document.published >= sat || document.is_not_held() {
        return document.published;
    }
    document.modified.filter(|at| *at >= sat).unwrap_or(sat)
}
