//! A new fact-check, consultation or question: what stands before the public's answer, or ours, and the rest to uncomment.

use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::{Failure, day};
use super::communique::institution;
use super::scalar::scalar;
use super::{DRAFT, DRAFT_NOTE, Draft, title};
use crate::cli::NewDocument;
use crate::phrase::Phrase;

/// How long a new consultation is open, until somebody says otherwise.
const OPEN_DAYS: i64 = 30;

/// What the kinds have in common.
struct Asked {
    title: title::Title,
    /// Title, institution and, but for a consultation, the date.
    head: String,
    date: Date,
}

impl Asked {
    fn read(content: &Path, today: Date, asked: &NewDocument) -> Result<Asked, Failure> {
        let title = title::read(&asked.title)?;
        let date = asked
            .date
            .as_deref()
            .map_or(Ok(today), |typed| day::read(typed).ok_or_else(|| day::not_a_date(typed)))?;
        let institution = institution(content, asked.institution.as_deref())?;
        let head = format!(
            "---\ntitle: {}\ninstitution: {}\ndate: {}\n{DRAFT}",
            scalar(&title.text),
            scalar(&institution),
            day::figures(date)
        );
        Ok(Asked { title, head, date })
    }

    fn draft(self, kind: &'static str, fields: &str, body: &str, note: Phrase) -> Draft {
        let mut notes = self.title.notes();
        notes.extend([note, DRAFT_NOTE]);
        Draft {
            kind,
            path: format!("{:04}/{}.md", self.date.year(), self.title.id),
            text: format!("{}{fields}---\n\n{body}\n", self.head),
            id: self.title.id,
            notes,
        }
    }
}

pub(super) fn factcheck(content: &Path, today: Date, asked: &NewDocument) -> Result<Draft, Failure> {
    let fields = "state: checking          # reported, checking, published\n\
                  # verdict: faux          # faux, trompeur, hors_contexte, non_verifie, vrai, satire\n\
                  # claim:                 # ce qui circule, tel qu’on le dit\n\
                  # fact:                  # ce qui est établi, en une phrase\n\
                  # kind_of_fake:          # document, photo, video, audio, account, website, message, statement\n\
                  # impersonates:          # l’institution pour laquelle le faux se fait passer\n\
                  # appearances: []        # { network: whatsapp, url: , first_seen: , archive: }\n\
                  # clues: []              # comment le reconnaître\n\
                  # evidence: []           # { title: , url: }\n\
                  # real_document:         # communique/…\n\
                  # image_of_fake: { file: , alt: }   # publiée marquée du verdict, jamais telle quelle\n";
    let body = "Ce que nous avons vérifié, et comment.";
    let note = Phrase::fixed(
        "Le titre dit la vérité, jamais la rumeur. Une fois le verdict connu\u{a0}: verdict, puis « state: published ».",
        "The title states the truth, never the rumour. Once the verdict is known: verdict, then `state: published`.",
    );
    Ok(Asked::read(content, today, asked)?.draft("factchecks", fields, body, note))
}

pub(super) fn consultation(content: &Path, today: Date, asked: &NewDocument) -> Result<Draft, Failure> {
    let asked = Asked::read(content, today, asked)?;
    let closes = asked.date.checked_add(OPEN_DAYS.days()).unwrap_or(Date::MAX);
    let fields = format!(
        "opens: {}\ncloses: {}\n\
         # question:              # ce qui est demandé, en une phrase\n\
         # who:                   # qui est consulté\n\
         # why:                   # à quoi servira l’avis du public\n\
         # item:                  # 2026-11-18#code-numerique : la décision du Conseil à l’origine\n\
         # respond: {{ url: , email: , post: , whatsapp: , phone: , meetings: [{{ date: , place: , address: }}] }}\n\
         # documents: []          # à lire avant de répondre\n\
         # privacy:               # ce que deviennent les données personnelles\n",
        day::figures(asked.date),
        day::figures(closes)
    );
    let body = "De quoi il s’agit, et ce que le public peut changer.";
    let note = Phrase::fixed(
        "À compléter\u{a0}: closes (trente jours pour commencer) et respond, les moyens de répondre. Après la clôture\u{a0}: feedback, outcome.",
        "To complete: closes (thirty days to begin with) and respond, the ways to answer. After the closing: feedback, outcome.",
    );
    Ok(asked.draft("consultations", &fields, body, note))
}

pub(super) fn question(content: &Path, today: Date, asked: &NewDocument) -> Result<Draft, Failure> {
    let asked = Asked::read(content, today, asked)?;
    let fields = format!(
        "asked_on: {}\nstate: received          # received, grouped, transferred, answered, refused\n\
         # question:              # la question entière, si elle est plus longue que le titre\n\
         # from:                  # « Une habitante de Kandi » : ni nom complet, ni numéro, ni courriel\n\
         # channel:               # whatsapp, email, phone, radio\n\
         # due:                   # le jour où la réponse est promise\n\
         # answered_on:           # le jour de la réponse\n",
        day::figures(asked.date)
    );
    let note = Phrase::fixed(
        "La réponse s’écrit sous l’en-tête, avec « state: answered » et answered_on\u{a0}; un refus, avec « state: refused » et reason.",
        "The answer is written below the front matter, with `state: answered` and answered_on; a refusal with `state: refused` and reason.",
    );
    Ok(asked.draft("questions", &fields, "", note))
}
