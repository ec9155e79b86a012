//! `crieur theme export`: the embedded theme written into `themes/`, to start from.

use std::path::Path;

use super::Failure;
use super::write_new::{Written, write_new};
use crate::phrase::{Phrase, ToolLang};
use crate::slug::slug;

/// One file of the embedded theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ThemeFile<'a> {
    /// Its path in the theme, with `/`.
    pub path: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What was written, as paths in the portal with `/`, in the theme's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The theme's folder.
    pub folder: String,
    /// The files that are new.
    pub created: Vec<String>,
    /// The files that were there and are untouched.
    pub kept: Vec<String>,
}

/// Writes a theme's files into `themes/<name>/`; a file that exists is left alone.
pub fn export(root: &Path, name: &str, files: &[ThemeFile<'_>]) -> Result<Report, Failure> {
    if name.is_empty() || slug(name) != name {
        return Err(bad_name(name));
    }
    let folder = format!("themes/{name}");
    let mut report = Report { folder, ..Report::default() };
    for file in files {
        let path = format!("{}/{}", report.folder, file.path);
        match write_new(&root.join(&path), file.bytes)? {
            Written::Created => report.created.push(path),
            Written::Kept => report.kept.push(path),
        }
    }
    Ok(report)
}

impl Report {
    /// What was written, and how the site comes to use it.
    pub fn text(&self, name: &str, lang: ToolLang) -> String {
        let (made, folder, kept) = (self.created.len(), &self.folder, self.kept.len());
        let written = Phrase::made(
            format!("Fichiers écrits dans {folder}\u{a0}: {made}"),
            format!("Files written into {folder}: {made}"),
        );
        let untouched = Phrase::made(
            format!("Déjà là, laissés tels quels\u{a0}: {kept}"),
            format!("Already there, left as they are: {kept}"),
        );
        let next = Phrase::made(
            format!(
                "Ensuite\u{a0}: écrire « theme: {name} » dans content/site.yaml et supprimer de {folder} les fichiers \
                 que vous ne changez pas (ceux du programme les remplacent)."
            ),
            format!(
                "Next: write `theme: {name}` in content/site.yaml, and delete from {folder} the files that you do not \
                 change (the program's own take their place)."
            ),
        );
        let middle = if kept == 0 { String::new() } else { format!("{}\n", untouched.say(lang)) };
        format!("{}\n{middle}{}\n", written.say(lang), next.say(lang))
    }
}

fn bad_name(name: &str) -> Failure {
    let better = Some(slug(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "mon-theme".to_owned());
    Failure::new(Phrase::made(
        format!("`{name}` ne peut pas nommer un thème"),
        format!("`{name}` cannot name a theme"),
    ))
    .with_hint(Phrase::made(format!("par exemple\u{a0}: {better}"), format!("for instance: {better}")))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const FILES: [ThemeFile<'static>; 2] = [
        ThemeFile { path: "templates/base.html", bytes: b"<p>" },
        ThemeFile { path: "static/theme.css", bytes: b"p{}" },
    ];

    #[test]
    fn a_theme_is_written_and_what_was_changed_is_kept() {
        let root = tempfile::tempdir().unwrap();
        let first = export(root.path(), "registre", &FILES).unwrap();
        assert_eq!(
            first.created,
            ["themes/registre/templates/base.html", "themes/registre/static/theme.css"]
        );
        let css = root.path().join("themes/registre/static/theme.css");
        fs::write(&css, "mine").unwrap();

        let second = export(root.path(), "registre", &FILES).unwrap();
        assert_eq!((second.created.len(), second.kept.len()), (0, 2));
        assert_eq!(fs::read_to_string(css).unwrap(), "mine");
    }

    #[test]
    fn a_name_cannot_leave_the_themes_folder() {
        let root = tempfile::tempdir().unwrap();
        for name in ["", "..", "../x", "a/b", "Mon thème", "con"] {
            assert!(export(root.path(), name, &FILES).is_err(), "{name}");
        }
        let text = bad_name("Mon thème").text(ToolLang::French);
        assert!(text.contains("par exemple\u{a0}: mon-theme"), "{text}");
    }
}
