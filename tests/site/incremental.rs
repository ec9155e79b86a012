//! A build after another is a build from nothing, byte for byte, whatever happened in between.

use crate::pictures::photograph;
use crate::portal::{Built, PIXEL, Portal, changed, crieur, read, told};
use crate::recordings::silence;
use proptest::prelude::*;
use std::fs;

const NOTHING: [&str; 0] = [];

const START: &str = "\
-- content/institutions/transports.yaml --
name: Ministère des Transports
-- content/topics.yaml --
eau: Eau potable
ecole: École
-- content/communiques/a.md --
---
title: Coupure d’eau
date: 2026-11-18
topics: [eau]
---

Voir [le communiqué](communique/b).
-- content/communiques/b.md --
---
title: Rentrée
date: 2025-09-01
institution: transports
---

Voir [le conseil](council/2026-11-19).
-- content/communiques/c.md --
---
title: Appel d’offres
date: 2026-11-10
tender: { reference: AO-1, deadline: 2026-11-25 }
replaces: communique/b
---

Texte.
-- content/councils/2026-11-19.md --
---
date: 2026-11-19
---

## Mesures normatives

### 1. Projet de loi sur l’eau

Le Conseil adopte.
-- content/pages/a-propos.md --
---
title: À propos
---

Texte.
";

/// What happens to a portal between two builds.
#[derive(Clone, Debug)]
enum Edit {
    /// A communiqué is written, or written anew: its number, title, topic, day of November and whether it is withdrawn.
    Write(u8, u8, bool, u8, bool),
    /// The text of a communiqué changes and nothing else; one of the texts links to a place in the other's.
    Body(u8, u8),
    /// A communiqué's translation is written, anew, without its text or without its original, or it goes.
    Translate(u8, u8),
    /// A communiqué goes.
    Delete(u8),
    /// A communiqué gets the name of another.
    Rename(u8, u8),
    /// An institution, a topic or the portal gets another name.
    Name(u8, u8),
    /// The theme gets another footer, another style, or is the default one again.
    Theme(u8),
    /// A picture or a file to copy changes or goes.
    Media(u8, u8),
    /// Days pass, or the clock is set back.
    Day(u8),
    /// The published site is touched by hand, or goes.
    Touch(u8),
    /// What is kept between builds is damaged, or goes.
    Forget(u8),
    /// The site before comes back.
    Rollback,
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        6 => (0_u8..5, 0_u8..4, any::<bool>(), 1_u8..29, prop::bool::weighted(0.1))
            .prop_map(|(number, title, topic, day, withdrawn)| Edit::Write(number, title, topic, day, withdrawn)),
        4 => (0_u8..2, 0_u8..4).prop_map(|(which, text)| Edit::Body(which, text)),
        3 => (0_u8..4, 0_u8..4).prop_map(|(which, text)| Edit::Translate(which, text)),
        2 => (0_u8..5).prop_map(Edit::Delete),
        2 => (0_u8..5, 0_u8..5).prop_map(|(from, to)| Edit::Rename(from, to)),
        2 => (0_u8..3, 0_u8..3).prop_map(|(which, name)| Edit::Name(which, name)),
        2 => (0_u8..4).prop_map(Edit::Theme),
        2 => (0_u8..3, 0_u8..3).prop_map(|(which, state)| Edit::Media(which, state)),
        3 => (0_u8..30).prop_map(Edit::Day),
        1 => (0_u8..5).prop_map(Edit::Touch),
        1 => (0_u8..4).prop_map(Edit::Forget),
        1 => Just(Edit::Rollback),
    ]
}

/// A portal, and the day it is built on.
struct Story {
    portal: Portal,
    now: String,
}

impl Story {
    fn begin() -> Self {
        let story = Story {
            portal: Portal::with_site("features: [share_pages, text_versions]\n", START),
            now: "2026-11-21".to_owned(),
        };
        let site = fs::read_to_string(story.portal.root().join("content/site.yaml")).unwrap();
        assert!(site.contains("languages: [fr]"));
        story.portal.write("content/site.yaml", site.replace("languages: [fr]", "languages: [fr, en]"));
        story.portal.write("content/media/photo.png", PIXEL);
        story.portal.write("content/media/vue.jpg", photograph(300, 200, 6));
        story.portal.write("content/media/son.wav", silence(2));
        story
    }

    fn happen(&mut self, edit: &Edit) {
        let portal = &self.portal;
        let root = portal.root();
        let document = |number: u8| format!("content/communiques/n{number}.md");
        match *edit {
            Edit::Write(number, title, topic, day, withdrawn) => {
                let title =
                    ["Avis", "Avis d’appel : « eau »", "R&D <b>", "Longue \\\"note\\\""][usize::from(title)];
                let topic = if topic { "eau" } else { "ecole" };
                let withdrawn = if withdrawn {
                    "status: withdrawn\nwithdrawn: { at: 2026-11-20, reason: Faux }\n"
                } else {
                    ""
                };
                let photo = if day % 4 == 0 && root.join("content/media/photo.png").exists() {
                    "images: [{ file: photo.png, alt: Une photo }]\n"
                } else if day % 4 == 1 {
                    "images: [{ file: vue.jpg, alt: La vue }]\naudio: [{ file: son.wav, lang: fon, transcript: Dit. }]\n"
                } else {
                    ""
                };
                portal.write(
                    &document(number),
                    format!("---\ntitle: \"{title}\"\ndate: 2026-11-{day:02}\npublish_at: 2026-11-{day:02}\ntopics: [{topic}]\n{withdrawn}{photo}---\n\nTexte du {day} & fin.\n"),
                );
            }
            Edit::Body(which, text) => {
                let path = ["content/communiques/a.md", "content/communiques/b.md"][usize::from(which)];
                let old = fs::read_to_string(root.join(path)).unwrap();
                let fields = &old[..old.rfind("---\n").unwrap()];
                let body = match (which, text) {
                    (0, 3) => "Voir [la suite](communique/b#suite).",
                    (_, 0) => "Texte.",
                    (_, 1) => "Texte.\n\nEt la fin.",
                    (_, 2) => "Autre début.",
                    _ => "Texte.\n\n## Suite\n\nFin.",
                };
                portal.write(path, format!("{fields}---\n\n{body}\n"));
            }
            Edit::Translate(which, text) => {
                let stem = ["a", "b", "n0", "n1"][usize::from(which)];
                let path = format!("content/communiques/{stem}.en.md");
                let body =
                    ["", "Text.\n", "Text, see [the original](communique/b).\n"].get(usize::from(text));
                match body {
                    Some(body) => portal.write(&path, format!("---\ntitle: Notice {text}\n---\n\n{body}")),
                    None => drop(fs::remove_file(root.join(path))),
                }
            }
            Edit::Delete(number) => drop(fs::remove_file(root.join(document(number)))),
            Edit::Rename(from, to) => drop(fs::rename(root.join(document(from)), root.join(document(to)))),
            Edit::Name(which, name) => {
                let name = ["Premier", "Deuxième nom", "L’autre"][usize::from(name)];
                match which {
                    0 => portal.write("content/institutions/transports.yaml", format!("name: {name}\n")),
                    1 => portal.write("content/topics.yaml", format!("eau: {name}\necole: École\n")),
                    _ => {
                        let site = fs::read_to_string(root.join("content/site.yaml")).unwrap();
                        let rest = site.split_once('\n').unwrap().1;
                        portal.write("content/site.yaml", format!("name: {name}\n{rest}"));
                    }
                }
            }
            Edit::Theme(0) => drop(fs::remove_dir_all(root.join("themes"))),
            Edit::Theme(1) => {
                portal.write("themes/registre/templates/footer.html", "<footer class=\"foot\">Fin</footer>");
            }
            Edit::Theme(which) => {
                portal.write("themes/registre/extra.css", format!("main {{ order: {which} }}"));
            }
            Edit::Media(which, state) => {
                let path = ["content/media/photo.png", "content/static/note.txt", "content/media/vue.jpg"]
                    [usize::from(which)];
                match (which, state) {
                    (1, 0) => drop(fs::remove_file(root.join(path))),
                    // The same size each time: only the bytes differ.
                    (1, state) => portal.write(path, format!("note {state}")),
                    (2, state) => portal.write(path, photograph(300, 200 + u16::from(state), 1)),
                    _ => portal.write(path, [PIXEL, &[state]].concat()),
                }
            }
            Edit::Day(day) => self.now = format!("2026-11-{:02}", day + 1),
            Edit::Touch(how) => self.touch(how),
            Edit::Forget(how) => self.forget(how),
            Edit::Rollback => drop(portal.run(&["rollback"])),
        }
    }

    fn touch(&self, how: u8) {
        let public = self.portal.root().join("public");
        let page = public.join("communiques/2025/b/index.html");
        match how {
            0 => drop(fs::remove_dir_all(&public)),
            1 => drop(fs::remove_file(page)),
            2 if page.exists() => {
                let length = fs::metadata(&page).unwrap().len();
                fs::write(page, "x".repeat(usize::try_from(length).unwrap())).unwrap();
            }
            3 if public.exists() => {
                fs::create_dir_all(public.join("ajout/ici")).unwrap();
                fs::write(public.join("ajout/ici/page.html"), "de trop").unwrap();
            }
            _ => {}
        }
    }

    fn forget(&self, how: u8) {
        let root = self.portal.root();
        match how {
            0 => drop(fs::remove_dir_all(root.join(".crieur"))),
            1 => drop(fs::remove_dir_all(root.join(".public.crieur"))),
            2 => drop(fs::remove_file(root.join(".public.crieur/record"))),
            _ => {
                for entry in fs::read_dir(root.join(".crieur/cards")).into_iter().flatten() {
                    fs::write(entry.unwrap().path(), "half a c").unwrap();
                }
            }
        }
    }

    /// Builds over what is there and from nothing; tells what differs. Content that is refused changes nothing.
    fn difference(&self, options: &[&str]) -> Vec<String> {
        let root = self.portal.root();
        let now = ["--now", &self.now];
        let before = root.join("public").exists().then(|| Built::of(&self.portal).files());
        let output = self.portal.run(&[&["build"], &now[..], options].concat());
        let fresh = tempfile::tempdir().unwrap();
        let out = fresh.path().join("public");
        let other = fresh.path().join("portal");
        copy(root, &other);
        let clean = crieur(&other, &[&["build", "--out", out.to_str().unwrap()], &now[..], options].concat());
        let clean = { clean }.output().unwrap();
        assert_eq!(output.status.code(), clean.status.code(), "{}\n{}", told(&output), told(&clean));
        match output.status.code() {
            Some(0) => changed(&read(&out), &Built::of(&self.portal).files()),
            Some(1) => before.map_or(Vec::new(), |before| changed(&before, &Built::of(&self.portal).files())),
            _ => panic!("{}", told(&output)),
        }
    }
}

/// The portal without what earlier builds left.
fn copy(root: &std::path::Path, to: &std::path::Path) {
    for folder in ["content", "themes"].map(|name| (root.join(name), to.join(name))) {
        copy_folder(&folder.0, &folder.1);
    }
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    let Ok(entries) = fs::read_dir(from) else { return };
    fs::create_dir_all(to).unwrap();
    for entry in entries {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_edits_ends_in_the_site_of_a_clean_build(
        rounds in prop::collection::vec(prop::collection::vec(edit(), 1..4), 1..6),
    ) {
        let mut story = Story::begin();
        prop_assert_eq!(story.difference(&["--without", "cards"]), NOTHING);
        for round in rounds {
            for edit in &round {
                story.happen(edit);
            }
            let difference = story.difference(&["--without", "cards"]);
            prop_assert_eq!(difference, NOTHING, "after {:?} on {}", round, &story.now);
        }
    }
}

#[test]
fn cards_kept_are_cards_drawn() {
    let mut story = Story::begin();
    assert_eq!(story.difference(&[]), NOTHING);
    let edits = [
        Edit::Body(1, 3),
        Edit::Body(0, 3),
        Edit::Body(0, 1),
        Edit::Write(1, 1, true, 4, false),
        Edit::Forget(3),
        Edit::Touch(0),
        Edit::Name(2, 1),
        Edit::Forget(0),
        Edit::Delete(1),
    ];
    for edit in edits {
        story.happen(&edit);
        assert_eq!(story.difference(&[]), NOTHING, "after {edit:?}");
    }
}

#[test]
fn a_card_that_no_document_shows_any_more_is_not_kept() {
    let mut story = Story::begin();
    let kept = |story: &Story| fs::read_dir(story.portal.root().join(".crieur/cards")).unwrap().count();
    story.difference(&[]);
    let before = kept(&story);
    story.happen(&Edit::Write(1, 1, true, 4, false));
    story.difference(&[]);
    assert_eq!(kept(&story), before + 1);
    story.happen(&Edit::Delete(1));
    story.difference(&[]);
    assert_eq!(kept(&story), before);
}

#[test]
fn a_build_says_what_it_made() {
    let portal = Portal::new(START);
    let said = |portal: &Portal| told(&portal.run(&["build", "--without", "cards"]));
    assert!(said(&portal).contains("; 0 fichier gardé, 0 retiré"), "{}", said(&portal));
    let renewed = told(&portal.run(&["build", "--without", "cards", "--now", "2026-11-21T10:00"]));
    assert!(renewed.contains("Rien n’a changé depuis la publication"), "{renewed}");
    assert!(Built::of(&portal).file("status.json").contains("2026-11-21T10:00:00+01:00"));
    let text = fs::read_to_string(portal.root().join("content/communiques/b.md")).unwrap();
    portal.write("content/communiques/b.md", text.replace("Voir", "Voyez"));
    let said = said(&portal);
    assert!(said.contains("écrits\u{a0}: 1 page, "), "{said}");
}
