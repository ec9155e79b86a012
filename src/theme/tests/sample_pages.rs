//! The other pages of the République du Baobab.

use super::sample::*;
use super::sample_document::*;
use crate::view::*;

pub(super) fn communique(kind: &str) -> CommuniqueView {
    let mut view = CommuniqueView {
        head: head("Report du concours", "/communiques/2026/report/"),
        frame: frame("communique", "communiques", "Report du concours"),
        kind: text(kind),
        document: document("Report du concours de recrutement des infirmiers et des sages-femmes"),
        body: text(
            "<p>Le concours prévu le 5 décembre est <strong>reporté</strong>.</p><h2 id=\"centres\">Centres</h2><p>Les centres restent ouverts. Voir <a href=\"/themes/sante/\">les communiqués sur la santé</a>.</p><ul><li>Tamarin</li><li>Karité</li></ul><blockquote><p>Nul ne paie pour concourir.</p></blockquote><table><thead><tr><th>Région</th><th>Places</th></tr></thead><tbody><tr><td>Plateaux</td><td>120</td></tr><tr><td>Fleuve</td><td>80</td></tr></tbody></table>",
        ),
        ..CommuniqueView::default()
    };
    add_blocks(&mut view);
    view
}

fn add_blocks(view: &mut CommuniqueView) {
    view.alert = Some(AlertView {
        level: text("vigilance"),
        areas: texts(&["Vallée du fleuve", "Tamarin"]),
        instructions: texts(&["Éloignez-vous des berges.", "Faites bouillir l’eau."]),
        until: Some(day("2026-11-25", "25 novembre 2026")),
        over: false,
    });
    view.event = Some(EventView {
        name: some("Concours des infirmiers, session 2026"),
        old: Some(day("2026-12-05", "5 décembre 2026")),
        new: Some(day("2026-12-19", "19 décembre 2026")),
        state: some("postponed"),
        place: some("Tous les centres"),
    });
    view.tender = Some(TenderView {
        reference: some("AO-2026-17"),
        kind: some("Appel d’offres ouvert national"),
        opens: Some(day("2026-11-18", "18 novembre 2026")),
        deadline: Some(day("2026-12-18", "18 décembre 2026")),
        closed: true,
        funder: some("Budget national"),
        lots: texts(&["Lot 1 : forages", "Lot 2 : pompes"]),
        lots_count: 2,
        place: some("Direction des marchés"),
    });
    view.vacancy = Some(VacancyView {
        posts: some("240"),
        corps: some("Infirmiers d’État"),
        conditions: texts(&["Avoir 18 ans"]),
        documents: texts(&["Copie du diplôme", "Acte de naissance"]),
        opens: Some(day("2026-11-18", "18 novembre 2026")),
        deadline: Some(day("2026-12-05", "5 décembre 2026")),
        exam_on: Some(day("2026-12-19", "19 décembre 2026")),
        apply_at: some("Guichet unique ou"),
        apply_link: Some(link("concours.example", "https://concours.example/")),
        fee: some("gratuit"),
        closed: false,
    });
    view.results = Some(ResultsView {
        of_link: Some(link("Concours de 2025", "/communiques/2025/concours/")),
        file: Some(file("Liste des admis", "PDF", "88 ko")),
        ..ResultsView::default()
    });
    view.obituary = Some(ObituaryView {
        person: text("Professeure Mariam Sow"),
        died_on: Some(day("2026-11-17", "17 novembre 2026")),
        ceremony: some("Vendredi 20 novembre à 10 h, à Tamarin"),
    });
}

pub(super) fn institution_page() -> InstitutionView {
    let phone = || vec![PhoneView { words: text("01 23 45 67"), url: text("tel:+99901234567") }];
    InstitutionView {
        freshness: Some(fresh_row()),
        freshness_all: Some(LinkView {
            label: "À jour ou en retard\u{202f}?".to_owned(),
            url: "/a-jour/".to_owned(),
            ..LinkView::default()
        }),
        head: head("Ministère de la Santé publique", "/institutions/sante/"),
        frame: frame("institution", "institutions", "Santé"),
        kind: some("ministry"),
        name: text("Ministère de la Santé publique"),
        acronym: some("MSP"),
        parent: Some(institution("Présidence de la République", "presidence")),
        children: vec![institution("Agence du médicament", "medicament")],
        begins_on: None,
        ended_on: Some(day("2026-11-01", "1er novembre 2026")),
        territory: some("Tamarin"),
        logo: Some(LogoView { src: text("/media/logo.svg"), ..LogoView::default() }),
        began_on: Some(day("2010-01-01", "1er janvier 2010")),
        predecessors: vec![LineageView {
            institution: institution("Ministère de la Santé et des Affaires sociales", "msas"),
            date: Some(day("2009-12-31", "31 décembre 2009")),
        }],
        successors: vec![LineageView {
            institution: institution("Ministère de la Santé et du Bien-être", "msb"),
            date: None,
        }],
        leader: Some(HeadOfInstitutionView {
            person: text("Dr Awa Koudia"),
            role: some("Ministre"),
            since: Some(day("2024-05-02", "2 mai 2024")),
            portrait: None,
        }),
        mission: some("Conduit la politique de santé et veille à ce que chacun puisse se soigner."),
        last_published: Some(day("2026-11-20", "20 novembre 2026")),
        contact: Some(OfficeView {
            address: texts(&["Avenue du Baobab", "BP 12, Tamarin"]),
            phones: phone(),
            toll_free: Some(PhoneView { words: text("136"), url: text("tel:136") }),
            whatsapp: Some(link("01 23 45 68", "https://wa.me/99901234568")),
            email: some("contact@sante.example"),
            hours: some("du lundi au vendredi, 8 h à 16 h"),
        }),
        press: Some(ContactView {
            name: some("M. Cheikh Fall"),
            phones: phone(),
            email: some("presse@sante.example"),
            ..ContactView::default()
        }),
        access: Some(AccessView {
            officer: some("Mme Nana Touré"),
            email: some("acces@sante.example"),
            delay_days: Some(15),
        }),
        ask: Some(link("Poser une question", "/questions/poser/#sante")),
        services: vec![link("Prendre rendez-vous à l’hôpital", "https://rdv.example/")],
        presence: Some(presence()),
        feeds: feeds(),
        latest: drawn(&rows()),
        all: Some(link("Toutes ses publications", "/institutions/sante/tout/")),
    }
}

pub(super) fn presence() -> PresenceView {
    PresenceView {
        accounts: vec![AccountView {
            network: text("facebook"),
            handle: some("@santebaobab"),
            url: some("https://facebook.example/sante"),
            since: some("depuis 2019"),
            last_checked: Some(day("2026-11-02", "2 novembre 2026")),
            languages: vec![LanguageNameView { lang: text("fon"), dir: text("ltr"), name: text("Fɔngbe") }],
        }],
        complete_on: Some(day("2026-11-01", "1er novembre 2026")),
        no_account_on: texts(&["tiktok", "x"]),
        domains: texts(&["sante.example"]),
        impostors: vec![ImpostorView {
            network: some("facebook"),
            address: text("https://facebook.example/sante-officiel"),
            seen_on: Some(day("2026-11-12", "12 novembre 2026")),
            reported: true,
        }],
    }
}

pub(super) fn list() -> ListView {
    let year = |label: &str, current| YearView {
        label: text(label),
        url: format!("/communiques/{label}/"),
        current,
    };
    ListView {
        freshness: Some(fresh_row()),
        next_expected: None,
        freshness_all: Some(link("À jour ou en retard\u{202f}?", "/a-jour/")),
        head: head("Communiqués de 2026", "/communiques/2026/"),
        frame: Frame { crumb: some("2026"), ..frame("list", "communiques", "") },
        title: text("Communiqués de 2026"),
        lead: some("Tout ce que les institutions ont publié, le plus récent d’abord."),
        total: Some(1482),
        years: vec![year("2026", true), year("2025", false), year("2024", false)],
        groups: vec![
            RowGroupView { title: some("novembre 2026"), rows: drawn(&rows()) },
            RowGroupView { title: some("octobre 2026"), rows: drawn(&calls()) },
        ],
        pagination: Some(PaginationView {
            newer: some("/communiques/2026/"),
            older: some("/communiques/2026/12/"),
            page: "13".into(),
            pages: "14".into(),
        }),
        feeds: feeds(),
        check: Some(CheckView {
            address: text("https://transparence.example/"),
            lists: vec![link("Communiqués", "/communiques/")],
            accounts: Some(link("Comptes officiels", "/comptes/")),
            report: Some(link("Signaler une rumeur", "https://wa.me/99900000001")),
        }),
        ask: Some(link("Poser une question", "/questions/poser/")),
    }
}

pub(super) fn notices() -> (PageView, NotFoundView, WithdrawnView, RedirectView) {
    let outline = |id: &str, label: &str| OutlineView { id: text(id), label: text(label) };
    let page = PageView {
        head: head("À propos", "/a-propos/"),
        frame: frame("page", "", "À propos"),
        title: text("À propos de ce site"),
        body: text(
            "<p>Ce site publie ce que l’État décide.</p><h2 id=\"qui\">Qui publie</h2><p>Les institutions.</p><h2 id=\"comment\">Comment</h2><p>En clair.</p><h2 id=\"droits\">Vos droits</h2><p>Réutilisez tout.</p>",
        ),
        outline: vec![
            outline("qui", "Qui publie"),
            outline("comment", "Comment"),
            outline("droits", "Vos droits"),
        ],
        modified: Some(day("2026-11-01", "1er novembre 2026")),
        ..PageView::default()
    };
    let hidden = |title: &str| Head { title: text(title), robots: some("noindex"), ..Head::default() };
    let missing = NotFoundView {
        head: hidden("Page introuvable"),
        frame: frame("notice", "", "404"),
        links: vec![link("Communiqués", "/communiques/")],
    };
    let withdrawn = WithdrawnView {
        head: hidden("Document retiré"),
        frame: frame("notice", "communiques", "Document retiré"),
        title: text("Liste provisoire des admis au concours"),
        at: Some(day("2026-11-19", "19 novembre 2026")),
        reason: some("données personnelles publiées par erreur."),
        replaced_by: Some(link("Liste définitive", "/communiques/2026/liste/")),
        share_page: Some(link("Textes prêts", "/communiques/2026/liste-provisoire/partager/")),
    };
    let redirect = RedirectView {
        head: Head {
            refresh: some("/conseils/2026/2026-11-18/"),
            canonical: some("https://transparence.baobab.example/conseils/2026/2026-11-18/"),
            ..hidden("Redirection")
        },
        target: link("Conseil du 18 novembre 2026", "/conseils/2026/2026-11-18/"),
    };
    (page, missing, withdrawn, redirect)
}

/// A sentence with a day that browsers count from.
pub(super) fn sentence(before: &str, iso: &str, words: &str) -> DatedView {
    DatedView {
        before: before.to_owned(),
        iso: iso.to_owned(),
        words: words.to_owned(),
        after: String::new(),
        counted: true,
    }
}

pub(super) fn late() -> StateView {
    StateView {
        state: "late".to_owned(),
        sign: "◐".to_owned(),
        words: sentence("En retard", "2026-11-04", "depuis le 4 novembre 2026"),
    }
}

pub(super) fn fresh_row() -> FreshRowView {
    FreshRowView {
        institution: Some(institution("Ministère de la Santé publique", "sante")),
        state: late(),
        expected: Some(sentence("Attendu", "2026-11-01", "le 1er novembre 2026")),
        pressing: vec![PledgeView {
            state: late(),
            what: "Réponse à une question".to_owned(),
            link: Some(link("Quand le forage sera-t-il réparé\u{202f}?", "/questions/2026/forage/")),
        }],
        promises: vec!["Communiqué, toutes les 2 semaines".to_owned()],
        record: vec!["Plus long silence\u{202f}: 45 jours".to_owned()],
        ..FreshRowView::default()
    }
}

/// The search page.
pub(super) fn search() -> SearchView {
    let link =
        |label: &str, url: &str| LinkView { label: text(label), url: text(url), ..LinkView::default() };
    SearchView {
        head: head("Recherche", "/recherche/"),
        frame: frame("search", "", "Recherche"),
        action: text("/recherche/"),
        index: text("/recherche/index/"),
        script: text("/search.js?v=0"),
        kinds: vec![SearchListView {
            list: link("Communiqués", "/communiques/"),
            years: vec![link("2026", "/communiques/2026/")],
        }],
        institutions: vec![link("Ministère de la Santé", "/institutions/sante/")],
        topics: vec![link("Santé", "/themes/sante/")],
    }
}
