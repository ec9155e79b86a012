//! Numbers, sizes of files and durations in the words of a language.

use super::strings::{Arg, Strings};

/// A whole number with the language's grouping: « 18 442 ».
pub fn number(strings: &Strings, value: u64) -> String {
    grouped(&value.to_string(), &strings.say("number-group"))
}

/// Puts a separator between groups of three digits of an integer. A year is no quantity and never comes here.
pub(crate) fn grouped(digits: &str, separator: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    if digits.len() < 4 || separator.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return format!("{sign}{digits}");
    }
    let mut out = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push_str(separator);
        }
        out.push(digit);
    }
    out
}

/// A file's size: « 214 ko », « 2,1 Mo ». A kilobyte is a thousand bytes.
pub fn size(strings: &Strings, bytes: u64) -> String {
    const UNITS: [(&str, u64); 3] =
        [("size-gigabytes", 1_000_000_000), ("size-megabytes", 1_000_000), ("size-kilobytes", 1_000)];
    // From 999.5 of a unit on, rounding would write a thousand of it: the next one takes over.
    match UNITS.iter().find(|(_, unit)| bytes >= unit - unit / 2_000) {
        None => strings.say_with("size-bytes", &[("n", Arg::Text(&bytes.to_string()))]),
        Some((id, unit)) => {
            let amount = with_one_decimal(strings, bytes, *unit);
            strings.say_with(id, &[("n", Arg::Text(&amount))])
        }
    }
}

/// One decimal below ten, but none for kilobytes and none that is zero.
fn with_one_decimal(strings: &Strings, bytes: u64, unit: u64) -> String {
    let tenths = (bytes + unit / 20) / (unit / 10);
    if unit == 1_000 || tenths >= 100 || tenths.is_multiple_of(10) {
        return ((bytes + unit / 2) / unit).to_string();
    }
    format!("{}{}{}", tenths / 10, strings.say("number-decimal"), tenths % 10)
}

/// A duration: « 40 min », « 3 h 10 », « 2 jours ». From two days on, hours are left out.
pub fn duration(strings: &Strings, minutes: u64) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    if hours == 0 {
        return strings.say_with("duration-minutes", &[("minutes", amount(rest))]);
    }
    if hours >= 48 {
        return strings.say_with("duration-days", &[("days", amount(hours / 24))]);
    }
    if rest == 0 {
        return strings.say_with("duration-hours", &[("hours", amount(hours))]);
    }
    let padded = format!("{rest:02}");
    strings.say_with(
        "duration-hours-minutes",
        &[("hours", amount(hours)), ("minutes", amount(rest)), ("minutes-padded", Arg::Text(&padded))],
    )
}

/// How long a recording lasts: « 28 s », « 3 min 20 s »; from an hour on, seconds are left out.
pub fn length(strings: &Strings, milliseconds: u64) -> String {
    let seconds = ((milliseconds + 500) / 1000).max(1);
    let (minutes, rest) = (seconds / 60, seconds % 60);
    if minutes >= 60 || (minutes > 0 && rest == 0) {
        return duration(strings, minutes);
    }
    let of_rest = strings.say_with("duration-seconds", &[("seconds", amount(rest))]);
    if minutes == 0 {
        return of_rest;
    }
    let of_minutes = duration(strings, minutes);
    strings.say_with(
        "duration-minutes-seconds",
        &[("minutes", Arg::Text(&of_minutes)), ("seconds", Arg::Text(&of_rest))],
    )
}

fn amount(value: u64) -> Arg<'static> {
    Arg::Number(i64::try_from(value).unwrap_or(i64::MAX))
}
