//! Words, dates, numbers, styles.

use std::collections::BTreeSet;

use jiff::civil::{date, time};

use crate::theme::{Arg, Strings, calendar, embedded, quantity, style};

fn strings(lang: &str) -> Strings {
    let (strings, mistakes) = Strings::compile(&embedded(), lang);
    assert_eq!(mistakes, [], "strings/{lang}.ftl");
    strings
}

/// Identifiers of a strings file, in its order.
fn identifiers(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim()))
        .collect()
}

#[test]
fn every_language_has_the_same_words_as_french() {
    let files = embedded();
    let read = |lang: &str| files.get(&format!("strings/{lang}.ftl")).unwrap_or_default().to_owned();
    let french = read("fr");
    let french = identifiers(&french);
    for lang in ["en", "ar", "pt", "ha"] {
        let other = read(lang);
        let other = identifiers(&other);
        let lacking: Vec<_> = french.iter().filter(|id| !other.contains(id)).collect();
        let left_over: Vec<_> = other.iter().filter(|id| !french.contains(id)).collect();
        assert!(lacking.is_empty() && left_over.is_empty(), "{lang}: lacks {lacking:?}, has {left_over:?}");
        assert!(french == other, "strings/{lang}.ftl is in another order");
    }
}

/// What each message of a strings file asks for: `date-long $day`.
fn values(text: &str) -> BTreeSet<String> {
    let (mut id, mut found) = ("", BTreeSet::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut rest = line;
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            (id, rest) = line.split_once('=').unwrap_or((line, ""));
        }
        for part in rest.split('$').skip(1) {
            let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(part.len());
            found.insert(format!("{} ${}", id.trim(), &part[..end]));
        }
    }
    found
}

#[test]
fn no_language_asks_for_a_value_that_is_not_given() {
    // What the program gives and French has no use for.
    let given = [
        "duration-hours-minutes $minutes",
        "nomination-accreditation $who",
        "on-day $weekday",
        "time $hour-padded",
        "time-full-hour $hour-padded",
    ];
    let files = embedded();
    let read = |lang: &str| values(files.get(&format!("strings/{lang}.ftl")).unwrap_or_default());
    let french = read("fr");
    assert!(french.contains("nomination-appointed $who") && french.len() > 100);
    for lang in ["en", "ar", "pt", "ha"] {
        let own = read(lang);
        let more: Vec<_> = own.difference(&french).filter(|one| !given.contains(&one.as_str())).collect();
        assert!(more.is_empty(), "{lang}: {more:?}");
    }
}

/// Removes every `open … close` from a text.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        out.push_str(before);
        rest = after.split_once(close).map_or("", |(_, rest)| rest);
    }
    out + rest
}

#[test]
fn templates_hold_no_words_of_their_own() {
    for (path, text) in embedded().iter().filter(|(path, _)| path.starts_with("templates/")) {
        let text = without(&without(&without(text, "{{", "}}"), "{%", "%}"), "<", ">");
        let words: Vec<&str> =
            text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
        assert_eq!(words, [""; 0], "{path}");
    }
}

#[test]
fn french_dates() {
    let french = strings("fr");
    let council = date(2026, 11, 18);
    assert_eq!(calendar::date_long(&french, council), "mercredi 18 novembre 2026");
    assert_eq!(calendar::date_medium(&french, date(2026, 8, 1)), "1er août 2026");
    assert_eq!(calendar::date_short(&french, council), "18 nov. 2026");
    assert_eq!(calendar::month_year(&french, council), "novembre 2026");
    assert_eq!(
        calendar::moment(&french, council, time(17, 40, 0, 0)),
        "18 novembre 2026 à 17\u{a0}h\u{a0}40"
    );
    assert_eq!(calendar::time(&french, time(10, 0, 0, 0)), "10\u{a0}h");
    assert_eq!(calendar::view(&french, council, calendar::date_short).iso, "2026-11-18");
}

#[test]
fn english_dates() {
    let english = strings("en");
    assert_eq!(calendar::date_long(&english, date(2026, 11, 1)), "Sunday 1 November 2026");
    assert_eq!(calendar::moment(&english, date(2026, 11, 18), time(9, 5, 0, 0)), "18 November 2026 at 09:05");
}

#[test]
fn arabic_dates() {
    let arabic = strings("ar");
    assert_eq!(calendar::date_long(&arabic, date(2026, 11, 18)), "الأربعاء 18 نوفمبر 2026");
    assert_eq!(
        calendar::moment(&arabic, date(2026, 8, 1), time(9, 5, 0, 0)),
        "1 أغسطس 2026 على الساعة 09:05"
    );
}

#[test]
fn portuguese_and_hausa_dates() {
    let (portuguese, hausa) = (strings("pt"), strings("ha"));
    let council = date(2026, 11, 21);
    assert_eq!(calendar::date_long(&portuguese, council), "sábado, 21 de novembro de 2026");
    assert_eq!(calendar::date_short(&portuguese, date(2026, 8, 1)), "1 ago. 2026");
    assert_eq!(
        calendar::moment(&portuguese, council, time(17, 40, 0, 0)),
        "21 de novembro de 2026, às 17h40"
    );
    assert_eq!(
        calendar::days(&portuguese, &[date(2026, 11, 30), date(2026, 12, 1)]),
        "30 de novembro e 1 de dezembro de 2026"
    );
    assert_eq!(calendar::date_long(&hausa, council), "Asabar, 21 ga Nuwamba, 2026");
    assert_eq!(calendar::date_medium(&hausa, council), "21 ga Nuwamba, 2026");
    assert_eq!(calendar::days(&hausa, &[date(2026, 11, 17), council]), "17 da 21 ga Nuwamba, 2026");
    // A weekday has a gender in Portuguese.
    let on = |weekday| {
        let values = [("date", Arg::Text("…")), ("weekday", Arg::Number(weekday))];
        portuguese.say_with("on-day", &values)
    };
    assert_eq!([on(5), on(6)], ["na …", "no …"]);
}

#[test]
fn lists_end_in_the_languages_word() {
    let three = ["1", "2", "3"].map(str::to_owned);
    let listed = |lang: &str| calendar::listed(&strings(lang), &three);
    let all: Vec<String> = ["fr", "en", "ar", "pt", "ha"].into_iter().map(listed).collect();
    assert_eq!(all, ["1, 2 et 3", "1, 2 and 3", "1، 2 و3", "1, 2 e 3", "1, 2 da 3"]);
    assert_eq!(calendar::listed(&strings("pt"), &three[..2]), "1 e 2");
}

#[test]
fn durations() {
    let french = strings("fr");
    let words: Vec<String> = [0, 40, 60, 190, 185, 2879, 2880, 4320]
        .iter()
        .map(|minutes| quantity::duration(&french, *minutes))
        .collect();
    assert_eq!(
        words.join(" | ").replace('\u{a0}', "~"),
        "0~min | 40~min | 1~h | 3~h~10 | 3~h~05 | 47~h~59 | 2~jours | 3~jours"
    );
    let arabic: Vec<String> =
        [190, 122, 65].iter().map(|minutes| quantity::duration(&strings("ar"), *minutes)).collect();
    assert_eq!(arabic.join(" | "), "3 ساعات و10 دقائق | ساعتين ودقيقتين | ساعة واحدة و5 دقائق");
    assert_eq!(quantity::duration(&strings("en"), 1440 * 30).replace('\u{a0}', " "), "30 days");
}

#[test]
fn sizes_round_and_never_show_a_thousand_of_a_unit() {
    let french = strings("fr");
    let sizes = [
        0,
        512,
        999,
        1_000,
        214_300,
        999_499,
        999_500,
        1_000_000,
        2_060_000,
        9_960_000,
        12_400_000,
        3_000_000_000,
    ];
    let words: Vec<String> = sizes.iter().map(|bytes| quantity::size(&french, *bytes)).collect();
    assert_eq!(
        words.join(" | ").replace('\u{a0}', "~"),
        "0~octets | 512~octets | 999~octets | 1~ko | 214~ko | 999~ko | 1~Mo | 1~Mo | 2,1~Mo | 10~Mo | 12~Mo | 3~Go"
    );
}

#[test]
fn numbers_are_grouped_by_the_language() {
    assert_eq!(quantity::number(&strings("fr"), 1_018_442), "1\u{202f}018\u{202f}442");
    assert_eq!(quantity::number(&strings("en"), 18_442), "18,442");
    assert_eq!(quantity::number(&strings("pt"), 18_442), "18\u{a0}442");
    assert_eq!(quantity::number(&strings("ha"), 18_442), "18,442");
    assert_eq!(quantity::number(&strings("fr"), 482), "482");
}

#[test]
fn plurals_follow_the_language() {
    let say = |lang, count| strings(lang).say_with("documents-count", &[("count", Arg::Number(count))]);
    assert_eq!(say("fr", 0), "Aucun document");
    assert_eq!(say("fr", 1), "Un document");
    assert_eq!(say("fr", 1482), "1\u{202f}482 documents");
    assert_eq!(say("en", 1482), "1,482 documents");
    assert_eq!(say("pt-AO", 1482), "1\u{a0}482 documentos");
    // In the Portuguese of Africa zero is plural; the CLDR's `pt` is Brazil's.
    let years = |n| strings("pt").say_with("nomination-term", &[("years", Arg::Number(n))]);
    assert_eq!([years(0), years(1)], ["mandato de 0 anos", "mandato de um ano"]);
    assert_eq!((say("ha", 0), say("ha", 1)), ("Babu takarda".to_owned(), "Takarda ɗaya".to_owned()));
    assert_eq!(say("ha-NE", 1482), "Takardu 1,482");
    let arabic: Vec<String> = [0, 1, 2, 3, 11, 100].iter().map(|count| say("ar", *count)).collect();
    assert_eq!(arabic.join(" | "), "لا وثائق | وثيقة واحدة | وثيقتان | 3 وثائق | 11 وثيقة | 100 وثيقة");
}

#[test]
fn a_missing_word_falls_back_to_the_default_then_to_french_then_to_its_name() {
    let own = [("strings/fon.ftl".to_owned(), "menu = Akpáxwé\nmonth-11 = Abɔxwísùn\n".to_owned())];
    let (fon, mistakes) = Strings::compile(&embedded().overlaid(own), "fon");
    assert_eq!(mistakes, []);
    assert_eq!(fon.say("menu"), "Akpáxwé");
    assert_eq!(calendar::month_year(&fon, date(2026, 11, 18)), "Abɔxwísùn 2026");
    assert_eq!(fon.say("home"), "Accueil");
    assert_eq!(fon.say("no-such-word"), "no-such-word");
    let own = [("strings/en.ftl".to_owned(), "menu = Contents\n".to_owned())];
    let (english, _) = Strings::compile(&embedded().overlaid(own), "en-GB");
    assert_eq!((english.say("menu"), english.say("home")), ("Contents".to_owned(), "Home".to_owned()));
}

#[test]
fn a_broken_strings_file_says_where_and_keeps_the_rest() {
    let own = [("strings/fr.ftl".to_owned(), "home = Maison\nmenu = { $a\n".to_owned())];
    let (strings, mistakes) = Strings::compile(&embedded().overlaid(own), "fr");
    assert_eq!(mistakes.len(), 1);
    assert_eq!((mistakes[0].file.as_str(), mistakes[0].line), ("strings/fr.ftl", 2));
    assert_eq!((strings.say("home"), strings.say("menu")), ("Maison".to_owned(), "Menu".to_owned()));
}

#[test]
fn styles_lose_only_what_means_nothing() {
    let css = "/* a { } */ a  :hover , b > c {\n  color : red ;\n width: calc(1px + 2px);\n}\n\
               .x::before { content: \" a  { \" }\n@media (a: b) and (c: d) { p { margin: 0 } }";
    assert_eq!(
        style::compact(css),
        "a :hover,b>c{color :red;width:calc(1px + 2px)}.x::before{content:\" a  { \"}@media (a:b) and (c:d){p{margin:0}}"
    );
    assert_eq!(style::compact("a{} /* never closed"), "a{}");
    assert_eq!(style::compact("a::after{content:\"never closed"), "a::after{content:\"never closed");
}

#[test]
fn an_accent_has_to_be_readable() {
    assert_eq!(
        style::accent("#7A1F1F"),
        Ok(":root{--bar:#7a1f1f}@media (prefers-color-scheme:light){:root{--accent:#7a1f1f}}".to_owned())
    );
    let refused = |colour| style::accent(colour).map_err(|mistake| mistake.message);
    assert_eq!(
        refused("#ffd23f"),
        Err("`#ffd23f` has a contrast of 1.4 on paper; 4.5 is the least".to_owned())
    );
    assert_eq!(refused("vert"), Err("`vert` is not a colour like `#0b3d2e`".to_owned()));
    assert_eq!(refused("#12é45"), Err("`#12é45` is not a colour like `#0b3d2e`".to_owned()));
}
