//! The closed lists of values that a council's layout has.

use super::Choice;

/// What the items of a council are put in order by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Axis {
    /// By what they are: bills, decrees, communications.
    #[default]
    Nature,
    /// By the ministry that reports.
    Institution,
    /// By who speaks: the head of state, the head of government, the ministers.
    Speaker,
    /// One list, in the order of the sitting.
    Flat,
    /// By nature, under a sentence that counts them.
    Summary,
    /// A text, in paragraphs without numbers.
    Prose,
}

impl Choice for Axis {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Axis::Nature, "nature", &[]),
        (Axis::Institution, "institution", &["ministere"]),
        (Axis::Speaker, "speaker", &["orateur"]),
        (Axis::Flat, "flat", &["liste"]),
        (Axis::Summary, "summary", &["resume"]),
        (Axis::Prose, "prose", &["texte"]),
    ];
}

impl Axis {
    /// Whether its items stand in one list, in the order of the sitting.
    pub fn is_one_list(self) -> bool {
        matches!(self, Axis::Flat | Axis::Prose)
    }
}

/// How nominations are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum NominationStyle {
    /// Post and person in two columns.
    #[default]
    Table,
    /// « Post : person ».
    List,
    /// « Person est nommé post ».
    Sentence,
}

impl Choice for NominationStyle {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (NominationStyle::Table, "table", &["tableau"]),
        (NominationStyle::List, "list", &["liste"]),
        (NominationStyle::Sentence, "sentence", &["phrase"]),
    ];
}
