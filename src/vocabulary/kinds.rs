//! The closed lists of values of fact-checks and of citizens' questions.

use super::Choice;

/// What a fact-check comes to. The words are the trade's own; `false` and `true` are read as well, though YAML has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It is not so.
    Faux,
    /// Something of it is so, and it misleads.
    Trompeur,
    /// It was so elsewhere, or at another time.
    HorsContexte,
    /// Nobody can say.
    NonVerifie,
    /// It is so.
    Vrai,
    /// It was a joke.
    Satire,
}

impl Verdict {
    /// Whether it says that what went round is not to be believed.
    pub fn denies(self) -> bool {
        matches!(self, Verdict::Faux | Verdict::Trompeur | Verdict::HorsContexte)
    }
}

impl Choice for Verdict {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Verdict::Faux, "faux", &["fausse", "false", "fake"]),
        (Verdict::Trompeur, "trompeur", &["trompeuse", "misleading"]),
        (Verdict::HorsContexte, "hors_contexte", &["hors_de_contexte", "out_of_context"]),
        (Verdict::NonVerifie, "non_verifie", &["non_verifiee", "inverifiable", "unverified"]),
        (Verdict::Vrai, "vrai", &["vraie", "true"]),
        (Verdict::Satire, "satire", &["parodie", "parody"]),
    ];
}

/// How far a fact-check is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum FactCheckState {
    /// It was reported to us.
    Reported,
    /// It is being looked into.
    Checking,
    /// It has its verdict.
    #[default]
    Published,
}

impl Choice for FactCheckState {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (FactCheckState::Reported, "reported", &["signale", "signalee"]),
        (FactCheckState::Checking, "checking", &["en_cours", "en_verification", "en_cours_de_verification"]),
        (FactCheckState::Published, "published", &["publie", "publiee"]),
    ];
}

/// What the thing is that goes round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words below are the documentation")]
pub enum FakeKind {
    Document,
    Photo,
    Video,
    Audio,
    Account,
    Website,
    Message,
    Statement,
}

impl Choice for FakeKind {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (FakeKind::Document, "document", &[]),
        (FakeKind::Photo, "photo", &["image", "picture"]),
        (FakeKind::Video, "video", &[]),
        (FakeKind::Audio, "audio", &["enregistrement"]),
        (FakeKind::Account, "account", &["compte"]),
        (FakeKind::Website, "website", &["site", "site_web"]),
        (FakeKind::Message, "message", &[]),
        (FakeKind::Statement, "statement", &["declaration", "propos"]),
    ];
}

/// What became of a citizen's question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionState {
    /// It has come in.
    Received,
    /// It is answered together with others.
    Grouped,
    /// Another institution has it.
    Transferred,
    /// It has its answer.
    Answered,
    /// It will have none, and why.
    Refused,
}

impl Choice for QuestionState {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (QuestionState::Received, "received", &["recue", "recu"]),
        (QuestionState::Grouped, "grouped", &["regroupee", "groupee", "regroupe"]),
        (QuestionState::Transferred, "transferred", &["transmise", "transmis", "transferee"]),
        (QuestionState::Answered, "answered", &["repondue", "repondu", "reponse_donnee"]),
        (QuestionState::Refused, "refused", &["refusee", "refuse"]),
    ];
}
