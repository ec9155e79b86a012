//! Figures as a speaker reads them: sums and large numbers in words; small numbers, days, years and hours stay figures,
//! which are read without mistake.
//!
//! French and Portuguese are put in words. In other languages signs that nobody reads aloud would still be signs, so the
//! figures stay as they were written: in Hausa a number follows what it counts, and which word that is no sign tells.

mod portuguese;

/// Words behind which a number is a sum.
const MONEY: [&str; 9] =
    ["million", "millions", "milliard", "milliards", "francs", "franc", "euros", "euro", "koris"];

/// A text to be read aloud.
pub(super) fn spoken(text: &str, lang: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|mark| !super::is_for_pages(*mark))
        .map(|mark| if matches!(mark, '\u{a0}' | '\u{202f}') { ' ' } else { mark })
        .collect();
    match lang.split('-').next() {
        Some("fr") => in_words(&signs(&plain, &SIGNS), number).replace(" d’ ", " d’"),
        Some("pt") => in_words(&signs(&plain, &portuguese::SIGNS), portuguese::number),
        _ => plain,
    }
}

/// The text with those of its numbers in words that `number` puts in words: it is given a number's groups and the word
/// behind it.
fn in_words(read: &str, number: fn(&[&str], Option<&str>) -> Option<String>) -> String {
    let words: Vec<&str> = read.split(' ').collect();
    let mut said = Vec::new();
    let mut place = 0;
    while place < words.len() {
        let taken = grouped(&words[place..]);
        match number(&words[place..place + taken], words.get(place + taken).copied()) {
            Some(number) => said.push(number),
            None => said.extend(words[place..place + taken].iter().map(|word| (*word).to_owned())),
        }
        place += taken;
    }
    said.join(" ")
}

/// Signs that are read as words.
const SIGNS: [(&str, &str); 12] = [
    ("F CFA", "francs CFA"),
    ("FCFA", "francs CFA"),
    ("n° ", "numéro "),
    ("N° ", "numéro "),
    (" %", " pour cent"),
    ("%", " pour cent"),
    (" €", " euros"),
    ("€", " euros"),
    ("km²", "kilomètres carrés"),
    ("1er ", "premier "),
    ("« ", ""),
    (" »", ""),
];

fn signs(text: &str, pairs: &[(&str, &str)]) -> String {
    pairs.iter().fold(text.to_owned(), |text, (sign, words)| text.replace(sign, words))
}

/// How many words a number written in groups of three takes: `12 500` is one number.
fn grouped(words: &[&str]) -> usize {
    let first = words.first().is_some_and(|word| {
        (1..=3).contains(&word.len()) && word.bytes().all(|digit| digit.is_ascii_digit())
    });
    if !first {
        return 1;
    }
    let is_group = |word: &&&str| {
        let digits = word.trim_end_matches([',', '.', ';', ':', '!', '?', ')']);
        digits.len() == 3 && digits.bytes().all(|digit| digit.is_ascii_digit())
    };
    let mut taken = 1;
    while words.get(taken).as_ref().is_some_and(is_group) {
        taken += 1;
        // A mark ends the number.
        if !words[taken - 1].bytes().all(|digit| digit.is_ascii_digit()) {
            break;
        }
    }
    taken
}

/// A number in words of French, with the mark behind it, if it is one that is put in words.
fn number(pieces: &[&str], after: Option<&str>) -> Option<String> {
    let joined = pieces.concat();
    let digits = joined.trim_end_matches([',', '.', ';', ':', '!', '?', ')']);
    let mark = &joined[digits.len()..];
    let after = after.map(|word| word.trim_end_matches([',', '.', ';', ':', '!', '?', ')']));
    let is_sum = mark.is_empty() && after.is_some_and(|word| MONEY.contains(&word) || word == "pour");
    let is_large = pieces.len() > 1;
    if !is_sum && !is_large {
        return None;
    }
    let (whole, decimals) =
        digits.split_once(',').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let whole: u64 = whole.parse().ok()?;
    let mut words = cardinal(whole)?;
    if let Some(decimals) = decimals {
        let zeros = decimals.bytes().take_while(|digit| *digit == b'0').count();
        let rest: u64 = decimals.parse().ok()?;
        words.push_str(" virgule");
        words.push_str(&" zéro".repeat(if rest == 0 { 1 } else { zeros }));
        if rest > 0 {
            words.push(' ');
            words.push_str(&cardinal(rest)?);
        }
    }
    // « deux millions de francs », « trois milliards d’euros ».
    if words.ends_with("million")
        || words.ends_with("millions")
        || words.ends_with("milliard")
        || words.ends_with("milliards")
    {
        let vowel = after.is_some_and(|word| word.starts_with(['a', 'e', 'é', 'h', 'i', 'o', 'u']));
        if after.is_some() && mark.is_empty() {
            words.push_str(if vowel { " d’" } else { " de" });
        }
    }
    Some(words + mark)
}

const UNITS: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize",
];
const TENS: [&str; 7] = ["", "dix", "vingt", "trente", "quarante", "cinquante", "soixante"];

/// A whole number below a thousand billion in words, as they were written before 1990.
fn cardinal(number: u64) -> Option<String> {
    let scaled = |size: u64, name: &str| {
        let (many, rest) = (number / size, number % size);
        let head = format!("{} {name}{}", below_thousand(many, false), if many > 1 { "s" } else { "" });
        let tail = if rest > 0 { format!(" {}", cardinal(rest)?) } else { String::new() };
        Some(head + &tail)
    };
    match number {
        0..1_000 => Some(below_thousand(number, true)),
        1_000..1_000_000 => {
            let (many, rest) = (number / 1_000, number % 1_000);
            let head =
                if many > 1 { format!("{} mille", below_thousand(many, false)) } else { "mille".to_owned() };
            Some(if rest > 0 { format!("{head} {}", below_thousand(rest, true)) } else { head })
        }
        1_000_000..1_000_000_000 => scaled(1_000_000, "million"),
        1_000_000_000..1_000_000_000_000 => scaled(1_000_000_000, "milliard"),
        _ => None,
    }
}

/// `last`: nothing follows, so that « cents » and « quatre-vingts » bear their s. (Before « million » they bear it as well,
/// which is heard by nobody.)
fn below_thousand(number: u64, last: bool) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    if hundreds == 0 {
        return below_hundred(rest, last);
    }
    let head = match hundreds {
        1 => "cent".to_owned(),
        many => format!("{} cent{}", below_hundred(many, false), if rest == 0 && last { "s" } else { "" }),
    };
    if rest == 0 { head } else { format!("{head} {}", below_hundred(rest, last)) }
}

fn below_hundred(number: u64, last: bool) -> String {
    let unit = |number: u64| {
        usize::try_from(number).ok().and_then(|place| UNITS.get(place)).copied().unwrap_or_default()
    };
    let ten =
        |tens: u64| usize::try_from(tens).ok().and_then(|place| TENS.get(place)).copied().unwrap_or_default();
    match number {
        0..=16 => unit(number).to_owned(),
        17..=19 => format!("dix-{}", unit(number - 10)),
        71 => "soixante et onze".to_owned(),
        80 => if last { "quatre-vingts" } else { "quatre-vingt" }.to_owned(),
        70..=79 => format!("soixante-{}", below_hundred(number - 60, false)),
        81..=99 => format!("quatre-vingt-{}", below_hundred(number - 80, false)),
        _ => match number % 10 {
            0 => ten(number / 10).to_owned(),
            1 => format!("{} et un", ten(number / 10)),
            rest => format!("{}-{}", ten(number / 10), unit(rest)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_and_large_numbers_are_words_and_days_stay_figures() {
        let say = |text: &str| spoken(text, "fr");
        assert_eq!(say("207,8 millions d’euros"), "deux cent sept virgule huit millions d’euros");
        assert_eq!(say("12\u{202f}500 F CFA"), "douze mille cinq cents francs CFA");
        assert_eq!(
            say("1\u{202f}840 familles, le 18 novembre 2026"),
            "mille huit cent quarante familles, le 18 novembre 2026"
        );
        assert_eq!(say("le 1er décembre, 5 postes, 15 %"), "le premier décembre, 5 postes, quinze pour cent");
        assert_eq!(say("2\u{202f}000\u{202f}000 F CFA"), "deux millions de francs CFA");
        assert_eq!(say("un prix de 3,05 euros"), "un prix de trois virgule zéro cinq euros");
        assert_eq!(say("12 500, puis 71 euros"), "douze mille cinq cents, puis soixante et onze euros");
    }

    #[test]
    fn other_languages_keep_their_figures() {
        assert_eq!(spoken("12\u{202f}500 people", "en"), "12 500 people");
        assert_eq!(spoken("sefa 12,500", "ha"), "sefa 12,500");
    }

    #[test]
    fn numbers_are_said_as_in_french() {
        let said = [
            (0, "zéro"),
            (21, "vingt et un"),
            (77, "soixante-dix-sept"),
            (80, "quatre-vingts"),
            (81, "quatre-vingt-un"),
            (99, "quatre-vingt-dix-neuf"),
            (200, "deux cents"),
            (201, "deux cent un"),
            (80_000, "quatre-vingt mille"),
            (1_001, "mille un"),
        ];
        for (number, words) in said {
            assert_eq!(cardinal(number).as_deref(), Some(words));
        }
    }
}
