//! All that a build looks at, as one key: the same key and the same answers about the present make the same site.

use crate::artifact::{Key, PROGRAM};
use crate::config;
use crate::diagnostic::Diagnostics;
use crate::source::Sources;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rayon::prelude::*;

use super::{Options, now};

/// What a build is made from, and its present.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Everything that is read, and this program.
    pub key: Key,
    /// The present.
    pub now: Timestamp,
    /// The portal's time zone.
    pub zone: TimeZone,
    /// The texts, each by itself, in the order of the sources.
    pub texts: Vec<Key>,
}

/// What a build of these sources would be; nothing where the settings cannot be read.
pub fn identity(sources: &Sources, options: &Options) -> Option<Identity> {
    let config = config::read(sources, &mut Diagnostics::default())?;
    let texts: Vec<Key> =
        sources.texts.par_iter().map(|file| Key::of(&[file.path.as_bytes(), file.text.as_bytes()])).collect();
    let drawings = sources.drawings.iter().map(|(path, text)| Key::of(&[path.as_bytes(), text.as_bytes()]));
    let drawings: Vec<Key> = drawings.collect();
    let all = texts.iter().chain(&drawings).map(Key::as_bytes).collect::<Vec<_>>().concat();
    let parts = [options.parts.without_cards, options.parts.without_search].map(u8::from);
    let key = Key::of(&[PROGRAM.as_bytes(), &parts, &all, sources.facts().as_bytes()]);
    Some(Identity { key, now: now(&config, options), zone: config.zone, texts })
}
