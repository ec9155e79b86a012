//! Mistakes in reports of councils and in the layouts that print them.

use crate::{council, tells};

/// A report in Markdown that goes on from its fourth line.
fn pasted(text: &str) -> String {
    format!("-- content/councils/2026-11-18.md --\n---\ninstitution: sante\n---\n{text}")
}

/// A layout that goes on from its second line, with what it needs.
fn profile(fields: &str) -> String {
    format!(
        "-- content/profiles/baobab.yaml --\n{fields}document: Relevé\nsections: [{{ id: tout, title: Tout }}]\n"
    )
}

#[test]
fn a_sitting_that_ends_before_it_begins() {
    tells(
        &council("sessions: [{ date: 2026-11-18, start: 14h, end: 10h30 }]\n"),
        "content/councils/2026-11-18.yaml:2:49: error[dates-reversed]: la fin (10:30) précède le début (14:00)\n",
    );
}

#[test]
fn a_validity_that_ends_before_it_begins() {
    tells(
        &council("items: [{ title: Point, validity: { from: 2026-12-31, to: 2026-12-01 } }]\n"),
        "content/councils/2026-11-18.yaml:2:59: error[dates-reversed]: la fin (2026-12-01) précède le début (2026-12-31)\n",
    );
}

#[test]
fn a_mission_that_ends_before_it_begins() {
    tells(
        &council("missions: [{ who: Le ministre, from: 2026-12-31, to: 2026-12-01 }]\n"),
        "content/councils/2026-11-18.yaml:2:54: error[dates-reversed]: la fin (2026-12-01) précède le début (2026-12-31)\n",
    );
}

#[test]
fn a_break_that_ends_before_it_begins() {
    tells(
        &profile("breaks: [{ from: 2026-08-31, to: 2026-08-01 }]\n"),
        "content/profiles/baobab.yaml:1:34: error[dates-reversed]: la fin (2026-08-01) précède le début (2026-08-31)\n",
    );
}

#[test]
fn the_next_council_before_this_one() {
    tells(
        &council("next_expected: 2026-11-11\n"),
        "content/councils/2026-11-18.yaml:2:16: warning[date-out-of-order]: le prochain conseil est attendu le 2026-11-11, celui-ci est du 2026-11-18\n",
    );
}

#[test]
fn minutes_of_a_sitting_that_has_not_been() {
    tells(
        &council("previous_minutes_approved: 18/11/2026\n"),
        "content/councils/2026-11-18.yaml:2:28: warning[date-out-of-order]: le procès-verbal approuvé est du 2026-11-18, la séance du 2026-11-18\n",
    );
}

#[test]
fn what_became_of_a_decision_before_it_was_taken() {
    tells(
        &council("items: [{ title: Point, follow_up: [{ date: 2026-11-01, status: in_progress }] }]\n"),
        "content/councils/2026-11-18.yaml:2:45: warning[date-out-of-order]: cette suite est du 2026-11-01, la séance du 2026-11-18\n",
    );
}

#[test]
fn a_text_in_force_before_it_was_signed() {
    tells(
        &council(
            "items: [{ title: Point, text: { number: 1, signed_on: 2026-11-20, in_force_on: 2026-11-19 } }]\n",
        ),
        "content/councils/2026-11-18.yaml:2:80: warning[date-out-of-order]: en vigueur le 2026-11-19, mais signé le 2026-11-20\n",
    );
}

#[test]
fn sittings_in_the_wrong_order() {
    tells(
        &council("sessions: [2026-11-18, 2026-11-17]\n"),
        "content/councils/2026-11-18.yaml:1:1: warning[date-out-of-order]: la séance du 2026-11-17 est écrite après celle du 2026-11-18\n",
    );
}

#[test]
fn a_text_that_was_published_without_its_number() {
    tells(
        &council(
            "items: [{ title: Point, text: { kind: décret }, follow_up: [{ date: 2026-11-20, status: publié }] }]\n",
        ),
        "content/councils/2026-11-18.yaml:2:18: warning[missing-number]: ce texte est publié, mais son numéro manque\n",
    );
}

#[test]
fn a_draft_needs_no_number() {
    tells(&council("items: [{ title: Point, text: { kind: loi, draft: true } }]\n"), "");
}

#[test]
fn a_decree_without_its_number() {
    tells(
        &council(
            "nominations: [{ post: Directrice, persons: [Madame Awa KOTA], decree: { date: 2026-11-18 } }]\n",
        ),
        "content/councils/2026-11-18.yaml:2:73: error[missing-field]: il manque le champ `number` (ou `numero`)\n",
    );
}

#[test]
fn items_of_a_council_that_was_not_held() {
    tells(
        &council("kind: not_held\nreason: Fête nationale.\nitems: [{ title: Point }]\n"),
        "content/councils/2026-11-18.yaml:4:1: error[not-held-with-items]: un conseil qui n’a pas siégé n’a rien décidé\u{a0}: ceci ne serait pas publié\n",
    );
}

#[test]
fn an_item_that_no_section_takes() {
    tells(
        "\
-- content/profiles/baobab.yaml --
document: Relevé
sections: [{ id: lois, title: Lois, natures: [bill] }, { id: avis, title: Avis, natures: [communication] }]
-- content/councils/2026-11-18.yaml --
institution: sante
profile: baobab
items: [{ title: Point, nature: decree }]
",
        "content/councils/2026-11-18.yaml:3:18: warning[unplaced-item]: aucune rubrique du profil `baobab` ne prend la nature `decree`\n",
    );
}

#[test]
fn a_heading_that_is_no_section() {
    tells(
        &pasted("## I. Mesures normtives\n### Point\nTexte.\n"),
        "content/councils/2026-11-18.md:4:4: warning[unmatched-heading]: «\u{a0}Mesures normtives\u{a0}» n’est pas une rubrique du profil `demo`\n",
    );
}

#[test]
fn headings_as_word_processors_write_them() {
    tells(&pasted("## A - MESURES  NORMATIVES\n### Point\n## II/ communications :\n### Point\n"), "");
}

#[test]
fn sections_of_an_unknown_profile_are_not_told() {
    tells(
        "-- content/councils/2026-11-18.md --\n---\ninstitution: sante\nprofile: zz\n---\n## Mesures\n### Point\n",
        "content/councils/2026-11-18.md:3:10: error[unknown-profile]: profil `zz` introuvable\n",
    );
}

#[test]
fn two_sections_of_one_number() {
    tells(
        "\
-- content/profiles/baobab.yaml --
document: Relevé
sections:
  - { id: lois, number: I, title: Lois }
  - { id: avis, number: I, title: Avis }
",
        "content/profiles/baobab.yaml:4:25: error[duplicate-section]: deux rubriques portent `I`\n",
    );
}

#[test]
fn two_sections_of_one_id() {
    tells(
        "\
-- content/profiles/baobab.yaml --
document: Relevé
sections:
  - { id: lois, title: Lois }
  - { id: lois, title: Avis }
",
        "content/profiles/baobab.yaml:4:11: error[duplicate-section]: deux rubriques portent `lois`\n",
    );
}

#[test]
fn a_sentence_with_a_name_that_stands_for_nothing() {
    tells(
        &profile("opening: \"Réuni {dat} sous {chair}.\"\n"),
        "content/profiles/baobab.yaml:1:10: error[unknown-placeholder]: `{dat}` ne désigne rien ici\n",
    );
}

#[test]
fn a_number_with_a_name_that_stands_for_nothing() {
    tells(
        &profile("numbering: \"{rubrique}.{item}\"\n"),
        "content/profiles/baobab.yaml:1:12: error[unknown-placeholder]: `{rubrique}` ne désigne rien ici\n",
    );
}

#[test]
fn a_cadence_that_is_none() {
    tells(
        &profile("cadence: { every: souvent, within: vite }\n"),
        "\
content/profiles/baobab.yaml:1:19: error[bad-cadence]: `souvent` n’est ni un rythme ni une durée
content/profiles/baobab.yaml:1:36: error[bad-cadence]: `vite` n’est ni un rythme ni une durée
",
    );
}

#[test]
fn words_of_an_act_in_three_forms() {
    tells(
        &profile("nominations: { appointed: \"est nommé | est nommée | sont nommés\" }\n"),
        "content/profiles/baobab.yaml:1:27: error[wrong-type]: il faut ici une, deux ou quatre formes\n",
    );
}
