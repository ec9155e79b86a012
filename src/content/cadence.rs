//! When a council is to meet, and when it does not: read with its layout.

use super::council_item::date;
use super::sequence;
use crate::diagnostic::{Diagnostic, Phrase};
use crate::lang::LocalText;
use crate::source::Spanned;
use crate::time::cadence::{Every, parse_duration, parse_every};
use crate::value::Reader;
use crate::yaml::{Kind, Node};
use jiff::SignedDuration;
use jiff::civil::Date;

/// How often a council meets.
#[derive(Clone, Copy, Debug)]
pub struct Cadence {
    /// On which day, or after how many.
    pub every: Every,
    /// Within what time its report is due.
    pub within: Option<SignedDuration>,
}

/// A time without councils.
#[derive(Clone, Debug)]
pub struct Break {
    /// Its first day.
    pub from: Date,
    /// Its last.
    pub to: Date,
    /// Why.
    pub reason: Option<LocalText>,
}

/// `wednesday`, or `{ every: wednesday, within: 24 hours }`.
pub(super) fn cadence(reader: &mut Reader<'_>, node: &Node) -> Option<Cadence> {
    if let Kind::Scalar(_) = node.kind {
        return every(reader, node).map(|every| Cadence { every, within: None });
    }
    let mut fields = reader.fields(node)?;
    let every_node = fields.take("every");
    if every_node.is_none() {
        let place = fields.key_span("every").unwrap_or(fields.span);
        reader.missing(
            place,
            "every",
            "écrivez le rythme : `every: mercredi`",
            "write how often: `every: wednesday`",
        );
    }
    let every = every_node.and_then(|n| every(reader, n));
    let within = fields.take("within").and_then(|n| reader.text(n)).and_then(|text| {
        let read = parse_duration(&text.value);
        if read.is_none() {
            reader.diagnostics.add(bad_cadence(&text, "24 heures", "24 hours"));
        }
        read
    });
    reader.finish(fields);
    Some(Cadence { every: every?, within })
}

fn every(reader: &mut Reader<'_>, node: &Node) -> Option<Every> {
    let text = reader.text(node)?;
    let read = parse_every(&text.value);
    if read.is_none() {
        reader.diagnostics.add(bad_cadence(&text, "mercredi", "wednesday"));
    }
    read
}

pub(super) fn pause(reader: &mut Reader<'_>, node: &Node) -> Option<Break> {
    let mut fields = reader.fields(node)?;
    let from = date(reader, fields.take("from"));
    let to_node = fields.take("to");
    let to = date(reader, to_node);
    for (name, absent) in [("from", from.is_none()), ("to", to.is_none())] {
        if absent && !fields.has(name) {
            reader.missing(
                fields.span,
                name,
                "une pause a un début et une fin",
                "a break has a beginning and an end",
            );
        }
    }
    if let (Some(from), Some(to), Some(node)) = (from, to, to_node) {
        sequence::in_order(reader, from, to, node.span);
    }
    let reason = fields.take("reason").and_then(|n| reader.local_text(n));
    reader.finish(fields);
    Some(Break { from: from?, to: to?, reason })
}

pub(super) fn bad_cadence(text: &Spanned<String>, fr: &str, en: &str) -> Diagnostic {
    Diagnostic::new(
        "bad-cadence",
        text.span,
        Phrase::new(
            format!("`{}` n’est ni un rythme ni une durée", text.value),
            format!("`{}` is neither a cadence nor a length of time", text.value),
        ),
    )
    .mend(
        format!("écrivez par exemple `{fr}`, `2 semaines` ou `3 jours`"),
        format!("write for instance `{en}`, `2 weeks` or `3 days`"),
    )
}
