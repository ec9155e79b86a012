//! Recordings: the player on a page, the podcast that has them, and what is said as a plain text.

use super::Composer;
use super::feeds::media_type;
use super::flat::{Links, flat};
use crate::content::recordings::Audio;
use crate::content::trunk::Trunk;
use crate::feed;
use crate::feed::podcast::{Episode, Show};
use crate::lang::Language;
use crate::links::{Place, media_route};
use crate::plan::{Podcast, Recording, recordings, spoken};
use crate::site::Document;
use crate::theme::quantity;
use crate::time::zoned;
use crate::typography::plain_spaces;
use crate::view::{AudioView, FeedView};

impl Composer<'_> {
    /// The recordings of a page.
    pub(super) fn audio(&self, trunk: &Trunk, place: Place<'_>) -> Vec<AudioView> {
        trunk.audio.iter().filter_map(|audio| self.recording(trunk, place, audio)).collect()
    }

    fn recording(&self, trunk: &Trunk, place: Place<'_>, audio: &Audio) -> Option<AudioView> {
        let file = self.file(&trunk.path, &audio.file.value)?;
        let download = self.download(file, self.maybe(audio.title.as_ref()));
        let transcript = self.html(place, audio.transcript.as_ref());
        let podcast = match place {
            Place::Document(document) => self.podcast_in(spoken(self.site, document, audio)),
            Place::Page(_) => None,
        };
        Some(AudioView {
            title: download.title,
            url: download.url,
            language: audio.language.as_ref().map(|language| language.name().to_owned()),
            lang: audio.language.as_ref().map(|language| language.tag().to_owned()),
            dir: audio.language.as_ref().map(|language| language.direction().to_owned()),
            duration: file.duration_ms.map(|length| quantity::length(self.theme.strings(), length)),
            format: download.format,
            size: download.size,
            podcast: podcast.map(|podcast| self.podcast_view(podcast)),
            transcript: Some(transcript).filter(|html| !html.is_empty()),
        })
    }

    fn podcast_in(&self, language: &Language) -> Option<&Podcast> {
        self.plan.podcasts.iter().find(|podcast| podcast.spoken == *language)
    }

    /// The podcasts that have something of a document.
    pub(super) fn podcasts_of(&self, document: &Document) -> Vec<FeedView> {
        let of = |podcast: &&Podcast| {
            document.trunk().audio.iter().any(|audio| *spoken(self.site, document, audio) == podcast.spoken)
        };
        self.plan.podcasts.iter().filter(of).map(|podcast| self.podcast_view(podcast)).collect()
    }

    /// All podcasts of the portal.
    pub(super) fn podcasts(&self) -> Vec<FeedView> {
        self.plan.podcasts.iter().map(|podcast| self.podcast_view(podcast)).collect()
    }

    fn podcast_view(&self, podcast: &Podcast) -> FeedView {
        let words = self.say_with("podcast-in", &[("language", podcast.spoken.name())]);
        FeedView {
            title: format!("{words} — {}", self.site_name()),
            format: words,
            mime: feed::rss::MEDIA_TYPE.to_owned(),
            url: self.routes.url(&podcast.route()),
        }
    }

    /// The podcast in a language.
    pub fn podcast(&self, language: &Language) -> Option<(Show, &Podcast)> {
        let podcast = self.podcast_in(language)?;
        let recordings: Vec<Recording<'_>> =
            recordings(self.site, language).take(feed::podcast::MOST_EPISODES).collect();
        let site = self.site_name();
        let words = [("language", language.name()), ("site", site.as_str())];
        let show = Show {
            title: self.say_with("podcast-title", &words),
            description: self.say_with("podcast-description", &words),
            home_url: self.routes.absolute(&self.routes.home()),
            lang: language.tag().to_owned(),
            cover_url: self.plan.find(podcast.cover().path()).map(|cover| self.routes.absolute(&cover.route)),
            author: self.publisher().name,
            email: self.site.config.contact.clone(),
            licence: self.licence_url(),
            episodes: recordings
                .iter()
                .filter_map(|recording| self.episode(recording, &recordings))
                .collect(),
        };
        Some((show, podcast))
    }

    fn episode(&self, recording: &Recording<'_>, all: &[Recording<'_>]) -> Option<Episode> {
        let Recording { document, audio, .. } = *recording;
        let trunk = document.trunk();
        let file = self.file(&trunk.path, &audio.file.value).filter(|file| file.bytes > 0)?;
        let route = self.routes.document(document);
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        let is_alone = all.iter().filter(|other| other.index == recording.index).count() < 2;
        let (title, own) = (self.title(document), self.maybe(audio.title.as_ref()));
        let transcript = audio.transcript.as_ref();
        Some(Episode {
            id: format!("{}:audio:{}", self.permanent_id(document), crate::uri::query(name)),
            title: match own.filter(|_| !is_alone) {
                Some(own) => format!("{title} — {own}"),
                None => title,
            },
            url: self.routes.absolute(&route),
            summary: self.summary(document).unwrap_or_default(),
            notes_html: plain_spaces(&self.absolute_html(Place::Document(document), &route, transcript)),
            author: document
                .institutions
                .first()
                .map(|index| self.institution(*index).name)
                .unwrap_or_default(),
            published: zoned(document.published, &self.site.config.zone),
            file_url: self.routes.absolute(&media_route(self.routes, file)),
            mime: media_type(&file.path).to_owned(),
            length: file.bytes,
            duration_ms: file.duration_ms,
            transcript_url: transcript
                .map(|_| self.routes.absolute(&self.routes.transcript(document, recording.place))),
        })
    }

    /// What is said in a recording, as a plain text under the document's title.
    pub fn transcript(&self, document: &Document, place: usize) -> String {
        let body = document.trunk().audio.get(place).and_then(|audio| audio.transcript.as_ref());
        let paragraphs = flat(&self.html(Place::Document(document), body), Links::Dropped);
        let address = self.routes.absolute(&self.routes.document(document));
        let text = [vec![self.title(document)], paragraphs, vec![address]].concat().join("\n\n");
        format!("{}\n", plain_spaces(&text))
    }
}
