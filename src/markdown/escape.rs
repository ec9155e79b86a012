//! Writes text into HTML: escaped, and without the characters that XML forbids (a feed carries the same HTML).

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
    if text.contains(is_forbidden) {
        out.extend(text.chars().filter(|c| !is_forbidden(*c)));
    } else {
        out.push_str(text);
    }
}

fn write(html: &mut String, text: &str) {
    let mut written = 0;
    for (at, character) in text.char_indices() {
        let escaped = match character {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            forbidden if is_forbidden(forbidden) => "",
            _ => continue,
        };
        html.push_str(&text[written..at]);
        html.push_str(escaped);
        written = at + character.len_utf8();
    }
    html.push_str(&text[written..]);
}

fn is_forbidden(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffc}' | '\u{fffe}' | '\u{ffff}')
}
