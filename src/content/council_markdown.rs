//! A report in Markdown, as it is pasted from a word processor: `##` a section, `###` an item, `- Post : Name` a nomination.
//!
//! Which section a heading means is the profile's to say: here headings are read with all that they may turn out to hold.

use super::Reference;
use super::body::Body;
use super::council::Council;
use super::enumerator;
use super::nomination::{Named, Nomination};
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::markdown::{self, Section};
use crate::source::{Span, Spanned};
use crate::vocabulary;
use crate::vocabulary::values::NominationAct;

/// A heading of a report and what is below it.
#[derive(Clone, Debug)]
pub struct Heading {
    /// Its title, without its number.
    pub title: Spanned<String>,
    /// What it is called in the original, if this is a translation: by that its section is known.
    pub original: Option<Spanned<String>>,
    /// The number that it was written with: « I-1. ».
    pub number: Option<String>,
    /// The anchor given to it: `{#vih}`.
    pub id: Option<Spanned<String>>,
    /// Its anchor, if it is an item.
    pub anchor: String,
    /// Its own text.
    pub body: Option<Body>,
    /// The lines of its lists, each a nomination under a heading of nominations.
    pub lines: Vec<Spanned<String>>,
    /// Its paragraphs that are in no list.
    pub paragraphs: Vec<Spanned<String>>,
    /// The headings below it.
    pub children: Vec<Heading>,
}

impl Heading {
    /// The title by which its meaning is known.
    pub fn known(&self) -> &Spanned<String> {
        self.original.as_ref().unwrap_or(&self.title)
    }
}

/// Takes the Markdown of a report apart at its headings. A text without headings stays prose.
pub(super) fn read(council: &mut Council) {
    if !council.items.is_empty() {
        return;
    }
    let Some(body) = council.trunk.body.take() else { return };
    let outline = markdown::sections(&body.text);
    if outline.sections.is_empty() {
        council.trunk.body = Some(body);
        return;
    }
    if council.preamble.is_none() && !body.text[outline.lead.clone()].trim().is_empty() {
        council.preamble = Some(body.part(outline.lead));
    }
    council.written =
        below_the_title(outline.sections).iter().map(|section| heading(&body, section)).collect();
}

/// A single `#` over everything is the document's title again: what counts is below it.
fn below_the_title(sections: Vec<Section>) -> Vec<Section> {
    match <[Section; 1]>::try_from(sections) {
        Ok([only]) if only.level == 1 && !only.children.is_empty() => only.children,
        Ok([only]) => vec![only],
        Err(sections) => sections,
    }
}

fn heading(body: &Body, section: &Section) -> Heading {
    let span = body.locate(section.title_span.clone());
    let (number, title) = enumerator::split(&section.title);
    let placed = |found: Vec<(String, std::ops::Range<usize>)>| {
        found.into_iter().map(|(text, at)| Spanned::new(text, body.locate(at))).collect()
    };
    Heading {
        title: Spanned::new(title.to_owned(), span),
        original: None,
        number: number.map(str::to_owned),
        id: section.id.clone().map(|id| Spanned::new(id, span)),
        anchor: String::new(),
        body: (!body.text[section.body.clone()].trim().is_empty()).then(|| body.part(section.body.clone())),
        lines: placed(markdown::list_items(&body.text, section.body.clone())),
        paragraphs: placed(markdown::paragraphs(&body.text, section.body.clone())),
        children: section.children.iter().map(|child| heading(body, child)).collect(),
    }
}

/// The words by which the known layouts head their nominations.
pub fn holds_nominations(title: &str) -> bool {
    let folded = vocabulary::fold(title);
    ["individuelles", "d_ordre_individuel", "nominatives", "nominations", "appointments"]
        .iter()
        .any(|word| folded.contains(word))
}

/// The nominations of a heading's lines, under an institution or none; a line that is none is told.
pub fn nominations(
    heading: &Heading,
    institution: Option<&Spanned<String>>,
    diagnostics: &mut Diagnostics,
) -> Vec<Nomination> {
    let mut found = Vec::new();
    for line in &heading.lines {
        match nomination(&line.value, line.span, institution) {
            Some(nomination) => found.push(nomination),
            None => diagnostics.add(unread(line.span, &line.value)),
        }
    }
    // A sentence that leads the list in is not told; a nomination that lost its dash would be lost with it.
    for line in &heading.paragraphs {
        let lost = nomination(&line.value, line.span, institution).is_some_and(|nomination| {
            nomination.persons.iter().any(|person| has_honorific(&person.name.name.value))
        });
        if lost {
            diagnostics.add(without_dash(line.span, &line.value));
        }
    }
    found
}

/// `Directrice générale des Eaux : Madame Prénom NOM, en remplacement de Monsieur Prénom NOM`.
fn nomination(line: &str, span: Span, institution: Option<&Spanned<String>>) -> Option<Nomination> {
    let line = line.trim().trim_end_matches(['.', ';']).trim_end();
    let colon = line
        .match_indices(':')
        .map(|(index, _)| index)
        .find(|index| line[index + 1..].starts_with([' ', '\u{a0}', '\u{202f}']))?;
    let post = line[..colon].trim().to_owned();
    let (names, replaced) = match line[colon + 1..].split_once("en remplacement de") {
        Some((names, replaced)) => {
            (names.trim_end().trim_end_matches(',').to_owned(), Some(replaced.trim().to_owned()))
        }
        None => (line[colon + 1..].to_owned(), None),
    };
    let persons: Vec<Named> = persons(&names, span);
    if post.is_empty() || persons.is_empty() {
        return None;
    }
    Some(Nomination {
        span,
        institution: institution.cloned().map(Reference::new),
        institution_must_exist: false,
        act: NominationAct::Appointed,
        post,
        persons,
        replaces: replaced.map(|name| Reference::new(Spanned::new(name, span))),
        effective_on: None,
        term_years: None,
        decree_number: None,
        decree_date: None,
    })
}

/// Each name starts with a title of courtesy; what follows a comma without one is the person's rank.
fn persons(names: &str, span: Span) -> Vec<Named> {
    let mut persons: Vec<Named> = Vec::new();
    for part in names.replace(" et ", ", ").split(',').map(str::trim).filter(|part| !part.is_empty()) {
        match persons.last_mut() {
            Some(last) if !has_honorific(part) => {
                last.rank = Some(last.rank.take().map_or(part.to_owned(), |rank| format!("{rank}, {part}")));
            }
            _ => {
                persons.push(Named { name: Reference::new(Spanned::new(part.to_owned(), span)), rank: None });
            }
        }
    }
    persons
}

fn has_honorific(name: &str) -> bool {
    const TITLES: [&str; 16] = [
        "Madame",
        "Monsieur",
        "Mme",
        "M.",
        "Mademoiselle",
        "Mlle",
        "Docteur",
        "Dr",
        "Professeur",
        "Pr",
        "Maître",
        "Me",
        "Colonel",
        "Général",
        "Ms",
        "Mr",
    ];
    name.split(' ').next().is_some_and(|first| {
        TITLES.contains(&first) || first.starts_with("Colonel") || first.starts_with("Général")
    })
}

fn without_dash(span: Span, line: &str) -> Diagnostic {
    Diagnostic::new(
        "nomination-unread",
        span,
        Phrase::new("nomination sans tiret", "a nomination without its dash"),
    )
    .because("sans tiret, cette ligne n’est pas publiée", "without a dash, this line is not published")
    .mend("commencez la ligne par un tiret et une espace", "start the line with a dash and a space")
    .corrected(format!("- {line}"))
}

fn unread(span: Span, line: &str) -> Diagnostic {
    Diagnostic::new(
        "nomination-unread",
        span,
        Phrase::new("nomination illisible", "this nomination cannot be read"),
    )
    .because(
        format!("`{line}` ne sépare pas la fonction du nom"),
        format!("`{line}` does not part the post from the name"),
    )
    .mend("écrivez `- Fonction : Madame Prénom NOM`", "write `- Post : Ms Given FAMILY`")
}
