//! What those who listen, or do not see, would miss: every defect that the research seeded and that a generator can know,
//! once each, told in both languages.

use crate::common::Portal;
use crate::{body, communique, head, tells};
use std::collections::BTreeSet;

/// The defect is named in the comment beside what seeds it; what is right stands among it, and is not told.
const SEEDED: &str = r##"
-- content/site.yaml --
name: Journal
base_url: https://transparence.example
languages: [fr, ar]
-- content/institutions/sante.yaml --
name: { fr: Santé, ar: الصحة }
head: { person: Madame Awa KOTA, portrait: IMG_2031.png, alt: "IMG_2031.png" }
-- content/institutions/IMG_2031.png --
-- content/communiques/rapport.md --
---
title: Le rapport de l’année
institution: sante
date: 2026-11-18
---
Le texte du rapport.
-- content/communiques/rapport-bis.md --
---
title: Le rapport de l'année
institution: sante
date: 2026-11-19
---
Un autre texte.
-- content/communiques/affiche.md --
---
title: La campagne commence
institution: sante
date: 2026-11-19
images: [{ file: affiche.png, alt: "La campagne commence" }]
---
Voir l’affiche.
-- content/communiques/affiche.png --
-- content/communiques/dossier.md --
---
title: "COMMUNIQUÉ DE PRESSE DU MINISTRE 🎉"
institution: sante
date: 2026-11-20
summary: "بلاغ صحفي من وزارة الصحة إلى جميع المواطنين"
images:
  - { file: affiche.png, alt: "Image 1" }
  - { file: affiche.png, alt: "Le pont", caption: "Le pont." }
  - { file: affiche.png, alt: "Le pont vu du fleuve, ses deux arches", caption: "Le pont." }
video: [{ url: "https://videos.example/v/1", title: Le discours }]
attachments:
  - { file: dossier.pdf, title: Dossier de presse }
  - { file: signe.pdf, signed: true }
  - { file: donnees.csv }
---
Le ministre a dit : مرحبا بكم في البلاد, puis il a lu <span lang="ar" dir="rtl">هذا النص الطويل</span>.

The ministry of health informs the public that the vaccination will start on Monday and that it is free for all of the children.

Pour le lire, [cliquez ici](communique/rapport) ou [en savoir plus](https://a.example/). Voir [le rapport](communique/rapport), puis [le rapport](communique/rapport-bis), et [le rapport](communique/rapport).

Voir <https://www.exemple.example/documents/2026/rapport-final.pdf>.

## Les dates

#### Lundi

##

**Article 1**

Le texte de l’article, **en gras** ici.

• Une pièce d’identité
• Un acte de naissance

| | |
|---|---|
| Nord | 12 |

| | Doses |
|---|---|
| Nord | 12 |

| Encadré |
|---|
| À lire |

<table><tr><td>Nord</td><td>12</td></tr></table>

Il rappelle que TOUT CANDIDAT DOIT PRÉSENTER UNE PIÈCE D’IDENTITÉ VALIDE à l’entrée.

Le C O M M U N I Q U É est signé. Lu 𝗲𝘁 𝗮𝗽𝗽𝗿𝗼𝘂𝘃é. Bravo 🎉🎉🎉 à tous.

Fait à&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Ombreval.

![affiche.png](affiche.png)
-- content/communiques/carte.md --
---
title: La carte des centres
institution: sante
date: 2026-11-20
---
Les douze centres de vaccination ouvrent lundi à huit heures, dans tous les chefs-lieux de région du pays.

![](affiche.png)
-- content/communiques/dossier.pdf --
x
-- content/communiques/signe.pdf --
x
-- content/communiques/donnees.csv --
x
"##;

/// The codes of accessibility that a text can have.
const CODES: [&str; 19] = [
    "[bare-address]",
    "[bold-heading]",
    "[capitals]",
    "[disguised-letters]",
    "[emoji]",
    "[empty-heading]",
    "[hand-made-list]",
    "[heading-jump]",
    "[inaccessible-file]",
    "[missing-alt]",
    "[missing-transcript]",
    "[passage-language]",
    "[poor-alt]",
    "[same-link-text]",
    "[same-title]",
    "[spaced-letters]",
    "[table-header]",
    "[text-in-file]",
    "[vague-link]",
];

#[test]
fn every_seeded_defect_is_told_in_french_and_in_english() {
    let portal = Portal::new(SEEDED);
    let told = portal.check_short();
    for code in CODES {
        assert!(told.contains(code), "{code} was not told of\n{told}");
    }
    let kinds: BTreeSet<String> =
        told.lines().filter_map(|line| Some(format!("[{}]", line.split(['[', ']']).nth(1)?))).collect();
    let others: Vec<&String> = kinds.iter().filter(|code| !CODES.contains(&code.as_str())).collect();
    assert_eq!(others, ["[missing-glyph]"], "no card has an emoji");
    let french = portal.run(&["check"]);
    let english = portal.run(&["--lang", "en", "check"]);
    insta::assert_snapshot!(
        "accessibility",
        format!("{}\n{}", french.out + &french.err, english.out + &english.err)
    );
}

#[test]
fn a_text_of_a_page_without_defect_is_left_alone() {
    tells(
        &(body(
            "\
**Attention.** Le centre est fermé. Il ouvre mardi – ou jeudi.

Madame Awa KOTA, ministre de la SANTÉ PUBLIQUE, a signé avec l’OMS, l’UNICEF et la BAD.

## Les dates

### Lundi

**Décide :**

- une pièce
- un acte

1. Le premier
2. Le second

La ville de بغداد est jumelée. Appelez le ☎ 21 30 00 00. Voir [la page du ministère](https://exemple.example/sante).

**Le ministre**

**Awa KOTA**
",
        ) + "\
-- content/communiques/carte.md --
---
title: La carte des centres
institution: sante
date: 2026-11-20
images: [{ file: carte.png, alt: Carte du pays avec les douze centres ouverts lundi }]
---
Les douze centres de vaccination ouvrent lundi à huit heures, dans tous les chefs-lieux ; la carte les montre.
-- content/communiques/carte.png --
"),
        "",
    );
}

#[test]
fn a_corrected_line_is_ready_to_be_copied() {
    let portal = Portal::new(
        &(body("Voir [ici](communique/suite) et √ : le C O M M U N I Q U É.\n")
            + "\
-- content/communiques/suite.md --
---
title: La suite des opérations
institution: sante
date: 2026-11-20
---
Texte.
"),
    );
    let told = portal.run(&["--lang", "en", "check"]).out;
    assert!(told.contains("Voir [La suite des opérations](communique/suite) et √"), "{told}");
    assert!(told.contains("et √ : le COMMUNIQUÉ."), "{told}");
}

#[test]
fn a_title_may_not_be_shouted_nor_decorated() {
    tells(
        &head("title: \"AVIS À TOUS LES CANDIDATS\"\n"),
        "content/communiques/avis.md:2:8: warning[capitals]: long passage en capitales\n",
    );
    tells(&head("title: \"Avis de l’ONU et de l’OMS\"\n"), "");
}

#[test]
fn a_portal_decides_what_these_checks_do() {
    let portal = communique("video: [{ url: \"https://videos.example/1\" }]\n");
    tells(
        &portal,
        "content/communiques/avis.md:5:16: warning[missing-transcript]: vidéo sans transcription\n",
    );
    for (does, expected) in [
        ("off", ""),
        ("error", "content/communiques/avis.md:5:16: error[missing-transcript]: vidéo sans transcription\n"),
    ] {
        let site = crate::site(&format!("checks: {{ missing-transcript: {does} }}\n"));
        tells(&(portal.clone() + &site), expected);
    }
}

/// What real documents have, and a check took for a defect.
#[test]
fn what_only_looks_like_a_defect_is_left_alone() {
    tells(
        &(body(
            "\
Le portail digitalgov est ouvert. Étaient là l’OMS, l’UNICEF, le PNUD et leurs alliés : OMS, UNICEF, PNUD, UNFPA, HCR, FAO, PAM, UE, BAD, BOAD.

ADJOVI KOFFI, AGBO MARIE, AHOUANSOU PIERRE, ALAPINI ROSE, BIAOU SERGE

L’association « Save the Children and the World for the Future of All » a remis dons et livres au ministre hier matin.

La formule « cliquez ici » est à proscrire. Années : [2025](https://a.example/2025). Décret [2026-412](https://sgg.example/2026-412).

Voir [le portail](https://www.sante.example/), [le portail](http://sante.example), le [plan](https://a.example/p.pdf#page=2) et le [plan](https://a.example/p.pdf#page=9). Écrire au [greffe](mailto:greffe@a.example) ou au [greffe](mailto:Greffe@a.example).

**321,4 millions**

La population. Une note[<sup>1</sup>](#la-suite).

## La suite

**Fait à Ombreval, le 20 novembre 2026**

Le décret entre en vigueur.

**Le ministre de la Santé**

Awa KOTA
",
        ) + "\
-- content/communiques/lu.md --
---
title: L’avis lu en arabe
institution: sante
date: 2026-11-19
video: [{ url: \"https://videos.example/1\", lang: ar, transcript: \"أُجّلت المسابقة إلى يوم الاثنين المقبل.\" }]
---
Le ministère dit ici, en plus de quinze mots, ce que chacun doit savoir avant de prendre la route.
-- content/communiques/14.md --
---
title: Report du concours
institution: sante
date: 2026-11-18
---
Le concours est reporté.
-- content/communiques/15.md --
---
title: Report du concours
institution: sante
date: 2026-11-19
replaces: 14
---
Le concours est reporté encore.
"),
        "",
    );
}

/// What looks right and is not.
#[test]
fn what_hides_among_what_is_right_is_told() {
    tells(
        &body(
            "\
Voir [1](https://a.example/1), [→](https://a.example/2), [PDF, 2 Mo](https://a.example/3), [ce formulaire](https://a.example/4), [« Cliquez ici »](https://a.example/5).

📍 Lieu : Ombreval
📅 Jour : lundi

| Région | Doses |
|---|---|

La suite.
",
        ),
        "\
content/communiques/avis.md:6:10: warning[vague-link]: `1` ne dit pas où mène ce lien
content/communiques/avis.md:6:36: warning[vague-link]: `→` ne dit pas où mène ce lien
content/communiques/avis.md:6:70: warning[vague-link]: `PDF, 2 Mo` ne dit pas où mène ce lien
content/communiques/avis.md:6:108: warning[vague-link]: `ce formulaire` ne dit pas où mène ce lien
content/communiques/avis.md:6:148: warning[vague-link]: `« Cliquez ici »` ne dit pas où mène ce lien
content/communiques/avis.md:8:1: warning[hand-made-list]: une liste faite à la main
content/communiques/avis.md:11:1: warning[table-header]: un tableau d’une seule ligne
",
    );
}

#[test]
fn a_corrected_line_keeps_the_quotes_that_it_stands_in() {
    let portal = Portal::new(&communique(
        "video: [{ url: \"https://videos.example/1\", transcript: \"Il a dit : مرحبا بكم في البلاد.\" }]\n",
    ));
    let told = portal.run(&["--lang", "en", "check"]).out;
    assert!(told.contains("<span lang='ar' dir='rtl'>مرحبا بكم في البلاد</span>.\" }]"), "{told}");
}
