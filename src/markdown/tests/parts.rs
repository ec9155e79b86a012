//! Sentences, sections and other parts of a text.

use crate::markdown::{first_sentence, list_items, paragraphs, plain_text, sections};

#[test]
fn a_sentence_does_not_end_at_an_abbreviation() {
    for (text, first) in [
        ("M. Dossou a reçu Mme A. Koné. Puis rien.", "M. Dossou a reçu Mme A. Koné."),
        ("L’art. 12 est modifié. Le reste non.", "L’art. 12 est modifié."),
        ("Le décret n° 12. Il entre. Oui.", "Le décret n° 12. Il entre."),
        ("Eau, etc. sont fournis. Fin.", "Eau, etc. sont fournis."),
        ("Le taux est de 3.5 pour cent. Fin.", "Le taux est de 3.5 pour cent."),
        ("« Quoi\u{202f}?\u{202f}» demande-t-il. Fin.", "« Quoi\u{202f}?\u{202f}» demande-t-il."),
        ("« Oui\u{202f}!\u{202f}» Fin.", "« Oui\u{202f}!\u{202f}»"),
        ("Attendez… Fin.", "Attendez…"),
        ("1. Le premier point. Fin.", "1. Le premier point."),
        ("Sans fin", "Sans fin"),
        ("", ""),
    ] {
        assert_eq!(first_sentence(text, 200), first, "{text}");
    }
    assert_eq!(first_sentence("un deux, trois quatre", 14), "un deux…");
    assert_eq!(first_sentence("abcdefghijkl", 5), "abcd…");
    assert_eq!(first_sentence("abcde", 5), "abcde");
    let long = first_sentence(&"mot ".repeat(200), 200);
    assert!(long.chars().count() <= 200 && long.ends_with("mot…"), "{long}");
}

const REPORT: &str = "Le Conseil s'est réuni.\n\n## Mesures *normatives*\n\nIntro.\n\n### Loi sur le VIH {#vih}\n\nTexte.\n\n#### Détail\n\n```\n## pas un titre\n```\n\n## Mesures individuelles\n### Ministère du Cadre de vie\n- Directrice générale\n  des Eaux : Madame **Prénom** NOM\n- Secrétaire : Monsieur X\n";

#[test]
fn a_report_comes_apart_at_its_headings() {
    let outline = sections(REPORT);
    assert_eq!(&REPORT[outline.lead.clone()], "Le Conseil s'est réuni.");
    assert_eq!(outline.sections.len(), 2);
    let first = &outline.sections[0];
    assert_eq!(
        (first.level, first.title.as_str(), &REPORT[first.title_span.clone()]),
        (2, "Mesures normatives", "Mesures *normatives")
    );
    assert_eq!(&REPORT[first.body.clone()], "Intro.");
    let item = &first.children[0];
    assert_eq!((item.title.as_str(), item.id.as_deref()), ("Loi sur le VIH", Some("vih")));
    assert_eq!(&REPORT[item.body.clone()], "Texte.\n\n#### Détail\n\n```\n## pas un titre\n```");
    let second = &outline.sections[1];
    assert!(second.body.is_empty());
    let items = list_items(REPORT, second.children[0].body.clone());
    assert_eq!(items[0].0, "Directrice générale des Eaux : Madame Prénom NOM");
    assert_eq!(&REPORT[items[1].1.clone()], "Secrétaire : Monsieur X");
    assert_eq!(items.len(), 2);
}

#[test]
fn parts_of_a_text_are_read_alone() {
    let text = "Un *mot*.\nSuite.\n\n- item\n  - autre\n\nFin.";
    let found = paragraphs(text, 0..text.len());
    assert_eq!(found.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>(), ["Un mot. Suite.", "Fin."]);
    assert_eq!(&text[found[0].1.clone()], "Un *mot*.\nSuite.");
    assert_eq!(
        list_items(text, 0..text.len()).iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>(),
        ["item", "autre"]
    );
    assert_eq!(plain_text(text, 0..text.len()), "Un mot. Suite.\nitem\nautre\nFin.");
    assert_eq!(list_items(text, 3..9999), []);
}

#[test]
fn words_are_counted_as_they_are_read() {
    let words = |text: &str| crate::markdown::parse(text, &crate::markdown::Options::default()).words();
    assert_eq!(words(""), 0);
    assert_eq!(
        words("## Titre\n\nUn **de**ux [trois quatre](https://a.example/ \"x y\").\n\n- cinq\n- six"),
        7
    );
    assert_eq!(words("L’été «\u{202f}à Ébène\u{202f}»\u{3000}– 12\u{a0}000 €\u{2003}مرحبا بكم"), 11);
    assert_eq!(words("| a | b |\n| --- | --- |\n| c | d e |\n"), 5);
}
