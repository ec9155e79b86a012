//! Sample views of the pages that help: ready texts, and how to ask.

use super::sample::*;
use crate::view::*;

pub(super) fn share_page() -> ShareView {
    let post = |words: &str| KitPostView { text: text(words), count: 42 };
    let sms = KitTextView {
        network: text("sms"),
        posts: vec![post("Concours reporté au 12 décembre https://transparence.example/report/")],
        limit: Some(70),
        unit: some("sms"),
        messages: Some(2),
        forcing: some("ê ô"),
        url: some("sms:?body=Concours"),
        ..KitTextView::default()
    };
    let x = KitTextView {
        network: text("x"),
        posts: vec![post("1/2 Concours <reporté> & salles\n\n• une"), post("2/2")],
        limit: Some(280),
        unit: some("weighted"),
        too_long: true,
        url: some("https://x.com/intent/post?text=Concours&url=https%3A%2F%2Ftransparence.example%2F"),
        ..KitTextView::default()
    };
    let press = KitTextView {
        network: text("press"),
        posts: vec![post("Madame, Monsieur,\n\nConcours.")],
        subject: some("Communiqué"),
        ..KitTextView::default()
    };
    ShareView {
        head: head("Partager", "/communiques/2026/report/partager/"),
        frame: frame("share", "communiques", "Partager"),
        title: text("Report du concours"),
        document: link("Lire le document", "/communiques/2026/report/"),
        address: text("https://transparence.example/communiques/2026/report/"),
        texts: vec![sms, x, press],
        pictures: vec![CardView {
            url: text("/communiques/2026/report/card.png?v=1"),
            width: 1200,
            height: 630,
            alt: text("Report du concours"),
            ..CardView::default()
        }],
        parts: vec![link("VIH", "/conseils/2026/2026-11-18/partager/vih/")],
    }
}

pub(super) fn ask() -> AskView {
    AskView {
        head: head("Poser une question", "/questions/poser/"),
        frame: frame("ask", "questions", "Poser une question"),
        answered: Some(link("Questions", "/questions/")),
        institutions: vec![AskedView {
            id: text("sante"),
            institution: institution("Ministère de la Santé publique", "sante"),
            access: Some(AccessView { officer: some("Mme Nana Touré"), email: None, delay_days: Some(15) }),
            email: Some(link("acces@sante.example", "mailto:acces@sante.example?subject=Question")),
            whatsapp: Some(link("+999 00", "https://wa.me/99900?text=Question")),
            post: vec![text("12, avenue des Calebassiers"), text("Ombreval")],
        }],
        otherwise: Some(link("contact@transparence.example", "mailto:contact@transparence.example")),
    }
}
