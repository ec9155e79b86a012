//! Traps of YAML: told at their line and column.

use crate::{communique, head, tells};

#[test]
fn a_colon_in_a_text() {
    tells(
        &head("title: VIH : mieux prévenir\n"),
        "content/communiques/avis.md:2:12: error[yaml-colon]: deux-points dans un texte sans guillemets\n",
    );
}

#[test]
fn a_colon_in_an_item_of_a_list() {
    tells(
        &communique(
            "\
key_facts:
  - Prix : 300 F
  - Durée : un an
",
        ),
        "\
content/communiques/avis.md:6:10: error[yaml-colon]: deux-points dans un texte sans guillemets
content/communiques/avis.md:7:11: error[yaml-colon]: deux-points dans un texte sans guillemets
",
    );
}

#[test]
fn a_colon_in_a_list_on_one_line() {
    tells(
        &communique("key_facts: [Prix : 300 F, Durée]\n"),
        "content/communiques/avis.md:5:18: error[yaml-colon]: deux-points dans un texte sans guillemets\n",
    );
}

#[test]
fn a_colon_in_a_text_over_two_lines() {
    tells(
        &head(
            "\
title: Report du
  concours : infirmiers
",
        ),
        "content/communiques/avis.md:3:12: error[yaml-colon]: deux-points dans un texte sans guillemets\n",
    );
}

#[test]
fn an_at_sign() {
    tells(
        "\
-- content/institutions/justice.yaml --
name: Justice
accounts:
  - network: x
    handle: @justice
",
        "content/institutions/justice.yaml:4:13: error[yaml-quote]: ce texte doit être entre guillemets\n",
    );
}

#[test]
fn a_hash_in_brackets() {
    tells(
        &head("title: [#Santé]\n"),
        "content/communiques/avis.md:2:8: error[yaml-quote]: ce texte doit être entre guillemets\n",
    );
}

#[test]
fn hashes_in_a_list() {
    tells(
        &communique(
            "\
share: { tone: urgent }
places: [#Nord, Kandi]
",
        ),
        "content/communiques/avis.md:6:9: error[yaml-quote]: les mots de cette liste doivent être entre guillemets\n",
    );
}

#[test]
fn text_after_a_quote() {
    tells(
        &head(
            r#"title: "Avis" important
"#,
        ),
        "content/communiques/avis.md:2:8: error[yaml-quote]: ce texte doit être entre guillemets\n",
    );
}

#[test]
fn an_apostrophe_within_apostrophes() {
    tells(
        &head("title: 'L'avis du jour'\n"),
        "content/communiques/avis.md:2:8: error[yaml-quote]: ce texte doit être entre guillemets\n",
    );
}

#[test]
fn a_star() {
    tells(
        &head("title: *urgent*\n"),
        "content/communiques/avis.md:2:8: error[yaml-quote]: ce texte doit être entre guillemets\n",
    );
}

#[test]
fn a_question_mark_alone() {
    tells(
        &head("title: ?\n"),
        "content/communiques/avis.md:2:8: error[yaml-quote]: ce texte doit être entre guillemets\n",
    );
}

#[test]
fn a_hash_after_a_space() {
    tells(
        &head("title: Lot #3 attribué\n"),
        "content/communiques/avis.md:2:12: warning[yaml-comment]: la fin de la ligne est ignorée\n",
    );
}

#[test]
fn text_that_is_not_indented() {
    tells(
        "\
-- content/communiques/avis.yaml --
title: Avis
institution: sante
date: 2026-11-20
body: |
Premier paragraphe.

Contact : le service.
number: N 1
",
        "content/communiques/avis.yaml:5:1: error[yaml-indent]: texte non décalé\n",
    );
}

#[test]
fn one_line_that_is_not_indented() {
    tells(
        "\
-- content/communiques/avis.yaml --
title: Avis
institution: sante
date: 2026-11-20
body: |
  Premier paragraphe.
Second paragraphe.
",
        "content/communiques/avis.yaml:6:1: error[yaml-indent]: texte non décalé\n",
    );
}

#[test]
fn a_tab_in_the_indentation() {
    tells(
        "\
-- content/communiques/avis.yaml --
title: Avis
institution: sante
date: 2026-11-20
signature:
	place: Kota
",
        "content/communiques/avis.yaml:5:1: error[yaml-tab]: tabulation en début de ligne\n",
    );
}

#[test]
fn a_missing_space_after_the_colon() {
    tells(
        &head("title:Avis\n"),
        "content/communiques/avis.md:2:6: error[yaml-colon]: il manque une espace après les deux-points\n",
    );
}

#[test]
fn a_missing_colon() {
    tells(
        &head("title Avis\n"),
        "content/communiques/avis.md:2:1: error[yaml-colon]: il manque les deux-points après `title`\n",
    );
}

#[test]
fn a_line_that_belongs_to_no_field() {
    tells(
        &head(
            "\
title: Avis
au public
",
        ),
        "content/communiques/avis.md:3:1: error[yaml-indent]: cette ligne n’appartient à aucun champ\n",
    );
}

#[test]
fn a_field_too_far_right() {
    tells(
        &head(
            "\
title: Avis
  number: N 1
",
        ),
        "content/communiques/avis.md:3:3: error[yaml-indent]: cette ligne est trop décalée\n",
    );
}

#[test]
fn a_quote_that_is_not_closed() {
    tells(
        &head(
            r#"title: "Avis au public
"#,
        ),
        "content/communiques/avis.md:2:8: error[yaml-quote]: guillemet ouvert et jamais refermé\n",
    );
}

#[test]
fn a_bracket_that_is_not_closed() {
    tells(
        &head(
            "\
title: Avis
places: [Kota, Kandi
",
        ),
        "content/communiques/avis.md:3:9: error[yaml-quote]: crochet ou accolade jamais refermé\n",
    );
}

#[test]
fn a_second_document() {
    tells(
        "\
-- content/institutions/justice.yaml --
name: Justice
---
name: Autre
",
        "content/institutions/justice.yaml:2:1: error[yaml-syntax]: un second document YAML commence ici\n",
    );
}

#[test]
fn an_alias() {
    tells(
        "\
-- content/institutions/justice.yaml --
name: Justice
domains: [
  &un justice.example,
  *un
]
",
        "\
content/institutions/justice.yaml:3:3: error[yaml-alias]: les ancres `&nom` et les renvois `*nom` de YAML ne sont pas acceptés
content/institutions/justice.yaml:4:3: error[yaml-alias]: les ancres `&nom` et les renvois `*nom` de YAML ne sont pas acceptés
",
    );
}

#[test]
fn lists_that_nest_too_deeply() {
    tells(
        &communique(
            "number: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
        ),
        "content/communiques/avis.md:5:40: error[yaml-too-deep]: listes et champs imbriqués trop profondément\n",
    );
}

#[test]
fn what_no_rule_explains() {
    tells(
        &communique(
            "\
number: N 1
}
",
        ),
        "content/communiques/avis.md:6:1: error[yaml-syntax]: les champs ne peuvent pas être lus à partir d’ici\n",
    );
}

#[test]
fn a_whole_file_in_brackets_is_no_mistake() {
    tells(
        &("-- content/governments.yaml --\n[{ id: a, name: A, from: 2020-01-01 }]\n".to_owned()
            + &communique("government: a\n")),
        "",
    );
    tells(
        &("-- content/topics.yaml --\n{ eau: Eau, ecole: École }\n".to_owned()
            + &communique("topics: [eau]\n")),
        "",
    );
}
