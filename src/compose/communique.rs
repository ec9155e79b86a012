//! The page of a communiqué: its trunk, its text and its blocks.

use super::Composer;
use super::head::About;
use crate::content::communique::{Alert, Communique, Event, Obituary, Tender, Vacancy};
use crate::jsonld::{Article, ArticleKind, Correction, Node};
use crate::links::{self, Place};
use crate::site::{Document, Kind};
use crate::theme::Arg;
use crate::time::Moment;
use crate::view::{
    AlertView, CommuniqueView, DateView, EventView, Head, LinkView, ObituaryView, ResultsView, TenderView,
    VacancyView,
};
use crate::vocabulary::Choice;

impl Composer<'_> {
    /// The page of a communiqué.
    pub fn communique(&self, document: &Document, communique: &Communique) -> CommuniqueView {
        let place = Place::Document(document);
        let (section, list) = self.section_of(Kind::Communique);
        let frame = self.frame(
            &self.routes.document(document),
            "communique",
            Some(section),
            vec![list],
            Some(self.crumb(document)),
        );
        CommuniqueView {
            head: self.document_head(document, &frame),
            frame,
            kind: communique.kind.word().to_owned(),
            document: self.document(document),
            body: self.html(place, communique.trunk.body.as_ref()),
            alert: communique.alert.as_ref().map(|alert| self.alert(alert)),
            event: communique.event.as_ref().map(|event| self.event(event)),
            tender: communique.tender.as_ref().map(|tender| self.tender(tender)),
            vacancy: communique.vacancy.as_ref().map(|vacancy| self.vacancy(vacancy)),
            results: communique.results.as_ref().map(|results| self.results(communique, results)),
            obituary: communique.obituary.as_ref().map(|obituary| self.obituary(obituary)),
        }
    }

    /// The end of the way to a document: its title, short enough for a line.
    pub(super) fn crumb(&self, document: &Document) -> String {
        let title = self.title(document);
        if title.chars().count() <= 48 {
            return title;
        }
        let cut: String = title.chars().take(47).collect();
        let word = cut.rfind([' ', '\u{a0}', '\u{202f}']).unwrap_or(cut.len());
        format!("{}…", cut[..word].trim_end_matches([' ', ',', '،', ':', '\u{a0}', '\u{202f}', '\u{200f}']))
    }

    /// The head of a document's page.
    pub(super) fn document_head(&self, document: &Document, frame: &crate::view::Frame) -> Head {
        self.document_head_with(document, frame, Vec::new())
    }

    /// The same with what else the document is for search engines.
    pub(super) fn document_head_with(
        &self,
        document: &Document,
        frame: &crate::view::Frame,
        others: Vec<Node>,
    ) -> Head {
        let route = self.routes.document(document);
        let card = self.document_card(document);
        let (title, summary) = (self.title(document), self.summary(document));
        let article = self.article(document, (&title, summary.as_ref()), card.as_ref());
        let mut feeds = self.feed_views(
            &self.section_of(document.kind()).1.label,
            &self.routes.kind(document.kind()),
            &[crate::plan::Format::Rss, crate::plan::Format::Atom],
        );
        feeds.extend(self.podcasts_of(document));
        let about = About {
            title,
            description: summary,
            card,
            feeds,
            nodes: std::iter::once(Node::Article(article)).chain(others).collect(),
            article: true,
            route,
        };
        let published = DateView { iso: self.iso(document.published), words: String::new() };
        let modified = document.modified.map(|at| DateView { iso: self.iso(at), words: String::new() });
        Head { published: Some(published), modified, ..self.head(about, frame) }
    }

    fn article(
        &self,
        document: &Document,
        (title, summary): (&str, Option<&String>),
        card: Option<&crate::view::CardView>,
    ) -> Article {
        let trunk = document.trunk();
        Article {
            kind: if document.kind() == Kind::Council {
                ArticleKind::CouncilReport
            } else {
                ArticleKind::Communique
            },
            url: self.routes.absolute(&self.routes.document(document)),
            title: title.to_owned(),
            summary: summary.cloned(),
            number: trunk.number.as_ref().map(|number| number.value.clone()),
            published: self.iso(document.published),
            modified: document.modified.map(|at| self.iso(at)),
            authors: document.institutions.iter().map(|index| self.party(*index)).collect(),
            publisher: self.publisher(),
            image: card.map(Self::picture),
            lang: self.site.language().tag().to_owned(),
            licence: self.licence_url(),
            about: self
                .topics(document.topics.iter().copied())
                .into_iter()
                .map(|topic| topic.label)
                .collect(),
            corrections: self.made(document).map(|correction| self.correction(correction)).collect(),
            expires: trunk.expires_at.as_ref().map(|at| self.moment(&at.value).iso),
            audiences: trunk.audiences.clone(),
            places: self.texts(&trunk.places),
            recorded: self.recorded(document),
        }
    }

    pub(super) fn correction(&self, correction: &crate::content::parts::Correction) -> Correction {
        let text = self.say_with(
            "correction-sentence",
            &[("instead", &self.text(&correction.instead_of)), ("read", &self.text(&correction.read))],
        );
        Correction { at: self.moment(&correction.at.value).iso, text }
    }

    /// Whether a moment is over.
    pub(super) fn is_past(&self, moment: &Moment) -> bool {
        self.site.now.has_come(moment.closes(&self.site.config.zone))
    }

    pub(super) fn alert(&self, alert: &Alert) -> AlertView {
        AlertView {
            level: alert.level.word().to_owned(),
            areas: alert.area.iter().map(|area| self.set(area)).collect(),
            instructions: self.texts(&alert.instructions),
            until: alert.until.as_ref().map(|until| self.moment(&until.value)),
            over: alert.until.as_ref().is_some_and(|until| self.is_past(&until.value)),
        }
    }

    pub(super) fn event(&self, event: &Event) -> EventView {
        EventView {
            name: self.maybe(event.name.as_ref()),
            old: event.old.as_ref().map(|old| self.moment(old)),
            new: event.new.as_ref().map(|new| self.moment(new)),
            state: event.state.map(|state| state.word().to_owned()),
            place: self.maybe(event.place.as_ref()),
        }
    }

    pub(super) fn obituary(&self, obituary: &Obituary) -> ObituaryView {
        ObituaryView {
            person: obituary.person.as_ref().map(|person| self.person(person)).unwrap_or_default(),
            died_on: obituary.died_on.as_ref().map(|date| self.date(date.value)),
            ceremony: self.maybe(obituary.ceremony.as_ref()),
        }
    }

    pub(super) fn tender(&self, tender: &Tender) -> TenderView {
        let (lots, lots_count) = self.lots(tender);
        TenderView {
            reference: tender.reference.clone(),
            kind: self.maybe(tender.kind.as_ref()),
            opens: tender.opens.as_ref().map(|opens| self.moment(opens)),
            deadline: tender.deadline.as_ref().map(|deadline| self.moment(&deadline.value)),
            closed: tender.deadline.as_ref().is_some_and(|deadline| self.is_past(&deadline.value)),
            funder: self.maybe_set(tender.funder.as_ref()),
            lots,
            lots_count,
            place: self.maybe(tender.place.as_ref()),
        }
    }

    /// The lots and how many there are, which may be all that was written of them.
    fn lots(&self, tender: &Tender) -> (Vec<String>, i64) {
        let texts = self.texts(&tender.lots);
        let number = match texts.as_slice() {
            [only] => only.parse::<i64>().ok(),
            _ => None,
        };
        match number {
            Some(count) => {
                let words =
                    self.theme.strings().say_with("tender-lots-count", &[("count", Arg::Number(count))]);
                (vec![words], count)
            }
            None => (texts, i64::try_from(tender.lots.len()).unwrap_or(i64::MAX)),
        }
    }

    pub(super) fn vacancy(&self, vacancy: &Vacancy) -> VacancyView {
        let apply_at = self.maybe(vacancy.apply_at.as_ref());
        let is_address = apply_at
            .as_deref()
            .is_some_and(|place| place.starts_with("https://") || place.starts_with("http://"));
        VacancyView {
            posts: vacancy.posts.as_ref().map(|posts| self.counted(posts)),
            corps: self.maybe(vacancy.corps.as_ref()),
            conditions: self.texts(&vacancy.conditions),
            documents: self.texts(&vacancy.documents),
            opens: vacancy.opens.as_ref().map(|opens| self.moment(opens)),
            deadline: vacancy.deadline.as_ref().map(|deadline| self.moment(&deadline.value)),
            closed: vacancy.deadline.as_ref().is_some_and(|deadline| self.is_past(&deadline.value)),
            exam_on: vacancy.exam_on.as_ref().map(|exam| self.moment(exam)),
            apply_link: apply_at.clone().filter(|_| is_address).map(|url| LinkView {
                label: url.clone(),
                url,
                ..LinkView::default()
            }),
            apply_at: apply_at.filter(|_| !is_address),
            fee: self.maybe(vacancy.fee.as_ref()),
        }
    }

    pub(super) fn results(
        &self,
        communique: &Communique,
        results: &crate::content::communique::Results,
    ) -> ResultsView {
        let announced =
            results.of.as_ref().and_then(|of| links::document_of(self.site, of, Kind::Communique));
        let file = results.file.as_ref().and_then(|file| self.file(&communique.trunk.path, &file.value));
        ResultsView {
            of: results.of.as_ref().filter(|_| announced.is_none()).map(|of| self.set(&of.name.value)),
            of_link: announced.map(|document| self.document_link(document)),
            file: file.map(|file| self.download(file, None)),
        }
    }
}
