//! Names that stand for nothing, or for two things.

use crate::{communique, council, site, tells};

#[test]
fn a_misspelt_institution() {
    tells(
        "\
-- content/communiques/avis.md --
---
title: Avis
institution: santee
date: 2026-11-20
---
Texte.
",
        "content/communiques/avis.md:3:14: error[unknown-institution]: institution inconnue `santee`\n",
    );
}

#[test]
fn an_institution_of_the_portal_that_does_not_exist_is_told_once() {
    tells(
        &(site("institution: justice\n")
            + "\
-- content/communiques/avis.md --
---
title: Avis
date: 2026-11-20
---
Texte.
"),
        "content/site.yaml:3:14: error[unknown-institution]: institution inconnue `justice`\n",
    );
}

#[test]
fn an_unknown_topic() {
    tells(
        &(communique("topics: [sant]\n")
            + "\
-- content/topics.yaml --
sante: Santé
"),
        "content/communiques/avis.md:5:10: error[unknown-topic]: thème `sant` introuvable\n",
    );
}

#[test]
fn a_topic_where_there_are_none() {
    tells(
        &communique("themes: eau\n"),
        "content/communiques/avis.md:5:9: error[unknown-topic]: thème `eau` introuvable\n",
    );
}

#[test]
fn an_unknown_person() {
    tells(
        &(communique("signature: { person: awa-diombaro }\n")
            + "\
-- content/people/awa-diombara.yaml --
name: Madame Awa DIOMBARA
"),
        "content/communiques/avis.md:5:22: error[unknown-person]: personne `awa-diombaro` introuvable\n",
    );
}

#[test]
fn a_person_named_in_full_needs_no_file() {
    tells(&communique("signature: { person: Madame Awa DIOMBARA }\n"), "");
}

#[test]
fn an_unknown_government() {
    tells(
        &(communique("government: kota-1\n")
            + "\
-- content/governments.yaml --
- { id: kota-2, name: Second gouvernement }
"),
        "content/communiques/avis.md:5:13: error[unknown-government]: gouvernement `kota-1` introuvable\n",
    );
}

#[test]
fn an_unknown_profile_hides_its_sections() {
    tells(
        &council(
            "\
profile: benin
items: [{ title: A, section: zz }]
",
        ),
        "content/councils/2026-11-18.yaml:2:10: error[unknown-profile]: profil `benin` introuvable\n",
    );
}

#[test]
fn an_unknown_profile_of_the_portal() {
    tells(
        &site("profile: benin\n"),
        "content/site.yaml:3:10: error[unknown-profile]: profil `benin` introuvable\n",
    );
}

#[test]
fn an_unknown_section() {
    tells(
        &council("items: [{ title: A, section: normative }]\n"),
        "content/councils/2026-11-18.yaml:2:30: error[unknown-section]: rubrique `normative` introuvable\n",
    );
}

#[test]
fn an_unknown_document() {
    tells(
        &(communique("related: [suite-2]\n")
            + "\
-- content/communiques/suite-1.md --
---
title: Autre
institution: sante
date: 2026-11-20
---
Texte.
"),
        "content/communiques/avis.md:5:11: error[unknown-document]: aucun document `suite-2`\n",
    );
}

#[test]
fn an_unknown_council() {
    tells(
        &communique("replaces: council/2026-01-01\n"),
        "content/communiques/avis.md:5:11: error[unknown-document]: aucun document `council/2026-01-01`\n",
    );
}

#[test]
fn a_kind_of_document_that_is_not_published() {
    tells(
        &communique("related: [factcheck/prix-essence]\n"),
        "content/communiques/avis.md:5:11: error[unknown-document]: aucun document `factcheck/prix-essence`\n",
    );
}

#[test]
fn a_reference_to_a_draft() {
    tells(
        &(communique("related: suite\n")
            + "\
-- content/communiques/suite.md --
---
title: Autre
institution: sante
date: 2026-11-20
status: draft
---
Texte.
"),
        "content/communiques/avis.md:5:10: error[unknown-document]: le document `suite` n’est pas public\n",
    );
}

#[test]
fn a_reference_to_a_document_under_embargo() {
    tells(
        &(communique("related: suite\n")
            + "\
-- content/communiques/suite.md --
---
title: Autre
institution: sante
date: 2026-11-20
publish_at: 2027-01-01
---
Texte.
"),
        "content/communiques/avis.md:5:10: error[unknown-document]: le document `suite` n’est pas public\n",
    );
}

#[test]
fn what_names_a_file_that_could_not_be_read_is_no_mistake() {
    tells(
        "\
-- content/communiques/avis.md --
---
title: Avis
institution: justice
date: 2026-11-20
topics: eau
related: suite
government: kota
signature: { person: awa-kota }
---
Voir [la suite](communique/suite), [le conseil](council/2026-11-18#eau) et [la page](page/contact).
-- content/communiques/suite.md --
---
title: Suite
institution: sante
date: demain
---
Texte.
-- content/councils/2026-11-18.md --
Compte rendu.
-- content/governments.yaml --
- id: kota
-- content/institutions/justice.yaml --
short: Justice
-- content/pages/contact.md --
---
title:
---
Texte.
-- content/people/awa-kota.yaml --
- Madame Awa KOTA
-- content/topics.yaml --
- eau
",
        "\
content/communiques/suite.md:4:7: error[bad-date]: `demain` n’est pas une date
content/councils/2026-11-18.md:1:1: error[front-matter]: le fichier ne commence pas par un en-tête
content/governments.yaml:1:3: error[missing-field]: il manque le champ `name` (ou `nom`)
content/institutions/justice.yaml:1:1: error[missing-field]: il manque le champ `name` (ou `nom`)
content/pages/contact.md:2:1: error[missing-field]: il manque le champ `title` (ou `titre`)
content/people/awa-kota.yaml:1:1: error[wrong-type]: il faut ici des champs `nom: valeur`
content/topics.yaml:1:1: error[wrong-type]: il faut ici des lignes `identifiant: Nom du thème`
",
    );
}
