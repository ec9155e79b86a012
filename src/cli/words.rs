//! The pieces of the command line's definition in the language at hand: a command, an argument, an option, a flag.
//!
//! Here the parser's own English words are replaced (headings, usage, help and version flags), once for all commands.

use clap::builder::Styles;
use clap::{Arg, ArgAction, Command};

use crate::phrase::ToolLang;

/// A text of help, in French and in English. The parser keeps its texts for as long as it likes.
type Both = (&'static str, &'static str);

/// The words of help in the language at hand.
pub(super) struct Words {
    pub(super) lang: ToolLang,
}

impl Words {
    pub(super) fn say(&self, fr: &'static str, en: &'static str) -> &'static str {
        match self.lang {
            ToolLang::French => fr,
            ToolLang::English => en,
        }
    }

    pub(super) fn command(&self, name: &'static str, (fr, en): Both) -> Command {
        let title = *Styles::styled().get_header();
        let usage = self.say("Utilisation\u{a0}:", "Usage:");
        Command::new(name)
            .about(self.say(fr, en))
            .help_template(format!(
                "{{about-with-newline}}\n{title}{usage}{title:#} {{usage}}\n\n{{all-args}}{{after-help}}\n"
            ))
            .subcommand_help_heading(self.say("Commandes\u{a0}", "Commands"))
            .subcommand_value_name(self.say("COMMANDE", "COMMAND"))
            .disable_help_flag(true)
            .disable_version_flag(true)
            .disable_help_subcommand(true)
            .max_term_width(100)
    }

    /// A positional argument.
    pub(super) fn argument(&self, id: &'static str, value: Both, help: Both) -> Arg {
        Arg::new(id)
            .value_name(self.say(value.0, value.1))
            .help(self.say(help.0, help.1))
            .help_heading(self.say("Arguments\u{a0}", "Arguments"))
            .hide_possible_values(true)
            .hide_default_value(true)
    }

    /// `--id VALUE`.
    pub(super) fn option(&self, id: &'static str, value: Both, help: Both) -> Arg {
        self.argument(id, value, help).long(id).help_heading(self.say("Options\u{a0}", "Options"))
    }

    /// `--id`.
    pub(super) fn flag(&self, id: &'static str, help: Both) -> Arg {
        Arg::new(id)
            .long(id)
            .help(self.say(help.0, help.1))
            .help_heading(self.say("Options\u{a0}", "Options"))
            .action(ArgAction::SetTrue)
    }

    pub(super) fn everywhere(&self, option: Arg) -> Arg {
        option.global(true).help_heading(self.say("Options communes\u{a0}", "Common options"))
    }

    pub(super) fn help(&self) -> Arg {
        self.everywhere(
            self.flag("help", ("Affiche cette aide", "Shows this help")).short('h').action(ArgAction::Help),
        )
    }

    pub(super) fn version(&self) -> Arg {
        let help = ("Affiche la version", "Shows the version");
        self.flag("version", help)
            .short('V')
            .action(ArgAction::Version)
            .help_heading(self.say("Options communes\u{a0}", "Common options"))
    }
}
