//! What was typed, understood: arguments and locale in, an [`Invocation`] or a [`Stop`] out.
//!
//! Only this room knows the argument parser. It touches no file and prints nothing; what the commands do is theirs.

mod commands;
mod definition;
mod manual;
mod mistake;
mod reading;
mod words;

use std::ffi::OsString;
use std::net::IpAddr;
use std::path::PathBuf;

pub use manual::{completion_script, man_page};

use crate::phrase::{Phrase, ToolLang};

/// Everything one run was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invocation {
    /// The options every command takes.
    pub globals: Globals,
    /// The command and its own options.
    pub command: Command,
}

/// The options every command takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Globals {
    /// The folder of the portal, the one that holds `content/`.
    pub root: PathBuf,
    /// Where the site goes; `None` is `public/` in the root.
    pub out: Option<PathBuf>,
    /// The moment to take for now, as it was typed.
    pub now: Option<String>,
    /// The language of messages.
    pub lang: ToolLang,
    /// How mistakes of content are shown.
    pub format: Format,
    /// What to leave out of the site, sorted, each once.
    pub without: Vec<Part>,
    /// Whether texts get compressed siblings (`build` and `watch` alone ask for it).
    pub precompress: bool,
    /// Whether to say how long each stage took.
    pub timings: bool,
    /// Whether to say nothing but mistakes.
    pub quiet: bool,
}

/// How mistakes of content are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// With the lines of the file, for a person.
    #[default]
    Human,
    /// One line each.
    Short,
    /// For a program.
    Json,
    /// For the annotations of a GitHub workflow.
    Github,
}

/// A part of the site that a build can leave out to be faster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The pictures shown by social networks.
    Cards,
    /// The search page and its index.
    Search,
}

/// The commands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Writes a new portal's folders and first files.
    Init(Init),
    /// Writes a new document's file.
    New(New),
    /// Reads everything and lists the mistakes.
    Check,
    /// Tells what is late.
    Fresh(Fresh),
    /// Makes the site.
    Build,
    /// Shows the site while it is written.
    Serve(Serve),
    /// Publishes the site at each change and at each moment at which it is otherwise.
    Watch,
    /// Writes a document's texts for the networks.
    Share(Share),
    /// Puts back the site that was there before the last build.
    Rollback,
    /// Writes the theme in the program out, to start from.
    ThemeExport(ThemeExport),
    /// Writes the schemas of the content, or its reference.
    Schema(Schema),
    /// Writes a shell's completions.
    Completions(Completions),
    /// Writes the manual page.
    Man,
}

/// `crieur init DIR`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Init {
    /// The portal's folder, from the root.
    pub folder: PathBuf,
    /// The forge whose workflow is wanted.
    pub ci: Option<Forge>,
}

/// A forge with continuous integration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forge {
    /// GitHub, with Pages.
    Github,
    /// GitLab, with Pages.
    Gitlab,
    /// Forgejo, with a branch `pages`.
    Forgejo,
}

/// `crieur new KIND TITLE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum New {
    /// A communiqué, of any type.
    Communique(NewCommunique),
    /// A report of the Council of Ministers.
    Council(NewCouncil),
    /// A fact-check.
    FactCheck(NewDocument),
    /// A consultation.
    Consultation(NewDocument),
    /// A citizen's question.
    Question(NewDocument),
    /// An institution.
    Institution {
        /// Its official name.
        name: String,
    },
    /// A page of the portal itself.
    Page {
        /// Its title.
        title: String,
    },
}

/// `crieur new communique TITLE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCommunique {
    /// Its title.
    pub title: String,
    /// The institution that speaks, as it was typed.
    pub institution: Option<String>,
    /// Its date, as it was typed; `None` is today.
    pub date: Option<String>,
    /// Its type, one of the contract's words; `None` is an ordinary communiqué.
    pub kind: Option<String>,
}

/// `crieur new factcheck TITLE`, and the like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDocument {
    /// Its title.
    pub title: String,
    /// The institution that speaks, as it was typed.
    pub institution: Option<String>,
    /// Its date, as it was typed; `None` is today.
    pub date: Option<String>,
}

/// `crieur new council [TITLE|DATE]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCouncil {
    /// A title, or a date; neither is needed.
    pub title: Option<String>,
    /// Its date, as it was typed; `None` is the one given as title, else today.
    pub date: Option<String>,
}

/// `crieur fresh`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fresh {
    /// The one institution that is wanted, by its id.
    pub institution: Option<String>,
    /// From which state on the command fails.
    pub fail_on: Option<FailOn>,
    /// Only the next moment at which anything changes.
    pub next: bool,
    /// The published portal to ask, as it was typed; `None` reads the content here.
    pub url: Option<String>,
    /// How long after its next change a published site may still stand, as it was typed.
    pub grace: String,
}

/// The states that `fresh` may fail on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailOn {
    /// Late, or silent.
    Late,
    /// Silent.
    Silent,
}

/// `crieur serve`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Serve {
    /// The address to listen on.
    pub host: IpAddr,
    /// The port to listen on; 0 takes a free one.
    pub port: u16,
    /// Whether to open a browser.
    pub open: bool,
}

/// `crieur share ID`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The document, `kind/id` or its id alone; behind `#` a council's item.
    pub name: String,
    /// The only network wanted; `None` is all.
    pub network: Option<String>,
    /// Which of the portal's languages; `None` is the first.
    pub language: Option<String>,
}

/// `crieur theme export [NAME]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeExport {
    /// The folder to make in `themes/`; `None` is the embedded theme's own name.
    pub name: Option<String>,
}

/// `crieur schema [KIND]`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Schema {
    /// Which kind's, in its English or French word; `None` is every kind's.
    pub kind: Option<String>,
    /// The folder to write into; `None` is standard output.
    pub out: Option<PathBuf>,
    /// Whether the reference is wanted in place of schemas.
    pub reference: bool,
}

/// `crieur completions SHELL`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completions {
    /// Whose completions.
    pub shell: Shell,
}

/// The shells whose completions we write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shell {
    /// GNU Bash.
    Bash,
    /// Elvish.
    Elvish,
    /// fish.
    Fish,
    /// `PowerShell`.
    PowerShell,
    /// Z shell.
    Zsh,
}

/// An end before any command: help, version, or a mistake in what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// What to show, with terminal styles.
    pub text: String,
    /// 0 for help and version that were asked for, 2 for a mistake.
    pub exit_code: u8,
    /// Whether the text is the answer (standard output) or a complaint (standard error).
    pub to_stdout: bool,
}

/// What the parser wants to know of the process's environment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Environment {
    /// The locale of messages, by the rules of POSIX; empty when there is none.
    pub locale: String,
}

impl Environment {
    /// Reads what is needed through a look-up of environment variables.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(variable)
            .find(|value| !value.is_empty())
            .unwrap_or_default();
        Self { locale }
    }
}

/// Understands the arguments, of which the first is the program's name.
pub fn parse(
    arguments: impl IntoIterator<Item = OsString>,
    environment: &Environment,
) -> Result<Invocation, Stop> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let lang = language(&arguments).unwrap_or_else(|| ToolLang::of_locale(&environment.locale));
    let mut definition = definition::program(lang);
    match definition.try_get_matches_from_mut(arguments) {
        Ok(matches) => reading::invocation(&matches, lang, definition),
        Err(error) => Err(mistake::stop(&error, lang)),
    }
}

/// A mistake and what to do about it as every command shows them, with terminal styles.
pub fn complaint(mistake: &Phrase, remedy: Option<&Phrase>, lang: ToolLang) -> String {
    mistake::text(mistake, remedy, lang)
}

/// The language asked for: sought by hand, because the parser already speaks when it finds a mistake.
fn language(arguments: &[OsString]) -> Option<ToolLang> {
    let words: Vec<&str> =
        arguments.iter().map_while(|word| word.to_str()).take_while(|w| *w != "--").collect();
    let apart = words.windows(2).filter(|pair| pair[0] == "--lang").map(|pair| pair[1]);
    let joined = words.iter().filter_map(|word| word.strip_prefix("--lang="));
    apart.chain(joined).find_map(ToolLang::of_option)
}

#[cfg(test)]
mod tests;
