//! An address in ASCII, for formats that take URIs and not IRIs: feeds (RFC 4287, RSS 2.0) and sitemaps (RFC
//! 3986); and back again, for what editors paste.
//!
//! Pages themselves keep readable addresses; making addresses is `route`'s work, not ours.

/// The address with every byte that a URI may not hold written `%XX`; what is already escaped stays.
///
/// A host name in another script is left to the settings, which give it in its ASCII form.
pub fn ascii(address: &str) -> String {
    escaped(address, |byte| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte))
}

/// A path in ASCII: a file may be called `bilan 100 %.pdf` or `lot #3.pdf`, and an address must not take that for its own
/// signs.
pub fn path(path: &str) -> String {
    escaped(path, |byte| byte.is_ascii_alphanumeric() || b"-._~:/[]@!$&'()*+,;=".contains(&byte))
}

/// A text as the value of a query: everything but RFC 3986's unreserved characters is written `%XX`.
pub fn query(text: &str) -> String {
    let mut escaped = String::new();
    push_query(&mut escaped, text);
    escaped
}

/// Appends a text as the value of a query.
pub fn push_query(address: &mut String, text: &str) {
    push(address, text, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~'));
}

/// The bytes that `stays` lets stand as they are, the others as `%XX`.
fn escaped(text: &str, stays: impl Fn(u8) -> bool) -> String {
    let mut escaped = String::new();
    push(&mut escaped, text, stays);
    escaped
}

fn push(address: &mut String, text: &str, stays: impl Fn(u8) -> bool) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    address.reserve(text.len() + text.len() / 2);
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        if stays(byte) {
            continue;
        }
        // What stays is ASCII: a stretch of it begins and ends between characters.
        if start < at {
            address.push_str(&text[start..at]);
        }
        let digit = |place: u8| char::from(DIGITS[usize::from(place)]);
        address.push('%');
        address.push(digit(byte >> 4));
        address.push(digit(byte & 15));
        start = at + 1;
    }
    if start < text.len() {
        address.push_str(&text[start..]);
    }
}

/// `%20` and the like as the characters they stand for; what is not UTF-8 then stays as written.
pub fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let hex = tail
            .get(..2)
            .filter(|pair| pair.iter().all(u8::is_ascii_hexdigit))
            .and_then(|pair| std::str::from_utf8(pair).ok())
            .filter(|pair| pair.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|pair| u8::from_str_radix(pair, 16).ok());
        if let Some(byte) = hex.filter(|_| *first == b'%') {
            bytes.push(byte);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{ascii, decoded, path};

    #[test]
    fn an_address_becomes_ascii_and_stays_so() {
        let address = "https://exemple.example/communiqués/مرسوم 1/?v=3fa2&x=%20#«a»";
        let uri = ascii(address);
        assert_eq!(
            uri,
            "https://exemple.example/communiqu%C3%A9s/%D9%85%D8%B1%D8%B3%D9%88%D9%85%201/?v=3fa2&x=%20#%C2%ABa%C2%BB"
        );
        assert_eq!(ascii(&uri), uri);
    }

    #[test]
    fn a_path_keeps_its_own_signs() {
        assert_eq!(path("media/lot #3, 100 %.pdf"), "media/lot%20%233,%20100%20%25.pdf");
        assert_eq!(decoded(&path("é?%20#")), "é?%20#");
    }

    #[test]
    fn what_is_escaped_is_read_and_what_is_no_text_stays() {
        assert_eq!(decoded("actualit%C3%A9s/avis%20n%C2%B0%2012"), "actualités/avis n° 12");
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%zz%+1"), "%zz%+1");
        assert_eq!(decoded("%FF"), "%FF");
    }
}
