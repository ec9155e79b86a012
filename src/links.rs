//! What a link or picture in Markdown means: a document, an item, a file of the portal, or a place outside.
//!
//! Links stay as written in [`crate::markdown::Prose`]; this room says where they lead. The checks ask it for what leads
//! nowhere, the pages for the address.

use crate::content::Reference;
use crate::content::council::Council;
use crate::content::council_item::Item;
use crate::place;
pub use crate::place::{Place, bodies, is_outward, named_files, places};
use crate::plan::{Job, Plan};
use crate::route::{Route, Routes};
use crate::site::{Document, Kind, Site, split};
use crate::source::{MediaFile, Sources};
use crate::uri::{self, decoded};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Outside the portal.
    Outward(String),
    /// A page or file of the portal, with an anchor if one was named.
    Inside(Route, Option<String>),
    /// A place on the same page.
    Here(String),
}

/// Why a link leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// No such page, document or file.
    Nothing,
    /// The page exists, the place on it does not.
    Anchor,
    /// It exists and is not public.
    NotPublic,
    /// Its file could not be read, which was told.
    Unread,
    /// It is the picture of a fake, which is published stamped alone.
    Fake,
}

/// Finds out where links lead.
#[derive(Clone, Copy)]
pub struct Links<'a> {
    /// The portal.
    pub site: &'a Site,
    /// Its files.
    pub sources: &'a Sources,
    /// Its addresses.
    pub plan: &'a Plan,
    /// How they are made.
    pub routes: &'a Routes,
}

impl Links<'_> {
    /// Where a link that stands on a page leads.
    pub fn resolve(&self, place: Place<'_>, target: &str) -> Result<Target, Broken> {
        if let Some(anchor) = target.strip_prefix('#') {
            return if anchor.is_empty() || has_anchor(place, anchor) {
                Ok(Target::Here(anchor.to_owned()))
            } else {
                Err(Broken::Anchor)
            };
        }
        if let Some(path) = place::own_address(self.routes.base_url(), target) {
            return self.path(place, path);
        }
        if is_outward(target) {
            // A feed reader has no scheme of its own to lend to `//host`.
            let whole = target.strip_prefix("//").map(|rest| format!("https://{rest}"));
            return Ok(Target::Outward(uri::ascii(whole.as_deref().unwrap_or(target))));
        }
        self.path(place, target)
    }

    fn path(&self, place: Place<'_>, target: &str) -> Result<Target, Broken> {
        let (path, anchor) =
            target.split_once('#').map_or((target, None), |(path, anchor)| (path, Some(anchor)));
        let path = path.split('?').next().unwrap_or(path);
        if let Some(document) = self.reference(place, path)? {
            return match anchor {
                Some(anchor) if !has_anchor(Place::Document(document), anchor) => Err(Broken::Anchor),
                _ => Ok(Target::Inside(self.routes.document(document), anchor.map(str::to_owned))),
            };
        }
        if let Some(route) = self.thing(path).or_else(|| self.sibling(place, path)) {
            return self.planned(route.path(), anchor);
        }
        if let Some(file) = self.sources.find_media(&place.trunk().path, path) {
            if self.plan.fakes.contains(&file.path) {
                return Err(Broken::Fake);
            }
            return Ok(Target::Inside(media_route(self.routes, file), anchor.map(str::to_owned)));
        }
        if path.strip_prefix("page/").is_some_and(|id| self.site.hidden_pages.contains(id)) {
            return Err(Broken::NotPublic);
        }
        if path.split_once('/').is_some_and(|(kind, id)| self.site.unread.has(kind, id)) {
            return Err(Broken::Unread);
        }
        match path.strip_prefix('/') {
            Some(path) => self.planned(&decoded(path), anchor),
            None => Err(Broken::Nothing),
        }
    }

    /// A page or file by its path, and the place on it.
    fn planned(&self, path: &str, anchor: Option<&str>) -> Result<Target, Broken> {
        let planned = self.plan.find(path).ok_or(Broken::Nothing)?;
        let job = (planned.language == self.routes.language()).then_some(&planned.job);
        let page = match job {
            Some(Job::Document(index)) => self.site.documents.get(*index).map(Place::Document),
            Some(Job::Page(index)) => self.site.pages.get(*index).map(|page| Place::Page(&page.trunk)),
            _ => None,
        };
        match (page, anchor) {
            (Some(page), Some(anchor)) if !has_anchor(page, anchor) => Err(Broken::Anchor),
            _ => Ok(Target::Inside(planned.route.clone(), anchor.map(str::to_owned))),
        }
    }

    /// The document that `kind/id`, or an id of the same kind, means.
    fn reference(&self, place: Place<'_>, path: &str) -> Result<Option<&Document>, Broken> {
        if path.starts_with('/') || path.contains("//") {
            return Ok(None);
        }
        let (Some(kind), id) = split(path, place.kind()) else { return Ok(None) };
        if let Some(index) = self.site.places.get(kind, id) {
            return Ok(self.site.documents.get(index));
        }
        if self.site.hidden.contains(&(kind, id.to_owned())) {
            return Err(Broken::NotPublic);
        }
        if self.site.unread.has(kind.word(), id) {
            return Err(Broken::Unread);
        }
        Ok(None)
    }

    /// The institution, topic or page that `kind/id` means.
    fn thing(&self, path: &str) -> Option<Route> {
        let (kind, id) = path.split_once('/')?;
        match kind {
            "institution" => self
                .site
                .institutions
                .iter()
                .find(|i| i.id.value == id)
                .map(|i| self.routes.institution(&i.id.value)),
            "topic" => {
                self.site.topics.iter().find(|t| t.id.value == id).map(|t| self.routes.topic(&t.id.value))
            }
            "page" => self.site.pages.iter().find(|p| p.trunk.id.value == id).map(|p| self.routes.page(p)),
            _ => None,
        }
    }
}

impl Links<'_> {
    /// Within a kind the id alone: a free page names another.
    fn sibling(&self, place: Place<'_>, id: &str) -> Option<Route> {
        let Place::Page(_) = place else { return None };
        self.site.pages.iter().find(|page| page.trunk.id.value == id).map(|page| self.routes.page(page))
    }
}

/// The address of a file of `content/`.
pub fn media_route(routes: &Routes, file: &MediaFile) -> Route {
    match file.path.strip_prefix("static/") {
        Some(fixed) => Route::fixed(fixed),
        None => routes.media(&file.path),
    }
}

/// An address of the web, if a field's text is one: nothing else may become a link that an editor wrote into a field.
pub fn web(address: &str) -> Option<String> {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    (is_web && !address.contains(char::is_whitespace)).then(|| uri::ascii(address))
}

/// Whether a page has a place of that name: a heading, an item of a council, a section of its layout.
fn has_anchor(place: Place<'_>, anchor: &str) -> bool {
    let anchor = decoded(anchor);
    let in_prose =
        bodies(place).iter().any(|body| body.prose.outline.iter().any(|heading| heading.id == anchor));
    let council = match place {
        Place::Document(document) => document.council(),
        Place::Page(_) => None,
    };
    in_prose
        || council.is_some_and(|council| {
            council.items.iter().any(|item| item_has(item, &anchor))
                || council.parts.iter().any(|part| part.anchor == anchor)
        })
        || matches!(place, Place::Document(document) if place::nominations_anchor(document) == Some(anchor.as_ref()))
}

/// The item of a council that an anchor names.
pub fn item_of<'a>(council: &'a Council, anchor: &str) -> Option<&'a Item> {
    fn within<'a>(items: &'a [Item], anchor: &str) -> Option<&'a Item> {
        items.iter().find_map(
            |item| {
                if item.anchor == anchor { Some(item) } else { within(&item.children, anchor) }
            },
        )
    }
    within(&council.items, anchor)
}

/// The document that a name in a field means on a page, where it means one.
pub fn document_named<'a>(site: &'a Site, name: &str, place: Place<'_>) -> Option<&'a Document> {
    let (kind, id) = split(name.split('#').next().unwrap_or(name), place.kind());
    site.places.get(kind?, id).and_then(|index| site.documents.get(index))
}

fn item_has(item: &Item, anchor: &str) -> bool {
    item.anchor == anchor || item.children.iter().any(|child| item_has(child, anchor))
}

/// What a reference to an announcing document means, where it means one.
pub fn document_of<'a>(site: &'a Site, reference: &Reference, within: Kind) -> Option<&'a Document> {
    let (kind, id) = split(&reference.name.value, within);
    site.places.get(kind?, id).and_then(|index| site.documents.get(index))
}
