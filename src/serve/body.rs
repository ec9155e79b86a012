//! Bytes and files as answers: whether the browser has them already, which part it wants, one piece at a time.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use axum::body::{Body, Bytes};
use axum::http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderName,
    IF_NONE_MATCH, IF_RANGE, RANGE, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::answer::with_header;
use super::range::{self, Part};

const PIECE_BYTES: u64 = 64 * 1024;

/// What a request asks for of a file, apart from which.
pub(super) struct Asked {
    head: bool,
    known: Option<String>,
    range: Option<String>,
    only_if: Option<String>,
}

impl Asked {
    /// Reads a request's method and headers.
    pub(super) fn of(request: &Parts) -> Self {
        let text = |name: HeaderName| Some(request.headers.get(name)?.to_str().ok()?.to_owned());
        Self {
            head: request.method == Method::HEAD,
            known: text(IF_NONE_MATCH),
            range: text(RANGE),
            only_if: text(IF_RANGE),
        }
    }

    fn knows(&self, tag: &str) -> bool {
        let known = self.known.as_deref().unwrap_or_default();
        known.split(',').any(|known| known.trim().trim_start_matches("W/") == tag || known.trim() == "*")
    }

    fn part(&self, size: u64, tag: &str) -> Part {
        match &self.range {
            Some(range) if self.only_if.as_deref().is_none_or(|only_if| only_if == tag) => {
                range::read(range, size)
            }
            _ => Part::Whole,
        }
    }
}

/// What is to be sent, without its body.
struct Answer {
    status: StatusCode,
    kind: &'static str,
    tag: String,
    size: u64,
    part: Part,
}

impl Answer {
    fn of(status: StatusCode, kind: &'static str, tag: String, size: u64, asked: &Asked) -> Self {
        let part = asked.part(size, &tag);
        let (status, part) = match part {
            // Only what is there can be unchanged, or asked for in part.
            _ if status != StatusCode::OK => (status, Part::Whole),
            _ if asked.knows(&tag) => (StatusCode::NOT_MODIFIED, Part::Whole),
            Part::Whole => (status, part),
            Part::Bytes { .. } => (StatusCode::PARTIAL_CONTENT, part),
            Part::Beyond => (StatusCode::RANGE_NOT_SATISFIABLE, part),
        };
        Self { status, kind, tag, size, part }
    }

    /// The first byte to send and the number of bytes.
    fn extent(&self) -> (u64, u64) {
        match self.part {
            _ if self.status == StatusCode::NOT_MODIFIED => (0, 0),
            Part::Whole => (0, self.size),
            Part::Bytes { first, last } => (first, last - first + 1),
            Part::Beyond => (0, 0),
        }
    }

    fn with(&self, body: Body) -> Response {
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        response = with_header(response, CACHE_CONTROL, "no-cache");
        response = with_header(response, ETAG, &self.tag);
        if self.status == StatusCode::NOT_MODIFIED {
            return response;
        }
        response = with_header(response, CONTENT_TYPE, self.kind);
        response = with_header(response, X_CONTENT_TYPE_OPTIONS, "nosniff");
        response = with_header(response, ACCEPT_RANGES, "bytes");
        response = with_header(response, CONTENT_LENGTH, &self.extent().1.to_string());
        match self.part {
            Part::Whole => response,
            Part::Bytes { first, last } => {
                with_header(response, CONTENT_RANGE, &format!("bytes {first}-{last}/{}", self.size))
            }
            Part::Beyond => with_header(response, CONTENT_RANGE, &format!("bytes */{}", self.size)),
        }
    }
}

/// Bytes in memory.
pub(super) fn bytes(status: StatusCode, kind: &'static str, bytes: &Bytes, asked: &Asked) -> Response {
    let tag = format!("\"{}\"", &blake3::hash(bytes).to_hex()[..24]);
    let answer = Answer::of(status, kind, tag, bytes.len() as u64, asked);
    let (first, length) = answer.extent();
    let extent = usize::try_from(first).ok().zip(usize::try_from(first + length).ok());
    let body = match extent {
        Some((first, end)) if !asked.head && end <= bytes.len() => Body::from(bytes.slice(first..end)),
        _ => Body::empty(),
    };
    answer.with(body)
}

/// A file on the disk, never whole in memory.
pub(super) async fn file(status: StatusCode, kind: &'static str, path: PathBuf, asked: &Asked) -> Response {
    let opened = tokio::task::spawn_blocking(move || open(&path)).await;
    let Ok(Ok((file, size, tag))) = opened else {
        // It has gone since the build; the next one will say so.
        return Answer::of(StatusCode::NOT_FOUND, "text/plain", "\"\"".into(), 0, asked).with(Body::empty());
    };
    let answer = Answer::of(status, kind, tag, size, asked);
    let (first, length) = answer.extent();
    let body = if asked.head || length == 0 { Body::empty() } else { stream(file, first, length) };
    answer.with(body)
}

/// The whole of a file, if it is there.
pub(super) async fn read(path: PathBuf) -> Option<Vec<u8>> {
    tokio::task::spawn_blocking(move || std::fs::read(path)).await.ok()?.ok()
}

fn open(path: &std::path::Path) -> io::Result<(File, u64, String)> {
    let file = File::open(path)?;
    let found = file.metadata()?;
    if !found.is_file() {
        return Err(io::ErrorKind::NotFound.into());
    }
    let changed = found.modified()?.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    Ok((file, found.len(), format!("\"{:x}-{changed:x}\"", found.len())))
}

fn stream(file: File, first: u64, length: u64) -> Body {
    let (pieces, body) = mpsc::channel(4);
    tokio::task::spawn_blocking(move || {
        if let Err(error) = send(file, first, length, &pieces) {
            let _ = pieces.blocking_send(Err(error));
        }
    });
    Body::from_stream(ReceiverStream::new(body))
}

fn send(mut file: File, first: u64, length: u64, pieces: &mpsc::Sender<io::Result<Bytes>>) -> io::Result<()> {
    file.seek(SeekFrom::Start(first))?;
    let mut left = length;
    while left > 0 {
        let piece = read_piece(&mut file, left.min(PIECE_BYTES))?;
        left -= piece.len() as u64;
        if pieces.blocking_send(Ok(piece)).is_err() {
            // The browser has gone: players do when one seeks.
            return Ok(());
        }
    }
    Ok(())
}

/// Exactly `length` bytes: a file that shrank while it was sent breaks the answer off rather than falsify it.
fn read_piece(file: &mut File, length: u64) -> io::Result<Bytes> {
    let mut piece = Vec::new();
    file.take(length).read_to_end(&mut piece)?;
    if piece.len() as u64 == length { Ok(piece.into()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}
