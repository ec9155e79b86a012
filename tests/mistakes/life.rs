//! Mistakes in what became of documents, institutions and governments: dates, circles, accounts, numbers.

use crate::{communique, tells};

/// An institution with further fields from its second line on.
fn justice(fields: &str) -> String {
    format!("-- content/institutions/justice.yaml --\nname: Justice\n{fields}")
}

#[test]
fn a_document_corrected_changed_withdrawn_or_expired_before_its_date() {
    tells(
        &communique(
            "\
expires_at: 2026-11-19
corrections: [{ at: 2026-11-18, instead_of: a, read: b }]
changes: [{ at: 2026-11-17, kind: major, note: c }]
withdrawn: { at: 2026-11-16, reason: d }
",
        ),
        "\
content/communiques/avis.md:5:13: error[dates-reversed]: ce document expirerait avant sa propre date
content/communiques/avis.md:6:21: error[dates-reversed]: ce document serait rectifié avant sa propre date
content/communiques/avis.md:7:17: error[dates-reversed]: ce document serait modifié avant sa propre date
content/communiques/avis.md:8:18: error[dates-reversed]: ce document serait retiré avant sa propre date
",
    );
}

#[test]
fn a_correction_on_the_day_itself_is_none() {
    tells(&communique("corrections: [{ at: 2026-11-20, instead_of: a, read: b }]\n"), "");
}

#[test]
fn blocks_that_end_before_they_begin() {
    tells(
        &communique(
            "\
alert: { until: 2026-11-19 }
vacancy: { opens: 2026-12-02, deadline: 2026-12-01 }
tender: { opens: 2026-12-02 10:00, deadline: 2026-12-02 09:00 }
obituary: { person: Maître Awa KOTA, died_on: 2026-11-21 }
",
        ),
        "\
content/communiques/avis.md:5:17: error[dates-reversed]: l’alerte serait levée avant la date du document
content/communiques/avis.md:6:41: error[dates-reversed]: l’appel serait clos avant de s’ouvrir
content/communiques/avis.md:7:46: error[dates-reversed]: l’appel serait clos avant de s’ouvrir
content/communiques/avis.md:8:47: error[dates-reversed]: le décès serait postérieur au document
",
    );
}

#[test]
fn an_institution_and_a_government_that_end_before_they_begin() {
    tells(
        &(justice("valid: { from: 2026-07-01, to: 2026-06-30 }\n")
            + "\
-- content/governments.yaml --
- { id: un, name: Un, from: 2026-07-01, to: 2026-06-30 }
"),
        "\
content/governments.yaml:1:45: error[dates-reversed]: ce gouvernement finit avant d’avoir commencé
content/institutions/justice.yaml:2:32: error[dates-reversed]: cette institution finit avant d’avoir commencé
",
    );
}

#[test]
fn governments_that_overlap_or_leave_a_gap() {
    tells(
        "\
-- content/governments.yaml --
- { id: quatre, name: Quatre, from: 2026-07-01 }
- { id: trois, name: Trois, from: 2025-01-01, to: 2026-07-01 }
- { id: deux, name: Deux, from: 2022-05-01, to: 2025-03-01 }
- { id: un, name: Un, from: 2020-01-01, to: 2022-04-15 }
",
        "\
content/governments.yaml:2:35: error[governments-overlap]: les gouvernements `deux` et `trois` sont en fonction en même temps
content/governments.yaml:3:33: warning[governments-gap]: aucun gouvernement entre `un` et `deux`
",
    );
}

#[test]
fn a_government_without_a_last_day_ends_where_the_next_begins() {
    tells(
        "\
-- content/governments.yaml --
- { id: un, name: Un, from: 2020-01-01 }
- { id: deux, name: Deux, from: 2024-01-01 }
",
        "",
    );
}

#[test]
fn institutions_in_a_circle_are_told_once() {
    tells(
        "\
-- content/institutions/a.yaml --
name: A
successors: b
parent: a
-- content/institutions/b.yaml --
name: B
successors: c
predecessors: a
-- content/institutions/c.yaml --
name: C
successors: a
parent: d
-- content/institutions/d.yaml --
name: D
parent: c
",
        "\
content/institutions/a.yaml:2:13: error[circular-reference]: une institution ne peut pas se succéder à elle-même
content/institutions/a.yaml:3:9: error[circular-reference]: une institution ne peut pas être au-dessus d’elle-même
content/institutions/c.yaml:3:9: error[circular-reference]: une institution ne peut pas être au-dessus d’elle-même
",
    );
}

#[test]
fn documents_in_a_circle() {
    let document = |name: &str, fields: &str| {
        format!(
            "-- content/communiques/{name}.md --\n---\ntitle: {name}\ninstitution: sante\ndate: 2026-11-20\n{fields}---\nTexte.\n"
        )
    };
    tells(
        &(document("ancien", "replaces: nouveau\n")
            + &document("nouveau", "replaces: ancien\n")
            + &document("seul", "related: seul\n")),
        "\
content/communiques/nouveau.md:5:11: error[circular-reference]: un document ne peut pas remplacer celui qui le remplace
content/communiques/seul.md:5:10: error[circular-reference]: ce document se nomme lui-même
",
    );
}

#[test]
fn a_reference_to_an_item_that_is_not_there() {
    tells(
        &(communique("reply_to: council/2026-11-18#eau\n")
            + "\
-- content/councils/2026-11-18.yaml --
institution: sante
items: [{ id: vih, title: VIH, section: normatives }]
"),
        "content/communiques/avis.md:5:11: error[broken-link]: le lien `council/2026-11-18#eau` mène à un endroit qui n’existe pas dans la page\n",
    );
}

#[test]
fn a_document_of_an_institution_that_is_no_more_or_not_yet() {
    tells(
        "\
-- content/institutions/hydraulique.yaml --
name: Hydraulique
valid: { to: 2026-06-30 }
-- content/institutions/eau.yaml --
name: Eau
valid: { from: 2026-07-01 }
predecessors: hydraulique
-- content/communiques/tard.md --
---
title: Tard
institution: hydraulique
date: 2026-07-01
---
Texte.
-- content/communiques/tot.md --
---
title: Tôt
institution: eau
date: 2026-06-30
---
Texte.
",
        "\
content/communiques/tard.md:3:14: warning[outside-validity]: `hydraulique` n’existe plus à la date de ce document
content/communiques/tot.md:3:14: warning[outside-validity]: `eau` n’existe pas encore à la date de ce document
",
    );
}

#[test]
fn a_network_that_is_not_known() {
    tells(
        &justice(
            "\
accounts: [{ network: facebok, handle: justice }]
no_account_on: [tiktoc, twitter]
",
        ),
        "\
content/institutions/justice.yaml:2:23: error[unknown-value]: valeur inconnue `facebok`
content/institutions/justice.yaml:3:17: error[unknown-value]: valeur inconnue `tiktoc`
",
    );
}

#[test]
fn accounts_that_contradict_each_other() {
    tells(
        &justice(
            "\
accounts:
  - { network: facebook, handle: \"@justice\", url: \"https://www.facebook.com/justice/\" }
  - { network: facebook, url: \"https://m.facebook.com/Justice?ref=1\" }
  - { network: x, handle: justice }
  - { network: x, handle: \"@Justice\" }
no_account_on: [tiktok, x]
impostors: [{ network: facebook, url: \"http://facebook.com/justice\" }, { network: x, url: justice_off }]
",
        ),
        "\
content/institutions/justice.yaml:4:7: error[duplicate-account]: ce compte est écrit deux fois
content/institutions/justice.yaml:6:7: error[duplicate-account]: ce compte est écrit deux fois
content/institutions/justice.yaml:7:25: error[account-contradiction]: l’institution dit n’avoir aucun compte sur ce réseau, et en donne un
content/institutions/justice.yaml:8:39: error[account-contradiction]: ce compte est à la fois officiel et parmi les faux
",
    );
}

#[test]
fn an_account_without_name_and_address() {
    tells(
        &justice("accounts: [{ network: x }]\nimpostors: [{ network: x }]\n"),
        "\
content/institutions/justice.yaml:2:14: error[missing-field]: il manque le champ `url` (ou `adresse_web`)
content/institutions/justice.yaml:3:15: error[missing-field]: il manque le champ `url` (ou `adresse_web`)
",
    );
}

#[test]
fn a_domain_with_more_than_its_name() {
    tells(
        &justice("domains: [\"https://justice.example/\", justice.example, justice]\n"),
        "\
content/institutions/justice.yaml:2:11: error[bad-address]: `https://justice.example/` n’est pas un nom de domaine
content/institutions/justice.yaml:2:56: error[bad-address]: `justice` n’est pas un nom de domaine
",
    );
}

#[test]
fn a_pattern_of_numbers_that_is_none() {
    tells(
        &justice("number_pattern: [\"N° {sec}/MJ\", \"N° MJ/{year}\", \"N° {seq/MJ\"]\n"),
        "\
content/institutions/justice.yaml:2:18: error[bad-number-pattern]: `N° {sec}/MJ` n’est pas un modèle de numéro
content/institutions/justice.yaml:2:33: error[bad-number-pattern]: `N° MJ/{year}` n’est pas un modèle de numéro
content/institutions/justice.yaml:2:49: error[bad-number-pattern]: `N° {seq/MJ` n’est pas un modèle de numéro
",
    );
}

#[test]
fn numbers_that_are_not_what_they_should_be() {
    let document = |name: &str, date: &str, fields: &str| {
        format!(
            "-- content/communiques/{name}.md --\n---\ntitle: {name}\ninstitution: justice\ndate: {date}\n{fields}---\nTexte.\n"
        )
    };
    tells(
        &(justice("number_pattern: \"N° {seq}/MJ/{year}\"\n")
            + &document("a", "2026-11-01", "number: N° 0012/MJ/2026\n")
            + &document("b", "2026-11-02", "number: n°12/mj/2026\n")
            + &document("c", "2026-11-03", "number: N° 13/MJ/2025\n")
            + &document("d", "2026-11-04", "number: 14/MS/2026\n")
            + &document("e", "2026-11-05", "number: N° 20/MJ/2026\n")
            + &document("f", "2026-11-06", "number: N° 20/MJ/2026\ncorrects: e\n")),
        "\
content/communiques/b.md:5:9: warning[duplicate-number]: le numéro `n°12/mj/2026` est déjà celui d’un autre document
content/communiques/c.md:5:9: warning[number-year]: ce numéro est de 2025, le document de 2026
content/communiques/d.md:5:9: warning[number-format]: le numéro `14/MS/2026` n’a pas la forme de ceux de l’institution
",
    );
}

#[test]
fn without_a_pattern_only_a_year_that_is_plain_is_compared() {
    tells(
        &communique("number: N° 12/DC/2025\n"),
        "content/communiques/avis.md:5:9: warning[number-year]: ce numéro est de 2025, le document de 2026\n",
    );
    tells(&communique("number: N° 2025/12\n"), "");
}
