//! A citizen's question and what was answered: the text is the answer.

use super::FileName;
use super::council_item::{FollowUp, follow_up};
use super::front_matter::Parsed;
use super::parts::string;
use super::trunk::{self, Trunk};
use crate::lang::LocalText;
use crate::source::Spanned;
use crate::time::Moment;
use crate::value::Reader;
use crate::vocabulary::kinds::QuestionState;

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// The trunk.
    pub trunk: Trunk,
    /// What was asked; the title where there is nothing more to say.
    pub question: Option<LocalText>,
    /// Who asked, as the public may know it.
    pub from: Option<LocalText>,
    /// When it was asked.
    pub asked_on: Option<Spanned<Moment>>,
    /// How it came: `whatsapp`.
    pub channel: Option<String>,
    /// What became of it.
    pub state: QuestionState,
    /// Until when an answer is promised.
    pub due: Option<Spanned<Moment>>,
    /// When it was answered, or refused.
    pub answered_on: Option<Spanned<Moment>>,
    /// Why there is no answer.
    pub reason: Option<LocalText>,
    /// What happened since.
    pub follow_up: Vec<FollowUp>,
}

/// Reads a question.
pub fn read(reader: &mut Reader<'_>, file: &FileName<'_>, parsed: Parsed) -> Option<Question> {
    let (mut trunk, mut fields) = trunk::open(reader, file, &parsed.head, parsed.body)?;
    let question = fields.take("question").and_then(|n| reader.quotation(n));
    // The question is its own title, unless a shorter one was written.
    if trunk.title.is_none() && !fields.has("title") {
        trunk.title.clone_from(&question);
    }
    if !fields.has("question") {
        trunk::require_title(reader, &fields, &trunk);
    }
    let asked_on = fields.take("asked_on").and_then(|n| reader.moment(n));
    if trunk.date.is_none() && !fields.has("date") && asked_on.is_some() {
        trunk.date = asked_on.as_ref().map(trunk::day);
    }
    if !fields.has("asked_on") {
        trunk::require_date(reader, &fields, &trunk);
    }
    let from = fields.take("from").and_then(|n| reader.local_text(n));
    let channel = string(reader, fields.take("channel"));
    let due = fields.take("due").and_then(|n| reader.moment(n));
    let answered_on = fields.take("answered_on").and_then(|n| reader.moment(n));
    let reason = fields.take("reason").and_then(|n| reader.local_text(n));
    let written = fields.take("state").and_then(|n| reader.choice(n));
    let said = trunk.body.as_ref().is_some_and(|body| !body.text.trim().is_empty());
    // A text is an answer, and a reason a refusal, before anybody says so.
    let inferred = match () {
        () if said => QuestionState::Answered,
        () if reason.is_some() => QuestionState::Refused,
        () => QuestionState::Received,
    };
    let state = written.unwrap_or(inferred);
    let place = fields.key_span("state").unwrap_or(fields.span);
    if state == QuestionState::Answered && answered_on.is_none() && !fields.has("answered_on") {
        reader.missing(
            place,
            "answered_on",
            "écrivez le jour de la réponse : `answered_on: 2026-11-20`",
            "write the day of the answer: `answered_on: 2026-11-20`",
        );
    }
    if state == QuestionState::Answered && !said && !fields.has("body") {
        reader.missing(
            place,
            "body",
            "écrivez la réponse sous l’en-tête",
            "write the answer below the front matter",
        );
    }
    if state == QuestionState::Refused && reason.is_none() && !fields.has("reason") {
        reader.missing(
            place,
            "reason",
            "dites au public pourquoi il n’y aura pas de réponse",
            "tell the public why there will be no answer",
        );
    }
    let follow_up = fields.take("follow_up").map(|n| reader.list(n, follow_up)).unwrap_or_default();
    reader.finish(fields);
    Some(Question { trunk, question, from, asked_on, channel, state, due, answered_on, reason, follow_up })
}
