//! A fictional year, day by day: what was promised against what came, and the state of every day.

use crieur::fresh::{Grace, Pause, Promise, Report, State, reckon};
use crieur::time::cadence::{Every, Lapse};
use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

const YEAR: i16 = 2028;

fn zone() -> TimeZone {
    TimeZone::get("Europe/Paris").unwrap()
}

fn at(day: Date, hour: i8) -> Timestamp {
    day.at(hour, 0, 0, 0).to_zoned(zone()).unwrap().timestamp()
}

fn on(month: i8, day: i8) -> Date {
    date(YEAR, month, day)
}

/// A council every Wednesday, its report within a day; it does not sit in August.
fn council() -> Promise {
    Promise {
        every: Every::Weekday(Weekday::Wednesday),
        weekday: None,
        warn_after: Grace::Within(Lapse::Hours(24)),
        alarm_after: Lapse::Days(14),
        since: None,
        until: None,
        pauses: vec![Pause { from: on(7, 31), to: on(9, 3) }],
    }
}

/// A ministry that owes a communiqué a month.
fn ministry() -> Promise {
    Promise {
        every: Every::Months(1),
        weekday: None,
        warn_after: Grace::After(Lapse::Days(7)),
        alarm_after: Lapse::Months(1),
        since: Some(on(1, 31)),
        until: None,
        pauses: Vec::new(),
    }
}

fn report(day: Date, published: Timestamp) -> Report {
    Report { day, at: published, next: None }
}

/// The state at noon of every day of the year, equal days together: `from state`.
fn walk(promise: &Promise, reports: &[Report]) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    let mut before = None;
    for day in on(1, 1).series(1.day()).take_while(|day| day.year() == YEAR) {
        let noon = at(day, 12);
        let state = reckon(promise, reports, &zone(), &|moment| moment <= noon).state;
        if before.replace(state) != Some(state) {
            runs.push(format!("{day} {}", state.word()));
        }
    }
    runs
}

/// Reports of every Wednesday at six in the evening, from one until another.
fn wednesdays(from: Date, to: Date) -> impl Iterator<Item = Report> {
    from.series(7.days()).take_while(move |day| *day <= to).map(|day| report(day, at(day, 18)))
}

#[test]
fn a_council_through_a_year() {
    // The first Wednesday is 5 January; 2028 is a leap year.
    let mut reports: Vec<Report> = wednesdays(on(1, 5), on(2, 23)).collect();
    // Of two days, Wednesday and Thursday: the report is of the second.
    reports.push(report(on(3, 2), at(on(3, 2), 20)));
    reports.extend(wednesdays(on(3, 8), on(3, 22)));
    // Not held, told two days before.
    reports.push(report(on(3, 29), at(on(3, 27), 9)));
    reports.extend(wednesdays(on(4, 5), on(4, 26)));
    // Under an embargo of three days: published on Saturday.
    reports.push(report(on(5, 3), at(on(5, 6), 9)));
    // Skipped without a word: 10 May. The next is held and published.
    reports.extend(wednesdays(on(5, 17), on(7, 26)));
    // After the pause, on Wednesday 6 September; then nothing until 25 October.
    reports.extend(wednesdays(on(9, 6), on(9, 13)));
    reports.extend(wednesdays(on(10, 25), on(12, 27)));
    let noon_due = |day: Date| format!("{day} due");
    let noon_fine = |day: Date| format!("{} up_to_date", day.tomorrow().unwrap());
    let weekly = |from: Date, to: Date| -> Vec<String> {
        from.series(7.days())
            .take_while(|day| *day <= to)
            .flat_map(|day| [noon_due(day), noon_fine(day)])
            .collect()
    };
    let mut expected = vec!["2028-01-01 none".to_owned(), "2028-01-06 up_to_date".to_owned()];
    expected.extend(weekly(on(1, 12), on(2, 23)));
    expected.extend([noon_due(on(3, 1)), "2028-03-03 up_to_date".to_owned()]);
    expected.extend(weekly(on(3, 8), on(3, 22)));
    expected.extend(weekly(on(4, 5), on(4, 26)));
    expected.extend(["2028-05-03 due", "2028-05-05 late", "2028-05-06 up_to_date"].map(str::to_owned));
    expected.extend(["2028-05-10 due", "2028-05-12 late", "2028-05-18 up_to_date"].map(str::to_owned));
    expected.extend(weekly(on(5, 24), on(7, 26)));
    expected.extend(["2028-07-31 suspended", "2028-09-04 up_to_date"].map(str::to_owned));
    expected.extend(weekly(on(9, 6), on(9, 13)));
    expected.extend(["2028-09-20 due", "2028-09-22 late", "2028-10-04 silent"].map(str::to_owned));
    expected.push("2028-10-26 up_to_date".to_owned());
    expected.extend(weekly(on(11, 1), on(12, 27)));
    assert_eq!(walk(&council(), &reports), expected);
}

#[test]
fn a_ministry_through_a_year() {
    // Created at the end of January: a month later is the leap day.
    assert_eq!(
        walk(&ministry(), &[]),
        [
            "2028-01-01 none",
            "2028-01-31 up_to_date",
            "2028-02-29 due",
            "2028-03-07 late",
            "2028-03-29 silent"
        ]
    );
    let published = |day: Date| report(day, at(day, 10));
    let reports = [published(on(2, 10)), published(on(3, 31)), published(on(6, 8))];
    assert_eq!(
        walk(&ministry(), &reports),
        [
            "2028-01-01 none",
            "2028-01-31 up_to_date",
            "2028-03-10 due",
            "2028-03-17 late",
            "2028-03-31 up_to_date",
            "2028-04-30 due",
            "2028-05-07 late",
            "2028-05-30 silent",
            "2028-06-08 up_to_date",
            "2028-07-08 due",
            "2028-07-15 late",
            "2028-08-08 silent"
        ]
    );
}

#[test]
fn nothing_is_expected_of_what_is_no_more() {
    let dissolved = Promise { until: Some(on(3, 12)), ..ministry() };
    let reports = [report(on(2, 10), at(on(2, 10), 10))];
    assert_eq!(
        walk(&dissolved, &reports),
        ["2028-01-01 none", "2028-01-31 up_to_date", "2028-03-10 due", "2028-03-13 suspended"]
    );
}

#[test]
fn who_never_published_and_has_no_first_day_has_no_state() {
    assert_eq!(walk(&Promise { since: None, ..ministry() }, &[]), ["2028-01-01 none"]);
}

#[test]
fn the_day_that_a_report_promises_stands_before_the_rhythm() {
    let weekly = Promise { every: Every::Days(7), pauses: Vec::new(), ..council() };
    let mut last = report(on(7, 26), at(on(7, 26), 8));
    last.next = Some(on(9, 6));
    let runs = walk(&weekly, &[last]);
    assert_eq!(runs[1..4], ["2028-07-26 up_to_date", "2028-09-06 due", "2028-09-08 late"]);
}

#[test]
fn between_two_turnings_nothing_turns() {
    use std::cell::Cell;
    let reports: Vec<Report> =
        wednesdays(on(1, 5), on(3, 22)).chain(wednesdays(on(5, 17), on(7, 26))).collect();
    let promises = [council(), ministry(), Promise { until: Some(on(4, 3)), ..ministry() }];
    for promise in &promises {
        let standing = |now: Timestamp| {
            let next = Cell::new(Timestamp::MAX);
            let standing = reckon(promise, &reports, &zone(), &|moment| {
                let come = moment <= now;
                if !come {
                    next.set(next.get().min(moment));
                }
                come
            });
            ((standing.state, standing.last, standing.since(&zone())), next.get())
        };
        let (mut now, end) = (at(on(1, 1), 0), at(on(12, 31), 0));
        let mut turnings = 0;
        while now < end {
            let (told, next) = standing(now);
            if next == Timestamp::MAX {
                assert_eq!(standing(end).0, told);
                break;
            }
            for part in 1..8 {
                let between = now.as_second() + (next.as_second() - now.as_second() - 1) * part / 8;
                assert_eq!(standing(Timestamp::from_second(between).unwrap()).0, told);
            }
            turnings += 1;
            // A report that comes before the last one that counts changes nothing; a turning does.
            now = next;
        }
        assert!(turnings > 3);
    }
}

#[test]
fn a_day_is_that_of_the_zone() {
    let turning = council().turning(on(3, 22), &zone());
    assert_eq!(turning.due.to_string(), "2028-03-21T23:00:00Z");
    assert_eq!(turning.late.to_string(), "2028-03-23T23:00:00Z");
    // The clock goes forward on 26 March: two weeks later midnight is an hour earlier in UTC.
    assert_eq!(turning.silent.unwrap().to_string(), "2028-04-04T22:00:00Z");
    assert!(State::Silent > State::Late && State::Late > State::Due && State::Due > State::UpToDate);
}
