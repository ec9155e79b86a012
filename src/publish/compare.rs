//! Whether a file already holds what it should: by content, a piece at a time, so that nothing large is read into memory.
//!
//! Size and time would be quicker, but a file of the same size whose time a tool has set (a restored cache, an archive)
//! would stay as it was. The site of a public body is worth the reading.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::error::PublishError;
use crate::artifact::Content;

const PIECE_BYTES: usize = 64 * 1024;

/// Whether the file at `path` holds `content`. A file that cannot be read does not; a source that cannot is an error.
pub(super) fn holds(path: &Path, content: &Content) -> Result<bool, PublishError> {
    match content {
        Content::Bytes(bytes) => {
            let size = bytes.len() as u64;
            Ok(open(path, size).is_some_and(|file| same(file, bytes.as_slice()).unwrap_or(false)))
        }
        Content::Copy(source) => {
            let (original, size) = open_source(source)?;
            Ok(open(path, size).is_some_and(|file| same(file, original).unwrap_or(false)))
        }
    }
}

/// Opens a file to copy, and tells its size in bytes.
pub(super) fn open_source(source: &Path) -> Result<(File, u64), PublishError> {
    let failed = |error| PublishError::Source { path: source.to_path_buf(), error };
    let found = std::fs::metadata(source).map_err(failed)?;
    if !found.is_file() {
        // Opening a pipe would wait for ever, and a folder cannot be copied.
        return Err(failed(io::Error::from(io::ErrorKind::InvalidInput)));
    }
    let file = File::open(source).map_err(failed)?;
    Ok((file, found.len()))
}

/// The file at `path`, if it is one and has that size.
fn open(path: &Path, size: u64) -> Option<File> {
    let found = std::fs::symlink_metadata(path).ok()?;
    if !found.is_file() || found.len() != size {
        return None;
    }
    File::open(path).ok()
}

fn same(mut left: impl Read, mut right: impl Read) -> io::Result<bool> {
    let mut left_piece = Vec::with_capacity(PIECE_BYTES);
    let mut right_piece = Vec::with_capacity(PIECE_BYTES);
    loop {
        left_piece.clear();
        right_piece.clear();
        left.by_ref().take(PIECE_BYTES as u64).read_to_end(&mut left_piece)?;
        right.by_ref().take(PIECE_BYTES as u64).read_to_end(&mut right_piece)?;
        if left_piece != right_piece {
            return Ok(false);
        }
        if left_piece.is_empty() {
            return Ok(true);
        }
    }
}
