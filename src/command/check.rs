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
        let documents = portal::documents(outcome.documents, globals.lang);
        let counted = portal::count(&outcome, globals.lang);
        let waiting = portal::waiting(&outcome.waiting, globals.lang);
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
