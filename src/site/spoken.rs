//! The site in another of the portal's languages: the same documents in the same places, each in its translation where it
//! has one, else as it was written.

use super::document::Document;
use super::resolve::Resolver;
use super::{Content, Order, Site};
use crate::content::Draft;
use crate::content::page::Page;
use crate::content::translation::Translation;
use crate::diagnostic::Diagnostics;
use crate::lang::Language;
use crate::source::{SourceId, Spanned};
use std::collections::HashMap;
use std::sync::Arc;

/// The translations by their language and the file of their original.
#[derive(Default)]
pub(super) struct Translations {
    contents: HashMap<(Language, SourceId), Content>,
    pages: HashMap<(Language, SourceId), Page>,
    /// Pictures of fakes that they name, as [`Site::fakes`].
    pub(super) fakes: Vec<(Arc<str>, Spanned<String>)>,
}

impl Translations {
    /// Resolves what translations name. What is wrong in that is told of the original, which says the same.
    pub(super) fn of(translations: Vec<Translation>, resolver: &Resolver<'_>, site: &Site) -> Self {
        let mut all = Translations::default();
        for Translation { language, original, draft } in translations {
            let mut content = match draft {
                Draft::Page(page) => {
                    all.pages.insert((language, original), *page);
                    continue;
                }
                Draft::Communique(communique) => Content::Communique(communique),
                Draft::Council(council) => Content::Council(council),
                Draft::FactCheck(factcheck) => Content::FactCheck(factcheck),
                Draft::Consultation(consultation) => Content::Consultation(consultation),
                Draft::Question(question) => Content::Question(question),
                _ => continue,
            };
            all.fakes.extend(super::public::fake(&content));
            resolver.content(&mut content, site, &mut Diagnostics::default());
            all.contents.insert((language, original), content);
        }
        all
    }

    /// The site in one of the portal's other languages.
    pub(super) fn site(&mut self, first: &Site, language: &Language) -> Site {
        let mut site = first.clone();
        site.language = language.clone();
        site.order = Order::of(&site);
        for document in site.documents.iter_mut().chain(&mut site.waiting) {
            self.translate(document, language, first.config.language());
        }
        for page in &mut site.pages {
            match self.pages.remove(&(language.clone(), page.trunk.source)) {
                Some(translated) => *page = translated,
                None => {
                    page.foreign = !in_language(page.trunk.title.as_ref(), language, first.config.language());
                }
            }
        }
        site
    }

    fn translate(&mut self, document: &mut Document, language: &Language, first: &Language) {
        let original = document.trunk().source;
        match self.contents.remove(&(language.clone(), original)) {
            Some(translated) => {
                document.content = translated;
                document.translates = Some(original);
            }
            None => {
                document.foreign = !in_language(document.trunk().title.as_ref(), language, first);
            }
        }
    }
}

/// A document whose title is written in several languages, `{fr: …, ar: …}`, needs no sibling.
fn in_language(title: Option<&crate::lang::LocalText>, language: &Language, first: &Language) -> bool {
    title.is_some_and(|title| title.speaks(language, first))
}
