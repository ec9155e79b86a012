//! The texts of a theme: the embedded default, overlaid file by file.

use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};

/// The default theme, « Registre », as it stands in the repository.
static REGISTRE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/registre");

/// The files of a theme by path: `templates/home.html`, `theme.css`, `strings/fr.ftl`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ThemeFiles {
    texts: BTreeMap<String, String>,
}

/// The files of the default theme, sorted by path.
pub fn embedded() -> ThemeFiles {
    let mut texts = BTreeMap::new();
    collect(&REGISTRE, &mut texts);
    ThemeFiles { texts }
}

fn collect(folder: &Dir<'_>, texts: &mut BTreeMap<String, String>) {
    for file in folder.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            texts.insert(path.replace('\\', "/"), text.to_owned());
        }
    }
    for inner in folder.dirs() {
        collect(inner, texts);
    }
}

impl ThemeFiles {
    /// These files with those of a portal's own theme in the place of the ones with the same path.
    #[must_use]
    pub fn overlaid(mut self, own: impl IntoIterator<Item = (String, String)>) -> Self {
        self.texts.extend(own);
        self
    }

    /// Every path and its text, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Whether there are words of a language, or of the one that it is a form of (`fr-BJ` of `fr`).
    pub fn speaks(&self, tag: &str) -> bool {
        let primary = tag.split('-').next().unwrap_or(tag);
        [tag, primary].iter().any(|tag| self.get(&format!("strings/{tag}.ftl")).is_some())
    }

    /// The text at a path.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Templates by the name that others extend and include them under, with their paths.
    pub(crate) fn templates(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.iter()
            .filter_map(|(path, text)| path.strip_prefix("templates/").map(|name| (name, path, text)))
            .filter(|(name, ..)| Path::new(name).extension().is_some_and(|extension| extension == "html"))
    }

    /// `theme.css`, then `extra.css`, where a portal adds its own rules without copying the theme's.
    pub(crate) fn styles(&self) -> String {
        // Whatever the first says of pages ends with it.
        let files = ["theme.css", "extra.css"].iter().filter_map(|path| self.get(path));
        files.collect::<Vec<_>>().join("\n/* all */\n")
    }
}
