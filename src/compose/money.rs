//! Sums as people write them, and what they come to in the other currency where the two are tied: a euro is
//! 655.957 francs CFA since 1999, in both monetary unions.

use super::Composer;
use crate::content::council_item::Amount;
use crate::content::profile::Profile;
use crate::vocabulary::fold;

/// Francs CFA in a thousand euros.
const PARITY: i128 = 655_957;

/// Thousandths in a unit: no sum has more decimals.
const UNIT: i128 = 1000;

/// The largest sum that is converted, in thousandths.
const MOST: i128 = 1_000_000_000_000_000_000_000;

/// The currencies that are tied.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Currency {
    Euro,
    Franc,
}

/// A sum that could be read.
struct Sum {
    /// In thousandths.
    value: i128,
    currency: Currency,
    /// It was written with a word (« millions »), and is round.
    round: bool,
}

impl Composer<'_> {
    /// « 207 800 000 €, soit 136 307 864 600 F CFA (prêt, Banque des Trois Rives) ».
    pub(super) fn amount(&self, amount: &Amount, profile: Option<&Profile>) -> String {
        let currency = amount.currency.as_deref().map(|currency| match currency {
            "EUR" => "€".to_owned(),
            "XOF" | "XAF" => FRANC.to_owned(),
            other => other.to_owned(),
        });
        let digits: String = amount.value.chars().filter(|c| !is_gap(*c)).collect();
        let grouped = digits.parse::<u64>().map_or_else(
            |_| self.set(&amount.value),
            |number| self.number(usize::try_from(number).unwrap_or(usize::MAX)),
        );
        let sum = currency.map_or(grouped.clone(), |currency| format!("{grouped}\u{a0}{currency}"));
        let converted =
            read(amount).filter(|sum| wanted(sum.currency, profile)).map(|sum| self.converted(&sum));
        let sum =
            converted.map_or(sum.clone(), |converted| self.enumerated(&[sum.as_str(), converted.as_str()]));
        let details: Vec<String> =
            amount.kind.iter().chain(&amount.funder).map(|detail| self.set(detail)).collect();
        if details.is_empty() { sum } else { format!("{sum} ({})", self.enumerated(&details)) }
    }

    fn converted(&self, sum: &Sum) -> String {
        let (thousandths, unit) = match sum.currency {
            Currency::Euro => (sum.value * PARITY / 1000, FRANC),
            Currency::Franc => (sum.value * 1000 / PARITY, "€"),
        };
        let exact = match sum.currency {
            Currency::Euro => (sum.value * PARITY) % (1000 * UNIT) == 0,
            Currency::Franc => (sum.value * 1000) % (PARITY * UNIT) == 0,
        };
        let whole = (thousandths + UNIT / 2) / UNIT;
        let exact = exact && !sum.round;
        let words = if exact || whole < 1_000_000 {
            format!("{}\u{a0}{unit}", self.whole(whole))
        } else {
            self.scaled(whole, unit)
        };
        self.say_with(if exact { "amount-equals" } else { "amount-about" }, &[("amount", &words)])
    }

    fn whole(&self, number: i128) -> String {
        self.number(usize::try_from(number).unwrap_or(usize::MAX))
    }

    /// « 136,3 milliards de F CFA »: four digits say enough.
    fn scaled(&self, whole: i128, unit: &str) -> String {
        let (scale, id) =
            if whole >= 1_000_000_000 { (1_000_000_000, "billions") } else { (1_000_000, "millions") };
        let tenths = (whole * 10 + scale / 2) / scale;
        let number = if tenths % 10 == 0 {
            self.whole(tenths / 10)
        } else {
            format!("{}{}{}", self.whole(tenths / 10), self.say("number-decimal"), tenths % 10)
        };
        let count = if tenths < 20 { "one" } else { "other" };
        self.say_with(&format!("amount-{id}"), &[("number", &number), ("plural", count), ("unit", unit)])
    }
}

const FRANC: &str = "F\u{a0}CFA";

fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

/// A sum is converted into the country's currency; where its layout names none, both ways.
fn wanted(written: Currency, profile: Option<&Profile>) -> bool {
    match profile.and_then(|profile| profile.currency.as_deref()) {
        None => true,
        Some("XOF" | "XAF") => written == Currency::Euro,
        Some("EUR") => written == Currency::Franc,
        Some(_) => false,
    }
}

/// Reads `207,8 millions EUR`, `12.5 milliards F CFA`, `133.100.000 €`; nothing of what is not plain.
fn read(amount: &Amount) -> Option<Sum> {
    let text = amount.value.trim();
    let end = text
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',') && !is_gap(c))
        .unwrap_or(text.len());
    let (number, words) = text.split_at(end);
    let folded = fold(words);
    let mut rest: &str = folded.as_str();
    let mut scale = 1;
    for (word, value) in [
        ("mil_milhões", 1_000_000_000),
        ("milhões", 1_000_000),
        ("milhão", 1_000_000),
        ("milliards", 1_000_000_000),
        ("milliard", 1_000_000_000),
        ("billion", 1_000_000_000),
        ("millions", 1_000_000),
        ("million", 1_000_000),
    ] {
        if let Some(after) =
            rest.strip_prefix(word).filter(|after| after.is_empty() || after.starts_with('_'))
        {
            (scale, rest) = (value, after.trim_start_matches('_'));
            break;
        }
    }
    let rest = rest.strip_prefix("de_").or_else(|| rest.strip_prefix("d_")).unwrap_or(rest);
    let written = if words.contains('€') { "€" } else { rest };
    let currency = match amount.currency.as_deref().map_or(written, |currency| currency) {
        "EUR" | "eur" | "euro" | "euros" | "€" => Currency::Euro,
        "XOF" | "XAF" | "xof" | "xaf" | "fcfa" | "f_cfa" | "franc_cfa" | "francs_cfa" => Currency::Franc,
        _ => return None,
    };
    // More than there is in the world is no sum, and would not multiply.
    let value = thousandths(number, scale > 1)?.checked_mul(scale).filter(|value| *value < MOST)?;
    Some(Sum { value, currency, round: scale > 1 })
}

/// A number in thousandths. A mark before three digits parts thousands, unless « millions » follow.
fn thousandths(number: &str, scaled: bool) -> Option<i128> {
    let compact: String = number.chars().filter(|c| !is_gap(*c)).collect();
    let marks = compact.matches(['.', ',']).count();
    let (whole, decimals) = match compact.rsplit_once(['.', ',']) {
        Some((whole, decimals)) if marks == 1 && (scaled || decimals.len() != 3) => {
            (whole.to_owned(), decimals)
        }
        Some((whole, last)) if marks > 1 && last.len() != 3 => (whole.replace(['.', ','], ""), last),
        Some(_) => (compact.replace(['.', ','], ""), ""),
        None => (compact.clone(), ""),
    };
    let padded = format!("{decimals:0<3}");
    let whole: i128 = whole.parse().ok()?;
    whole.checked_mul(UNIT)?.checked_add(padded.get(..3)?.parse::<i128>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thousandths_of(value: &str) -> Option<i128> {
        read(&Amount { value: value.to_owned(), ..Amount::default() }).map(|sum| sum.value)
    }

    #[test]
    fn sums_are_read_as_people_write_them() {
        for (text, units) in [
            ("207,8 millions EUR", 207_800_000),
            ("12,5 milliards F CFA", 12_500_000_000),
            ("133.100.000 €", 133_100_000),
            ("1 200 000 FCFA", 1_200_000),
            ("1,250 million d’euros", 1_250_000),
            ("31000000 EUR", 31_000_000),
            ("207,8 milhões de euros", 207_800_000),
            ("4,5 mil milhões de F CFA", 4_500_000_000),
        ] {
            assert_eq!(thousandths_of(text), Some(units * UNIT), "{text}");
        }
        for text in [
            "4,5 milliards de cauris",
            "beaucoup d’euros",
            "12 dollars",
            "99999999999999999999999999999999999 EUR",
            "",
            "4,5 milliards F CFA, part de l’État",
        ] {
            assert_eq!(thousandths_of(text), None, "{text}");
        }
    }
}
