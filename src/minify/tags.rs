//! Reads tags in the same steps as minify-html's own parser (0.18), so that both agree on what is a tag, an
//! attribute or raw text. What a tag means for a line of text is `spaces`'.

use std::borrow::Cow;

/// Elements whose content is no markup.
pub(super) const RAW: [&str; 4] = ["script", "style", "textarea", "title"];
pub(super) const FRAME: [&str; 3] = ["html", "head", "body"];
pub(super) const VOID: [&str; 15] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "keygen", "link", "meta", "param", "source",
    "track", "wbr",
];

pub(super) fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':')
}

pub(super) fn is_white_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0C' | b'\r' | b' ')
}

pub(super) fn tag_name(text: &str) -> &str {
    &text[..text.bytes().take_while(|byte| is_name_byte(*byte)).count()]
}

pub(super) fn lower_case(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    }
}

/// Up to the next `<` that opens markup. A `<` at the very beginning is known not to.
pub(super) fn length_of_text(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut from = usize::from(bytes[0] == b'<');
    while let Some(found) = rest[from..].find('<') {
        let at = from + found;
        match bytes.get(at + 1) {
            Some(&next) if is_name_byte(next) || matches!(next, b'/' | b'!' | b'?') => return at,
            _ => from = at + 1,
        }
    }
    rest.len()
}

/// The length of a tag from its `<` to its `>`, attributes read as minify-html reads them, and whether it
/// closes itself.
pub(super) fn length_of_tag(rest: &str, after_name: usize) -> (usize, bool) {
    let bytes = rest.as_bytes();
    let skip = |mut at: usize, wanted: fn(u8) -> bool| {
        while bytes.get(at).is_some_and(|byte| wanted(*byte)) {
            at += 1;
        }
        at
    };
    let mut at = after_name;
    loop {
        let spaced = skip(at, |byte| is_white_space(byte) || byte == b'/');
        let closed_itself = spaced > at && bytes[spaced - 1] == b'/';
        at = spaced;
        match bytes.get(at) {
            None => return (at, closed_itself),
            Some(b'>') => return (at + 1, closed_itself),
            Some(_) => at += 1, // an attribute's name may begin with any character, even `=`
        }
        at = skip(at, |byte| !is_white_space(byte) && !matches!(byte, b'/' | b'=' | b'>'));
        at = skip(at, is_white_space);
        if bytes.get(at) != Some(&b'=') {
            continue;
        }
        at = skip(at + 1, is_white_space);
        at = match bytes.get(at) {
            Some(quote @ (b'"' | b'\'')) => {
                let value = &rest[at + 1..];
                value.find(char::from(*quote)).map_or(bytes.len(), |length| at + 1 + length + 1)
            }
            _ => skip(at, |byte| !is_white_space(byte) && byte != b'>'),
        };
    }
}

/// The length of what stands before `</name`, or to the end of the page, and whether minify-html, which is
/// content with `</names`, finds the same.
pub(super) fn length_before_closing(rest: &str, name: &str) -> (usize, bool) {
    let mut from = 0;
    let mut sound = true;
    while let Some(found) = rest[from..].find("</") {
        let at = from + found;
        let closed = tag_name(&rest[at + 2..]);
        if closed.eq_ignore_ascii_case(name) {
            return (at, sound);
        }
        sound &= !closed.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        from = at + 2;
    }
    (rest.len(), false)
}

/// Whether what stands in an element copied as it stands surely closes all that it opens. Strict: what is
/// rare there (comments, scripts, a drawing in code) is not looked into.
pub(super) fn is_closed(inner: &str, within: &str) -> bool {
    let drawing = within == "svg";
    let mut open = Vec::new();
    let mut at = 0;
    while let Some(found) = inner[at..].find('<') {
        at += found;
        let rest = &inner[at..];
        let closing = rest[1..].starts_with('/');
        let after_sign = 1 + usize::from(closing);
        let name = tag_name(&rest[after_sign..]);
        if name.is_empty() {
            if closing || rest[1..].starts_with(['!', '?']) {
                return false;
            }
            at += 1;
            continue;
        }
        let (length, closed_itself) = length_of_tag(rest, after_sign + name.len());
        at += length;
        let known = lower_case(name);
        let other = FRAME.contains(&&*known)
            || if drawing {
                matches!(&*known, "script" | "style")
            } else {
                known == "svg" || RAW.contains(&&*known)
            };
        if other || !rest[..length].ends_with('>') {
            return false;
        }
        if closing {
            if open.pop() != Some(known) {
                return false;
            }
        } else if !(VOID.contains(&&*known) || drawing && closed_itself) {
            open.push(known);
        }
    }
    open.is_empty()
}
