//! What may be written in a field, in words.

use super::super::{Both, Shape, Target};
use crate::diagnostic::spaced;
use crate::phrase::ToolLang;

/// The words for a shape, with links to the fields and values that it names.
pub(super) fn told(shape: &Shape, lang: ToolLang) -> String {
    match shape {
        Shape::Choice(choices) => format!("[{}](#values-{})", say(choices.title, lang), choices.name),
        Shape::Fields(map) => format!("[{}](#{})", say(map.title, lang), map.name),
        Shape::Or(short, map) => {
            let or = say(("ou", "or"), lang);
            format!("{}, {or} [{}](#{})", told(short, lang), say(map.title, lang), map.name)
        }
        Shape::List(one) => {
            format!("{} : {}", say(("un ou plusieurs", "one or several"), lang), told(one, lang))
                .replace(" :", if lang == ToolLang::French { "\u{a0}:" } else { ":" })
        }
        Shape::Name(target) => say(name(*target), lang),
        other => say(single(other), lang),
    }
}

fn say((fr, en): Both, lang: ToolLang) -> String {
    match lang {
        ToolLang::French => spaced(fr),
        ToolLang::English => en.to_owned(),
    }
}

fn single(shape: &Shape) -> Both {
    match shape {
        Shape::Visible => ("texte visible", "visible text"),
        Shape::Markdown => ("Markdown", "Markdown"),
        Shape::Date => ("date", "date"),
        Shape::Moment => ("date ou instant", "date or moment"),
        Shape::Time => ("heure", "time of day"),
        Shape::Number => ("nombre entier", "whole number"),
        Shape::Flag => ("oui ou non", "yes or no"),
        Shape::Language => ("code de langue", "language code"),
        Shape::Colour => ("couleur", "colour"),
        Shape::Id => ("identifiant", "id"),
        Shape::File => ("fichier", "file"),
        Shape::Url => ("adresse", "address"),
        Shape::SiteAddress => ("adresse du site", "address of the site"),
        Shape::NumberPattern => ("modèle : texte avec `{seq}`", "pattern: a text with `{seq}`"),
        Shape::Rhythm => ("rythme ou durée", "cadence or length of time"),
        Shape::TimeZone => ("fuseau horaire", "time zone"),
        Shape::Checks => (
            "une ligne par [code](checks.md) : `off`, `warning`, `error`",
            "a line a [code](checks.md): `off`, `warning`, `error`",
        ),
        Shape::Anything => ("libre", "anything"),
        _ => ("texte", "text"),
    }
}

fn name(target: Target) -> Both {
    match target {
        Target::Institution => ("institution", "institution"),
        Target::Person => ("personne", "person"),
        Target::Topic => ("thème", "topic"),
        Target::Document => ("document", "document"),
        Target::Profile => ("plan de Conseil", "council layout"),
        Target::Government => ("gouvernement", "government"),
        Target::Theme => ("thème graphique", "theme"),
        Target::Section => ("rubrique du plan", "section of the layout"),
    }
}
