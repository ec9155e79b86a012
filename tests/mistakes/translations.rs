//! Translations that are none, or say what only the original may.

use crate::{site, tells};

const ORIGINAL: &str = "\
-- content/communiques/avis.md --
---
title: Avis
institution: sante
date: 2026-11-20
---
Texte.
";

fn portal(translation: &str) -> String {
    site("languages: [fr, en]\n") + ORIGINAL + translation
}

#[test]
fn without_its_original() {
    tells(
        &portal("-- content/communiques/report.en.md --\n---\ntitle: Notice\n---\nText.\n"),
        "content/communiques/report.en.md:1:1: error[translation-orphan]: traduction sans document d’origine\n",
    );
}

#[test]
fn in_a_language_that_the_portal_does_not_speak() {
    tells(
        &portal("-- content/communiques/avis.es.md --\n---\ntitle: Aviso\n---\nTexto.\n"),
        "content/communiques/avis.es.md:1:1: error[translation-language]: le portail ne parle pas `es`\n",
    );
}

#[test]
fn in_the_language_of_the_original() {
    tells(
        &portal("-- content/communiques/avis.fr.md --\n---\ntitle: Avis\n---\nTexte.\n"),
        "content/communiques/avis.fr.md:1:1: error[translation-language]: `fr` est la langue de l’original\n",
    );
}

#[test]
fn with_facts_that_are_the_original_s() {
    tells(
        &portal(
            "-- content/communiques/avis.en.md --\n---\ntitle: Notice\ndate: 2026-11-21\ninstitution: nobody\n---\nText.\n",
        ),
        "\
content/communiques/avis.en.md:3:1: error[not-translatable]: une traduction ne porte pas `date`
content/communiques/avis.en.md:4:1: error[not-translatable]: une traduction ne porte pas `institution`
",
    );
}

#[test]
fn a_mistake_is_told_once_in_the_file_that_has_it() {
    tells(
        &(site("languages: [fr, en]\n")
            + "\
-- content/communiques/avis.md --
---
title: Avis
institution: sante
date: 2026-13-20
tender: { deadline: never }
---
Texte.
-- content/communiques/avis.en.md --
---
summry: Text
---
[Nowhere](communique/nowhere).
"),
        "\
content/communiques/avis.en.md:2:1: error[unknown-key]: champ inconnu `summry`
content/communiques/avis.en.md:2:1: error[missing-field]: il manque le titre traduit
content/communiques/avis.en.md:4:11: error[broken-link]: le lien `communique/nowhere` ne mène nulle part
content/communiques/avis.md:4:7: error[bad-date]: `2026-13-20` n’est pas une date
content/communiques/avis.md:5:21: error[bad-date]: `never` n’est pas une date
",
    );
}

#[test]
fn a_link_that_leads_nowhere_in_the_translation() {
    tells(
        &portal(
            "-- content/communiques/avis.en.md --\n---\ntitle: Notice\n---\n[Nowhere](communique/nowhere).\n",
        ),
        "content/communiques/avis.en.md:4:11: error[broken-link]: le lien `communique/nowhere` ne mène nulle part\n",
    );
}

#[test]
fn a_report_with_other_items_than_its_original() {
    tells(
        &(site("languages: [fr, en]\n")
            + "\
-- content/councils/2026-11-18.md --
---
institution: sante
---
## Mesures normatives
### Projet de loi
Texte.
### Décret
Texte.
-- content/councils/2026-11-18.en.md --
---
title: Council
---
## Legislative measures
### Bill
Text.
"),
        "content/councils/2026-11-18.en.md:1:1: warning[translation-differs]: la traduction n’a pas les mêmes titres que l’original\n",
    );
}
