//! What is read as it was written, and bytes that are no text at all.

use crate::common::{Portal, build};
use crate::{head, tells};

/// The title that the page of a communiqué has.
#[track_caller]
fn title_of(portal: &Portal) -> String {
    let page = portal.read("public/communiques/2026/avis/index.html");
    let start = page.find("<h1").and_then(|at| page[at..].find('>').map(|end| at + end + 1)).unwrap();
    let end = page[start..].find("</h1>").map(|end| start + end).unwrap();
    page[start..end].trim().to_owned()
}

#[track_caller]
fn reads(field: &str, expected: &str) {
    let portal = Portal::new(&head(field));
    let run = portal.run(&["build", "--without", "cards"]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    assert_eq!(title_of(&portal), expected);
}

#[test]
fn numbers_times_and_words_of_yaml_stay_the_text_that_was_written() {
    for title in ["015", "12:30", "no", "oui", "1e3", "0x1F", "1_000", "2026-11-20", ".5", "3.10"] {
        reads(&format!("title: {title}\n"), title);
    }
}

#[test]
fn a_time_without_quotes_is_a_time() {
    let site = build(
        "\
-- content/councils/2026-11-18.yaml --
institution: sante
number: 015
sessions: [{ date: 2026-11-18, start: 12:30 }]
",
    );
    let page = site.file("conseils/2026/2026-11-18/index.html");
    assert!(page.contains("015"), "{page}");
    let said = page.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(said.contains("12 h 30"), "{said}");
}

#[test]
fn a_no_break_space_round_the_colon_is_a_space() {
    reads("title:\u{a0}Avis\n", "Avis");
    reads("title\u{a0}: Avis\n", "Avis");
}

#[test]
fn curly_quotes_round_a_value_are_quotes() {
    reads("title: “Avis”\n", "Avis");
    reads("title: Un “Avis”\n", "Un “Avis”");
}

#[test]
fn a_byte_order_mark_and_carriage_returns_change_nothing() {
    let unix = "---\ntitle: Avis\ninstitution: sante\ndate: 2026-11-20\n---\nUn.\n\n- deux\n- trois\n";
    let page = |text: &str| {
        let portal = Portal::new("");
        portal.write("content/communiques/avis.md", text);
        portal.build().file("communiques/2026/avis/index.html")
    };
    assert_eq!(page(&format!("\u{feff}{}", unix.replace('\n', "\r\n"))), page(unix));
}

#[test]
fn a_place_after_a_byte_order_mark_counts_from_what_is_seen() {
    tells(
        "-- content/communiques/avis.md --\n\u{feff}Bonjour.\n",
        "content/communiques/avis.md:1:1: error[front-matter]: le fichier ne commence pas par un en-tête\n",
    );
}

#[test]
fn a_file_in_another_encoding_is_told_once() {
    let portal = Portal::new("");
    portal.write(
        "content/communiques/avis.md",
        b"---\ntitle: Sant\xe9\ninstitution: zz\ndate: 2026-11-20\n---\nTexte.\n",
    );
    assert_eq!(
        portal.check_short(),
        "content/communiques/avis.md:2:12: error[not-utf8]: ce fichier n’est pas enregistré en UTF-8\n"
    );
}

#[test]
fn a_file_that_is_too_large_is_told_once() {
    let portal = Portal::new("");
    portal.write("content/communiques/avis.md", vec![b'a'; 5_000_000]);
    assert_eq!(
        portal.check_short(),
        "content/communiques/avis.md:1:1: error[too-large]: fichier de 5 Mo\u{a0}: un texte tient en 4 Mo\n"
    );
}

#[test]
fn fields_that_are_too_long_are_told() {
    tells(
        &head(&format!("title: {}\n", "a".repeat(70_000))),
        "content/communiques/avis.md:1:1: error[too-large]: plus de 64 Kio de champs\n",
    );
}

#[test]
fn a_template_that_fails_on_a_page_stops_the_build() {
    let portal = Portal::new(
        "\
-- themes/registre/templates/communique.html --
{% extends \"base.html\" %}
{% block main %}
{{ absent.title }}
{% endblock %}
-- content/communiques/avis.md --
---
title: Avis
institution: sante
date: 2026-11-20
---
Texte.
",
    );
    let run = portal.run(&["build", "--format", "short"]);
    assert_eq!(run.code, 1);
    assert!(
        run.out.starts_with("themes/registre/templates/communique.html:3:")
            && run.out.contains("error[template]: le thème ne peut pas être utilisé"),
        "{}",
        run.out
    );
    assert!(!portal.root().join("public/index.html").exists());
}

#[test]
fn a_place_after_a_tab_counts_from_what_is_written() {
    tells(
        "-- content/communiques/avis.yaml --\ntitle: Avis\ninstitution: sante\ndate: 2026-11-20\nsignature:\n\trole: @ministre\n",
        "\
content/communiques/avis.yaml:5:1: error[yaml-tab]: tabulation en début de ligne
content/communiques/avis.yaml:5:8: error[yaml-quote]: ce texte doit être entre guillemets
",
    );
}
