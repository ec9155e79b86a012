//! Files of `content/` that are no documents and may well be meant to be: a text whose name ends otherwise, a report that is
//! still a word processor's.

use crate::diagnostic::{Diagnostic, Phrase};
use crate::source::Span;

/// What such a file may be meant to be.
enum Meant {
    /// A text, under this name.
    Text(String),
    /// What a word processor wrote; its text goes to a file of this name.
    Pasted(String),
}

/// Whether a file may be a document that nothing reads, by its path from `content/`.
pub fn is_lookalike(path: &str) -> bool {
    meant(path).is_some()
}

fn meant(path: &str) -> Option<Meant> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    // What Word writes beside an open file begins so.
    if matches!(folder.split('/').next(), Some("media" | "static")) || name.starts_with("~$") {
        return None;
    }
    let (stem, ending) = name.rsplit_once('.')?;
    let ending = ending.to_ascii_lowercase();
    // A name that is right but for `.txt`, which Notepad adds and does not show.
    let inner = stem.rsplit_once('.').map(|(stem, inner)| (stem, inner.to_ascii_lowercase()));
    let right = |(stem, inner): (&str, String)| {
        let is_yaml = matches!(inner.as_str(), "yaml" | "yml");
        (is_yaml || inner == "md").then(|| format!("{stem}.{}", if is_yaml { "yaml" } else { "md" }))
    };
    let inner = inner.and_then(right);
    match ending.as_str() {
        "txt" | "text" => Some(Meant::Text(inner.unwrap_or_else(|| format!("{stem}.md")))),
        "markdown" | "mdown" | "mkd" | "md" => Some(Meant::Text(format!("{stem}.md"))),
        "yaml" | "yml" => Some(Meant::Text(format!("{stem}.yaml"))),
        "docx" | "doc" | "odt" | "rtf" => Some(Meant::Pasted(inner.unwrap_or_else(|| format!("{stem}.md")))),
        _ => None,
    }
}

/// The message for such a file, by its path from `content/`.
pub fn told(span: Span, path: &str) -> Option<Diagnostic> {
    let diagnostic =
        Diagnostic::new("stray-file", span, Phrase::new("ce fichier n’est pas lu", "this file is not read"));
    Some(match meant(path)? {
        Meant::Text(name) => diagnostic.mend(
            format!(
                "renommez-le `{name}` (sous Windows, cochez d’abord « Extensions de noms de fichiers » dans le menu Affichage : le Bloc-notes ajoute `.txt` sans le montrer)"
            ),
            format!(
                "rename it to `{name}` (on Windows tick “File name extensions” in the View menu first: Notepad adds `.txt` and does not show it)"
            ),
        ),
        Meant::Pasted(name) => diagnostic.mend(
            format!(
                "collez son texte dans un fichier `{name}` ; s’il est à télécharger, nommez-le dans `attachments:` ou placez-le dans `content/media/`"
            ),
            format!(
                "paste its text into a file `{name}`; if it is to be downloaded, name it in `attachments:` or move it to `content/media/`"
            ),
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::{Meant, meant};

    #[test]
    fn a_name_that_ends_otherwise_is_told_what_it_should_be() {
        let name = |path: &str| match meant(path) {
            Some(Meant::Text(name)) => name,
            Some(Meant::Pasted(name)) => format!("text in {name}"),
            None => "nothing".to_owned(),
        };
        for (path, expected) in [
            ("communiques/2026/avis.md.txt", "avis.md"),
            ("communiques/avis.txt", "avis.md"),
            ("communiques/AVIS.MD", "AVIS.md"),
            ("site.yaml.txt", "site.yaml"),
            ("topics.YML", "topics.yaml"),
            ("councils/2026-11-18.docx", "text in 2026-11-18.md"),
            ("councils/2026-11-18.md.docx", "text in 2026-11-18.md"),
            ("councils/~$2026-11-18.docx", "nothing"),
            ("media/avis.docx", "nothing"),
            ("static/robots.txt", "nothing"),
            ("communiques/avis.pdf", "nothing"),
        ] {
            assert_eq!(name(path), expected, "{path}");
        }
    }
}
