//! A public document: its content, and what was worked out about it.

use crate::content::communique::Communique;
use crate::content::consultation::Consultation;
use crate::content::council::Council;
use crate::content::factcheck::FactCheck;
use crate::content::question::Question;
use crate::content::trunk::Trunk;
use crate::source::{SourceId, Spanned};
use crate::time::Moment;
use crate::vocabulary::values::{CouncilKind, Status};
use jiff::Timestamp;
use jiff::civil::Date;

/// The kinds of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Releases.
    Communique,
    /// Council of Ministers reports.
    Council,
    /// Fact-checks.
    FactCheck,
    /// Consultations.
    Consultation,
    /// Citizens' questions.
    Question,
}

impl Kind {
    /// All kinds, in the order of the navigation.
    pub const ALL: [Kind; 5] =
        [Kind::Council, Kind::Communique, Kind::FactCheck, Kind::Consultation, Kind::Question];

    /// The word that references and data use.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Communique => "communique",
            Kind::Council => "council",
            Kind::FactCheck => "factcheck",
            Kind::Consultation => "consultation",
            Kind::Question => "question",
        }
    }
}

/// What a document is.
#[derive(Clone, Debug)]
pub enum Content {
    /// A release.
    Communique(Box<Communique>),
    /// A report.
    Council(Box<Council>),
    /// A fact-check.
    FactCheck(Box<FactCheck>),
    /// A consultation.
    Consultation(Box<Consultation>),
    /// A citizen's question.
    Question(Box<Question>),
}

impl Content {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Content::Communique(_) => Kind::Communique,
            Content::Council(_) => Kind::Council,
            Content::FactCheck(_) => Kind::FactCheck,
            Content::Consultation(_) => Kind::Consultation,
            Content::Question(_) => Kind::Question,
        }
    }

    /// The fields that every document has.
    pub fn trunk(&self) -> &Trunk {
        match self {
            Content::Communique(communique) => &communique.trunk,
            Content::Council(council) => &council.trunk,
            Content::FactCheck(factcheck) => &factcheck.trunk,
            Content::Consultation(consultation) => &consultation.trunk,
            Content::Question(question) => &question.trunk,
        }
    }

    /// The same, to resolve what they name.
    pub(super) fn trunk_mut(&mut self) -> &mut Trunk {
        match self {
            Content::Communique(communique) => &mut communique.trunk,
            Content::Council(council) => &mut council.trunk,
            Content::FactCheck(factcheck) => &mut factcheck.trunk,
            Content::Consultation(consultation) => &mut consultation.trunk,
            Content::Question(question) => &mut question.trunk,
        }
    }

    /// Its kind and id.
    pub fn name(&self) -> (Kind, String) {
        (self.kind(), self.trunk().id.value.clone())
    }
}

/// What stands for the date of a document that has none.
pub(super) const UNDATED: Date = Date::MIN;

/// A public document.
#[derive(Clone, Debug)]
pub struct Document {
    /// What the file says.
    pub content: Content,
    /// The file of the original, where what is said here is a translation.
    pub translates: Option<SourceId>,
    /// It stands here in the portal's first language, since the language of this site has no translation of it.
    pub foreign: bool,
    /// The document's own date.
    pub date: Date,
    /// When it became public.
    pub published: Timestamp,
    /// Whether that moment is known, or only its day.
    pub moment_known: bool,
    /// When it was last corrected or changed.
    pub modified: Option<Timestamp>,
    /// Who speaks, as indexes of institutions; the first leads.
    pub institutions: Vec<usize>,
    /// Who is associated.
    pub with: Vec<usize>,
    /// Subjects, as indexes of topics.
    pub topics: Vec<usize>,
    /// Documents that belong to it, with an item's anchor where one was named.
    pub related: Vec<(usize, Option<String>)>,
    /// Documents that it replaces.
    pub replaces: Vec<usize>,
    /// The document that replaces it.
    pub superseded_by: Option<usize>,
    /// Documents that it corrects.
    pub corrects: Vec<usize>,
    /// Documents that correct it, the oldest first.
    pub corrected_by: Vec<usize>,
    /// Documents that it answers.
    pub answers: Vec<usize>,
    /// Documents that answer it, the oldest first.
    pub answered_by: Vec<usize>,
    /// What it is about: the real document behind a fake, the council's item behind a consultation, with its anchor.
    pub subject: Option<(usize, Option<String>)>,
}

/// What all nominations of a council are shared as.
pub const NOMINATIONS: &str = "nominations";

impl Document {
    /// Its date is missing or cannot be read: it is on no page, and checked all the same.
    pub fn is_undated(&self) -> bool {
        self.date == UNDATED
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        self.content.kind()
    }

    /// The fields that every document has.
    pub fn trunk(&self) -> &Trunk {
        self.content.trunk()
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.trunk().id.value
    }

    /// Taken back: its page says so.
    pub fn is_withdrawn(&self) -> bool {
        self.trunk().status == Status::Withdrawn
    }

    /// The council, if it is one.
    pub fn council(&self) -> Option<&Council> {
        match &self.content {
            Content::Council(council) => Some(council),
            _ => None,
        }
    }

    /// The communiqué, if it is one.
    pub fn communique(&self) -> Option<&Communique> {
        match &self.content {
            Content::Communique(communique) => Some(communique),
            _ => None,
        }
    }

    /// The fact-check, if it is one.
    pub fn factcheck(&self) -> Option<&FactCheck> {
        match &self.content {
            Content::FactCheck(factcheck) => Some(factcheck),
            _ => None,
        }
    }

    /// The consultation, if it is one.
    pub fn consultation(&self) -> Option<&Consultation> {
        match &self.content {
            Content::Consultation(consultation) => Some(consultation),
            _ => None,
        }
    }

    /// The last moment at which the public can answer it: a call's deadline, a consultation's end.
    pub fn deadline(&self) -> Option<&Spanned<Moment>> {
        match &self.content {
            Content::Communique(communique) => communique.deadline(),
            Content::Consultation(consultation) => consultation.closes.as_ref(),
            Content::Council(_) | Content::FactCheck(_) | Content::Question(_) => None,
        }
    }

    /// The anchors of the parts that are shared on their own: a council's items and its nominations. Those of a council that
    /// was taken back are still its own.
    pub fn shareable(&self) -> Vec<&str> {
        let Some(council) = self.council() else { return Vec::new() };
        let items = council.items.iter().flat_map(|item| std::iter::once(item).chain(&item.children));
        let mut anchors: Vec<&str> = items.map(|item| item.anchor.as_str()).collect();
        if !council.nominations.is_empty() && !anchors.contains(&NOMINATIONS) {
            anchors.push(NOMINATIONS);
        }
        anchors
    }

    /// A council that was not held.
    pub fn is_not_held(&self) -> bool {
        self.council().is_some_and(|council| council.kind == CouncilKind::NotHeld)
    }
}
