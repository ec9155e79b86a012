//! What fact-checks, consultations and questions promise: dates in their order, a way to answer, addresses that are ones,
//! and nothing of a citizen that is not the public's.

use super::media;
use crate::content::consultation::Consultation;
use crate::content::factcheck::FactCheck;
use crate::content::question::Question;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::lang::LocalText;
use crate::links::{Broken, Links, Place, is_outward};
use crate::site::Content;
use crate::source::{Span, Spanned};
use crate::time::Moment;

/// The fewest digits of a telephone number: seven, as in the shortest national ones.
const PHONE_DIGITS: usize = 7;

pub(super) fn check(links: &Links<'_>, place: Place<'_>, waits: bool, diagnostics: &mut Diagnostics) {
    let Place::Document(document) = place else { return };
    match &document.content {
        Content::FactCheck(factcheck) => check_factcheck(links, place, factcheck, waits, diagnostics),
        Content::Consultation(consultation) => check_consultation(links, consultation, diagnostics),
        Content::Question(question) => check_question(links, question, diagnostics),
        Content::Communique(_) | Content::Council(_) => {}
    }
}

fn check_factcheck(
    links: &Links<'_>,
    place: Place<'_>,
    factcheck: &FactCheck,
    waits: bool,
    diagnostics: &mut Diagnostics,
) {
    for archive in factcheck.appearances.iter().filter_map(|seen| seen.archive.as_ref()) {
        media::check_address(archive, diagnostics);
    }
    if let Some(real) = factcheck.real_document.as_ref().filter(|real| real.name.value.contains("://")) {
        media::check_address(&real.name, diagnostics);
    }
    for url in factcheck.evidence.iter().map(|evidence| &evidence.url) {
        if is_outward(&url.value) {
            media::check_address(url, diagnostics);
            continue;
        }
        match links.resolve(place, &url.value) {
            Ok(_) | Err(Broken::Unread | Broken::Fake) => {}
            Err(Broken::NotPublic) if waits => {}
            Err(broken) => diagnostics.add(super::prose::lost(links, &url.value, broken, url.span)),
        }
    }
    if let Some(image) = &factcheck.image_of_fake {
        media::check_fake(links, &factcheck.trunk.path, image, diagnostics);
    }
}

fn check_consultation(links: &Links<'_>, consultation: &Consultation, diagnostics: &mut Diagnostics) {
    let zone = &links.site.config.zone;
    let respond = &consultation.respond;
    if let Some(url) = &respond.url {
        media::check_address(url, diagnostics);
    }
    if respond.is_empty() {
        diagnostics.add(no_way(consultation.trunk.place));
    }
    let Some(closes) = &consultation.closes else { return };
    if let Some(opens) = consultation.opens.as_ref()
        && closes.value.closes(zone) <= opens.value.opens(zone)
    {
        diagnostics.add(disorder(
            closes,
            opens,
            ("la consultation ferme avant d’ouvrir", "the consultation closes before it opens"),
        ));
    }
    let outcome = consultation.outcome.as_ref();
    let published = outcome.and_then(|outcome| outcome.published.as_ref());
    let told =
        ("la suite donnée est publiée avant la clôture", "the outcome is published before the closing");
    let due = outcome.and_then(|outcome| outcome.due.as_ref());
    let promised = ("la suite est promise avant la clôture", "the outcome is promised before the closing");
    for (day, words) in [(published, told), (due, promised)] {
        // The last day counts: what is published on it may have been published after the hour.
        if let Some(early) = day.filter(|at| at.value.closes(zone) < closes.value.closes(zone)) {
            diagnostics.add(disorder(early, closes, words));
        }
    }
}

fn check_question(links: &Links<'_>, question: &Question, diagnostics: &mut Diagnostics) {
    let zone = &links.site.config.zone;
    let words = ("la réponse est datée d’avant la question", "the answer is dated before the question");
    if let (Some(asked), Some(answered)) = (&question.asked_on, &question.answered_on)
        && answered.value.closes(zone) <= asked.value.opens(zone)
    {
        diagnostics.add(disorder(answered, asked, words));
    }
    let titled = question.trunk.title.as_ref().filter(|title| Some(*title) != question.question.as_ref());
    for text in question.from.iter().chain(&question.question).chain(titled) {
        check_private(text, diagnostics);
    }
}

/// Who asks a question has to be able to be named without being found.
fn check_private(text: &LocalText, diagnostics: &mut Diagnostics) {
    for (_, text) in &text.texts {
        let found = match () {
            () if has_email(&text.value) => Phrase::new(
                "une adresse électronique serait publiée ici",
                "an e-mail address would be published here",
            ),
            () if has_phone(&text.value) => Phrase::new(
                "un numéro de téléphone serait publié ici",
                "a telephone number would be published here",
            ),
            () => continue,
        };
        diagnostics.add(
            Diagnostic::new("personal-data", text.span, found)
                .because(
                    "le dépôt et le site sont publics, et ce qui est publié ne se reprend pas",
                    "the repository and the site are public, and what is published cannot be taken back",
                )
                .mend(
                    "écrivez qui demande sans permettre de le joindre : `from: \"Une habitante de Kandi\"`",
                    "say who asks so that nobody can reach them: `from: \"A resident of Kandi\"`",
                ),
        );
    }
}

fn has_email(text: &str) -> bool {
    let words = text.split(|c: char| c.is_whitespace() || "<>()[],;:\"«»".contains(c));
    words.filter_map(|word| word.split_once('@')).any(|(name, host)| {
        let host = host.trim_end_matches(['.', '!', '?']);
        !name.is_empty() && host.contains('.') && !host.starts_with('.')
    })
}

/// Digits in a row but for what people put between them. A date, a sum and the number of a text have fewer, or a slash.
fn has_phone(text: &str) -> bool {
    let is_between = |c: char| matches!(c, ' ' | '.' | '-' | '\u{a0}' | '\u{202f}' | '(' | ')');
    let mut digits = 0;
    let mut groups = 0;
    let mut gap = true;
    let mut international = false;
    for c in text.chars().chain(std::iter::once('\n')) {
        if c.is_ascii_digit() {
            groups += usize::from(gap);
            digits += 1;
            gap = false;
        } else if is_between(c) && digits > 0 {
            gap = true;
        } else {
            if is_phone(digits, groups, international) {
                return true;
            }
            (digits, groups, gap, international) = (0, 0, true, c == '+');
        }
    }
    false
}

/// A sum of money is written in groups of three: a number in pairs, or in one, or with its country's, is a telephone's.
fn is_phone(digits: usize, groups: usize, international: bool) -> bool {
    digits >= PHONE_DIGITS && (international || groups == 1 || groups * 3 > digits + 2) && digits <= 15
}

fn disorder(
    late: &Spanned<Moment>,
    early: &Spanned<Moment>,
    (fr, en): (&'static str, &'static str),
) -> Diagnostic {
    Diagnostic::new("dates-reversed", late.span, Phrase::new(fr, en))
        .see(early.span, "cette date-ci vient d’abord", "this date comes first")
        .mend("corrigez l’une des deux dates", "correct one of the two dates")
}

fn no_way(span: Span) -> Diagnostic {
    Diagnostic::new(
        "no-way-to-answer",
        span,
        Phrase::new(
            "cette consultation ne dit pas comment répondre",
            "this consultation does not say how to answer",
        ),
    )
    .mend(
        "ajoutez `respond: { email: …, whatsapp: …, post: … }`, ou des réunions",
        "add `respond: { email: …, whatsapp: …, post: … }`, or meetings",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_is_told_from_a_sum_and_a_date() {
        for text in
            ["au 97 12 34 56", "+229 01 97 12 34 56", "97123456", "Awa, 01.97.12.34.56", "+22997123456"]
        {
            assert!(has_phone(text), "{text}");
        }
        for text in [
            "12 500 000 F CFA",
            "le 20/11/2026",
            "le 2026-11-20",
            "loi n° 2026-41",
            "250 000 habitants",
            "12,5 milliards",
            "de 2024 à 2026",
        ] {
            assert!(!has_phone(text), "{text}");
        }
    }

    #[test]
    fn an_address_is_told_from_a_handle() {
        assert!(has_email("Awa <awa.kota@exemple.example>") && has_email("(awa@exemple.example)."));
        assert!(!has_email("@sante sur X") && !has_email("rendez-vous @ Kandi"));
    }
}
