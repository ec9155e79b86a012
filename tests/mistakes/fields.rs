//! Mistakes in the fields of one file.

use crate::common::Portal;
use crate::{communique, council, head, tells};

#[test]
fn an_unknown_field_is_told_and_not_as_a_missing_one() {
    tells(
        "\
-- content/communiques/avis.md --
---
titel: Avis
institution: sante
date: 2026-11-20
---
Texte.
",
        "content/communiques/avis.md:2:1: error[unknown-key]: champ inconnu `titel`\n",
    );
}

#[test]
fn an_unknown_field_in_french() {
    tells(
        &communique("resumee: Bref\n"),
        "content/communiques/avis.md:5:1: error[unknown-key]: champ inconnu `resumee`\n",
    );
}

#[test]
fn an_unknown_field_within_a_field() {
    tells(
        &communique("contacts: [{ nom: Presse, telefone: 21 30 00 00 }]\n"),
        "content/communiques/avis.md:5:27: error[unknown-key]: champ inconnu `telefone`\n",
    );
}

#[test]
fn a_field_without_a_name() {
    tells(
        &council(
            "\
kind: ordinary
? [a]
: b
",
        ),
        "content/councils/2026-11-18.yaml:3:3: error[unknown-key]: champ sans nom\n",
    );
}

#[test]
fn a_field_written_twice() {
    tells(
        &communique(
            "\
number: N 1
number: N 2
",
        ),
        "content/communiques/avis.md:6:1: error[duplicate-key]: le champ `number` est écrit deux fois\n",
    );
}

#[test]
fn a_field_written_in_french_and_in_english() {
    tells(
        &communique("titre: Autre\n"),
        "content/communiques/avis.md:5:1: error[duplicate-key]: le champ `titre` est écrit deux fois\n",
    );
}

#[test]
fn a_day_that_does_not_exist() {
    tells(
        "\
-- content/communiques/avis.md --
---
title: Avis
institution: sante
date: 31/02/2026
---
Texte.
",
        "content/communiques/avis.md:4:7: error[bad-date]: `31/02/2026` n’est pas une date\n",
    );
}

#[test]
fn a_word_for_a_date() {
    tells(
        &communique("publish_at: demain\n"),
        "content/communiques/avis.md:5:13: error[bad-date]: `demain` n’est pas une date\n",
    );
}

#[test]
fn a_time_that_does_not_exist() {
    tells(
        &council("sessions: [{ date: 2026-11-18, start: 25h00 }]\n"),
        "content/councils/2026-11-18.yaml:2:39: error[bad-time]: `25h00` n’est pas une heure\n",
    );
}

#[test]
fn a_list_where_a_text_is_wanted() {
    tells(
        &communique("number: [N 1, N 2]\n"),
        "content/communiques/avis.md:5:9: error[wrong-type]: il faut ici un texte\n",
    );
}

#[test]
fn fields_where_a_text_is_wanted() {
    tells(
        &communique("number: { a: b, c: d }\n"),
        "content/communiques/avis.md:5:11: error[wrong-type]: il faut ici un texte\n",
    );
}

#[test]
fn a_text_where_fields_are_wanted() {
    tells(
        &communique("signature: Le ministre\n"),
        "content/communiques/avis.md:5:12: error[wrong-type]: il faut ici des champs `nom: valeur`\n",
    );
}

#[test]
fn a_list_where_fields_are_wanted() {
    tells(
        "\
-- content/institutions/justice.yaml --
- name: Justice
",
        "content/institutions/justice.yaml:1:1: error[wrong-type]: il faut ici des champs `nom: valeur`\n",
    );
}

#[test]
fn a_word_for_a_number() {
    tells(
        "\
-- content/institutions/justice.yaml --
name: Justice
order: premier
",
        "content/institutions/justice.yaml:2:8: error[wrong-type]: il faut ici un nombre entier\n",
    );
}

#[test]
fn a_word_for_yes_or_no() {
    tells(
        &(communique("attachments: [{ file: avis.pdf, signed: peut-être }]\n")
            + "\
-- content/media/avis.pdf --
PDF
"),
        "content/communiques/avis.md:5:41: error[wrong-type]: il faut ici `true` ou `false` (oui, non)\n",
    );
}

#[test]
fn a_missing_title() {
    tells(
        &head(""),
        "content/communiques/avis.md:2:1: error[missing-field]: il manque le champ `title` (ou `titre`)\n",
    );
}

#[test]
fn an_empty_title_is_a_missing_one() {
    tells(
        &head(
            r#"title: ""
"#,
        ),
        "content/communiques/avis.md:2:1: error[missing-field]: il manque le champ `title` (ou `titre`)\n",
    );
}

#[test]
fn a_missing_institution() {
    tells(
        "\
-- content/communiques/avis.md --
---
title: Avis
date: 2026-11-20
---
Texte.
",
        "content/communiques/avis.md:2:1: error[missing-field]: il manque le champ `institution`\n",
    );
}

#[test]
fn a_missing_date() {
    tells(
        "\
-- content/communiques/avis.md --
---
title: Avis
institution: sante
---
Texte.
",
        "content/communiques/avis.md:2:1: error[missing-field]: il manque le champ `date`\n",
    );
}

#[test]
fn a_withdrawal_without_its_fields() {
    tells(
        &communique("statut: retiré\n"),
        "content/communiques/avis.md:5:1: error[missing-field]: il manque le champ `withdrawn` (ou `retrait`)\n",
    );
}

#[test]
fn a_withdrawal_without_a_reason() {
    tells(
        &communique(
            "\
status: withdrawn
withdrawn: { at: 2026-11-20 }
",
        ),
        "content/communiques/avis.md:6:14: error[missing-field]: il manque le champ `reason` (ou `motif`)\n",
    );
}

#[test]
fn a_council_not_held_without_a_reason() {
    tells(
        &council("kind: not_held\n"),
        "content/councils/2026-11-18.yaml:2:1: error[missing-field]: il manque le champ `reason` (ou `motif`)\n",
    );
}

#[test]
fn a_nomination_without_a_post() {
    tells(
        &council("nominations: [{ institution: sante, persons: [Madame Awa KOTA] }]\n"),
        "content/councils/2026-11-18.yaml:2:17: error[missing-field]: il manque le champ `post` (ou `poste`)\n",
    );
}

#[test]
fn a_nomination_without_a_person() {
    tells(
        &council("nominations: [{ institution: sante, post: Directrice }]\n"),
        "content/councils/2026-11-18.yaml:2:17: error[missing-field]: il manque le champ `persons` (ou `personnes`)\n",
    );
}

#[test]
fn an_item_without_a_title() {
    tells(
        &council("items: [{ section: normatives }]\n"),
        "content/councils/2026-11-18.yaml:2:11: error[missing-field]: il manque le champ `title` (ou `titre`)\n",
    );
}

#[test]
fn a_misspelt_value() {
    tells(
        &communique("type: comunique\n"),
        "content/communiques/avis.md:5:7: error[unknown-value]: valeur inconnue `comunique`\n",
    );
}

#[test]
fn an_unknown_value() {
    tells(
        &communique("status: oui\n"),
        "content/communiques/avis.md:5:9: error[unknown-value]: valeur inconnue `oui`\n",
    );
}

#[test]
fn an_unknown_language() {
    tells(
        &(communique("audio: [{ file: avis.mp3, lang: fongbe-oral }]\n")
            + "\
-- content/media/avis.mp3 --
MP3
"),
        "\
content/communiques/avis.md:5:17: error[bad-audio]: `avis.mp3` n’est pas un enregistrement que les pages savent faire entendre
content/communiques/avis.md:5:17: warning[missing-transcript]: enregistrement sans transcription
content/communiques/avis.md:5:33: error[unknown-value]: `fongbe-oral` n’est pas un code de langue
",
    );
}

#[test]
fn a_point_to_keep_of_a_picture_that_nobody_crops() {
    let run = Portal::new(
        &(communique("images: [{ file: plan.png, alt: Plan, focus: [0.5, 0.5] }]\n")
            + "-- content/media/plan.png --\n"),
    )
    .run(&["check"]);
    assert!(run.out.contains("unknown-key"), "{}", run.out);
    assert!(run.out.contains("aucune page ne recadre une image"), "{}", run.out);
}

#[test]
fn a_title_that_phones_would_cut() {
    tells(
        &head(
            "title: Communiqué Communiqué Communiqué Communiqué Communiqué Communiqué Communiqué Communiqué Communiqué Communiqué final\n",
        ),
        "content/communiques/avis.md:2:8: warning[title-too-long]: titre trop long\n",
    );
}

#[test]
fn a_summary_that_networks_would_cut() {
    tells(
        &communique(
            "summary: Un résumé long. Un résumé long. Un résumé long. Un résumé long. Un résumé long. Un résumé long. Un résumé long. Un résumé long. Un résumé long. Un résumé long. Un résumé long. Un résumé long. Un résumé long. \n",
        ),
        "content/communiques/avis.md:5:10: warning[summary-too-long]: résumé trop long\n",
    );
}

#[test]
fn an_id_that_cannot_be_an_address() {
    tells(
        &communique("id: Été 2026\n"),
        "content/communiques/avis.md:5:5: error[bad-id]: `Été 2026` ne peut pas être un identifiant\n",
    );
}

#[test]
fn a_number_is_the_text_that_was_written() {
    tells(&communique("number: 015\n"), "");
}

#[test]
fn a_text_that_is_a_map_of_languages() {
    tells(
        &council("preamble: { fr: Le Conseil, en: The Council }\nitems: [{ title: A, body: [a] }]\n"),
        "\
content/councils/2026-11-18.yaml:2:13: error[wrong-type]: il faut ici un texte en Markdown\u{a0}; il se traduit dans un fichier voisin, `<nom>.en.md`
content/councils/2026-11-18.yaml:3:27: error[wrong-type]: il faut ici un texte en Markdown\u{a0}; il se traduit dans un fichier voisin, `<nom>.en.md`
",
    );
}
