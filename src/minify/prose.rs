//! What minify-html makes of ordinary prose, in one pass and without it: paragraphs, headings, lists and quotations
//! with links and emphasis in them, written as our own Markdown writer does. Of anything else, nothing: the library
//! is then asked.
//!
//! White space is what `spaces` and minify-html make of it together: between two pieces of a line one space; beside a
//! block none at the edge of its parent, none at all if nothing else stands between two blocks of a layout element,
//! and else one.

use std::borrow::Cow;

use super::places::DECISIVE;
use super::tags::tag_name;
use super::values::{Written, in_attribute, in_text};
use crate::stretch;

/// Elements open at once in the prose that is taken here.
pub(super) const DEEPEST: usize = 24;

/// What may stand in an element.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    /// Blocks: white space between them goes.
    Blocks,
    /// List items: likewise.
    Items,
    /// A line and then blocks.
    Item,
    /// A line of text.
    Line,
    /// A piece of a line: its edges keep their spaces.
    Inline,
}

fn content(name: &str) -> Option<Content> {
    Some(match name {
        "blockquote" => Content::Blocks,
        "ul" | "ol" => Content::Items,
        "li" => Content::Item,
        "p" | "h2" | "h3" | "h4" | "h5" | "h6" => Content::Line,
        "a" | "abbr" | "b" | "cite" | "del" | "em" | "i" | "ins" | "q" | "s" | "small" | "span"
        | "strong" | "sub" | "sup" | "u" => Content::Inline,
        _ => return None,
    })
}

/// The prose minified; nothing if there is anything in it that is not known here.
pub(super) fn minified(html: &str) -> Option<String> {
    let mut writing = Writing {
        out: String::with_capacity(html.len()),
        open: Vec::with_capacity(8),
        in_line: false,
        space: Space::None,
        at_start: true,
    };
    let mut rest = html;
    loop {
        let (text, tag) = rest.split_at(stretch::length(rest.as_bytes(), 0, b"<"));
        if tag.is_empty() {
            break;
        }
        writing.text(text)?;
        rest = tag;
        rest = match rest.strip_prefix("</") {
            Some(name) => writing.closing_tag(name)?,
            None => writing.opening_tag(rest)?,
        };
    }
    (writing.open.is_empty() && rest.is_empty() && !html.is_empty()).then_some(writing.out)
}

/// White space that waits for what follows it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Space {
    None,
    /// At the edge of a text.
    Edge,
    /// All that stands between two tags.
    Alone,
}

impl Space {
    fn at_edge(is: bool) -> Self {
        if is { Self::Edge } else { Self::None }
    }
}

struct Writing<'a> {
    out: String,
    open: Vec<(&'a str, Content)>,
    /// What stands before is a piece of a line.
    in_line: bool,
    /// The white space that was read and not written yet.
    space: Space,
    /// Nothing stands before it in its element.
    at_start: bool,
}

impl<'a> Writing<'a> {
    fn parent(&self) -> Content {
        self.open.last().map_or(Content::Blocks, |(_, content)| *content)
    }

    fn text(&mut self, text: &str) -> Option<()> {
        if text.is_empty() {
            return Some(());
        }
        let core = text.trim_matches([' ', '\n']);
        if core.is_empty() {
            self.space = Space::Alone;
            return Some(());
        }
        if matches!(self.parent(), Content::Blocks | Content::Items) {
            return None;
        }
        self.space = Space::at_edge(text.starts_with([' ', '\n']));
        self.settle(true, false);
        self.line(core)?;
        self.in_line = true;
        self.at_start = false;
        self.space = Space::at_edge(text.ends_with([' ', '\n']));
        Some(())
    }

    /// Writes words, each run of white space as one space.
    fn line(&mut self, text: &str) -> Option<()> {
        if let Written::Word(text) | Written::Phrase(text) = in_text(text) {
            self.out.push_str(&text);
            return Some(());
        }
        // Our writer leaves an apostrophe as it is; in a value it would stand as a reference.
        let words = text.split([' ', '\n']).filter(|word| !word.is_empty());
        let text = words.collect::<Vec<_>>().join(" ").replace('\'', "&#39;");
        let (Written::Word(text) | Written::Phrase(text)) = in_text(&text) else { return None };
        self.out.push_str(&text);
        Some(())
    }

    /// Writes the pending white space, now that what follows is known.
    fn settle(&mut self, next_in_line: bool, closing: bool) {
        let space = std::mem::replace(&mut self.space, Space::None);
        if space == Space::None {
            return;
        }
        let parent = self.parent();
        let gone = parent != Content::Inline && (self.at_start || closing)
            || space == Space::Alone && matches!(parent, Content::Blocks | Content::Items);
        if self.in_line && next_in_line || !gone {
            self.out.push(' ');
        }
    }

    fn opening_tag(&mut self, rest: &'a str) -> Option<&'a str> {
        let name = tag_name(&rest[1..]);
        let parent = self.parent();
        let after = &rest[1 + name.len()..];
        if matches!(name, "br" | "hr") {
            let fits = if name == "br" {
                matches!(parent, Content::Line | Content::Inline | Content::Item)
            } else {
                matches!(parent, Content::Blocks | Content::Item)
            };
            let after = after.strip_prefix('>').filter(|_| fits)?;
            self.settle(false, false);
            self.out.push_str(&rest[..name.len() + 2]);
            self.in_line = false;
            self.at_start = false;
            return Some(after);
        }
        let own = content(name)?;
        let fits = match own {
            Content::Blocks | Content::Items | Content::Line => {
                matches!(parent, Content::Blocks | Content::Item)
            }
            Content::Item => parent == Content::Items,
            Content::Inline => matches!(parent, Content::Line | Content::Inline | Content::Item),
        };
        if !fits || self.open.len() >= DEEPEST {
            return None;
        }
        self.settle(own == Content::Inline, false);
        self.out.push('<');
        self.out.push_str(name);
        let after = self.attributes(after)?;
        self.in_line = own == Content::Inline;
        self.at_start = true;
        self.open.push((name, own));
        Some(after)
    }

    /// Attributes in double quotes, one space before each, written as minify-html does: those that need quotes
    /// first, then the others, sorted.
    fn attributes(&mut self, mut rest: &'a str) -> Option<&'a str> {
        let mut known: Vec<(bool, &str, Cow<'_, str>)> = Vec::new();
        loop {
            if let Some(after) = rest.strip_prefix('>') {
                known.sort_unstable_by(|one, other| (one.0, one.1).cmp(&(other.0, other.1)));
                for (bare, name, value) in known {
                    let quote = if bare { "" } else { "\"" };
                    for piece in [" ", name, "=", quote, &*value, quote] {
                        self.out.push_str(piece);
                    }
                }
                self.out.push('>');
                return Some(after);
            }
            let (name, value) = rest.strip_prefix(' ')?.split_once("=\"")?;
            let (value, after) = value.split_once('"')?;
            let plain =
                !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            let refused = DECISIVE.contains(&name) && name != "class";
            if !plain || refused || known.iter().any(|(_, other, _)| *other == name) {
                return None;
            }
            known.push(match in_attribute(value) {
                Written::Word(value) => (true, name, value),
                Written::Phrase(value) => (false, name, value),
                Written::Inlined => return None,
            });
            rest = after;
        }
    }

    fn closing_tag(&mut self, rest: &'a str) -> Option<&'a str> {
        let (name, content) = *self.open.last()?;
        let after = rest.strip_prefix(name)?.strip_prefix('>')?;
        self.settle(content == Content::Inline, true);
        self.open.pop();
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
        self.in_line = content == Content::Inline;
        self.at_start = false;
        Some(after)
    }
}
