//! Timeliness over whole months: the median delay, the share of promises kept, the longest silence.

use super::promise::{Promise, Report};
use crate::time::{Moment, zoned};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// How a promise was kept over the last twelve whole months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeliness {
    /// The first day that counts.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// How many reports were expected.
    pub expected: usize,
    /// How many came before they were late.
    pub kept: usize,
    /// The median time from the end of a sitting to its report in minutes, where both moments are known.
    pub median_delay: Option<u64>,
    /// The longest time between two publications, in days.
    pub longest_silence: Option<i32>,
}

/// How a promise was kept in the twelve months before the one of now, from the month of the first report on. The present is asked
/// whether each has begun.
pub fn timeliness(
    promise: &Promise,
    reports: &[Report],
    delays: &[(Date, u64)],
    zone: &TimeZone,
    has_come: &dyn Fn(Timestamp) -> bool,
) -> Option<Timeliness> {
    let mut reports = reports.to_vec();
    reports.sort_unstable_by_key(|report| (report.day, report.at));
    let first = reports.first()?.day.first_of_month();
    let months = |day: Date, count: i32| day.checked_add(Span::new().months(count)).ok();
    let mut end = first;
    // Who promises no more keeps the record of the last year, and is not silent since.
    let goes_on = |end: Date| promise.until.is_none_or(|until| end <= until);
    while let Some(next) =
        months(end, 1).filter(|next| goes_on(end) && has_come(Moment::Day(*next).opens(zone)))
    {
        end = next;
    }
    let from = months(end, -12)?.max(first);
    let to = end.yesterday().ok().map(|to| promise.until.map_or(to, |until| to.min(until)));
    let to = to.filter(|to| *to > from)?;
    let counts = |day: Date| from <= day && day <= to;
    let (expected, kept) = kept(promise, &reports, zone, &counts, to);
    let mut delays: Vec<u64> =
        delays.iter().filter(|(day, _)| counts(*day)).map(|(_, minutes)| *minutes).collect();
    delays.sort_unstable();
    let middle = delays.len() / 2;
    let median_delay = match delays.len() {
        0 => None,
        count if count % 2 == 1 => Some(delays[middle]),
        _ => Some(u64::midpoint(delays[middle - 1], delays[middle])),
    };
    let days: Vec<Date> = reports.iter().map(|report| zoned(report.at, zone).date()).collect();
    Some(Timeliness { from, to, expected, kept, median_delay, longest_silence: silence(days, from, to) })
}

/// How many days were expected in a time, and how many of them were answered before they were late.
fn kept(
    promise: &Promise,
    reports: &[Report],
    zone: &TimeZone,
    counts: &dyn Fn(Date) -> bool,
    to: Date,
) -> (usize, usize) {
    let (mut expected, mut kept) = (0, 0);
    for (place, report) in reports.iter().enumerate() {
        let answer = reports.get(place + 1);
        let mut day = promise.after(report).map(|expected| expected.day);
        while let Some(due) = day.filter(|due| *due <= to && promise.until.is_none_or(|until| *due <= until))
        {
            let following =
                promise.every.after(due).and_then(|next| promise.moved(next)).map(|next| next.day);
            let answered = answer.filter(|answer| following.is_none_or(|next| answer.day < next));
            // A report that comes before its day makes the next one wait from then on.
            if answered.is_some_and(|answer| answer.day < due) {
                if counts(due) {
                    (expected, kept) = (expected + 1, kept + 1);
                }
                break;
            }
            if counts(due) {
                expected += 1;
                kept +=
                    usize::from(answered.is_some_and(|answer| answer.at < promise.turning(due, zone).late));
            }
            if answered.is_some() {
                break;
            }
            day = following;
        }
    }
    (expected, kept)
}

/// The longest time without a publication that touches a time, its own ends counted.
fn silence(mut days: Vec<Date>, from: Date, to: Date) -> Option<i32> {
    days.retain(|day| *day <= to);
    days.sort_unstable();
    days.push(to);
    let gaps = days.windows(2).filter(|pair| pair[1] >= from);
    gaps.map(|pair| pair[0].until(pair[1]).map_or(0, |span| span.get_days())).max()
}
