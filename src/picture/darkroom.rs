//! How many pictures are decoded at once: as many as there are cores, as long as their pixels fit in the memory of one large
//! one.

use std::sync::{Condvar, Mutex, PoisonError};

use super::{Negative, Refusal};
use crate::source::MOST_PIXELS;

/// Where pictures are decoded. Shared by all threads.
#[derive(Debug, Default)]
pub struct Darkroom {
    /// The pixels that are decoded now.
    pixels: Mutex<u64>,
    freed: Condvar,
}

/// Room that is taken for as long as a picture is decoded.
#[derive(Debug)]
struct Place<'d> {
    darkroom: &'d Darkroom,
    pixels: u64,
}

/// A picture that is decoded, and the room it takes.
#[derive(Debug)]
pub struct Developed<'d> {
    /// The picture.
    pub negative: Negative,
    _place: Place<'d>,
}

impl Darkroom {
    /// Decodes a picture of so many pixels, once there is room for it. Whoever has one must not ask for another.
    pub fn develop(&self, picture: &[u8], pixels: u64) -> Result<Developed<'_>, Refusal> {
        let place = self.place(pixels);
        Ok(Developed { negative: Negative::develop(picture)?, _place: place })
    }

    fn place(&self, pixels: u64) -> Place<'_> {
        let taken = self.pixels.lock().unwrap_or_else(PoisonError::into_inner);
        // The first is let in whatever its size.
        let is_full = |taken: &mut u64| *taken > 0 && *taken + pixels > MOST_PIXELS;
        let mut taken = self.freed.wait_while(taken, is_full).unwrap_or_else(PoisonError::into_inner);
        *taken += pixels;
        Place { darkroom: self, pixels }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        *self.darkroom.pixels.lock().unwrap_or_else(PoisonError::into_inner) -= self.pixels;
        self.darkroom.freed.notify_all();
    }
}
