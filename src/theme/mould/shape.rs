//! Which views have one mould: those of one form, with the same texts wherever a template may look at one.

use foldhash::HashSet;

use crate::theme::{Given, given};

/// Texts whose values belong to the shape.
#[derive(Debug, Clone, Default)]
pub(super) struct Fixed {
    /// Those under these names.
    pub(super) names: Vec<String>,
    /// The hashes of those that a template could compare with a text that it knows. One of another text with that hash
    /// belongs to the shape as well, which does no harm.
    known: HashSet<u64>,
}

impl Fixed {
    /// The texts under these names.
    pub(super) fn of(names: Vec<String>) -> Self {
        Self { names, ..Self::default() }
    }

    /// Adds texts that a template knows.
    pub(super) fn know<'t>(&mut self, texts: impl Iterator<Item = &'t str>) {
        self.known.extend(texts.map(given::hash));
    }
}

/// What views with one mould have in common.
#[derive(Debug)]
pub(super) struct Shape {
    /// All of it.
    pub(super) bytes: Vec<u8>,
    /// The texts that belong to it.
    fixed: Vec<bool>,
}

impl Shape {
    /// The form tells which texts are the same already, since a template may compare one with another.
    pub(super) fn of(template: &str, given: &Given, fixed: &Fixed) -> Self {
        let is_known = |(text, hash): (&str, &Option<u64>)| {
            text.is_empty() || hash.is_some_and(|hash| fixed.known.contains(&hash))
        };
        let mut is_fixed: Vec<bool> = given.texts().zip(given.hashes()).map(is_known).collect();
        for (name, number) in given.places() {
            is_fixed[number] |= fixed.names.iter().any(|fixed| fixed.as_bytes() == name);
        }
        let mut bytes = Vec::with_capacity(template.len() + given.form().len() + 1024);
        bytes.extend_from_slice(template.as_bytes());
        bytes.push(0);
        bytes.extend_from_slice(given.form());
        for (number, text) in given.texts().enumerate().filter(|(number, _)| is_fixed[*number]) {
            bytes.extend_from_slice(&number.to_le_bytes());
            bytes.extend_from_slice(&text.len().to_le_bytes());
            bytes.extend_from_slice(text.as_bytes());
        }
        Self { bytes, fixed: is_fixed }
    }

    /// The texts of a view of this shape, those that may be others replaced; `other` is given the number of each.
    pub(super) fn replaced(&self, given: &Given, other: impl Fn(usize) -> String) -> Vec<String> {
        let text =
            |(number, text): (usize, &str)| if self.fixed[number] { text.to_owned() } else { other(number) };
        given.texts().enumerate().map(text).collect()
    }

    /// Whether a text may be another.
    pub(super) fn is_free(&self, number: usize) -> bool {
        !self.fixed[number]
    }
}

/// The names under which a text stands.
pub(super) fn names_of(given: &Given, sought: usize) -> Vec<String> {
    let named = given.places().filter(|(_, number)| *number == sought);
    named.map(|(name, _)| String::from_utf8_lossy(name).into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Serialize;

    #[derive(Serialize)]
    struct View {
        title: &'static str,
        kind: &'static str,
        inner: Inner,
    }

    #[derive(Serialize)]
    struct Inner {
        labels: Vec<&'static str>,
    }

    fn view(title: &'static str, kind: &'static str) -> Given {
        Given::of(&View { title, kind, inner: Inner { labels: vec![title, "", "autre"] } }).unwrap()
    }

    fn shape(given: &Given) -> Shape {
        let mut fixed = Fixed::of(vec!["kind".to_owned()]);
        fixed.know(["autre"].into_iter());
        Shape::of("page.html", given, &fixed)
    }

    #[test]
    fn views_that_differ_in_free_texts_have_one_shape() {
        let (one, other) = (view("Un", "avis"), view("L’autre", "avis"));
        assert_eq!(one.texts().collect::<Vec<_>>(), ["Un", "avis", "", "autre"]);
        assert_eq!(shape(&one).fixed, [false, true, true, true]);
        assert_eq!(shape(&one).bytes, shape(&other).bytes);
        for different in [view("Un", "deces"), view("autre", "avis"), view("avis", "avis"), view("", "avis")]
        {
            assert_ne!(shape(&one).bytes, shape(&different).bytes);
        }
        assert_ne!(shape(&one).bytes, Shape::of("other.html", &one, &Fixed::default()).bytes);
    }

    #[test]
    fn a_view_with_other_texts_is_that_view() {
        let (one, other) = (view("Un", "avis"), view("L’autre", "avis"));
        let texts = shape(&one).replaced(&one, |number| ["L’autre", "-", "-", "-"][number].to_owned());
        let others: Vec<String> = other.texts().map(str::to_owned).collect();
        assert_eq!(one.with(&texts, &|_, _| unreachable!()), other.with(&others, &|_, _| unreachable!()));
        assert_eq!(names_of(&one, 0), ["title", "labels"]);
    }
}
