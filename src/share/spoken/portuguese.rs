//! Sums in words of Portuguese, as in Portugal and Africa: « mil milhões », « dezasseis ».
//!
//! « Duzentos » agrees with what it counts: what is no sum of money may be feminine (« duzentas famílias »), and stays figures.

/// Words behind which a number is a sum; all of them masculine.
const MONEY: [&str; 16] = [
    "mil", "milhão", "milhões", "franco", "francos", "euro", "euros", "kwanza", "kwanzas", "metical",
    "meticais", "escudo", "escudos", "dólar", "dólares", "koris",
];

/// Signs that are read as words.
pub(super) const SIGNS: [(&str, &str); 12] = [
    ("F CFA", "francos CFA"),
    ("FCFA", "francos CFA"),
    ("n.º ", "número "),
    ("N.º ", "número "),
    ("nº ", "número "),
    (" %", " por cento"),
    ("%", " por cento"),
    (" €", " euros"),
    ("€", " euros"),
    ("km²", "quilómetros quadrados"),
    ("«", ""),
    ("»", ""),
];

/// A number in words, if it is a sum or a percentage.
pub(super) fn number(pieces: &[&str], after: Option<&str>) -> Option<String> {
    let joined = pieces.concat();
    let after = after?.trim_end_matches([',', '.', ';', ':', '!', '?', ')']);
    if !MONEY.contains(&after) && after != "por" {
        return None;
    }
    let (whole, decimals) =
        joined.split_once(',').map_or((joined.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let mut words = cardinal(ungrouped(whole)?.parse().ok()?)?;
    if let Some(decimals) = decimals {
        let zeros = decimals.bytes().take_while(|digit| *digit == b'0').count();
        let rest: u64 = decimals.parse().ok()?;
        words.push_str(" vírgula");
        words.push_str(&" zero".repeat(if rest == 0 { 1 } else { zeros }));
        if rest > 0 {
            words.push(' ');
            words.push_str(&cardinal(rest)?);
        }
    }
    // « dois milhões de francos »
    if words.ends_with("milhão") || words.ends_with("milhões") {
        words.push_str(if after == "por" { "" } else { " de" });
    }
    Some(words)
}

/// The digits of `12.500`, in which full stops part groups of three.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split('.');
    let first = groups.next()?;
    let are_groups = first.len() <= 3 || !whole.contains('.');
    (are_groups && groups.all(|group| group.len() == 3)).then(|| whole.replace('.', ""))
}

const UNITS: [&str; 20] = [
    "zero",
    "um",
    "dois",
    "três",
    "quatro",
    "cinco",
    "seis",
    "sete",
    "oito",
    "nove",
    "dez",
    "onze",
    "doze",
    "treze",
    "catorze",
    "quinze",
    "dezasseis",
    "dezassete",
    "dezoito",
    "dezanove",
];
const TENS: [&str; 10] =
    ["", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"];
const HUNDREDS: [&str; 10] = [
    "",
    "cento",
    "duzentos",
    "trezentos",
    "quatrocentos",
    "quinhentos",
    "seiscentos",
    "setecentos",
    "oitocentos",
    "novecentos",
];

/// A whole number below a million of millions in words.
fn cardinal(number: u64) -> Option<String> {
    let (head, rest) = match number {
        0..1_000 => return Some(below_thousand(number)),
        1_000..2_000 => ("mil".to_owned(), number % 1_000),
        2_000..1_000_000 => (format!("{} mil", below_thousand(number / 1_000)), number % 1_000),
        1_000_000..2_000_000 => ("um milhão".to_owned(), number % 1_000_000),
        2_000_000..1_000_000_000_000 => {
            (format!("{} milhões", cardinal(number / 1_000_000)?), number % 1_000_000)
        }
        _ => return None,
    };
    if rest == 0 {
        return Some(head);
    }
    // The last group takes « e » where it has no « e » of its own.
    let last = if rest % 1_000 == 0 { rest / 1_000 } else { rest };
    let joins = last <= 100 || (last < 1_000 && last.is_multiple_of(100));
    Some(format!("{head}{}{}", if joins { " e " } else { " " }, cardinal(rest)?))
}

fn below_thousand(number: u64) -> String {
    let word = |words: &'static [&'static str], number: u64| {
        usize::try_from(number).ok().and_then(|place| words.get(place)).copied().unwrap_or_default()
    };
    let (hundreds, rest) = (number / 100, number % 100);
    if number == 100 {
        return "cem".to_owned();
    }
    let mut parts = Vec::new();
    if hundreds > 0 {
        parts.push(word(&HUNDREDS, hundreds));
    }
    match rest {
        0 if hundreds > 0 => {}
        0..20 => parts.push(word(&UNITS, rest)),
        _ => {
            parts.push(word(&TENS, rest / 10));
            parts.extend((rest % 10 > 0).then(|| word(&UNITS, rest % 10)));
        }
    }
    parts.join(" e ")
}

#[cfg(test)]
mod tests {
    use super::super::spoken;
    use super::*;

    #[test]
    fn sums_are_words_and_what_may_be_feminine_stays_figures() {
        let say = |text: &str| spoken(text, "pt-AO");
        assert_eq!(say("207,8 milhões de euros"), "duzentos e sete vírgula oito milhões de euros");
        assert_eq!(say("12\u{a0}500 F CFA"), "doze mil e quinhentos francos CFA");
        assert_eq!(say("12.500 kwanzas, 15 %"), "doze mil e quinhentos kwanzas, quinze por cento");
        assert_eq!(say("2 000 000 F CFA"), "dois milhões de francos CFA");
        assert_eq!(say("4,5 mil milhões"), "quatro vírgula cinco mil milhões");
        assert_eq!(
            say("1 840 famílias, em 18 de novembro de 2026"),
            "1 840 famílias, em 18 de novembro de 2026"
        );
        assert_eq!(say("o «decreto» n.º 12 de 2026"), "o decreto número 12 de 2026");
    }

    #[test]
    fn numbers_are_said_as_in_portuguese() {
        let said = [
            (0, "zero"),
            (16, "dezasseis"),
            (21, "vinte e um"),
            (100, "cem"),
            (101, "cento e um"),
            (999, "novecentos e noventa e nove"),
            (1_001, "mil e um"),
            (1_100, "mil e cem"),
            (1_840, "mil oitocentos e quarenta"),
            (2_300_000, "dois milhões e trezentos mil"),
            (1_500_000_000, "mil e quinhentos milhões"),
            (136_000_000_000, "cento e trinta e seis mil milhões"),
        ];
        for (number, words) in said {
            assert_eq!(cardinal(number).as_deref(), Some(words));
        }
    }
}
