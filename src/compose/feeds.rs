//! Feeds: full texts with addresses that hold anywhere, permanent ids, times with the site's offset.

use super::Composer;
use crate::feed::{self, Attachment, Author, Entry, Feed, Image, MOST_ENTRIES};
use crate::links::media_route;
use crate::plan::Scope;
use crate::route::Route;
use crate::site::Document;
use crate::time::zoned;
use crate::typography::plain_spaces;
use jiff::Zoned;

impl Composer<'_> {
    /// The feed of a scope, and the folder it stands in. `card_bytes` knows the size of a document's card.
    pub fn feed(&self, scope: Scope, card_bytes: &dyn Fn(usize) -> Option<u64>) -> (Feed, Route) {
        let (name, folder): (String, Route) = match scope {
            Scope::Site => (self.site_name(), self.routes.home()),
            Scope::Kind(kind) => (self.section_of(kind).1.label, self.routes.kind(kind)),
            Scope::Alarms => (self.say("fresh-title"), self.routes.freshness()),
            Scope::Calls => (self.say("calls"), self.routes.calls()),
            Scope::Institution(index) => {
                let id = &self.site.institutions[index].id.value;
                (self.institution(index).name, self.routes.institution(id))
            }
            Scope::Topic(index) => {
                let topic = &self.site.topics[index];
                (self.text(&topic.name), self.routes.topic(&topic.id.value))
            }
        };
        let places = self.feed_places(scope);
        let title = if scope == Scope::Site { name } else { format!("{name} — {}", self.site_name()) };
        let feed = Feed {
            id: feed::tag_uri(self.routes.host(), FOUNDED, &format!("feed:{}", folder.path())),
            description: self.maybe(self.site.config.tagline.as_ref()).unwrap_or_else(|| title.clone()),
            title,
            home_url: self.routes.absolute(&folder),
            lang: self.site.language().tag().to_owned(),
            icon_url: Some(self.routes.absolute(&Route::fixed("icon-512.png"))),
            publisher: Author { name: self.publisher().name, url: self.publisher().url },
            licence: self.licence_url(),
            founded: self.founded(),
            entries: match scope {
                Scope::Alarms => self.alarms(),
                _ => places.into_iter().map(|place| self.entry(place, card_bytes(place))).collect(),
            },
        };
        (feed, folder)
    }

    /// The documents of a feed's entries, the newest first; by index.
    pub fn feed_places(&self, scope: Scope) -> Vec<usize> {
        match scope {
            Scope::Site => self.newest_places(|document| !document.foreign),
            // Its entries are no documents.
            Scope::Alarms => Vec::new(),
            Scope::Kind(kind) => self.newest_places(|document| document.kind() == kind && !document.foreign),
            // Those that closed stay: a reader who comes late finds what he missed.
            Scope::Calls => self.newest_places(|document| Self::calls_for(document) && !document.foreign),
            Scope::Institution(index) => self.spoken(&self.site.by_institution[index]),
            Scope::Topic(index) => self.spoken(&self.site.by_topic[index]),
        }
    }

    fn newest_places(&self, keep: impl Fn(&Document) -> bool) -> Vec<usize> {
        let public = self
            .site
            .documents
            .iter()
            .enumerate()
            .filter(|(_, document)| !document.is_withdrawn() && keep(document));
        public.map(|(place, _)| place).take(MOST_ENTRIES).collect()
    }

    /// By publication, the newest first. A feed has one language: what is not to be had in it is in the feeds of the first.
    fn spoken(&self, places: &[usize]) -> Vec<usize> {
        let mut spoken: Vec<usize> =
            places.iter().copied().filter(|place| !self.site.documents[*place].foreign).collect();
        spoken.sort_unstable();
        spoken.truncate(MOST_ENTRIES);
        spoken
    }

    /// What an empty feed gives as its date: the day the portal opened, else the first of 2026, never the clock.
    fn founded(&self) -> Zoned {
        let opened = self.site.config.opened_on.unwrap_or(jiff::civil::date(2026, 1, 1));
        let zone = self.site.config.zone.clone();
        zoned(crate::time::instant(opened.to_datetime(jiff::civil::Time::midnight()), &zone), &zone)
    }

    fn entry(&self, place: usize, card_bytes: Option<u64>) -> Entry {
        let document = &self.site.documents[place];
        let trunk = document.trunk();
        let zone = &self.site.config.zone;
        let route = self.routes.document(document);
        let categories = std::iter::once(self.say(&format!("type-{}", Self::kind_word(document))));
        let topics = document
            .topics
            .iter()
            .filter_map(|index| self.site.topics.get(*index))
            .map(|topic| self.text(&topic.name));
        let image = self.document_card(document).zip(card_bytes).map(|(card, length)| Image {
            url: card.url,
            mime: card.mime,
            length,
            width: card.width,
            height: card.height,
            alt: card.alt,
        });
        Entry {
            id: self.permanent_id(document),
            url: self.routes.absolute(&route),
            title: self.marked_title(document),
            summary: self.summary(document).unwrap_or_default(),
            content_html: plain_spaces(&self.content(document, &route)),
            published: zoned(document.published, zone),
            updated: zoned(self.changed(document), zone),
            authors: document
                .institutions
                .iter()
                .map(|index| self.party(*index))
                .map(|party| Author { name: party.name, url: party.url })
                .collect(),
            categories: categories.chain(topics).collect(),
            image,
            attachments: trunk
                .attachments
                .iter()
                .filter_map(|attachment| self.enclosure(&trunk.path, attachment))
                .collect(),
            lang: None,
        }
    }

    /// The title of an entry: in a feed reader it is all that tells at a glance that the text is no longer what it was.
    fn marked_title(&self, document: &Document) -> String {
        let title = self.title(document);
        let state = match document {
            document if document.superseded_by.is_some() => "state-superseded",
            document if self.is_corrected(document) => "state-corrected",
            _ => return title,
        };
        self.say_with("feed-marked", &[("state", &self.say(state)), ("title", &title)])
    }

    /// The id of an entry: from the kind, year and id alone, so that it survives a new title.
    pub(super) fn permanent_id(&self, document: &Document) -> String {
        let specific = format!("{}:{}:{}", document.kind().word(), document.date.year(), document.id());
        feed::tag_uri(self.routes.host(), FOUNDED, &specific)
    }

    fn enclosure(&self, from: &str, attachment: &crate::content::parts::Attachment) -> Option<Attachment> {
        let file = self.file(from, &attachment.file.value)?;
        let download = self.download(file, self.maybe(attachment.title.as_ref()));
        Some(Attachment {
            url: self.routes.absolute(&media_route(self.routes, file)),
            mime: media_type(&file.path).to_owned(),
            length: file.bytes,
            title: download.title,
        })
    }
}

/// The date that stands in the permanent ids: RFC 4151 wants one on which the name was ours; it never changes.
pub(super) const FOUNDED: &str = "2026-01-01";

/// The media type of a file by its ending (IANA's registry).
pub fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default().to_lowercase().as_str() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "svg" => "image/svg+xml",
        "mp3" => "audio/mpeg",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "m4a" => "audio/mp4",
        "aac" => "audio/aac",
        "wav" => "audio/wav",
        "flac" => "audio/flac",
        "mp4" | "m4v" => "video/mp4",
        "webm" => "video/webm",
        "csv" => "text/csv",
        "txt" => "text/plain",
        "zip" => "application/zip",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    }
}
