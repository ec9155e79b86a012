//! Shell completions and the manual page, made from the definition of the commands.

use clap::Command;
use clap_mangen::Man;

use super::{Shell, definition};
use crate::phrase::{Phrase, ToolLang};

/// The script that completes our commands in a shell.
pub fn completion_script(shell: Shell, lang: ToolLang) -> String {
    use clap_complete::Shell as Theirs;
    let theirs = match shell {
        Shell::Bash => Theirs::Bash,
        Shell::Elvish => Theirs::Elvish,
        Shell::Fish => Theirs::Fish,
        Shell::PowerShell => Theirs::PowerShell,
        Shell::Zsh => Theirs::Zsh,
    };
    let mut script = Vec::new();
    clap_complete::generate(theirs, &mut definition::program(lang), "crieur", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// The manual page, in roff: the program, then every command with its options.
pub fn man_page(lang: ToolLang) -> String {
    let program = definition::program(lang);
    let man = Man::new(program.clone()).manual("Crieur");
    let mut page = section(|out| man.render_title(out));
    page.push_str(&section(|out| man.render_name_section(out)));
    page.push_str(&section(|out| man.render_synopsis_section(out)));
    page.push_str(&section(|out| man.render_description_section(out)));
    page.push_str(&section(|out| man.render_options_section(out)));
    let mut commands = String::new();
    for command in program.get_subcommands() {
        describe(&mut commands, "crieur", command);
    }
    page.push_str(Phrase::fixed(".SH COMMANDES\n", ".SH COMMANDS\n").say(lang));
    page.push_str(&commands);
    page.push_str(&exit_codes(lang));
    page.replace(".SH NAME", Phrase::fixed(".SH NOM", ".SH NAME").say(lang)).replace("\u{a0}\"\n", "\"\n")
}

/// A command as a subsection; a command that only holds others gives its place to them.
fn describe(page: &mut String, parent: &str, command: &Command) {
    let name = format!("{parent} {}", command.get_name());
    if command.has_subcommands() {
        for inner in command.get_subcommands() {
            describe(page, &name, inner);
        }
        return;
    }
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let alone = Man::new(command.clone().bin_name(name.clone()));
    page.extend([".SS ", &name, "\n", &about, "\n.PP\n"]);
    page.push_str(&without_headings(&section(|out| alone.render_synopsis_section(out))));
    page.push_str(&without_headings(&section(|out| alone.render_options_section(out))));
}

fn exit_codes(lang: ToolLang) -> String {
    let title = Phrase::fixed(".SH CODES DE SORTIE\n", ".SH EXIT STATUS\n");
    let lines = [
        Phrase::fixed("tout va bien", "all is well"),
        Phrase::fixed(
            "le contenu comporte des erreurs, ou un retard que fresh \\-\\-fail\\-on relève",
            "the content has mistakes, or something is as late as fresh \\-\\-fail\\-on says",
        ),
        Phrase::fixed("la commande n’a pas pu s’exécuter", "the command could not run"),
    ];
    let listed: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(code, line)| format!(".TP\n\\fB{code}\\fR\n{}\n", line.say(lang)))
        .collect();
    title.say(lang).to_owned() + &listed.concat()
}

/// One section's text. Writing into memory does not fail; if it did, the section would be short.
fn section(render: impl Fn(&mut dyn std::io::Write) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    if render(&mut out).is_err() {
        return String::new();
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Without the section titles, and without the lines that every section opens with.
fn without_headings(roff: &str) -> String {
    roff.lines()
        .filter(|line| !line.starts_with(".SH") && !line.starts_with(".ie") && !line.starts_with(".el"))
        .flat_map(|line| [line, "\n"])
        .collect()
}
