//! An address in ASCII, for formats that take URIs and not IRIs: feeds (RFC 4287, RSS 2.0) and sitemaps (RFC
//! 3986); and back again, for what editors paste.
//!
//! Pages themselves keep readable addresses; making addresses is `route`'s work, not ours.

use std::borrow::Cow;

/// The bytes that stay as they are, in an address, in a path and in the value of a query.
const ADDRESS: [bool; 256] = letters_figures_and(b"-._~:/?#[]@!$&'()*+,;=%");
const PATH: [bool; 256] = letters_figures_and(b"-._~:/[]@!$&'()*+,;=");
const QUERY: [bool; 256] = letters_figures_and(b"-._~");

const fn letters_figures_and(signs: &[u8]) -> [bool; 256] {
    let mut stays = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        stays[byte as usize] = byte.is_ascii_alphanumeric();
        byte += 1;
    }
    let mut at = 0;
    while at < signs.len() {
        stays[signs[at] as usize] = true;
        at += 1;
    }
    stays
}

/// The address with every byte that a URI may not hold written `%XX`; what is already escaped stays.
///
/// A host name in another script is left to the settings, which give it in its ASCII form.
pub fn ascii(address: &str) -> String {
    escaped(address, &ADDRESS).into_owned()
}

/// A path in ASCII: a file may be called `bilan 100 %.pdf` or `lot #3.pdf`, and an address must not take that for its own
/// signs.
pub fn path(path: &str) -> Cow<'_, str> {
    escaped(path, &PATH)
}

/// A text as the value of a query: everything but RFC 3986's unreserved characters is written `%XX`.
pub fn query(text: &str) -> String {
    escaped(text, &QUERY).into_owned()
}

/// The bytes that stay as they are, which are ASCII, the others as `%XX`.
fn escaped<'t>(text: &'t str, stays: &[bool; 256]) -> Cow<'t, str> {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let bytes = text.as_bytes();
    let Some(plain) = bytes.iter().position(|byte| !stays[usize::from(*byte)]) else {
        return Cow::Borrowed(text);
    };
    let mut address = Vec::with_capacity(3 * bytes.len());
    address.extend_from_slice(&bytes[..plain]);
    for byte in &bytes[plain..] {
        if stays[usize::from(*byte)] {
            address.push(*byte);
        } else {
            let digit = |place: u8| DIGITS[usize::from(place)];
            address.extend_from_slice(&[b'%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    Cow::Owned(String::from_utf8(address).unwrap_or_default())
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
