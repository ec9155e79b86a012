//! The page of a consultation: what is asked, until when, how to answer, and what came of it.

use super::Composer;
use super::document::{phone_view, whatsapp_link};
use crate::content::consultation::{Consultation, Feedback, Meeting, Outcome, Respond, Tally};
use crate::jsonld::{Node, Service};
use crate::links::{self, Place};
use crate::site::{ConsultationState, Document, Kind};
use crate::view::{
    AttachmentView, ConsultationView, FeedbackView, MeetingView, OptionView, OutcomeView, RespondView,
    ResultView,
};

impl Composer<'_> {
    /// The page of a consultation.
    pub fn consultation(&self, document: &Document, consultation: &Consultation) -> ConsultationView {
        let place = Place::Document(document);
        let (section, list) = self.section_of(Kind::Consultation);
        let frame = self.frame(
            &self.routes.document(document),
            "consultation",
            Some(section),
            vec![list],
            Some(self.crumb(document)),
        );
        let state = self.site.consultation_state(consultation);
        let respond = &consultation.respond;
        let feedback = consultation.feedback.as_ref().filter(|_| self.site.has_feedback(consultation));
        let (due, late) = self.outcome_due(consultation).unzip();
        let head = self.document_head_with(document, &frame, vec![self.service(document, consultation)]);
        ConsultationView {
            head: self.counting(head, &[due.as_ref()]),
            frame,
            document: self.document(document),
            body: self.html(place, consultation.trunk.body.as_ref()),
            state: state.word().to_owned(),
            question: self.maybe(consultation.question.as_ref()),
            opens: consultation.opens.as_ref().map(|opens| self.moment(&opens.value)),
            closes: self.deadline(document),
            due,
            late: late.unwrap_or_default(),
            who: self.maybe(consultation.who.as_ref()),
            why: self.maybe(consultation.why.as_ref()),
            item: self.subject_link(document),
            documents: self.consultation_documents(consultation),
            respond: self.ways_to_answer(consultation),
            meetings: respond.meetings.iter().map(|meeting| self.meeting(meeting)).collect(),
            privacy: self.maybe(consultation.privacy.as_ref()),
            feedback: feedback.map(|feedback| self.feedback(feedback)),
            outcome: self.what_came_of_it(consultation),
        }
    }

    /// How to answer, while anybody can or is going to.
    pub(super) fn ways_to_answer(&self, consultation: &Consultation) -> Option<RespondView> {
        let state = self.site.consultation_state(consultation);
        let can_answer = matches!(state, ConsultationState::Open | ConsultationState::Upcoming);
        (can_answer && !consultation.respond.is_empty()).then(|| self.respond(&consultation.respond))
    }

    /// What was made of the answers, once it is told.
    pub(super) fn what_came_of_it(&self, consultation: &Consultation) -> Option<OutcomeView> {
        let told = self.site.consultation_state(consultation) == ConsultationState::Outcome;
        consultation.outcome.as_ref().filter(|_| told).map(|outcome| self.outcome(outcome))
    }

    fn consultation_documents(&self, consultation: &Consultation) -> Vec<AttachmentView> {
        let view = |attachment: &crate::content::parts::Attachment| {
            let file = self.file(&consultation.trunk.path, &attachment.file.value)?;
            let download = self.download(file, self.maybe(attachment.title.as_ref()));
            Some(AttachmentView { signed: attachment.signed, accessible: attachment.accessible, ..download })
        };
        consultation.documents.iter().filter_map(view).collect()
    }

    fn respond(&self, respond: &Respond) -> RespondView {
        let post = self.maybe(respond.post.as_ref()).unwrap_or_default();
        RespondView {
            url: respond.url.as_ref().and_then(|url| links::web(&url.value)),
            email: respond.email.as_ref().map(|email| email.value.clone()),
            post: post.lines().map(str::to_owned).collect(),
            whatsapp: respond.whatsapp.as_ref().map(|number| whatsapp_link(number)),
            phones: respond.phones.iter().map(|phone| phone_view(phone)).collect(),
        }
    }

    fn meeting(&self, meeting: &Meeting) -> MeetingView {
        MeetingView {
            date: meeting.date.as_ref().map(|date| self.moment(date)),
            place: self.maybe(meeting.place.as_ref()),
            address: self.maybe(meeting.address.as_ref()),
            over: meeting.date.as_ref().is_some_and(|date| self.is_past(date)),
        }
    }

    fn feedback(&self, feedback: &Feedback) -> FeedbackView {
        let number = |value: Option<u32>| value.map(|value| self.number(value as usize));
        FeedbackView {
            published: feedback.published.as_ref().map(|at| self.moment(&at.value)),
            total: number(feedback.total),
            organisations: number(feedback.organisations),
            people: number(feedback.people),
            results: feedback.results.iter().map(|tally| self.result(tally)).collect(),
        }
    }

    fn result(&self, tally: &Tally) -> ResultView {
        let all: u64 = tally.options.iter().map(|(_, votes)| u64::from(*votes)).sum();
        let options = tally.options.iter().map(|(label, votes)| OptionView {
            label: self.text(label),
            votes: self.number(*votes as usize),
            percent: percent(*votes, all),
        });
        ResultView { question: self.maybe(tally.question.as_ref()), options: options.collect() }
    }

    fn outcome(&self, outcome: &Outcome) -> OutcomeView {
        OutcomeView {
            published: outcome.published.as_ref().map(|at| self.moment(&at.value)),
            we_asked: self.maybe(outcome.we_asked.as_ref()),
            you_said: self.texts(&outcome.you_said),
            we_did: self.texts(&outcome.we_did),
            decision: self.maybe(outcome.decision.as_ref()),
        }
    }

    /// schema.org has no consultation. `Event` wants a place and a time of day; a service of a government, offered through
    /// channels to an audience over a period, is what a consultation is.
    fn service(&self, document: &Document, consultation: &Consultation) -> Node {
        let leading = document.institutions.first();
        let moment = |at: Option<&crate::source::Spanned<crate::time::Moment>>| {
            at.map(|at| self.moment(&at.value).iso)
        };
        let respond = &consultation.respond;
        Node::Service(Service {
            url: self.routes.absolute(&self.routes.document(document)),
            name: self.title(document),
            description: self.maybe(consultation.question.as_ref()),
            operator: leading.map_or_else(|| self.publisher(), |index| self.party(*index)),
            audience: self.maybe(consultation.who.as_ref()),
            opens: moment(consultation.opens.as_ref()),
            closes: moment(consultation.closes.as_ref()),
            form: respond.url.as_ref().and_then(|url| links::web(&url.value)),
            email: respond.email.as_ref().map(|email| email.value.clone()),
            phone: respond.phones.first().cloned(),
        })
    }
}

/// How many of a hundred, rounded.
fn percent(votes: u32, all: u64) -> u32 {
    if all == 0 {
        return 0;
    }
    u32::try_from((u64::from(votes) * 100 + all / 2) / all).unwrap_or(100)
}
