//! Writing a file that must not be there yet: nothing an editor wrote is ever overwritten.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use super::Failure;
use crate::phrase::Phrase;

/// What became of a file to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// It is new.
    Created,
    /// Something of that name was there, and is untouched.
    Kept,
}

/// Writes a file and the folders above it, unless something of that name exists.
pub(super) fn write_new(path: &Path, text: &[u8]) -> Result<Written, Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    }
    // `create_new` decides and creates in one step: a file that appears in between is not lost either.
    let mut file = match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(Written::Kept),
        Err(error) => return Err(cannot_write(path, &error)),
    };
    if let Err(error) = file.write_all(text) {
        // Half a file would be kept by the next run: better none. If that fails too, the first error says enough.
        let _ = fs::remove_file(path);
        return Err(cannot_write(path, &error));
    }
    Ok(Written::Created)
}

/// Writes a file that the program makes and nobody else; tells whether it was another before.
pub(super) fn write_ours(path: &Path, text: &[u8]) -> Result<bool, Failure> {
    if fs::read(path).is_ok_and(|before| before == text) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    }
    fs::write(path, text).map_err(|error| cannot_write(path, &error))?;
    Ok(true)
}

fn cannot_write(path: &Path, error: &io::Error) -> Failure {
    let (path, reason) = (path.display(), reason(error));
    Failure::new(Phrase::made(
        format!("impossible d’écrire `{path}`\u{a0}: {}", reason.say(crate::phrase::ToolLang::French)),
        format!("cannot write `{path}`: {}", reason.say(crate::phrase::ToolLang::English)),
    ))
}

/// The system's reason in both languages; the rare ones stay in the system's own.
fn reason(error: &io::Error) -> Phrase {
    match error.kind() {
        ErrorKind::PermissionDenied => Phrase::fixed("permission refusée", "permission denied"),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => Phrase::fixed(
            "un fichier porte le nom d’un dossier à créer",
            "a file has the name of a folder to make",
        ),
        ErrorKind::StorageFull => Phrase::fixed("le disque est plein", "the disk is full"),
        ErrorKind::ReadOnlyFilesystem => {
            Phrase::fixed("le disque est en lecture seule", "the disk is read-only")
        }
        ErrorKind::NotFound => Phrase::fixed("introuvable", "not found"),
        ErrorKind::InvalidFilename => Phrase::fixed("nom de fichier refusé", "file name refused"),
        _ => Phrase::made(error.to_string(), error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_exists_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b.md");
        assert_eq!(write_new(&path, b"one").unwrap(), Written::Created);
        assert_eq!(write_new(&path, b"two").unwrap(), Written::Kept);
        assert_eq!(fs::read(&path).unwrap(), b"one");
    }

    #[test]
    fn a_file_in_the_place_of_a_folder_is_told() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "").unwrap();
        let failure = write_new(&folder.path().join("a/b.md"), b"").unwrap_err();
        let text = failure.text(crate::phrase::ToolLang::French);
        assert!(text.contains("un fichier porte le nom d’un dossier à créer"), "{text}");
    }
}
