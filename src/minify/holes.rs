//! Minifies what pages of one kind share once a build, and of each page only puts its values in.
//!
//! Most of a page is its template's own words; pages that differ in their values alone have one skeleton. It is
//! minified with a token in the place of each value, and remembered once the page it came from has been put together
//! from it and compared with the same page minified whole. A page that is the first of its kind, or has a value that
//! cannot be told apart from it, is minified whole. The rows of its lists are pages of their own (`rows`).

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, PoisonError, RwLock};

use super::page;
use super::rows::Rows;
use super::skeleton::{Kind, Ready, Skeleton};
use crate::seam::{Rendered, Split, fingerprint};

/// Bytes of skeletons and of the frames they came from kept at most. A portal of ten thousand documents has some
/// hundred and thirty, which take five million.
const REMEMBERED: usize = 24 << 20;

/// Kinds and variants known by number alone, of which one page was seen. Most pages that are of their own kind, such
/// as a list, never have another.
const NOTICED: usize = 1 << 18;

/// Minifies the pages of one build. To be shared by its threads.
#[derive(Debug, Default)]
pub struct Minifier {
    pages: Kinds,
    rows: Rows,
}

/// What is known of kinds of pages, or of rows.
#[derive(Debug, Default)]
pub(super) struct Kinds(RwLock<Memory>);

#[derive(Debug, Default)]
struct Memory {
    /// Pages of which there was one.
    noticed: HashSet<u64>,
    /// Kinds of pages by fingerprint; nothing for those to be minified whole.
    kinds: HashMap<u64, Option<Arc<Kind>>>,
    /// Skeletons by the fingerprints of kind and variant, with the variant; likewise.
    skeletons: HashMap<u64, (Vec<u8>, Option<Arc<Skeleton>>)>,
    size: usize,
}

/// What is known of pages like this one.
enum Known<T> {
    /// This is the first.
    Nothing,
    /// It is to be minified whole.
    Whole,
    /// It may be tried, for the second time.
    Noticed,
    As(Arc<T>),
}

impl Minifier {
    /// What [`page`] gives for the plain page, byte for byte, sooner if pages like it were given before.
    pub fn page(&self, rendered: &Rendered<'_>) -> String {
        let Some(minified) = self.filled(rendered) else { return page(&rendered.plain()) };
        // Makes of every page of every test through the whole program a proof.
        debug_assert_eq!(minified, page(&rendered.plain()), "a skeleton with its values is not the page");
        minified
    }

    /// The page put together from a skeleton; nothing if it must be minified whole.
    pub(crate) fn filled(&self, rendered: &Rendered<'_>) -> Option<String> {
        self.pages.filled(rendered, |_| true, &|run| self.rows.run(run))
    }
}

impl Kinds {
    /// The page put together from a skeleton; nothing if it must be minified whole. `accepted` says whether there may
    /// be a kind of pages with such words; `rows` minifies a run of rows.
    pub(super) fn filled(
        &self,
        rendered: &Rendered<'_>,
        accepted: fn(&Split<'_>) -> bool,
        rows: &dyn Fn(&str) -> Option<String>,
    ) -> Option<String> {
        let split = rendered.split()?;
        let frame = split.frame.number;
        let (kind, is_new) = self.kind(frame, &split, &rendered.style, accepted)?;
        let mut variant = Vec::with_capacity(split.values.len() * 2);
        let ready = kind.ready(&split.values, &mut variant, rows)?;
        let number = fingerprint(&variant) ^ frame;
        match self.skeleton(number, &variant) {
            Known::As(skeleton) => skeleton.filled(&ready),
            Known::Whole => None,
            Known::Nothing if !is_new => {
                self.notice(number);
                None
            }
            Known::Nothing | Known::Noticed => self.learn(number, variant, &kind, rendered, &split, &ready),
        }
    }

    /// The kind of a page, and whether it was not known before.
    fn kind(
        &self,
        frame: u64,
        split: &Split<'_>,
        style: &Arc<str>,
        accepted: fn(&Split<'_>) -> bool,
    ) -> Option<(Arc<Kind>, bool)> {
        match self.known_kind(frame) {
            Known::As(kind) => return kind.has(split, style).then_some((kind, false)),
            Known::Whole => return None,
            Known::Nothing => {
                self.notice(frame);
                return None;
            }
            Known::Noticed => {}
        }
        let kind = accepted(split).then(|| Kind::of(split, style)).flatten().map(Arc::new);
        let mut memory = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let size = split.frame.text.len();
        if memory.size + size <= REMEMBERED {
            memory.size += size;
            memory.kinds.insert(frame, kind.clone());
        }
        kind.map(|kind| (kind, true))
    }

    fn known_kind(&self, frame: u64) -> Known<Kind> {
        let memory = self.0.read().unwrap_or_else(PoisonError::into_inner);
        match memory.kinds.get(&frame) {
            Some(Some(kind)) => Known::As(Arc::clone(kind)),
            Some(None) => Known::Whole,
            None if memory.noticed.contains(&frame) => Known::Noticed,
            None => Known::Nothing,
        }
    }

    fn skeleton(&self, number: u64, variant: &[u8]) -> Known<Skeleton> {
        let memory = self.0.read().unwrap_or_else(PoisonError::into_inner);
        match memory.skeletons.get(&number) {
            Some((known, Some(skeleton))) if known == variant => Known::As(Arc::clone(skeleton)),
            Some(_) => Known::Whole,
            None if memory.noticed.contains(&number) => Known::Noticed,
            None => Known::Nothing,
        }
    }

    fn notice(&self, number: u64) {
        let mut memory = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if memory.noticed.len() < NOTICED {
            memory.noticed.insert(number);
        }
    }

    fn learn(
        &self,
        number: u64,
        variant: Vec<u8>,
        kind: &Kind,
        rendered: &Rendered<'_>,
        split: &Split<'_>,
        ready: &[Ready<'_>],
    ) -> Option<String> {
        let skeleton = kind.skeleton(rendered, split, ready).map(Arc::new);
        let filled = skeleton.as_ref().and_then(|skeleton| skeleton.filled(ready));
        let size = variant.len() + skeleton.as_ref().map_or(0, |skeleton| skeleton.size());
        let mut memory = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if memory.size + size <= REMEMBERED {
            memory.size += size;
            memory.skeletons.insert(number, (variant, skeleton));
        }
        filled
    }
}
