//! A document as one piece of plain HTML, for feeds: what its page says, without the page.

use super::Composer;
use super::blocks::block_lines;
use crate::content::council::{Council, Group, Part};
use crate::content::council_item::Item;
use crate::content::nomination::Mission;
use crate::content::trunk::Trunk;
use crate::links::Place;
use crate::route::Route;
use crate::site::{Content, Document};
use crate::view::NominationView;
use crate::vocabulary::Choice;
use crate::vocabulary::values::Nature;
use std::fmt::Write as _;

impl Composer<'_> {
    /// The whole document, its addresses absolute.
    pub(super) fn content(&self, document: &Document, route: &Route) -> String {
        let trunk = document.trunk();
        let mut html = String::new();
        if let Some(summary) = self.maybe(trunk.summary.as_ref()) {
            let _ = write!(html, "<p><strong>{}</strong></p>", escaped(&summary));
        }
        self.banner_lines(document, &mut html);
        self.correction_lines(document, &mut html);
        html += &self.text_content(document, route);
        self.pictures(trunk, &mut html);
        html
    }

    /// Its text alone: without what became of it, and without pictures.
    pub(super) fn text_content(&self, document: &Document, route: &Route) -> String {
        let place = Place::Document(document);
        let trunk = document.trunk();
        let mut html = String::new();
        list(&mut html, &self.texts(&trunk.key_facts));
        match &document.content {
            Content::Communique(communique) => list(&mut html, &block_lines(self, communique)),
            Content::Council(council) => self.council_content(place, route, council, &mut html),
            Content::FactCheck(_) | Content::Consultation(_) | Content::Question(_) => {
                list(&mut html, &self.answer_lines(document));
            }
        }
        html += &self.absolute_html(place, route, trunk.body.as_ref());
        list(&mut html, &self.texts(&trunk.what_to_do));
        self.quote_lines(trunk, &mut html);
        html
    }

    fn council_content(&self, place: Place<'_>, route: &Route, council: &Council, html: &mut String) {
        if let Some(reason) = self.maybe(council.reason.as_ref()) {
            let _ = write!(html, "<p>{}</p>", escaped(&reason));
        }
        *html += &self.absolute_html(place, route, council.preamble.as_ref());
        for part in &council.parts {
            let (title, _) = self.part_title(&part.title);
            heading(html, 2, part.number.as_ref(), &title);
            *html += &self.absolute_html(place, route, part.intro.as_ref());
            part.groups.iter().for_each(|group| self.group_content(place, route, council, group, html));
            if part.nominations {
                self.nomination_content(council, part, html);
            }
        }
        let missions: Vec<String> =
            council.missions.iter().map(|mission| self.mission_line(mission)).collect();
        list(html, &missions);
    }

    /// The items of a part, under their heading where they have one: it may be the first of them.
    fn group_content(
        &self,
        place: Place<'_>,
        route: &Route,
        council: &Council,
        group: &Group,
        html: &mut String,
    ) {
        let mut items = group.items.iter().map(|item| &council.items[*item]);
        let Some(title) = &group.title else {
            items.for_each(|item| self.item_content(place, route, item, 3, html));
            return;
        };
        heading(html, 3, group.number.as_ref(), &self.part_title(title).0);
        if group.headed
            && let Some(head) = items.next()
        {
            *html += &self.absolute_html(place, route, head.body.as_ref());
        }
        items.for_each(|item| self.item_content(place, route, item, 4, html));
    }

    fn nomination_content(&self, council: &Council, part: &Part, html: &mut String) {
        for group in self.nomination_groups(council, part) {
            if let Some(institution) = &group.institution {
                heading(html, 3, None, group.title.as_ref().unwrap_or(&institution.name));
            }
            let lines: Vec<String> =
                group.nominations.iter().map(|line| self.nomination_line(line)).collect();
            list(html, &lines);
        }
    }

    /// « Madame Prénom NOM : Ombreval, signature d’un accord ».
    fn mission_line(&self, mission: &Mission) -> String {
        let mission = self.mission(mission);
        let details: Vec<String> = mission.place.into_iter().chain(mission.purpose).collect();
        if details.is_empty() { mission.who } else { self.labelled(&mission.who, &self.enumerated(&details)) }
    }

    fn item_content(&self, place: Place<'_>, route: &Route, item: &Item, level: u8, html: &mut String) {
        heading(html, level, item.number.as_ref(), &self.text(&item.title));
        let nature = item.nature.filter(|nature| *nature != Nature::Other);
        let nature = nature.map(|nature| self.say(&format!("nature-{}", nature.word())));
        let action = item.action.map(|action| self.say(&format!("action-{}", action.word())));
        if action.is_some() {
            let words: Vec<String> = nature.into_iter().chain(action).collect();
            let _ = write!(html, "<p><em>{}</em></p>", escaped(&words.join(" · ")));
        }
        *html += &self.absolute_html(place, route, item.body.as_ref());
        let below = (level + 1).min(6);
        item.children.iter().for_each(|child| self.item_content(place, route, child, below, html));
    }

    /// « Directrice générale des Eaux : Madame Prénom NOM », with the act where it is no appointment.
    pub(super) fn nomination_line(&self, nomination: &NominationView) -> String {
        let persons: Vec<&str> = nomination.persons.iter().map(|person| person.name.as_str()).collect();
        let mut line = self.labelled(&nomination.post, &self.enumerated(&persons));
        if let Some(person) = &nomination.replaces {
            let replaces = self.say_with("nomination-replaces", &[("person", person)]);
            line = self.enumerated(&[line, replaces]);
        }
        if nomination.act != "appointed" {
            line = format!("{line} ({})", self.say(&format!("act-{}", nomination.act)));
        }
        line
    }

    pub(super) fn labelled(&self, label: &str, value: &str) -> String {
        format!("{label}{}{value}", self.say("colon"))
    }

    fn banner_lines(&self, document: &Document, html: &mut String) {
        for (words, link) in self.banners(document).iter().filter_map(|banner| self.banner_line(banner)) {
            let _ = write!(html, "<p><strong>{}</strong>", escaped(&words));
            if let Some((url, label)) = link {
                let _ = write!(html, " <a href=\"{}\">{}</a>", escaped(&url), escaped(&label));
            }
            html.push_str("</p>");
        }
    }

    fn correction_lines(&self, document: &Document, html: &mut String) {
        let lines: Vec<String> =
            self.made(document).map(|correction| self.correction(correction).text).collect();
        list(html, &lines);
    }

    fn quote_lines(&self, trunk: &Trunk, html: &mut String) {
        for quote in self.quotes(trunk) {
            let _ = write!(html, "<blockquote><p>{}</p>", escaped(&quote.text));
            let who: Vec<String> = quote.person.into_iter().chain(quote.role).collect();
            if !who.is_empty() {
                let _ = write!(html, "<p>— {}</p>", escaped(&self.enumerated(&who)));
            }
            html.push_str("</blockquote>");
        }
    }

    fn pictures(&self, trunk: &Trunk, html: &mut String) {
        for image in trunk.images.iter().filter_map(|image| self.image(&trunk.path, image)) {
            let _ = write!(
                html,
                "<p><img src=\"{}\" alt=\"{}\" width=\"{}\" height=\"{}\"></p>",
                escaped(&self.routes.whole(&image.src)),
                escaped(&image.alt),
                image.width,
                image.height
            );
        }
    }
}

fn heading(html: &mut String, level: u8, number: Option<&String>, title: &str) {
    if title.is_empty() {
        return;
    }
    let number = number.map(|number| format!("{number} ")).unwrap_or_default();
    let _ = write!(html, "<h{level}>{}{}</h{level}>", escaped(&number), escaped(title));
}

fn list(html: &mut String, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    html.push_str("<ul>");
    for line in lines {
        let _ = write!(html, "<li>{}</li>", escaped(line));
    }
    html.push_str("</ul>");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
