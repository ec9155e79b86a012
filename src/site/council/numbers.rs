//! The numbers of a report: as its profile's patterns have them.

/// The number that comes `steps` after another of the same kind: `I` → `II`, `A` → `B`, `1` → `2`.
pub(super) fn after(first: &str, steps: usize) -> String {
    if let Ok(number) = first.parse::<usize>() {
        return (number + steps).to_string();
    }
    let upper = first.chars().all(char::is_uppercase);
    if first.chars().all(|c| "IVXivx".contains(c)) {
        let number = roman(from_roman(first) + steps);
        return if upper { number } else { number.to_lowercase() };
    }
    match first.chars().next().filter(|c| c.is_ascii_alphabetic() && first.len() == 1) {
        Some(letter) => u8::try_from(steps)
            .ok()
            .and_then(|steps| (letter as u8).checked_add(steps))
            .filter(u8::is_ascii_alphabetic)
            .map_or_else(|| first.to_owned(), |letter| char::from(letter).to_string()),
        None => first.to_owned(),
    }
}

const ROMAN: [(usize, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

fn roman(mut number: usize) -> String {
    let mut text = String::new();
    for (value, letters) in ROMAN {
        while number >= value {
            text.push_str(letters);
            number -= value;
        }
    }
    text
}

fn from_roman(text: &str) -> usize {
    (1..=40).find(|number| roman(*number).eq_ignore_ascii_case(text)).unwrap_or(1)
}

/// `a.`, `b.`: the number of a part of an item.
pub(super) fn letter(position: usize) -> Option<String> {
    u8::try_from(position).ok().filter(|n| *n < 26).map(|n| format!("{}.", char::from(b'a' + n)))
}

/// What a pattern's names stand for.
#[derive(Default)]
pub(super) struct Numbers<'a> {
    pub(super) section: Option<&'a str>,
    pub(super) position: usize,
    pub(super) group: usize,
    pub(super) item: usize,
}

/// A number by its pattern; none if the pattern is empty. Where it wants the section's and there is none, the item's stands
/// alone.
pub(super) fn number(pattern: &str, numbers: &Numbers<'_>) -> Option<String> {
    if pattern.is_empty() {
        return None;
    }
    let pattern = if numbers.section.is_none() && pattern.contains("{section}") {
        if pattern.contains("{item}") { "{item}." } else { return None }
    } else {
        pattern
    };
    let number = pattern
        .replace("{section}", numbers.section.unwrap_or_default())
        .replace("{position}", &numbers.position.to_string())
        .replace("{group}", &numbers.group.to_string())
        .replace("{item}", &numbers.item.to_string());
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_on_in_their_kind() {
        assert_eq!(after("I", 0), "I");
        assert_eq!(after("I", 3), "IV");
        assert_eq!(after("i", 8), "ix");
        assert_eq!(after("A", 2), "C");
        assert_eq!(after("1", 9), "10");
    }

    #[test]
    fn a_pattern_without_its_section_keeps_the_item() {
        let numbers = Numbers { section: Some("I"), position: 1, group: 2, item: 3 };
        assert_eq!(number("{section}-{item}.", &numbers).as_deref(), Some("I-3."));
        assert_eq!(number("{position}.{item}.", &numbers).as_deref(), Some("1.3."));
        let numbers = Numbers { item: 3, ..Numbers::default() };
        assert_eq!(number("{section}-{item}.", &numbers).as_deref(), Some("3."));
        assert_eq!(number("{section}.", &numbers), None);
        assert_eq!(number("", &numbers), None);
    }
}
