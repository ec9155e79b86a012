//! Ids and addresses that are wrong, or wanted twice.

use crate::{communique, council, tells};

#[test]
fn two_files_of_one_id() {
    tells(
        "\
-- content/communiques/2025/avis.md --
---
title: Autre
institution: sante
date: 2026-11-20
---
Texte.
-- content/communiques/2026/avis.md --
---
title: Autre
institution: sante
date: 2026-11-20
---
Texte.
",
        "content/communiques/2026/avis.md:1:1: error[duplicate-id]: l’identifiant `avis` est déjà pris\n",
    );
}

#[test]
fn an_id_that_is_the_name_of_another_file() {
    tells(
        "\
-- content/communiques/avis.md --
---
title: Autre
institution: sante
date: 2026-11-20
id: suite
---
Texte.
-- content/communiques/suite.md --
---
title: Autre
institution: sante
date: 2026-11-20
---
Texte.
",
        "content/communiques/suite.md:1:1: error[duplicate-id]: l’identifiant `suite` est déjà pris\n",
    );
}

#[test]
fn two_institutions_of_one_id() {
    tells(
        "\
-- content/institutions/anciennes/sante.yaml --
name: Santé publique
",
        "content/institutions/sante.yaml:1:1: error[duplicate-id]: l’identifiant `sante` est déjà pris\n",
    );
}

#[test]
fn two_items_of_one_id() {
    tells(
        &council(
            "\
items:
  - { id: vih, title: A, section: normatives }
  - { id: vih, title: B, section: normatives }
",
        ),
        "content/councils/2026-11-18.yaml:4:11: error[duplicate-id]: deux points portent l’identifiant `vih`\n",
    );
}

#[test]
fn two_items_of_one_id_in_markdown() {
    tells(
        "\
-- content/councils/2026-11-18.md --
---
institution: sante
---
## Mesures normatives
### Loi {#vih}
Texte.
### Décret {#vih}
Texte.
",
        "content/councils/2026-11-18.md:7:5: error[duplicate-id]: deux points portent l’identifiant `vih`\n",
    );
}

#[test]
fn a_topic_written_twice() {
    tells(
        "\
-- content/topics.yaml --
eau: Eau
eau: Eaux
",
        "content/topics.yaml:2:1: error[duplicate-key]: le thème `eau` est écrit deux fois\n",
    );
}

#[test]
fn a_topic_that_cannot_be_an_address() {
    tells(
        "\
-- content/topics.yaml --
Santé publique: Santé
",
        "content/topics.yaml:1:1: error[bad-id]: `Santé publique` ne peut pas être un identifiant\n",
    );
}

#[test]
fn a_page_with_a_reserved_name() {
    tells(
        "\
-- content/pages/data.md --
---
title: Données
---
Texte.
",
        "content/pages/data.md:1:1: error[reserved-id]: une page ne peut pas s’appeler `data`\n",
    );
}

#[test]
fn an_old_address_that_is_a_page() {
    tells(
        &(communique("aliases: /contact/\n")
            + "\
-- content/pages/contact.md --
---
title: Contact
---
Texte.
"),
        "content/communiques/avis.md:5:10: error[colliding-address]: l’adresse `/contact/` est déjà prise\n",
    );
}

#[test]
fn an_old_address_that_is_a_section() {
    tells(
        &communique("aliases: /communiques/\n"),
        "content/communiques/avis.md:5:10: error[colliding-address]: l’adresse `/communiques/` est déjà prise\n",
    );
}

#[test]
fn two_documents_with_one_old_address() {
    tells(
        "\
-- content/communiques/un.md --
---
title: Autre
institution: sante
date: 2026-11-20
aliases: /vieux/
---
Texte.
-- content/communiques/deux.md --
---
title: Une autre
institution: sante
date: 2026-11-20
aliases: /vieux/
---
Texte.
",
        "content/communiques/deux.md:5:10: error[colliding-address]: l’adresse `/vieux/` est déjà prise\n",
    );
}

#[test]
fn an_old_address_that_is_none() {
    tells(
&communique(r#"aliases: ["https://ancien.example/a", /b?c, ../d]
"#),
"\
content/communiques/avis.md:5:11: error[bad-address]: `https://ancien.example/a` n’est pas une ancienne adresse
content/communiques/avis.md:5:39: error[bad-address]: `/b?c` n’est pas une ancienne adresse
content/communiques/avis.md:5:45: error[bad-address]: `../d` n’est pas une ancienne adresse
",
    );
}

#[test]
fn a_static_file_that_the_portal_writes_itself() {
    tells(
        "\
-- content/static/feed.xml --
<rss/>
-- content/static/communiques/2026/avis/index.html --
<html>
-- content/communiques/avis.md --
---
title: Avis
institution: sante
date: 2026-11-20
---
Texte.
",
        "\
content/communiques/avis.md:1:1: error[colliding-address]: `content/static/communiques/2026/avis/index.html` veut l’adresse `/communiques/2026/avis/index.html`, qui est déjà prise
content/site.yaml:1:1: error[colliding-address]: `content/static/feed.xml` veut l’adresse `/feed.xml`, qui est déjà prise
",
    );
}
