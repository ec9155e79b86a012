//! What the files that are no texts are, without holding one in memory: their size, and of pictures and recordings what their
//! heads tell.
//!
//! What was found is kept in `.crieur/media` and good for a file as long as its size and the time of its last change are the
//! same. It may be lost or damaged: then the files are looked at again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::time::UNIX_EPOCH;

use lofty::config::ParseOptions;
use lofty::file::AudioFile as _;
use lofty::probe::Probe;
use rayon::prelude::*;

use super::LoadError;
use crate::artifact::{Key, PROGRAM};
use crate::picture;
use crate::source::{MOST_PICTURE_BYTES, MediaFile, Picture, Sort};

/// Where the findings are kept, below the portal's root.
const KEPT: &str = ".crieur/media";
const HEADER: &str = "crieur media";
/// The last line: half a file is none.
const END: &str = "end";

/// The endings of recordings that browsers play (MDN, « Media container formats », 2026-11), and of videos whose heads tell
/// how long they last: those of `WebM` do not to the library that asks.
const RECORDINGS: [&str; 10] = ["mp3", "m4a", "aac", "ogg", "oga", "opus", "wav", "flac", "mp4", "m4v"];

/// Looks at files of `content/`, given by their paths from there.
pub(super) fn all(root: &Path, files: &[String]) -> Result<BTreeMap<String, MediaFile>, LoadError> {
    let content = root.join("content");
    let text = fs::read_to_string(root.join(KEPT)).unwrap_or_default();
    let kept = read(&text);
    let found: Vec<_> = files.par_iter().map(|file| one(&content, file, &kept)).collect();
    let mut media = BTreeMap::new();
    for file in found {
        let file = file?;
        media.insert(file.path.clone(), file);
    }
    let now = written(media.values());
    if now != text && !(media.is_empty() && text.is_empty()) {
        let folder = root.join(".crieur");
        let _ = fs::create_dir_all(&folder)
            // The folder keeps itself out of the portal's repository.
            .and_then(|()| fs::write(folder.join(".gitignore"), "*\n"))
            .and_then(|()| fs::write(root.join(KEPT), now));
    }
    Ok(media)
}

fn one(content: &Path, file: &str, kept: &BTreeMap<&str, MediaFile>) -> Result<MediaFile, LoadError> {
    let path = content.join(file);
    let failed = |error| LoadError::Io(path.clone(), error);
    let facts = fs::metadata(&path).map_err(failed)?;
    let changed = facts.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    let changed_ns = changed.and_then(|since| i64::try_from(since.as_nanos()).ok());
    let same = |kept: &&MediaFile| kept.bytes == facts.len() && kept.changed_ns == changed_ns;
    if let Some(kept) = kept.get(file).filter(same) {
        return Ok(kept.clone());
    }
    let blank = MediaFile { path: file.to_owned(), bytes: facts.len(), changed_ns, ..MediaFile::default() };
    let ending = file.rsplit('.').next().unwrap_or_default().to_lowercase();
    if RECORDINGS.contains(&ending.as_str()) {
        return Ok(MediaFile { duration_ms: duration_ms(&path), ..blank });
    }
    depicted(&path, blank).map_err(failed)
}

/// The same, with what its head tells of a picture.
fn depicted(path: &Path, file: MediaFile) -> io::Result<MediaFile> {
    let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let size = imagesize::size(path).ok().map(|size| (narrow(size.width), narrow(size.height)));
    let Some(size) = size else { return Ok(file) };
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(picture::HEAD_BYTES).read_to_end(&mut bytes)?;
    let Some(head) = picture::head(&bytes, file.bytes, size) else {
        return Ok(MediaFile { size_px: Some(size), ..file });
    };
    let digest = if file.bytes <= MOST_PICTURE_BYTES { Some(digest(path)?) } else { None };
    let size = if head.sideways { (size.1, size.0) } else { size };
    Ok(MediaFile { size_px: Some(size), picture: Some(Picture { sort: head.sort, digest }), ..file })
}

fn digest(path: &Path) -> io::Result<Key> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(fs::File::open(path)?)?;
    Ok(Key::of(&[hasher.finalize().as_bytes()]))
}

/// How long a recording lasts; nothing if it is none, or is empty.
fn duration_ms(path: &Path) -> Option<u64> {
    let options = ParseOptions::new().read_tags(false).read_cover_art(false);
    let probe = Probe::open(path).ok()?.options(options).guess_file_type().ok()?;
    let duration = probe.read().ok()?.properties().duration();
    u64::try_from(duration.as_millis()).ok().filter(|length| *length > 0)
}

/// The findings, a line each, of this program's making.
fn written<'m>(media: impl Iterator<Item = &'m MediaFile>) -> String {
    let mut text = format!("{HEADER} {PROGRAM}\n");
    for file in media.filter(|file| file.changed_ns.is_some() && !file.path.contains('\n')) {
        let (width, height) = file.size_px.unwrap_or_default();
        let sort = file.picture.map_or("-", |picture| word(picture.sort));
        let digest = file.picture.and_then(|it| it.digest).map_or("-".to_owned(), |key| key.to_string());
        let (changed, duration) = (file.changed_ns.unwrap_or_default(), file.duration_ms.unwrap_or_default());
        let _ = writeln!(
            text,
            "{} {changed} {width} {height} {sort} {digest} {duration} {}",
            file.bytes, file.path
        );
    }
    text.push_str(END);
    text.push('\n');
    text
}

fn read(text: &str) -> BTreeMap<&str, MediaFile> {
    let body = || {
        let head = format!("{HEADER} {PROGRAM}\n");
        text.strip_prefix(head.as_str())?.strip_suffix('\n')?.strip_suffix(END)
    };
    body()
        .unwrap_or_default()
        .lines()
        .filter_map(|line| Some((line.splitn(8, ' ').nth(7)?, entry(line)?)))
        .collect()
}

fn entry(line: &str) -> Option<MediaFile> {
    let mut parts = line.splitn(8, ' ');
    let mut part = || parts.next();
    let (bytes, changed) = (part()?.parse().ok()?, part()?.parse().ok()?);
    let size: (u32, u32) = (part()?.parse().ok()?, part()?.parse().ok()?);
    let sort = part()?;
    let sort = [Sort::Photo, Sort::Drawing, Sort::Whole].into_iter().find(|known| word(*known) == sort);
    let digest = Key::read(part()?);
    let duration: u64 = part()?.parse().ok()?;
    Some(MediaFile {
        path: part()?.to_owned(),
        bytes,
        size_px: Some(size).filter(|size| *size != (0, 0)),
        picture: sort.map(|sort| Picture { sort, digest }),
        duration_ms: Some(duration).filter(|duration| *duration > 0),
        changed_ns: Some(changed),
    })
}

fn word(sort: Sort) -> &'static str {
    match sort {
        Sort::Photo => "photo",
        Sort::Drawing => "drawing",
        Sort::Whole => "whole",
    }
}
