//! The page of a fact-check: what is so, the verdict, and what it stands on.

use super::Composer;
use super::words::unquoted;
use crate::content::Reference;
use crate::content::factcheck::{Appearance, Evidence, FactCheck};
use crate::jsonld::{ClaimReview, Node};
use crate::links::{self, Place, Target, is_outward};
use crate::site::{Document, Kind};
use crate::view::{AppearanceView, FactCheckView, ImageView, InstitutionRefView, LinkView};
use crate::vocabulary::Choice;
use crate::vocabulary::kinds::Verdict;

impl Composer<'_> {
    /// The page of a fact-check.
    pub fn factcheck(&self, document: &Document, factcheck: &FactCheck) -> FactCheckView {
        let place = Place::Document(document);
        let (section, list) = self.section_of(Kind::FactCheck);
        let frame = self.frame(
            &self.routes.document(document),
            "factcheck",
            Some(section),
            vec![list],
            Some(self.crumb(document)),
        );
        let verdict = factcheck.public_verdict();
        FactCheckView {
            head: self.document_head_with(document, &frame, self.claim_review(document, factcheck)),
            frame,
            document: self.document(document),
            body: self.html(place, factcheck.trunk.body.as_ref()),
            verdict: verdict.map(|verdict| verdict.word().to_owned()),
            state: factcheck.state.word().to_owned(),
            official_denial: self.is_official_denial(document, factcheck),
            kind_of_fake: factcheck.kind_of_fake.map(|kind| kind.word().to_owned()),
            impersonates: factcheck.impersonates.as_ref().map(|name| self.somebody(name)),
            claim: self.maybe(factcheck.claim.as_ref()).map(unquoted),
            fact: self.maybe(factcheck.fact.as_ref()),
            appearances: factcheck.appearances.iter().map(|seen| self.appearance(seen)).collect(),
            clues: self.texts(&factcheck.clues),
            evidence: factcheck.evidence.iter().filter_map(|it| self.evidence(place, it)).collect(),
            real_document: self.real_document(document, factcheck),
            image: self.stamped_image(document, factcheck),
        }
    }

    /// Whether the institution that is concerned denies it itself, which is more than a check by somebody else.
    ///
    /// Nobody writes it. Concerned is whom the thing passes for; where it passes for nobody, who speaks, since a ministry
    /// that publishes under its own name speaks of its own affairs. Not so the portal's own institution where there are
    /// others: it checks for everybody, so that it is concerned only if it is named. And only what is not to be believed
    /// is denied: a joke, or what turned out true, is not.
    pub(super) fn is_official_denial(&self, document: &Document, factcheck: &FactCheck) -> bool {
        if !factcheck.public_verdict().is_some_and(Verdict::denies) {
            return false;
        }
        let Some(leading) = document.institutions.first() else { return false };
        match &factcheck.impersonates {
            Some(name) => name.target.is_some_and(|concerned| document.institutions.contains(&concerned)),
            None => self.site.institutions.len() == 1 || self.site.own_institution() != Some(*leading),
        }
    }

    /// An institution with its page, or a name as it was written.
    fn somebody(&self, name: &Reference) -> InstitutionRefView {
        name.target.map_or_else(
            || {
                let name = self.set(&name.name.value);
                InstitutionRefView { short: name.clone(), name, url: None, ..InstitutionRefView::default() }
            },
            |index| self.institution(index),
        )
    }

    fn appearance(&self, seen: &Appearance) -> AppearanceView {
        AppearanceView {
            network: seen.network.as_ref().map(|network| self.network(network)),
            address: seen.url.as_ref().map(|url| url.value.clone()),
            first_seen: seen.first_seen.as_ref().map(|at| self.moment(at)),
            archive: seen.archive.as_ref().and_then(|archive| links::web(&archive.value)),
        }
    }

    /// A network or a channel by the name that the theme has for it, else as it was written.
    pub(super) fn network(&self, written: &str) -> String {
        let id = format!("network-{}", crate::vocabulary::fold(written));
        if self.theme.strings().has(&id) { self.say(&id) } else { self.set(written) }
    }

    /// What proves it: an address of the web, or a document of the portal.
    fn evidence(&self, place: Place<'_>, evidence: &Evidence) -> Option<LinkView> {
        let written = &evidence.url.value;
        let (url, own) = if is_outward(written) {
            let url = links::web(written)?;
            let host = host(&url).to_owned();
            (url, host)
        } else {
            let document = links::document_named(self.site, written, place);
            let title = document.map_or_else(|| written.clone(), |document| self.title(document));
            match self.links().resolve(place, written).ok()? {
                Target::Outward(url) => (url, title),
                Target::Inside(route, anchor) => {
                    (super::with_anchor(self.routes.url(&route), anchor.as_deref()), title)
                }
                Target::Here(anchor) => (format!("#{anchor}"), title),
            }
        };
        let label = self.maybe(evidence.title.as_ref()).unwrap_or(own);
        Some(LinkView { label, url, ..LinkView::default() })
    }

    fn real_document(&self, document: &Document, factcheck: &FactCheck) -> Option<LinkView> {
        if let Some(link) = self.subject_link(document) {
            return Some(link);
        }
        let url = links::web(&factcheck.real_document.as_ref()?.name.value)?;
        Some(LinkView { label: host(&url).to_owned(), url, ..LinkView::default() })
    }

    /// What a document is about, by its title; an item of a council by the item's.
    pub(super) fn subject_link(&self, document: &Document) -> Option<LinkView> {
        let (place, anchor) = document.subject.as_ref()?;
        let subject = self.site.documents.get(*place)?;
        let mut link = self.document_link(subject);
        let item = anchor
            .as_ref()
            .zip(subject.council())
            .and_then(|(anchor, council)| links::item_of(council, anchor));
        if let Some(item) = item {
            link.label = self.text(item.plain_title.as_ref().unwrap_or(&item.title));
        }
        link.url = super::with_anchor(link.url, anchor.as_deref());
        Some(link)
    }

    /// The fake as the site shows it: at its own address, the verdict across; never the file itself.
    fn stamped_image(&self, document: &Document, factcheck: &FactCheck) -> Option<ImageView> {
        let image = factcheck.image_of_fake.as_ref()?;
        let route = self.routes.stamped(document);
        self.plan.find(route.path())?;
        let file = self.sources.find_media(&factcheck.trunk.path, &image.file.value)?;
        let (width, height) = crate::card::stamped_size(file.size_px?);
        Some(ImageView {
            src: self.routes.url(&route),
            width,
            height,
            alt: self.maybe(image.alt.as_ref()).unwrap_or_default(),
            caption: image.caption.as_ref().map(|caption| self.words(caption)),
            credit: self.maybe(image.credit.as_ref()),
            ..ImageView::default()
        })
    }

    /// What is stamped across: the verdict in capitals.
    pub fn stamp(&self, verdict: Verdict) -> String {
        self.say(&format!("stamp-{}", verdict.word()))
    }

    fn claim_review(&self, document: &Document, factcheck: &FactCheck) -> Vec<Node> {
        let (Some(verdict), Some(claim)) = (factcheck.public_verdict(), self.maybe(factcheck.claim.as_ref()))
        else {
            return Vec::new();
        };
        let leading = document.institutions.first();
        let appearances = factcheck
            .appearances
            .iter()
            .filter_map(|seen| links::web(&seen.archive.as_ref().or(seen.url.as_ref())?.value));
        let first_seen = factcheck.appearances.iter().filter_map(|seen| seen.first_seen.as_ref());
        vec![Node::ClaimReview(ClaimReview {
            url: self.routes.absolute(&self.routes.document(document)),
            claim,
            rating: rating(verdict),
            rating_name: self.say(&format!("verdict-{}", verdict.word())),
            published: self.iso(document.published),
            modified: document.modified.map(|at| self.iso(at)),
            author: leading.map_or_else(|| self.publisher(), |index| self.party(*index)),
            appearances: appearances.collect(),
            first_seen: first_seen.min().map(|at| self.moment(at).iso),
            lang: self.site.language().tag().to_owned(),
        })]
    }
}

/// From 1, false, to 5, true. What nobody can say, and a joke, are on no scale: their name alone is told.
fn rating(verdict: Verdict) -> Option<u8> {
    match verdict {
        Verdict::Faux => Some(1),
        Verdict::Trompeur | Verdict::HorsContexte => Some(2),
        Verdict::Vrai => Some(5),
        Verdict::NonVerifie | Verdict::Satire => None,
    }
}

/// The host of an address.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
