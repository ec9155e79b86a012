//! Nominations and missions of a council, as they are shown.

use super::Composer;
use crate::content::Reference;
use crate::content::council::Council;
use crate::content::nomination::{Mission, Nomination};
use crate::view::{
    DecreeView, InstitutionRefView, MissionView, NominationGroupView, NominationView, PersonView,
};
use crate::vocabulary::Choice;

impl Composer<'_> {
    /// Nominations under the institution that stands above them, in the report's order.
    pub(super) fn nomination_groups(&self, council: &Council) -> Vec<NominationGroupView> {
        let mut groups: Vec<NominationGroupView> = Vec::new();
        for nomination in &council.nominations {
            let institution = nomination.institution.as_ref().map(|institution| {
                institution.target.map_or_else(|| self.unknown(institution), |index| self.institution(index))
            });
            match groups.last_mut().filter(|group| group.institution == institution) {
                Some(group) => group.nominations.push(self.nomination(nomination)),
                None => groups.push(NominationGroupView {
                    institution,
                    nominations: vec![self.nomination(nomination)],
                }),
            }
        }
        groups
    }

    /// An institution that has no page: its name as written.
    fn unknown(&self, institution: &Reference) -> InstitutionRefView {
        let name = self.set(&institution.name.value);
        InstitutionRefView { short: name.clone(), name, url: None }
    }

    fn nomination(&self, nomination: &Nomination) -> NominationView {
        let persons = nomination.persons.iter().map(|person| PersonView {
            name: self.person(&person.name),
            rank: self.maybe_set(person.rank.as_ref()),
        });
        NominationView {
            act: nomination.act.word().to_owned(),
            post: self.set(&nomination.post),
            persons: persons.collect(),
            replaces: nomination.replaces.as_ref().map(|person| self.person(person)),
            effective_on: nomination.effective_on.map(|date| self.date(date)),
            term_years: nomination.term_years,
            decree: nomination.decree_number.as_ref().map(|number| DecreeView {
                number: self.set(number),
                date: nomination.decree_date.map(|date| self.date(date)),
            }),
        }
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
