//! Which link targets are safe to write. It looks at the scheme alone; what a path leads to is the site's to say.

/// What the scheme of a target allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Safety {
    /// A path, an anchor or a reference, to be resolved.
    Relative,
    /// `https://…`, `//host`: a page elsewhere.
    Web,
    /// `mailto:`, `tel:`, `sms:`, `geo:`.
    Contact,
    /// `javascript:`, `data:` and their like: they run or read something.
    Unsafe,
    /// Any other scheme, a slip of the pen (`ttps:`) more often than not: it is not written either.
    Unknown,
}

/// Schemes that run code or read files (OWASP, Cross Site Scripting Prevention Cheat Sheet, read 2026-11).
const RUNNING: &[&str] = &[
    "javascript",
    "data",
    "vbscript",
    "livescript",
    "mocha",
    "file",
    "blob",
    "filesystem",
    "about",
    "view-source",
    "jar",
    "mhtml",
];

/// A target as browsers see it: without control characters, line ends and outer spaces.
pub(super) fn cleaned(target: &str) -> String {
    target.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned()
}

/// Judges a cleaned target, stricter than browsers do: spaces anywhere before the colon do not hide a scheme.
pub(super) fn safety(target: &str) -> Safety {
    if target.starts_with("//") || target.starts_with("\\\\") || target.starts_with("/\\") {
        return Safety::Web;
    }
    match scheme(target).as_deref() {
        None => Safety::Relative,
        Some("http" | "https") => Safety::Web,
        Some("mailto" | "tel" | "sms" | "geo") => Safety::Contact,
        Some(scheme) if RUNNING.contains(&scheme) => Safety::Unsafe,
        Some(_) => Safety::Unknown,
    }
}

/// The scheme of a target in small letters: what stands before the first colon, if it can be one.
pub(super) fn scheme(target: &str) -> Option<String> {
    let end = target.find([':', '/', '?', '#'])?;
    if !target[end..].starts_with(':') {
        return None;
    }
    let scheme: String = target[..end]
        .chars()
        .filter(|c| !c.is_whitespace() && !is_invisible(*c))
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let valid = scheme.starts_with(|c: char| c.is_ascii_lowercase())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    valid.then_some(scheme)
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffd}')
}
