//! The name of an institution in a sentence: « du ministère de la Santé », « à la Présidence », « do Ministério da Saúde ».
//!
//! The article follows from the first word: names of institutions are few, and begin alike in every country.

use crate::lang::Language;
use crate::vocabulary::fold;

/// How a name stands in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is.
    Bare,
    /// « le ministère ».
    The,
    /// « du ministère ».
    Of,
    /// « au ministère ».
    At,
}

/// Nouns of institutions that are feminine, folded.
const FEMININE: &[&str] = &[
    "presidence",
    "primature",
    "agence",
    "autorite",
    "banque",
    "caisse",
    "chambre",
    "chancellerie",
    "commission",
    "communaute",
    "commune",
    "cour",
    "delegation",
    "direction",
    "ecole",
    "grande",
    "haute",
    "inspection",
    "mairie",
    "mission",
    "police",
    "prefecture",
    "region",
    "representation",
    "societe",
    "universite",
    "ambassade",
    "assemblee",
    "armee",
    "gendarmerie",
    "mediature",
    "vice_presidence",
];

/// Plural nouns that institutions are called by.
const PLURAL: &[&str] = &["services", "forces", "archives", "affaires", "armees", "douanes", "impots"];

/// What a formula says before a name, and how the name stands after it.
pub(super) fn before_name(formula: &str) -> (Option<String>, Form) {
    let (before, rest) = formula.split_once('{').unwrap_or((formula, ""));
    let form = match rest.split('}').next() {
        Some("of_institution") => Form::Of,
        Some("at_institution") => Form::At,
        _ => Form::Bare,
    };
    let before = before.trim();
    ((!before.is_empty()).then(|| before.to_owned()), form)
}

/// A name in a sentence of a language; French, Portuguese and English have articles here.
pub(super) fn named(name: &str, form: Form, language: &str) -> String {
    match (form, language.split('-').next()) {
        (Form::Bare, _) => name.to_owned(),
        (_, Some("fr")) => french(name, form),
        (_, Some("pt")) => portuguese(name, form),
        (Form::The, Some("en")) => format!("the {name}"),
        (Form::Of, Some("en")) => format!("of the {name}"),
        (Form::At, Some("en")) => format!("at the {name}"),
        _ => name.to_owned(),
    }
}

fn french(name: &str, form: Form) -> String {
    let first = fold(name.split([' ', '\u{a0}', '\u{202f}', '’', '\'']).next().unwrap_or_default());
    // « Ministère » is a common noun in a sentence; « Présidence », « Agence » keep their capital.
    let name = match name.strip_prefix("Ministère") {
        Some(rest) => format!("ministère{rest}"),
        None => name.to_owned(),
    };
    if PLURAL.contains(&first.as_str()) {
        return format!(
            "{}{name}",
            match form {
                Form::Of => "des ",
                Form::At => "aux ",
                _ => "les ",
            }
        );
    }
    if first.starts_with(['a', 'e', 'i', 'o', 'u', 'y']) || first == "hopital" || first == "hotel" {
        return format!(
            "{}{name}",
            match form {
                Form::Of => "de l’",
                Form::At => "à l’",
                _ => "l’",
            }
        );
    }
    if FEMININE.contains(&first.as_str()) {
        return format!(
            "{}{name}",
            match form {
                Form::Of => "de la ",
                Form::At => "à la ",
                _ => "la ",
            }
        );
    }
    format!(
        "{}{name}",
        match form {
            Form::Of => "du ",
            Form::At => "au ",
            _ => "le ",
        }
    )
}

/// « do Ministério », « na Presidência »: in Portuguese the first word's ending says nearly always what it is.
fn portuguese(name: &str, form: Form) -> String {
    let first = name.split([' ', '-', '\u{a0}']).next().unwrap_or_default().to_lowercase();
    let singular = first.strip_suffix('s').unwrap_or(&first);
    let ends = |endings: &[&str]| endings.iter().any(|ending| singular.ends_with(ending));
    let feminine = ends(&["a", "dade", "ção", "são", "gem", "çõe", "sõe"]);
    let article = match (feminine, singular.len() < first.len()) {
        (false, false) => "o",
        (true, false) => "a",
        (false, true) => "os",
        (true, true) => "as",
    };
    let preposition = match form {
        Form::Of => "d",
        Form::At => "n",
        Form::Bare | Form::The => "",
    };
    format!("{preposition}{article} {name}")
}

/// What melts together in French.
const FRENCH: [(&str, &str); 6] =
    [("de le", "du"), ("de les", "des"), ("à le", "au"), ("à les", "aux"), ("de Le", "du"), ("à Le", "au")];
/// The same in Portuguese; « de a » may be a verb's: « gosta de a ler ».
const PORTUGUESE: [(&str, &str); 5] =
    [("de o", "do"), ("de os", "dos"), ("de O", "do"), ("em o", "no"), ("em a", "na")];

/// « de le » → « du »: where a sentence's preposition meets the article of what stands in its place.
pub(super) fn contracted(sentence: &str, language: &Language) -> String {
    let spaced = |text: &str, from: &str, to: &str| text.replace(&format!(" {from} "), &format!(" {to} "));
    let pairs: &[(&str, &str)] = match language.primary() {
        "fr" => &FRENCH,
        "pt" => &PORTUGUESE,
        _ => &[],
    };
    pairs.iter().fold(sentence.to_owned(), |text, (from, to)| spaced(&text, from, to))
}

/// The first letter of a common noun in the middle of a sentence: « Directrice » → « directrice », « DG » stays.
pub(super) fn lowered(noun: &str) -> String {
    let mut letters = noun.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(std::iter::once(second)).chain(letters).collect()
        }
        _ => noun.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_take_their_article() {
        for (name, of, at) in [
            ("Ministère de la Santé", "du ministère de la Santé", "au ministère de la Santé"),
            (
                "Présidence de la République",
                "de la Présidence de la République",
                "à la Présidence de la République",
            ),
            ("Agence des routes", "de l’Agence des routes", "à l’Agence des routes"),
            (
                "Services du Premier ministre",
                "des Services du Premier ministre",
                "aux Services du Premier ministre",
            ),
            ("Secrétariat général", "du Secrétariat général", "au Secrétariat général"),
            ("Université de Tamarin", "de l’Université de Tamarin", "à l’Université de Tamarin"),
        ] {
            assert_eq!(named(name, Form::Of, "fr"), of);
            assert_eq!(named(name, Form::At, "fr"), at);
        }
        assert_eq!(named("Ministry of Health", Form::Of, "en-GB"), "of the Ministry of Health");
        for (name, of, at) in [
            ("Ministério da Saúde", "do Ministério da Saúde", "no Ministério da Saúde"),
            ("Presidência da República", "da Presidência da República", "na Presidência da República"),
            ("Secretaria-Geral", "da Secretaria-Geral", "na Secretaria-Geral"),
            ("Autoridade dos Portos", "da Autoridade dos Portos", "na Autoridade dos Portos"),
            ("Direção das Águas", "da Direção das Águas", "na Direção das Águas"),
            ("Serviços Prisionais", "dos Serviços Prisionais", "nos Serviços Prisionais"),
            ("Forças Armadas", "das Forças Armadas", "nas Forças Armadas"),
        ] {
            assert_eq!(named(name, Form::Of, "pt-AO"), of);
            assert_eq!(named(name, Form::At, "pt"), at);
        }
        assert_eq!(named("وزارة الصحة", Form::Of, "ar"), "وزارة الصحة");
    }

    #[test]
    fn prepositions_melt_into_articles() {
        let said = |tag: &str, text: &str| contracted(text, &Language::new(tag).unwrap());
        assert_eq!(said("fr", "sous la présidence de le Président"), "sous la présidence du Président");
        assert_eq!(said("fr", "sous la présidence de Monsieur"), "sous la présidence de Monsieur");
        assert_eq!(said("pt", "sob a presidência de o Presidente"), "sob a presidência do Presidente");
        assert_eq!(said("en", "the roof de o"), "the roof de o");
    }
}
