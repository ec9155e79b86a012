//! Setting a text in its place: lines, size, ellipsis, position.
//!
//! A text is shaped once, at its largest size, and broken into lines again for each smaller one: all its measures grow
//! and shrink together. It wraps, then shrinks, then ends in an ellipsis after a whole word. A compound is a word: it is
//! broken at its hyphens only where it would not fit a line even at the least size.

use parley::style::{FontFamily, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{Alignment, AlignmentOptions, BaseDirection, FontContext, Layout, LayoutContext};
use unicode_normalization::UnicodeNormalization;

use super::fonts;
use super::template::{Anchor, Area, TextBox};

/// How many letters of a text are looked at.
const MOST_LETTERS: usize = 2_000;

/// What a thread keeps for setting texts.
pub(super) struct Compositor {
    fonts: FontContext,
    layouts: LayoutContext<()>,
}

/// A text in lines, ready to be drawn.
pub(super) struct Setting {
    /// What is written, ellipsis included.
    text: String,
    pub(super) layout: Layout<()>,
    /// Pixels a unit of the layout.
    pub(super) scale: f32,
    /// Width of the lines' box, in pixels.
    pub(super) width: f32,
    /// Height of all lines, in pixels.
    pub(super) height: f32,
}

impl Compositor {
    pub(super) fn new() -> Compositor {
        Compositor { fonts: fonts::collection(), layouts: LayoutContext::new() }
    }

    /// Sets a text in `area`, in the manner of `style`; nothing for a text without words.
    pub(super) fn set(&mut self, style: &TextBox, area: Area, text: &str, rtl: bool) -> Option<Setting> {
        let mut text = tidy(text);
        if text.is_empty() {
            return None;
        }
        let compounds = text.contains('-').then(|| joined(&text));
        let mut layout = self.shape(style, compounds.as_ref().unwrap_or(&text), rtl);
        if let Some(joined) = compounds {
            let least = style.least_size_px / style.size_px;
            if layout.calculate_content_widths().min * least <= area.width + 0.5 {
                text = joined;
            } else {
                layout = self.shape(style, &text, rtl);
            }
        }
        let scale = match largest_fit(&mut layout, style, area) {
            Some(scale) => fewer_lines(&mut layout, style, area, scale),
            None => self.shorten(&mut layout, style, area, &mut text, rtl),
        };
        let width = balance(&mut layout, area.width / scale) * scale;
        let align = match style.align {
            Anchor::Start => Alignment::Start,
            Anchor::Middle => Alignment::Center,
            Anchor::End => Alignment::End,
        };
        layout.align(align, AlignmentOptions::default());
        let height = layout.height() * scale;
        Some(Setting { text, layout, scale, width, height })
    }

    /// Shapes a text at its largest size.
    fn shape(&mut self, style: &TextBox, text: &str, rtl: bool) -> Layout<()> {
        let leading = if rtl { style.leading_rtl } else { style.leading };
        let families = fonts::families(style.family, text, rtl);
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.set_base_direction(if rtl { BaseDirection::Rtl } else { BaseDirection::Ltr });
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(families.into())));
        builder.push_default(StyleProperty::FontSize(style.size_px));
        builder.push_default(StyleProperty::FontWeight(FontWeight::new(style.weight)));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        builder.build(text)
    }

    /// Cuts a text that is too long even at its least size, and shapes what is left. Returns the scale.
    fn shorten(
        &mut self,
        layout: &mut Layout<()>,
        style: &TextBox,
        area: Area,
        text: &mut String,
        rtl: bool,
    ) -> f32 {
        let scale = style.least_size_px / style.size_px;
        let end = last_fitting(layout, area, scale);
        let whole = std::mem::replace(text, "…".to_owned());
        for kept in beginnings(&whole, end) {
            let attempt = format!("{kept}…");
            *layout = self.shape(style, &attempt, rtl);
            layout.break_all_lines(Some(area.width / scale));
            if layout.height() * scale <= area.height + 0.5 {
                *text = attempt;
                return scale;
            }
        }
        *layout = self.shape(style, text, rtl);
        layout.break_all_lines(Some(area.width / scale));
        scale
    }
}

impl Setting {
    /// The lines, without the spaces that they break at.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        let ranges = self.layout.lines().map(|line| line.text_range());
        let lines = ranges.filter_map(|range| self.text.get(range));
        lines.map(|line| line.trim_end_matches(' ').replace(HYPHEN, "-").replace(BREAK, ""))
    }

    /// Where the lines' box begins on the card: left and top, in pixels.
    pub(super) fn origin(&self, style: &TextBox, area: Area, rtl: bool) -> (f32, f32) {
        let free = (area.width - self.width).max(0.0);
        let x = match (style.align, rtl) {
            (Anchor::Middle, _) => free / 2.0,
            (Anchor::Start, false) | (Anchor::End, true) => 0.0,
            (Anchor::End, false) | (Anchor::Start, true) => free,
        };
        let free = area.height - self.height;
        let y = match style.valign {
            Anchor::Start => 0.0,
            Anchor::Middle => free / 2.0,
            Anchor::End => free,
        };
        (area.x + x, area.y + y)
    }
}

/// Where a line may end that else would not (Unicode, chapter 23.2).
const BREAK: char = '\u{200b}';

/// The name of a host with its dots as places where a line may end.
pub(super) fn in_labels(host: &str) -> String {
    host.replace('.', ".\u{200b}")
}

/// A hyphen that no line ends with (Unicode, chapter 6.2).
const HYPHEN: char = '\u{2011}';

/// The text with hyphens between letters that do not break: « vice-président », « sous-préfets ». Between figures lines do
/// not break anyway.
fn joined(text: &str) -> String {
    let mut before = None;
    let mut rest = text.chars().peekable();
    let mut joined = String::with_capacity(text.len() + 8);
    while let Some(letter) = rest.next() {
        let inside = letter == '-'
            && before.is_some_and(char::is_alphanumeric)
            && rest.peek().copied().is_some_and(char::is_alphanumeric);
        joined.push(if inside { HYPHEN } else { letter });
        before = Some(letter);
    }
    joined
}

/// One form of accents, one space between words, one that does not break between those that hold together. The spaces
/// that do not break are words' own. What no card could hold is not even shaped.
fn tidy(text: &str) -> String {
    let composed: String = text.nfc().take(MOST_LETTERS).collect();
    let mut tidy = String::with_capacity(composed.len());
    let mut before = "";
    for word in composed.split(breaks).filter(|word| !word.is_empty()) {
        if !before.is_empty() {
            tidy.push(if hold_together(before, word) { '\u{a0}' } else { ' ' });
        }
        tidy.push_str(word);
        before = word;
    }
    tidy
}

/// Whether no line ends between two words, in any language: typography has seen to it where it knows the language's rules.
fn hold_together(before: &str, after: &str) -> bool {
    let is_figure = |word: &str| {
        word.trim_start_matches(['\u{200e}', '\u{200f}', '\u{2066}', '\u{2068}'])
            .starts_with(char::is_numeric)
    };
    let counts = matches!(
        before.trim_start_matches(['(', '[', '«', '\u{2066}', '\u{2068}']),
        "n°" | "N°" | "nº" | "Nº" | "№" | "رقم"
    );
    before.ends_with('«')
        || after.starts_with(['»', '%', '٪'])
        || after.chars().all(|sign| matches!(sign, ':' | ';' | '?' | '!' | '؟' | '؛' | '…'))
        || (counts && is_figure(after))
}

/// Whether words end here.
fn breaks(letter: char) -> bool {
    (letter.is_whitespace() || letter.is_control()) && !matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Breaks the lines at the largest size at which the text fits without breaking a word. At the least size a word may be
/// broken. Nothing if it does not fit even so; the lines are then those of the least size.
fn largest_fit(layout: &mut Layout<()>, style: &TextBox, area: Area) -> Option<f32> {
    let longest_word = layout.calculate_content_widths().min;
    let mut size = style.size_px;
    loop {
        let scale = size / style.size_px;
        let least = size <= style.least_size_px;
        layout.break_all_lines(Some(area.width / scale));
        let whole_words = longest_word * scale <= area.width + 0.5;
        if layout.height() * scale <= area.height + 0.5 && (whole_words || least) {
            return Some(scale);
        }
        if least {
            return None;
        }
        size = (size - 2.0).max(style.least_size_px);
    }
}

/// A size a little smaller, if it takes a line less of three or more: words are then not left alone on a line. Returns the
/// scale.
fn fewer_lines(layout: &mut Layout<()>, style: &TextBox, area: Area, scale: f32) -> f32 {
    const LITTLE: f32 = 0.88;
    let lines = layout.len();
    // On the same steps as other sizes, so that letters that were drawn are found again.
    let smaller = style.size_px - 2.0 * ((style.size_px - scale * style.size_px * LITTLE) / 2.0).floor();
    if lines < 3 || smaller < style.least_size_px {
        return scale;
    }
    layout.break_all_lines(Some(area.width * style.size_px / smaller));
    if layout.len() < lines {
        return smaller / style.size_px;
    }
    layout.break_all_lines(Some(area.width / scale));
    scale
}

/// Where the last line ends that still fits, as an offset in the text.
fn last_fitting(layout: &Layout<()>, area: Area, scale: f32) -> usize {
    let fitting =
        layout.lines().take_while(|line| line.metrics().block_max_coord * scale <= area.height + 0.5);
    fitting.last().map_or(0, |line| line.text_range().end)
}

/// What an ellipsis may follow, longest first: whole words without their last punctuation, then letters of the first.
fn beginnings(text: &str, end: usize) -> impl Iterator<Item = &str> {
    let first_word = text.find(' ').unwrap_or(text.len());
    let spaces = text.match_indices(' ').map(|(space, _)| space).rev();
    let letters = text[..first_word].char_indices().map(|(letter, _)| letter).rev();
    spaces
        .chain(letters)
        .filter(move |cut| *cut <= end)
        .map(|cut| text[..cut].trim_end_matches(|letter: char| !letter.is_alphanumeric() && !closes(letter)))
        .filter(|kept| !kept.is_empty())
}

/// Signs that belong to the word before them.
fn closes(letter: char) -> bool {
    matches!(letter, ')' | ']' | '»' | '”' | '%' | '€' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}')
}

/// Narrows the lines' box until a further step would make a line more, so that no last line is left with one short word.
/// Returns its width, in the layout's units.
fn balance(layout: &mut Layout<()>, width: f32) -> f32 {
    let lines = layout.len();
    let (mut narrow, mut wide) = (layout.calculate_content_widths().min.min(width), width);
    if lines > 1 {
        for _ in 0..7 {
            let middle = f32::midpoint(narrow, wide);
            layout.break_all_lines(Some(middle));
            if layout.len() > lines { narrow = middle } else { wide = middle }
        }
    }
    layout.break_all_lines(Some(wide));
    if lines == 1 {
        wide = layout.width().ceil() + 1.0;
        layout.break_all_lines(Some(wide));
    }
    wide
}

#[cfg(test)]
mod tests {
    use super::super::size::Size;
    use super::super::template::Template;
    use super::*;

    /// The lines of a text in a place of 400 × 200 px, from 60 px down to 30.
    fn lines(text: &str) -> (Vec<String>, f32) {
        let style = style();
        let setting = Compositor::new().set(&style, style.area, text, false).unwrap();
        (setting.lines().collect(), setting.scale * style.size_px)
    }

    fn style() -> TextBox {
        let card = "<svg viewBox=\"0 0 1200 630\"><rect data-text=\"title\" width=\"400\" height=\"200\" \
                    font-family=\"serif\" font-weight=\"700\" font-size=\"60\" data-min-size=\"30\"/></svg>";
        Template::read(card, Size::PREVIEW).unwrap().texts.remove(0)
    }

    #[test]
    fn a_text_wraps_then_shrinks() {
        assert_eq!(lines("Prix du pain"), (vec!["Prix du pain".to_owned()], 60.0));
        assert_eq!(lines("Prix plafonds du pain").0, ["Prix plafonds", "du pain"].map(str::to_owned));
        let long = "Prix plafonds des denrées de première nécessité dans les treize régions";
        let (shrunk, size) = lines(long);
        assert_eq!(shrunk.join(" "), long);
        assert!((30.0..60.0).contains(&size), "{size}");
    }

    #[test]
    fn no_line_ends_at_a_space_that_does_not_break() {
        for space in ['\u{a0}', '\u{202f}'] {
            let (lines, _) =
                lines(&format!("La route nationale n°{space}2 et celle de Kédia{space}: travaux"));
            assert!(lines.iter().all(|line| !line.ends_with(space) && !line.starts_with(space)), "{lines:?}");
            assert!(lines.iter().any(|line| line.contains(&format!("n°{space}2"))), "{lines:?}");
        }
    }

    #[test]
    fn a_word_longer_than_a_line_is_broken_at_the_least_size() {
        let (lines, size) = lines("Anticonstitutionnellementissimement");
        assert_eq!(lines.concat(), "Anticonstitutionnellementissimement");
        assert_eq!((lines.len(), size), (2, 30.0));
    }

    #[test]
    fn an_ellipsis_follows_a_whole_word_without_its_comma() {
        let text = "Prix du pain, du riz (25\u{a0}kg) et de l’huile";
        let kept: Vec<&str> = beginnings(text, 30).collect();
        assert_eq!(
            kept[..4],
            ["Prix du pain, du riz (25\u{a0}kg)", "Prix du pain, du riz", "Prix du pain, du", "Prix du pain"]
        );
        assert_eq!(beginnings("Anticonstitutionnellement", 3).collect::<Vec<_>>(), ["Ant", "An", "A"]);
        assert_eq!(beginnings("«", 2).next(), None);
    }

    #[test]
    fn a_compound_is_broken_only_where_no_line_could_hold_it() {
        let text = "Le vice-président et les sous-préfets du Val-Karité";
        let (whole, _) = lines(text);
        assert_eq!(whole.join(" "), text);
        assert!(whole.iter().all(|line| !line.ends_with('-')), "{whole:?}");
        let (broken, size) = lines("Hydro-électrification-interministérielle");
        assert_eq!(broken.concat(), "Hydro-électrification-interministérielle");
        assert!((30.0..60.0).contains(&size), "{size}");
        assert!(broken[0].ends_with('-'), "{broken:?}");
        let style = style();
        for hyphen in [HYPHEN, '-'] {
            let text = format!("Ba{hyphen}ba");
            let mut layout = Compositor::new().shape(&style, &text, false);
            layout.break_all_lines(None);
            assert_eq!(
                layout.lines().next().map(|line| line.runs().count()),
                Some(1),
                "{hyphen} is of another font"
            );
        }
    }

    #[test]
    fn signs_and_figures_stay_with_their_words() {
        for (text, tidied) in [
            ("Sànto : 45 %", "Sànto\u{a0}: 45\u{a0}%"),
            ("« Ndaje » !", "«\u{a0}Ndaje\u{a0}»\u{a0}!"),
            (
                "القانون رقم 12 (رقم \u{200e}2026-41) رقم قياسي",
                "القانون رقم\u{a0}12 (رقم\u{a0}\u{200e}2026-41) رقم قياسي",
            ),
            ("n° 12, n° d’ordre", "n°\u{a0}12, n° d’ordre"),
        ] {
            assert_eq!(tidy(text), tidied);
        }
    }

    #[test]
    fn only_breaking_spaces_are_tidied() {
        assert_eq!(tidy("  Santé\u{202f}:\n\t n°\u{a0}2  e\u{301} "), "Santé\u{202f}: n°\u{a0}2 é");
    }
}
