//! A consultation: what the public is asked, until when, how to answer, and what came of it.

use super::front_matter::Parsed;
use super::parts::{self, Attachment, string};
use super::trunk::{self, Trunk};
use super::{FileName, Reference};
use crate::lang::LocalText;
use crate::source::Spanned;
use crate::time::Moment;
use crate::value::{Fields, Reader};
use crate::yaml::{Kind, Node};

/// A consultation. Its state is not written but worked out from its dates.
#[derive(Clone, Debug)]
pub struct Consultation {
    /// The trunk.
    pub trunk: Trunk,
    /// What is asked.
    pub question: Option<LocalText>,
    /// First moment to answer.
    pub opens: Option<Spanned<Moment>>,
    /// Last moment to answer.
    pub closes: Option<Spanned<Moment>>,
    /// Who is asked.
    pub who: Option<LocalText>,
    /// To what end.
    pub why: Option<LocalText>,
    /// The council's decision behind it.
    pub item: Option<Reference>,
    /// What to read before.
    pub documents: Vec<Attachment>,
    /// How to answer.
    pub respond: Respond,
    /// What becomes of what one gives of oneself.
    pub privacy: Option<LocalText>,
    /// What came in.
    pub feedback: Option<Feedback>,
    /// What was made of it.
    pub outcome: Option<Outcome>,
}

/// Ways to answer.
#[derive(Clone, Debug, Default)]
pub struct Respond {
    /// A form.
    pub url: Option<Spanned<String>>,
    /// E-mail.
    pub email: Option<Spanned<String>>,
    /// Postal address.
    pub post: Option<LocalText>,
    /// A `WhatsApp` number.
    pub whatsapp: Option<String>,
    /// Telephone numbers.
    pub phones: Vec<String>,
    /// Meetings.
    pub meetings: Vec<Meeting>,
}

impl Respond {
    /// Whether there is no way at all.
    pub fn is_empty(&self) -> bool {
        self.url.is_none()
            && self.email.is_none()
            && self.post.is_none()
            && self.whatsapp.is_none()
            && self.phones.is_empty()
            && self.meetings.is_empty()
    }
}

/// A meeting.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// When.
    pub date: Option<Moment>,
    /// In which town.
    pub place: Option<LocalText>,
    /// Where there.
    pub address: Option<LocalText>,
}

/// What came in.
#[derive(Clone, Debug)]
pub struct Feedback {
    /// From when on it is public; from the closing on if absent.
    pub published: Option<Spanned<Moment>>,
    /// How many answers.
    pub total: Option<u32>,
    /// Of them from organisations.
    pub organisations: Option<u32>,
    /// Of them from persons.
    pub people: Option<u32>,
    /// What they say.
    pub results: Vec<Tally>,
}

/// The answers to one question.
#[derive(Clone, Debug)]
pub struct Tally {
    /// What was asked.
    pub question: Option<LocalText>,
    /// The answers to choose from, each with how many chose it.
    pub options: Vec<(LocalText, u32)>,
}

/// What was made of it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// By when it is promised.
    pub due: Option<Spanned<Moment>>,
    /// From when on it is public; from the closing on if absent.
    pub published: Option<Spanned<Moment>>,
    /// What we asked.
    pub we_asked: Option<LocalText>,
    /// What you said.
    pub you_said: Vec<LocalText>,
    /// What we did.
    pub we_did: Vec<LocalText>,
    /// The decision taken.
    pub decision: Option<LocalText>,
}

impl Consultation {
    /// By when an outcome is promised: the day that says so, else the moment from which it is public.
    pub fn promised_outcome(&self) -> Option<&Moment> {
        let outcome = self.outcome.as_ref()?;
        outcome.due.as_ref().or(outcome.published.as_ref()).map(|at| &at.value)
    }
}

impl Outcome {
    /// Whether anything is told; a date alone is a promise.
    pub fn is_told(&self) -> bool {
        let lines = self.you_said.len() + self.we_did.len();
        self.we_asked.is_some() || self.decision.is_some() || lines > 0
    }
}

/// Reads a consultation.
pub fn read(reader: &mut Reader<'_>, file: &FileName<'_>, parsed: Parsed) -> Option<Consultation> {
    let (mut trunk, mut fields) = trunk::open(reader, file, &parsed.head, parsed.body)?;
    trunk::require_title(reader, &fields, &trunk);
    let opens = fields.take("opens").and_then(|n| reader.moment(n));
    // « date limite » and « clôture » are the words of calls: here they can mean nothing else.
    let closes = reader.either(&mut fields, "closes", "deadline").and_then(|n| reader.moment(n));
    if closes.is_none() && !fields.has("closes") && !fields.has("deadline") {
        reader.missing(
            fields.span,
            "closes",
            "écrivez jusqu’à quand on peut répondre : `closes: 2026-12-15`",
            "write until when one can answer: `closes: 2026-12-15`",
        );
    }
    // Whoever says when it opens has said its date.
    if trunk.date.is_none() && !fields.has("date") && opens.is_some() {
        trunk.date = opens.as_ref().map(trunk::day);
    }
    if !fields.has("opens") {
        trunk::require_date(reader, &fields, &trunk);
    }
    let consultation = Consultation {
        trunk,
        question: fields.take("question").and_then(|n| reader.local_text(n)),
        opens,
        closes,
        who: fields.take("who").and_then(|n| reader.local_text(n)),
        why: fields.take("why").and_then(|n| reader.local_text(n)),
        item: fields.take("item").and_then(|n| reader.text(n)).map(Reference::new),
        documents: fields.take("documents").map(|n| reader.list(n, parts::attachment)).unwrap_or_default(),
        respond: fields.take("respond").and_then(|n| respond(reader, n)).unwrap_or_default(),
        privacy: fields.take("privacy").and_then(|n| reader.local_text(n)),
        feedback: fields.take("feedback").and_then(|n| feedback(reader, n)),
        outcome: fields.take("outcome").and_then(|n| outcome(reader, n)),
    };
    reader.finish(fields);
    Some(consultation)
}

fn respond(reader: &mut Reader<'_>, node: &Node) -> Option<Respond> {
    let mut fields = reader.fields(node)?;
    let respond = Respond {
        url: fields.take("url").and_then(|n| reader.text(n)),
        email: fields.take("email").and_then(|n| reader.text(n)),
        post: fields.take("post").and_then(|n| reader.local_text(n)),
        whatsapp: string(reader, fields.take("whatsapp")),
        phones: trunk::strings(reader, &mut fields, "phone"),
        meetings: fields.take("meetings").map(|n| reader.list(n, meeting)).unwrap_or_default(),
    };
    reader.finish(fields);
    Some(respond)
}

fn meeting(reader: &mut Reader<'_>, node: &Node) -> Option<Meeting> {
    let mut fields = reader.fields(node)?;
    let meeting = Meeting {
        date: fields.take("date").and_then(|n| reader.moment(n)).map(|date| date.value),
        place: fields.take("place").and_then(|n| reader.local_text(n)),
        address: fields.take("address").and_then(|n| reader.local_text(n)),
    };
    reader.finish(fields);
    Some(meeting)
}

/// `publie_le` is the trunk's word for the same thing.
fn published(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<Spanned<Moment>> {
    reader.either(fields, "published", "publish_at").and_then(|node| reader.moment(node))
}

fn feedback(reader: &mut Reader<'_>, node: &Node) -> Option<Feedback> {
    let mut fields = reader.fields(node)?;
    let published = published(reader, &mut fields);
    let (total, organisations, people) =
        fields.take("responses").map_or((None, None, None), |n| responses(reader, n));
    let results = fields.take("results").map(|n| reader.list(n, tally)).unwrap_or_default();
    reader.finish(fields);
    Some(Feedback { published, total, organisations, people, results })
}

/// How many in all, and of them organisations and persons; a number alone is how many in all.
fn responses(reader: &mut Reader<'_>, node: &Node) -> (Option<u32>, Option<u32>, Option<u32>) {
    if let Kind::Scalar(_) = node.kind {
        return (reader.number(node), None, None);
    }
    let Some(mut fields) = reader.fields(node) else { return (None, None, None) };
    let mut number = |name| fields.take(name).and_then(|n| reader.number(n));
    let counts = (number("total"), number("organisations"), number("people"));
    reader.finish(fields);
    counts
}

fn tally(reader: &mut Reader<'_>, node: &Node) -> Option<Tally> {
    let mut fields = reader.fields(node)?;
    let question = fields.take("question").and_then(|n| reader.local_text(n));
    let options = fields.take("options").map(|n| reader.list(n, option)).unwrap_or_default();
    reader.finish(fields);
    Some(Tally { question, options })
}

fn option(reader: &mut Reader<'_>, node: &Node) -> Option<(LocalText, u32)> {
    let mut fields = reader.fields(node)?;
    let label = fields.take("label").and_then(|n| reader.local_text(n));
    let votes = fields.take("votes").and_then(|n| reader.number(n));
    let here = [("label", label.is_some()), ("votes", votes.is_some())];
    for (name, _) in here.into_iter().filter(|(name, here)| !here && !fields.has(name)) {
        reader.missing(
            fields.span,
            name,
            "écrivez la réponse et combien l’ont choisie : `{ label: Oui, votes: 120 }`",
            "write the answer and how many chose it: `{ label: Yes, votes: 120 }`",
        );
    }
    reader.finish(fields);
    Some((label?, votes?))
}

fn outcome(reader: &mut Reader<'_>, node: &Node) -> Option<Outcome> {
    let mut fields = reader.fields(node)?;
    let outcome = Outcome {
        due: fields.take("due").and_then(|n| reader.moment(n)),
        published: published(reader, &mut fields),
        we_asked: fields.take("we_asked").and_then(|n| reader.local_text(n)),
        you_said: reader.local_texts(fields.take("you_said")),
        we_did: reader.local_texts(fields.take("we_did")),
        decision: fields.take("decision").and_then(|n| reader.local_text(n)),
    };
    reader.finish(fields);
    Some(outcome)
}
