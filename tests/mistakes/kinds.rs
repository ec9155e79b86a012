//! Fact-checks, consultations and questions: what they promise and do not keep.

use crate::{communique, tells};

/// A fact-check that goes on from its fourth line.
fn factcheck(fields: &str) -> String {
    format!(
        "-- content/factchecks/prix.md --\n---\ntitle: Le prix n’a pas changé\ninstitution: sante\n{fields}date: 2026-11-20\n---\nTexte.\n"
    )
}

/// A consultation that goes on from its fourth line.
fn consultation(fields: &str) -> String {
    format!(
        "-- content/consultations/eau.yaml --\ntitle: Eau\ninstitution: sante\ndate: 2026-11-01\n{fields}"
    )
}

/// A question that goes on from its fourth line.
fn question(fields: &str, text: &str) -> String {
    format!(
        "-- content/questions/forage.md --\n---\ninstitution: sante\nasked_on: 2026-11-02\n{fields}---\n{text}"
    )
}

const WAY: &str = "respond: { email: eau@sante.example }\n";

#[test]
fn a_published_fact_check_without_a_verdict() {
    tells(
        &factcheck(""),
        "content/factchecks/prix.md:2:1: error[missing-field]: il manque le champ `verdict`\n",
    );
    tells(&factcheck("state: checking\n"), "");
}

#[test]
fn a_verdict_that_is_none() {
    tells(
        &factcheck("verdict: fau\n"),
        "content/factchecks/prix.md:4:10: error[unknown-value]: valeur inconnue `fau`\n",
    );
}

#[test]
fn the_picture_of_a_fake_needs_words_and_has_to_be_one() {
    tells(
        &(factcheck("verdict: faux\nimage_of_fake: faux.png\n") + "-- content/factchecks/faux.png --\n"),
        "content/factchecks/prix.md:5:16: error[missing-alt]: image sans texte de remplacement\n",
    );
    tells(
        &factcheck("verdict: faux\nimage_of_fake: { file: faux.png, alt: Une lettre }\n"),
        "content/factchecks/prix.md:5:24: error[missing-media]: fichier introuvable\u{a0}: `faux.png`\n",
    );
    tells(
        &(factcheck("verdict: faux\nimage_of_fake: { file: faux.gif, alt: Une lettre }\n")
            + "-- content/factchecks/faux.gif --\nGIF89a\u{1}\u{0}\u{1}\u{0}\u{0}\u{0}\u{0};\n"),
        "content/factchecks/prix.md:5:24: error[bad-image]: `faux.gif` ne peut pas être marquée, donc pas publiée\n",
    );
}

#[test]
fn the_picture_of_a_fake_named_elsewhere() {
    tells(
        &(factcheck("verdict: faux\nimage_of_fake: { file: ../media/faux.png, alt: Une lettre }\n")
            + "-- content/media/faux.png --\n"
            + &communique("images: [{ file: faux.png, alt: Une lettre }]\n")),
        "content/communiques/avis.md:5:18: error[fake-untouched]: `faux.png` est l’image d’un faux\u{a0}: elle serait publiée sans sa marque\n",
    );
}

#[test]
fn addresses_of_a_fact_check_that_are_none() {
    tells(
        &factcheck(
            "verdict: faux\nevidence: [communique/rien, 'javascript:x']\nappearances: [{ network: x, archive: archive.example }]\nreal_document: avis\n",
        ),
        "\
content/factchecks/prix.md:5:12: error[broken-link]: le lien `communique/rien` ne mène nulle part
content/factchecks/prix.md:5:29: error[unsafe-link]: `javascript:x` n’est pas une adresse du web
content/factchecks/prix.md:6:38: error[unsafe-link]: `archive.example` n’est pas une adresse du web
content/factchecks/prix.md:7:16: error[unknown-document]: aucun document `avis`
",
    );
}

#[test]
fn a_consultation_without_an_end() {
    tells(
        &consultation(WAY),
        "content/consultations/eau.yaml:1:1: error[missing-field]: il manque le champ `closes` (ou `fermeture`)\n",
    );
}

#[test]
fn a_consultation_that_nobody_can_answer() {
    tells(
        &consultation("closes: 2026-12-15\n"),
        "content/consultations/eau.yaml:1:1: warning[no-way-to-answer]: cette consultation ne dit pas comment répondre\n",
    );
}

#[test]
fn dates_that_contradict_each_other() {
    tells(
        &consultation(&format!("opens: 2026-12-01\ncloses: 2026-11-15\n{WAY}")),
        "content/consultations/eau.yaml:5:9: error[dates-reversed]: la consultation ferme avant d’ouvrir\n",
    );
    tells(
        &consultation(&format!(
            "closes: 2026-11-15\n{WAY}outcome: {{ published: 2026-11-10, decision: Oui }}\n"
        )),
        "content/consultations/eau.yaml:6:23: error[dates-reversed]: la suite donnée est publiée avant la clôture\n",
    );
    tells(
        &consultation(&format!("closes: 2026-11-15\n{WAY}outcome: {{ due: 2026-11-10 }}\n")),
        "content/consultations/eau.yaml:6:17: error[dates-reversed]: la suite est promise avant la clôture\n",
    );
    tells(
        &question("title: Forage\nanswered_on: 2026-11-01\n", "Texte.\n"),
        "content/questions/forage.md:5:14: error[dates-reversed]: la réponse est datée d’avant la question\n",
    );
}

#[test]
fn an_item_that_its_council_does_not_have() {
    let council = "-- content/councils/2026-11-18.yaml --\ninstitution: sante\nitems: [{ id: code-numerique, title: Code }]\n";
    tells(
        &(consultation(&format!("closes: 2026-12-15\n{WAY}item: 2026-11-18#code-numerik\n")) + council),
        "content/consultations/eau.yaml:6:7: error[unknown-item]: ce conseil n’a pas de point `code-numerik`\n",
    );
    tells(
        &(consultation(&format!("closes: 2026-12-15\n{WAY}item: 2026-11-19#code\n")) + council),
        "content/consultations/eau.yaml:6:7: error[unknown-document]: aucun document `2026-11-19#code`\n",
    );
}

#[test]
fn an_answer_without_its_day_and_a_refusal_without_its_reason() {
    tells(
        &question("title: Forage\n", "Texte.\n"),
        "content/questions/forage.md:2:1: error[missing-field]: il manque le champ `answered_on` (ou `repondu_le`)\n",
    );
    tells(
        &question("title: Forage\nstate: refused\n", ""),
        "content/questions/forage.md:5:1: error[missing-field]: il manque le champ `reason` (ou `motif`)\n",
    );
    tells(
        &question("title: Forage\nstate: answered\nanswered_on: 2026-11-03\n", ""),
        "content/questions/forage.md:5:1: error[missing-field]: il manque le champ `body` (ou `texte`)\n",
    );
}

#[test]
fn what_would_let_anybody_find_who_asked() {
    tells(
        &question("question: Quand ?\nfrom: Awa KOTA, 01 97 12 34 56\n", ""),
        "content/questions/forage.md:5:7: warning[personal-data]: un numéro de téléphone serait publié ici\n",
    );
    tells(
        &question("question: \"Écrivez-moi : awa@exemple.example\"\n", ""),
        "content/questions/forage.md:4:11: warning[personal-data]: une adresse électronique serait publiée ici\n",
    );
}
