//! An institution where another thing names it.

use super::thing;
use super::write::Json;

/// An institution named by another thing.
#[derive(Debug, Clone, Default)]
pub struct Party {
    /// Its name.
    pub name: String,
    /// The absolute address of its page.
    pub url: Option<String>,
}

/// The identity of an institution in every graph that names it: its page, and not the page as a document.
pub(super) fn organization_id(url: &str) -> String {
    format!("{url}#institution")
}

/// The institution as a term of another thing; nothing where it has no name.
pub(super) fn party(party: &Party) -> Json<'_> {
    if party.name.is_empty() {
        return Json::None;
    }
    thing(
        "GovernmentOrganization",
        [
            ("@id", party.url.as_deref().map(organization_id).map_or(Json::None, Json::Made)),
            ("name", (&party.name).into()),
            ("url", (&party.url).into()),
        ],
    )
}
