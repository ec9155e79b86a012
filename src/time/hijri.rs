//! The day in the Islamic calendar, which some governments print beside the civil one.
//!
//! Months are those of the tabular (civil) calendar: years of 354 days, eleven leap years in thirty (2, 5, 7, 10, 13, 16,
//! 18, 21, 24, 26, 29), counted from Friday 16 July 622 of the Julian calendar; see Reingold and Dershowitz,
//! *Calendrical Calculations*, « The Islamic Calendar ». The months of a State follow the moon as it is seen there, and may
//! differ from the table by a day: a report says its own date with `hijri:`. Umm al-Qura, of Saudi Arabia, would differ as
//! often outside of it. `icu_calendar` has both, for five packages and their tables; the tabular one takes ten lines.

use jiff::civil::{Date, date};

/// A day of the Islamic calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hijri {
    /// The year.
    pub year: i64,
    /// The month, from 1.
    pub month: i64,
    /// The day of the month, from 1.
    pub day: i64,
}

/// The first day of the year 1, in the Gregorian calendar.
const EPOCH: Date = date(622, 7, 19);

/// The day of the Islamic calendar that a civil day is, from its sunrise; none before its first.
pub fn hijri(day: Date) -> Option<Hijri> {
    let days = i64::from(EPOCH.until(day).ok()?.get_days());
    if days < 0 {
        return None;
    }
    let year = (30 * days + 10_646) / 10_631;
    let in_year = days - (year - 1) * 354 - (3 + 11 * year) / 30;
    // Months have 30 and 29 days in turn; the leap day is the twelfth's thirtieth.
    let month = (2 * in_year / 59 + 1).min(12);
    Some(Hijri { year, month, day: in_year - (59 * (month - 1) + 1) / 2 + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(day: Date, year: i64, month: i64, of_month: i64) {
        assert_eq!(hijri(day), Some(Hijri { year, month, day: of_month }), "{day}");
    }

    #[test]
    fn days_are_those_of_the_table() {
        is(date(622, 7, 19), 1, 1, 1);
        is(date(2000, 1, 1), 1420, 9, 24);
        // As printed under a report of the government of Morocco.
        is(date(2024, 7, 4), 1445, 12, 27);
        is(date(2026, 11, 22), 1448, 6, 11);
        assert_eq!(hijri(date(622, 7, 18)), None);
    }

    #[test]
    fn every_day_follows_the_one_before() {
        let mut before = hijri(date(1990, 1, 1)).unwrap();
        for day in date(1990, 1, 2).series(jiff::Span::new().days(1)).take(25_000) {
            let now = hijri(day).unwrap();
            let next = match (before.month, before.day) {
                _ if now.month == before.month => now.day == before.day + 1 && now.year == before.year,
                (12, 29 | 30) => (now.day, now.month, now.year) == (1, 1, before.year + 1),
                (month, 30) => month % 2 == 1 && (now.day, now.month) == (1, month + 1),
                (month, 29) => month % 2 == 0 && (now.day, now.month) == (1, month + 1),
                _ => false,
            };
            assert!(next, "{day}: {before:?} {now:?}");
            before = now;
        }
    }
}
