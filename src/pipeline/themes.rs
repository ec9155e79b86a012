//! The theme in each of the portal's languages, compiled anew only where its files are others.

use super::Memory;
use super::mistakes;
use crate::config::{self, Config};
use crate::diagnostic::Diagnostics;
use crate::lang::Language;
use crate::source::Sources;
use crate::theme::{self, Theme, ThemeFiles};

/// What the last build compiled, before it was told of a site.
#[derive(Debug)]
pub(super) struct Compiled {
    files: ThemeFiles,
    languages: Vec<Language>,
    themes: Vec<Theme>,
}

/// The themes and their files; nothing where one cannot be compiled, which is told.
pub(super) fn compile(
    sources: &Sources,
    config: &Config,
    memory: Option<&mut Memory>,
    diagnostics: &mut Diagnostics,
) -> Option<(Vec<Theme>, ThemeFiles)> {
    let prefix = format!("{}/", config.theme.value);
    let own: Vec<(String, String)> = sources
        .themes
        .iter()
        .filter_map(|(path, id)| {
            Some((path.strip_prefix(&prefix)?.to_owned(), sources.get(*id).text.to_string()))
        })
        .collect();
    if own.is_empty() && config.theme.value != config::DEFAULT_THEME {
        diagnostics.add(mistakes::unknown_theme(sources, config));
        return None;
    }
    let files = theme::embedded().overlaid(own);
    for language in config.languages.iter().filter(|language| !files.speaks(language.tag())) {
        diagnostics.add(mistakes::untranslated(config, language));
    }
    let known = memory.as_deref().and_then(|memory| memory.compiled.as_ref());
    if let Some(known) = known.filter(|known| known.files == files && known.languages == config.languages) {
        return Some((known.themes.clone(), files));
    }
    let mut themes = Vec::with_capacity(config.languages.len());
    for language in &config.languages {
        match Theme::compile(&files, language.tag()) {
            Ok(theme) => themes.push(theme),
            Err(mistakes) => {
                for mistake in mistakes {
                    diagnostics.add(mistakes::theme_mistake(sources, config, &mistake));
                }
            }
        }
    }
    if themes.len() < config.languages.len() {
        return None;
    }
    if let Some(memory) = memory {
        let languages = config.languages.clone();
        memory.compiled = Some(Compiled { files: files.clone(), languages, themes: themes.clone() });
    }
    Some((themes, files))
}
