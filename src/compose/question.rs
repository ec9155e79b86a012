//! The page of a citizen's question: who asked what, and the answer.

use super::Composer;
use super::words::unquoted;
use crate::content::question::Question;
use crate::jsonld::{Answer, Node, QaPage};
use crate::links::Place;
use crate::site::{Document, Kind};
use crate::typography::plain_spaces;
use crate::view::QuestionView;
use crate::vocabulary::Choice;
use crate::vocabulary::kinds::QuestionState;

impl Composer<'_> {
    /// The page of a question.
    pub fn question(&self, document: &Document, question: &Question) -> QuestionView {
        let place = Place::Document(document);
        let (section, list) = self.section_of(Kind::Question);
        let frame = self.frame(
            &self.routes.document(document),
            "question",
            Some(section),
            vec![list],
            Some(self.crumb(document)),
        );
        let title = self.title(document);
        let (due, late) = self.answer_due(question).unzip();
        let head = self.document_head_with(document, &frame, self.qa_page(document, question));
        QuestionView {
            head: self.counting(head, &[due.as_ref()]),
            frame,
            document: self.document(document),
            body: self.html(place, question.trunk.body.as_ref()),
            state: question.state.word().to_owned(),
            question: self.maybe(question.question.as_ref()).map(unquoted).filter(|asked| *asked != title),
            from: self.maybe(question.from.as_ref()),
            asked_on: question.asked_on.as_ref().map(|at| self.moment(&at.value)),
            channel: question.channel.as_ref().map(|channel| self.network(channel)),
            due,
            late: late.unwrap_or_default(),
            answered_on: question.answered_on.as_ref().map(|at| self.moment(&at.value)),
            reason: self.maybe(question.reason.as_ref()),
            follow_up: question.follow_up.iter().map(|follow| self.follow_up(follow)).collect(),
        }
    }

    /// A question with its answer; one that waits is for search engines no such page.
    fn qa_page(&self, document: &Document, question: &Question) -> Vec<Node> {
        if question.state != QuestionState::Answered {
            return Vec::new();
        }
        let Some(body) = &question.trunk.body else { return Vec::new() };
        let leading = document.institutions.first();
        let title = self.title(document);
        let (place, route) = (Place::Document(document), self.routes.document(document));
        vec![Node::QaPage(QaPage {
            url: self.routes.absolute(&route),
            lang: self.site.language().tag().to_owned(),
            text: self.maybe(question.question.as_ref()).unwrap_or_else(|| title.clone()),
            name: title,
            asked: question.asked_on.as_ref().map(|at| self.moment(&at.value).iso),
            answer: Answer {
                text: plain_spaces(&self.absolute_html(place, &route, Some(body))),
                published: question
                    .answered_on
                    .as_ref()
                    .map_or_else(|| self.iso(document.published), |at| self.moment(&at.value).iso),
                author: leading.map_or_else(|| self.publisher(), |index| self.party(*index)),
            },
        })]
    }
}
