//! How a country lays out its council: the document's name, its sections and their numbers, the sentences around them.
//!
//! Profiles ship in the binary (`src/content/profiles/`); a portal's own `profiles/<id>.yaml` stands before them, read by
//! the same functions.

use super::cadence::{Break, Cadence, cadence, pause};
use super::formula::{self, ACTS, formula, words};
use super::parts::string;
use super::trunk::strings;
use crate::diagnostic::{Diagnostic, Phrase};
use crate::lang::LocalText;
use crate::source::Spanned;
use crate::time::cadence::Every;
use crate::value::{Fields, Reader};
use crate::vocabulary::fold;
use crate::vocabulary::layout::{Axis, NominationStyle};
use crate::vocabulary::values::{InstitutionKind, Nature, NominationAct};
use crate::yaml::Node;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A layout.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Its id.
    pub id: String,
    /// What the document is called: « Compte rendu du Conseil des ministres ».
    pub document: LocalText,
    /// What the council is called: « Conseil des ministres ».
    pub short: Option<LocalText>,
    /// What its items are put in order by.
    pub axis: Axis,
    /// Its sections, in order.
    pub sections: Vec<Section>,
    /// How the number of a section is printed: `{section}` stands for it.
    pub section_numbering: String,
    /// How items are numbered: `{section}`, `{position}` and `{item}` stand for the numbers.
    pub numbering: String,
    /// The sentences and names that it prints.
    pub words: Words,
    /// How nominations are printed.
    pub nominations: Nominations,
    /// Whether the sections are told first, as an agenda.
    pub agenda: bool,
    /// Whether the day of the Islamic calendar stands beside the civil one.
    pub hijri: bool,
    /// The country's currency, into which amounts are converted where there is a parity.
    pub currency: Option<String>,
    /// How often it meets, and when its report is due.
    pub cadence: Option<Cadence>,
    /// When it does not meet.
    pub breaks: Vec<Break>,
}

/// The sentences and names that a layout prints. In the sentences names in braces stand for what the sitting is; a part
/// in square brackets is left out where what it names is not known.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The opening sentence.
    pub opening: Option<LocalText>,
    /// The closing sentence.
    pub closing: Option<LocalText>,
    /// Who presides.
    pub chair: Option<LocalText>,
    /// Where.
    pub place: Option<LocalText>,
    /// Where it is signed: « Fait à … ».
    pub city: Option<LocalText>,
    /// Who signs.
    pub signatory: Option<LocalText>,
    /// What stands before who reports: « Sur le rapport du ministère … ».
    pub on_report_of: Option<LocalText>,
    /// What stands before who is associated: « en liaison avec ».
    pub with: Option<LocalText>,
    /// The first point of a list, where the minutes of the sitting before were approved.
    pub minutes: Option<LocalText>,
}

/// A section of a layout.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id, which items name.
    pub id: String,
    /// Its title. One that names `{institution}` is repeated for each.
    pub title: LocalText,
    /// Its number as printed: « I ».
    pub number: Option<String>,
    /// The headings of a pasted report that mean it as well.
    pub aliases: Vec<String>,
    /// The natures that it takes by itself.
    pub natures: Vec<Nature>,
    /// Whose items it takes by itself.
    pub speakers: Vec<InstitutionKind>,
    /// How its items are numbered, if not as everywhere.
    pub numbering: Option<String>,
    /// The sentence under its title.
    pub lead: Option<LocalText>,
    /// The heading over the items of an institution: « Au titre du ministère … ».
    pub group: Option<LocalText>,
    /// How these headings are numbered.
    pub group_numbering: Option<String>,
    /// Its parts, by nature.
    pub parts: Vec<SectionPart>,
    /// It holds the nominations.
    pub nominations: bool,
}

/// A part of a section: « Projets de décret ».
#[derive(Clone, Debug)]
pub struct SectionPart {
    /// Its title.
    pub title: LocalText,
    /// The natures that it takes.
    pub natures: Vec<Nature>,
}

/// How nominations are printed.
#[derive(Clone, Debug)]
pub struct Nominations {
    /// As a table, a list or sentences.
    pub style: NominationStyle,
    /// Whether those of an institution stand under its name.
    pub grouped: bool,
    /// The heading over them; the institution's name if absent.
    pub group: Option<LocalText>,
    /// What an act is said with, by gender and number, where the theme's words are not wanted.
    pub acts: BTreeMap<&'static str, LocalText>,
}

impl Default for Nominations {
    fn default() -> Self {
        Nominations { style: NominationStyle::Table, grouped: true, group: None, acts: BTreeMap::new() }
    }
}

/// The profiles that ship, by id.
pub const SHIPPED: &[(&str, &str)] = &[
    ("bf", include_str!("profiles/bf.yaml")),
    ("bj", include_str!("profiles/bj.yaml")),
    ("ci", include_str!("profiles/ci.yaml")),
    ("demo", include_str!("profiles/demo.yaml")),
    ("dz", include_str!("profiles/dz.yaml")),
    ("fr", include_str!("profiles/fr.yaml")),
    ("ml", include_str!("profiles/ml.yaml")),
    ("ne", include_str!("profiles/ne.yaml")),
    ("rw", include_str!("profiles/rw.yaml")),
    ("sn", include_str!("profiles/sn.yaml")),
    ("tg", include_str!("profiles/tg.yaml")),
];

/// The profile of a site that names none.
pub const DEFAULT: &str = "demo";

impl Profile {
    /// The day on which the next council is to sit after one.
    pub fn next_after(&self, sitting: Date) -> Option<Date> {
        let cadence = self.cadence?;
        let mut day = cadence.every.after(sitting)?;
        // The break's end, then the cadence's next day; breaks are few, and each is passed once.
        for _ in 0..=self.breaks.len() {
            let Some(pause) = self.breaks.iter().find(|pause| pause.from <= day && day <= pause.to) else {
                return Some(day);
            };
            day = match cadence.every {
                Every::Weekday(_) => cadence.every.after(pause.to)?,
                _ => pause.to.tomorrow().ok()?,
            };
        }
        None
    }

    /// The section of nominations.
    pub fn nominations_section(&self) -> Option<&Section> {
        self.sections.iter().find(|section| section.nominations)
    }

    /// The sections that hold items.
    pub fn open_sections(&self) -> impl DoubleEndedIterator<Item = &Section> {
        self.sections.iter().filter(|section| !section.nominations)
    }
}

/// Reads a profile.
pub fn read(reader: &mut Reader<'_>, stem: &str, node: &Node) -> Option<Profile> {
    let mut fields = reader.fields(node)?;
    let document = fields.take("document").and_then(|n| reader.local_text(n));
    let sections = fields.take("sections").map(|n| sections(reader, n)).unwrap_or_default();
    for (name, absent) in [("document", document.is_none()), ("sections", sections.is_empty())] {
        if absent && !fields.has_some(name) {
            reader.missing(
                fields.span,
                name,
                "un profil a un `document:` et des `sections:`",
                "a profile has a `document:` and `sections:`",
            );
        }
    }
    let profile = document.map(|document| Profile {
        id: stem.to_owned(),
        document,
        short: fields.take("short").and_then(|n| reader.local_text(n)),
        axis: fields.take("axis").and_then(|n| reader.choice(n)).unwrap_or_default(),
        sections,
        section_numbering: numbering(reader, &mut fields, "section_numbering")
            .unwrap_or_else(|| "{section}.".to_owned()),
        numbering: numbering(reader, &mut fields, "numbering").unwrap_or_else(|| "{item}.".to_owned()),
        words: read_words(reader, &mut fields),
        nominations: fields.take("nominations").and_then(|n| nominations(reader, n)).unwrap_or_default(),
        agenda: fields.take("agenda").and_then(|n| reader.flag(n)).unwrap_or(false),
        hijri: fields.take("hijri").and_then(|n| reader.flag(n)).unwrap_or(false),
        currency: string(reader, fields.take("currency")),
        cadence: fields.take("cadence").and_then(|n| cadence(reader, n)),
        breaks: fields.take("breaks").map(|n| reader.list(n, pause)).unwrap_or_default(),
    });
    if profile.is_some() {
        reader.finish(fields);
    }
    profile
}

fn read_words(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Words {
    Words {
        opening: formula(reader, fields.take("opening"), formula::SITTING),
        closing: formula(reader, fields.take("closing"), formula::SITTING),
        chair: fields.take("chair").and_then(|n| reader.local_text(n)),
        place: fields.take("place").and_then(|n| reader.local_text(n)),
        city: fields.take("city").and_then(|n| reader.local_text(n)),
        signatory: fields.take("signatory").and_then(|n| reader.local_text(n)),
        on_report_of: formula(reader, fields.take("on_report_of"), formula::INSTITUTION),
        with: fields.take("with").and_then(|n| reader.local_text(n)),
        minutes: formula(reader, fields.take("minutes"), formula::MINUTES),
    }
}

/// A pattern of numbers; `none` is the empty one.
fn numbering(reader: &mut Reader<'_>, fields: &mut Fields<'_>, name: &'static str) -> Option<String> {
    let written = fields.take(name).and_then(|n| reader.text(n))?;
    if matches!(fold(&written.value).as_str(), "none" | "aucune" | "aucun") {
        return Some(String::new());
    }
    formula::check(reader, &written, formula::NUMBERS);
    Some(written.value)
}

/// The sections; an id, or a number, that stands twice is told.
fn sections(reader: &mut Reader<'_>, node: &Node) -> Vec<Section> {
    let mut numbers: BTreeMap<String, Spanned<String>> = BTreeMap::new();
    let mut ids: BTreeMap<String, Spanned<String>> = BTreeMap::new();
    reader.list(node, |reader, node| {
        let (section, id, number) = section(reader, node)?;
        for (written, known) in [(Some(id), &mut ids), (number, &mut numbers)] {
            let Some(written) = written.filter(|written| !written.value.is_empty()) else { continue };
            match known.get(&written.value) {
                Some(first) => reader.diagnostics.add(section_twice(&written, first)),
                None => {
                    known.insert(written.value.clone(), written);
                }
            }
        }
        Some(section)
    })
}

type Numbered = (Section, Spanned<String>, Option<Spanned<String>>);

fn section(reader: &mut Reader<'_>, node: &Node) -> Option<Numbered> {
    let mut fields = reader.fields(node)?;
    let id = fields.take("id").and_then(|n| reader.text(n));
    if let Some(id) = &id {
        super::id::tell(reader, id);
    }
    let title = formula(reader, fields.take("title"), formula::INSTITUTION);
    for (name, absent) in [("id", id.is_none()), ("title", title.is_none())] {
        if absent && !fields.has(name) {
            reader.missing(
                fields.span,
                name,
                "une rubrique a un `id:` et un `title:`",
                "a section has an `id:` and a `title:`",
            );
        }
    }
    let number = fields.take("number").and_then(|n| reader.text(n));
    let read = id.zip(title).map(|(id, title)| {
        let section = Section {
            id: id.value.clone(),
            title,
            number: number.as_ref().map(|number| number.value.clone()),
            aliases: strings(reader, &mut fields, "aliases"),
            natures: choices(reader, &mut fields, "natures"),
            speakers: choices(reader, &mut fields, "speakers"),
            numbering: numbering(reader, &mut fields, "numbering"),
            lead: fields.take("lead").and_then(|n| reader.local_text(n)),
            group: formula(reader, fields.take("group"), formula::INSTITUTION),
            group_numbering: numbering(reader, &mut fields, "group_numbering"),
            parts: fields.take("parts").map(|n| reader.list(n, section_part)).unwrap_or_default(),
            nominations: fields.take("nominations").and_then(|n| reader.flag(n)).unwrap_or(false),
        };
        (section, id, number)
    });
    if read.is_some() {
        reader.finish(fields);
    }
    read
}

fn section_part(reader: &mut Reader<'_>, node: &Node) -> Option<SectionPart> {
    let mut fields = reader.fields(node)?;
    let title = fields.take("title").and_then(|n| reader.local_text(n));
    if title.is_none() && !fields.has("title") {
        reader.missing(fields.span, "title", "donnez un titre à cette partie", "give this part a title");
    }
    let natures = choices(reader, &mut fields, "natures");
    reader.finish(fields);
    Some(SectionPart { title: title?, natures })
}

fn choices<C: crate::vocabulary::Choice>(
    reader: &mut Reader<'_>,
    fields: &mut Fields<'_>,
    name: &'static str,
) -> Vec<C> {
    fields.take(name).map(|n| reader.list(n, Reader::choice)).unwrap_or_default()
}

fn nominations(reader: &mut Reader<'_>, node: &Node) -> Option<Nominations> {
    let mut fields = reader.fields(node)?;
    let acts = ACTS.iter().filter_map(|(act, name): &(NominationAct, &'static str)| {
        let _ = act;
        Some((*name, words(reader, fields.take(name))?))
    });
    let acts = acts.collect();
    let read = Nominations {
        style: fields.take("style").and_then(|n| reader.choice(n)).unwrap_or_default(),
        grouped: fields.take("grouped").and_then(|n| reader.flag(n)).unwrap_or(true),
        group: formula(reader, fields.take("group"), formula::INSTITUTION),
        acts,
    };
    reader.finish(fields);
    Some(read)
}

fn section_twice(written: &Spanned<String>, first: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "duplicate-section",
        written.span,
        Phrase::new(
            format!("deux rubriques portent `{}`", written.value),
            format!("two sections bear `{}`", written.value),
        ),
    )
    .see(first.span, "la première est ici", "the first is here")
    .mend("donnez à l’une des deux un autre identifiant ou numéro", "give one of them another id or number")
}
