//! Cards, decoded and looked at.

mod formats;
mod references;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use rayon::prelude::*;

use super::*;

const CARD: &str = include_str!("../../themes/registre/card.svg");
const EMBLEM: &str = include_str!("../../themes/registre/emblem.svg");
const PAPER: [u8; 3] = [0xfb, 0xfa, 0xf6];

fn studio() -> &'static Studio {
    static STUDIO: LazyLock<Studio> = LazyLock::new(|| {
        let mut studio = Studio::new(CARD, Some(EMBLEM)).unwrap();
        for (format, drawing) in formats::DRAWINGS {
            studio.add(format, drawing).unwrap();
        }
        studio
    });
    &STUDIO
}

/// A card with nothing but one place of 600 × 200 px at (300, 200), in one size.
fn bare(size_px: u32) -> Studio {
    let card = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\"><rect data-text=\"title\" x=\"300\" y=\"200\" \
         width=\"600\" height=\"200\" font-family=\"serif\" font-weight=\"700\" font-size=\"{size_px}\"/></svg>"
    );
    Studio::new(&card, None).unwrap()
}

fn titled(title: &str) -> CardText {
    CardText { title: title.to_owned(), ..CardText::default() }
}

fn communique() -> CardText {
    CardText {
        label: "Communiqué".into(),
        title: "Réhabilitation de la route nationale n°\u{a0}2\u{202f}: reprise des travaux".into(),
        institution: "Ministère des Infrastructures".into(),
        date: "mercredi 19 novembre 2025".into(),
        number: Some("MI-2025-118".into()),
        site: "Journal de la transparence".into(),
        host: "www.gouv.exemple".into(),
        ..CardText::default()
    }
}

fn sitting() -> CardText {
    CardText {
        variant: Variant::Council,
        label: "Conseil des ministres".into(),
        date: "novembre 2025".into(),
        day: Some("19".into()),
        ..communique()
    }
}

fn denial() -> CardText {
    CardText {
        variant: Variant::Denied,
        label: "Vérification".into(),
        title: "Le prix de l’essence n’a pas changé".into(),
        verdict: Some("Rumeur\u{202f}: FAUX".into()),
        number: None,
        ..communique()
    }
}

fn balagh() -> CardText {
    CardText {
        label: "بلاغ".into(),
        title: "حملة التلقيح ضد الحصبة (19 نوفمبر): الجدول الزمني للجهات الثلاث عشرة".into(),
        institution: "وزارة الصحة".into(),
        date: "الأربعاء 19 نوفمبر 2025".into(),
        site: "جريدة الشفافية".into(),
        rtl: true,
        ..communique()
    }
}

/// A decoded PNG.
struct Picture {
    width: usize,
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    fn at(&self, x: usize, y: usize) -> [u8; 3] {
        self.pixels[y * self.width + x]
    }

    /// First and last column, first and last row of what differs from another picture.
    fn difference(&self, other: &Picture) -> Option<[usize; 4]> {
        let pairs = self.pixels.iter().zip(&other.pixels).enumerate();
        let unlike: Vec<usize> = pairs.filter(|(_, (one, two))| one != two).map(|(index, _)| index).collect();
        let columns = || unlike.iter().map(|index| index % self.width);
        let rows = || unlike.iter().map(|index| index / self.width);
        Some([columns().min()?, columns().max()?, rows().min()?, rows().max()?])
    }
}

fn decode(file: &[u8]) -> Picture {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let width = reader.info().width as usize;
    assert_eq!(reader.info().color_type, png::ColorType::Indexed);
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut bytes).unwrap();
    let pixels = bytes.chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    Picture { width, pixels }
}

/// The frame of the ink of a title on a bare card.
fn ink(studio: &Studio, text: &CardText) -> [usize; 4] {
    let blank = decode(&studio.draw(&CardText { title: String::new(), ..text.clone() }));
    decode(&studio.draw(text)).difference(&blank).unwrap()
}

#[test]
fn the_same_texts_make_the_same_bytes_on_any_thread_after_any_card() {
    let cards = [communique(), sitting(), balagh()];
    let fresh = Studio::new(CARD, Some(EMBLEM)).unwrap();
    let once: Vec<Vec<u8>> = cards.iter().map(|card| fresh.draw(card)).collect();
    let many: Vec<Vec<u8>> = (0..12).into_par_iter().map(|index| studio().draw(&cards[index % 3])).collect();
    for (index, file) in many.iter().enumerate() {
        assert!(*file == once[index % 3], "card {index} differs");
    }
}

#[test]
fn a_text_is_drawn_inside_its_place() {
    for (title, size) in
        [("Âge légal", 80), ("Prix plafonds des denrées de première nécessité", 50), ("Ṣẹ́ Ọ̀jọ́gbọ́n", 90)]
    {
        let [left, right, top, bottom] = ink(&bare(size), &titled(title));
        assert!(left >= 298 && right <= 902, "{title}: columns {left} to {right}");
        assert!(top >= 196 && bottom <= 404, "{title}: rows {top} to {bottom}");
        assert!(left <= 306, "{title} does not begin at the left: {left}");
    }
}

#[test]
fn arabic_begins_at_the_right_and_its_card_is_mirrored() {
    let [left, right, ..] = ink(&bare(60), &CardText { rtl: true, ..titled("مجلس الوزراء") });
    assert!(right > 880 && left > 400, "columns {left} to {right}");
    let (french, arabic) = (decode(&studio().draw(&communique())), decode(&studio().draw(&balagh())));
    assert_eq!((french.width, french.pixels.len()), (WIDTH_PX as usize, (WIDTH_PX * HEIGHT_PX) as usize));
    assert_eq!((french.at(150, 300), french.at(1150, 20)), ([0x0b, 0x3d, 0x2e], PAPER));
    assert_eq!((arabic.at(1050, 300), arabic.at(50, 20)), ([0x0b, 0x3d, 0x2e], PAPER));
}

#[test]
fn arabic_letters_are_joined() {
    let studio = bare(60);
    let [joined_left, joined_right, ..] = ink(&studio, &CardText { rtl: true, ..titled("ببببب") });
    let apart = "ب\u{200c}ب\u{200c}ب\u{200c}ب\u{200c}ب";
    let [apart_left, apart_right, ..] = ink(&studio, &CardText { rtl: true, ..titled(apart) });
    assert!(joined_right - joined_left + 40 < apart_right - apart_left);
}

#[test]
fn a_title_too_long_ends_in_an_ellipsis_after_a_whole_word() {
    let long =
        "Arrêté portant création du comité de suivi, de l’évaluation et des recommandations de l’éducation";
    let cut = "Arrêté portant création du comité de suivi, de l’évaluation…";
    assert!(bare(54).draw(&titled(long)) == bare(54).draw(&titled(cut)));
    assert!(bare(54).draw(&titled(cut)) != bare(54).draw(&titled(cut.trim_end_matches('…'))));
    let [.., bottom] = ink(&bare(54), &titled(long));
    assert!(bottom <= 404, "{bottom}");
}

#[test]
fn all_that_is_written_stands_in_the_square_that_a_crop_leaves() {
    let studio = studio();
    let withdrawn = CardText { variant: Variant::Withdrawn, stamp: Some("RETIRÉ".into()), ..communique() };
    let site = CardText { variant: Variant::Site, ..communique() };
    let corrected = CardText { stamp: Some("RECTIFICATIF".into()), ..denial() };
    for text in [communique(), sitting(), balagh(), withdrawn, site, denial(), corrected] {
        let empty = CardText { variant: text.variant, rtl: text.rtl, ..CardText::default() };
        let [left, right, top, bottom] =
            decode(&studio.draw(&text)).difference(&decode(&studio.draw(&empty))).unwrap();
        assert!(left >= 280 && right <= 920, "{:?}: columns {left} to {right}", text.variant);
        assert!(top >= 20 && bottom <= 625, "{:?}: rows {top} to {bottom}", text.variant);
    }
}

#[test]
fn an_institutions_colour_replaces_the_accent_and_is_darkened_when_pale() {
    let studio = studio();
    let spine = |colour: &str| {
        let text = CardText { colour: Some(colour.to_owned()), ..communique() };
        decode(&studio.draw(&text)).at(150, 300)
    };
    assert_eq!(spine("#8a1538"), [0x8a, 0x15, 0x38]);
    assert_eq!(spine("not a colour"), [0x0b, 0x3d, 0x2e]);
    assert_eq!(spine("#fcd116"), [132, 109, 11]);
}

/// THEME: nothing under 28 px, for a card is shown at a third of its size on a telephone.
#[test]
fn no_text_is_smaller_than_28_px() {
    let preview = [(Size::PREVIEW, CARD)].into_iter();
    let formats = formats::DRAWINGS.into_iter().map(|(format, drawing)| (Size::of(format), drawing));
    for (size, drawing) in preview.chain(formats) {
        for text in template::Template::read(drawing, size).unwrap().texts {
            assert!(text.least_size_px >= 28.0, "{:?}: {} px", text.field, text.least_size_px);
        }
    }
}

#[test]
fn what_a_document_is_is_told_whole_whatever_its_number() {
    let languages = [
        include_str!("../../themes/registre/strings/fr.ftl"),
        include_str!("../../themes/registre/strings/en.ftl"),
        include_str!("../../themes/registre/strings/pt.ftl"),
        include_str!("../../themes/registre/strings/ha.ftl"),
        include_str!("../../themes/registre/strings/ar.ftl"),
    ];
    for (language, strings) in languages.into_iter().enumerate() {
        let labels = strings.lines().filter(|line| line.starts_with("type-"));
        for label in labels.filter_map(|line| Some(line.split_once(" = ")?.1)) {
            let number = Some("N°\u{a0}0123/MS/DC/SGM/DRH/2026".to_owned());
            let text = CardText { label: label.to_owned(), number, rtl: language == 4, ..communique() };
            let lines = studio().lines(&text);
            assert!(lines.iter().any(|line| line == label), "{label}: {lines:?}");
            let number = lines.iter().find(|line| line.starts_with("N°")).unwrap();
            assert!(number.ends_with(['…', '6']), "{number}");
        }
    }
}

#[test]
fn a_stamp_is_red_and_a_days_numeral_large() {
    let withdrawn = CardText { variant: Variant::Withdrawn, stamp: Some("RETIRÉ".into()), ..communique() };
    let picture = decode(&studio().draw(&withdrawn));
    assert!(picture.pixels.iter().filter(|pixel| **pixel == [0x9b, 0x23, 0x1b]).count() > 5_000);
    let without = CardText { day: None, date: String::new(), ..sitting() };
    let with = CardText { date: String::new(), ..sitting() };
    let [.., top, bottom] =
        decode(&studio().draw(&with)).difference(&decode(&studio().draw(&without))).unwrap();
    assert!(bottom - top > 95, "{top} to {bottom}");
}

#[test]
fn cards_are_light() {
    let subjects = [
        "Prix plafonds du riz",
        "Campagne de vaccination contre la rougeole dans les treize régions",
        "Arrêté interministériel portant création, organisation et fonctionnement du comité national de suivi de la \
         mise en œuvre des recommandations des assises de l’enseignement supérieur",
        "Ìjọba àpapọ̀ kéde ètò ẹ̀kọ́ ọ̀fẹ́ fún gbogbo ọmọ ilé-ẹ̀kọ́",
        "Dukplɔla ƒe nya tso ʋuʋu ŋu",
        "قرار وزاري مشترك يتعلق بإحداث وتنظيم وسير اللجنة الوطنية لمتابعة تنفيذ توصيات المناظرة",
    ];
    let studio = studio();
    let sizes: BTreeSet<usize> = (0..30)
        .map(|index| {
            let variant = Variant::ALL[index % Variant::ALL.len()];
            let title = format!("{} ({index})", subjects[index % subjects.len()]);
            let stamp = Some("RETIRÉ".to_owned());
            let verdict = Some("Rumeur\u{202f}: FAUX".to_owned());
            studio.draw(&CardText { variant, title, stamp, verdict, rtl: index % 6 == 5, ..sitting() }).len()
        })
        .collect();
    assert!(sizes.last() <= Some(&60_000), "{sizes:?}");
    assert!(sizes.first() >= Some(&10_000), "{sizes:?}");
}

#[test]
fn a_letter_without_a_glyph_is_named() {
    let text = CardText { institution: "Ministère 国".into(), ..communique() };
    let missing: Vec<char> = text.texts().flat_map(|text| studio().missing_glyphs(text)).collect();
    assert_eq!(missing, ['国']);
}

#[test]
fn an_emblem_that_would_be_drawn_in_part_is_refused() {
    let refused = |svg: &str| Studio::new(CARD, Some(svg)).unwrap_err().to_string();
    assert_eq!(
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<image/></svg>"),
        "ligne 2, colonne 1\u{202f}: emblème\u{202f}: une `<image>` n’est pas dessinée\u{202f}: vectorisez-la"
    );
    assert!(
        refused("pas un dessin")
            .starts_with("ligne 1, colonne 1\u{202f}: emblème\u{202f}: ce dessin n’est pas du XML")
    );
}

#[test]
fn an_icon_is_square_with_a_transparent_ground() {
    let pixels = square_of(&icon(EMBLEM, 180).unwrap(), 180);
    assert_eq!(pixels[0][3], 0, "the corner is not transparent");
    assert_eq!(pixels[90 * 180 + 90], [0xb5, 0x8a, 0x1b, 255]);
    assert_eq!(icon(EMBLEM, 0).unwrap_err().message, "une image de 0 px de côté ne peut pas être dessinée");
}

#[test]
fn a_tile_is_paper_to_its_corners() {
    let pixels = square_of(&tile(EMBLEM, 100).unwrap(), 100);
    assert_eq!(pixels[0], [0xfb, 0xfa, 0xf6, 255]);
    let pixel = |x: usize, y: usize| pixels[y * 100 + x][..3].to_vec();
    assert_eq!((pixel(12, 50), pixel(17, 50)), (PAPER.to_vec(), vec![0x0b, 0x3d, 0x2e]));
}

#[test]
fn an_icon_of_many_colours_keeps_them() {
    let shades = "<linearGradient id='g'><stop stop-color='#f00'/><stop offset='.5' stop-color='#0f0'/><stop offset='1' stop-color='#00f'/></linearGradient>";
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><defs>{shades}</defs><path d='M0 0h9v9h-9z' fill='url(#g)'/></svg>"
    );
    for (size_px, of_many) in [(512, true), (32, false)] {
        let file = icon(&svg, size_px).unwrap();
        let reader = png::Decoder::new(std::io::Cursor::new(&file)).read_info().unwrap();
        assert_eq!(reader.info().color_type == png::ColorType::Rgba, of_many);
        let pixels = square_of(&file, size_px);
        assert_eq!((pixels[0][2], pixels[0][3], pixels[pixels.len() - 1][0]), (0, 255, 0));
    }
}

/// The pixels of a square picture.
fn square_of(file: &[u8], size_px: u32) -> Vec<[u8; 4]> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().unwrap();
    assert_eq!((reader.info().width, reader.info().height), (size_px, size_px));
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut bytes).unwrap();
    bytes.as_chunks().0.to_vec()
}

#[test]
fn a_favicon_holds_one_png_of_32_px() {
    let file = favicon_ico(EMBLEM).unwrap();
    assert_eq!(file[..8], [0, 0, 1, 0, 1, 0, 32, 32]);
    let length = u32::from_le_bytes([file[14], file[15], file[16], file[17]]) as usize;
    assert_eq!(length, file.len() - 22);
    assert_eq!(file[22..30], *b"\x89PNG\r\n\x1a\n");
    let reader = png::Decoder::new(std::io::Cursor::new(&file[22..])).read_info().unwrap();
    assert_eq!(reader.info().color_type, png::ColorType::Rgba, "a header of 32 bits a pixel is of that");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_a_card(title in "\\PC{0,120}|[\\u{300}-\\u{36f}\\u{200b}-\\u{206f}ا-ي0-9 «»\\u{a0}]{0,60}", rtl: bool) {
        let text = CardText { day: Some(title.clone()), label: title.clone(), title, rtl, ..sitting() };
        prop_assert!(!studio().draw(&text).is_empty());
    }
}
