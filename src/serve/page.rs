//! The preview's own words and the few pages that are not the site's: mistakes before there is a site, nothing found.

/// The preview's words in one language.
pub(super) struct Words {
    lang: &'static str,
    /// Above the mistakes.
    pub(super) heading: &'static str,
    /// On the button that hides them.
    pub(super) close: &'static str,
    /// In the place of the mistakes, when the program itself failed.
    pub(super) broken_build: &'static str,
    not_found: &'static str,
    no_page: &'static str,
    /// To a request under a name that is not ours.
    pub(super) foreign_host: &'static str,
}

const FRENCH: Words = Words {
    lang: "fr",
    heading: "Le site n’a pas pu être reconstruit",
    close: "Masquer",
    broken_build: "La construction s’est arrêtée sur une erreur interne de crieur. Le terminal en dit plus.",
    not_found: "Page introuvable",
    no_page: "Rien n’est publié à cette adresse, et le site n’a pas de page `404.html`.",
    foreign_host: "L’aperçu ne répond pas sous ce nom. Pour l’y autoriser, donnez-le avec `--host`.",
};

const ENGLISH: Words = Words {
    lang: "en",
    heading: "The site could not be rebuilt",
    close: "Hide",
    broken_build: "The build stopped on an internal error of crieur. The terminal says more.",
    not_found: "Page not found",
    no_page: "Nothing is published at this address, and the site has no `404.html` page.",
    foreign_host: "The preview does not answer under this name. To allow it, give it with `--host`.",
};

/// The looks of the mistakes that live.js lays over a page.
const STYLE: &str = "body{margin:2rem;background:#1b1b1f;color:#f4f4f5;font:16px/1.5 system-ui,sans-serif}h1{font-size:1em}\
    pre{margin:1.5rem 0 0;white-space:pre-wrap;font:14px/1.5 ui-monospace,monospace;unicode-bidi:plaintext}";

impl Words {
    /// English for `en` and its variants, French otherwise.
    pub(super) fn of(lang: &str) -> Self {
        let primary = lang.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("en") { ENGLISH } else { FRENCH }
    }

    /// The page that shows the mistakes while there is no site yet.
    pub(super) fn mistakes_page(&self, mistakes: &str) -> String {
        self.page(self.heading, &format!("<pre>{}</pre>", escape(mistakes)))
    }

    /// The page for an address that is none, if the site has no such page of its own.
    pub(super) fn not_found_page(&self) -> String {
        self.page(self.not_found, &format!("<p>{}</p>", escape(self.no_page)))
    }

    fn page(&self, title: &str, body: &str) -> String {
        let (lang, title) = (self.lang, escape(title));
        format!(
            "<!doctype html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style></head>\n\
             <body><h1>{title}</h1>\n{body}\n</body></html>\n"
        )
    }
}

/// Text as it may stand in HTML, in an attribute too.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
