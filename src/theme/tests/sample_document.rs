//! Rows and the trunk of a document of the République du Baobab.

use std::sync::LazyLock;

use super::sample::*;
use crate::theme::{Theme, embedded};
use crate::view::*;

pub(super) fn row(iso: &str, words: &str, title: &str, kind: &str, by: &str) -> RowView {
    RowView {
        date: day(iso, words),
        title: text(title),
        url: text("/communiques/2026/x/"),
        kind: some(kind),
        institutions: super::sample::words(&[by]),
        ..RowView::default()
    }
}

pub(super) fn rows() -> Vec<RowView> {
    let mut rows = vec![
        row(
            "2026-11-20",
            "20 nov. 2026",
            "Report du concours de recrutement des infirmiers et sages-femmes",
            "communique",
            "Ministère de la Santé publique",
        ),
        row(
            "2026-11-19",
            "19 nov. 2026",
            "Coupures d’eau à Tamarin : le calendrier des travaux quartier par quartier",
            "avis",
            "Société nationale des eaux",
        ),
        row(
            "2026-11-19",
            "19 nov. 2026",
            "Prix plafonds de sept denrées de première nécessité",
            "arrete",
            "Ministère du Commerce",
        ),
        row(
            "2026-11-17",
            "17 nov. 2026",
            "بيان حول الوقاية من الفيضانات في وادي النهر",
            "communique",
            "Ministère de l’Intérieur",
        ),
        row(
            "2026-11-16",
            "16 nov. 2026",
            "Campagne de vaccination contre la rougeole : treize régions, dix jours",
            "communique",
            "Ministère de la Santé publique",
        ),
    ];
    rows[2].state = some("corrected");
    rows[3].lang = some("ar");
    rows[3].dir = some("rtl");
    rows
}

/// Rows as pages are given them, in French.
pub(super) fn drawn(rows: &[RowView]) -> Vec<DrawnRow> {
    static THEME: LazyLock<Theme> = LazyLock::new(|| Theme::compile(&embedded(), "fr").unwrap());
    rows.iter().map(|row| THEME.row(row).unwrap().into()).collect()
}

pub(super) fn calls() -> Vec<RowView> {
    let call = |iso: &str, words: &str, title: &str, kind: &str, by: &str| RowView {
        deadline: Some(day(iso, words)),
        ..row("2026-11-02", "2 nov. 2026", title, kind, by)
    };
    vec![
        call(
            "2026-11-27",
            "27 nov. 2026",
            "Bourses d’excellence pour les filles en sciences",
            "bourse",
            "Ministère de l’Enseignement supérieur",
        ),
        call(
            "2026-12-05",
            "5 déc. 2026",
            "Recrutement de 240 enseignants du primaire",
            "recrutement",
            "Ministère de l’Éducation nationale",
        ),
        call(
            "2026-12-18",
            "18 déc. 2026",
            "Construction de douze forages dans la région des Plateaux",
            "appel_offres",
            "Ministère de l’Hydraulique",
        ),
    ]
}

pub(super) fn share() -> Vec<ShareLinkView> {
    ["whatsapp", "facebook", "telegram", "x", "sms", "email"]
        .map(|network| ShareLinkView {
            network: text(network),
            url: format!("https://{network}.example/?text=Conseil%20du%2018%20novembre&url=https%3A%2F%2Ftransparence.baobab.example"),
        })
        .to_vec()
}

pub(super) fn changes() -> Vec<ChangeView> {
    vec![
        ChangeView {
            at: day("2026-11-20T09:05:00+01:00", "20 novembre 2026 à 9 h 05"),
            kind: text("major"),
            note: some("Point I-1 : montant corrigé."),
        },
        ChangeView {
            at: day("2026-11-18T17:40:00+01:00", "18 novembre 2026 à 17 h 40"),
            kind: text("first"),
            note: None,
        },
    ]
}

/// A trunk with everything.
pub(super) fn document(title: &str) -> DocumentView {
    DocumentView {
        title: text(title),
        summary: some(
            "Le concours prévu le 5 décembre est reporté au 19 décembre, aux mêmes heures et dans les mêmes centres.",
        ),
        number: some("N° 0123/MSP/SG/2026"),
        published: day("2026-11-18T17:40:00+01:00", "18 novembre 2026 à 17 h 40"),
        modified: Some(day("2026-11-20", "20 novembre 2026")),
        institutions: vec![sante()],
        heirs: vec![institution("Ministère de la Santé et du Bien-être", "msb")],
        audiences: texts(&["Infirmiers", "Sages-femmes"]),
        with: vec![institution("Ministère de la Fonction publique", "fonction-publique")],
        deadline: Some(day("2026-12-05", "5 décembre 2026")),
        topics: vec![link("Santé", "/themes/sante/"), link("Emploi public", "/themes/emploi/")],
        places: texts(&["Tamarin", "Région des Plateaux"]),
        banners: vec![
            BannerView {
                state: text("superseded"),
                date: Some(day("2026-11-20", "20 novembre 2026")),
                link: Some(link("Nouveau calendrier du concours", "/communiques/2026/nouveau/")),
                ..BannerView::default()
            },
            BannerView {
                state: text("history"),
                text: some("Publié sous le gouvernement de la première législature."),
                ..BannerView::default()
            },
        ],
        corrections: vec![CorrectionView {
            at: day("2026-11-20", "20 novembre 2026"),
            place: some("Point I-1"),
            instead_of: text("1 824 milliards de francs"),
            read: text("1 842 milliards de francs"),
        }],
        key_facts: words(&[
            "Le concours du 5 décembre est reporté au 19 décembre 2026.",
            "Les convocations déjà reçues restent valables.",
            "Aucune démarche n’est à refaire.",
        ]),
        what_to_do: texts(&[
            "Gardez votre convocation.",
            "Présentez-vous le 19 décembre à 7 h, avec une pièce d’identité.",
        ]),
        quotes: vec![QuoteView {
            text: text("Nous préférons deux semaines de plus à une épreuve contestée."),
            person: some("Dr Awa Koudia"),
            role: some("ministre de la Santé publique"),
        }],
        images: vec![ImageView {
            src: text("/media/centre.jpg"),
            width: 1200,
            height: 500,
            webp: some("/media/centre.jpg.360.webp 360w, /media/centre.jpg.720.webp 720w"),
            jpeg: some("/media/centre.jpg.360.jpg 360w, /media/centre.jpg.720.jpg 720w"),
            sizes: text("(min-width: 46rem) 42rem, 92vw"),
            first: false,
            whole: Some(file("Centre", "JPG", "2,1 Mo")),
            alt: text("File de candidats devant le centre d’examen de Tamarin, un matin"),
            caption: words(&["Le centre d’examen de Tamarin, lors de la session de 2025."]).pop(),
            credit: some("Ministère de la Santé publique"),
            licence: some("Licence ouverte 2.0"),
        }],
        audio: vec![AudioView {
            title: text("Le communiqué lu à voix haute"),
            url: text("/media/fon.mp3"),
            language: some("Tamari"),
            lang: some("tbz"),
            dir: some("ltr"),
            duration: some("3 min 20 s"),
            podcast: None,
            format: text("MP3"),
            size: text("1,9 Mo"),
            transcript: some("<p>…</p>"),
        }],
        video: vec![VideoView {
            title: text("Le point de presse"),
            url: text("https://video.example/1"),
            host: some("video.example"),
            duration: some("18 min"),
            ..VideoView::default()
        }],
        attachments: vec![
            AttachmentView { signed: true, ..file("Communiqué signé", "PDF", "214 ko") },
            AttachmentView { accessible: true, ..file("Liste des centres", "CSV", "11 ko") },
        ],
        downloads: vec![
            file("Texte", "TXT", "11 ko"),
            file("Données", "JSON", "18 ko"),
            file("Carte de partage", "PNG", "29 ko"),
        ],
        signature: Some(SignatureView {
            place: some("Tamarin"),
            date: Some(day("2026-11-18", "18 novembre 2026")),
            role: some("La ministre de la Santé publique"),
            person: some("Dr Awa KOUDIA"),
        }),
        contacts: vec![ContactView {
            purpose: some("Candidats"),
            name: some("Direction des concours"),
            phones: vec![PhoneView { words: text("01 23 45 67"), url: text("tel:+99901234567") }],
            email: some("concours@sante.example"),
            hours: some("du lundi au vendredi, 8 h à 16 h"),
            whatsapp: Some(link("01 23 45 68", "https://wa.me/99901234568")),
            address: texts(&["Avenue du Baobab"]),
        }],
        related: drawn(&rows()[..2]),
        share: share(),
        changes: changes(),
        translations: vec![LinkView {
            lang: some("ar"),
            hreflang: some("ar"),
            dir: some("rtl"),
            ..link("العربية", "/ar/")
        }],
        ..DocumentView::default()
    }
}
