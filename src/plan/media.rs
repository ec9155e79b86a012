//! Files of `content/` that become files of the site: as they are; pictures without what cameras add, and in the sizes that
//! pages show; those of fakes stamped.

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
        for (path, wanted) in wanted {
            let file = sources.media.get(&path).filter(|_| !self.plan.fakes.contains(&path));
            let Some(file) = file else { continue };
            let (route, origin) = (self.routes.media(&path), Some(wanted.span));
            if wanted.shown {
                for rendition in file.renditions() {
                    let job = Job::Rendition(path.clone(), rendition);
                    self.add(route.join(&rendition.ending()), job, origin);
                }
            }
            // What a camera wrote beside the pixels stays with its owner.
            let is_read = file.picture.is_some_and(|picture| picture.digest.is_some());
            self.add(route, if is_read { Job::Original(path) } else { Job::Copy(path) }, origin);
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
