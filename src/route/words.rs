//! The first parts of the addresses that people read, in the languages that have their own.
//!
//! An address once published never changes, and neither do these. They are typed, read aloud and printed: plain letters,
//! words joined by hyphens, none that two lists share.

use crate::lang::Language;

/// The words of a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    pub(super) communiques: &'static str,
    pub(super) councils: &'static str,
    pub(super) factchecks: &'static str,
    pub(super) consultations: &'static str,
    pub(super) questions: &'static str,
    pub(super) institutions: &'static str,
    pub(super) topics: &'static str,
    pub(super) calls: &'static str,
    pub(super) accounts: &'static str,
    pub(super) freshness: &'static str,
    pub(super) search: &'static str,
    pub(super) accessibility: &'static str,
    /// Behind a document.
    pub(super) share: &'static str,
    /// Behind the questions.
    pub(super) ask: &'static str,
}

const FRENCH: Words = Words {
    communiques: "communiques",
    councils: "conseils",
    factchecks: "verifications",
    consultations: "consultations",
    questions: "questions",
    institutions: "institutions",
    topics: "themes",
    calls: "appels",
    accounts: "comptes",
    freshness: "a-jour",
    search: "recherche",
    accessibility: "accessibilite",
    share: "partager",
    ask: "poser",
};
const PORTUGUESE: Words = Words {
    communiques: "comunicados",
    councils: "conselhos",
    factchecks: "verificacoes",
    consultations: "consultas",
    questions: "perguntas",
    institutions: "instituicoes",
    topics: "temas",
    calls: "concursos",
    accounts: "contas",
    freshness: "em-dia",
    search: "pesquisa",
    accessibility: "acessibilidade",
    share: "partilhar",
    ask: "perguntar",
};
const HAUSA: Words = Words {
    communiques: "sanarwoyi",
    councils: "tarurruka",
    factchecks: "tantancewa",
    consultations: "neman-raayi",
    questions: "tambayoyi",
    institutions: "hukumomi",
    topics: "fannoni",
    calls: "gurabe",
    accounts: "shafukan-hukuma",
    freshness: "kan-lokaci",
    search: "bincike",
    accessibility: "sauki-ga-kowa",
    share: "yada",
    ask: "tambaya",
};
const ENGLISH: Words = Words {
    communiques: "communiques",
    councils: "councils",
    factchecks: "factchecks",
    consultations: "consultations",
    questions: "questions",
    institutions: "institutions",
    topics: "topics",
    calls: "calls",
    accounts: "accounts",
    freshness: "freshness",
    search: "search",
    accessibility: "accessibility",
    share: "share",
    ask: "ask",
};

impl Words {
    /// Those of a language; the English ones where it has none, as Arabic, whose letters many programs show as `%D8%A8`.
    pub(super) fn of(language: &Language) -> Self {
        match language.primary() {
            "fr" => FRENCH,
            "pt" => PORTUGUESE,
            "ha" => HAUSA,
            _ => ENGLISH,
        }
    }

    /// Those of lists, which a page may not take.
    pub(super) fn all(&self) -> [&'static str; 12] {
        [
            self.communiques,
            self.councils,
            self.factchecks,
            self.consultations,
            self.questions,
            self.institutions,
            self.topics,
            self.calls,
            self.accounts,
            self.freshness,
            self.search,
            self.accessibility,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_plain_and_each_means_one_list() {
        for tag in ["fr", "en", "ar", "pt-AO", "ha"] {
            let mut words = Language::new(tag).map(|language| Words::of(&language).all()).unwrap();
            assert!(words.iter().all(|word| crate::slug::slug(word) == *word), "{words:?}");
            words.sort_unstable();
            assert!(words.windows(2).all(|pair| pair[0] != pair[1]), "{words:?}");
        }
    }
}
