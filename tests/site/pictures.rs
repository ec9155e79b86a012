//! Photographs: in the sizes that a page needs, and without what a camera wrote beside the pixels.

use crate::page::Page;
use crate::portal::{PIXEL, Portal, told};
use jpeg_encoder::{ColorType, Encoder};
use std::fs;

const NOTICE: &str = "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\n";

/// A photograph of a camera that knows where it stands, held as the orientation says (Exif 2.32, tag 0x0112).
pub(crate) fn photograph(width: u16, height: u16, orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"GPSLatitude 6.4969");
    let grain = |place: usize| u8::try_from((place * place / 7 + place / 3) % 251).unwrap();
    let pixels: Vec<u8> = (0..usize::from(width) * usize::from(height) * 3).map(grain).collect();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 80);
    encoder.add_app_segment(1, exif).unwrap();
    encoder.encode(&pixels, width, height, ColorType::Rgb).unwrap();
    file
}

fn picture<'p>(page: &'p Page, alt: &str) -> impl Fn(&str) -> Option<&'p str> {
    let tag = page.all("img").find(|tag| tag.get("alt") == Some(alt)).unwrap();
    move |name| tag.get(name)
}

#[test]
fn a_photograph_comes_in_the_sizes_that_screens_need_and_says_how_heavy_the_whole_is() {
    let portal = Portal::new(&format!(
        "{NOTICE}images: [{{ file: vue.jpg, alt: La vue }}]\n---\n\n{}\n",
        "Texte. ".repeat(80)
    ));
    portal.write("content/media/vue.jpg", photograph(1600, 1200, 1));
    let built = portal.build();
    let page = built.page("communiques/2026/avis/");
    let image = picture(&page, "La vue");
    assert_eq!((image("width"), image("height")), (Some("1344"), Some("1008")));
    assert_eq!((image("loading"), image("fetchpriority")), (Some("lazy"), None));
    assert_eq!(image("src"), Some("/media/vue.jpg.720.jpg"));
    assert_eq!(image("srcset"), Some("/media/vue.jpg.360.jpg 360w, /media/vue.jpg.720.jpg 720w"));
    let source = page.all("source").next().unwrap();
    assert_eq!(source.get("type"), Some("image/webp"));
    let sizes =
        ["360", "720", "1344"].map(|width| format!("/media/vue.jpg.{width}.webp {width}w")).join(", ");
    assert_eq!(source.get("srcset"), Some(sizes.as_str()));
    for (width, height, ending) in [(360, 270, "360.webp"), (1344, 1008, "1344.webp"), (720, 540, "720.jpg")]
    {
        let file = built.bytes(&format!("media/vue.jpg.{ending}"));
        let print = image::load_from_memory(&file).unwrap();
        assert_eq!((print.width(), print.height()), (width, height));
    }
    let whole = page.all("a").find(|tag| tag.get("href") == Some("/media/vue.jpg")).is_some();
    assert!(whole && page.text.contains("Image entière (JPG, "), "{}", page.text);
    // Who reads feeds may read no WebP, and knows nothing of sizes.
    let feed = built.file("feed.xml");
    assert!(
        feed.contains("<img src=\"https://zanar.example/media/vue.jpg.720.jpg\"") && !feed.contains("srcset")
    );
}

#[test]
fn nothing_of_where_a_camera_stood_is_published_whoever_names_the_picture() {
    let portal = Portal::new(&format!(
        "{NOTICE}images: [{{ file: a.jpg, alt: A }}]\nattachments: [b.jpg]\n---\n\n![C](c.jpg) [D](d.jpg)\n\
         -- content/institutions/eau.yaml --\nname: Eau\nbrand: {{ logo: e.jpg }}\nhead: {{ person: Ada, portrait: f.jpg, alt: F }}\n"
    ));
    for name in ["a", "b", "c", "d", "e", "f"] {
        portal.write(&format!("content/media/{name}.jpg"), photograph(500, 300, 1));
    }
    let output = portal.run(&["build", "--without", "cards"]);
    assert!(output.status.success(), "{}", told(&output));
    let built = crate::portal::Built::of(&portal);
    assert!(["a", "b", "c", "d"].iter().all(|name| built.has(&format!("media/{name}.jpg"))));
    let leaks = |bytes: &[u8]| bytes.windows(4).any(|window| window == b"GPSL");
    assert!(leaks(&photograph(500, 300, 1)));
    let told: Vec<String> =
        built.files().into_iter().filter(|(_, bytes)| leaks(bytes)).map(|(path, _)| path).collect();
    assert_eq!(told, Vec::<String>::new());
    // What is only led to has no sizes.
    assert!(!built.has("media/b.jpg.360.webp") && !built.has("media/d.jpg.360.webp"));
    let pixels = |bytes: &[u8]| image::load_from_memory(bytes).unwrap().to_rgb8();
    assert_eq!(pixels(&built.bytes("media/b.jpg")), pixels(&photograph(500, 300, 1)));
}

#[test]
fn a_photograph_that_lies_on_its_side_is_shown_upright() {
    let portal = Portal::new(&format!("{NOTICE}images: [{{ file: vue.jpg, alt: La vue }}]\n---\n\nTexte.\n"));
    portal.write("content/media/vue.jpg", photograph(600, 400, 6));
    let built = portal.build();
    let page = built.page("communiques/2026/avis/");
    let image = picture(&page, "La vue");
    assert_eq!((image("width"), image("height")), (Some("400"), Some("600")));
    let print = image::load_from_memory(&built.bytes("media/vue.jpg.400.webp")).unwrap();
    assert_eq!((print.width(), print.height()), (400, 600));
}

#[test]
fn the_first_picture_of_a_page_does_not_wait_until_somebody_scrolls() {
    let portal = Portal::new(&format!("{NOTICE}---\n\n![Une](une.jpg)\n\nTexte.\n\n![Deux](deux.jpg)\n"));
    portal.write("content/media/une.jpg", photograph(400, 300, 1));
    portal.write("content/media/deux.jpg", photograph(400, 300, 1));
    let built = portal.build();
    let page = built.page("communiques/2026/avis/");
    assert_eq!(picture(&page, "Une")("fetchpriority"), Some("high"));
    assert_eq!(picture(&page, "Une")("loading"), None);
    assert_eq!(picture(&page, "Deux")("loading"), Some("lazy"));
    assert_eq!(picture(&page, "Deux")("src"), Some("/media/deux.jpg.400.jpg"));
}

#[test]
fn what_is_light_or_moves_or_is_drawn_in_vectors_is_shown_as_it_is() {
    let portal = Portal::new(&format!(
        "{NOTICE}images: [{{ file: petit.png, alt: Petit }}, {{ file: a.gif, alt: Gif }}]\n---\n\nTexte.\n"
    ));
    portal.write("content/media/petit.png", PIXEL);
    let gif = b"GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
    portal.write("content/media/a.gif", gif);
    let built = portal.build();
    assert_eq!(built.bytes("media/petit.png"), PIXEL);
    assert_eq!(built.bytes("media/a.gif"), gif);
    let media: Vec<String> = built.files().into_keys().filter(|path| path.starts_with("media/")).collect();
    assert_eq!(media, ["media/a.gif", "media/petit.png"]);
}

#[test]
fn a_picture_that_is_cut_short_or_too_large_is_told_at_its_place() {
    let portal = Portal::new(&format!("{NOTICE}images: [{{ file: vue.jpg, alt: La vue }}]\n---\n\nTexte.\n"));
    let whole = photograph(600, 400, 1);
    portal.write("content/media/vue.jpg", &whole[..whole.len() / 2]);
    let told = portal.refused(&["--without", "cards"]);
    assert!(told.contains("content/communiques/avis.md:4:18: error[bad-image]"), "{told}");
    assert!(told.contains("content/media/vue.jpg"), "{told}");
    // 30,000 × 30,000 px in a few bytes: it is not opened.
    let mut bomb = PIXEL.to_vec();
    bomb[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    portal.remove("content/media/vue.jpg");
    portal.write("content/media/vue.png", bomb);
    portal.add(&format!("{NOTICE}images: [{{ file: vue.png, alt: La vue }}]\n---\n\nTexte.\n"));
    let told = portal.refused(&["--without", "cards"]);
    assert!(told.contains("avis.md:4:18: error[bad-image]") && told.contains("30000 × 30000"), "{told}");
}

#[test]
fn sizes_are_kept_by_what_the_file_holds_and_go_with_it() {
    let portal = Portal::new(&format!("{NOTICE}images: [{{ file: vue.jpg, alt: La vue }}]\n---\n\nTexte.\n"));
    portal.write("content/media/vue.jpg", photograph(500, 300, 1));
    portal.build();
    let kept = || fs::read_dir(portal.root().join(".crieur/cards")).map_or(0, Iterator::count);
    assert_eq!(kept(), 4, "360 and 500 in both formats");
    // Another checkout: the same bytes at another time, and nothing published yet.
    fs::remove_dir_all(portal.root().join("public")).unwrap();
    fs::remove_dir_all(portal.root().join(".public.crieur")).unwrap();
    for entry in fs::read_dir(portal.root().join(".crieur/cards")).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        if bytes.starts_with(b"RIFF") {
            // Whole, and another picture: that it is published tells that nothing was decoded.
            fs::write(&path, b"RIFF\x04\0\0\0WEBP").unwrap();
        }
    }
    portal.write("content/media/vue.jpg", photograph(500, 300, 1));
    let built = portal.build();
    assert_eq!(built.bytes("media/vue.jpg.360.webp"), b"RIFF\x04\0\0\0WEBP");
    portal.write("content/media/vue.jpg", photograph(500, 301, 1));
    let built = portal.build();
    assert!(built.bytes("media/vue.jpg.360.webp").len() > 100);
}
