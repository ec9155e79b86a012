//! `crieur share`: a document's texts for the networks, on the terminal, as JSON or in files beside its card.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use jiff::Zoned;
use serde_json::json;

use super::{Exit, Failure, Outcome, portal, shown};
use crate::cli::{Format, Globals, Share};
use crate::phrase::{Phrase, ToolLang};
use crate::pipeline::{Sharing, Unshared};
use crate::share::{Channel, Text};
use crate::vocabulary::Choice;

/// What stands between the posts of a thread.
const BETWEEN: &str = "\n---\n";

/// Writes the texts of a document.
pub(super) fn share(globals: &Globals, wanted: &Share, clock: &Zoned) -> Result<Outcome, Failure> {
    let (sources, outcome) =
        portal::run(&portal::options(globals, clock)?).map_err(|error| portal::unreadable(&error))?;
    let Some(edition) = &outcome.edition else {
        return Ok(Outcome {
            out: portal::told(&outcome, &sources, globals),
            err: String::new(),
            exit: Exit::Mistakes,
        });
    };
    let mut sharing = edition
        .share(&wanted.name, wanted.language.as_deref())
        .map_err(|reason| unshared(&reason, wanted))?;
    if let Some(network) = &wanted.network {
        sharing.kit.texts.retain(|text| text.network == network);
        if sharing.kit.texts.is_empty() {
            return Err(no_text(network));
        }
    }
    if let Some(folder) = &globals.out {
        let files = write(&sharing, folder, globals.lang).map_err(|error| unwritten(folder, &error))?;
        let told = Phrase::made(
            format!("{files} fichiers écrits dans {}.\n", shown(folder, &globals.root)),
            format!("{files} files written to {}.\n", shown(folder, &globals.root)),
        );
        return Ok(super::said(told.say(globals.lang).to_owned(), globals));
    }
    if globals.format == Format::Json {
        return Ok(Outcome::fine(as_json(&sharing)));
    }
    Ok(Outcome::fine(as_text(&sharing, wanted.network.is_some(), globals.lang)))
}

/// Every text under a line that says where it goes and what it counts; a text asked for alone stands alone.
fn as_text(sharing: &Sharing, alone: bool, lang: ToolLang) -> String {
    let mut out = String::new();
    for text in &sharing.kit.texts {
        if !alone {
            let _ = writeln!(out, "== {} ==", heading(text, lang));
        }
        let _ = writeln!(out, "{}", body(text, lang));
        if !alone {
            out.push('\n');
        }
    }
    if !alone {
        let label = Phrase::fixed("texte de remplacement de la carte", "alternative text of the card");
        let _ = write!(out, "== {} ==\n{}\n", label.say(lang), sharing.alt);
    }
    out
}

/// « x · 237/280 », « sms · 118/201 · 3 messages à cause de ê ».
fn heading(text: &Text, lang: ToolLang) -> String {
    let counts: Vec<String> = text
        .posts
        .iter()
        .map(|post| match text.limit {
            Some(limit) => format!("{}/{limit}", post.count),
            None => post.count.to_string(),
        })
        .collect();
    let mut heading = format!("{} · {}", text.network, counts.join(", "));
    if let Some(messages) = text.messages {
        let number = portal::counted(messages, ("message", "messages"), ("message", "messages"), lang);
        let _ = write!(heading, " · {number}");
    }
    if !text.forcing.is_empty() {
        let letters = text.forcing.iter().map(char::to_string).collect::<Vec<_>>().join(" ");
        let why = Phrase::made(format!(" à cause de {letters}"), format!(" because of {letters}"));
        heading.push_str(why.say(lang));
    }
    if text.is_too_long() {
        heading.push_str(Phrase::fixed(" · trop long", " · too long").say(lang));
    }
    heading
}

/// The posts, and the subject of a letter before them.
fn body(text: &Text, lang: ToolLang) -> String {
    let posts = text.posts.iter().map(|post| post.text.as_str()).collect::<Vec<_>>().join(BETWEEN);
    match &text.subject {
        Some(subject) => {
            let label = Phrase::fixed("Objet\u{a0}:", "Subject:");
            format!("{} {subject}\n\n{posts}", label.say(lang))
        }
        None => posts,
    }
}

fn as_json(sharing: &Sharing) -> String {
    let value = json!({
        "id": sharing.name,
        "lang": sharing.language,
        "url": sharing.url,
        "alt": sharing.alt,
        "texts": sharing.kit.texts,
    });
    serde_json::to_string_pretty(&value).unwrap_or_default() + "\n"
}

/// A file a text, the card in each of its formats and what it shows; how many there are.
fn write(sharing: &Sharing, folder: &Path, lang: ToolLang) -> std::io::Result<usize> {
    fs::create_dir_all(folder)?;
    for text in &sharing.kit.texts {
        fs::write(folder.join(format!("{}.txt", text.network)), body(text, lang) + "\n")?;
    }
    let mut files = sharing.kit.texts.len();
    if let Some(card) = &sharing.card {
        fs::write(folder.join("card.png"), card)?;
        fs::write(folder.join("card.txt"), format!("{}\n", sharing.alt))?;
        files += 2;
    }
    for (format, picture) in &sharing.pictures {
        fs::write(folder.join(format!("card-{}.png", format.word())), picture)?;
        files += 1;
    }
    Ok(files)
}

fn unwritten(folder: &Path, error: &std::io::Error) -> Failure {
    Failure::new(Phrase::made(
        format!("`{}` ne peut pas être écrit\u{a0}: {error}", folder.display()),
        format!("`{}` cannot be written: {error}", folder.display()),
    ))
}

/// Only the twin of a text message may be absent.
fn no_text(network: &str) -> Failure {
    Failure::new(Phrase::made(
        format!("ce document n’a pas de texte pour `{network}`"),
        format!("this document has no text for `{network}`"),
    ))
    .with_hint(Phrase::made(
        format!("`{}` est déjà le moins cher", Channel::Sms.word()),
        format!("`{}` is already the cheapest", Channel::Sms.word()),
    ))
}

fn unshared(reason: &Unshared, wanted: &Share) -> Failure {
    let name = &wanted.name;
    let language = wanted.language.as_deref().unwrap_or_default();
    let did_you_mean = |near: &str| {
        Phrase::made(format!("vouliez-vous dire `{near}`\u{a0}?"), format!("did you mean `{near}`?"))
    };
    let (message, hint) = match reason {
        Unshared::Unknown(near) => (
            Phrase::made(format!("aucun document public `{name}`"), format!("no public document `{name}`")),
            near.as_deref().map_or_else(how_named, did_you_mean),
        ),
        Unshared::NotPublic => (
            Phrase::made(
                format!("le document `{name}` n’est pas public"),
                format!("the document `{name}` is not public"),
            ),
            Phrase::fixed(
                "brouillon ou sous embargo\u{a0}: `--now` montre le portail d’un autre jour",
                "a draft, or under embargo: `--now` shows the portal of another day",
            ),
        ),
        Unshared::Several(names) => (
            Phrase::made(
                format!("plusieurs documents s’appellent `{name}`"),
                format!("several documents are called `{name}`"),
            ),
            Phrase::made(
                format!("au choix\u{a0}: {}", names.join(", ")),
                format!("one of: {}", names.join(", ")),
            ),
        ),
        Unshared::NoPart(near) => (
            Phrase::made(
                format!("rien à partager sous `{name}`"),
                format!("nothing to share under `{name}`"),
            ),
            near.as_deref().map_or_else(how_named, did_you_mean),
        ),
        Unshared::NoLanguage(known) => (
            Phrase::made(
                format!("le portail ne parle pas `{language}`"),
                format!("the portal does not speak `{language}`"),
            ),
            Phrase::made(
                format!("au choix\u{a0}: {}", known.join(", ")),
                format!("one of: {}", known.join(", ")),
            ),
        ),
        Unshared::Untranslated => (
            Phrase::made(
                format!("le document `{name}` n’est pas traduit en `{language}`"),
                format!("the document `{name}` is not translated into `{language}`"),
            ),
            Phrase::made(
                format!("écrivez sa traduction dans un fichier voisin, `….{language}.md`"),
                format!("write its translation in a file beside it, `….{language}.md`"),
            ),
        ),
    };
    Failure::new(message).with_hint(hint)
}

fn how_named() -> Phrase {
    Phrase::fixed(
        "un document se désigne par `communique/` ou `council/` suivi du nom de son fichier, sans `.md`",
        "a document is named by `communique/` or `council/` followed by its file’s name, without `.md`",
    )
}
