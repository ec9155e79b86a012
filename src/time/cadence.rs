//! How often something is to come, and within what time, as people write it: « wednesday », « 2 weeks », « 24 heures ».

use crate::vocabulary::fold;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp};

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// On a day of the week.
    Weekday(Weekday),
    /// After so many days.
    Days(i32),
    /// After so many months.
    Months(i32),
}

impl Every {
    /// The next day after `date`.
    pub fn after(self, date: Date) -> Option<Date> {
        match self {
            Every::Weekday(weekday) => date.nth_weekday(1, weekday).ok(),
            Every::Days(days) => date.checked_add(Span::new().days(days)).ok(),
            Every::Months(months) => date.checked_add(Span::new().months(months)).ok(),
        }
    }
}

/// A unit of time, in hours.
enum Unit {
    Hours(i64),
    Months,
}

/// Reads `wednesday`, `mercredi`, `week`, `2 semaines`, `mois`.
pub fn parse_every(text: &str) -> Option<Every> {
    let folded = fold(text);
    if let Some(weekday) = weekday(&folded) {
        return Some(Every::Weekday(weekday));
    }
    let (count, unit) = quantity(&folded)?;
    let count = i32::try_from(count).ok().filter(|count| *count > 0)?;
    match unit {
        Unit::Months => Some(Every::Months(count)),
        Unit::Hours(hours) => {
            (hours % 24 == 0).then(|| Every::Days(count * i32::try_from(hours / 24).unwrap_or(1)))
        }
    }
}

/// Reads `24 hours`, `24 h`, `3 jours`, `2 weeks`; a month is no length of time.
pub fn parse_duration(text: &str) -> Option<SignedDuration> {
    match quantity(&fold(text))? {
        (count, Unit::Hours(hours)) => Some(SignedDuration::from_hours(count.checked_mul(hours)?)),
        (_, Unit::Months) => None,
    }
}

/// How long after something, on the calendar: a day is a day on the clock's change too, a month has its own length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lapse {
    /// So many hours.
    Hours(i64),
    /// So many days.
    Days(i32),
    /// So many months.
    Months(i32),
}

impl Lapse {
    /// The moment that comes so long after another, on the clock of a zone.
    pub fn after(self, moment: Timestamp, zone: &TimeZone) -> Timestamp {
        let span = match self {
            Lapse::Hours(hours) => Span::new().hours(hours),
            Lapse::Days(days) => Span::new().days(days),
            Lapse::Months(months) => Span::new().months(months),
        };
        moment.to_zoned(zone.clone()).checked_add(span).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    }
}

/// Reads `36 hours`, `24 h`, `3 jours`, `2 weeks`, `mois`. Hours that make whole days are still hours: 24 hours after
/// noon is not always noon.
pub fn parse_lapse(text: &str) -> Option<Lapse> {
    let folded = fold(text);
    let (count, unit) = quantity(&folded)?;
    match unit {
        Unit::Months => i32::try_from(count).ok().map(Lapse::Months),
        Unit::Hours(1) => Some(Lapse::Hours(count)),
        Unit::Hours(hours) => i32::try_from(count * hours / 24).ok().map(Lapse::Days),
    }
}

/// Reads the name of a day of the week.
pub fn parse_weekday(text: &str) -> Option<Weekday> {
    weekday(&fold(text))
}

fn weekday(folded: &str) -> Option<Weekday> {
    const DAYS: [(&str, &str); 7] = [
        ("monday", "lundi"),
        ("tuesday", "mardi"),
        ("wednesday", "mercredi"),
        ("thursday", "jeudi"),
        ("friday", "vendredi"),
        ("saturday", "samedi"),
        ("sunday", "dimanche"),
    ];
    let position = DAYS.iter().position(|(english, french)| folded == *english || folded == *french)?;
    Weekday::from_monday_zero_offset(i8::try_from(position).ok()?).ok()
}

/// `2_weeks`, `24h`, `mois`: a number, 1 if absent, and a unit.
fn quantity(folded: &str) -> Option<(i64, Unit)> {
    let digits = folded.find(|c: char| !c.is_ascii_digit()).unwrap_or(folded.len());
    let (count, unit) = folded.split_at(digits);
    let count = if count.is_empty() { 1 } else { count.parse().ok().filter(|count| *count < 10_000)? };
    let unit = match unit.trim_start_matches('_') {
        "h" | "hour" | "hours" | "heure" | "heures" => Unit::Hours(1),
        "d" | "j" | "day" | "days" | "jour" | "jours" => Unit::Hours(24),
        "week" | "weeks" | "semaine" | "semaines" => Unit::Hours(24 * 7),
        "month" | "months" | "mois" => Unit::Months,
        _ => return None,
    };
    Some((count, unit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn cadences_are_read_as_people_write_them() {
        assert_eq!(parse_every("wednesday"), Some(Every::Weekday(Weekday::Wednesday)));
        assert_eq!(parse_every("Mercredi"), Some(Every::Weekday(Weekday::Wednesday)));
        assert_eq!(parse_every("semaine"), Some(Every::Days(7)));
        assert_eq!(parse_every("2 weeks"), Some(Every::Days(14)));
        assert_eq!(parse_every("mois"), Some(Every::Months(1)));
        for text in ["", "souvent", "0 jours", "3 heures", "99999999 days"] {
            assert_eq!(parse_every(text), None, "{text}");
        }
    }

    #[test]
    fn durations_are_read_as_people_write_them() {
        assert_eq!(parse_duration("24 h"), Some(SignedDuration::from_hours(24)));
        assert_eq!(parse_duration("3 jours"), Some(SignedDuration::from_hours(72)));
        assert_eq!(parse_duration("2 months"), None);
        assert_eq!(parse_duration("vite"), None);
    }

    #[test]
    fn a_lapse_goes_by_the_calendar() {
        let zone = TimeZone::get("Europe/Paris").unwrap();
        let after = |text: &str, at: &str| {
            parse_lapse(text)
                .unwrap()
                .after(at.parse().unwrap(), &zone)
                .to_zoned(zone.clone())
                .datetime()
                .to_string()
        };
        // The clock goes back an hour in the night to 25 October.
        assert_eq!(after("1 day", "2026-10-24T22:00:00Z"), "2026-10-26T00:00:00");
        assert_eq!(after("24 hours", "2026-10-24T22:00:00Z"), "2026-10-25T23:00:00");
        assert_eq!(after("1 mois", "2027-12-30T23:00:00Z"), "2028-01-31T00:00:00");
        assert_eq!(after("mois", "2028-01-30T23:00:00Z"), "2028-02-29T00:00:00");
        assert_eq!(after("2 semaines", "2026-11-03T23:00:00Z"), "2026-11-18T00:00:00");
        assert_eq!(parse_lapse("bientôt"), None);
        assert_eq!(parse_weekday("Mercredi"), Some(Weekday::Wednesday));
    }

    #[test]
    fn the_next_day_comes_after_the_last() {
        let wednesday = date(2026, 11, 18);
        assert_eq!(Every::Weekday(Weekday::Wednesday).after(wednesday), Some(date(2026, 11, 25)));
        assert_eq!(Every::Weekday(Weekday::Friday).after(wednesday), Some(date(2026, 11, 20)));
        assert_eq!(Every::Days(14).after(wednesday), Some(date(2026, 12, 2)));
    }
}
