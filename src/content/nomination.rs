//! Nominations and missions of a council.

use super::Reference;
use super::council_item::date;
use super::parts::string;
use super::sequence;
use crate::source::Span;
use crate::value::Reader;
use crate::vocabulary::values::NominationAct;
use crate::yaml::{Kind, Node};
use jiff::civil::Date;

/// A nomination, or the end of one.
#[derive(Clone, Debug)]
pub struct Nomination {
    /// Where it stands.
    pub span: Span,
    /// Under whom. In a report written in Markdown it may be a heading that names no institution of the portal.
    pub institution: Option<Reference>,
    /// The institution stands in a field, so it must be one of the portal's.
    pub institution_must_exist: bool,
    /// What it does.
    pub act: NominationAct,
    /// The post, with its structure and place.
    pub post: String,
    /// Who.
    pub persons: Vec<Named>,
    /// Whom they replace.
    pub replaces: Option<Reference>,
    /// From when.
    pub effective_on: Option<Date>,
    /// For how many years.
    pub term_years: Option<u32>,
    /// Number of the decree.
    pub decree_number: Option<String>,
    /// Its date.
    pub decree_date: Option<Date>,
}

/// A person named by a report: a person of the portal, or a name written out.
#[derive(Clone, Debug)]
pub struct Named {
    /// As written: « Madame Prénom NOM », or a person's id.
    pub name: Reference,
    /// Corps and grade.
    pub rank: Option<String>,
}

/// A mission abroad.
#[derive(Clone, Debug)]
pub struct Mission {
    /// Who goes.
    pub who: Reference,
    /// Where.
    pub place: Option<String>,
    /// From when.
    pub from: Option<Date>,
    /// Until when.
    pub to: Option<Date>,
    /// What for.
    pub purpose: Option<String>,
}

/// Reads a nomination.
pub fn nomination(reader: &mut Reader<'_>, node: &Node) -> Option<Nomination> {
    let mut fields = reader.fields(node)?;
    let institution = fields.take("institution").and_then(|n| reader.text(n)).map(Reference::new);
    let act = fields.take("act").and_then(|n| reader.choice(n)).unwrap_or_default();
    let post = fields.take("post").and_then(|n| post(reader, n));
    if post.is_none() && !fields.has("post") {
        reader.missing(
            fields.span,
            "post",
            "écrivez la fonction : `post: Directrice générale des Eaux`",
            "write the post: `post: Director of Water`",
        );
    }
    let persons: Vec<Named> = fields.take("persons").map(|n| reader.list(n, named)).unwrap_or_default();
    if persons.is_empty() && !fields.has_some("persons") {
        reader.missing(
            fields.span,
            "persons",
            "écrivez qui est nommé : `persons: [\"Madame Prénom NOM\"]`",
            "write who is appointed: `persons: [\"Ms Given FAMILY\"]`",
        );
    }
    let replaces = fields.take("replaces").and_then(|n| reader.text(n)).map(Reference::new);
    let effective_on = date(reader, fields.take("effective_on"));
    let term_years = fields.take("term").and_then(|n| term(reader, n));
    let (decree_number, decree_date) = fields.take("decree").map_or((None, None), |n| decree(reader, n));
    let span = fields.span;
    reader.finish(fields);
    Some(Nomination {
        span,
        institution,
        institution_must_exist: true,
        act,
        post: post?,
        persons,
        replaces,
        effective_on,
        term_years,
        decree_number,
        decree_date,
    })
}

fn post(reader: &mut Reader<'_>, node: &Node) -> Option<String> {
    let Kind::Map(_) = node.kind else { return string(reader, Some(node)) };
    let mut fields = reader.fields(node)?;
    let title = string(reader, fields.take("title"));
    if title.is_none() && !fields.has("title") {
        reader.missing(fields.span, "title", "écrivez la fonction", "write the post");
    }
    let parts =
        [title.clone(), string(reader, fields.take("structure")), string(reader, fields.take("place"))];
    reader.finish(fields);
    title.map(|_| parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn named(reader: &mut Reader<'_>, node: &Node) -> Option<Named> {
    let Kind::Map(_) = node.kind else {
        return reader.text(node).map(|name| Named { name: Reference::new(name), rank: None });
    };
    let mut fields = reader.fields(node)?;
    let name = [fields.take("honorific"), fields.take("given"), fields.take("family"), fields.take("name")];
    let name: Vec<String> = name.into_iter().filter_map(|part| string(reader, part)).collect();
    let rank: Vec<String> = [fields.take("corps"), fields.take("grade")]
        .into_iter()
        .filter_map(|part| string(reader, part))
        .collect();
    if name.is_empty() && !["family", "given", "name"].iter().any(|name| fields.has(name)) {
        reader.missing(
            fields.span,
            "family",
            "écrivez au moins `family:` (le nom de famille)",
            "write at least `family:`",
        );
    }
    let span = fields.span;
    reader.finish(fields);
    let reference = Reference::new(crate::source::Spanned::new(name.join(" "), span));
    (!name.is_empty()).then(|| Named { name: reference, rank: (!rank.is_empty()).then(|| rank.join(", ")) })
}

fn term(reader: &mut Reader<'_>, node: &Node) -> Option<u32> {
    let Kind::Map(_) = node.kind else { return reader.number(node) };
    let mut fields = reader.fields(node)?;
    let years = fields.take("years").and_then(|n| reader.number(n));
    reader.finish(fields);
    years
}

fn decree(reader: &mut Reader<'_>, node: &Node) -> (Option<String>, Option<Date>) {
    let Kind::Map(_) = node.kind else { return (string(reader, Some(node)), None) };
    let Some(mut fields) = reader.fields(node) else { return (None, None) };
    let number = string(reader, fields.take("number"));
    let date = date(reader, fields.take("date"));
    if date.is_some() && number.is_none() && !fields.has("number") {
        reader.missing(
            fields.span,
            "number",
            "un décret daté a un numéro : `number: \"2026-512\"`",
            "a decree with a date has a number: `number: \"2026-512\"`",
        );
    }
    reader.finish(fields);
    (number, date)
}

/// Reads a mission.
pub fn mission(reader: &mut Reader<'_>, node: &Node) -> Option<Mission> {
    let mut fields = reader.fields(node)?;
    let who = fields.take("who").and_then(|n| reader.text(n)).map(Reference::new);
    if who.is_none() && !fields.has("who") {
        reader.missing(fields.span, "who", "écrivez qui part en mission", "write who goes on the mission");
    }
    let place = string(reader, fields.take("where"));
    let from = date(reader, fields.take("from"));
    let to = fields.take("to").and_then(|n| reader.date(n));
    if let (Some(from), Some(to)) = (from, &to) {
        sequence::in_order(reader, from, to.value, to.span);
    }
    let to = to.map(|to| to.value);
    let purpose = string(reader, fields.take("purpose"));
    reader.finish(fields);
    Some(Mission { who: who?, place, from, to, purpose })
}
