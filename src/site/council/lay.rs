//! Which section takes each item, in which order, under which number.

use super::headings::is_repeated;
use super::numbers::{self, Numbers, number};
use super::{Of, SECTION_ANCHOR, Slot};
use crate::content::Reference;
use crate::content::council::{Council, Group, Part, PartTitle};
use crate::content::council_item::Item;
use crate::content::profile::{Profile, Section, SectionPart};
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::lang::LocalText;
use crate::site::Site;
use crate::slug::slug;
use crate::vocabulary::Choice;
use crate::vocabulary::values::Nature;

/// Lays out a report whose names are resolved: its parts as they are printed, every item with its number.
pub(in crate::site) fn lay_out(
    council: &mut Council,
    mut slots: Vec<Slot>,
    profile: &Profile,
    site: &Site,
    diagnostics: &mut Diagnostics,
) {
    if slots.is_empty() {
        slots = by_profile(council, profile, site, diagnostics);
    }
    add_nominations(council, &mut slots, profile);
    slots.retain(|slot| !slot.items.is_empty() || slot.intro.is_some() || slot.holds_nominations(profile));
    name_natures(council, &slots, profile);
    let minutes = profile.words.minutes.is_some() && council.previous_minutes_approved.is_some();
    let mut counted = usize::from(minutes);
    let mut parts: Vec<Part> = Vec::with_capacity(slots.len());
    for (index, slot) in slots.into_iter().enumerate() {
        let repeats = parts.iter().filter(|part| matches!(part.title, PartTitle::Of(..))).count();
        let mut part = part(council, slot, index, repeats, profile, &mut counted);
        part.minutes = minutes && index == 0;
        parts.push(part);
    }
    council.parts = parts;
    let lettered = |item: &mut Item| letters(&mut item.children);
    council.items.iter_mut().for_each(lettered);
}

/// Every item into the section that takes it, the sections in the profile's order, institutions in the report's.
fn by_profile(council: &Council, profile: &Profile, site: &Site, diagnostics: &mut Diagnostics) -> Vec<Slot> {
    let mut found: Vec<Slot> = Vec::new();
    for (index, section) in profile.sections.iter().enumerate() {
        let own: Vec<usize> = (0..council.items.len())
            .filter(|item| section_of(&council.items[*item], profile, site) == Some(index))
            .collect();
        if section.nominations || !is_repeated(section) {
            found.push(Slot { items: own, ..Slot::of_section(profile, index) });
            continue;
        }
        for place in own {
            let item = &council.items[place];
            let (of, title) = match item.institutions.first() {
                Some(reference) => {
                    let id = reference.target.map(|target| site.institutions[target].id.value.clone());
                    let name = slug(id.as_deref().unwrap_or(&reference.name.value));
                    (Of::Institution(index, name), PartTitle::Of(section.title.clone(), reference.clone()))
                }
                None => (
                    Of::Own,
                    PartTitle::Text(profile.short.clone().unwrap_or_else(|| profile.document.clone())),
                ),
            };
            match found.iter_mut().find(|slot| slot.of == of) {
                Some(slot) => slot.items.push(place),
                None => found.push(Slot { of, title, intro: None, items: vec![place] }),
            }
        }
    }
    for item in &council.items {
        if let Some(nature) = item.nature.filter(|_| item.section.is_none() && !is_taken(item, profile, site))
        {
            diagnostics.add(unplaced(item, nature, profile));
        }
    }
    found
}

/// The section of an item: the one that it names, else the one that takes its nature and its speaker, else the one that
/// takes everything, else the last.
fn section_of(item: &Item, profile: &Profile, site: &Site) -> Option<usize> {
    let place = |wanted: &dyn Fn(&Section) -> bool| profile.sections.iter().position(wanted);
    if let Some(named) = &item.section
        && let Some(index) = place(&|section| section.id == named.value && !section.nominations)
    {
        return Some(index);
    }
    if profile.axis.is_one_list() {
        return place(&|section| !section.nominations);
    }
    place(&|section| !section.nominations && takes(section, item, site))
        .or_else(|| place(&|section| !section.nominations && takes_all(section)))
        .or_else(|| profile.sections.iter().rposition(|section| !section.nominations))
}

fn is_taken(item: &Item, profile: &Profile, site: &Site) -> bool {
    profile.axis.is_one_list()
        || profile.open_sections().any(|section| takes(section, item, site) || takes_all(section))
}

fn takes_all(section: &Section) -> bool {
    section.natures.is_empty() && section.speakers.is_empty()
}

fn takes(section: &Section, item: &Item, site: &Site) -> bool {
    let nature = item.nature.unwrap_or(Nature::Other);
    let speaker =
        item.institutions.first().and_then(|lead| lead.target).map(|lead| site.institutions[lead].kind);
    !takes_all(section)
        && (section.natures.is_empty() || section.natures.contains(&nature))
        && (section.speakers.is_empty() || speaker.is_some_and(|speaker| section.speakers.contains(&speaker)))
}

/// A part for the nominations, where the report has some and no heading of its own for them.
fn add_nominations(council: &Council, slots: &mut Vec<Slot>, profile: &Profile) {
    if council.nominations.is_empty() {
        slots.retain(|slot| !slot.holds_nominations(profile));
        return;
    }
    if slots.iter().any(|slot| slot.holds_nominations(profile)) {
        return;
    }
    let index = profile.sections.iter().position(|section| section.nominations);
    slots.push(index.map_or_else(
        || Slot {
            of: Of::Nominations,
            title: PartTitle::Text(profile.document.clone()),
            intro: None,
            items: Vec::new(),
        },
        |index| Slot::of_section(profile, index),
    ));
}

/// An item of a section of communications is one, where nothing says what else it is.
fn name_natures(council: &mut Council, slots: &[Slot], profile: &Profile) {
    for slot in slots {
        let section = slot.section().map(|index| &profile.sections[index]);
        if section.is_some_and(|section| section.natures.first() == Some(&Nature::Communication)) {
            for place in &slot.items {
                council.items[*place].nature.get_or_insert(Nature::Communication);
            }
        }
    }
}

/// A part with its items in groups, all of them numbered. `counted` goes on where the items of all parts are one list.
fn part(
    council: &mut Council,
    slot: Slot,
    index: usize,
    repeats: usize,
    profile: &Profile,
    counted: &mut usize,
) -> Part {
    let nominations = slot.holds_nominations(profile);
    let section = slot.section().map(|index| &profile.sections[index]);
    let one_list = profile.axis.is_one_list();
    let plain = match &slot.of {
        Of::Institution(..) => {
            section.and_then(|section| section.number.as_deref()).map(|first| numbers::after(first, repeats))
        }
        Of::Section(_) if nominations && one_list && !profile.numbering.is_empty() => {
            Some((*counted + 1).to_string())
        }
        Of::Section(_) => section.and_then(|section| section.number.clone()),
        Of::Own | Of::Nominations => None,
    };
    let mut numbers = Numbers { section: plain.as_deref(), position: index + 1, ..Numbers::default() };
    let anchor = match &slot.of {
        Of::Section(index) => format!("{SECTION_ANCHOR}{}", slug(&profile.sections[*index].id)),
        Of::Institution(_, name) => format!("{SECTION_ANCHOR}{name}"),
        Of::Own => format!("{SECTION_ANCHOR}{}", index + 1),
        Of::Nominations => "_nominations".to_owned(),
    };
    let pattern = section.and_then(|section| section.numbering.as_ref()).unwrap_or(&profile.numbering);
    let group_pattern = section.and_then(|section| section.group_numbering.as_deref()).unwrap_or_default();
    let mut groups = groups(council, &slot.items, section);
    for group in &mut groups {
        if group.title.is_some() {
            numbers.group += 1;
            group.number = number(group_pattern, &numbers);
        }
        numbers.item = if one_list {
            *counted
        } else if group.title.is_some() {
            0
        } else {
            numbers.item
        };
        for place in group.items.iter().skip(usize::from(group.headed)) {
            numbers.item += 1;
            let item = &mut council.items[*place];
            if item.number.is_none() {
                item.number = number(pattern, &numbers);
            }
        }
        *counted = if one_list { numbers.item } else { *counted };
    }
    Part {
        anchor,
        number: plain.as_ref().and_then(|_| number(&profile.section_numbering, &numbers)),
        title: slot.title,
        lead: section.and_then(|section| section.lead.clone()),
        intro: slot.intro,
        groups,
        nominations,
        group_numbering: number(
            group_pattern,
            &Numbers { group: 0, ..Numbers { section: plain.as_deref(), ..numbers } },
        )
        .map(|_| group_pattern.replace("{section}", plain.as_deref().unwrap_or_default())),
        minutes: false,
    }
}

/// The items of a section: under their institutions, by its parts, or as they come.
fn groups(council: &Council, items: &[usize], section: Option<&Section>) -> Vec<Group> {
    let Some(section) = section else { return vec![open(None, items.to_vec())] };
    match &section.group {
        Some(formula) => by_institution(council, items, formula),
        None => by_nature(council, items, &section.parts),
    }
}

fn open(title: Option<PartTitle>, items: Vec<usize>) -> Group {
    Group { number: None, title, headed: false, items }
}

fn by_institution(council: &Council, items: &[usize], formula: &LocalText) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut leads: Vec<Option<&Reference>> = Vec::new();
    for place in items {
        let item = &council.items[*place];
        let lead = item.institutions.first();
        let same = |known: Option<&Reference>| match known.zip(lead) {
            Some((known, lead)) if known.target.is_some() => known.target == lead.target,
            Some((known, lead)) => known.name.value == lead.name.value,
            None => known.is_none() && lead.is_none(),
        };
        if let Some(at) = leads.iter().position(|known| same(*known)).filter(|_| !item.heads_group) {
            groups[at].items.push(*place);
            continue;
        }
        let title = lead.map(|lead| PartTitle::Of(formula.clone(), lead.clone()));
        groups.push(Group { headed: item.heads_group, ..open(title, vec![*place]) });
        leads.push(lead);
    }
    groups
}

fn by_nature(council: &Council, items: &[usize], parts: &[SectionPart]) -> Vec<Group> {
    let part_of = |place: &usize| {
        let nature = council.items[*place].nature.unwrap_or(Nature::Other);
        parts.iter().position(|part| part.natures.contains(&nature))
    };
    let of = |wanted: Option<usize>| -> Vec<usize> {
        let mut own: Vec<usize> = items.iter().copied().filter(|place| part_of(place) == wanted).collect();
        own.sort_by_key(|place| !council.items[*place].heads_group);
        own
    };
    let heads = |items: &[usize]| items.first().is_some_and(|first| council.items[*first].heads_group);
    let known = parts
        .iter()
        .enumerate()
        .map(|(index, part)| open(Some(PartTitle::Text(part.title.clone())), of(Some(index))))
        .map(|group| Group { headed: heads(&group.items), ..group });
    std::iter::once(open(None, of(None))).chain(known).filter(|group| !group.items.is_empty()).collect()
}

fn letters(children: &mut [Item]) {
    for (position, child) in children.iter_mut().enumerate() {
        if child.number.is_none() {
            child.number = numbers::letter(position);
        }
        letters(&mut child.children);
    }
}

fn unplaced(item: &Item, nature: Nature, profile: &Profile) -> Diagnostic {
    let last = profile.open_sections().next_back().map_or("", |section| section.id.as_str());
    Diagnostic::new(
        "unplaced-item",
        item.span,
        Phrase::new(
            format!("aucune rubrique du profil `{}` ne prend la nature `{}`", profile.id, nature.word()),
            format!("no section of the profile `{}` takes the nature `{}`", profile.id, nature.word()),
        ),
    )
    .because(
        format!("le point va dans la dernière rubrique, `{last}`"),
        format!("the item goes to the last section, `{last}`"),
    )
    .mend(
        "donnez une `section:` à ce point, ou cette nature à une rubrique du profil",
        "give this item a `section:`, or a section of the profile this nature",
    )
}
