//! Links heard one after another, without the text around them.

use super::line;
use super::vague::{is_vague_link, said};
use crate::content::body::Body;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::links::{Links, Place, Target, bodies, document_named};
use crate::markdown::Link;
use crate::site::Document;
use crate::source::Span;
use std::collections::HashMap;

/// An address that is short enough to be heard: a name of a host.
const SHORT_ADDRESS: usize = 28;

pub(super) fn check(links: &Links<'_>, place: Place<'_>, diagnostics: &mut Diagnostics) {
    let mut known: HashMap<String, (Target, Span)> = HashMap::new();
    for body in bodies(place) {
        for link in &body.prose.links {
            let span = body.place(&link.span);
            // A note's number, and the way back from it, are heard where they stand.
            let is_note = link.target.starts_with('#') && !link.text.contains(char::is_alphabetic);
            let text = said(&link.text);
            if !is_note && is_vague_link(&link.text, &text) {
                diagnostics.add(vague(links, place, link, span));
                continue;
            }
            if is_bare_address(&link.text) {
                diagnostics.add(bare(links, body, link));
                continue;
            }
            let Ok(target) = links.resolve(place, &link.target) else { continue };
            if text.is_empty() {
                continue;
            }
            match known.get(&text) {
                Some((first, _)) if are_one(first, &target) => {}
                Some((_, first)) => diagnostics.add(same(link, span, *first)),
                None => {
                    known.insert(text, (target, span));
                }
            }
        }
    }
}

/// Whether two links lead to the same thing: an address with and without `www.`, another page of the same file.
fn are_one(one: &Target, other: &Target) -> bool {
    match (one, other) {
        (Target::Outward(one), Target::Outward(other)) => bared(one) == bared(other),
        _ => one == other,
    }
}

/// An address without what leads nowhere else: its scheme, `www.`, a last `/`, the place on the page.
fn bared(address: &str) -> String {
    let address = address.split('#').next().unwrap_or(address);
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let Some(rest) = rest else { return address.to_lowercase() };
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    format!("{}/{}", host.to_lowercase(), path.trim_end_matches('/'))
}

fn is_bare_address(text: &str) -> bool {
    let text = text.trim();
    (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www."))
        && !text.contains(char::is_whitespace)
        && text.chars().count() > SHORT_ADDRESS
}

/// The line with a link's text changed, where it is written as `[text](target)`.
fn with_text(links: &Links<'_>, span: Span, link: &Link, by: &str) -> Option<String> {
    let text: &str = &links.sources.get(span.source).text;
    let (line, place) = line::around(text, span)?;
    let before = line[..place.start].strip_suffix("](")?;
    let start = before.rfind('[')?;
    (said(&before[start + 1..]) == said(&link.text))
        .then(|| format!("{}[{by}]({}", &before[..start], &line[place.start..]))
}

fn vague(links: &Links<'_>, place: Place<'_>, link: &Link, span: Span) -> Diagnostic {
    let document: Option<&Document> = document_named(links.site, &link.target, place);
    let title = document.and_then(|document| document.trunk().title.as_ref());
    let title = title.map(|title| title.get(links.site.language()));
    let diagnostic = Diagnostic::new(
        "vague-link",
        span,
        Phrase::new(
            format!("`{}` ne dit pas où mène ce lien", link.text),
            format!("`{}` does not say where this link leads", link.text),
        ),
    )
    .because(
        "une synthèse vocale lit les liens à la suite, sans le texte autour",
        "a screen reader reads links one after another, without the text around them",
    )
    .mend(
        "mettez entre les crochets le nom de la page : `[Arrêté du 20 novembre](…)`",
        "put the name of the page between the brackets: `[Order of 20 November](…)`",
    );
    match title.and_then(|title| with_text(links, span, link, title)) {
        Some(line) => diagnostic.corrected(line),
        None => diagnostic,
    }
}

fn bare(links: &Links<'_>, body: &Body, link: &Link) -> Diagnostic {
    let span = body.place(&link.span);
    let host = link.text.split("//").last().unwrap_or_default().split('/').next().unwrap_or_default();
    let host = host.trim_start_matches("www.");
    let diagnostic = Diagnostic::new(
        "bare-address",
        span,
        Phrase::new(
            "une adresse tient lieu de texte à ce lien",
            "an address stands for the text of this link",
        ),
    )
    .because("elle est lue lettre à lettre", "it is read out letter by letter")
    .mend(
        format!("donnez-lui un nom : `[Nom de la page, sur {host}](…)`"),
        format!("give it a name: `[Name of the page, on {host}](…)`"),
    );
    let written = line::written(links, span);
    let corrected = match written.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        Some(address) => line::with(links, span, &format!("[{host}]({address})")),
        None => with_text(links, span, link, host),
    };
    match corrected {
        Some(line) => diagnostic.corrected(line),
        None => diagnostic,
    }
}

fn same(link: &Link, span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(
        "same-link-text",
        span,
        Phrase::new(
            format!("deux liens « {} » mènent à deux endroits", link.text),
            format!("two links `{}` lead to two places", link.text),
        ),
    )
    .because("à l’écoute, rien ne les distingue", "to who listens, nothing tells them apart")
    .see(first, "le premier", "the first")
    .mend("dites dans chacun ce qui lui est propre", "say in each what is its own")
}
