//! `crieur init --ci`: the workflow of a forge, which checks proposals, publishes when it is time, and keeps an issue for
//! each institution that is late.
//!
//! The texts stand in `forge/` and travel inside the program; the part that is the same for all is one script.

use std::fs;
use std::path::Path;

use jiff::civil::Date;

use super::init::{self, Report};
use super::write_new::{Written, write_new};
use super::{Failure, shown};
use crate::cli::Forge;
use crate::phrase::{Phrase, ToolLang};

const GITHUB: &str = include_str!("forge/github.yml");
const GITLAB: &str = include_str!("forge/gitlab.yml");
const FORGEJO: &str = include_str!("forge/forgejo.yml");
/// Issues opened, kept and closed, with four functions that each workflow brings.
const ISSUES: &str = include_str!("forge/retards.sh");
/// Where that script stands in a workflow.
const MARK: &str = "{{retards}}";

/// What `init --ci` made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// The portal, where there was none.
    portal: Option<Report>,
}

/// Adds a forge's workflow to a portal, which is made first where there is none. In a portal that is there nothing else
/// is written.
///
/// Refused before anything is written: a workflow that is there already.
pub fn init(target: &Path, forge: Forge, today: Date) -> Result<Added, Failure> {
    let file = target.join(place(forge));
    if fs::symlink_metadata(&file).is_ok() {
        return Err(already_there(&file));
    }
    let portal = if init::is_portal(target) { None } else { Some(init::init(target, today)?) };
    match write_new(&file, workflow(forge).as_bytes())? {
        Written::Created => Ok(Added { portal }),
        Written::Kept => Err(already_there(&file)),
    }
}

impl Added {
    /// What was made, and what is left to do by hand.
    pub fn text(&self, target: &Path, forge: Forge, lang: ToolLang) -> String {
        let portal = self.portal.as_ref().map(|report| format!("{}\n", report.text(target, lang)));
        let path = place(forge);
        let phrase = Phrase::new(
            format!(
                "Créé\u{a0}: {path}\nAvant de le pousser\u{a0}: suivre les lignes « À faire une fois » au début du fichier\u{a0};\n\
                 dire dans CRIEUR d’où vient le programme, tant que cette version n’est pas sur crates.io.\n"
            ),
            format!(
                "Made: {path}\nBefore you push it: follow the lines « À faire une fois » (once) at its beginning;\n\
                 say in CRIEUR where the program comes from, as long as this version is not on crates.io.\n"
            ),
        );
        portal.unwrap_or_default() + phrase.say(lang)
    }
}

/// Where a forge looks for its workflow.
pub fn place(forge: Forge) -> &'static str {
    match forge {
        Forge::Github => ".github/workflows/portail.yml",
        Forge::Gitlab => ".gitlab-ci.yml",
        Forge::Forgejo => ".forgejo/workflows/portail.yml",
    }
}

/// The text of a workflow.
pub fn workflow(forge: Forge) -> String {
    let template = match forge {
        Forge::Github => GITHUB,
        Forge::Gitlab => GITLAB,
        Forge::Forgejo => FORGEJO,
    };
    let mut text = String::new();
    for line in template.lines() {
        match line.strip_suffix(MARK) {
            Some(indent) => ISSUES.lines().for_each(|own| {
                let indent = if own.is_empty() { "" } else { indent };
                text.extend([indent, own, "\n"]);
            }),
            None => text.extend([line, "\n"]),
        }
    }
    text.replace("{{version}}", env!("CARGO_PKG_VERSION"))
}

fn already_there(file: &Path) -> Failure {
    let file = shown(file, Path::new("."));
    Failure::new(Phrase::made(
        format!("{file} existe déjà\u{a0}: rien n’a été écrit"),
        format!("{file} is there already: nothing was written"),
    ))
    .with_hint(Phrase::fixed(
        "renommer ce fichier, relancer la commande et comparer les deux",
        "rename that file, run the command again and compare the two",
    ))
}
