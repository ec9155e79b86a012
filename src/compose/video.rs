//! Videos: a picture and a link, with all that tells what the tap will cost; and what search engines are told of recordings.

use super::Composer;
use super::feeds::media_type;
use crate::content::recordings::Video;
use crate::content::trunk::Trunk;
use crate::jsonld::Recorded;
use crate::links::{Place, media_route};
use crate::plan::spoken;
use crate::site::Document;
use crate::source::MediaFile;
use crate::theme::quantity;
use crate::view::{LinkView, VideoView};

impl Composer<'_> {
    /// The videos of a page.
    pub(super) fn video(&self, trunk: &Trunk, place: Place<'_>) -> Vec<VideoView> {
        trunk.video.iter().filter_map(|video| self.filmed(trunk, place, video)).collect()
    }

    fn filmed(&self, trunk: &Trunk, place: Place<'_>, video: &Video) -> Option<VideoView> {
        let file = self.video_file(trunk, video);
        let download = file.map(|file| self.download(file, None));
        let away = video.url.as_ref().and_then(|url| away(&url.value));
        let url =
            download.as_ref().map(|file| file.url.clone()).or_else(|| Some(away.as_ref()?.url.clone()))?;
        let own_name = || Some(download.as_ref()?.title.clone());
        let title = self.maybe(video.title.as_ref()).or_else(own_name);
        let title = title.or_else(|| Some(away.as_ref()?.label.clone()))?;
        let (host, elsewhere) = match (file, away) {
            (Some(_), away) => (None, away),
            (None, away) => (away.map(|link| link.label), None),
        };
        let transcript = self.html(place, video.transcript.as_ref());
        let language = video.language.as_ref();
        let length = Self::video_length_ms(video, file);
        Some(VideoView {
            title,
            url,
            host,
            elsewhere,
            duration: length.map(|length| quantity::length(self.theme.strings(), length)),
            format: download.as_ref().map(|file| file.format.clone()),
            size: download.map(|file| file.size),
            language: language.map(|language| language.name().to_owned()),
            lang: language.map(|language| language.tag().to_owned()),
            dir: language.map(|language| language.direction().to_owned()),
            poster: video.poster.as_ref().and_then(|file| self.poster(&trunk.path, file)),
            transcript: Some(transcript).filter(|html| !html.is_empty()),
        })
    }

    /// The file of a video, if it has one that is there.
    pub(super) fn video_file(&self, trunk: &Trunk, video: &Video) -> Option<&MediaFile> {
        self.file(&trunk.path, &video.file.as_ref()?.value)
    }

    /// How long a video lasts, in milliseconds: as the editor says, else as its file does.
    pub(super) fn video_length_ms(video: &Video, file: Option<&MediaFile>) -> Option<u64> {
        video.duration_ms.or_else(|| file?.duration_ms)
    }

    /// The recordings and videos of a document, for search engines.
    pub(super) fn recorded(&self, document: &Document) -> Vec<Recorded> {
        let trunk = document.trunk();
        let of_file = |file: &MediaFile| Recorded {
            file: Some(self.routes.absolute(&media_route(self.routes, file))),
            mime: Some(media_type(&file.path).to_owned()),
            bytes: Some(file.bytes),
            published: self.iso(document.published),
            ..Recorded::default()
        };
        let heard = trunk.audio.iter().filter_map(|audio| {
            let file = self.file(&trunk.path, &audio.file.value)?;
            Some(Recorded {
                name: self.download(file, self.maybe(audio.title.as_ref())).title,
                duration_ms: file.duration_ms,
                lang: Some(spoken(self.site, document, audio).tag().to_owned()),
                ..of_file(file)
            })
        });
        let seen = trunk.video.iter().filter_map(|video| {
            let file = self.video_file(trunk, video);
            let view = self.filmed(trunk, Place::Document(document), video)?;
            Some(Recorded {
                is_video: true,
                name: view.title,
                page: view.host.is_some().then_some(view.url),
                duration_ms: Self::video_length_ms(video, file),
                picture: view.poster.map(|poster| self.routes.whole(&poster.src)),
                lang: view.lang,
                published: self.iso(document.published),
                ..file.map(of_file).unwrap_or_default()
            })
        });
        heard.chain(seen).collect()
    }
}

/// An address of the web, called by its host.
fn away(url: &str) -> Option<LinkView> {
    let url = crate::links::web(url)?;
    let rest = url.split_once("://")?.1;
    let label = rest.split('/').next().unwrap_or(rest).to_owned();
    Some(LinkView { label, url, ..LinkView::default() })
}
