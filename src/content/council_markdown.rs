//! A report in Markdown, as it is pasted from a word processor: `##` a section, `###` an item, `- Post : Name` a nomination.

use super::Reference;
use super::body::Body;
use super::council::{Council, WrittenSection};
use super::council_item::Item;
use super::nomination::{Named, Nomination};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::lang::LocalText;
use crate::markdown::{self, Section};
use crate::source::{Span, Spanned};
use crate::value::Reader;
use crate::vocabulary;
use crate::vocabulary::values::NominationAct;
use std::ops::Range;

/// Turns the Markdown of a report into sections, items and nominations. A text without headings stays prose.
pub fn read(reader: &mut Reader<'_>, council: &mut Council) {
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
    for section in below_the_title(outline.sections) {
        add_section(reader, council, &body, &section);
    }
}

/// A single `#` over everything is the document's title again: what counts is below it.
fn below_the_title(sections: Vec<Section>) -> Vec<Section> {
    match <[Section; 1]>::try_from(sections) {
        Ok([only]) if only.level == 1 && !only.children.is_empty() => only.children,
        Ok([only]) => vec![only],
        Err(sections) => sections,
    }
}

fn add_section(reader: &mut Reader<'_>, council: &mut Council, body: &Body, section: &Section) {
    let nominations = holds_nominations(&section.title);
    let title = Spanned::new(section.title.clone(), body.locate(section.title_span.clone()));
    let intro = (!body.text[section.body.clone()].trim().is_empty()).then(|| body.part(section.body.clone()));
    if nominations {
        add_nominations(reader, council, body, None, &section.body);
        for group in &section.children {
            let name = Spanned::new(group.title.clone(), body.locate(group.title_span.clone()));
            add_nominations(reader, council, body, Some(&name), &group.body);
        }
    } else {
        council.items.extend(section.children.iter().map(|child| item(body, child)));
    }
    let items = if nominations { 0 } else { section.children.len() };
    let intro = intro.filter(|_| !nominations);
    council.sections.push(WrittenSection { title, intro, items, nominations });
}

/// The words by which the known layouts head their nominations.
fn holds_nominations(title: &str) -> bool {
    let folded = vocabulary::fold(title);
    ["individuelles", "d_ordre_individuel", "nominatives", "nominations", "appointments"]
        .iter()
        .any(|word| folded.contains(word))
}

fn item(body: &Body, section: &Section) -> Item {
    let span = body.locate(section.title_span.clone());
    Item {
        id: section.id.clone().map(|id| Spanned::new(id, span)),
        anchor: String::new(),
        span,
        section: None,
        number: None,
        nature: nature(&section.title),
        action: None,
        title: LocalText::plain(Spanned::new(section.title.clone(), span)),
        plain_title: None,
        institutions: Vec::new(),
        with: Vec::new(),
        implementers: Vec::new(),
        text: None,
        agreement: None,
        amounts: Vec::new(),
        valid_from: None,
        valid_to: None,
        topics: Vec::new(),
        places: Vec::new(),
        body: (!body.text[section.body.clone()].trim().is_empty()).then(|| body.part(section.body.clone())),
        children: Vec::new(),
        follow_up: Vec::new(),
    }
}

/// The nature that a title's first words name; none where they are not plain about it.
fn nature(title: &str) -> Option<vocabulary::values::Nature> {
    use vocabulary::values::Nature;
    let folded = vocabulary::fold(title);
    let starts = |words: &[&str]| {
        words.iter().any(|word| {
            folded.starts_with(word)
                || folded.starts_with(&format!("adoption_du_{word}"))
                || folded.starts_with(&format!("transmission_a_l_assemblee_nationale_du_{word}"))
        })
    };
    match () {
        () if starts(&["projet_de_loi", "loi_"]) => Some(Nature::Bill),
        () if starts(&["ordonnance", "projet_d_ordonnance"]) => Some(Nature::Ordinance),
        () if starts(&["decret", "projet_de_decret"]) => Some(Nature::Decree),
        () if starts(&["arrete", "projet_d_arrete"]) => Some(Nature::Order),
        () if starts(&["statuts"]) => Some(Nature::Statutes),
        () if starts(&["contractualisation"]) => Some(Nature::Contract),
        () => None,
    }
}

fn add_nominations(
    reader: &mut Reader<'_>,
    council: &mut Council,
    body: &Body,
    institution: Option<&Spanned<String>>,
    range: &Range<usize>,
) {
    for (line, at) in markdown::list_items(&body.text, range.clone()) {
        let span = body.locate(at);
        match nomination(&line, span, institution) {
            Some(nomination) => council.nominations.push(nomination),
            None => reader.diagnostics.add(unread(span, &line)),
        }
    }
    // A sentence that leads the list in is not told; a nomination that lost its dash would be lost with it.
    for (line, at) in markdown::paragraphs(&body.text, range.clone()) {
        let span = body.locate(at);
        let lost = nomination(&line, span, institution).is_some_and(|nomination| {
            nomination.persons.iter().any(|person| has_honorific(&person.name.name.value))
        });
        if lost {
            reader.diagnostics.add(without_dash(span, &line));
        }
    }
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
