//! What can go wrong when publishing, and how to say it in French and in English. Showing it is the caller's.

use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

/// Why the site was not published. Nothing of the published site has changed when one is returned,
/// save where the folder is a mount point and the disk failed between two files.
#[derive(Debug)]
pub enum PublishError {
    /// An artifact's path cannot be a file of the site.
    Path {
        /// The path as it was given.
        path: String,
        /// What is the matter with it.
        fault: UnusablePath,
    },
    /// The folder holds something that this program did not put there.
    Foreign {
        /// The folder to publish into.
        folder: PathBuf,
        /// The first file in the way.
        found: PathBuf,
    },
    /// There is something, but not a folder.
    NotAFolder {
        /// Where the folder should be.
        folder: PathBuf,
    },
    /// Another publication of the same folder is under way.
    Busy {
        /// The folder to publish into.
        folder: PathBuf,
    },
    /// Another `crieur watch` looks after the same folder.
    Watched {
        /// The folder to publish into.
        folder: PathBuf,
    },
    /// There is nothing to go back to.
    NoEarlierSite {
        /// The folder of the site.
        folder: PathBuf,
    },
    /// A file to copy is missing or cannot be read.
    Source {
        /// The file to copy.
        path: PathBuf,
        /// What the system said.
        error: Error,
    },
    /// No room is left on the disk.
    Full {
        /// The file that was being written.
        path: PathBuf,
    },
    /// The system does not allow it.
    Denied {
        /// The file or folder it is about.
        path: PathBuf,
    },
    /// Anything else the system refused.
    System {
        /// The file or folder it is about.
        path: PathBuf,
        /// What the system said.
        error: Error,
    },
}

/// What keeps a path from being a file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnusablePath {
    /// Empty, or with an empty part (`a//b`, `a/`).
    Empty,
    /// Absolute, or it climbs out of the folder.
    Outside,
    /// A character that a file's name cannot hold everywhere.
    Character(char),
    /// A name kept for this program's own files.
    Reserved,
    /// Two artifacts have this path.
    Twice,
    /// This path is a file for one artifact and a folder for another.
    FileAndFolder,
}

impl PublishError {
    /// Sorts a failure of the system by what its reader can do about it.
    pub(super) fn system(path: &Path, error: Error) -> Self {
        let path = path.to_path_buf();
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full { path },
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Denied { path },
            _ => Self::System { path, error },
        }
    }

    /// The mistake and its remedy, in French and in English.
    pub fn explain(&self) -> (String, String) {
        match self {
            Self::Path { path, fault } => fault.explain(path),
            Self::Foreign { folder, found } => foreign(folder, found),
            Self::NotAFolder { folder } => (
                format!(
                    "`{}` n’est pas un dossier\u{a0}: le site ne peut pas y être publié",
                    folder.display()
                ),
                format!("`{}` is not a folder: the site cannot be published there", folder.display()),
            ),
            Self::Busy { folder } => (
                format!(
                    "une autre publication de `{}` est en cours\u{a0}: attendez qu’elle finisse",
                    folder.display()
                ),
                format!("another publication of `{}` is under way: wait until it ends", folder.display()),
            ),
            Self::Watched { folder } => (
                format!(
                    "un autre `crieur watch` publie déjà dans `{}`\u{a0}: un seul suffit",
                    folder.display()
                ),
                format!(
                    "another `crieur watch` publishes into `{}` already: one is enough",
                    folder.display()
                ),
            ),
            Self::NoEarlierSite { folder } => (
                format!(
                    "aucun site antérieur n’est gardé à côté de `{}`\u{a0}: rien à rétablir",
                    folder.display()
                ),
                format!(
                    "no earlier site is kept beside `{}`: there is nothing to go back to",
                    folder.display()
                ),
            ),
            Self::Source { path, error } => (
                format!(
                    "le fichier `{}` ne peut pas être lu pour être publié\u{a0}: {error}",
                    path.display()
                ),
                format!("the file `{}` cannot be read to be published: {error}", path.display()),
            ),
            Self::Full { path } => (
                format!("le disque est plein\u{a0}: `{}` n’a pas pu être écrit", path.display()),
                format!("the disk is full: `{}` could not be written", path.display()),
            ),
            Self::Denied { path } => (
                format!(
                    "le système n’autorise pas à écrire `{}`\u{a0}: vérifiez les droits du dossier",
                    path.display()
                ),
                format!(
                    "the system does not allow writing `{}`: check the folder’s permissions",
                    path.display()
                ),
            ),
            Self::System { path, error } => (
                format!("`{}` n’a pas pu être écrit\u{a0}: {error}", path.display()),
                format!("`{}` could not be written: {error}", path.display()),
            ),
        }
    }
}

fn foreign(folder: &Path, found: &Path) -> (String, String) {
    let (folder, found) = (folder.display(), found.display());
    (
        format!(
            "le dossier `{folder}` contient `{found}`, que crieur n’a pas écrit\u{a0}: \
             publiez dans un dossier vide ou déplacez ce fichier"
        ),
        format!(
            "the folder `{folder}` holds `{found}`, which crieur did not write: \
             publish into an empty folder or move that file away"
        ),
    )
}

impl UnusablePath {
    fn explain(&self, path: &str) -> (String, String) {
        let (french, english) = match self {
            Self::Empty => ("une partie de son nom est vide".into(), "a part of its name is empty".into()),
            Self::Outside => {
                ("il sortirait du dossier du site".into(), "it would leave the site’s folder".into())
            }
            Self::Character(character) => (
                format!("le caractère {character:?} y est interdit"),
                format!("the character {character:?} is not allowed in it"),
            ),
            Self::Reserved => ("ce nom est réservé à crieur".into(), "the name is kept for crieur".into()),
            Self::Twice => {
                ("deux fichiers du site le porteraient".into(), "two files of the site would have it".into())
            }
            Self::FileAndFolder => (
                "il serait à la fois un fichier et un dossier".into(),
                "it would be both a file and a folder".into(),
            ),
        };
        let french: String = french;
        let english: String = english;
        (
            format!("le chemin `{}` ne peut pas être publié\u{a0}: {french}", path.escape_debug()),
            format!("the path `{}` cannot be published: {english}", path.escape_debug()),
        )
    }
}
