//! A calendar of whole days in iCalendar (RFC 5545): lines end in CR LF and are folded at 75 octets.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::uri;

/// A calendar.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// Its name, plain text.
    pub name: String,
    /// Its events, in the order in which they are written.
    pub events: Vec<Event>,
}

/// Something that is expected on a day.
#[derive(Debug, Clone)]
pub struct Event {
    /// A permanent identity.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// The moment from which on it was known.
    pub stamp: Timestamp,
    /// What, plain text.
    pub summary: String,
    /// The absolute address of a page that says more.
    pub url: String,
}

/// Writes the calendar.
pub fn write(calendar: &Calendar) -> Vec<u8> {
    let mut out = String::new();
    let mut line = |text: &str| fold(text, &mut out);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Crieur//Crieur//FR");
    line("CALSCALE:GREGORIAN");
    line(&format!("X-WR-CALNAME:{}", escaped(&calendar.name)));
    for event in &calendar.events {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escaped(&event.uid)));
        line(&format!("DTSTAMP:{}", event.stamp.strftime("%Y%m%dT%H%M%SZ")));
        line(&format!("DTSTART;VALUE=DATE:{}", event.day.strftime("%Y%m%d")));
        line(&format!("SUMMARY:{}", escaped(&event.summary)));
        line(&format!("URL:{}", uri::ascii(&event.url)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    out.into_bytes()
}

/// A text as a value: section 3.3.11.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line in pieces of 75 octets at most, none of which cuts a character; each but the first begins with a space.
fn fold(text: &str, out: &mut String) {
    let mut width = 0;
    for c in text.chars() {
        if width + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn lines_are_folded_between_characters_and_texts_escaped() {
        let event = Event {
            uid: "sante-communique-2026-11-20@transparence.example".to_owned(),
            day: date(2026, 11, 20),
            stamp: "2026-11-06T09:00:00Z".parse().unwrap(),
            summary: format!("Santé, Pêche; {}", "é".repeat(40)),
            url: "https://transparence.example/à/".to_owned(),
        };
        let calendar = Calendar { name: "Attendu".to_owned(), events: vec![event] };
        let text = String::from_utf8(write(&calendar)).unwrap();
        assert!(
            text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n")
        );
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert!(text.contains("SUMMARY:Santé\\, Pêche\\; é") && text.contains("é\r\n é"), "{text}");
        assert!(
            text.contains("DTSTART;VALUE=DATE:20261120\r\n") && text.contains("DTSTAMP:20261106T090000Z\r\n")
        );
        assert!(text.contains("URL:https://transparence.example/%C3%A0/\r\n"), "{text}");
    }
}
