//! `crieur init`: the folders and first files of a new portal.
//!
//! The files stand in `skeleton/` and travel inside the program. Nothing that exists is touched, and once a portal has
//! its `site.yaml` the sample documents never come back.

use std::fs;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use jiff::civil::Date;

use super::write_new::{Written, write_new};
use super::{Failure, schema, shown};
use crate::phrase::{Phrase, ToolLang};
use crate::reference::schema::FOLDER;

/// In the skeleton a name that starts so stands for a hidden file: a real `.gitignore` there would act on our own folder.
const DOT: &str = "dot-";
/// The file that makes a folder a portal; written last, so that an interrupted `init` can be run again.
const SITE: &str = "content/site.yaml";
/// The portal's name when its folder's name has no letter.
const DEFAULT_NAME: &str = "Journal de la transparence";

static SKELETON: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/command/skeleton");

/// What `init` did, as paths in the portal with `/`, sorted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The files that are new.
    pub created: Vec<String>,
    /// The files that were there and are untouched.
    pub kept: Vec<String>,
}

/// Makes a portal in a folder, new or not. `today` becomes the day the portal opened.
pub fn init(target: &Path, today: Date) -> Result<Report, Failure> {
    if fs::symlink_metadata(target).is_ok() && !target.is_dir() {
        return Err(not_a_folder(target));
    }
    let is_portal = is_portal(target);
    let name = name(target);
    let mut report = Report::default();
    for file in skeleton() {
        let path = target.join(&file.path);
        if is_portal && file.path.starts_with("content/") {
            if fs::symlink_metadata(&path).is_ok() {
                report.kept.push(file.path);
            }
            continue;
        }
        let text = file.text.replace("{{today}}", &today.to_string()).replace("{{name}}", &name);
        let text = schema::with_line(&file.path, text);
        match write_new(&path, text.as_bytes())? {
            Written::Created => report.created.push(file.path),
            Written::Kept => report.kept.push(file.path),
        }
    }
    for (path, text) in schema::files() {
        match write_new(&target.join(&path), text.as_bytes())? {
            Written::Created => report.created.push(path),
            Written::Kept => report.kept.push(path),
        }
    }
    report.created.sort_unstable();
    report.kept.sort_unstable();
    Ok(report)
}

/// Whether a folder is a portal already.
pub(super) fn is_portal(target: &Path) -> bool {
    fs::symlink_metadata(target.join(SITE)).is_ok()
}

impl Report {
    /// What was made, and the next three commands to type.
    pub fn text(&self, target: &Path, lang: ToolLang) -> String {
        let target = shown(target, Path::new("."));
        let mut text = headline(&target, !self.created.is_empty()).say(lang).to_owned();
        text.push('\n');
        text.push_str(&listed(&self.created, lang));
        if !self.kept.is_empty() {
            let kept =
                Phrase::fixed("Déjà là, laissés tels quels\u{a0}:", "Already there, left as they are:");
            text.extend([kept.say(lang), "\n"]);
            text.push_str(&listed(&self.kept, lang));
        }
        text.push_str(&next_commands(&target, lang));
        text
    }
}

/// The files, a line each; the schemas are many, and nobody opens them.
fn listed(paths: &[String], lang: ToolLang) -> String {
    let folder = format!("{FOLDER}/");
    let (schemas, others): (Vec<_>, Vec<_>) = paths.iter().partition(|path| path.starts_with(&folder));
    let mut lines: Vec<String> = others.into_iter().map(|path| format!("  {path}\n")).collect();
    if !schemas.is_empty() {
        let count = schemas.len();
        let said = Phrase::made(
            format!("  {folder} ({count} schémas, pour que votre éditeur complète et vérifie)\n"),
            format!("  {folder} ({count} schemas, for your editor to complete and check)\n"),
        );
        lines.push(said.say(lang).to_owned());
    }
    lines.sort_unstable();
    lines.concat()
}

fn headline(target: &str, created: bool) -> Phrase {
    if created && target == "." {
        Phrase::fixed("Portail créé ici\u{a0}:", "Portal made here:")
    } else if target == "." {
        Phrase::fixed(
            "Rien à créer\u{a0}: ce dossier est déjà un portail.",
            "Nothing to make: this folder is a portal already.",
        )
    } else if created {
        Phrase::made(format!("Portail créé dans {target}\u{a0}:"), format!("Portal made in {target}:"))
    } else {
        Phrase::made(
            format!("Rien à créer\u{a0}: {target} est déjà un portail."),
            format!("Nothing to make: {target} is a portal already."),
        )
    }
}

fn next_commands(target: &str, lang: ToolLang) -> String {
    let mut commands =
        vec!["crieur serve --open", "crieur new communique \"Titre du communiqué\"", "crieur check"];
    let enter = format!("cd {}", quoted(target));
    if target != "." {
        commands = vec![&enter, commands[0], commands[1]];
    }
    let title = Phrase::fixed("Ensuite\u{a0}:", "Next:");
    format!("\n{}\n  {}\n", title.say(lang), commands.join("\n  "))
}

/// A path as a shell takes it.
fn quoted(path: &str) -> String {
    if path.chars().all(|c| c.is_alphanumeric() || "/._-".contains(c)) {
        path.to_owned()
    } else {
        format!("'{}'", path.replace('\'', r"'\''"))
    }
}

/// A file to write: its path in the portal and its text with markers.
struct SkeletonFile {
    path: String,
    text: &'static str,
}

/// The skeleton's files, `site.yaml` last.
fn skeleton() -> Vec<SkeletonFile> {
    let mut files = Vec::new();
    collect(&SKELETON, &mut files);
    files.sort_unstable_by(|a, b| (a.path == SITE, &a.path).cmp(&(b.path == SITE, &b.path)));
    files
}

fn collect(folder: &Dir<'static>, files: &mut Vec<SkeletonFile>) {
    for file in folder.files() {
        let parts: Vec<String> =
            file.path().iter().map(|part| visible_name(&part.to_string_lossy())).collect();
        files.push(SkeletonFile { path: parts.join("/"), text: file.contents_utf8().unwrap_or_default() });
    }
    for inner in folder.dirs() {
        collect(inner, files);
    }
}

fn visible_name(part: &str) -> String {
    part.strip_prefix(DOT).map_or_else(|| part.to_owned(), |rest| format!(".{rest}"))
}

/// The portal's name from its folder's: `mon-portail` → `Mon portail`. It stands between quotes in the skeleton.
fn name(target: &Path) -> String {
    let absolute: PathBuf = std::path::absolute(target).unwrap_or_default();
    let folder = absolute.canonicalize().unwrap_or(absolute);
    let stem = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let letters: String = stem.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words = letters.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut chars = words.chars();
    match chars.next() {
        Some(first) if words.chars().any(char::is_alphabetic) => first.to_uppercase().chain(chars).collect(),
        _ => DEFAULT_NAME.to_owned(),
    }
}

fn not_a_folder(target: &Path) -> Failure {
    let target = target.display();
    Failure::new(Phrase::made(
        format!("`{target}` existe et n’est pas un dossier"),
        format!("`{target}` exists and is not a folder"),
    ))
    .with_hint(Phrase::fixed(
        "choisir un autre nom\u{a0}: crieur init mon-portail",
        "choose another name: crieur init my-portal",
    ))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_portal_is_made_whole() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("mon-portail");
        let report = init(&target, date(2026, 11, 22)).unwrap();
        assert!(report.kept.is_empty());
        for path in [".gitignore", "content/site.yaml", "public/.gitignore", "themes/.gitkeep"] {
            assert!(report.created.iter().any(|made| made == path), "{path} in {:?}", report.created);
        }
        let site = fs::read_to_string(target.join(SITE)).unwrap();
        let read: serde_yaml::Value = serde_yaml::from_str(&site).unwrap();
        assert_eq!(read["name"], "Mon portail");
        assert_eq!(read["opened_on"], "2026-11-22");
    }

    #[test]
    fn no_marker_is_left_in_any_file() {
        let folder = tempfile::tempdir().unwrap();
        for path in init(folder.path(), date(2026, 11, 22)).unwrap().created {
            let text = fs::read_to_string(folder.path().join(&path)).unwrap();
            assert!(!text.contains("{{"), "{path}");
        }
    }

    #[test]
    fn a_second_run_changes_nothing_and_brings_no_sample_back() {
        let folder = tempfile::tempdir().unwrap();
        let first = init(folder.path(), date(2026, 11, 22)).unwrap();
        let sample = first.created.iter().find(|path| path.starts_with("content/communiques/")).unwrap();
        fs::remove_file(folder.path().join(sample)).unwrap();
        fs::write(folder.path().join(SITE), "name: À moi\n").unwrap();

        let second = init(folder.path(), date(2027, 1, 1)).unwrap();
        assert_eq!(second.created, Vec::<String>::new());
        assert_eq!(second.kept.len(), first.created.len() - 1);
        assert!(!folder.path().join(sample).exists());
        assert_eq!(fs::read_to_string(folder.path().join(SITE)).unwrap(), "name: À moi\n");
    }

    #[test]
    fn what_is_in_the_folder_already_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(".gitignore"), "mine\n").unwrap();
        let report = init(folder.path(), date(2026, 11, 22)).unwrap();
        assert_eq!(report.kept, [".gitignore"]);
        assert_eq!(fs::read_to_string(folder.path().join(".gitignore")).unwrap(), "mine\n");
    }

    #[test]
    fn a_file_is_no_place_for_a_portal() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("x");
        fs::write(&target, "").unwrap();
        let text = init(&target, date(2026, 11, 22)).unwrap_err().text(ToolLang::French);
        assert!(text.contains("existe et n’est pas un dossier"), "{text}");
    }

    #[test]
    fn the_report_says_what_to_type_next() {
        let report = Report { created: vec!["content/site.yaml".into()], kept: vec![".gitignore".into()] };
        assert_eq!(
            report.text(Path::new("./l'été"), ToolLang::French),
            "Portail créé dans l'été\u{a0}:\n  content/site.yaml\nDéjà là, laissés tels quels\u{a0}:\n  .gitignore\n\n\
             Ensuite\u{a0}:\n  cd 'l'\\''été'\n  crieur serve --open\n  crieur new communique \"Titre du communiqué\"\n"
        );
    }

    #[test]
    fn a_folder_name_becomes_a_portal_name_that_fits_between_quotes() {
        assert_eq!(name(Path::new("/x/\"a\"\\b: #c")), "A b c");
        assert_eq!(name(Path::new("/x/2026")), DEFAULT_NAME);
        assert_eq!(name(Path::new("/")), DEFAULT_NAME);
    }
}
