//! A fact-check, a consultation and a question of the République du Baobab.

use super::sample::*;
use super::sample_document::*;
use super::sample_pages::sentence;
use crate::view::*;

pub(super) fn factcheck() -> FactCheckView {
    FactCheckView {
        head: head("Le prix des médicaments n’a pas changé", "/verifications/2026/medicaments/"),
        frame: frame("factcheck", "factchecks", "Le prix des médicaments n’a pas changé"),
        document: document("Le prix des médicaments n’a pas changé"),
        body: text("<p>Le document ne figure pas au <strong>registre</strong>.</p>"),
        verdict: some("faux"),
        state: text("published"),
        official_denial: true,
        kind_of_fake: some("document"),
        impersonates: Some(InstitutionRefView {
            name: text("Ministère de la Santé publique"),
            short: text("Santé"),
            url: some("/institutions/sante/"),
            ..InstitutionRefView::default()
        }),
        claim: some("Le prix double le 1er décembre."),
        fact: some("Aucun arrêté n’a été signé."),
        appearances: vec![
            AppearanceView {
                network: some("WhatsApp"),
                first_seen: Some(day("2026-11-18", "18 novembre 2026")),
                ..AppearanceView::default()
            },
            AppearanceView {
                network: some("Facebook"),
                address: some("https://facebook.example/faux"),
                archive: some("https://archive.example/faux"),
                ..AppearanceView::default()
            },
        ],
        clues: texts(&["L’en-tête est ancien.", "Le numéro est celui d’un autre avis."]),
        evidence: vec![link("Arrêté du 1er novembre", "/communiques/2026/prix/")],
        real_document: Some(link("Les prix au 1er novembre", "/communiques/2026/prix/")),
        image: Some(ImageView {
            src: text("/verifications/2026/medicaments/image.jpg"),
            width: 900,
            height: 1200,
            alt: text("Une lettre à en-tête"),
            ..ImageView::default()
        }),
    }
}

pub(super) fn consultation() -> ConsultationView {
    ConsultationView {
        due: Some(sentence("suite attendue", "2027-01-15", "au plus tard le 15 janvier 2027")),
        late: false,
        head: head("Code du numérique", "/consultations/2026/code/"),
        frame: frame("consultation", "consultations", "Code du numérique"),
        document: document("Code du numérique"),
        body: text("<p>Le code réunit quatorze textes.</p>"),
        state: text("outcome"),
        question: some("Quelles données faut-il échanger ?"),
        opens: Some(day("2026-11-01", "1er novembre 2026")),
        closes: Some(day("2026-11-15", "15 novembre 2026")),
        who: some("Toute personne"),
        why: some("Le projet sera modifié."),
        item: Some(link("Projet de loi", "/conseils/2026/2026-11-18/#code")),
        documents: document("x").attachments,
        respond: Some(RespondView {
            url: some("https://code.example/"),
            email: some("code@baobab.example"),
            post: texts(&["BP 12", "Tamarin"]),
            whatsapp: Some(link("+229 01 97 00 00 01", "https://wa.me/2290197000001")),
            phones: vec![PhoneView { words: text("01 21 00 00 01"), url: text("tel:0121000001") }],
        }),
        meetings: vec![MeetingView {
            date: Some(day("2026-11-10", "10 novembre 2026")),
            place: some("Tamarin"),
            address: some("Mairie"),
            over: true,
        }],
        privacy: some("Les noms sont effacés."),
        feedback: Some(FeedbackView {
            published: Some(day("2026-11-20", "20 novembre 2026")),
            total: some("1 482"),
            organisations: some("37"),
            people: some("1 445"),
            results: vec![ResultView {
                question: some("Faut-il échanger ?"),
                options: vec![
                    OptionView { label: text("Oui"), votes: text("1 101"), percent: 74 },
                    OptionView { label: text("Non"), votes: text("381"), percent: 26 },
                ],
            }],
        }),
        outcome: Some(OutcomeView {
            published: Some(day("2026-11-21", "21 novembre 2026")),
            we_asked: some("Quelles données."),
            you_said: texts(&["Peu", "Moins"]),
            we_did: texts(&["Un article est retiré"]),
            decision: some("Le projet est modifié."),
        }),
    }
}

pub(super) fn question() -> QuestionView {
    QuestionView {
        head: head("Quand le forage sera-t-il réparé ?", "/questions/2026/forage/"),
        frame: frame("question", "questions", "Quand le forage sera-t-il réparé ?"),
        document: document("Quand le forage sera-t-il réparé ?"),
        body: text("<p>Avant le <strong>15 novembre</strong>.</p>"),
        state: text("answered"),
        question: some("Il est en panne depuis août. Quand sera-t-il réparé ?"),
        from: some("Une habitante de Tamarin"),
        asked_on: Some(day("2026-10-02", "2 octobre 2026")),
        channel: some("WhatsApp"),
        due: Some(sentence("réponse en retard, attendue", "2026-10-30", "depuis le 30 octobre 2026")),
        late: true,
        answered_on: Some(day("2026-10-20", "20 octobre 2026")),
        reason: some("La question relève de la commune."),
        follow_up: vec![FollowUpView {
            date: day("2026-11-05", "5 novembre 2026"),
            note: some("La pompe est arrivée."),
            url: some("https://eau.example/"),
            ..FollowUpView::default()
        }],
    }
}
