//! Files that nothing reads and that may be meant to be documents.

use crate::content::stray;
use crate::diagnostic::Diagnostics;
use crate::source::{Sources, Span};

/// Tells each, unless a text names it: then it is there to be downloaded.
pub(super) fn check(sources: &Sources, diagnostics: &mut Diagnostics) {
    for (id, file) in sources.iter() {
        let Some(path) = file.path.strip_prefix("content/").filter(|path| sources.media.contains_key(*path))
        else {
            continue;
        };
        let name = path.rsplit('/').next().unwrap_or(path);
        if sources.texts.iter().any(|text| text.text.contains(name)) {
            continue;
        }
        if let Some(told) = stray::told(Span::start_of(id), path) {
            diagnostics.add(told);
        }
    }
}
