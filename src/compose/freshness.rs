//! What was promised, and where it stands: the page of all, the summary of the home page, the state of an institution.

use super::Composer;
use super::frame::INSTITUTIONS;
use super::head::About;
use crate::content::expected::Owed;
use crate::fresh::{Commitment, Owner, Promised, Recess, State, Timeliness};
use crate::plan::{Format, Job};
use crate::route::{CALENDAR, Route};
use crate::theme::{Arg, calendar, quantity};
use crate::time::cadence::Every;
use crate::time::zoned;
use crate::view::{DatedView, FreshRowView, FreshSummaryView, FreshnessView, LinkView, ListView, StateView};
use crate::vocabulary::Choice;
use jiff::civil::{Date, date};

/// The preposition of a day: « le 18 novembre », « depuis le 18 novembre ».
pub(super) const ON: &str = "fresh-day-on";
pub(super) const SINCE: &str = "fresh-day-since";

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
        let councils: Vec<_> = self.freshness.councils.iter().map(|owner| self.fresh_row(owner)).collect();
        let institutions: Vec<_> =
            self.fresh_owners().into_iter().map(|owner| self.fresh_row(owner)).collect();
        let head = self.head_of(&Job::Freshness, about, &frame);
        let days: Vec<_> = councils.iter().chain(&institutions).flat_map(days).collect();
        FreshnessView {
            head: self.counting(head, &days),
            frame,
            counts: self.state_counts(),
            councils,
            institutions,
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
        self.freshness.of_institution(index).map(|owner| self.fresh_row(owner))
    }

    /// The way to the page that tells all of it.
    pub(super) fn freshness_link(&self) -> Option<LinkView> {
        let link = || self.link(self.say("fresh-title"), &self.routes.freshness());
        self.freshness.is_measured.then(link)
    }

    /// The list of council reports with where the last report stands, and when the next is expected.
    pub(super) fn with_expected_council(&self, list: ListView) -> ListView {
        let last = self.site.councils.first().and_then(|place| self.site.documents.get(*place));
        let Some((document, council)) = last.and_then(|last| Some((last, last.council()?))) else {
            return list;
        };
        let profile = self.profile(council).map(|profile| profile.id.as_str());
        let owner = self.freshness.councils.iter().find(|owner| Some(owner.id.as_str()) == profile);
        let freshness = owner.map(|owner| self.fresh_row(owner));
        let next_expected = if freshness.is_none() { self.next_expected(document, council) } else { None };
        let mut days: Vec<_> = freshness.iter().flat_map(days).collect();
        days.push(next_expected.as_ref());
        let head = self.counting(list.head, &days);
        ListView { head, freshness, next_expected, freshness_all: self.freshness_link(), ..list }
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
                words: self
                    .count_of(&format!("fresh-count-{}", state.word().replace('_', "-")), count)
                    .into(),
            })
            .collect()
    }

    fn count_of(&self, id: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.theme.strings().say_with(id, &[("count", Arg::Number(count))])
    }

    fn fresh_row(&self, owner: &Owner) -> FreshRowView {
        let profile = owner.institution.is_none().then(|| self.site.profiles.get(&owner.id)).flatten();
        let (pressing, pledges) = self.pledges(owner);
        let regular = owner.commitments.iter().filter(|own| matches!(own.promised, Promised::Often(..)));
        FreshRowView {
            institution: owner.institution.map(|index| self.institution(index)),
            name: profile.map(|profile| self.text(&profile.document)),
            state: self.fresh_state(owner.worst()),
            what: match &owner.worst().promised {
                Promised::Once(pledge) => Some(self.pledged(pledge)),
                Promised::Often(..) => None,
            },
            expected: self.expectation(owner.worst()),
            promises: regular.clone().map(|own| self.promised(own)).collect(),
            pressing,
            pledges,
            record: regular.flat_map(|own| self.record(own)).collect(),
        }
    }

    /// A state with its date, in words that an institution can sign.
    pub(super) fn fresh_state(&self, commitment: &Commitment) -> StateView {
        let standing = &commitment.standing;
        let zone = &self.site.config.zone;
        let since = |id: &str, day: Date| self.dated(id, (SINCE, day), &self.date(day).words);
        let said = |id: &str| DatedView::from(self.say(id));
        let words = match (standing.state, standing.since(zone)) {
            (State::Silent, _) => match standing.last {
                Some(last) => since("fresh-silent", zoned(last.at, zone).date()),
                None => said("fresh-silent-ever"),
            },
            (State::Due, Some(day)) => DatedView { counted: true, ..since("fresh-due", day) },
            (State::Late, Some(day)) => since("fresh-late", day),
            (State::Suspended, _) => match standing.suspended {
                Some((from, Some(to))) => self.paused(from, to),
                Some((from, None)) => since("fresh-ended", from),
                None => said("fresh-none"),
            },
            (State::None, _) => said("fresh-none"),
            _ => said("fresh-up-to-date"),
        };
        StateView { state: standing.state.word().to_owned(), sign: standing.state.sign().to_owned(), words }
    }

    /// « En pause jusqu’au 3 septembre 2028 : congés du Gouvernement ».
    fn paused(&self, from: Date, to: Date) -> DatedView {
        let mut words = self.dated("fresh-suspended", ("fresh-day-until", to), &self.date(to).words);
        let recess = self.freshness.recesses.iter().find(|recess| recess.from >= from && recess.to == to);
        if let Some(reason) = recess.and_then(|recess| self.maybe(recess.reason.as_ref())) {
            words.after = format!("{}{}{reason}", words.after, self.say("colon"));
        }
        words
    }

    /// When the next is, or was, expected.
    fn expectation(&self, commitment: &Commitment) -> Option<DatedView> {
        let standing = &commitment.standing;
        // What presses and was promised by a day stands below with that day.
        let is_told = matches!(commitment.promised, Promised::Once(_)) || standing.state == State::Due;
        let expected = standing.expected.filter(|_| standing.state < State::Due || !is_told)?;
        let waits = matches!(standing.state, State::UpToDate | State::Suspended);
        let id = match &commitment.promised {
            _ if !waits => "fresh-awaited",
            Promised::Often(Owed::Council, _) => "fresh-report-expected",
            Promised::Often(..) => "fresh-expected",
            Promised::Once(_) => "fresh-deadline",
        };
        Some(self.awaited(id, (ON, expected), &self.date(expected).words))
    }

    /// « Communiqué, toutes les 2 semaines » ; « Réponse à une question : Quand le forage sera-t-il réparé ? ».
    pub(super) fn promised(&self, own: &Commitment) -> String {
        match &own.promised {
            Promised::Often(owed, every) => self.enumerated(&[self.owed(*owed), self.every(*every)]),
            Promised::Once(pledge) => match self.pledge_link(pledge) {
                Some(link) => format!("{}{}{}", self.pledged(pledge), self.say("colon"), link.label),
                None => self.pledged(pledge),
            },
        }
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

/// The days of a row on which something is expected.
pub(super) fn days(row: &FreshRowView) -> Vec<Option<&DatedView>> {
    let pledges = row.pressing.iter().chain(&row.pledges).map(|pledge| Some(&pledge.state.words));
    pledges.chain([Some(&row.state.words), row.expected.as_ref()]).collect()
}
