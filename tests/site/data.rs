//! Open data: the same tables in CSV and JSON, and what the build was.

use crate::portal::Portal;

const PORTAL: &str = "\
-- content/topics.yaml --
eau: Eau
-- content/councils/2026-11-18.yaml --
publish_at: 2026-11-18T16:00
items:
  - { id: vih, number: I-1., nature: bill, action: transmitted, title: \"Projet de loi « VIH » : prévenir\", plain_title: VIH, institution: sante, body: Texte. }
  - { id: forages, nature: decree, action: adopted, title: Décret, children: [{ id: un, title: \"=SOMME(A1)\" }] }
nominations:
  - { institution: sante, post: \"Directeur, par intérim\", act: interim, persons: [Madame Awa KOUDIA, Monsieur Ali BENSO], decree: { number: 2026-448 } }
-- content/communiques/avis.md --
---
title: Avis
number: N° 12/MS
date: 2026-11-20
topics: [eau]
vacancy: { deadline: 2026-12-05 }
---

Texte.
";

#[test]
fn decisions_are_a_table_that_a_spreadsheet_opens() {
    let built = Portal::new(PORTAL).into_built(&["--without", "cards"]);
    let csv = built.file("data/decisions.csv");
    assert_eq!(
        csv,
        "\u{feff}council,date,id,number,nature,action,title,plain_title,institutions,with,text_number,last_follow_up,url\r\n\
         2026-11-18,2026-11-18,vih,I-1.,bill,transmitted,Projet de loi « VIH » : prévenir,VIH,sante,,,,https://zanar.example/conseils/2026/2026-11-18/#vih\r\n\
         2026-11-18,2026-11-18,forages,I-2.,decree,adopted,Décret,,,,,,https://zanar.example/conseils/2026/2026-11-18/#forages\r\n\
         2026-11-18,2026-11-18,un,a.,,,'=SOMME(A1),,,,,,https://zanar.example/conseils/2026/2026-11-18/#un\r\n"
    );
}

#[test]
fn nominations_have_a_row_a_person() {
    let built = Portal::new(PORTAL).into_built(&["--without", "cards"]);
    assert_eq!(
        built.file("data/nominations.csv"),
        "\u{feff}council,date,institution,act,post,person,rank,replaces,effective_on,decree,url\r\n\
         2026-11-18,2026-11-18,sante,interim,\"Directeur, par intérim\",Madame Awa KOUDIA,,,,2026-448,https://zanar.example/conseils/2026/2026-11-18/\r\n\
         2026-11-18,2026-11-18,sante,interim,\"Directeur, par intérim\",Monsieur Ali BENSO,,,,2026-448,https://zanar.example/conseils/2026/2026-11-18/\r\n"
    );
}

#[test]
fn json_holds_the_same_rows() {
    let built = Portal::new(PORTAL).into_built(&["--without", "cards"]);
    for table in ["decisions", "nominations"] {
        let rows = built.json(&format!("data/{table}.json"));
        let csv = built.file(&format!("data/{table}.csv"));
        assert_eq!(rows.as_array().unwrap().len(), csv.lines().count() - 1, "{table}");
        let columns = csv.trim_start_matches('\u{feff}').lines().next().unwrap();
        let keys: Vec<&str> = rows[0].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys.join(","), columns);
    }
    assert_eq!(built.json("data/decisions.json")[2]["title"], "=SOMME(A1)");
}

#[test]
fn documents_and_institutions_are_listed() {
    let built = Portal::new(PORTAL).into_built(&["--without", "cards"]);
    let documents = built.json("data/documents.json");
    assert_eq!(
        documents[0],
        serde_json::json!({
            "id": "avis", "kind": "communique", "type": documents[0]["type"], "title": "Avis",
            "url": "https://zanar.example/communiques/2026/avis/", "date": "2026-11-20",
            "published": "2026-11-20T00:00:00+01:00", "number": "N° 12/MS", "institutions": ["sante"], "topics": ["eau"],
            "summary": "Texte.", "deadline": documents[0]["deadline"], "status": "published"
        })
    );
    assert_eq!(documents[0]["deadline"], "2026-12-05");
    assert_eq!(documents[1]["kind"], "council");
    let institutions = built.json("data/institutions.json");
    assert_eq!(institutions[0]["id"], "sante");
    assert_eq!(institutions[0]["documents"], 2);
    assert_eq!(institutions[0]["last_published"], "2026-11-20");
}

#[test]
fn the_status_says_what_was_built_and_when() {
    let status = Portal::new(PORTAL).into_built(&["--without", "cards"]).json("status.json");
    assert_eq!(status["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(status["now"], "2026-11-21T09:00:00+01:00");
    assert_eq!(status["documents"], 2);
    assert_eq!(status["institutions"][0]["id"], "sante");
}
