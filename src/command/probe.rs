//! `crieur fresh --url`: a published portal asked from outside, by a cron job anywhere: does it answer, was it made anew
//! when it was due, what is late.

use jiff::{Timestamp, Zoned};
use serde::Serialize;

use super::fresh::{self, Row};
use super::{Exit, Failure, Outcome, day, portal};
use crate::cli::{self, Format, Fresh, Globals};
use crate::diagnostic::Diagnostics;
use crate::phrase::{Phrase, ToolLang};
use crate::probe::{self, Promised, Status};
use crate::time;
use crate::time::cadence::parse_duration;
use crate::{config, load};

/// What a program is told.
#[derive(Serialize)]
struct Told<'a> {
    url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    version: Option<&'a str>,
    built_at: Option<Timestamp>,
    commit: Option<&'a str>,
    next_change: Option<Timestamp>,
    stale_since: Option<Timestamp>,
    commitments: &'a [Row],
}

/// Asks a portal. It ends with 3 where there is no answer to read, with 4 where the site is older than it may be, with 1
/// where something is as late as `--fail-on` says.
pub(super) fn probe(
    globals: &Globals,
    wanted: &Fresh,
    typed: &str,
    clock: &Zoned,
) -> Result<Outcome, Failure> {
    let own = if typed.is_empty() { Some(own_address(globals, clock)?) } else { None };
    let typed = own.as_deref().unwrap_or(typed);
    let url = probe::address(typed).ok_or_else(|| not_an_address(typed))?;
    let grace = parse_duration(&wanted.grace).ok_or_else(|| not_a_length(&wanted.grace))?;
    let now = present(globals, clock)?;
    let answer = match probe::fetch(&url, probe::PATIENCE) {
        Ok(answer) => answer,
        Err(reason) => return Ok(unreachable(&url, &reason.explain(&url), globals)),
    };
    let status = match probe::read(&answer) {
        Ok(status) => status,
        Err(reason) => return Ok(unreachable(&url, &reason.explain(&url), globals)),
    };
    let only = wanted.institution.as_deref();
    if let Some(id) = only.filter(|id| status.institutions.iter().all(|own| own != id)) {
        return Err(fresh::unknown(id));
    }
    if wanted.next {
        return Ok(Outcome::fine(fresh::next_line(status.next_change.map(|at| at.to_string()), globals)));
    }
    let mut rows: Vec<Row> = status
        .promised
        .iter()
        .filter(|own| only.is_none_or(|id| own.id == id && !own.is_council))
        .map(row)
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.rank));
    let stale = status.stale_since(now, grace);
    let out = told(&url, &status, stale, &rows, globals);
    let exit = if stale.is_some() { Exit::Stale } else { fresh::exit(&rows, wanted.fail_on) };
    Ok(Outcome { out, err: String::new(), exit })
}

/// Where the portal of this folder is published, by its own settings.
fn own_address(globals: &Globals, clock: &Zoned) -> Result<String, Failure> {
    let options = portal::options(globals, clock)?;
    let sources =
        load::load(&options.root, &mut Diagnostics::default()).map_err(|error| portal::unreadable(&error))?;
    let config = config::read(&sources, &mut Diagnostics::default()).filter(|config| config.complete);
    config.map(|config| config.base_url).ok_or_else(|| {
        Failure::new(Phrase::fixed(
            "content/site.yaml ne dit pas où le portail est publié",
            "content/site.yaml does not say where the portal is published",
        ))
        .with_hint(Phrase::fixed(
            "écrire `base_url:`, ou l’adresse après `--url`",
            "write `base_url:`, or the address after `--url`",
        ))
    })
}

/// The moment that was typed, else the clock.
fn present(globals: &Globals, clock: &Zoned) -> Result<Timestamp, Failure> {
    let Some(typed) = &globals.now else { return Ok(clock.timestamp()) };
    let moment = time::parse_moment(typed).ok_or_else(|| day::not_a_date(typed))?;
    Ok(moment.opens(clock.time_zone()))
}

fn row(own: &Promised) -> Row {
    Row {
        id: own.id.clone(),
        name: own.name.clone(),
        kind: own.kind.clone(),
        subject: own.subject.clone(),
        state: own.state.word(),
        since: own.since.map(|day| day.to_string()),
        expected: own.expected.map(|day| day.to_string()),
        last: own.last.map(|at| day_of(at).to_string()),
        rank: own.state,
    }
}

/// A portal's own zone is not known from afar; a day of the world's does to say when something came.
fn day_of(at: Timestamp) -> jiff::civil::Date {
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn told(url: &str, status: &Status, stale: Option<Timestamp>, rows: &[Row], globals: &Globals) -> String {
    let lang = globals.lang;
    match globals.format {
        Format::Json => json(&Told {
            url,
            error: None,
            version: Some(&status.version),
            built_at: Some(status.built_at),
            commit: status.commit.as_deref(),
            next_change: status.next_change,
            stale_since: stale,
            commitments: rows,
        }),
        Format::Github => {
            let stale = stale.map(|since| fresh::annotation("error", url, old(status, since).say(lang)));
            format!("{}{}", stale.unwrap_or_default(), fresh::github(rows, lang))
        }
        Format::Human | Format::Short => {
            let head = match stale {
                Some(since) => cli::complaint(&old(status, since), Some(&remedy()), lang),
                None => format!("{}\n", good(url, status).say(lang)),
            };
            format!("{head}{}", fresh::table(rows, lang))
        }
    }
}

fn json(told: &Told<'_>) -> String {
    let mut text = serde_json::to_string_pretty(told).unwrap_or_default();
    text.push('\n');
    text
}

fn good(url: &str, status: &Status) -> Phrase {
    let built = status.built_at;
    match status.next_change {
        Some(next) => Phrase::new(
            format!("{url}\u{a0}: construit le {}, prochain changement le {}.", words(built), words(next)),
            format!("{url}: built {built}, next change {next}."),
        ),
        None => Phrase::new(
            format!("{url}\u{a0}: construit le {}, rien n’est attendu.", words(built)),
            format!("{url}: built {built}, nothing is expected."),
        ),
    }
}

fn old(status: &Status, since: Timestamp) -> Phrase {
    let built = status.built_at;
    Phrase::new(
        format!("le site publié aurait dû changer le {}\u{a0}; il date du {}", words(since), words(built)),
        format!("the published site should have changed {since}; it was built {built}"),
    )
}

/// Why builds that nobody starts stop by themselves: the two reasons that are met most.
fn remedy() -> Phrase {
    Phrase::fixed(
        "voyez si la construction automatique tourne encore\u{a0}: GitHub arrête les tâches planifiées d’un dépôt public après 60 jours sans commit (Actions, « Enable workflow »)",
        "see whether the automatic build still runs: GitHub stops the scheduled tasks of a public repository after 60 days without a commit (Actions, « Enable workflow »)",
    )
}

/// `22/11/2026 à 14:00 UTC`.
fn words(at: Timestamp) -> String {
    let zoned = at.to_zoned(jiff::tz::TimeZone::UTC);
    format!("{} à {} UTC", day::figures(zoned.date()), zoned.strftime("%H:%M"))
}

fn unreachable(url: &str, reason: &Phrase, globals: &Globals) -> Outcome {
    let lang: ToolLang = globals.lang;
    let (mut out, mut err) = (String::new(), String::new());
    match globals.format {
        Format::Json => {
            let error = Some(reason.say(lang).to_owned());
            out = json(&Told {
                url,
                error,
                version: None,
                built_at: None,
                commit: None,
                next_change: None,
                stale_since: None,
                commitments: &[],
            });
        }
        Format::Github => out = fresh::annotation("error", url, reason.say(lang)),
        Format::Human | Format::Short => err = cli::complaint(reason, None, lang),
    }
    Outcome { out, err, exit: Exit::Unreachable }
}

fn not_an_address(typed: &str) -> Failure {
    Failure::new(Phrase::made(
        format!("`{typed}` n’est pas l’adresse d’un portail"),
        format!("`{typed}` is not the address of a portal"),
    ))
    .with_hint(Phrase::fixed(
        "écrire par exemple https://transparence.example",
        "write, for example, https://transparence.example",
    ))
}

fn not_a_length(typed: &str) -> Failure {
    Failure::new(Phrase::made(
        format!("`{typed}` n’est pas une durée"),
        format!("`{typed}` is no length of time"),
    ))
    .with_hint(Phrase::fixed("écrire 3 heures, ou 2 jours", "write 3 hours, or 2 days"))
}
