//! Minifies what is the same on every page once a build, and of each page only what is its own.
//!
//! A page of the theme is cut where blocks meet: its head, the style sheet, the top of the body, the masthead,
//! the document, the footer. Put together, the minified pieces are the minified page, byte for byte, because
//! - a piece must open and close its elements in order (the first leaves `html` and `head` open, the third
//!   `body`), so the parser of minify-html 0.18 stands after it where it stood before;
//! - `html`, `head`, `body` and the root of a piece treat white space alike, and no element within closes them;
//! - a piece begins with a tag and has no text after its last one, and the white space between two pieces
//!   touches a block or stands in the head, where it is not shown.
//!
//! A page that is not made so, or has a piece that is not, is minified whole.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::{DEEPEST_NESTING, LOST_ATTRIBUTES, MARKERS, page, spaces, unmarked};

/// Pieces remembered of each kind: a masthead for every section and kind of page; far fewer than the pages of
/// a portal in two languages, each with its own link to its translation.
const REMEMBERED: usize = 32;

/// Elements around a piece: `html`, and `head` or `body`.
const AROUND: usize = 2;

/// Minifies the pages of one build. To be shared by its threads.
#[derive(Debug, Default)]
pub struct Minifier {
    style: Memory,
    top: Memory,
    masthead: Memory,
    footer: Memory,
}

impl Minifier {
    /// What [`page`] gives, byte for byte, sooner if pages like it were given before.
    pub fn page(&self, html: &str) -> String {
        let Some(minified) = self.in_pieces(html) else { return page(html) };
        // Makes of every page of every test through the whole program a proof.
        debug_assert_eq!(minified, page(html), "pieces are not the whole");
        minified
    }

    /// The page put together from its minified pieces; nothing if it must be minified whole.
    pub(crate) fn in_pieces(&self, html: &str) -> Option<String> {
        let pieces = cut(html)?;
        let head = minified(pieces.head, &["html", "head"])?;
        let document = minified(pieces.document, &[])?;
        let style = self.style.minified(pieces.style, &[])?;
        let top = self.top.minified(pieces.top, &["body"])?;
        let masthead = self.masthead.minified(pieces.masthead, &[])?;
        let footer = self.footer.minified(pieces.footer, &[])?;
        Some([&head, &*style, "</head>", &top, &masthead, &document, &footer, "</body></html>"].concat())
    }
}

/// Minified pieces by what they were.
#[derive(Debug, Default)]
struct Memory(RwLock<BTreeMap<String, Arc<str>>>);

impl Memory {
    fn minified(&self, piece: &str, open: &[&str]) -> Option<Arc<str>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(piece).cloned();
        if known.is_some() {
            return known;
        }
        let minified: Arc<str> = minified(piece, open)?.into();
        let mut remembered = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if remembered.len() < REMEMBERED {
            remembered.insert(piece.to_owned(), Arc::clone(&minified));
        }
        Some(minified)
    }
}

struct Pieces<'a> {
    head: &'a str,
    style: &'a str,
    top: &'a str,
    masthead: &'a str,
    document: &'a str,
    footer: &'a str,
}

/// Cuts a page where `base.html` has its borders. That they are borders, and not words in a comment or a
/// title, is seen by each piece being whole.
fn cut(html: &str) -> Option<Pieces<'_>> {
    let (head, rest) = html.split_at(html.find("<style>")?);
    let (style, rest) = rest.split_at(rest.find("</style>")? + "</style>".len());
    let (end_of_head, rest) = rest.split_at(rest.find("<body ")?);
    let (before_main, _) = rest.split_at(rest.find("<main ")?);
    let (frame, rest) = rest.split_at(before_main.rfind("<div class=\"w\">")?);
    let (top, masthead) = frame.split_at(frame.find("<header ")?);
    let (document, rest) = rest.split_at(rest.rfind("<footer ")?);
    let (footer, end) = rest.split_at(rest.rfind("</body>")?);
    let end = end.strip_prefix("</body>")?;
    let framed = end_of_head.trim_ascii() == "</head>" && end.trim_ascii() == "</html>";
    framed.then_some(Pieces { head, style, top, masthead, document, footer })
}

/// A piece minified, if it is one: it leaves open these elements and no others.
fn minified(piece: &str, open: &[&str]) -> Option<String> {
    let marker = MARKERS[0];
    if piece.contains(marker) || LOST_ATTRIBUTES.iter().any(|lost| piece.contains(lost)) {
        return None;
    }
    let guarded = spaces::mark(piece, marker);
    let end = &guarded.end;
    let left = end.open.iter().map(Cow::as_ref).eq(open.iter().copied());
    let whole = left && end.frame_tags == open.len() && !end.in_text && !end.torn;
    (whole && guarded.deepest + AROUND <= DEEPEST_NESTING).then(|| unmarked(&guarded, marker))?
}
