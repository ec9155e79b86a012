//! The whole command line as the argument parser wants it: the program and the options that every command takes.
//!
//! The commands' own arguments stand in `commands`; what all of it becomes is `reading`'s business.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, Command, value_parser};

use super::commands;
use super::words::Words;
use crate::phrase::ToolLang;

/// The whole program’s command line in one language.
pub(super) fn program(lang: ToolLang) -> Command {
    let words = Words { lang };
    words
        .command(
            "crieur",
            (
                "Le site de transparence d’une administration\u{a0}: communiqués, conseils des ministres, données ouvertes",
                "A public body’s transparency site: communiqués, Council of Ministers reports, open data",
            ),
        )
        .version(env!("CARGO_PKG_VERSION"))
        .args(globals(&words))
        .arg(words.help())
        .arg(words.version())
        .after_help(words.say(EXIT_CODES.0, EXIT_CODES.1))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([commands::init(&words), commands::new(&words)])
        .subcommands(commands::pipeline_commands(&words))
        .subcommand(commands::share(&words))
        .subcommand(commands::theme(&words))
        .subcommand(commands::schema(&words))
        .subcommands(commands::shell_commands(&words))
}

const EXIT_CODES: (&str, &str) = (
    "Codes de sortie\u{a0}:\n  0  tout va bien\n  1  le contenu comporte des erreurs, ou un retard que `fresh --fail-on` relève\n  2  la commande n’a pas pu s’exécuter\n  3  `fresh --url`\u{a0}: le portail ne répond pas\n  4  `fresh --url`\u{a0}: le site publié n’a pas été refait à l’échéance",
    "Exit codes:\n  0  all is well\n  1  the content has mistakes, or something is as late as `fresh --fail-on` says\n  2  the command could not run\n  3  `fresh --url`: the portal does not answer\n  4  `fresh --url`: the published site was not made anew when it was due",
);

fn globals(words: &Words) -> Vec<Arg> {
    let mut options = globals_of_the_site(words);
    options.extend(globals_of_messages(words));
    options.into_iter().map(|option| words.everywhere(option)).collect()
}

fn globals_of_the_site(words: &Words) -> Vec<Arg> {
    let folder = ("DOSSIER", "DIR");
    vec![
        words
            .option(
                "root",
                folder,
                ("Dossier du portail (défaut\u{a0}: ici)", "The portal’s folder (default: here)"),
            )
            .value_parser(value_parser!(std::path::PathBuf))
            .default_value("."),
        words
            .option(
                "out",
                folder,
                ("Dossier du site (défaut\u{a0}: public/)", "The site’s folder (default: public/)"),
            )
            .value_parser(value_parser!(std::path::PathBuf)),
        words.option(
            "now",
            ("MOMENT", "TIME"),
            ("Fait comme si c’était ce jour ou cet instant", "Takes this day or moment for the present one"),
        ),
        words
            .option(
                "without",
                ("PARTIES", "PARTS"),
                (
                    "Laisse de côté des parties du site\u{a0}: cards, search",
                    "Leaves parts of the site out: cards, search",
                ),
            )
            .value_delimiter(',')
            .action(ArgAction::Append)
            .value_parser(PossibleValuesParser::new(["cards", "search"])),
    ]
}

fn globals_of_messages(words: &Words) -> Vec<Arg> {
    vec![
        words
            .option(
                "lang",
                ("LANGUE", "LANGUAGE"),
                (
                    "Langue des messages\u{a0}: fr, en (défaut\u{a0}: celle du système)",
                    "Language of messages: fr, en (default: the system’s)",
                ),
            )
            .value_parser(PossibleValuesParser::new(["fr", "en"])),
        words
            .option(
                "format",
                ("FORMAT", "FORMAT"),
                (
                    "Présentation des erreurs\u{a0}: human, short, json, github",
                    "How mistakes are shown: human, short, json, github",
                ),
            )
            .value_parser(PossibleValuesParser::new([
                // `crieur share --format text` reads better.
                PossibleValue::new("human").alias("text"),
                PossibleValue::new("short"),
                PossibleValue::new("json"),
                PossibleValue::new("github"),
            ]))
            .default_value("human"),
        words.flag("timings", ("Affiche la durée de chaque étape", "Shows how long each stage took")),
        words.flag("quiet", ("N’affiche que les erreurs", "Shows nothing but mistakes")).short('q'),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_sound_in_both_languages() {
        program(ToolLang::French).debug_assert();
        program(ToolLang::English).debug_assert();
    }

    fn texts(command: &Command) -> Vec<String> {
        let about = command.get_about().map(ToString::to_string);
        let helps = command.get_arguments().filter_map(|a| a.get_help().map(ToString::to_string));
        about.into_iter().chain(helps).chain(command.get_subcommands().flat_map(texts)).collect()
    }

    #[test]
    fn every_help_text_differs_between_the_languages() {
        let (fr, en) = (texts(&program(ToolLang::French)), texts(&program(ToolLang::English)));
        assert_eq!(fr.len(), en.len());
        for (fr, en) in fr.iter().zip(&en) {
            assert_ne!(fr, en);
        }
    }
}
