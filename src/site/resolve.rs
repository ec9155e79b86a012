//! Names in a document → what they mean in the portal's tables; what means nothing is told.

use super::document::{Content, Document, UNDATED};
use super::names::InstitutionNames;
use super::publication::{self, Publication};
use super::unknown::{GOVERNMENT, PERSON, PROFILE, SECTION, TOPIC, unknown};
use super::{Site, Unread, council};
use crate::content::council::Council;
use crate::content::council_item::Item;
use crate::content::institution::Institution;
use crate::content::tables::Government;
use crate::content::trunk::Trunk;
use crate::content::{Reference, profile};
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::source::{History, Span, Spanned};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, HashMap};

pub(super) fn find_government(
    name: &Spanned<String>,
    governments: &[Government],
    unread: &Unread,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let found = governments.iter().position(|government| government.id.value == name.value);
    if found.is_none() && !unread.has("government", &name.value) {
        let known = governments.iter().map(|government| government.id.value.as_str());
        diagnostics.add(unknown(&GOVERNMENT, name, known));
    }
    found
}

/// Persons by id.
pub(super) struct People {
    pub(super) by_id: BTreeMap<String, usize>,
    pub(super) unread: Unread,
}

pub(super) fn resolve_institution(
    institution: &mut Institution,
    names: &InstitutionNames,
    people: &People,
    diagnostics: &mut Diagnostics,
) {
    for reference in
        institution.parent.iter_mut().chain(&mut institution.predecessors).chain(&mut institution.successors)
    {
        names.resolve(reference, diagnostics);
    }
    let head = institution.head.as_mut().map(|head| &mut head.person);
    let signatory = institution.signatory.as_mut().and_then(|signatory| signatory.person.as_mut());
    for reference in head.into_iter().chain(signatory) {
        resolve_person(reference, people, diagnostics);
    }
}

/// A person's id, or a name written out: what looks like an id has to be one.
pub(super) fn resolve_person(reference: &mut Reference, people: &People, diagnostics: &mut Diagnostics) {
    let name = reference.name.value.strip_prefix("person/").unwrap_or(&reference.name.value);
    reference.target = people.by_id.get(name).copied();
    let like_an_id = name.contains('-') && crate::slug::slug(name) == name;
    if reference.target.is_none() && like_an_id && !people.unread.has("person", name) {
        diagnostics.add(unknown(&PERSON, &reference.name, people.by_id.keys().map(String::as_str)));
    }
}

pub(super) struct Resolver<'a> {
    pub(super) names: &'a InstitutionNames,
    pub(super) people: &'a People,
    pub(super) default: Option<usize>,
    pub(super) topics: HashMap<&'a str, usize>,
}

impl Resolver<'_> {
    /// A document with its names resolved.
    pub(super) fn document(
        &self,
        mut content: Content,
        site: &Site,
        history: &History,
        diagnostics: &mut Diagnostics,
    ) -> Document {
        self.content(&mut content, site, diagnostics);
        let date = date(&content).unwrap_or(UNDATED);
        let document = Document {
            date,
            published: Timestamp::MIN,
            moment_known: false,
            modified: None,
            institutions: Vec::new(),
            with: Vec::new(),
            topics: Vec::new(),
            related: Vec::new(),
            replaces: Vec::new(),
            superseded_by: None,
            corrects: Vec::new(),
            corrected_by: Vec::new(),
            answers: Vec::new(),
            answered_by: Vec::new(),
            subject: None,
            translates: None,
            foreign: false,
            content,
        };
        self.complete(document, site, history, diagnostics)
    }

    /// Resolves the names that a document's content holds.
    pub(super) fn content(&self, content: &mut Content, site: &Site, diagnostics: &mut Diagnostics) {
        self.trunk(content.trunk_mut(), site, diagnostics);
        match content {
            Content::Communique(communique) => {
                if let Some(person) =
                    communique.obituary.as_mut().and_then(|obituary| obituary.person.as_mut())
                {
                    resolve_person(person, self.people, diagnostics);
                }
            }
            Content::Council(council) => self.council(council, site, diagnostics),
            Content::FactCheck(factcheck) => {
                // A fake may pass for somebody who has no page here: a bank, a singer.
                if let Some(name) = &mut factcheck.impersonates {
                    name.target = self.names.find(&name.name.value);
                }
            }
            Content::Consultation(_) | Content::Question(_) => {}
        }
    }

    fn council(&self, council: &mut Council, site: &Site, diagnostics: &mut Diagnostics) {
        let profile = site.profile(council.profile.as_ref().map(|profile| profile.value.as_str()));
        // Of a profile that is unknown the sections are not known either, and what they lack is not told.
        let mut own = Diagnostics::default();
        let slots = profile
            .map(|profile| council::sort(council, profile, self.names, &mut own, diagnostics))
            .unwrap_or_default();
        let persons =
            council.chair.iter_mut().chain(council.missions.iter_mut().map(|mission| &mut mission.who));
        for person in persons {
            resolve_person(person, self.people, diagnostics);
        }
        council.items.iter_mut().for_each(|item| self.item(item, site, diagnostics));
        for nomination in &mut council.nominations {
            self.nomination(nomination, diagnostics);
        }
        if let Some(profile) = profile {
            council::lay_out(council, slots, profile, site, &mut own);
        }
        if knows_profile(council, site) {
            diagnostics.extend(own);
        }
    }

    fn complete(
        &self,
        mut document: Document,
        site: &Site,
        history: &History,
        diagnostics: &mut Diagnostics,
    ) -> Document {
        let trunk = document.trunk();
        let Publication { at, moment_known } =
            publication::publication(trunk, document.date, &site.config, history, diagnostics);
        let mut institutions = targets(&trunk.institutions);
        if trunk.institutions.is_empty() {
            institutions.extend(self.default);
            if site.config.institution.is_none() && trunk.needs_institution {
                diagnostics.add(no_institution(trunk.place));
            }
        }
        let (with, topics) = (targets(&trunk.with), targets(&trunk.topics));
        let changes = trunk
            .changes
            .iter()
            .map(|change| &change.at)
            .chain(trunk.corrections.iter().map(|correction| &correction.at));
        let modified =
            changes.map(|at| at.value.opens(&site.config.zone)).filter(|at| site.now.has_come(*at)).max();
        document.published = at;
        document.moment_known = moment_known;
        document.modified = modified;
        document.institutions = institutions;
        document.with = with;
        document.topics = topics;
        document
    }

    fn trunk(&self, trunk: &mut Trunk, site: &Site, diagnostics: &mut Diagnostics) {
        for reference in trunk.institutions.iter_mut().chain(&mut trunk.with) {
            self.names.resolve(reference, diagnostics);
        }
        trunk.topics.iter_mut().for_each(|topic| self.topic(topic, site, diagnostics));
        let quoted = trunk.quotes.iter_mut().filter_map(|quote| quote.person.as_mut());
        for reference in
            quoted.chain(trunk.signature.as_mut().and_then(|signature| signature.person.as_mut()))
        {
            resolve_person(reference, self.people, diagnostics);
        }
        if let Some(government) = &mut trunk.government {
            government.target =
                find_government(&government.name, &site.governments, &site.unread, diagnostics);
        }
    }

    fn item(&self, item: &mut Item, site: &Site, diagnostics: &mut Diagnostics) {
        let implementers = item.implementers.iter_mut().map(|implementer| &mut implementer.institution);
        for reference in item.institutions.iter_mut().chain(&mut item.with).chain(implementers) {
            self.names.resolve(reference, diagnostics);
        }
        item.topics.iter_mut().for_each(|topic| self.topic(topic, site, diagnostics));
        item.children.iter_mut().for_each(|child| self.item(child, site, diagnostics));
    }

    fn topic(&self, topic: &mut Reference, site: &Site, diagnostics: &mut Diagnostics) {
        let name = topic.name.value.strip_prefix("topic/").unwrap_or(&topic.name.value);
        topic.target = self.topics.get(name).copied();
        if topic.target.is_none() && !site.unread.has("topic", name) {
            let known = site.topics.iter().map(|topic| topic.id.value.as_str());
            diagnostics.add(unknown(&TOPIC, &topic.name, known));
        }
    }

    fn nomination(
        &self,
        nomination: &mut crate::content::nomination::Nomination,
        diagnostics: &mut Diagnostics,
    ) {
        if let Some(institution) = &mut nomination.institution {
            if nomination.institution_must_exist {
                self.names.resolve(institution, diagnostics);
            } else {
                institution.target = self.names.heading(&institution.name.value).map(|(_, target)| target);
            }
        }
        let persons = nomination.persons.iter_mut().map(|person| &mut person.name);
        for person in persons.chain(&mut nomination.replaces) {
            resolve_person(person, self.people, diagnostics);
        }
    }
}

pub(super) fn check_profile(
    name: &Spanned<String>,
    profiles: &BTreeMap<String, profile::Profile>,
    unread: &Unread,
    diagnostics: &mut Diagnostics,
) {
    if !profiles.contains_key(&name.value) && !unread.has("profile", &name.value) {
        diagnostics.add(unknown(&PROFILE, name, profiles.keys().map(String::as_str)));
    }
}

pub(super) fn settle_profile(document: &Document, site: &Site, diagnostics: &mut Diagnostics) {
    let Content::Council(council) = &document.content else { return };
    let written = council.profile.as_ref().or(site.config.profile.as_ref());
    if let Some(profile) = &council.profile {
        check_profile(profile, &site.profiles, &site.unread, diagnostics);
    }
    // Of a profile that is unknown the sections are not known either.
    if !knows_profile(council, site) {
        return;
    }
    let Some(profile) = site.profile(written.map(|profile| profile.value.as_str())) else { return };
    for section in council.items.iter().filter_map(|item| item.section.as_ref()) {
        if profile.sections.iter().all(|known| known.id != section.value) {
            let known = profile.sections.iter().map(|section| section.id.as_str());
            diagnostics.add(unknown(&SECTION, section, known));
        }
    }
}

/// Whether the profile that a report wants, or its portal, is there.
fn knows_profile(council: &Council, site: &Site) -> bool {
    let written = council.profile.as_ref().or(site.config.profile.as_ref());
    written.is_none_or(|written| site.profiles.contains_key(&written.value))
}

fn targets(references: &[Reference]) -> Vec<usize> {
    references.iter().filter_map(|reference| reference.target).collect()
}

/// A council's day is its last sitting's.
fn date(content: &Content) -> Option<Date> {
    match content {
        Content::Council(council) => council.date(),
        other => other.trunk().date.as_ref().map(|date| date.value),
    }
}

fn no_institution(span: Span) -> Diagnostic {
    Diagnostic::new("missing-field", span, Phrase::new("il manque le champ `institution`", "the field `institution` is missing"))
        .mend("écrivez qui parle : `institution: sante` ; ou donnez une `institution:` à tout le portail dans `site.yaml`", "say who speaks: `institution: sante`; or give the whole portal an `institution:` in `site.yaml`")
}
