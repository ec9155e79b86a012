//! Widens a page's own content security policy by what the preview's script needs, and by nothing else.
//!
//! The page stays as strict as it will be published, so that what the policy forbids is seen here already.
//! Only policies in `<meta http-equiv>` are known: the preview sends none of its own.

use std::ops::Range;

/// The page with every policy in its head allowing the inline script of this `hash` (`'sha256-…'`) and the connection
/// to where the page comes from.
pub(super) fn widen(html: &str, hash: &str) -> String {
    let head_ends = find(html, "<body", 0).unwrap_or(html.len());
    let mut widened = String::with_capacity(html.len() + 256);
    let mut copied = 0;
    let mut from = 0;
    while let Some(at) = find(html, "<meta", from).filter(|&at| at < head_ends) {
        from = at + "<meta".len();
        if let Some((value, policy)) = policy_in(html, from) {
            widened.push_str(&html[copied..value.start]);
            widened.push('"');
            widened.push_str(&encode(&widened_policy(&policy, hash)));
            widened.push('"');
            copied = value.end;
            from = value.end;
        }
    }
    widened.push_str(&html[copied..]);
    widened
}

/// Where `word` stands in `text`, in whatever case.
pub(super) fn find(text: &str, word: &str, from: usize) -> Option<usize> {
    let found = text.as_bytes().get(from..)?.windows(word.len());
    let at = found.into_iter().position(|window| window.eq_ignore_ascii_case(word.as_bytes()))?;
    Some(from + at)
}

/// The policy of the tag whose attributes begin at `from`, and where its value stands, quotes included.
fn policy_in(html: &str, from: usize) -> Option<(Range<usize>, String)> {
    let attributes = attributes(html, from);
    let value = |name: &str| attributes.iter().find(|attribute| attribute.name.eq_ignore_ascii_case(name));
    let equivalent = value("http-equiv")?;
    if !equivalent.text.trim().eq_ignore_ascii_case("content-security-policy") {
        return None;
    }
    let content = value("content")?;
    Some((content.span.clone(), decode(content.text)))
}

struct Attribute<'a> {
    name: &'a str,
    text: &'a str,
    span: Range<usize>,
}

/// The attributes from `at` up to the end of the tag; those without a value are left out.
fn attributes(html: &str, mut at: usize) -> Vec<Attribute<'_>> {
    let bytes = html.as_bytes();
    let until = |at: usize, ends: fn(u8) -> bool| {
        bytes[at..].iter().position(|&byte| ends(byte)).map_or(bytes.len(), |length| at + length)
    };
    let mut attributes = Vec::new();
    loop {
        at = until(at, |byte| !byte.is_ascii_whitespace() && byte != b'/');
        if bytes.get(at).is_none_or(|&byte| byte == b'>') {
            return attributes;
        }
        let name_ends =
            until(at + 1, |byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/'));
        let name = at..name_ends;
        at = until(name_ends, |byte| !byte.is_ascii_whitespace());
        if bytes.get(at) != Some(&b'=') {
            continue;
        }
        at = until(at + 1, |byte| !byte.is_ascii_whitespace());
        let (text, span) = match bytes.get(at) {
            Some(b'"') => quoted(at, until(at + 1, |byte| byte == b'"'), bytes.len()),
            Some(b'\'') => quoted(at, until(at + 1, |byte| byte == b'\''), bytes.len()),
            _ => {
                let end = until(at, |byte| byte.is_ascii_whitespace() || byte == b'>');
                (at..end, at..end)
            }
        };
        at = span.end;
        // Every bound is at an ASCII byte or at the end; a name that begins inside a letter cannot be.
        if let (Some(name), Some(text)) = (html.get(name), html.get(text)) {
            attributes.push(Attribute { name, text, span });
        }
    }
}

fn quoted(open: usize, close: usize, length: usize) -> (Range<usize>, Range<usize>) {
    (open + 1..close, open..(close + 1).min(length))
}

fn decode(text: &str) -> String {
    let quotes = ["&#39;", "&#x27;", "&#X27;", "&apos;"];
    let text = quotes.iter().fold(text.to_owned(), |text, quote| text.replace(quote, "'"));
    text.replace("&quot;", "\"").replace("&#34;", "\"").replace("&amp;", "&")
}

fn encode(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// A directive's name and its sources, as written.
type Directive<'a> = (&'a str, Vec<&'a str>);

fn widened_policy(policy: &str, hash: &str) -> String {
    let split = policy.split(';').map(str::split_whitespace);
    let mut directives: Vec<Directive> =
        split.filter_map(|mut words| Some((words.next()?, words.collect()))).collect();
    allow(&mut directives, "script-src", hash);
    if directives.iter().any(|(name, _)| name.eq_ignore_ascii_case("script-src-elem")) {
        allow(&mut directives, "script-src-elem", hash);
    }
    allow(&mut directives, "connect-src", "'self'");
    let written = directives.iter().map(|(name, sources)| {
        std::iter::once(*name).chain(sources.iter().copied()).collect::<Vec<_>>().join(" ")
    });
    written.collect::<Vec<_>>().join("; ")
}

/// Adds a source to a directive, which starts as `default-src` if it is not there; without either, all is allowed.
fn allow<'a>(directives: &mut Vec<Directive<'a>>, name: &'a str, source: &'a str) {
    let position = |wanted: &str| directives.iter().position(|(name, _)| name.eq_ignore_ascii_case(wanted));
    let at = match (position(name), position("default-src")) {
        (Some(at), _) => at,
        (None, Some(default)) => {
            let sources = directives[default].1.clone();
            directives.push((name, sources));
            directives.len() - 1
        }
        (None, None) => return,
    };
    let sources = &mut directives[at].1;
    // A hash would switch `'unsafe-inline'` off, and the page's own scripts with it.
    if name.starts_with("script") && has_all_inline(sources) {
        return;
    }
    sources.retain(|source| !source.eq_ignore_ascii_case("'none'"));
    if !sources.contains(&source) {
        sources.push(source);
    }
}

fn has_all_inline(sources: &[&str]) -> bool {
    let strict = ["'nonce-", "'sha256-", "'sha384-", "'sha512-", "'strict-dynamic'"];
    let is_strict = |source: &&str| strict.iter().any(|start| source.to_ascii_lowercase().starts_with(start));
    sources.iter().any(|source| source.eq_ignore_ascii_case("'unsafe-inline'"))
        && !sources.iter().any(is_strict)
}

#[cfg(test)]
mod tests {
    use super::widen;

    fn policy(policy: &str) -> String {
        let page = |policy| {
            format!("<head><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"></head>")
        };
        let html = widen(&page(policy), "'sha256-x'");
        let (_, rest) = html.split_once("content=\"").unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    }

    #[test]
    fn the_policy_gains_the_script_and_the_connection_only() {
        let cases = [
            ("default-src 'self'", "default-src 'self'; script-src 'self' 'sha256-x'; connect-src 'self'"),
            (
                "default-src 'none'; img-src 'self' data:; script-src 'none'",
                "default-src 'none'; img-src 'self' data:; script-src 'sha256-x'; connect-src 'self'",
            ),
            ("Script-Src 'sha256-a';;", "Script-Src 'sha256-a' 'sha256-x'"),
            (
                "script-src 'unsafe-inline'; connect-src 'none'",
                "script-src 'unsafe-inline'; connect-src 'self'",
            ),
            (
                "script-src 'self'; script-src-elem 'self'; connect-src 'self' https://a.example",
                "script-src 'self' 'sha256-x'; script-src-elem 'self' 'sha256-x'; connect-src 'self' https://a.example",
            ),
            ("img-src *", "img-src *"),
            ("", ""),
        ];
        for (before, after) in cases {
            assert_eq!(policy(before), after);
        }
    }

    #[test]
    fn the_tag_is_found_however_it_is_written() {
        let widened = "script-src 'sha256-x'";
        for tag in [
            "<META content='script-src &#39;none&#39;' HTTP-EQUIV=content-security-policy>",
            "<meta\n  http-equiv = 'Content-Security-Policy'\n  content = \"script-src 'none'\" />",
            "<meta content=script-src http-equiv=Content-Security-Policy>",
        ] {
            let html = widen(&format!("<!doctype html><title>é</title>{tag}<body>x"), "'sha256-x'");
            assert!(html.contains(&format!("\"{widened}\"")), "{html}");
            assert!(
                html.starts_with("<!doctype html><title>é</title><") && html.ends_with("><body>x"),
                "{html}"
            );
        }
    }

    #[test]
    fn anything_else_stays_as_it_is() {
        for html in [
            "",
            "<meta",
            "<meta http-equiv",
            "<meta charset=utf-8><meta name=description content=\"Content-Security-Policy\">",
            "<meta http-equiv=refresh content=\"0; url=/a\">",
            "<body><meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">",
            "<meta é=à http-équiv=\"x",
        ] {
            assert_eq!(widen(html, "'sha256-x'"), html);
        }
    }
}
