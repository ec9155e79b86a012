//! `crieur fresh`: what was promised and where it stands, worst first; when anything changes next.

use std::fmt::Write as _;

use jiff::Zoned;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::{Exit, Failure, Outcome, portal};
use crate::cli::{FailOn, Format, Fresh, Globals};
use crate::fresh::{self, Commitment, Freshness, Owner, State};
use crate::lang::Language;
use crate::phrase::{Phrase, ToolLang};
use crate::site::Site;
use crate::time::{rfc3339, zoned};

/// A promise as the table shows it.
#[derive(Serialize)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) subject: Option<String>,
    pub(super) state: &'static str,
    pub(super) since: Option<String>,
    pub(super) expected: Option<String>,
    pub(super) last: Option<String>,
    #[serde(skip)]
    pub(super) rank: State,
}

impl Row {
    /// What it is, and the document that promised it.
    fn promise(&self) -> String {
        let subject = self.subject.iter().map(String::as_str);
        std::iter::once(self.kind.as_str()).chain(subject).collect::<Vec<_>>().join(" ")
    }
}

/// Tells where promises stand. It ends with 1 where something is as late as `--fail-on` says, or the content has errors.
pub(super) fn fresh(globals: &Globals, wanted: &Fresh, clock: &Zoned) -> Result<Outcome, Failure> {
    let (sources, outcome) =
        portal::run(&portal::options(globals, clock)?).map_err(|error| portal::unreadable(&error))?;
    let Some(edition) = &outcome.edition else {
        let told = portal::told(&outcome, &sources, globals);
        return Ok(Outcome { out: told, err: String::new(), exit: Exit::Mistakes });
    };
    let site = edition.site();
    if wanted.next {
        return Ok(Outcome::fine(next(site, globals)));
    }
    let rows = rows(site, edition.freshness(), wanted.institution.as_deref(), globals.lang)?;
    let out = match globals.format {
        Format::Json => json(&rows),
        Format::Github => github(&rows, globals.lang),
        Format::Human | Format::Short => table(&rows, globals.lang),
    };
    Ok(Outcome { out, err: String::new(), exit: exit(&rows, wanted.fail_on) })
}

/// How a run ends that tells these.
pub(super) fn exit(rows: &[Row], fail_on: Option<FailOn>) -> Exit {
    let enough = |rank: State| match fail_on {
        Some(FailOn::Late) => rank >= State::Late,
        Some(FailOn::Silent) => rank >= State::Silent,
        None => false,
    };
    if rows.iter().any(|row| enough(row.rank)) { Exit::Mistakes } else { Exit::Fine }
}

/// The next moment at which the portal is otherwise, in RFC 3339; an empty line if there is none.
fn next(site: &Site, globals: &Globals) -> String {
    next_line(fresh::next_change(site).map(|at| rfc3339(at, &site.config.zone)), globals)
}

/// The same of a moment that is known.
pub(super) fn next_line(next: Option<String>, globals: &Globals) -> String {
    match globals.format {
        Format::Json => format!("{}\n", serde_json::json!({ "next_change": next })),
        _ => format!("{}\n", next.unwrap_or_default()),
    }
}

fn rows(site: &Site, all: &Freshness, only: Option<&str>, lang: ToolLang) -> Result<Vec<Row>, Failure> {
    if let Some(id) = only.filter(|id| site.institutions.iter().all(|own| own.id.value != **id)) {
        return Err(unknown(id));
    }
    let councils = all.councils.iter().filter(|_| only.is_none());
    let owners = all.institutions.iter().filter(|owner| only.is_none_or(|id| owner.id == id)).chain(councils);
    let zone = &site.config.zone;
    let mut rows: Vec<Row> = owners
        .flat_map(|owner| owner.commitments.iter().map(|own| row(site, owner, own, zone, lang)))
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.rank));
    Ok(rows)
}

pub(super) fn unknown(id: &str) -> Failure {
    Failure::new(Phrase::new(
        format!("aucune institution ne s’appelle `{id}`"),
        format!("no institution is called `{id}`"),
    ))
}

fn row(site: &Site, owner: &Owner, own: &Commitment, zone: &TimeZone, lang: ToolLang) -> Row {
    let language = match lang {
        ToolLang::French => Language::new("fr"),
        ToolLang::English => Language::new("en"),
    };
    let language = language.as_ref().unwrap_or(site.language());
    let named = owner.institution.map(|index| &site.institutions[index].name);
    let named = named.or_else(|| site.profiles.get(&owner.id).map(|profile| &profile.document));
    let name = named.and_then(|name| name.pick(language)).map(|(_, text)| text.value.clone());
    let standing = &own.standing;
    Row {
        id: owner.id.clone(),
        name: name.unwrap_or_default(),
        kind: own.promised.word().to_owned(),
        subject: own.promised.subject(site),
        state: standing.state.word(),
        since: standing.since(zone).map(|day| day.to_string()),
        expected: standing.expected.map(|day| day.to_string()),
        last: standing.last.map(|last| zoned(last.at, zone).date().to_string()),
        rank: standing.state,
    }
}

fn json(rows: &[Row]) -> String {
    let mut text = serde_json::to_string_pretty(rows).unwrap_or_default();
    text.push('\n');
    text
}

/// A line a promise: state, since when, when the next was expected and the last came, whose and what.
pub(super) fn table(rows: &[Row], lang: ToolLang) -> String {
    if rows.is_empty() {
        let none = Phrase::fixed(
            "Aucun engagement\u{a0}: écrivez `expected:` dans le fichier d’une institution.\n",
            "No commitment: write `expected:` in the file of an institution.\n",
        );
        return none.say(lang).to_owned();
    }
    let heads = [
        Phrase::fixed("état", "state"),
        Phrase::fixed("depuis", "since"),
        Phrase::fixed("attendu", "expected"),
        Phrase::fixed("dernier", "last"),
        Phrase::fixed("institution", "institution"),
    ];
    let mut lines: Vec<[String; 5]> = vec![heads.map(|head| head.say(lang).to_owned())];
    let day = |day: &Option<String>| day.clone().unwrap_or_else(|| "–".to_owned());
    lines.extend(rows.iter().map(|row| {
        let state = format!("{} {}", row.rank.sign(), words(row.rank).say(lang));
        let whose = format!("{} ({}, {})", row.name, row.id, row.promise());
        [state, day(&row.since), day(&row.expected), day(&row.last), whose]
    }));
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    let mut text = String::new();
    for [state, since, expected, last, whose] in &lines {
        let [a, b, c, d] = widths;
        let _ = writeln!(text, "{state:a$}  {since:b$}  {expected:c$}  {last:d$}  {whose}");
    }
    text
}

/// Annotations of a workflow: an error for what is silent, a warning for what is late, a notice for what is due.
pub(super) fn github(rows: &[Row], lang: ToolLang) -> String {
    let mut text = String::new();
    for row in rows.iter().filter(|row| row.rank >= State::Due) {
        let level = match row.rank {
            State::Silent => "error",
            State::Late => "warning",
            _ => "notice",
        };
        let (words, since) = (words(row.rank).say(lang).to_owned(), row.since.clone().unwrap_or_default());
        let what = Phrase::new(
            format!("{} depuis le {since} ({})", words, row.promise()),
            format!("{} since {since} ({})", words, row.promise()),
        );
        text.push_str(&annotation(level, &row.name, what.say(lang)));
    }
    text
}

/// A line that a workflow shows.
pub(super) fn annotation(level: &str, title: &str, message: &str) -> String {
    // What a command of a workflow may not hold in a property: https://docs.github.com/actions, « toolkit ».
    let title = title.replace('%', "%25").replace(['\r', '\n'], " ").replace(':', "%3A").replace(',', "%2C");
    let message = message.replace('%', "%25").replace(['\r', '\n'], " ");
    format!("::{level} title={title}::{message}\n")
}

fn words(state: State) -> Phrase {
    match state {
        State::Silent => Phrase::fixed("rien publié", "silent"),
        State::Late => Phrase::fixed("en retard", "late"),
        State::Due => Phrase::fixed("attendu", "due"),
        State::UpToDate => Phrase::fixed("à jour", "up to date"),
        State::Suspended => Phrase::fixed("suspendu", "suspended"),
        State::None => Phrase::fixed("sans échéance", "no date"),
    }
}
