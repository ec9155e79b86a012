//! A style sheet in pieces: what every page needs, and what pages of some kinds alone do.
//!
//! A comment `/* only: council home */` says that the rules after it are for pages whose `<body>` has one of these
//! classes, until the next `/* only: … */` or `/* all */`. What a page gets is the sheet without the pieces of others, in
//! its own order, so that no rule wins that did not win before. Such a comment stands between rules, and a piece that
//! begins in an `@media` ends there too.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::mistake::ThemeMistake;
use super::style;

/// The styles of a theme.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    pieces: Vec<Piece>,
    whole: Style,
    /// What pages of the classes that a piece names get.
    of_class: BTreeMap<String, Style>,
    /// What all others get.
    of_others: Style,
}

/// What stands in a page's `<style>`.
#[derive(Debug, Clone)]
pub(crate) struct Style {
    /// The rules.
    pub(crate) css: Arc<str>,
    /// `sha256-…` of them, as a content security policy wants it.
    pub(crate) hash: String,
}

#[derive(Debug, Clone)]
struct Piece {
    css: String,
    /// The classes of the pages that need it; none: every page does.
    only: Option<Vec<String>>,
}

impl Sheet {
    /// Cuts a sheet at its comments and compacts its pieces.
    pub(crate) fn of(css: &str) -> Self {
        let compacted = |(css, only): (&str, Option<&str>)| Piece {
            css: style::compact(css),
            only: only.map(|classes| classes.split_whitespace().map(str::to_owned).collect()),
        };
        Self::made(cut(css).into_iter().map(compacted).collect())
    }

    fn made(pieces: Vec<Piece>) -> Self {
        let for_class = |class: Option<&str>| {
            let wanted = |piece: &&Piece| match &piece.only {
                Some(only) => class.is_some_and(|class| only.iter().any(|one| one == class)),
                None => true,
            };
            Style::of(pieces.iter().filter(wanted))
        };
        let classes = pieces.iter().flat_map(|piece| piece.only.iter().flatten());
        let of_class = classes.map(|class| (class.clone(), for_class(Some(class)))).collect();
        Self { whole: Style::of(pieces.iter()), of_others: for_class(None), of_class, pieces }
    }

    /// The same with a portal's accent colour.
    pub(crate) fn with_accent(&self, accent: &str) -> Result<Self, ThemeMistake> {
        let mut pieces = self.pieces.clone();
        pieces.push(Piece { css: style::accent(accent)?, only: None });
        Ok(Self::made(pieces))
    }

    /// All of it.
    pub(crate) fn whole(&self) -> &str {
        &self.whole.css
    }

    /// What a page gets whose `<body>` has this class.
    pub(crate) fn of_class(&self, class: &str) -> &Style {
        self.of_class.get(class).unwrap_or(&self.of_others)
    }
}

impl Style {
    fn of<'a>(pieces: impl Iterator<Item = &'a Piece>) -> Self {
        let css = without_empty_blocks(pieces.map(|piece| piece.css.as_str()).collect());
        Self { hash: style::hash(&css), css: css.into() }
    }
}

/// The pieces between the comments that speak of pages, each with the classes that it is for.
fn cut(css: &str) -> Vec<(&str, Option<&str>)> {
    let (mut pieces, mut only) = (Vec::new(), None);
    let (mut begin, mut at) = (0, 0);
    while let Some((start, end)) = style::next_comment(css, at) {
        let said = css[start..end].trim_start_matches("/*").trim_end_matches("*/").trim();
        let next = said.strip_prefix("only:").map(Some).or((said == "all").then_some(None));
        if let Some(next) = next {
            pieces.push((&css[begin..start], only));
            (only, begin) = (next, end);
        }
        at = end;
    }
    pieces.push((&css[begin..], only));
    pieces
}

/// `@media print{}` says nothing.
fn without_empty_blocks(mut css: String) -> String {
    while let Some(end) = css.find("{}") {
        let start = css[..end].rfind(['{', '}', ';']).map_or(0, |before| before + 1);
        css.replace_range(start..end + 2, "");
    }
    css
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str =
        "a { b: c } /* only: council home */ .n { d: e } /* a remark */ .m { f: g }\n/* all */\nh { i: j }
        @media print { k { l: m } /* only: home */ .o { p: q } /* all */ }
        @media screen { /* only: council */ .r { s: \"/* all */\" } /* all */ }";

    #[test]
    fn a_page_gets_the_pieces_that_are_for_all_or_for_it_in_their_order() {
        let sheet = Sheet::of(CSS);
        let css = |class| sheet.of_class(class).css.to_string();
        assert_eq!(css("list"), "a{b:c}h{i:j}@media print{k{l:m}}");
        assert_eq!(css("home"), "a{b:c}.n{d:e}.m{f:g}h{i:j}@media print{k{l:m}.o{p:q}}");
        assert_eq!(
            css("council"),
            "a{b:c}.n{d:e}.m{f:g}h{i:j}@media print{k{l:m}}@media screen{.r{s:\"/* all */\"}}"
        );
        assert_ne!(sheet.of_class("list").hash, sheet.of_class("home").hash);
    }

    #[test]
    fn a_sheet_that_says_nothing_of_pages_is_the_same_on_all() {
        let sheet = Sheet::of("a { b: c } /* all of them, and only: those */");
        assert_eq!(&*sheet.of_class("home").css, "a{b:c}");
        assert_eq!(sheet.whole(), "a{b:c}");
    }

    #[test]
    fn an_accent_is_for_all() {
        let sheet = Sheet::of(CSS).with_accent("#7a1f1f").unwrap();
        for class in ["list", "home"] {
            assert!(sheet.of_class(class).css.ends_with("--accent:#7a1f1f}}"), "{class}");
        }
    }
}
