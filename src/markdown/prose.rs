//! What reading a Markdown text gives: the prose with its addresses still symbolic, and what is in it.
//!
//! A `Prose` knows no address of the site. Whoever writes a page or a feed resolves its links and pictures in
//! [`Prose::html`], each time for the place it is written to.

use std::ops::Range;

use super::escape;
use super::heard::Heard;

/// A text as read: safe HTML with holes where addresses go, and what its reader wants to know of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose {
    /// The HTML, in order, with its holes.
    pub pieces: Vec<Piece>,
    /// The headings, in order, at the levels they have on the page.
    pub outline: Vec<Heading>,
    /// The links, in the order of [`Piece::LinkOpen`]; unsafe ones are not among them.
    pub links: Vec<Link>,
    /// The pictures, in the order of [`Piece::Image`].
    pub images: Vec<Image>,
    /// What the editor should hear of, in the order of the text.
    pub mistakes: Vec<Mistake>,
    /// The first sentence of the first paragraph, 200 characters at most.
    pub summary: String,
}

/// A stretch of HTML or a hole in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Safe HTML, as it is.
    Html(Box<str>),
    /// Where the link of that index begins: `<a href="…"` up to, not including, its further attributes and `>`.
    LinkOpen(usize),
    /// Where a link ends.
    LinkClose,
    /// The picture of that index, whole.
    Image(usize),
}

/// A heading of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// From `top_heading` to 6.
    pub level: u8,
    /// Its anchor, unique in the text.
    pub id: String,
    /// Its plain text.
    pub text: String,
    /// Where it stands.
    pub span: Range<usize>,
}

/// A link whose address is still as the editor wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// As written: an address, a path, `#anchor` or `kind/id`; its scheme is a safe one.
    pub target: String,
    /// Where the target stands, or the whole link where it is given elsewhere.
    pub span: Range<usize>,
    /// Its plain text, or that of the pictures in it.
    pub text: String,
    /// Whether it was written as HTML.
    pub from_html: bool,
}

/// A picture whose address is still as the editor wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// As written; its scheme is a safe one.
    pub target: String,
    /// What it shows, in words.
    pub alt: String,
    /// Its title, or nothing.
    pub title: String,
    /// Whether it was written as HTML.
    pub from_html: bool,
    /// Where the target stands, or the whole picture where it is given elsewhere.
    pub span: Range<usize>,
}

/// Something that was set right or left out, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Which.
    pub kind: MistakeKind,
    /// The smallest stretch that shows it.
    pub span: Range<usize>,
    /// What it is about: the target, the element, the attribute, the shortcode.
    pub detail: String,
}

/// The mistakes that show in a text alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MistakeKind {
    /// A link or picture whose scheme runs or reads something (`javascript:`, `data:`, `file:`); it is left out.
    UnsafeLink,
    /// A link or picture with a scheme that no page needs (`ttps:`, `ftp:`); it is left out.
    UnknownScheme,
    /// A link without target or without text.
    EmptyLink,
    /// A picture without alternative text.
    MissingAlt,
    /// A picture from another host.
    RemoteMedia,
    /// An element or attribute of raw HTML that was left out.
    HtmlRemoved,
    /// A Hugo shortcode, which was left out.
    Shortcode,
    /// Something that a screen reader stumbles over.
    Heard(Heard),
}

/// Where a link leads from the page being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// The address, not yet escaped.
    pub href: String,
    /// Whether it leaves the site.
    pub outward: bool,
}

/// Where a picture is, from the page being written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picture {
    /// The address, not yet escaped.
    pub src: String,
    /// In pixels, where known.
    pub width: Option<u32>,
    /// In pixels, where known.
    pub height: Option<u32>,
    /// Its sizes in WebP, as `srcset` wants them.
    pub webp: Option<String>,
    /// Its sizes in JPEG, where there are several.
    pub jpeg: Option<String>,
    /// How wide it is shown, as `sizes` wants it.
    pub sizes: &'static str,
    /// Whether its text is what the page begins with: the first picture of that is not to wait until somebody scrolls.
    pub leads: bool,
}

/// The longest HTML before a picture that is on the screen before anybody scrolls: a line or two.
const BEFORE_FIRST: usize = 300;

impl Prose {
    /// The HTML for one place. A link that `link` has no destination for is written as plain text, a picture that
    /// `image` does not know as its alternative text.
    pub fn html<'a>(
        &'a self,
        mut link: impl FnMut(&'a Link) -> Option<Destination>,
        mut image: impl FnMut(&'a Image) -> Option<Picture>,
    ) -> String {
        let mut html = String::with_capacity(self.length());
        let mut element = "span";
        for piece in &self.pieces {
            match piece {
                Piece::Html(text) => html.push_str(text),
                Piece::LinkOpen(index) => {
                    let destination = self.links.get(*index).and_then(&mut link);
                    element = if destination.is_some() { "a" } else { "span" };
                    write_link(&mut html, destination);
                }
                Piece::LinkClose => {
                    html.push_str("</");
                    html.push_str(element);
                    html.push('>');
                }
                Piece::Image(index) => {
                    if let Some(described) = self.images.get(*index) {
                        let picture = image(described);
                        let leads = picture.as_ref().is_some_and(|picture| picture.leads);
                        let is_first = leads && *index == 0 && html.len() <= BEFORE_FIRST;
                        write_image(&mut html, described, picture, is_first);
                    }
                }
            }
        }
        html
    }

    /// About how long its HTML becomes.
    fn length(&self) -> usize {
        let stretches = self.pieces.iter().map(|piece| match piece {
            Piece::Html(text) => text.len(),
            Piece::LinkOpen(_) => 80,
            Piece::LinkClose => 4,
            Piece::Image(_) => 160,
        });
        stretches.sum()
    }

    /// Every place in the text that it speaks of.
    pub fn spans_mut(&mut self) -> impl Iterator<Item = &mut Range<usize>> {
        let outline = self.outline.iter_mut().map(|heading| &mut heading.span);
        let links = self.links.iter_mut().map(|link| &mut link.span);
        let images = self.images.iter_mut().map(|image| &mut image.span);
        outline.chain(links).chain(images).chain(self.mistakes.iter_mut().map(|mistake| &mut mistake.span))
    }

    /// Gives back what was set aside while it was read: it is kept as long as the build lasts.
    pub(super) fn shrink(&mut self) {
        self.outline.shrink_to_fit();
        self.links.shrink_to_fit();
        self.images.shrink_to_fit();
        self.mistakes.shrink_to_fit();
        self.summary.shrink_to_fit();
    }
}

fn write_link(html: &mut String, destination: Option<Destination>) {
    let Some(destination) = destination else {
        html.push_str("<span");
        return;
    };
    html.push_str("<a");
    escape::attribute(html, "href", &destination.href);
    if destination.outward {
        html.push_str(" rel=\"external noopener\"");
    }
}

fn write_image(html: &mut String, image: &Image, picture: Option<Picture>, is_first: bool) {
    let Some(picture) = picture else {
        escape::text(html, &image.alt);
        return;
    };
    if let Some(webp) = &picture.webp {
        html.push_str("<picture><source type=\"image/webp\"");
        escape::attribute(html, "srcset", webp);
        escape::attribute(html, "sizes", picture.sizes);
        html.push('>');
    }
    html.push_str("<img");
    escape::attribute(html, "src", &picture.src);
    if let Some(jpeg) = &picture.jpeg {
        escape::attribute(html, "srcset", jpeg);
        escape::attribute(html, "sizes", picture.sizes);
    }
    escape::attribute(html, "alt", &image.alt);
    if !image.title.is_empty() {
        escape::attribute(html, "title", &image.title);
    }
    for (name, pixels) in [("width", picture.width), ("height", picture.height)] {
        if let Some(pixels) = pixels {
            escape::attribute(html, name, &pixels.to_string());
        }
    }
    html.push_str(if is_first {
        " fetchpriority=\"high\">"
    } else {
        " loading=\"lazy\" decoding=\"async\">"
    });
    if picture.webp.is_some() {
        html.push_str("</picture>");
    }
}
