//! A Council of Ministers report, in YAML with all that can be said or in Markdown as it is pasted from a word processor.

use super::body::{self, Body};
use super::council_item::{self, Item, date};
use super::council_markdown::{self, Heading};
use super::front_matter::Parsed;
use super::nomination::{self, Mission, Nomination};
use super::parts::string;
use super::trunk::{self, Trunk, strings};
use super::{FileName, Reference, council_checks};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::lang::LocalText;
use crate::slug;
use crate::source::{Span, Spanned};
use crate::value::{Fields, Reader};
use crate::vocabulary::values::{CouncilKind, Stage};
use crate::yaml::{Kind, Node};
use jiff::civil::{Date, Time};
use std::collections::BTreeMap;

/// A report.
#[derive(Clone, Debug)]
pub struct Council {
    /// The trunk.
    pub trunk: Trunk,
    /// Ordinary, extraordinary … or not held.
    pub kind: CouncilKind,
    /// How complete the report is.
    pub stage: Stage,
    /// Its country's layout; the site's if absent.
    pub profile: Option<Spanned<String>>,
    /// When it sat; never empty.
    pub sessions: Vec<Session>,
    /// Where; the profile's if absent.
    pub place: Option<LocalText>,
    /// Who presided; the profile's if absent.
    pub chair: Option<Reference>,
    /// Who was absent.
    pub absent: Vec<String>,
    /// Who stood in.
    pub interim: Vec<String>,
    /// Date of the sitting whose minutes were approved.
    pub previous_minutes_approved: Option<Spanned<Date>>,
    /// The day of the Islamic calendar as it is printed; computed if absent.
    pub hijri: Option<LocalText>,
    /// The opening, in Markdown; the profile's if absent.
    pub preamble: Option<Body>,
    /// The headings of a report in Markdown, until a profile says what they mean.
    pub written: Vec<Heading>,
    /// The report as it is printed, once its profile has laid it out; nothing before.
    pub parts: Vec<Part>,
    /// Items, each in a section.
    pub items: Vec<Item>,
    /// Nominations.
    pub nominations: Vec<Nomination>,
    /// Missions.
    pub missions: Vec<Mission>,
    /// When the next one is expected, if the cadence does not say it.
    pub next_expected: Option<Spanned<Date>>,
    /// Why none was held.
    pub reason: Option<LocalText>,
}

/// A sitting.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its day.
    pub date: Date,
    /// When it began.
    pub start: Option<Time>,
    /// When it ended.
    pub end: Option<Time>,
}

/// A part of a report as it is printed: a section of the profile, or one of the report's own.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its anchor on the page.
    pub anchor: String,
    /// Its number as printed: « I. ».
    pub number: Option<String>,
    /// Its title.
    pub title: PartTitle,
    /// The profile's sentence under its title.
    pub lead: Option<LocalText>,
    /// The report's own text before its first item.
    pub intro: Option<Body>,
    /// Its items, those of a heading together.
    pub groups: Vec<Group>,
    /// It holds the nominations.
    pub nominations: bool,
    /// How the headings of its nominations are numbered: `{group}` stands for the number.
    pub group_numbering: Option<String>,
    /// It begins with the minutes of the sitting before.
    pub minutes: bool,
}

/// Items under one heading, or under none.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its number as printed.
    pub number: Option<String>,
    /// Its heading.
    pub title: Option<PartTitle>,
    /// The heading is an item itself: a ministry's, with the text below it.
    pub headed: bool,
    /// Which of [`Council::items`] it holds.
    pub items: Vec<usize>,
}

/// What stands over a part.
#[derive(Clone, Debug)]
pub enum PartTitle {
    /// A text.
    Text(LocalText),
    /// A sentence of the profile about an institution.
    Of(LocalText, Reference),
}

impl Council {
    /// The day that names the council: the last sitting's.
    pub fn date(&self) -> Option<Date> {
        let days = self.days();
        days.last().copied().or_else(|| self.trunk.date.as_ref().map(|date| date.value))
    }

    /// The days on which it sat, each once, in order.
    pub fn days(&self) -> Vec<Date> {
        let mut days: Vec<Date> = self.sessions.iter().map(|session| session.date).collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// Reads a report.
pub fn read(reader: &mut Reader<'_>, file: &FileName<'_>, parsed: Parsed) -> Option<Council> {
    let (mut trunk, mut fields) = trunk::open(reader, file, &parsed.head, parsed.body)?;
    let sessions = sessions(reader, &mut fields, &trunk);
    if trunk.date.is_none() {
        trunk.date = sessions.first().map(|session| Spanned::new(session.date, Span::start_of(file.source)));
    }
    if sessions.is_empty() && !fields.has("sessions") {
        trunk::require_date(reader, &fields, &trunk);
    }
    let kind = fields.take("kind").and_then(|n| reader.choice(n)).unwrap_or_default();
    let (absent, interim) = fields.take("attendance").map(|n| attendance(reader, n)).unwrap_or_default();
    let mut council = Council {
        kind,
        stage: fields.take("stage").and_then(|n| reader.choice(n)).unwrap_or_default(),
        profile: fields.take("profile").and_then(|n| reader.text(n)),
        sessions,
        place: fields.take("place").and_then(|n| reader.local_text(n)),
        chair: fields.take("chair").and_then(|n| reader.text(n)).map(Reference::new),
        absent,
        interim,
        previous_minutes_approved: fields.take("previous_minutes_approved").and_then(|n| reader.date(n)),
        hijri: fields.take("hijri").and_then(|n| reader.local_text(n)),
        preamble: fields.take("preamble").and_then(|n| body::in_field(reader, n)),
        written: Vec::new(),
        parts: Vec::new(),
        items: fields.take("items").map(|n| reader.list(n, council_item::item)).unwrap_or_default(),
        nominations: fields
            .take("nominations")
            .map(|n| reader.list(n, nomination::nomination))
            .unwrap_or_default(),
        missions: fields.take("missions").map(|n| reader.list(n, nomination::mission)).unwrap_or_default(),
        next_expected: fields.take("next_expected").and_then(|n| reader.date(n)),
        reason: fields.take("reason").and_then(|n| reader.local_text(n)),
        trunk,
    };
    if kind == CouncilKind::NotHeld && council.reason.is_none() && !fields.has("reason") {
        let place = fields.key_span("kind").unwrap_or(fields.span);
        reader.missing(
            place,
            "reason",
            "dites au public pourquoi le conseil ne se tient pas : `reason: \"…\"`",
            "tell the public why no council is held: `reason: \"…\"`",
        );
    }
    council_checks::not_held(reader, &council, &fields);
    reader.finish(fields);
    council_checks::dates(reader, &council);
    let mut taken = Anchors::default();
    if kind != CouncilKind::NotHeld {
        council_markdown::read(&mut council);
        fix_headings(reader, &mut council.written, &mut taken);
    }
    council.items.iter_mut().for_each(|item| fix_anchor(reader, item, &mut taken));
    Some(council)
}

/// Anchors of the page's own parts, which no item may take; and the words behind a document's address, in each language,
/// where an item's own page would stand.
const PAGE_ANCHORS: &[&str] = &[
    "contenu",
    "plan",
    "essentiel",
    "decisions",
    "nominations",
    "missions",
    "partager",
    "partilhar",
    "share",
    "yada",
    "sommaire",
    "versions",
    "telecharger",
];

/// The anchors of a report's items so far.
#[derive(Default)]
struct Anchors {
    places: BTreeMap<String, Span>,
    /// For an anchor that is taken, the number to try next.
    next: BTreeMap<String, u32>,
}

impl Anchors {
    /// The wanted anchor, numbered where the page or another item has it.
    fn free(&mut self, wanted: &str) -> String {
        let mut anchor = wanted.to_owned();
        let next = self.next.entry(wanted.to_owned()).or_insert(2);
        while self.places.contains_key(&anchor) || PAGE_ANCHORS.contains(&anchor.as_str()) {
            anchor = format!("{wanted}-{next}");
            *next += 1;
        }
        anchor
    }
}

/// An item's anchor: the one that was fixed, else its title's slug, numbered where another item has it.
fn fix_anchor(reader: &mut Reader<'_>, item: &mut Item, taken: &mut Anchors) {
    let title = item.title.texts.first().map_or("", |(_, title)| &title.value);
    item.anchor = anchor(reader, item.id.as_ref(), title, item.span, taken);
    for child in &mut item.children {
        fix_anchor(reader, child, taken);
    }
}

/// Anchors for the headings that may turn out to be items: those within a section, then those that hold nothing.
fn fix_headings(reader: &mut Reader<'_>, written: &mut [Heading], taken: &mut Anchors) {
    let mut fix = |heading: &mut Heading| {
        heading.anchor = anchor(reader, heading.id.as_ref(), &heading.title.value, heading.title.span, taken);
    };
    written.iter_mut().flat_map(|section| &mut section.children).for_each(&mut fix);
    written.iter_mut().filter(|section| section.children.is_empty()).for_each(&mut fix);
}

fn anchor(
    reader: &mut Reader<'_>,
    id: Option<&Spanned<String>>,
    title: &str,
    span: Span,
    taken: &mut Anchors,
) -> String {
    if let Some(id) = id {
        super::id::tell(reader, id);
        if PAGE_ANCHORS.contains(&id.value.as_str()) {
            reader.diagnostics.add(reserved(id));
        }
    }
    let fixed = id.map(|id| slug::slug(&id.value)).filter(|id| !id.is_empty());
    let first = fixed.as_ref().and_then(|anchor| taken.places.get(anchor));
    if let (Some(id), Some(first)) = (id, first) {
        reader.diagnostics.add(anchor_taken(id, *first));
    }
    let wanted = fixed.unwrap_or_else(|| {
        Some(slug::slug(title)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "point".to_owned())
    });
    let anchor = taken.free(&wanted);
    taken.places.insert(anchor.clone(), id.map_or(span, |id| id.span));
    anchor
}

fn reserved(id: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "reserved-id",
        id.span,
        Phrase::new(
            format!("un point ne peut pas porter l’identifiant `{}`", id.value),
            format!("an item cannot have the id `{}`", id.value),
        ),
    )
    .because("une partie de la page le porte", "a part of the page has it")
    .mend("donnez-lui un autre identifiant", "give it another id")
}

fn anchor_taken(id: &Spanned<String>, first: Span) -> Diagnostic {
    Diagnostic::new(
        "duplicate-id",
        id.span,
        Phrase::new(
            format!("deux points portent l’identifiant `{}`", id.value),
            format!("two items have the id `{}`", id.value),
        ),
    )
    .see(first, "le premier est ici", "the first is here")
    .mend("donnez à l’un des deux un autre identifiant", "give one of them another id")
}

fn sessions(reader: &mut Reader<'_>, fields: &mut Fields<'_>, trunk: &Trunk) -> Vec<Session> {
    let written = fields.take("sessions").map(|n| reader.list(n, session)).unwrap_or_default();
    if written.is_empty() {
        return trunk.date.iter().map(|date| Session { date: date.value, start: None, end: None }).collect();
    }
    written
}

fn session(reader: &mut Reader<'_>, node: &Node) -> Option<Session> {
    if let Kind::Scalar(_) = node.kind {
        return reader.date(node).map(|date| Session { date: date.value, start: None, end: None });
    }
    let mut fields = reader.fields(node)?;
    let date = date(reader, fields.take("date"));
    if date.is_none() && !fields.has("date") {
        reader.missing(
            fields.span,
            "date",
            "écrivez le jour de la séance : `date: 2026-11-18`",
            "write the day of the sitting: `date: 2026-11-18`",
        );
    }
    let start = fields.take("start").and_then(|n| reader.time(n)).map(|time| time.value);
    let end = fields.take("end").and_then(|n| reader.time(n));
    council_checks::hours(reader, start, end.as_ref());
    let end = end.map(|time| time.value);
    reader.finish(fields);
    Some(Session { date: date?, start, end })
}

fn attendance(reader: &mut Reader<'_>, node: &Node) -> (Vec<String>, Vec<String>) {
    let Some(mut fields) = reader.fields(node) else { return (Vec::new(), Vec::new()) };
    let absent = strings(reader, &mut fields, "absent");
    let interim = fields
        .take("interim")
        .map(|n| reader.list(n, |reader, n| string(reader, Some(n))))
        .unwrap_or_default();
    reader.finish(fields);
    (absent, interim)
}
