//! What search engines are told, term by term, and that nothing of it leaves its element.

use serde_json::{Value, json};

use super::{
    Address, Article, ArticleKind, Contact, Correction, Crumb, LONGEST_HEADLINE, Listing, Node, Organization,
    Party, Picture, Site, graph,
};

fn parsed(nodes: &[Node]) -> Vec<Value> {
    let written = graph(nodes);
    let value: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(value["@context"], "https://schema.org");
    value["@graph"].as_array().unwrap().clone()
}

fn ministry() -> Party {
    Party {
        name: "Ministère de la Santé".to_owned(),
        url: Some("https://zanar.example/institutions/sante/".to_owned()),
    }
}

fn communique() -> Article {
    Article {
        url: "https://zanar.example/communiques/2026/report/".to_owned(),
        title: "Report du concours".to_owned(),
        summary: Some("Le concours est reporté.".to_owned()),
        number: Some("N° 0123/MS/2026".to_owned()),
        published: "2026-11-18T15:40:00+01:00".to_owned(),
        modified: Some("2026-11-19T08:00:00+01:00".to_owned()),
        authors: vec![ministry()],
        publisher: Party {
            name: "République du Zanar".to_owned(),
            url: Some("https://zanar.example/".to_owned()),
        },
        image: Some(Picture {
            url: "https://zanar.example/card.png?v=1".to_owned(),
            width: 1200,
            height: 630,
            alt: "Carte".to_owned(),
        }),
        lang: "fr".to_owned(),
        licence: Some("https://zanar.example/licence/".to_owned()),
        about: vec!["Santé".to_owned()],
        corrections: vec![Correction {
            at: "2026-11-19".to_owned(),
            text: "Au lieu de « 5 décembre », lire « 6 décembre »".to_owned(),
        }],
        ..Article::default()
    }
}

#[test]
fn a_communique_is_a_news_article() {
    assert_eq!(
        parsed(&[Node::Article(communique())]),
        [json!({
            "@type": "NewsArticle",
            "@id": "https://zanar.example/communiques/2026/report/#document",
            "headline": "Report du concours",
            "description": "Le concours est reporté.",
            "identifier": "N° 0123/MS/2026",
            "url": "https://zanar.example/communiques/2026/report/",
            "mainEntityOfPage": "https://zanar.example/communiques/2026/report/",
            "datePublished": "2026-11-18T15:40:00+01:00",
            "dateModified": "2026-11-19T08:00:00+01:00",
            "author": [{
                "@type": "GovernmentOrganization",
                "@id": "https://zanar.example/institutions/sante/#institution",
                "name": "Ministère de la Santé",
                "url": "https://zanar.example/institutions/sante/",
            }],
            "publisher": {
                "@type": "GovernmentOrganization",
                "@id": "https://zanar.example/#institution",
                "name": "République du Zanar",
                "url": "https://zanar.example/",
            },
            "image": {
                "@type": "ImageObject",
                "url": "https://zanar.example/card.png?v=1",
                "width": 1200,
                "height": 630,
                "caption": "Carte",
            },
            "inLanguage": "fr",
            "isAccessibleForFree": true,
            "license": "https://zanar.example/licence/",
            "about": [{ "@type": "Thing", "name": "Santé" }],
            "correction": [{
                "@type": "CorrectionComment",
                "datePublished": "2026-11-19",
                "text": "Au lieu de « 5 décembre », lire « 6 décembre »",
            }],
        })]
    );
}

#[test]
fn nothing_in_a_text_can_leave_the_script_element() {
    let hostile = "</script><script>alert(1)</script> <!-- & ]]> \u{2028}\u{2029} \u{8} 😀 قرار";
    let article = Article { title: hostile.to_owned(), about: vec![hostile.to_owned()], ..communique() };
    let nodes = [Node::Article(article)];
    let written = graph(&nodes);
    assert!(!written.contains(['<', '>', '&', '\u{2028}', '\u{2029}', '\u{8}']), "{written}");
    assert_eq!(parsed(&nodes)[0]["headline"], hostile);
}

#[test]
fn a_long_title_is_cut_at_a_word_and_kept_whole_as_name() {
    let title = "Projet de loi portant ".repeat(8);
    let article = Article { title: title.clone(), kind: ArticleKind::CouncilReport, ..communique() };
    let written = parsed(&[Node::Article(article)]);
    let headline = written[0]["headline"].as_str().unwrap();
    assert!(headline.chars().count() <= LONGEST_HEADLINE && headline.ends_with(" loi…"), "{headline}");
    assert_eq!(written[0]["name"], title);
    assert_eq!(written[0]["@type"], "Report");
    let unbroken = Article { title: "é".repeat(300), ..communique() };
    let written = parsed(&[Node::Article(unbroken)]);
    assert_eq!(written[0]["headline"].as_str().unwrap().chars().count(), LONGEST_HEADLINE);
}

#[test]
fn an_institution_says_what_is_known_and_no_more() {
    let bare = Organization {
        url: "https://zanar.example/institutions/sante/".to_owned(),
        name: "Santé".to_owned(),
        ..Organization::default()
    };
    assert_eq!(
        graph(&[Node::Organization(bare.clone())]),
        concat!(
            r#"{"@context":"https://schema.org","@graph":[{"@type":"GovernmentOrganization","#,
            "\"@id\":\"https://zanar.example/institutions/sante/#institution\",",
            r#""name":"Santé","url":"https://zanar.example/institutions/sante/"}]}"#
        )
    );
    let full = Organization {
        parent: Some(Party { name: "Présidence".to_owned(), url: None }),
        contacts: vec![Contact {
            purpose: "press".to_owned(),
            phone: Some("+999 01".to_owned()),
            ..Contact::default()
        }],
        accounts: vec!["https://social.example/sante".to_owned()],
        address: Some(Address { city: Some("Zanarville".to_owned()), ..Address::default() }),
        ..bare
    };
    let written = parsed(&[Node::Organization(full)]);
    assert_eq!(
        written[0]["parentOrganization"],
        json!({ "@type": "GovernmentOrganization", "name": "Présidence" })
    );
    assert_eq!(
        written[0]["contactPoint"][0],
        json!({ "@type": "ContactPoint", "contactType": "press", "telephone": "+999 01" })
    );
    assert_eq!(written[0]["sameAs"], json!(["https://social.example/sante"]));
    assert_eq!(written[0]["address"]["addressLocality"], "Zanarville");
}

#[test]
fn pages_of_the_site_are_described() {
    let crumb = |name: &str, path: &str| Crumb {
        name: name.to_owned(),
        url: format!("https://zanar.example/{path}"),
    };
    let written = parsed(&[
        Node::Site(Site {
            url: "https://zanar.example/".to_owned(),
            name: "Journal".to_owned(),
            languages: vec!["fr".to_owned(), "ar".to_owned()],
            publisher: ministry(),
            ..Site::default()
        }),
        Node::Breadcrumbs(vec![crumb("Accueil", ""), crumb("Communiqués", "communiques/")]),
        Node::Listing(Listing {
            url: "https://zanar.example/communiques/".to_owned(),
            name: "Communiqués".to_owned(),
            lang: "fr".to_owned(),
            items: vec!["https://zanar.example/communiques/2026/report/".to_owned()],
            ..Listing::default()
        }),
    ]);
    assert_eq!(written[0]["@type"], "WebSite");
    assert_eq!(written[0]["inLanguage"], json!(["fr", "ar"]));
    assert_eq!(
        written[1]["itemListElement"][1],
        json!({
            "@type": "ListItem",
            "position": 2,
            "name": "Communiqués",
            "item": "https://zanar.example/communiques/",
        })
    );
    assert_eq!(written[2]["mainEntity"]["itemListElement"][0]["position"], 1);
}
