//! Titles, dates and times in the words of the portal's language.

use super::Composer;
use crate::content::council::Council;
use crate::site::{Content, Document};
use crate::theme::calendar;
use crate::theme::{Arg, quantity};
use crate::time::{Moment, zoned};
use crate::view::{DateView, DatedView};
use crate::vocabulary::values::Stage;
use jiff::Timestamp;
use jiff::civil::Date;

impl Composer<'_> {
    /// The words for an identifier of the theme's strings.
    pub(super) fn say(&self, id: &str) -> String {
        self.theme.strings().say(id)
    }

    /// The same with texts in their places.
    pub(super) fn say_with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Arg<'_>)> =
            values.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
        self.theme.strings().say_with(id, &values)
    }

    /// A sentence with a day in it: both are the theme's words, and the day is given as words and as a date.
    pub(super) fn dated(&self, sentence: &str, (day, date): (&str, Date), words: &str) -> DatedView {
        // Stands in no text (Unicode, chapter 23.8: « object replacement character »).
        const DAY: &str = "\u{fffc}";
        let said = self.say_with(sentence, &[("date", DAY)]);
        let (before, after) = said.split_once(DAY).unwrap_or((&said, ""));
        DatedView {
            before: before.trim_end().to_owned(),
            iso: date.to_string(),
            words: self.say_with(day, &[("date", words)]),
            after: after.to_owned(),
            counted: false,
        }
    }

    /// The same of a day on which something is expected.
    pub(super) fn awaited(&self, sentence: &str, day: (&str, Date), words: &str) -> DatedView {
        DatedView { counted: true, ..self.dated(sentence, day, words) }
    }

    /// Parts of an enumeration, with the language's comma between them.
    pub(super) fn enumerated<S: AsRef<str>>(&self, parts: &[S]) -> String {
        let mut listed = String::new();
        for (place, part) in parts.iter().enumerate() {
            if place > 0 {
                listed.push_str(&self.say("comma"));
                listed.push(' ');
            }
            listed.push_str(part.as_ref());
        }
        listed
    }

    /// A document's title; a council's is made from its date where it has none.
    pub fn title(&self, document: &Document) -> String {
        self.once.titles.of(document, || self.set_title(document))
    }

    fn set_title(&self, document: &Document) -> String {
        if let Some(title) = self.maybe(document.trunk().title.as_ref()) {
            return title;
        }
        let Content::Council(council) = &document.content else { return document.id().to_owned() };
        // A day and its month stay on one line.
        let date = self.days(council);
        let several = council.days().len() > 1;
        if document.is_not_held() {
            let id = if several { "council-title-not-held-days" } else { "council-title-not-held" };
            return self.say_with(id, &[("date", &date)]);
        }
        let (name, id) = match (council.stage, several) {
            (Stage::Agenda, false) => (self.council_short(council), "council-title-agenda"),
            (Stage::Agenda, true) => (self.council_short(council), "council-title-agenda-days"),
            (_, false) => (self.council_name(council), "council-title"),
            (_, true) => (self.council_name(council), "council-title-days"),
        };
        self.say_with(id, &[("document", &name), ("date", &date)])
    }

    /// What a council's document is called in its country.
    pub(super) fn council_name(&self, council: &Council) -> String {
        self.profile(council).map_or_else(|| self.say("type-council"), |profile| self.text(&profile.document))
    }

    /// What a council is called in its country.
    fn council_short(&self, council: &Council) -> String {
        let short = self.profile(council).and_then(|profile| profile.short.as_ref());
        self.maybe(short).unwrap_or_else(|| self.say("type-council"))
    }

    /// The numeral of a council, its month and its weekday; of a council of several days the first and the last.
    pub(super) fn numeral(&self, council: &Council) -> [String; 3] {
        let strings = self.theme.strings();
        let days = council.days();
        let Some(last) = days.last().copied().or_else(|| council.date()) else { return Default::default() };
        let first = days.first().copied().unwrap_or(last);
        let range = |before: String, after: String| {
            if first == last || before == after {
                return after;
            }
            self.say_with("day-range", &[("first", &before), ("last", &after)])
        };
        let month = match (first.year() == last.year(), first.month() == last.month()) {
            (true, true) => calendar::month_year(strings, last),
            (true, false) => {
                range(self.say(&format!("month-{}", first.month())), calendar::month_year(strings, last))
            }
            (false, _) => range(calendar::month_year(strings, first), calendar::month_year(strings, last)),
        };
        let numeral = range(calendar::day(strings, first), calendar::day(strings, last));
        [numeral, month, range(calendar::weekday(strings, first), calendar::weekday(strings, last))]
    }

    /// What a document says in one or two sentences.
    pub fn summary(&self, document: &Document) -> Option<String> {
        let trunk = document.trunk();
        let written = self.maybe(trunk.summary.as_ref());
        let prose = || {
            let council = document.council();
            let bodies = trunk.body.iter().chain(council.and_then(|council| council.preamble.as_ref()));
            bodies.map(|body| body.prose.summary.clone()).find(|summary| !summary.is_empty())
        };
        let facts = || trunk.key_facts.first().map(|fact| self.text(fact));
        let own = || match &document.content {
            Content::FactCheck(factcheck) => self.maybe(factcheck.fact.as_ref()),
            Content::Consultation(consultation) => self.maybe(consultation.question.as_ref()),
            _ => None,
        };
        let reason = || document.council().and_then(|council| self.maybe(council.reason.as_ref()));
        written.or_else(reason).or_else(own).or_else(prose).or_else(facts).or_else(|| self.contents(document))
    }

    /// « 4 points à l’ordre du jour, 3 nominations »: what is left to say of a council without a word of its own.
    fn contents(&self, document: &Document) -> Option<String> {
        let council = document.council()?;
        let count = |id: &str, n: usize| {
            (n > 0).then(|| {
                self.theme
                    .strings()
                    .say_with(id, &[("count", Arg::Number(i64::try_from(n).unwrap_or(i64::MAX)))])
            })
        };
        let parts: Vec<String> = [
            count("items-count", council.items.len()),
            count("nominations-count", council.nominations.len()),
        ]
        .into_iter()
        .flatten()
        .collect();
        (!parts.is_empty()).then(|| format!("{}.", self.enumerated(&parts)))
    }

    /// « 18 nov. 2026 ».
    pub(super) fn short_date(&self, date: Date) -> DateView {
        let words = self.once.short_dates.words(date, || calendar::date_short(self.theme.strings(), date));
        DateView { iso: date.to_string(), words }
    }

    /// « 18 novembre 2026 ».
    pub(super) fn date(&self, date: Date) -> DateView {
        let words = self.once.medium_dates.words(date, || calendar::date_medium(self.theme.strings(), date));
        DateView { iso: date.to_string(), words }
    }

    /// « mercredi 18 novembre 2026 ».
    pub(super) fn long_date(&self, date: Date) -> DateView {
        calendar::view(self.theme.strings(), date, calendar::date_long)
    }

    /// A date, with the time where one was written.
    pub(super) fn moment(&self, moment: &Moment) -> DateView {
        let zone = &self.site.config.zone;
        match moment.time(zone) {
            None => self.date(moment.date(zone)),
            Some(_) => self.instant(moment.opens(zone)),
        }
    }

    /// « 18 novembre 2026 à 17 h 40 ».
    pub(super) fn instant(&self, at: Timestamp) -> DateView {
        let local = zoned(at, &self.site.config.zone);
        let words = calendar::moment(self.theme.strings(), local.date(), local.time());
        DateView { iso: self.iso(at), words }
    }

    /// RFC 3339 with the site's offset.
    pub fn iso(&self, at: Timestamp) -> String {
        crate::time::rfc3339(at, &self.site.config.zone)
    }

    /// When a document was published: with the time where it is known.
    pub(super) fn published(&self, document: &Document) -> DateView {
        if document.moment_known {
            return self.instant(document.published);
        }
        self.date(zoned(document.published, &self.site.config.zone).date())
    }

    /// The time from the end of the sitting to the publication, where both moments are known.
    pub(super) fn delay(&self, document: &Document) -> Option<String> {
        let session = document.council()?.sessions.last()?;
        let end = session.end.filter(|_| document.moment_known)?;
        let ended = crate::time::instant(session.date.to_datetime(end), &self.site.config.zone);
        let minutes = document.published.duration_since(ended).as_mins();
        let minutes = u64::try_from(minutes).ok().filter(|minutes| *minutes > 0)?;
        Some(quantity::duration(self.theme.strings(), minutes))
    }
}

/// A text that the page puts between quotation marks, without those that stand round the whole of it already.
pub(super) fn unquoted(text: String) -> String {
    let pairs = [('«', '»'), ('“', '”'), ('"', '"')];
    let inside = pairs.iter().find_map(|(open, close)| {
        let inside = text.trim().strip_prefix(*open)?.strip_suffix(*close)?;
        // « Oui » et « non » are two.
        (!inside.contains([*open, *close])).then_some(inside)
    });
    let blank = |c: char| c.is_whitespace() || c == '\u{202f}';
    let inside = inside.map(|inside| inside.trim_matches(blank).to_owned());
    inside.unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::unquoted;

    #[test]
    fn what_is_quoted_already_is_not_quoted_twice() {
        let inside = |text: &str| unquoted(text.to_owned());
        assert_eq!(inside("«\u{202f}Plus de crédit\u{202f}?\u{202f}»"), "Plus de crédit\u{202f}?");
        assert_eq!(inside("“Free”"), "Free");
        assert_eq!(inside("« Oui » et « non »"), "« Oui » et « non »");
        assert_eq!(inside("Il dit « oui »"), "Il dit « oui »");
    }
}
