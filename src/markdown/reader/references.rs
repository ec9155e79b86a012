//! What a text points to: its links and pictures become symbolic, unsafe ones are told and left out.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::{Picture, Reader};
use crate::markdown::escape;
use crate::markdown::inline::{Markup, Segment};
use crate::markdown::prose::{Image, Link, MistakeKind};
use crate::markdown::target::{self, Safety};

impl<'e> Reader<'e, '_> {
    pub(super) fn open_inline(&mut self, name: &'static str) {
        let markup = Markup { name, attributes: String::new(), link: None, shown: true, raw: false };
        self.segments.push(Segment::Open(markup));
    }

    pub(super) fn close_inline(&mut self, name: &'static str) {
        self.segments.push(Segment::Close { name, raw: false });
    }

    pub(super) fn open_link(&mut self, kind: LinkType, destination: &str, title: &str, span: Range<usize>) {
        let mut attributes = String::new();
        if !title.is_empty() {
            escape::attribute(&mut attributes, "title", &self.options.lang.set(title));
        }
        let span = self.target_span(destination, span);
        let link = match kind {
            LinkType::Email => self.link(&format!("mailto:{destination}"), span, false),
            _ => self.link(destination, span, false),
        };
        self.segments.push(Segment::Open(Markup {
            name: "a",
            attributes,
            link,
            shown: link.is_some(),
            raw: false,
        }));
    }

    /// Takes a link into the prose if it is safe; its text comes later.
    pub(super) fn link(&mut self, written: &str, span: Range<usize>, from_html: bool) -> Option<usize> {
        let target = target::cleaned(written);
        if target.is_empty() {
            if self.holds_shortcode(&span) {
                return None;
            }
            self.mistake(MistakeKind::EmptyLink, span, String::new());
            return None;
        }
        let refused = match target::safety(&target) {
            Safety::Unsafe => Some(MistakeKind::UnsafeLink),
            Safety::Unknown => Some(MistakeKind::UnknownScheme),
            _ => None,
        };
        if let Some(kind) = refused {
            self.mistake(kind, span, target);
            return None;
        }
        self.prose.links.push(Link { target, span, text: String::new(), from_html });
        Some(self.prose.links.len() - 1)
    }

    /// Whether a shortcode stood in `span`, which was told already.
    fn holds_shortcode(&self, span: &Range<usize>) -> bool {
        let next = self.shortcodes.partition_point(|shortcode| shortcode.start < span.start);
        self.shortcodes.get(next).is_some_and(|shortcode| shortcode.end <= span.end)
    }

    /// Whether a link's target comes after a shortcode that was all of its text.
    pub(super) fn follows_shortcode(&self, target: &Range<usize>) -> bool {
        let before = self.shortcodes.partition_point(|shortcode| shortcode.end <= target.start);
        let end = before.checked_sub(1).map(|last| self.shortcodes[last].end);
        let between = end.and_then(|end| self.source.get(end..target.start));
        between.is_some_and(|between| between.trim() == "](")
    }

    /// Takes a picture into the prose; one without a safe target leaves its alternative text.
    pub(super) fn picture(&mut self, image: Image) {
        let safety = target::safety(&image.target);
        let shown = !(image.from_html && safety == Safety::Web);
        if shown && image.alt.trim().is_empty() {
            self.mistake(MistakeKind::MissingAlt, image.span.clone(), image.target.clone());
        }
        match safety {
            Safety::Unsafe | Safety::Contact => {
                self.mistake(MistakeKind::UnsafeLink, image.span.clone(), image.target);
                return self.segments.push(Segment::Text(image.alt.into()));
            }
            Safety::Unknown => {
                self.mistake(MistakeKind::UnknownScheme, image.span.clone(), image.target);
                return self.segments.push(Segment::Text(image.alt.into()));
            }
            // Raw HTML is cleaned, not refused: what a portal brings from elsewhere is told and left out.
            Safety::Web if image.from_html => {
                self.mistake(MistakeKind::HtmlRemoved, image.span.clone(), "img".to_owned());
                return self.segments.push(Segment::Text(image.alt.into()));
            }
            Safety::Web => self.mistake(MistakeKind::RemoteMedia, image.span.clone(), image.target.clone()),
            Safety::Relative => {}
        }
        self.prose.images.push(image);
        self.segments.push(Segment::Image(self.prose.images.len() - 1));
    }

    /// Where a destination stands in the link `span`, or the whole where it is not there as it is meant.
    pub(super) fn target_span(&self, destination: &str, span: Range<usize>) -> Range<usize> {
        let found = self.source.get(span.clone()).filter(|_| !destination.is_empty());
        match found.and_then(|link| link.rfind(destination)) {
            Some(at) => span.start + at..span.start + at + destination.len(),
            None => span,
        }
    }

    pub(super) fn in_image(&mut self, event: &Event<'e>) {
        let Some(picture) = &mut self.image else { return };
        match event {
            Event::Text(text) | Event::Code(text) => escape::plain(&mut picture.image.alt, text),
            Event::SoftBreak | Event::HardBreak => picture.image.alt.push(' '),
            Event::Start(Tag::Image { .. }) => picture.depth += 1,
            Event::End(TagEnd::Image) => picture.depth -= 1,
            _ => {}
        }
        if picture.depth > 0 {
            return;
        }
        let Some(Picture { mut image, .. }) = self.image.take() else { return };
        if self.dropping.is_none() {
            image.alt = self.options.lang.set(image.alt.trim()).into_owned();
            self.picture(image);
        }
    }
}
