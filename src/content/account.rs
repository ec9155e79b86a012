//! The accounts of an institution, and those that pass for it.

use super::council_item::date;
use super::parts::string;
use crate::lang::Language;
use crate::source::{Span, Spanned};
use crate::value::Reader;
use crate::vocabulary::networks::Network;
use crate::yaml::Node;
use jiff::civil::Date;

/// An account on a network.
#[derive(Clone, Debug)]
pub struct Account {
    /// Where it stands.
    pub span: Span,
    /// `facebook`, `x` …
    pub network: Network,
    /// Its name there.
    pub handle: Option<String>,
    /// Its address.
    pub url: Option<Spanned<String>>,
    /// Since when.
    pub since: Option<String>,
    /// When somebody last looked.
    pub last_checked: Option<Date>,
    /// Languages it speaks.
    pub languages: Vec<Language>,
}

/// An account that passes for an institution.
#[derive(Clone, Debug)]
pub struct Impostor {
    /// Where.
    pub network: Option<Network>,
    /// Its address or its name; shown, never linked.
    pub url: Spanned<String>,
    /// When it was seen.
    pub seen_on: Option<Date>,
    /// It was reported to the network.
    pub reported: bool,
}

/// What two accounts on one network have in common if they are one: the address without what does not count in it, else
/// the name.
pub fn same(address: &str) -> String {
    let lower = address.trim().to_lowercase();
    let bare = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let bare = ["www.", "m.", "mobile."].iter().find_map(|host| bare.strip_prefix(host)).unwrap_or(bare);
    let bare = bare.split(['?', '#']).next().unwrap_or(bare);
    bare.trim_end_matches('/').replace("/@", "/").trim_start_matches('@').to_owned()
}

impl Account {
    /// The forms under which the account may stand elsewhere: its address, and its name on its network.
    pub fn names(&self) -> Vec<String> {
        let address = self.url.iter().map(|url| same(&url.value));
        let handle = self.handle.iter().map(|handle| format!("{:?} {}", self.network, same(handle)));
        address.chain(handle).collect()
    }
}

impl Impostor {
    /// The forms under which it may stand among the accounts.
    pub fn names(&self) -> Vec<String> {
        let name = same(&self.url.value);
        let handle = self.network.map(|network| format!("{network:?} {name}"));
        std::iter::once(name).chain(handle).collect()
    }
}

/// Reads an account.
pub fn account(reader: &mut Reader<'_>, node: &Node) -> Option<Account> {
    let mut fields = reader.fields(node)?;
    let network = fields.take("network").and_then(|n| reader.choice(n));
    if network.is_none() && !fields.has("network") {
        reader.missing(
            fields.span,
            "network",
            "écrivez le réseau : `network: facebook`",
            "write the network: `network: facebook`",
        );
    }
    let account = Account {
        span: reader.first_line(node.span),
        network: network.unwrap_or(Network::Other),
        handle: string(reader, fields.take("handle")),
        url: fields.take("url").and_then(|n| reader.text(n)),
        since: string(reader, fields.take("since")),
        last_checked: date(reader, fields.take("last_checked")),
        languages: fields.take("languages").map(|n| reader.list(n, Reader::language)).unwrap_or_default(),
    };
    if account.url.is_none() && account.handle.is_none() && !fields.has("url") && !fields.has("handle") {
        reader.missing(
            fields.span,
            "url",
            "écrivez l’adresse du compte : `url: https://…`",
            "write the account's address: `url: https://…`",
        );
    }
    reader.finish(fields);
    Some(account)
}

/// Reads the name of a network.
pub fn network(reader: &mut Reader<'_>, node: &Node) -> Option<Spanned<Network>> {
    reader.choice(node).map(|network| Spanned::new(network, node.span))
}

/// Reads an account that passes for the institution.
pub fn impostor(reader: &mut Reader<'_>, node: &Node) -> Option<Impostor> {
    let mut fields = reader.fields(node)?;
    let network = fields.take("network").and_then(|n| reader.choice(n));
    let url = reader.either(&mut fields, "url", "handle").and_then(|n| reader.text(n));
    if url.is_none() && !fields.has("url") && !fields.has("handle") {
        reader.missing(
            fields.span,
            "url",
            "écrivez l’adresse du faux compte : elle sera montrée, jamais en lien",
            "write the address of the false account: it will be shown, never as a link",
        );
    }
    let seen_on = date(reader, fields.take("seen_on"));
    let reported = fields.take("reported").and_then(|n| reader.flag(n)).unwrap_or(false);
    reader.finish(fields);
    Some(Impostor { network, url: url?, seen_on, reported })
}
