//! A council of the République du Baobab.

use super::sample::*;
use super::sample_document::*;
use super::sample_pages::{fresh_row, late, sentence};
use crate::view::*;

fn item(id: &str, number: &str, title: &str, nature: &str, action: &str) -> ItemView {
    ItemView {
        id: text(id),
        number: some(number),
        nature: some(nature),
        action: some(action),
        by: Some(BylineView {
            before: some("Au titre"),
            institutions: vec![sante()],
            ..BylineView::default()
        }),
        title: text(title),
        body: text(
            "<p>Le Conseil a adopté un texte qui étend le dépistage gratuit aux treize régions sanitaires. La mesure prend effet dès sa publication.</p>",
        ),
        ..ItemView::default()
    }
}

fn bill() -> ItemView {
    ItemView {
        plain_title: some("VIH : un dépistage gratuit dans tous les centres de santé"),
        by: Some(BylineView {
            institutions: vec![sante()],
            with_before: some("en liaison avec"),
            with: vec![institution("Ministère de la Justice", "justice")],
            ..BylineView::default()
        }),
        amounts: texts(&["1 842 milliards de francs", "207,8 millions d’euros, don"]),
        implementers: vec![ImplementerView {
            institution: sante(),
            task: some("équiper les centres de santé"),
            due: Some(day("2026-12-31", "31 décembre 2026")),
        }],
        text: Some(TextView {
            kind: some("Loi"),
            draft: true,
            number: some("n° 2026-41"),
            signed_on: Some(day("2026-11-19", "19 novembre 2026")),
            in_force_on: Some(day("2027-01-01", "1er janvier 2027")),
            gazette: Some(GazetteView {
                title: text("Journal officiel n° 23"),
                date: Some(day("2026-12-01", "1er décembre 2026")),
                url: some("https://jo.example/23"),
            }),
            amends: texts(&["loi n° 2005-31"]),
            repeals: texts(&["décret n° 99-12"]),
            ..TextView::default()
        }),
        agreement: Some(AgreementView {
            partner: some("Fonds africain pour la santé"),
            instrument: some("Accord de don"),
            number: some("n° 12"),
            signed_on: Some(day("2026-10-02", "2 octobre 2026")),
            place: some("Tamarin"),
        }),
        valid_from: Some(day("2027-01-01", "1er janvier 2027")),
        valid_to: Some(day("2029-12-31", "31 décembre 2029")),
        topics: vec![link("Santé", "/themes/sante/")],
        places: texts(&["Tamarin"]),
        follow_up: vec![FollowUpView {
            date: day("2026-12-09", "9 décembre 2026"),
            status: some("adopted_by_parliament"),
            note: some("à l’unanimité"),
            url: some("https://parlement.example/"),
        }],
        ..item(
            "vih",
            "I-1.",
            "Projet de loi portant prévention, prise en charge et contrôle des infections par le virus de l’immunodéficience humaine",
            "bill",
            "transmitted",
        )
    }
}

fn nomination(post: &str, person: &str, act: &str) -> NominationView {
    NominationView {
        act: text(act),
        post: text(post),
        persons: vec![PersonView { name: text(person), rank: some("administratrice civile") }],
        sentence: None,
        ..NominationView::default()
    }
}

fn nominations() -> Vec<NominationGroupView> {
    vec![
        NominationGroupView {
            number: some("III.1."),
            title: some("Au titre du ministère du Cadre de vie"),
            institution: Some(institution("Ministère du Cadre de vie", "cadre-de-vie")),
            nominations: vec![
                NominationView {
                    replaces: some("Monsieur Tiébilé Sarr"),
                    effective_on: Some(day("2026-12-01", "1er décembre 2026")),
                    term_years: Some(3),
                    decree: Some(DecreeView {
                        number: text("n° 2026-512"),
                        date: Some(day("2026-11-18", "18 novembre 2026")),
                    }),
                    ..nomination("Directrice générale des Eaux", "Madame Aïssata DIALLO-KONATÉ", "appointed")
                },
                nomination("Directeur de la Planification", "Monsieur Ibrahima SIDI", "interim"),
            ],
        },
        NominationGroupView {
            number: None,
            title: None,
            institution: None,
            nominations: vec![nomination("Inspectrice générale d’État", "Madame Fatou BÂ", "appointed")],
        },
    ]
}

pub(super) fn council() -> CouncilView {
    let mut decree = item(
        "denrees",
        "I-2.",
        "Décret plafonnant le prix de sept denrées de première nécessité",
        "decree",
        "adopted",
    );
    decree.children = vec![
        ItemView {
            number: some("a."),
            nature: None,
            action: None,
            by: None,
            ..item("riz", "a.", "Riz et huile", "other", "adopted")
        },
        ItemView {
            number: None,
            nature: None,
            action: None,
            by: None,
            ..item("gaz", "b.", "Gaz en bouteille", "other", "adopted")
        },
    ];
    let section = |id: &str, number: &str, title: &str, items| CouncilSectionView {
        id: text(id),
        number: some(number),
        title: text(title),
        items,
        ..CouncilSectionView::default()
    };
    CouncilView {
        head: head("Conseil des ministres du 18 novembre 2026", "/conseils/2026/2026-11-18/"),
        frame: frame("council", "conseils", "18 novembre 2026"),
        name: text("Compte rendu du Conseil des ministres"),
        kind: text("extraordinary"),
        stage: text("highlights"),
        document: DocumentView {
            number: some("N° 41/CM/2026"),
            deadline: None,
            banners: vec![],
            key_facts: words(&[
                "Le dépistage du VIH devient gratuit dans tous les centres de santé.",
                "Le prix de sept denrées est plafonné jusqu’au 31 mars 2027.",
                "Onze personnes sont nommées, dont la directrice générale des Eaux.",
            ]),
            ..document("Conseil du mercredi 18 novembre 2026")
        },
        sessions: vec![SessionView {
            date: day("2026-11-18", "mercredi 18 novembre 2026"),
            start: some("10 h"),
            end: some("14 h 30"),
        }],
        place: some("Palais de la République"),
        chair: some("Le Président de la République"),
        delay: some("3 h 10"),
        hijri: some("7 Joumada Ethania 1448"),
        absent: texts(&["le ministre du Commerce, en mission"]),
        interim: texts(&["la ministre de la Santé, pour le Commerce"]),
        previous_minutes: Some(day("2026-11-11", "11 novembre 2026")),
        preamble: text(
            "<p>Le Conseil des ministres s’est réuni ce mercredi 18 novembre 2026 au Palais de la République, sous la présidence du Chef de l’État.</p>",
        ),
        sections: vec![
            CouncilSectionView {
                intro: text("<p>Deux textes ont été adoptés.</p>"),
                ..section("normatives", "I.", "Mesures normatives", vec![bill(), decree])
            },
            section(
                "communications",
                "II.",
                "Communications",
                vec![item(
                    "inondations",
                    "II-1.",
                    "Point sur les inondations dans la vallée du fleuve",
                    "communication",
                    "heard",
                )],
            ),
            CouncilSectionView {
                lead: some("Le Conseil a adopté :"),
                groups: vec![CouncilGroupView {
                    id: some("sante"),
                    number: some("III.1."),
                    title: text("Au titre du ministère de la Santé"),
                    url: some("/institutions/sante/"),
                    intro: text("<p>Deux rapports ont été présentés.</p>"),
                    items: vec![item("stocks", "1.", "Stocks de sécurité", "other", "noted")],
                }],
                ..section("deliberations", "III.", "Délibérations", vec![])
            },
            CouncilSectionView {
                nominations: nominations(),
                nominations_style: text("table"),
                count: 3,
                ..section("individuelles", "IV.", "Mesures individuelles", vec![])
            },
            CouncilSectionView {
                nominations: vec![NominationGroupView {
                    nominations: vec![
                        NominationView {
                            sentence: some("Madame Fatou BÂ est nommée inspectrice générale d’État"),
                            ..nomination("Inspectrice générale d’État", "Madame Fatou BÂ", "appointed")
                        },
                        nomination("Directeur de la Planification", "Monsieur Ibrahima SIDI", "interim"),
                    ],
                    ..NominationGroupView::default()
                }],
                nominations_style: text("list"),
                count: 2,
                ..section("autres", "V.", "Autres mesures", vec![])
            },
        ],
        agenda: true,
        closing: some("L’ordre du jour étant épuisé, la séance a été levée."),
        missions: vec![MissionView {
            who: text("Le ministre de l’Hydraulique"),
            place: some("Karité"),
            from: Some(day("2026-11-24", "24 novembre 2026")),
            to: Some(day("2026-11-26", "26 novembre 2026")),
            purpose: some("conférence des États riverains"),
        }],
        next_expected: Some(sentence("Prochain compte rendu attendu", "2026-11-25", "le 25 novembre 2026")),
        neighbours: NeighboursView {
            previous: Some(link("Conseil du 11 novembre 2026", "/conseils/2026/2026-11-11/")),
            next: Some(link("Conseil du 25 novembre 2026", "/conseils/2026/2026-11-25/")),
        },
        ..CouncilView::default()
    }
}

pub(super) fn not_held() -> CouncilNotHeldView {
    CouncilNotHeldView {
        head: head("Pas de Conseil des ministres le 4 novembre 2026", "/conseils/2026/2026-11-04/"),
        frame: frame("council", "conseils", "4 novembre 2026"),
        name: text("Conseil des ministres"),
        title: text("Pas de Conseil des ministres le mercredi 4 novembre 2026"),
        date: day("2026-11-04", "mercredi 4 novembre 2026"),
        published: day("2026-11-04", "4 novembre 2026"),
        reason: text("Le Chef de l’État est en visite dans la région des Plateaux."),
        body: text("<p>Les points inscrits sont reportés à la séance suivante.</p>"),
        next_expected: Some(sentence("Prochain compte rendu attendu", "2026-11-11", "le 11 novembre 2026")),
        neighbours: council().neighbours,
        share: share(),
        share_page: None,
        downloads: council().document.downloads,
    }
}

pub(super) fn home() -> HomeView {
    let council = council();
    HomeView {
        freshness: Some(FreshSummaryView {
            counts: vec![late()],
            late: vec![fresh_row()],
            all: LinkView {
                label: "Tous les engagements".to_owned(),
                url: "/a-jour/".to_owned(),
                ..LinkView::default()
            },
        }),
        head: head("Journal de la transparence", "/"),
        frame: Frame { crumbs: vec![], crumb: None, section: None, ..frame("home", "", "") },
        alerts: vec![HomeAlertView {
            level: "danger".to_owned(),
            link: link("Crue : évacuation ce soir", "/communiques/2026/crue/"),
            until: day("2026-11-22", "22 novembre 2026"),
        }],
        council: Some(LastCouncilView {
            name: text("Compte rendu du Conseil des ministres"),
            title: text("Conseil du mercredi 18 novembre 2026"),
            url: text("/conseils/2026/2026-11-18/"),
            date: day("2026-11-18", "mercredi 18 novembre 2026"),
            day: text("18"),
            month: text("novembre 2026"),
            weekday: text("mercredi"),
            number: some("N° 41/CM/2026"),
            published: Some(day("2026-11-18T17:40:00+01:00", "18 novembre à 17 h 40")),
            delay: some("3 h 10"),
            key_facts: council.document.key_facts,
            items_count: 3,
            nominations_count: 11,
            downloads: council.document.downloads,
            next_expected: council.next_expected,
            ..LastCouncilView::default()
        }),
        councils: Some(link("Tous les conseils", "/conseils/")),
        latest: drawn(&rows()),
        communiques: Some(link("Tous les communiqués", "/communiques/")),
        calls: calls(),
        all_calls: Some(link("Tous les appels ouverts", "/appels/")),
        factchecks: drawn(&rows()),
        all_factchecks: Some(link("Toutes les vérifications", "/verifications/")),
        report: Some(link("Signaler une rumeur", "https://wa.me/2290100")),
        consultations: calls(),
        all_consultations: Some(link("Toutes les consultations", "/consultations/")),
        institutions: institution_rows(),
        all_institutions: Some(link("Toutes les institutions", "/institutions/")),
        feeds: feeds(),
    }
}

pub(super) fn institution_rows() -> Vec<InstitutionRowView> {
    let row = |name: &str, acronym: Option<&str>, last: Option<DateView>| InstitutionRowView {
        name: text(name),
        acronym: acronym.map(str::to_owned),
        territory: acronym.map(|_| text("Tamarin")),
        url: text("/institutions/x/"),
        last_published: last,
        ..InstitutionRowView::default()
    };
    vec![
        row("Ministère de la Santé publique", Some("MSP"), Some(day("2026-11-20", "20 nov. 2026"))),
        row("Ministère du Commerce", None, Some(day("2026-11-19", "19 nov. 2026"))),
        row("Ministère de la Pêche", None, None),
    ]
}
