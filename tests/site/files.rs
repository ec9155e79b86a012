//! Files: of media only those that public pages use, of `static/` all, at the root.

use crate::portal::{PIXEL, Portal};

#[test]
fn media_that_no_public_page_names_stay_out() {
    let portal = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\nimages: [{ file: une.png, alt: Une }]\n\
         attachments: [piece.pdf]\n---\n\n![Deux](deux.png) [Trois](trois.pdf#page=2) [Quatre](https://zanar.example/media/quatre.pdf)\n\
         [Cinq](/media/cinq.pdf) ![Six](photo%20six.png) [Sept](<avis sept.pdf>)\n\
         -- content/communiques/brouillon.md --\n---\ntitle: Brouillon\ndate: 2026-11-20\nstatus: draft\nattachments: [secret.pdf]\n---\n\nTexte.\n",
    );
    for name in ["une.png", "deux.png", "photo six.png", "inutile.png"] {
        portal.write(&format!("content/media/{name}"), PIXEL);
    }
    for name in
        ["piece.pdf", "trois.pdf", "quatre.pdf", "cinq.pdf", "avis sept.pdf", "secret.pdf", "inutile.pdf"]
    {
        portal.write(&format!("content/media/{name}"), "%PDF-1.4\n");
    }
    let built = portal.build();
    let media: Vec<String> =
        built.files().into_keys().filter_map(|path| path.strip_prefix("media/").map(str::to_owned)).collect();
    assert_eq!(
        media,
        [
            "avis sept.pdf",
            "cinq.pdf",
            "deux.png",
            "photo six.png",
            "piece.pdf",
            "quatre.pdf",
            "trois.pdf",
            "une.png"
        ]
    );
    assert_eq!(built.bytes("media/une.png"), PIXEL);
    let page = built.page("communiques/2026/avis/");
    assert_eq!(page.links_saying("Trois"), ["/media/trois.pdf#page=2"]);
    assert_eq!(page.links_saying("Quatre"), ["/media/quatre.pdf"]);
    assert_eq!(page.links_saying("Cinq"), ["/media/cinq.pdf"]);
    assert_eq!(page.links_saying("Sept"), ["/media/avis%20sept.pdf"]);
    let pictures: Vec<_> =
        page.all("img").filter_map(|tag| tag.get("src")).filter(|src| src.starts_with("/media")).collect();
    assert!(pictures.contains(&"/media/photo%20six.png"), "{pictures:?}");
}

#[test]
fn a_file_beside_the_document_comes_before_one_of_the_same_name_in_media() {
    let portal = Portal::new(
        "-- content/communiques/2026/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\nattachments: [liste.pdf]\n---\n\nTexte.\n",
    );
    portal.write("content/communiques/2026/liste.pdf", "celle d’à côté");
    portal.write("content/media/liste.pdf", "celle de tous");
    let built = portal.build();
    assert_eq!(built.file("media/communiques/2026/liste.pdf"), "celle d’à côté");
    assert!(!built.has("media/liste.pdf"));
}

#[test]
fn static_files_are_copied_to_the_root_as_they_are() {
    let portal = Portal::new("");
    portal.write("content/static/CNAME", "zanar.example\n");
    portal.write("content/static/.well-known/security.txt", "Contact: mailto:securite@zanar.example\n");
    portal.write("content/static/script.html", "<script>alert(1)</script>");
    let built = portal.build();
    assert_eq!(built.file("CNAME"), "zanar.example\n");
    assert_eq!(built.file(".well-known/security.txt"), "Contact: mailto:securite@zanar.example\n");
    assert_eq!(built.file("script.html"), "<script>alert(1)</script>");
}

#[test]
fn a_static_file_at_an_address_of_the_portal_is_told_and_not_lost_in_silence() {
    let portal = Portal::new("");
    portal.write("content/static/feed.xml", "<rss/>");
    let told = portal.refused(&[]);
    assert!(told.contains("colliding-address") && told.contains("content/static/feed.xml"), "{told}");
}

#[test]
fn a_portal_may_have_icons_and_a_robots_txt_of_its_own() {
    let portal = Portal::new("");
    portal.write("content/static/robots.txt", "User-agent: *\nDisallow: /prive/\n");
    portal.write("content/static/favicon.ico", "une icône");
    let built = portal.build();
    assert_eq!(built.file("robots.txt"), "User-agent: *\nDisallow: /prive/\n");
    assert_eq!(built.file("favicon.ico"), "une icône");
}

#[test]
fn a_picture_that_is_missing_stops_the_build() {
    let portal = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\n---\n\n![Une](absente.png)\n",
    );
    assert!(portal.refused(&[]).contains("missing-media"));
}

#[test]
fn texts_of_content_are_not_copied() {
    let portal = Portal::new(
        "-- content/media/LISEZMOI.md --\n# Notes internes\n-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\n---\n\nTexte.\n",
    );
    assert_eq!(portal.build().holding("Notes internes"), Vec::<String>::new());
}

#[test]
fn a_file_may_have_signs_in_its_name_that_addresses_use() {
    let portal = Portal::new(
        "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\nattachments: [\"lot #3 à 100 %.pdf\", \"pourquoi ?.pdf\"]\n---\n\n[Lot](<lot #3 à 100 %.pdf>) [Pourquoi](pourquoi%20%3F.pdf)\n",
    );
    portal.write("content/media/lot #3 à 100 %.pdf", "%PDF");
    portal.write("content/media/pourquoi ?.pdf", "%PDF");
    let output = portal.run(&["build", "--without", "cards", "--format", "short"]);
    // A `#` in a Markdown link starts an anchor: it has to be escaped there, and that is told.
    assert!(crate::portal::told(&output).contains("broken-link"), "{}", crate::portal::told(&output));
    let text = std::fs::read_to_string(portal.root().join("content/communiques/avis.md")).unwrap();
    portal.write(
        "content/communiques/avis.md",
        text.replace("<lot #3 à 100 %.pdf>", "lot%20%233%20%C3%A0%20100%20%25.pdf"),
    );
    let built = portal.build();
    let page = built.page("communiques/2026/avis/");
    let lot = "/media/lot%20%233%20%C3%A0%20100%20%25.pdf";
    assert_eq!(page.links_saying("Lot").last(), Some(&lot));
    assert_eq!(page.links_saying("Pourquoi").last(), Some(&"/media/pourquoi%20%3F.pdf"));
    assert!(page.all("a").filter(|tag| tag.get("href") == Some(lot)).count() >= 2);
    assert!(built.has("media/lot #3 à 100 %.pdf") && built.has("media/pourquoi ?.pdf"));
    assert!(built.file("feed.xml").contains(&format!("https://zanar.example{lot}")));
}
