//! The type under which a file is sent, from its name and, for XML, its first words.

/// The `Content-Type` of the file `path`, which begins with `start`.
pub(super) fn of(path: &str, start: &[u8]) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    match extension.as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "xml" => xml(start),
        "rss" => "application/rss+xml; charset=utf-8",
        "atom" => "application/atom+xml; charset=utf-8",
        "xsl" | "xslt" => "text/xsl; charset=utf-8",
        "json" if name.contains("feed") => "application/feed+json; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "jsonld" => "application/ld+json; charset=utf-8",
        "geojson" => "application/geo+json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "yaml" | "yml" => "application/yaml; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        other => binary(other),
    }
}

fn binary(extension: &str) -> &'static str {
    match extension {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/vnd.microsoft.icon",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "gz" => "application/gzip",
        "wasm" => "application/wasm",
        "woff" => "font/woff",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "flac" => "audio/flac",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    }
}

/// A feed is named by the site; what it is stands at its beginning.
fn xml(start: &[u8]) -> &'static str {
    let start = String::from_utf8_lossy(&start[..start.len().min(1024)]);
    if start.contains("<rss") {
        "application/rss+xml; charset=utf-8"
    } else if start.contains("<feed") {
        "application/atom+xml; charset=utf-8"
    } else {
        "application/xml; charset=utf-8"
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_feed_is_known_by_what_it_is() {
        assert_eq!(
            of("fr/flux.xml", b"<?xml version=\"1.0\"?><rss version=\"2.0\">"),
            "application/rss+xml; charset=utf-8"
        );
        assert_eq!(of("atom.xml", b"<feed xmlns=\"\">"), "application/atom+xml; charset=utf-8");
        assert_eq!(of("sitemap.xml", b"<urlset>"), "application/xml; charset=utf-8");
        assert_eq!(of("feed.json", b""), "application/feed+json; charset=utf-8");
        assert_eq!(of("data/status.json", b""), "application/json; charset=utf-8");
        assert_eq!(of("a.b/Carte.PNG", b""), "image/png");
        assert_eq!(of("a.html/LICENCE", b""), "application/octet-stream");
    }
}
