//! Fetching one small file over HTTP, and why it could not be had, in words.

use std::error::Error as _;
use std::io::{self, ErrorKind};
use std::time::Duration;

use ureq::Error;

use crate::phrase::Phrase;

/// How long the whole of it may take, with looking the name up, the redirections and the body.
pub const PATIENCE: Duration = Duration::from_secs(30);
/// The largest answer that is read: a status takes some 2 kB an institution.
pub const MOST_BYTES: u64 = 16 * 1024 * 1024;
/// `http` to `https`, to `www.`, and a few more.
const MOST_REDIRECTS: u32 = 5;

/// Where a portal keeps its status.
const STATUS: &str = "status.json";

/// Why a file could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreachable {
    /// No machine has that name.
    NoSuchHost,
    /// The machine does not answer on that port.
    Refused,
    /// Nothing, or not all, came in time.
    TooSlow,
    /// The connection could not be made secure.
    Insecure(String),
    /// There is no such file: 404 or 410.
    NoSuchFile,
    /// The server answered with another code than 200.
    Code(u16),
    /// One redirection after the other.
    Redirected,
    /// The answer is larger than any status.
    TooLarge,
    /// Anything else, as the system or the protocol says it.
    Broken(String),
}

/// The address of a portal's status, from that of the portal as it is typed; nothing if it is none.
pub fn address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let typed = typed.split(['?', '#']).next().unwrap_or(typed);
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| typed.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    let (scheme, rest) = match scheme {
        Some(scheme) => (scheme, &typed[scheme.len()..]),
        None if typed.contains("://") => return None,
        None => ("https://", typed),
    };
    let host = rest.split('/').next().unwrap_or_default();
    if host.is_empty() || rest.contains(char::is_whitespace) {
        return None;
    }
    let slash = if rest.ends_with('/') { "" } else { "/" };
    let file = if rest.ends_with(".json") { String::new() } else { format!("{slash}{STATUS}") };
    Some(format!("{scheme}{rest}{file}"))
}

/// Fetches a file, within `patience` and [`MOST_BYTES`].
pub fn fetch(url: &str, patience: Duration) -> Result<Vec<u8>, Unreachable> {
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(patience))
        .max_redirects(MOST_REDIRECTS)
        .user_agent(concat!("crieur/", env!("CARGO_PKG_VERSION")))
        .build();
    let mut answer = ureq::Agent::from(config).get(url).call().map_err(why)?;
    answer.body_mut().with_config().limit(MOST_BYTES).read_to_vec().map_err(why)
}

fn why(error: Error) -> Unreachable {
    match error {
        Error::HostNotFound => Unreachable::NoSuchHost,
        Error::Timeout(_) => Unreachable::TooSlow,
        Error::StatusCode(404 | 410) => Unreachable::NoSuchFile,
        Error::StatusCode(code) => Unreachable::Code(code),
        Error::TooManyRedirects | Error::RedirectFailed => Unreachable::Redirected,
        Error::BodyExceedsLimit(_) => Unreachable::TooLarge,
        Error::Tls(reason) => Unreachable::Insecure(reason.to_owned()),
        Error::Rustls(error) => Unreachable::Insecure(error.to_string()),
        Error::Io(error) => of_the_system(&error),
        other => Unreachable::Broken(other.to_string()),
    }
}

fn of_the_system(error: &io::Error) -> Unreachable {
    match error.kind() {
        ErrorKind::ConnectionRefused => Unreachable::Refused,
        ErrorKind::TimedOut | ErrorKind::WouldBlock => Unreachable::TooSlow,
        // The handshake fails as data that are not valid.
        ErrorKind::InvalidData if error.get_ref().is_some() => {
            let inner = error.get_ref().map_or_else(String::new, ToString::to_string);
            Unreachable::Insecure(inner)
        }
        _ => Unreachable::Broken(error.source().map_or_else(|| error.to_string(), ToString::to_string)),
    }
}

impl Unreachable {
    /// The reason, for whoever is woken by it.
    pub fn explain(&self, url: &str) -> Phrase {
        let (fr, en) = match self {
            Self::NoSuchHost => (
                "ce nom n’existe pas (DNS)".to_owned(),
                "no such name (DNS)".to_owned(),
            ),
            Self::Refused => (
                "le serveur refuse la connexion".to_owned(),
                "the server refuses the connection".to_owned(),
            ),
            Self::TooSlow => (
                "pas de réponse à temps".to_owned(),
                "no answer in time".to_owned(),
            ),
            Self::Insecure(reason) => (
                format!("la connexion sûre échoue ({reason})"),
                format!("the secure connection fails ({reason})"),
            ),
            Self::NoSuchFile => (
                "il n’y a pas de tel fichier (404)\u{a0}: est-ce l’adresse d’un portail fait par crieur\u{a0}?".to_owned(),
                "there is no such file (404): is it the address of a portal made by crieur?".to_owned(),
            ),
            Self::Code(code) => (
                format!("le serveur répond par le code {code}"),
                format!("the server answers with code {code}"),
            ),
            Self::Redirected => (
                "le serveur renvoie d’une adresse à l’autre, sans fin".to_owned(),
                "the server sends from one address to another without end".to_owned(),
            ),
            Self::TooLarge => (
                format!("la réponse dépasse {} Mo", MOST_BYTES / 1_048_576),
                format!("the answer is larger than {} MB", MOST_BYTES / 1_048_576),
            ),
            Self::Broken(reason) => (
                format!("la réponse n’arrive pas ({reason})"),
                format!("the answer does not arrive ({reason})"),
            ),
        };
        Phrase::new(format!("{url}\u{a0}: {fr}"), format!("{url}: {en}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::ToolLang;

    #[test]
    fn the_status_is_found_from_any_way_to_write_a_portal() {
        for (typed, expected) in [
            ("https://transparence.example", "https://transparence.example/status.json"),
            (" https://transparence.example/portail/ ", "https://transparence.example/portail/status.json"),
            ("transparence.example", "https://transparence.example/status.json"),
            ("HTTP://127.0.0.1:1881/x?a=b#c", "http://127.0.0.1:1881/x/status.json"),
            ("https://transparence.example/status.json", "https://transparence.example/status.json"),
        ] {
            assert_eq!(address(typed).as_deref(), Some(expected), "{typed}");
        }
        let told = why(Error::HostNotFound).explain("https://x.example/status.json");
        assert_eq!(
            told.say(ToolLang::French),
            "https://x.example/status.json\u{a0}: ce nom n’existe pas (DNS)"
        );
        for typed in ["", "https://", "ftp://x.example", "file:///etc/passwd", "un portail", "/x"] {
            assert_eq!(address(typed), None, "{typed}");
        }
    }
}
