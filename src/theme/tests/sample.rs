//! Views of a fictional country, the République du Baobab, with everything that a page can have.

use crate::view::*;

pub(super) fn text(words: &str) -> String {
    words.to_owned()
}

#[expect(clippy::unnecessary_wraps, reason = "it is what the views' optional fields take")]
pub(super) fn some(words: &str) -> Option<String> {
    Some(words.to_owned())
}

pub(super) fn texts(words: &[&str]) -> Vec<String> {
    words.iter().copied().map(str::to_owned).collect()
}

pub(super) fn words(texts: &[&str]) -> Vec<WordsView> {
    texts.iter().map(|words| WordsView { text: text(words), ..WordsView::default() }).collect()
}

pub(super) fn day(iso: &str, words: &str) -> DateView {
    DateView { iso: text(iso), words: text(words) }
}

pub(super) fn link(label: &str, url: &str) -> LinkView {
    LinkView { label: text(label), url: text(url), ..LinkView::default() }
}

pub(super) fn institution(name: &str, id: &str) -> InstitutionRefView {
    InstitutionRefView {
        name: text(name),
        short: text(name),
        url: Some(format!("/institutions/{id}/")),
        ..InstitutionRefView::default()
    }
}

pub(super) fn sante() -> InstitutionRefView {
    institution("Ministère de la Santé publique", "sante")
}

pub(super) fn file(title: &str, format: &str, size: &str) -> AttachmentView {
    AttachmentView {
        title: text(title),
        url: format!("/media/{}", title.replace(' ', "-")),
        format: text(format),
        size: text(size),
        ..AttachmentView::default()
    }
}

pub(super) fn site(lang: &str) -> SiteView {
    let section = |id: &str, label: &str, primary| NavigationView {
        id: text(id),
        label: text(label),
        url: format!("/{id}/"),
        primary,
    };
    SiteView {
        name: text("Journal de la transparence"),
        tagline: some("Ce que l’État décide, dit et doit"),
        country: some("République du Baobab"),
        lang: text(lang),
        dir: text("ltr"),
        home: text("/"),
        emblem: some(EMBLEM),
        official: Some(OfficialView {
            issuer: text("Gouvernement de la République du Baobab"),
            host: text("transparence.baobab.example"),
            more: Some(link("Vérifier une information", "/verifier/")),
        }),
        sections: vec![
            section("conseils", "Conseil des ministres", true),
            section("communiques", "Communiqués", true),
            section("appels", "Concours et appels", false),
            section("institutions", "Institutions", false),
            section("themes", "Thèmes", false),
        ],
        footer: vec![
            FooterGroupView {
                title: text("Ce site"),
                links: vec![
                    link("À propos", "/a-propos/"),
                    link("Accessibilité : conformité partielle", "/accessibilite/"),
                ],
            },
            FooterGroupView {
                title: text("Réutiliser"),
                links: vec![link("Données ouvertes", "/data/"), link("Flux RSS", "/feed.xml")],
            },
        ],
        licence: Some(link("Licence ouverte 2.0", "https://licence.example/")),
        contact: Some(link("Écrire au portail", "mailto:portail@baobab.example")),
        frozen: Some(day("2026-11-21", "21 novembre 2026")),
        generator: Some(GeneratorView { name: text("Crieur"), version: text("0.1.0") }),
        icons: IconsView {
            ico: some("/favicon.ico"),
            svg: some("/favicon.svg"),
            apple: some("/apple-touch-icon.png"),
            manifest: some("/manifest.webmanifest"),
            theme_color: some("#0b3d2e"),
            theme_color_dark: some("#0b3d2e"),
        },
        ..SiteView::default()
    }
}

const EMBLEM: &str = "<svg viewBox=\"0 0 96 96\" focusable=\"false\"><circle cx=\"48\" cy=\"48\" r=\"45\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"4\"/><circle cx=\"48\" cy=\"48\" r=\"37\" fill=\"none\" stroke=\"currentColor\"/><path d=\"M44 78V50c-9 2-19-2-21-10 6 2 11 1 14-2-5-5-3-13 4-15 1-6 13-6 14 0 7 2 9 10 4 15 3 3 8 4 14 2-2 8-12 12-21 10v28z\" fill=\"#b58a1b\"/></svg>";

pub(super) fn head(title: &str, address: &str) -> Head {
    let url = format!("https://transparence.baobab.example{address}");
    let description = "Le Conseil a adopté deux décrets et procédé à onze nominations.";
    Head {
        title: format!("{title} — Journal de la transparence"),
        description: some(description),
        canonical: Some(url.clone()),
        open_graph: Some(OpenGraphView {
            kind: text("article"),
            title: text(title),
            description: some(description),
            url: url.clone(),
            locale: text("fr_FR"),
            image: Some(CardView {
                url: format!("{url}card.png?v=3fa2c1d0"),
                mime: text("image/png"),
                width: 1200,
                height: 630,
                alt: text(title),
            }),
        }),
        published: Some(day("2026-11-18T17:40:00+01:00", "")),
        feeds: feeds(),
        json_ld: texts(&["{\"@context\":\"https://schema.org\",\"@type\":\"GovernmentService\"}"]),
        policy: some("default-src 'none'; img-src 'self'; base-uri 'none'; style-src 'HASH'"),
        ..Head::default()
    }
}

pub(super) fn feeds() -> Vec<FeedView> {
    [
        ("RSS", "application/rss+xml", "/feed.xml"),
        ("Atom", "application/atom+xml", "/atom.xml"),
        ("JSON", "application/feed+json", "/feed.json"),
    ]
    .map(|(format, mime, url)| FeedView {
        title: format!("Communiqués ({format})"),
        format: text(format),
        mime: text(mime),
        url: text(url),
    })
    .to_vec()
}

pub(super) fn frame(class: &str, section: &str, crumb: &str) -> Frame {
    let language = |lang: &str, dir: &str, name: &str, current| LanguageView {
        lang: text(lang),
        dir: text(dir),
        name: text(name),
        url: format!("/{lang}/"),
        current,
    };
    Frame {
        class: text(class),
        section: some(section),
        crumbs: vec![link("Accueil", "/"), link("Conseil des ministres", "/conseils/")],
        crumb: some(crumb),
        languages: vec![language("fr", "ltr", "Français", true), language("ar", "rtl", "العربية", false)],
    }
}
