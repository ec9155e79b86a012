//! The fields of a map, by their English names.

use super::{Reader, told};
use crate::source::Span;
use crate::vocabulary;
use crate::yaml::{Entry, Kind, Node};

/// The fields of a map, each taken once; what is left over is unknown.
pub struct Fields<'n> {
    /// Where the map stands.
    pub span: Span,
    pub(super) entries: Vec<(&'n Entry, &'n str, bool)>,
    pub(super) asked: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// The value of a field that was written and is not empty.
    pub fn take(&mut self, name: &'static str) -> Option<&'n Node> {
        self.asked.push(name);
        let found = self.entries.iter_mut().find(|(_, canonical, taken)| *canonical == name && !*taken)?;
        found.2 = true;
        Some(&found.0.value).filter(|node| node.kind != Kind::Null)
    }

    /// Where a field's name stands, if it was written.
    pub fn key_span(&self, name: &str) -> Option<Span> {
        self.entries.iter().find(|(_, canonical, _)| *canonical == name).map(|(entry, _, _)| entry.key_span)
    }

    /// Whether a field was written at all, be it under a misspelt name: that is told as an unknown field, and the editor
    /// need not hear that it is missing as well.
    pub fn has(&self, name: &'static str) -> bool {
        self.meant(name).any(|node| node.kind != Kind::Null)
    }

    /// Whether a field of which there must be one or more was written with one: `persons: []` names nobody.
    pub fn has_some(&self, name: &'static str) -> bool {
        self.meant(name).any(|node| match &node.kind {
            Kind::Null => false,
            Kind::List(nodes) => nodes.iter().any(|node| node.kind != Kind::Null),
            Kind::Scalar(_) | Kind::Map(_) => true,
        })
    }

    /// The values of the field, and of one whose name is nearly its.
    fn meant(&self, name: &'static str) -> impl Iterator<Item = &'n Node> {
        let is_meant = move |entry: &Entry, canonical: &str| {
            canonical == name
                || (!vocabulary::is_key(canonical) && vocabulary::nearest_key(&entry.key, &[name]).is_some())
        };
        let entries = self.entries.iter();
        entries
            .filter(move |(entry, canonical, _)| is_meant(entry, canonical))
            .map(|(entry, ..)| &entry.value)
    }
}

impl Reader<'_> {
    /// The value of a field that has a second name in this map alone. Both together are one field written twice.
    pub fn either<'n>(
        &mut self,
        fields: &mut Fields<'n>,
        name: &'static str,
        other: &'static str,
    ) -> Option<&'n Node> {
        let written = |wanted| fields.entries.iter().find(|(_, canonical, _)| *canonical == wanted);
        if let (Some((one, ..)), Some((two, ..))) = (written(name), written(other)) {
            let (first, second) =
                if one.key_span.start < two.key_span.start { (one, two) } else { (two, one) };
            self.diagnostics.add(told::same_field(second, first));
        }
        let named = fields.take(name);
        let otherwise = fields.take(other);
        named.or(otherwise)
    }
}
