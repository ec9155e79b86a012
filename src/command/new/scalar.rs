//! One line of text written as a YAML value that reads back as that text, whatever it looks like.

/// The text as it is where nothing in it could mean something else, else between double quotes.
///
/// Double quotes, because French is full of apostrophes and single quotes would double each of them.
pub(super) fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// Whether YAML 1.2 as `serde_yaml` writes it takes the text bare, and YAML 1.1 has no other reading of it.
fn is_plain(text: &str) -> bool {
    let starts_with_letter = text.chars().next().is_some_and(char::is_alphabetic);
    let old_booleans = ["y", "n", "yes", "no", "on", "off"];
    starts_with_letter
        && !text.contains([':', '#'])
        && !old_booleans.iter().any(|word| text.eq_ignore_ascii_case(word))
        && serde_yaml::to_string(text).is_ok_and(|written| written.trim_end_matches('\n') == text)
}

/// JSON's strings are YAML's double-quoted ones.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ordinary_titles_stay_bare() {
        for title in ["Report du concours", "L'œuvre de l’État, phase 2", "Avis n° 12/MS (suite)", "بلاغ"]
        {
            assert_eq!(scalar(title), title);
        }
    }

    #[test]
    fn what_yaml_would_read_otherwise_is_quoted() {
        for title in [
            "VIH : mieux prévenir",
            "#Santé",
            "@x",
            "no",
            "OUI: non",
            "015",
            "1e3",
            "12:30",
            "true",
            "null",
            "~",
            "*urgent*",
            "?",
            "- a",
            "Lot #3 attribué",
            "[x]",
            "{a}",
            "\"Avis\" important",
            "'t",
            "%x",
            "`x`",
            "!x",
            "&x",
            "|",
            ">",
            "a:",
            " x",
            "x ",
            "---",
            "…",
        ] {
            assert_eq!(scalar(title), format!("\"{}\"", title.replace('"', "\\\"")), "{title}");
        }
    }

    proptest! {
        #[test]
        fn any_text_reads_back_as_itself_from_one_line(text in any::<String>()) {
            let text: String = text.chars().filter(|char| !super::super::title::is_hidden(*char)).collect();
            let line = format!("title: {}", scalar(&text));
            prop_assert_eq!(line.lines().count(), 1);
            let read: std::collections::BTreeMap<String, String> = serde_yaml::from_str(&line).unwrap();
            prop_assert_eq!(&read["title"], &text);
        }
    }
}
