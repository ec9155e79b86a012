//! From a request to its answer: as a plain static host would give it, with the live script in the pages.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::header::{ALLOW, CONTENT_TYPE, HOST, HeaderName, HeaderValue, LOCATION};
use axum::http::{Method, StatusCode, Uri};
use axum::response::Response;
use tokio::sync::watch;

use super::address::{Hosts, base_path};
use super::body::{self, Asked};
use super::page::Words;
use super::shelf::Shelf;
use super::{Settings, Site, live, media_type};
use crate::artifact::Content;

const HTML: &str = "text/html; charset=utf-8";

struct Counter {
    base: String,
    hosts: Hosts,
    words: Words,
    shelf: watch::Receiver<Shelf>,
}

/// The service that answers every request.
pub(super) fn service(settings: &Settings, hosts: Hosts, shelf: watch::Receiver<Shelf>) -> Router {
    let base = base_path(&settings.base_path);
    let counter = Counter { base, hosts, words: Words::of(&settings.lang), shelf };
    Router::new().fallback(answer).with_state(Arc::new(counter))
}

async fn answer(State(counter): State<Arc<Counter>>, request: Request) -> Response {
    let (request, _) = request.into_parts();
    let host = request.headers.get(HOST).and_then(|host| host.to_str().ok());
    if !host.is_some_and(|host| counter.hosts.admit(host)) {
        return plain(StatusCode::FORBIDDEN, counter.words.foreign_host);
    }
    if request.method != Method::GET && request.method != Method::HEAD {
        return with_header(plain(StatusCode::METHOD_NOT_ALLOWED, ""), ALLOW, "GET, HEAD");
    }
    // What is not Unicode stays as it is: no file of the site has such a name.
    let path = percent_decoded(request.uri.path()).unwrap_or_else(|| request.uri.path().to_owned());
    let Some(inner) = path.strip_prefix(counter.base.as_str()) else {
        let is_above = path == "/" || format!("{path}/") == counter.base;
        return if is_above {
            redirect(&percent_encoded(&counter.base))
        } else {
            plain(StatusCode::NOT_FOUND, &counter.base)
        };
    };
    if inner == live::PATH {
        return live::events(counter.shelf.clone());
    }
    let mut waiting = counter.shelf.clone();
    // What is asked for during the first build waits for its end.
    let Ok(shelf) = waiting.wait_for(Shelf::is_built).await.map(|shelf| shelf.clone()) else {
        return plain(StatusCode::SERVICE_UNAVAILABLE, "");
    };
    let visit = Visit { counter: &counter, shelf: &shelf, asked: Asked::of(&request) };
    if let Some(site) = &shelf.site {
        return visit.show(site, &request.uri, inner).await;
    }
    let page = counter.words.mistakes_page(shelf.mistakes.as_deref().unwrap_or_default());
    visit.page(StatusCode::SERVICE_UNAVAILABLE, page.as_bytes())
}

/// One request, and what was on the shelf when it came.
struct Visit<'a> {
    counter: &'a Counter,
    shelf: &'a Shelf,
    asked: Asked,
}

impl Visit<'_> {
    async fn show(&self, site: &Arc<Site>, address: &Uri, inner: &str) -> Response {
        let file = if inner.is_empty() || inner.ends_with('/') { index(inner) } else { inner.to_owned() };
        if (site.has)(&file) {
            return self.send(StatusCode::OK, file, site).await;
        }
        if (site.has)(&index(&format!("{file}/"))) {
            let query = address.query().map_or(String::new(), |query| format!("?{query}"));
            return redirect(&format!("{}/{query}", address.path()));
        }
        self.send(StatusCode::NOT_FOUND, "404.html".to_owned(), site).await
    }

    /// Makes the file and sends it. A page that cannot be made shows why, and is shown again once it can.
    async fn send(&self, status: StatusCode, path: String, site: &Arc<Site>) -> Response {
        let (site, asked) = (Arc::clone(site), path.clone());
        // Making a feed draws its cards: other requests need not wait for it.
        let made = tokio::task::spawn_blocking(move || (site.make)(&asked)).await;
        let content = match made {
            Ok(Ok(Some(content))) => content,
            Ok(Ok(None)) => return self.not_found(),
            Ok(Err(mistakes)) => return self.broken(&mistakes),
            Err(_) => return self.broken(self.counter.words.broken_build),
        };
        let start: &[u8] = if let Content::Bytes(bytes) = &content { bytes } else { b"" };
        let kind = media_type::of(&path, start);
        match content {
            Content::Bytes(bytes) if kind == HTML => self.page(status, &bytes),
            Content::Bytes(bytes) => body::bytes(status, kind, &Bytes::from(bytes), &self.asked),
            Content::Copy(file) if kind == HTML => match body::read(file).await {
                Some(bytes) => self.page(status, &bytes),
                None => self.not_found(),
            },
            Content::Copy(file) => body::file(status, kind, file, &self.asked).await,
        }
    }

    fn broken(&self, mistakes: &str) -> Response {
        let page = self.counter.words.mistakes_page(mistakes);
        self.page(StatusCode::INTERNAL_SERVER_ERROR, page.as_bytes())
    }

    fn not_found(&self) -> Response {
        self.page(StatusCode::NOT_FOUND, self.counter.words.not_found_page().as_bytes())
    }

    fn page(&self, status: StatusCode, html: &[u8]) -> Response {
        let html = String::from_utf8_lossy(html);
        let html = live::enliven(&html, &self.counter.base, &self.shelf.version(), &self.counter.words);
        body::bytes(status, HTML, &Bytes::from(html), &self.asked)
    }
}

fn index(folder: &str) -> String {
    format!("{folder}index.html")
}

/// `caf%C3%A9` → `café`; `None` if it is not Unicode.
fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| first == b'%').and_then(hexadecimal);
        bytes.push(code.unwrap_or(first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).ok()
}

fn hexadecimal(code: &[u8]) -> Option<u8> {
    let digit = |digit: &u8| char::from(*digit).to_digit(16);
    let value = code.iter().try_fold(0, |value, byte| Some(value * 16 + digit(byte)?))?;
    u8::try_from(value).ok()
}

/// `/été/` → `/%C3%A9t%C3%A9/`: a header holds no other letters.
fn percent_encoded(path: &str) -> String {
    let encode =
        |byte: u8| if byte.is_ascii_graphic() { char::from(byte).into() } else { format!("%{byte:02X}") };
    path.bytes().map(encode).collect()
}

fn redirect(to: &str) -> Response {
    // Not a permanent one: browsers would remember it beyond the preview.
    with_header(plain(StatusCode::FOUND, ""), LOCATION, to)
}

fn plain(status: StatusCode, text: &str) -> Response {
    let mut response = Response::new(text.to_owned().into());
    *response.status_mut() = status;
    with_header(response, CONTENT_TYPE, "text/plain; charset=utf-8")
}

/// The response with a header more; a value that no header can hold is left out.
pub(super) fn with_header(mut response: Response, name: HeaderName, value: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
    response
}
