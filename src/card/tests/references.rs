//! Cards beside pictures of them that were looked at, and the lines that they break their titles into.

use super::*;

/// How far a card may be from its picture, as a mean of all channels of all pixels: less than a word set otherwise.
const TOLERANCE: f64 = 0.4;

fn cards() -> [(&'static str, CardText); 5] {
    let long = CardText {
        title: "Réhabilitation de la route nationale n°\u{a0}2\u{202f}: reprise des travaux dans le cadre du programme national \
                de modernisation des services publics, de l’équité territoriale et de la transparence"
            .into(),
        institution: "Ministère de l’Enseignement supérieur, de la Recherche scientifique et de l’Innovation numérique"
            .into(),
        ..communique()
    };
    let council = CardText { day: Some("19–20".into()), colour: Some("#8a1538".into()), ..sitting() };
    let factcheck = CardText {
        label: "Rumeur\u{202f}: FAUX".into(),
        title: "Le prix de l’essence n’a pas changé".into(),
        number: None,
        ..communique()
    };
    let withdrawn = CardText { variant: Variant::Withdrawn, stamp: Some("RETIRÉ".into()), ..communique() };
    [
        ("french", long),
        ("arabic", balagh()),
        ("council", council),
        ("factcheck", factcheck),
        ("withdrawn", withdrawn),
    ]
}

fn reference(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cards").join(name).with_extension("png")
}

#[test]
fn cards_are_as_they_were_when_they_were_looked_at() {
    for (name, text) in cards() {
        let (now, then) = (decode(&studio().draw(&text)), decode(&std::fs::read(reference(name)).unwrap()));
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
    for (name, text) in cards() {
        std::fs::write(reference(name), studio().draw(&text)).unwrap();
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
