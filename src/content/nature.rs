//! What a title says an item is, where the editor does not.

use crate::lang::LocalText;
use crate::vocabulary::fold;
use crate::vocabulary::values::Nature;

/// The words that a title begins with, folded, and the nature that they name.
const WORDS: &[(Nature, &[&str])] = &[
    (Nature::Bill, &["projet_de_loi", "avant_projet_de_loi", "loi_", "draft_law", "bill_"]),
    (Nature::Ordinance, &["ordonnance", "projet_d_ordonnance", "ordinance"]),
    (Nature::Decree, &["decret", "projet_de_decret", "decree", "presidential_order"]),
    (Nature::Order, &["arrete", "projet_d_arrete", "ministerial_order"]),
    (Nature::Statutes, &["statuts", "statutes"]),
    (Nature::Contract, &["contractualisation"]),
    (Nature::Communication, &["communication_"]),
];

/// What stands before those words in a report.
const BEFORE: &[&str] = &["", "adoption_du_", "transmission_a_l_assemblee_nationale_du_"];

/// The nature that a title's first words name; none where they are not plain about it.
pub(crate) fn of(title: &LocalText) -> Option<Nature> {
    let folded = fold(&title.texts.first()?.1.value);
    let begins = |word: &&str| {
        BEFORE.iter().any(|before| folded.strip_prefix(before).is_some_and(|rest| rest.starts_with(word)))
    };
    WORDS.iter().find(|(_, words)| words.iter().any(begins)).map(|(nature, _)| *nature)
}
