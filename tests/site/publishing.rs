//! Publishing: all of the new site or all of the old one.

use crate::portal::{Built, Portal, changed, told};

const AVIS: &str = "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\n---\n\nTexte.\n";
const WRONG: &str = "-- content/communiques/faux.md --\n---\ntitle: Faux\ndate: 2026-11-20\ninstituton: sante\n---\n\nTexte.\n";
const NOTHING: [&str; 0] = [];

#[test]
fn a_failed_build_leaves_the_site_as_it_was() {
    let portal = Portal::new(AVIS);
    let before = portal.build().files();
    portal.add(WRONG);
    assert!(portal.refused(&[]).contains("unknown-key"));
    assert_eq!(changed(&before, &Built::of(&portal).files()), NOTHING);
}

#[test]
fn a_template_that_fails_late_leaves_the_site_as_it_was() {
    let portal = Portal::new(AVIS);
    let before = portal.build().files();
    portal.write("themes/registre/templates/communique.html", "{{ document.title.nothing.here }}");
    portal.refused(&[]);
    assert_eq!(changed(&before, &Built::of(&portal).files()), NOTHING);
}

#[test]
fn a_first_build_that_fails_publishes_nothing() {
    let portal = Portal::new(WRONG);
    portal.refused(&[]);
    assert!(!portal.root().join("public").exists());
}

#[test]
fn what_is_no_longer_planned_is_gone() {
    let portal = Portal::new(AVIS);
    let built = portal.build();
    assert!(built.has("communiques/2026/avis/index.html"));
    portal.write("public/ajout-a-la-main.html", "x");
    portal.remove("content/communiques/avis.md");
    let built = portal.build();
    for path in ["communiques/2026/avis/index.html", "communiques/2026/index.html", "ajout-a-la-main.html"] {
        assert!(!built.has(path), "{path}");
    }
    assert!(!portal.root().join("public/communiques/2026").exists(), "an empty folder stays");
}

#[test]
fn a_page_changed_by_hand_is_made_again() {
    let portal = Portal::new(AVIS);
    let before = portal.build().files();
    portal.write("public/communiques/2026/avis/index.html", "autre chose");
    assert_eq!(changed(&before, &portal.build().files()), NOTHING);
}

#[test]
fn the_site_before_comes_back_and_goes_again() {
    let portal = Portal::new(AVIS);
    let first = portal.build().files();
    portal.add(&AVIS.replace("title: Avis", "title: Autre titre"));
    let second = portal.build().files();
    assert_ne!(first, second);
    assert!(portal.run(&["rollback"]).status.success());
    assert_eq!(changed(&first, &Built::of(&portal).files()), NOTHING);
    assert!(portal.run(&["rollback"]).status.success());
    assert_eq!(changed(&second, &Built::of(&portal).files()), NOTHING);
}

#[test]
fn there_is_nothing_to_bring_back_after_one_build() {
    let portal = Portal::new(AVIS);
    assert_eq!(portal.run(&["rollback"]).status.code(), Some(2));
    let before = portal.build().files();
    assert_eq!(portal.run(&["rollback"]).status.code(), Some(2));
    assert_eq!(changed(&before, &Built::of(&portal).files()), NOTHING);
}

#[test]
fn a_folder_of_someone_else_is_refused_and_untouched() {
    let portal = Portal::new(AVIS);
    portal.write("public/precieux.txt", "à garder");
    let output = portal.run(&["build", "--without", "cards"]);
    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    assert!(told(&output).contains("precieux.txt"), "{}", told(&output));
    assert_eq!(std::fs::read_to_string(portal.root().join("public/precieux.txt")).unwrap(), "à garder");
    assert!(!portal.root().join("public/index.html").exists());
}

#[test]
fn an_empty_folder_and_one_with_a_gitignore_are_taken() {
    let portal = Portal::new(AVIS);
    portal.write("public/.gitignore", "*\n");
    let built = portal.build();
    assert_eq!(built.file(".gitignore"), "*\n");
    assert!(portal.build().has(".gitignore"));
}

#[test]
fn the_site_can_go_to_another_folder() {
    let portal = Portal::new(AVIS);
    let output = portal.run(&["build", "--without", "cards", "--out", "ailleurs/site"]);
    assert!(output.status.success(), "{}", told(&output));
    assert!(portal.root().join("ailleurs/site/index.html").is_file());
    assert!(!portal.root().join("public").exists());
}

#[test]
fn a_check_writes_nothing() {
    let portal = Portal::new(AVIS);
    assert!(portal.run(&["check"]).status.success());
    assert!(!portal.root().join("public").exists());
}
