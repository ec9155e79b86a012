//! How long something lasts, as people write it: « 18 min », « 1 h 05 », « 3:20 ».

/// Reads hours, minutes and seconds, each with its unit or between colons; the last unit may be left out after another.
/// In seconds, and never none.
pub fn parse_length(text: &str) -> Option<u64> {
    let compact: String = text.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let seconds = if compact.contains(':') { clock(&compact)? } else { units(&compact)? };
    (seconds > 0).then_some(seconds)
}

/// `3:20` as players show it: the last is seconds.
fn clock(compact: &str) -> Option<u64> {
    let parts: Option<Vec<u64>> = compact.split(':').map(number).collect();
    let parts = parts?;
    let within = parts[1..].iter().all(|part| *part < 60);
    (within && parts.len() <= 3).then(|| parts.iter().fold(0, |sum, part| sum * 60 + part))
}

fn units(compact: &str) -> Option<u64> {
    let (mut rest, mut sum, mut last) = (compact, 0, u64::MAX);
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let count = number(&rest[..digits])?;
        let after = &rest[digits..];
        let end = after.find(|c: char| c.is_ascii_digit()).unwrap_or(after.len());
        let unit = match (&after[..end], last) {
            ("h" | "heure" | "heures" | "hour" | "hours", _) => 3600,
            ("min" | "mn" | "m" | "minute" | "minutes", _) | ("", 3600) => 60,
            ("s" | "sec" | "seconde" | "secondes" | "second" | "seconds", _) | ("", 60) => 1,
            _ => return None,
        };
        // « 3 min 2 h » is a slip.
        if unit >= last {
            return None;
        }
        sum += count * unit;
        (rest, last) = (&after[end..], unit);
    }
    (last != u64::MAX).then_some(sum)
}

fn number(digits: &str) -> Option<u64> {
    let are_digits = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    are_digits.then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_as_people_write_them() {
        let read = |text| parse_length(text);
        assert_eq!(read("18 min"), Some(18 * 60));
        assert_eq!(read("18 minutes"), Some(18 * 60));
        assert_eq!(
            (read("1 h 05"), read("1h05"), read("1 heure 5 min")),
            (Some(3900), Some(3900), Some(3900))
        );
        assert_eq!(
            (read("3 min 20 s"), read("3:20"), read("3\u{a0}min\u{202f}20")),
            (Some(200), Some(200), Some(200))
        );
        assert_eq!(
            (read("1:02:30"), read("45 secondes"), read("90 min")),
            (Some(3750), Some(45), Some(5400))
        );
    }

    #[test]
    fn what_is_no_length_is_none() {
        for text in [
            "",
            "18",
            "vite",
            "0 min",
            "0:00",
            "3:75",
            "1:2:3:4",
            ":",
            "3 min 2 h",
            "min",
            "1 h 5 3 h",
            "99999 min",
        ] {
            assert_eq!(parse_length(text), None, "{text}");
        }
    }
}
