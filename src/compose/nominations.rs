//! Nominations and missions of a council, as they are shown.

use super::Composer;
use super::articles::lowered;
use crate::content::Reference;
use crate::content::council::{Council, Part};
use crate::content::nomination::{Mission, Nomination};
use crate::content::profile::Nominations;
use crate::lang::Language;
use crate::view::{
    DecreeView, InstitutionRefView, MissionView, NominationGroupView, NominationView, PersonView,
};
use crate::vocabulary::layout::NominationStyle;
use crate::vocabulary::{Choice, fold};

impl Composer<'_> {
    /// Nominations under the institution that stands above them, in the report's order.
    pub(super) fn nomination_groups(&self, council: &Council, part: &Part) -> Vec<NominationGroupView> {
        let profile = self.profile(council);
        let style = profile.map(|profile| &profile.nominations);
        let mut groups: Vec<NominationGroupView> = Vec::new();
        for nomination in &council.nominations {
            let grouped = style.is_none_or(|style| style.grouped);
            let institution = nomination.institution.as_ref().filter(|_| grouped).map(|it| self.shown(it));
            let view = self.nomination(nomination, style);
            if let Some(group) = groups.last_mut().filter(|group| group.institution == institution) {
                group.nominations.push(view);
                continue;
            }
            // A heading that names no institution of the portal stands as it was written.
            let known = institution.as_ref().is_some_and(|it| it.url.is_some());
            let formula = style.and_then(|style| style.group.as_ref()).filter(|_| known);
            let title = formula.zip(institution.as_ref()).map(|(formula, it)| self.about(formula, &it.name));
            groups.push(NominationGroupView { number: None, title, institution, nominations: vec![view] });
        }
        let numbered = groups.iter_mut().filter(|group| group.institution.is_some());
        for (index, group) in numbered.enumerate() {
            let pattern = part.group_numbering.as_ref();
            group.number = pattern.map(|pattern| pattern.replace("{group}", &(index + 1).to_string()));
        }
        groups
    }

    /// An institution that has no page: its name as written.
    pub(super) fn unknown(&self, institution: &Reference) -> InstitutionRefView {
        let name = self.set(&institution.name.value);
        InstitutionRefView { short: name.clone(), name, url: None, ..InstitutionRefView::default() }
    }

    fn nomination(&self, nomination: &Nomination, style: Option<&Nominations>) -> NominationView {
        let persons = nomination.persons.iter().map(|person| PersonView {
            name: self.person(&person.name),
            rank: self.maybe_set(person.rank.as_ref()),
        });
        let view = NominationView {
            act: nomination.act.word().to_owned(),
            post: self.set(&nomination.post),
            persons: persons.collect(),
            sentence: None,
            replaces: nomination.replaces.as_ref().map(|person| self.person(person)),
            effective_on: nomination.effective_on.map(|date| self.date(date)),
            term_years: nomination.term_years,
            decree: nomination.decree_number.as_ref().map(|number| DecreeView {
                number: self.set(number),
                date: nomination.decree_date.map(|date| self.date(date)),
            }),
        };
        match style.filter(|style| style.style == NominationStyle::Sentence) {
            Some(style) => NominationView { sentence: Some(self.said(&view, style)), ..view },
            None => view,
        }
    }

    /// « Madame Prénom NOM, ingénieure, est nommée directrice générale des Eaux ».
    fn said(&self, nomination: &NominationView, style: &Nominations) -> String {
        let named = |person: &PersonView| match &person.rank {
            Some(rank) => format!("{}, {rank},", person.name),
            None => person.name.clone(),
        };
        let names: Vec<String> = nomination.persons.iter().map(named).collect();
        let person = self.listed_words(&names);
        let language = self.site.language();
        let who = who(nomination, language);
        let post = if language.is_french() { lowered(&nomination.post) } else { nomination.post.clone() };
        let values = |verb: &str| {
            let own = style.acts.get(nomination.act.as_str()).map(|_| verb.to_owned());
            let id = own
                .as_ref()
                .map_or_else(|| format!("nomination-{}", nomination.act), |_| "nomination-said".to_owned());
            self.say_with(&id, &[("person", &person), ("post", &post), ("who", who), ("verb", verb)])
        };
        let verb = style.acts.get(nomination.act.as_str()).map(|forms| form(forms.get(language), who));
        let sentence = values(verb.unwrap_or_default());
        // A rank stands between commas, but for one that another comma or the end follows.
        self.set(&sentence.replace(",,", ",").trim_end_matches(',').replace(", et", " et"))
    }

    pub(super) fn mission(&self, mission: &Mission) -> MissionView {
        MissionView {
            who: self.person(&mission.who),
            place: self.maybe_set(mission.place.as_ref()),
            from: mission.from.map(|date| self.date(date)),
            to: mission.to.map(|date| self.date(date)),
            purpose: self.maybe_set(mission.purpose.as_ref()),
        }
    }
}

/// Of whom a sentence speaks: `woman`, `man`, `women`, `men`, or `other` where nothing says it.
fn who(nomination: &NominationView, language: &Language) -> &'static str {
    let genders: Vec<Option<bool>> = nomination.persons.iter().map(|person| is_woman(&person.name)).collect();
    match genders.as_slice() {
        [one] => match one.or_else(|| names_a_woman(&nomination.post, language)) {
            Some(true) => "woman",
            Some(false) => "man",
            None => "other",
        },
        all if all.iter().all(|one| *one == Some(true)) => "women",
        _ => "men",
    }
}

/// By the title of courtesy that a name begins with.
fn is_woman(name: &str) -> Option<bool> {
    match fold(name.split([' ', '\u{a0}', '\u{202f}']).next()?).as_str() {
        "madame" | "mme" | "mademoiselle" | "mlle" | "mesdames" | "ms" | "mrs" | "miss" | "senhora"
        | "senhoras" | "sra" | "sras" | "dra" | "dona" | "malama" | "hajiya" | "uwargida" => Some(true),
        "monsieur" | "m" | "messieurs" | "mm" | "mr" | "senhor" | "senhores" | "sr" | "srs" | "malam"
        | "alhaji" => Some(false),
        _ => None,
    }
}

/// By the first word of a post: « Directrice », « Directeur »; « Diretora-Geral », « Diretor-Geral ». In Hausa most posts have
/// one word for both.
fn names_a_woman(post: &str, language: &Language) -> Option<bool> {
    let first = fold(post.split([' ', '\u{a0}', '\u{202f}']).next()?);
    if language.is_portuguese() {
        let noun = first.split('_').next()?;
        let ends = |endings: &[&str]| endings.iter().any(|ending| noun.ends_with(ending));
        let woman = ends(&["ora", "eira", "ria", "riz", "ada"]);
        return (woman || ends(&["or", "eiro", "rio", "ado"])).then_some(woman);
    }
    if language.primary() == "ha" {
        return None;
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| first.ends_with(ending));
    if ends(&["trice", "euse", "iere", "ante", "ente", "ee", "fete", "ale", "cheffe", "ienne", "eure"]) {
        Some(true)
    } else if ends(&["teur", "eur", "ier", "ant", "ent", "fet", "al", "chef", "ien"]) {
        Some(false)
    } else {
        None
    }
}

/// The form of an act among those of a profile: for a man, a woman, several, several women.
fn form<'f>(forms: &'f str, who: &str) -> &'f str {
    let forms: Vec<&str> = forms.split('|').map(str::trim).collect();
    let wanted = match who {
        "woman" => 1,
        "men" => 2,
        "women" => 3,
        _ => 0,
    };
    forms.get(wanted).or(forms.last().filter(|_| wanted == 3)).or(forms.first()).copied().unwrap_or_default()
}
