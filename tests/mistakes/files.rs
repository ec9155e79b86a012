//! Files that are not what their place says.

use crate::tells;

#[test]
fn a_document_without_front_matter() {
    tells(
        "\
-- content/communiques/avis.md --
Bonjour.

Texte.
",
        "content/communiques/avis.md:1:1: error[front-matter]: le fichier ne commence pas par un en-tête\n",
    );
}

#[test]
fn an_empty_file() {
    tells(
        "-- content/communiques/avis.md --\n",
        "content/communiques/avis.md:1:1: error[front-matter]: le fichier ne commence pas par un en-tête\n",
    );
}

#[test]
fn empty_front_matter() {
    tells(
        "\
-- content/communiques/avis.md --
---
---
Texte.
",
        "\
content/communiques/avis.md:2:1: error[missing-field]: il manque le champ `date`
content/communiques/avis.md:2:1: error[missing-field]: il manque le champ `institution`
content/communiques/avis.md:2:1: error[missing-field]: il manque le champ `title` (ou `titre`)
",
    );
}

#[test]
fn front_matter_that_is_not_closed() {
    tells(
        "\
-- content/communiques/avis.md --
---
title: Avis

Texte.
",
        "content/communiques/avis.md:1:1: error[front-matter]: l’en-tête n’est pas fermé\n",
    );
}

#[test]
fn a_file_outside_the_folders() {
    tells(
        "\
-- content/notes.md --
Texte.
-- content/institutions/justice.md --
Texte.
",
        "\
content/institutions/justice.md:1:1: warning[stray-file]: fichier hors des dossiers connus
content/notes.md:1:1: warning[stray-file]: fichier hors des dossiers connus
",
    );
}

#[test]
fn a_name_without_letters() {
    tells(
        "\
-- content/communiques/….md --
---
title: Avis
institution: sante
date: 2026-11-20
---
Texte.
",
        "content/communiques/….md:1:1: error[bad-id]: le nom du fichier ne donne aucun identifiant\n",
    );
}

#[test]
fn a_nomination_that_does_not_part_post_and_name() {
    tells(
        "\
-- content/councils/2026-11-18.md --
---
institution: sante
---
## Mesures individuelles
### Santé
- Directrice générale Madame Awa KOTA
- Chef : Monsieur Issa KOTA
",
        "content/councils/2026-11-18.md:6:3: warning[nomination-unread]: nomination illisible\n",
    );
}

#[test]
fn a_nomination_without_its_dash() {
    tells(
        "\
-- content/councils/2026-11-18.md --
---
institution: sante
---
## Mesures individuelles
### Santé
Sur proposition du ministre, sont nommés :

Directrice générale : Madame Awa KOTA
",
        "content/councils/2026-11-18.md:8:1: warning[nomination-unread]: nomination sans tiret\n",
    );
}
