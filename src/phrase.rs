//! A sentence of the tool in both of its languages, and which of the two its user reads.
//!
//! This is the tool's own voice (help, mistakes, what it made). The words of the site that it publishes are the
//! theme's business, and the language of a document is the document's.

use std::borrow::Cow;

/// The language the tool speaks to the person who types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ToolLang {
    /// The default: it is the language of the people who write the content.
    #[default]
    French,
    /// When the option or the locale asks for it.
    English,
}

impl ToolLang {
    /// The language of a POSIX locale name such as `fr_BJ.UTF-8`: French unless it is clearly English.
    pub fn of_locale(locale: &str) -> Self {
        let language: String = locale.chars().take_while(char::is_ascii_alphabetic).collect();
        if language.eq_ignore_ascii_case("en") || language.eq_ignore_ascii_case("eng") {
            Self::English
        } else {
            Self::French
        }
    }

    /// The language a `--lang` value names, if it is one of ours.
    pub fn of_option(value: &str) -> Option<Self> {
        match value {
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

/// One sentence, said in French and in English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    fr: Cow<'static, str>,
    en: Cow<'static, str>,
}

impl Phrase {
    /// A sentence known when the program is compiled.
    pub const fn fixed(fr: &'static str, en: &'static str) -> Self {
        Self { fr: Cow::Borrowed(fr), en: Cow::Borrowed(en) }
    }

    /// A sentence made while the program runs, with names and paths in it.
    pub const fn made(fr: String, en: String) -> Self {
        Self { fr: Cow::Owned(fr), en: Cow::Owned(en) }
    }

    /// A sentence, fixed or made.
    pub fn new(fr: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        Self { fr: fr.into(), en: en.into() }
    }

    /// The same with another French.
    #[must_use]
    pub fn with_french(self, fr: impl Into<Cow<'static, str>>) -> Self {
        Self { fr: fr.into(), ..self }
    }

    /// The sentence in one language.
    pub fn say(&self, lang: ToolLang) -> &str {
        match lang {
            ToolLang::French => &self.fr,
            ToolLang::English => &self.en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_unless_the_locale_is_clearly_english() {
        for english in ["en", "en_US.UTF-8", "EN_gb", "en-GB", "en@euro"] {
            assert_eq!(ToolLang::of_locale(english), ToolLang::English, "{english}");
        }
        for french in ["", "C", "C.UTF-8", "POSIX", "fr_BJ.UTF-8", "ar_DZ", "enm_XX", "rw_RW"] {
            assert_eq!(ToolLang::of_locale(french), ToolLang::French, "{french}");
        }
    }
}
