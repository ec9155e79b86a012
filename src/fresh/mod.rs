//! What should be there: promises of publication against what was published → states with their dates, and the next
//! moment at which anything changes.
//!
//! Pure arithmetic of calendars: the present is asked only whether a moment has come. Of each promise only the turning
//! that comes next is asked for, so that nothing changes between two turnings. [`portal`] fills the promises from the
//! site; nobody can set a state by hand.

mod moments;
mod pledge;
mod portal;
mod promise;
mod timeliness;

pub use moments::{next_change, next_council};
pub use pledge::Pledge;
pub use portal::{Commitment, Freshness, Owner, Promised, Recess, has_promises, of};
pub use promise::{Grace, Pause, Promise, Report, Standing, State, Turning, reckon};
pub use timeliness::{Timeliness, timeliness};
