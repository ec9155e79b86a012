//! Recordings: a player that loads nothing by itself, what is said, and podcasts.

use crate::portal::{PIXEL, Portal};

/// So many seconds of silence, 8 kHz, 8 bits, one channel (Microsoft's WAVE).
pub(crate) fn silence(seconds: u32) -> Vec<u8> {
    let length = 8000 * seconds;
    let mut file = b"RIFF".to_vec();
    file.extend((36 + length).to_le_bytes());
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    file.extend([8000_u32.to_le_bytes(), 8000_u32.to_le_bytes()].concat());
    file.extend(b"\x01\0\x08\0data");
    file.extend(length.to_le_bytes());
    file.resize(file.len() + length as usize, 0x80);
    file
}

const PORTAL: &str = "\
-- content/communiques/avis.md --
---
title: \"Report du concours : nouvelles dates\"
date: 2026-11-20
summary: Le concours a lieu le 5.
audio:
  - { file: avis-fon.wav, lang: fon, title: L’avis lu en fon, transcript: \"Le concours *est reporté*.\" }
  - { file: avis-ar.wav, lang: ar, transcript: \"أُجّلت المسابقة.\" }
---

Texte.
-- content/communiques/second.md --
---
title: Second avis
date: 2026-11-19
audio: [{ file: second.wav, lang: fon, transcript: Deux. }]
---

Texte.
-- content/communiques/retire.md --
---
title: Avis retiré
date: 2026-11-18
status: withdrawn
withdrawn: { at: 2026-11-19, reason: Faux }
audio: [{ file: retire.wav, lang: fon, transcript: Trois. }]
---

Texte.
";

fn portal() -> Portal {
    let portal = Portal::new(PORTAL);
    let site = std::fs::read_to_string(portal.root().join("content/site.yaml")).unwrap();
    portal.write(
        "content/site.yaml",
        site.replace("languages: [fr]", "languages: [fr, ar]") + "contact: ecrire@zanar.example\n",
    );
    for (name, seconds) in [("avis-fon", 200), ("avis-ar", 59), ("second", 3), ("retire", 1)] {
        portal.write(&format!("content/media/{name}.wav"), silence(seconds));
    }
    portal
}

#[test]
fn a_page_lets_its_recordings_be_heard_and_says_how_long_and_how_heavy_they_are() {
    let built = portal().into_built(&["--without", "cards"]);
    let page = built.page("communiques/2026/avis/");
    let players: Vec<_> = page.all("audio").collect();
    assert_eq!(players.len(), 2);
    assert_eq!(players[0].get("preload"), Some("none"));
    assert_eq!(players[0].get("src"), Some("/media/avis-fon.wav"));
    let text = page.text.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(text.contains("3 min 20 s") && text.contains("59 s"), "{text}");
    assert!(text.contains("Télécharger (WAV, 1,6 Mo)"), "{text}");
    assert!(
        built.file("communiques/2026/avis/index.html").contains("<p>Le concours <em>est reporté</em>.</p>")
    );
    assert_eq!(page.links_saying("Podcast (Fɔngbe)"), ["/podcast/fon.xml"]);
    let alternates: Vec<_> = page.all("link").filter_map(|tag| tag.get("href")).collect();
    assert!(
        alternates.contains(&"/podcast/fon.xml") && alternates.contains(&"/podcast/ar.xml"),
        "{alternates:?}"
    );
    assert!(built.page("").all("link").any(|tag| tag.get("href") == Some("/podcast/fon.xml")));
}

#[test]
fn what_is_said_is_a_plain_text_beside_the_page() {
    let built = portal().into_built(&["--without", "cards"]);
    let text = built.file("communiques/2026/avis/transcript-1.txt");
    assert_eq!(
        text,
        "Report du concours : nouvelles dates\n\nLe concours est reporté.\n\nhttps://zanar.example/communiques/2026/avis/\n"
    );
    assert!(!built.has("communiques/2026/retire/transcript-1.txt"));
}

#[test]
fn a_podcast_a_language_has_what_directories_ask_for() {
    let built = portal().into_built(&["--without", "cards"]);
    let feed = rss::Channel::read_from(built.bytes("podcast/fon.xml").as_slice()).unwrap();
    let show = feed.itunes_ext().unwrap();
    assert_eq!((feed.language(), feed.title()), (Some("fon"), "Portail du Zanar (Fɔngbe)"));
    assert_eq!(show.categories()[0].text(), "Government");
    assert_eq!((show.explicit(), show.r#type()), (Some("false"), Some("episodic")));
    assert_eq!(show.owner().unwrap().email(), Some("ecrire@zanar.example"));
    let titles: Vec<_> = feed.items().iter().filter_map(rss::Item::title).collect();
    assert_eq!(titles, ["Report du concours : nouvelles dates", "Second avis"]);
    let episode = &feed.items()[0];
    let file = episode.enclosure().unwrap();
    assert_eq!((file.url(), file.mime_type()), ("https://zanar.example/media/avis-fon.wav", "audio/wav"));
    assert_eq!(file.length(), built.bytes("media/avis-fon.wav").len().to_string());
    assert_eq!(episode.itunes_ext().unwrap().duration(), Some("200"));
    assert_eq!(
        episode.guid().unwrap().value(),
        "tag:zanar.example,2026-01-01:communique:2026:avis:audio:avis-fon.wav"
    );
    let transcript = &episode.extensions()["podcast"]["transcript"][0];
    assert_eq!(transcript.attrs()["url"], "https://zanar.example/communiques/2026/avis/transcript-1.txt");
    assert!(built.has("communiques/2026/avis/transcript-1.txt"));
    // Spoken in a language of the portal: its own words.
    let arabic = rss::Channel::read_from(built.bytes("podcast/ar.xml").as_slice()).unwrap();
    assert!(arabic.description().contains("مقروءًا"), "{}", arabic.description());
    assert_eq!(arabic.items().len(), 1);
}

#[test]
fn a_cover_is_as_large_as_directories_want_it() {
    let built = portal().into_built(&[]);
    let cover = image::load_from_memory(&built.bytes("podcast/fon.jpg")).unwrap();
    assert_eq!((cover.width(), cover.height(), cover.color()), (1400, 1400, image::ColorType::Rgb8));
    assert!(built.bytes("podcast/fon.jpg").len() < 512_000, "Apple's limit of 2026-11");
    assert_ne!(built.bytes("podcast/fon.jpg"), built.bytes("podcast/ar.jpg"));
    let feed = built.file("podcast/fon.xml");
    assert!(feed.contains("<itunes:image href=\"https://zanar.example/podcast/fon.jpg\"/>"), "{feed}");
}

#[test]
fn a_theme_draws_the_cover() {
    let portal = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\naudio: [{ file: avis.wav, lang: fon, transcript: Dit. }]\n---\n\nTexte.\n",
    );
    portal.write("content/media/avis.wav", silence(1));
    let own = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1400 1400\">\
               <rect width=\"1400\" height=\"1400\" fill=\"#123456\"/></svg>";
    portal.write("themes/registre/cover.svg", own);
    assert!(portal.run(&["build"]).status.success());
    let cover = || image::open(portal.root().join("public/podcast/fon.jpg")).unwrap().to_rgb8();
    let [red, green, blue] = cover().get_pixel(700, 700).0;
    assert!(red.abs_diff(0x12) < 4 && green.abs_diff(0x34) < 4 && blue.abs_diff(0x56) < 4);
    // Drawn anew when the drawing is another.
    portal.write("themes/registre/cover.svg", own.replace("123456", "fedcba"));
    assert!(portal.run(&["build"]).status.success());
    assert!(cover().get_pixel(9, 9).0[0] > 0xf0);
    // What is wrong with it is told, and only where there is something to hear.
    portal.write("themes/registre/cover.svg", own.replace("0 0 1400", "0 0 1200"));
    let told = crate::portal::told(&portal.run(&["check"]));
    assert!(told.contains("erreur[template]: `cover.svg` ne peut pas être dessiné"), "{told}");
    let silent = Portal::new("");
    silent.write("themes/registre/cover.svg", "<svg viewBox=\"0 0 9 9\"/>");
    assert!(silent.run(&["check"]).status.success());
}

#[test]
fn a_portal_without_recordings_has_no_podcast() {
    let built = Portal::new("").into_built(&["--without", "cards"]);
    assert!(built.files().into_keys().all(|path| !path.starts_with("podcast/")));
}

#[test]
fn a_video_is_a_link_with_a_picture_of_the_portals_own() {
    let portal = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\nvideo: [{ url: \"https://video.example/v/1\", title: Le point de presse, poster: vignette.png }]\n---\n\nTexte.\n",
    );
    portal.write("content/media/vignette.png", PIXEL);
    let built = portal.build();
    let page = built.page("communiques/2026/avis/");
    assert!(page.all("iframe").next().is_none() && page.all("video").next().is_none());
    assert!(page.text.contains("video.example"));
    let poster = page.all("img").find(|tag| tag.get("src") == Some("/media/vignette.png")).unwrap();
    assert_eq!(poster.get("alt"), Some(""));
}

/// So many seconds of an MP4 without pictures or sound: what its head tells (ISO/IEC 14496-12).
fn film(seconds: u32) -> Vec<u8> {
    let atom = |kind: &[u8; 4], parts: &[&[u8]]| {
        let data = parts.concat();
        [&(8 + u32::try_from(data.len()).unwrap()).to_be_bytes()[..], kind, &data].concat()
    };
    let header = [0, 0, 0, 1, seconds, 0].map(u32::to_be_bytes).concat();
    let handler = [&[0; 8][..], b"soun", &[0; 13]].concat();
    let media = atom(b"mdia", &[&atom(b"mdhd", &[&header]), &atom(b"hdlr", &[&handler])]);
    let movie = atom(b"moov", &[&atom(b"trak", &[&media])]);
    [atom(b"ftyp", &[b"isom", &[0; 4], b"isom"]), movie, atom(b"mdat", &[&[0; 4000]])].concat()
}

#[test]
fn a_video_says_before_the_tap_how_long_and_how_heavy_it_is() {
    let portal = Portal::new(
        "\
-- content/communiques/avis.md --
---
title: Avis
date: 2026-11-20
video:
  - { file: point.mp4, url: \"https://video.example/v/1\", title: Le point de presse, lang: fon, poster: vignette.png }
  - { url: \"https://video.example/v/2\", title: Le discours, duration: 1 h 05 }
audio: [{ file: avis.wav, lang: fon, title: L’avis lu en fon }]
---

Texte.
",
    );
    portal.write("content/media/vignette.png", PIXEL);
    portal.write("content/media/point.mp4", film(200));
    portal.write("content/media/avis.wav", silence(59));
    let built = portal.build();
    let page = built.page("communiques/2026/avis/");
    let text = page.text.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(text.contains("Le point de presse MP4, 4 ko, Fɔngbe, 3 min 20 s · video.example"), "{text}");
    assert!(text.contains("Le discours video.example, 1 h 05"), "{text}");
    assert!(page.all("a").any(|tag| tag.get("href") == Some("/media/point.mp4")));
    assert_eq!(built.bytes("media/point.mp4"), film(200));

    let told = page.json_ld();
    let article = told
        .iter()
        .flat_map(|it| it["@graph"].as_array().unwrap())
        .find(|it| it["@type"] == "NewsArticle")
        .unwrap();
    let (own, other) = (&article["video"][0], &article["video"][1]);
    assert_eq!((&own["@type"], &own["name"]), (&"VideoObject".into(), &"Le point de presse".into()));
    assert_eq!(own["contentUrl"], "https://zanar.example/media/point.mp4");
    assert_eq!((&own["encodingFormat"], &own["contentSize"]), (&"video/mp4".into(), &"4117 B".into()));
    assert_eq!((&own["duration"], &own["inLanguage"]), (&"PT3M20S".into(), &"fon".into()));
    assert_eq!(own["thumbnailUrl"], "https://zanar.example/media/vignette.png");
    assert_eq!((&other["url"], &other["duration"]), (&"https://video.example/v/2".into(), &"PT1H5M".into()));
    assert_eq!(other.get("contentUrl"), None);
    let heard = &article["audio"][0];
    assert_eq!((&heard["@type"], &heard["duration"]), (&"AudioObject".into(), &"PT59S".into()));
}
