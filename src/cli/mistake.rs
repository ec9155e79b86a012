//! A mistake in what was typed, told in the user's language; help and version, shown as they are.

use clap::builder::Styles;
use clap::builder::styling::Style;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Stop;
use crate::phrase::{Phrase, ToolLang};

/// The exit code of what could not run.
const COULD_NOT_RUN: u8 = 2;

/// What to show for an answer of the argument parser that is no invocation.
pub(super) fn stop(error: &clap::Error, lang: ToolLang) -> Stop {
    let rendered = || error.render().ansi().to_string();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            Stop { text: rendered(), exit_code: 0, to_stdout: true }
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Stop { text: rendered(), exit_code: COULD_NOT_RUN, to_stdout: false }
        }
        _ => complaint(&phrase(error), remedy(error).as_ref(), lang),
    }
}

/// The help of a command named by its words, `["new", "page"]`; of the program when there are none.
pub(super) fn help(mut definition: clap::Command, topic: &[String], lang: ToolLang) -> Stop {
    definition.build();
    let mut command = &definition;
    for word in topic {
        match command.find_subcommand(word) {
            Some(found) => command = found,
            None => return complaint(&unknown_command(word), None, lang),
        }
    }
    Stop { text: command.clone().render_help().ansi().to_string(), exit_code: 0, to_stdout: true }
}

fn complaint(phrase: &Phrase, remedy: Option<&Phrase>, lang: ToolLang) -> Stop {
    let see_help =
        Phrase::fixed("« crieur --help » montre toutes les commandes", "`crieur --help` shows every command");
    let text = text(phrase, Some(remedy.unwrap_or(&see_help)), lang);
    Stop { text, exit_code: COULD_NOT_RUN, to_stdout: false }
}

/// A mistake and its remedy, a line each, with terminal styles.
pub(super) fn text(phrase: &Phrase, remedy: Option<&Phrase>, lang: ToolLang) -> String {
    let styles = Styles::styled();
    let line = |style: &Style, label: &Phrase, text: &Phrase| {
        format!("{style}{}{style:#} {}\n", label.say(lang), text.say(lang))
    };
    let mut text = line(styles.get_error(), &Phrase::fixed("erreur\u{a0}:", "error:"), phrase);
    if let Some(remedy) = remedy {
        text.push_str(&line(styles.get_valid(), &Phrase::fixed("aide\u{a0}:", "help:"), remedy));
    }
    text
}

fn phrase(error: &clap::Error) -> Phrase {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => unknown_option(&argument),
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => {
            superfluous(if value.is_empty() { &argument } else { &value })
        }
        ErrorKind::InvalidSubcommand => unknown_command(&context(error, ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => missing_argument(&argument),
        ErrorKind::MissingSubcommand => missing_command(&context(error, ContextKind::InvalidSubcommand)),
        ErrorKind::InvalidValue if value.is_empty() => missing_value(&argument),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            missing_value(&argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => invalid_value(&value, &argument),
        ErrorKind::ArgumentConflict => conflict(&argument, &context(error, ContextKind::PriorArg)),
        ErrorKind::InvalidUtf8 => {
            Phrase::fixed("un argument n’est pas un texte UTF-8", "an argument is not UTF-8 text")
        }
        _ => Phrase::fixed("la commande n’est pas comprise", "the command is not understood"),
    }
}

/// The name that was probably meant, the values that can be, or how the command is written.
fn remedy(error: &clap::Error) -> Option<Phrase> {
    let nearest = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(|kind| context(error, kind))
        .find(|text| !text.is_empty());
    if let Some(name) = nearest {
        return Some(Phrase::made(
            format!("vouliez-vous dire `{name}`\u{a0}?"),
            format!("did you mean `{name}`?"),
        ));
    }
    let choices = context(error, ContextKind::ValidValue);
    if !choices.is_empty() {
        return Some(Phrase::made(format!("au choix\u{a0}: {choices}"), format!("one of: {choices}")));
    }
    usage(error).map(|usage| Phrase::made(format!("s’écrit\u{a0}: {usage}"), format!("is written: {usage}")))
}

/// How the command at fault is written, without the parser's own English heading.
fn usage(error: &clap::Error) -> Option<String> {
    let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) else { return None };
    let usage = usage.to_string();
    let usage = usage.trim().strip_prefix("Usage:")?.trim();
    (!usage.contains('\n')).then(|| usage.to_owned())
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

fn unknown_option(option: &str) -> Phrase {
    Phrase::made(format!("option inconnue\u{a0}: `{option}`"), format!("unknown option: `{option}`"))
}

fn unknown_command(name: &str) -> Phrase {
    Phrase::made(format!("commande inconnue\u{a0}: `{name}`"), format!("unknown command: `{name}`"))
}

fn superfluous(argument: &str) -> Phrase {
    Phrase::made(
        format!("argument en trop\u{a0}: `{argument}` (un titre de plusieurs mots se met entre guillemets)"),
        format!("one argument too many: `{argument}` (a title of several words goes in quotes)"),
    )
}

fn missing_argument(arguments: &str) -> Phrase {
    Phrase::made(format!("il manque\u{a0}: {arguments}"), format!("missing: {arguments}"))
}

fn missing_command(parent: &str) -> Phrase {
    Phrase::made(
        format!("il manque une commande après `{parent}`"),
        format!("a command is missing after `{parent}`"),
    )
}

fn missing_value(argument: &str) -> Phrase {
    Phrase::made(format!("il manque une valeur à `{argument}`"), format!("`{argument}` needs a value"))
}

fn invalid_value(value: &str, argument: &str) -> Phrase {
    Phrase::made(
        format!("`{value}` n’est pas une valeur de `{argument}`"),
        format!("`{value}` is not a value of `{argument}`"),
    )
}

fn conflict(argument: &str, prior: &str) -> Phrase {
    if prior.is_empty() || prior == argument {
        return Phrase::made(
            format!("`{argument}` ne se donne qu’une fois"),
            format!("`{argument}` may be given only once"),
        );
    }
    Phrase::made(
        format!("`{argument}` ne va pas avec `{prior}`"),
        format!("`{argument}` cannot be used with `{prior}`"),
    )
}
