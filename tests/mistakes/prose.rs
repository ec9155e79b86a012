//! Mistakes in Markdown: links, pictures, what is taken out.

use crate::common::Portal;
use crate::{body, communique, head, tells};

#[test]
fn a_link_that_leads_nowhere() {
    tells(
        &body("Voir [le rapport](communique/rapport).\n"),
        "content/communiques/avis.md:6:19: error[broken-link]: le lien `communique/rapport` ne mène nulle part\n",
    );
}

#[test]
fn a_link_to_a_misspelt_document() {
    tells(
        &(body("Voir [le rapport](communique/raport).\n")
            + "\
-- content/communiques/rapport.md --
---
title: Autre
institution: sante
date: 2026-11-20
---
Texte.
"),
        "content/communiques/avis.md:6:19: error[broken-link]: le lien `communique/raport` ne mène nulle part\n",
    );
}

#[test]
fn a_link_to_a_draft() {
    tells(
        &(body("Voir [la fiche](communique/suite).\n")
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
        "content/communiques/avis.md:6:17: error[broken-link]: le lien `communique/suite` mène à une page qui n’est pas publique\n",
    );
}

#[test]
fn an_anchor_that_is_not_on_the_page() {
    tells(
&(body("Voir [là](#tarifs) et [eux](communique/suite#tarifs).\n") + "\
-- content/communiques/suite.md --
---
title: Autre
institution: sante
date: 2026-11-20
---
Texte.
"),
"\
content/communiques/avis.md:6:11: error[broken-link]: le lien `#tarifs` mène à un endroit qui n’existe pas dans la page
content/communiques/avis.md:6:29: error[broken-link]: le lien `communique/suite#tarifs` mène à un endroit qui n’existe pas dans la page
",
    );
}

#[test]
fn links_have_their_line_and_column() {
    tells(
        &body(
            "\
Un.

Deux lignes
d’été [là](communique/a).

- un [point](communique/b)
",
        ),
        "\
content/communiques/avis.md:9:12: error[broken-link]: le lien `communique/a` ne mène nulle part
content/communiques/avis.md:11:14: error[broken-link]: le lien `communique/b` ne mène nulle part
",
    );
}

#[test]
fn links_in_a_yaml_text_have_their_line_and_column() {
    tells(
        "\
-- content/communiques/avis.yaml --
title: Avis
institution: sante
date: 2026-11-20
body: |
  Voir [là](communique/a).

  En été [là](communique/b).
",
        "\
content/communiques/avis.yaml:5:13: error[broken-link]: le lien `communique/a` ne mène nulle part
content/communiques/avis.yaml:7:15: error[broken-link]: le lien `communique/b` ne mène nulle part
",
    );
}

#[test]
fn links_in_an_item_have_their_line_and_column() {
    tells(
        "\
-- content/councils/2026-11-18.md --
---
institution: sante
---
## Mesures normatives
### Loi
Voir [là](communique/a).
",
        "content/councils/2026-11-18.md:6:11: error[broken-link]: le lien `communique/a` ne mène nulle part\n",
    );
}

#[test]
fn a_picture_that_is_not_there() {
    tells(
        &(body("![Carte](catre.png)\n") + "-- content/media/carte.png --\n"),
        "content/communiques/avis.md:6:10: error[missing-media]: fichier introuvable : `catre.png`\n",
    );
}

#[test]
fn files_that_are_not_there() {
    tells(
        &communique(
            "\
images: [{ file: carte.png, alt: Carte }]
attachments: avis.pdf
",
        ),
        "\
content/communiques/avis.md:5:18: error[missing-media]: fichier introuvable : `carte.png`
content/communiques/avis.md:6:14: error[missing-media]: fichier introuvable : `avis.pdf`
",
    );
}

#[test]
fn a_picture_without_words() {
    tells(
        &(body("![](carte.png)\n") + "-- content/media/carte.png --\n"),
        "content/communiques/avis.md:6:5: error[missing-alt]: image sans texte de remplacement\n",
    );
}

#[test]
fn a_picture_of_a_field_without_words() {
    tells(
        &(communique(
            r#"images: [carte.png, { file: plan.png, alt: "" }, { file: fond.png, decorative: true }]
"#,
        ) + "\
-- content/media/carte.png --
-- content/media/fond.png --
-- content/media/plan.png --
"),
        "\
content/communiques/avis.md:5:10: error[missing-alt]: image sans texte de remplacement
content/communiques/avis.md:5:29: error[missing-alt]: image sans texte de remplacement
",
    );
}

#[test]
fn a_file_that_is_no_picture() {
    tells(
        &(body("![Carte](carte.png)\n")
            + "\
-- content/media/carte.png --
Texte.
"),
        "content/communiques/avis.md:6:10: error[bad-image]: `carte.png` n’est pas une image que les pages savent montrer\n",
    );
}

#[test]
fn a_picture_that_would_fill_the_memory() {
    // A header that claims 60,000 × 60,000 pixels.
    let portal = Portal::new(&body("![Carte](carte.png)\n"));
    let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bomb.extend([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 8, 2, 0, 0, 0, 0, 0, 0, 0]);
    portal.write("content/media/carte.png", bomb);
    assert_eq!(
        portal.check_short(),
        "content/communiques/avis.md:6:10: error[bad-image]: `carte.png` est trop grande (60000 × 60000 px)\n"
    );
}

#[test]
fn links_that_run_code() {
    tells(
        &body("[Un](javascript:alert(1)) et [deux](data:text/html,x).\n"),
        "\
content/communiques/avis.md:6:6: error[unsafe-link]: le lien `javascript:alert(1)` n’est pas sûr
content/communiques/avis.md:6:37: error[unsafe-link]: le lien `data:text/html,x` n’est pas sûr
",
    );
}

#[test]
fn a_video_that_is_no_address() {
    tells(
        &communique("video: javascript:alert(1)\n"),
        "content/communiques/avis.md:5:8: error[unsafe-link]: `javascript:alert(1)` n’est pas une adresse du web\n",
    );
}

#[test]
fn a_video_without_its_place_or_of_a_format_that_nothing_plays() {
    tells(
        &(communique("video: [{ title: Discours }, { file: discours.wmv, duration: longue }]\n")
            + "-- content/media/discours.wmv --\nrien\n"),
        "\
content/communiques/avis.md:5:11: error[missing-field]: il manque le champ `url` (ou `adresse_web`)
content/communiques/avis.md:5:38: error[bad-video]: `discours.wmv` n’est pas une vidéo que les navigateurs lisent
content/communiques/avis.md:5:62: error[bad-cadence]: `longue` n’est pas une durée
",
    );
}

#[test]
fn a_picture_of_another_site() {
    tells(
        &body("![Carte](https://ailleurs.example/carte.png)\n"),
        "content/communiques/avis.md:6:10: error[remote-media]: l’image `https://ailleurs.example/carte.png` est sur un autre site\n",
    );
}

#[test]
fn a_picture_field_of_another_site() {
    tells(
        &communique(
            r#"images: [{ file: "https://ailleurs.example/carte.png", alt: Carte }]
"#,
        ),
        "content/communiques/avis.md:5:18: error[remote-media]: `https://ailleurs.example/carte.png` est sur un autre site\n",
    );
}

#[test]
fn html_that_is_taken_out() {
    tells(
        &body(
            r#"<script>alert(1)</script>

Un <font color="red">mot</font>.
"#,
        ),
        "\
content/communiques/avis.md:6:1: warning[html-removed]: `script` a été retiré du texte
content/communiques/avis.md:8:4: warning[html-removed]: `font` a été retiré du texte
",
    );
}

#[test]
fn a_shortcode_of_another_generator() {
    tells(
        &body("{{< youtube abc >}}\n"),
        "content/communiques/avis.md:6:1: warning[shortcode]: code court d’un autre générateur, retiré du texte\n",
    );
}

#[test]
fn a_link_without_text_or_address() {
    tells(
        &body("[](https://ailleurs.example) et [texte]().\n"),
        "\
content/communiques/avis.md:6:4: warning[empty-link]: lien sans texte ou sans adresse
content/communiques/avis.md:6:33: warning[empty-link]: lien sans texte ou sans adresse
",
    );
}

#[test]
fn a_sign_that_no_font_of_the_card_has() {
    tells(
        &head("title: Fête 🎉 nationale\n"),
        "\
content/communiques/avis.md:2:8: warning[emoji]: émoji dans un titre
content/communiques/avis.md:2:13: error[missing-glyph]: aucune police de la carte n’a `🎉` (U+1F389)
",
    );
}

#[test]
fn a_sign_that_no_font_has_in_the_title_of_a_decision_which_has_a_card_of_its_own() {
    tells(
        "-- content/councils/2026-11-18.yaml --\ninstitution: sante\nitems:\n  - { id: pain, title: Prix du pain 🎉 }\n",
        "content/councils/2026-11-18.yaml:3:37: error[missing-glyph]: aucune police de la carte n’a `🎉` (U+1F389)\n",
    );
}

#[test]
fn a_link_to_a_page_that_is_a_draft() {
    tells(
        &(body("Voir [la page](page/contact).\n")
            + "-- content/pages/contact.md --\n---\ntitle: Contact\nstatus: draft\n---\nTexte.\n"),
        "content/communiques/avis.md:6:16: error[broken-link]: le lien `page/contact` mène à une page qui n’est pas publique\n",
    );
}
