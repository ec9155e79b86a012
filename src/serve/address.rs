//! Where the preview listens, and under which names it may be asked.
//!
//! A page on the web can have its own name resolve to this computer and so read the preview, drafts included ("DNS
//! rebinding"). Its requests carry that name: only ours are answered.

use std::io::ErrorKind;
use std::net::{IpAddr, TcpListener};

use super::Settings;
use super::error::ServeError;

/// How many ports after a taken one are tried.
const MORE_PORTS: u16 = 20;

/// Where the preview is reached.
pub(super) struct Address {
    /// For the browser, base path included.
    pub(super) url: String,
    /// The port asked for, if it was taken.
    pub(super) taken: Option<u16>,
    /// The names it answers to.
    pub(super) hosts: Hosts,
}

impl Address {
    /// Listens on the port asked for, or the first free one after it.
    pub(super) fn bind(settings: &Settings) -> Result<(TcpListener, Self), ServeError> {
        let (host, port) = (bare(&settings.host), settings.port);
        let failed = |error| ServeError::Port { host: host.to_owned(), port, error };
        let listener = listen(host, port).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let bound = listener.local_addr().map_err(failed)?.port();
        let url = format!("http://{}:{bound}{}", shown(host), base_path(&settings.base_path));
        let taken = (port != 0 && bound != port).then_some(port);
        Ok((listener, Self { url, taken, hosts: Hosts::of(host) }))
    }
}

fn listen(host: &str, port: u16) -> std::io::Result<TcpListener> {
    let last = if port == 0 { 0 } else { port.saturating_add(MORE_PORTS) };
    let mut attempt = TcpListener::bind((host, port));
    for next in port.saturating_add(1)..=last {
        match &attempt {
            Err(error) if error.kind() == ErrorKind::AddrInUse => attempt = TcpListener::bind((host, next)),
            _ => break,
        }
    }
    attempt
}

/// `[::1]` → `::1`.
fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// The host as a browser wants it; "every address" is not one that can be visited.
fn shown(host: &str) -> String {
    match host.parse::<IpAddr>() {
        Ok(address) if address.is_unspecified() => "localhost".to_owned(),
        Ok(IpAddr::V6(address)) => format!("[{address}]"),
        _ => host.to_owned(),
    }
}

/// `portail` → `/portail/`.
pub(super) fn base_path(given: &str) -> String {
    match given.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    }
}

/// The names under which the preview may be asked.
pub(super) struct Hosts {
    given: String,
    /// Listening on every address is a choice to be seen from elsewhere: any address is then ours, but still no name.
    every_address: bool,
}

impl Hosts {
    fn of(host: &str) -> Self {
        let every_address = host.parse::<IpAddr>().is_ok_and(|address| address.is_unspecified());
        Self { given: host.to_ascii_lowercase(), every_address }
    }

    /// Whether a request with this `Host` header is meant for us.
    pub(super) fn admit(&self, header: &str) -> bool {
        let host = without_port(header).to_ascii_lowercase();
        let host = host.strip_suffix('.').unwrap_or(&host);
        let name = bare(host);
        match name.parse::<IpAddr>() {
            Ok(address) => address.is_loopback() || self.every_address || name == self.given,
            Err(_) => name == "localhost" || name == self.given,
        }
    }
}

fn without_port(header: &str) -> &str {
    match header.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !is_open_bracket(host) => {
            host
        }
        _ => header,
    }
}

/// Whether the colon after `host` is one inside `[::1]`.
fn is_open_bracket(host: &str) -> bool {
    host.starts_with('[') && !host.ends_with(']')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_foreign_name_is_not_ours() {
        let hosts = Hosts::of("127.0.0.1");
        for ours in ["localhost", "LOCALHOST:4000", "localhost.", "127.0.0.1:80", "[::1]:4000", "[::1]"] {
            assert!(hosts.admit(ours), "{ours}");
        }
        for foreign in
            ["evil.example", "localhost.evil.example:4000", "192.168.1.7:4000", "", ":", "127.0.0.1.evil"]
        {
            assert!(!hosts.admit(foreign), "{foreign}");
        }
        assert!(Hosts::of("poste.lan").admit("Poste.lan:4000"));
        let open = Hosts::of("0.0.0.0");
        assert!(open.admit("192.168.1.7:4000") && !open.admit("evil.example:4000"));
    }

    #[test]
    fn the_address_is_one_that_can_be_visited() {
        assert_eq!(shown("0.0.0.0"), "localhost");
        assert_eq!(shown("::1"), "[::1]");
        assert_eq!(shown("poste.lan"), "poste.lan");
        assert_eq!([base_path(""), base_path("/"), base_path("/a/b")], ["/", "/", "/a/b/"]);
    }
}
