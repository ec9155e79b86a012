//! The mistakes as people, programs and a forge read them, in both languages of the tool.

use crate::common::Portal;

/// One mistake of each shape: one line, several lines, two places, two files, a corrected line, a long list.
const PORTAL: &str = "
-- content/communiques/avis.md --
---
titre: VIH : mieux prévenir
institution: santee
date: 31/02/2026
type: zzz
numéro: N 1
number: N 2
---
Texte.
-- content/communiques/suite.yaml --
title: Fête 🎉 nationale
institution: sante
date: 2026-11-20
images: carte.png
withdrawn: [oui]
related: avis-1
body: |
Premier paragraphe.
Second paragraphe.
-- content/communiques/2025/lien.md --
---
title: Lien
institution: sante
date: 2026-11-20
---
Voir [la suite](communique/suit).
-- content/communiques/2026/lien.md --
---
title: Lien
institution: sante
date: 2026-11-20
---
Texte.
-- content/media/carte.png --
-- content/site.yaml --
name: \"Journal de la transparence\"
base_url: transparence.example
";

fn out(arguments: &[&str]) -> String {
    Portal::new(PORTAL).run(arguments).out
}

#[test]
fn for_people_in_french() {
    insta::assert_snapshot!(out(&["check"]));
}

#[test]
fn for_people_in_english() {
    insta::assert_snapshot!(out(&["check", "--lang", "en"]));
}

#[test]
fn for_programs() {
    insta::assert_snapshot!(out(&["check", "--format", "json"]));
}

#[test]
fn for_a_forge() {
    insta::assert_snapshot!(out(&["check", "--format", "github"]));
}

#[test]
fn french_marks_have_a_no_break_space() {
    let told = out(&["check"]);
    for mark in [" ?", " :", " ;", " !", " »", "« "] {
        // An excerpt and a corrected line are the editor's own text.
        let wrong = told.lines().find(|line| {
            let said = line.split('`').step_by(2).collect::<String>();
            said.contains(mark) && !line.contains('|') && !line.starts_with("    ") && !line.contains(":::")
        });
        assert_eq!(wrong, None, "{mark}");
    }
}

#[test]
fn quiet_tells_errors_only() {
    let portal = Portal::new("-- content/notes.md --\nTexte.\n-- content/topics.yaml --\nEau: Eau\n");
    let told = portal.run(&["check", "--quiet"]);
    assert!(told.out.contains("bad-id") && !told.out.contains("stray-file"), "{}", told.out);
    assert_eq!((told.err.as_str(), told.code), ("", 1));
}
