//! An item of a council: what was put before it, what it did, and what became of it.

use super::body::{self, Body};
use super::parts::string;
use super::trunk::{references, strings};
use super::{Reference, council_checks, nature, sequence};
use crate::lang::LocalText;
use crate::source::{Span, Spanned};
use crate::time::Moment;
use crate::value::{Fields, Reader};
use crate::vocabulary::values::{Action, FollowUpStatus, Nature};
use crate::yaml::{Kind, Node};
use jiff::civil::Date;

/// An item.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its anchor, if the editor fixed it.
    pub id: Option<Spanned<String>>,
    /// Its anchor on the page: the fixed one, else made from the title.
    pub anchor: String,
    /// Where it stands.
    pub span: Span,
    /// It is a ministry's heading in a pasted report, with the text below it.
    pub heads_group: bool,
    /// The section it was put in.
    pub section: Option<Spanned<String>>,
    /// Its number as printed, if the profile's is not wanted.
    pub number: Option<String>,
    /// What it is.
    pub nature: Option<Nature>,
    /// What the council did.
    pub action: Option<Action>,
    /// Its title.
    pub title: LocalText,
    /// The same in a citizen's words.
    pub plain_title: Option<LocalText>,
    /// Who reported.
    pub institutions: Vec<Reference>,
    /// « En liaison avec ».
    pub with: Vec<Reference>,
    /// Who carries it out.
    pub implementers: Vec<Implementer>,
    /// The legal text.
    pub text: Option<LegalText>,
    /// The agreement.
    pub agreement: Option<Agreement>,
    /// Sums, as written.
    pub amounts: Vec<Amount>,
    /// From when it holds.
    pub valid_from: Option<Date>,
    /// Until when it holds.
    pub valid_to: Option<Date>,
    /// Subjects.
    pub topics: Vec<Reference>,
    /// Places.
    pub places: Vec<LocalText>,
    /// The text, in Markdown.
    pub body: Option<Body>,
    /// Its parts.
    pub children: Vec<Item>,
    /// What became of it.
    pub follow_up: Vec<FollowUp>,
}

impl Item {
    /// An item of which nothing is known but its title.
    pub fn titled(title: LocalText) -> Self {
        Item {
            id: None,
            anchor: String::new(),
            span: title.span,
            heads_group: false,
            section: None,
            number: None,
            nature: None,
            action: None,
            title,
            plain_title: None,
            institutions: Vec::new(),
            with: Vec::new(),
            implementers: Vec::new(),
            text: None,
            agreement: None,
            amounts: Vec::new(),
            valid_from: None,
            valid_to: None,
            topics: Vec::new(),
            places: Vec::new(),
            body: None,
            children: Vec::new(),
            follow_up: Vec::new(),
        }
    }
}

/// A task given to an institution.
#[derive(Clone, Debug)]
pub struct Implementer {
    /// Who.
    pub institution: Reference,
    /// What.
    pub task: Option<LocalText>,
    /// By when.
    pub due: Option<Date>,
}

/// The legal text behind an item.
#[derive(Clone, Debug, Default)]
pub struct LegalText {
    /// Law, decree …
    pub kind: Option<String>,
    /// Still a draft.
    pub draft: bool,
    /// Number of the draft.
    pub project_number: Option<String>,
    /// Number of the text.
    pub number: Option<String>,
    /// Day of signature.
    pub signed_on: Option<Date>,
    /// Day of entry into force.
    pub in_force_on: Option<Date>,
    /// Where it was published.
    pub gazette: Option<Gazette>,
    /// What it amends.
    pub amends: Vec<String>,
    /// What it repeals.
    pub repeals: Vec<String>,
}

/// A place in the official journal.
#[derive(Clone, Debug, Default)]
pub struct Gazette {
    /// Its title.
    pub title: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// Its address.
    pub url: Option<String>,
}

/// An agreement with a partner.
#[derive(Clone, Debug, Default)]
pub struct Agreement {
    /// With whom.
    pub partner: Option<String>,
    /// Loan, grant …
    pub instrument: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Day of signature.
    pub signed_on: Option<Date>,
    /// Place of signature.
    pub place: Option<String>,
}

/// A sum, as people write it.
#[derive(Clone, Debug, Default)]
pub struct Amount {
    /// « 207,8 millions ».
    pub value: String,
    /// « EUR ».
    pub currency: Option<String>,
    /// Loan, grant, cost …
    pub kind: Option<String>,
    /// Who pays.
    pub funder: Option<String>,
}

/// A station in the life of a decision.
#[derive(Clone, Debug)]
pub struct FollowUp {
    /// When.
    pub date: Spanned<Moment>,
    /// What; a follow-up without it is told by its note.
    pub status: Option<FollowUpStatus>,
    /// More to say.
    pub note: Option<LocalText>,
    /// Where to read it.
    pub url: Option<Spanned<String>>,
}

/// Reads an item, and its parts below it.
pub fn item(reader: &mut Reader<'_>, node: &Node) -> Option<Item> {
    let mut fields = reader.fields(node)?;
    let title = fields.take("title").and_then(|n| reader.local_text(n));
    if title.is_none() && !fields.has("title") {
        reader.missing(fields.span, "title", "donnez un titre à ce point", "give this item a title");
    }
    let (valid_from, valid_to) = validity(reader, &mut fields);
    let item = title.map(|title| Item {
        id: fields.take("id").and_then(|n| reader.text(n)),
        section: fields.take("section").and_then(|n| reader.text(n)),
        number: string(reader, fields.take("number")),
        nature: fields.take("nature").map_or_else(|| nature::of(&title), |n| reader.choice(n)),
        action: fields.take("action").and_then(|n| reader.choice(n)),
        plain_title: fields.take("plain_title").and_then(|n| reader.local_text(n)),
        institutions: references(reader, &mut fields, "institution"),
        with: references(reader, &mut fields, "with"),
        implementers: fields.take("implementers").map(|n| reader.list(n, implementer)).unwrap_or_default(),
        text: fields.take("text").and_then(|n| legal_text(reader, n)),
        agreement: fields.take("agreement").and_then(|n| agreement(reader, n)),
        amounts: fields.take("amounts").map(|n| reader.list(n, amount)).unwrap_or_default(),
        valid_from,
        valid_to,
        topics: references(reader, &mut fields, "topics"),
        places: reader.local_texts(fields.take("places")),
        body: fields.take("body").and_then(|n| body::in_field(reader, n)),
        children: fields.take("children").map(|n| reader.list(n, item)).unwrap_or_default(),
        follow_up: fields.take("follow_up").map(|n| reader.list(n, follow_up)).unwrap_or_default(),
        ..Item::titled(title)
    });
    if let Some(item) = &item {
        council_checks::number(reader, item);
    }
    if item.is_some() {
        reader.finish(fields);
    }
    item
}

fn validity(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> (Option<Date>, Option<Date>) {
    let Some(node) = fields.take("validity") else { return (None, None) };
    period(reader, node)
}

/// Reads `{ from, to }`.
pub fn period(reader: &mut Reader<'_>, node: &Node) -> (Option<Date>, Option<Date>) {
    let Some(mut fields) = reader.fields(node) else { return (None, None) };
    let from = date(reader, fields.take("from"));
    let to = fields.take("to").and_then(|n| reader.date(n));
    if let (Some(from), Some(to)) = (from, &to) {
        sequence::in_order(reader, from, to.value, to.span);
    }
    reader.finish(fields);
    (from, to.map(|to| to.value))
}

fn implementer(reader: &mut Reader<'_>, node: &Node) -> Option<Implementer> {
    if let Kind::Scalar(_) = node.kind {
        return reader.text(node).map(|name| Implementer {
            institution: Reference::new(name),
            task: None,
            due: None,
        });
    }
    let mut fields = reader.fields(node)?;
    let institution = fields.take("institution").and_then(|n| reader.text(n)).map(Reference::new);
    if institution.is_none() && !fields.has("institution") {
        reader.missing(fields.span, "institution", "dites qui en est chargé", "say who is in charge");
    }
    let task = fields.take("task").and_then(|n| reader.local_text(n));
    let due = date(reader, fields.take("due"));
    reader.finish(fields);
    Some(Implementer { institution: institution?, task, due })
}

fn legal_text(reader: &mut Reader<'_>, node: &Node) -> Option<LegalText> {
    let mut fields = reader.fields(node)?;
    let signed_on = date(reader, fields.take("signed_on"));
    let in_force_on = fields.take("in_force_on").and_then(|n| reader.date(n));
    council_checks::in_force(reader, signed_on, in_force_on.as_ref());
    let text = LegalText {
        kind: string(reader, fields.take("kind")),
        draft: fields.take("draft").and_then(|n| reader.flag(n)).unwrap_or(false),
        project_number: string(reader, fields.take("project_number")),
        number: string(reader, fields.take("number")),
        signed_on,
        in_force_on: in_force_on.map(|date| date.value),
        gazette: fields.take("gazette").and_then(|n| gazette(reader, n)),
        amends: strings(reader, &mut fields, "amends"),
        repeals: strings(reader, &mut fields, "repeals"),
    };
    reader.finish(fields);
    Some(text)
}

fn gazette(reader: &mut Reader<'_>, node: &Node) -> Option<Gazette> {
    let mut fields = reader.fields(node)?;
    let gazette = Gazette {
        title: string(reader, fields.take("title")),
        date: date(reader, fields.take("date")),
        url: string(reader, fields.take("url")),
    };
    reader.finish(fields);
    Some(gazette)
}

fn agreement(reader: &mut Reader<'_>, node: &Node) -> Option<Agreement> {
    let mut fields = reader.fields(node)?;
    let agreement = Agreement {
        partner: string(reader, fields.take("partner")),
        instrument: string(reader, fields.take("instrument")),
        number: string(reader, fields.take("number")),
        signed_on: date(reader, fields.take("signed_on")),
        place: string(reader, fields.take("place")),
    };
    reader.finish(fields);
    Some(agreement)
}

fn amount(reader: &mut Reader<'_>, node: &Node) -> Option<Amount> {
    if let Kind::Scalar(_) = node.kind {
        return reader.text(node).map(|text| Amount { value: text.value, ..Amount::default() });
    }
    let mut fields = reader.fields(node)?;
    let value = string(reader, fields.take("value"));
    if value.is_none() && !fields.has("value") {
        reader.missing(
            fields.span,
            "value",
            "écrivez la somme : `value: 12,5 milliards`",
            "write the sum: `value: 12.5 billion`",
        );
    }
    let currency = string(reader, fields.take("currency"));
    let kind = string(reader, fields.take("kind"));
    let funder = string(reader, fields.take("funder"));
    reader.finish(fields);
    Some(Amount { value: value?, currency, kind, funder })
}

/// Reads a station in the life of a decision, or of a question.
pub fn follow_up(reader: &mut Reader<'_>, node: &Node) -> Option<FollowUp> {
    let mut fields = reader.fields(node)?;
    let date = fields.take("date").and_then(|n| reader.moment(n));
    let status = fields.take("status").and_then(|n| reader.choice(n));
    let note = fields.take("note").and_then(|n| reader.local_text(n));
    if date.is_none() && !fields.has("date") {
        reader.missing(
            fields.span,
            "date",
            "écrivez la date de cette suite",
            "write the date of this follow-up",
        );
    }
    if status.is_none() && note.is_none() && !fields.has("status") {
        reader.missing(
            fields.span,
            "status",
            "dites ce qui s’est passé : `status:` ou `note:`",
            "say what happened: `status:` or `note:`",
        );
    }
    let url = fields.take("url").and_then(|n| reader.text(n));
    reader.finish(fields);
    Some(FollowUp { date: date?, status, note, url })
}

/// A date field's value alone.
pub fn date(reader: &mut Reader<'_>, node: Option<&Node>) -> Option<Date> {
    node.and_then(|node| reader.date(node)).map(|date| date.value)
}
