//! Asking a published portal how it is, from outside: what `crieur fresh --url` knows of it.
//!
//! One file is fetched, the portal's `status.json`, within bounds of time and size ([`fetch`]); what it says is read and
//! judged without a network ([`status`]). The only room that names an HTTP client.

mod fetch;
mod status;

pub use fetch::{MOST_BYTES, PATIENCE, Unreachable, address, fetch};
pub use status::{Promised, Status, Unreadable, read};
