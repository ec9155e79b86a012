//! Fact-checks, consultations and questions as lines of words, for readers that know no style sheet: « Verdict : Faux ».

use super::Composer;
use crate::content::consultation::Consultation;
use crate::content::factcheck::FactCheck;
use crate::content::question::Question;
use crate::site::{Content, Document};
use crate::source::Spanned;
use crate::time::Moment;
use crate::vocabulary::Choice;

impl Composer<'_> {
    /// What a document says beside its text, a line a fact.
    pub(super) fn answer_lines(&self, document: &Document) -> Vec<String> {
        let lines = match &document.content {
            Content::FactCheck(factcheck) => self.factcheck_lines(factcheck),
            Content::Consultation(consultation) => self.consultation_lines(document, consultation),
            Content::Question(question) => self.question_lines(document, question),
            Content::Communique(_) | Content::Council(_) => Vec::new(),
        };
        lines
            .into_iter()
            .filter_map(|(label, value)| Some(self.labelled(&self.say(label), &value?)))
            .collect()
    }

    fn factcheck_lines(&self, factcheck: &FactCheck) -> Vec<(&'static str, Option<String>)> {
        let verdict = match factcheck.public_verdict() {
            Some(verdict) => self.say(&format!("verdict-{}", verdict.word())),
            None => self.say(&format!("state-{}", factcheck.state.word())),
        };
        let clues = self.texts(&factcheck.clues);
        let own = [
            ("claim", self.maybe(factcheck.claim.as_ref())),
            ("verdict", Some(verdict)),
            ("fact", self.maybe(factcheck.fact.as_ref())),
        ];
        own.into_iter().chain(clues.into_iter().map(|clue| ("clues", Some(clue)))).collect()
    }

    fn consultation_lines(
        &self,
        document: &Document,
        consultation: &Consultation,
    ) -> Vec<(&'static str, Option<String>)> {
        let respond = self.ways_to_answer(consultation).unwrap_or_default();
        let outcome = self.what_came_of_it(consultation).unwrap_or_default();
        let opens = consultation.opens.as_ref().map(|opens| self.moment(&opens.value));
        let words = |date: Option<crate::view::DateView>| date.map(|date| date.words);
        let mut lines = vec![
            ("consultation-question", self.maybe(consultation.question.as_ref())),
            ("consultation-who", self.maybe(consultation.who.as_ref())),
            ("opens", words(opens)),
            ("consultation-end", words(self.deadline(document))),
            ("respond-form", respond.url),
            ("network-whatsapp", respond.whatsapp.map(|link| link.label)),
            ("email", respond.email),
            ("outcome", outcome.decision),
        ];
        lines.extend(respond.phones.into_iter().map(|phone| ("phone", Some(phone.words))));
        lines.extend(outcome.you_said.into_iter().map(|line| ("you-said", Some(line))));
        lines.extend(outcome.we_did.into_iter().map(|line| ("we-did", Some(line))));
        lines
    }

    fn question_lines(
        &self,
        document: &Document,
        question: &Question,
    ) -> Vec<(&'static str, Option<String>)> {
        let title = self.title(document);
        let words = |at: &Spanned<Moment>| self.moment(&at.value).words;
        vec![
            ("type-question", self.maybe(question.question.as_ref()).filter(|asked| *asked != title)),
            ("question-from", self.maybe(question.from.as_ref())),
            ("asked-on", question.asked_on.as_ref().map(words)),
            ("answered-on", question.answered_on.as_ref().map(words)),
            ("question-reason", self.maybe(question.reason.as_ref())),
        ]
    }
}
