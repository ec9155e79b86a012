//! `status.json` of a site that still stands: only its moment is another.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::json;
use crate::time::rfc3339;

/// A status at another present; nothing if it is none of ours.
pub fn restated(status: &[u8], at: Timestamp, zone: &TimeZone) -> Option<Vec<u8>> {
    let mut status: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(status).ok()?;
    for field in ["built_at", "now"] {
        *status.get_mut(field)? = rfc3339(at, zone).into();
    }
    Some(json(&status))
}
