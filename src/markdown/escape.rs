//! Writes text into HTML: escaped, and without the characters that XML forbids (a feed carries the same HTML).

use crate::stretch;

/// Appends `text` as the text of an element.
pub(super) fn text(html: &mut String, text: &str) {
    write(html, text);
}

/// Appends ` name="value"`.
pub(super) fn attribute(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    write(html, value);
    html.push('"');
}

/// Appends `text` as plain text, without the characters that nothing may show.
pub(super) fn plain(out: &mut String, text: &str) {
    let mut written = 0;
    while let Some((at, character)) = next_suspect(text, written, out) {
        written = at + character.len_utf8();
        if !is_forbidden(character) {
            out.push(character);
        }
    }
}

fn write(html: &mut String, text: &str) {
    let mut written = 0;
    while let Some((at, character)) = next_suspect(text, written, html) {
        written = at + character.len_utf8();
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            forbidden if is_forbidden(forbidden) => {}
            harmless => html.push(harmless),
        }
    }
}

/// Copies `text` from a byte on up to the next character that may have to be escaped or left out, and gives that one.
/// Nearly every text has none, and is copied at once.
fn next_suspect(text: &str, from: usize, out: &mut String) -> Option<(usize, char)> {
    let rest = &text[from..];
    // U+0080 to U+009F begin with C2, U+FFFC to U+FFFF with EF.
    let length = stretch::length(rest.as_bytes(), b' ', b"\"&<>\x7f\xc2\xef");
    out.push_str(&rest[..length]);
    rest[length..].chars().next().map(|character| (from + length, character))
}

fn is_forbidden(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffc}' | '\u{fffe}' | '\u{ffff}')
}
