//! The one present of a build. It answers a single question, whether a moment has come, and remembers for how long its
//! answers hold.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

/// The present of a build.
///
/// Nothing else may compare a moment with it, so that [`Now::next_change`] misses none: until then, the same content
/// makes the same site.
#[derive(Debug)]
pub struct Now {
    at: Timestamp,
    /// In microseconds since 1970: a `Timestamp` in nanoseconds would not fit.
    next: AtomicI64,
}

impl Now {
    /// The present as the caller has it.
    pub fn new(at: Timestamp) -> Self {
        Self { at, next: AtomicI64::new(i64::MAX) }
    }

    /// Whether a moment has come: what opens then is open, what closes then is over.
    pub fn has_come(&self, moment: Timestamp) -> bool {
        if moment <= self.at {
            return true;
        }
        self.next.fetch_min(moment.as_microsecond(), Ordering::Relaxed);
        false
    }

    /// The present itself, to be written down; never to be compared with.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// The first moment at which an answer given so far would be another; none if all of them hold for ever.
    pub fn next_change(&self) -> Option<Timestamp> {
        let next = self.next.load(Ordering::Relaxed);
        (next != i64::MAX).then(|| Timestamp::from_microsecond(next).unwrap_or(Timestamp::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_moment_that_has_not_come_is_the_next_change() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let now = Now::new(at(100));
        assert!(now.has_come(at(99)) && now.has_come(at(100)));
        assert_eq!(now.next_change(), None);
        assert!(!now.has_come(at(300)) && !now.has_come(at(200)) && !now.has_come(at(250)));
        assert_eq!(now.next_change(), Some(at(200)));
    }
}
