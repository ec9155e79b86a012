//! Finds, before anything is rendered, the words that templates ask for by name and that no strings file has.

use super::files::ThemeFiles;
use super::mistake::ThemeMistake;
use super::strings::Strings;

/// How a template asks for words: `say(id="share-title")`. A name that is put together (`"type-" ~ kind`) cannot
/// be checked here and is left to its fallback.
const CALL: &str = "say(id=\"";

/// A mistake for every unknown name in the templates.
pub(crate) fn unknown_words(files: &ThemeFiles, strings: &Strings) -> Vec<ThemeMistake> {
    let mut mistakes = Vec::new();
    for (_, path, text) in files.templates() {
        for (start, _) in text.match_indices(CALL) {
            let name_start = start + CALL.len();
            let Some((name, after)) = text[name_start..].split_once('"') else { continue };
            let whole = !after.trim_start().starts_with('~');
            if whole && !strings.has(name) {
                let message = format!("no words for `{name}` in strings/{}.ftl", strings.lang());
                mistakes.push(ThemeMistake::at(path, text, name_start, message));
            }
        }
    }
    mistakes
}
