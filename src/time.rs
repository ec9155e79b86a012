//! Dates and times as people write them, and the one « now » of a build.
//!
//! Times are of the site's time zone unless an offset is written. A date that opens something means its first instant,
//! one that closes it the end of that day.

pub mod cadence;
mod hijri;
pub mod length;
mod now;

pub use hijri::{Hijri, hijri};
pub use now::Now;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// A date, or an instant of a day: what `publish_at`, `at` or a deadline may hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// A whole day.
    Day(Date),
    /// A time of a day, of the site's time zone.
    Local(DateTime),
    /// An instant that carries its own offset.
    Exact(Timestamp),
}

impl Moment {
    /// Its first instant.
    pub fn opens(&self, zone: &TimeZone) -> Timestamp {
        match self {
            Moment::Day(date) => instant(date.to_datetime(Time::midnight()), zone),
            Moment::Local(time) => instant(*time, zone),
            Moment::Exact(at) => *at,
        }
    }

    /// The first instant at which it is over: a day lasts until the next midnight.
    pub fn closes(&self, zone: &TimeZone) -> Timestamp {
        match self {
            Moment::Day(date) => date
                .tomorrow()
                .map_or(Timestamp::MAX, |next| instant(next.to_datetime(Time::midnight()), zone)),
            _ => self.opens(zone),
        }
    }

    /// Its day in the site's time zone.
    pub fn date(&self, zone: &TimeZone) -> Date {
        match self {
            Moment::Day(date) => *date,
            Moment::Local(time) => time.date(),
            Moment::Exact(at) => at.to_zoned(zone.clone()).date(),
        }
    }

    /// The time of day, if one was written.
    pub fn time(&self, zone: &TimeZone) -> Option<Time> {
        match self {
            Moment::Day(_) => None,
            Moment::Local(time) => Some(time.time()),
            Moment::Exact(at) => Some(at.to_zoned(zone.clone()).time()),
        }
    }
}

/// An instant in RFC 3339, with the zone's offset.
pub fn rfc3339(at: Timestamp, zone: &TimeZone) -> String {
    zoned(at, zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// A civil time in a zone; in the hour that a clock change skips or repeats, jiff's "compatible" choice.
pub fn instant(time: DateTime, zone: &TimeZone) -> Timestamp {
    zone.to_ambiguous_zoned(time).compatible().map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}

/// The same instant on the site's clock.
pub fn zoned(at: Timestamp, zone: &TimeZone) -> Zoned {
    at.to_zoned(zone.clone())
}

/// Reads `2026-11-20`, `20/11/2026` (day first), `20 novembre 2026`, `mercredi 1er juillet 2026`, `November 20, 2026`.
pub fn parse_date(text: &str) -> Option<Date> {
    let text = text.trim();
    iso_date(text).or_else(|| slashed_date(text)).or_else(|| worded_date(text))
}

fn iso_date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || month.len() > 2 || day.len() > 2 {
        return None;
    }
    civil(year, number(month)?, day)
}

fn slashed_date(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['/', '.']).collect();
    match parts[..] {
        [day, month, year] | [year, month, day] if year.len() == 4 && day.len() <= 2 && month.len() <= 2 => {
            civil(year, number(month)?, day)
        }
        _ => None,
    }
}

fn worded_date(text: &str) -> Option<Date> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split([' ', ',', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty()).collect();
    let words = if words.first().is_some_and(|word| is_weekday(word)) { &words[1..] } else { &words[..] };
    match *words {
        [first, second, year] if year.len() == 4 => match (month_number(second), month_number(first)) {
            (Some(month), _) => civil(year, month, ordinal(first)),
            (None, Some(month)) => civil(year, month, ordinal(second)),
            _ => None,
        },
        _ => None,
    }
}

fn civil(year: &str, month: i8, day: &str) -> Option<Date> {
    let year: i16 = year.chars().all(|c| c.is_ascii_digit()).then(|| year.parse().ok())??;
    Date::new(year, month, number(day)?).ok()
}

fn number(text: &str) -> Option<i8> {
    (!text.is_empty() && text.chars().all(|c| c.is_ascii_digit())).then(|| text.parse().ok())?
}

fn ordinal(text: &str) -> &str {
    ["er", "ème", "st", "nd", "rd", "th"].iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text)
}

/// The names of the days of the week that are read, in lower case.
pub const WEEKDAYS: [&str; 14] = [
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

fn is_weekday(word: &str) -> bool {
    WEEKDAYS.contains(&word)
}

/// The names of the months that are read, in lower case.
pub const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "january", "jan"],
    &["février", "fevrier", "févr", "fevr", "fév", "fev", "february", "feb"],
    &["mars", "march", "mar"],
    &["avril", "avr", "april", "apr"],
    &["mai", "may"],
    &["juin", "june", "jun"],
    &["juillet", "juil", "july", "jul"],
    &["août", "aout", "august", "aug"],
    &["septembre", "sept", "september", "sep"],
    &["octobre", "oct", "october"],
    &["novembre", "nov", "november"],
    &["décembre", "decembre", "déc", "dec", "december"],
];

fn month_number(word: &str) -> Option<i8> {
    let word = word.trim_end_matches('.');
    MONTHS.iter().position(|names| names.contains(&word)).and_then(|index| i8::try_from(index + 1).ok())
}

/// Reads `10:00`, `10h00`, `10 h`, `10H30`, `10 h 30 min`, `10:00:30`.
pub fn parse_time(text: &str) -> Option<Time> {
    let compact: String = text.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let compact = compact.trim_end_matches("min").trim_end_matches("mn");
    let mut parts = compact.split([':', 'h']);
    let hour = number(parts.next()?)?;
    let separated = compact.contains([':', 'h']);
    let minute = match parts.next() {
        None | Some("") => 0,
        Some(text) => number(text)?,
    };
    let second = parts.next().map_or(Some(0), number)?;
    (separated && parts.next().is_none()).then(|| Time::new(hour, minute, second, 0).ok())?
}

/// Reads a date with or without a time of day, and an offset if one is written.
pub fn parse_moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    if let Some(date) = parse_date(text) {
        return Some(Moment::Day(date));
    }
    if let Ok(at) = text.replacen(' ', "T", 1).parse::<Timestamp>() {
        return Some(Moment::Exact(at));
    }
    let (date, time) = split_time(text)?;
    let date = parse_date(date.trim_end_matches([',', ' ']))?;
    if let Some(utc) = time.strip_suffix('Z') {
        let at = instant(date.to_datetime(parse_time(utc)?), &TimeZone::UTC);
        return Some(Moment::Exact(at));
    }
    Some(Moment::Local(date.to_datetime(parse_time(time)?)))
}

fn split_time(text: &str) -> Option<(&str, &str)> {
    for separator in [" à ", " at ", "T", ", "] {
        if let Some((date, time)) =
            text.rsplit_once(separator).filter(|(date, _)| parse_date(date.trim_end_matches(',')).is_some())
        {
            return Some((date, time.trim()));
        }
    }
    let spaces: Vec<usize> = text.match_indices(' ').map(|(index, _)| index).collect();
    spaces
        .into_iter()
        .rev()
        .map(|index| (&text[..index], text[index + 1..].trim()))
        .find(|(date, _)| parse_date(date).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn dates_are_read_as_people_write_them() {
        for text in [
            "2026-11-20",
            "20/11/2026",
            "20.11.2026",
            "2026/11/20",
            "20 novembre 2026",
            "20 Novembre 2026",
            "vendredi 20 novembre 2026",
            "20 nov. 2026",
            "November 20, 2026",
            "20 november 2026",
            "20\u{a0}novembre\u{a0}2026",
        ] {
            assert_eq!(parse_date(text), Some(date(2026, 11, 20)), "{text}");
        }
        assert_eq!(parse_date("1er juillet 2026"), Some(date(2026, 7, 1)));
        assert_eq!(parse_date("mercredi 1er août 2026"), Some(date(2026, 8, 1)));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2026-13-01",
            "31/02/2026",
            "11/20/2026",
            "demain",
            "2026",
            "20 brumaire 2026",
            "20/11/26",
            "-1-1-1",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, expected) in [
            ("10:00", time(10, 0, 0, 0)),
            ("10h00", time(10, 0, 0, 0)),
            ("10 h", time(10, 0, 0, 0)),
            ("9h", time(9, 0, 0, 0)),
            ("13 h 27", time(13, 27, 0, 0)),
            ("13H27", time(13, 27, 0, 0)),
            ("13 h 27 mn", time(13, 27, 0, 0)),
        ] {
            assert_eq!(parse_time(text), Some(expected), "{text}");
        }
        for text in ["", "25:00", "10:61", "dix heures", "10", "015", "h30"] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }

    #[test]
    fn moments_take_the_zone_of_the_site_unless_they_carry_an_offset() {
        let zone = TimeZone::get("Africa/Lagos").unwrap();
        let opens = |text: &str| parse_moment(text).map(|moment| moment.opens(&zone).to_string());
        assert_eq!(opens("2026-11-20 10:30").as_deref(), Some("2026-11-20T09:30:00Z"));
        assert_eq!(opens("20 novembre 2026 à 10 h 30").as_deref(), Some("2026-11-20T09:30:00Z"));
        assert_eq!(opens("20/11/2026 10h30").as_deref(), Some("2026-11-20T09:30:00Z"));
        assert_eq!(opens("2026-11-20T10:30:00+00:00").as_deref(), Some("2026-11-20T10:30:00Z"));
        assert_eq!(opens("2026-11-20T10:30Z").as_deref(), Some("2026-11-20T10:30:00Z"));
        assert_eq!(parse_moment("2026-11-20").unwrap().closes(&zone).to_string(), "2026-11-20T23:00:00Z");
        assert_eq!(opens("bientôt"), None);
    }
}
