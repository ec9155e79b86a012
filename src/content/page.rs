//! A free page: about, legal notice, contact.

use super::FileName;
use super::front_matter::Parsed;
use super::trunk::{self, Trunk};
use crate::value::Reader;

/// A free page.
#[derive(Clone, Debug)]
pub struct Page {
    /// The trunk, of which a page uses the title, the summary, the body and little else.
    pub trunk: Trunk,
    /// Its rank in the footer; by title after those that have one.
    pub order: Option<u32>,
    /// It stands here in the portal's first language, since the language of this site has no translation of it.
    pub foreign: bool,
}

/// Reads a page.
pub fn read(reader: &mut Reader<'_>, file: &FileName<'_>, parsed: Parsed) -> Option<Page> {
    let (trunk, mut fields) = trunk::open(reader, file, &parsed.head, parsed.body)?;
    trunk::require_title(reader, &fields, &trunk);
    let order = fields.take("order").and_then(|n| reader.number(n));
    reader.finish(fields);
    Some(Page { trunk, order, foreign: false })
}
