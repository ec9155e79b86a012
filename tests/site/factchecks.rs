//! Fact-checks: the truth as headline, the verdict in words, and a fake that never leaves the folder without its stamp.

use crate::page::Page;
use crate::portal::{Built, Portal};

/// Four hundred pixels square, all of one grey.
fn grey() -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 400, 400);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&vec![0x80; 400 * 400]).unwrap();
    writer.finish().unwrap();
    file
}

fn portal(fields: &str) -> Portal {
    let portal = Portal::new(&format!(
        "-- content/communiques/prix.md --\n---\ntitle: Les prix au 1er novembre\ndate: 2026-11-01\n---\n\nTexte.\n\
         -- content/factchecks/prix.md --\n---\ntitle: Le prix de l’essence n’a pas changé\ndate: 2026-11-20\n{fields}---\n\nVoici comment nous avons vérifié.\n"
    ));
    portal.write("content/factchecks/faux.png", grey());
    portal
}

fn page(fields: &str) -> Page {
    Built::page(&portal(fields).into_built(&["--without", "cards"]), "verifications/2026/prix/")
}

const RUMOUR: &str = "verdict: faux\nclaim: Le prix double demain.\n";

#[test]
fn the_truth_is_the_headline_and_the_verdict_is_in_words() {
    let page = page(&format!(
        "{RUMOUR}fact: Aucun arrêté n’a été signé.\nkind_of_fake: document\nclues: [L’en-tête est ancien.]\nevidence: [{{ title: L’arrêté, url: communique/prix }}, 'https://prix.example/x']\nreal_document: communique/prix\n"
    ));
    assert_eq!(page.element("h1"), "Le prix de l’essence n’a pas changé");
    let main = page.main().replace('\u{202f}', " ");
    for text in [
        "Ce qui circule : Faux",
        "Le prix double demain.",
        "Aucun arrêté",
        "L’en-tête est ancien.",
        "comment nous avons vérifié",
    ] {
        assert!(main.contains(text), "{text}: {main}");
    }
    assert_eq!(page.links_saying("L’arrêté"), ["/communiques/2026/prix/"]);
    assert_eq!(page.links_saying("Les prix au 1er"), ["/communiques/2026/prix/"]);
    assert_eq!(page.links_saying("prix.example"), ["https://prix.example/x"]);
}

#[test]
fn a_fake_is_never_one_click_away_but_its_archived_copy_is() {
    let page = page(&format!(
        "{RUMOUR}appearances: [{{ network: facebook, url: 'https://facebook.example/faux', first_seen: 2026-11-18, archive: 'https://archive.example/faux' }}]\n"
    ));
    let main = page.main();
    assert!(main.contains("https://facebook.example/faux") && main.contains("Facebook"), "{main}");
    let links: Vec<_> = page.all("a").filter_map(|tag| Some((tag.get("href")?, tag.get("rel")))).collect();
    assert!(links.iter().all(|(href, _)| !href.contains("facebook.example")), "{links:?}");
    assert!(links.contains(&("https://archive.example/faux", Some("nofollow noopener"))), "{links:?}");
}

#[test]
fn before_it_is_published_there_is_no_verdict() {
    let built = portal("state: checking\nverdict: faux\nclaim: Le prix double.\nimage_of_fake: { file: faux.png, alt: Une affiche }\n")
        .into_built(&["--without", "cards"]);
    let page = built.page("verifications/2026/prix/");
    let main = page.main();
    assert!(main.contains("En cours de vérification") && !main.contains("Faux"), "{main}");
    assert!(!built.has("verifications/2026/prix/image.jpg"));
    assert!(!page.html.contains("ClaimReview"));
    assert_eq!(built.json("data/documents.json")[0]["state"], "checking");
    assert!(!built.page("verifications/").main().contains("Rumeur fausse"));
}

#[test]
fn a_denial_is_official_when_the_one_concerned_speaks() {
    let others = "-- content/institutions/presse.yaml --\nkind: agency\nname: Agence de presse\n";
    let denial = |fields: &str| {
        let portal = portal(fields);
        portal.add(others);
        portal.build().page("verifications/2026/prix/").main().contains("Démenti officiel")
    };
    // `sante` is the portal's own institution: it checks for everybody.
    assert!(!denial(RUMOUR));
    assert!(denial(&format!("{RUMOUR}impersonates: MS\n")));
    assert!(denial(&format!("{RUMOUR}institution: presse\n")));
    assert!(!denial(&format!("{RUMOUR}institution: presse\nimpersonates: sante\n")));
    assert!(!denial(&format!("{RUMOUR}impersonates: Banque du fleuve\n")));
    assert!(!denial("verdict: vrai\nclaim: Le prix baisse.\nimpersonates: sante\n"));
}

#[test]
fn the_fake_is_published_with_its_verdict_across_and_in_no_other_form() {
    let built = portal(&format!("{RUMOUR}image_of_fake: {{ file: faux.png, alt: Une affiche grise }}\n"))
        .into_built(&["--without", "cards"]);
    let page = built.page("verifications/2026/prix/");
    let image = page.all("img").find(|tag| tag.get("alt") == Some("Une affiche grise")).unwrap();
    assert_eq!(image.get("src"), Some("/verifications/2026/prix/image.jpg"));
    assert_eq!((image.get("width"), image.get("height")), (Some("400"), Some("400")));
    let stamped =
        image::load_from_memory(&built.bytes("verifications/2026/prix/image.jpg")).unwrap().to_rgb8();
    let red = stamped.pixels().filter(|pixel| pixel.0[0] > 120 && pixel.0[1] < 80).count();
    let white = stamped.pixels().filter(|pixel| pixel.0.iter().all(|channel| *channel > 220)).count();
    assert!(red > 10_000 && white > 2_000, "{red} red, {white} white");
    let untouched = grey();
    assert!(built.files().values().all(|bytes| *bytes != untouched));
    assert!(built.files().keys().all(|path| !path.contains("faux.png")));
}

#[test]
fn another_use_of_the_fake_is_refused_and_copies_nothing_even_when_it_is_allowed() {
    let fake = format!("{RUMOUR}image_of_fake: {{ file: ../media/faux.png, alt: Une affiche }}\n");
    let uses = "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\nimages: [{ file: faux.png, alt: Une affiche }]\nattachments: [faux.png]\n---\n\n![Une affiche](faux.png) et [elle](faux.png).\n";
    let portal = portal(&fake);
    portal.write("content/media/faux.png", grey());
    portal.add(uses);
    let told = portal.refused(&["--without", "cards"]);
    assert_eq!(told.matches("error[fake-untouched]").count(), 4, "{told}");
    portal.write(
        "content/site.yaml",
        "name: P\nbase_url: https://zanar.example\ninstitution: sante\nchecks: { fake-untouched: warning }\n",
    );
    let built = portal.build();
    let untouched = grey();
    assert!(built.files().values().all(|bytes| *bytes != untouched));
    assert_eq!(built.page("communiques/2026/avis/").all("img").count(), 0);
}

#[test]
fn a_draft_guards_its_fake_as_well_and_static_is_no_way_round() {
    let portal =
        portal(&format!("{RUMOUR}status: draft\nimage_of_fake: {{ file: faux.png, alt: Une affiche }}\n"));
    portal.write("content/static/faux.png", grey());
    assert!(portal.build().has("faux.png"), "another file of that name is nobody's fake");
    portal.write("content/factchecks/prix.md", format!("---\ntitle: T\ndate: 2026-11-20\n{RUMOUR}image_of_fake: {{ file: autre.png, alt: Une affiche }}\n---\n\nTexte.\n"));
    portal.write("content/static/autre.png", grey());
    let told = portal.refused(&["--without", "cards"]);
    assert!(told.contains("error[fake-untouched]"), "{told}");
}

#[test]
fn the_stamped_picture_is_drawn_once() {
    let portal = portal(&format!("{RUMOUR}image_of_fake: {{ file: faux.png, alt: Une affiche }}\n"));
    let first = portal.build().files();
    assert_eq!(
        std::fs::read_dir(portal.root().join(".crieur/cards"))
            .unwrap()
            .filter(|entry| {
                entry.as_ref().unwrap().path().extension().is_some_and(|ending| ending == "png")
            })
            .count(),
        1
    );
    assert_eq!(portal.build().files(), first);
    let kept = std::fs::read_dir(portal.root().join(".crieur/cards")).unwrap().count();
    assert!(kept >= 1);
    portal.write("content/factchecks/prix.md", "---\ntitle: T\ndate: 2026-11-20\nverdict: satire\nclaim: X\nimage_of_fake: { file: faux.png, alt: Une affiche }\n---\n\nTexte.\n");
    assert_ne!(
        portal.build().bytes("verifications/2026/prix/image.jpg"),
        first["verifications/2026/prix/image.jpg"]
    );
}

#[test]
fn a_picture_that_cannot_be_decoded_stops_the_build_and_is_not_published() {
    let portal = portal(&format!("{RUMOUR}image_of_fake: {{ file: faux.png, alt: Une affiche }}\n"));
    let mut broken = grey();
    broken.truncate(120);
    portal.write("content/factchecks/faux.png", broken);
    let told = portal.refused(&["--without", "cards"]);
    assert!(told.contains("content/factchecks/prix.md:6:24: error[bad-image]"), "{told}");
    assert!(!portal.root().join("public").exists());
}

#[test]
fn search_engines_are_told_of_the_claim_and_the_rating() {
    let page = page(&format!(
        "{RUMOUR}appearances: [{{ network: x, url: 'https://x.example/1', first_seen: 2026-11-18 }}]\n"
    ));
    let graph = &page.json_ld()[0]["@graph"];
    let review = graph.as_array().unwrap().iter().find(|node| node["@type"] == "ClaimReview").unwrap();
    assert_eq!(review["claimReviewed"], "Le prix double demain.");
    let rating = &review["reviewRating"];
    assert_eq!(
        (&rating["ratingValue"], &rating["bestRating"], &rating["worstRating"]),
        (&1.into(), &5.into(), &1.into())
    );
    assert_eq!(rating["alternateName"], "Faux");
    assert_eq!(review["itemReviewed"]["appearance"][0]["url"], "https://x.example/1");
    assert_eq!(review["url"], "https://zanar.example/verifications/2026/prix/");
}

#[test]
fn it_is_in_lists_feeds_data_and_on_the_home_page() {
    let built = portal(&format!("{RUMOUR}impersonates: sante\n")).into_built(&[]);
    let title = "Le prix de l’essence n’a pas changé";
    for path in ["verifications/", "verifications/2026/", "institutions/sante/", ""] {
        let main = built.page(path).main();
        assert!(main.contains(title) && main.contains("Rumeur fausse"), "{path}: {main}");
    }
    assert!(built.page("").main().contains("Ce message est-il vrai"));
    for path in ["feed.xml", "verifications/feed.xml", "verifications/atom.xml", "feed.json"] {
        assert!(built.file(path).contains("Le prix double demain."), "{path}");
    }
    let row = &built.json("data/documents.json")[0];
    assert_eq!((&row["kind"], &row["state"]), (&"factcheck".into(), &"faux".into()));
    assert!(built.file("sitemap.xml").contains("/verifications/2026/prix/"));
    assert!(built.has("verifications/2026/prix/card.png"));
    assert!(
        built
            .page("verifications/2026/prix/")
            .meta("og:image:alt")
            .unwrap()
            .replace('\u{202f}', " ")
            .starts_with("Vérification. Rumeur : FAUX.")
    );
}

#[test]
fn french_words_and_yaml_say_the_same() {
    let markdown = portal(
        "verdict: hors_contexte\nstate: published\nclaim: Le pont est tombé.\nappearances: [{ network: x, first_seen: 2026-11-18 }]\nclues: [La vidéo date de 2019.]\nreal_document: communique/prix\n",
    );
    let yaml = Portal::new(
        "-- content/communiques/prix.md --\n---\ntitle: Les prix au 1er novembre\ndate: 2026-11-01\n---\n\nTexte.\n\
         -- content/factchecks/prix.yaml --\ntitre: Le prix de l’essence n’a pas changé\ndate: 20 novembre 2026\nverdict: Hors contexte\nétat: publié\nrumeur: Le pont est tombé.\napparitions: { reseau: x, apparu_le: 18/11/2026 }\nindices: La vidéo date de 2019.\nvrai_document: communique/prix\ntexte: Voici comment nous avons vérifié.\n",
    );
    assert_eq!(markdown.build().files(), yaml.build().files());
}

#[test]
fn guillemets_that_the_editor_wrote_are_not_set_again() {
    let marks = |page: &Page| page.html.matches('«').count();
    let bare = page("verdict: faux\nclaim: Le prix double demain.\nquotes: [{ text: Rien ne change. }]\n");
    let own =
        page("verdict: faux\nclaim: « Le prix double demain. »\nquotes: [{ text: '« Rien ne change. »' }]\n");
    assert_eq!((marks(&own), own.main()), (marks(&bare), bare.main()));
    assert!(own.main().replace('\u{202f}', " ").contains("« Le prix double demain. »"));
    assert!(own.html.contains("\"claimReviewed\":\"Le prix double demain.\""), "{}", own.html);
    let part = page("verdict: faux\nclaim: « Oui » et « non »\n");
    assert!(
        part.main().replace('\u{202f}', " ").contains("« « Oui » et « non » »"),
        "only the whole is unquoted"
    );
}
