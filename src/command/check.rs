//! `crieur check`: every mistake of the content, in one run; nothing is made or published.

use jiff::Zoned;

use super::{Exit, Failure, Outcome, portal};
use crate::cli::{Format, Globals};
use crate::phrase::Phrase;

/// Checks the portal.
pub(super) fn check(globals: &Globals, clock: &Zoned) -> Result<Outcome, Failure> {
    let (sources, outcome) =
        portal::run(&portal::options(globals, clock)?).map_err(|error| portal::unreadable(&error))?;
    let told = portal::told(&outcome, &sources, globals);
    let mut err = String::new();
    if globals.format == Format::Human && !globals.quiet {
        let (public, hidden) = outcome.documents;
        let documents = portal::documents(public, globals.lang);
        let counted = portal::count(&outcome, globals.lang);
        let waiting = match hidden {
            0 => Phrase::new("", ""),
            1 => Phrase::new(
                " Un document attend (brouillon ou embargo)\u{a0}; un dépôt git public le montre quand même.",
                " One document waits (draft or embargo); a public git repository shows it all the same.",
            ),
            n => Phrase::new(
                format!(
                    " {n} documents attendent (brouillons ou embargos)\u{a0}; un dépôt git public les montre quand même."
                ),
                format!(
                    " {n} documents wait (drafts or embargoes); a public git repository shows them all the same."
                ),
            ),
        };
        let waiting = waiting.say(globals.lang);
        let summary = Phrase::new(
            format!("{counted} dans {documents}.{waiting}\n"),
            format!("{counted} in {documents}.{waiting}\n"),
        );
        err.push_str(summary.say(globals.lang));
    }
    if globals.timings {
        err.push_str(&portal::timings(&outcome.timings));
    }
    let exit = if outcome.diagnostics.errors() > 0 { Exit::Mistakes } else { Exit::Fine };
    Ok(Outcome { out: told, err, exit })
}
