//! Makes a finished HTML page smaller without changing a word of it. The only room that names minify-html.
//!
//! minify-html deletes the white space between two inline elements inside `div`, `nav`, `header` and other
//! layout elements (`<a>A</a> <a>B</a>` becomes `AB`) and at the edges of `label` and `output`. `spaces`
//! therefore puts a marker, which is not white space, wherever a reader would see a space, and here each
//! marker becomes one space again. If a page comes back with another number of markers, or cannot be minified
//! at all, it is published as it is: larger, never wrong.
//!
//! [`page`] minifies one page; [`Minifier`] gives the same for the pages of a build, and minifies what they
//! share once (`holes`).
//!
//! What is still not seen: a theme that shows block elements in a line (`li { display: inline }`) must set
//! them apart with a margin or a gap, because the space between two blocks is not kept; nor may it keep
//! line ends by `white-space: pre-line` outside `pre`, `code` and `textarea`.

use std::panic::catch_unwind;
use std::sync::LazyLock;

use minify_html::{Cfg, minify};

mod blocks;
mod holes;
mod places;
mod prose;
mod rows;
mod skeleton;
mod spaces;
mod tags;
mod values;

pub use holes::Minifier;

/// Characters that no document may hold (Unicode noncharacters), so that one of them is free to be the
/// marker.
const MARKERS: [char; 4] = ['\u{FDD0}', '\u{FDD1}', '\u{FDD2}', '\u{FDD3}'];

/// Elements open at once beyond which a page is left alone: minify-html descends by recursion and would
/// overflow the stack of a worker thread (2 MiB).
const DEEPEST_NESTING: usize = 150;

/// What minify-html 0.18 would rob of a meaning: `hidden=until-found` loses its value, `<iframe sandbox>` the
/// attribute. A page where either may stand is left alone.
const LOST_ATTRIBUTES: [&str; 2] = ["until-found", "<iframe"];

/// Closing tags and `html`/`head` stay, for naive readers of pages; styles and scripts are not ours to
/// rewrite here; `type=text` stays because style sheets select by it. The non-compliant options stay off.
static SETTINGS: LazyLock<Cfg> = LazyLock::new(|| {
    let mut settings = Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    settings.minify_css = false;
    settings.minify_js = false;
    settings
});

/// The page with its comments and superfluous white space gone and its visible text unchanged.
///
/// Never fails: a page that cannot be minified safely comes back as it was given. The same page always gives
/// the same bytes. To be called once a page: minifying twice is not the identity.
pub fn page(html: &str) -> String {
    minified(html).unwrap_or_else(|| html.to_owned())
}

fn minified(html: &str) -> Option<String> {
    if LOST_ATTRIBUTES.iter().any(|lost| html.contains(lost)) {
        return None;
    }
    let marker = MARKERS.into_iter().find(|candidate| !html.contains(*candidate))?;
    let guarded = spaces::mark(html, marker);
    (guarded.deepest <= DEEPEST_NESTING).then(|| unmarked(&guarded, marker))?
}

/// The page minified and each marker a space again; nothing if one was lost on the way.
fn unmarked(guarded: &spaces::Marked<'_>, marker: char) -> Option<String> {
    let bytes = catch_unwind(|| minify(guarded.html.as_bytes(), &SETTINGS)).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let mut spaced = String::with_capacity(text.len());
    let mut lines = text.split(marker);
    spaced.push_str(lines.next()?);
    let mut markers = 0;
    for line in lines {
        spaced.push(' ');
        spaced.push_str(line);
        markers += 1;
    }
    (markers == guarded.markers).then_some(spaced)
}

#[cfg(test)]
mod tests;
