//! Files of `content/` that become files of the site: as they are, or, the pictures of fakes, stamped.

use super::{Job, Layout};
use crate::route::Route;
use crate::source::Sources;

impl Layout<'_> {
    /// Pictures of fakes, where a published fact-check shows one that can be drawn.
    pub(super) fn stamped(&mut self, sources: &Sources) {
        for (index, document) in
            self.site.documents.iter().enumerate().filter(|(_, d)| !d.is_withdrawn() && !d.foreign)
        {
            let Some(factcheck) = document.factcheck().filter(|it| it.public_verdict().is_some()) else {
                continue;
            };
            let Some(image) = &factcheck.image_of_fake else { continue };
            let file = sources.find_media(&factcheck.trunk.path, &image.file.value);
            if file.is_some_and(|file| file.size_px.is_some()) {
                self.add(self.routes.stamped(document), Job::Stamped(index), Some(image.file.span));
            }
        }
    }

    /// Media that public documents name, and everything static. What an embargoed document names stays out with it.
    pub(super) fn copies(&mut self, sources: &Sources) {
        let wanted = crate::place::media_in_use(self.site, sources);
        for (path, origin) in wanted {
            if self.plan.fakes.contains(&path) {
                continue;
            }
            self.add(self.routes.media(&path), Job::Copy(path), Some(origin));
        }
        if !self.site.is_first() {
            return;
        }
        for path in sources.media.keys() {
            if self.plan.fakes.contains(path) {
                continue;
            }
            if let Some(rest) = path.strip_prefix("static/") {
                self.add(Route::fixed(rest), Job::Copy(path.clone()), None);
            }
        }
    }
}
