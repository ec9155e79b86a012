//! Pages that differ in their texts alone are rendered once: what the templates wrote around the texts is kept as a
//! mould, and the next page of that shape is cast in it, without the engine.
//!
//! A mould is what the templates make of a view whose texts are replaced by tokens. It holds for every view of the same
//! shape (`texts`) if the templates only put texts in their places (`plain`), if no text is among those with which they
//! could compare it, and if words are not chosen by it, which the engine's `say` tells. It is kept once the page that it
//! came from has been cast in it and is that page. A page that is the first of its shape is rendered.

mod plain;
mod texts;
mod tokens;

use std::hash::BuildHasher;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use foldhash::fast::RandomState;
use foldhash::{HashMap, HashSet};
use tera::{Context, Tera};

use super::Marked;
use super::engine;
use super::files::ThemeFiles;
use super::strings::Strings;
use crate::seam::{CLOSE, Frame, OPEN, Seams, Sort, VERBATIM, has_marks};
use texts::{Fixed, Texts};
use tokens::{TOKEN, TOKEN_END, token};

/// Bytes of moulds and shapes kept at most.
const REMEMBERED: usize = 24 << 20;

/// Shapes known by number alone, of which one page was seen. Most lists have their own.
const NOTICED: usize = 1 << 18;

/// The field whose text decides on more than what templates write: the styles of the page.
const STYLED_BY: &str = "class";

/// What is known of the shapes of a theme's pages. To be shared by threads.
#[derive(Debug)]
pub(super) struct Moulds {
    memory: RwLock<Memory>,
    /// The engine that is given tokens.
    engine: OnceLock<Tera>,
}

#[derive(Debug, Default)]
struct Memory {
    /// Which texts belong to a shape; nothing for a theme whose templates do more with them than to put them in their
    /// places.
    fixed: Option<Arc<Fixed>>,
    numbers: RandomState,
    /// Shapes of which there was one page.
    noticed: HashSet<u64>,
    /// Moulds by their shapes; nothing where a page is not what was cast.
    moulds: HashMap<Vec<u8>, Option<Arc<Mould>>>,
    size: usize,
}

/// What the templates write for views of one shape.
#[derive(Debug)]
struct Mould {
    /// In their order, what stands before a text, and the text.
    places: Vec<Place>,
    end: String,
    style: Arc<str>,
    /// Nothing if a text is part of the page's own words.
    seams: Option<MouldSeams>,
}

/// Where the values stand in every page of a mould.
#[derive(Debug)]
struct MouldSeams {
    frame: Arc<Frame>,
    values: Vec<(Offset, Offset, Sort)>,
}

/// A place in a page: so many bytes of the mould stand before it, and so many texts.
#[derive(Debug, Clone, Copy)]
struct Offset {
    bytes: usize,
    texts: usize,
}

#[derive(Debug)]
struct Place {
    before: String,
    text: usize,
    is_escaped: bool,
}

/// A view as it was taken apart, to learn from if it has no mould.
#[derive(Debug)]
pub(super) struct Pattern<'a> {
    view: &'a [u8],
    texts: Texts<'a>,
    is_second: bool,
}

/// What became of a view.
#[derive(Debug)]
pub(super) enum Cast<'a> {
    /// Its page.
    Done(Marked),
    /// It is to be rendered, and may be learned from.
    Open(Pattern<'a>),
    /// It is to be rendered.
    Closed,
}

/// Another's moulds are its own: what they came from may be told of another site.
impl Clone for Moulds {
    fn clone(&self) -> Self {
        let memory = self.memory.read().unwrap_or_else(PoisonError::into_inner);
        let memory = Memory { fixed: memory.fixed.clone(), ..Memory::default() };
        Self { memory: RwLock::new(memory), engine: OnceLock::new() }
    }
}

impl Moulds {
    pub(super) fn of(files: &ThemeFiles) -> Self {
        let known = plain::known_texts(files.templates().map(|(.., text)| text));
        let fixed = |known: Vec<&str>| Fixed {
            names: vec![STYLED_BY.to_owned()],
            known: known.into_iter().map(|text| text.as_bytes().to_vec()).collect(),
        };
        let memory = Memory { fixed: known.map(fixed).map(Arc::new), ..Memory::default() };
        Self { memory: RwLock::new(memory), engine: OnceLock::new() }
    }

    /// Forgets the moulds, since every template sees another site.
    pub(super) fn renew(&mut self, site: &[u8]) {
        self.engine = OnceLock::new();
        let memory = self.memory.get_mut().unwrap_or_else(PoisonError::into_inner);
        let fixed = memory.fixed.take().map(Arc::unwrap_or_clone);
        let fixed = fixed.map(|mut fixed| {
            fixed.known.extend(texts::all(site));
            Arc::new(fixed)
        });
        *memory = Memory { fixed, ..Memory::default() };
    }

    /// The page of a view, which is given as the job key is made of it, if there is a mould for it.
    pub(super) fn cast<'a>(&self, template: &str, view: &'a [u8]) -> Cast<'a> {
        let memory = self.memory.read().unwrap_or_else(PoisonError::into_inner);
        let Some(fixed) = memory.fixed.clone() else { return Cast::Closed };
        drop(memory);
        let Some(texts) = Texts::of(template, view, &fixed) else { return Cast::Closed };
        // Where a text has marks, the engine writes no seam.
        if texts.distinct.iter().any(|text| has_marks(text)) {
            return Cast::Closed;
        }
        let memory = self.memory.read().unwrap_or_else(PoisonError::into_inner);
        let mould = match memory.moulds.get(&texts.shape) {
            Some(Some(mould)) => Arc::clone(mould),
            Some(None) => return Cast::Closed,
            None => {
                let is_second = memory.noticed.contains(&memory.numbers.hash_one(&texts.shape));
                return Cast::Open(Pattern { view, texts, is_second });
            }
        };
        drop(memory);
        match mould.filled(&texts.distinct) {
            Some((text, ends)) => {
                let seams = mould.seams.as_ref().map(|seams| seams.of(&ends));
                Cast::Done(Marked { text, style: Arc::clone(&mould.style), seams })
            }
            None => Cast::Closed,
        }
    }

    /// Takes a mould from a page that was rendered, if it is the second of its shape.
    pub(super) fn learn(
        &self,
        (engine, strings): (&Tera, &Arc<Strings>),
        template: &str,
        pattern: Pattern<'_>,
        page: &Marked,
    ) {
        let engine = || self.engine.get_or_init(|| tokens::engine(engine, strings));
        let mould = pattern.is_second.then(|| Mould::of(engine(), template, &pattern, page));
        let mut memory = self.memory.write().unwrap_or_else(PoisonError::into_inner);
        let shape = pattern.texts.shape;
        match mould {
            None if memory.noticed.len() < NOTICED => {
                let number = memory.numbers.hash_one(&shape);
                memory.noticed.insert(number);
            }
            None => {}
            Some(Err(Refused::LookedAt(names))) => {
                if let Some(fixed) = &mut memory.fixed {
                    Arc::make_mut(fixed).names.extend(names);
                }
            }
            Some(mould) => {
                let mould = mould.ok().map(Arc::new);
                let size = shape.len() + mould.as_ref().map_or(0, |mould| mould.size());
                if memory.size + size <= REMEMBERED {
                    memory.size += size;
                    memory.moulds.insert(shape, mould);
                }
            }
        }
    }
}

/// Why there is no mould.
enum Refused {
    /// The words of the fields of these names depend on the text.
    LookedAt(Vec<String>),
    /// The page is another.
    Other,
}

impl Mould {
    fn of(engine: &Tera, template: &str, pattern: &Pattern<'_>, page: &Marked) -> Result<Self, Refused> {
        let Pattern { view, texts, .. } = pattern;
        if [TOKEN, TOKEN_END].iter().any(|character| page.text.contains(*character)) {
            return Err(Refused::Other);
        }
        let view_of_tokens = texts.replaced(view, token).ok_or(Refused::Other)?;
        let value: serde_json::Value = rmp_serde::from_slice(&view_of_tokens).map_err(|_| Refused::Other)?;
        let context = Context::from_serialize(&value).map_err(|_| Refused::Other)?;
        let rendered = engine::render(engine, template, &context).map_err(|mistake| {
            let looked_at =
                tokens::numbers(&mistake.message).next().and_then(|number| texts.distinct.get(number));
            looked_at.map_or(Refused::Other, |text| Refused::LookedAt(texts::names_of(view, text)))
        })?;
        let mut mould = Self::read(&rendered, texts.distinct.len(), &page.style).ok_or(Refused::Other)?;
        let (text, ends) = mould.filled(&texts.distinct).ok_or(Refused::Other)?;
        if text != page.text {
            return Err(Refused::Other);
        }
        mould.seams = Seams::of(&text).and_then(|seams| MouldSeams::read(&seams, &mould.places, &ends));
        Ok(mould)
    }

    /// A page of tokens; nothing if one is not as it was put.
    fn read(rendered: &str, texts: usize, style: &Arc<str>) -> Option<Self> {
        let mut places: Vec<Place> = Vec::new();
        let mut is_escaped = false;
        let mut rest = rendered;
        while let Some((before, after)) = rest.split_once(TOKEN) {
            let (number, after) = after.split_once(TOKEN_END)?;
            let text = number.parse().ok().filter(|number| *number < texts)?;
            if let Some(mark) = before.rfind([OPEN, CLOSE]) {
                is_escaped = before[mark..].starts_with(OPEN) && !before[mark + 1..].starts_with(VERBATIM);
            }
            places.push(Place { before: before.to_owned(), text, is_escaped });
            rest = after;
        }
        let end = rest.to_owned();
        (!end.contains(TOKEN_END)).then(|| Self { places, end, style: Arc::clone(style), seams: None })
    }

    /// The page with these texts in their places, and how many of its bytes are texts up to each place's end; nothing if
    /// one is no text.
    fn filled(&self, texts: &[&[u8]]) -> Option<(String, Vec<usize>)> {
        let length = |place: &Place| place.before.len() + texts[place.text].len();
        let length: usize = self.places.iter().map(length).sum();
        let mut page = Vec::with_capacity(length + self.end.len() + length / 16);
        let mut ends = Vec::with_capacity(self.places.len());
        let mut written = 0;
        for place in &self.places {
            page.extend_from_slice(place.before.as_bytes());
            let start = page.len();
            let text = texts[place.text];
            if place.is_escaped && engine::is_escaped(text) {
                page.extend_from_slice(engine::escaped(str::from_utf8(text).ok()?).as_bytes());
            } else {
                page.extend_from_slice(text);
            }
            written += page.len() - start;
            ends.push(written);
        }
        page.extend_from_slice(self.end.as_bytes());
        Some((simdutf8::basic::from_utf8(&page).ok()?.to_owned(), ends))
    }

    /// The memory that it takes.
    fn size(&self) -> usize {
        let place = |place: &Place| size_of::<Place>() + place.before.len();
        self.places.iter().map(place).sum::<usize>() + self.end.len()
    }
}

impl MouldSeams {
    /// The seams of one page of the mould as those of all; nothing if there is a text outside of a value.
    fn read(seams: &Seams, places: &[Place], ends: &[usize]) -> Option<Self> {
        let mut own = 0;
        let place = |(place, end): (&Place, &usize)| {
            own += place.before.len();
            own + end
        };
        // Where each text ends in the page; no text is empty.
        let text_ends: Vec<usize> = places.iter().zip(ends).map(place).collect();
        let offset = |at: usize| {
            let texts = text_ends.partition_point(|end| *end <= at);
            Offset { bytes: at - texts.checked_sub(1).map_or(0, |last| ends[last]), texts }
        };
        let values: Vec<_> = seams
            .values
            .iter()
            .map(|(bytes, sort)| (offset(bytes.start), offset(bytes.end), *sort))
            .collect();
        let inside: usize = values.iter().map(|(start, end, _)| end.texts - start.texts).sum();
        (inside == places.len()).then(|| Self { frame: Arc::clone(&seams.frame), values })
    }

    /// Those of the page whose texts end there.
    fn of(&self, ends: &[usize]) -> Seams {
        let at = |offset: &Offset| offset.bytes + offset.texts.checked_sub(1).map_or(0, |last| ends[last]);
        let values = self.values.iter().map(|(start, end, sort)| (at(start)..at(end), *sort));
        Seams { frame: Arc::clone(&self.frame), values: values.collect() }
    }
}
