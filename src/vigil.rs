//! When `crieur watch` builds: readings of the clock and what happened go in, what to do and how long to wait come out.
//!
//! Nothing here waits or looks at a clock. Moments of the portal are compared with the wall clock, which may jump and
//! which a suspended machine finds hours later; lengths of time with a clock that only goes forward.

use std::time::Duration;

use jiff::Timestamp;

/// However far the next moment is, the wall clock is looked at this often: so long may a moment be missed after a
/// suspension or a jump.
pub const STEP: Duration = Duration::from_secs(30);

/// A change is answered once nothing has changed for this long: a `git pull` writes many files.
const QUIET: Duration = Duration::from_millis(300);
/// Or this long after the first, however busy the folder.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long after a failed build the next is tried; twice as long after each that fails again.
const FIRST_RETRY: Duration = Duration::from_secs(30);
/// But never longer than this.
const LAST_RETRY: Duration = Duration::from_mins(15);

/// A clock that goes back by less is being set right, not wrong: a site made some seconds « from now » stays.
const SLACK: Duration = Duration::from_mins(1);

/// What both clocks say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The wall clock.
    pub wall: Timestamp,
    /// A clock that never goes back; it may stand still while the machine is suspended.
    pub steady: Duration,
}

/// Why a build is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The watch begins.
    Start,
    /// The content or the theme changed.
    Change,
    /// The next moment at which the site is otherwise has come.
    Moment,
    /// The clock went back behind the moment for which the site was made.
    ClockWentBack,
    /// The last build failed.
    Retry,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Build, for the wall clock of the reading.
    Build(Cause),
    /// Wait until something happens, but not longer than this.
    Wait(Duration),
}

/// A watch: what it knows of the site that stands, and of what happened since.
#[derive(Debug, Default)]
pub struct Vigil {
    begun: bool,
    /// The moment for which the site was made.
    made_for: Option<Timestamp>,
    /// When it is otherwise.
    next: Option<Timestamp>,
    change: Option<Unanswered>,
    failure: Option<Failure>,
}

/// Changes that no build has answered, by the steady clock.
#[derive(Clone, Copy, Debug)]
struct Unanswered {
    first: Duration,
    last: Duration,
}

#[derive(Clone, Copy, Debug)]
struct Failure {
    /// How many builds failed in a row for the same content.
    times: u32,
    /// When to try again, by the steady clock.
    again: Duration,
}

impl Vigil {
    /// A watch that begins: its first step is a build.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do now.
    pub fn step(&self, now: Reading) -> Step {
        if let Some(cause) = self.due(now) {
            return Step::Build(cause);
        }
        let until = |at: Timestamp| Duration::try_from(at.duration_since(now.wall)).unwrap_or_default();
        let moment = self.next.map(until);
        let change = self.change.map(|change| change.answered_at().saturating_sub(now.steady));
        let retry = self.failure.map(|failure| failure.again.saturating_sub(now.steady));
        let wait = [moment, change, retry].into_iter().flatten().fold(STEP, Duration::min);
        Step::Wait(wait)
    }

    fn due(&self, now: Reading) -> Option<Cause> {
        let back = |made: Timestamp| made.checked_sub(SLACK).is_ok_and(|earliest| now.wall < earliest);
        if !self.begun {
            Some(Cause::Start)
        } else if self.change.is_some_and(|change| change.answered_at() <= now.steady) {
            Some(Cause::Change)
        } else if self.next.is_some_and(|next| next <= now.wall) {
            Some(Cause::Moment)
        } else if self.made_for.is_some_and(back) {
            Some(Cause::ClockWentBack)
        } else if self.failure.is_some_and(|failure| failure.again <= now.steady) {
            Some(Cause::Retry)
        } else {
            None
        }
    }

    /// Something changed in the content or the theme.
    pub fn changed(&mut self, now: Reading) {
        let first = self.change.map_or(now.steady, |change| change.first);
        self.change = Some(Unanswered { first, last: now.steady });
        // Other content may well be mended content: its failures are counted anew.
        self.failure = self.failure.map(|failure| Failure { times: 0, ..failure });
    }

    /// A build begins: it answers every change so far. Those that come meanwhile are told afterwards.
    pub fn begins(&mut self) {
        self.begun = true;
        self.change = None;
    }

    /// The site was published, as it is at `present`; it is otherwise at `next`. A present that is not that of the clock
    /// is one that the portal has set for itself: no moment changes such a site.
    pub fn published(&mut self, now: Reading, present: Timestamp, next: Option<Timestamp>) {
        let follows_the_clock = present == now.wall;
        self.made_for = follows_the_clock.then_some(present);
        self.next = next.filter(|next| follows_the_clock && *next > present);
        self.failure = None;
    }

    /// The build that began at this reading failed at `ended`: the site before it stands, and another is tried later.
    pub fn failed(&mut self, began: Reading, ended: Reading) {
        let times = self.failure.map_or(1, |failure| failure.times.saturating_add(1));
        let wait = FIRST_RETRY.saturating_mul(2_u32.saturating_pow((times - 1).min(16))).min(LAST_RETRY);
        self.failure = Some(Failure { times, again: ended.steady.saturating_add(wait) });
        // What was due is due at the retry; a moment to come may still be the one that mends it.
        self.next = self.next.filter(|next| *next > began.wall);
        self.made_for = None;
    }

    /// When the site is otherwise, if that is known.
    pub fn next(&self) -> Option<Timestamp> {
        self.next
    }

    /// How long until the build that failed is tried again.
    pub fn retry_in(&self, now: Reading) -> Option<Duration> {
        self.failure.map(|failure| failure.again.saturating_sub(now.steady))
    }
}

impl Unanswered {
    fn answered_at(self) -> Duration {
        self.last.saturating_add(QUIET).min(self.first.saturating_add(PATIENCE))
    }
}
