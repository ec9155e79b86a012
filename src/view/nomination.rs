//! Persons whom a council appointed, and those whom it sent on mission.

use serde::Serialize;

use super::piece::{DateView, InstitutionRefView};

/// Nominations under one institution.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct NominationGroupView {
    /// Its number as printed: « III.1. ».
    pub number: Option<String>,
    /// The heading in its country's words; the institution's name if `None`.
    pub title: Option<String>,
    /// The institution; `None` where the report names none.
    pub institution: Option<InstitutionRefView>,
    /// Its nominations, in the report's order.
    pub nominations: Vec<NominationView>,
}

/// A nomination.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct NominationView {
    /// `appointed`, `renewed`, `terminated` …: the words are the strings' `act-…`; `appointed` is not shown.
    pub act: String,
    /// The post, with its structure and place.
    pub post: String,
    /// Who.
    pub persons: Vec<PersonView>,
    /// All of it as one sentence, where the country prints one: « Madame Awa KOUDIA est nommée directrice ».
    pub sentence: Option<String>,
    /// Whom they replace.
    pub replaces: Option<String>,
    /// From when.
    pub effective_on: Option<DateView>,
    /// For how many years.
    pub term_years: Option<u32>,
    /// The decree.
    pub decree: Option<DecreeView>,
}

/// A person as named.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PersonView {
    /// « Madame Awa KOUDIA ».
    pub name: String,
    /// Corps and grade.
    pub rank: Option<String>,
}

/// The decree of a nomination.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DecreeView {
    /// « N° 2026-512 ».
    pub number: String,
    /// Its date.
    pub date: Option<DateView>,
}

/// A mission abroad.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct MissionView {
    /// Who goes.
    pub who: String,
    /// Where.
    pub place: Option<String>,
    /// From when.
    pub from: Option<DateView>,
    /// Until when.
    pub to: Option<DateView>,
    /// What for.
    pub purpose: Option<String>,
}
