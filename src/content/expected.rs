//! What an institution owes the public: documents of a kind, so often, and after how long their absence is told.

use super::cadence::bad_cadence;
use crate::diagnostic::{Diagnostic, Phrase};
use crate::source::Spanned;
use crate::time::cadence::{Every, Lapse, parse_every, parse_lapse, parse_weekday};
use crate::value::{Fields, Reader};
use crate::vocabulary::values::CommuniqueType;
use crate::vocabulary::{Choice, choose, fold};
use crate::yaml::Node;
use jiff::civil::Weekday;

/// A promise of publication.
#[derive(Clone, Debug)]
pub struct Expected {
    /// What is owed.
    pub owed: Owed,
    /// How often.
    pub every: Every,
    /// On which day of the week, where it comes after days or months.
    pub weekday: Option<Weekday>,
    /// Within what time after the day on which it is expected; stands where `warn_after` does not.
    pub within: Option<Lapse>,
    /// How long after the beginning of that day it is late.
    pub warn_after: Option<Lapse>,
    /// How long after it the institution is silent.
    pub alarm_after: Option<Lapse>,
}

/// What is owed: documents of a kind, or communiqués of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owed {
    /// Communiqués of any type.
    Communique,
    /// Reports of the Council of Ministers.
    Council,
    /// Fact-checks.
    FactCheck,
    /// Consultations.
    Consultation,
    /// Answers to citizens.
    Question,
    /// Communiqués of a type.
    Type(CommuniqueType),
}

impl Owed {
    /// The contract's word for it.
    pub fn word(self) -> &'static str {
        match self {
            Owed::Communique => "communique",
            Owed::Council => "council",
            Owed::FactCheck => "factcheck",
            Owed::Consultation => "consultation",
            Owed::Question => "question",
            Owed::Type(kind) => kind.word(),
        }
    }

    fn read(text: &str) -> Option<Self> {
        Some(match fold(text).as_str() {
            "communique" | "communiques" => Owed::Communique,
            "council" | "conseil" | "compte_rendu" => Owed::Council,
            "factcheck" | "verification" | "dementi" => Owed::FactCheck,
            "consultation" => Owed::Consultation,
            "question" | "reponse" => Owed::Question,
            _ => Owed::Type(choose(text)?),
        })
    }
}

/// `{ kind: communique, every: 2 weeks, warn_after: 3 days, alarm_after: 2 weeks }`.
pub(super) fn expected(reader: &mut Reader<'_>, node: &Node) -> Option<Expected> {
    let mut fields = reader.fields(node)?;
    let owed = owed(reader, &mut fields);
    let weekday = read(reader, &mut fields, "weekday", parse_weekday, ("mercredi", "wednesday"));
    let every = read(reader, &mut fields, "every", parse_every, ("2 semaines", "2 weeks"));
    let every = every.or_else(|| weekday.filter(|_| !fields.has("every")).map(Every::Weekday));
    if every.is_none() && !fields.has("every") && !fields.has("weekday") {
        reader.missing(
            fields.span,
            "every",
            "écrivez le rythme : `every: 2 semaines`",
            "write how often: `every: 2 weeks`",
        );
    }
    let mut lapse = |name| read(reader, &mut fields, name, parse_lapse, ("3 jours", "3 days"));
    let (within, warn_after, alarm_after) = (lapse("within"), lapse("warn_after"), lapse("alarm_after"));
    reader.finish(fields);
    Some(Expected { owed: owed?, every: every?, weekday, within, warn_after, alarm_after })
}

fn owed(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<Owed> {
    let Some(node) = fields.take("kind") else {
        if !fields.has("kind") {
            reader.missing(
                fields.span,
                "kind",
                "écrivez ce qui est attendu : `kind: communique`",
                "write what is expected: `kind: communique`",
            );
        }
        return None;
    };
    let text = reader.text(node)?;
    let owed = Owed::read(&text.value);
    if owed.is_none() {
        reader.diagnostics.add(unknown(&text));
    }
    owed
}

fn read<T>(
    reader: &mut Reader<'_>,
    fields: &mut Fields<'_>,
    name: &'static str,
    parse: impl Fn(&str) -> Option<T>,
    (fr, en): (&str, &str),
) -> Option<T> {
    let text = fields.take(name).and_then(|node| reader.text(node))?;
    let value = parse(&text.value);
    if value.is_none() {
        reader.diagnostics.add(bad_cadence(&text, fr, en));
    }
    value
}

fn unknown(text: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "unknown-value",
        text.span,
        Phrase::new(
            format!("`{}` n’est pas un document que l’on attend", text.value),
            format!("`{}` is no document that can be expected", text.value),
        ),
    )
    .mend(
        "écrivez `communique`, `council`, `factcheck`, `consultation`, `question`, ou un type de communiqué",
        "write `communique`, `council`, `factcheck`, `consultation`, `question`, or a type of communiqué",
    )
}
