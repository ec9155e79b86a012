//! A theme's styles: compacted once, given an accent, hashed for the content security policy.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::mistake::ThemeMistake;

/// The default theme's paper, `#fbfaf6`: what an accent has to be readable on.
const PAPER: [u8; 3] = [0xfb, 0xfa, 0xf6];

/// Removes comments and the white space that means nothing. Quoted text stays as it is, and so does every space that
/// could be a descendant combinator or part of an expression.
pub(crate) fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(first) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.find("*/").map_or("", |end| &comment[end + 2..]);
        } else if first == '"' || first == '\'' {
            let end = quoted_length(rest, first);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if first.is_ascii_whitespace() {
            rest = rest.trim_ascii_start();
            if !out.is_empty() && !out.ends_with(|last| " {};,:>".contains(last)) {
                out.push(' ');
            }
        } else {
            push_tight(&mut out, first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out.trim_end().to_owned()
}

/// Pushes a character, dropping the space or the semicolon before it where they mean nothing.
fn push_tight(out: &mut String, character: char) {
    if "{};,>".contains(character) && out.ends_with(' ') {
        out.pop();
    }
    if character == '}' && out.ends_with(';') {
        out.pop();
    }
    out.push(character);
}

fn quoted_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (index, character) in text.char_indices().skip(1) {
        if !escaped && character == quote {
            return index + 1;
        }
        escaped = !escaped && character == '\\';
    }
    text.len()
}

/// Where the next comment from a place on begins and ends; a `/*` in a quoted text is none.
pub(crate) fn next_comment(css: &str, from: usize) -> Option<(usize, usize)> {
    let mut at = from;
    loop {
        at += css[at..].find(['/', '"', '\''])?;
        let rest = &css[at..];
        match rest.as_bytes()[0] {
            b'/' if rest.starts_with("/*") => {
                return Some((at, rest.find("*/").map_or(css.len(), |end| at + end + 2)));
            }
            b'/' => at += 1,
            quote => at += quoted_length(rest, char::from(quote)),
        }
    }
}

/// A portal's accent colour for the light scheme and for print, if it can be read.
pub(crate) fn accent(accent: &str) -> Result<String, ThemeMistake> {
    let Some(colour) = parse(accent) else {
        return Err(refused(format!("`{accent}` is not a colour like `#0b3d2e`")));
    };
    let contrast = contrast(colour, PAPER);
    if contrast < 4.5 {
        return Err(refused(format!(
            "`{accent}` has a contrast of {contrast:.1} on paper; 4.5 is the least"
        )));
    }
    let [red, green, blue] = colour;
    let hex = format!("#{red:02x}{green:02x}{blue:02x}");
    Ok(format!(":root{{--bar:{hex}}}@media (prefers-color-scheme:light){{:root{{--accent:{hex}}}}}"))
}

fn refused(message: String) -> ThemeMistake {
    ThemeMistake::whole("theme.css", message)
}

fn parse(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.trim().strip_prefix('#')?;
    if digits.len() != 6 || !digits.is_ascii() {
        return None;
    }
    let byte = |from: usize| u8::from_str_radix(&digits[from..from + 2], 16).ok();
    Some([byte(0)?, byte(2)?, byte(4)?])
}

/// Contrast ratio of two colours, as WCAG 2.2 defines it.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let linear = colour.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

/// `sha256-…` in base64, as a content security policy wants it.
pub(crate) fn hash(css: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(css.as_bytes())))
}
