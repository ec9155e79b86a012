//! Mistakes in the settings and the theme of a portal.

use crate::{communique, site, tells};

#[test]
fn a_colour_in_words() {
    tells(
        &site("accent: vert\n"),
        "content/site.yaml:3:9: error[bad-colour]: `vert` n’est pas une couleur\n",
    );
}

#[test]
fn a_colour_without_quotes() {
    tells(
        &site("accent: #0b6e4f\n"),
        "content/site.yaml:3:9: error[yaml-quote]: ce texte doit être entre guillemets\n",
    );
}

#[test]
fn a_colour_that_is_hard_to_read() {
    tells(
        &site(
            r##"accent: "#ffff00"
"##,
        ),
        "content/site.yaml:3:9: error[bad-colour]: cette couleur se lit mal sur le papier du thème\n",
    );
}

#[test]
fn a_colour_of_an_institution() {
    tells(
        "\
-- content/institutions/justice.yaml --
name: Justice
brand: { colour: rouge }
",
        "content/institutions/justice.yaml:2:18: error[bad-colour]: `rouge` n’est pas une couleur\n",
    );
}

#[test]
fn an_address_without_https_does_not_hide_the_rest() {
    tells(
        "\
-- content/site.yaml --
name: Journal
base_url: transparence.example
couleur: vert
",
        "\
content/site.yaml:2:11: error[bad-address]: `transparence.example` n’est pas une adresse de site
content/site.yaml:3:1: error[unknown-key]: champ inconnu `couleur`
",
    );
}

#[test]
fn settings_without_name_or_address() {
    tells(
        "\
-- content/site.yaml --
tagline: Tout dire
",
        "\
content/site.yaml:1:1: error[missing-field]: il manque le champ `base_url` (ou `adresse_du_site`)
content/site.yaml:1:1: error[missing-field]: il manque le champ `name` (ou `nom`)
",
    );
}

#[test]
fn empty_settings() {
    tells(
        "-- content/site.yaml --\n",
        "content/site.yaml:1:1: error[missing-site]: le portail n’a pas de réglages\n",
    );
}

#[test]
fn an_unknown_time_zone() {
    tells(
        &site("timezone: Porto-Novo\n"),
        "content/site.yaml:3:11: error[bad-timezone]: fuseau horaire inconnu `Porto-Novo`\n",
    );
}

#[test]
fn a_misspelt_check() {
    tells(
        &site("checks: { brocken-link: off }\n"),
        "content/site.yaml:3:11: error[unknown-check]: contrôle inconnu `brocken-link`\n",
    );
}

#[test]
fn an_unknown_severity() {
    tells(
        &site("checks: { broken-link: peut-être }\n"),
        "content/site.yaml:3:24: error[unknown-value]: valeur inconnue `peut-être`\n",
    );
}

#[test]
fn a_misspelt_theme() {
    tells(
        &site("theme: registe\n"),
        "content/site.yaml:3:8: error[unknown-theme]: thème graphique `registe` introuvable\n",
    );
}

#[test]
fn a_theme_that_does_not_exist() {
    tells(
        &site("theme: moderne\n"),
        "content/site.yaml:3:8: error[unknown-theme]: thème graphique `moderne` introuvable\n",
    );
}

#[test]
fn an_unknown_language_of_the_portal() {
    tells(
        &site("languages: [français]\n"),
        "content/site.yaml:3:13: error[unknown-value]: `français` n’est pas un code de langue\n",
    );
}

#[test]
fn a_language_that_the_theme_does_not_speak() {
    tells(
        &site("languages: [bm]\n"),
        "content/site.yaml:3:1: warning[untranslated]: le thème n’a pas de mots en `bm`\n",
    );
    let spoken = site("languages: [bm]\n") + "-- themes/registre/strings/bm.ftl --\nhome = So\n";
    tells(&spoken, "");
    tells(&site("languages: [ar]\n"), "");
}

#[test]
fn a_now_that_is_no_date() {
    tells(&site("now: demain\n"), "content/site.yaml:3:6: error[bad-date]: `demain` n’est pas une date\n");
}

#[test]
fn an_emblem_that_is_not_there() {
    tells(
        &site("emblem: sceau.svg\n"),
        "content/site.yaml:3:9: error[missing-media]: emblème introuvable : `sceau.svg`\n",
    );
}

#[test]
fn a_template_that_cannot_be_read() {
    tells(
        &(communique("")
            + "\
-- themes/registre/templates/base.html --
<html>
{{ oups
"),
        "themes/registre/templates/base.html:2:1: error[template]: le thème ne peut pas être utilisé\n",
    );
}

#[test]
fn checks_are_weighed_as_the_portal_wants() {
    tells(
        &(site("checks: { broken-link: warning, missing-alt: off }\n")
            + "\
-- content/media/carte.png --
-- content/communiques/avis.md --
---
title: Avis
institution: sante
date: 2026-11-20
---
![](carte.png) [là](communique/a)
"),
        "content/communiques/avis.md:6:21: warning[broken-link]: le lien `communique/a` ne mène nulle part\n",
    );
}

#[test]
fn a_feature_that_there_is_not() {
    tells(
        &site("features: [share_page]\n"),
        "content/site.yaml:3:12: error[unknown-value]: valeur inconnue `share_page`\n",
    );
    tells(
        &site("features: { share_pags: true }\n"),
        "content/site.yaml:3:13: error[unknown-key]: champ inconnu `share_pags`\n",
    );
    tells(
        &site("features: { share_pages: peut-être }\n"),
        "content/site.yaml:3:26: error[wrong-type]: il faut ici `true` ou `false` (oui, non)\n",
    );
    tells(&site("features: {}\n"), "");
}
