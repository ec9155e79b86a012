//! Words as a hashtag: each with its capital and no space between, so that a screen reader reads words; accents stay.

/// « santé publique » as `#SantéPublique`; nothing where nothing of the word can stand in a hashtag.
pub fn hashtag(words: &str) -> Option<String> {
    let words = words.trim().trim_start_matches('#');
    let mut tag = String::from("#");
    for word in words.split(|mark: char| !(mark.is_alphanumeric() || mark == '_' || is_mark(mark))) {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            tag.extend(first.to_uppercase());
            tag.push_str(letters.as_str());
        }
    }
    // Figures alone are no hashtag anywhere.
    tag.chars().any(char::is_alphabetic).then_some(tag)
}

/// A combining mark belongs to the letter before it.
fn is_mark(mark: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&mark) || ('\u{64b}'..='\u{652}').contains(&mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_run_together_with_their_capitals() {
        assert_eq!(hashtag("santé publique").as_deref(), Some("#SantéPublique"));
        assert_eq!(hashtag("#VIH").as_deref(), Some("#VIH"));
        assert_eq!(hashtag("Eau, assainissement et forêts").as_deref(), Some("#EauAssainissementEtForêts"));
        assert_eq!(hashtag("l’école").as_deref(), Some("#LÉcole"));
        assert_eq!(hashtag("الصحة العمومية").as_deref(), Some("#الصحةالعمومية"));
        assert_eq!(hashtag("2026"), None);
        assert_eq!(hashtag("!"), None);
    }
}
