//! Languages of a portal: tags, direction of writing, and texts that exist in several of them.

mod collation;

use crate::source::{Span, Spanned};

pub use collation::Collation;

/// The languages in which documents of the countries we know are read aloud, and those of accounts, each by its own name
/// (ISO 639 codes; names as in CLDR or as their speakers' associations write them, 2026-11).
const OWN_NAMES: &[(&str, &str)] = &[
    ("ak", "Akan"),
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("bba", "Baatɔnum"),
    ("bci", "Baoulé"),
    ("ber", "Tamaziɣt"),
    ("bm", "Bamanankan"),
    ("ddn", "Dendi"),
    ("de", "Deutsch"),
    ("dje", "Zarmaciine"),
    ("dyu", "Julakan"),
    ("ee", "Eʋegbe"),
    ("en", "English"),
    ("es", "Español"),
    ("ff", "Fulfulde"),
    ("fon", "Fɔngbe"),
    ("fr", "Français"),
    ("gej", "Gɛngbe"),
    ("ha", "Hausa"),
    ("ig", "Igbo"),
    ("kab", "Taqbaylit"),
    ("kbp", "Kabɩyɛ"),
    ("kg", "Kikongo"),
    ("ln", "Lingála"),
    ("lua", "Tshiluba"),
    ("mg", "Malagasy"),
    ("mnk", "Mandinka"),
    ("mos", "Mooré"),
    ("nqo", "ߒߞߏ"),
    ("om", "Afaan Oromoo"),
    ("pt", "Português"),
    ("rn", "Ikirundi"),
    ("rw", "Ikinyarwanda"),
    ("sg", "Sängö"),
    ("snk", "Sooninkanxanne"),
    ("so", "Soomaali"),
    ("srr", "Seereer"),
    ("sw", "Kiswahili"),
    ("taq", "Tamasheq"),
    ("tmh", "Tamasheq"),
    ("wo", "Wolof"),
    ("yo", "Yorùbá"),
    ("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ"),
    ("zh", "中文"),
];

/// A language as a portal names it: a lower-case BCP 47 tag such as `fr` or `ar`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

impl Language {
    /// A tag of two or three letters, with subtags if any; none for anything else.
    pub fn new(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        let letters = (2..=3).contains(&primary.len()) && primary.chars().all(|c| c.is_ascii_alphabetic());
        let rest = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && tag.len() <= 16;
        (letters && rest).then(|| Language(tag.to_owned()))
    }

    /// The tag itself.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The language itself, without the country or script: `fr` of `fr-BJ`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// `rtl` for the scripts written from the right, else `ltr`.
    pub fn direction(&self) -> &'static str {
        match self.primary() {
            "ar" | "he" | "fa" | "ur" | "ps" | "ckb" | "dv" | "yi" | "sd" | "ug" => "rtl",
            _ => "ltr",
        }
    }

    /// Its own name in its own script: « Français », « Yorùbá »; the tag where it is not known.
    pub fn name(&self) -> &str {
        let primary = self.primary().to_lowercase();
        OWN_NAMES.iter().find(|(tag, _)| *tag == primary).map_or(&self.0, |(_, name)| name)
    }

    /// Whether it is written in Arabic letters, among which figures may lose their order.
    pub fn is_in_arabic_script(&self) -> bool {
        matches!(self.primary(), "ar" | "fa" | "ur" | "ps" | "ckb" | "sd" | "ug")
    }

    /// Whether it is a form of French, whose typography the tool sets.
    pub fn is_french(&self) -> bool {
        self.primary() == "fr"
    }

    /// Whether it is a form of Portuguese, of which the tool sets a little.
    pub fn is_portuguese(&self) -> bool {
        self.primary() == "pt"
    }
}

/// A visible text: one string, or one a language (`{fr: …, ar: …}`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalText {
    /// Where it stands.
    pub span: Span,
    /// The texts; one without a language is in the portal's first.
    pub texts: Vec<(Option<Language>, Spanned<String>)>,
}

impl LocalText {
    /// A text in the portal's first language.
    pub fn plain(text: Spanned<String>) -> Self {
        LocalText { span: text.span, texts: vec![(None, text)] }
    }

    /// The text in a language of the portal, else the one without a language, else the first.
    pub fn get(&self, language: &Language) -> &str {
        self.pick(language).map_or("", |(_, text)| &text.value)
    }

    /// The same with the language that it names; none stands for the portal's first.
    pub fn pick(&self, language: &Language) -> Option<&(Option<Language>, Spanned<String>)> {
        let exact = self.texts.iter().find(|(tag, _)| tag.as_ref() == Some(language));
        let open = || self.texts.iter().find(|(tag, _)| tag.is_none());
        exact.or_else(open).or(self.texts.first())
    }

    /// Whether there is a text in a language, `first` being the portal's.
    pub fn speaks(&self, language: &Language, first: &Language) -> bool {
        self.texts.iter().any(|(tag, _)| tag.as_ref().unwrap_or(first) == language)
    }
}
