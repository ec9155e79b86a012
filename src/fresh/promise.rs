//! A promise against the reports that answer it → where it stands at a moment, and since when.

use crate::time::cadence::{Every, Lapse};
use crate::time::{Moment, zoned};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// What is promised: something every so often, from a day on, until another.
#[derive(Clone, Debug)]
pub struct Promise {
    /// How often.
    pub every: Every,
    /// On which day of the week, where it comes after days or months.
    pub weekday: Option<Weekday>,
    /// How long after the expected day begins it is late.
    pub warn_after: Grace,
    /// How long after it begins it is silent.
    pub alarm_after: Lapse,
    /// The first day of who promises.
    pub since: Option<Date>,
    /// The last day of who promises.
    pub until: Option<Date>,
    /// When nothing is expected.
    pub pauses: Vec<Pause>,
}

/// How long an expected day may pass without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grace {
    /// So long after it begins.
    After(Lapse),
    /// So long after it ends: a report within 24 hours of a sitting whose end nobody knows.
    Within(Lapse),
}

/// A time in which nothing is expected, its last day included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// Its first day.
    pub from: Date,
    /// Its last.
    pub to: Date,
}

/// Something published that answers a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// The day it is about: of a sitting the last, of anything else that of its publication.
    pub day: Date,
    /// When it became public.
    pub at: Timestamp,
    /// The day on which it promises the next one.
    pub next: Option<Date>,
}

/// Where a promise stands, from the best to what cannot be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nothing was ever published, and there is no day to count from.
    None,
    /// Nothing is expected: a pause, or who promised is no more.
    Suspended,
    /// The next is not expected yet.
    UpToDate,
    /// It is expected.
    Due,
    /// It is late.
    Late,
    /// Nothing has come for so long that it is no lateness any more.
    Silent,
}

impl State {
    /// The word that data use.
    pub fn word(self) -> &'static str {
        match self {
            State::None => "none",
            State::Suspended => "suspended",
            State::UpToDate => "up_to_date",
            State::Due => "due",
            State::Late => "late",
            State::Silent => "silent",
        }
    }

    /// A shape for each: they are told apart without colour.
    pub fn sign(self) -> &'static str {
        match self {
            State::UpToDate => "●",
            State::Due => "◔",
            State::Late => "◐",
            State::Silent => "○",
            State::Suspended => "◌",
            State::None => "–",
        }
    }
}

/// The moments at which an expected report turns due, late, and silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turning {
    /// The expected day begins.
    pub due: Timestamp,
    /// It is late.
    pub late: Timestamp,
    /// It is silent; never, where a day was promised once: who is late with it still publishes.
    pub silent: Option<Timestamp>,
}

impl Turning {
    /// The state that it has come to. Of what is to come only the next is asked for.
    pub(super) fn state(&self, has_come: &dyn Fn(Timestamp) -> bool) -> State {
        let turns =
            [(Some(self.due), State::Due), (Some(self.late), State::Late), (self.silent, State::Silent)];
        let come = turns.iter().take_while(|(at, _)| at.is_some_and(has_come));
        come.last().map_or(State::UpToDate, |turn| turn.1)
    }
}

/// Where a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its state.
    pub state: State,
    /// The last report that counts.
    pub last: Option<Report>,
    /// The day on which the next is expected.
    pub expected: Option<Date>,
    /// When that day turns due, late and silent.
    pub turning: Option<Turning>,
    /// While it is suspended: since when, and the last day if there is one.
    pub suspended: Option<(Date, Option<Date>)>,
}

impl Standing {
    /// The day since when it has the state of now, in a zone: due, late or silent.
    pub fn since(&self, zone: &TimeZone) -> Option<Date> {
        let turning = self.turning?;
        let at = match self.state {
            State::Due => turning.due,
            State::Late => turning.late,
            State::Silent => turning.silent?,
            State::Suspended => return self.suspended.map(|(from, _)| from),
            State::None | State::UpToDate => return None,
        };
        Some(zoned(at, zone).date())
    }
}

/// A day that is expected, and the pause that moved it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Expectation {
    pub(super) day: Date,
    pub(super) pause: Option<Pause>,
}

impl Promise {
    /// The day expected after a report.
    pub(super) fn after(&self, report: &Report) -> Option<Expectation> {
        match report.next.filter(|next| *next > report.day) {
            // Who promised a day knew of the pause.
            Some(next) => Some(Expectation { day: next, pause: self.pause_before(report.day, next) }),
            None => self.moved(self.step(report.day)?),
        }
    }

    /// The pause that lies between a report and the day promised after it, where that is later than usual.
    fn pause_before(&self, day: Date, next: Date) -> Option<Pause> {
        let usual = self.step(day)?;
        let within = |pause: &&Pause| pause.from <= usual && usual <= pause.to && pause.to < next;
        self.pauses.iter().find(within).copied()
    }

    /// The first day expected of who never published.
    fn first(&self) -> Option<Expectation> {
        self.moved(self.step(self.since?)?)
    }

    fn step(&self, day: Date) -> Option<Date> {
        let next = self.every.after(day)?;
        let Some(weekday) = self.weekday.filter(|_| !matches!(self.every, Every::Weekday(_))) else {
            return Some(next);
        };
        // The last such day until then, if it comes after the first.
        let before = next.tomorrow().ok()?.nth_weekday(-1, weekday).ok()?;
        if before > day { Some(before) } else { next.nth_weekday(1, weekday).ok() }
    }

    /// A day moved out of the pauses that it falls in; each is passed once.
    pub(super) fn moved(&self, mut day: Date) -> Option<Expectation> {
        let mut moved: Option<Pause> = None;
        for _ in 0..=self.pauses.len() {
            let Some(pause) = self.pauses.iter().find(|pause| pause.from <= day && day <= pause.to) else {
                return Some(Expectation { day, pause: moved });
            };
            moved = Some(Pause { from: moved.map_or(pause.from, |first| first.from), to: pause.to });
            day = match (self.every, self.weekday) {
                (Every::Weekday(weekday), _) | (_, Some(weekday)) => pause.to.nth_weekday(1, weekday).ok()?,
                _ => pause.to.checked_add(Span::new().days(1)).ok()?,
            };
        }
        None
    }

    /// When an expected day turns.
    pub fn turning(&self, day: Date, zone: &TimeZone) -> Turning {
        let due = Moment::Day(day).opens(zone);
        let late = match self.warn_after {
            Grace::After(lapse) => lapse.after(due, zone),
            Grace::Within(lapse) => lapse.after(Moment::Day(day).closes(zone), zone),
        };
        Turning { due, late, silent: Some(self.alarm_after.after(due, zone).max(late)) }
    }
}

/// Where a promise stands, given what was published. Reports may be in any order, and may be still to come.
pub fn reckon(
    promise: &Promise,
    reports: &[Report],
    zone: &TimeZone,
    has_come: &dyn Fn(Timestamp) -> bool,
) -> Standing {
    let begins = |day: Date| has_come(Moment::Day(day).opens(zone));
    let ended = |day: Date| has_come(Moment::Day(day).closes(zone));
    let mut public: Vec<Report> = reports.iter().filter(|report| has_come(report.at)).copied().collect();
    public.sort_unstable_by_key(|report| (report.day, report.at));
    let last = last(promise, &public, &begins);
    let nothing = Standing { state: State::None, last, expected: None, turning: None, suspended: None };
    if let Some(until) = promise.until.filter(|until| ended(*until)) {
        return Standing { state: State::Suspended, suspended: Some((until, None)), ..nothing };
    }
    if last.is_none() && promise.since.is_none_or(|since| !begins(since)) {
        return nothing;
    }
    let expected = last.map_or_else(|| promise.first(), |last| promise.after(&last));
    let Some(expected) = expected.filter(|e| promise.until.is_none_or(|until| e.day <= until)) else {
        return Standing { state: State::UpToDate, ..nothing };
    };
    let turning = promise.turning(expected.day, zone);
    let standing =
        Standing { expected: Some(expected.day), turning: Some(turning), state: State::UpToDate, ..nothing };
    if let Some(pause) = expected.pause {
        if !begins(pause.from) {
            return standing;
        }
        if !ended(pause.to) {
            let suspended = Some((pause.from, Some(pause.to)));
            return Standing { state: State::Suspended, suspended, ..standing };
        }
    }
    Standing { state: turning.state(has_come), ..standing }
}

/// The last report that counts: one that follows another without a gap counts at once, though its day be to come (a
/// council that will not be held, told beforehand); one after a gap counts from its day on.
fn last(promise: &Promise, public: &[Report], begins: &dyn Fn(Date) -> bool) -> Option<Report> {
    let mut last: Option<Report> = None;
    for report in public {
        let before = last.and_then(|before| promise.after(&before));
        let answers = before.is_some_and(|expected| {
            let next = promise.every.after(expected.day);
            report.day <= expected.day || next.is_none_or(|next| report.day < next)
        });
        if answers || begins(report.day) {
            last = Some(*report);
        }
    }
    last
}
