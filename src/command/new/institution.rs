//! A new institution: its name, what kind it is when the name says so, and the rest as comments.

use super::super::Failure;
use super::scalar::scalar;
use super::{Draft, title};
use crate::phrase::Phrase;

pub(super) fn draft(name: &str) -> Result<Draft, Failure> {
    let title = title::read(name)?;
    let id = short_id(&title.id).to_owned();
    let kind = kind(&title.id);
    let kind_line = match kind {
        Some(kind) => format!("kind: {kind}\n"),
        None => "# kind:                 # presidency, ministry, agency, prefecture, embassy, regulator…\n"
            .to_owned(),
    };
    let mut notes = title.notes();
    notes.push(Phrase::made(
        format!("Ses communiqués l’appellent\u{a0}: institution: {id}"),
        format!("Its communiqués call it: institution: {id}"),
    ));
    Ok(Draft {
        kind: "institutions",
        path: format!("{id}.yaml"),
        text: format!("{kind_line}name: {}\n{OPTIONAL}", scalar(&title.text)),
        id,
        notes,
    })
}

const OPTIONAL: &str = "\
# short: Santé            # nom court
# acronym: MS             # sigle
# order: 7                # rang protocolaire
# mission: \"\"             # deux phrases\u{a0}: ce qu’elle fait
# city:                   # ville d’où elle signe
# head:
#   person: Madame Prénom NOM
#   role: Ministre
# contact:
#   address:
#   phone: []
#   email:
# press:                  # à qui les journalistes s’adressent
#   name:
#   phone:
#   email:
# accounts:               # comptes officiels
#   - { network: facebook, handle: }
# expected:               # ce qu’elle doit au public
#   - { kind: communique, every: 2 weeks }
";

/// `ministere-de-la-sante` → `sante`: what everyone calls it, and types.
fn short_id(id: &str) -> &str {
    let Some(rest) = id.strip_prefix("ministere-") else { return id };
    ["de-la-", "de-l-", "des-", "du-", "de-"]
        .iter()
        .find_map(|article| rest.strip_prefix(article))
        .filter(|short| !short.is_empty())
        .unwrap_or(id)
}

/// The kind that the first word of a name tells.
fn kind(id: &str) -> Option<&'static str> {
    let mut words = id.split('-');
    match words.next()? {
        "presidence" => Some("presidency"),
        "primature" => Some("pm_office"),
        "ministere" if words.next() == Some("delegue") => Some("delegated"),
        "ministere" => Some("ministry"),
        "secretariat" => Some("secretariat"),
        "agence" => Some("agency"),
        "prefecture" => Some("prefecture"),
        "ambassade" => Some("embassy"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ministry_is_called_by_its_domain() {
        let cases = [
            ("ministere-de-la-sante", "sante"),
            ("ministere-de-l-eau", "eau"),
            ("ministere-du-cadre-de-vie", "cadre-de-vie"),
            ("ministere-des-mines", "mines"),
            ("ministere", "ministere"),
            ("ministere-delegue-aux-sports", "ministere-delegue-aux-sports"),
            ("agence-des-eaux", "agence-des-eaux"),
        ];
        for (id, short) in cases {
            assert_eq!(short_id(id), short);
        }
    }
}
