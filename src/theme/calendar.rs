//! Dates and times in the words of a language. Names and patterns stand in the theme's strings, so that a portal
//! adds a language, of which the world's tables know nothing, with one file.

use jiff::civil::{Date, Time};

use super::strings::{Arg, Strings};
use crate::view::DateView;

/// « mercredi 18 novembre 2026 ».
pub fn date_long(strings: &Strings, date: Date) -> String {
    dated(strings, "date-long", "month", date)
}

/// « 18 novembre 2026 ».
pub fn date_medium(strings: &Strings, date: Date) -> String {
    dated(strings, "date-medium", "month", date)
}

/// « 18 nov. 2026 ».
pub fn date_short(strings: &Strings, date: Date) -> String {
    dated(strings, "date-short", "month-short", date)
}

/// « novembre 2026 ».
pub fn month_year(strings: &Strings, date: Date) -> String {
    dated(strings, "month-year", "month", date)
}

/// Several days, what they have in common said once: « 17 et 18 novembre 2026 », « 30 novembre et 1er décembre 2026 ».
pub fn days(strings: &Strings, days: &[Date]) -> String {
    let words: Vec<String> = days
        .iter()
        .enumerate()
        .map(|(index, date)| match days.get(index + 1) {
            Some(next) if next.year() == date.year() && next.month() == date.month() => day(strings, *date),
            Some(next) if next.year() == date.year() => dated(strings, "day-month", "month", *date),
            _ => date_medium(strings, *date),
        })
        .collect();
    listed(strings, &words)
}

/// « un, deux et trois ».
pub fn listed(strings: &Strings, words: &[String]) -> String {
    let Some((last, before)) = words.split_last() else { return String::new() };
    if before.is_empty() {
        return last.clone();
    }
    let first = before.join(&format!("{} ", strings.say("comma")));
    strings.say_with("list-and", &[("first", Arg::Text(&first)), ("last", Arg::Text(last))])
}

/// The day of the month as it is written in a date: « 18 », « 1er ».
pub fn day(strings: &Strings, date: Date) -> String {
    strings.say_with("day-of-month", &[("day", Arg::Number(i64::from(date.day())))])
}

/// « mercredi ».
pub fn weekday(strings: &Strings, date: Date) -> String {
    strings.say(&format!("weekday-{}", date.weekday().to_monday_one_offset()))
}

/// « 17 h 40 », « 10 h ».
pub fn time(strings: &Strings, time: Time) -> String {
    let id = if time.minute() == 0 { "time-full-hour" } else { "time" };
    let (hour, minute) = (time.hour().to_string(), format!("{:02}", time.minute()));
    let padded = format!("{:02}", time.hour());
    let values = [
        ("hour", Arg::Text(hour.as_str())),
        ("hour-padded", Arg::Text(padded.as_str())),
        ("minute", Arg::Text(minute.as_str())),
    ];
    strings.say_with(id, &values)
}

/// « 18 novembre 2026 à 17 h 40 ».
pub fn moment(strings: &Strings, date: Date, at: Time) -> String {
    let (date, time) = (date_medium(strings, date), time(strings, at));
    strings.say_with("moment", &[("date", Arg::Text(&date)), ("time", Arg::Text(&time))])
}

/// A date without time as views carry it, with words of one of the functions above.
pub fn view(strings: &Strings, date: Date, words: fn(&Strings, Date) -> String) -> DateView {
    DateView { iso: date.to_string(), words: words(strings, date) }
}

fn dated(strings: &Strings, pattern: &str, months: &str, date: Date) -> String {
    let day = day(strings, date);
    let month = strings.say(&format!("{months}-{}", date.month()));
    let (year, weekday) = (date.year().to_string(), weekday(strings, date));
    let values = [
        ("weekday", Arg::Text(weekday.as_str())),
        ("day", Arg::Text(day.as_str())),
        ("month", Arg::Text(month.as_str())),
        ("year", Arg::Text(year.as_str())),
    ];
    strings.say_with(pattern, &values)
}
