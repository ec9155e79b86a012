//! The argument parser's answers made into our own types; asking for help on a command is answered here too.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::ArgMatches;

use super::{
    Command, Completions, FailOn, Forge, Format, Fresh, Globals, Init, Invocation, New, NewCommunique,
    NewCouncil, NewDocument, Part, Schema, Serve, Share, Shell, Stop, ThemeExport, mistake,
};
use crate::phrase::ToolLang;
use crate::vocabulary::values::CommuniqueType;
use crate::vocabulary::{Choice as _, choose};

/// The whole invocation. The definition has accepted it, so a missing answer can only be an optional one.
pub(super) fn invocation(
    matches: &ArgMatches,
    lang: ToolLang,
    definition: clap::Command,
) -> Result<Invocation, Stop> {
    let Some((name, own)) = matches.subcommand() else { return Err(mistake::help(definition, &[], lang)) };
    let command = match name {
        "init" => Command::Init(init(own)),
        "new" => Command::New(new(own)),
        "check" => Command::Check,
        "fresh" => Command::Fresh(fresh(own)),
        "build" => Command::Build,
        "serve" => Command::Serve(serve(own)),
        "watch" => Command::Watch,
        "share" => Command::Share(share(own)),
        "rollback" => Command::Rollback,
        "theme" => Command::ThemeExport(theme_export(own)),
        "schema" => Command::Schema(schema(own)),
        "completions" => Command::Completions(Completions { shell: shell(own) }),
        "man" => Command::Man,
        _ => return Err(mistake::help(definition, &texts(own, "topic"), lang)),
    };
    Ok(Invocation { globals: globals(own, lang), command })
}

/// An address to listen on; `localhost` is one.
pub(super) fn host(typed: &str) -> Result<IpAddr, std::net::AddrParseError> {
    if typed == "localhost" { Ok(IpAddr::V4(Ipv4Addr::LOCALHOST)) } else { typed.parse() }
}

fn globals(matches: &ArgMatches, lang: ToolLang) -> Globals {
    let mut without: Vec<Part> = texts(matches, "without").iter().filter_map(|name| part(name)).collect();
    without.sort_unstable();
    without.dedup();
    Globals {
        root: path(matches, "root").unwrap_or_default(),
        out: path(matches, "out"),
        now: text(matches, "now"),
        lang,
        format: text(matches, "format").map_or(Format::Human, |name| format(&name)),
        without,
        // Only the commands that publish know it.
        precompress: matches.try_get_one("precompress").ok().flatten().copied().unwrap_or(false),
        timings: matches.get_flag("timings"),
        quiet: matches.get_flag("quiet"),
    }
}

fn init(matches: &ArgMatches) -> Init {
    let ci = text(matches, "ci").map(|name| match name.as_str() {
        "gitlab" => Forge::Gitlab,
        "forgejo" => Forge::Forgejo,
        _ => Forge::Github,
    });
    Init { folder: path(matches, "folder").unwrap_or_default(), ci }
}

fn part(name: &str) -> Option<Part> {
    match name {
        "cards" => Some(Part::Cards),
        "search" => Some(Part::Search),
        _ => None,
    }
}

fn format(name: &str) -> Format {
    match name {
        "short" => Format::Short,
        "json" => Format::Json,
        "github" => Format::Github,
        _ => Format::Human,
    }
}

fn new(matches: &ArgMatches) -> New {
    let (kind, own) = matches.subcommand().unwrap_or(("page", matches));
    let title = text(own, "title");
    match kind {
        "communique" => New::Communique(NewCommunique {
            title: title.unwrap_or_default(),
            institution: text(own, "institution"),
            date: text(own, "date"),
            kind: text(own, "type")
                .and_then(|word| choose::<CommuniqueType>(&word))
                .map(|kind| kind.word().to_owned()),
        }),
        "council" => New::Council(NewCouncil { title, date: text(own, "date") }),
        "factcheck" => New::FactCheck(new_document(own, title)),
        "consultation" => New::Consultation(new_document(own, title)),
        "question" => New::Question(new_document(own, title)),
        "institution" => New::Institution { name: title.unwrap_or_default() },
        _ => New::Page { title: title.unwrap_or_default() },
    }
}

fn new_document(own: &ArgMatches, title: Option<String>) -> NewDocument {
    NewDocument {
        title: title.unwrap_or_default(),
        institution: text(own, "institution"),
        date: text(own, "date"),
    }
}

fn serve(matches: &ArgMatches) -> Serve {
    let host = matches.get_one("host").copied().unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    Serve { host, port: matches.get_one("port").copied().unwrap_or(0), open: matches.get_flag("open") }
}

fn share(matches: &ArgMatches) -> Share {
    Share {
        name: text(matches, "id").unwrap_or_default(),
        network: text(matches, "network"),
        language: text(matches, "in"),
    }
}

fn fresh(matches: &ArgMatches) -> Fresh {
    let fail_on = text(matches, "fail-on").map(|typed| match typed.as_str() {
        "silent" => FailOn::Silent,
        _ => FailOn::Late,
    });
    Fresh {
        institution: text(matches, "institution"),
        fail_on,
        next: matches.get_flag("next"),
        url: text(matches, "url"),
        grace: text(matches, "grace").unwrap_or_default(),
    }
}

fn theme_export(matches: &ArgMatches) -> ThemeExport {
    ThemeExport { name: matches.subcommand().and_then(|(_, own)| text(own, "name")) }
}

fn schema(matches: &ArgMatches) -> Schema {
    Schema {
        kind: text(matches, "kind"),
        out: path(matches, "out"),
        reference: matches.get_flag("reference"),
    }
}

fn shell(matches: &ArgMatches) -> Shell {
    match text(matches, "shell").as_deref() {
        Some("elvish") => Shell::Elvish,
        Some("fish") => Shell::Fish,
        Some("powershell") => Shell::PowerShell,
        Some("zsh") => Shell::Zsh,
        _ => Shell::Bash,
    }
}

fn text(matches: &ArgMatches, id: &str) -> Option<String> {
    matches.get_one::<String>(id).cloned()
}

fn texts(matches: &ArgMatches, id: &str) -> Vec<String> {
    matches.get_many::<String>(id).unwrap_or_default().cloned().collect()
}

fn path(matches: &ArgMatches, id: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(id).cloned()
}
