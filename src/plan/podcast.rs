//! Recordings as podcasts: one a language that is spoken, in the words of the portal's language if it is one of those, else of
//! the first.

use super::{Job, Layout, Parts};
use crate::content::recordings::Audio;
use crate::lang::Language;
use crate::route::Route;
use crate::site::{Document, Site};
use std::collections::BTreeSet;

/// A podcast of the portal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Podcast {
    /// The language that is spoken.
    pub spoken: Language,
    /// The place of the language that its texts are in, among the portal's.
    pub language: usize,
}

impl Podcast {
    /// Where its feed is: what machines read has a fixed address.
    pub fn route(&self) -> Route {
        Route::fixed(&format!("podcast/{}.xml", self.spoken.tag()))
    }

    /// Where its cover is.
    pub fn cover(&self) -> Route {
        Route::fixed(&format!("podcast/{}.jpg", self.spoken.tag()))
    }
}

/// A recording of a document that a podcast has.
#[derive(Clone, Copy, Debug)]
pub struct Recording<'s> {
    /// The document.
    pub document: &'s Document,
    /// Its place among all.
    pub index: usize,
    /// The recording.
    pub audio: &'s Audio,
    /// Its place among the document's.
    pub place: usize,
}

/// The language that a recording is in: its own word, else that of the document.
pub fn spoken<'s>(site: &'s Site, document: &Document, audio: &'s Audio) -> &'s Language {
    let of_document = if document.foreign { site.config.language() } else { site.language() };
    audio.language.as_ref().unwrap_or(of_document)
}

/// The recordings in a language that the podcast in a site's words has, the newest document first.
pub fn recordings<'s>(site: &'s Site, language: &'s Language) -> impl Iterator<Item = Recording<'s>> {
    all(site).filter(move |it| spoken(site, it.document, it.audio) == language)
}

fn all(site: &Site) -> impl Iterator<Item = Recording<'_>> {
    let public = site.documents.iter().enumerate().filter(|(_, document)| !document.is_withdrawn());
    public.flat_map(|(index, document)| {
        let recordings = document.trunk().audio.iter().enumerate();
        recordings.map(move |(place, audio)| Recording { document, index, audio, place })
    })
}

/// The place of the portal's language whose words a podcast is in.
fn teller(site: &Site, spoken: &Language) -> usize {
    site.config.languages.iter().position(|language| language == spoken).unwrap_or(0)
}

impl Layout<'_> {
    /// Podcasts whose words are in the site's language, with their covers and the texts of what is said in them.
    pub(super) fn podcasts(&mut self, parts: Parts) {
        let site = self.site;
        let told_here = |recording: &Recording<'_>| {
            teller(site, spoken(site, recording.document, recording.audio)) == self.language
        };
        let recordings: Vec<Recording<'_>> = all(site).filter(told_here).collect();
        let languages: BTreeSet<Language> =
            recordings.iter().map(|it| spoken(site, it.document, it.audio).clone()).collect();
        for spoken in languages {
            let podcast = Podcast { spoken, language: self.language };
            self.add(podcast.route(), Job::Podcast(podcast.spoken.clone()), None);
            if !parts.without_cards {
                self.add(podcast.cover(), Job::PodcastCover(podcast.spoken.clone()), None);
            }
            self.plan.podcasts.push(podcast);
        }
        for recording in recordings.iter().filter(|recording| recording.audio.transcript.is_some()) {
            let route = self.routes.transcript(recording.document, recording.place);
            let origin = Some(recording.audio.file.span);
            self.add(route, Job::Transcript(recording.index, recording.place), origin);
        }
    }
}
