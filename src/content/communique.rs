//! A communiqué, of whichever type, with the blocks that make it more than a text.

use super::front_matter::Parsed;
use super::parts::string;
use super::trunk::{self, Trunk};
use super::{FileName, Reference};
use crate::lang::LocalText;
use crate::source::Spanned;
use crate::time::Moment;
use crate::value::Reader;
use crate::vocabulary::values::{AlertLevel, CommuniqueType, EventState};
use crate::yaml::Node;
use jiff::civil::Date;

/// A communiqué. Its blocks are rare, and many communiqués are kept at once: each stands apart.
#[derive(Clone, Debug)]
pub struct Communique {
    /// The trunk.
    pub trunk: Trunk,
    /// Its type, written or inferred from the block that it has.
    pub kind: CommuniqueType,
    /// Something that takes place.
    pub event: Option<Box<Event>>,
    /// A danger.
    pub alert: Option<Box<Alert>>,
    /// A call for tenders.
    pub tender: Option<Box<Tender>>,
    /// Posts to fill.
    pub vacancy: Option<Box<Vacancy>>,
    /// Results.
    pub results: Option<Box<Results>>,
    /// A death.
    pub obituary: Option<Box<Obituary>>,
}

impl Communique {
    /// The last moment to answer, from whichever block has one.
    pub fn deadline(&self) -> Option<&Spanned<Moment>> {
        let vacancy = self.vacancy.as_ref().and_then(|vacancy| vacancy.deadline.as_ref());
        vacancy.or_else(|| self.tender.as_ref().and_then(|tender| tender.deadline.as_ref()))
    }
}

/// Something that takes place, and perhaps was moved.
#[derive(Clone, Debug)]
pub struct Event {
    /// What.
    pub name: Option<LocalText>,
    /// When it was to be.
    pub old: Option<Moment>,
    /// When it is.
    pub new: Option<Moment>,
    /// What became of it.
    pub state: Option<EventState>,
    /// Where.
    pub place: Option<LocalText>,
}

/// A danger and what to do.
#[derive(Clone, Debug)]
pub struct Alert {
    /// How grave.
    pub level: AlertLevel,
    /// Where it holds.
    pub area: Vec<String>,
    /// What to do.
    pub instructions: Vec<LocalText>,
    /// Until when.
    pub until: Option<Spanned<Moment>>,
}

/// A call for tenders.
#[derive(Clone, Debug)]
pub struct Tender {
    /// Its reference.
    pub reference: Option<String>,
    /// Open, restricted …
    pub kind: Option<LocalText>,
    /// First moment.
    pub opens: Option<Moment>,
    /// Last moment.
    pub deadline: Option<Spanned<Moment>>,
    /// Who pays.
    pub funder: Option<String>,
    /// Lots.
    pub lots: Vec<LocalText>,
    /// Where to take and leave the files.
    pub place: Option<LocalText>,
}

/// Posts to fill.
#[derive(Clone, Debug)]
pub struct Vacancy {
    /// How many.
    pub posts: Option<String>,
    /// Which corps.
    pub corps: Option<LocalText>,
    /// Conditions.
    pub conditions: Vec<LocalText>,
    /// Documents to hand in.
    pub documents: Vec<LocalText>,
    /// First moment.
    pub opens: Option<Moment>,
    /// Last moment.
    pub deadline: Option<Spanned<Moment>>,
    /// Day of the examination.
    pub exam_on: Option<Moment>,
    /// Where to apply.
    pub apply_at: Option<LocalText>,
    /// What it costs.
    pub fee: Option<LocalText>,
}

/// Results of something announced earlier.
#[derive(Clone, Debug)]
pub struct Results {
    /// The document that announced it, or a text.
    pub of: Option<Reference>,
    /// The list.
    pub file: Option<Spanned<String>>,
}

/// A death.
#[derive(Clone, Debug)]
pub struct Obituary {
    /// Who.
    pub person: Option<Reference>,
    /// When.
    pub died_on: Option<Spanned<Date>>,
    /// The ceremony.
    pub ceremony: Option<LocalText>,
}

/// Reads a communiqué.
pub fn read(reader: &mut Reader<'_>, file: &FileName<'_>, parsed: Parsed) -> Option<Communique> {
    let (trunk, mut fields) = trunk::open(reader, file, &parsed.head, parsed.body)?;
    trunk::require_title(reader, &fields, &trunk);
    trunk::require_date(reader, &fields, &trunk);
    let kind = fields.take("type").and_then(|n| reader.choice(n));
    let event = fields.take("event").and_then(|n| event(reader, n)).map(Box::new);
    let alert = fields.take("alert").and_then(|n| alert(reader, n)).map(Box::new);
    let tender = fields.take("tender").and_then(|n| tender(reader, n)).map(Box::new);
    let vacancy = fields.take("vacancy").and_then(|n| vacancy(reader, n)).map(Box::new);
    let results = fields.take("results").and_then(|n| results(reader, n)).map(Box::new);
    let obituary = fields.take("obituary").and_then(|n| obituary(reader, n)).map(Box::new);
    reader.finish(fields);
    let inferred = match () {
        () if alert.is_some() => CommuniqueType::Alerte,
        () if tender.is_some() => CommuniqueType::AppelOffres,
        () if vacancy.is_some() => CommuniqueType::Recrutement,
        () if results.is_some() => CommuniqueType::Resultats,
        () if obituary.is_some() => CommuniqueType::Necrologie,
        () => CommuniqueType::Communique,
    };
    Some(Communique {
        trunk,
        kind: kind.unwrap_or(inferred),
        event,
        alert,
        tender,
        vacancy,
        results,
        obituary,
    })
}

fn event(reader: &mut Reader<'_>, node: &Node) -> Option<Event> {
    let mut fields = reader.fields(node)?;
    let event = Event {
        name: fields.take("name").and_then(|n| reader.local_text(n)),
        old: moment(reader, fields.take("old")),
        new: moment(reader, fields.take("new")),
        state: fields.take("state").and_then(|n| reader.choice(n)),
        place: fields.take("place").and_then(|n| reader.local_text(n)),
    };
    reader.finish(fields);
    Some(event)
}

fn alert(reader: &mut Reader<'_>, node: &Node) -> Option<Alert> {
    let mut fields = reader.fields(node)?;
    let alert = Alert {
        level: fields.take("level").and_then(|n| reader.choice(n)).unwrap_or(AlertLevel::Info),
        area: trunk::strings(reader, &mut fields, "area"),
        instructions: reader.local_texts(fields.take("instructions")),
        until: fields.take("until").and_then(|n| reader.moment(n)),
    };
    reader.finish(fields);
    Some(alert)
}

fn tender(reader: &mut Reader<'_>, node: &Node) -> Option<Tender> {
    let mut fields = reader.fields(node)?;
    let tender = Tender {
        reference: {
            let written = reader.either(&mut fields, "ref", "number");
            string(reader, written)
        },
        kind: fields.take("kind").and_then(|n| reader.local_text(n)),
        opens: moment(reader, fields.take("opens")),
        deadline: fields.take("deadline").and_then(|n| reader.moment(n)),
        funder: string(reader, fields.take("funder")),
        lots: reader.local_texts(fields.take("lots")),
        place: fields.take("where").and_then(|n| reader.local_text(n)),
    };
    reader.finish(fields);
    Some(tender)
}

fn vacancy(reader: &mut Reader<'_>, node: &Node) -> Option<Vacancy> {
    let mut fields = reader.fields(node)?;
    let vacancy = Vacancy {
        posts: string(reader, fields.take("posts")),
        corps: fields.take("corps").and_then(|n| reader.local_text(n)),
        conditions: reader.local_texts(fields.take("conditions")),
        documents: reader.local_texts(fields.take("documents")),
        opens: moment(reader, fields.take("opens")),
        deadline: fields.take("deadline").and_then(|n| reader.moment(n)),
        exam_on: moment(reader, fields.take("exam_on")),
        apply_at: fields.take("apply_at").and_then(|n| reader.local_text(n)),
        fee: fields.take("fee").and_then(|n| reader.local_text(n)),
    };
    reader.finish(fields);
    Some(vacancy)
}

fn results(reader: &mut Reader<'_>, node: &Node) -> Option<Results> {
    let mut fields = reader.fields(node)?;
    let of = fields.take("of").and_then(|n| reader.text(n)).map(Reference::new);
    let file = fields.take("file").and_then(|n| reader.text(n));
    reader.finish(fields);
    Some(Results { of, file })
}

fn obituary(reader: &mut Reader<'_>, node: &Node) -> Option<Obituary> {
    let mut fields = reader.fields(node)?;
    let person = fields.take("person").and_then(|n| reader.text(n)).map(Reference::new);
    if person.is_none() && !fields.has("person") {
        reader.missing(
            fields.span,
            "person",
            "écrivez le nom de la personne disparue",
            "write the name of the person who died",
        );
    }
    let died_on = fields.take("died_on").and_then(|n| reader.date(n));
    let ceremony = fields.take("ceremony").and_then(|n| reader.local_text(n));
    reader.finish(fields);
    Some(Obituary { person, died_on, ceremony })
}

fn moment(reader: &mut Reader<'_>, node: Option<&Node>) -> Option<Moment> {
    node.and_then(|node| reader.moment(node)).map(|moment| moment.value)
}
