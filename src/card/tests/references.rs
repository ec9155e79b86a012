//! Cards beside pictures of them that were looked at, and the lines that they break their titles into.

use super::*;

/// How far a card may be from its picture, as a mean of all channels of all pixels: less than a word set otherwise.
const TOLERANCE: f64 = 0.4;

fn cards() -> Vec<(&'static str, CardText)> {
    let long = CardText {
        title: "Réhabilitation de la route nationale n°\u{a0}2\u{202f}: reprise des travaux dans le cadre du programme national \
                de modernisation des services publics, de l’équité territoriale et de la transparence"
            .into(),
        institution: "Ministère de l’Enseignement supérieur, de la Recherche scientifique et de l’Innovation numérique"
            .into(),
        ..communique()
    };
    let council = CardText { day: Some("19–20".into()), colour: Some("#8a1538".into()), ..sitting() };
    let checked = CardText {
        variant: Variant::Checked,
        title: "Une nouvelle monnaie en janvier\u{202f}? Rien ne permet de le dire".into(),
        verdict: Some("Rumeur\u{202f}: NON VÉRIFIÉ".into()),
        stamp: Some("RECTIFICATIF".into()),
        ..denial()
    };
    let letters = CardText {
        title: "Ìjọba àpapọ̀ (ẹ̀kọ́ ọ̀fẹ́), Ŋkeke ɖeka ʋuʋu, Ɣeti ɔ́; Ƴancin ƴan ƙasa ɗaya, ñaareel, ⵜⴰⵎⴰⵣⵉⵖⵜ, ɛ ẓ ḥ ǧ č".into(),
        ..communique()
    };
    let figures = CardText {
        title: "المرسوم رقم 12 (الفقرة [3]) «مدرسة لكل قرية»: تسليم 300 قسم جديد بنسبة 45٪".into(),
        ..balagh()
    };
    let withdrawn = CardText { variant: Variant::Withdrawn, stamp: Some("RETIRÉ".into()), ..communique() };
    vec![
        ("french", long),
        ("arabic", balagh()),
        ("council", council),
        ("factcheck", denial()),
        ("checked", checked),
        ("letters", letters),
        ("figures", figures),
        ("withdrawn", withdrawn),
    ]
}

/// All pictures that were looked at, drawn now.
fn pictures() -> impl Iterator<Item = (&'static str, Vec<u8>)> {
    let cards = cards().into_iter().map(|(name, text)| (name, studio().draw(&text)));
    let formats = formats::pictures().into_iter();
    cards.chain(formats.map(|(name, format, text)| (name, studio().draw_in(format, &text))))
}

fn reference(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cards").join(name).with_extension("png")
}

#[test]
fn cards_are_as_they_were_when_they_were_looked_at() {
    for (name, file) in pictures() {
        let (now, then) = (decode(&file), decode(&std::fs::read(reference(name)).unwrap()));
        assert_eq!((now.width, now.pixels.len()), (then.width, then.pixels.len()), "{name}");
        let channels = now.pixels.iter().flatten().zip(then.pixels.iter().flatten());
        let apart: u64 = channels.map(|(one, two)| u64::from(one.abs_diff(*two))).sum();
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
        let mean = apart as f64 / (now.pixels.len() * 3) as f64;
        assert!(
            mean <= TOLERANCE,
            "{name}: {mean:.3} apart; look at it, then `cargo test --lib write_references -- --ignored`"
        );
    }
}

#[test]
#[ignore = "writes the pictures anew, to be looked at"]
fn write_references() {
    for (name, file) in pictures() {
        std::fs::write(reference(name), file).unwrap();
    }
}

#[test]
fn no_line_begins_with_a_sign_nor_parts_a_number() {
    let studio = studio();
    for words in 0..12 {
        let title = format!(
            "{}Décret n°\u{a0}12\u{202f}: «\u{202f}Une école, un puits\u{202f}»\u{202f}; qui paie\u{202f}? 45\u{a0}milliards\u{202f}!",
            "pour ".repeat(words)
        );
        for line in studio.lines(&titled(&title)) {
            assert!(!line.starts_with([':', ';', '?', '!', '»', '\u{202f}', '\u{a0}']), "{line}");
            assert!(!line.ends_with(['«', '°', '\u{202f}', '\u{a0}']), "{line}");
            assert!(!line.ends_with("n°") && !line.ends_with("45"), "{line}");
        }
    }
}

#[test]
fn a_long_title_and_a_long_name_are_whole() {
    let lines = studio().lines(&cards()[0].1);
    let text = lines.join(" ");
    assert!(text.contains("et de la transparence") && text.contains("l’Innovation numérique"), "{lines:?}");
}

#[test]
fn no_word_is_left_alone_where_a_little_less_size_spares_it() {
    let lines = studio().lines(&CardText {
        title: "Projet de loi portant prévention et lutte contre le VIH".into(),
        ..communique()
    });
    let title: Vec<&String> =
        lines.iter().filter(|line| line.contains("loi") || line.contains("portant")).collect();
    assert_eq!(title, ["Projet de loi portant"]);
}
