//! What was promised, and where it stands: the page of all, the summary of the home page, the state of an institution.

use super::Composer;
use super::frame::INSTITUTIONS;
use super::head::About;
use crate::content::expected::Owed;
use crate::fresh::{Commitment, Owner, Recess, State, Timeliness};
use crate::plan::{Format, Job};
use crate::route::{CALENDAR, Route};
use crate::theme::{Arg, calendar, quantity};
use crate::time::cadence::Every;
use crate::time::zoned;
use crate::view::{FreshRowView, FreshSummaryView, FreshnessView, StateView};
use crate::vocabulary::Choice;
use jiff::civil::{Date, date};

/// States as the page counts them, the worst first.
const COUNTED: [State; 6] =
    [State::Silent, State::Late, State::Due, State::UpToDate, State::Suspended, State::None];

impl Composer<'_> {
    /// « À jour ou en retard ? »
    pub fn freshness_page(&self) -> FreshnessView {
        let title = self.say("fresh-title");
        let route = self.routes.freshness();
        let all = self.link(self.say("institutions"), &self.routes.institutions());
        let frame = self.frame(&route, "freshness", Some(INSTITUTIONS), vec![all], Some(title.clone()));
        let feeds = self.feed_views(&title, &route, &[Format::Rss, Format::Atom]);
        let about = About {
            title,
            description: Some(self.say("fresh-lead")),
            card: self.site_card(),
            feeds: feeds.clone(),
            nodes: Vec::new(),
            article: false,
            route,
        };
        let data = ["freshness.csv"].map(|file| {
            let words = self.say(&format!("data-{}", file.replace('.', "-")));
            self.link(words, &Route::fixed(&format!("data/{file}")))
        });
        let status = self.link(self.say("data-status"), &Route::fixed("status.json"));
        let calendar = self.link(self.say("fresh-calendar"), &self.routes.freshness().join(CALENDAR));
        FreshnessView {
            head: self.head_of(&Job::Freshness, about, &frame),
            frame,
            counts: self.state_counts(),
            councils: self.freshness.councils.iter().map(|owner| self.fresh_row(owner)).collect(),
            institutions: self.fresh_owners().into_iter().map(|owner| self.fresh_row(owner)).collect(),
            recesses: self.freshness.recesses.iter().map(|recess| self.recess(recess)).collect(),
            downloads: data.into_iter().chain([status, calendar]).collect(),
            feeds,
        }
    }

    /// What the home page says of it; nothing where nothing is promised.
    pub(super) fn fresh_summary(&self) -> Option<FreshSummaryView> {
        let counts = self.state_counts();
        if counts.is_empty() {
            return None;
        }
        let late = |owner: &&Owner| owner.state() >= State::Late;
        Some(FreshSummaryView {
            counts,
            late: self.fresh_owners().into_iter().filter(late).map(|owner| self.fresh_row(owner)).collect(),
            all: self.link(self.say("fresh-all"), &self.routes.freshness()),
        })
    }

    /// Where an institution's promises stand, each on its own.
    pub(super) fn institution_states(&self, index: usize) -> Option<FreshRowView> {
        let owner = self.freshness.institutions.iter().find(|owner| owner.institution == Some(index));
        owner.map(|owner| self.fresh_row(owner))
    }

    /// Institutions, the worst first; the site's order among equals.
    fn fresh_owners(&self) -> Vec<&Owner> {
        let mut owners: Vec<&Owner> = self.freshness.institutions.iter().collect();
        let rank = |owner: &Owner| COUNTED.iter().position(|state| *state == owner.state());
        let mut places = vec![usize::MAX; self.site.institutions.len()];
        for (place, index) in self.site.order.institutions.iter().enumerate() {
            places[*index] = place;
        }
        owners.sort_by_key(|owner| (rank(owner), owner.institution.map(|index| places[index])));
        owners
    }

    fn state_counts(&self) -> Vec<StateView> {
        let count =
            |state: State| self.freshness.institutions.iter().filter(|owner| owner.state() == state).count();
        let counted = COUNTED.iter().map(|state| (*state, count(*state))).filter(|(_, count)| *count > 0);
        counted
            .map(|(state, count)| StateView {
                state: state.word().to_owned(),
                sign: state.sign().to_owned(),
                words: self.count_of(&format!("fresh-count-{}", state.word().replace('_', "-")), count),
            })
            .collect()
    }

    fn count_of(&self, id: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.theme.strings().say_with(id, &[("count", Arg::Number(count))])
    }

    fn fresh_row(&self, owner: &Owner) -> FreshRowView {
        let profile = owner.institution.is_none().then(|| self.site.profiles.get(&owner.id)).flatten();
        FreshRowView {
            institution: owner.institution.map(|index| self.institution(index)),
            name: profile.map(|profile| self.text(&profile.document)),
            state: self.fresh_state(owner.worst()),
            expected: self.expectation(owner.worst()),
            promises: owner.commitments.iter().map(|own| self.promised(own)).collect(),
            record: owner.commitments.iter().flat_map(|own| self.record(own)).collect(),
        }
    }

    /// A state with its date, in words that an institution can sign.
    pub(super) fn fresh_state(&self, commitment: &Commitment) -> StateView {
        let standing = &commitment.standing;
        let zone = &self.site.config.zone;
        let on = |id: &str, day: Date| self.say_with(id, &[("date", &self.date(day).words)]);
        let since = standing.since(zone);
        let words = match (standing.state, since) {
            (State::Silent, _) => match standing.last {
                Some(last) => on("fresh-silent", zoned(last.at, zone).date()),
                None => self.say("fresh-silent-ever"),
            },
            (State::Due, Some(day)) => on("fresh-due", day),
            (State::Late, Some(day)) => on("fresh-late", day),
            (State::Suspended, _) => match standing.suspended {
                Some((_, Some(to))) => on("fresh-suspended", to),
                Some((from, None)) => on("fresh-ended", from),
                None => self.say("fresh-none"),
            },
            (State::None, _) => self.say("fresh-none"),
            _ => self.say("fresh-up-to-date"),
        };
        StateView { state: standing.state.word().to_owned(), sign: standing.state.sign().to_owned(), words }
    }

    /// When the next is, or was, expected.
    fn expectation(&self, commitment: &Commitment) -> Option<String> {
        let standing = &commitment.standing;
        let expected = standing.expected.filter(|_| standing.state != State::Due)?;
        let waits = matches!(standing.state, State::UpToDate | State::Suspended);
        let id = if waits { "fresh-expected" } else { "fresh-was-expected" };
        Some(self.say_with(id, &[("date", &self.date(expected).words)]))
    }

    /// « Communiqué, toutes les 2 semaines ».
    pub(super) fn promised(&self, own: &Commitment) -> String {
        self.enumerated(&[self.owed(own.owed), self.every(own.every)])
    }

    /// When it was kept last, and how.
    fn record(&self, commitment: &Commitment) -> Vec<String> {
        let last = commitment.standing.last.map(|last| zoned(last.at, &self.site.config.zone).date());
        let last = last.map(|day| self.say_with("last-published", &[("date", &self.date(day).words)]));
        let kept = commitment.timeliness.as_ref().map(|own| self.kept(own)).unwrap_or_default();
        last.into_iter().chain(kept).collect()
    }

    fn owed(&self, owed: Owed) -> String {
        match owed {
            Owed::Type(kind) => self.say(&format!("type-{}", kind.word())),
            owed => self.say(&format!("fresh-owed-{}", owed.word())),
        }
    }

    fn every(&self, every: Every) -> String {
        let count = |id: &str, count: i32| self.count_of(id, usize::try_from(count).unwrap_or(1));
        match every {
            Every::Weekday(day) => {
                // Monday, 5 January 1970 and the days after it.
                let named = date(1970, 1, 4 + day.to_monday_one_offset());
                let name = calendar::weekday(self.theme.strings(), named);
                self.say_with("fresh-every-weekday", &[("day", &name)])
            }
            Every::Days(days) if days % 7 == 0 => count("fresh-every-weeks", days / 7),
            Every::Days(days) => count("fresh-every-days", days),
            Every::Months(months) => count("fresh-every-months", months),
        }
    }

    /// Only what was measured.
    fn kept(&self, timeliness: &Timeliness) -> Vec<String> {
        let strings = self.theme.strings();
        let month = |day: Date| calendar::month_year(strings, day);
        let mut parts = Vec::new();
        if timeliness.expected > 0 {
            let (kept, of) = (timeliness.kept.to_string(), timeliness.expected.to_string());
            let (from, to) = (month(timeliness.from), month(timeliness.to));
            let values = [("kept", &*kept), ("of", &*of), ("from", &*from), ("to", &*to)];
            parts.push(self.say_with("fresh-kept", &values));
        }
        if let Some(minutes) = timeliness.median_delay {
            parts.push(self.say_with("fresh-delay", &[("delay", &quantity::duration(strings, minutes))]));
        }
        if let Some(days) = timeliness.longest_silence.filter(|days| *days > 0) {
            parts.push(self.count_of("fresh-silence", usize::try_from(days).unwrap_or(0)));
        }
        parts
    }

    fn recess(&self, recess: &Recess) -> String {
        let (from, to) = (self.date(recess.from).words, self.date(recess.to).words);
        let reason = self.maybe(recess.reason.as_ref());
        let days = self.say_with("from-to", &[("from", &from), ("to", &to)]);
        reason.map_or_else(|| days.clone(), |reason| format!("{days}{}{reason}", self.say("colon")))
    }
}
