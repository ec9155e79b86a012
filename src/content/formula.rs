//! The sentences of a layout: names in braces stand for what a sitting is, a part in square brackets is left out where
//! what it names is not known.

use crate::diagnostic::{Diagnostic, Phrase};
use crate::lang::LocalText;
use crate::source::Spanned;
use crate::value::Reader;
use crate::vocabulary::nearest;
use crate::vocabulary::values::NominationAct;
use crate::yaml::Node;

/// What may stand in an opening or closing sentence.
pub const SITTING: &[&str] = &["date", "day", "hijri", "time", "place", "chair", "kind", "counts"];
/// What may stand in the heading over an institution's items: its name, or the name after « de », after « à ».
pub const INSTITUTION: &[&str] = &["institution", "of_institution", "at_institution"];
/// What may stand where minutes were approved.
pub const MINUTES: &[&str] = &["date"];
/// What may stand in a pattern of numbers.
pub const NUMBERS: &[&str] = &["section", "position", "group", "item"];

/// The acts of nominations, with the names of their formulas in a profile.
pub const ACTS: &[(NominationAct, &str)] = &[
    (NominationAct::Appointed, "appointed"),
    (NominationAct::Confirmed, "confirmed"),
    (NominationAct::Renewed, "renewed"),
    (NominationAct::Interim, "interim"),
    (NominationAct::Terminated, "terminated"),
    (NominationAct::Revoked, "revoked"),
    (NominationAct::Recalled, "recalled"),
    (NominationAct::BoardMember, "board_member"),
    (NominationAct::Accreditation, "accreditation"),
];

/// Reads a sentence; a name in braces that stands for nothing is told.
pub fn formula(reader: &mut Reader<'_>, node: Option<&Node>, known: &[&'static str]) -> Option<LocalText> {
    let text = node.and_then(|node| reader.local_text(node))?;
    for (_, written) in &text.texts {
        check(reader, written, known);
    }
    Some(text)
}

/// The words of an act: one form, or four parted by `|` for a man, a woman, several, several women.
pub fn words(reader: &mut Reader<'_>, node: Option<&Node>) -> Option<LocalText> {
    let text = node.and_then(|node| reader.local_text(node))?;
    for (_, written) in &text.texts {
        if !matches!(written.value.split('|').count(), 1 | 2 | 4) {
            reader.diagnostics.add(forms(written));
        }
    }
    Some(text)
}

/// Tells a name in braces that stands for nothing.
pub fn check(reader: &mut Reader<'_>, written: &Spanned<String>, known: &[&'static str]) {
    for name in names(&written.value) {
        if !known.contains(&name) {
            reader.diagnostics.add(unknown(written, name, known));
        }
    }
}

/// The names in braces.
pub fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// The sentence with its names replaced. A part in square brackets that names what is not known is left out; elsewhere
/// it leaves nothing in its place.
pub fn fill(text: &str, values: &[(&str, Option<String>)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, optional)) = rest.split_once('[') {
        let Some((inside, after)) = optional.split_once(']') else { break };
        filled.push_str(&replaced(before, values));
        let known = |name: &str| values.iter().any(|(known, value)| *known == name && value.is_some());
        if names(inside).all(known) {
            filled.push_str(&replaced(inside, values));
        }
        rest = after;
    }
    filled.push_str(&replaced(rest, values));
    filled
}

fn replaced(text: &str, values: &[(&str, Option<String>)]) -> String {
    values.iter().fold(text.to_owned(), |text, (name, value)| {
        text.replace(&format!("{{{name}}}"), value.as_deref().unwrap_or_default())
    })
}

fn unknown(written: &Spanned<String>, name: &str, known: &[&'static str]) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        "unknown-placeholder",
        written.span,
        Phrase::new(
            format!("`{{{name}}}` ne désigne rien ici"),
            format!("`{{{name}}}` stands for nothing here"),
        ),
    );
    if let Some(near) = nearest(name, known.iter().copied()) {
        return diagnostic
            .mend(format!("vouliez-vous écrire `{{{near}}}` ?"), format!("did you mean `{{{near}}}`?"));
    }
    let list = known.iter().map(|name| format!("`{{{name}}}`")).collect::<Vec<_>>().join(", ");
    diagnostic.mend(format!("possibles ici : {list}"), format!("what may stand here: {list}"))
}

fn forms(written: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "wrong-type",
        written.span,
        Phrase::new("il faut ici une, deux ou quatre formes", "this must be one, two or four forms"),
    )
    .mend(
        "écrivez `est nommé | est nommée | sont nommés | sont nommées`",
        "write `is appointed | is appointed | are appointed | are appointed`",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_takes_its_brackets_with_it() {
        let text = "Réuni {date}[, {time}][ à {place}] sous {chair}.";
        let some = |text: &str| Some(text.to_owned());
        let values =
            [("date", some("le 18")), ("time", None), ("place", some("Ombreval")), ("chair", some("elle"))];
        assert_eq!(fill(text, &values), "Réuni le 18 à Ombreval sous elle.");
        assert_eq!(fill("[a", &values), "[a");
    }
}
