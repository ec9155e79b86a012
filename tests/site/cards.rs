//! Share cards as a portal gets them: mourning without colour, dangers in theirs, corrections that say so.

use crate::portal::{Built, Portal};

type Pixel = [u8; 3];

/// The pixels of a card, row by row.
fn pixels(built: &Built, slug: &str) -> Vec<Pixel> {
    pixels_of(&built.bytes(&format!("communiques/2026/{slug}/card.png")))
}

fn pixels_of(file: &[u8]) -> Vec<Pixel> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut bytes).unwrap();
    bytes.chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
}

/// The colour of the spine.
fn spine(built: &Built, slug: &str) -> Pixel {
    pixels(built, slug)[300 * 1200 + 150]
}

/// How many pixels of the foot, right of the date, are in the red of a stamp.
fn stamped(built: &Built, slug: &str) -> usize {
    let pixels = pixels(built, slug);
    let foot = (540..580).flat_map(|row| pixels[row * 1200 + 602..row * 1200 + 902].iter());
    foot.filter(|pixel| **pixel == [0x9b, 0x23, 0x1b]).count()
}

#[test]
fn mourning_has_no_colour_and_dangers_have_their_own() {
    let built = Portal::with_site(
        "accent: '#8a1538'\n",
        "-- content/communiques/avis.md --\n---\ntitle: Avis au public\ndate: 2026-11-01\n---\n\nTexte.\n\
         -- content/communiques/deces.md --\n---\ntype: condoléances\ntitle: Condoléances de la nation\ndate: 2026-11-02\n---\n\nTexte.\n\
         -- content/communiques/hommage.md --\n---\ntitle: Hommage national\ndate: 2026-11-03\nshare: { tone: deuil }\n---\n\nTexte.\n\
         -- content/communiques/crue.md --\n---\ntitle: Crue de la Kéda\ndate: 2026-11-20\nalert: { level: danger, until: 2026-12-01 }\n---\n\nTexte.\n\
         -- content/communiques/vent.md --\n---\ntitle: Vent fort\ndate: 2026-11-20\nalert: { level: vigilance, until: 2026-12-01 }\n---\n\nTexte.\n",
    )
    .into_built(&[]);
    assert_eq!(spine(&built, "avis"), [0x8a, 0x15, 0x38]);
    assert_eq!(spine(&built, "deces"), [0x16, 0x21, 0x1c]);
    assert_eq!(spine(&built, "hommage"), [0x16, 0x21, 0x1c]);
    assert_eq!(spine(&built, "crue"), [0x9b, 0x23, 0x1b]);
    assert_eq!(spine(&built, "vent"), [0x7d, 0x4a, 0x00]);
}

#[test]
fn a_correction_that_has_come_is_on_the_card() {
    let portal = Portal::new(
        "-- content/communiques/prix.md --\n---\ntitle: Prix du pain\ndate: 2026-11-01\ncorrections:\n  - { at: 2026-11-10, instead_of: cent francs, read: deux cents francs }\n---\n\nTexte.\n",
    );
    assert_eq!(stamped(&portal.build_with(&["--now", "2026-11-05"]), "prix"), 0);
    assert!(stamped(&portal.build_with(&["--now", "2026-11-12"]), "prix") > 500);
}

const TWO: &str = "-- content/communiques/prix.md --\n---\ntitle: Prix du pain\ndate: 2026-11-01\n---\n\nTexte.\n\
                   -- content/communiques/route.md --\n---\ntitle: Route fermée\ndate: 2026-11-02\n---\n\nTexte.\n";

/// What the code of a picture says.
fn code(file: &[u8]) -> (u32, u32, Vec<String>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let (width, height) = (reader.info().width, reader.info().height);
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut bytes).unwrap();
    let grey = |x: usize, y: usize| bytes[(y * width as usize + x) * 3 + 1];
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width as usize, height as usize, grey);
    let codes = prepared.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect();
    (width, height, codes)
}

#[test]
fn pictures_are_drawn_in_the_formats_asked_for_and_lead_to_the_page() {
    let built = Portal::with_site("cartes: { formats: [statut, carré, square] }\n", TWO).into_built(&[]);
    let file = |name: &str| built.bytes(&format!("communiques/2026/prix/{name}"));
    let address = vec!["https://zanar.example/communiques/2026/prix/".to_owned()];
    assert_eq!(code(&file("card-square.png")), (1080, 1080, address.clone()));
    assert_eq!(code(&file("card-story.png")), (1080, 1920, address));
    assert!(!built.has("communiques/2026/prix/card-portrait.png"));
    let rows = built.json("data/documents.json");
    let row = rows.as_array().unwrap().iter().find(|row| row["id"] == "prix").unwrap();
    let cards = row["cards"].as_object().unwrap();
    assert_eq!(cards.keys().collect::<Vec<_>>(), ["square", "story"]);
    for (format, url) in cards {
        let (path, version) = url.as_str().unwrap().split_once("?v=").unwrap();
        assert_eq!(path, format!("https://zanar.example/communiques/2026/prix/card-{format}.png"));
        assert_eq!(version.len(), 8, "{version}");
    }
    // No page is heavier for it: what networks show of a link is the preview.
    assert!(!built.file("communiques/2026/prix/index.html").contains("card-square"));
}

#[test]
fn a_portal_that_asks_for_no_format_has_the_preview_alone() {
    let built = Portal::with_site("cards: { formats: [] }\n", TWO).into_built(&[]);
    assert!(built.has("communiques/2026/prix/card.png"));
    assert!(!built.has("communiques/2026/prix/card-square.png"));
    assert!(!built.file("data/documents.json").contains("cards"));
}

#[test]
fn only_the_pictures_that_changed_are_drawn_again() {
    let portal = Portal::with_site("cards: { formats: [square] }\n", TWO);
    let said = |portal: &Portal| crate::portal::told(&portal.run(&["build"]));
    assert!(said(&portal).contains(", 5 cartes, "));
    assert!(said(&portal).contains("Rien n’a changé depuis la publication"));
    let text = "---\ntitle: Prix du riz\ndate: 2026-11-01\n---\n\nTexte.\n";
    portal.write("content/communiques/prix.md", text);
    let told = said(&portal);
    assert!(told.contains(", 2 cartes, "), "{told}");
    // A drawing of the theme is that of its own format alone.
    let own = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1080 1080\" color=\"#123456\">\
               <rect width=\"1080\" height=\"1080\" fill=\"currentColor\"/>\
               <rect data-qr=\"\" x=\"300\" y=\"300\" width=\"480\" height=\"480\"/></svg>";
    portal.write("themes/registre/card-square.svg", own);
    let told = said(&portal);
    assert!(told.contains(" 2 cartes, "), "{told}");
    let picture = std::fs::read(portal.root().join("public/communiques/2026/prix/card-square.png")).unwrap();
    assert_eq!(code(&picture).2, ["https://zanar.example/communiques/2026/prix/"]);
}

#[test]
fn a_drawing_of_a_format_that_cannot_be_used_is_told() {
    let portal = Portal::with_site("cards: { formats: [square] }\n", TWO);
    portal.write("themes/registre/card-square.svg", "<svg viewBox=\"0 0 1200 630\"/>");
    let told = portal.refused(&[]);
    assert!(told.contains("error[template]: `card-square.svg` ne peut pas être dessiné"), "{told}");
    let told = crate::portal::told(&portal.run(&["check"]));
    assert!(told.contains("viewBox=\"0 0 1080 1080\""), "{told}");
}

#[test]
fn the_verdict_is_stamped_on_the_card_and_told_to_those_who_do_not_see_it() {
    let built = Portal::new(
        "-- content/factchecks/prix.md --\n---\ntitle: Le prix du pain n’a pas changé\ndate: 2026-11-01\n\
         claim: Le pain coûte mille francs\nverdict: faux\n---\n\nTexte.\n\
         -- content/factchecks/ecoles.md --\n---\ntitle: Les écoles sont ouvertes\ndate: 2026-11-02\n\
         claim: Les écoles sont ouvertes\nverdict: vrai\n---\n\nTexte.\n",
    )
    .into_built(&[]);
    let red = |slug: &str| {
        let pixels = pixels_of(&built.bytes(&format!("verifications/2026/{slug}/card.png")));
        pixels.iter().filter(|pixel| **pixel == [0x9b, 0x23, 0x1b]).count()
    };
    assert!(red("prix") > 3_000);
    assert_eq!(red("ecoles"), 0);
    for (slug, said) in [
        ("prix", "Vérification. Rumeur\u{202f}: FAUX. Le prix"),
        ("ecoles", "Vérification. Rumeur\u{202f}: VRAI. Les écoles"),
    ] {
        let page = built.file(&format!("verifications/2026/{slug}/index.html"));
        assert!(page.contains(said), "{slug}");
    }
}

#[test]
fn a_decision_and_the_nominations_have_cards_of_their_own() {
    let portal = Portal::with_site(
        "cards: { formats: [square] }\n",
        "-- content/councils/2026-11-18.yaml --\ninstitution: sante\nitems:\n\
         \x20 - { id: vih, title: Projet de loi portant prévention, plain_title: \"VIH : mieux prévenir\" }\n\
         nominations:\n  - { institution: sante, post: Directrice des Eaux, persons: [Léontine ZINDARÉ] }\n",
    );
    let mut cards = Vec::new();
    for (name, anchor, alt) in [
        ("2026-11-18", "", "Conseil des ministres. "),
        (
            "2026-11-18#vih",
            "#vih",
            "Conseil des ministres. VIH\u{202f}: mieux prévenir. Ministère de la Santé",
        ),
        (
            "2026-11-18#nominations",
            "#",
            "Conseil des ministres. Directrice des Eaux\u{202f}: Léontine ZINDARÉ",
        ),
    ] {
        let output = portal.run(&["share", name, "--out", "trousse"]);
        assert!(output.status.success(), "{}", crate::portal::told(&output));
        let file = |name: &str| std::fs::read(portal.root().join("trousse").join(name)).unwrap();
        let said = String::from_utf8(file("card.txt")).unwrap();
        assert!(said.starts_with(alt), "{name}: {said}");
        let (.., codes) = code(&file("card-square.png"));
        let page = "https://zanar.example/conseils/2026/2026-11-18/";
        assert!(codes[0].starts_with(&format!("{page}{anchor}")), "{name}: {codes:?}");
        cards.push(file("card.png"));
    }
    assert!(cards[0] != cards[1] && cards[1] != cards[2] && cards[0] != cards[2]);
}
