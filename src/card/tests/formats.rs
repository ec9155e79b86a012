//! Pictures that are posted themselves: their sizes, their codes read by another's reader, their safe zones.

use rqrr::PreparedImage;

use super::*;

pub(super) const DRAWINGS: [(CardFormat, &str); 3] = [
    (CardFormat::Square, include_str!("../../../themes/registre/card-square.svg")),
    (CardFormat::Portrait, include_str!("../../../themes/registre/card-portrait.svg")),
    (CardFormat::Story, include_str!("../../../themes/registre/card-story.svg")),
];
const ADDRESS: &str = "https://www.gouv.exemple/communiques/2026/campagne-de-vaccination-contre-la-rougeole/";

fn with_code(text: CardText) -> CardText {
    CardText { address: Some(ADDRESS.into()), scan: Some("Scannez pour lire".into()), ..text }
}

fn withdrawn() -> CardText {
    CardText { variant: Variant::Withdrawn, stamp: Some("RETIRÉ".into()), ..communique() }
}

/// What the references show of the formats.
pub(super) fn pictures() -> [(&'static str, CardFormat, CardText); 4] {
    let corrected = CardText { stamp: Some("RECTIFICATIF".into()), ..communique() };
    [
        ("square", CardFormat::Square, with_code(corrected)),
        ("portrait", CardFormat::Portrait, with_code(sitting())),
        ("story", CardFormat::Story, with_code(denial())),
        ("story-arabic", CardFormat::Story, with_code(balagh())),
    ]
}

/// What the codes of a picture say.
fn read(picture: &Picture) -> Vec<String> {
    let height = picture.pixels.len() / picture.width;
    let grey = |x: usize, y: usize| picture.at(x, y)[1];
    let mut prepared = PreparedImage::prepare_from_greyscale(picture.width, height, grey);
    prepared.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect()
}

#[test]
fn every_picture_has_its_size_and_a_code_that_is_read_again() {
    for (format, size, text) in [
        (CardFormat::Square, (1080, 1080), communique()),
        (CardFormat::Square, (1080, 1080), balagh()),
        (CardFormat::Portrait, (1080, 1350), sitting()),
        (CardFormat::Story, (1080, 1920), withdrawn()),
        (CardFormat::Story, (1080, 1920), denial()),
    ] {
        let file = studio().draw_in(format, &with_code(text));
        assert!(file.len() < 70_000, "{format:?}: {}", file.len());
        let picture = decode(&file);
        assert_eq!((picture.width, picture.pixels.len() / picture.width), size);
        assert_eq!(read(&picture), [ADDRESS], "{format:?}");
    }
}

#[test]
fn a_code_of_the_longest_addresses_is_still_read() {
    let address =
        format!("https://www.gouv.exemple/{}/#{}", "communiques-de-la-semaine/".repeat(6), "a".repeat(60));
    let text = CardText { address: Some(address.clone()), ..with_code(communique()) };
    assert_eq!(read(&decode(&studio().draw_in(CardFormat::Square, &text))), [address]);
    let endless = CardText { address: Some("a".repeat(4_000)), ..with_code(communique()) };
    assert_eq!(read(&decode(&studio().draw_in(CardFormat::Square, &endless))), Vec::<String>::new());
}

#[test]
fn a_code_is_dark_on_light_with_four_light_modules_around_even_on_a_dark_ground() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1080 1080\" color=\"#ffffff\" \
                   data-paper=\"#101418\"><rect width=\"1080\" height=\"1080\" fill=\"#101418\"/>\
                   <rect data-qr=\"\" x=\"200\" y=\"300\" width=\"400\" height=\"380\"/></svg>";
    let mut studio = Studio::new(CARD, None).unwrap();
    studio.add(CardFormat::Square, drawing).unwrap();
    for rtl in [false, true] {
        let picture =
            decode(&studio.draw_in(CardFormat::Square, &CardText { rtl, ..with_code(CardText::default()) }));
        assert_eq!(read(&picture), [ADDRESS]);
        let left = if rtl { 480 } else { 200 };
        assert_eq!((picture.at(left - 1, 300), picture.at(left, 300)), ([0x10, 0x14, 0x18], [255; 3]));
        let dark = |(x, y): &(usize, usize)| picture.at(*x, *y) == [0; 3];
        let places: Vec<(usize, usize)> =
            (300..680).flat_map(|y| (left..left + 400).map(move |x| (x, y))).filter(dark).collect();
        let (first, last) = (
            places.iter().map(|place| place.0).min().unwrap(),
            places.iter().map(|place| place.0).max().unwrap(),
        );
        let top = places.iter().map(|place| place.1).min().unwrap();
        // The finder pattern is seven modules across.
        let module = (first..last).take_while(|x| dark(&(*x, top))).count() / 7;
        assert!(module >= 6, "{module} px a module");
        assert!(first - left >= 4 * module && left + 399 - last >= 4 * module && top - 300 >= 4 * module);
    }
}

#[test]
fn nothing_of_a_story_is_said_where_the_application_lies_over_it() {
    for text in [communique(), sitting(), balagh(), withdrawn(), denial()] {
        let blank = CardText { variant: text.variant, rtl: text.rtl, ..CardText::default() };
        let draw = |text: &CardText| decode(&studio().draw_in(CardFormat::Story, text));
        let [left, right, top, bottom] = draw(&with_code(text.clone())).difference(&draw(&blank)).unwrap();
        assert!(
            top >= 1920 * 14 / 100 && bottom < 1920 * 80 / 100,
            "{:?}: rows {top} to {bottom}",
            text.variant
        );
        assert!(left >= 60 && right < 1020, "{:?}: columns {left} to {right}", text.variant);
    }
}

#[test]
fn a_place_for_a_code_that_no_one_could_read_is_refused() {
    let refused = |format: Option<CardFormat>, place: &str| {
        let height = if format.is_some() { "1080 1080" } else { "1200 630" };
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {height}\">\n<rect data-qr=\"\" {place}/></svg>"
        );
        let told = match format {
            Some(format) => Studio::new(CARD, None).unwrap().add(format, &svg).unwrap_err(),
            None => Studio::new(&svg, None).unwrap_err(),
        };
        told.to_string()
    };
    let square = Some(CardFormat::Square);
    assert_eq!(
        refused(square, "width=\"400\" height=\"200\""),
        "ligne 2, colonne 1\u{202f}: un code QR demande un rectangle d’au moins 260 px de côté"
    );
    assert_eq!(
        refused(square, "x=\"800\" width=\"300\" height=\"300\""),
        "ligne 2, colonne 1\u{202f}: le rectangle d’un code QR dépasse de la carte"
    );
    assert_eq!(
        refused(None, "width=\"300\" height=\"300\""),
        "ligne 2, colonne 1\u{202f}: un aperçu est déjà un lien\u{202f}: un code QR n’y a pas sa place"
    );
    assert_eq!(
        Studio::new(CARD, None).unwrap().add(CardFormat::Story, DRAWINGS[0].1).unwrap_err().message,
        "une carte porte `viewBox=\"0 0 1080 1920\"`"
    );
}

#[test]
fn a_verdict_that_denies_is_red_and_any_other_is_ink() {
    let red = |text: &CardText| {
        let pixels = decode(&studio().draw(text)).pixels;
        pixels.iter().filter(|pixel| **pixel == [0x9b, 0x23, 0x1b]).count()
    };
    let checked = CardText { variant: Variant::Checked, ..denial() };
    assert!(red(&denial()) > 5_000);
    assert_eq!(red(&checked), 0);
    let wordless = CardText { verdict: None, ..denial() };
    let [.., top, bottom] =
        decode(&studio().draw(&denial())).difference(&decode(&studio().draw(&wordless))).unwrap();
    assert!(bottom - top > 30, "{top} to {bottom}");
}

#[test]
fn a_drawing_without_a_place_for_verdicts_tells_them_as_the_kind() {
    let card = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\"><g data-variants=\"document\">\
                <rect data-text=\"label\" width=\"600\" height=\"80\" font-size=\"40\"/></g></svg>";
    let studio = Studio::new(card, None).unwrap();
    assert_eq!(studio.lines(&denial()), ["Rumeur\u{202f}: FAUX"]);
    assert_eq!(studio.lines(&communique()), ["Communiqué"]);
}

/// By its host one knows the true portal: what differs in its last letter is another picture, so none of it is cut.
#[test]
fn a_host_is_whole_on_every_picture() {
    let host = |host: &str| {
        let stamp = Some("RECTIFICATIF".to_owned());
        CardText { host: host.to_owned(), stamp, ..with_code(communique()) }
    };
    let (own, other) = (host("transparence.gouvernement.exemple"), host("transparence.gouvernement.exempla"));
    assert!(studio().draw(&own) != studio().draw(&other));
    for (format, _) in DRAWINGS {
        assert!(studio().draw_in(format, &own) != studio().draw_in(format, &other), "{format:?}");
    }
}
