//! What the headings of a pasted report mean in its country's layout.

use super::{Of, Slot};
use crate::content::Reference;
use crate::content::council::{Council, PartTitle};
use crate::content::council_item::Item;
use crate::content::council_markdown::{Heading, holds_nominations, nominations};
use crate::content::formula;
use crate::content::profile::{Profile, Section, SectionPart};
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::lang::LocalText;
use crate::site::names::InstitutionNames;
use crate::source::Spanned;
use crate::vocabulary::{fold, nearest};

/// What stands before an institution's name in a heading, folded; the longest first.
const BEFORE_A_NAME: &[&str] = &[
    "sur_le_rapport_",
    "sur_proposition_",
    "au_titre_",
    "pour_le_",
    "pour_la_",
    "de_la_",
    "de_l_",
    "du_",
    "des_",
    "a_la_",
    "a_l_",
    "au_",
    "for_the_",
    "for_",
    "the_",
];

/// What a heading means.
enum Meaning {
    Section(usize),
    Nominations(Option<usize>),
    Institution(usize, Reference),
    Item,
    Own,
}

/// Turns the headings of a report into its items and nominations, each in a part. `unmatched` takes what is wrong with them
/// for this profile, `diagnostics` what is wrong with them anyway.
pub(in crate::site) fn sort(
    council: &mut Council,
    profile: &Profile,
    names: &InstitutionNames,
    unmatched: &mut Diagnostics,
    diagnostics: &mut Diagnostics,
) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for heading in std::mem::take(&mut council.written) {
        match meaning(&heading, profile, names) {
            Meaning::Nominations(index) => {
                nominate(council, &heading, diagnostics);
                let of = index.map_or(Of::Nominations, Of::Section);
                if slots.iter().all(|slot| slot.of != of) {
                    let slot = index.map(|index| Slot::of_section(profile, index));
                    slots.push(slot.unwrap_or_else(|| Slot { of, ..own(&heading) }));
                }
            }
            Meaning::Section(index) => {
                let of = Of::Section(index);
                add(council, &mut slots, heading, Some((&profile.sections[index], of)), names);
            }
            Meaning::Institution(index, institution) => {
                let section = &profile.sections[index];
                let from = council.items.len();
                let name = crate::slug::slug(names.id(&institution).unwrap_or(&institution.name.value));
                let of = Of::Institution(index, name);
                let title = PartTitle::Of(section.title.clone(), institution.clone());
                if slots.iter().all(|slot| slot.of != of) {
                    slots.push(Slot { of: of.clone(), title, intro: None, items: Vec::new() });
                }
                add(council, &mut slots, heading, Some((section, of)), names);
                let unled = council.items[from..].iter_mut().filter(|item| item.institutions.is_empty());
                unled.for_each(|item| item.institutions.push(institution.clone()));
            }
            Meaning::Item => {
                let index = profile.sections.iter().position(|section| !section.nominations).unwrap_or(0);
                let slot = find(&mut slots, profile, index);
                slot.items.push(council.items.len());
                council.items.push(item(heading, None));
            }
            Meaning::Own => {
                unmatched.add(no_section(&heading.title, profile, names));
                add(council, &mut slots, heading, None, names);
            }
        }
    }
    slots
}

/// Puts the items of a heading into the part that it means, or into one of its own.
fn add(
    council: &mut Council,
    slots: &mut Vec<Slot>,
    mut heading: Heading,
    known: Option<(&Section, Of)>,
    names: &InstitutionNames,
) {
    let section = known.as_ref().map(|(section, _)| *section);
    let of = known.map_or(Of::Own, |(_, of)| of);
    let again = slots.iter().position(|slot| slot.of == of && of != Of::Own);
    // A second text under the same title stands in a part of its own: nothing is lost.
    let again = again.filter(|place| heading.body.is_none() || slots[*place].intro.is_none());
    let place = again.unwrap_or_else(|| {
        let twice = slots.iter().any(|slot| slot.of == of);
        slots.push(match section.filter(|_| !twice) {
            Some(section) if heading.original.is_none() => {
                Slot { title: PartTitle::Text(section.title.clone()), of, ..own(&heading) }
            }
            Some(_) => Slot { of, ..own(&heading) },
            None => own(&heading),
        });
        slots.len() - 1
    });
    if let Some(body) = heading.body.take() {
        slots[place].intro = Some(body);
    }
    for child in heading.children {
        let mut item = item(child, section);
        if let Some(section) = section {
            head_group(&mut item, section, names);
        }
        slots[place].items.push(council.items.len());
        council.items.push(item);
    }
}

/// An item that is no more than a heading of its section, a ministry's or a part's, with the text below it.
fn head_group(item: &mut Item, section: &Section, names: &InstitutionNames) {
    let title = item.title.texts.first().map_or("", |(_, title)| title.value.as_str()).to_owned();
    let ministry = section.group.as_ref().and_then(|_| names.heading(&title));
    if let Some((name, institution)) = ministry {
        let name = Spanned::new(name.to_owned(), item.span);
        item.institutions = vec![Reference { target: Some(institution), ..Reference::new(name.clone()) }];
        item.title = LocalText::plain(name);
        item.heads_group = true;
    }
    let folded = fold(&title);
    let is_title =
        |part: &&SectionPart| part.title.texts.iter().any(|(_, title)| fold(&title.value) == folded);
    if let Some(part) = section.parts.iter().find(is_title) {
        item.nature = part.natures.first().copied();
        item.heads_group = true;
    }
}

fn own(heading: &Heading) -> Slot {
    let title = PartTitle::Text(LocalText::plain(heading.title.clone()));
    Slot { of: Of::Own, title, intro: None, items: Vec::new() }
}

fn find<'s>(slots: &'s mut Vec<Slot>, profile: &Profile, index: usize) -> &'s mut Slot {
    let place = slots.iter().position(|slot| slot.of == Of::Section(index)).unwrap_or_else(|| {
        slots.push(Slot::of_section(profile, index));
        slots.len() - 1
    });
    &mut slots[place]
}

fn item(heading: Heading, section: Option<&Section>) -> Item {
    let nature = crate::content::nature::of(&LocalText::plain(heading.known().clone()));
    let mut item = Item::titled(LocalText::plain(heading.title));
    item.nature = nature;
    item.id = heading.id;
    item.anchor = heading.anchor;
    item.number = heading.number;
    item.section = section.map(|section| Spanned::new(section.id.clone(), item.span));
    item.body = heading.body;
    item
}

/// The nominations of a heading, and of the institutions that are headings below it.
fn nominate(council: &mut Council, heading: &Heading, diagnostics: &mut Diagnostics) {
    council.nominations.extend(nominations(heading, None, diagnostics));
    for group in &heading.children {
        council.nominations.extend(nominations(group, Some(&group.title), diagnostics));
    }
}

fn meaning(heading: &Heading, profile: &Profile, names: &InstitutionNames) -> Meaning {
    let title = fold(&heading.known().value);
    let repeated = |section: &Section| is_repeated(section);
    if let Some(index) =
        profile.sections.iter().position(|section| !repeated(section) && means(section, &title))
    {
        return if profile.sections[index].nominations {
            Meaning::Nominations(Some(index))
        } else {
            Meaning::Section(index)
        };
    }
    if holds_nominations(&heading.known().value) {
        return Meaning::Nominations(profile.sections.iter().position(|section| section.nominations));
    }
    if let Some(index) = profile.sections.iter().position(repeated)
        && let Some((name, target)) = names.heading(&heading.known().value)
    {
        let reference = Reference::new(Spanned::new(name.to_owned(), heading.title.span));
        return Meaning::Institution(index, Reference { target: Some(target), ..reference });
    }
    if profile.axis.is_one_list() && heading.children.is_empty() { Meaning::Item } else { Meaning::Own }
}

/// A section whose title names the institution stands once for each.
pub(super) fn is_repeated(section: &Section) -> bool {
    section.title.texts.iter().any(|(_, title)| formula::names(&title.value).next().is_some())
}

/// Whether a heading, folded, means a section: by its title or by another of its names.
fn means(section: &Section, heading: &str) -> bool {
    let titles = section.title.texts.iter().map(|(_, title)| title.value.as_str());
    titles.chain(section.aliases.iter().map(String::as_str)).any(|known| {
        let known = fold(known);
        !known.is_empty()
            && heading
                .strip_suffix(known.as_str())
                .is_some_and(|before| before.is_empty() || before.ends_with('_'))
    })
}

/// A heading without what stands before an institution's name, folded.
pub(in crate::site) fn without_lead(title: &str) -> String {
    let mut folded = fold(title);
    while let Some(rest) = BEFORE_A_NAME.iter().find_map(|before| folded.strip_prefix(before)) {
        folded = rest.to_owned();
    }
    folded
}

fn no_section(title: &Spanned<String>, profile: &Profile, names: &InstitutionNames) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        "unmatched-heading",
        title.span,
        Phrase::new(
            format!("« {} » n’est pas une rubrique du profil `{}`", title.value, profile.id),
            format!("“{}” is no section of the profile `{}`", title.value, profile.id),
        ),
    )
    .because("elle est publiée telle quelle", "it is published as it is");
    let titles: Vec<(String, &str)> = profile
        .sections
        .iter()
        .filter(|section| !is_repeated(section))
        .flat_map(|section| &section.title.texts)
        .map(|(_, title)| (fold(&title.value), title.value.as_str()))
        .chain(names.all())
        .collect();
    let folded = without_lead(&title.value);
    let near = nearest(&folded, titles.iter().map(|(folded, _)| folded.as_str()));
    let near = near.and_then(|near| titles.iter().find(|(folded, _)| folded == near));
    if let Some((_, near)) = near {
        return diagnostic
            .mend(format!("vouliez-vous écrire « {near} » ?"), format!("did you mean “{near}”?"));
    }
    let known: Vec<String> = titles.iter().take(8).map(|(_, title)| format!("« {title} »")).collect();
    let known = known.join(", ");
    diagnostic.mend(
        format!("rubriques du profil : {known} ; ou ajoutez ce titre aux `aliases:` de l’une d’elles"),
        format!("sections of the profile: {known}; or add this title to the `aliases:` of one of them"),
    )
}
