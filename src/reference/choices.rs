//! The closed lists of values, by name: their words come from the vocabulary.

use super::Both;
use crate::content::expected::Owed;
use crate::vocabulary::Choice;
use crate::vocabulary::features::Feature;
use crate::vocabulary::formats::CardFormat;
use crate::vocabulary::kinds::{FactCheckState, FakeKind, QuestionState, Verdict};
use crate::vocabulary::layout::{Axis, NominationStyle};
use crate::vocabulary::networks::Network;
use crate::vocabulary::values::{
    Action, AlertLevel, ChangeKind, CommuniqueType, Conformity, CouncilKind, EventState, FollowUpStatus,
    InstitutionKind, Nature, NominationAct, Stage, Status, Tone,
};

/// A value: the contract's word, and the other words that are read as the same.
pub type Word = (&'static str, &'static [&'static str]);

/// A closed list of values.
pub struct Choices {
    /// The name that anchors and the definitions of a schema have.
    pub name: &'static str,
    /// What it is called.
    pub title: Both,
    words: fn() -> Vec<Word>,
}

impl Choices {
    const fn of<C: Choice>(name: &'static str, fr: &'static str, en: &'static str) -> Self {
        Choices { name, title: (fr, en), words: words::<C> }
    }

    /// Its words.
    pub fn words(&self) -> Vec<Word> {
        (self.words)()
    }
}

fn words<C: Choice>() -> Vec<Word> {
    C::WORDS.iter().map(|(_, word, others)| (*word, *others)).collect()
}

pub(super) static STATUS: Choices =
    Choices::of::<Status>("status", "état d’un document", "state of a document");
pub(super) static TONE: Choices = Choices::of::<Tone>("tone", "ton du partage", "tone of what is shared");
pub(super) static CHANGE_KIND: Choices =
    Choices::of::<ChangeKind>("change-kind", "portée d’une modification", "weight of a change");
pub(super) static COMMUNIQUE_TYPE: Choices =
    Choices::of::<CommuniqueType>("communique-type", "type de communiqué", "type of communiqué");
pub(super) static EVENT_STATE: Choices =
    Choices::of::<EventState>("event-state", "état d’un événement", "state of an event");
pub(super) static ALERT_LEVEL: Choices =
    Choices::of::<AlertLevel>("alert-level", "niveau d’alerte", "level of an alert");
pub(super) static CONFORMITY: Choices =
    Choices::of::<Conformity>("conformity", "conformité d’un portail", "conformity of a portal");
pub(super) static COUNCIL_KIND: Choices =
    Choices::of::<CouncilKind>("council-kind", "genre de conseil", "kind of council");
pub(super) static STAGE: Choices =
    Choices::of::<Stage>("stage", "étape d’un compte rendu", "stage of a report");
pub(super) static NATURE: Choices = Choices::of::<Nature>("nature", "nature d’un point", "nature of an item");
pub(super) static ACTION: Choices =
    Choices::of::<Action>("action", "décision du conseil", "what the council did");
pub(super) static FOLLOW_UP_STATUS: Choices =
    Choices::of::<FollowUpStatus>("follow-up-status", "suite d’une décision", "what became of a decision");
pub(super) static NOMINATION_ACT: Choices =
    Choices::of::<NominationAct>("nomination-act", "acte de nomination", "act of nomination");
pub(super) static INSTITUTION_KIND: Choices =
    Choices::of::<InstitutionKind>("institution-kind", "genre d’institution", "kind of institution");
pub(super) static OWED: Choices = Choices::of::<Owed>("owed", "publication attendue", "expected publication");
pub(super) static VERDICT: Choices =
    Choices::of::<Verdict>("verdict", "verdict d’une vérification", "verdict of a fact-check");
pub(super) static FACT_CHECK_STATE: Choices =
    Choices::of::<FactCheckState>("factcheck-state", "état d’une vérification", "state of a fact-check");
pub(super) static FAKE_KIND: Choices =
    Choices::of::<FakeKind>("fake-kind", "nature d’un faux", "kind of a fake");
pub(super) static QUESTION_STATE: Choices =
    Choices::of::<QuestionState>("question-state", "état d’une question", "state of a question");
pub(super) static AXIS: Choices = Choices::of::<Axis>("axis", "ordre des points", "order of items");
pub(super) static NOMINATION_STYLE: Choices =
    Choices::of::<NominationStyle>("nomination-style", "forme des nominations", "form of nominations");
pub(super) static CARD_FORMAT: Choices =
    Choices::of::<CardFormat>("card-format", "format d’une carte", "format of a card");
pub(super) static NETWORK: Choices = Choices::of::<Network>("network", "réseau", "network");
pub(super) static FEATURE: Choices =
    Choices::of::<Feature>("feature", "fonction à ouvrir", "feature to turn on");
