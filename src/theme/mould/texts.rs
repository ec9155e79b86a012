//! A view taken apart: its texts, and its shape, which is all the rest.
//!
//! Read from the `MessagePack` that the job key is made of, as `rmp_serde::to_vec_named` writes it
//! (<https://github.com/msgpack/msgpack/blob/master/spec.md>, read in November 2026). Two views of one shape have the same
//! fields, lists of the same lengths, the same numbers, and the same texts wherever a template may look at one.

use foldhash::{HashMap, HashMapExt, HashSet};

/// What stands in a shape for a text that is the same in all views of it; no byte that `MessagePack` uses.
const FIXED: u8 = 0xc1;

/// What stands in a shape for a text that may be another; a byte that no view is written with.
const FREE: u8 = 0xc4;

/// Texts whose values belong to the shape.
#[derive(Debug, Clone, Default)]
pub(super) struct Fixed {
    /// Those under these names.
    pub(super) names: Vec<String>,
    /// Those that a template could compare with a text that it knows.
    pub(super) known: HashSet<Vec<u8>>,
}

/// A view taken apart.
#[derive(Debug)]
pub(super) struct Texts<'a> {
    /// What views with the same moulds have in common.
    pub(super) shape: Vec<u8>,
    /// Its texts, each once, in the order in which they are found. Which of them are the same belongs to the shape,
    /// since a template may compare one with another.
    pub(super) distinct: Vec<&'a [u8]>,
    /// Those among them that belong to the shape themselves.
    pub(super) fixed: Vec<bool>,
}

impl<'a> Texts<'a> {
    /// Nothing if it is not as our views are written.
    pub(super) fn of(template: &str, view: &'a [u8], fixed: &Fixed) -> Option<Self> {
        let mut shape = Vec::with_capacity(view.len() / 2 + template.len());
        shape.extend_from_slice(template.as_bytes());
        let mut taken = Self { shape, distinct: Vec::with_capacity(128), fixed: Vec::with_capacity(128) };
        let mut numbers: HashMap<&'a [u8], u16> = HashMap::with_capacity(256);
        read(view, &mut |item| match item {
            Item::Rest(bytes) => taken.shape.extend_from_slice(bytes),
            Item::Text { name, text } => {
                let next = taken.distinct.len();
                let number = *numbers.entry(text).or_insert_with(|| {
                    taken.distinct.push(text);
                    taken.fixed.push(text.is_empty() || fixed.known.contains(text));
                    u16::try_from(next).unwrap_or(u16::MAX)
                });
                let is_fixed = &mut taken.fixed[usize::from(number)];
                *is_fixed |= fixed.names.iter().any(|fixed| fixed.as_bytes() == name);
                taken.shape.push(if *is_fixed { FIXED } else { FREE });
                taken.shape.extend_from_slice(&number.to_le_bytes());
                if *is_fixed {
                    taken.shape.extend_from_slice(&text.len().to_le_bytes());
                    taken.shape.extend_from_slice(text);
                }
            }
        })?;
        (taken.distinct.len() < usize::from(u16::MAX)).then_some(taken)
    }

    /// The view with other texts in the places of the free ones; `other` is given the number of each.
    pub(super) fn replaced(&self, view: &[u8], other: impl Fn(usize) -> String) -> Option<Vec<u8>> {
        let numbers: HashMap<&[u8], usize> =
            self.distinct.iter().enumerate().map(|(number, text)| (*text, number)).collect();
        let mut out = Vec::with_capacity(view.len());
        read(view, &mut |item| match item {
            Item::Rest(bytes) => out.extend_from_slice(bytes),
            Item::Text { text, .. } => match numbers.get(text) {
                Some(number) if !self.fixed[*number] => push_text(&mut out, other(*number).as_bytes()),
                _ => push_text(&mut out, text),
            },
        })?;
        Some(out)
    }
}

/// The names under which a text stands.
pub(super) fn names_of(view: &[u8], sought: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    let whole = read(view, &mut |item| {
        if let Item::Text { name, text } = item
            && text == sought
        {
            names.push(String::from_utf8_lossy(name).into_owned());
        }
    });
    whole.map(|()| names).unwrap_or_default()
}

/// Every text of a value.
pub(super) fn all(value: &[u8]) -> Vec<Vec<u8>> {
    let mut texts = Vec::new();
    let whole = read(value, &mut |item| {
        if let Item::Text { text, .. } = item {
            texts.push(text.to_owned());
        }
    });
    whole.map(|()| texts).unwrap_or_default()
}

fn push_text(out: &mut Vec<u8>, text: &[u8]) {
    out.push(0xdb);
    out.extend_from_slice(&u32::try_from(text.len()).unwrap_or(u32::MAX).to_be_bytes());
    out.extend_from_slice(text);
}

/// What a view is written with.
enum Item<'a> {
    /// A number, a name, a length: its bytes.
    Rest(&'a [u8]),
    /// A text, and the name of the innermost field that it stands in.
    Text { name: &'a [u8], text: &'a [u8] },
}

fn read<'a>(given: &'a [u8], visit: &mut impl FnMut(Item<'a>)) -> Option<()> {
    let mut reader = Reader { given, at: 0 };
    reader.value(b"", visit)?;
    (reader.at == given.len()).then_some(())
}

struct Reader<'a> {
    given: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// One value, whole; nothing where it is cut short, or of a sort that no view has.
    fn value(&mut self, name: &'a [u8], visit: &mut impl FnMut(Item<'a>)) -> Option<()> {
        let start = self.at;
        let marker = *self.bytes(1)?.first()?;
        let (values, fields) = match marker {
            0x00..=0x7f | 0xe0..=0xff | 0xc0 | 0xc2 | 0xc3 => (0, 0),
            0xcc..=0xcf => self.bytes(1 << (marker - 0xcc)).map(|_| (0, 0))?,
            0xd0..=0xd3 => self.bytes(1 << (marker - 0xd0)).map(|_| (0, 0))?,
            0xca | 0xcb => self.bytes(4 << (marker - 0xca)).map(|_| (0, 0))?,
            0x90..=0x9f => (usize::from(marker & 0x0f), 0),
            0xdc | 0xdd => (self.number(2 << (marker - 0xdc))?, 0),
            0x80..=0x8f => (0, usize::from(marker & 0x0f)),
            0xde | 0xdf => (0, self.number(2 << (marker - 0xde))?),
            _ => {
                let text = self.text(marker)?;
                visit(Item::Text { name, text });
                return Some(());
            }
        };
        visit(Item::Rest(&self.given[start..self.at]));
        for _ in 0..values {
            self.value(name, visit)?;
        }
        for _ in 0..fields {
            let start = self.at;
            let marker = *self.bytes(1)?.first()?;
            let name = self.text(marker)?;
            visit(Item::Rest(&self.given[start..self.at]));
            self.value(name, visit)?;
        }
        Some(())
    }

    fn text(&mut self, marker: u8) -> Option<&'a [u8]> {
        let length = match marker {
            0xa0..=0xbf => usize::from(marker & 0x1f),
            0xd9..=0xdb => self.number(1 << (marker - 0xd9))?,
            _ => return None,
        };
        self.bytes(length)
    }

    /// A whole number of so many bytes, the greatest first.
    fn number(&mut self, bytes: usize) -> Option<usize> {
        Some(self.bytes(bytes)?.iter().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    }

    fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let bytes = self.given.get(self.at..self.at.checked_add(count)?)?;
        self.at += count;
        Some(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Serialize;
    use std::collections::BTreeMap;

    #[derive(Serialize)]
    struct View {
        title: &'static str,
        kind: &'static str,
        none: Option<u8>,
        yes: bool,
        numbers: Vec<i64>,
        floats: (f32, f64),
        long: Vec<&'static str>,
        inner: BTreeMap<&'static str, Vec<&'static str>>,
    }

    fn view(title: &'static str, kind: &'static str, long: &'static str) -> Vec<u8> {
        let numbers = vec![0, -1, 127, 128, -128, 300, -300, 70_000, -70_000, i64::MAX, i64::MIN];
        let inner = BTreeMap::from([("labels", vec![title, "", "autre"]), ("more", vec![])]);
        let view = View {
            title,
            kind,
            none: None,
            yes: true,
            numbers,
            floats: (0.5, 0.25),
            long: vec![long; 20],
            inner,
        };
        rmp_serde::to_vec_named(&view).unwrap()
    }

    fn fixed() -> Fixed {
        Fixed { names: vec!["kind".to_owned()], known: [b"autre".to_vec()].into_iter().collect() }
    }

    const LONG: &str = "Un texte de plus de deux cent cinquante-six octets : un texte de plus de deux cent cinquante-six \
        octets, un texte de plus de deux cent cinquante-six octets, un texte de plus de deux cent cinquante-six octets, \
        un texte de plus de deux cent cinquante-six octets.";

    fn texts(view: &[u8]) -> Texts<'_> {
        Texts::of("page.html", view, &fixed()).unwrap()
    }

    #[test]
    fn views_that_differ_in_free_texts_have_one_shape() {
        let (one, other) = (view("Un", "avis", LONG), view("L’autre", "avis", "court"));
        assert_eq!(texts(&one).distinct, ["Un", "avis", LONG, "", "autre"].map(str::as_bytes));
        assert_eq!(texts(&other).distinct, ["L’autre", "avis", "court", "", "autre"].map(str::as_bytes));
        assert_eq!(texts(&one).fixed, [false, true, false, true, true]);
        assert_eq!(texts(&one).shape, texts(&other).shape);
        for different in [
            view("Un", "deces", LONG),
            view("autre", "avis", LONG),
            view("Un", "avis", "Un"),
            view("avis", "avis", LONG),
            view("", "avis", LONG),
        ] {
            assert_ne!(texts(&one).shape, texts(&different).shape);
        }
        assert_ne!(texts(&one).shape, Texts::of("other.html", &one, &fixed()).unwrap().shape);
    }

    #[test]
    fn a_view_with_other_texts_is_that_view() {
        let (one, other) = (view("Un", "avis", LONG), view("Deux", "avis", "court"));
        let value = |view: &[u8]| rmp_serde::from_slice::<serde_json::Value>(view).unwrap();
        let texts = Texts::of("", &one, &fixed()).unwrap();
        let put = texts.replaced(&one, |number| ["Deux", "-", "court"][number].to_owned()).unwrap();
        assert_eq!(value(&put), value(&other));
        assert_eq!(names_of(&one, b"Un"), ["title", "labels"]);
        assert_eq!(all(&one).len(), 25);
    }

    #[test]
    fn what_is_cut_short_or_of_another_sort_is_not_read() {
        let whole = view("Un", "avis", LONG);
        for end in 0..whole.len() {
            assert!(Texts::of("", &whole[..end], &fixed()).is_none(), "{end}");
        }
        assert!(Texts::of("", &[0xc4, 1, 0], &fixed()).is_none());
        assert!(Texts::of("", &[0xc0, 0xc0], &fixed()).is_none());
    }
}
