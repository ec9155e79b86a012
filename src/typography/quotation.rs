//! Quotation marks around the whole of a text that is a quotation by what it is: a page gives it its own.

/// Marks that open, with those that close.
const MARKS: [(char, char); 4] = [('«', '»'), ('“', '”'), ('"', '"'), ('„', '“')];

/// What a text quotes, if marks stand around all of it: `« Le pain »` says « Le pain ». Nothing if they do not, as in
/// `« Non » et « oui »`. A full stop behind the last mark is the quotation's own.
pub fn unquoted(text: &str) -> Option<String> {
    let text = text.trim();
    let (quoted, stop) = text.strip_suffix('.').map_or((text, ""), |quoted| (quoted.trim_end(), "."));
    let (open, close) = MARKS.into_iter().find(|(open, _)| quoted.starts_with(*open))?;
    let inside = quoted.strip_prefix(open)?.strip_suffix(close)?;
    let mut depth = 1;
    for mark in inside.chars() {
        if mark == close {
            depth -= 1;
        } else if mark == open {
            depth += 1;
        }
        if depth == 0 {
            return None;
        }
    }
    let said = inside.trim_matches(char::is_whitespace);
    let stop = if said.ends_with(['.', '!', '?', '…', '؟']) { "" } else { stop };
    (depth == 1 && !said.is_empty()).then(|| format!("{said}{stop}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_around_the_whole_are_taken_off() {
        for quoted in [
            "« Le pain »",
            "«\u{202f}Le pain\u{202f}»",
            "«Le pain»",
            "“Le pain”",
            "\"Le pain\"",
            " « Le pain » ",
        ] {
            assert_eq!(unquoted(quoted).as_deref(), Some("Le pain"), "{quoted}");
        }
        assert_eq!(unquoted("« Le « pain » blanc »").as_deref(), Some("Le « pain » blanc"));
        assert_eq!(unquoted("« Le pain ».").as_deref(), Some("Le pain."));
        assert_eq!(unquoted("« Le pain ? ».").as_deref(), Some("Le pain ?"));
    }

    #[test]
    fn marks_within_stay() {
        for text in [
            "Le pain",
            "« Non » et « oui »",
            "« Non » et oui",
            "Dit : « non »",
            "« »",
            "«",
            "\"",
            "\"a\" et \"b\"",
            "",
        ] {
            assert_eq!(unquoted(text), None, "{text}");
        }
    }
}
