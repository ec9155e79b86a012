//! Pages that differ in their texts alone are rendered once: what the templates wrote around the texts is kept as a
//! mould, and the next page of that shape is cast in it, without the engine.
//!
//! A mould is what the templates make of a view whose texts are replaced by tokens. It holds for every view of the same
//! shape (`shape`) if the templates only put texts in their places (`plain`), if no text is among those with which they
//! could compare it, and if words are not chosen by it, which the engine's `say` tells. It is kept once the page that it
//! came from has been cast in it and is that page. A page that is the first of its shape is rendered.

mod plain;
mod shape;
mod tokens;

use std::borrow::Cow;
use std::hash::BuildHasher;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use foldhash::fast::RandomState;
use foldhash::{HashMap, HashSet};
use tera::{Context, Tera};

use super::engine;
use super::files::ThemeFiles;
use super::given::{self, Given};
use super::strings::Strings;
use super::surroundings::Surroundings;
use crate::seam::{self, CLOSE, OPEN, Page, Pattern, Pieces, Rendered, Sort, Split, VERBATIM, has_marks};
use shape::{Fixed, Shape};
use tokens::{TOKEN, TOKEN_END, token};

/// Bytes of moulds and shapes kept at most.
const REMEMBERED: usize = 24 << 20;

/// Shapes known by number alone, of which one page was seen.
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
    words: Words,
    /// The texts that are written escaped somewhere: those stand after all others, in this order.
    escaped: Vec<usize>,
    style: Arc<str>,
}

#[derive(Debug)]
enum Words {
    /// Every text stands in a value.
    Apart(Arc<Pattern>),
    /// Some stand in the page's own words.
    Whole(Pieces),
}

/// A view as it was taken apart, to learn from if it has no mould.
#[derive(Debug)]
pub(super) struct Sample<'a> {
    given: &'a Given,
    shape: Shape,
    is_second: bool,
}

/// What became of a view.
#[derive(Debug)]
pub(super) enum Cast<'a> {
    /// Its page.
    Done(Rendered<'a>),
    /// It is to be rendered, and may be learned from.
    Open(Sample<'a>),
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
        let fixed = |known: Vec<&str>| {
            let mut fixed = Fixed::of(vec![STYLED_BY.to_owned()]);
            fixed.know(known.into_iter());
            fixed
        };
        let memory = Memory { fixed: known.map(fixed).map(Arc::new), ..Memory::default() };
        Self { memory: RwLock::new(memory), engine: OnceLock::new() }
    }

    /// Forgets the moulds, since every template sees another site; nothing for one of which it is not known what it says.
    pub(super) fn renew(&mut self, site: Option<&Given>) {
        self.engine = OnceLock::new();
        let memory = self.memory.get_mut().unwrap_or_else(PoisonError::into_inner);
        let mut fixed = memory.fixed.take().map(Arc::unwrap_or_clone).filter(|_| site.is_some());
        if let (Some(fixed), Some(site)) = (&mut fixed, site) {
            fixed.know(site.texts());
        }
        *memory = Memory { fixed: fixed.map(Arc::new), ..Memory::default() };
    }

    /// The page of a view, if there is a mould for it.
    pub(super) fn cast<'a>(&self, template: &str, given: &'a Given) -> Cast<'a> {
        let memory = self.memory.read().unwrap_or_else(PoisonError::into_inner);
        let Some(fixed) = memory.fixed.clone() else { return Cast::Closed };
        drop(memory);
        // Where a text has marks, the engine writes no seam.
        if given.runs_of_texts().any(|texts| has_marks(texts.as_bytes())) {
            return Cast::Closed;
        }
        let shape = Shape::of(template, given, &fixed);
        let memory = self.memory.read().unwrap_or_else(PoisonError::into_inner);
        let mould = match memory.moulds.get(&shape.bytes) {
            Some(Some(mould)) => Arc::clone(mould),
            Some(None) => return Cast::Closed,
            None => {
                let is_second = memory.noticed.contains(&memory.numbers.hash_one(&shape.bytes));
                return Cast::Open(Sample { given, shape, is_second });
            }
        };
        drop(memory);
        Cast::Done(mould.cast(given))
    }

    /// Takes a mould from a page that was rendered, if it is the second of its shape.
    pub(super) fn learn(
        &self,
        (engine, strings, surroundings): (&Tera, &Arc<Strings>, &Surroundings),
        template: &str,
        sample: Sample<'_>,
        page: &Rendered<'_>,
    ) {
        let engine = || self.engine.get_or_init(|| tokens::engine(engine, strings));
        let mould = sample.is_second.then(|| Mould::of((engine(), surroundings), template, &sample, page));
        let mut memory = self.memory.write().unwrap_or_else(PoisonError::into_inner);
        let shape = sample.shape.bytes;
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
    fn of(
        (engine, surroundings): (&Tera, &Surroundings),
        template: &str,
        sample: &Sample<'_>,
        page: &Rendered<'_>,
    ) -> Result<Self, Refused> {
        let Sample { given, shape, .. } = sample;
        let marked = page.marked();
        if [TOKEN, TOKEN_END].iter().any(|character| marked.contains(*character)) {
            return Err(Refused::Other);
        }
        let rows = |number: usize, text: &str| {
            if shape.is_free(number) { tokens::rows(number) } else { given::rows_of(text) }
        };
        let value = given.with(&shape.replaced(given, token), &rows).ok_or(Refused::Other)?;
        let mut context = Context::from_serialize(&value).map_err(|_| Refused::Other)?;
        surroundings.surround(engine, &mut context);
        // Without seams, it does not tell how a text in it was written.
        let masthead = context.get("masthead").and_then(tera::Value::as_str);
        if masthead.is_some_and(|masthead| masthead.contains(TOKEN)) {
            return Err(Refused::Other);
        }
        let rendered = engine::render(engine, template, &context).map_err(|mistake| {
            let looked_at = tokens::numbers(&mistake.message).next();
            looked_at.map_or(Refused::Other, |text| Refused::LookedAt(shape::names_of(given, text)))
        })?;
        let mould = Self::read(&rendered, given.texts().len(), &page.style).ok_or(Refused::Other)?;
        (mould.cast(given).marked() == marked).then_some(mould).ok_or(Refused::Other)
    }

    /// A page of tokens; nothing if one is not as it was put.
    fn read(rendered: &str, texts: usize, style: &Arc<str>) -> Option<Self> {
        let mut reader = Reader { texts, escaped: Vec::new() };
        let split = Split::of(rendered).filter(|split| !split.frame.text.contains([TOKEN, TOKEN_END]));
        let words = match split {
            Some(Split { frame, values }) => {
                let value = |value: seam::Value<'_>| {
                    Some((reader.pieces(&value.text, value.sort == Sort::Words)?, value.sort))
                };
                let values = values.into_iter().map(value).collect::<Option<_>>()?;
                Words::Apart(Arc::new(Pattern { frame, values }))
            }
            None => Words::Whole(reader.pieces(rendered, false)?),
        };
        Some(Self { words, escaped: reader.escaped, style: Arc::clone(style) })
    }

    /// The page with the texts of a view in their places.
    fn cast<'a>(&self, given: &'a Given) -> Rendered<'a> {
        let own: Vec<&'a str> = given.texts().collect();
        let escaped = self.escaped.iter().map(|number| engine::escaped(own[*number]));
        let texts: Vec<Cow<'a, str>> = own.iter().map(|text| Cow::Borrowed(*text)).chain(escaped).collect();
        let page = match &self.words {
            Words::Apart(pattern) => Page::Cast(seam::Cast { pattern: Arc::clone(pattern), texts }),
            Words::Whole(pieces) => Page::Whole(Cow::Owned(pieces.filled(&texts).into_owned())),
        };
        Rendered { page, style: Arc::clone(&self.style) }
    }

    /// The memory that it takes.
    fn size(&self) -> usize {
        match &self.words {
            Words::Whole(pieces) => pieces.size(),
            Words::Apart(pattern) => {
                let values = pattern.values.iter().map(|(pieces, sort)| pieces.size() + size_of_val(sort));
                values.sum::<usize>() + pattern.frame.text.len()
            }
        }
    }
}

/// Reads pages of tokens.
struct Reader {
    /// How many texts there are.
    texts: usize,
    escaped: Vec<usize>,
}

impl Reader {
    /// `is_escaped` says whether a text at the beginning is.
    fn pieces(&mut self, words: &str, mut is_escaped: bool) -> Option<Pieces> {
        let mut gaps = Vec::new();
        let mut rest = words;
        while let Some((before, after)) = rest.split_once(TOKEN) {
            let (number, after) = after.split_once(TOKEN_END)?;
            let text = number.parse().ok().filter(|number| *number < self.texts)?;
            if let Some(mark) = before.rfind([OPEN, CLOSE]) {
                is_escaped = before[mark..].starts_with(OPEN) && !before[mark + 1..].starts_with(VERBATIM);
            }
            gaps.push((before.to_owned(), if is_escaped { self.escaped(text) } else { text }));
            rest = after;
        }
        (!rest.contains(TOKEN_END)).then(|| Pieces { gaps, end: rest.to_owned() })
    }

    /// The number of a text where it is escaped.
    fn escaped(&mut self, text: usize) -> usize {
        let known = self.escaped.iter().position(|escaped| *escaped == text);
        self.texts
            + known.unwrap_or_else(|| {
                self.escaped.push(text);
                self.escaped.len() - 1
            })
    }
}
