//! Mistakes that look like nothing: two names of one field, lists of nobody, ids that are no ids.

use crate::{communique, council, tells};

fn institution(fields: &str) -> String {
    format!("-- content/institutions/justice.yaml --\nname: Ministère de la Justice\n{fields}")
}

#[test]
fn a_field_written_under_two_names_that_mean_it_here() {
    tells(
        &communique("type: appel_offres\ntender: { number: AO-12, ref: AO-13, deadline: 2026-12-01 }\n"),
        "content/communiques/avis.md:6:26: error[duplicate-key]: `number` et `ref` sont ici le même champ\n",
    );
    tells(
        &institution(
            "accounts: []\nimpostors: [{ network: x, url: \"https://x.example/faux\", handle: faux }]\n",
        ),
        "content/institutions/justice.yaml:3:58: error[duplicate-key]: `url` et `handle` sont ici le même champ\n",
    );
}

#[test]
fn a_list_of_nothing_where_there_must_be_one() {
    tells(
        &council("nominations: [{ institution: sante, post: Directrice, persons: [] }]\n"),
        "content/councils/2026-11-18.yaml:2:17: error[missing-field]: il manque le champ `persons` (ou `personnes`)\n",
    );
    tells(
        &communique("").replace("institution: sante", "institution: []"),
        "content/communiques/avis.md:2:1: error[missing-field]: il manque le champ `institution`\n",
    );
}

#[test]
fn an_item_whose_id_is_none() {
    tells(
        &council("items:\n  - { id: Loi sur le VIH, section: normatives, title: Loi }\n  - { id: nominations, section: normatives, title: Avis }\n"),
        "\
content/councils/2026-11-18.yaml:3:11: error[bad-id]: `Loi sur le VIH` ne peut pas être un identifiant
content/councils/2026-11-18.yaml:4:11: error[reserved-id]: un point ne peut pas porter l’identifiant `nominations`
",
    );
    tells(
        "-- content/councils/2026-11-18.md --\n---\ninstitution: sante\n---\n## Mesures normatives\n### Loi {#VIH}\nTexte.\n",
        "content/councils/2026-11-18.md:5:5: error[bad-id]: `VIH` ne peut pas être un identifiant\n",
    );
}

#[test]
fn a_government_or_a_section_whose_id_is_none() {
    tells(
        &("-- content/governments.yaml --\n- { id: Palabre II, name: Palabre, from: 2020-01-01 }\n"
            .to_owned()
            + &communique("")),
        "content/governments.yaml:1:9: error[bad-id]: `Palabre II` ne peut pas être un identifiant\n",
    );
    tells(
        &("-- content/profiles/zz.yaml --\ndocument: Conseil\nsections: [{ id: Lois et avis, title: Lois }]\n"
            .to_owned() + &communique("")),
        "content/profiles/zz.yaml:2:18: error[bad-id]: `Lois et avis` ne peut pas être un identifiant\n",
    );
}
