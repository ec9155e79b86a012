//! What a screen reader stumbles over in a text, as the listener names it.

use crate::aloud::Fault;

/// What is noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heard {
    /// In a text itself.
    Fault(Fault),
    /// A heading without words.
    EmptyHeading,
    /// A heading more than one level below the one before it.
    HeadingJump,
    /// A paragraph in bold that stands for a heading.
    BoldHeading,
    /// Lines that begin with a mark of their own in place of a list.
    HandMadeList,
    /// A table whose columns have no name, or not all.
    TableHeader,
    /// A table of one column: a frame, no table.
    TableLayout,
    /// A table that is a head alone: its one row was taken for names.
    TableAlone,
}
