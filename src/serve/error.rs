//! Why the preview could not start, in French and in English. Showing it is the caller's.

use std::io::{Error, ErrorKind};

/// Why the preview could not start.
#[derive(Debug)]
pub enum ServeError {
    /// Neither the port nor the following ones can be listened on.
    Port {
        /// The address or name.
        host: String,
        /// The port that was asked for.
        port: u16,
        /// What the system said of the last one tried.
        error: Error,
    },
    /// Anything else the system refused.
    System {
        /// What the system said.
        error: Error,
    },
}

impl ServeError {
    /// The mistake and its remedy, in French and in English.
    pub fn explain(&self) -> (String, String) {
        match self {
            Self::Port { host, port, error } if error.kind() == ErrorKind::AddrInUse => (
                format!(
                    "le port {port} de `{host}` et les suivants sont pris\u{a0}: choisissez-en un autre avec `--port`"
                ),
                format!("port {port} of `{host}` and those after it are taken: choose another with `--port`"),
            ),
            Self::Port { host, port, error } => (
                format!("impossible d’écouter sur `{host}`, port {port}\u{a0}: {error}"),
                format!("cannot listen on `{host}`, port {port}: {error}"),
            ),
            Self::System { error } => (
                format!("l’aperçu n’a pas pu démarrer\u{a0}: {error}"),
                format!("the preview could not start: {error}"),
            ),
        }
    }
}
