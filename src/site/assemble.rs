//! Puts the drafts together into one site: tables first, then what names them, then what is public.

use super::names::InstitutionNames;
use super::public::{pages, publish};
use super::resolve::{
    People, Resolver, check_profile, find_government, resolve_institution, resolve_person, settle_profile,
};
use super::spoken::Translations;
use super::tables::Tables;
use super::{Document, Order, Places, Site, lineage, order, publication};
use crate::config::Config;
use crate::content::Draft;
use crate::diagnostic::Diagnostics;
use crate::source::History;
use crate::time::Now;
use jiff::Timestamp;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// The site that the drafts make at `now`, in each of the portal's languages; the first leads.
pub fn assemble(
    config: Config,
    now: Timestamp,
    drafts: Vec<Draft>,
    history: &History,
    diagnostics: &mut Diagnostics,
) -> Vec<Site> {
    let mut tables = Tables::sort(drafts);
    tables.unique(diagnostics);
    order::sort(&mut tables.institutions, config.language());
    let names = InstitutionNames::learn(&tables.institutions, tables.unread.clone());
    let people = People {
        by_id: tables.people.iter().enumerate().map(|(index, p)| (p.id.value.clone(), index)).collect(),
        unread: tables.unread.clone(),
    };
    for institution in &mut tables.institutions {
        resolve_institution(institution, &names, &people, diagnostics);
    }
    lineage::tie(&mut tables.institutions);
    for government in &mut tables.governments {
        for person in government.head_of_state.iter_mut().chain(&mut government.head_of_government) {
            resolve_person(person, &people, diagnostics);
        }
    }
    check_settings(&config, &names, &tables, diagnostics);
    let mut site = Site {
        language: config.language().clone(),
        now: Arc::new(Now::new(now)),
        awaited: None,
        commit: history.head.clone(),
        institutions: tables.institutions,
        people: tables.people,
        topics: tables.topics,
        order: Order::default(),
        governments: tables.governments,
        profiles: tables.profiles,
        documents: Vec::new(),
        pages: Vec::new(),
        by_kind: BTreeMap::new(),
        by_year: BTreeMap::new(),
        councils: Vec::new(),
        by_institution: Vec::new(),
        by_topic: Vec::new(),
        places: Places::default(),
        waiting: Vec::new(),
        waits: Vec::new(),
        hidden: BTreeSet::new(),
        hidden_pages: tables.pages.iter().map(|page| page.trunk.id.value.clone()).collect(),
        fakes: Vec::new(),
        unread: tables.unread,
        config,
    };
    site.order = Order::of(&site);
    let mut topics = HashMap::new();
    for (index, topic) in site.topics.iter().enumerate() {
        topics.entry(topic.id.value.as_str()).or_insert(index);
    }
    let resolver = Resolver {
        topics,
        names: &names,
        people: &people,
        default: site.config.institution.as_ref().and_then(|name| names.find(&name.value)),
    };
    let resolved: Vec<(Document, Diagnostics)> = tables
        .contents
        .into_par_iter()
        .map(|content| {
            let mut own = Diagnostics::default();
            let document = resolver.document(content, &site, history, &mut own);
            settle_profile(&document, &site, &mut own);
            (document, own)
        })
        .collect();
    let mut documents = Vec::with_capacity(resolved.len());
    for (document, own) in resolved {
        diagnostics.extend(own);
        documents.push(document);
    }
    let mut translations = Translations::of(tables.translations, &resolver, &site);
    let needs_history =
        |document: &Document| publication::needs_history(document.trunk(), document.date, &site.config);
    if history.shallow && documents.iter().any(needs_history) {
        diagnostics.add(publication::shallow_clone(&site.config));
    }
    for document in documents.iter().filter(|document| document.is_undated()) {
        site.unread.note_one(document.kind().word(), document.id());
    }
    site.pages = pages(tables.pages, &site.now, &site.config);
    for page in &site.pages {
        site.hidden_pages.remove(&page.trunk.id.value);
    }
    publish(&mut site, documents, diagnostics);
    site.awaited = site.now.next_change();
    site.fakes.append(&mut translations.fakes);
    let others: Vec<Site> =
        site.config.languages.iter().skip(1).map(|language| translations.site(&site, language)).collect();
    std::iter::once(site).chain(others).collect()
}

fn check_settings(config: &Config, names: &InstitutionNames, tables: &Tables, diagnostics: &mut Diagnostics) {
    if let Some(name) = &config.institution {
        names.check(name, diagnostics);
    }
    if let Some(name) = &config.profile {
        check_profile(name, &tables.profiles, &tables.unread, diagnostics);
    }
    if let Some(name) = &config.government {
        find_government(name, &tables.governments, &tables.unread, diagnostics);
    }
}
