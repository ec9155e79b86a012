//! Public pages as places where links and files are named, and which files of `content/` they use.
//!
//! Where a link leads is [`crate::links`]'s to say, once every address is planned; this comes before the plan, which copies
//! the files.

use crate::content::body::Body;
use crate::content::council_item::Item;
use crate::content::trunk::Trunk;
use crate::site::{Content, Document, Kind, NOMINATIONS, Site};
use crate::source::{MediaFile, Sources, Span, Spanned};
use std::collections::{BTreeMap, BTreeSet};

/// The page that a link stands on.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    /// A document.
    Document(&'a Document),
    /// A free page.
    Page(&'a Trunk),
}

impl<'a> Place<'a> {
    /// The fields of the page.
    pub fn trunk(self) -> &'a Trunk {
        match self {
            Place::Document(document) => document.trunk(),
            Place::Page(trunk) => trunk,
        }
    }

    /// The kind that an id alone means on this page.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Place::Document(document) => document.kind(),
            Place::Page(_) => Kind::Communique,
        }
    }
}

/// Whether a target leaves the portal: it has a scheme, or a host.
pub fn is_outward(target: &str) -> bool {
    target.starts_with("//")
        || target.split_once(':').is_some_and(|(scheme, _)| {
            !scheme.is_empty()
                && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
        })
}

/// Every Markdown text of a page.
pub fn bodies<'a>(place: Place<'a>) -> Vec<&'a Body> {
    let trunk = place.trunk();
    let mut bodies: Vec<&'a Body> = trunk.body.iter().collect();
    bodies.extend(trunk.audio.iter().filter_map(|audio| audio.transcript.as_ref()));
    bodies.extend(trunk.video.iter().filter_map(|video| video.transcript.as_ref()));
    if let Place::Document(Document { content: Content::Council(council), .. }) = place {
        bodies.extend(&council.preamble);
        bodies.extend(council.parts.iter().filter_map(|part| part.intro.as_ref()));
        council.items.iter().for_each(|item| item_bodies(item, &mut bodies));
    }
    bodies
}

fn item_bodies<'a>(item: &'a Item, bodies: &mut Vec<&'a Body>) {
    bodies.extend(&item.body);
    item.children.iter().for_each(|child| item_bodies(child, bodies));
}

/// Where the nominations of a council stand on its page: at the name that they are shared as, wherever its layout puts them.
/// Neither an item nor a heading takes it: `content::council` keeps it from the ones, `content::typeset` begins the others'
/// otherwise.
pub fn nominations_anchor(document: &Document) -> Option<&'static str> {
    let council = document.council().filter(|council| !council.nominations.is_empty())?;
    council.parts.iter().any(|part| part.nominations).then_some(NOMINATIONS)
}

/// The files that a page's fields name, each with its place.
pub fn named_files(place: Place<'_>) -> Vec<&Spanned<String>> {
    let trunk = place.trunk();
    let mut files: Vec<_> = trunk.images.iter().map(|image| &image.file).collect();
    files.extend(trunk.attachments.iter().map(|attachment| &attachment.file));
    files.extend(trunk.audio.iter().map(|audio| &audio.file));
    files.extend(trunk.video.iter().flat_map(|video| video.file.iter().chain(&video.poster)));
    if let Place::Document(Document { content: Content::Communique(communique), .. }) = place {
        files.extend(communique.results.iter().filter_map(|results| results.file.as_ref()));
    }
    if let Place::Document(Document { content: Content::Consultation(consultation), .. }) = place {
        files.extend(consultation.documents.iter().map(|document| &document.file));
    }
    files
}

/// Every public page in the site's language: documents that are not withdrawn, then free pages.
pub fn places(site: &Site) -> impl Iterator<Item = Place<'_>> {
    let stands = |document: &&Document| !document.is_withdrawn() && !document.foreign;
    let documents = site.documents.iter().filter(stands).map(Place::Document);
    documents.chain(site.pages.iter().filter(|page| !page.foreign).map(|page| Place::Page(&page.trunk)))
}

/// The files of `content/` that are pictures of fakes, by their path: none may be published as it is.
pub fn fakes(site: &Site, sources: &Sources) -> BTreeSet<String> {
    let found = site.fakes.iter().filter_map(|(from, file)| sources.find_media(from, &file.value));
    found.map(|file| file.path.clone()).collect()
}

/// What public pages make of a file of `content/`.
#[derive(Clone, Copy, Debug)]
pub struct Use {
    /// The place that first names it.
    pub span: Span,
    /// Whether a page shows it as a picture, rather than leads to it.
    pub shown: bool,
}

/// The files of `content/` that public pages use, by their path.
pub fn media_in_use(site: &Site, sources: &Sources) -> BTreeMap<String, Use> {
    let mut used: BTreeMap<String, Use> = BTreeMap::new();
    if sources.media.is_empty() {
        return used;
    }
    let mut note = |file: Option<&MediaFile>, span: Span, shown: bool| {
        if let Some(file) = file.filter(|file| !file.path.starts_with("static/")) {
            used.entry(file.path.clone()).or_insert(Use { span, shown }).shown |= shown;
        }
    };
    for place in places(site) {
        let path = &place.trunk().path;
        let posters = place.trunk().video.iter().filter_map(|video| video.poster.as_ref());
        for file in place.trunk().images.iter().map(|image| &image.file).chain(posters) {
            note(sources.find_media(path, &file.value), file.span, true);
        }
        for file in named_files(place) {
            note(sources.find_media(path, &file.value), file.span, false);
        }
        for body in bodies(place) {
            for link in &body.prose.links {
                note(linked_file(site, sources, place, &link.target), body.place(&link.span), false);
            }
            for image in body.prose.images.iter().filter(|image| !is_outward(&image.target)) {
                note(sources.find_media(path, &image.target), body.place(&image.span), true);
            }
        }
    }
    for institution in &site.institutions {
        let portrait = institution.head.as_ref().and_then(|head| head.portrait.as_ref());
        for file in portrait.into_iter().chain(&institution.logo) {
            note(sources.find_media(&institution.path, &file.value), file.span, true);
        }
    }
    used
}

/// The file that a link means, if it means one: `plan.pdf#page=3` and the portal's own whole address as well.
fn linked_file<'s>(
    site: &Site,
    sources: &'s Sources,
    place: Place<'_>,
    target: &str,
) -> Option<&'s MediaFile> {
    let target = own_address(&site.config.base_url, target).unwrap_or(target);
    if is_outward(target) {
        return None;
    }
    let path = target.split(['#', '?']).next().unwrap_or(target);
    sources.find_media(&place.trunk().path, path)
}

/// The path of an address that was written in full and is ours, `base` being the portal's.
pub fn own_address<'t>(base: &str, target: &'t str) -> Option<&'t str> {
    match target.strip_prefix(base)? {
        "" => Some("/"),
        rest => rest.starts_with('/').then_some(rest),
    }
}
