//! `sitemap.xml` (sitemaps.org protocol 0.9) and `robots.txt`.
//!
//! Which pages are listed, and with what date, is the plan's to say.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::uri;

/// The addresses that one sitemap may hold (sitemaps.org/protocol, consulted November 2026); 50 MB is the
/// other limit, which 50,000 addresses reach at 1,000 bytes each only.
pub const MOST_ADDRESSES: usize = 50_000;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// For the addresses of a page in other languages (Google Search Central, « localized versions », read 2026-11).
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// A page in the sitemap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SitemapEntry {
    /// Its absolute address.
    pub url: String,
    /// When it was last changed, an ISO 8601 date or instant.
    pub lastmod: Option<String>,
    /// The same page in each language, itself included; empty where there is one only.
    pub alternates: Vec<Alternate>,
}

/// The same page in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// `ar`, or `x-default`.
    pub lang: String,
    /// Its absolute address.
    pub url: String,
}

/// The sitemap's files, each a path from the root of the site and its bytes: `sitemap.xml` alone or, beyond
/// [`MOST_ADDRESSES`], `sitemap.xml` as the index of `sitemap-1.xml`, `sitemap-2.xml` …
///
/// `base_url` is the site's absolute address, with or without a final slash.
pub fn sitemap(base_url: &str, entries: &[SitemapEntry]) -> Vec<(String, Vec<u8>)> {
    split(base_url, entries, MOST_ADDRESSES)
}

fn split(base_url: &str, entries: &[SitemapEntry], most: usize) -> Vec<(String, Vec<u8>)> {
    if entries.len() <= most {
        return vec![("sitemap.xml".to_owned(), document("urlset", "url", entries))];
    }
    let mut parts = Vec::new();
    let mut index = Vec::new();
    for (position, chunk) in entries.chunks(most).enumerate() {
        let path = format!("sitemap-{}.xml", position + 1);
        index.push(SitemapEntry {
            url: format!("{}/{path}", base_url.trim_end_matches('/')),
            lastmod: chunk.iter().filter_map(|entry| entry.lastmod.clone()).max(),
            alternates: Vec::new(),
        });
        parts.push((path, document("urlset", "url", chunk)));
    }
    parts.insert(0, ("sitemap.xml".to_owned(), document("sitemapindex", "sitemap", &index)));
    parts
}

fn document(root: &str, element: &str, entries: &[SitemapEntry]) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    let speaks = entries.iter().any(|entry| !entry.alternates.is_empty());
    let names = [("xmlns", NAMESPACE)].into_iter().chain(speaks.then_some(("xmlns:xhtml", XHTML)));
    let _ = writer.create_element(root).with_attributes(names).write_inner_content(|writer| {
        entries.iter().try_for_each(|entry| write_entry(writer, element, entry))
    });
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

fn write_entry(writer: &mut Writer<Vec<u8>>, element: &str, entry: &SitemapEntry) -> std::io::Result<()> {
    writer.create_element(element).write_inner_content(|writer| {
        writer.create_element("loc").write_text_content(BytesText::new(&uri::ascii(&entry.url)))?;
        if let Some(lastmod) = &entry.lastmod {
            writer.create_element("lastmod").write_text_content(BytesText::new(lastmod))?;
        }
        for alternate in &entry.alternates {
            let link = writer.create_element("xhtml:link").with_attributes([
                ("rel", "alternate"),
                ("hreflang", alternate.lang.as_str()),
                ("href", &uri::ascii(&alternate.url)),
            ]);
            link.write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

/// `robots.txt` (RFC 9309): everything may be read, and where the sitemap is.
///
/// Robots look for it at the root of a host only: a site below a path publishes it in vain.
pub fn robots(base_url: &str) -> Vec<u8> {
    let sitemap = uri::ascii(&format!("{}/sitemap.xml", base_url.trim_end_matches('/')));
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::{Alternate, MOST_ADDRESSES, SitemapEntry, robots, sitemap, split};

    fn entry(url: &str, lastmod: Option<&str>) -> SitemapEntry {
        SitemapEntry {
            url: format!("https://zanar.example/{url}"),
            lastmod: lastmod.map(str::to_owned),
            alternates: Vec::new(),
        }
    }

    fn text(file: &(String, Vec<u8>)) -> (&str, &str) {
        (&file.0, std::str::from_utf8(&file.1).unwrap())
    }

    #[test]
    fn pages_are_listed_in_the_order_given() {
        let files = sitemap(
            "https://zanar.example/",
            &[entry("", Some("2026-11-20")), entry("communiqués/?a=1&b=2", None)],
        );
        assert_eq!(files.len(), 1);
        assert_eq!(
            text(&files[0]),
            (
                "sitemap.xml",
                concat!(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                    "<url><loc>https://zanar.example/</loc><lastmod>2026-11-20</lastmod></url>",
                    "<url><loc>https://zanar.example/communiqu%C3%A9s/?a=1&amp;b=2</loc></url>",
                    "</urlset>\n"
                )
            )
        );
    }

    #[test]
    fn a_page_in_two_languages_names_both() {
        let alternate = |lang: &str, url: &str| Alternate { lang: lang.to_owned(), url: url.to_owned() };
        let page = SitemapEntry {
            alternates: vec![
                alternate("fr", "https://zanar.example/"),
                alternate("ar", "https://zanar.example/ar/"),
            ],
            ..entry("", None)
        };
        let files = sitemap("https://zanar.example/", &[page]);
        let (_, xml) = text(&files[0]);
        assert!(xml.contains("xmlns:xhtml=\"http://www.w3.org/1999/xhtml\""), "{xml}");
        assert!(
            xml.contains(
                "<xhtml:link rel=\"alternate\" hreflang=\"ar\" href=\"https://zanar.example/ar/\"/></url>"
            ),
            "{xml}"
        );
    }

    #[test]
    fn a_long_sitemap_becomes_an_index() {
        let entries = [
            entry("a", Some("2026-11-20")),
            entry("b", Some("2026-11-21")),
            entry("c", None),
            entry("d", Some("2026-01-01")),
            entry("e", None),
        ];
        let files = split("https://zanar.example/portail", &entries, 2);
        let paths: Vec<_> = files.iter().map(|file| file.0.as_str()).collect();
        assert_eq!(paths, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
        assert_eq!(
            text(&files[0]).1,
            concat!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                "<sitemap><loc>https://zanar.example/portail/sitemap-1.xml</loc><lastmod>2026-11-21</lastmod></sitemap>",
                "<sitemap><loc>https://zanar.example/portail/sitemap-2.xml</loc><lastmod>2026-01-01</lastmod></sitemap>",
                "<sitemap><loc>https://zanar.example/portail/sitemap-3.xml</loc></sitemap>",
                "</sitemapindex>\n"
            )
        );
        assert!(text(&files[3]).1.contains("<loc>https://zanar.example/e</loc>"));
    }

    #[test]
    fn the_limit_is_that_of_the_standard() {
        let entries = vec![entry("a", None); MOST_ADDRESSES + 1];
        assert_eq!(sitemap("https://zanar.example", &entries[..MOST_ADDRESSES]).len(), 1);
        assert_eq!(sitemap("https://zanar.example", &entries).len(), 3);
        assert_eq!(sitemap("https://zanar.example", &[]).len(), 1);
    }

    #[test]
    fn robots_are_told_where_the_sitemap_is() {
        assert_eq!(
            robots("https://zanar.example/portail/"),
            b"User-agent: *\nAllow: /\n\nSitemap: https://zanar.example/portail/sitemap.xml\n"
        );
    }
}
