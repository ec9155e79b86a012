//! Share cards as a portal gets them: mourning without colour, dangers in theirs, corrections that say so.

use crate::portal::{Built, Portal};

type Pixel = [u8; 3];

/// The pixels of a card, row by row.
fn pixels(built: &Built, slug: &str) -> Vec<Pixel> {
    let file = built.bytes(&format!("communiques/2026/{slug}/card.png"));
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

/// How many pixels of the foot, right of the host, are in the red of a stamp.
fn stamped(built: &Built, slug: &str) -> usize {
    let pixels = pixels(built, slug);
    let foot = (578..618).flat_map(|row| pixels[row * 1200 + 602..row * 1200 + 902].iter());
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
