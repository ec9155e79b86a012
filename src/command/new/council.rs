//! A new report of the Council of Ministers, named by its date.

use jiff::civil::Date;

use super::super::{Failure, day};
use super::scalar::scalar;
use super::{DRAFT, DRAFT_NOTE, Draft, title};
use crate::cli::NewCouncil;
use crate::phrase::Phrase;

pub(super) fn draft(today: Date, asked: &NewCouncil) -> Result<Draft, Failure> {
    let date_as_title = asked.title.as_deref().and_then(day::read);
    let title = match &asked.title {
        Some(typed) if date_as_title.is_none() => Some(title::read(typed)?),
        _ => None,
    };
    let date = match &asked.date {
        Some(typed) => day::read(typed).ok_or_else(|| day::not_a_date(typed))?,
        None => date_as_title.unwrap_or(today),
    };
    let title_line =
        title.as_ref().map(|title| format!("title: {}\n", scalar(&title.text))).unwrap_or_default();
    Ok(Draft {
        kind: "councils",
        path: format!("{date}.md"),
        id: date.to_string(),
        text: text(date, &title_line),
        notes: notes(title.map(|title| title.notes()).unwrap_or_default()),
    })
}

fn text(date: Date, title_line: &str) -> String {
    let (figures, words) = (day::figures(date), day::words(date));
    format!(
        "---\n{title_line}date: {figures}\n{DRAFT}\
         # number: \"N° 41/CM\"     # numéro du compte rendu\n\
         # kind: ordinary         # ordinary, extraordinary, thematic, cabinet, government\n\
         # stage: full            # agenda, highlights, full\n\
         # key_facts: []          # l’essentiel, trois à cinq phrases\n\
         # next_expected:         # date du prochain conseil\n\
         ---\n\n\
         Le Conseil des ministres s’est réuni le {words}.\n"
    )
}

fn notes(mut notes: Vec<Phrase>) -> Vec<Phrase> {
    notes.push(Phrase::fixed(
        "Dans le texte\u{a0}: « ## » ouvre une rubrique du profil, « ### » un point\u{a0}; une ligne « - Fonction : Madame Prénom NOM » est une nomination.",
        "In the text: `##` opens a section of the profile, `###` an item; a line `- Post: Madame Given NAME` is a nomination.",
    ));
    notes.push(DRAFT_NOTE);
    notes
}
