//! A document of an edition as it is shared: found by its name, in one of the portal's languages.

use super::Edition;
use super::edition::Voice;
use crate::card::{CardText, Studio};
use crate::compose::{Composer, Shared};
use crate::share::Kit;
use crate::site::{self, Kind};
use crate::vocabulary::formats::CardFormat;
use crate::vocabulary::nearest;

/// A document, or a part of it, as it is shared.
#[derive(Debug)]
pub struct Sharing {
    /// `council/2026-11-18#vih`.
    pub name: String,
    /// The language of the texts.
    pub language: String,
    /// The whole address.
    pub url: String,
    /// What the card shows, for those who do not see it.
    pub alt: String,
    /// The texts.
    pub kit: Kit,
    /// The card, in PNG; none where cards are left out.
    pub card: Option<Vec<u8>>,
    /// Its pictures in the portal's formats, in PNG, with a code that leads to it.
    pub pictures: Vec<(CardFormat, Vec<u8>)>,
}

/// Why nothing is shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unshared {
    /// No public document has the name; with the nearest that one has.
    Unknown(Option<String>),
    /// It exists, and is a draft or under embargo.
    NotPublic,
    /// Several documents have the id; with their names.
    Several(Vec<String>),
    /// The document has no such part; with the nearest that it has.
    NoPart(Option<String>),
    /// The portal does not speak the language; with those that it speaks.
    NoLanguage(Vec<String>),
    /// The document is not translated into the language.
    Untranslated,
}

impl Edition {
    /// What is shared under a name, `kind/id#part` or an id alone where it is one document's, in one of the portal's
    /// languages, the first if none is named.
    pub fn share(&self, name: &str, language: Option<&str>) -> Result<Sharing, Unshared> {
        let voice = self.speaking(language)?;
        let (path, part) = name.split_once('#').map_or((name, None), |(path, part)| (path, Some(part)));
        let (kind, index) = find(voice, path.trim_matches('/'))?;
        let document = &voice.site.documents[index];
        if document.foreign {
            return Err(Unshared::Untranslated);
        }
        let composer = self.composer(voice);
        let shared = match part {
            None => Shared::Whole,
            Some(part) => composer.shared(document, part).ok_or_else(|| {
                let known = if document.is_withdrawn() { Vec::new() } else { document.shareable() };
                Unshared::NoPart(nearest(part, known.into_iter()).map(str::to_owned))
            })?,
        };
        let text = composer.shared_card_text(document, shared);
        let url = composer.shared_address(document, shared);
        let with_code = composer.picture_text(document, shared);
        let anchor = part.map(|part| format!("#{part}")).unwrap_or_default();
        Ok(Sharing {
            name: format!("{}/{}{anchor}", kind.word(), document.id()),
            language: voice.site.language().tag().to_owned(),
            url,
            alt: Composer::card_alt(&text),
            kit: composer.kit(document, shared),
            card: composer.studio.map(|studio| studio.draw(&text)),
            pictures: composer.studio.map(|studio| pictures(studio, &with_code)).unwrap_or_default(),
        })
    }

    fn speaking(&self, language: Option<&str>) -> Result<&Voice, Unshared> {
        let Some(language) = language else { return Ok(&self.voices[0]) };
        let tag = |voice: &Voice| voice.site.language().tag().to_owned();
        self.voices
            .iter()
            .find(|voice| voice.site.language().tag() == language)
            .ok_or_else(|| Unshared::NoLanguage(self.voices.iter().map(tag).collect()))
    }
}

fn pictures(studio: &Studio, text: &CardText) -> Vec<(CardFormat, Vec<u8>)> {
    studio.formats().map(|format| (format, studio.draw_in(format, text))).collect()
}

fn find(voice: &Voice, path: &str) -> Result<(Kind, usize), Unshared> {
    let site = &voice.site;
    let named = path.contains('/');
    let kinds: Vec<(Kind, &str)> = if named {
        let (kind, id) = site::split(path, Kind::Communique);
        kind.map(|kind| (kind, id)).into_iter().collect()
    } else {
        Kind::ALL.into_iter().map(|kind| (kind, path)).collect()
    };
    let found: Vec<(Kind, usize)> =
        kinds.iter().filter_map(|(kind, id)| Some((*kind, site.places.get(*kind, id)?))).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] if kinds.iter().any(|(kind, id)| site.hidden.contains(&(*kind, (*id).to_owned()))) => {
            Err(Unshared::NotPublic)
        }
        [] => {
            let names: Vec<String> = site
                .places
                .names()
                .map(|(kind, id)| if named { format!("{}/{id}", kind.word()) } else { id.to_owned() })
                .collect();
            Err(Unshared::Unknown(nearest(path, names.iter().map(String::as_str)).map(str::to_owned)))
        }
        several => Err(Unshared::Several(
            several.iter().map(|(kind, _)| format!("{}/{path}", kind.word())).collect(),
        )),
    }
}
