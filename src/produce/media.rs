//! Files of the content as they are published: pictures in the sizes that pages show and without what cameras add, all others
//! copied.

use std::cell::OnceCell;

use super::{Halt, Made, ProduceError, Stock, Voice};
use crate::artifact::{Artifact, Key, Keys, PROGRAM};
use crate::picture::{self, Developed, Refusal};
use crate::plan::{Job, Planned};
use crate::route::Route;
use crate::source::{MediaFile, Rendition};

/// A picture that is decoded if one of its renditions has to be made: once for all of them.
pub(super) type Once<'d> = OnceCell<Result<Developed<'d>, Refusal>>;

/// The renditions of each picture together, as they stand in the plan.
pub(super) fn by_picture<'p>(renditions: &'p [&'p Planned]) -> Vec<&'p [&'p Planned]> {
    let picture = |planned: &Planned| match &planned.job {
        Job::Rendition(file, _) => Some(file.clone()),
        _ => None,
    };
    renditions.chunk_by(|one, other| picture(one) == picture(other)).collect()
}

impl<'a> Voice<'a> {
    /// A picture in another size. It is kept from one build to the next by what the file holds, wherever it lies and whenever
    /// it was written.
    pub(super) fn rendition(
        &self,
        route: &Route,
        file: &str,
        rendition: Rendition,
        stock: &Stock<'_>,
        once: &Once<'a>,
    ) -> Result<Made, ProduceError> {
        let Some(keys) = self.picture_keys("rendition", file, &format!("{rendition:?}")) else {
            return Ok(Made::Files(Vec::new()));
        };
        if let Some(bytes) = (stock.keeps)(&route.file(), keys) {
            return Ok(Made::Kept(bytes));
        }
        let failure = OnceCell::new();
        let print = || {
            let developed = once.get_or_init(|| self.develop(file, stock));
            let print = developed.as_ref().map_err(Clone::clone);
            print.and_then(|developed| developed.negative.print(rendition)).unwrap_or_else(|refusal| {
                let _ = failure.set(refusal);
                Vec::new()
            })
        };
        let bytes = keys.view.map_or_else(Vec::new, |key| (stock.card)(key, &print));
        match failure.into_inner() {
            Some(refusal) => Err(self.refused(route, file, refusal)),
            None => Ok(Made::Files(vec![Artifact::bytes(route.file(), bytes).keyed(keys)])),
        }
    }

    fn develop(&self, file: &str, stock: &Stock<'_>) -> Result<Developed<'a>, Refusal> {
        let bytes = (stock.media)(file).ok_or_else(|| Refusal(file.to_owned()))?;
        let size = self.media(file).and_then(|media| media.size_px).unwrap_or_default();
        self.darkroom.develop(&bytes, u64::from(size.0) * u64::from(size.1))
    }

    /// A picture in its own size.
    pub(super) fn original(
        &self,
        route: &Route,
        file: &str,
        stock: &Stock<'_>,
    ) -> Result<Made, ProduceError> {
        let Some(keys) = self.picture_keys("picture", file, "") else { return Ok(Made::Files(Vec::new())) };
        if let Some(bytes) = (stock.keeps)(&route.file(), keys) {
            return Ok(Made::Kept(bytes));
        }
        let bytes = (stock.media)(file).ok_or_else(|| Refusal(file.to_owned()));
        match bytes.and_then(|bytes| picture::bare(&bytes)) {
            Ok(bare) => Ok(Made::Files(vec![Artifact::bytes(route.file(), bare).keyed(keys)])),
            Err(refusal) => Err(self.refused(route, file, refusal)),
        }
    }

    fn media(&self, file: &str) -> Option<&'a MediaFile> {
        self.composer.sources.media.get(file)
    }

    fn picture_keys(&self, what: &str, file: &str, how: &str) -> Option<Keys> {
        let digest = self.media(file)?.picture?.digest?;
        let key = Key::of(&[what.as_bytes(), PROGRAM.as_bytes(), digest.as_bytes(), how.as_bytes()]);
        Some(Keys { view: Some(key), glance: None })
    }

    fn refused(&self, route: &Route, file: &str, refusal: Refusal) -> ProduceError {
        let plan = self.composer.plan;
        let span = plan.origin(route).or_else(|| plan.origin(&self.composer.routes.media(file)));
        let nowhere = crate::source::Span::start_of(self.composer.site.config.source);
        ProduceError::Photograph(span.unwrap_or(nowhere), file.to_owned(), refusal.0)
    }

    /// A file of the content is known by its size and the time of its last change, so that recordings are not read again.
    pub(super) fn copy(&self, path: String, file: &str, stock: &Stock<'_>) -> Made {
        let artifact = Artifact::copy(path, self.root.join("content").join(file));
        let media = self.composer.sources.media.get(file);
        let Some((media, changed)) = media.and_then(|media| Some((media, media.changed_ns?))) else {
            return Made::Files(vec![artifact]);
        };
        let key = Key::of(&[b"copy", file.as_bytes(), &media.bytes.to_le_bytes(), &changed.to_le_bytes()]);
        let keys = Keys { view: Some(key), glance: None };
        match (stock.keeps)(&artifact.path, keys) {
            Some(bytes) => Made::Kept(bytes),
            None => Made::Files(vec![artifact.keyed(keys)]),
        }
    }
}

impl super::Press<'_> {
    /// Makes the renditions of one picture, which is decoded once; `done` takes each.
    pub(super) fn renditions(
        &self,
        of_one: &[&Planned],
        stock: &Stock<'_>,
        done: impl Fn(&Planned, Result<Made, ProduceError>) -> Result<super::Tally, Halt>,
    ) -> Result<super::Tally, Halt> {
        let once = Once::new();
        let mut all = super::Tally::default();
        for planned in of_one {
            let Job::Rendition(file, rendition) = &planned.job else { continue };
            let voice = &self.voices[planned.language];
            all = all + done(planned, voice.rendition(&planned.route, file, *rendition, stock, &once))?;
        }
        Ok(all)
    }
}
