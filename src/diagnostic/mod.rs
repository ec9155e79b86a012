//! Mistakes of content, as they are told to an editor: a stable code, a place, a reason and the mend, in French and English.
//!
//! The sentences themselves are written beside the stage that finds the mistake, with plain spaces; this room sets the
//! French ones with no-break spaces, sorts them, weighs them by the portal's `checks:` and shows them in four forms
//! ([`show`]).

pub mod catalogue;
pub mod show;

pub use crate::phrase::{Phrase, ToolLang};
use crate::source::{SourceId, Span};
use std::borrow::Cow;

/// How many mistakes of one file are told.
const FILE_LIMIT: usize = 100;
/// How many traps of one YAML text are told.
pub const TRAPS_LIMIT: usize = 500;

/// What a mistake does to a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It stops the build.
    Error,
    /// It is told, and the build goes on.
    Warning,
}

/// One mistake.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Its stable kebab-case code, one of [`catalogue::CODES`].
    pub code: &'static str,
    /// What it does to the build.
    pub severity: Severity,
    /// Where it stands.
    pub span: Span,
    /// One phrase that says what is wrong.
    pub title: Phrase,
    /// The reason, told at the place itself.
    pub label: Option<Phrase>,
    /// Other places that belong to it: the first use of a duplicate.
    pub related: Vec<(Span, Phrase)>,
    /// The mend.
    pub help: Option<Phrase>,
    /// The line as it should be written, ready to copy.
    pub corrected: Option<String>,
}

impl Diagnostic {
    /// A mistake with the severity that the catalogue gives its code.
    pub fn new(code: &'static str, span: Span, title: Phrase) -> Self {
        let severity = catalogue::severity(code);
        Diagnostic {
            code,
            severity,
            span,
            title: set(title),
            label: None,
            related: Vec::new(),
            help: None,
            corrected: None,
        }
    }

    /// With the reason at the place itself.
    #[must_use]
    pub fn because(mut self, fr: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        self.label = Some(set(Phrase::new(fr, en)));
        self
    }

    /// With the mend.
    #[must_use]
    pub fn mend(mut self, fr: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        self.help = Some(set(Phrase::new(fr, en)));
        self
    }

    /// With the corrected line to copy.
    #[must_use]
    pub fn corrected(mut self, line: impl Into<String>) -> Self {
        self.corrected = Some(line.into());
        self
    }

    /// With another place that belongs to it.
    #[must_use]
    pub fn see(
        mut self,
        span: Span,
        fr: impl Into<Cow<'static, str>>,
        en: impl Into<Cow<'static, str>>,
    ) -> Self {
        self.related.push((span, set(Phrase::new(fr, en))));
        self
    }
}

fn set(phrase: Phrase) -> Phrase {
    let french = spaced(phrase.say(ToolLang::French));
    phrase.with_french(french)
}

/// A sentence with a no-break space before the French marks that want one. What stands in backquotes is a text to copy
/// and stays as it is. (U+00A0 before all of them: many terminals have no narrow one.)
pub fn spaced(french: &str) -> String {
    let mut set = String::with_capacity(french.len() + 4);
    let mut rest = french.chars().peekable();
    let mut quoted = false;
    while let Some(c) = rest.next() {
        quoted ^= c == '`';
        let mark = rest.peek().is_some_and(|next| matches!(next, ':' | ';' | '!' | '?' | '»'));
        let opens = c == ' ' && set.ends_with('«');
        set.push(if !quoted && c == ' ' && (mark || opens) { '\u{a0}' } else { c });
    }
    set
}

/// All mistakes of a run. Every stage adds its own; they are sorted once, when they are told.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a mistake.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds the mistakes of another stage or file.
    pub fn extend(&mut self, others: Diagnostics) {
        self.list.extend(others.list);
    }

    /// Whether YAML was already found wrong at a place: what it made of that is no mistake of its own.
    pub fn has_trap_at(&self, span: Span) -> bool {
        self.list.iter().take(TRAPS_LIMIT).any(|told| {
            let touches = told.span.start <= span.end && span.start <= told.span.end;
            told.span.source == span.source && touches && told.code.starts_with("yaml-")
        })
    }

    /// Applies the portal's `checks:` (a severity for a code, none to silence it), sorts by file and place, and keeps the
    /// first hundred of each file: who mends those hears of the others, and a file gone wrong drowns no other.
    pub fn settle(&mut self, checks: &std::collections::BTreeMap<String, Option<Severity>>) {
        self.list.retain_mut(|diagnostic| match checks.get(diagnostic.code) {
            // Without its theme there is no site, and a build that stops has to say why.
            _ if diagnostic.code == "template" => true,
            Some(None) => false,
            Some(Some(severity)) => {
                diagnostic.severity = *severity;
                true
            }
            None => true,
        });
        self.list.sort_by(|a, b| {
            (a.span, a.code, a.title.say(ToolLang::English)).cmp(&(
                b.span,
                b.code,
                b.title.say(ToolLang::English),
            ))
        });
        self.list.dedup_by(|a, b| a.span == b.span && a.code == b.code && a.title == b.title);
        let mut of_file = (None, 0);
        self.list.retain(|diagnostic| {
            let source = Some(diagnostic.span.source);
            of_file = if of_file.0 == source { (source, of_file.1 + 1) } else { (source, 1) };
            of_file.1 <= FILE_LIMIT
        });
    }

    /// Keeps those of one severity.
    pub fn keep(&mut self, severity: Severity) {
        self.list.retain(|diagnostic| diagnostic.severity == severity);
    }

    /// Keeps those of one file.
    pub fn keep_in(&mut self, source: SourceId) {
        self.list.retain(|diagnostic| diagnostic.span.source == source);
    }

    /// The mistakes in their order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// How many stop the build.
    pub fn errors(&self) -> usize {
        self.list.iter().filter(|d| d.severity == Severity::Error).count()
    }

    /// How many are told only.
    pub fn warnings(&self) -> usize {
        self.list.len() - self.errors()
    }

    /// Nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether a file has a mistake that stops the build.
    pub fn has_error_in(&self, source: SourceId) -> bool {
        self.list.iter().any(|d| d.span.source == source && d.severity == Severity::Error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_marks_take_a_no_break_space_outside_what_is_to_be_copied() {
        let phrase =
            set(Phrase::new("vouliez-vous écrire `a : b` ? « oui » ; non", "did you mean `a : b` ?"));
        let french = "vouliez-vous écrire `a : b`\u{a0}? «\u{a0}oui\u{a0}»\u{a0}; non";
        assert_eq!(phrase.say(ToolLang::French), french);
        assert_eq!(phrase.say(ToolLang::English), "did you mean `a : b` ?");
    }
}
