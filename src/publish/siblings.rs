//! The compressed siblings of a text, `index.html.gz` and `index.html.br`: a server that knows them (nginx's `gzip_static`,
//! Caddy's `precompressed`, Apache's `MultiViews`) sends them as they are, and never compresses the same page twice.
//!
//! Which file has siblings is told by its name and its size alone, so that a build that keeps the file knows without
//! reading it that it must keep them too.

use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{self, Write as _};

/// Below this, in bytes, a text fits into one packet whatever is done with it (1,460 bytes of data in an Ethernet frame,
/// of which the header of an answer takes some).
const LEAST: u64 = 1_024;

/// Names of texts. Pictures, recordings and most documents are compressed already.
const TEXTS: &[&str] = &["html", "css", "js", "json", "xml", "svg", "csv", "txt", "ics", "webmanifest", "md"];

/// The file that is renewed by itself, without a build: a sibling would tell of an earlier one.
const RENEWED: &str = "status.json";

/// Brotli's own scale goes to 11. On pages of 33 kB, 5 to 9 save 5 % beside gzip, 10 saves 10 %, 11 saves 12 % and takes
/// three times as long as 10.
const BROTLI_QUALITY: i32 = 10;

/// A window of 256 KiB (2^18): few pages are larger, and a larger one asks for memory a page.
const BROTLI_WINDOW: i32 = 18;

/// The paths of a file's siblings, if it has any: gzip's first.
pub(super) fn paths(path: &str, bytes: u64) -> Option<[String; 2]> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let wanted = bytes >= LEAST && TEXTS.contains(&ending) && path != RENEWED;
    wanted.then(|| [format!("{path}.gz"), format!("{path}.br")])
}

/// What the siblings hold, in the order of their paths. The same text gives the same bytes.
pub(super) fn compress(text: &[u8]) -> io::Result<[Vec<u8>; 2]> {
    // No name and no time stand in the header.
    let mut gzip = GzEncoder::new(Vec::with_capacity(text.len() / 3), Compression::best());
    gzip.write_all(text)?;
    let settings = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: text.len(),
        ..Default::default()
    };
    let mut br = Vec::with_capacity(text.len() / 3);
    brotli::BrotliCompress(&mut &*text, &mut br, &settings)?;
    Ok([gzip.finish()?, br])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn both_say_what_the_text_says_in_fewer_bytes() {
        let text = "Le Conseil des ministres s’est réuni. ".repeat(200);
        let [gz, br] = compress(text.as_bytes()).unwrap();
        let mut told = String::new();
        flate2::read::GzDecoder::new(&*gz).read_to_string(&mut told).unwrap();
        assert_eq!(told, text);
        told.clear();
        brotli::Decompressor::new(&*br, 4096).read_to_string(&mut told).unwrap();
        assert_eq!(told, text);
        assert!(gz.len() < text.len() / 10 && br.len() < gz.len(), "{} {}", gz.len(), br.len());
        assert_eq!(compress(text.as_bytes()).unwrap(), [gz, br]);
    }

    #[test]
    fn texts_have_siblings_and_small_ones_pictures_and_the_status_do_not() {
        let has = |path, bytes| paths(path, bytes).is_some();
        assert!(has("index.html", LEAST) && has("a/feed.xml", 9_999) && has("a.b/data.csv", 9_999));
        assert!(!has("index.html", LEAST - 1) && !has("card.png", 9_999) && !has("status.json", 9_999));
        assert_eq!(paths("a/x.svg", 2_000).unwrap(), ["a/x.svg.gz", "a/x.svg.br"]);
    }
}
