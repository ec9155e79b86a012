//! The order in which a reader of a language looks names up: « Économie » beside « Éducation », « Ƙasa » behind « Kasuwa ».
//!
//! The orders are the CLDR's, by ICU4X; a language that it does not know has the order of all scripts together, in which
//! accents and capitals count last as well. Sorting is done once a language, never once a page.

use super::Language;
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use std::cmp::Ordering;

/// The order of a language's dictionary.
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// The order of a language.
    pub fn of(language: &Language) -> Self {
        let locale = Locale::try_from_str(language.tag()).unwrap_or(Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(&locale);
        // « Région 2 » before « Région 10 ».
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Collation(CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Which of two names stands first. Names that differ in nothing that counts are equal.
    pub fn compare(&self, first: &str, second: &str) -> Ordering {
        // The orders are compiled in: that they are not there is a build of the program without them.
        self.0.as_ref().map_or_else(|| first.cmp(second), |collator| collator.compare(first, second))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names as they stand in a list.
    fn sorted(tag: &str, names: &str) -> String {
        let collation = Collation::of(&Language::new(tag).unwrap());
        let mut names: Vec<&str> = names.split(' ').collect();
        names.sort_unstable();
        names.sort_by(|a, b| collation.compare(a, b));
        names.join(" ")
    }

    #[test]
    fn names_stand_where_their_readers_look_for_them() {
        for (tag, names) in [
            ("fr", "cote coté côte côté eau Économie Éducation Œuvres Ordre santé Zone"),
            ("fr-BJ", "Eau Économie Élevage Énergie Zou"),
            ("pt", "Agricultura Água Ambiente Educação Ética Orçamento Órgãos Saúde"),
            ("pt-AO", "Educação Ética Zaire"),
            ("ha", "Bauchi Ɓera Ciki Dutse Ɗan Kasuwa Ƙasa Suna Shafi Tuta Tsaro Yau Ƴanci"),
            ("ar", "آثار إعلام اقتصاد أمن بيئة وزارة Eau"),
            ("yo", "epo ẹkọ oko ọmọ se ṣe"),
            ("fon", "de ɖe e ɛ o ɔ z"),
            ("en", "Region-2 Region-10"),
        ] {
            assert_eq!(sorted(tag, names), names, "{tag}");
        }
    }
}
