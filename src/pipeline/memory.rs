//! What a preview keeps from one build to the next: drafts, so that a save costs the reading of one file, and the theme.

use super::themes::Compiled;
use crate::content::Draft;
use crate::content::typeset::Setting;
use crate::diagnostic::Diagnostics;
use crate::lang::Language;
use crate::source::{SourceId, Sources};
use std::sync::Arc;

/// What a file was read as.
pub(super) type Reading = (Option<Draft>, Diagnostics);

/// A file's text, that of the original which it translates, and what they were read as.
type Remembered = (Arc<str>, Option<Arc<str>>, Reading);

/// The drafts of the last build, and its theme.
#[derive(Debug, Default)]
pub struct Memory {
    /// What every file's reading depends on beside the file.
    read_for: Option<(Vec<Language>, Vec<Setting>)>,
    /// By place.
    readings: Vec<Option<Remembered>>,
    pub(super) compiled: Option<Compiled>,
}

impl Memory {
    /// Forgets what was read for another language or in other words.
    pub(super) fn fit(&mut self, languages: &[Language], settings: &[Setting]) {
        let fits = self.read_for.as_ref().is_some_and(|(old, of)| old == languages && of == settings);
        if !fits {
            self.readings.clear();
            self.read_for = Some((languages.to_owned(), settings.to_owned()));
        }
    }

    /// What a file was read as, if it still holds that text, and stands at the place that the reading's spans name.
    pub(super) fn recall(
        &self,
        sources: &Sources,
        id: SourceId,
        original: Option<SourceId>,
    ) -> Option<Reading> {
        let (text, of, reading) = self.readings.get(id.0 as usize)?.as_ref()?;
        let same_original = match (of, original) {
            (Some(text), Some(original)) => Arc::ptr_eq(text, &sources.get(original).text),
            (None, None) => true,
            _ => false,
        };
        (same_original && Arc::ptr_eq(text, &sources.get(id).text)).then(|| reading.clone())
    }

    /// Remembers what a file was read as.
    pub(super) fn keep(
        &mut self,
        sources: &Sources,
        id: SourceId,
        original: Option<SourceId>,
        reading: &Reading,
    ) {
        let place = id.0 as usize;
        if self.readings.len() <= place {
            self.readings.resize_with(place + 1, || None);
        }
        let text = |id: SourceId| Arc::clone(&sources.get(id).text);
        self.readings[place] = Some((text(id), original.map(text), reading.clone()));
    }
}
