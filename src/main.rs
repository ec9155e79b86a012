//! Parses what was typed, runs it, prints, exits: no logic.

use std::io::{ErrorKind, Result, Write};
use std::process::ExitCode;

use crieur::{cli, command};

/// Pages are made of many short texts, on every core at once: the system's allocator took a sixth of a build's time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let environment = cli::Environment::read(|name| std::env::var(name).ok());
    let outcome = match cli::parse(std::env::args_os(), &environment) {
        Ok(invocation) => command::run(&invocation, &jiff::Zoned::now(), &say),
        Err(stop) => stop.into(),
    };
    let printed = print(anstream::stdout(), &outcome.out).and(print(anstream::stderr(), &outcome.err));
    match printed {
        Ok(()) => outcome.exit.into(),
        // A reader that went away (`crieur man | head`) is no mistake of ours; a full disk is.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => outcome.exit.into(),
        Err(_) => command::Exit::CouldNotRun.into(),
    }
}

/// What a command that goes on says meanwhile; if nobody can hear it, it goes on all the same.
fn say(text: &str) {
    let _ = print(anstream::stderr(), text);
}

fn print(mut stream: impl Write, text: &str) -> Result<()> {
    stream.write_all(text.as_bytes())?;
    stream.flush()
}
