//! Dates as they are typed on the command line, and as `crieur new` writes them.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Failure;
use crate::phrase::Phrase;
use crate::time;

/// The French months, without accents, January first.
const MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// Reads a date, or the day of a moment, in every form that content may have.
pub(super) fn read(typed: &str) -> Option<Date> {
    time::parse_moment(typed).map(|moment| moment.date(&TimeZone::UTC))
}

/// `20/11/2026`, as the contract's examples write it.
pub(super) fn figures(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// `20 novembre 2026`, `1er décembre 2026`.
pub(super) fn words(date: Date) -> String {
    let index = usize::from(date.month().unsigned_abs()).saturating_sub(1);
    let month = match MONTHS.get(index).copied().unwrap_or_default() {
        "fevrier" => "février",
        "aout" => "août",
        "decembre" => "décembre",
        plain => plain,
    };
    let day = if date.day() == 1 { "1er".to_owned() } else { date.day().to_string() };
    format!("{day} {month} {}", date.year())
}

/// The complaint about a text that is none of these.
pub(super) fn not_a_date(typed: &str) -> Failure {
    Failure::new(Phrase::made(format!("`{typed}` n’est pas une date"), format!("`{typed}` is not a date")))
        .with_hint(Phrase::fixed(
            "écrire 2026-11-20 ou 20/11/2026",
            "write 2026-11-20 or 20/11/2026 (day first)",
        ))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as civil;

    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for typed in [
            "2026-11-20",
            "2026-11-20T10:00:00Z",
            "20/11/2026",
            "20.11.2026",
            "20 novembre 2026",
            " 20 Novembre 2026 ",
        ] {
            assert_eq!(read(typed), Some(civil(2026, 11, 20)), "{typed}");
        }
        assert_eq!(read("1er août 2026"), Some(civil(2026, 8, 1)));
    }

    #[test]
    fn other_texts_are_no_dates() {
        for typed in [
            "",
            "demain",
            "2026-02-30",
            "2026-11-201",
            "20/13/2026",
            "20/11/26",
            "11/20/2026",
            "é026-11-20x",
            "+026-11-20",
        ] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn dates_are_written_in_french() {
        assert_eq!(words(civil(2026, 8, 1)), "1er août 2026");
        assert_eq!(figures(civil(2026, 8, 1)), "01/08/2026");
    }
}
