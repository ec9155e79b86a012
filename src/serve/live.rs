//! The browser's side of the preview: one small script in each page, and the events it listens to.
//!
//! The script is in the served copy alone. It reloads a page that is no longer the one to show, keeping the place on it,
//! and shows mistakes as text. What it needs to know stands in its attributes, so that its hash is always the same.

use std::convert::Infallible;
use std::sync::LazyLock;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use tokio::sync::watch;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::csp;
use super::page::{Words, escape};
use super::shelf::Shelf;

/// Where the events are, below the base path.
pub(super) const PATH: &str = "__crieur/live";

const SCRIPT: &str = include_str!("live.js");

static HASH: LazyLock<String> =
    LazyLock::new(|| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(SCRIPT.as_bytes()))));

/// The page with the script in it, and a policy that lets it run.
pub(super) fn enliven(html: &str, base: &str, version: &str, words: &Words) -> String {
    let html = csp::widen(html, &HASH);
    let script = format!(
        "<script data-live=\"{}{PATH}\" data-version=\"{version}\" data-heading=\"{}\" data-close=\"{}\">{SCRIPT}</script>",
        escape(base),
        escape(words.heading),
        escape(words.close),
    );
    // Without an end of the body the end of the file is as good: that is where browsers put it.
    let at = html.to_ascii_lowercase().rfind("</body").unwrap_or(html.len());
    format!("{}{script}{}", &html[..at], &html[at..])
}

/// The state of the shelf now and at each change, for as long as the page stays open.
pub(super) fn events(shelf: watch::Receiver<Shelf>) -> Response {
    let states = WatchStream::new(shelf).map(|shelf| {
        let state = serde_json::json!({ "version": shelf.version(), "mistakes": shelf.mistakes.as_deref() });
        Ok::<_, Infallible>(Event::default().retry(Duration::from_secs(1)).data(state.to_string()))
    });
    Sse::new(states).keep_alive(KeepAlive::default()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_the_one_the_policy_allows_and_stands_in_the_body() {
        let page =
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"><BODY>a</BODY></html>";
        let html = enliven(page, "/portail/", "1-1", &Words::of("fr"));
        let (_, script) = html.split_once("data-live=\"/portail/__crieur/live\"").unwrap();
        let (_, script) = script.split_once('>').unwrap();
        let (script, rest) = script.split_once("</script>").unwrap();
        let hash = STANDARD.encode(Sha256::digest(script));
        assert!(html.contains(&format!("script-src 'sha256-{hash}'; connect-src 'self'")), "{html}");
        assert_eq!(rest, "</BODY></html>");
    }

    #[test]
    fn a_page_without_a_body_gets_it_at_the_end() {
        let html = enliven("<p>é", "/", "1-1", &Words::of("en"));
        assert!(
            html.starts_with("<p>é<script data-live=\"/__crieur/live\"") && html.ends_with("</script>"),
            "{html}"
        );
    }
}
