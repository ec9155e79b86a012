//! What follows from promises beside the pages: the feed of what turns late or silent, the calendar of what is expected,
//! the badge of an institution.

use super::Composer;
use super::feeds::FOUNDED;
use crate::feed::icalendar::{Calendar, Event};
use crate::feed::{self, Author, Entry};
use crate::fresh::{Commitment, Owner, Promised, State};
use crate::time::{instant, zoned};
use jiff::Timestamp;
use jiff::civil::Time;
use quick_xml::escape::escape;

/// The height of a badge, and what a letter of it takes, in pixels.
const HEIGHT: usize = 28;
const LETTER: usize = 8;

impl Composer<'_> {
    /// An entry for each promise that turned late, and one more where it turned silent: what has a date keeps its identity.
    pub(super) fn alarms(&self) -> Vec<Entry> {
        self.freshness.promises().flat_map(|(owner, own)| self.turned(owner, own)).collect()
    }

    fn turned(&self, owner: &Owner, own: &Commitment) -> Vec<Entry> {
        let Some((turning, expected)) = own.standing.turning.zip(own.standing.expected) else {
            return Vec::new();
        };
        let turns = [(State::Late, Some(turning.late)), (State::Silent, turning.silent)];
        let turns = turns.into_iter().filter(|(state, _)| own.standing.state >= *state);
        turns
            .filter_map(|(state, at)| Some((state, at?)))
            .map(|(state, at)| {
                let standing = crate::fresh::Standing { state, ..own.standing };
                let then = Commitment { standing, promised: own.promised.clone(), timeliness: None };
                let words = self.fresh_state(&then).words.plain();
                let title = format!("{}{}{words}", self.whose(owner), self.say("colon"));
                let promised = self.promise_id(own, ':');
                let specific = format!("fresh:{}:{promised}:{expected}:{}", owner.id, state.word());
                let moment = zoned(at, &self.site.config.zone);
                Entry {
                    id: feed::tag_uri(self.routes.host(), FOUNDED, &specific),
                    url: self.where_promised(owner, own),
                    summary: self.promised(own),
                    content_html: String::new(),
                    title,
                    published: moment.clone(),
                    updated: moment,
                    authors: vec![Author { name: self.site_name(), url: None }],
                    categories: vec![self.say("fresh-title")],
                    image: None,
                    attachments: Vec::new(),
                    lang: None,
                }
            })
            .collect()
    }

    /// What is expected when.
    pub fn calendar(&self) -> Calendar {
        let event = |(owner, own): (&Owner, &Commitment)| {
            let day = own.standing.expected.filter(|_| own.standing.state != State::None)?;
            Some(Event {
                uid: format!("{}-{}-{day}@{}", owner.id, self.promise_id(own, '-'), self.routes.host()),
                day,
                stamp: self.known(own),
                summary: format!("{}{}{}", self.whose(owner), self.say("colon"), self.promised(own)),
                url: self.where_promised(owner, own),
            })
        };
        let name = format!("{} — {}", self.say("fresh-title"), self.site_name());
        Calendar { name, events: self.freshness.promises().filter_map(event).collect() }
    }

    /// Which promise it is among those of one owner; a council's item is named without the sign that begins a fragment.
    fn promise_id(&self, own: &Commitment, between: char) -> String {
        let subject =
            own.promised.subject(self.site).map(|subject| subject.replace(['/', '#'], &between.to_string()));
        let parts = std::iter::once(own.promised.word().to_owned()).chain(subject);
        parts.collect::<Vec<_>>().join(&between.to_string())
    }

    /// From when on a day is expected: since the report before it, or the document that promises it; else since the
    /// portal's first day.
    fn known(&self, own: &Commitment) -> Timestamp {
        if let Promised::Once(pledge) = &own.promised
            && let Some((place, _)) = pledge.document()
        {
            return self.site.documents[place].published;
        }
        let opened = self.site.config.opened_on.unwrap_or(jiff::civil::date(2026, 1, 1));
        let founded = instant(opened.to_datetime(Time::midnight()), &self.site.config.zone);
        own.standing.last.map_or(founded, |last| last.at)
    }

    fn whose(&self, owner: &Owner) -> String {
        if let Some(index) = owner.institution {
            return self.institution(index).name;
        }
        let profile = self.site.profiles.get(&owner.id);
        profile.map(|profile| self.text(&profile.document)).unwrap_or_default()
    }

    /// The document that promised, else who did.
    fn where_promised(&self, owner: &Owner, own: &Commitment) -> String {
        if let Promised::Once(pledge) = &own.promised
            && let Some(link) = self.pledge_link(pledge)
        {
            return self.routes.whole(&link.url);
        }
        let route = match owner.institution {
            Some(_) => self.routes.institution(&owner.id),
            None => self.routes.freshness(),
        };
        self.routes.absolute(&route)
    }

    /// The badge of an institution, to stand on any page: its name and its state, as a drawing that is read aloud.
    pub fn badge(&self, index: usize) -> String {
        let Some(owner) = self.freshness.of_institution(index) else { return String::new() };
        let state = self.fresh_state(owner.worst());
        let name = self.institution(index).short;
        let words = format!("{} {}", state.sign, state.words.plain());
        let width = |text: &str| text.chars().count() * LETTER + 2 * LETTER;
        let (left, right) = (width(&name), width(&words));
        let colour = match owner.state() {
            State::Silent => "#9b231b",
            State::Late | State::Due => "#7d4a00",
            State::UpToDate => "#0b3d2e",
            State::Suspended | State::None => "#46524c",
        };
        let (name, words) = (escape(&*name), escape(&*words));
        let (lang, dir) = (self.site.language().tag(), self.site.language().direction());
        let all = left + right;
        let (first, second) =
            if dir == "rtl" { (right + left / 2, right / 2) } else { (left / 2, left + right / 2) };
        let coloured = if dir == "rtl" { 0 } else { left };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{all}\" height=\"{HEIGHT}\" viewBox=\"0 0 {all} {HEIGHT}\" role=\"img\" aria-labelledby=\"t\" lang=\"{lang}\">\
             <title id=\"t\">{name}{} {words}</title>\
             <rect width=\"{all}\" height=\"{HEIGHT}\" fill=\"#eef1ea\"/>\
             <rect x=\"{coloured}\" width=\"{right}\" height=\"{HEIGHT}\" fill=\"{colour}\"/>\
             <g font-family=\"Noto Sans, Helvetica Neue, Arial, sans-serif\" font-size=\"13\" text-anchor=\"middle\" direction=\"{dir}\">\
             <text x=\"{first}\" y=\"19\" fill=\"#16211c\">{name}</text>\
             <text x=\"{second}\" y=\"19\" fill=\"#fff\" font-weight=\"700\">{words}</text></g></svg>\n",
            self.say("colon")
        )
    }
}
