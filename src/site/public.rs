//! What of the documents is public, in which order, and how they hang together.

use super::document::{Content, Document, Kind};
use super::names::DocumentNames;
use super::places::Places;
use super::subject;
use super::{Site, Wait};
use crate::config::Config;
use crate::content::Reference;
use crate::content::page::Page;
use crate::diagnostic::Diagnostics;
use crate::source::Spanned;
use crate::time::{Moment, Now, zoned};
use crate::vocabulary::values::Status;
use rayon::prelude::*;
use std::cell::Cell;
use std::sync::Arc;

/// Leaves out what is not public, sorts, and ties documents to each other.
pub(super) fn publish(site: &mut Site, documents: Vec<Document>, diagnostics: &mut Diagnostics) {
    site.fakes = documents.iter().filter_map(|document| fake(&document.content)).collect();
    let doubt_publishes = !doubt_was_lowered(&site.config);
    let (mut public, mut hidden): (Vec<_>, Vec<_>) = documents.into_iter().partition(|document| {
        let certain = doubt_publishes || !document.trunk().in_doubt;
        let written = certain && !document.is_undated() && document.trunk().status != Status::Draft;
        written && site.now.has_come(document.published)
    });
    site.hidden = hidden
        .iter()
        .filter(|document| !document.is_undated())
        .map(|document| (document.kind(), document.id().to_owned()))
        .collect();
    site.waits = hidden
        .iter()
        .filter(|document| !document.is_undated())
        .map(|document| wait(document, &site.config))
        .collect();
    site.waits.sort();
    public.par_sort_by(|a, b| {
        (b.published, b.date, b.kind(), b.id()).cmp(&(a.published, a.date, a.kind(), a.id()))
    });
    site.places = Places::of(&public);
    let names = DocumentNames {
        places: &site.places,
        hidden: &site.hidden,
        unread: &site.unread,
        guesses: Cell::new(site.places.guesses()),
    };
    let mut back = Back::default();
    for (index, document) in public.iter_mut().enumerate() {
        let trunk = document.trunk();
        let (kind, id) = (document.kind(), trunk.id.value.as_str());
        let mut find = |references: &[Reference]| -> Vec<(usize, Option<String>)> {
            references
                .iter()
                .filter_map(|reference| names.find(&reference.name, (kind, id), diagnostics))
                .collect()
        };
        let (related, replaces) = (find(&trunk.related), find(&trunk.replaces));
        let (corrects, answers) = (find(&trunk.corrects), find(&trunk.reply_to));
        document.related = related;
        let others = |found: Vec<(usize, Option<String>)>| -> Vec<usize> {
            found.into_iter().map(|(place, _)| place).filter(|place| *place != index).collect()
        };
        document.replaces = others(replaces);
        document.corrects = others(corrects);
        document.answers = others(answers);
        document.subject = subject::find(document, &names, diagnostics);
        // What was taken back replaces, corrects and answers nothing any more.
        if !document.is_withdrawn() {
            back.note(index, document);
        }
    }
    back.write(&mut public);
    for document in &public {
        if let Some(found) = &document.subject {
            subject::check_item(document, found, &public, diagnostics);
        }
    }
    // A draft is being written; what waits for its hour is finished, and has to stand when it strikes.
    hidden.retain(|document| document.trunk().status != Status::Draft);
    for document in &hidden {
        let trunk = document.trunk();
        let (kind, id) = (document.kind(), trunk.id.value.as_str());
        let all = trunk.related.iter().chain(&trunk.replaces).chain(&trunk.corrects).chain(&trunk.reply_to);
        for reference in all.filter(|reference| !names.is_hidden(&reference.name, kind)) {
            names.find(&reference.name, (kind, id), diagnostics);
        }
        let waits_too =
            subject::named(document).is_some_and(|(name, kind)| names.is_hidden(&name.name, kind));
        let found = if waits_too { None } else { subject::find(document, &names, diagnostics) };
        if let Some(found) = found {
            subject::check_item(document, &found, &public, diagnostics);
        }
    }
    site.waiting = hidden;
    site.by_institution = index(site.institutions.len(), &public, |d| d.institutions.iter().chain(&d.with));
    site.by_topic = index(site.topics.len(), &public, |d| d.topics.iter());
    site.documents = public;
    index_kinds(site);
}

/// What documents say of each other, from the other side.
#[derive(Default)]
struct Back {
    superseded: Vec<(usize, usize)>,
    corrected: Vec<(usize, usize)>,
    answered: Vec<(usize, usize)>,
    related: Vec<(usize, usize)>,
}

impl Back {
    fn note(&mut self, index: usize, document: &Document) {
        self.superseded.extend(document.replaces.iter().map(|old| (*old, index)));
        self.corrected.extend(document.corrects.iter().map(|wrong| (*wrong, index)));
        self.answered.extend(document.answers.iter().map(|asked| (*asked, index)));
        let related = document.related.iter().filter(|(other, _)| *other != index);
        self.related.extend(related.map(|(other, _)| (*other, index)));
    }

    /// Documents stand the newest first: what is written last is the oldest.
    fn write(self, documents: &mut [Document]) {
        // Of several that replace one, the newest counts.
        for (old, new) in self.superseded.into_iter().rev() {
            documents[old].superseded_by = Some(new);
        }
        for (wrong, right) in self.corrected.into_iter().rev() {
            add(&mut documents[wrong].corrected_by, right);
        }
        for (asked, answer) in self.answered.into_iter().rev() {
            add(&mut documents[asked].answered_by, answer);
        }
        for (other, index) in self.related {
            if documents[other].related.iter().all(|(known, _)| *known != index) {
                documents[other].related.push((index, None));
            }
        }
    }
}

fn add(places: &mut Vec<usize>, place: usize) {
    if !places.contains(&place) {
        places.push(place);
    }
}

fn wait(document: &Document, config: &Config) -> Wait {
    let trunk = document.trunk();
    let waits = trunk.status != Status::Draft && !trunk.in_doubt;
    let until = waits.then(|| zoned(document.published, &config.zone).datetime());
    Wait { path: Arc::clone(&trunk.path), until }
}

/// The picture of a fake that a document names.
pub(super) fn fake(content: &Content) -> Option<(Arc<str>, Spanned<String>)> {
    let Content::FactCheck(factcheck) = content else { return None };
    let image = factcheck.image_of_fake.as_ref()?;
    Some((Arc::clone(&factcheck.trunk.path), image.file.clone()))
}

fn index_kinds(site: &mut Site) {
    for (place, document) in
        site.documents.iter().enumerate().filter(|(_, document)| !document.is_withdrawn())
    {
        let kind = document.kind();
        site.by_kind.entry(kind).or_default().push(place);
        site.by_year.entry((kind, document.date.year())).or_default().push(place);
    }
    let documents = &site.documents;
    let lists = site.by_kind.values_mut().chain(site.by_year.values_mut());
    lists.chain(&mut site.by_institution).chain(&mut site.by_topic).for_each(|list| by_date(list, documents));
    site.councils = site.of_kind(Kind::Council).to_vec();
}

/// A list goes by the dates that it shows, of which some came late; places go by publication.
fn by_date(list: &mut [usize], documents: &[Document]) {
    list.sort_by_key(|place| (std::cmp::Reverse(documents[*place].date), *place));
}

/// Whether `checks:` lowers the mistakes that stop a build where a status or a moment of publication cannot be read. Only
/// then does such a document have to be kept out here; else it goes on, to have all its mistakes told.
fn doubt_was_lowered(config: &Config) -> bool {
    ["unknown-value", "bad-date", "wrong-type", "unknown-key", "yaml-colon", "yaml-quote"]
        .iter()
        .any(|code| config.checks.contains_key(*code))
}

/// For each thing, the documents that name it; withdrawn ones are in no list.
fn index<'d, I: Iterator<Item = &'d usize>>(
    count: usize,
    documents: &'d [Document],
    of: impl Fn(&'d Document) -> I,
) -> Vec<Vec<usize>> {
    let mut lists = vec![Vec::new(); count];
    for (place, document) in documents.iter().enumerate().filter(|(_, document)| !document.is_withdrawn()) {
        for thing in of(document) {
            if lists[*thing].last() != Some(&place) {
                lists[*thing].push(place);
            }
        }
    }
    lists
}

pub(super) fn pages(mut pages: Vec<Page>, now: &Now, config: &Config) -> Vec<Page> {
    let opens = |moment: &Spanned<Moment>| moment.value.opens(&config.zone);
    pages.retain(|page| {
        page.trunk.status == Status::Published
            && page.trunk.publish_at.as_ref().is_none_or(|at| now.has_come(opens(at)))
    });
    pages.sort_by(|a, b| {
        (a.order.unwrap_or(u32::MAX), &*a.trunk.path).cmp(&(b.order.unwrap_or(u32::MAX), &*b.trunk.path))
    });
    pages
}
