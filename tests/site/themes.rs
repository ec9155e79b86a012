//! Themes: a portal's own files stand in for those of the default, one by one.

use crate::portal::Portal;

const AVIS: &str = "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\n---\n\nTexte.\n";

#[test]
fn one_template_can_be_replaced() {
    let portal = Portal::new(AVIS);
    portal.write("themes/registre/templates/page.html", "{% extends \"base.html\" %}\n{% block main %}\n<h1>Ma page : {{ title }}</h1>\n{% endblock main %}\n");
    portal.write("content/pages/contact.md", "---\ntitle: Contact\n---\n\nTexte.\n");
    let built = portal.build();
    assert_eq!(built.page("contact/").element("h1"), "Ma page : Contact");
    assert_eq!(built.page("communiques/2026/avis/").element("h1"), "Avis");
}

#[test]
fn one_string_can_be_replaced() {
    let portal = Portal::new(AVIS);
    let before = portal.build().page("").text;
    assert!(before.contains("Aller au contenu") && before.contains("Ni traceur ni cookie"), "{before}");
    portal.write("themes/registre/strings/fr.ftl", "skip = Passer au texte\n");
    let text = portal.build().page("").text;
    assert!(text.contains("Passer au texte") && !text.contains("Aller au contenu"), "{text}");
    assert!(text.contains("Ni traceur ni cookie"), "{text}");
}

#[test]
fn a_style_can_be_added_and_the_policy_follows() {
    let portal = Portal::new(AVIS);
    let policy = |built: &crate::portal::Built| {
        let page = built.page("");
        page.all("meta")
            .filter_map(|tag| tag.get("content"))
            .find(|content| content.starts_with("default-src"))
            .unwrap()
            .to_owned()
    };
    let before = policy(&portal.build());
    portal.write("themes/registre/extra.css", ".mine { color: #123456 }");
    let built = portal.build();
    assert!(built.file("index.html").contains("#123456"));
    assert_ne!(policy(&built), before);
}

#[test]
fn a_whole_theme_of_another_name_needs_only_what_differs() {
    let portal = Portal::with_site("theme: mien\n", AVIS);
    portal.write("themes/mien/theme.css", "body { color: #123456 }");
    let built = portal.build();
    assert!(built.file("index.html").contains("#123456"));
    assert_eq!(built.page("communiques/2026/avis/").element("h1"), "Avis");
}

#[test]
fn a_card_of_ones_own_changes_every_cards_address() {
    let portal = Portal::new(AVIS);
    let image = |built: &crate::portal::Built| {
        built.page("communiques/2026/avis/").meta("og:image").unwrap().to_owned()
    };
    let built = portal.build_with(&[]);
    let (address, card) = (image(&built), built.bytes("communiques/2026/avis/card.png"));
    let own =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/themes/registre/card.svg")).unwrap();
    let own = own.replacen("<svg", "<svg data-mine=\"1\"", 1).replacen(
        "</svg>",
        "<rect width=\"90\" height=\"90\" fill=\"#ff0000\"/></svg>",
        1,
    );
    portal.write("themes/registre/card.svg", own);
    let built = portal.build_with(&[]);
    assert_ne!(built.bytes("communiques/2026/avis/card.png"), card);
    assert_ne!(image(&built), address);
}

#[test]
fn a_mistake_in_a_template_has_its_file_and_line() {
    let portal = Portal::new(AVIS);
    portal.write(
        "themes/registre/templates/page.html",
        "{% extends \"base.html\" %}\n{% block main %}\n<h1>{{ title </h1>\n{% endblock main %}\n",
    );
    let told = portal.refused(&[]);
    assert!(told.contains("themes/registre/templates/page.html:3:"), "{told}");
    assert!(!portal.root().join("public").exists());
}

#[test]
fn a_value_that_a_template_invents_has_its_file_and_line() {
    let portal = Portal::new(AVIS);
    portal.write("content/pages/contact.md", "---\ntitle: Contact\n---\n\nTexte.\n");
    portal.write(
        "themes/registre/templates/page.html",
        "{% extends \"base.html\" %}\n{% block main %}\n\n<h1>{{ titel }}</h1>\n{% endblock main %}\n",
    );
    let told = portal.refused(&[]);
    assert!(told.contains("themes/registre/templates/page.html:4:"), "{told}");
}

#[test]
fn a_row_of_ones_own_stands_in_every_list() {
    let portal = Portal::new(AVIS);
    portal.write(
        "content/communiques/bourse.md",
        "---\ntype: bourse\ntitle: Bourse\ndate: 2026-11-20\nvacancy: { deadline: 2026-12-31 }\n---\n\nTexte.\n",
    );
    portal.write("themes/registre/templates/row.html", "<li>Ligne {{ row.title }}</li>\n");
    let built = portal.build();
    for list in ["", "communiques/", "communiques/2026/", "institutions/sante/", "appels/"] {
        assert!(built.file(&format!("{list}index.html")).contains("<li>Ligne Bourse</li>"), "{list}");
    }
}

/// A row is drawn before the pages that list it, and its mistake is theirs.
#[test]
fn a_value_that_a_row_invents_has_its_file_and_line() {
    let portal = Portal::new(AVIS);
    let before = portal.build().files();
    portal.write("themes/registre/templates/row.html", "<li>\n<b>{{ row.titel }}</b></li>\n");
    let told = portal.refused(&[]);
    assert!(told.contains("themes/registre/templates/row.html:2:"), "{told}");
    portal.remove("themes/registre/templates/row.html");
    assert_eq!(crate::portal::changed(&before, &portal.build().files()), Vec::<String>::new());
}

#[test]
fn a_theme_that_is_not_there_is_told() {
    let told = Portal::with_site("theme: absent\n", AVIS).refused(&[]);
    assert!(told.contains("unknown-theme"), "{told}");
}

#[test]
fn the_exported_theme_makes_the_same_site() {
    let portal = Portal::new(AVIS);
    let before = portal.build_with(&[]).files();
    assert!(portal.command(&["theme", "export"]).output().unwrap().status.success());
    let after = portal.build_with(&[]).files();
    assert_eq!(crate::portal::changed(&before, &after), Vec::<String>::new());
}
