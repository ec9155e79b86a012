//! Which file stands on which path, in lower case as hosts on some systems read it.
//!
//! A portal has several files a document, and their paths stand in the plan already: here they are kept as numbers.

use crate::route::Route;
use std::borrow::Cow;
use std::collections::HashMap;

/// Files by the path they are written to.
#[derive(Debug, Default)]
pub(super) struct Paths {
    /// The first file of each hash.
    first: HashMap<u64, usize>,
    /// Files whose hash another path has: hardly ever one.
    others: Vec<(u64, usize)>,
}

impl Paths {
    /// The file on a route's path, upper and lower case being one; `route_of` knows the route of each file.
    pub(super) fn find<'r>(&self, route: &Route, route_of: impl Fn(usize) -> &'r Route) -> Option<usize> {
        let hash = hash(route);
        let first = *self.first.get(&hash)?;
        let others = self.others.iter().filter(|(other, _)| *other == hash).map(|(_, file)| *file);
        std::iter::once(first).chain(others).find(|file| is_same(route_of(*file), route))
    }

    /// Puts a file on a path that is free.
    pub(super) fn add(&mut self, route: &Route, file: usize) {
        let hash = hash(route);
        if let std::collections::hash_map::Entry::Vacant(free) = self.first.entry(hash) {
            free.insert(file);
        } else {
            self.others.push((hash, file));
        }
    }
}

fn is_same(one: &Route, other: &Route) -> bool {
    one.path() == other.path() || lower(one) == lower(other)
}

/// The path of the file in lower case.
fn lower(route: &Route) -> Cow<'_, str> {
    let (path, name) = route.file_parts();
    let is_lower = |text: &str| text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if name.is_empty() && is_lower(path) {
        return Cow::Borrowed(path);
    }
    Cow::Owned(format!("{path}{name}").to_lowercase())
}

/// A number for the path of the file in lower case (FNV-1a): the same for the same path, however it was put together.
fn hash(route: &Route) -> u64 {
    let (path, name) = route.file_parts();
    let path = if path.is_ascii() { Cow::Borrowed(path) } else { Cow::Owned(path.to_lowercase()) };
    path.bytes().chain(name.bytes()).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
    })
}
