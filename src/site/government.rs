//! Under which government a document was published, and which one is in office.

use super::{Document, Site};
use crate::content::tables::Government;
use crate::time::Moment;
use jiff::civil::Date;

impl Site {
    /// The government of a document: the one that it names, else the one in office on its date, else the portal's.
    pub fn government_of(&self, document: &Document) -> Option<usize> {
        let named = document.trunk().government.as_ref();
        match named {
            Some(named) => named.target,
            None => self.government_on(document.date).or_else(|| self.own_government()),
        }
    }

    /// The government that a document was published under, if it is not the one in office.
    pub fn past_government_of(&self, document: &Document) -> Option<&Government> {
        let index = self.government_of(document)?;
        let present = self.present_government();
        let government = self.governments.get(index)?;
        let replaced = present.is_some_and(|present| present != index) && self.has_begun(government);
        (replaced || self.is_done(government)).then_some(government)
    }

    /// The government in office on a day; on the day of a change the new one.
    fn government_on(&self, date: Date) -> Option<usize> {
        let holds = |government: &Government| {
            let dated = government.from.is_some() || government.to.is_some();
            let begun = government.from.as_ref().is_none_or(|from| from.value <= date);
            dated && begun && government.to.as_ref().is_none_or(|to| date <= to.value)
        };
        self.latest(holds)
    }

    /// The government in office now; the one that the portal names where none is dated so.
    fn present_government(&self) -> Option<usize> {
        let in_office = |government: &Government| {
            let dated = government.from.is_some() || government.to.is_some();
            dated && self.has_begun(government) && !self.is_done(government)
        };
        self.latest(in_office).or_else(|| self.own_government())
    }

    /// Of the governments that hold the one that began last.
    fn latest(&self, holds: impl Fn(&Government) -> bool) -> Option<usize> {
        let found = self.governments.iter().enumerate().filter(|(_, government)| holds(government));
        found
            .max_by_key(|(_, government)| government.from.as_ref().map(|from| from.value))
            .map(|(index, _)| index)
    }

    fn own_government(&self) -> Option<usize> {
        let named = self.config.government.as_ref()?;
        self.governments.iter().position(|government| government.id.value == named.value)
    }

    fn has_begun(&self, government: &Government) -> bool {
        let opens = |date: Date| Moment::Day(date).opens(&self.config.zone);
        government.from.as_ref().is_none_or(|from| self.now.has_come(opens(from.value)))
    }

    fn is_done(&self, government: &Government) -> bool {
        government.to.as_ref().is_some_and(|to| self.is_over(to.value))
    }
}
