//! A report as its profile prints it: its opening and closing sentences, its parts with their headings and numbers.

use super::Composer;
use super::articles::{self, Form};
use crate::content::Reference;
use crate::content::council::{Council, Group, Part, PartTitle};
use crate::content::formula::fill;
use crate::content::profile::Profile;
use crate::lang::LocalText;
use crate::links::Place;
use crate::place::nominations_anchor;
use crate::theme::{Arg, calendar};
use crate::time;
use crate::view::{CouncilGroupView, CouncilSectionView, InstitutionRefView, ItemView};
use crate::vocabulary::Choice;
use crate::vocabulary::values::{Nature, Stage};
use jiff::civil::Date;

/// What stands in the place of a sentence's names.
type Values = Vec<(&'static str, Option<String>)>;

impl Composer<'_> {
    /// The profile's opening sentence. An agenda is of a sitting that has not been: it has none.
    pub(super) fn opening(&self, council: &Council) -> Option<String> {
        let opening = self.profile(council)?.words.opening.as_ref()?;
        (council.stage != Stage::Agenda).then(|| self.sentence(opening, &self.values(council)))
    }

    /// The profile's closing sentence, under a report that is whole.
    pub(super) fn closing(&self, council: &Council) -> Option<String> {
        let closing = self.profile(council)?.words.closing.as_ref()?;
        (council.stage == Stage::Full).then(|| self.sentence(closing, &self.values(council)))
    }

    fn sentence(&self, sentence: &LocalText, values: &[(&'static str, Option<String>)]) -> String {
        let filled = fill(sentence.get(self.site.language()), values);
        let filled = articles::contracted(&filled, self.site.language());
        self.set(&capitalised(filled.trim()))
    }

    fn values(&self, council: &Council) -> Values {
        let words = self.profile(council).map(|profile| &profile.words);
        let chair = match &council.chair {
            Some(chair) => Some(self.chair(chair)),
            None => self.maybe(words.and_then(|words| words.chair.as_ref())),
        };
        let place = self.maybe(council.place.as_ref()).map(|place| self.at_place(&place));
        let days = self.days(council);
        vec![
            ("date", Some(self.on_days(council, &days))),
            ("day", Some(days)),
            ("hijri", self.hijri(council)),
            ("time", self.hours(council)),
            ("place", place.or_else(|| self.maybe(words.and_then(|words| words.place.as_ref())))),
            ("chair", chair),
            ("kind", Some(self.say(&format!("council-kind-{}", council.kind.word())))),
            ("counts", self.counts(council)),
        ]
    }

    /// « au Palais de la République »: a place that a report names by itself, in a sentence.
    fn at_place(&self, place: &str) -> String {
        const PLACED: [&str; 10] =
            ["à ", "au ", "aux ", "dans ", "en ", "sur ", "chez ", "par ", "at ", "in "];
        const PORTUGUESE: [&str; 8] =
            ["palácio", "centro", "hotel", "sede", "gabinete", "casa", "estádio", "sala"];
        let language = self.site.language().primary();
        let begins = |words: &[&str]| words.iter().any(|word| place.to_lowercase().starts_with(word));
        let placed = match language {
            "pt" => begins(&["em ", "no ", "na ", "nos ", "nas "]),
            "ha" => begins(&["a ", "cikin "]),
            _ => begins(&PLACED),
        };
        let common = match language {
            "fr" => begins(&["palais", "centre", "hôtel", "siège", "cabinet", "château", "stade", "camp"]),
            "pt" => begins(&PORTUGUESE),
            _ => false,
        };
        if placed {
            articles::lowered(place)
        } else if common {
            articles::named(place, Form::At, language)
        } else {
            self.say_with("at-place", &[("place", place)])
        }
    }

    /// « mercredi 18 novembre 2026 », « 17 et 18 novembre 2026 ».
    pub(super) fn days(&self, council: &Council) -> String {
        let days = council.days();
        match days.as_slice() {
            [] => council.date().map(|date| self.long(date)).unwrap_or_default(),
            [day] => self.long(*day),
            days => self.set(&calendar::days(self.theme.strings(), days)),
        }
    }

    fn long(&self, date: Date) -> String {
        self.set(&calendar::date_long(self.theme.strings(), date))
    }

    /// The same in a sentence: « le mercredi 18 novembre 2026 », « les 17 et 18 novembre 2026 ».
    fn on_days(&self, council: &Council, words: &str) -> String {
        let days = council.days();
        match days.first().copied().or_else(|| council.date()) {
            Some(_) if days.len() > 1 => self.say_with("on-days", &[("date", words)]),
            Some(day) => self.on_day(day, words),
            None => String::new(),
        }
    }

    /// « le mercredi 18 novembre 2026 »; the weekday's number, 1 for Monday, is for languages in which it has a gender.
    fn on_day(&self, day: Date, words: &str) -> String {
        let weekday = i64::from(day.weekday().to_monday_one_offset());
        let values = [("date", Arg::Text(words)), ("weekday", Arg::Number(weekday))];
        self.theme.strings().say_with("on-day", &values)
    }

    /// The day of the Islamic calendar, where the country prints it: the report's own, else by the table.
    pub(super) fn hijri(&self, council: &Council) -> Option<String> {
        if let Some(written) = self.maybe(council.hijri.as_ref()) {
            return Some(written);
        }
        self.profile(council).filter(|profile| profile.hijri)?;
        let day = time::hijri(council.date()?)?;
        let month = self.say(&format!("hijri-month-{}", day.month));
        Some(self.say_with(
            "hijri-date",
            &[("day", &day.day.to_string()), ("month", &month), ("year", &day.year.to_string())],
        ))
    }

    /// « de 10 h à 13 h 27 »; of a council of several days each has its own.
    fn hours(&self, council: &Council) -> Option<String> {
        let [session] = council.sessions.as_slice() else { return None };
        let time = |time| calendar::time(self.theme.strings(), time);
        let (start, end) = (session.start.map(time)?, session.end.map(time)?);
        Some(self.say_with("hours-from-to", &[("start", &start), ("end", &end)]))
    }

    /// « un projet de loi, trois décrets et quatre communications ».
    fn counts(&self, council: &Council) -> Option<String> {
        let natures = Nature::WORDS.iter().map(|(nature, word, _)| (*nature, *word));
        let counts = natures.filter_map(|(nature, word)| {
            let of =
                |item: &&crate::content::council_item::Item| item.nature.unwrap_or(Nature::Other) == nature;
            let count = council.items.iter().filter(of).count();
            (count > 0).then(|| self.count(&format!("count-{word}"), count))
        });
        let counts: Vec<String> = counts.collect();
        (!counts.is_empty()).then(|| self.listed_words(&counts))
    }

    fn count(&self, id: &str, count: usize) -> String {
        let spelt = format!("number-{count}");
        let words = if count <= 10 { self.say(&spelt) } else { self.number(count) };
        let number = i64::try_from(count).unwrap_or(i64::MAX);
        self.theme.strings().say_with(id, &[("count", Arg::Number(number)), ("words", Arg::Text(&words))])
    }

    /// « un, deux et trois ».
    pub(super) fn listed_words(&self, words: &[String]) -> String {
        calendar::listed(self.theme.strings(), words)
    }

    /// The parts of a report as they are printed.
    pub(super) fn sections(&self, place: Place<'_>, council: &Council) -> Vec<CouncilSectionView> {
        let profile = self.profile(council);
        let mut sections: Vec<CouncilSectionView> =
            council.parts.iter().map(|part| self.section(place, council, part, profile)).collect();
        let own = match place {
            Place::Document(document) => nominations_anchor(document),
            Place::Page(_) => None,
        };
        if let Some(section) = sections.iter_mut().find(|section| !section.nominations.is_empty()) {
            section.nominations_id = own.map(str::to_owned);
        }
        sections
    }

    fn section(
        &self,
        place: Place<'_>,
        council: &Council,
        part: &Part,
        profile: Option<&Profile>,
    ) -> CouncilSectionView {
        let (title, url) = self.part_title(&part.title);
        let under = subject(&part.title);
        let mut items: Vec<ItemView> =
            part.minutes.then(|| self.minutes(council, profile)).flatten().into_iter().collect();
        let mut groups = Vec::new();
        for group in &part.groups {
            match &group.title {
                Some(title) => groups.push(self.group(place, council, group, title, profile)),
                None => items.extend(
                    group.items.iter().map(|item| self.item(place, &council.items[*item], profile, under)),
                ),
            }
        }
        let nominations = if part.nominations { self.nomination_groups(council, part) } else { Vec::new() };
        let grouped: usize =
            groups.iter().map(|group| group.items.len() + usize::from(!group.intro.is_empty())).sum();
        let count = if part.nominations { council.nominations.len() } else { items.len() + grouped };
        CouncilSectionView {
            id: part.anchor.clone(),
            number: part.number.clone(),
            title,
            url,
            lead: self.maybe(part.lead.as_ref()),
            intro: self.html(place, part.intro.as_ref()),
            items,
            groups,
            nominations_id: None,
            nominations,
            nominations_style: profile.map_or("table", |profile| profile.nominations.style.word()).to_owned(),
            count: u32::try_from(count).unwrap_or(u32::MAX),
        }
    }

    fn group(
        &self,
        place: Place<'_>,
        council: &Council,
        group: &Group,
        title: &PartTitle,
        profile: Option<&Profile>,
    ) -> CouncilGroupView {
        let head = group.items.first().filter(|_| group.headed).map(|item| &council.items[*item]);
        let under = subject(title);
        let (title, url) = self.part_title(title);
        let items = group.items.iter().skip(usize::from(group.headed));
        CouncilGroupView {
            id: head.map(|item| item.anchor.clone()),
            number: group.number.clone(),
            title,
            url,
            intro: self.html(place, head.and_then(|item| item.body.as_ref())),
            items: items.map(|item| self.item(place, &council.items[*item], profile, under)).collect(),
        }
    }

    /// The first point of a list: the minutes of the sitting before were approved.
    fn minutes(&self, council: &Council, profile: Option<&Profile>) -> Option<ItemView> {
        let sentence = profile?.words.minutes.as_ref()?;
        let day = council.previous_minutes_approved.as_ref()?.value;
        let values = [("date", Some(self.on_day(day, &self.long(day))))];
        let number = profile.filter(|profile| !profile.numbering.is_empty());
        Some(ItemView {
            id: "_proces-verbal".to_owned(),
            number: number.map(|profile| profile.numbering.replace("{item}", "1")),
            title: self.sentence(sentence, &values),
            ..ItemView::default()
        })
    }

    /// What stands over a part, and the address of the institution that it is about.
    pub(super) fn part_title(&self, title: &PartTitle) -> (String, Option<String>) {
        match title {
            PartTitle::Text(text) => (self.text(text), None),
            PartTitle::Of(formula, institution) => {
                let shown = self.shown(institution);
                (self.about(formula, &shown.name), shown.url)
            }
        }
    }

    /// A sentence about an institution: « Au titre du ministère de la Santé ».
    pub(super) fn about(&self, formula: &LocalText, name: &str) -> String {
        let tag = self.site.language().tag();
        let form = |form: Form| Some(articles::named(name, form, tag));
        let values = [
            ("institution", form(Form::Bare)),
            ("of_institution", form(Form::Of)),
            ("at_institution", form(Form::At)),
        ];
        self.set(&capitalised(&fill(formula.get(self.site.language()), &values)))
    }

    /// An institution of the portal, or the name that was written.
    pub(super) fn shown(&self, institution: &Reference) -> InstitutionRefView {
        institution.target.map_or_else(|| self.unknown(institution), |index| self.institution(index))
    }

    /// Institutions as they are named in a sentence.
    pub(super) fn in_sentence<'r>(
        &self,
        references: impl Iterator<Item = &'r Reference>,
        form: Form,
    ) -> Vec<InstitutionRefView> {
        let tag = self.site.language().tag();
        let found = references.filter_map(|reference| reference.target).map(|index| self.institution(index));
        found
            .map(|shown| InstitutionRefView {
                name: self.set(&articles::named(&shown.name, form, tag)),
                ..shown
            })
            .collect()
    }
}

/// The institution that a heading is about.
fn subject(title: &PartTitle) -> Option<&Reference> {
    match title {
        PartTitle::Of(_, institution) => Some(institution),
        PartTitle::Text(_) => None,
    }
}

/// A sentence begins with a capital.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
