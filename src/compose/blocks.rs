//! The blocks of a communiqué as lines of words, for readers that know no style sheet: « Date limite : 5 décembre 2026 ».

use super::Composer;
use crate::content::communique::Communique;
use crate::view::{AlertView, DateView, EventView, ObituaryView, ResultsView, TenderView, VacancyView};

/// What the blocks say, a line a fact.
pub(super) fn block_lines(composer: &Composer<'_>, communique: &Communique) -> Vec<String> {
    let mut lines = Lines { composer, told: Vec::new() };
    communique.alert.iter().for_each(|alert| lines.alert(composer.alert(alert)));
    communique.event.iter().for_each(|event| lines.event(composer.event(event)));
    communique.tender.iter().for_each(|tender| lines.tender(composer.tender(tender)));
    communique.vacancy.iter().for_each(|vacancy| lines.vacancy(composer.vacancy(vacancy)));
    communique.results.iter().for_each(|results| lines.results(composer.results(communique, results)));
    communique.obituary.iter().for_each(|obituary| lines.obituary(composer.obituary(obituary)));
    lines.told
}

struct Lines<'c> {
    composer: &'c Composer<'c>,
    told: Vec<String>,
}

impl Lines<'_> {
    /// A value under the word that the theme has for it.
    fn tell(&mut self, label: &str, value: Option<String>) {
        let label = self.composer.say(label);
        self.told.extend(value.map(|value| self.composer.labelled(&label, &value)));
    }

    fn date(&mut self, label: &str, date: Option<DateView>) {
        self.tell(label, date.map(|date| date.words));
    }

    fn list(&mut self, label: &str, texts: &[String]) {
        self.tell(label, (!texts.is_empty()).then(|| self.composer.enumerated(texts)));
    }

    fn alert(&mut self, alert: AlertView) {
        self.list(&format!("alert-{}", alert.level), &alert.areas);
        self.list("what-to-do", &alert.instructions);
        let until = |date: DateView| self.composer.say_with("alert-until", &[("date", &date.words)]);
        let until = alert.until.map(until);
        self.told.extend(until);
    }

    fn event(&mut self, event: EventView) {
        let state = event.state.map(|state| self.composer.say(&format!("event-{state}")));
        let moved = event.old.is_some();
        self.list("event", &event.name.into_iter().chain(state).collect::<Vec<_>>());
        self.date("event-old", event.old);
        self.date(if moved { "event-new" } else { "date" }, event.new);
        self.tell("place", event.place);
    }

    fn tender(&mut self, tender: TenderView) {
        self.tell("number", tender.reference);
        self.tell("tender-kind", tender.kind);
        self.date("opens", tender.opens);
        self.date("deadline", tender.deadline);
        self.tell("tender-funder", tender.funder);
        self.list("tender", &tender.lots);
        self.tell("tender-where", tender.place);
    }

    fn vacancy(&mut self, vacancy: VacancyView) {
        self.tell("vacancy-posts", vacancy.posts);
        self.tell("vacancy-corps", vacancy.corps);
        self.list("vacancy-conditions", &vacancy.conditions);
        self.list("vacancy-documents", &vacancy.documents);
        self.date("opens", vacancy.opens);
        self.date("deadline", vacancy.deadline);
        self.date("vacancy-exam", vacancy.exam_on);
        self.tell("vacancy-fee", vacancy.fee);
        self.tell("vacancy-apply", vacancy.apply_at.or(vacancy.apply_link.map(|link| link.url)));
    }

    fn results(&mut self, results: ResultsView) {
        self.tell("results", results.of.or(results.of_link.map(|link| link.label)));
        self.tell("attachments", results.file.map(|file| self.composer.routes.whole(&file.url)));
    }

    fn obituary(&mut self, obituary: ObituaryView) {
        self.told.extend(Some(obituary.person).filter(|person| !person.is_empty()));
        self.date("died-on", obituary.died_on);
        self.tell("ceremony", obituary.ceremony);
    }
}
