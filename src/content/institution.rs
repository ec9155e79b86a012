//! An institution: who it is, how to reach it, which accounts are its own, what it owes the public.

use super::account::{self, Account, Impostor};
use super::council_item::date;
use super::expected::{Expected, expected};
use super::number::Pattern;
use super::parts::{self, Contact, string};
use super::trunk::references;
use super::{FileName, Reference};
use crate::lang::LocalText;
use crate::source::{SourceId, Spanned};
use crate::value::Reader;
use crate::vocabulary::networks::Network;
use crate::vocabulary::values::InstitutionKind;
use crate::yaml::Node;
use jiff::civil::Date;

/// An institution.
#[derive(Clone, Debug)]
pub struct Institution {
    /// The file.
    pub source: SourceId,
    /// Its path from the root.
    pub path: String,
    /// Its id.
    pub id: Spanned<String>,
    /// What it is.
    pub kind: InstitutionKind,
    /// Its full name.
    pub name: LocalText,
    /// A shorter form.
    pub short: Option<LocalText>,
    /// Its acronym.
    pub acronym: Option<String>,
    /// Other names that documents may use.
    pub aliases: Vec<Spanned<String>>,
    /// Under whom it stands.
    pub parent: Option<Reference>,
    /// Its rank in lists; by name after those that have one.
    pub order: Option<u32>,
    /// The territory of a prefecture.
    pub territory: Option<String>,
    /// How it numbers its documents, one pattern a series.
    pub number_patterns: Vec<Pattern>,
    /// Since when it exists.
    pub valid_from: Option<Spanned<Date>>,
    /// Until when it existed, that day included.
    pub valid_to: Option<Spanned<Date>>,
    /// Those before it.
    pub predecessors: Vec<Reference>,
    /// Those after it.
    pub successors: Vec<Reference>,
    /// Who leads it.
    pub head: Option<Head>,
    /// Who signs for it.
    pub signatory: Option<Signatory>,
    /// Where it signs.
    pub city: Option<String>,
    /// What it is for.
    pub mission: Option<LocalText>,
    /// What it offers online.
    pub services: Vec<Service>,
    /// How the public reaches it.
    pub contact: Option<Contact>,
    /// How the press reaches it.
    pub press: Option<Contact>,
    /// Who answers requests for information.
    pub access: Option<Access>,
    /// Its internet domains.
    pub domains: Vec<Spanned<String>>,
    /// Its accounts.
    pub accounts: Vec<Account>,
    /// The day on which the list of accounts was complete.
    pub accounts_complete_on: Option<Date>,
    /// Networks where it has none.
    pub no_account_on: Vec<Spanned<Network>>,
    /// Accounts that pass for it.
    pub impostors: Vec<Impostor>,
    /// What it owes the public.
    pub expected: Vec<Expected>,
    /// Its colour, `#rrggbb`.
    pub colour: Option<Spanned<String>>,
    /// Its logo.
    pub logo: Option<Spanned<String>>,
    /// What the logo shows.
    pub logo_alt: Option<LocalText>,
}

/// Who leads an institution.
#[derive(Clone, Debug)]
pub struct Head {
    /// Who.
    pub person: Reference,
    /// In which capacity.
    pub role: Option<LocalText>,
    /// Since when.
    pub since: Option<Date>,
    /// A portrait.
    pub portrait: Option<Spanned<String>>,
    /// What the portrait shows.
    pub alt: Option<LocalText>,
}

/// Who signs for an institution.
#[derive(Clone, Debug)]
pub struct Signatory {
    /// Who.
    pub person: Option<Reference>,
    /// In which capacity.
    pub role: Option<LocalText>,
}

/// Something that an institution offers online.
#[derive(Clone, Debug)]
pub struct Service {
    /// What.
    pub title: LocalText,
    /// Where.
    pub url: Spanned<String>,
}

/// Who answers requests for information.
#[derive(Clone, Debug)]
pub struct Access {
    /// Who.
    pub officer: Option<String>,
    /// Where to write.
    pub email: Option<String>,
    /// Within how many days the law wants an answer.
    pub delay_days: Option<u32>,
}

/// Reads an institution.
pub fn read(reader: &mut Reader<'_>, file: &FileName<'_>, node: &Node) -> Option<Institution> {
    let mut fields = reader.fields(node)?;
    let name = fields.take("name").and_then(|n| reader.local_text(n));
    if name.is_none() && !fields.has("name") {
        reader.missing(
            fields.span,
            "name",
            "écrivez le nom complet : `name: \"Ministère de la Santé\"`",
            "write the full name: `name: \"Ministry of Health\"`",
        );
    }
    let id = super::trunk::own_id(reader, file, &mut fields);
    let (valid_from, valid_to) = fields.take("valid").map_or((None, None), |n| validity(reader, n));
    let kind = fields.take("kind").and_then(|n| reader.choice(n)).unwrap_or(InstitutionKind::Ministry);
    let (colour, logo, logo_alt) = fields.take("brand").map_or((None, None, None), |n| brand(reader, n));
    let built = Institution {
        source: file.source,
        path: file.path.to_owned(),
        id,
        kind,
        name: name.clone().unwrap_or_else(|| LocalText { span: node.span, texts: Vec::new() }),
        short: fields.take("short").and_then(|n| reader.local_text(n)),
        acronym: string(reader, fields.take("acronym")),
        aliases: reader.texts(fields.take("aliases")),
        parent: fields.take("parent").and_then(|n| reader.text(n)).map(Reference::new),
        order: fields.take("order").and_then(|n| reader.number(n)),
        territory: string(reader, fields.take("territory")),
        number_patterns: patterns(reader, fields.take("number_pattern")),
        valid_from,
        valid_to,
        predecessors: references(reader, &mut fields, "predecessors"),
        successors: references(reader, &mut fields, "successors"),
        head: fields.take("head").and_then(|n| head(reader, n)),
        signatory: fields.take("signatory").and_then(|n| signatory(reader, n)),
        city: string(reader, fields.take("city")),
        mission: fields.take("mission").and_then(|n| reader.local_text(n)),
        services: fields.take("services").map(|n| reader.list(n, service)).unwrap_or_default(),
        contact: fields.take("contact").and_then(|n| parts::contact(reader, n)),
        press: fields.take("press").and_then(|n| parts::contact(reader, n)),
        access: fields.take("access_to_information").and_then(|n| access(reader, n)),
        domains: reader.texts(fields.take("domains")),
        accounts: fields.take("accounts").map(|n| reader.list(n, account::account)).unwrap_or_default(),
        accounts_complete_on: date(reader, fields.take("accounts_complete_on")),
        no_account_on: fields
            .take("no_account_on")
            .map(|n| reader.list(n, account::network))
            .unwrap_or_default(),
        impostors: fields.take("impostors").map(|n| reader.list(n, account::impostor)).unwrap_or_default(),
        expected: fields.take("expected").map(|n| reader.list(n, expected)).unwrap_or_default(),
        colour,
        logo,
        logo_alt,
    };
    reader.finish(fields);
    name.map(|_| built)
}

fn patterns(reader: &mut Reader<'_>, node: Option<&Node>) -> Vec<Pattern> {
    let mut patterns = Vec::new();
    for text in reader.texts(node) {
        match Pattern::new(text) {
            Ok(pattern) => patterns.push(pattern),
            Err(mistake) => reader.diagnostics.add(*mistake),
        }
    }
    patterns
}

type Validity = (Option<Spanned<Date>>, Option<Spanned<Date>>);

fn validity(reader: &mut Reader<'_>, node: &Node) -> Validity {
    let Some(mut fields) = reader.fields(node) else { return (None, None) };
    let from = fields.take("from").and_then(|n| reader.date(n));
    let to = fields.take("to").and_then(|n| reader.date(n));
    reader.finish(fields);
    (from, to)
}

fn head(reader: &mut Reader<'_>, node: &Node) -> Option<Head> {
    let mut fields = reader.fields(node)?;
    let person = fields.take("person").and_then(|n| reader.text(n)).map(Reference::new);
    if person.is_none() && !fields.has("person") {
        reader.missing(
            fields.span,
            "person",
            "écrivez le nom ou l’identifiant de la personne",
            "write the person's name or id",
        );
    }
    let role = fields.take("role").and_then(|n| reader.local_text(n));
    let since = date(reader, fields.take("since"));
    let portrait = fields.take("portrait").and_then(|n| reader.text(n));
    let alt = fields.take("alt").and_then(|n| reader.local_text(n));
    reader.finish(fields);
    Some(Head { person: person?, role, since, portrait, alt })
}

fn signatory(reader: &mut Reader<'_>, node: &Node) -> Option<Signatory> {
    let mut fields = reader.fields(node)?;
    let person = fields.take("person").and_then(|n| reader.text(n)).map(Reference::new);
    let role = fields.take("role").and_then(|n| reader.local_text(n));
    reader.finish(fields);
    Some(Signatory { person, role })
}

fn service(reader: &mut Reader<'_>, node: &Node) -> Option<Service> {
    let mut fields = reader.fields(node)?;
    let title = fields.take("title").and_then(|n| reader.local_text(n));
    let url = fields.take("url").and_then(|n| reader.text(n));
    for (name, absent) in [("title", title.is_none()), ("url", url.is_none())] {
        if absent && !fields.has(name) {
            reader.missing(
                fields.span,
                name,
                "un service a un `title:` et une `url:`",
                "a service has a `title:` and a `url:`",
            );
        }
    }
    reader.finish(fields);
    Some(Service { title: title?, url: url? })
}

fn access(reader: &mut Reader<'_>, node: &Node) -> Option<Access> {
    let mut fields = reader.fields(node)?;
    let officer = string(reader, fields.take("officer"));
    let email = string(reader, fields.take("email"));
    let delay_days = fields.take("delay_days").and_then(|n| reader.number(n));
    reader.finish(fields);
    Some(Access { officer, email, delay_days })
}

type Brand = (Option<Spanned<String>>, Option<Spanned<String>>, Option<LocalText>);

fn brand(reader: &mut Reader<'_>, node: &Node) -> Brand {
    let Some(mut fields) = reader.fields(node) else { return (None, None, None) };
    let colour = fields.take("colour").and_then(|n| reader.colour(n));
    let logo = fields.take("logo").and_then(|n| reader.text(n));
    let logo_alt = fields.take("logo_alt").and_then(|n| reader.local_text(n));
    reader.finish(fields);
    (colour, logo, logo_alt)
}
